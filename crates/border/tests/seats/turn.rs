//! A thousand bids for 27 seats: in one turn, and turn by turn; the line behind them, and who moves up.

use super::way::{HOUR, Way, terms};
use border::limits;
use border::refusal::Refusal;
use border::ride::{HoldState, NoSeat, RideState, Wanted};

const BIDS: u32 = 1_000;
const SEATS: u8 = 27;

fn bid(way: &mut Way, ride: u64, apart: i64) -> (usize, usize, usize) {
    let (mut held, mut waiting, mut refused) = (0, 0, 0);
    for who in 1..=BIDS {
        match way.hold(who, ride, 1) {
            Ok(hold) => match way.ride(ride).holds()[&hold].state {
                HoldState::Held { .. } => held += 1,
                _ => waiting += 1,
            },
            Err(refusal) => {
                assert_eq!(refusal, Refusal::Seat(NoSeat::LineFull));
                refused += 1;
            }
        }
        assert!(way.ride(ride).used() <= SEATS);
        if apart > 0 && who % 300 == 0 {
            way.pass(apart);
        }
    }
    (held, waiting, refused)
}

#[test]
fn in_one_turn_27_are_held_and_60_wait() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(SEATS, way.now + 9 * HOUR)).expect("a bus");
    let line = limits::WAITING_PER_RIDE;
    assert_eq!(bid(&mut way, ride, 0), (27, line, 1_000 - 27 - line));
    let item = way.item(ride).expect("shown");
    assert_eq!((item.state, item.free, item.waiting), (RideState::Full, 0, line as u32));
}

#[test]
fn turn_by_turn_the_first_in_line_move_up_as_holds_run_out() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(SEATS, way.now + 9 * HOUR)).expect("a bus");
    let first = bid(&mut way, ride, 5);
    assert_eq!(first.0 + first.1 + first.2, 1_000);
    assert!(first.0 >= 27);
    way.pass(limits::HOLD_MINUTES);
    let after: Vec<_> = way.ride(ride).holds().values().map(|hold| hold.state).collect();
    assert_eq!(after.iter().filter(|state| matches!(state, HoldState::Held { .. })).count(), 27);
}

#[test]
fn whoever_waits_moves_up_in_order_when_a_hold_is_let_go_turned_away_or_runs_out() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(2, way.now + 9 * HOUR)).expect("a car");
    let holds: Vec<u64> = (1..=6).map(|who| way.hold(who, ride, 1).expect("taken")).collect();
    let held = |way: &Way, n: usize| {
        let hold = way.ride(ride).holds().get(&holds[n]);
        hold.is_some_and(|hold| matches!(hold.state, HoldState::Held { .. }))
    };
    assert!(held(&way, 0) && held(&way, 1) && !held(&way, 2));
    way.ask(1, Wanted::Unhold { ride }).expect("let go");
    assert!(held(&way, 2) && !held(&way, 3));
    way.ask(0, Wanted::Cancel { ride, hold: Some(holds[1]) }).expect("turned away");
    assert!(held(&way, 3) && !held(&way, 4));
    way.pass(limits::HOLD_MINUTES - 1);
    assert!(held(&way, 2) && held(&way, 3) && !held(&way, 4));
    way.pass(1);
    assert!(!held(&way, 2) && !held(&way, 3) && held(&way, 4) && held(&way, 5));
    way.ask(0, Wanted::Accept { ride, hold: Some(holds[4]) }).expect("the driver agrees");
    way.pass(limits::HOLD_MINUTES - 1);
    way.ask(5, Wanted::Accept { ride, hold: None }).expect("so does who rides");
    way.pass(1);
    assert!(way.ride(ride).holds()[&holds[4]].is_agreed());
    assert_eq!((way.ride(ride).free(), way.ride(ride).holds().len()), (1, 1));
}

#[test]
fn a_party_waits_until_there_is_room_for_all_of_it_and_no_seat_stays_empty() {
    let mut way = Way::new();
    let ride = way.offer(0, terms(3, way.now + 9 * HOUR)).expect("a car");
    let two = way.hold(1, ride, 2).expect("held");
    let family = way.hold(2, ride, 3).expect("waits");
    let one = way.hold(3, ride, 1).expect("held: it fits beside the two");
    assert!(matches!(way.ride(ride).holds()[&one].state, HoldState::Held { .. }));
    way.ask(1, Wanted::Unhold { ride }).expect("let go");
    assert_eq!(way.ride(ride).holds()[&family].state, HoldState::Waiting);
    way.ask(3, Wanted::Unhold { ride }).expect("let go");
    assert!(matches!(way.ride(ride).holds()[&family].state, HoldState::Held { .. }));
    assert!(!way.ride(ride).holds().contains_key(&two));
}
