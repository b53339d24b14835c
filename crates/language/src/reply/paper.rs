//! What a reply says of the paper asked of: looked at, taken, refused. Refuses to answer for one paper by
//! another.

use super::{Verdict, done};
use crate::concept::Word;
use crate::scene::Scene;
use border::reading::{Ask, Reading, Said, SaidValue};
use border::topic::{Item, Topic};
use border::value::State;

/// The state of a paper that a reply tells.
pub(super) fn answered(
    scene: &Scene<'_>,
    quoted: &Reading,
    item: Item,
    verdict: Option<Verdict>,
) -> Option<State> {
    if scene.says(&[Word::NotAsk]) {
        return Some(State::NotRequired);
    }
    if let Some(taken) = taken(scene) {
        return Some(if taken { State::Accepted } else { State::Refused });
    }
    // "Did you pass with the internal one?" "Turned back."
    if asked_taken(quoted, item) {
        return Some(if verdict?.yes() { State::Accepted } else { State::Refused });
    }
    // "Is a visa needed?" "They let me in by the passport": of the passport, and not of the visa.
    if matches!(verdict, Some(Verdict::Own(_))) && other(scene, item) {
        return None;
    }
    let yes = verdict.map(Verdict::yes);
    let needless = |yes: bool| if yes { State::NotRequired } else { State::Required };
    // "Did they let you through without insurance?" "They did."
    if quoted.questioned.iter().any(|said| said.item == Some(item) && lacks(said)) {
        return yes.map(needless);
    }
    // "Will they take a dog without a chip?" "They did."
    let passing = |ask: &Ask| matches!(ask, Ask::Item(Topic::Pet, _) | Ask::Mode(_) | Ask::Who(_));
    if quoted.asks.iter().any(passing) {
        let of_pet = matches!(item, Item::PetPassport | Item::PetChip | Item::PetVaccination);
        return yes.map(needless).filter(|_| of_pet);
    }
    if scene.says(&[Word::Ask, Word::Check, Word::Needed]) && yes != Some(false) {
        return Some(State::Required);
    }
    done(scene).or(yes).map(|done| needless(!done))
}

/// Whether a paper was taken, by the reply's own verb: "ours were accepted".
fn taken(scene: &Scene<'_>) -> Option<bool> {
    let n = scene.nodes.iter().position(|node| node.is_any(&[Word::Accept, Word::Reject, Word::Enough]))?;
    let not = scene.nodes[..n].iter().rev().take(2).any(|node| node.is_any(&[Word::Not, Word::Nobody]))
        || scene.nodes[n].is(Word::Negative)
        || scene.nodes.get(n + 1).is_some_and(|node| node.is(Word::NotAfter));
    Some(scene.nodes[n].is(Word::Reject) == not)
}

/// Whether a reply says of papers only what was asked for: it begins with no "yes" or "no".
pub(super) fn alone(scene: &Scene<'_>, verdict: Option<Verdict>) -> bool {
    let bare = scene.nodes.first().is_some_and(|node| node.is_any(&[Word::Yes, Word::No]));
    other(scene, Item::Other) && !bare && !matches!(verdict, Some(Verdict::Own(_)))
}

/// Whether a reply names a paper other than the one asked of.
fn other(scene: &Scene<'_>, item: Item) -> bool {
    let paper = |named: Item| named != item && named != Item::Other && Topic::Paper.items().contains(&named);
    scene.nodes.iter().any(|node| node.items().any(paper))
}

/// Whether it was asked if one passes with the paper.
fn asked_taken(quoted: &Reading, item: Item) -> bool {
    let taken = SaidValue::State(State::Accepted);
    quoted.questioned.iter().any(|said| said.item == Some(item) && said.value == taken)
}

/// What a question "without it?" would claim: that it is not required.
fn lacks(said: &Said) -> bool {
    said.topic == Topic::Paper && said.value == SaidValue::State(State::NotRequired)
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_paper_is_answered_for_by_itself() {
        for (text, quoted, want) in [
            ("завернули", "с внутренним прошли?", &["paper id_card refused"][..]),
            (
                "the pet passport, nothing else",
                "what did they ask for the cat?",
                &["paper pet_passport required"][..],
            ),
            (
                "le passeport de l'animal, rien d'autre",
                "pour le chat on vous a demandé quoi ?",
                &["paper pet_passport required"][..],
            ),
            (
                "щеплення глянули, а чіп не питали",
                "що по документах на собаку?",
                &["paper pet_vaccination required", "paper pet_chip not_required"][..],
            ),
        ] {
            assert_eq!(claimed("novaya-guta", text, Some(quoted)), want, "{text}");
        }
    }
}
