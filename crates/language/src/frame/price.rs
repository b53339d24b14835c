//! What things cost. Refuses money without a thing, and things without money.

use super::{Claims, View};
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use border::lang::Lang;
use border::reading::{Money, Said, SaidValue};
use border::topic::{Item, Mode, Topic};
use border::value::{Currency, Deal, Range};

/// The least number that is money without a currency.
const LEAST: u32 = 100;

/// The most money that something on the way costs, in hundredths, whatever the currency.
const MOST: u32 = 1_000_000_000;

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    let own = money(view.nodes, view.scene.lang, view.says(&[Word::PerPerson]));
    let Some(money) = own.or_else(|| continued(view)).filter(|money| money.amount_minor.hi <= MOST) else {
        return;
    };
    if view.says(&[Word::Bribe]) || scam(view) {
        return;
    }
    let priced = |node: &Node| {
        let named = node.items().find(|item| Topic::Price.items().contains(item) && *item != Item::Other);
        let mode = match node.mode() {
            Some(Mode::Bicycle) => Some(Item::Bicycle),
            Some(Mode::Scooter) => Some(Item::Scooter),
            _ => None,
        };
        named.or(mode)
    };
    let item = view.nodes.iter().find_map(|node| priced(node).or(node.is(Word::Seat).then_some(Item::Seat)));
    let unnamed = || {
        let supply = |view: &View<'_>| {
            view.nodes.iter().any(|node| node.items().any(|item| Topic::Supply.items().contains(&item)))
        };
        let owned =
            supply(view) || (view.nodes.len() <= 2 && view.earlier(1).is_some_and(|before| supply(&before)));
        owned.then_some(Item::Other)
    };
    let before = || {
        let before =
            view.earlier(1).filter(|_| view.nodes.iter().all(|node| node.items().next().is_none()))?;
        before.nodes.iter().find_map(priced)
    };
    if let Some(item) = item.or_else(before).or_else(unnamed) {
        let deal = view.says(&[Word::Paid]).then_some(Deal::Paid);
        claims
            .push(view, Said { item: Some(item), deal, ..Said::new(Topic::Price, SaidValue::Price(money)) });
    }
}

/// The money of some nodes; thousands without a currency, and where a price is spoken of any larger number,
/// are in the money of the language's chats.
pub(crate) fn money(nodes: &[Node], lang: Option<Lang>, priced: bool) -> Option<Money> {
    nodes.iter().find_map(|node| match node.quantity() {
        Some(Quantity::Money(amount_minor, currency)) => Some(Money { amount_minor, currency }),
        Some(Quantity::Thousands(units)) => in_own(lang, units),
        Some(Quantity::Count(units)) if priced => in_own(lang, units),
        _ => None,
    })
}

fn in_own(lang: Option<Lang>, units: Range) -> Option<Money> {
    let currency = match lang? {
        Lang::Ru => Currency::Rub,
        Lang::Kk => Currency::Kzt,
        Lang::Uk => Currency::Uah,
        _ => return None,
    };
    (units.lo >= LEAST).then(|| Money { amount_minor: minor(units), currency })
}

fn minor(units: Range) -> Range {
    Range::new(units.lo.saturating_mul(100), units.hi.saturating_mul(100))
}

/// "A scooter is 25 thousand roubles, a bicycle forty": a bare number behind a price is of its kind.
fn continued(view: &View<'_>) -> Option<Money> {
    let before = view.earlier(1).and_then(|before| money(before.nodes, before.scene.lang, false))?;
    let units = view.nodes.iter().find_map(|node| match node.quantity() {
        Some(Quantity::Count(units)) => Some(units),
        _ => None,
    })?;
    let thousands = before.amount_minor.lo >= 1_000 * 100 && units.hi < 1_000;
    let per = if thousands { 1_000 } else { 1 };
    let units = Range::new(units.lo.saturating_mul(per), units.hi.saturating_mul(per));
    Some(Money { amount_minor: minor(units), ..before })
}

fn scam(view: &View<'_>) -> bool {
    view.nodes.iter().any(|node| node.items().any(|item| item == Item::Scam))
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::{claimed, read};
    use border::value::Deal;

    #[test]
    fn what_is_sold_may_stand_in_the_clause_before() {
        let scooter = claimed("verkhny-lars", "a guy sells kick scooters, 6000 roubles", None);
        assert_eq!(scooter, ["price scooter 6000 RUB"]);
    }

    #[test]
    fn what_was_paid_is_no_mere_talk() {
        let paid = [
            "взяли с нас 3000 рублей за самокат",
            "заплатили 3000 гривень за самокат",
            "we paid 5000 rubles for a seat",
            "on a paye 50 euros la trottinette",
        ];
        let deal = |text: &str| read("verkhny-lars", text, None).claims.first().map(|said| said.deal);
        for text in paid {
            assert_eq!(deal(text), Some(Some(Deal::Paid)), "{text}");
        }
        assert_eq!(deal("a seat is 5000 rubles"), Some(None));
        assert_eq!(deal("did you pay 5000 rubles for a seat?"), None);
    }

    #[test]
    fn what_nothing_on_the_way_costs_is_no_price() {
        for text in ["велосипед 999999999 рублей", "bike 99999999 dollars"] {
            assert_eq!(claimed("verkhny-lars", text, None), [""; 0], "{text}");
        }
    }
}
