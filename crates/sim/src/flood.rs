//! A flood on a served board: thousands of fresh Voices file as fast as they are let, some by work they did,
//! while known Voices go on telling and readers go on reading. Says how both fared. Refuses any address but
//! loopback.

#![expect(clippy::disallowed_methods, reason = "a load is measured by the clock; nothing of it is kept")]

use crate::call::Call;
use crate::known;
use crate::load::LoadFault;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// What to flood.
#[derive(Clone, Debug, clap::Args)]
pub struct Flood {
    /// Where it is served; loopback only.
    #[arg(long)]
    pub address: SocketAddr,
    /// Which crossing.
    #[arg(long, default_value = "verkhny-lars")]
    pub crossing: String,
    /// Fresh Voices.
    #[arg(long, default_value_t = 10_000)]
    pub fresh: usize,
    /// How many of them do their work beforehand; the others try without.
    #[arg(long, default_value_t = 500)]
    pub worked: usize,
    /// Filings of fresh Voices a second, all together.
    #[arg(long, default_value_t = 1_000)]
    pub rate: u64,
    /// Known Voices, made by `sim known`.
    #[arg(long, default_value_t = 200)]
    pub known: usize,
    /// Filings of known Voices a second, all together.
    #[arg(long, default_value_t = 20)]
    pub known_rate: u64,
    /// Pages read a second.
    #[arg(long, default_value_t = 100)]
    pub reads: u64,
    /// For how long.
    #[arg(long, default_value_t = 60)]
    pub seconds: u64,
    /// The server's process, to see its memory.
    #[arg(long)]
    pub pid: Option<u32>,
}

/// What came of it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Outcome {
    /// Filings of fresh Voices that were taken, and all of them.
    pub fresh_taken: usize,
    /// See `fresh_taken`.
    pub fresh_sent: usize,
    /// Filings of known Voices that were taken, and all of them.
    pub known_taken: usize,
    /// See `known_taken`.
    pub known_sent: usize,
    /// Milliseconds from when a known Voice's filing was due to its answer.
    pub known_p99_ms: f64,
    /// Pages that came, and all of them.
    pub pages: usize,
    /// See `pages`.
    pub pages_asked: usize,
    /// Milliseconds from when a page was due to its last byte.
    pub page_p50_ms: f64,
    /// See `page_p50_ms`.
    pub page_p99_ms: f64,
    /// Megabytes of the server's memory before, half way, and after.
    pub memory_mb: Vec<u64>,
}

/// Floods.
///
/// # Errors
/// [`LoadFault`]
pub async fn run(flood: Flood) -> Result<Outcome, LoadFault> {
    if !flood.address.ip().is_loopback() {
        return Err(LoadFault::NotLoopback(flood.address));
    }
    let works = work(&flood).await;
    let mut memory_mb: Vec<u64> = flood.pid.and_then(memory).into_iter().collect();
    let half = tokio::time::sleep(Duration::from_secs(flood.seconds / 2));
    let (fresh, known, reads) = (flood.clone(), flood.clone(), flood.clone());
    let filed = move |lane: usize, n: u64| fresh_filing(&fresh, &works, lane, n);
    let told = move |lane: usize, n: u64| known_filing(&known, lane, n);
    let read = move |_: usize, _: u64| format!("GET /{}?lang=ru HTTP/1.1\r\nHost: x\r\n\r\n", reads.crossing);
    let fresh = tokio::spawn(lanes(flood.clone(), flood.rate, 64, filed));
    let known = tokio::spawn(lanes(flood.clone(), flood.known_rate, 8, told));
    let read = tokio::spawn(lanes(flood.clone(), flood.reads, 16, read));
    half.await;
    memory_mb.extend(flood.pid.and_then(memory));
    let (fresh, known, read) =
        (fresh.await.unwrap_or_default(), known.await.unwrap_or_default(), read.await.unwrap_or_default());
    memory_mb.extend(flood.pid.and_then(memory));
    let taken = |calls: &[Answered]| calls.iter().filter(|call| matches!(call.status, 200 | 201)).count();
    Ok(Outcome {
        fresh_taken: taken(&fresh),
        fresh_sent: fresh.len(),
        known_taken: taken(&known),
        known_sent: known.len(),
        known_p99_ms: quantile(&known, 0.99),
        pages: taken(&read),
        pages_asked: read.len(),
        page_p50_ms: quantile(&read, 0.5),
        page_p99_ms: quantile(&read, 0.99),
        memory_mb,
    })
}

/// An answer: its status (0: none came) and how long after it was due.
#[derive(Clone, Copy)]
struct Answered {
    status: u16,
    after: Duration,
}

fn quantile(calls: &[Answered], share: f64) -> f64 {
    let mut times: Vec<Duration> = calls.iter().map(|call| call.after).collect();
    times.sort_unstable();
    let place = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
    times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
}

/// Calls at a fixed rate over kept connections, each when it is due.
async fn lanes(
    flood: Flood,
    rate: u64,
    lanes: usize,
    request: impl Fn(usize, u64) -> String + Clone + Send + 'static,
) -> Vec<Answered> {
    let start = Instant::now();
    let every = Duration::from_secs_f64(lanes as f64 / rate.max(1) as f64);
    let tasks: Vec<_> = (0..lanes)
        .map(|lane| {
            let (address, request) = (flood.address, request.clone());
            let end = start + Duration::from_secs(flood.seconds);
            tokio::spawn(async move {
                let mut answers = Vec::new();
                let mut call = Call::new(address);
                let mut due = start + every.mul_f64(lane as f64 / lanes as f64);
                for n in 0.. {
                    if due >= end {
                        break;
                    }
                    tokio::time::sleep_until(due.into()).await;
                    let status = call.send(&request(lane, n)).await.unwrap_or(0);
                    answers.push(Answered { status, after: due.elapsed() });
                    due += every;
                }
                answers
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.unwrap_or_default());
    }
    all
}

fn post(crossing: &str, door: &str, body: &str) -> String {
    format!(
        "POST /api/v1/crossings/{crossing}/{door} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// A lie that many tell, each fresh Voice in its turn.
fn fresh_filing(flood: &Flood, works: &[String], lane: usize, n: u64) -> String {
    let number = (lane + n as usize * 64) % flood.fresh.max(1);
    let work = works.get(number).map_or(String::new(), |work| format!(r#","work":"{work}""#));
    let body = format!(
        r#"{{"id":"flood-{lane:03}-{n:08}","voice":"fresh-{number:06}"{work},
        "taps":[{{"topic":"pass","mode":"foot","toward":"ge","value":"yes"}}]}}"#
    );
    post(&flood.crossing, "filings", &body)
}

fn known_filing(flood: &Flood, lane: usize, n: u64) -> String {
    let voice = known::secret((lane + n as usize * 8) % flood.known.max(1));
    let body = format!(
        r#"{{"id":"known-{lane:03}-{n:08}","voice":"{voice}",
        "taps":[{{"topic":"pass","mode":"foot","toward":"ge","value":"no"}}]}}"#
    );
    post(&flood.crossing, "filings", &body)
}

/// Does the work of the first fresh Voices.
async fn work(flood: &Flood) -> Vec<String> {
    let (mut call, mut works) = (Call::new(flood.address), Vec::new());
    for number in 0..flood.worked.min(flood.fresh) {
        let body = format!(r#"{{"voice":"fresh-{number:06}"}}"#);
        let Some((200, text)) = call.ask(&post(&flood.crossing, "work", &body)).await else { break };
        let Ok(asked) = serde_json::from_str::<serde_json::Value>(&text) else { break };
        let bits = asked["bits"].as_u64().unwrap_or(0);
        let Some(challenge) = asked["challenge"].as_str() else { break };
        works.push(format!("{challenge}.{}", solve(challenge, bits)));
    }
    works
}

fn solve(challenge: &str, bits: u64) -> u64 {
    let seed = Sha256::digest(challenge);
    let zeroes = |number: &u64| {
        let hash = Sha256::new().chain_update(seed).chain_update(number.to_be_bytes()).finalize();
        u64::from(u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]).leading_zeros())
    };
    (0..u64::MAX).find(|number| zeroes(number) >= bits).unwrap_or(0)
}

/// Megabytes that a process holds.
fn memory(pid: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().split(' ').next()?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}
