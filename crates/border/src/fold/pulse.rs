//! How fast newcomers and claims come, by ten minutes: when newcomers are a burst, and when a flood of fresh
//! Voices puts the crossing into attack mode. Refuses to know any Voice, and to lock anyone out: only what
//! fresh claims weigh depends on it.

use crate::minute::Minute;
use crate::voice::Term;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Minutes of a bucket: a burst is looked for in ten (issue 4).
const BUCKET_MINUTES: i64 = 10;
/// Buckets kept: a day, of which the usual rate is the mean.
const BUCKETS: i64 = 144;
/// A burst has more than three times the usual newcomers (issue 4) …
const BURST_TIMES: i64 = 3;
/// … and more than so many: where nobody comes, seven at once are a bus, six are chance.
const BURST_FLOOR: i64 = 6;
/// Buckets after which a burst is forgotten: ninety days, the longest that a claim counts.
const BURST_BUCKETS: i64 = 90 * BUCKETS;
/// The usual rate is taken over two hours at least: one quiet bucket is no measure.
const LEAST_SPAN: i64 = 12;
/// Buckets of half an hour and of six, in which fresh and established Voices are compared (A2).
const FRESH_SPAN: i64 = 3;
const ESTABLISHED_SPAN: i64 = 36;
/// Below so many established Voices an hour the comparison is with these (A2: 4 an hour).
const ESTABLISHED_FLOOR: i64 = 4;
/// Attack mode ends after so many minutes without a flood (A2).
const CALM_MINUTES: i64 = 30;

/// The bucket of a minute.
pub(super) fn bucket_of(minute: Minute) -> i64 {
    minute.0.div_euclid(BUCKET_MINUTES)
}

/// What came in ten minutes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
struct Bucket {
    newcomers: u32,
    /// Filings of any Voice.
    filed: u32,
    /// Fresh Voices whose newest claims are of these minutes.
    fresh: u32,
    /// Established Voices that brought claims in these minutes.
    established: u32,
}

/// A flood that goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Flood {
    since: i64,
    /// The last minute in which there were too many.
    last: i64,
}

/// What comes, and how fast.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Pulse {
    #[serde(with = "super::as_pairs")]
    buckets: BTreeMap<i64, Bucket>,
    /// The first bucket ever: before it nothing is known.
    begin: Option<i64>,
    /// Buckets whose newcomers may be one hand, for as long as any claim of theirs counts.
    bursts: BTreeSet<i64>,
    flood: Option<Flood>,
}

impl Pulse {
    /// The buckets whose newcomers are one group.
    pub fn bursts(&self) -> &BTreeSet<i64> {
        &self.bursts
    }

    /// Counts a Voice heard for the first time; whether that changes which buckets are bursts.
    pub fn newcomer(&mut self, now: Minute) -> bool {
        let bucket = self.bucket(now);
        bucket.newcomers += 1;
        let came = i64::from(bucket.newcomers);
        let this = bucket_of(now);
        let span = (this - self.begin.unwrap_or(this)).clamp(LEAST_SPAN, BUCKETS);
        let usual = self.sum(this - BUCKETS..this, |bucket| i64::from(bucket.newcomers));
        // In the first day of a term everyone is new: what is usual is then how many filed at all.
        let filed = self.sum(this - BUCKETS..this, |bucket| i64::from(bucket.filed));
        let term_begins = Term::of(now) != Term::of(now - BUCKETS * BUCKET_MINUTES);
        let usual = if term_begins { usual.max(filed) } else { usual };
        let is_burst = came > BURST_FLOOR && came * span > BURST_TIMES * usual;
        if !is_burst {
            return false;
        }
        let before = self.bursts.len();
        self.bursts = self.bursts.split_off(&(this - BURST_BUCKETS));
        let is_forgotten = self.bursts.len() < before;
        self.bursts.insert(this) || is_forgotten
    }

    /// Counts a filing.
    pub fn filed(&mut self, now: Minute) {
        self.bucket(now).filed += 1;
    }

    /// Counts a Voice that brings claims, a fresh one once in half an hour, however often it files: `counted`
    /// is the bucket in which it was counted last. The bucket in which it is counted now.
    pub fn claimed(&mut self, is_established: bool, counted: Option<i64>, now: Minute) -> i64 {
        let this = bucket_of(now);
        let is_counted = counted == Some(this);
        if is_established {
            self.bucket(now).established += u32::from(!is_counted);
            return this;
        }
        let before = counted.filter(|before| (this - FRESH_SPAN + 1..this).contains(before));
        if let Some(bucket) = before.and_then(|before| self.buckets.get_mut(&before)) {
            bucket.fresh = bucket.fresh.saturating_sub(1);
        }
        self.bucket(now).fresh += u32::from(!is_counted);
        if self.is_flooded(now) {
            let since = self.flood.map_or(now.0, |flood| flood.since);
            self.flood = Some(Flood { since, last: now.0 });
        }
        this
    }

    /// Whether more fresh Voices brought claims in half an hour, as an hourly rate, than twice the
    /// established ones of an hour of the last six, or than twice 4 (A2). Where no established Voice filed,
    /// nobody could speak if fresh ones could not: then there is no such mode.
    fn is_flooded(&self, now: Minute) -> bool {
        let this = bucket_of(now);
        let fresh = self.sum(this - FRESH_SPAN + 1..this + 1, |bucket| i64::from(bucket.fresh));
        let established =
            self.sum(this - ESTABLISHED_SPAN + 1..this + 1, |bucket| i64::from(bucket.established));
        let hours = ESTABLISHED_SPAN / 6;
        established > 0 && 2 * fresh * hours > 2 * established.max(ESTABLISHED_FLOOR * hours)
    }

    /// Since when the crossing is in attack mode.
    pub fn flooded_since(&self) -> Option<Minute> {
        self.flood.map(|flood| Minute(flood.since))
    }

    /// When attack mode ends if no more comes.
    pub fn calm_at(&self) -> Option<Minute> {
        self.flood.map(|flood| Minute(flood.last + CALM_MINUTES))
    }

    /// Ends attack mode.
    pub fn calm(&mut self) {
        self.flood = None;
    }

    fn bucket(&mut self, now: Minute) -> &mut Bucket {
        let this = bucket_of(now);
        while self.buckets.first_key_value().is_some_and(|(bucket, _)| *bucket < this - BUCKETS) {
            self.buckets.pop_first();
        }
        self.begin.get_or_insert(this);
        self.buckets.entry(this).or_default()
    }

    fn sum(&self, of: std::ops::Range<i64>, count: impl Fn(&Bucket) -> i64) -> i64 {
        self.buckets.range(of).map(|(_, bucket)| count(bucket)).sum()
    }
}
