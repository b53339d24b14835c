//! What was pressed at the desk, as a wish. Refuses what no button of ours sends.

use crate::filing::readable;
use crate::form::fields::Fields;
use crate::problem::{Problem, Wrong};
use border::deed::{Cause, SeatRuling, Wish};
use border::fact::{Notice, Seq};
use border::item::Key;
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::rumour::Ruling;
use border::slot::Slot;
use border::topic::Topic;
use border::value::State;
use language::redact::redact;
use std::collections::{BTreeMap, BTreeSet};

/// The longest notice that a key puts up, hours.
const MOST_HOURS: i64 = 72;

/// What is wrong with one field of a notice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Unfit {
    /// The field's name in the form.
    pub field: &'static str,
    pub why: Why,
}

/// What is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Why {
    /// It has to have at least 1 and at most so many bytes.
    Length(usize),
    /// It names somebody, or a number, an address or a link by which somebody is found.
    Masked,
    /// It is no address that begins with `https://`.
    NoLink,
    /// It is no number from 1 to this.
    NoHours(i64),
}

/// Why what was pressed is no wish.
pub(super) enum NoWish {
    /// No button of ours sends it.
    Problem(Problem),
    /// What was filled in for a notice will not do.
    Unfit(Vec<Unfit>),
}

impl From<Problem> for NoWish {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

/// The button is `do=hide:spam`, `do=confirm` and their kin; what it is about stands in fields beside it.
pub(super) fn of_fields(fields: &Fields, lang: Lang, now: Minute) -> Result<Wish, NoWish> {
    let unfit =
        |field: &str| NoWish::from(Problem::unfit(vec![Wrong::new(field, "this is none of the desk's")]));
    let pressed = fields.text("do");
    let (act, of) = pressed.split_once(':').unwrap_or((pressed, ""));
    match act {
        "hide" => Cause::parse(of).map(|cause| Wish::Hide(lines(fields), cause)).ok_or_else(|| unfit("do")),
        "let" => Ok(Wish::Let(lines(fields))),
        "count" => Ok(Wish::Count(lines(fields))),
        "hold" => Ok(Wish::HoldWords),
        "show" => Ok(Wish::ShowWords),
        "freeze" => topic(fields).map(Wish::Freeze).ok_or_else(|| unfit("topic")),
        "thaw" => topic(fields).map(Wish::Thaw).ok_or_else(|| unfit("topic")),
        "notice" => {
            notice(fields, lang, now).map(|notice| Wish::Notice(Box::new(notice))).map_err(NoWish::Unfit)
        }
        "rule" => rumour(fields)
            .zip(Ruling::parse(of))
            .map(|((slot, value), ruling)| Wish::Rule(slot, value, ruling))
            .ok_or_else(|| unfit("rumour")),
        "seat" => ride(fields)
            .zip(SeatRuling::parse(of))
            .map(|(ride, ruling)| Wish::Seat(ride, ruling))
            .ok_or_else(|| unfit("ride")),
        "confirm" => fields.text("entry").parse().map(Wish::Confirm).map_err(|_| unfit("entry")),
        "undo" => Ok(Wish::Undo),
        _ => Err(unfit("do")),
    }
}

/// The lines ticked, or all of a case.
fn lines(fields: &Fields) -> BTreeSet<Seq> {
    let ticked = fields.texts("line");
    let all = fields.texts("lines").flat_map(|all| all.split(','));
    ticked.chain(all).filter_map(|seq| seq.parse().ok()).take(limits::CASE_LINES).collect()
}

/// The rumour that a case is about.
fn rumour(fields: &Fields) -> Option<(Slot, State)> {
    match Key::parse(fields.text("rumour"))? {
        Key::Rumour(slot, value) => Some((slot, value)),
        _ => None,
    }
}

/// The ride that a case is about.
fn ride(fields: &Fields) -> Option<Seq> {
    match Key::parse(fields.text("ride"))? {
        Key::Ride(ride) => Some(ride),
        _ => None,
    }
}

/// A topic, or all.
fn topic(fields: &Fields) -> Option<Option<Topic>> {
    match fields.text("topic") {
        "" => Some(None),
        word => Topic::parse(word).map(Some),
    }
}

/// A notice as it was filled in. One key's words stand in the log of what is kept before a second key has
/// looked: what the masks know as a person's is not taken at all.
fn notice(fields: &Fields, lang: Lang, now: Minute) -> Result<Notice, Vec<Unfit>> {
    let unfit = |field, why| Unfit { field, why };
    let field = |name: &'static str, most: usize| match readable(fields.text(name)).trim() {
        text if text.is_empty() || text.len() > most => Err(unfit(name, Why::Length(most))),
        text => Ok(text.to_owned()),
    };
    let harmless = |name: &'static str, most: usize| {
        let text = field(name, most)?;
        if redact(&text).masked.is_empty() { Ok(text) } else { Err(unfit(name, Why::Masked)) }
    };
    let hours: Option<i64> = fields.text("hours").trim().parse().ok();
    let hours = hours.filter(|hours| (1..=MOST_HOURS).contains(hours));
    let hours = hours.ok_or(unfit("hours", Why::NoHours(MOST_HOURS)));
    let link = field("link", limits::NOTICE_LINK_BYTES).and_then(|link| match link.starts_with("https://") {
        true => Ok(link),
        false => Err(unfit("link", Why::NoLink)),
    });
    let (text, source) =
        (harmless("text", limits::NOTICE_TEXT_BYTES), harmless("source", limits::SOURCE_BYTES));
    match (text, link, source, hours) {
        (Ok(text), Ok(link), Ok(source), Ok(hours)) => {
            let until = now + hours * 60;
            Ok(Notice { text: BTreeMap::from([(lang, text)]), link, source, from: now, until })
        }
        (text, link, source, hours) => {
            let wrong = [text.err(), link.err(), source.err(), hours.err()];
            Err(wrong.into_iter().flatten().collect())
        }
    }
}
