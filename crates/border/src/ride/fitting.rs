//! Which rides fit one another: offered beside sought, the same way, near in time, with enough seats. Refuses
//! to promise that anybody agrees.

use super::{RideItem, RideKind, RideState, Trait};
use crate::limits;

/// Whether two rides fit: one is offered and one sought, both go from and to the same places (or the same
/// way, where only one end is the same), within half a day, and there is room.
pub fn fits(a: &RideItem, b: &RideItem) -> bool {
    let (offered, sought) = match (a.kind, b.kind) {
        (RideKind::Offered, RideKind::Sought) => (a, b),
        (RideKind::Sought, RideKind::Offered) => (b, a),
        _ => return false,
    };
    let open = |ride: &RideItem| ride.state == RideState::Open;
    let near = a.departs.since(b.departs).abs() <= limits::RIDE_FIT_MINUTES;
    let has_what_is_needed = |what: Trait| !sought.traits.contains(&what) || offered.traits.contains(&what);
    let needed = [Trait::ChildSeat, Trait::Pets, Trait::WomanDriver];
    open(a)
        && open(b)
        && a.toward == b.toward
        && ends(a, b) > 0
        && near
        && offered.free >= sought.free
        && needed.into_iter().all(has_what_is_needed)
}

/// How many ends of the way are the same.
fn ends(a: &RideItem, b: &RideItem) -> u8 {
    u8::from(a.from == b.from) + u8::from(a.to == b.to)
}

/// The rides that fit one, those with both ends first, then the nearest in time; at most
/// [`limits::RIDES_FITTING`].
pub fn fitting<'a>(ride: &RideItem, all: impl IntoIterator<Item = &'a RideItem>) -> Vec<&'a RideItem> {
    let mut found: Vec<&RideItem> = all.into_iter().filter(|other| fits(ride, other)).collect();
    found.sort_by_key(|other| {
        (2 - ends(ride, other), other.departs.since(ride.departs).abs(), other.departs, other.seq())
    });
    found.truncate(limits::RIDES_FITTING);
    found
}
