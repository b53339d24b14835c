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
    /// No such key was ever given out, or it was forgotten long after it ended.
    #[error("there is no such key")]
    NoSuchKey,
    /// Its time is over.
    #[error("this key's time is over")]
    KeyIsOver,
    /// An anchor's where a moderator's is asked for, or the other way round.
    #[error("this key is for something else")]
    KeyOfOtherKind,
    /// It is of another crossing.
    #[error("this key is of another crossing: {crossing}")]
    KeyOfOtherCrossing {
        /// Which.
        crossing: crate::slug::Slug,
    },
    /// It made as many anchors as it may in this term.
    #[error("this key has made all its anchors of this fortnight")]
    KeySpent,
    /// As many keys as one house has are given out.
    #[error("no more keys are given out: revoke some first")]
    KeysFull,
    /// None of these filings can be hidden, or let through.
    #[error("there is nothing left to do here")]
    NothingToHide,
    /// One key hides what must be agreed to for six hours, once.
    #[error("this key hid it before, and no second key agreed")]
    HiddenBefore,
    /// There is no such deed, or the log tells of it no longer.
    #[error("there is no such act")]
    NoSuchDeed,
    /// It stands without a second key.
    #[error("this needs no second key")]
    NeedsNoSecond,
    /// It ran out, was agreed to, or was taken back.
    #[error("this is over")]
    DeedIsOver,
    /// Nobody agrees with himself.
    #[error("a second key must agree, not the same one")]
    SameKey,
    /// The key did nothing that can be taken back.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// It was done more than ten minutes ago.
    #[error("it is too late to undo this")]
    UndoIsOver,
    /// The key did all that one key may within an hour.
    #[error("this key has done all it may within an hour; the next at {again_at}")]
    DeedsSpent {
        /// When the next may be.
        again_at: crate::minute::Minute,
    },
    /// It is not told, or was told too long ago to look into.
    #[error("there is no such rumour")]
    NoSuchRumour,
    /// The notice ends before it begins.
    #[error("this notice is over already")]
    NoticeIsOver,
    /// They are.
    #[error("new words are held back already")]
    WordsHeldAlready,
    /// They are not.
    #[error("new words are not held back")]
    WordsNotHeld,
    /// Something about seats cannot be so.
    #[error("seats: {0}")]
    Seat(crate::ride::NoSeat),
}
