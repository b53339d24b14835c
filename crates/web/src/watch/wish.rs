//! What was pressed at the desk, as a wish. Refuses what no button of ours sends.

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
use std::collections::{BTreeMap, BTreeSet};

/// The longest notice that a key puts up, hours.
const MOST_HOURS: i64 = 72;

/// The button is `do=hide:spam`, `do=confirm` and their kin; what it is about stands in fields beside it.
pub(super) fn of_fields(fields: &Fields, lang: Lang, now: Minute) -> Result<Wish, Problem> {
    let unfit = |field: &str| Problem::unfit(vec![Wrong::new(field, "this is none of the desk's")]);
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
        "notice" => notice(fields, lang, now).map(|notice| Wish::Notice(Box::new(notice))),
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

fn notice(fields: &Fields, lang: Lang, now: Minute) -> Result<Notice, Problem> {
    let field = |name: &'static str, most: usize| match fields.text(name).trim() {
        text if text.is_empty() || text.len() > most => Err(Wrong::new(name, format!("1 to {most} bytes"))),
        text => Ok(text.to_owned()),
    };
    let hours: Option<i64> = fields.text("hours").trim().parse().ok();
    let hours = hours.filter(|hours| (1..=MOST_HOURS).contains(hours));
    let hours = hours.ok_or_else(|| Wrong::new("hours", format!("1 to {MOST_HOURS}")));
    let link = field("link", limits::NOTICE_LINK_BYTES).and_then(|link| match link.starts_with("https://") {
        true => Ok(link),
        false => Err(Wrong::new("link", "an https:// address")),
    });
    let parts =
        (field("text", limits::NOTICE_TEXT_BYTES), link, field("source", limits::SOURCE_BYTES), hours);
    match parts {
        (Ok(text), Ok(link), Ok(source), Ok(hours)) => {
            let until = now + hours * 60;
            Ok(Notice { text: BTreeMap::from([(lang, text)]), link, source, from: now, until })
        }
        (text, link, source, hours) => {
            let wrong = [text.err(), link.err(), source.err(), hours.err()];
            Err(Problem::unfit(wrong.into_iter().flatten().collect()))
        }
    }
}
