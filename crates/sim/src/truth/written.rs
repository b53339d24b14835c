//! A world for others: the chat's export, the truth of every minute, and what each message meant. Refuses to
//! write anywhere but into one folder.

use super::cell::Told;
use super::chat;
use super::world::World;
use serde_json::json;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Writes `result.json`, `truth.jsonl` and `meant.jsonl`.
///
/// # Errors
/// The disk's.
pub fn write(told: &Told, dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    let create = |name: &str| File::create(dir.join(name)).map(BufWriter::new);
    let mut export = create("result.json")?;
    chat::write(&told.messages, &mut export)?;
    export.flush()?;
    let mut truth = create("truth.jsonl")?;
    for minute in 0..told.world.minutes {
        serde_json::to_writer(&mut truth, &of_minute(&told.world, minute))?;
        truth.write_all(b"\n")?;
    }
    truth.flush()?;
    let mut meant = create("meant.jsonl")?;
    for (place, message) in told.messages.iter().enumerate() {
        serde_json::to_writer(&mut meant, &json!({"id": place + 1, "message": message}))?;
        meant.write_all(b"\n")?;
    }
    meant.flush()
}

fn of_minute(world: &World, minute: usize) -> serde_json::Value {
    let whole = |number: Option<f64>| number.map(|number| (number + 0.5) as u64);
    let (cars, walkers) = (&world.cars, &world.walkers);
    json!({
        "at": world.at(minute).to_string(),
        "open": if world.open[minute] { "yes" } else { "no" },
        "foot": world.foot[minute],
        "men": if world.men[minute] { "yes" } else { "no" },
        "summons": if world.summons[minute] { "present" } else { "absent" },
        "cars": {
            "standing": whole(Some(cars.standing(minute))),
            "metres": whole(Some(cars.standing(minute) * world.temper.car_metres)),
            "per_hour": whole(Some(cars.per_hour(minute))),
            "crossing_now": whole(cars.crossing(minute)),
            "joining_now": whole(cars.joining(minute)),
            "joining_at_this_pace": whole(cars.at_this_pace(minute)),
        },
        "on_foot": {
            "standing": whole(Some(walkers.standing(minute))),
            "crossing_now": whole(walkers.crossing(minute)),
            "joining_now": whole(walkers.joining(minute)),
        },
        "seat_roubles": whole(Some(world.fee[minute])),
    })
}
