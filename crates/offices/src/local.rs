//! An office's own statement of time, in the office's own zone. Refuses to know what time it is.

use border::minute::Minute;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

/// What the clocks of a zone showed, as a minute.
pub(crate) fn minute(at: DateTime, zone: &str) -> Option<Minute> {
    let zone = TimeZone::get(zone).ok()?;
    // An hour that comes twice is the first of the two: rather an hour too old than new when it is old.
    let moment = zone.to_ambiguous_zoned(at).earlier().ok()?;
    Some(Minute::from_unix_seconds(moment.timestamp().as_second()))
}

/// `2026-07-31 08:57:54`, or with a `T`.
pub(crate) fn stamp(text: &str, zone: &str) -> Option<Minute> {
    minute(text.replacen(' ', "T", 1).parse().ok()?, zone)
}

/// A date of three numbers and an hour, padded or not: `2026-6-12`, `7`.
pub(crate) fn hour(date: &str, hour: &str, zone: &str) -> Option<Minute> {
    let mut parts = date.split('-').map(|part| part.trim().parse::<i16>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let date = Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    let time = Time::new(hour.trim().parse().ok()?, 0, 0, 0).ok()?;
    minute(date.to_datetime(time), zone)
}
