//! Whether a publication would show anyone anything: what is held must not even move the cursor, or the
//! minute of a filing could be read off it. Refuses to publish for the sake of a place in the log.

use super::Sitting;
use crate::talk::Public;
use crate::{Settings, Times};

impl Sitting {
    /// Whether a reader would see anything that was not published yet, on the board or in talk.
    pub(super) fn has_news(&self) -> bool {
        let fold = self.desk.shelf.fold();
        let (board, seq) = (fold.board().differs_from(&self.shown), fold.seq());
        drop(fold);
        board || !self.desk.shelf.talk_ring().between(self.shown.seq, seq).is_empty()
    }
}

/// Whether a line stands in public talk, by whether its filing is, or may have been, held.
pub(super) fn public_of(settings: &Settings, is_held: bool) -> Public {
    match (settings.times, is_held) {
        (Times::Held, true) => Public::No,
        _ => Public::Yes,
    }
}
