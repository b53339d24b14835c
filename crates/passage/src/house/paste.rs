//! What the pages do with messages pasted from a chat: doors never see each other, so the house hands the
//! reading of one to the other. Refuses to know how either works.

use crate::ground::Ground;
use border::crossing::Crossing;
use border::minute::Minute;
use telegram::paste::{Pasting, paste};
use web::{Paste, PasteOutcome};

/// Reads pastes by the ground's lexica.
pub struct PasteReader {
    ground: Ground,
}

impl PasteReader {
    /// A reader of pastes.
    pub fn new(ground: Ground) -> Self {
        Self { ground }
    }
}

impl Paste for PasteReader {
    /// Times without a zone are taken as those of the side that most leave: whoever stands there copies
    /// there.
    fn read(&self, text: &str, crossing: &Crossing, now: Minute) -> PasteOutcome {
        let left = crossing.usual_toward.and_then(|toward| crossing.leaving(toward));
        let pasted = paste(
            text,
            &Pasting {
                atlas: &self.ground.atlas,
                reader: &self.ground.reader,
                crossing: Some(crossing),
                zone: &left.unwrap_or(&crossing.sides[0]).zone,
                now,
                voice: None,
            },
        );
        PasteOutcome { filings: pasted.filings, messages: pasted.messages }
    }
}
