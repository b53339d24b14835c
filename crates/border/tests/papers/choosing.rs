//! Which rules speak of a traveller, and which of them stand.

use super::{atlas, day, ids, land, list, paper, parse, ru, rule, said};
use border::atlas::{Along, Basis, Car, Checklist, Entry, Parents, Traveller};
use border::topic::Item;

#[test]
fn where_no_rule_is_that_is_said_and_nothing_guessed() {
    let atlas = atlas(&[]);
    let list = list(&atlas, &ru());
    assert_eq!((list.entry, list.basis, list.days), (Entry::Unknown, Basis::Nothing, None));
    assert!(list.points.is_empty() && list.to_come.is_empty() && list.document.is_none());
    let own = atlas.papers(&ru(), land("ge"), land("ru"), day("2026-06-15"));
    assert_eq!(own.entry, Entry::Home, "no country asks a visa of its own citizens");
}

#[test]
fn a_visa_rule_says_whether_one_may_enter() {
    for (need, more, entry, days) in [
        ("not_required", "stay_days = 365", Entry::Free, Some(365)),
        ("required", "", Entry::VisaBefore, None),
        ("required", "visa = [\"before\"]", Entry::VisaBefore, None),
        ("required", "visa = [\"on_arrival\"]\nstay_days = 30", Entry::OnArrival, Some(30)),
        ("required", "visa = [\"e_visa\", \"before\"]", Entry::EVisa, None),
        ("required", "visa = [\"eta\"]", Entry::Eta, None),
        ("limited", "", Entry::Limited, None),
        ("refused", "", Entry::Refused, None),
        ("accepted", "", Entry::Unknown, None),
    ] {
        let atlas = atlas(&[paper("r-a", "visa", need, more)]);
        let list = list(&atlas, &ru());
        assert_eq!((list.entry, list.days), (entry, days), "{need} {more}");
    }
    assert!(parse(&[paper("r-a", "visa", "not_required", "visa = [\"eta\"]")]).is_err());
    assert!(parse(&[paper("r-a", "passport", "required", "visa = [\"eta\"]")]).is_err());
    assert!(parse(&[paper("r-a", "passport", "limited", "")]).is_err());
    assert!(parse(&[paper("r-a", "visa", "required", "visa = [\"diplomatic\"]")]).is_err());
}

#[test]
fn the_narrower_rule_wins_and_what_both_say_stands_twice() {
    let general = paper("all", "visa", "required", "");
    let of_ru = paper("of-ru", "visa", "not_required", "who.citizens = [\"ru\"]\nstay_days = 365");
    let known = atlas(&[general.clone(), of_ru.clone()]);
    assert_eq!(
        (ids(&list(&known, &ru()), Item::Visa), list(&known, &ru()).entry),
        (vec!["of-ru".into()], Entry::Free)
    );
    let other = Traveller { citizenship: Some(land("fr")), ..ru() };
    assert_eq!(list(&known, &other).entry, Entry::VisaBefore, "whom no rule names has the general one");
    assert_eq!(list(&known, &Traveller::default()).entry, Entry::VisaBefore, "who says nothing too");
    assert!(known.disputed_rules().is_empty(), "a narrower rule contradicts none");
    let overruled = known.overruled_rules();
    assert_eq!(overruled.len(), 1, "and is named with the one that it overrules");
    assert_eq!([overruled[0].0, overruled[0].1].map(|rule| rule.id.as_str()), ["all", "of-ru"]);

    let rabies = paper("rabies", "pet_vaccination", "required", "who.pet = [\"cat\", \"dog\"]");
    let worms = paper("worms", "pet_vaccination", "required", "who.pet = [\"dog\"]");
    let known = atlas(&[rabies, worms]);
    let dog = Traveller { pet: Some(Item::Dog), ..ru() };
    assert_eq!(ids(&list(&known, &dog), Item::PetVaccination), ["rabies", "worms"]);
    assert!(said(&list(&known, &ru())).is_empty(), "without an animal nothing is asked of one");
}

#[test]
fn rules_that_contradict_are_both_told_and_named() {
    let first =
        paper("r-a", "visa", "required", "who.citizens = [\"ru\", \"by\"]\nvalid_until = \"2026-12-31\"");
    let other = paper("r-b", "visa", "not_required", "who.citizens = [\"ru\", \"kz\"]");
    let known = atlas(&[first, other]);
    let of_ru = list(&known, &ru());
    assert_eq!((of_ru.entry, said(&of_ru)), (Entry::Disputed, vec!["visa disputed".to_string()]));
    assert_eq!(ids(&of_ru, Item::Visa), ["r-a", "r-b"]);
    let pairs = known.disputed_rules();
    assert_eq!((pairs.len(), pairs[0].0.id.as_str(), pairs[0].1.id.as_str()), (1, "r-a", "r-b"));
    let kz = Traveller { citizenship: Some(land("kz")), ..ru() };
    assert_eq!(list(&known, &kz).entry, Entry::Free, "only one speaks of these");
    let later = known.papers(&ru(), land("ru"), land("ge"), day("2027-01-01"));
    assert_eq!(later.entry, Entry::Free, "what is over contradicts nothing");
}

#[test]
fn of_two_that_name_the_same_citizens_the_shorter_list_is_no_exception() {
    let of_ru = paper("of-ru", "visa", "required", "who.citizens = [\"ru\"]\nchecked_on = \"2026-06-01\"");
    let of_many = paper("of-many", "visa", "not_required", "who.citizens = [\"ru\", \"by\", \"ua\"]");
    let known = atlas(&[of_ru, of_many.clone()]);
    assert_eq!(list(&known, &ru()).entry, Entry::Disputed);
    assert_eq!(ids(&list(&known, &ru()), Item::Visa), ["of-ru", "of-many"], "both are shown");
    assert_eq!((known.disputed_rules().len(), known.overruled_rules().len()), (1, 0));
    let by = Traveller { citizenship: Some(land("by")), ..ru() };
    assert_eq!(list(&known, &by).entry, Entry::Free, "only one speaks of these");

    let infants = paper("infants", "visa", "required", "who.citizens = [\"ru\"]\nwho.age_under = 2");
    let known = atlas(&[infants, of_many]);
    let infant = Traveller { age: Some(1), ..ru() };
    assert_eq!(ids(&list(&known, &infant), Item::Visa), ["infants"], "by age it is an exception by design");
    assert_eq!((known.disputed_rules().len(), known.overruled_rules().len()), (0, 1));
}

#[test]
fn what_is_over_never_counts_and_what_is_to_come_is_told_apart() {
    let known = atlas(&[
        paper("old", "visa", "not_required", "valid_until = \"2026-06-14\""),
        paper("last-day", "passport", "required", "valid_until = \"2026-06-15\""),
        paper("next", "visa", "required", "valid_from = \"2026-06-16\""),
        paper("far", "visa", "refused", "valid_from = \"2027-01-01\"\nwho.citizens = [\"ru\"]"),
    ]);
    let list = list(&known, &ru());
    assert_eq!((list.entry, said(&list)), (Entry::Unknown, vec!["passport required".to_string()]));
    let to_come: Vec<&str> = list.to_come.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(to_come, ["next", "far"]);
}

#[test]
fn a_child_and_a_car_have_rules_of_their_own() {
    let known = atlas(&[
        paper("consent", "consent", "required", "who.age_under = 18\nwho.parents = \"one\""),
        paper("alone", "birth_certificate", "required", "who.age_under = 18"),
        paper("green", "car_insurance", "required", "who.car = \"foreign_plates\""),
        paper("letter", "car_papers", "required", "who.car = \"others\""),
        rule("leave", "paper", "military_id", "required", "from = [\"ru\"]\nwho.age_from = 18"),
    ]);
    assert_eq!(said(&list(&known, &ru())), ["military_id required"], "an adult where no age is said");
    let infant = Traveller { age: Some(0), parents: Some(Parents::One), ..ru() };
    assert_eq!(said(&list(&known, &infant)), ["birth_certificate required", "consent required"]);
    let both = Traveller { parents: Some(Parents::Both), ..infant };
    assert_eq!(said(&list(&known, &both)), ["birth_certificate required"]);
    let car = |car| said(&list(&known, &Traveller { age: Some(40), car: Some(car), ..ru() }));
    assert_eq!(car(Car::Own), ["car_insurance required", "military_id required"]);
    assert_eq!(car(Car::Others).len(), 3);
}

#[test]
fn animals_are_told_of_their_own_kind() {
    let animal = |id, item, need| rule(id, "pet", item, need, "to = [\"ge\"]");
    let known = atlas(&[
        animal("cat", "cat", "yes"),
        animal("dog", "dog", "limited"),
        animal("other", "other", "no"),
    ]);
    let with = |pet| said(&list(&known, &Traveller { pet: Some(pet), ..ru() }));
    assert_eq!(with(Item::Cat), ["cat yes"]);
    assert_eq!(with(Item::Dog), ["dog limited"]);
    assert_eq!(with(Item::Other), ["other no"]);
}

#[test]
fn who_says_no_age_is_a_grown_up_of_any_age() {
    let out = |id: &str, item: &str, more: &str| {
        rule(id, "paper", item, "required", &format!("from = [\"ru\"]\n{more}"))
    };
    let known = atlas(&[
        out("men", "other", "who.age_from = 23\nwho.age_under = 60"),
        out("from-21", "military_id", "who.age_from = 21"),
        out("grown", "id_card", "who.age_from = 16"),
        out("young", "consent", "who.age_under = 18"),
        paper("later", "medical_insurance", "required", "who.age_under = 70\nvalid_from = \"2027-01-01\""),
    ]);
    let of = |age| list(&known, &Traveller { age, ..ru() });
    let ids = |list: &Checklist<'_>| list.perhaps.iter().map(|rule| rule.id.to_string()).collect::<Vec<_>>();
    let unsaid = of(None);
    assert_eq!((ids(&unsaid), unsaid.depends), (vec!["men".to_string(), "from-21".into()], true));
    assert_eq!(said(&unsaid), ["id_card required"], "what is of all grown-ups is sure");
    assert_eq!(unsaid.to_come.len(), 1, "what is to come is shown with whom it is of");
    let thirty = of(Some(30));
    assert!(thirty.perhaps.is_empty() && thirty.depends, "of men by its words, and no sex is asked");
    assert_eq!(said(&thirty).len(), 3);
    let child = of(Some(10));
    assert_eq!((said(&child), child.depends), (vec!["consent required".into()], false));
}

#[test]
fn an_animal_or_car_of_which_no_rule_speaks_is_not_passed_over() {
    let rabies = paper("rabies", "pet_vaccination", "required", "who.pet = [\"cat\"]");
    let out = rule("out", "paper", "car_papers", "required", "from = [\"ru\"]\nwho.car = \"own\"");
    let known = atlas(&[rabies, out]);
    let with = |pet, car| list(&known, &Traveller { pet, car, ..ru() }).unruled;
    assert_eq!(with(Some(Item::Cat), None), []);
    assert_eq!(with(Some(Item::Dog), None), [Along::Pet]);
    assert_eq!(
        with(Some(Item::Cat), Some(Car::Own)),
        [Along::Car],
        "what is of leaving says nothing of coming"
    );
    assert_eq!(with(Some(Item::Other), Some(Car::Own)), [Along::Pet, Along::Car]);
    assert_eq!(with(None, None), []);
}

#[test]
fn of_rules_that_contradict_each_other_no_days_are_told() {
    let free = |id: &str, days: u16, land: &str| {
        let more = format!("stay_days = {days}\nwho.citizens = [\"ru\", \"{land}\"]");
        paper(id, "visa", "not_required", &more)
    };
    let known = atlas(&[free("month", 30, "by"), free("season", 90, "kz")]);
    let of_ru = list(&known, &ru());
    assert_eq!((of_ru.entry, of_ru.days), (Entry::Disputed, None));
    assert_eq!(ids(&of_ru, Item::Visa), ["month", "season"]);
}

#[test]
fn a_car_or_animal_that_is_turned_back_is_no_matter_of_visas() {
    let known = atlas(&[
        paper("free", "visa", "not_required", ""),
        paper("cars", "car_papers", "refused", "who.car = \"foreign_plates\""),
        paper("titre", "pet_vaccination", "refused", "who.pet = [\"cat\"]"),
        rule("dogs", "pet", "dog", "no", "to = [\"ge\"]"),
    ]);
    let of = |pet, car| list(&known, &Traveller { pet, car, ..ru() });
    for (pet, car, barred) in [
        (None, None, vec![]),
        (None, Some(Car::Rented), vec![Along::Car]),
        (Some(Item::Dog), None, vec![Along::Pet]),
        (Some(Item::Cat), Some(Car::Own), vec![Along::Pet, Along::Car]),
    ] {
        let found = of(pet, car);
        assert_eq!((found.entry, &found.barred), (Entry::Free, &barred), "{pet:?} {car:?}");
        let weight = border::way::Weight::of(&found);
        assert_eq!(weight.refused, u32::from(!barred.is_empty()), "{pet:?} {car:?}");
    }
    assert_eq!(of(None, Some(Car::Own)).barring(Along::Car).count(), 1);
}

#[test]
fn what_must_be_in_hand_beside_the_document_is_counted() {
    let known = atlas(&[
        paper("free", "visa", "required", ""),
        paper("r-p", "passport", "required", ""),
        paper("r-c", "consent", "required", "who.age_under = 18"),
        paper("r-b", "birth_certificate", "required", "who.age_under = 18"),
        paper("r-i", "medical_insurance", "not_required", ""),
    ]);
    let of = |age, document| list(&known, &Traveller { age, ..ru() }).more(Some(document));
    assert_eq!(of(Some(30), Item::Passport), 0);
    assert_eq!(of(Some(5), Item::Passport), 2);
    assert_eq!(of(Some(5), Item::BirthCertificate), 1, "it is in hand");
}

#[test]
fn that_no_rule_speaks_of_a_childs_leaving_is_not_passed_over() {
    let out = |more: &str| rule("out", "paper", "consent", "required", &format!("from = [\"ru\"]\n{more}"));
    let of = |rules: &[String], age| list(&atlas(rules), &Traveller { age, ..ru() }).unruled;
    assert_eq!(of(&[], Some(5)), [Along::Child]);
    assert_eq!(of(&[], None), [], "a grown-up leaves as he likes");
    let alone = out("who.age_under = 18\nwho.parents = \"none\"");
    assert_eq!(of(std::slice::from_ref(&alone), Some(5)), [], "with whom it goes is another question");
    assert_eq!(of(&[out("who.age_under = 60")], Some(5)), [Along::Child], "that is of grown-ups too");
    assert_eq!(of(&[out("who.age_under = 18\nwho.citizens = [\"ua\"]")], Some(5)), [Along::Child]);
    let abroad = Traveller { citizenship: Some(land("ua")), age: Some(5), ..ru() };
    assert_eq!(list(&atlas(&[]), &abroad).unruled, [], "of who is not at home rules are of coming in");
}
