//! What a desk is asked to do. Refuses to know how it is done.

use border::deed::Wish;
use border::fact::{Digest, Notice, Reason, Seq, Target};
use border::filing::Filing;
use border::limits;
use border::minute::Minute;
use border::official::{Fetched, Figure};
use border::reading::Reading;
use border::refusal::Refusal;
use border::ride;
use border::slug::Slug;
use border::topic::Topic;
use border::voice::Voice;
use border::vouch::Invite;
pub use journal::turn::{ImportRanges, Imported};
use serde::{Deserialize, Serialize};
use tokio::sync::oneshot;

/// A filing as a door offers it: its words are redacted, and hashed by the desk.
#[derive(Clone, Debug)]
pub struct Offered {
    /// The filing; its `words` are set by the desk.
    pub filing: Filing,
    /// The redacted words.
    pub text: Option<String>,
    /// The client's own id, shown on the talk stream only, kept in RAM only.
    pub client_id: Option<String>,
}

/// What the sender gets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receipt {
    /// The entry that took the filing.
    pub seq: Seq,
    /// Whether it is new.
    pub outcome: Outcome,
    /// What was understood, as kept; absent where it is no longer kept.
    pub reading: Option<Reading>,
    /// The words as kept.
    pub words: Option<String>,
}

/// Whether a filing is new.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It was taken now.
    New,
    /// It was taken now, and is set aside: so many told the same words before.
    SetAside,
    /// The very same was taken before.
    Repeated,
}

/// Messages of one chat for one crossing.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Batch {
    /// Their filings, without identity.
    pub filings: Vec<Filing>,
    /// The message ids that are done with them.
    pub imported: Option<Imported>,
}

/// What an operator does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Act {
    /// Puts up an office's statement.
    Notice(Notice),
    /// Takes something off.
    Hide(Target, Reason),
    /// Pauses a topic, or all.
    Freeze(Option<Topic>),
    /// Ends a pause.
    Thaw(Option<Topic>),
    /// Holds alerts back for so many minutes, at most [`limits::ALERTS_HELD_MINUTES`].
    HoldAlerts {
        /// For how long.
        minutes: i64,
    },
    /// Lets alerts ring again.
    ReleaseAlerts,
}

/// What is asked of standing, at one crossing and in this term.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asking {
    /// The operator answers for a Voice until a minute, or until the term ends.
    Anchor {
        /// Which.
        by: Voice,
        /// Until when.
        until: Minute,
    },
    /// The operator no longer answers for it.
    Revoke {
        /// Which.
        by: Voice,
    },
    /// A Voice becomes an anchor by a key that the operator handed out.
    Redeem {
        /// The key's keyed hash at this crossing and in this term.
        card: Digest<8>,
        /// Which.
        by: Voice,
        /// Until when.
        until: Minute,
    },
    /// Every anchor that a key made in this term is none any more.
    RevokeCard {
        /// The key's keyed hash.
        card: Digest<8>,
    },
    /// A seasoned Voice wants an invite to hand on.
    Invite {
        /// Which.
        by: Voice,
    },
    /// A Voice uses an invite.
    Vouch {
        /// Which.
        by: Voice,
        /// The invite.
        invite: Invite,
    },
}

/// What came of it, once it is durable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Granted {
    /// It is so from this entry on.
    Kept(Seq),
    /// The invite to hand on.
    Invite(Invite),
}

/// What came of what was wanted of seats, once it is durable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seated {
    /// The entry that took it.
    pub seq: Seq,
    /// Whether it is new.
    pub outcome: Outcome,
}

/// Why an operator's act would change nothing.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Idle {
    /// No entry has this number, or none that is a filing.
    #[error("there is no filing {0}")]
    NoSuchFiling(Seq),
    /// It stands on no board and waits for none.
    #[error("there is no `{0}` on the board")]
    NotOnBoard(String),
    /// It is off the board by an earlier act.
    #[error("it was hidden already")]
    HiddenAlready,
    /// A pause goes on.
    #[error("it is paused already")]
    PausedAlready,
    /// No pause goes on.
    #[error("it is not paused")]
    NotPaused,
    /// Alerts ring.
    #[error("alerts are not held back")]
    AlertsNotHeld,
}

/// Why something was not taken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unfiled {
    /// No such crossing.
    #[error("no such crossing")]
    UnknownCrossing,
    /// A figure of an office that the house does not know.
    #[error("no office `{0}` in the house's data files; if it was added since, start the house again")]
    UnknownOffice(Slug),
    /// An expected no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// An operator's act that would change nothing.
    #[error(transparent)]
    Idle(#[from] Idle),
    /// Too many filings wait; come back in a few seconds.
    #[error("too many filings are waiting")]
    Busy,
    /// The disk is nearly full; the board goes on.
    #[error("less than {} MB are free on the disk: make room and try again", limits::FREE_BYTES >> 20)]
    DiskFull,
    /// The store failed.
    #[error("the store failed")]
    Store,
    /// The board only shows.
    #[error("the board only shows")]
    ReadOnly,
    /// The clock cannot be trusted.
    #[error("the clock is {ahead_minutes} minutes ahead of itself")]
    Clock {
        /// By how much.
        ahead_minutes: i64,
    },
    /// The crossing's log cannot be read, or is still being read.
    #[error("the crossing is not up")]
    NotUp,
    /// The house is closing.
    #[error("the house is closing")]
    Closed,
}

/// One order at a desk.
pub(crate) enum Order {
    File { offered: Box<Offered>, done: oneshot::Sender<Result<Receipt, Unfiled>> },
    Import { batch: Batch, done: oneshot::Sender<Result<usize, Unfiled>> },
    Measure { figures: Vec<Figure>, fetched: Option<Fetched>, done: oneshot::Sender<Result<usize, Unfiled>> },
    Act { act: Act, done: oneshot::Sender<Result<Seq, Unfiled>> },
    Stand { asking: Asking, done: oneshot::Sender<Result<Granted, Unfiled>> },
    Seat { asking: Box<ride::Asking>, done: oneshot::Sender<Result<Seated, Unfiled>> },
    Moderate { key: Digest<8>, wish: Wish, done: oneshot::Sender<Result<Seq, Unfiled>> },
}

impl Order {
    /// Whether it takes something off or holds something back: the last room of the disk is kept for this.
    pub fn takes_off(&self) -> bool {
        match self {
            Self::Act { .. } | Self::Moderate { .. } => true,
            Self::Stand { asking, .. } => {
                matches!(asking, Asking::Revoke { .. } | Asking::RevokeCard { .. })
            }
            Self::File { .. } | Self::Import { .. } | Self::Measure { .. } | Self::Seat { .. } => false,
        }
    }
}
