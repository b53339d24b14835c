//! Which hands hold the state believed most, and which speak against it. What three hands that have shown
//! something hold, one hand alone moves by a fifth at most (P11), whatever it is and however often it comes:
//! a key may be stolen. Refuses to know what the state is.

use super::purse::Hand;
use serde::{Deserialize, Serialize};

/// Where so many other hands hold a state …
const HOLDING: usize = 3;
/// … one alone may spend so much against it, thousandths of a seasoned Voice's first-hand report: .9 nats
/// move p from .8 to .62 (P11: by .2 at most).
const ALONE: u32 = 1_564;
/// Hands told apart on a side. Beyond them the one not heard for longest is forgotten.
const HANDS: usize = 8;

/// A hand on a side.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Stand {
    hand: Hand,
    quarter: i64,
    spent: u32,
    /// Whether it has shown something.
    is_proven: bool,
}

/// The hands on both sides.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Sides {
    holding: Vec<Stand>,
    against: Vec<Stand>,
}

impl Sides {
    /// How much of what a hand would spend against the state believed most it may, where each unit counts
    /// `gain` times.
    pub fn room(&self, hand: Hand, gain: f64) -> u32 {
        let is_alone = self.against.iter().all(|stand| stand.hand == hand);
        let holding = self.holding.iter().filter(|stand| stand.hand != hand).count();
        if !is_alone || holding < HOLDING {
            return u32::MAX;
        }
        let spent = self.against.first().map_or(0, |stand| stand.spent);
        (f64::from(ALONE.saturating_sub(spent)) / gain) as u32
    }

    /// A hand that has shown something speaks for the state.
    pub fn hold(&mut self, hand: Hand, quarter: i64) {
        take(&mut self.holding, Stand { hand, quarter, spent: 0, is_proven: true });
        self.against.retain(|stand| stand.hand != hand);
    }

    /// A hand spends against it.
    pub fn oppose(&mut self, hand: Hand, quarter: i64, spent: u32, is_proven: bool) {
        take(&mut self.against, Stand { hand, quarter, spent, is_proven });
        self.holding.retain(|stand| stand.hand != hand);
    }

    /// Another state is believed most.
    pub fn turn(&mut self) {
        self.holding = std::mem::take(&mut self.against);
        self.holding.retain(|stand| stand.is_proven);
    }

    /// Forgets who was not heard for so many quarters of an hour.
    pub fn forget(&mut self, before: i64) {
        self.holding.retain(|stand| stand.quarter >= before);
        self.against.retain(|stand| stand.quarter >= before);
    }

    /// Whether any hand that has shown something speaks against the state.
    pub fn is_opposed(&self) -> bool {
        self.against.iter().any(|stand| stand.is_proven)
    }

    /// Whether any hand that has shown something holds the state.
    pub fn is_held(&self) -> bool {
        !self.holding.is_empty()
    }
}

fn take(side: &mut Vec<Stand>, new: Stand) {
    if let Some(stand) = side.iter_mut().find(|stand| stand.hand == new.hand) {
        *stand = Stand { spent: stand.spent.saturating_add(new.spent), ..new };
        return;
    }
    if side.len() == HANDS
        && let Some((place, _)) = side.iter().enumerate().min_by_key(|(_, stand)| stand.quarter)
    {
        side.remove(place);
    }
    side.push(new);
}
