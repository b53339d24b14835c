//! `passage demo`: a living board of an invented day, at speed, offline, nothing kept. Everything it shows
//! says EXAMPLE. Refuses a public address unless it is told twice.

use super::Listen;
use crate::config::Config;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::house;
use crate::out;
use border::fact::Via;
use border::filing::{Filing, Identity, Origin, Trace};
use border::lang::Lang;
use border::log_line::LogLine;
use border::minute::Minute;
use border::voice::{Term, Voice};
use clap::Args;
use language::Context;
use language::redact::redact;
use live::Live;
use live::clock::Clock;
use live::order::Offered;
use serde::Deserialize;
use std::process::ExitCode;
use std::sync::Arc;

#[derive(Debug, Args)]
pub struct DemoArgs {
    #[command(flatten)]
    listen: Listen,
    /// Minutes of the sample day in a minute.
    #[arg(long, default_value_t = 30.0, value_parser = speed)]
    speed: f64,
    /// At what time of the sample day to begin, minutes since its midnight; what is before is told at once.
    #[arg(long, value_name = "MINUTE", default_value_t = 450, value_parser = minute_of_day)]
    begin: i64,
    /// Serve the example on a public address all the same.
    #[arg(long)]
    yes_it_is_an_example: bool,
}

/// The crossing of the sample day.
const CROSSING: &str = "verkhny-lars";
/// The sample day, invented.
const DAY: &str = include_str!("../../../../data/demo/day.jsonl");

fn minute_of_day(text: &str) -> Result<i64, String> {
    let minute = text.parse::<i64>().ok().filter(|minute| (0..24 * 60).contains(minute));
    minute.ok_or_else(|| "expected a minute of the day, 0 to 1439".into())
}

fn speed(text: &str) -> Result<f64, String> {
    let speed = text.parse::<f64>().ok().filter(|speed| (0.1..=1_000.0).contains(speed));
    speed.ok_or_else(|| "expected a number from 0.1 to 1000".into())
}

/// A message of the sample day.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    id: u32,
    minute: i64,
    from: String,
    lang: Lang,
    text: String,
    reply_to: Option<u32>,
}

fn day() -> Result<Vec<Message>, Failure> {
    let line = |(number, line)| {
        serde_json::from_str(line)
            .map_err(|error| Failure::failed(format!("the sample day, line {}: {error}", number + 1)))
    };
    DAY.lines().enumerate().map(line).collect()
}

pub fn run(args: &DemoArgs) -> Result<ExitCode, Failure> {
    let mut config: Config = Config::defaults().map_err(Failure::failed)?;
    args.listen.over(&mut config);
    if !config.listen.ip().is_loopback() && !args.yes_it_is_an_example {
        return Err(Failure::usage(format!(
            "{} is a public address, and an example there can be taken for the real border; \
             add --yes-it-is-an-example if that is what you want",
            config.listen
        )));
    }
    let mut ground = Ground::of(&std::collections::BTreeMap::new())
        .map_err(|faults| Failure::failed(format!("the built-in data files: {faults:?}")))?;
    let example = ground.atlas.example(CROSSING);
    ground.atlas = Arc::new(example.ok_or_else(|| Failure::failed("the sample day's crossing is missing"))?);
    let messages = day()?;
    let midnight = midnight(&ground)?;
    let clock = Clock::scaled(midnight + args.begin, args.speed);
    out::note("EXAMPLE: an invented day; nothing here is true, nothing is kept");
    house::serve_example(&config, &ground, &clock, |live, ground| replay(live, ground, messages, midnight))?;
    Ok(ExitCode::SUCCESS)
}

/// Today's midnight on the side that is left.
fn midnight(ground: &Ground) -> Result<Minute, Failure> {
    let crossing = ground.crossing(CROSSING)?;
    let zone = &crossing.sides[0].zone;
    let today = Clock::system().now().local(zone).start_of_day().map_err(Failure::failed)?;
    Ok(Minute::from_unix_seconds(today.timestamp().as_second()))
}

/// Files the day's messages when their minute comes, day after day.
async fn replay(live: Live, ground: Ground, messages: Vec<Message>, midnight: Minute) {
    for day in 0.. {
        let mut seqs = std::collections::BTreeMap::new();
        for message in &messages {
            let told = midnight + day * 24 * 60 + message.minute;
            while live.clock().now() < told {
                tokio::time::sleep(live.clock().until(told).max(std::time::Duration::from_millis(50))).await;
            }
            let reply_to = message.reply_to.and_then(|id| seqs.get(&id).copied());
            let offered = offer(&live, &ground, message, told, reply_to, day);
            match live.file(CROSSING, offered).await {
                Ok(receipt) => drop(seqs.insert(message.id, receipt.seq)),
                Err(live::order::Unfiled::Closed) => return,
                Err(live::order::Unfiled::Busy) => {
                    tokio::time::sleep(std::time::Duration::from_millis(50)).await
                }
                Err(_) => live::log(LogLine::SampleNotTaken(message.id)),
            }
        }
    }
}

fn offer(
    live: &Live,
    ground: &Ground,
    message: &Message,
    told: Minute,
    reply_to: Option<u64>,
    day: i64,
) -> Offered {
    let crossing = ground.atlas.crossing(CROSSING);
    let text = redact(&message.text).text;
    let quoted = reply_to.and_then(|seq| live.line(CROSSING, seq));
    let context = Context {
        crossing: crossing.map(|crossing| &**crossing),
        quoted: quoted.as_ref().map(|line| &line.reading),
        before: None,
        told_at: told,
    };
    let reading = ground.reader.read(&text, &context);
    let id = format!("example-{day}-{}", message.id);
    let slug = crossing.map(|crossing| crossing.slug.clone());
    let by = slug
        .as_ref()
        .map_or(Voice::GUEST, |slug| Voice::derive(slug, Term::of(told), message.from.as_bytes()));
    let filing = Filing {
        identity: slug.as_ref().map(|slug| Identity::of(slug, &id, message.text.as_bytes())),
        by,
        told,
        lang: Some(message.lang),
        words: None,
        reply_to,
        reading,
        origin: Origin::Words,
        via: Via::Web,
        trace: Trace::default(),
    };
    Offered { filing, text: Some(text), client_id: Some(id) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_day_reads_and_is_in_order() {
        let day = day().expect("the sample day");
        assert!(day.len() >= 400);
        assert!(day.windows(2).all(|pair| pair[0].minute <= pair[1].minute && pair[0].id < pair[1].id));
    }
}
