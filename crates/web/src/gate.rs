//! The gate: how many filings may come in, in token buckets in RAM, by what a Voice has shown and never by
//! address. Those who do no work, with or without a Voice, share one small bucket a crossing; all fresh
//! Voices of a crossing share a large one, so that a flood of them fills no desk. Refuses to know an address.

use crate::site::Admission;
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use border::voice::Voice;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Whether one more filing may come in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Entrance {
    Free,
    /// Not before the next minute.
    Wait,
}

/// By what a filing comes in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ticket {
    /// By nothing: no work was done.
    None,
    /// A fresh Voice by its work.
    Work(Voice),
    /// A Voice by its standing.
    Standing(Voice),
    /// Nobody: words are only read, and nothing is filed.
    Reading,
    /// Nobody: a locker is filled, by its work.
    Locker,
    /// Whoever owns a locker changes it, by its id.
    Change(Voice),
}

/// What a bucket holds at most, and how much of it comes back a minute.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Rate {
    burst: u32,
    per_minute: u32,
}

const SHARED: Rate = Rate { burst: limits::RATE_SHARED_BURST, per_minute: limits::RATE_SHARED_PER_MINUTE };
const FRESH: Rate = Rate { burst: limits::RATE_FRESH_BURST, per_minute: limits::RATE_FRESH_PER_MINUTE };
const ALL_FRESH: Rate =
    Rate { burst: limits::RATE_ALL_FRESH_PER_MINUTE, per_minute: limits::RATE_ALL_FRESH_PER_MINUTE };
const KNOWN: Rate = Rate { burst: limits::RATE_KNOWN_BURST, per_minute: limits::RATE_KNOWN_PER_MINUTE };

const READING: Rate = Rate { burst: limits::RATE_READ_BURST, per_minute: limits::RATE_READ_PER_MINUTE };
const LOCKERS: Rate = Rate { burst: limits::RATE_LOCKERS_BURST, per_minute: limits::RATE_LOCKERS_PER_MINUTE };
const LOCKER: Rate = Rate { burst: limits::RATE_LOCKER_BURST, per_minute: limits::RATE_LOCKER_PER_MINUTE };

/// Whose tokens a bucket holds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Whose {
    /// Of all at a crossing who do no work.
    Shared(Slug),
    /// Of all fresh Voices at a crossing.
    AllFresh(Slug),
    Voice(Voice),
    /// Of all at a crossing who have words read.
    Reading(Slug),
    /// Of all who fill lockers.
    Lockers,
}

pub(crate) struct Gate {
    admission: Admission,
    buckets: Mutex<BTreeMap<Whose, Bucket>>,
}

#[derive(Clone, Copy)]
struct Bucket {
    tokens: u32,
    at: Minute,
}

impl Gate {
    pub fn new(admission: Admission) -> Self {
        Self { admission, buckets: Mutex::default() }
    }

    /// Whether everybody is let in.
    pub fn is_open(&self) -> bool {
        self.admission == Admission::Open
    }

    /// Takes what one filing costs, if it is there.
    pub fn enter(&self, crossing: &Slug, ticket: Ticket, now: Minute) -> Entrance {
        if self.is_open() {
            return Entrance::Free;
        }
        let costs: &[(Whose, Rate)] = &match ticket {
            Ticket::None => vec![(Whose::Shared(crossing.clone()), SHARED)],
            Ticket::Work(voice) => {
                vec![(Whose::Voice(voice), FRESH), (Whose::AllFresh(crossing.clone()), ALL_FRESH)]
            }
            Ticket::Standing(voice) => vec![(Whose::Voice(voice), KNOWN)],
            Ticket::Reading => vec![(Whose::Reading(crossing.clone()), READING)],
            Ticket::Locker => vec![(Whose::Lockers, LOCKERS)],
            Ticket::Change(id) => vec![(Whose::Voice(id), LOCKER)],
        };
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= limits::RATE_BUCKETS {
            buckets.retain(|whose, _| !matches!(whose, Whose::Voice(_)));
        }
        let all_there = costs.iter().all(|(whose, rate)| filled(&mut buckets, whose, *rate, now) > 0);
        if !all_there {
            return Entrance::Wait;
        }
        for (whose, _) in costs {
            if let Some(bucket) = buckets.get_mut(whose) {
                bucket.tokens -= 1;
            }
        }
        Entrance::Free
    }
}

/// The tokens of a bucket once what came back since is put in.
fn filled(buckets: &mut BTreeMap<Whose, Bucket>, whose: &Whose, rate: Rate, now: Minute) -> u32 {
    let bucket = buckets.entry(whose.clone()).or_insert(Bucket { tokens: rate.burst, at: now });
    let minutes = u32::try_from(now.since(bucket.at).max(0)).unwrap_or(u32::MAX);
    let more = minutes.saturating_mul(rate.per_minute);
    *bucket = Bucket { tokens: bucket.tokens.saturating_add(more).min(rate.burst), at: now.max(bucket.at) };
    bucket.tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Minute = Minute(1_000_000);

    fn sarpi() -> Slug {
        Slug::parse("sarpi").expect("a slug")
    }

    fn voice(number: u32) -> Voice {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_be_bytes());
        Voice(bytes)
    }

    /// How many of `tries` come in.
    fn enter(gate: &Gate, tries: u32, now: Minute, ticket: impl Fn(u32) -> Ticket) -> u32 {
        let free = |number: &u32| gate.enter(&sarpi(), ticket(*number), now) == Entrance::Free;
        u32::try_from((0..tries).filter(free).count()).expect("small")
    }

    #[test]
    fn those_without_work_share_a_little() {
        let gate = Gate::new(Admission::Guarded);
        assert_eq!(enter(&gate, 1_000, START, |_| Ticket::None), limits::RATE_SHARED_BURST);
        assert_eq!(enter(&gate, 1_000, START + 1, |_| Ticket::None), limits::RATE_SHARED_PER_MINUTE);
        let elsewhere = Slug::parse("verkhny-lars").expect("a slug");
        assert_eq!(gate.enter(&elsewhere, Ticket::None, START + 1), Entrance::Free);
        assert_eq!(enter(&gate, 1, START + 1, |_| Ticket::Work(voice(1))), 1);
    }

    #[test]
    fn a_flood_of_fresh_voices_leaves_the_known_their_way_in() {
        let gate = Gate::new(Admission::Guarded);
        let come_in = enter(&gate, 10_000, START, |number| Ticket::Work(voice(number)));
        assert_eq!(come_in, limits::RATE_ALL_FRESH_PER_MINUTE);
        let known = |number| Ticket::Standing(voice(20_000 + number));
        assert_eq!(enter(&gate, 500, START, known), 500);
        let one = |_| Ticket::Standing(voice(30_000));
        assert_eq!(enter(&gate, 1_000, START, one), limits::RATE_KNOWN_BURST);
    }

    #[test]
    fn ten_thousand_lockers_of_one_caller_are_few_and_hold_up_no_filing() {
        let gate = Gate::new(Admission::Guarded);
        assert_eq!(enter(&gate, 10_000, START, |_| Ticket::Locker), limits::RATE_LOCKERS_BURST);
        assert_eq!(enter(&gate, 10_000, START + 1, |_| Ticket::Locker), limits::RATE_LOCKERS_PER_MINUTE);
        assert_eq!(enter(&gate, 100, START, |_| Ticket::Change(voice(1))), limits::RATE_LOCKER_BURST);
        assert_eq!(enter(&gate, 1, START + 1, |_| Ticket::None), 1);
    }

    #[test]
    fn one_fresh_voice_has_few() {
        let gate = Gate::new(Admission::Guarded);
        assert_eq!(enter(&gate, 100, START, |_| Ticket::Work(voice(1))), limits::RATE_FRESH_BURST);
    }

    #[test]
    fn memory_is_bounded_and_an_open_house_counts_nothing() {
        let gate = Gate::new(Admission::Guarded);
        for number in 0..limits::RATE_BUCKETS as u32 + 10 {
            gate.enter(&sarpi(), Ticket::Standing(voice(number)), START);
        }
        assert!(gate.buckets.lock().expect("whole").len() <= limits::RATE_BUCKETS);
        let open = Gate::new(Admission::Open);
        assert_eq!(enter(&open, 5_000, START, |_| Ticket::None), 5_000);
        assert!(open.buckets.lock().expect("whole").is_empty());
    }
}
