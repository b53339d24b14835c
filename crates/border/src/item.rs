//! The keyed things on a board besides answers: alerts, questions, notices (rumours are in `rumour.rs`), and
//! all keys. Refuses to know how they come about: that is the fold.

use crate::fact::{Notice, Seq};
use crate::land::LandCode;
use crate::minute::Minute;
use crate::reading::Ask;
use crate::slot::Slot;
use crate::slug::Slug;
use crate::topic::Mode;
use crate::value::State;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Names one item on a board.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Key {
    /// An answer: the slot's own key.
    Answer(Slot),
    /// `alert/…`
    Alert(Slot),
    /// `rumour/…/value`
    Rumour(Slot, State),
    /// `ask/…/toward`
    Question(Ask, Option<LandCode>),
    /// `notice/SEQ`
    Notice(Seq),
    /// `official/toward/mode/office`
    Official(LandCode, Mode, Slug),
    /// `ride/SEQ`
    Ride(Seq),
}

impl Key {
    /// Reads a key back.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(slot) = text.strip_prefix("alert/") {
            return Slot::parse(slot).map(Self::Alert);
        }
        if let Some(rest) = text.strip_prefix("rumour/") {
            let (slot, state) = rest.rsplit_once('/')?;
            return Some(Self::Rumour(Slot::parse(slot)?, State::parse(state)?));
        }
        if let Some(rest) = text.strip_prefix("ask/") {
            let (ask, toward) = rest.rsplit_once('/')?;
            let toward = if toward.is_empty() { None } else { Some(LandCode::parse(toward)?) };
            return Some(Self::Question(Ask::parse(ask)?, toward));
        }
        if let Some(seq) = text.strip_prefix("notice/") {
            return seq.parse().ok().map(Self::Notice);
        }
        if let Some(seq) = text.strip_prefix("ride/") {
            return seq.parse().ok().map(Self::Ride);
        }
        if let Some(rest) = text.strip_prefix("official/") {
            let (toward, rest) = rest.split_once('/')?;
            let (mode, source) = rest.split_once('/')?;
            return Some(Self::Official(LandCode::parse(toward)?, Mode::parse(mode)?, Slug::parse(source)?));
        }
        Slot::parse(text).map(Self::Answer)
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Answer(slot) => write!(f, "{slot}"),
            Self::Alert(slot) => write!(f, "alert/{slot}"),
            Self::Rumour(slot, state) => write!(f, "rumour/{slot}/{state}"),
            Self::Question(ask, toward) => {
                write!(f, "ask/{ask}/{}", toward.as_ref().map_or("", LandCode::as_str))
            }
            Self::Notice(seq) => write!(f, "notice/{seq}"),
            Self::Official(toward, mode, source) => write!(f, "official/{toward}/{mode}/{source}"),
            Self::Ride(seq) => write!(f, "ride/{seq}"),
        }
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no key of an item")))
    }
}

crate::closed::closed_list! {
    /// What an alert is about.
    AlertKind {
        /// The crossing shut.
        Closure = "closure",
        /// Who or what may pass changed.
        Rule = "rule",
    }
}

crate::closed::closed_list! {
    /// How loud an alert is.
    AlertLevel {
        /// On the page only: not checked yet.
        Amber = "amber",
        /// Several independent reports say so.
        Red = "red",
    }
}

crate::closed::closed_list! {
    /// Why an alert that many independent reports stand behind does not ring.
    Silence {
        /// Another one rang at this crossing within the hour.
        Budget = "budget",
        /// The operator holds alerts back.
        Held = "held",
        /// It was said and taken back before: nobody is called twice before somebody has looked.
        Contradictory = "contradictory",
    }
}

crate::closed::closed_list! {
    /// Why an alert was taken back.
    Retraction {
        /// Now it is told otherwise.
        Turned = "turned",
        /// Nobody tells it any more, or what told it was taken off.
        Lapsed = "lapsed",
        /// So many new ones tell it at once that all of them are one group.
        Crowd = "crowd",
    }
}

/// Something turned for the worse.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Alert {
    /// `alert/` and the slot's key.
    pub key: Key,
    /// The entry that last changed it.
    pub changed: Seq,
    /// What it is about.
    pub kind: AlertKind,
    /// Of which slot.
    pub slot: Slot,
    /// How loud.
    pub level: AlertLevel,
    /// Since when.
    pub since: Minute,
    /// What is said.
    pub value: State,
    /// How many live reports say so.
    pub reports: u32,
    /// By how many sources.
    pub sources: u32,
    /// How many groups of those are not known to be one hand.
    #[serde(default)]
    pub groups: u32,
    /// How many live reports say otherwise.
    #[serde(default)]
    pub against: u32,
    /// When it rang: whoever calls people calls them once for each such minute, and once more, as loudly,
    /// when one that rang is taken back. Absent on what is for the page only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rang_at: Option<Minute>,
    /// Why it does not ring though enough say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub silence: Option<Silence>,
    /// When it rings if it is still so then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rings_at: Option<Minute>,
    /// When it stopped being so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retracted_at: Option<Minute>,
    /// Why it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retraction: Option<Retraction>,
}

impl Alert {
    /// How many independent people and chats say so, as far as is known.
    pub fn independent(&self) -> u32 {
        if self.groups == 0 { self.sources } else { self.groups }
    }
}

/// A question that the board could not answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Question {
    /// `ask/`, the ask and the direction.
    pub key: Key,
    /// The entry that last changed it.
    pub changed: Seq,
    /// What is asked.
    pub ask: Ask,
    /// Going where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toward: Option<LandCode>,
    /// How many asked.
    pub askers: u32,
    /// When it was first asked.
    pub first_at: Minute,
    /// When it was last asked.
    pub newest_at: Minute,
    /// The slot that has answered it since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Slot>,
    /// When it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Minute>,
}

/// An official or NGO statement on the board.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NoticeItem {
    /// `notice/` and the entry that brought it.
    pub key: Key,
    /// The entry that last changed it.
    pub changed: Seq,
    /// The text by language.
    pub text: std::collections::BTreeMap<crate::lang::Lang, String>,
    /// Where it is published.
    pub link: String,
    /// Whose it is.
    pub source: String,
    /// Valid from.
    pub from: Minute,
    /// Valid until.
    pub until: Minute,
}

impl NoticeItem {
    /// The item of a notice kept at `seq`.
    pub fn new(seq: Seq, notice: &Notice) -> Self {
        Self {
            key: Key::Notice(seq),
            changed: seq,
            text: notice.text.clone(),
            link: notice.link.clone(),
            source: notice.source.clone(),
            from: notice.from,
            until: notice.until,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_all_kinds_read_back() {
        for text in [
            "pass/ge/foot//",
            "alert/open/ge///",
            "rumour/open/ge////no",
            "ask/pass:foot/ge",
            "ask/situation/",
            "notice/812",
            "official/ca/car/us-cbp",
            "ride/812",
        ] {
            assert_eq!(Key::parse(text).map(|key| key.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Key::parse("notice/"), None);
        assert_eq!(Key::parse("ask/weather/ge"), None);
    }
}
