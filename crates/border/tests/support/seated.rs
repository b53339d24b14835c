//! What may be wanted of seats, drawn by proptest: rides offered and sought, held, agreed on, let go of,
//! warned of. Refuses to draw what no decision makes.

use super::log::{Log, voice};
use border::atlas::Atlas;
use border::crossing::Crossing;
use border::decide::Decision;
use border::fact::{Fact, Seq};
use border::filing::Identity;
use border::land::LandCode;
use border::minute::Minute;
use border::ride::{
    Asking, Fare, HoldState, RideKind, Terms, Trait, Vehicle, Wanted, decide_seat, party_tag,
};
use border::slug::Slug;
use border::value::Currency;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The ground that rides are on.
pub static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::builtin().expect("the built-in data files"));

/// Who may want something: the guest, who may not, is not among them.
const PEOPLE: std::ops::Range<u8> = 1..7;

/// One such thing.
#[derive(Clone, Debug)]
pub enum Want {
    Offer {
        by: u8,
        seats: u8,
        minutes: u16,
        fare: u8,
    },
    Hold {
        nth: u8,
        seats: u8,
    },
    Unhold {
        nth: u8,
    },
    /// Whoever put the ride up agrees to seats that are held now, whoever holds them, or both.
    Agree {
        nth: u8,
        sides: u8,
    },
    Cancel {
        nth: u8,
        hold: u8,
        is_whole: bool,
    },
    Report {
        by: u8,
        nth: u8,
    },
}

pub fn wants() -> impl Strategy<Value = Want> {
    let nth = || 0..4_u8;
    prop_oneof![
        3 => (PEOPLE, 1..5_u8, 1..9_000_u16, any::<u8>())
            .prop_map(|(by, seats, minutes, fare)| Want::Offer { by, seats, minutes, fare }),
        6 => (nth(), 1..3_u8).prop_map(|(nth, seats)| Want::Hold { nth, seats }),
        1 => nth().prop_map(|nth| Want::Unhold { nth }),
        6 => (nth(), 0..4_u8).prop_map(|(nth, sides)| Want::Agree { nth, sides }),
        1 => (nth(), nth(), any::<bool>())
            .prop_map(|(nth, hold, is_whole)| Want::Cancel { nth, hold, is_whole }),
        2 => (PEOPLE, nth()).prop_map(|(by, nth)| Want::Report { by, nth }),
    ]
}

impl Want {
    /// The facts of it, kept at `now` after what a log holds; none where it is refused.
    pub fn facts(&self, log: &Log, ground: &Crossing, now: Minute) -> Vec<Fact> {
        let of = |nth: u8| {
            let rides: Vec<(Seq, Minute)> =
                log.fold.rides().map(|(seq, ride)| (seq, ride.terms.departs)).collect();
            rides.get(usize::from(nth) % rides.len().max(1)).copied()
        };
        let hold_of = |ride: Seq, nth: u8| {
            let holds: Vec<Seq> =
                log.fold.ride(ride).map_or(vec![], |ride| ride.holds().keys().copied().collect());
            holds.get(usize::from(nth) % holds.len().max(1)).copied()
        };
        let anyone = |nth: u8, wanted: &dyn Fn(Seq) -> Wanted| {
            let Some((ride, departs)) = of(nth) else { return vec![] };
            let mut tried = PEOPLE.map(|by| decided(log, ground, by, departs, wanted(ride), now));
            tried.find(|facts| !facts.is_empty()).unwrap_or_default()
        };
        match *self {
            Self::Offer { by, seats, minutes, fare } => {
                let departs = now + i64::from(minutes);
                let Some(terms) = terms(ground, seats, departs, fare) else { return vec![] };
                let id = format!("ride-{}", log.fold.seq());
                let identity = Identity::of(&ground.slug, &id, b"a ride");
                decided(log, ground, by, departs, Wanted::Offer(identity, Box::new(terms)), now)
            }
            Self::Hold { nth, seats } => anyone(nth, &|ride| Wanted::Hold { ride, seats }),
            Self::Report { by, nth } => of(nth).map_or(vec![], |(ride, departs)| {
                decided(log, ground, by, departs, Wanted::Report { ride }, now)
            }),
            Self::Unhold { nth } => anyone(nth, &|ride| Wanted::Unhold { ride }),
            Self::Agree { nth, sides } => agreed(log, ground, nth, sides, now),
            Self::Cancel { nth, hold, is_whole } => {
                anyone(nth, &|ride| Wanted::Cancel { ride, hold: hold_of(ride, hold).filter(|_| !is_whole) })
            }
        }
    }
}

/// Agreements to one of the holds that have not run out; by both sides where `sides` is above 1.
fn agreed(log: &Log, ground: &Crossing, nth: u8, sides: u8, now: Minute) -> Vec<Fact> {
    let held = log.fold.rides().flat_map(|(ride, own)| {
        let holds = own.holds().iter().filter(|(_, hold)| matches!(hold.state, HoldState::Held { .. }));
        holds.map(move |(hold, _)| (ride, own.terms.departs, *hold))
    });
    let held: Vec<(Seq, Minute, Seq)> = held.collect();
    let Some(&(ride, departs, hold)) = held.get(usize::from(nth) % held.len().max(1)) else { return vec![] };
    let by_one = |hold: Option<Seq>| {
        let mut tried =
            PEOPLE.map(|by| decided(log, ground, by, departs, Wanted::Accept { ride, hold }, now));
        tried.find(|facts| !facts.is_empty()).unwrap_or_default()
    };
    let offerers = if sides == 0 { vec![] } else { by_one(Some(hold)) };
    let holders = if sides == 1 { vec![] } else { by_one(None) };
    offerers.into_iter().chain(holders).collect()
}

fn decided(log: &Log, ground: &Crossing, by: u8, departs: Minute, wanted: Wanted, now: Minute) -> Vec<Fact> {
    let asking = Asking { by: voice(by), party: party_tag(&ground.slug, departs, &[by]), wanted };
    match decide_seat(&log.fold, &ATLAS, ground, &asking, now) {
        Ok(Decision::New(facts)) => facts,
        Ok(Decision::Repeated { .. }) | Err(_) => vec![],
    }
}

/// A ride from a town on one side to one on the other; none where the atlas has no such towns.
fn terms(ground: &Crossing, seats: u8, departs: Minute, fare: u8) -> Option<Terms> {
    let toward = ground.sides[usize::from(fare % 2)].code;
    let leaving = ground.leaving(toward)?.code;
    let town = |land: LandCode| -> Option<Slug> {
        let place = ATLAS.places().iter().find(|place| place.land.country() == land.country());
        place.map(|place| place.id.clone())
    };
    let currency = if fare.is_multiple_of(5) { Currency::Gel } else { Currency::Rub };
    Some(Terms {
        kind: if fare.is_multiple_of(3) { RideKind::Sought } else { RideKind::Offered },
        vehicle: Vehicle::Car,
        from: town(leaving)?,
        toward,
        to: town(toward)?,
        departs,
        seats,
        fare: (!fare.is_multiple_of(4)).then(|| Fare { minor: u32::from(fare) * 1_000, currency }),
        traits: if fare.is_multiple_of(7) { BTreeSet::from([Trait::Luggage]) } else { BTreeSet::new() },
    })
}
