//! Contrast: whom a verdict is set against, and a verdict that the next words take back ("men are let through
//! (no)"). Refuses to say who passes.

use super::subject::subjects;
use super::verdict::verdict;
use super::{Claims, View, yes_or_no};
use crate::concept::Word;
use border::reading::SaidValue;
use border::topic::Topic;
use border::value::State;

/// What may stand between a "not" and those it is of.
const LEADS: &[Word] = &[Word::At, Word::With, Word::By, Word::To, Word::Filler];
/// What a "not" before it makes a part of those named, or is one itself.
const PARTS: &[Word] = &[Word::Not, Word::All, Word::NotAll, Word::Only];
/// Nodes of a clause that takes back with a bare "no" what stands before it.
const BARE: usize = 2;

/// "Les femmes passent, pas les hommes": a clause that only names those whom the verdict before is not of.
pub(super) fn against(view: &View<'_>) -> bool {
    if !view.says(&[Word::Not]) {
        return false;
    }
    let words = || (0..view.nodes.len()).skip_while(|n| view.is(*n, &[Word::But, Word::And]));
    let named = |n: usize| view.who(n).is_some() || view.at(n).is_some_and(|node| node.mode().is_some());
    let not = words().next().is_some_and(|n| view.is(n, &[Word::Not]) && !named(n));
    let plain = words().skip(1).all(|n| named(n) || view.is(n, LEADS) || view.is(n, &[Word::And]));
    not && plain
        && words().skip(1).any(named)
        && view
            .earlier(1)
            .is_some_and(|before| verdict(&before) == Some(true) && !subjects(&before).is_empty())
}

/// "Got through not on foot but by bicycle": those whom the verdict is said not to be of.
pub(super) fn denied(view: &View<'_>, n: usize) -> bool {
    if n >= view.nodes.len() {
        return false;
    }
    let begins = (0..n).rev().take_while(|k| view.is(*k, LEADS) && !view.is(*k, PARTS)).last();
    let Some(not) = begins.unwrap_or(n).checked_sub(1) else { return false };
    let bare =
        view.is(not, &[Word::Not]) && !view.is(not, &[Word::NotAfter, Word::No, Word::Nobody, Word::NotAll]);
    bare && !view.at(not).is_some_and(|node| node.is_any(&[Word::Let, Word::Refuse]))
}

/// Takes back what the clause before claims of those who pass where this one turns it, and says whether it
/// does: with "but" and a verb of its own, or with a bare "no" behind a "yes".
pub(super) fn take_back(view: &View<'_>, claims: &mut Claims) -> bool {
    let Some(before) = view.clause.checked_sub(1) else { return false };
    let Some(passes) = turned(view) else { return false };
    let opposite = SaidValue::State(yes_or_no(!passes));
    let count = claims.drafts.len();
    claims.drafts.retain(|draft| {
        draft.clause != before || draft.said.topic != Topic::Pass || draft.said.value != opposite
    });
    count > claims.drafts.len()
}

/// The verdict of a clause that names nobody and is set against the one before it.
fn turned(view: &View<'_>) -> Option<bool> {
    let no = |n: usize| view.is(n, &[Word::No, Word::Not, Word::NotAfter]);
    let said = (0..view.nodes.len()).any(no) && (0..view.nodes.len()).all(|n| no(n) || view.is(n, LEADS));
    if said && view.nodes.len() <= BARE && view.earlier(1).is_some() {
        return Some(false);
    }
    let verbs = [Word::Let, Word::Refuse, Word::Accept, Word::Reject];
    let but = view.is(0, &[Word::But]) && view.says(&verbs);
    verdict(view).filter(|_| but && !view.not_all())
}

/// A post said to be shut, or open, "but already" the other way round: what stands last.
pub(super) fn outdated(view: &View<'_>, claims: &mut Claims, value: State) {
    let Some(before) = view.clause.checked_sub(1).filter(|_| view.is(0, &[Word::But])) else { return };
    let opposite = match value {
        State::Yes => SaidValue::State(State::No),
        State::No => SaidValue::State(State::Yes),
        _ => return,
    };
    claims.drafts.retain(|draft| {
        draft.clause != before || draft.said.topic != Topic::Open || draft.said.value != opposite
    });
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_verdict_taken_back_wished_for_or_not_done_is_none() {
        for text in [
            "мужчин пускают (нет)",
            "мужчин не пускают, но нас пропустили",
            "муж почти прошел, но развернули",
            "молюсь чтобы мужчин пустили",
            "хватит врать что мужчин пускают",
            "мужчин типа пускают",
            "мужчин наверное пускают",
            "чоловіків мабуть пускають",
            "неправда що чоловіків не пускають",
            "men probably get let through",
            "its not true that they turned men back",
            "my husband almost got turned back",
            "c'est faux qu'ils refoulent les hommes",
            "ils ont failli refouler mon mari",
            "ტყუილია რომ კაცებს არ უშვებენ",
            "ерлерді өткізеді деген өтірік",
            "ну да конечно, пешком пускают, щас",
            "пешком пускают ага мечтай",
            "прошел не пешком а на велике",
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_came_of_it_stands_and_both_of_two_count() {
        for (text, want) in [
            ("мужа не хотели пускать но пустили", "pass men yes"),
            ("my husband almost got turned back but they let him", "pass men yes"),
            ("they wanted to let my husband through but then refused", "pass men no"),
            ("чоловіка спочатку не хотіли пускати але пустили", "pass men yes"),
            ("мужа пустили, а друга развернули", "pass men limited"),
            ("закрыли но уже открыли", "open yes"),
            ("all but cars get through", "pass car no"),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [want], "{text}");
        }
    }
}
