//! How much stands: counts by mode and stage, places in line, empty, full, landmarks, lengths. Refuses counts
//! of batches, of throughput and of what is no queue.

use super::empty::empty;
use super::landmark::landmark;
use super::noun::{Noun, counted};
use super::{Claims, View, bare, refuted};
use crate::concept::{Unit, Word};
use crate::node::{Node, What};
use crate::quantity::Quantity;
use border::limits::QUEUE_COUNT;
use border::reading::{Said, SaidQueue, SaidValue};
use border::topic::{Item, Mode, Stage, Topic};
use border::value::Range;

/// Metres beyond which nothing said to be a queue is one.
const LONGEST: u32 = 100_000;

/// Verbs with which a number of cars is a throughput.
const FLOW: &[Word] = &[
    Word::Let,
    Word::Refuse,
    Word::PerHour,
    Word::AtOnce,
    Word::WillPass,
    Word::OfThem,
    Word::Search,
    Word::Phone,
    Word::Give,
];
pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    let elsewhere = view.sentence().iter().any(|node| node.items().any(|item| item == Item::Fuel));
    if elsewhere && view.nodes.iter().all(|node| node.crossing().is_none() && node.stage().is_none()) {
        return;
    }
    let landmark = landmark(view);
    let reached = landmark.as_ref().map(|(n, _)| *n);
    if let Some((n, at)) = landmark {
        push(view, claims, mode_near(view, n), None, SaidQueue::Landmark { at });
    }
    for (n, node) in view.nodes.iter().enumerate() {
        match node.quantity() {
            Some(Quantity::Count(range))
                if reached
                    .is_none_or(|at| n > at && view.nodes[at..n].iter().any(|node| node.is(Word::And))) =>
            {
                count(view, claims, n, range)
            }
            Some(Quantity::Rows(range)) => count(view, claims, n, range),
            Some(Quantity::InLine(place)) if in_line(view, n) => {
                push(view, claims, None, view.stage_of(n), SaidQueue::Vehicles { range: Range::of(place) });
            }
            Some(Quantity::Metres(range)) if metres(view, n) => {
                let stage = view.one_stage().filter(|stage| *stage == Stage::Approach);
                push(view, claims, mode_near(view, n), stage, SaidQueue::Metres { range });
            }
            _ => {}
        }
        let people = view.nodes.iter().any(|node| node.is_any(&[Word::Passenger, Word::Phone, Word::Search]));
        if node.is(Word::Full)
            && !people
            && !lodges(view)
            && reached.is_none()
            && !view.negated(n)
            && full(view)
        {
            push(view, claims, view.mode(), view.stage_of(n), SaidQueue::Full {});
        }
        if empty(view, n) && !stuck(view, claims) && !left_out(view) {
            let mode = view.mode();
            push(view, claims, mode, view.stage_of(n), of_mode(mode, Range::of(0)));
        }
    }
    same_again(view, claims);
}

fn push(view: &View<'_>, claims: &mut Claims, mode: Option<Mode>, stage: Option<Stage>, queue: SaidQueue) {
    claims.push(view, Said { mode, stage, ..Said::new(Topic::Queue, SaidValue::Queue(queue)) });
}

/// People on foot are counted as people, all else as vehicles.
fn of_mode(mode: Option<Mode>, range: Range) -> SaidQueue {
    if mode == Some(Mode::Foot) { SaidQueue::People { range } } else { SaidQueue::Vehicles { range } }
}

fn count(view: &View<'_>, claims: &mut Claims, n: usize, range: Range) {
    let robbed =
        view.nodes.iter().any(|node| node.items().any(|item| matches!(item, Item::Robbery | Item::Violence)));
    let paced =
        claims.drafts.iter().any(|draft| draft.clause == view.clause && draft.said.topic == Topic::Pace);
    let flow = robbed || paced || view.says(FLOW) || view.before(n, &[Word::By, Word::Within, Word::AtOnce]);
    if range.hi > QUEUE_COUNT
        || flow
        || passed_by(view, n)
        || super::supply::rides(view).is_some()
        || view.is(n + 2, &[Word::AtOnce, Word::RoadBad, Word::RoadHard])
        || wrecked(view, n)
        || bare::queue_for_thing(view, n)
        || refuted::refuted(view, n)
        || view.before(n, &[Word::Before]) && view.stage_of(n).is_none()
    {
        return;
    }
    let stage = view.stage_of(n);
    match counted(view, n) {
        Some(Noun::Mode(mode)) => {
            push(view, claims, Some(mode), stage, of_mode(Some(mode), range));
        }
        Some(Noun::People) if stands(view, n) => {
            let mode = view.mode_so_far().filter(|mode| *mode == Mode::Foot);
            push(view, claims, mode, stage, SaidQueue::People { range });
        }
        None if view.continues_duration() => {}
        None if refuted::recounted(view, n, claims).is_some() => {
            let mode = refuted::recounted(view, n, claims);
            push(view, claims, mode, stage, of_mode(mode, range));
        }
        None if named_before(view).is_some() => {
            let mode = named_before(view);
            push(view, claims, mode, stage, of_mode(mode, range));
        }
        None if view.says(&[Word::Now])
            && (counted_before(view) || claimed_before(view, claims))
            && !counts_other(view, n) =>
        {
            let mode = mode_counted_before(view);
            push(view, claims, mode, stage, of_mode(mode, range));
        }
        None if of_pieces(view, n) => {
            let mode = named_in_clause_before(view);
            push(view, claims, mode, stage, of_mode(mode, range));
        }
        None if view.is(n + 1, &[Word::Stand]) && view.mode_so_far().is_some() => {
            let mode = view.mode_so_far();
            push(view, claims, mode, stage, of_mode(mode, range));
        }
        None if (stage.is_some() && !view.says(&[Word::Want, Word::Bribe]) && !counts_other(view, n))
            || bare(view, n)
            || matches!(view.at(n).and_then(Node::quantity), Some(Quantity::Rows(_))) =>
        {
            let mode = view.mode().or_else(|| mode_of_clause_before(view));
            push(view, claims, mode, stage, of_mode(mode, range));
        }
        _ => {}
    }
}

/// "Not a car in forty minutes": of none that passed, and not of none that stand.
fn stuck(view: &View<'_>, claims: &Claims) -> bool {
    let paced = claims.drafts.iter().any(|draft| {
        draft.clause == view.clause && draft.said.value == SaidValue::Pace { per_hour: Range::of(0) }
    });
    paced && !view.says(&[Word::Queue])
}

/// "Open only for people on foot, no cars": those for whom it is not open.
pub(super) fn left_out(view: &View<'_>) -> bool {
    let none = view.nodes.len() == 1 && view.is(0, &[Word::Empty]) && view.nodes[0].mode().is_some();
    let only = |before: &View<'_>| before.says(&[Word::Only]) && before.mode().is_some();
    none && view.earlier(1).is_some_and(|before| only(&before))
}

/// "Прогнали 20 машин": vehicles counted right beside a verb of passing are through.
fn passed_by(view: &View<'_>, n: usize) -> bool {
    let vehicles = view.at(n + 1).is_some_and(|node| node.mode().is_some_and(|mode| mode != Mode::Foot));
    let verb = view.before(n, &[Word::Passed]) || view.is(n + 2, &[Word::Passed]);
    vehicles && verb && !view.says(&[Word::Ahead, Word::Queue, Word::Stand, Word::InLine])
}

/// "Two lorries slid into the ditch": vehicles that something happened to on the road.
fn wrecked(view: &View<'_>, n: usize) -> bool {
    let stands = [Word::Queue, Word::Stand, Word::Ahead, Word::InLine, Word::Exists];
    let road = (n + 2..=n + 4).any(|k| view.is(k, &[Word::RoadBad, Word::RoadBlocked]));
    road && !view.says(&stands) && view.nodes.iter().all(|node| node.crossing().is_none())
}

/// "At nine there were forty cars, now two": the clause before counted vehicles.
fn counted_before(view: &View<'_>) -> bool {
    view.earlier(1).is_some_and(|before| {
        before.nodes.iter().any(crate::scene::is_count)
            && before.nodes.iter().any(|node| node.mode().is_some())
    })
}

/// "Two hours ago there were 60, now 35": the clause before told of a queue in a bare number.
fn claimed_before(view: &View<'_>, claims: &Claims) -> bool {
    let counts = |queue: &SaidQueue| matches!(queue, SaidQueue::Vehicles { .. } | SaidQueue::People { .. });
    claims.drafts.iter().any(|draft| {
        draft.clause + 1 == view.clause
            && matches!(&draft.said.value, SaidValue::Queue(queue) if counts(queue))
    })
}

fn mode_counted_before(view: &View<'_>) -> Option<Mode> {
    view.earlier(1)?.nodes.iter().find_map(Node::mode)
}

/// A number that nothing names: after a crossing or direction, with no unknown word that it might count.
fn bare(view: &View<'_>, n: usize) -> bool {
    let next = view.at(n + 1);
    let counts_other = counts_other(view, n);
    let placed = view.nodes[..n].iter().any(|node| {
        node.crossing().is_some() || node.land().is_some() || node.is(Word::Queue) || node.is(Word::Ahead)
    });
    let last = next.is_none() || next.is_some_and(|node| node.what != What::Word || !counts_other);
    let verbs = view.says(&[Word::Let, Word::Refuse, Word::Passed, Word::Took, Word::Ask, Word::Works]);
    placed && last && !verbs && !counts_other
}

/// Whether a number counts something that is no queue.
fn counts_other(view: &View<'_>, n: usize) -> bool {
    view.at(n + 1).is_some_and(|node| {
        node.is_unknown()
            || node.items().next().is_some()
            || node.who().is_some()
            || node.is_any(&[Word::Passenger, Word::Seat, Word::Rows, Word::Customs, Word::Guard, Word::Age])
            || node.concepts().any(|c| matches!(c, crate::concept::Concept::Unit(_)))
    })
}

fn mode_of_clause_before(view: &View<'_>) -> Option<Mode> {
    let before = view.earlier(1)?;
    let only_names = before.nodes.iter().all(|node| node.quantity().is_none());
    if only_names { before.mode() } else { None }
}

/// "Легковые - 40": the clause before is the noun and nothing else.
fn named_before(view: &View<'_>) -> Option<Mode> {
    let before = view.earlier(1).filter(|before| before.nodes.len() == 1 && view.nodes.len() <= 2)?;
    before.nodes[0].mode()
}

/// "Cars in the left lane, about eight of them": so many of the kind that the clause before names.
fn of_pieces(view: &View<'_>, n: usize) -> bool {
    let piece = |k: usize| view.unit(k) == Some(Unit::Piece);
    let light = |k: usize| k == n || piece(k) || view.is(k, &[Word::Filler, Word::About, Word::OfThem]);
    let counted = piece(n + 1) || n > 0 && piece(n - 1);
    counted && (0..view.nodes.len()).all(light) && named_in_clause_before(view).is_some()
}

/// The one kind of vehicle that the clause before names and does not count.
fn named_in_clause_before(view: &View<'_>) -> Option<Mode> {
    let judged = [Word::Let, Word::Refuse, Word::Passed, Word::Moves];
    let before = view.earlier(1).filter(|before| !before.says(&judged))?;
    let mut modes = before.nodes.iter().filter_map(Node::mode).filter(|mode| *mode != Mode::Foot);
    let first = modes.next()?;
    let counted = before.nodes.iter().any(crate::scene::is_count);
    (!counted && modes.next().is_none()).then_some(first)
}

/// People counted where they stand: with a word of queueing or waiting.
fn stands(view: &View<'_>, n: usize) -> bool {
    view.says(&[Word::Queue, Word::Stand, Word::Ahead])
        || view.stage_of(n).is_some()
        || view.mode_so_far() == Some(Mode::Foot)
}

/// "мы 25-е", "my 60-e", "we're 45th".
fn in_line(view: &View<'_>, n: usize) -> bool {
    let alone = view.nodes.len() == 1 && view.scene.nodes.iter().any(|node| node.crossing().is_some());
    if alone {
        return true;
    }
    view.before(n, &[Word::InLine, Word::Stand, Word::Already, Word::Rank])
        || view.says(&[Word::InLine])
        || view.says(&[Word::Queue])
}

fn metres(view: &View<'_>, n: usize) -> bool {
    let moved = view.says(&[Word::Moves, Word::Passed, Word::From]) && !view.says(&[Word::Queue]);
    let of_vehicles = view.at(n + 1).is_some_and(|node| node.mode().is_some())
        || view.is(n + 1, &[Word::Filler]) && view.at(n + 2).is_some_and(|node| node.mode().is_some());
    // "As far as the café, about 4 km."
    let reaches = || {
        let before = view.earlier(1).filter(|_| view.nodes.len() <= 2);
        before.is_some_and(|before| landmark(&before).is_some())
    };
    let stands = of_vehicles
        || reaches()
        || view.says(&[Word::Queue, Word::Stand])
        || view
            .sentence()
            .iter()
            .any(|node| node.is_any(&[Word::Queue, Word::Stand]) || node.mode() == Some(Mode::Truck));
    let speed = view.says(&[Word::Within])
        && view.nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_))));
    let to_border = speed || view.before(n, &[Word::Within]) || view.is(n + 1, &[Word::Until, Word::From]);
    let long =
        matches!(view.at(n).and_then(Node::quantity), Some(Quantity::Metres(length)) if length.hi > LONGEST);
    stands && !moved && !to_border && !long
}

fn mode_near(view: &View<'_>, n: usize) -> Option<Mode> {
    let joined = |k: usize| view.nodes[k.min(n)..k.max(n)].iter().all(|node| !node.is(Word::And));
    let near = |k: usize| view.at(k)?.mode().filter(|_| joined(k)).map(|mode| (k.abs_diff(n), mode));
    let nearest = (0..view.nodes.len()).filter_map(near);
    nearest
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, mode)| mode)
        .or_else(|| mode_of_clause_before(view))
        // "A tail as far as the church, lorries".
        .or_else(|| view.later().filter(|next| next.nodes.len() == 1)?.nodes[0].mode())
        .or_else(|| {
            let landmark = view.earlier(1)?;
            landmark.nodes.iter().any(|node| node.mode() == Some(Mode::Truck)).then_some(Mode::Truck)
        })
}

/// "The hostels are all full": a thing to be had is full, not the place where people queue.
fn lodges(view: &View<'_>) -> bool {
    let thing = |node: &Node| node.items().any(|item| Topic::Supply.items().contains(&item));
    view.nodes.iter().any(thing) && !view.says(&[Word::Queue])
}

fn full(view: &View<'_>) -> bool {
    view.stages().next().is_some()
        || view.says(&[Word::Queue, Word::Customs, Word::Border])
        || view.nodes.iter().any(|node| node.crossing().is_some() || node.mode().is_some())
}

/// "… на нейтралке столько же": the count before, at this stage.
fn same_again(view: &View<'_>, claims: &mut Claims) {
    let Some(n) = view.nodes.iter().position(|node| node.is(Word::SameAgain)) else { return };
    let Some(last) = claims.drafts.iter().rev().find(|draft| draft.said.topic == Topic::Queue) else {
        return;
    };
    let (SaidValue::Queue(queue), mode) = (last.said.value.clone(), last.said.mode) else { return };
    if let Some(stage) = view.stage_of(n) {
        push(view, claims, mode, Some(stage), queue);
    }
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn what_is_through_stuck_or_a_word_of_rank_is_no_queue() {
        for (text, want) in [
            ("прогнали 20 машин", &[][..]),
            ("deux camions embourbés", &[][..]),
            ("дві фури злетіли в кювет, ледве об'їхали", &["road difficult"][..]),
            ("закрыли ларс, в Грузию никого", &["open no"][..]),
            ("nobody to georgia", &[][..]),
            ("никто не говорил что Ларс закрыт", &[][..]),
            ("очередь 99999 км", &[][..]),
            ("Ларс никого", &["queue 0 vehicles"][..]),
            ("километр машин", &["queue car 1000 metres"][..]),
            ("Ларс: ни одной машины", &["queue car 0 vehicles"][..]),
            ("Ларс два часа назад 60 было, щас 35", &["queue 60 vehicles", "queue 35 vehicles"][..]),
            ("Шегині піша: людей зо двісті", &["queue foot 200 people"][..]),
            (
                "фур 40, легковые по правой, их штук 9",
                &["queue truck 40 vehicles", "queue car 9 vehicles"][..],
            ),
            ("легковые пропускают, штук 9", &["pass car yes"][..]),
            ("до кафе, км 3", &["queue кафе landmark", "queue 3000 metres"][..]),
            ("кафе, км 3", &[][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }
}
