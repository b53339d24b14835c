//! A load on a served board: filings at a fixed rate over kept connections, and followers that count what
//! reaches them. Latencies are taken from the moment a filing was due, so a slow server cannot slow its own
//! measurement. Refuses any address but loopback.

#![expect(clippy::disallowed_methods, reason = "a load is measured by the clock; nothing of it is kept")]

use crate::call::Call;
use serde::Serialize;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// What to load.
#[derive(Clone, Debug)]
pub struct Load {
    /// Where the board is served.
    pub address: SocketAddr,
    /// Which crossing.
    pub crossing: String,
    /// Filings a second.
    pub rate: u64,
    /// For how long.
    pub seconds: u64,
    /// How many follow the board meanwhile.
    pub followers: usize,
    /// Connections that file.
    pub connections: usize,
}

/// What came of it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Outcome {
    /// Filings answered 201.
    pub acknowledged: u64,
    /// Filings answered otherwise, or not at all.
    pub refused: u64,
    /// Milliseconds from when a filing was due to its answer.
    pub p50_ms: f64,
    /// See `p50_ms`.
    pub p99_ms: f64,
    /// See `p50_ms`.
    pub max_ms: f64,
    /// Followers that were connected at the end.
    pub followers: u64,
    /// Frames that reached all followers together.
    pub frames: u64,
    /// Bytes of them.
    pub bytes: u64,
}

/// A load that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum LoadFault {
    /// Load goes to this machine only.
    #[error("{0} is not loopback")]
    NotLoopback(SocketAddr),
    /// A connection broke.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

#[derive(Default)]
struct Heard {
    followers: AtomicU64,
    frames: AtomicU64,
    bytes: AtomicU64,
}

/// Runs a load.
///
/// # Errors
/// [`LoadFault`]
pub async fn run(load: Load) -> Result<Outcome, LoadFault> {
    if !load.address.ip().is_loopback() {
        return Err(LoadFault::NotLoopback(load.address));
    }
    let heard = Arc::new(Heard::default());
    let mut following = Vec::with_capacity(load.followers);
    for n in 0..load.followers {
        following.push(tokio::spawn(follow(load.clone(), heard.clone())));
        if n % 100 == 99 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let start = Instant::now() + Duration::from_millis(200);
    let filing: Vec<_> =
        (0..load.connections).map(|lane| tokio::spawn(file(load.clone(), lane, start))).collect();
    let (mut latencies, mut outcome) = (Vec::new(), Outcome::default());
    for lane in filing {
        let (taken, refused) = lane.await.unwrap_or_default();
        outcome.acknowledged += taken.len() as u64;
        outcome.refused += refused;
        latencies.extend(taken);
    }
    tokio::time::sleep(Duration::from_millis(600)).await;
    following.iter().for_each(tokio::task::JoinHandle::abort);
    latencies.sort_unstable();
    let at = |share: f64| {
        let place = (latencies.len() as f64 * share) as usize;
        let latency = latencies.get(place.min(latencies.len().saturating_sub(1)));
        latency.map_or(0.0, |latency| latency.as_secs_f64() * 1_000.0)
    };
    (outcome.p50_ms, outcome.p99_ms, outcome.max_ms) = (at(0.5), at(0.99), at(1.0));
    outcome.followers = heard.followers.load(Ordering::Relaxed);
    outcome.frames = heard.frames.load(Ordering::Relaxed);
    outcome.bytes = heard.bytes.load(Ordering::Relaxed);
    Ok(outcome)
}

/// Follows the board until it is told to stop.
async fn follow(load: Load, heard: Arc<Heard>) {
    let Ok(mut stream) = TcpStream::connect(load.address).await else { return };
    let head = format!("GET /api/v1/crossings/{}/live HTTP/1.1\r\nHost: x\r\n\r\n", load.crossing);
    if stream.write_all(head.as_bytes()).await.is_err() {
        return;
    }
    heard.followers.fetch_add(1, Ordering::Relaxed);
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = stream.read(&mut buffer).await {
        let frames = buffer[..read].windows(7).filter(|seven| seven == b"event: ").count();
        heard.frames.fetch_add(frames as u64, Ordering::Relaxed);
        heard.bytes.fetch_add(read as u64, Ordering::Relaxed);
    }
    heard.followers.fetch_sub(1, Ordering::Relaxed);
}

/// Files on one connection, each when it is due; latencies of the taken and the number of the others.
async fn file(load: Load, lane: usize, start: Instant) -> (Vec<Duration>, u64) {
    let (mut taken, mut refused) = (Vec::new(), 0);
    let every = Duration::from_secs_f64(load.connections as f64 / load.rate as f64);
    let count = load.rate * load.seconds / load.connections as u64;
    let mut call = Call::new(load.address);
    for n in 0..count {
        let offset = Duration::from_secs_f64(every.as_secs_f64() * lane as f64 / load.connections as f64);
        let due = start + every * u32::try_from(n).unwrap_or(u32::MAX) + offset;
        tokio::time::sleep_until(due.into()).await;
        let request = request(&load.crossing, lane, n);
        match call.send(&request).await {
            Some(201) => taken.push(due.elapsed()),
            Some(_) => refused += 1,
            None => return (taken, refused + count - n),
        }
    }
    (taken, refused)
}

/// Filings as people make them: half by words, half by taps, of many Voices.
fn request(crossing: &str, lane: usize, n: u64) -> String {
    const WORDS: [&str; 4] = [
        "пешком в Грузию не пускают",
        "стоим 3 часа, впереди машин 40",
        "прошли в Грузию за 9 часов",
        "queue to Georgia is 6 km",
    ];
    let voice = (lane as u64 * 131 + n * 7) % 5_000;
    let what = if n.is_multiple_of(2) {
        format!(r#""words":"{}""#, WORDS[(n / 2 % 4) as usize])
    } else {
        let value = if n % 6 == 1 { "yes" } else { "no" };
        format!(r#""taps":[{{"topic":"pass","mode":"foot","toward":"ge","value":"{value}"}}]"#)
    };
    let body = format!(r#"{{"id":"load-{lane:04}-{n:08}","voice":"voice-{voice:08}",{what}}}"#);
    format!(
        "POST /api/v1/crossings/{crossing}/filings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}
