//! How long it takes: durations with the part of the way they are of, and since when one stands. Refuses a
//! duration that nothing says the part of.

use super::verdict::verdict;
use super::{Claims, View, bare, over, pace, refuted, stay};
use crate::concept::Word;
use crate::node::{Node, What};
use crate::quantity::Quantity;
use crate::scene::says;
use border::reading::{Said, SaidValue};
use border::topic::{Mode, Topic};
use border::value::{Range, Span};

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    for (n, node) in view.nodes.iter().enumerate() {
        match node.quantity() {
            Some(Quantity::Minutes(minutes)) => duration(view, claims, n, minutes),
            Some(Quantity::Clock(since)) if is_since(view, n) => {
                let value = SaidValue::Since { since, span: Span::SoFar };
                let next = view.later().filter(|_| still_there(view, n));
                let stage = next.and_then(|next| next.one_stage());
                claims.push(view, Said { mode: mode(view), stage, ..Said::new(Topic::Wait, value) });
            }
            Some(Quantity::Count(count)) if view.continues_duration() && claims.has(Topic::Wait) => {
                part(view, claims, count);
            }
            Some(Quantity::Count(count)) => {
                if let Some(minutes) = refuted::corrected(view, n, count) {
                    duration(view, claims, n, minutes);
                }
            }
            _ => {}
        }
    }
}

/// Standing since a time of day.
fn is_since(view: &View<'_>, n: usize) -> bool {
    if stay::told(view) {
        return false;
    }
    if still_there(view, n) {
        return true;
    }
    // "At 14:20 we have been here since 5 h": the word is of the duration.
    let of_duration = |k: usize| matches!(view.at(k).and_then(Node::quantity), Some(Quantity::Minutes(_)));
    let said = view.is(n, &[Word::Since])
        || view.before(n, &[Word::Since])
        || n >= 2 && view.is(n - 2, &[Word::Since])
        || view.is(n + 1, &[Word::Since])
        || view.is(n + 2, &[Word::Since]) && !of_duration(n + 3);
    said && (view.says(&[Word::Stand, Word::Queue, Word::Stuck])
        || only_named(view)
        || says(view.sentence(), &[Word::Stand, Word::Stuck]))
        && !view.says(&[Word::Closed, Word::Open, Word::Works])
}

/// "At Syrym since 11 last night": a post and a time, and no deed.
fn only_named(view: &View<'_>) -> bool {
    let light = |node: &Node| {
        let small = [Word::At, Word::Since, Word::From, Word::To, Word::Filler, Word::Already, Word::When];
        let sign = !matches!(node.what, What::Word);
        sign || node.is_unknown() || node.crossing().is_some() || node.is_any(&small)
    };
    let unknown = view.nodes.iter().filter(|node| node.is_unknown()).count();
    view.nodes.iter().any(|node| node.crossing().is_some()) && unknown <= 1 && view.nodes.iter().all(light)
}

/// "Stood there at half past five, still before the barrier": the next clause says that it goes on.
fn still_there(view: &View<'_>, n: usize) -> bool {
    let deeds = [Word::Open, Word::Closed, Word::Reopened, Word::Works, Word::Passed, Word::Let, Word::Past];
    let at = view.before(n, &[Word::At]) || view.says(&[Word::Stand]);
    let counts = view.nodes.iter().any(crate::scene::is_count);
    let still = || {
        view.later().is_some_and(|next| {
            next.says(&[Word::Already]) && !next.says(&deeds) && next.one_stage().is_some()
        })
    };
    at && !counts && !view.says(&deeds) && still()
}

/// "… из них 3 рос сторона", "15 минут на русской, 10 на грузинской": in the unit of the duration before.
fn part(view: &View<'_>, claims: &mut Claims, count: Range) {
    let (Some(stage), Some(whole)) = (view.one_stage(), view.duration_before()) else { return };
    let per = if whole.hi.is_multiple_of(60) || whole.hi > 120 { 60 } else { 1 };
    let minutes = Range::new(count.lo.saturating_mul(per), count.hi.saturating_mul(per));
    let value = SaidValue::Wait { minutes, span: Span::Stage };
    claims.push(view, Said { stage: Some(stage), mode: mode(view), ..Said::new(Topic::Wait, value) });
}

fn duration(view: &View<'_>, claims: &mut Claims, n: usize, minutes: Range) {
    let not_a_wait = view.is(n + 1, &[Word::Ago])
        || view.before(n, &[Word::Ago]) && !view.is(n + 1, &[Word::Queue, Word::Remaining])
        || view.says(&[Word::Search, Word::Phone, Word::PerHour, Word::Road, Word::Old])
        || paced(view)
        || pace::paced(view)
        || refuted::refuted(view, n)
        || bare::no_wait(view, n)
        || age_of_state(view)
        || (view.says(&[Word::Within])
            && view.nodes.iter().any(|n| matches!(n.quantity(), Some(Quantity::Metres(_)))));
    if not_a_wait || minutes.hi == 0 || minutes.hi > 14 * 24 * 60 {
        return;
    }
    let Some(span) = span(view, n).or_else(|| span_of_sentence(view)) else { return };
    let given_up = matches!(span, Span::Whole | Span::Left) && gave_up(view, n, span);
    let span = if given_up { Span::SoFar } else { span };
    let carried = || stage_before(view).filter(|_| span == Span::SoFar);
    // "Five hours on the Polish side": in whose land one stands says the way, and not the place in the post.
    let of_land = span == Span::SoFar && view.toward(view.clause).is_some() && only_side(view);
    let stage = if span == Span::Left || of_land { None } else { stage_of_wait(view, n).or_else(carried) };
    let span = if stage.is_some() && span == Span::Whole { Span::Stage } else { span };
    let value = SaidValue::Wait { minutes, span };
    claims.push(view, Said { stage, mode: mode(view), ..Said::new(Topic::Wait, value) });
}

/// "Stood for 14 hours and turned round", "9 hours and still not through": it was not over when it ended.
fn gave_up(view: &View<'_>, n: usize, span: Span) -> bool {
    let not_through = |view: &View<'_>, from: usize| {
        (from..view.nodes.len())
            .any(|n| view.is(n, &[Word::GaveUp]) || view.is(n, &[Word::Passed]) && view.negated(n))
    };
    // "Stood for 6 hours, were not let through."
    let refused = |view: &View<'_>| {
        let named = (0..view.nodes.len()).any(|n| view.who(n).is_some() || view.nodes[n].mode().is_some());
        !named && verdict(view) == Some(false)
    };
    let next = view.later().filter(|next| next.nodes.iter().all(|node| node.quantity().is_none()));
    let passed = view.says(&[Word::Passed]) || span == Span::Left;
    not_through(view, n + 1)
        || !passed && refused(view)
        || next.is_some_and(|next| not_through(&next, 0) || !passed && refused(&next))
}

/// Whether the only place a clause and its sentence name is the land they stand on the side of.
fn only_side(view: &View<'_>) -> bool {
    let of_side =
        (1..view.nodes.len()).any(|n| view.nodes[n].side().is_some() && view.before(n, &[Word::SideOf]));
    let places = view.sentence().iter().filter(|node| {
        node.side().is_some() || node.stage().is_some() || node.land().is_some() || node.is(Word::Customs)
    });
    of_side && places.count() == 1
}

/// "Stuck between the two posts, 50 minutes and counting": where one says in the clause before to stand.
fn stage_before(view: &View<'_>) -> Option<border::topic::Stage> {
    let before = view.earlier(1)?;
    let measured = before.nodes.iter().any(|node| node.quantity().is_some());
    before.one_stage().filter(|_| !measured && before.says(&[Word::Stand, Word::Stuck]))
}

/// "Opened! five minutes since": how long ago a post changed its state is no wait.
fn age_of_state(view: &View<'_>) -> bool {
    let stands = [Word::Stand, Word::Passed, Word::Took, Word::Queue, Word::Remaining, Word::Stuck];
    let shut_since = view.says(&[Word::Closed]) && view.says(&[Word::Since]) && !view.says(&stands);
    if shut_since {
        return true;
    }
    let Some(before) = view.clause.checked_sub(1).map(|n| view.scene.of(&view.scene.clauses[n])) else {
        return false;
    };
    let changed = before.len() <= 3 && says(before, &[Word::Open, Word::Reopened, Word::Closed]);
    let verbs = [
        Word::Stand,
        Word::Passed,
        Word::Took,
        Word::Queue,
        Word::Remaining,
        Word::WillPass,
        Word::Customs,
        Word::Total,
    ];
    changed && !view.says(&verbs)
}

/// The stage a wait was of; a pair of posts is the whole way.
fn stage_of_wait(view: &View<'_>, n: usize) -> Option<border::topic::Stage> {
    let both = view.says(&[Word::Both])
        || view.nodes.windows(2).any(|pair| {
            matches!(pair[0].quantity(), Some(Quantity::Count(r)) if r.lo == 2) && pair[1].is(Word::Customs)
        });
    if both {
        return None;
    }
    let customs = view.nodes.iter().any(|node| node.is(Word::Customs) && node.stage().is_some());
    let durations =
        view.nodes.iter().filter(|node| matches!(node.quantity(), Some(Quantity::Minutes(_)))).count();
    // "From the barrier to the stamp" is the whole way.
    let begins = |at: usize| view.before(at, &[Word::From]) && view.says(&[Word::To, Word::Until]);
    if view.stages().any(|(at, _)| view.at(at).is_some_and(|node| node.stage().is_some()) && begins(at)) {
        return None;
    }
    let nearest = view.stages().min_by_key(|(at, _)| at.abs_diff(n)).map(|(_, stage)| stage);
    if durations > 1 || customs { nearest } else { view.one_stage() }
}

/// "Russian post an hour and a half, neutral 20 min": durations of several places are what each took.
fn listed(view: &View<'_>) -> bool {
    let timed = |node: &&Node| matches!(node.quantity(), Some(Quantity::Minutes(_)));
    view.sentence().iter().filter(timed).count() > 1
}

/// A number of cars beside the duration makes it a pace.
fn paced(view: &View<'_>) -> bool {
    let counted = view.nodes.windows(2).any(|pair| {
        let count = |node: &Node| matches!(node.quantity(), Some(Quantity::Count(_)));
        let vehicle = |node: &Node| node.mode().is_some_and(|mode| mode != Mode::Foot);
        count(&pair[0]) && vehicle(&pair[1]) || vehicle(&pair[0]) && count(&pair[1])
    });
    let ours = view.says(&[Word::Passed, Word::Stand, Word::Took, Word::WillPass, Word::Ahead]);
    counted && view.says(&[Word::Within]) && !ours
}

/// The part of the way a clause says.
fn span(view: &View<'_>, n: usize) -> Option<Span> {
    let own = view.nodes;
    let sentence = view.sentence();
    if says(own, &[Word::Usually])
        || says(sentence, &[Word::Usually]) && !says(own, &[Word::Stand, Word::Passed])
    {
        return Some(Span::Usual);
    }
    if says(own, &[Word::OfThem]) {
        return Some(Span::Stage);
    }
    // "Then another hour at the Georgians".
    let of_side = own.iter().any(|node| node.side().is_some()) && says(sentence, &[Word::Passed, Word::Took]);
    let queue_of =
        says(own, &[Word::Queue]) && !says(own, &[Word::Stand, Word::Passed, Word::Took, Word::Already]);
    let done = says(own, &[Word::Passed, Word::Took]);
    let needed = says(own, &[Word::Rule, Word::Needed]) && !done && !says(own, &[Word::Stand]);
    if (says(own, &[Word::Remaining, WILL_PASS]) && !done)
        || needed
        || (view.before(n, &[Word::Yet]) && !says(own, &[Word::Passed]) && !of_side)
        || queue_of
    {
        return Some(Span::Left);
    }
    let from_to = says(own, &[Word::From, Word::Since]) && says(own, &[Word::Until]);
    let parted = view.later().is_some_and(|next| next.says(&[Word::OfThem]));
    if says(own, &[Word::Passed]) || from_to || parted {
        return Some(Span::Whole);
    }
    if says(own, &[Word::Stand, Word::Stuck]) || moves_not(view) || view.before(n, &[Word::Since]) {
        return Some(Span::SoFar);
    }
    if says(own, &[Word::Took, Word::Total]) {
        return Some(Span::Whole);
    }
    if says(own, &[Word::Already]) || view.is(n + 1, &[Word::Now]) && n + 2 == own.len() {
        return Some(Span::SoFar);
    }
    let way = own.iter().filter(|node| node.land().is_some()).count() == 2;
    if way && view.sides.crossing.is_some() {
        return Some(Span::Whole);
    }
    let both_posts = says(own, &[Word::Both])
        || says(own, &[Word::Customs])
            && own.iter().any(|node| matches!(node.quantity(), Some(Quantity::Count(r)) if r.lo == 2));
    if both_posts {
        return Some(Span::Whole);
    }
    let customs = own.iter().any(|node| node.is(Word::Customs) || node.stage().is_some());
    if own.iter().any(|node| node.side().is_some()) {
        return Some(Span::Stage);
    }
    if customs {
        return Some(if listed(view) { Span::Stage } else { Span::SoFar });
    }
    None
}

const WILL_PASS: Word = Word::WillPass;

fn moves_not(view: &View<'_>) -> bool {
    pace::not_a_metre(view) || (0..view.nodes.len()).any(|n| view.is(n, &[Word::Moves]) && view.negated(n))
}

/// The part of the way the rest of the sentence says.
fn span_of_sentence(view: &View<'_>) -> Option<Span> {
    let sentence = view.sentence();
    let own_whole = view.before_within();
    if says(sentence, &[Word::WillPass, Word::Remaining]) && !says(sentence, &[Word::Passed]) {
        return Some(Span::Left);
    }
    if says(sentence, &[Word::Passed, Word::Took]) || own_whole {
        return Some(Span::Whole);
    }
    if says(sentence, &[Word::Stand, Word::Stuck]) {
        return Some(Span::SoFar);
    }
    if bare::by_mode(view) || over::told(view) {
        return Some(Span::Whole);
    }
    bare::of_post(view).then_some(Span::Left).or_else(|| bare::behind(view))
}

impl View<'_> {
    /// Whether a bare number here is one of the clause before's unit: "from them", or of another side.
    pub(super) fn continues_duration(&self) -> bool {
        let of_side = self.nodes.iter().any(|node| node.side().is_some());
        self.duration_before().is_some() && (self.says(&[Word::OfThem]) || of_side)
    }

    fn duration_before(&self) -> Option<Range> {
        let timed = |other: &View<'_>| {
            other.nodes.iter().find_map(|node| match node.quantity() {
                Some(Quantity::Minutes(range)) => Some(range),
                _ => None,
            })
        };
        let before = self.earlier(1)?;
        // "6 hours, 4 with the Ukrainians, 2 with the Poles".
        let part = |other: &View<'_>| {
            let counts = other.nodes.iter().filter(|node| crate::scene::is_count(node)).count();
            counts == 1 && other.nodes.iter().any(|node| node.side().is_some())
        };
        timed(&before).or_else(|| timed(&self.earlier(2).filter(|_| part(&before))?))
    }

    /// "за 35 минут" with no verb of its own, after a verb of passing in the message.
    fn before_within(&self) -> bool {
        self.says(&[Word::Within]) && self.scene.says(&[Word::Passed])
    }
}

fn mode(view: &View<'_>) -> Option<Mode> {
    // "Two hours in all, on foot".
    let next = || view.later().filter(|next| next.nodes.len() == 1)?.nodes[0].mode();
    view.mode_so_far().or_else(next).or_else(|| on_foot(view)).filter(|mode| *mode != Mode::Car)
}

/// "On foot about sixty people, an hour if you join now": those counted in the sentence walk.
fn on_foot(view: &View<'_>) -> Option<Mode> {
    let modes = view.sentence().iter().filter_map(Node::mode);
    let mut modes = modes.peekable();
    modes.peek()?;
    modes.all(|mode| mode == Mode::Foot).then_some(Mode::Foot)
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_wait_takes_place_and_mode_from_beside_it() {
        for (text, want) in [
            ("stuck between the two posts, 50 mins and counting", &["wait neutral 50 so_far"][..]),
            (
                "6 hours all in, 4 with the Russians, 2 with the Georgians to Georgia",
                &["wait 360 whole", "wait post 240 stage", "wait second_post 120 stage"][..],
            ),
            ("пост закрыт с 22 часов", &["open no"][..]),
            ("прошли за 14 часов в Грузию", &["wait 840 whole"][..]),
            ("стоим девять часов в Грузию", &["wait 540 so_far"][..]),
            ("стояли 14 часов и развернулись", &["wait 840 so_far"][..]),
            ("простояли 6 часов, не пустили", &["wait 360 so_far"][..]),
            ("чекали 9 годин і не пройшли", &["wait 540 so_far"][..]),
            ("waited 9 hours and still not through", &["wait 540 so_far"][..]),
            ("9h de queue et on n'est pas passé", &["wait 540 so_far"][..]),
            ("5 საათი ვიდექით და დავბრუნდით", &["wait 300 so_far"][..]),
            ("5 сағат тұрып кері қайттық", &["wait 300 so_far"][..]),
            ("стоим, 50 минут", &["wait 50 so_far"][..]),
            ("à 14h20 on est là depuis 5h", &["wait 300 so_far"][..]),
            ("10h15 : 5h d'attente", &["wait 300 left"][..]),
            ("пешком 20 минут, на машине час", &["wait foot 20 whole", "wait 60 whole"][..]),
            ("пешком 20 минут", &[][..]),
            ("Открылись! минут пять как подняли", &["open yes"][..]),
            ("из РФ 2 часа, из них час РФ", &["wait 120 whole", "wait post 60 stage"][..]),
            (
                "жаяулар алпыстай адам, енді тұрсаң бір сағат кетеді",
                &["queue foot 60 people", "wait foot 60 left"][..],
            ),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }
}
