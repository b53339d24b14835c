//! A board as lines of text. Refuses to make words itself: they come from `language::say`.

use crate::failure::Failure;
use crate::ground::Ground;
use crate::out;
use border::answer::{Answer, SlotParts};
use border::atlas::Ruled;
use border::board::Board;
use border::crossing::Crossing;
use border::fold::{Counted, Fold};
use border::lang::Lang;
use border::minute::Minute;
use border::ride::{RideKind, RideState};
use border::slot::Slot;
use language::say::{Ages, Since, Speaker};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Whether a board is of now.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Of now.
    Now,
    /// Of an earlier moment: it says so before anything else.
    Past,
}

/// An answer that is another one than before.
#[derive(Serialize)]
pub struct Change {
    key: Slot,
    before: Option<Answer>,
    after: Option<Answer>,
}

/// A board as JSON. What makes it another thing than a board of now stands before anything else.
#[derive(Serialize)]
pub struct Printed<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Minute>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    old: bool,
    #[serde(flatten)]
    board: &'a Board,
    /// The rules of papers and animals beside the answers; none where many boards are printed in a row.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<Ruled<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<serde_json::Map<String, Value>>,
    /// What does not count, or not in full, of which anything is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    put_aside: Option<serde_json::Map<String, Value>>,
}

impl<'a> Printed<'a> {
    pub fn new(fold: &'a Fold, moment: Moment, why: bool) -> Self {
        let board = fold.board();
        let claims = || board.answers.keys().map(|slot| (slot.key(), json!(fold.why(slot)))).collect();
        Self {
            as_of: (moment == Moment::Past).then_some(board.at),
            old: board.is_old(board.at),
            board,
            rules: vec![],
            why: why.then(claims),
            put_aside: why.then(|| put_aside(fold)),
        }
    }

    /// The same with the rules that held then.
    pub fn with_rules(self, ground: &'a Ground, crossing: &Crossing) -> Self {
        let rules = ground.atlas.all_ruled(crossing, self.board.answers.keys(), self.board.at);
        Self { rules, ..self }
    }
}

fn put_aside(fold: &Fold) -> serde_json::Map<String, Value> {
    let of = |slot: &Slot| (slot.key(), fold.account(slot).put_aside);
    let told = fold.board().answers.keys().map(of).filter(|(_, put_aside)| !put_aside.is_empty());
    told.map(|(key, put_aside)| (key, json!(put_aside))).collect()
}

/// The answers that differ between two boards, by key.
pub fn changes(before: &Board, after: &Board) -> Vec<Change> {
    let keys: BTreeSet<&Slot> = before.answers.keys().chain(after.answers.keys()).collect();
    let said = |answer: &Answer| (answer.value.clone(), answer.level, answer.values.clone());
    let change = |key: &Slot| {
        let (old, new) = (before.answers.get(key), after.answers.get(key));
        (old.map(said) != new.map(said)).then(|| Change {
            key: *key,
            before: old.cloned(),
            after: new.cloned(),
        })
    };
    keys.into_iter().filter_map(change).collect()
}

/// Writes a board in one language.
pub struct Writer<'a> {
    speaker: Speaker<'a>,
    board: &'a Board,
}

impl<'a> Writer<'a> {
    pub fn new(ground: &'a Ground, crossing: &'a Crossing, lang: Lang, board: &'a Board) -> Self {
        let speaker = Speaker {
            phrases: &ground.phrases,
            atlas: &ground.atlas,
            ground: crossing,
            lang,
            now: board.at,
            ages: Ages::Plain,
        };
        Self { speaker, board }
    }

    pub fn board(&self, fold: &Fold, moment: Moment, why: bool) -> Result<(), Failure> {
        let (speaker, board) = (&self.speaker, self.board);
        out::line(speaker.ground.name(speaker.lang.as_str()))?;
        if moment == Moment::Past {
            out::line(speaker.as_of_banner(board.at))?;
        }
        if let Some(banner) = speaker.stale_banner(board.newest_at) {
            out::line(banner)?;
        }
        for alert in board.alerts.values() {
            let alarm = speaker.alarm(board, alert, &[]);
            out::line(format_args!("! {}", alarm.head))?;
            for part in alarm.parts {
                out::line(format_args!("    {part}"))?;
            }
        }
        if let Some(held) = speaker.alerts_held(board) {
            out::line(held)?;
        }
        for notice in board.notices.values() {
            out::line(speaker.notice(notice))?;
        }
        if board.answers.is_empty() {
            out::line(speaker.nothing())?;
        }
        for answer in board.answers.values() {
            out::line(format_args!("  {}", speaker.line_on(board, answer)))?;
            let ruled = speaker.rule_of(&answer.key);
            for rule in &ruled.rules {
                out::line(format_args!("      {}", speaker.rule_line(rule)))?;
            }
            if let Some(none) = ruled.none {
                out::line(format_args!("      {none}"))?;
            }
            if why {
                let account = fold.account(&answer.key);
                for line in speaker.why(&answer.slot, &account) {
                    out::line(format_args!("      {line}"))?;
                }
                self.claims(&answer.slot, &account.claims)?;
            }
        }
        for (slot, rule) in speaker.other_rules(board) {
            out::line(format_args!("  {}: {}", speaker.title(&slot.into()), speaker.rule_line(&rule)))?;
        }
        for item in board.official.values() {
            out::line(format_args!("  {}", speaker.official(item)))?;
        }
        let mut rumours: Vec<_> = board.rumours.values().collect();
        rumours.sort_by_key(|rumour| rumour.rank());
        for rumour in rumours {
            out::line(format_args!("~ {}", speaker.rumour(rumour).line()))?;
        }
        for question in board.questions.values() {
            out::line(format_args!("? {}", speaker.question(question)))?;
        }
        self.rides()?;
        speaker.emergency_numbers().map_or(Ok(()), out::line)
    }

    /// Seats offered and sought, the next to leave first, those that left last.
    fn rides(&self) -> Result<(), Failure> {
        let (speaker, phrases) = (&self.speaker, self.speaker.phrases);
        let kinds = [(RideKind::Offered, "seat-offered"), (RideKind::Sought, "seat-sought-title")];
        for (kind, title) in kinds {
            let mut rides: Vec<_> = self.board.rides.values().filter(|ride| ride.kind == kind).collect();
            rides.sort_by_key(|ride| (ride.state == RideState::Left, ride.departs, ride.seq()));
            if !rides.is_empty() {
                out::line(phrases.text(speaker.lang, title))?;
            }
            for ride in rides {
                out::line(format_args!("  {}", speaker.ride(ride)))?;
            }
        }
        Ok(())
    }

    /// The claims behind an answer; those that read the same are one line with how many they are.
    fn claims(&self, slot: &SlotParts, claims: &[Counted]) -> Result<(), Failure> {
        let lines: Vec<String> = claims.iter().map(|claim| self.speaker.why_claim(slot, claim)).collect();
        for alike in lines.chunk_by(|one, next| one == next) {
            let times = if alike.len() > 1 { format!("{} × ", alike.len()) } else { String::new() };
            out::line(format_args!("      - {times}{}", alike[0]))?;
        }
        Ok(())
    }

    /// What is different since an earlier board, as a page says it to whoever looks again.
    pub fn since(&self, before: &Board) -> Result<(), Failure> {
        let then = Speaker { now: before.at, ..self.speaker };
        let (old, new) = (then.looked_at(before), self.speaker.looked_at(self.board));
        let lines = Since::new(self.speaker.phrases, self.speaker.lang).lines(&old, &new);
        out::line(self.speaker.since_title(before.at, lines.is_empty()))?;
        lines.iter().try_for_each(|line| out::line(format_args!("  {line}")))
    }
}
