//! The State Border Guard Service of Ukraine's map: vehicles before each Ukrainian post, on the way out.
//! The page at dpsu.gov.ua/uk/map holds them in the attributes of its `<option>`s; recordings hold the same
//! words in a table. Refuses colours and rates: they are of cars alone.

use crate::adapter::{AdapterFault, Row, Rows, Way};
use crate::table::Table;
use crate::{local, markup};
use border::limits;
use border::topic::Mode;

const ZONE: &str = "Europe/Kyiv";

/// What stands before each number in the office's own words, and who is counted.
const COUNTED: [(&str, Mode); 2] =
    [("легкових авто перед ППр:", Mode::Car), ("вантажних авто перед ППр:", Mode::Truck)];
/// What the office calls a post that is open.
const OPEN: &str = "відкритий";

/// One post as the office writes it.
struct Post<'a> {
    name: &'a str,
    state: &'a str,
    busy: &'a str,
    told: &'a str,
}

pub(crate) fn read(text: &str) -> Result<Rows, AdapterFault> {
    let mut rows = Rows::default();
    if !text.starts_with('<') {
        let columns = ["dpsu_name", "state", "state_of_busy_raw", "source_updated_kyiv"];
        let table = Table::read(text, &columns)?;
        for line in table.lines() {
            let [name, state, busy, told] = columns.map(|column| line.field(column));
            add(&Post { name, state, busy, told }, &mut rows);
        }
        return Ok(rows);
    }
    let mut posts = 0;
    for attributes in markup::tags(text, "option") {
        let of = |name| attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let (Some(busy), Some("car")) = (of("data-state_of_busy"), of("data-type")) else { continue };
        posts += 1;
        if posts > limits::FEED_ROWS {
            return Err(AdapterFault::TooLong);
        }
        let name = of("value").ok_or(AdapterFault::Missing("value"))?;
        let state = of("data-state").ok_or(AdapterFault::Missing("data-state"))?;
        let told = of("data-created_at").ok_or(AdapterFault::Missing("data-created_at"))?;
        add(&Post { name, state, busy, told }, &mut rows);
    }
    match posts {
        0 => Err(AdapterFault::Missing("data-state_of_busy")),
        _ => Ok(rows),
    }
}

/// The figures of a post: none of one that is shut, and none where words stand in a number's place ("not let
/// through for now").
fn add(post: &Post<'_>, rows: &mut Rows) {
    rows.posts.insert(post.name.to_owned());
    let Some(told) = local::stamp(post.told, ZONE) else {
        rows.unread += 1;
        return;
    };
    let mut known = false;
    for (words, mode) in COUNTED {
        let Some((_, after)) = post.busy.split_once(words) else { continue };
        known = true;
        let after = after.trim_start();
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits == 0 || post.state != OPEN {
            continue;
        }
        match after[..digits].parse() {
            Ok(count) => rows.rows.push(Row {
                post: post.name.to_owned(),
                way: Way::Out,
                mode,
                told,
                wait_minutes: None,
                vehicles: Some(count),
            }),
            Err(_) => rows.unread += 1,
        }
    }
    if !known && !post.busy.is_empty() {
        rows.unread += 1;
    }
}
