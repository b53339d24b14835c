//! How much work is asked for: little while it is calm, more as more fresh Voices come, and some more while
//! the board itself says that it is flooded. Refuses to count anything but Voices whose work was done:
//! whoever only knocks, or knocks again with the same work, cannot make it dearer for others.

use crate::work::Bits;
use border::minute::Minute;
use border::slug::Slug;
use border::voice::Voice;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Zero bits asked for while it is calm: 2^18 tries, under a second on a slow phone.
pub(crate) const CALM: Bits = 18;
/// Zero bits at most: 2^21 tries, some ten seconds on a slow phone.
pub(crate) const MOST: Bits = 21;
/// Zero bits more while the board says that it is flooded.
const FLOODED: Bits = 1;
/// Fresh Voices within [`WINDOW`] at a crossing on a busy day; each doubling asks for a bit more.
const BUSY: u64 = 300;
/// Minutes looked back.
const WINDOW: i64 = 10;

/// The fresh Voices that lately came in by their work at one crossing, and when first within the window. The
/// gate lets in fewer than it could not hold.
#[derive(Default)]
struct Lately(BTreeMap<Voice, Minute>);

/// What is asked for, by crossing of the atlas.
#[derive(Default)]
pub(crate) struct Efforts(Mutex<BTreeMap<Slug, Lately>>);

impl Efforts {
    /// Counts a fresh Voice that came in by its work: once in a window, however often it files.
    pub fn worked(&self, crossing: &Slug, voice: Voice, now: Minute) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lately = &mut all.entry(crossing.clone()).or_default().0;
        lately.retain(|_, first| now.since(*first) < WINDOW);
        lately.entry(voice).or_insert(now);
    }

    /// The zero bits asked for now.
    pub fn asked(&self, crossing: &Slug, now: Minute, is_flooded: bool) -> Bits {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let recent =
            |lately: &Lately| lately.0.values().filter(|first| now.since(**first) < WINDOW).count() as u64;
        let doublings = (all.get(crossing).map_or(0, recent) / BUSY).checked_ilog2().map_or(0, |n| n + 1);
        // A flood can be made by few: it asks for some more and not for the most.
        let flood = if is_flooded { FLOODED } else { 0 };
        (CALM + doublings + flood).min(MOST)
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
        for (voices, bits) in [(299, CALM), (300, CALM + 1), (600, CALM + 2), (1_200, MOST), (9_000, MOST)] {
            (0..voices).for_each(|number| efforts.worked(&here, voice(number), start));
            assert_eq!(asked(start + 1), bits, "{voices}");
        }
        assert_eq!(asked(start + WINDOW), CALM);
        assert_eq!(efforts.asked(&Slug::parse("medyka-shehyni").expect("a slug"), start, false), CALM);
    }

    #[test]
    fn one_voice_that_files_all_day_makes_nothing_dearer() {
        let (efforts, here) = (Efforts::default(), Slug::parse("sarpi").expect("a slug"));
        (0..5_000).for_each(|filing| efforts.worked(&here, voice(7), Minute(1_000 + filing / 500)));
        assert_eq!(efforts.asked(&here, Minute(1_009), false), CALM);
    }

    #[test]
    fn a_flooded_board_asks_for_more_and_a_few_cannot_make_it_ask_for_the_most() {
        let here = Slug::parse("sarpi").expect("a slug");
        assert_eq!(Efforts::default().asked(&here, Minute(1), true), CALM + 1);
    }

    fn voice(number: u32) -> Voice {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_be_bytes());
        Voice(bytes)
    }
}
