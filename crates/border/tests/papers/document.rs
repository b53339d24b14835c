//! Whether the document in hand lets one in, and how well that is known: never more than rules say.

use super::{ATLAS, atlas, day, ids, land, list, paper, ru, rule};
use border::atlas::{Basis, Entry, Parents, Traveller};
use border::topic::Item;

fn with(document: impl Into<Option<Item>>) -> Traveller {
    Traveller { document: document.into(), ..ru() }
}

fn child(document: Item) -> Traveller {
    Traveller { age: Some(5), ..with(document) }
}

fn visa() -> String {
    paper("visa", "visa", "not_required", "stay_days = 90")
}

#[test]
fn another_document_than_the_one_demanded_lets_nobody_in() {
    let known =
        atlas(&[visa(), paper("r-p", "passport", "required", ""), paper("r-i", "id_card", "refused", "")]);
    let entered = |traveller: &Traveller| {
        let list = list(&known, traveller);
        (list.entry, list.fits)
    };
    assert_eq!(entered(&with(Item::Passport)), (Entry::Free, Some(true)));
    assert_eq!(entered(&with(Item::IdCard)), (Entry::OtherDocument, Some(false)), "it is refused");
    for other in [Item::BirthCertificate, Item::MilitaryId, Item::Other] {
        assert_eq!(
            entered(&with(other)),
            (Entry::OtherDocument, Some(false)),
            "{other}: a passport is asked"
        );
    }
    assert_eq!(entered(&with(None)), (Entry::Free, None), "he has not said, and may have one");
}

#[test]
fn who_has_none_of_the_documents_that_rules_name_is_not_let_in() {
    let known = atlas(&[visa(), paper("r-i", "id_card", "accepted", "")]);
    let entered = |document| {
        let list = list(&known, &with(document));
        (list.entry, list.fits)
    };
    assert_eq!(entered(Item::IdCard), (Entry::Free, Some(true)));
    assert_eq!(entered(Item::BirthCertificate), (Entry::OtherDocument, Some(false)));
    assert_eq!(entered(Item::Other), (Entry::OtherDocument, Some(false)));
    assert_eq!(entered(Item::Passport), (Entry::Free, None), "that a card will do shuts no passport out");
    let other = rule("worms", "paper", "other", "required", "to = [\"ge\"]");
    let known = atlas(&[visa(), other, paper("r-i", "id_card", "accepted", "")]);
    let list = list(&known, &with(Item::Other));
    assert_eq!((list.entry, list.document), (Entry::OtherDocument, None), "some other paper is no document");
}

#[test]
fn where_no_rule_speaks_of_the_document_nothing_is_sure() {
    let known = atlas(&[visa()]);
    for document in [Item::Passport, Item::IdCard, Item::BirthCertificate, Item::Other] {
        let list = list(&known, &with(document));
        assert_eq!((list.entry, list.fits), (Entry::Free, None), "{document}");
    }
    let birth = paper("r-b", "birth_certificate", "required", "who.age_under = 18");
    let known = atlas(&[visa(), birth]);
    assert_eq!(list(&known, &child(Item::BirthCertificate)).fits, None, "it is asked beside another");
    let leaving = rule("out", "paper", "id_card", "accepted", "from = [\"ru\"]");
    let known = atlas(&[visa(), leaving]);
    assert_eq!(list(&known, &with(Item::IdCard)).fits, None, "to be let out is not to be let in");
}

#[test]
fn a_birth_certificate_that_is_asked_beside_a_passport_is_no_passport() {
    let known = atlas(&[
        visa(),
        paper("r-p", "passport", "required", ""),
        paper("r-b", "birth_certificate", "required", "who.age_under = 18"),
    ]);
    assert_eq!(list(&known, &child(Item::BirthCertificate)).entry, Entry::OtherDocument);
    assert_eq!(list(&known, &child(Item::Passport)).entry, Entry::Free);
}

#[test]
fn a_childs_passport_is_a_childs() {
    let known = atlas(&[visa(), paper("r-p", "passport", "required", "")]);
    let aged = |age| list(&known, &Traveller { age, ..with(Item::ChildPassport) }).entry;
    assert_eq!(aged(Some(0)), Entry::Free);
    assert_eq!(aged(Some(17)), Entry::Free);
    assert_eq!(aged(Some(18)), Entry::OtherDocument);
    assert_eq!(aged(None), Entry::Free, "who goes with it and says no age is taken for a child");
}

#[test]
fn who_goes_with_a_childs_paper_and_says_no_age_is_a_young_child() {
    let out = |id: &str, item: &str, more: &str| {
        rule(id, "paper", item, "required", &format!("from = [\"ru\"]\n{more}"))
    };
    let known = atlas(&[
        visa(),
        paper("own", "child_passport", "required", "who.age_under = 14"),
        paper("birth", "birth_certificate", "refused", "who.age_under = 14"),
        paper("infant", "medical_insurance", "required", "who.age_under = 2"),
        paper("card", "id_card", "accepted", "who.age_from = 14"),
        out("consent", "consent", "who.age_under = 18\nwho.parents = \"one\""),
        out("men", "military_id", "who.age_from = 18\nwho.age_under = 60"),
    ]);
    for document in [Item::ChildPassport, Item::BirthCertificate] {
        let one = Traveller { parents: Some(Parents::One), ..with(document) };
        assert!(one.is_child());
        let list = list(&known, &one);
        let told = |item| list.paper(item).is_some();
        assert!(
            told(Item::Consent) && !told(Item::MilitaryId) && !told(Item::IdCard),
            "{document}: {list:?}"
        );
        let perhaps: Vec<&str> = list.perhaps.iter().map(|rule| rule.id.as_str()).collect();
        assert_eq!(perhaps, ["infant"], "{document}: of some young children only");
        assert_eq!(list.fits, Some(document == Item::ChildPassport));
    }
    let grown = list(&known, &with(Item::Passport));
    assert!(grown.paper(Item::MilitaryId).is_none() && grown.perhaps.len() == 1, "{grown:?}");
    let said = Traveller { age: Some(30), ..with(Item::BirthCertificate) };
    assert!(!said.is_child() && list(&known, &said).paper(Item::MilitaryId).is_some(), "an age goes first");
}

#[test]
fn who_is_not_let_in_with_one_document_is_told_which_will_do() {
    let known = atlas(&[
        visa(),
        paper("r-p", "passport", "accepted", ""),
        paper("r-i", "id_card", "accepted", ""),
        paper("r-b", "birth_certificate", "refused", ""),
    ]);
    let instead = |document| list(&known, &with(document)).instead;
    assert_eq!(instead(Item::BirthCertificate), [Item::Passport, Item::IdCard]);
    assert_eq!(instead(Item::Passport), []);
    let known = atlas(&[visa(), paper("r-p", "passport", "required", "")]);
    assert_eq!(list(&known, &with(Item::IdCard)).instead, [Item::Passport]);
}

#[test]
fn at_home_too_a_document_is_asked_for() {
    let ge = |document| Traveller { citizenship: Some(land("ge")), ..with(document) };
    let known = atlas(&[]);
    let of_none = list(&known, &ge(Item::Other));
    assert_eq!((of_none.entry, of_none.fits, of_none.checked_on), (Entry::Home, None, None));
    let known = atlas(&[paper("r-p", "passport", "required", "checked_on = \"2026-06-01\"")]);
    assert_eq!(list(&known, &ge(Item::Other)).entry, Entry::OtherDocument);
    let own = list(&known, &ge(Item::Passport));
    assert_eq!((own.entry, own.fits, own.checked_on), (Entry::Home, Some(true), Some(day("2026-06-01"))));
}

#[test]
fn what_decides_is_as_old_as_the_part_looked_up_longest_ago() {
    let at = |item, need, on: &str, id| {
        let on = if on.is_empty() { String::new() } else { format!("checked_on = \"{on}\"") };
        paper(id, item, need, &on)
    };
    for (visa, passport, found) in [
        ("2026-06-01", "2026-05-01", Some("2026-05-01")),
        ("2026-05-01", "2026-06-01", Some("2026-05-01")),
        ("2026-06-01", "", None),
        ("", "2026-06-01", None),
    ] {
        let known =
            atlas(&[at("visa", "not_required", visa, "r-v"), at("passport", "required", passport, "r-p")]);
        assert_eq!(list(&known, &ru()).checked_on, found.map(day), "{visa} {passport}");
    }
    let twice = [at("visa", "not_required", "2026-05-01", "r-v"), at("visa", "not_required", "", "r-w")];
    let unsaid = with(None);
    assert_eq!(list(&atlas(&twice), &unsaid).checked_on, Some(day("2026-05-01")), "one of two is enough");
    let known = atlas(&[visa(), at("passport", "required", "2026-06-01", "r-p")]);
    let none = list(&known, &with(Item::Other));
    assert_eq!((none.entry, none.checked_on), (Entry::OtherDocument, Some(day("2026-06-01"))));
}

#[test]
fn two_passports_demanded_of_a_child_are_one_to_carry() {
    let known = atlas(&[
        visa(),
        paper("r-p", "passport", "required", ""),
        paper("r-c", "child_passport", "required", "who.age_under = 14"),
    ]);
    let of_child = list(&known, &child(Item::ChildPassport));
    assert_eq!(ids(&of_child, Item::ChildPassport), ["r-c", "r-p"], "by both rules");
    assert!(of_child.paper(Item::Passport).is_none());
    assert_eq!(of_child.fits, Some(true));
    assert_eq!(ids(&list(&known, &ru()), Item::Passport), ["r-p"]);
    let older = Traveller { age: Some(15), ..ru() };
    assert_eq!(ids(&list(&known, &older), Item::Passport), ["r-p"]);
}

#[test]
fn nobody_without_a_document_is_sure_to_be_let_in_anywhere() {
    let lands = || ATLAS.countries().keys().copied();
    for (to, from) in lands().flat_map(|to| lands().map(move |from| (to, from))) {
        for (document, age) in [(Item::Other, None), (Item::ChildPassport, Some(30)), (Item::Other, Some(5))]
        {
            let traveller = Traveller { citizenship: Some(from), document: Some(document), age, ..ru() };
            let list = ATLAS.papers(&traveller, from, to, day("2026-11-27"));
            assert_ne!(list.fits, Some(true), "{from} to {to}: {document}");
            assert!(list.entry != Entry::OtherDocument || list.basis == Basis::Rule);
        }
    }
}

#[test]
fn a_passport_of_ones_own_is_enough_wherever_a_card_of_the_same_land_is_or_no_visa_is_asked() {
    let lands = ["kz", "ge", "am", "tr", "az", "fi", "pl", "mn", "rs", "ru"].map(land);
    let mut seen = 0;
    for citizenship in ["ru", "ua", "by", "kz", "ge", "am"].map(land) {
        let all = lands.into_iter().filter(|to| *to != citizenship);
        for to in all {
            let of = |document| {
                let who = Traveller {
                    citizenship: Some(citizenship),
                    document: Some(document),
                    ..Traveller::default()
                };
                ATLAS.papers(&who, citizenship, to, day("2026-11-27"))
            };
            let (passport, card) = (of(Item::Passport), of(Item::IdCard));
            if passport.entry == Entry::Free || card.fits == Some(true) {
                assert_eq!(passport.fits, Some(true), "{citizenship} to {to}: {:?}", passport.points);
                seen += 1;
            }
        }
    }
    assert!(seen > 25, "{seen} pairs");
}
