//! Bounds of moderators' and anchors' keys and of their deeds. Refuses to bound anything else.

use super::ENTRY_MINUTES;

/// Keys of moderators and anchors that one house gives out and remembers, with those that ended lately: a
/// hundred on the spot at each of a few busy posts. Ten thousand invites end here.
pub const KEYS: usize = 512;
/// Minutes a key that ended is remembered, so that the log names its number and its holder is told why.
pub const KEY_MINUTES: i64 = ENTRY_MINUTES;
/// Days a key holds at most: whoever forgets to renew it has gone home.
pub const KEY_DAYS: i64 = 366;
/// The file of keys, bytes: five hundred of them, with room.
pub const KEYRING_BYTES: usize = 256 * 1024;
/// Voices that one anchor's key makes anchors of in a term: a phone, another, and one that was lost.
pub const VOICES_PER_CARD: usize = 3;
/// Minutes until what needs a second key is over without one (issue 4).
pub const DEED_MINUTES: i64 = 6 * 60;
/// Minutes in which a key takes its last deed back (issue 4).
pub const UNDO_MINUTES: i64 = 10;
/// Deeds of one key at one crossing within an hour: one a minute, each of a whole case.
pub const DEEDS_PER_HOUR: usize = 60;
/// Deeds of one crossing that the log tells of; beyond it the oldest that is over goes. One key that does all
/// it may fills it in three days, when words are gone anyway.
pub const DEEDS_PER_CROSSING: usize = 4_096;
/// Filings of one case and of one deed: what a flood brings in a minute.
pub const CASE_LINES: usize = 256;
/// Cases shown of one crossing, the most urgent: what one thumb gets through before all is new.
pub const CASES: usize = 40;
/// Acts that one page of the public log tells of one crossing.
pub const LOG_PAGE: usize = 200;
/// Minutes after a key last looked in which others' words are shown, where that depends on it (issue 4).
pub const WATCHED_MINUTES: i64 = 30;
