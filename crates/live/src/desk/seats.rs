//! What is wanted of seats, decided on the working fold as filings are: the next of the turn is decided on
//! top of it, so that nothing is sold twice. Refuses to know who asks.

use super::Desk;
use super::draft::Draft;
use crate::order::{Outcome, Seated, Unfiled};
use border::decide::Decision;
use border::fold::Fold;
use border::limits;
use border::minute::Minute;
use border::refusal::Refusal;
use border::ride::{Asking, Hand, NoSeat, Ride, Wanted, decide_seat};

impl Draft {
    pub(super) fn seat(
        &mut self,
        desk: &Desk,
        working: &mut Fold,
        asking: &Asking,
        now: Minute,
    ) -> Result<Seated, Unfiled> {
        self.let_pass(working, now);
        match decide_seat(working, &desk.atlas, &desk.ground, asking, now)? {
            Decision::Repeated { seq } => Ok(Seated { seq, outcome: Outcome::Repeated }),
            Decision::New(facts) => {
                has_room(working, asking, now)?;
                let seq = working.seq() + 1;
                self.keep(working, now, facts);
                Ok(Seated { seq, outcome: Outcome::New })
            }
        }
    }

    /// Holds that run out now are over before anybody is told that a seat is held.
    fn let_pass(&mut self, working: &mut Fold, now: Minute) {
        if working.next_change().is_some_and(|due| due <= now) {
            self.keep(working, now, vec![border::fact::Fact::Passed { to: now }]);
        }
    }
}

/// Whether there is room for another ride: all that fresh Voices put up have one room in common, so that
/// they, whom anybody can be many of, never fill the board to those who are known.
fn has_room(working: &Fold, asking: &Asking, now: Minute) -> Result<(), Refusal> {
    let is_offer = matches!(asking.wanted, Wanted::Offer(..));
    if !is_offer || working.standing_of(asking.by, now).is_established() {
        return Ok(());
    }
    let is_fresh = |(_, ride): &(_, &Ride)| ride.hand == Hand::Fresh;
    match working.rides().filter(is_fresh).count() < limits::FRESH_RIDES_PER_BOARD {
        true => Ok(()),
        false => Err(Refusal::Seat(NoSeat::BoardFull)),
    }
}
