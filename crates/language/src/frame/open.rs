//! Whether the post works. Refuses what is open or shut beside it: shops, roads, toilets.

use super::closing::{before_cause, denied_closing, of_part, over};
use super::contrast::outdated;
use super::{Claims, Draft, View, state};
use crate::concept::{Concept, Word};
use crate::node::{Node, What};
use border::reading::{Said, SaidValue};
use border::topic::{Mode, Stage, Topic};
use border::value::State;

/// Nodes of a clause that only denies of another post what was said of one.
const BARE: usize = 4;
const STATES: &[Word] = &[Word::Open, Word::Closed, Word::Reopened, Word::Works, Word::Limited];

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    if other_side_not(view, claims) {
        return;
    }
    let Some((n, value)) = verdict(view) else {
        denied_closing(view, claims);
        return takes_only(view, claims);
    };
    // What is said of a whole border is said of no post.
    let whole_border = view.sides.crossing.is_none() && view.nodes.iter().any(|node| node.land().is_some());
    if !of_the_post(view, n) || whole_border {
        return;
    }
    if excepted(view, value, claims) {
        return;
    }
    if let Some((now, value)) = over(view).filter(|_| value == State::No) {
        let some =
            view.nodes.iter().enumerate().any(|(n, node)| node.mode().is_some() || view.who(n).is_some());
        let value = value.filter(|_| !some);
        return value.into_iter().for_each(|value| claims.push(&now, state(Topic::Open, value)));
    }
    if let Some(mode) = traffic(view) {
        claims.push(view, Said { mode: Some(mode), ..state(Topic::Pass, value) });
        return;
    }
    let only = only(view);
    let for_some = for_some(view, n).filter(|_| value == State::Yes);
    let value = if (only || for_some.is_some()) && value == State::Yes { State::Limited } else { value };
    if let Some(said) = for_some {
        claims.push(view, said);
    }
    let who = view.nodes.iter().enumerate().find_map(|(n, _)| view.who(n));
    let mode = view.mode().filter(|_| who.is_none());
    // "Shut only for lorries": in one clause those named are the ones shut out.
    let shut_out = value == State::No && !view.is(0, &[Word::Only]);
    if (mode.is_some() || who.is_some()) && (!only || shut_out) && value == State::No {
        claims.push(view, Said { mode, who, ..state(Topic::Pass, value) });
        // A post that is named and shut for some only works in part, where others are said to pass.
        let others =
            view.later().is_some_and(|next| next.says(&[Word::Let, Word::Passed, Word::Moves, Word::Open]));
        if others && view.nodes.iter().any(|node| node.crossing().is_some() || node.is(Word::Border)) {
            claims.push(view, state(Topic::Open, State::Limited));
        }
        return;
    }
    let stage = view.one_stage().filter(|stage| matches!(stage, Stage::Post | Stage::SecondPost));
    let beside_land =
        stage.is_some() && view.nodes.iter().any(|node| node.land().is_some() || node.side().is_some());
    outdated(view, claims, value);
    if differs(view, claims, value) {
        return;
    }
    claims.push(view, Said { stage: stage.filter(|_| beside_land), ..state(Topic::Open, value) });
}

/// "Georgian side closed, Russian side open": whether one passes is not said. Takes back the first of both.
fn differs(view: &View<'_>, claims: &mut Claims, value: State) -> bool {
    let Some(before) = view.earlier(1).filter(sided).filter(|_| sided(view)) else { return false };
    let opposite = match value {
        State::Yes => State::No,
        State::No => State::Yes,
        _ => return false,
    };
    let of = |draft: &Draft| {
        draft.clause == before.clause
            && draft.said.topic == Topic::Open
            && draft.said.value == SaidValue::State(opposite)
            && view.toward(before.clause) == view.toward(view.clause)
    };
    let found = claims.drafts.iter().any(of);
    claims.drafts.retain(|draft| !of(draft));
    found
}

/// Whether a clause names whose post it speaks of, or one of two ways.
fn sided(view: &View<'_>) -> bool {
    view.nodes.iter().any(|node| node.side().is_some() || node.is_any(&[Word::Back, Word::Total]))
}

/// "The Russian post works, the Georgian not."
fn other_side_not(view: &View<'_>, claims: &mut Claims) -> bool {
    let not = view.nodes.last().is_some_and(|node| node.is_any(&[Word::No, Word::Not, Word::NotAfter]));
    let bare = not && view.nodes.len() <= BARE && !view.says(STATES) && sided(view);
    let before = view.earlier(1).filter(|_| bare).and_then(|before| verdict(&before));
    before.is_some_and(|(_, value)| {
        let turned = if value == State::Yes { State::No } else { State::Yes };
        differs(view, claims, turned)
    })
}

/// "Smilnytsia takes only people on foot": a post that works for those named; that they pass is read
/// elsewhere.
fn takes_only(view: &View<'_>, claims: &mut Claims) {
    if !view.says(&[Word::Only]) {
        return;
    }
    let Some(post) = view.nodes.iter().position(|node| node.crossing().is_some()) else { return };
    let verb = view.nodes.iter().position(|node| node.is_any(&[Word::Accept, Word::Let]));
    let only = view.nodes.iter().position(|node| node.is(Word::Only));
    let (Some(verb), Some(only)) = (verb, only) else { return };
    let named = (only..view.nodes.len().min(only + 3)).any(|k| {
        let light = |mode| matches!(mode, Mode::Foot | Mode::Truck | Mode::Car | Mode::Bus);
        view.at(k).and_then(Node::mode).is_some_and(light)
    });
    if post < verb && named && !view.negated(verb) {
        claims.push(view, state(Topic::Open, State::Limited));
    }
}

/// "Shut, except for lorries": a post that works for those named. "Open, except for buses": one that does
/// not.
fn excepted(view: &View<'_>, value: State, claims: &mut Claims) -> bool {
    let theirs = match value {
        State::No => State::Yes,
        State::Yes => State::No,
        _ => return false,
    };
    let of = |other: &View<'_>| -> Option<Vec<Said>> {
        let but = other.nodes.iter().position(|node| node.is(Word::Except));
        let behind = other.nodes.iter().position(|node| node.is(Word::ExceptAfter));
        let named = match (but, behind) {
            (Some(at), _) => at + 1..other.nodes.len(),
            (None, Some(at)) => at.saturating_sub(2)..at,
            (None, None) => return None,
        };
        let pass = |n: usize| {
            let who = other.who(n);
            let mode = other.at(n)?.mode().filter(|_| who.is_none());
            (who.is_some() || mode.is_some()).then(|| Said { who, mode, ..state(Topic::Pass, theirs) })
        };
        Some(named.filter_map(pass).collect())
    };
    let Some(pass) = of(view).or_else(|| of(&view.later()?)) else { return false };
    // "Open except on Sundays" names nobody who is kept out.
    if value == State::Yes && pass.is_empty() {
        return false;
    }
    claims.push(view, state(Topic::Open, State::Limited));
    pass.into_iter().for_each(|said| claims.push(view, said));
    true
}

/// "Рух вантажівок відновлено": it is the traffic of a mode that works again, and not the post.
fn traffic(view: &View<'_>) -> Option<Mode> {
    let again = view.says(&[Word::Reopened]);
    let flow = |node: &Node| node.is(Word::Moves) || again && node.is(Word::Border);
    let moves = view.nodes.iter().position(flow)?;
    view.at(moves + 1)?.mode().or_else(|| view.at(moves.checked_sub(1)?)?.mode())
}

/// The last word on it in the clause, negated or not.
fn verdict(view: &View<'_>) -> Option<(usize, State)> {
    let n = view.nodes.iter().rposition(|node| node.is_any(STATES))?;
    let node = &view.nodes[n];
    let not = view.negated(n);
    if contradicted(view, n) {
        return None;
    }
    let value = match () {
        () if node.is(Word::Limited) => State::Limited,
        () if node.is(Word::Closed) => super::yes_or_no(not),
        () => super::yes_or_no(!not),
    };
    // "Open, but not for everyone".
    let not_all = |view: &View<'_>| {
        let all = view.nodes.iter().position(|node| node.is(Word::All));
        view.says(&[Word::NotAll])
            || view.nodes.len() == 2 && view.is(0, &[Word::But]) && view.is(1, &[Word::Limited])
            || all.is_some_and(|all| view.nodes[..all].iter().any(|node| node.is(Word::Not)))
    };
    let some = !node.is(Word::Closed) && (not_all(view) || view.later().is_some_and(|next| not_all(&next)));
    let limited = some || view.says(&[Word::Limited]) && (n > 0 || value == State::No);
    Some((n, if limited { State::Limited } else { value }))
}

/// "This way shut that way open": two states in one clause of which none is said to be over.
fn contradicted(view: &View<'_>, last: usize) -> bool {
    let works = |n: usize| view.is(n, &[Word::Closed]) == view.negated(n);
    let plain = |n: &usize| {
        let states = [Word::Open, Word::Closed, Word::Works];
        view.is(*n, &states) && !(view.is(*n, &[Word::Open]) && view.is(*n, &[Word::Closed, Word::Limited]))
    };
    let over =
        [Word::Now, Word::Past, Word::Already, Word::Reopened, Word::Limited, Word::Until, Word::Since];
    plain(&last)
        && (0..last).filter(plain).any(|n| works(n) != works(last))
        && !view.says(&over)
        && view.nodes.iter().all(|node| node.mode().is_none())
}

fn of_the_post(view: &View<'_>, n: usize) -> bool {
    // "Open only for ambulances": what stands behind the "only" is whom it is open for.
    let only = view.nodes.iter().position(|node| node.is(Word::Only)).filter(|at| *at >= n);
    let spoken = only.or_else(|| before_cause(view, n)).unwrap_or(view.nodes.len());
    let other = view.nodes[..spoken].iter().any(|node| {
        node.items().next().is_some()
            || node.is_any(&[Word::Road, Word::Elsewhere, Word::Phone, Word::Queue])
            || node.landmark().is_some() && !node.is_any(STATES)
    });
    let of_road = !view.says(&[Word::Border])
        && view.earlier(1).is_some_and(|before| before.says(&[Word::Road, Word::RoadBad]));
    if other || of_road || of_thing_before(view) || of_part(view, n) {
        return false;
    }
    let named = view.nodes.iter().any(|node| {
        node.crossing().is_some()
            || node.is_any(&[Word::Border, Word::Customs, Word::Both])
            || node.side().is_some()
            || node.concepts().any(|c| matches!(c, Concept::PostTown(_)))
    }) || view.bare_lands();
    let node = &view.nodes[n];
    let unknown_before = n > 0 && view.nodes[n - 1].is_unknown();
    if node.is(Word::Works) && unknown_before {
        return false;
    }
    let unknown = view.nodes.iter().filter(|node| node.is_unknown()).count();
    named || unknown == 0 || (unknown == 1 && !unknown_before && !node.is(Word::Works))
}

/// "Туалет на ремонте, не работает": a bare verdict behind a thing that has none is the thing's.
fn of_thing_before(view: &View<'_>) -> bool {
    let Some(before) = view.earlier(1) else { return false };
    let thing =
        before.nodes.iter().any(|node| node.items().any(|item| Topic::Supply.items().contains(&item)));
    let judged = before.says(STATES) || before.says(&[Word::No, Word::Exists, Word::Sell, Word::Give]);
    thing && !judged && view.nodes.len() <= 2
}

impl View<'_> {
    fn bare_lands(&self) -> bool {
        (0..self.nodes.len()).any(|n| self.bare_land(n).is_some())
    }
}

/// "Открыт для пеших", "легковым открыто": open for those named is open in part; they pass.
fn for_some(view: &View<'_>, n: usize) -> Option<Said> {
    let near = |k: &usize| k.abs_diff(n) <= 2;
    let who = (0..view.nodes.len()).filter(near).find_map(|k| view.who(k));
    let mode = (0..view.nodes.len()).filter(near).find_map(|k| view.uncounted_mode(k));
    (who.is_some() || mode.is_some()).then(|| Said {
        who,
        mode: mode.filter(|_| who.is_none()),
        ..state(Topic::Pass, State::Yes)
    })
}

/// "Открыт только для …", also with the "only" in the next clause.
fn only(view: &View<'_>) -> bool {
    let limited = |nodes: &[Node]| {
        nodes.iter().any(|node| node.is(Word::Only))
            && nodes
                .iter()
                .any(|node| node.mode().is_some() || node.who().is_some() || node.citizens().is_some())
    };
    // "Only for ambulances": of those whom no group names too, right behind the "only".
    let for_others = |nodes: &[Node]| {
        let only = nodes.iter().position(|node| node.is(Word::Only));
        let plain = |node: &Node| node.is_any(&[Word::Filler, Word::To]) && node.items().next().is_none();
        let named = |node: &Node| {
            node.is_unknown() && node.what == What::Word
                || node.items().next().is_some()
                || node.is(Word::Local)
        };
        // An unknown word far behind is no name: "seulement c'est lent".
        only.is_some_and(|at| {
            let first = nodes[at + 1..].iter().position(|node| !plain(node));
            first.is_some_and(|k| named(&nodes[at + 1 + k]) && (k <= 1 || !nodes[at + 1 + k].is_unknown()))
        })
    };
    let judged = [Word::Let, Word::Refuse, Word::Ask, Word::Check, Word::Moves, Word::Works];
    let next = view.later().filter(|next| next.is(0, &[Word::Only]) || next.is(1, &[Word::Only]));
    // "Open only for relief": in one clause a "for" tells those from a time.
    let own = view.nodes.iter().position(|node| node.is(Word::Only)).filter(|at| {
        let state = view.nodes[..*at].iter().any(|node| node.is_any(STATES));
        let whom = view.nodes[*at].first < view.nodes[*at].last || view.is(at + 1, &[Word::Filler, Word::To]);
        state && whom
    });
    limited(view.nodes)
        || own.is_some() && for_others(view.nodes)
        || view.later().is_some_and(|next| limited(next.nodes))
        || next.is_some_and(|next| !next.says(&judged) && for_others(next.nodes))
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn open_for_some_and_shut_but_for_some_are_limited() {
        for (text, want) in [
            ("opened 9.15 this morning, only for ambulances", &["open limited"][..]),
            ("Ларс открыт, только для фур", &["open limited", "pass truck yes"][..]),
            ("відкрито лише для гуманітарки", &["open limited"][..]),
            ("открыт только вчера", &["open yes"][..]),
            ("ouvert, seulement c'est lent", &["open yes"][..]),
            ("Ларс закрыт, кроме фур", &["open limited", "pass truck yes"][..]),
            ("Ларс открыт, кроме фур", &["open limited", "pass truck no"][..]),
            ("open except for buses", &["open limited", "pass bus no"][..]),
            ("Lars est ouvert sauf les bus", &["open limited", "pass bus no"][..]),
            ("Ларс відкрито для всіх, крім автобусів", &["open limited", "pass bus no"][..]),
            ("ფეხით მოსიარულეების გარდა ღიაა", &["open limited", "pass foot no"][..]),
            ("დაკეტილია ყველასთვის, ფეხით მოსიარულეების გარდა", &["open limited", "pass foot yes"][..]),
            (
                "Ларс works only for people on foot, no cars",
                &["pass foot yes", "open limited", "pass car no"][..],
            ),
            ("закрыто только для грузовиков", &["pass truck no"][..]),
            ("российский пост работает грузинский нет", &[][..]),
            ("Georgian side closed Russian side open", &[][..]),
            ("туда закрыто обратно открыто", &[][..]),
            ("half open, pedestrians yes, cars no", &["open limited", "pass foot yes", "pass car no"][..]),
            ("Ларс приймає лише піших", &["pass foot yes", "open limited"][..]),
            ("відкрито, але не для всіх", &["open limited"][..]),
            ("Рух вантажівок відновлено", &["pass truck yes"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }
}
