//! What opens the boxes that phones seal. Refuses to open one: that is for the door it comes through.

use crate::{BoxSecret, Live};
use border::minute::Minute;

impl Live {
    /// What opens the boxes sealed with the key of the UTC day of `of`; none where no key is, or nothing may
    /// be written. Made, with a sync of the disk, by whoever first asks on a day; from memory after that.
    pub fn box_secret(&self, of: Minute) -> Option<BoxSecret> {
        self.inner.journal.box_secret(of, self.inner.clock.now()).ok().flatten()
    }
}
