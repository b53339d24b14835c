//! A log line: all that the log of a house can say. Refuses free text: every field is a crossing's slug, a
//! number, or from a closed list, so that no line could hold words, an address, a name or a path; and the
//! place of an entry, which with the time of its line would say when somebody wrote.

use crate::official::FeedState;
use crate::slug::Slug;
use std::fmt;

/// How much a line matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weight {
    /// Something of ours broke, or is lost.
    Error,
    /// Something did not go as it should and was ridden out.
    Warning,
}

/// What kind of fault it was. A store's own words are not kept: they may quote what was to be stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Another writer was first.
    Moved,
    /// Too much waits.
    Busy,
    /// The disk is nearly full.
    Full,
    /// It is only to be read.
    ReadOnly,
    /// The store failed.
    Store,
    /// What is kept is not what was written; `/readyz` says after which entry.
    Damaged,
    /// A newer Passage wrote it: the format it needs.
    Newer(u32),
    /// What the system says, by its number; 0 where it has none.
    System(i32),
    /// A task of ours panicked.
    Panicked,
}

impl From<&std::io::Error> for Fault {
    fn from(error: &std::io::Error) -> Self {
        Self::System(error.raw_os_error().unwrap_or(0))
    }
}

/// One line. The names say what happened, in the past tense.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LogLine<'a> {
    /// The store failed; its extended result code.
    StoreFailed(i32),
    /// What was deleted stands in the store's log until the next try.
    DeletedStays,
    /// A file of a failed copy could not be removed.
    CopyLeftBehind(Fault),
    /// The journal's writing thread ended in a panic.
    WriterPanicked,
    /// Whoever waited for a turn at this crossing panicked.
    ListenerPanicked(&'a Slug),
    /// Words past their time are still there.
    WordsNotForgotten(Fault),
    /// Boxes whose hour is over are still in their lockers.
    LockersNotForgotten(Fault),
    /// Entries past their time are still there.
    EntriesNotForgotten(&'a Slug, Fault),
    /// Lifetimes were not looked after at all.
    LifetimesNotKept,
    /// A crossing's log cannot be read: its board is not shown.
    BoardNotShown(&'a Slug, Fault),
    /// The log that another process writes was not followed.
    NotFollowed(&'a Slug, Fault),
    /// An entry that was decided, or kept, does not follow the one before it.
    EntryDoesNotFollow,
    /// A turn was not kept.
    TurnNotKept(Fault),
    /// No snapshot was kept: the next start reads more.
    NoSnapshot(&'a Slug, Fault),
    /// A desk ended in a panic.
    DeskPanicked,
    /// The system gave no randomness.
    NoRandomness,
    /// A page was not rendered.
    PageNotRendered,
    /// Some connections did not end in time.
    ConnectionsCutOff,
    /// A connection's small frames may be late.
    FramesMayBeLate(Fault),
    /// A connection was not accepted.
    NotAccepted(Fault),
    /// The socket of the data directory took no connection.
    SocketNotAccepted(Fault),
    /// The limit of open descriptors stays as it is.
    DescriptorsNotRaised,
    /// Memory of this process may be read by others of its user, or written to a core file.
    NotUndumpable(Fault),
    /// The disk is nearly full: nothing is taken but what takes off.
    DiskNearlyFull,
    /// There is room on the disk again.
    DiskHasRoom,
    /// Moderators' keys were refused so often since the line before; why is told to whoever brought them.
    KeysOpenedNothing(u64),
    /// Anchors, invites or their use were refused so often since the line before.
    NoStanding(u64),
    /// A message of the sample day was not taken.
    SampleNotTaken(u32),
    /// The page of an office stands otherwise than before.
    FeedStands(&'a Slug, FeedState),
    /// What an office gave, or how its page stands, was not kept at this crossing.
    FeedNotKept(&'a Slug),
}

impl LogLine<'_> {
    /// How much it matters.
    pub fn weight(&self) -> Weight {
        match self {
            Self::StoreFailed(_)
            | Self::WriterPanicked
            | Self::ListenerPanicked(_)
            | Self::WordsNotForgotten(_)
            | Self::LockersNotForgotten(_)
            | Self::EntriesNotForgotten(..)
            | Self::LifetimesNotKept
            | Self::BoardNotShown(..)
            | Self::EntryDoesNotFollow
            | Self::DiskNearlyFull
            | Self::TurnNotKept(_)
            | Self::DeskPanicked
            | Self::PageNotRendered => Weight::Error,
            _ => Weight::Warning,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Moved => f.write_str("another writer was first"),
            Self::Busy => f.write_str("too much waits"),
            Self::Full => f.write_str("the disk is nearly full"),
            Self::ReadOnly => f.write_str("it is only to be read"),
            Self::Store => f.write_str("the store failed"),
            Self::Damaged => f.write_str("damaged"),
            Self::Newer(format) => write!(f, "a newer Passage wrote it: format {format}"),
            Self::System(code) => write!(f, "system error {code}"),
            Self::Panicked => f.write_str("a task panicked"),
        }
    }
}

impl fmt::Display for LogLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StoreFailed(code) => write!(f, "the store failed with its code {code}"),
            Self::DeletedStays => f.write_str("what was deleted stays in the store's log until the next try"),
            Self::CopyLeftBehind(fault) => write!(f, "a file of a failed copy was left behind: {fault}"),
            Self::WriterPanicked => f.write_str("the journal's writer panicked"),
            Self::ListenerPanicked(slug) => write!(f, "{slug}: whoever waited for a turn panicked"),
            Self::WordsNotForgotten(fault) => write!(f, "old words were not deleted: {fault}"),
            Self::LockersNotForgotten(fault) => write!(f, "old lockers were not emptied: {fault}"),
            Self::EntriesNotForgotten(slug, fault) => {
                write!(f, "{slug}: old entries were not deleted: {fault}")
            }
            Self::LifetimesNotKept => f.write_str("lifetimes were not looked after"),
            Self::BoardNotShown(slug, fault) => write!(f, "{slug}: the board cannot be shown: {fault}"),
            Self::NotFollowed(slug, fault) => write!(f, "{slug}: the log could not be followed: {fault}"),
            Self::EntryDoesNotFollow => f.write_str("an entry does not follow the one before it"),
            Self::TurnNotKept(fault) => write!(f, "a turn was not kept: {fault}"),
            Self::NoSnapshot(slug, fault) => write!(f, "{slug}: no snapshot was kept: {fault}"),
            Self::DeskPanicked => f.write_str("a desk panicked"),
            Self::NoRandomness => f.write_str("the system gave no randomness"),
            Self::PageNotRendered => f.write_str("a page was not rendered"),
            Self::ConnectionsCutOff => f.write_str("some connections did not end in time"),
            Self::FramesMayBeLate(fault) => write!(f, "small frames may be late: {fault}"),
            Self::NotAccepted(fault) => write!(f, "a connection was not accepted: {fault}"),
            Self::SocketNotAccepted(fault) => write!(f, "the socket took no connection: {fault}"),
            Self::DescriptorsNotRaised => f.write_str("the limit of open descriptors stays as it is"),
            Self::NotUndumpable(fault) => write!(f, "memory may be dumped: {fault}"),
            Self::DiskNearlyFull => f.write_str("the disk is nearly full: nothing is taken"),
            Self::DiskHasRoom => f.write_str("there is room on the disk again"),
            Self::KeysOpenedNothing(times) => write!(f, "keys opened nothing, {times} times"),
            Self::NoStanding(times) => write!(f, "no standing was given, {times} times"),
            Self::FeedStands(office, FeedState::Answers) => write!(f, "{office}: its page answers"),
            Self::FeedStands(office, FeedState::Silent) => write!(f, "{office}: its page does not answer"),
            Self::FeedStands(office, FeedState::Changed) => write!(f, "{office}: its page has another shape"),
            Self::FeedStands(office, FeedState::Stuck) => write!(f, "{office}: its page says ever the same"),
            Self::FeedNotKept(slug) => write!(f, "{slug}: what an office gave was not kept"),
            Self::SampleNotTaken(id) => write!(f, "message {id} of the sample day was not taken"),
        }
    }
}
