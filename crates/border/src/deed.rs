//! Deeds: what a moderator's key does at one crossing, and what of it needs a second key. One key takes words
//! away and nothing else: what counts moves only by two. Refuses to know who holds a key.

use crate::closed::closed_list;
use crate::fact::{Digest, Fact, Notice, Seq};
use crate::fold::Fold;
use crate::item::Key;
use crate::limits;
use crate::minute::{Minute, whole};
use crate::refusal::Refusal;
use crate::ride::NoSeat;
use crate::rumour::Ruling;
use crate::slot::Slot;
use crate::topic::Topic;
use crate::value::State;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

closed_list! {
    /// Why words are hidden.
    Cause {
        /// They name a person.
        Name = "name",
        /// A telephone, a document, a plate.
        Number = "number",
        /// Where somebody is or lives.
        Address = "address",
        /// They are about a child.
        Minor = "minor",
        /// They threaten.
        Threat = "threat",
        /// They sell or repeat.
        Spam = "spam",
        /// They are untrue.
        False = "false",
        /// Something else.
        Other = "other",
    }
}

closed_list! {
    /// What moderators find of a ride that was warned of.
    SeatRuling {
        /// It stays, and is not held back again.
        Stays = "stays",
        /// It goes.
        Goes = "goes",
    }
}

impl Cause {
    /// Whether one key is enough for ever: what endangers a person does not wait for a second.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Name | Self::Number | Self::Address | Self::Minor | Self::Threat)
    }
}

/// A key did something.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moderated {
    /// The keyed hash of the key's number.
    pub key: Digest<8>,
    /// What.
    pub deed: Deed,
}

/// What a key did. `until` is when it is over by itself; of words hidden for ever and of words let through,
/// when it can be undone no longer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "d", rename_all = "snake_case", deny_unknown_fields)]
pub enum Deed {
    /// Words of filings are not shown. A second key takes the filings off, else the words return.
    Hide {
        /// The filings.
        lines: BTreeSet<Seq>,
        /// Why.
        cause: Cause,
        /// See [`Deed`].
        #[serde(with = "whole")]
        until: Minute,
    },
    /// A pause, once a second key agrees.
    Freeze {
        /// The topic; absent for all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<Topic>,
        /// See [`Deed`].
        #[serde(with = "whole")]
        until: Minute,
    },
    /// The end of a pause, once a second key agrees.
    Thaw {
        /// The topic; absent for all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        topic: Option<Topic>,
        /// See [`Deed`].
        #[serde(with = "whole")]
        until: Minute,
    },
    /// A notice, once a second key agrees.
    Notice {
        /// The statement.
        notice: Notice,
        /// See [`Deed`].
        #[serde(with = "whole")]
        until: Minute,
    },
    /// New words are not shown until a key lets them through.
    HoldWords {
        /// See [`Deed`].
        #[serde(with = "whole")]
        until: Minute,
    },
    /// New words are shown again; those that wait go on waiting.
    ShowWords,
    /// Words that waited are shown.
    Let {
        /// The filings.
        lines: BTreeSet<Seq>,
        /// See [`Deed`].
        #[serde(with = "whole")]
        until: Minute,
    },
    /// Copies that are set aside count and are shown, once a second key agrees.
    Count {
        /// The filings.
        lines: BTreeSet<Seq>,
        /// See [`Deed`].
        #[serde(with = "whole")]
        until: Minute,
    },
    /// What moderators found a rumour to be is said beside it, once a second key agrees.
    Rule {
        /// Of what the rumour is.
        slot: Slot,
        /// What it says.
        value: State,
        /// What it was found to be.
        ruling: Ruling,
        /// See [`Deed`].
        #[serde(with = "whole")]
        until: Minute,
    },
    /// A ride that two groups warned of stays, or goes, once a second key agrees.
    Seat {
        /// The ride.
        ride: Seq,
        /// What it was found to be.
        ruling: SeatRuling,
        /// See [`Deed`].
        #[serde(with = "whole")]
        until: Minute,
    },
    /// Another key agrees.
    Confirm {
        /// The entry of what it agrees to.
        entry: Seq,
    },
    /// The same key takes its last deed back.
    Undo {
        /// The entry of what is taken back.
        entry: Seq,
    },
}

/// What a key wants done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wish {
    /// To hide words of filings.
    Hide(BTreeSet<Seq>, Cause),
    /// To pause a topic, or all.
    Freeze(Option<Topic>),
    /// To end a pause.
    Thaw(Option<Topic>),
    /// To put up a notice.
    Notice(Box<Notice>),
    /// To hold new words back.
    HoldWords,
    /// To show new words again.
    ShowWords,
    /// To let words through.
    Let(BTreeSet<Seq>),
    /// To let copies through that are set aside.
    Count(BTreeSet<Seq>),
    /// To say what a rumour was found to be.
    Rule(Slot, State, Ruling),
    /// To say whether a ride that was warned of stays.
    Seat(Seq, SeatRuling),
    /// To agree to what another key did in this entry.
    Confirm(Seq),
    /// To take its own last deed back.
    Undo,
}

/// Decides what a key wants done.
///
/// # Errors
/// A [`Refusal`] for each thing that may be in the way.
pub fn decide_deed(fold: &Fold, key: Digest<8>, wish: &Wish, now: Minute) -> Result<Fact, Refusal> {
    let until = now + limits::DEED_MINUTES;
    let deed = match wish {
        Wish::Hide(lines, cause) => hide(fold, key, lines, *cause, now)?,
        Wish::Freeze(topic) => Deed::Freeze { topic: *topic, until },
        Wish::Thaw(topic) => Deed::Thaw { topic: *topic, until },
        Wish::Notice(notice) if notice.until <= now => return Err(Refusal::NoticeIsOver),
        Wish::Notice(notice) => Deed::Notice { notice: (**notice).clone(), until },
        Wish::HoldWords if fold.words_held_until().is_some() => return Err(Refusal::WordsHeldAlready),
        Wish::HoldWords => Deed::HoldWords { until },
        Wish::ShowWords if fold.words_held_until().is_none() => return Err(Refusal::WordsNotHeld),
        Wish::ShowWords => Deed::ShowWords,
        Wish::Let(lines) => {
            let lines = bounded(lines.iter().copied().filter(|line| fold.is_waiting(*line)))?;
            Deed::Let { lines, until: now + limits::UNDO_MINUTES }
        }
        Wish::Count(lines) => {
            Deed::Count { lines: bounded(lines.iter().copied().filter(|line| fold.is_aside(*line)))?, until }
        }
        Wish::Rule(slot, value, ruling) => {
            let _ = fold.rumour(&Key::Rumour(*slot, *value), now).ok_or(Refusal::NoSuchRumour)?;
            Deed::Rule { slot: *slot, value: *value, ruling: *ruling, until }
        }
        Wish::Seat(ride, ruling) => {
            let held_back = fold.ride(*ride).filter(|ride| ride.is_held_back);
            held_back.ok_or(NoSeat::NoSuchRide).map(drop)?;
            Deed::Seat { ride: *ride, ruling: *ruling, until }
        }
        Wish::Confirm(entry) => return confirm(fold, key, *entry, now),
        Wish::Undo => return undo(fold, key, now),
    };
    if let Some(again_at) = fold.next_deed_of(key, now) {
        return Err(Refusal::DeedsSpent { again_at });
    }
    Ok(Fact::Moderated(Moderated { key, deed }))
}

/// Filings, at most as many as one case has.
fn bounded(lines: impl Iterator<Item = Seq>) -> Result<BTreeSet<Seq>, Refusal> {
    let lines: BTreeSet<Seq> = lines.take(limits::CASE_LINES).collect();
    if lines.is_empty() { Err(Refusal::NothingToHide) } else { Ok(lines) }
}

/// Hides what is not hidden yet. For a cause that must be confirmed one key has six hours a filing, however
/// often it hides it: else it could hide for ever by hiding again.
fn hide(
    fold: &Fold,
    key: Digest<8>,
    lines: &BTreeSet<Seq>,
    cause: Cause,
    now: Minute,
) -> Result<Deed, Refusal> {
    let open = lines.iter().copied().filter(|line| (1..=fold.seq()).contains(line));
    let fits = |line: &Seq| match fold.hidden_for(*line) {
        None => true,
        Some(before) => cause.is_final() && !before.is_final(),
    };
    let lines = bounded(open.filter(fits))?;
    if cause.is_final() {
        return Ok(Deed::Hide { lines, cause, until: now + limits::UNDO_MINUTES });
    }
    let begun = |line: &Seq| fold.first_hidden_by(key, *line).unwrap_or(now);
    let over = |line: &Seq| begun(line) + limits::DEED_MINUTES;
    let lines: BTreeSet<Seq> = lines.into_iter().filter(|line| over(line) > now).collect();
    let until = lines.iter().map(over).min().ok_or(Refusal::HiddenBefore)?;
    Ok(Deed::Hide { lines, cause, until })
}

fn confirm(fold: &Fold, key: Digest<8>, entry: Seq, now: Minute) -> Result<Fact, Refusal> {
    let done = fold.deed(entry).ok_or(Refusal::NoSuchDeed)?;
    if !done.needs_second() {
        return Err(Refusal::NeedsNoSecond);
    }
    if !done.is_open() || done.until().is_some_and(|until| until <= now) {
        return Err(Refusal::DeedIsOver);
    }
    if done.key == key {
        return Err(Refusal::SameKey);
    }
    if let Deed::Rule { slot, value, .. } = &done.deed {
        let _ = fold.rumour(&Key::Rumour(*slot, *value), now).ok_or(Refusal::NoSuchRumour)?;
    }
    Ok(Fact::Moderated(Moderated { key, deed: Deed::Confirm { entry } }))
}

fn undo(fold: &Fold, key: Digest<8>, now: Minute) -> Result<Fact, Refusal> {
    let (entry, done) = fold.last_deed_of(key).ok_or(Refusal::NothingToUndo)?;
    if now.since(done.at) >= limits::UNDO_MINUTES {
        return Err(Refusal::UndoIsOver);
    }
    Ok(Fact::Moderated(Moderated { key, deed: Deed::Undo { entry } }))
}
