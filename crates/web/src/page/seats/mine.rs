//! One's own seats: what one put up and who holds of it, and what one holds. Refuses to tell more of the
//! other side than that somebody is there.

use super::{RideRow, fitting_rows, row};
use crate::page::frame::Frame;
use border::board::Board;
use border::fact::Seq;
use border::ride::{Hold, HoldState, Side};
use language::say::{Arg, Speaker};
use live::seats::Own;

/// One of one's own rides as shown.
pub(crate) struct MineRow {
    pub ride: RideRow,
    pub is_offerer: bool,
    pub notes: Vec<String>,
    pub holds: Vec<HoldRow>,
    pub fitting: Vec<RideRow>,
}

/// A hold between the two.
pub(crate) struct HoldRow {
    pub hold: Seq,
    pub said: String,
    pub notes: Vec<String>,
    pub can_agree: bool,
    /// Whether both agreed: contacts are exchanged.
    pub is_agreed: bool,
}

fn holds(speaker: &Speaker<'_>, frame: &Frame<'_>, own: &Own) -> Vec<HoldRow> {
    let is_mine = |seq: &Seq| own.party.side == Side::Offerer || own.party.hold == Some(*seq);
    let holds = own.ride.holds().iter().filter(|(seq, _)| is_mine(seq));
    holds.map(|(seq, hold)| hold_row(speaker, frame, own, *seq, hold)).collect()
}

/// One of one's own rides.
pub(super) fn mine(speaker: &Speaker<'_>, frame: &Frame<'_>, own: &Own, board: &Board) -> MineRow {
    let is_offerer = own.party.side == Side::Offerer;
    let held_back = own.ride.is_held_back.then(|| frame.t("seat-mine-held-back"));
    let fitting = if is_offerer { fitting_rows(speaker, &own.item, board) } else { vec![] };
    MineRow {
        ride: row(speaker, &own.item),
        is_offerer,
        notes: held_back.into_iter().collect(),
        holds: holds(speaker, frame, own),
        fitting,
    }
}

fn hold_row(speaker: &Speaker<'_>, frame: &Frame<'_>, own: &Own, seq: Seq, hold: &Hold) -> HoldRow {
    let side = own.party.side;
    let seats = speaker.seats("seat-count", hold.seats);
    let clock = |until| speaker.ride_clock(&own.item, until);
    let said = match (side, hold.state) {
        (Side::Offerer, HoldState::Waiting) => frame.with("seat-of-waiting", "seats", &seats),
        (Side::Offerer, HoldState::Held { until }) => say(frame, "seat-of-held", &seats, &clock(until)),
        (Side::Offerer, HoldState::Agreed { .. }) => frame.with("seat-of-agreed", "seats", &seats),
        (Side::Holder, HoldState::Waiting) => frame.with("seat-mine-waiting", "seats", &seats),
        (Side::Holder, HoldState::Held { until }) => say(frame, "seat-mine-held", &seats, &clock(until)),
        (Side::Holder, HoldState::Agreed { .. }) => frame.with("seat-mine-agreed", "seats", &seats),
    };
    let own_word = hold.agreed.contains(&side);
    let other = hold.agreed.iter().any(|agreed| *agreed != side);
    let note = match hold.state {
        HoldState::Agreed { handing, .. } if !own.ride.is_given(side, handing) => Some("seat-not-given"),
        HoldState::Agreed { .. } => None,
        _ if own_word => Some("seat-you-agreed"),
        _ if other => Some("seat-other-agreed"),
        _ => None,
    };
    let can_agree = matches!(hold.state, HoldState::Held { .. }) && !own_word;
    let notes = note.map(|id| frame.t(id)).into_iter().collect();
    HoldRow { hold: seq, said, notes, can_agree, is_agreed: hold.is_agreed() }
}

fn say(frame: &Frame<'_>, id: &str, seats: &str, clock: &str) -> String {
    frame.with_all(id, &[("seats", Arg::Text(seats)), ("clock", Arg::Text(clock))])
}
