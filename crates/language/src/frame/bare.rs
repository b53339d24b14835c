//! Bare durations: a wait that no verb is of ("Medyka 3 hours"), and a drive or an errand that is no wait
//! ("to the border another 3 hours", "the insurance took 10 minutes"). Refuses to say the part of a wait that
//! has a verb.

use super::View;
use crate::concept::{Unit, Word};
use crate::node::{Node, What};
use crate::quantity::Quantity;
use crate::scene::is_count;
use border::topic::{Mode, Topic};
use border::value::Span;

/// Words that stand in a line of a post and a time and say nothing of it.
const SMALL: &[Word] =
    &[Word::At, Word::About, Word::Filler, Word::Now, Word::To, Word::From, Word::With, Word::By, Word::Via];
/// Verbs of a wait.
const WAITS: &[Word] = &[
    Word::Stand,
    Word::Stuck,
    Word::Took,
    Word::Passed,
    Word::Queue,
    Word::Remaining,
    Word::WillPass,
    Word::Ahead,
];

/// "Medyka 3 hours on foot": a clause of a post and one time with nothing but how and which way.
pub(super) fn of_post(view: &View<'_>) -> bool {
    let light = |node: &Node| {
        let small = node.is_any(SMALL) && !node.is(Word::Within);
        let named = node.crossing().is_some() || node.mode().is_some() || node.is(Word::Border);
        named || small || matches!(node.quantity(), Some(Quantity::Minutes(_)))
    };
    let times = view.nodes.iter().filter(|node| matches!(node.what, What::Quantity(_))).count();
    let post = view.nodes.iter().any(|node| node.crossing().is_some());
    // Two posts and a time are a way between them; and a time alone may be one of day.
    let posts = view.nodes.iter().filter(|node| node.crossing().is_some()).count();
    let reach = view.nodes.iter().any(|node| node.is_any(&[Word::Until, Word::Ago, Word::Since]));
    post && posts == 1 && times == 1 && !reach && view.nodes.iter().all(light)
}

/// "Just got through. 5 hours": a sentence of one time right behind one that passed and counts nothing; and
/// "12 cars, an hour": a time right behind those who stand.
pub(super) fn behind(view: &View<'_>) -> Option<Span> {
    let light = |node: &Node| node.is(Word::Filler) || matches!(node.quantity(), Some(Quantity::Minutes(_)));
    let clause = view.clause.checked_sub(1).filter(|_| view.nodes.iter().all(light))?;
    let before = View { clause, nodes: view.scene.of(&view.scene.clauses[clause]), ..*view };
    let own_sentence = view.earlier(1).is_none() && view.later().is_none();
    let quantities = before.nodes.iter().filter(|node| matches!(node.what, What::Quantity(_))).count();
    let passed = |n: usize| before.is(n, &[Word::Passed]) && !before.negated(n);
    let others = before.nodes.iter().any(|node| {
        node.stage().is_some() || node.who().is_some() || node.is_any(&[Word::Refuse, Word::Old, Word::While])
    });
    if own_sentence && quantities == 0 && !others && (0..before.nodes.len()).any(passed) {
        return Some(Span::Whole);
    }
    let counts = before.nodes.windows(2).any(|pair| is_count(&pair[0]) && pair[1].mode().is_some());
    let flows = [Word::Let, Word::Passed, Word::Moves, Word::Within, Word::By, Word::AtOnce, Word::PerHour];
    let joined = view.earlier(1).is_some() && view.later().is_none();
    (joined && counts && quantities == 1 && !before.says(&flows)).then_some(Span::Left)
}

/// "On foot 20 minutes, by car an hour": what each way takes, and nothing else.
pub(super) fn by_mode(view: &View<'_>) -> bool {
    let plain = |other: &View<'_>| -> Option<Mode> {
        let light = |node: &Node| {
            let small = [Word::At, Word::With, Word::By, Word::Filler, Word::About, Word::But, Word::To];
            node.mode().is_some()
                || node.is_any(&small)
                || matches!(node.quantity(), Some(Quantity::Minutes(_)))
        };
        let timed = other.nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_))));
        let mode = other.nodes.iter().find_map(Node::mode)?;
        (timed && other.nodes.iter().all(light)).then_some(mode)
    };
    let Some(own) = plain(view) else { return false };
    let beside = view.earlier(1).and_then(|other| plain(&other)).or_else(|| plain(&view.later()?));
    beside.is_some_and(|mode| mode != own)
}

/// Whether a duration is of a road to the post or of an errand beside it.
pub(super) fn no_wait(view: &View<'_>, n: usize) -> bool {
    if view.says(WAITS) {
        return errand(view) && !view.says(&[Word::Stand, Word::Stuck, Word::Passed, Word::Queue]);
    }
    let town = |node: &Node| node.place().is_some() || node.crossing().is_some() || node.is(Word::Border);
    let to = (1..view.nodes.len()).any(|k| town(&view.nodes[k]) && view.before(k, &[Word::Until]));
    to && !view.stages().any(|(at, _)| at.abs_diff(n) <= 2)
}

/// "The insurance took 10 minutes to buy".
fn errand(view: &View<'_>) -> bool {
    let thing = |node: &Node| node.items().any(|item| Topic::Paper.items().contains(&item));
    let post = |node: &Node| {
        node.crossing().is_some() || node.stage().is_some() || node.is_any(&[Word::Border, Word::Customs])
    };
    view.nodes.first().is_some_and(thing) && !view.nodes.iter().any(post)
}

/// "Twenty people stand at the insurance office": a queue for a thing and not for the border.
pub(super) fn queue_for_thing(view: &View<'_>, n: usize) -> bool {
    let thing = |node: &Node| {
        node.items().any(|item| Topic::Supply.items().contains(&item) || Topic::Paper.items().contains(&item))
    };
    let states = [Word::No, Word::Exists, Word::Sell, Word::Open, Word::Closed, Word::Without, Word::With];
    let judged = view.nodes.iter().any(|node| node.is_any(&states) && !node.is(Word::Stand));
    let people = view.unit(n + 1) == Some(Unit::Person);
    let post = view.nodes.iter().any(|node| node.crossing().is_some() || node.stage().is_some());
    let walks = view.nodes.iter().any(|node| node.mode() == Some(Mode::Foot));
    let queues = view.says(&[Word::Queue, Word::Stand]);
    people && queues && !post && !walks && !judged && view.nodes.iter().any(thing)
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_post_and_a_time_are_a_wait() {
        for (text, want) in [
            ("Медика 5 часов", &["wait 300 left"][..]),
            ("Медика 5 годин", &["wait 300 left"][..]),
            ("Medyka 5 hours on foot", &["wait foot 300 left"][..]),
            ("Medyka 5h à pied", &["wait foot 300 left"][..]),
            ("სარფი 4 საათი", &["wait 240 left"][..]),
            ("Қордай 4 сағат", &["wait 240 left"][..]),
            ("Медика 5 часов назад", &[][..]),
        ] {
            assert_eq!(claimed("", text, None), want, "{text}");
        }
    }

    #[test]
    fn a_time_right_behind_a_passage_or_a_count_is_of_it() {
        for (text, want) in [
            ("Just got through. 6 hours", &["wait 360 whole"][..]),
            ("14 машин, час", &["queue car 14 vehicles", "wait 60 left"][..]),
            ("Прошли. 40 минут назад", &[][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }

    #[test]
    fn the_nth_hour_is_not_over() {
        for (text, want) in [
            ("стоим пятый час", "wait 240 300 so_far"),
            ("вже шосту годину стоїмо", "wait 300 360 so_far"),
            ("we are on hour 7", "wait 360 420 so_far"),
            ("cinquième heure d'attente", "wait 240 300"),
            ("მეხუთე საათია ვდგავართ", "wait 240 300 so_far"),
            ("бесінші сағат тұрмыз", "wait 240 300 so_far"),
        ] {
            let found =
                claimed("verkhny-lars", text, None).join("; ").replace(['[', ']'], "").replace(',', " ");
            assert!(found.starts_with(want), "{text}: {found}");
        }
        assert_eq!(claimed("verkhny-lars", "третий час ночи", None), [""; 0]);
        assert_eq!(claimed("verkhny-lars", "the line is 2 miles long", None), ["queue 3200 metres"]);
    }

    #[test]
    fn a_drive_an_errand_and_a_shop_are_none() {
        for text in [
            "до границы ехать ещё 2 часа",
            "insurance took 15 min to buy",
            "на оформлении страховки стоит 15 человек",
            "на заправке очередь 40 машин",
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [""; 0], "{text}");
        }
    }
}
