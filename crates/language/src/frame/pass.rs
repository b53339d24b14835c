//! Who and what may pass: modes, groups of people, citizens. Refuses batches and cars merely counted.

use super::contrast::{against, denied, take_back};
use super::only;
use super::part::{beyond, bounded, part_of};
use super::subject::{Subject, subjects};
use super::verdict::{paper_named, timed, verdict};
use super::{Claims, Draft, View, state, yes_or_no};
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use border::reading::{Said, SaidValue};
use border::topic::{Group, Mode, Topic, Who};
use border::value::State;

/// Nodes of a clause that says only that it is otherwise now.
const NOW: usize = 5;

/// Stands for the place of a subject of the next clause, excepted there: "nobody passes, save women".
const EXCEPTED: usize = usize::MAX - 1;

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    if super::paper::by_paper(view) {
        refused_beside_paper(view, claims);
        passes_with(view, claims);
        return pet_by_paper(view, claims);
    }
    let own = subjects(view);
    if super::queue::left_out(view) {
        return own.into_iter().for_each(|(_, subject)| push(view, claims, subject, State::No));
    }
    if own.is_empty() && (now_otherwise(view, claims) || other_way(view, claims)) {
        return;
    }
    if against(view) {
        return own.into_iter().for_each(|(_, subject)| push(view, claims, subject, State::No));
    }
    if own.is_empty() && take_back(view, claims) {
        return;
    }
    if only::alone(view) {
        return only::named(view).into_iter().for_each(|(who, value)| push(view, claims, who, value));
    }
    let Some(passes) = verdict(view).or_else(|| only_named(view)).or_else(|| same_too(view)) else {
        return pet_passed(view, claims);
    };
    // "Fathers of three pass": of men some.
    if own.is_empty() && passes && view.says(&[Word::Exempt]) {
        push(view, claims, Subject::Who(Who::Group(Group::Men)), State::Limited);
        return;
    }
    for (n, subject) in with_pending(view, own) {
        if super::empty::none_let(view, n) {
            push(view, claims, subject, State::No);
            continue;
        }
        if mere_count(view, n, subject) || passes && denied(view, n) {
            continue;
        }
        let men = subject == Subject::Who(Who::Group(Group::Men));
        // "Men over 60 pass" says nothing of those who are called up.
        if men && beyond(view) {
            continue;
        }
        let all = n > 0 && n < EXCEPTED && view.is(n - 1, &[Word::No, Word::Nobody]);
        let some = men && passes && !all && (view.says(&[Word::Exempt]) || bounded(view));
        let lacking = men && !passes && super::paper::lack_follows(view);
        if some || lacking || passes && part_of(view, subject) {
            push(view, claims, subject, State::Limited);
            continue;
        }
        let excepted = n == EXCEPTED
            || n > 0 && view.is(n - 1, &[Word::Except])
            || n > 1 && view.is(n - 2, &[Word::Except])
            || n != usize::MAX && view.is(n + 1, &[Word::ExceptAfter]);
        // "No lads getting out."
        let goes = passes && view.says(&[Word::Let, Word::Passed]);
        let none = goes && n > 0 && n < EXCEPTED && view.is(n - 1, &[Word::No, Word::Nobody]);
        push(view, claims, subject, yes_or_no(passes != (excepted || none)));
    }
    others(view, claims, passes);
    excepted_some(view, claims);
}

/// Those a clause names, those of the clause before whom it goes on about, and whoever tells an age.
fn with_pending(view: &View<'_>, own: Vec<(usize, Subject)>) -> Vec<(usize, Subject)> {
    let mut named = own;
    let joined = || {
        view.earlier(1).is_some_and(|before| {
            before.nodes.last().is_some_and(|node| node.is_any(&[Word::Too, Word::And]))
        })
    };
    if (named.is_empty() && !view.says(&[Word::Passed])) || joined() {
        named.extend(pending(view));
    }
    if !named.iter().any(|(_, subject)| matches!(subject, Subject::Who(_))) {
        named.extend(own_age(view));
    }
    named
}

/// "They let the cat in with a passport only": the paper was taken, and the animal is in.
fn pet_by_paper(view: &View<'_>, claims: &mut Claims) {
    let taken = claims
        .drafts
        .iter()
        .any(|draft| draft.clause == view.clause && draft.said.value == SaidValue::State(State::Accepted));
    let pets = subjects(view).into_iter().filter(|(_, subject)| matches!(subject, Subject::Pet(_)));
    for (_, pet) in pets.filter(|_| taken) {
        push(view, claims, pet, State::Yes);
    }
}

/// "My husband was turned back without his military card": of those named some do not pass. With it he was
/// turned back for what he is.
fn refused_beside_paper(view: &View<'_>, claims: &mut Claims) {
    let turned = view.says(&[Word::Refuse]) && !view.says(&[Word::NotLet, Word::Let]);
    let is_refused = turned && verdict(view) == Some(false);
    if let [(_, who)] = subjects(view)[..]
        && is_refused
        && who == Subject::Who(Who::Group(Group::Men))
    {
        let lacking = view.says(&[Word::Without]);
        push(view, claims, who, if lacking { State::Limited } else { State::No });
    }
}

/// "Men are stopped, with a military card they are not": of men some.
fn passes_with(view: &View<'_>, claims: &mut Claims) {
    let taken =
        |draft: &Draft| draft.clause == view.clause && draft.said.value == SaidValue::State(State::Accepted);
    let Some(before) = view.clause.checked_sub(1).filter(|_| claims.drafts.iter().any(taken)) else { return };
    let men = Some(Who::Group(Group::Men));
    for draft in claims.drafts.iter_mut().filter(|draft| draft.clause == before && draft.said.who == men) {
        if draft.said.topic == Topic::Pass && draft.said.value == SaidValue::State(State::No) {
            draft.said.value = SaidValue::State(State::Limited);
        }
    }
}

/// "Last time my brother got through, today he was turned back": those of then, as it is now.
fn now_otherwise(view: &View<'_>, claims: &mut Claims) -> bool {
    let then = [Word::Old, Word::Past, Word::Yesterday];
    let now = view.says(&[Word::Now]) && !view.says(&then);
    let Some(before) = view.earlier(1).filter(|before| now && before.says(&then)) else { return false };
    let nots = [Word::Not, Word::NotAfter, Word::No];
    let small = [Word::Now, Word::But, Word::Filler, Word::When];
    let bare = view.nodes.last().is_some_and(|node| node.is_any(&nots))
        && view.nodes.iter().all(|node| node.is_any(&nots) || node.is_any(&small));
    let named: Vec<Subject> = subjects(&before).into_iter().map(|(_, subject)| subject).collect();
    let denied = bare && verdict(&before) == Some(true);
    let turned = view.says(&[Word::Refuse, Word::Reject, Word::Let]) && view.nodes.len() <= NOW;
    let Some(passes) = (if denied { Some(false) } else { verdict(view).filter(|_| turned) }) else {
        return false;
    };
    named.iter().for_each(|subject| push(view, claims, *subject, yes_or_no(passes)));
    !named.is_empty()
}

/// "Cat in a carrier, nobody even looked at him, through in five minutes": the animal of the sentence came
/// along.
fn pet_passed(view: &View<'_>, claims: &mut Claims) {
    let verb = view.nodes.iter().position(|node| node.is(Word::Passed));
    if !subjects(view).is_empty() || verb.is_none_or(|n| view.negated(n)) {
        return;
    }
    let open = |other: &View<'_>| verdict(other).is_none() && !other.says(&[Word::Refuse, Word::Reject]);
    // "My brother, disabled, got through": one named in the clause before, and nothing else of him.
    let few = |other: &View<'_>| other.nodes.len() <= 2 && open(other);
    if let Some(before) =
        view.earlier(1).filter(|before| few(before) && view.nodes.len() <= 3 && !timed(view))
        && let Some((_, who @ Subject::Who(_))) = subjects(&before).pop()
    {
        return push(view, claims, who, State::Yes);
    }
    let mut before = (1..=2).map_while(|back| view.earlier(back).filter(open));
    let pet = before.find_map(|other| {
        subjects(&other).into_iter().find(|(_, subject)| matches!(subject, Subject::Pet(_)))
    });
    if let Some((_, pet)) = pet {
        push(view, claims, pet, State::Yes);
    }
}

/// "Men are stopped, except fathers of three": of men some pass.
fn excepted_some(view: &View<'_>, claims: &mut Claims) {
    let some = |other: &View<'_>| other.says(&[Word::Except]) && other.says(&[Word::Exempt]);
    if !some(view) && !view.later().is_some_and(|next| some(&next)) {
        return;
    }
    for draft in claims.drafts.iter_mut().filter(|draft| draft.clause == view.clause) {
        let men = draft.said.who == Some(Who::Group(Group::Men));
        if draft.said.topic == Topic::Pass && men {
            draft.said.value = SaidValue::State(State::Limited);
        }
    }
}

fn push(view: &View<'_>, claims: &mut Claims, subject: Subject, value: State) {
    let said = match subject {
        Subject::Mode(mode) => Said { mode: Some(mode), ..state(Topic::Pass, value) },
        Subject::Who(who) => Said { who: Some(who), ..state(Topic::Pass, value) },
        Subject::Pet(item) => Said { item: Some(item), ..state(Topic::Pet, value) },
    };
    claims.push(view, said);
}

/// Subjects named in the clause before and left without a verdict there ("не пускают, военнообязанных" the
/// other way round: a verdict whose subject follows).
fn pending(view: &View<'_>) -> Vec<(usize, Subject)> {
    let of_paper = |other: &View<'_>| {
        paper_named(other) && other.says(&[Word::Ask, Word::Check, Word::Without, Word::With, Word::Only])
    };
    let open =
        |other: &View<'_>| verdict(other).is_none() && !other.says(&[Word::Passed]) && !of_paper(other);
    // "They did not ask for the cat's passport, looked at the vaccination and let it through."
    let pet_of_paper = || {
        let before = view.earlier(1).filter(|before| of_paper(before) && verdict(before).is_none())?;
        // "My husband's military card was looked at, then he was let through."
        let looked = before.says(&[Word::Check]) && !before.says(&[Word::Without, Word::Only]);
        let own = |(_, subject): &(usize, Subject)| match subject {
            Subject::Pet(_) => true,
            Subject::Who(who) => looked && *who == Who::Group(Group::Men),
            Subject::Mode(_) => false,
        };
        Some(subjects(&before).into_iter().filter(own).collect::<Vec<_>>()).filter(|found| !found.is_empty())
    };
    let uncounted = |other: &View<'_>| -> Vec<(usize, Subject)> {
        subjects(other).into_iter().filter(|(n, subject)| !mere_count(other, *n, *subject)).collect()
    };
    let back = |n: usize| {
        view.earlier(n).filter(open).map(|before| uncounted(&before)).filter(|found| !found.is_empty())
    };
    // "My husband, 38, no questions, was turned back": over one clause that names nobody and judges nothing.
    let over = || view.earlier(1).is_some_and(|between| subjects(&between).is_empty() && open(&between));
    let before = back(1).or_else(|| over().then(|| back(2)).flatten());
    let after = || {
        let plain = |node: &Node| node.items().next().is_none() && node.quantity().is_none();
        let after = view.later().filter(open).filter(|after| after.nodes.iter().all(plain))?;
        let found = subjects(&after);
        // "They let nobody out, only women."
        let only = after.is(0, &[Word::Only]) && view.says(&[Word::Nobody]);
        let excepted = only || after.says(&[Word::Except, Word::ExceptAfter]);
        let mark = |(n, subject)| (if excepted { EXCEPTED } else { n }, subject);
        Some(found.into_iter().map(mark).collect::<Vec<_>>()).filter(|found| !found.is_empty())
    };
    // "Who has Polish plates need not even try, three such were turned back."
    let such = || {
        let such =
            view.says(&[Word::Such]).then(|| (2..=4).find_map(|back| Some(uncounted(&view.earlier(back)?))));
        such.flatten().filter(|found| !found.is_empty())
    };
    before
        .or_else(after)
        .or_else(such)
        .or_else(pet_of_paper)
        .unwrap_or_default()
        .into_iter()
        .map(|(n, subject)| (if n == EXCEPTED { n } else { usize::MAX }, subject))
        .collect()
}

/// "I'm 33, came by bike, was stamped out": who tells an age at the head of the sentence tells it of who
/// passed.
fn own_age(view: &View<'_>) -> Option<(usize, Subject)> {
    let told = |before: &View<'_>| before.is(0, &[Word::Me]) && before.nodes.len() == 2;
    let before = (1..=3).map_while(|back| view.earlier(back)).find(told)?;
    subjects(&before).into_iter().find(|(_, subject)| matches!(subject, Subject::Who(_)))
}

/// "Только легковым" after a post said to be open.
fn only_named(view: &View<'_>) -> Option<bool> {
    let told = view.says(&[Word::Open, Word::Works, Word::Limited])
        || view.earlier(1).is_some_and(|before| {
            before.says(&[Word::Open, Word::Reopened, Word::Works, Word::Limited, Word::Let, Word::Refuse])
                || verdict(&before).is_some()
                || before.says(&[Word::Closed]) && before.mode().is_some()
        });
    let told = told || view.later().is_some_and(|next| next.says(&[Word::Refuse]));
    (view.says(&[Word::Only]) && told && !view.says(&[Word::Closed])).then_some(true)
}

/// "На выезд пеших пускают, на въезд нет": the verdict of the clause before, turned, for the other direction.
fn other_way(view: &View<'_>, claims: &mut Claims) -> bool {
    let (Some(before), Some(toward)) = (view.earlier(1), view.toward(view.clause)) else { return false };
    let last = view.nodes.last().is_some_and(|node| node.is_any(&[Word::No, Word::Not, Word::NotAfter]));
    if !last || view.nodes.len() > 4 || before.toward(before.clause) == Some(toward) {
        return false;
    }
    let turned: Vec<Said> = claims
        .drafts
        .iter()
        .filter(|draft| draft.clause == before.clause && draft.said.topic == Topic::Pass)
        .filter_map(|draft| match draft.said.value {
            SaidValue::State(State::Yes) => Some(state(Topic::Pass, State::No)).map(|said| (draft, said)),
            SaidValue::State(State::No) => Some(state(Topic::Pass, State::Yes)).map(|said| (draft, said)),
            _ => None,
        })
        .map(|(draft, said)| Said { mode: draft.said.mode, who: draft.said.who, ..said })
        .collect();
    let found = !turned.is_empty();
    turned.into_iter().for_each(|said| claims.push(view, said));
    found
}

/// "Автобусы пускают, легковые тоже".
fn same_too(view: &View<'_>) -> Option<bool> {
    let named_only = view.says(&[Word::Some]) && view.nodes.len() <= 3;
    let before = view.earlier(1).filter(|_| view.says(&[Word::Too]) || named_only)?;
    verdict(&before).filter(|_| !subjects(&before).is_empty())
}

/// Cars counted while they are let in are a batch, not a rule.
fn mere_count(view: &View<'_>, n: usize, subject: Subject) -> bool {
    let count = |k: usize| matches!(view.at(k).and_then(Node::quantity), Some(Quantity::Count(_)));
    let beside = n != usize::MAX && (n > 0 && count(n - 1) || count(n + 1));
    let vehicle = matches!(subject, Subject::Mode(Mode::Car | Mode::Truck | Mode::Bus));
    let carrier = matches!(subject, Subject::Mode(Mode::Bus | Mode::Train | Mode::Ferry));
    let clock = |node: &Node| matches!(node.quantity(), Some(Quantity::Clock(_)));
    if carrier && view.nodes.iter().any(clock) && !view.says(&[Word::Refuse]) {
        return true;
    }
    vehicle
        && (beside
            || view.says(&[Word::PerHour, Word::Nobody, Word::Passed])
            || (view.says(&[Word::Within]) && timed(view)))
}

/// "Решту не пускают": those named before pass only in part.
fn others(view: &View<'_>, claims: &mut Claims, passes: bool) {
    if !view.says(&[Word::Others]) {
        return;
    }
    let before = view.clause.checked_sub(1);
    for draft in claims.drafts.iter_mut().filter(|draft| Some(draft.clause) == before) {
        let opposite = draft.said.value == SaidValue::State(yes_or_no(!passes));
        let men = draft.said.who == Some(Who::Group(Group::Men));
        if draft.said.topic == Topic::Pass && opposite && men {
            draft.said.value = SaidValue::State(State::Limited);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn exceptions_turn_a_verdict_and_groups_belong_to_their_people() {
        for (text, want) in [
            ("Two huskies, no questions", &["pet dog yes"][..]),
            ("only guys under 23 get out, older ones are stopped", &["pass men limited"][..]),
            ("no lads between 18 and 60 getting out", &["pass men no"][..]),
            ("no cars allowed through", &["pass car no"][..]),
            ("no cars are let in today, walkers pass", &["pass car no", "pass foot yes"][..]),
            ("no trucks let in", &["pass truck no"][..]),
            ("no cars at all, they let everyone through", &["queue 0 vehicles"][..]),
            ("aucune voiture n'est autorisée à passer", &["pass car no"][..]),
            ("aucun camion n'est autorisé à passer", &["pass truck no"][..]),
            ("жінки проходять вільно", &["pass women yes"][..]),
            ("женщины проходят свободно", &["pass women yes"][..]),
            ("мой брат, инвалид, прошёл", &["pass disabled yes"][..]),
            ("cyclists fine, walkers no chance", &["pass bicycle yes", "pass foot no"][..]),
            ("ne laissent passer personne, sauf les femmes", &["pass women yes"][..]),
            ("men with three kids pass, the rest get turned back", &["pass men limited"][..]),
            ("мого брата з другою групою випустили", &["pass disabled yes"][..]),
            (
                "cat in a carrier, nobody even looked at him, through in five min",
                &["wait 5 whole", "pet cat yes"][..],
            ),
            ("cat in a carrier, was refused", &["pet cat no"][..]),
            (
                "мужчин тормозят, с военником не тормозят",
                &["pass men limited", "paper military_id accepted"][..],
            ),
            ("мужа с военником развернули", &["paper military_id refused", "pass men no"][..]),
            ("чоловіка з військовим квитком розвернули", &["paper military_id refused", "pass men no"][..]),
            ("в прошлый раз мужа пропустили, а сегодня развернули", &["pass men no"][..]),
            ("last time they let my husband through, today he was refused", &["pass men no"][..]),
            ("გასულ წელს ფეხით უშვებდნენ, ახლა აღარ", &["pass foot no"][..]),
            ("they closed the pedestrian bridge", &["pass foot no"][..]),
            ("the footbridge is closed, cars only", &["pass foot no", "pass car yes"][..]),
            (
                "мужа развернули потому что нет военника",
                &["pass men limited", "paper military_id required"][..],
            ),
            ("we took a bus because walking is not allowed", &["pass foot no"][..]),
            ("сіли в автобус бо пішки не пускають", &["pass foot no"][..]),
            ("on a pris un bus car à pied c'est interdit", &["pass foot no"][..]),
            ("пішохідний міст закритий, машини пускають", &["pass foot no", "pass car yes"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }
}
