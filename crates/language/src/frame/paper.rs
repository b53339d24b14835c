//! Documents: asked for, not asked for, enough, refused. Refuses advice and rules that nobody met with.

use super::{Claims, View, had, state};
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use border::land::LandCode;
use border::reading::{Said, SaidValue};
use border::topic::{Group, Item, Topic, Who};
use border::value::{Range, State};

const VERBS: &[Word] = &[
    Word::Ask,
    Word::Check,
    Word::Accept,
    Word::Reject,
    Word::Enough,
    Word::Needed,
    Word::Let,
    Word::Refuse,
    Word::Passed,
    Word::See,
    Word::Fine,
    Word::Bad,
    Word::Search,
];
/// What the guards do to a paper that they look for.
pub(super) const SOUGHT: &[Word] = &[Word::Ask, Word::Check, Word::Search, Word::Want];

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    let papers = papers(view);
    let paid = view.nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Money(..))));
    if paid {
        return;
    }
    if papers.is_empty() {
        return contrast(view, claims);
    }
    for (n, item) in papers {
        if let Some(value) = verdict(view, n) {
            push(view, claims, n, item, value);
        }
    }
}

fn push(view: &View<'_>, claims: &mut Claims, n: usize, item: Item, value: State) {
    let near = (n + 1..(n + 4).min(view.nodes.len())).chain((n.saturating_sub(4)..n).rev());
    let mut near = near.into_iter();
    // "Turks are being asked for a visa": the one people of the clause, however far.
    let alone = || {
        let mut all = view.nodes.iter().filter_map(|node| citizens(view, node));
        all.next().filter(|_| all.next().is_none())
    };
    let who = near.find_map(|k| citizens(view, view.at(k)?)).or_else(alone);
    let who = who.filter(|_| item == Item::Visa).map(Who::Citizens);
    claims.push(view, Said { item: Some(item), who, ..state(Topic::Paper, value) });
}

/// The people a node names: citizens, or those of a land that has no post here.
fn citizens(view: &View<'_>, node: &Node) -> Option<LandCode> {
    node.citizens().or_else(|| node.side().filter(|land| view.sides.own(*land).is_none()))
}

/// "Indians need a visa, Uzbeks do not": the paper of the clause before, for other citizens.
fn contrast(view: &View<'_>, claims: &mut Claims) {
    let not = view.nodes.last().is_some_and(|node| node.is_any(&[Word::No, Word::Not, Word::NotAfter]));
    // "Of Cameroonians, not of Beninese."
    let not = not || (0..2).any(|n| view.is(n, &[Word::Not, Word::NotAfter, Word::Except]));
    let too = view.nodes.last().is_some_and(|node| node.is(Word::Too));
    // "Georgians don't need a visa, Indians do."
    let yes = !not && view.nodes.last().is_some_and(|node| node.is_any(&[Word::Yes, Word::IsIt]));
    let people = |node: &Node| node.citizens().or_else(|| node.side());
    let who = view.nodes.iter().find_map(people).filter(|_| (not || too || yes) && view.nodes.len() <= 4);
    let (Some(before), Some(who)) = (view.earlier(1), who) else { return };
    let paper = claims.drafts.iter().find(|draft| {
        draft.clause == before.clause && draft.said.topic == Topic::Paper && draft.said.who.is_some()
    });
    let Some(said) = paper.map(|draft| draft.said.clone()) else { return };
    let SaidValue::State(value) = said.value else { return };
    let turned = match value {
        State::Required | State::Accepted => not,
        State::NotRequired | State::Refused => yes,
        _ => return,
    };
    if let Some(value) = if turned { opposite(value) } else { Some(value) } {
        claims.push(view, Said { who: Some(Who::Citizens(who)), value: SaidValue::State(value), ..said });
    }
}

/// Whether a clause says that people pass or not for a paper they have or lack.
pub(super) fn by_paper(view: &View<'_>) -> bool {
    let papers = papers(view);
    let turned = view.says(&[Word::Let, Word::Refuse]);
    turned && papers.iter().any(|(n, _)| with_or_without(view, *n).is_some())
}

/// "My husband was turned back because he has no military card": the next clause says which paper was lacked.
pub(super) fn lack_follows(view: &View<'_>) -> bool {
    let turned = [Word::Let, Word::Refuse];
    let next = view.later().filter(|next| next.is(0, &[Word::Because]) && !next.says(&turned));
    next.is_some_and(|next| {
        papers(&next).iter().any(|(n, _)| matches!(with_or_without(&next, *n), Some(Have::Without)))
    })
}

/// The papers a clause names; a child's passport or certificate by who stands beside it.
pub(super) fn papers(view: &View<'_>) -> Vec<(usize, Item)> {
    let birth = |node: &Node| node.items().any(|item| item == Item::BirthCertificate);
    let minor = |nodes: &[Node]| nodes.iter().any(|node| node.who() == Some(Group::Children));
    // "The girl had a birth certificate, not accepted. They want a passport for her too."
    let sentence = view.scene.clauses[view.clause].sentence;
    let before = || sentence.checked_sub(1).map(|n| view.scene.sentence(n));
    let same_child = || before().is_some_and(|before| before.iter().any(birth));
    let child = minor(view.sentence()) || view.says(&[Word::Too]) && same_child();
    let pet =
        view.sentence().iter().any(|node| node.items().any(|item| matches!(item, Item::Cat | Item::Dog)));
    let named = |node: &Node| {
        let item = node.items().find(|item| Topic::Paper.items().contains(item) && *item != Item::Other);
        item.or(node.is(Word::Document).then_some(Item::Other))
    };
    let found = view.nodes.iter().enumerate().filter_map(|(n, node)| named(node).map(|item| (n, item)));
    found
        .map(|(n, item)| match item {
            Item::Passport if child => (n, Item::ChildPassport),
            Item::Passport if pet => (n, Item::PetPassport),
            // A power of attorney for a child is a parent's consent.
            Item::CarPapers if child => (n, Item::Consent),
            _ => (n, item),
        })
        .collect()
}

enum Have {
    With,
    Without,
}

fn with_or_without(view: &View<'_>, n: usize) -> Option<Have> {
    let near = |words: &[Word]| {
        view.before(n, words)
            || n >= 2
                && view.is(n - 2, words)
                && view.at(n - 1).is_some_and(|node| {
                    let one = node.quantity() == Some(Quantity::Count(Range::of(1)));
                    node.is_unknown() || node.who().is_some() || one || node.is(Word::Only)
                })
    };
    // "Без перевода доверенность не приняли": without something else the paper was not taken.
    let other = n >= 2 && view.is(n - 2, &[Word::Without]) && view.at(n - 1).is_some_and(Node::is_unknown);
    if other && view.says(&[Word::Accept, Word::Reject]) {
        return Some(Have::With);
    }
    if near(&[Word::Without]) || view.is(n, &[Word::Without]) || lacked(view, n) {
        return Some(Have::Without);
    }
    (near(&[Word::By, Word::With, Word::From]) || view.is(n, &[Word::With])).then_some(Have::With)
}

/// "Turned back, no green card", "no passport with me": there was none of the paper at `n`.
fn lacked(view: &View<'_>, n: usize) -> bool {
    let plain = |k: usize| {
        let own = [Word::Filler, Word::Mine, Word::At];
        view.at(k).is_some_and(|node| node.is_unknown() || node.is_any(&own) || node.who().is_some())
    };
    let none = view.before(n, &[Word::No]) || n >= 2 && view.is(n - 2, &[Word::No]) && plain(n - 1);
    // "No id cards accepted" is of what is taken.
    let taken = view.says(&[Word::Accept, Word::Reject]);
    view.is(n + 1, &[Word::No, Word::Without]) || none && !taken
}

/// "No passport, the birth certificate was fine": what is fine is not the one that there was none of.
fn other_was_fine(view: &View<'_>, n: usize) -> bool {
    let other = |next: View<'_>| next.says(&[Word::Fine]) && !papers(&next).is_empty();
    matches!(with_or_without(view, n), Some(Have::Without)) && view.later().is_some_and(other)
}

fn verdict(view: &View<'_>, n: usize) -> Option<State> {
    let passes = of_passing(view).or_else(|| {
        matches!(with_or_without(view, n), Some(Have::Without)).then(|| beside_passing(view)).flatten()
    });
    // "Метрики мало": it was not enough.
    if view.is(n + 1, &[Word::Scarce]) {
        return Some(State::Refused);
    }
    if view.says(&[Word::NotAsk]) {
        return Some(State::NotRequired);
    }
    // "Id card refused, passport obligatory": a rule met with.
    let judged = |before: &View<'_>| before.says(&[Word::Reject, Word::Refuse]) && !papers(before).is_empty();
    if view.is(n + 1, &[Word::Rule]) && view.earlier(1).is_some_and(|before| judged(&before)) {
        return Some(State::Required);
    }
    // "It is the passport or nothing."
    if view.is(n + 1, &[Word::Or])
        && view.is(n + 2, &[Word::No, Word::Nobody, Word::Bad])
        && n + 3 == view.nodes.len()
    {
        return Some(State::Required);
    }
    if let Some(have) = with_or_without(view, n).filter(|_| passes.is_some()) {
        return match (have, passes?) {
            (Have::Without, true) => Some(State::NotRequired),
            (Have::Without, false) => Some(State::Required),
            (Have::With, true) => Some(State::Accepted),
            (Have::With, false) => Some(State::Refused),
        };
    }
    if let Some(value) = bare_verdict(view) {
        return Some(value);
    }
    if other_was_fine(view, n) {
        return Some(State::NotRequired);
    }
    if had::only(view, n) && !view.says(&[Word::Let]) {
        return match had::passes(view) {
            Some(passes) => passes.then_some(State::Accepted),
            None => Some(State::Required),
        };
    }
    if view.nodes.last().is_some_and(|node| node.is_any(&[Word::Not, Word::NotAfter])) {
        return view.earlier(1).and_then(|before| said_of(&before)).and_then(opposite);
    }
    let told = |k: &usize| view.is(*k, VERBS) || had::turned(view) && view.is(*k, &[Word::Want]);
    let verb = (0..view.nodes.len()).filter(told).min_by_key(|k| k.abs_diff(n));
    let Some(verb) = verb else { return beside(view) };
    let not = view.negated(verb) || view.says(&[Word::Nobody]);
    let node = view.at(verb)?;
    match () {
        () if node.is(Word::Enough) && !not => Some(State::Accepted),
        () if node.is_any(&[Word::Accept, Word::Reject]) => {
            let not = not != (node.is(Word::Accept) && view.before(n, &[Word::No]));
            Some(if node.is(Word::Accept) != not { State::Accepted } else { State::Refused })
        }
        () if node.is_any(SOUGHT) => Some(if not { State::NotRequired } else { State::Required }),
        () if node.is_any(&[Word::Fine, Word::Bad]) => {
            Some(if node.is(Word::Fine) != not { State::Accepted } else { State::Refused })
        }
        () if node.is(Word::Needed) && not => Some(State::NotRequired),
        () if node.is(Word::Let) && alone(view) && verb.abs_diff(n) <= 2 && verb > n => {
            Some(if not { State::Refused } else { State::Accepted })
        }
        () if node.is(Word::Refuse) && !not && alone(view) => Some(State::Refused),
        () if node.is(Word::Refuse) && !not && !view.says(&[Word::Without]) => None,
        () => None,
    }
}

/// "Согласие завернули": no one else is named whom they might have turned back.
fn alone(view: &View<'_>) -> bool {
    (0..view.nodes.len())
        .all(|k| view.who(k).is_none() && view.at(k).is_none_or(|node| node.mode().is_none()))
}

/// A paper named alone takes the verdict of the clause beside it ("id card? refused", "чип, прививка —
/// проверили").
fn beside(view: &View<'_>) -> Option<State> {
    let short = view.nodes.iter().filter(|node| node.what == crate::node::What::Word).count() <= 4;
    if !short {
        return None;
    }
    view.later()
        .and_then(|next| said_of(&next))
        .or_else(|| view.earlier(1).and_then(|before| said_of(&before)))
}

/// "Only had a birth certificate, not accepted": what the next clause says of a paper this one merely names.
fn bare_verdict(view: &View<'_>) -> Option<State> {
    let next = view.later().filter(|next| next.nodes.len() <= 3 && !view.says(VERBS))?;
    let named = |node: &Node| node.items().next().is_some() || node.who().is_some() || node.mode().is_some();
    if next.nodes.iter().any(|node| named(node) || node.quantity().is_some()) {
        return None;
    }
    said_of(&next)
}

/// "Passport accepted, id card not."
fn opposite(state: State) -> Option<State> {
    match state {
        State::Accepted => Some(State::Refused),
        State::Refused => Some(State::Accepted),
        State::Required => Some(State::NotRequired),
        State::NotRequired => Some(State::Required),
        _ => None,
    }
}

fn said_of(view: &View<'_>) -> Option<State> {
    if view.says(&[Word::NotAsk]) {
        return Some(State::NotRequired);
    }
    let verbs = [Word::Ask, Word::Check, Word::Accept, Word::Reject, Word::Enough];
    let Some(verb) = view.nodes.iter().position(|node| node.is_any(&verbs)) else { return short(view) };
    let (not, node) = (view.negated(verb) || view.says(&[Word::Nobody]), &view.nodes[verb]);
    let taken = [Word::Accept, Word::Enough];
    Some(match (node.is_any(&taken) || node.is(Word::Reject), node.is_any(&taken) != not) {
        (true, true) => State::Accepted,
        (true, false) => State::Refused,
        (false, _) if not => State::NotRequired,
        (false, _) => State::Required,
    })
}

/// A clause that is a verdict and nothing else: "no problem", "nothing doing", "and nothing else".
fn short(view: &View<'_>) -> Option<State> {
    let small = [Word::Filler, Word::And, Word::Too, Word::All, Word::But];
    let verdict = [Word::Fine, Word::Bad, Word::Only, Word::Refuse];
    let n = view.nodes.iter().position(|node| node.is_any(&verdict))?;
    let alone = (0..view.nodes.len()).all(|k| k == n || view.is(k, &small) || view.is(k, &[Word::Not]));
    let node = &view.nodes[n];
    match () {
        () if !alone => None,
        () if node.is(Word::Only) => Some(State::Required),
        () if node.is(Word::Refuse) && view.negated(n) => None,
        () => Some(if node.is(Word::Fine) != view.negated(n) { State::Accepted } else { State::Refused }),
    }
}

/// Whether those of the clause pass.
pub(super) fn of_passing(view: &View<'_>) -> Option<bool> {
    let verbs = [Word::Let, Word::Refuse, Word::Passed, Word::Accept, Word::Reject, Word::Bad];
    let n = view.nodes.iter().position(|node| node.is_any(&verbs))?;
    Some(view.is(n, &[Word::Refuse, Word::Reject, Word::Bad]) == view.negated(n))
}

/// Whether those of the clause beside this one pass.
fn beside_passing(view: &View<'_>) -> Option<bool> {
    let passing = |beside: Option<View<'_>>| of_passing(&beside?);
    passing(view.later()).or_else(|| passing(view.earlier(1)))
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_paper_that_was_lacked_is_required_where_one_is_turned_back() {
        for (text, want) in [
            ("вернули обратно потому что нет визы", "visa required"),
            ("нас завернули, страховки не было, нет и всё", "car_insurance required"),
            ("завернули бо немає зеленої картки", "car_insurance required"),
            ("they sent us back, no green card", "car_insurance required"),
            ("got turned back for not having a visa", "visa required"),
            ("refoulés hier parce que pas d'assurance", "car_insurance required"),
            ("refoulés car pas de visa", "visa required"),
            ("უკან გაგვაბრუნეს, ვიზა არ გვქონდა", "visa required"),
            ("визасы жоқ болғандықтан қайтарды", "visa required"),
            ("no visa, they let us through anyway", "visa not_required"),
            ("no id cards accepted", "id_card refused"),
            ("they turned us back, they want a visa", "visa required"),
            ("не пустили, хотят визу", "visa required"),
            ("grandma only had her id card, they let her in", "id_card accepted"),
            ("у бабусі був лише ID, пропустили", "id_card accepted"),
            ("по одному лишь загранпаспорту пустили", "passport accepted"),
            ("ma mère n'avait que sa carte d'identité, ils l'ont laissée passer", "id_card accepted"),
            ("ბებიას მარტო პირადობა ჰქონდა, გაუშვეს", "id_card accepted"),
            ("әжемде тек жеке куәлік болды, өткізді", "id_card accepted"),
            ("спрашивают только загранпаспорт, всех пускают", "passport required"),
        ] {
            assert_eq!(claimed("sarpi", text, None), [format!("paper {want}")], "{text}");
        }
        for text in ["визу хочет сестра", "I want a visa"] {
            assert_eq!(claimed("sarpi", text, None), [""; 0], "{text}");
        }
        let turned = claimed("red-bridge", "პირადობით არ გამიშვეს, პასპორტი უნდათ", None);
        assert_eq!(turned, ["paper id_card refused", "paper passport required"]);
        let fine = claimed("sarpi", "our kid had no passport, the birth certificate was fine", None);
        assert_eq!(fine, ["paper child_passport not_required", "paper birth_certificate accepted"]);
    }

    #[test]
    fn the_second_people_of_a_sentence_take_its_verb() {
        for (text, want) in [
            (
                "Turks are being asked for a visa, Moldovans not",
                &["paper visa tr required", "paper visa md not_required"][..],
            ),
            (
                "Georgians don't need a visa, Indians do",
                &["paper visa ge not_required", "paper visa in required"][..],
            ),
            (
                "у турок визу спрашивают, у литовцев тоже",
                &["paper visa tr required", "paper visa lt required"][..],
            ),
            ("permis français, aucun souci", &["paper driving_licence accepted"][..]),
            ("our girl only had a birth certificate, not accepted", &["paper birth_certificate refused"][..]),
            (
                "carte d'identité refusée, passeport obligatoire",
                &["paper id_card refused", "paper passport required"][..],
            ),
            ("кішку пустили з одним ветпаспортом", &["paper pet_passport accepted", "pet cat yes"][..]),
            ("паспорт или никак", &["paper passport required"][..]),
            ("c'est le passeport ou rien", &["paper passport required"][..]),
        ] {
            assert_eq!(claimed("novaya-guta", text, None), want, "{text}");
        }
    }
}
