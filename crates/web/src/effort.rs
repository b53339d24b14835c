//! How much work is asked for: little while it is calm, more as filings of fresh Voices come faster, most while the
//! board itself says that it is flooded. Refuses to count anything but work that was done: whoever only
//! knocks cannot make it dearer for others.

use crate::work::Bits;
use border::minute::Minute;
use border::slug::Slug;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Zero bits asked for while it is calm: 2^18 tries, under a second on a slow phone.
pub(crate) const CALM: Bits = 18;
/// Zero bits at most: 2^21 tries, some ten seconds on a slow phone.
pub(crate) const MOST: Bits = 21;
/// Filings of fresh Voices within [`WINDOW`] at a crossing on a busy day; each doubling asks for a bit more.
const BUSY: u64 = 300;
/// Minutes looked back.
const WINDOW: i64 = 10;

/// The minutes of one crossing in which fresh Voices filed by work done, and how often.
#[derive(Default)]
struct Minutes(BTreeMap<i64, u64>);

/// What is asked for, by crossing.
#[derive(Default)]
pub(crate) struct Efforts(Mutex<BTreeMap<Slug, Minutes>>);

impl Efforts {
    /// Counts a filing of a fresh Voice that did its work.
    pub fn worked(&self, crossing: &Slug, now: Minute) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // One entry a crossing of the atlas: bounded by it.
        let minutes = all.entry(crossing.clone()).or_default();
        *minutes.0.entry(now.0).or_default() += 1;
        minutes.0.retain(|minute, _| now.0 - minute < WINDOW);
    }

    /// The zero bits asked for now.
    pub fn asked(&self, crossing: &Slug, now: Minute, is_flooded: bool) -> Bits {
        if is_flooded {
            return MOST;
        }
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = |minutes: &Minutes| -> u64 {
            minutes.0.iter().filter(|(minute, _)| now.0 - **minute < WINDOW).map(|(_, count)| count).sum()
        };
        let doublings = (all.get(crossing).map_or(0, recent) / BUSY).checked_ilog2().map_or(0, |n| n + 1);
        (CALM + doublings).min(MOST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_rises_by_doublings_and_falls_with_time() {
        let (efforts, here) = (Efforts::default(), Slug::parse("sarpi").expect("a slug"));
        let start = Minute(1_000);
        let asked = |now| efforts.asked(&here, now, false);
        assert_eq!(asked(start), CALM);
        for (count, bits) in [(299, CALM), (1, CALM + 1), (300, CALM + 2), (600, MOST), (9_000, MOST)] {
            (0..count).for_each(|_| efforts.worked(&here, start));
            assert_eq!(asked(start + 1), bits, "{count} more");
        }
        assert_eq!(asked(start + WINDOW), CALM);
        assert_eq!(efforts.asked(&Slug::parse("medyka-shehyni").expect("a slug"), start, false), CALM);
    }

    #[test]
    fn a_flooded_board_asks_for_the_most() {
        assert_eq!(Efforts::default().asked(&Slug::parse("sarpi").expect("a slug"), Minute(1), true), MOST);
    }
}
