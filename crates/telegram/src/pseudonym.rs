//! Pseudonyms of authors: who wrote what is told apart while one import lasts, and never again. Refuses to
//! keep a list of authors: the secret of one is a hash of its name under a secret of this run alone.

use border::minute::Minute;
use border::slug::Slug;
use border::voice::{Term, Voice};
use sha2::{Digest, Sha256};

/// The secret of one run. Whoever lacks it cannot make a Voice of a name, and it is gone with the run.
#[derive(Clone)]
pub struct Pseudonyms([u8; 32]);

/// An author's secret in this run, by which the author's messages belong together.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Author([u8; 32]);

impl Pseudonyms {
    /// Of a secret that the caller drew: 32 random bytes, for this run alone.
    pub fn of(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// The author of this name.
    pub fn author(&self, name: &str) -> Author {
        Author(Sha256::new().chain_update(self.0).chain_update(name).finalize().into())
    }
}

impl Author {
    /// The Voice under which the author's claims count at a crossing, in the term in which they are kept.
    pub fn voice(&self, crossing: &Slug, kept: Minute) -> Voice {
        Voice::derive(crossing, Term::of(kept), &self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_author_is_one_voice_a_crossing_and_another_in_another_run() {
        let (run, other) = (Pseudonyms::of([1; 32]), Pseudonyms::of([2; 32]));
        let lars = Slug::parse("verkhny-lars").expect("a slug");
        let sarpi = Slug::parse("sarpi").expect("a slug");
        let voice = |run: &Pseudonyms, name, at| run.author(name).voice(at, Minute(0));
        assert_eq!(voice(&run, "user1", &lars), voice(&run, "user1", &lars));
        assert_ne!(voice(&run, "user1", &lars), voice(&run, "user2", &lars));
        assert_ne!(voice(&run, "user1", &lars), voice(&run, "user1", &sarpi));
        assert_ne!(voice(&run, "user1", &lars), voice(&other, "user1", &lars));
    }
}
