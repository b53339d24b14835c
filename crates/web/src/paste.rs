//! The hook for reading what was pasted from a chat: doors never see each other, so whoever opens the house
//! hands the reading one in. Refuses to know any chat's format.

use border::crossing::Crossing;
use border::filing::Filing;
use border::minute::Minute;
use border::slug::Slug;

/// Reads pasted messages.
pub trait Paste: Send + Sync {
    /// Reads messages pasted at `now` on the page of a crossing: names are dropped first, and nothing of the
    /// text but its readings leaves this call. Bounded and in linear time; never fails.
    fn read(&self, text: &str, crossing: &Crossing, now: Minute) -> PasteOutcome;
}

/// What came of a paste.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PasteOutcome {
    /// The filings, each with the crossing it is of.
    pub filings: Vec<(Slug, Filing)>,
    /// Messages recognised.
    pub messages: usize,
}
