//! Seats through the desk: a thousand bids at once for 27 seats, whatever the store does, and after a
//! restart.

#[path = "support/house.rs"]
#[expect(dead_code, reason = "what other tests file is not filed here")]
mod support;

use border::fact::Seq;
use border::filing::Identity;
use border::fold::Fold;
use border::limits;
use border::minute::Minute;
use border::refusal::Refusal;
use border::ride::{Asking, HoldState, NoSeat, RideKind, RideState, Terms, Vehicle, Wanted, party_tag};
use border::slug::Slug;
use border::voice::{Term, Voice};
use journal::Journal;
use journal::memory::{Fault, Memory};
use journal::restore::open_fold;
use live::Live;
use live::clock::Clock;
use live::order::{self, Outcome, Unfiled};
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::Arc;
use support::{CROSSING, at_least, house, noon, slug, up};

const SEATS: u8 = 27;

fn departs() -> Minute {
    noon() + 300
}

fn asking(who: &str, wanted: Wanted) -> Asking {
    let by = Voice::derive(&slug(), Term::of(noon()), who.as_bytes());
    Asking { by, party: party_tag(&slug(), departs(), who.as_bytes()), wanted }
}

async fn offer(live: &Live) -> Seq {
    offer_of(live, "driver", "offer-one").await.expect("taken")
}

async fn offer_of(live: &Live, who: &str, id: &str) -> Result<Seq, Unfiled> {
    let place = |id: &str| Slug::parse(id).expect("an id");
    let terms = Terms {
        kind: RideKind::Offered,
        vehicle: Vehicle::Bus,
        from: place("vladikavkaz"),
        toward: border::land::LandCode::parse("ge").expect("a land"),
        to: place("tbilisi"),
        departs: departs(),
        seats: SEATS,
        fare: None,
        traits: BTreeSet::new(),
    };
    let identity = Identity::of(&slug(), id, b"bus");
    let wanted = Wanted::Offer(identity, Box::new(terms));
    live.seat(CROSSING, asking(who, wanted)).await.map(|seated| seated.seq)
}

/// A thousand bids, all at once; how many were taken, and how many refused for the line.
async fn bid(live: &Live, ride: Seq) -> (usize, usize, usize) {
    let bids: Vec<_> = (0..1_000)
        .map(|n| {
            let live = live.clone();
            let asking = asking(&format!("rider-{n}"), Wanted::Hold { ride, seats: 1 });
            tokio::spawn(async move { live.seat(CROSSING, asking).await })
        })
        .collect();
    let (mut taken, mut refused, mut failed) = (0, 0, 0);
    for bid in bids {
        match bid.await.expect("no panic") {
            Ok(seated) => {
                assert_eq!(seated.outcome, Outcome::New);
                taken += 1;
            }
            Err(Unfiled::Refused(refusal)) => {
                assert_eq!(refusal, Refusal::Seat(NoSeat::LineFull));
                refused += 1;
            }
            Err(Unfiled::Store | Unfiled::Busy) => failed += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    (taken, refused, failed)
}

/// What the journal holds, folded anew: held seats, people who wait.
fn kept(journal: &dyn Journal, ride: Seq) -> (u8, usize) {
    let mut fold = Fold::empty(slug());
    journal
        .read(&slug(), 0, &mut |entry| {
            fold.apply(&entry).expect("the log follows");
            let used = fold.ride(ride).map_or(0, border::ride::Ride::used);
            assert!(used <= SEATS, "oversold in the log: {used}");
            ControlFlow::Continue(())
        })
        .expect("the journal reads");
    assert_eq!(open_fold(journal, &slug()).expect("it opens").board(), fold.board());
    let kept = fold.ride(ride).expect("a ride");
    (kept.used(), kept.waiting())
}

#[tokio::test]
async fn a_thousand_bids_at_once_hold_27_seats() {
    let journal = Arc::new(Memory::seeded(1));
    let live = house(journal.clone(), &Clock::manual(noon()));
    up(&live).await;
    let ride = offer(&live).await;
    let (taken, refused, failed) = bid(&live, ride).await;
    assert_eq!((taken, refused, failed), (87, 913, 0), "27 are held and 60 wait");
    assert_eq!(kept(&*journal, ride), (27, 60));
    let published = at_least(&live, ride + 87).await;
    let item = published.board.rides.values().next().expect("a ride").clone();
    assert_eq!((item.state, item.free, item.waiting), (RideState::Full, 0, 60));
}

#[tokio::test]
async fn whatever_the_store_does_none_is_sold_twice_and_who_was_told_yes_has_it() {
    for seed in 0..40 {
        let faults = [Fault::Moved, Fault::Fail, Fault::FailAfterKeeping, Fault::Busy];
        let journal = Memory::seeded(seed)
            .with_fault(2 + seed % 3, faults[seed as usize % 4])
            .with_fault(5 + seed % 2, faults[(seed as usize / 4) % 4]);
        let journal = Arc::new(journal);
        let live = house(journal.clone(), &Clock::manual(noon()));
        up(&live).await;
        let ride = offer(&live).await;
        let (taken, refused, failed) = bid(&live, ride).await;
        assert_eq!(taken + refused + failed, 1_000);
        let (held, waiting) = kept(&*journal, ride);
        assert!(held <= SEATS && held as usize + waiting >= taken, "seed {seed}: {held} {waiting} {taken}");
        live.close().await;
        let again = house(journal.clone(), &Clock::manual(noon()));
        up(&again).await;
        let tag = party_tag(&slug(), departs(), b"driver");
        let (_, after) = again.ride_party(CROSSING, ride, tag).expect("the driver's");
        assert_eq!((after.used(), after.waiting()), (held, waiting), "seed {seed}: after a restart");
    }
}

#[tokio::test]
async fn a_hold_that_runs_out_goes_to_the_next_in_line_and_readers_see_it() {
    let clock = Clock::manual(noon());
    let journal = Arc::new(Memory::seeded(9));
    let live = house(journal.clone(), &clock);
    up(&live).await;
    let ride = offer(&live).await;
    bid(&live, ride).await;
    clock.set(noon() + limits::HOLD_MINUTES);
    let who = asking("rider-late", Wanted::Hold { ride, seats: 1 });
    live.seat(CROSSING, who).await.expect("there is room in the line again");
    let tag = party_tag(&slug(), departs(), b"driver");
    let (_, after) = live.ride_party(CROSSING, ride, tag).expect("the driver's");
    let until = noon() + 2 * limits::HOLD_MINUTES;
    let moved = |state: &HoldState| *state == HoldState::Held { until };
    assert_eq!(after.holds().values().filter(|hold| moved(&hold.state)).count(), 27);
    assert_eq!(after.waiting(), 60 - 27 + 1);
}

#[tokio::test]
async fn however_many_fresh_voices_come_who_is_known_finds_room() {
    let live = house(Arc::new(Memory::seeded(11)), &Clock::manual(noon()));
    up(&live).await;
    let mut taken = 0;
    for n in 0..limits::FRESH_RIDES_PER_BOARD + 40 {
        match offer_of(&live, &format!("many-{n}"), &format!("offer-{n}")).await {
            Ok(_) => taken += 1,
            Err(why) => assert_eq!(why, Unfiled::Refused(Refusal::Seat(NoSeat::BoardFull))),
        }
    }
    assert_eq!(taken, limits::FRESH_RIDES_PER_BOARD);
    assert!(offer_of(&live, "many-0", "offer-0").await.is_ok(), "the same once more is known");
    let by = Voice::derive(&slug(), Term::of(noon()), b"known");
    let until = noon() + 24 * 60;
    live.ask_standing(CROSSING, order::Asking::Anchor { by, until }).await.expect("an anchor");
    assert!(offer_of(&live, "known", "offer-known").await.is_ok());
}

#[tokio::test]
async fn what_shows_nothing_is_waited_for_by_nobody() {
    let live = house(Arc::new(Memory::seeded(12)), &Clock::manual(noon()));
    up(&live).await;
    let ride = offer(&live).await;
    at_least(&live, ride).await;
    // Long enough that the next publication is not gathered.
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    let warned = live.seat(CROSSING, asking("somebody", Wanted::Report { ride })).await.expect("taken");
    live.shown(CROSSING, warned.seq).await;
    assert_eq!(live.shown_late(), 0);
}
