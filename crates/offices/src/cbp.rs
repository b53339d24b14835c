//! US Customs and Border Protection's waits, as JSON: a list of ports, each with lanes for lorries, cars and
//! people on foot, into the US. Refuses lanes for those who were vetted before: few who ask are.

use crate::adapter::{AdapterFault, Row, Rows, Way, json};
use crate::local;
use border::limits;
use border::minute::Minute;
use border::topic::Mode;
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};
use serde_json::Value;

/// Groups of lanes, of which the standard ones are read, and who queues there.
const LANES: [(&str, Mode, &str); 3] = [
    ("commercial_vehicle_lanes", Mode::Truck, "commercial_vehicle_lanes.standard_lanes"),
    ("passenger_vehicle_lanes", Mode::Car, "passenger_vehicle_lanes.standard_lanes"),
    ("pedestrian_lanes", Mode::Foot, "pedestrian_lanes.standard_lanes"),
];

/// What the letters after a time mean. Ports print S all summer: where clocks are moved, the one on the wall
/// counts; Arizona, of the mountain ports, moves none.
const ZONES: [(&str, &str); 8] = [
    ("EST", "America/New_York"),
    ("EDT", "America/New_York"),
    ("CST", "America/Chicago"),
    ("CDT", "America/Chicago"),
    ("MST", "America/Phoenix"),
    ("MDT", "America/Denver"),
    ("PST", "America/Los_Angeles"),
    ("PDT", "America/Los_Angeles"),
];

pub(crate) fn read(text: &str) -> Result<Rows, AdapterFault> {
    let document = json(text)?;
    let ports = document.as_array().ok_or(AdapterFault::Missing("a list of ports"))?;
    if ports.len() > limits::FEED_ROWS {
        return Err(AdapterFault::TooLong);
    }
    let (mut rows, mut parts) = (Rows::default(), Parts::default());
    for port in ports {
        let made = ["port_number", "date", "time"].map(|name| parts.seen(name, text_of(port, name)));
        let [Some(number), Some(date), Some(time)] = made else {
            rows.unread += 1;
            continue;
        };
        rows.posts.insert(number.to_owned());
        for (group, mode, path) in LANES {
            let lanes = parts.seen(path, port.get(group).and_then(|group| group.get("standard_lanes")));
            // A port may have no such lanes; that none has any is another shape.
            let Some(lanes) = lanes else { continue };
            let delay = parts.seen("delay_minutes", lanes.get("delay_minutes"));
            let updated = parts.seen("update_time", text_of(lanes, "update_time"));
            if is_shut(port, lanes) || delay.is_some_and(is_empty) {
                continue;
            }
            let told = delay.and_then(count).zip(updated.and_then(|updated| told(date, time, updated)));
            match told {
                Some((wait, told)) => rows.rows.push(Row {
                    post: number.to_owned(),
                    way: Way::Into,
                    mode,
                    told,
                    wait_minutes: Some(wait),
                    vehicles: None,
                }),
                None => rows.unread += 1,
            }
        }
    }
    parts.missing().map_or(Ok(rows), |part| Err(AdapterFault::Missing(part)))
}

/// Parts that were looked for, in their order, and whether any was there.
#[derive(Default)]
struct Parts(Vec<(&'static str, bool)>);

impl Parts {
    fn seen<T>(&mut self, part: &'static str, found: Option<T>) -> Option<T> {
        match self.0.iter_mut().find(|(known, _)| *known == part) {
            Some((_, is_there)) => *is_there |= found.is_some(),
            None => self.0.push((part, found.is_some())),
        }
        found
    }

    /// The first that was nowhere: one that a single port lacks is that port's own.
    fn missing(&self) -> Option<&'static str> {
        self.0.iter().find(|(_, is_there)| !is_there).map(|(part, _)| *part)
    }
}

/// Whether a port or its lanes are shut: what wait is told of them then is none.
fn is_shut(port: &Value, lanes: &Value) -> bool {
    let says = |value: &Value, name: &str, what: &str| {
        text_of(value, name).is_some_and(|said| said.trim().eq_ignore_ascii_case(what))
    };
    says(port, "port_status", "Closed") || says(lanes, "operational_status", "Lanes Closed")
}

/// Lanes of which no word came have no number.
fn is_empty(delay: &Value) -> bool {
    delay.is_null() || delay.as_str().is_some_and(|delay| delay.trim().is_empty())
}

fn text_of<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str()
}

/// A whole number, written as one or as text.
fn count(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// `6/29/2022`, `10:25:16` and `At 10:00 am PDT`: a time later than the report's is of the day before.
fn told(date: &str, made: &str, updated: &str) -> Option<Minute> {
    let mut parts = date.split('/').map(|part| part.trim().parse::<i16>().ok());
    let (month, day, year) = (parts.next()??, parts.next()??, parts.next()??);
    let date = Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    let made: Time = made.trim().parse().ok()?;
    let (clock, letters) = updated.trim().trim_start_matches("At ").rsplit_once(' ')?;
    let zone = ZONES.iter().find(|(known, _)| *known == letters).map(|(_, zone)| *zone)?;
    let time = clock_time(clock)?;
    let at = DateTime::from_parts(date, time);
    let made = DateTime::from_parts(date, made).checked_add(limits::FEED_AHEAD_MINUTES.minutes()).ok()?;
    let at = if at > made { at.checked_sub(1.day()).ok()? } else { at };
    local::minute(at, zone)
}

/// `10:00 am`, `Noon`, `Midnight`.
fn clock_time(text: &str) -> Option<Time> {
    let text = text.trim().to_ascii_lowercase();
    let (hour, minute) = match text.as_str() {
        "noon" => (12, 0),
        "midnight" => (0, 0),
        text => {
            let (clock, half) = text.rsplit_once(' ')?;
            let (hour, minute) = clock.split_once(':')?;
            let hour: i8 = hour.parse().ok().filter(|hour| (1..=12).contains(hour))?;
            let afternoon = match half {
                "am" => 0,
                "pm" => 12,
                _ => return None,
            };
            (hour % 12 + afternoon, minute.parse().ok()?)
        }
    };
    Time::new(hour, minute, 0, 0).ok()
}
