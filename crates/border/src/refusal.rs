//! An expected no, said to the person who filed. Faults of ours are not among them.

use crate::fact::Seq;

/// Why a filing is not taken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// The id was used for another filing within seven days.
    #[error("this id was used for another filing")]
    OtherContent {
        /// The entry that took the other one.
        seq: Seq,
    },
    /// Its taps or words are of another crossing.
    #[error("this is about another crossing: {crossing}")]
    OtherCrossing {
        /// Which.
        crossing: crate::slug::Slug,
    },
    /// A tap names a side that this crossing does not have, or leaves out what its topic needs.
    #[error("tap {index}: {what}")]
    BadTap {
        /// Which tap, from 0.
        index: usize,
        /// What is wrong.
        what: &'static str,
    },
    /// There is nothing in it.
    #[error("there is nothing in it")]
    Empty,
    /// Guests have no standing of their own.
    #[error("a guest has no standing of its own")]
    NotAVoice,
    /// A Voice of another crossing or term is as unknown here as one that never was.
    #[error("not heard at this crossing in this fortnight")]
    NotHeard,
    /// The operator answers for this key no longer.
    #[error("this key was revoked")]
    KeyRevoked,
    /// A key of the tree was revoked, and which of its invites that key handed on is nowhere.
    #[error("a key of this invite's tree was revoked")]
    TreeRevoked,
    /// Only a seasoned Voice of this crossing and term hands on invites.
    #[error("not seasoned at this crossing in this fortnight")]
    NotSeasoned,
    /// This week's invites are handed on.
    #[error("this week's invites are taken; the next at {again_at}")]
    InvitesSpent {
        /// When the next may be.
        again_at: crate::minute::Minute,
    },
    /// As many came by invite in this term as one crossing takes.
    #[error("no more invites are taken here in this fortnight")]
    InvitesFull,
    /// It was not made here, or was changed.
    #[error("there is no such invite")]
    NoSuchInvite,
    /// It is of another crossing.
    #[error("this invite is of another crossing: {crossing}")]
    InviteOfOtherCrossing {
        /// Which.
        crossing: crate::slug::Slug,
    },
    /// It is of another term.
    #[error("this invite is of another fortnight")]
    InviteIsOver,
    /// It was used.
    #[error("this invite was used")]
    InviteUsed,
    /// Whoever uses it stands in its tree already.
    #[error("nobody is let in by whom they let in")]
    VouchLoop,
    /// Whoever uses it needs none.
    #[error("already known here")]
    KnownAlready,
    /// It ends before it begins; an anchor holds until the term ends at most.
    #[error("that leaves an anchor no time")]
    AnchorIsOver,
    /// It is none, or no longer.
    #[error("this is no anchor")]
    NotAnAnchor,
}
