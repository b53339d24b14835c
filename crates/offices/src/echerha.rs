//! The Ukrainian electronic queue: how long lorries and buses that book now will wait, and how many wait,
//! on the way out. JSON, one list for lorries and one for buses; recordings hold the same in a table. It
//! says of no time but now. Refuses plates and drivers, which it never asks for, and queues that are
//! paused.

use crate::adapter::{AdapterFault, Row, Rows, Way, json};
use crate::table::Table;
use border::limits;
use border::minute::Minute;
use border::topic::Mode;
use serde_json::Value;

/// It answers 401 without the first. Its own web page sends a second, which names its own program: we are
/// not it.
pub(crate) const HEADERS: &[(&str, &str)] = &[("X-Client-Locale", "uk")];

const LORRIES: &str = "1";
const BUSES: &str = "2";

/// One queue as the office writes it.
struct Queue<'a> {
    id: &'a str,
    kind: &'a str,
    paused: bool,
    wait_seconds: &'a str,
    vehicles: &'a str,
    told: Option<Minute>,
}

pub(crate) fn read(text: &str, fetched: Minute) -> Result<Rows, AdapterFault> {
    let mut rows = Rows::default();
    if !text.starts_with(['{', '[']) {
        let columns = ["echerha_id", "vehicle_type", "is_paused", "virtual_wait_s", "vehicles_waiting"];
        let table = Table::read(text, &[&columns[..], &["scraped_at"]].concat())?;
        for line in table.lines() {
            let [id, kind, paused, wait_seconds, vehicles] = columns.map(|column| line.field(column));
            let told = Minute::parse(line.field("scraped_at")).ok();
            add(&Queue { id, kind, paused: paused == "1", wait_seconds, vehicles, told }, &mut rows);
        }
        return Ok(rows);
    }
    let document = json(text)?;
    let queues = document.get("data").and_then(Value::as_array).ok_or(AdapterFault::Missing("data"))?;
    if queues.len() > limits::FEED_ROWS {
        return Err(AdapterFault::TooLong);
    }
    for queue in queues {
        let id = queue.get("id").ok_or(AdapterFault::Missing("id"))?.to_string();
        let kind = queue.get("for_vehicle_type").ok_or(AdapterFault::Missing("for_vehicle_type"))?;
        let paused = queue.get("is_paused").ok_or(AdapterFault::Missing("is_paused"))?;
        // Buses that go by a timetable have neither.
        let [wait, vehicles] = ["wait_time", "vehicle_in_active_queues_counts"].map(|name| {
            queue.get(name).filter(|value| !value.is_null()).map(Value::to_string).unwrap_or_default()
        });
        let queue = Queue {
            id: &id,
            kind: &kind.to_string(),
            paused: paused.as_bool().unwrap_or(paused.as_u64() == Some(1)),
            wait_seconds: &wait,
            vehicles: &vehicles,
            told: Some(fetched),
        };
        add(&queue, &mut rows);
    }
    Ok(rows)
}

/// A queue's figure. A paused one lets nobody in: its wait is none that anyone could have.
fn add(queue: &Queue<'_>, rows: &mut Rows) {
    rows.posts.insert(queue.id.to_owned());
    if queue.paused || (queue.wait_seconds.is_empty() && queue.vehicles.is_empty()) {
        return;
    }
    let mode = match queue.kind {
        LORRIES => Some(Mode::Truck),
        BUSES => Some(Mode::Bus),
        _ => None,
    };
    let number = |text: &str| if text.is_empty() { Some(None) } else { text.parse::<u64>().ok().map(Some) };
    match (mode, queue.told, number(queue.wait_seconds), number(queue.vehicles)) {
        (Some(mode), Some(told), Some(wait), Some(vehicles)) => rows.rows.push(Row {
            post: queue.id.to_owned(),
            way: Way::Out,
            mode,
            told,
            wait_minutes: wait.map(|seconds| seconds.saturating_add(30) / 60),
            vehicles,
        }),
        _ => rows.unread += 1,
    }
}
