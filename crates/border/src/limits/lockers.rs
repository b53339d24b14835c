//! Bounds of lockers, in which one phone leaves a box for another, with their reasons. Refuses to bound
//! anything else.

/// A locker's box, bytes: a photo of a number plate and its car at 480 pixels, or as many words as anyone
/// writes. All are of this one size, so that a photo is not told from a phone number.
pub const LOCKER_BYTES: usize = 16 * 1024;
/// Lockers in all: 256 MB.
pub const LOCKERS: usize = 16_384;
/// Of them, those that anybody may fill: contacts between two people always find room.
pub const LOCKERS_OPEN: usize = 12_288;
/// Hours a locker is held at most: a way of seven days, and 72 hours after its end.
pub const LOCKER_HOURS: i64 = (7 + 3) * 24;
/// A locker as it is sent, bytes: base64 makes four of three, with room for JSON around it.
pub const LOCKER_FORM_BYTES: usize = 24 * 1024;
/// Lockers filled at once by all together: a bus whose passengers all share their trip.
pub const RATE_LOCKERS_BURST: u32 = 120;
/// The same a minute after that: all lockers are full after three hours of nothing else.
pub const RATE_LOCKERS_PER_MINUTE: u32 = 60;
/// Changes of one locker at once: a phone that tells where it is.
pub const RATE_LOCKER_BURST: u32 = 12;
/// The same a minute after that.
pub const RATE_LOCKER_PER_MINUTE: u32 = 2;
/// A contact as it is sealed for one other, bytes: three lines of text, and what HPKE adds.
pub const HANDOVER_BOX_BYTES: usize = 1024;
/// Hours a handover is held: with the rest of its first hour no more than 48 (issue 7).
pub const HANDOVER_HOURS: i64 = 47;
