//! What happened, in the past tense: the only things a board is made of. A fact holds results, never
//! recipes, and every string in it is from a closed list or an id of the atlas; a notice alone carries its
//! office's own text.

use crate::closed::closed_list;
use crate::deed::Moderated;
use crate::land::LandCode;
use crate::lang::Lang;
use crate::minute::{Minute, whole};
use crate::official::{Fetched, Figure};
use crate::reading::{Ask, Intent, Stance};
use crate::ride::Seated;
use crate::slot::Slot;
use crate::topic::Topic;
use crate::value::Value;
use crate::voice::{Voice, hex, unhex};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::collections::{BTreeMap, BTreeSet};

/// A position in the log of one crossing: 1 for its first entry, without gaps.
pub type Seq = u64;

/// What happened at a crossing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "k", rename_all = "snake_case")]
pub enum Fact {
    /// A filing was taken; its claims follow it.
    Filed(Filed),
    /// A Voice asserted something.
    Claimed(Claim),
    /// A Voice asked something that the board could not answer.
    Asked(Asked),
    /// A Voice said what will be.
    Announced(Foretold),
    /// Time passed to this minute.
    Passed {
        /// The minute it is now.
        #[serde(with = "whole")]
        to: Minute,
    },
    /// An office or NGO made a statement.
    Noticed(Notice),
    /// An office gave a figure.
    Measured(Figure),
    /// An office's page was fetched, and stands otherwise than before.
    Fetched(Fetched),
    /// Something was taken off the board.
    Hidden {
        /// What.
        what: Target,
        /// Why.
        reason: Reason,
    },
    /// The operator answers for a Voice.
    Anchored(Anchored),
    /// The operator no longer answers for a Voice.
    Revoked {
        /// Whose standing as an anchor ends.
        by: Voice,
    },
    /// A seasoned Voice took an invite to hand on.
    Invited {
        /// Who.
        by: Voice,
        /// The keyed hash of its tree's root: who is in one tree is one group, who invited whom is nowhere.
        tree: Digest<8>,
    },
    /// A Voice came by an invite.
    Vouched {
        /// Who.
        by: Voice,
        /// The keyed hash of the tree's root.
        tree: Digest<8>,
        /// The keyed hash of the invite: it is used once.
        invite: Digest<8>,
    },
    /// A moderator's key did something.
    Moderated(Moderated),
    /// A topic, or the whole crossing, was paused.
    Froze {
        /// The topic; absent for all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<Topic>,
    },
    /// A pause ended.
    Thawed {
        /// The topic; absent for all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<Topic>,
    },
    /// Alerts are held back: none rings.
    AlertsHeld {
        /// Until when.
        #[serde(with = "whole")]
        until: Minute,
    },
    /// Alerts ring again, and what was contradictory was looked at.
    AlertsReleased,
    /// Seats were offered, held, agreed on, let go of.
    Seated(Seated),
}

closed_list! {
    /// Through which door words came.
    Via {
        /// The pages and the API.
        Web = "web",
        /// An export of a chat.
        Import = "import",
        /// Messages pasted from a chat.
        Paste = "paste",
    }
}

closed_list! {
    /// How a claim's direction is known.
    Direction {
        /// The claim, its message or the quoted one said it.
        Said = "said",
        /// The same Voice said it within six hours before. It weighs as much; that it was not said anew keeps
        /// one word from being remembered for longer than that.
        Remembered = "remembered",
        /// It is the crossing's usual one; such a claim weighs half.
        Inferred = "inferred",
    }
}

closed_list! {
    /// Why something was taken off.
    Reason {
        Wrong = "wrong",
        Personal = "personal",
        Spam = "spam",
        Flood = "flood",
        Threat = "threat",
        Outdated = "outdated",
    }
}

/// A hash of a client-made id or of a filing's content, 8 bytes; as JSON 16 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Digest<const N: usize>(pub [u8; N]);

impl<const N: usize> Serialize for Digest<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(&self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Digest<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        unhex(&text)
            .map(Self)
            .ok_or_else(|| D::Error::custom(format!("expected {} hexadecimal digits", 2 * N)))
    }
}

/// A filing was taken.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filed {
    /// Hash of the client's id: the same filing is taken once.
    pub id: Digest<8>,
    /// Hash of what was filed: the same id with other content is refused.
    pub content: Digest<8>,
    /// Who.
    pub by: Voice,
    /// When it was sent.
    #[serde(with = "whole")]
    pub told: Minute,
    /// In which language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// What it does.
    pub intents: BTreeSet<Intent>,
    /// `hash(salt, words)` of its words, which are kept apart and not for long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Digest<32>>,
    /// The filing it replies to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<Seq>,
    /// Through which door.
    pub via: Via,
    /// How many minutes after it was kept its claims are shown, where its time would betray its writer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_minutes: Option<u8>,
    /// The entry that began the words of which its own are a near copy, where so many told them before that
    /// it is set aside: its claims count, and it is shown, once two keys let it through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aside_of: Option<Seq>,
}

/// The operator answers for a Voice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchored {
    /// Whose claims count as an anchor's: a Voice of this crossing and term.
    pub by: Voice,
    /// From when.
    #[serde(with = "whole")]
    pub from: Minute,
    /// Until when, and never beyond the term.
    #[serde(with = "whole")]
    pub until: Minute,
    /// By which key: its keyed hash at this crossing and in this term; absent where the operator said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Digest<8>>,
}

/// One assertion, as kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Who.
    pub by: Voice,
    /// Of what.
    pub slot: Slot,
    /// What.
    pub value: Value,
    /// When it was told.
    #[serde(with = "whole")]
    pub told: Minute,
    /// When it was so: at or before `told`.
    #[serde(with = "whole")]
    pub seen: Minute,
    /// How the writer knows.
    pub stance: Stance,
    /// How sure the reader was, per mille.
    pub sure: u16,
    /// How the direction is known.
    pub direction: Direction,
    /// Through which door.
    pub via: Via,
    /// The filing it is of; absent for imports and pastes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Seq>,
    /// The entry that began the words of which its own are a near copy; together they have one vote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<Seq>,
    /// How many minutes after it was kept it is shown, where its time would betray its writer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_minutes: Option<u8>,
}

/// A question that stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Who.
    pub by: Voice,
    /// What.
    pub ask: Ask,
    /// Going to which side; absent where not said and not usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toward: Option<LandCode>,
    /// When.
    #[serde(with = "whole")]
    pub told: Minute,
    /// The filing it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Seq>,
}

/// A statement about the future.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Foretold {
    /// Who.
    pub by: Voice,
    /// Of what.
    pub slot: Slot,
    /// What will be.
    pub value: Value,
    /// When it was told.
    #[serde(with = "whole")]
    pub told: Minute,
    /// How the writer knows.
    pub stance: Stance,
    /// Through which door.
    pub via: Via,
    /// The filing it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Seq>,
    /// The entry that began the words of which its own are a near copy: together they are one group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<Seq>,
}

/// An official or NGO statement. Its text is the office's own, public by nature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The text by language, at most [`crate::limits::NOTICE_TEXT_BYTES`] each.
    pub text: BTreeMap<Lang, String>,
    /// Where it is published: an `https://` address.
    pub link: String,
    /// Whose it is.
    pub source: String,
    /// Valid from.
    #[serde(with = "whole")]
    pub from: Minute,
    /// Valid until.
    #[serde(with = "whole")]
    pub until: Minute,
}

/// What can be taken off a board.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Target {
    /// All that one filing brought, and its words.
    Filing(Seq),
    /// One item by its key.
    Item(crate::item::Key),
}

impl Target {
    /// Reads `filing/SEQ` or an item's key.
    pub fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix("filing/") {
            Some(seq) => seq.parse().ok().map(Self::Filing),
            None => crate::item::Key::parse(text).map(Self::Item),
        }
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Filing(seq) => write!(f, "filing/{seq}"),
            Self::Item(key) => write!(f, "{key}"),
        }
    }
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| D::Error::custom(format!("`{text}` is nothing that can be taken off")))
    }
}

impl Fact {
    /// The Voice that is remembered as heard by it: of which a base foresees whether it is heard again.
    pub(crate) fn heard(&self) -> Option<Voice> {
        match self {
            Self::Filed(filed) => Some(filed.by),
            Self::Claimed(claim) => Some(claim.by),
            Self::Announced(foretold) => Some(foretold.by),
            Self::Anchored(anchored) => Some(anchored.by),
            Self::Revoked { by } | Self::Invited { by, .. } | Self::Vouched { by, .. } => Some(*by),
            Self::Seated(seated) => seated.by(),
            Self::Asked(_)
            | Self::Passed { .. }
            | Self::Noticed(_)
            | Self::Measured(_)
            | Self::Fetched(_)
            | Self::Hidden { .. }
            | Self::Moderated(_)
            | Self::Froze { .. }
            | Self::Thawed { .. }
            | Self::AlertsHeld { .. }
            | Self::AlertsReleased => None,
        }
    }

    /// When it was told, where it was told by someone: what `--at` orders by.
    pub fn told(&self) -> Option<Minute> {
        match self {
            Self::Filed(filed) => Some(filed.told),
            Self::Claimed(claim) => Some(claim.told),
            Self::Asked(asked) => Some(asked.told),
            Self::Announced(foretold) => Some(foretold.told),
            Self::Measured(figure) => Some(figure.told),
            Self::Passed { .. }
            | Self::Noticed(_)
            | Self::Fetched(_)
            | Self::Hidden { .. }
            | Self::Anchored(_)
            | Self::Revoked { .. }
            | Self::Invited { .. }
            | Self::Vouched { .. }
            | Self::Moderated(_)
            | Self::Froze { .. }
            | Self::Thawed { .. }
            | Self::AlertsHeld { .. }
            | Self::AlertsReleased
            | Self::Seated(_) => None,
        }
    }
}
