//! The hook for keys: which were handed out is kept by whoever opens the house, who hands this in. Refuses to
//! know where they are kept, and to hold one for longer than a request.

use border::fact::Digest;
use border::minute::Minute;
use border::refusal::Refusal;
use border::slug::Slug;

/// Knows the keys that were handed out.
pub trait Keys: Send + Sync {
    /// The moderator of a key.
    ///
    /// # Errors
    /// A [`Refusal`] for each thing that may be wrong with the key.
    fn moderator(&self, secret: &str, now: Minute) -> Result<Moderator, Refusal>;

    /// What an anchor's key gives at a crossing.
    ///
    /// # Errors
    /// A [`Refusal`] for each thing that may be wrong with the key.
    fn card(&self, secret: &str, crossing: &Slug, now: Minute) -> Result<Card, Refusal>;

    /// How many moderators' keys hold.
    fn moderators(&self, now: Minute) -> usize;

    /// The number of the moderator's key that a fact names; none where it is not known any more.
    fn number(&self, key: Digest<8>) -> Option<u32>;
}

/// A moderator's key that holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moderator {
    /// By which facts name it.
    pub key: Digest<8>,
    /// What the log calls it.
    pub number: u32,
}

/// An anchor's key that holds, at one crossing and in one term.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Card {
    /// By which facts name it.
    pub card: Digest<8>,
    /// Until when it holds.
    pub until: Minute,
}
