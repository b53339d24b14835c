//! Pace: when a feed is asked next. Jittered by a seed, so that houses do not ask in step; slower with each
//! failure; as late as the office bids. Refuses to know what time it is.

use border::limits;
use border::minute::Minute;

/// When one feed is asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pace {
    interval: i64,
    seed: u64,
    failures: u32,
    next: Minute,
}

impl Pace {
    /// A feed that is first asked within a fifth of its interval from `now`.
    pub fn new(interval: i64, seed: u64, now: Minute) -> Self {
        let mut pace = Self { interval, seed, failures: 0, next: now };
        pace.next = now + pace.jitter();
        pace
    }

    /// When it is asked next.
    pub fn next(&self) -> Minute {
        self.next
    }

    /// Tries in a row that failed.
    pub fn failures(&self) -> u32 {
        self.failures
    }

    /// It was answered.
    pub fn answered(&mut self, now: Minute) {
        self.failures = 0;
        self.next = now + self.interval + self.jitter();
    }

    /// It failed; the office may have said how long to wait.
    pub fn failed(&mut self, now: Minute, bidden: Option<i64>) {
        self.failures = self.failures.saturating_add(1);
        let most = limits::FEED_BACKOFF_MINUTES.max(self.interval);
        let wait = self.interval.saturating_mul(1 << self.failures.min(10).saturating_sub(1)).min(most);
        let bidden = bidden.unwrap_or(0).min(limits::FEED_RETRY_MINUTES);
        self.next = now + wait.max(bidden) + self.jitter();
    }

    /// Up to a fifth of the interval, another each time (SplitMix64, Steele et al. 2014).
    fn jitter(&mut self) -> i64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let span = (self.interval / 5).max(1).unsigned_abs() + 1;
        i64::try_from((mixed ^ (mixed >> 31)) % span).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_fails_is_asked_ever_more_seldom() {
        let mut pace = Pace::new(30, 7, Minute(0));
        let mut waits = Vec::new();
        for _ in 0..12 {
            let now = pace.next();
            pace.failed(now, None);
            waits.push(pace.next().since(now));
        }
        assert!((30..=36).contains(&waits[0]), "{waits:?}");
        assert!((120..=126).contains(&waits[2]), "{waits:?}");
        assert!((360..=366).contains(&waits[11]), "{waits:?}");
        let now = pace.next();
        pace.answered(now);
        assert!((30..=36).contains(&pace.next().since(now)));
        assert_eq!(pace.failures(), 0);
    }

    #[test]
    fn an_office_may_bid_to_wait_up_to_a_day() {
        let mut pace = Pace::new(15, 1, Minute(0));
        pace.failed(Minute(0), Some(600));
        assert!((600..=603).contains(&pace.next().0));
        pace.failed(Minute(0), Some(i64::MAX));
        assert!((1_440..=1_443).contains(&pace.next().0));
    }

    #[test]
    fn houses_do_not_ask_in_step() {
        let first: Vec<i64> = (0..40).map(|seed| Pace::new(60, seed, Minute(0)).next().0).collect();
        assert!(first.iter().any(|minute| *minute != first[0]), "{first:?}");
        assert!(first.iter().all(|minute| (0..=12).contains(minute)), "{first:?}");
    }
}
