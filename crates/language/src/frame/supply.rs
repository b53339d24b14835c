//! What there is on the way: fuel, food, water, toilets, lodging, cash. Refuses a thing merely named.

use super::{Claims, View, state};
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use border::reading::Said;
use border::topic::{Item, Mode, Topic};
use border::value::{Range, State};

const YES: &[Word] = &[
    Word::Exists,
    Word::Plenty,
    Word::Sell,
    Word::Works,
    Word::Give,
    Word::Open,
    Word::Fine,
    Word::Allowed,
    Word::Reopened,
];
const NO: &[Word] = &[Word::No, Word::Closed, Word::Empty, Word::Bad, Word::Full];
const SOME: &[Word] = &[Word::Coupon, Word::Scarce];
/// Nodes between a bus and the verb that says it runs.
const RIDE_REACH: usize = 4;

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    if view.says(&[Word::Ask, Word::Check, Word::Refuse]) {
        return;
    }
    if let Some(runs) = rides(view) {
        let value = super::yes_or_no(runs);
        claims.push(view, Said { item: Some(Item::Transport), ..state(Topic::Supply, value) });
    }
    for (n, item) in items(view.nodes) {
        if n > 0 && view.is(n - 1, &[Word::At, Word::Near])
            || n > 1 && view.is(n - 2, &[Word::At]) && view.is(n - 1, &[Word::Filler])
        {
            continue;
        }
        let value = beside(view, n).or_else(|| of_clause(view)).or_else(|| contrast(view)).or_else(|| {
            view.later().and_then(|next| {
                let own = !items(next.nodes).is_empty();
                let value = (own || next.nodes.len() <= 3).then(|| of_clause(&next)).flatten();
                let alone = own && (!bare(view) || denies_own(&next));
                value.filter(|value| *value != State::No || !alone)
            })
        });
        // "Everything is shut but the café."
        let excepted = view.before(n, &[Word::Except]) && value == Some(State::No);
        let value = if excepted { Some(State::Yes) } else { value };
        let value = value.or_else(|| plain(view, n, item)).filter(|_| !sold_at(view));
        if let Some(value) = value {
            claims.push(view, Said { item: Some(item), ..state(Topic::Supply, value) });
        }
    }
}

/// "The minibuses from the barrier run until ten": what runs is there to ride on.
pub(super) fn rides(view: &View<'_>) -> Option<bool> {
    let verb = view.nodes.iter().position(|node| node.is(Word::Runs))?;
    let bus = |n: usize| matches!(view.at(n).and_then(Node::mode), Some(Mode::Bus | Mode::Train));
    let near = (verb.saturating_sub(RIDE_REACH)..verb).any(bus) || bus(verb + 1);
    let judged = [Word::Let, Word::Refuse, Word::Queue, Word::Stand, Word::Passed, Word::Via];
    (near && !view.says(&judged)).then(|| !view.negated(verb))
}

/// "The last station sells petrol for 3.4 lari" says a price, and nothing else.
fn sold_at(view: &View<'_>) -> bool {
    let money = |node: &Node| matches!(node.quantity(), Some(Quantity::Money(..)));
    let there = YES.iter().chain(NO).chain(SOME).filter(|word| !matches!(word, Word::Sell | Word::Give));
    view.nodes.iter().any(money)
        && view.says(&[Word::Sell, Word::Give])
        && !there.copied().any(|word| view.says(&[word]))
}

fn items(nodes: &[Node]) -> Vec<(usize, Item)> {
    let found = nodes.iter().enumerate().filter_map(|(n, node)| {
        node.items().find(|item| Topic::Supply.items().contains(item)).map(|item| (n, item))
    });
    found.collect()
}

/// "Water, food: nothing": a clause that lists things, so that a "no" behind the list is of each.
fn bare(view: &View<'_>) -> bool {
    let thing = |node: &Node| node.items().any(|item| Topic::Supply.items().contains(&item));
    view.nodes.iter().all(|node| thing(node) || node.is_any(&[Word::And, Word::Filler, Word::Or]))
}

/// "Fresh water, no wifi": a "no" before the thing it denies is of that thing alone.
fn denies_own(view: &View<'_>) -> bool {
    let none = [Word::No, Word::Not, Word::Without];
    let Some((thing, _)) = items(view.nodes).first().copied() else { return false };
    view.nodes[..thing].iter().any(|node| node.is_any(&none))
}

/// The word right before or behind a thing.
fn beside(view: &View<'_>, n: usize) -> Option<State> {
    let near = |words: &[Word]| view.before(n, words) || view.is(n + 1, words);
    // "Plus d'eau": the thing and its lack in one phrase, or a French negation right before it.
    let no_more =
        view.before(n, &[Word::NotAfter, Word::OrMore]) && view.scene.lang == Some(border::lang::Lang::Fr);
    if no_more || view.is(n, &[Word::No]) {
        return Some(State::No);
    }
    if view.before(n, &[Word::No, Word::Not, Word::Without, Word::Nobody])
        || view.is(n + 1, &[Word::No]) && !view.is(n + 1, &[Word::Not])
    {
        return Some(State::No);
    }
    let zero = |k: usize| view.at(k).and_then(Node::quantity) == Some(Quantity::Count(Range::of(0)));
    if zero(n + 1) || n > 0 && zero(n - 1) {
        return Some(State::No);
    }
    if near(SOME) {
        return Some(State::Limited);
    }
    if n + 2 == view.nodes.len() && (view.is(n + 1, &[Word::Yes]) || view.is(n + 1, &[Word::Not])) {
        return Some(super::yes_or_no(view.is(n + 1, &[Word::Yes])));
    }
    let says = (n + 1..=n + 3).find(|k| view.is(*k, YES) || view.is(*k, NO));
    says.map(|k| value_at(view, k))
}

fn value_at(view: &View<'_>, k: usize) -> State {
    let yes = view.is(k, YES) && !(view.is(k, NO));
    super::yes_or_no(yes != view.negated(k))
}

/// The only verdict of a clause.
fn of_clause(view: &View<'_>) -> Option<State> {
    if view.says(SOME) {
        return Some(State::Limited);
    }
    let k = view.nodes.iter().position(|node| node.is_any(YES) || node.is_any(NO))?;
    Some(value_at(view, k))
}

/// "Soup in the tent, but nowhere to charge", "no water, but the net flies": what is named on the other side
/// of a "but" is there where the one side lacks something.
fn contrast(view: &View<'_>) -> Option<State> {
    let lacks = |other: &View<'_>| {
        let things = items(other.nodes);
        !things.is_empty()
            && things.iter().any(|(n, _)| beside(other, *n).or_else(|| of_clause(other)) == Some(State::No))
    };
    let turns = |clause: &View<'_>| clause.is(0, &[Word::But]);
    let negated = view.says(&[Word::Not, Word::NotAfter, Word::Nobody, Word::Without]);
    let before = view.earlier(1).filter(|before| turns(view) && lacks(before));
    let after = || view.later().filter(|next| turns(next) && lacks(next));
    (!negated && (before.is_some() || after().is_some())).then_some(State::Yes)
}

/// A thing and where it is. "It is warm" is the weather, save behind other things that there are.
fn plain(view: &View<'_>, n: usize, item: Item) -> Option<State> {
    let alone = view.nodes.len() <= 2 && item == Item::Warmth && !view.negated(n);
    let warm = alone && view.earlier(1).is_some_and(|before| !items(before.nodes).is_empty());
    (warm || placed(view, n)).then_some(State::Yes)
}

/// Words of a clause that does not only say where a thing is.
const OTHER: &[Word] = &[
    Word::Queue,
    Word::Stand,
    Word::Let,
    Word::Passed,
    Word::Took,
    Word::Want,
    Word::Needed,
    Word::Seek,
    Word::Moves,
    Word::Stuck,
    Word::Ride,
    Word::Until,
    Word::Ahead,
    Word::InLine,
    Word::Cost,
    Word::See,
    Word::Guard,
    Word::Carry,
    Word::Not,
    Word::NotAfter,
    Word::Without,
    Word::Nobody,
    Word::RoadBad,
    Word::Past,
];

/// "Heated tent by the bus stop", "drinking water from a tap outside": a thing and where it is, and no deed.
fn placed(view: &View<'_>, n: usize) -> bool {
    let first = |node: &Node| node.is_unknown() || node.is(Word::Filler);
    let head = view.nodes[..n].iter().all(first);
    let quantity = view.nodes.iter().any(|node| node.quantity().is_some_and(|quantity| !few(quantity)));
    let unknown = view.nodes.iter().filter(|node| node.is_unknown()).count();
    let at = [Word::Near, Word::Behind, Word::Before, Word::At];
    let place = (n + 1..view.nodes.len()).any(|k| {
        let node = &view.nodes[k];
        let named = node.landmark().is_some()
            || node.stage().is_some()
            || node.is_any(&[Word::Customs, Word::Border])
            || node.items().any(|item| Topic::Supply.items().contains(&item));
        named && (n + 1..k).any(|w| view.is(w, &at)) || node.is(Word::Outside)
    });
    let busy = view.says(OTHER) || view.says(YES) || view.says(NO);
    place && head && !quantity && !busy && unknown <= 2 && view.nodes.len() <= 8
}

fn few(quantity: Quantity) -> bool {
    matches!(quantity, Quantity::Count(range) if range.hi <= 5)
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_but_turns_what_is_lacking_into_what_is_there() {
        for (text, want) in [
            ("soup in the tent, but nowhere to charge phones", &["supply food yes", "supply power no"][..]),
            ("воды нет, зато инет летает", &["supply water no", "supply internet yes"][..]),
            ("воды нет, но инет не ловит", &["supply water no", "supply internet no"][..]),
            ("воды нет, инет", &["supply water no"][..]),
            ("закрыто всё кроме кафе", &["supply food yes"][..]),
            ("they sell petrol for 3.4 lari", &["price fuel 3.4 GEL"][..]),
            ("heated tent by the bus stop", &["supply warmth yes"][..]),
            ("drinking water from a tap outside", &["supply water yes"][..]),
            ("canicule et plus d'eau à vendre", &["supply water no", "hazard heat present"][..]),
            ("тепло", &[][..]),
            ("в палатке чай дают, тепло", &["supply food yes", "supply warmth yes"][..]),
            ("they sell petrol", &["supply fuel yes"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }

    #[test]
    fn what_there_is_none_of_behind_a_comma_is_that_alone() {
        for (text, want) in [
            ("вода холодная у барьера, вайфая нет", &["supply water yes", "supply internet no"][..]),
            ("вода есть, вайфая нет", &["supply water yes", "supply internet no"][..]),
            ("вода є, без зв'язку", &["supply water yes", "supply internet no"][..]),
            ("clean toilets, no wifi", &["supply toilet yes", "supply internet no"][..]),
            (
                "cold water from the dispenser outside, no wifi",
                &["supply water yes", "supply internet no"][..],
            ),
            ("eau au distributeur, pas de wifi", &["supply water yes", "supply internet no"][..]),
            ("eau fraîche au distributeur", &["supply water yes"][..]),
            ("le distributeur est vide", &["supply cash no"][..]),
            ("წყალი არის, ვაიფაი არ არის", &["supply water yes", "supply internet no"][..]),
            ("су бар, вайфай жоқ", &["supply water yes", "supply internet no"][..]),
            ("food, water: nothing", &["supply food no", "supply water no"][..]),
        ] {
            let mut found = claimed("verkhny-lars", text, None);
            found.sort_unstable();
            let mut want = want.to_vec();
            want.sort_unstable();
            assert_eq!(found, want, "{text}");
        }
    }

    #[test]
    fn what_runs_and_warms_is_there() {
        for (text, want) in [
            ("маршрутки от шлагбаума ходят, последняя в 22", "supply transport yes"),
            ("автобуси від кордону ходять щогодини", "supply transport yes"),
            ("minibuses from the barrier run till ten", "supply transport yes"),
            ("მარშრუტკა საზღვრიდან დადის", "supply transport yes"),
            ("можна зігрітись у наметі", "supply warmth yes"),
            ("погріти руки ніде, грітися ніде", "supply warmth no"),
            ("погреться негде", "supply warmth no"),
            ("интернет ұстамайды", "supply internet no"),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [want], "{text}");
        }
        for text in ["the bus is running late", "пешком ходят", "автобусы в очереди еле ходят"]
        {
            let found = claimed("verkhny-lars", text, None);
            assert!(!found.iter().any(|claim| claim.contains("transport")), "{text}: {found:?}");
        }
    }
}
