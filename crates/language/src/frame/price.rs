//! What things cost. Refuses money without a thing, and things without money.

use super::{Claims, View};
use crate::concept::Word;
use crate::quantity::Quantity;
use border::lang::Lang;
use border::reading::{Money, Said, SaidValue};
use border::topic::{Item, Mode, Topic};
use border::value::{Currency, Range};

/// The least number that is money without a currency.
const LEAST: u32 = 100;

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    let Some(money) = money(view) else { return };
    if view.says(&[Word::Bribe]) || scam(view) {
        return;
    }
    let item = view.nodes.iter().find_map(|node| {
        let named = node.items().find(|item| Topic::Price.items().contains(item) && *item != Item::Other);
        let mode = match node.mode() {
            Some(Mode::Bicycle) => Some(Item::Bicycle),
            Some(Mode::Scooter) => Some(Item::Scooter),
            _ => None,
        };
        named.or(mode).or(node.is(Word::Seat).then_some(Item::Seat))
    });
    if let Some(item) = item {
        claims.push(view, Said { item: Some(item), ..Said::new(Topic::Price, SaidValue::Price(money)) });
    }
}

/// The money of the clause; thousands without a currency are in the money of its language's chats.
fn money(view: &View<'_>) -> Option<Money> {
    view.nodes.iter().find_map(|node| match node.quantity() {
        Some(Quantity::Money(amount_minor, currency)) => Some(Money { amount_minor, currency }),
        Some(Quantity::Count(units) | Quantity::Thousands(units))
            if units.lo >= LEAST
                && (node.quantity() == Some(Quantity::Thousands(units)) || view.says(&[Word::PerPerson])) =>
        {
            let currency = match view.scene.lang? {
                Lang::Ru => Currency::Rub,
                Lang::Kk => Currency::Kzt,
                Lang::Uk => Currency::Uah,
                _ => return None,
            };
            let minor = |n: u32| n.saturating_mul(100);
            Some(Money { amount_minor: Range::new(minor(units.lo), minor(units.hi)), currency })
        }
        _ => None,
    })
}

fn scam(view: &View<'_>) -> bool {
    view.nodes.iter().any(|node| node.items().any(|item| item == Item::Scam))
}
