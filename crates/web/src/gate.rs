//! The gate: how many filings an address may make, in token buckets in RAM. An address is there as a keyed
//! hash alone, under a key that is thrown away within the hour. Refuses to log, keep or tell an address.

use crate::site::Admission;
use border::limits;
use border::minute::Minute;
use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// After so many minutes the key changes and all buckets are forgotten.
const KEY_MINUTES: i64 = 60;

/// Whether one more filing may come in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Entrance {
    Free,
    /// Not before the next minute.
    Wait,
}

pub(crate) struct Gate {
    admission: Admission,
    buckets: Mutex<Buckets>,
}

struct Buckets {
    key: RandomState,
    since: Minute,
    left: BTreeMap<u64, Bucket>,
}

#[derive(Clone, Copy)]
struct Bucket {
    tokens: u32,
    at: Minute,
}

impl Gate {
    pub fn new(admission: Admission) -> Self {
        let buckets = Buckets { key: RandomState::new(), since: Minute(0), left: BTreeMap::new() };
        Self { admission, buckets: Mutex::new(buckets) }
    }

    /// Takes one token of an address, if it has one.
    pub fn enter(&self, address: IpAddr, now: Minute) -> Entrance {
        if self.admission == Admission::Open {
            return Entrance::Free;
        }
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner).take(address, now)
    }
}

impl Buckets {
    fn take(&mut self, address: IpAddr, now: Minute) -> Entrance {
        if now.since(self.since) >= KEY_MINUTES || self.left.len() >= limits::RATE_ADDRESSES {
            self.key = RandomState::new();
            self.since = now;
            self.left.clear();
        }
        let hash = self.key.hash_one(network(address));
        let bucket = self.left.entry(hash).or_insert(Bucket { tokens: limits::RATE_BURST, at: now });
        let minutes = u32::try_from(now.since(bucket.at).max(0)).unwrap_or(u32::MAX);
        let filled = bucket.tokens.saturating_add(minutes.saturating_mul(limits::RATE_PER_MINUTE));
        *bucket = Bucket { tokens: filled.min(limits::RATE_BURST), at: now.max(bucket.at) };
        match bucket.tokens.checked_sub(1) {
            Some(left) => {
                bucket.tokens = left;
                Entrance::Free
            }
            None => Entrance::Wait,
        }
    }
}

/// An address as far as it names one household: all of IPv4, the first 64 bits of IPv6.
fn network(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(v4) => v4.to_bits().into(),
        IpAddr::V6(v6) => v6.to_bits() >> 64 << 64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_let_in_and_then_a_few_a_minute() {
        let gate = Gate::new(Admission::Guarded);
        let (one, other): (IpAddr, IpAddr) =
            ("10.0.0.1".parse().expect("an address"), "10.0.0.2".parse().expect("an address"));
        let start = Minute(1_000_000);
        for _ in 0..limits::RATE_BURST {
            assert_eq!(gate.enter(one, start), Entrance::Free);
        }
        assert_eq!(gate.enter(one, start), Entrance::Wait);
        assert_eq!(gate.enter(other, start), Entrance::Free);
        for _ in 0..limits::RATE_PER_MINUTE {
            assert_eq!(gate.enter(one, start + 1), Entrance::Free);
        }
        assert_eq!(gate.enter(one, start + 1), Entrance::Wait);
    }

    #[test]
    fn one_household_of_ipv6_has_one_bucket() {
        let net = |text: &str| network(text.parse().expect("an address"));
        assert_eq!(net("2001:db8::1"), net("2001:db8::ffff:1"));
        assert_ne!(net("2001:db8::1"), net("2001:db8:0:1::1"));
    }
}
