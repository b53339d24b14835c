//! Dangers: summons, searched phones, tricksters, bribes, cold. Refuses a danger merely named.

use super::{Claims, View, state};
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use crate::scene::Scene;
use crate::token::Mark;
use border::reading::Said;
use border::topic::{Item, Stage, Topic};
use border::value::State;

/// Degrees below zero that are a danger to those who wait outside.
const FROST: u32 = 10;
/// Degrees above zero that are.
const HEAT: u32 = 35;

/// The least number that guards demand and that needs no currency to be money.
const SUM: u32 = 50;

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    let tricked = || view.sentence().iter().any(|node| node.items().any(|item| item == Item::Scam));
    let guards = || view.sentence().iter().any(|node| node.is(Word::Guard));
    for (n, item) in dangers(view) {
        // "A crook sells places in the line": who takes the money is no guard.
        if item == Item::Bribe && tricked() && !guards() {
            continue;
        }
        let present = match item {
            Item::Summons => summons(view, n),
            Item::PhoneCheck => searched(view, n),
            Item::Police => {
                let gone = absent(view, n);
                let deeds = [Word::Ask, Word::Let, Word::Refuse, Word::Give];
                Some(!gone).filter(|_| gone || view.nodes.len() > 2 && !view.says(&deeds))
            }
            // "Prices shoot up", "records are beaten".
            Item::Violence | Item::Robbery if view.says(&[Word::Figure]) => None,
            // Degrees are what they are: "minus 14 and no taxis".
            Item::Cold | Item::Heat if view.nodes[n].quantity().is_some() => Some(true),
            _ => Some(!absent(view, n)),
        };
        if let Some(present) = present {
            let value = if present { State::Present } else { State::Absent };
            let stage = view.one_stage().filter(|stage| item == Item::Police && *stage == Stage::Approach);
            claims.push(view, Said { item: Some(item), stage, ..state(Topic::Hazard, value) });
        }
    }
}

fn dangers(view: &View<'_>) -> Vec<(usize, Item)> {
    let found = view.nodes.iter().enumerate().filter_map(|(n, node)| {
        let named = node.items().find(|item| Topic::Hazard.items().contains(item));
        let phone = node.is(Word::Phone).then_some(Item::PhoneCheck);
        let police = node.items().any(|item| item == Item::Police);
        let demands = (node.is(Word::Guard) || police) && view.says(&[Word::Want, Word::Ask]) && paid(view);
        if demands && police {
            return Some((n, Item::Bribe));
        }
        let bribe = (node.is(Word::Bribe) && wanted(view) || demands).then_some(Item::Bribe);
        let frost =
            matches!(node.quantity(), Some(Quantity::Frost(d)) if d >= FROST && !counts_next(view, n));
        let heat = matches!(node.quantity(), Some(Quantity::Heat(d)) if d >= HEAT);
        let weather = frost.then_some(Item::Cold).or(heat.then_some(Item::Heat));
        named.or(phone).or(bribe).or(weather).map(|item| (n, item))
    });
    found.collect()
}

fn counts_next(view: &View<'_>, n: usize) -> bool {
    view.at(n + 1).is_some_and(|node| node.mode().is_some())
}

/// Money named in the clause, and nothing that is sold.
fn paid(view: &View<'_>) -> bool {
    let money = |node: &Node| matches!(node.quantity(), Some(Quantity::Money(..) | Quantity::Thousands(_)));
    let priced =
        |node: &Node| node.items().any(|item| Topic::Price.items().contains(&item) && item != Item::Other);
    // "The gendarme demands 5000 of each": a sum needs no currency.
    let sum = (0..view.nodes.len()).any(|n| {
        let large = matches!(view.nodes[n].quantity(), Some(Quantity::Count(sum)) if sum.lo >= SUM);
        large && view.at(n + 1).is_none_or(|next| next.mode().is_none() && !next.is_unknown())
    });
    (sum || view.nodes.iter().any(money)) && !view.nodes.iter().any(priced)
}

/// Money wanted without a receipt.
fn wanted(view: &View<'_>) -> bool {
    let money = |node: &Node| {
        matches!(node.quantity(), Some(Quantity::Money(..) | Quantity::Thousands(_) | Quantity::Count(_)))
    };
    let before = view.earlier(1).is_some_and(|before| before.says(&[Word::Want, Word::Ask]));
    let before = before || guard_says(view.scene, view.clause);
    before || view.says(&[Word::Want, Word::Ask]) || view.nodes.iter().any(money)
}

/// "The officer said it straight: 10 thousand and you go first": a guard's own words stand in this clause.
pub(crate) fn guard_says(scene: &Scene<'_>, clause: usize) -> bool {
    let Some(before) = clause.checked_sub(1).map(|before| &scene.clauses[before]) else { return false };
    let sign = scene.nodes.get(before.nodes.end).is_some_and(|node| node.is_mark(Mark::Colon));
    let quoted = sign || before.words.has(Word::Hearsay);
    before.sentence == scene.clauses[clause].sentence && before.words.has(Word::Guard) && quoted
}

fn absent(view: &View<'_>, n: usize) -> bool {
    view.negated(n)
        || view.says(&[Word::Nobody])
        || view.said_none(n)
        || none_there(view, n)
        || view.before(n, &[Word::No, Word::Without])
        || (0..view.nodes.len()).any(|k| {
            view.is(
                k,
                &[
                    Word::Give,
                    Word::See,
                    Word::Search,
                    Word::Check,
                    Word::Ask,
                    Word::Exists,
                    Word::Want,
                    Word::Accept,
                ],
            ) && view.negated(k)
        })
}

/// "No recruiters at the border" with the place between them and the "no".
fn none_there(view: &View<'_>, n: usize) -> bool {
    let place = |node: &Node| {
        let words = [Word::At, Word::Near, Word::Border, Word::Customs, Word::Filler, Word::Now];
        node.stage().is_some() || node.crossing().is_some() || node.is_any(&words)
    };
    let last = view.nodes.len() - 1;
    last > n && view.is(last, &[Word::No, Word::NotAfter]) && view.nodes[n + 1..last].iter().all(place)
}

/// A summons counts where it is handed out, seen or denied.
fn summons(view: &View<'_>, n: usize) -> Option<bool> {
    let later = view.later();
    let next_denies = later.as_ref().is_some_and(|next| {
        next.says(&[Word::Nobody])
            || (0..next.nodes.len()).any(|k| next.is(k, &[Word::Give, Word::See]) && next.negated(k))
    });
    if absent(view, n) || next_denies {
        return Some(false);
    }
    let handed = view.says(&[Word::Give, Word::Exists, Word::See]);
    // "Recruiters by the second barrier", "… summons, one was handed one before my eyes".
    let there = view.nodes.len() <= 7 && !view.says(STILL) && placed(view, n);
    let next_gives = || {
        let named = |node: &Node| node.items().next().is_some();
        let given = |next: &View<'_>| next.says(&[Word::Give]) && !next.nodes.iter().any(named);
        later.as_ref().is_some_and(given)
    };
    (handed || there || next_gives()).then_some(true)
}

/// Verbs of a clause that does more than name a place.
const STILL: &[Word] =
    &[Word::Let, Word::Refuse, Word::Passed, Word::Ask, Word::Check, Word::Want, Word::Accept, Word::Reject];

/// Whether a place of the post stands behind what a clause names, with a word for where.
fn placed(view: &View<'_>, n: usize) -> bool {
    let words = [Word::At, Word::Near, Word::Before, Word::Behind];
    (n + 1..view.nodes.len()).any(|k| {
        let place = view.nodes[k].stage().is_some() || view.nodes[k].is_any(&[Word::Customs, Word::Border]);
        place && (n + 1..=k).any(|w| view.is(w, &words))
    })
}

/// A telephone counts where it is searched, in this clause or the next.
fn searched(view: &View<'_>, n: usize) -> Option<bool> {
    // "Only my wife checks my phone": no guard does.
    if view.says(&[Word::Only]) && view.says(&[Word::Family]) {
        return None;
    }
    let named = view.nodes[n].items().any(|item| item == Item::PhoneCheck);
    let verbs = [Word::Search, Word::Check];
    let verb = view.nodes.iter().position(|node| node.is_any(&verbs));
    if let Some(verb) = verb {
        return Some(!view.negated(verb) && !view.says(&[Word::Nobody]));
    }
    // "Did not even ask for the phone": asked for is not searched, but not asked for is not searched either.
    let unasked =
        |k: usize| view.is(k, &[Word::Ask, Word::Reject]) && view.negated(k) || view.is(k, &[Word::NotAsk]);
    if (0..view.nodes.len()).any(unasked) {
        return Some(false);
    }
    let next = view.later().and_then(|next| {
        let verb = next.nodes.iter().position(|node| node.is(Word::Search))?;
        Some(!next.negated(verb))
    });
    if next.is_some() {
        return next;
    }
    named.then(|| !absent(view, n))
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn dangers_need_no_verb_and_guards_are_no_tricksters() {
        for (text, want) in [
            ("le gendarme réclame 5000 à chacun", "hazard bribe present"),
            ("a lady sells fake tickets, a bribe scam", "hazard scam present"),
            ("recruiters by the second barrier", "hazard summons present"),
            ("police let the buses through", "pass bus yes"),
            ("военкомата на границе нет", "hazard summons absent"),
            ("les téléphones, ils n'y touchent pas", "hazard phone_check absent"),
            ("minus 17 at night", "hazard cold present"),
            ("обстріл біля переходу", "hazard violence present"),
            ("прилетело по терминалу", "hazard violence present"),
            ("airstrike next to the crossing", "hazard violence present"),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [want], "{text}");
        }
    }

    #[test]
    fn dangers_are_told_in_passing_and_in_words_of_others() {
        for (text, want) in [
            ("ночью на стоянке тент порезали", "hazard robbery present"),
            ("вночі на стоянці тент розрізали", "hazard robbery present"),
            ("they slashed our tarp overnight", "hazard robbery present"),
            ("on a coupé la bâche cette nuit", "hazard robbery present"),
            ("ღამით ტენტი გაგვიჭრეს", "hazard robbery present"),
            ("түнде тентті кесіп кетті", "hazard robbery present"),
            ("на кордоні повістки виписують", "hazard summons present"),
            ("повестки выписывают всем подряд", "hazard summons present"),
            ("повестками и не пахнет", "hazard summons absent"),
            ("повістками і не пахло", "hazard summons absent"),
            ("not a whiff of a summons", "hazard summons absent"),
            ("téléphone pas touché", "hazard phone_check absent"),
            ("40 à l'ombre", "hazard heat present"),
            ("41 in the shade", "hazard heat present"),
            ("+42, ну и ну", "hazard heat present"),
            ("прапор прямо сказал: 5 тысяч и поедешь первым", "hazard bribe present"),
            ("офіцер прямо каже: 2000 і поїдеш першим", "hazard bribe present"),
            ("le douanier m'a dit : un petit billet et vous passez devant", "hazard bribe present"),
            ("the officer said it straight: a little something and you go first", "hazard bribe present"),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [want], "{text}");
        }
    }

    #[test]
    fn a_plus_before_a_number_is_no_heat_where_it_counts() {
        for text in ["+42 машины", "+40 к очереди", "+42 минуты", "фуры +40", "повестки пишут в чате"]
        {
            let found = claimed("verkhny-lars", text, None);
            assert!(found.iter().all(|claim| !claim.starts_with("hazard")), "{text}: {found:?}");
        }
    }

    #[test]
    fn prices_that_shoot_up_hurt_nobody() {
        for text in ["стреляют цены", "бьют рекорды", "ограбили ценами", "ціни стріляють"]
        {
            assert_eq!(claimed("verkhny-lars", text, None), [""; 0], "{text}");
        }
    }
}
