//! A thousand filings a second over HTTP while a thousand followers stand on the board.
//! `cargo bench -p web --bench filings`. Says how long an acknowledgement takes, with a journal in memory:
//! what the disk adds is measured where the disk is.

#![expect(clippy::print_stdout, reason = "a benchmark's output is its purpose")]

#[expect(dead_code, reason = "the tests' house has more rooms than a benchmark needs")]
#[path = "../tests/routes/house.rs"]
mod house;

use house::{House, LARS, Plan};
use live::clock::Clock;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufStream};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use web::Connections;

const CONNECTIONS: usize = 50;
const FOLLOWERS: usize = 1_000;
const PER_SECOND: u64 = 1_000;
const SECONDS: u64 = 20;

const WORDS: [&str; 6] = [
    "пешком не пускают",
    "очередь 20 машин до моста",
    "Waited 5 hours, open now",
    "стоим уже 9 часов",
    "топлива нет",
    "Пускают только с детьми?",
];

#[tokio::main]
async fn main() {
    let house = Arc::new(Plan { clock: Clock::system(), ..Plan::default() }.open().await);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(web::serve(listener, house.router.clone(), Connections::default(), std::future::pending()));
    let heard = Arc::new(AtomicU64::new(0));
    for _ in 0..FOLLOWERS {
        tokio::spawn(follow(TcpStream::connect(address).await.expect("a connection"), heard.clone()));
    }
    let (told, mut times) = mpsc::channel(1 << 16);
    for n in 0..CONNECTIONS {
        let stream = TcpStream::connect(address).await.expect("a connection");
        tokio::spawn(file(stream, n, told.clone()));
    }
    drop(told);
    let mut all: Vec<Duration> = Vec::new();
    while let Some(time) = times.recv().await {
        all.push(time);
    }
    all.sort_unstable();
    let at = |per_mille: usize| all[(all.len() - 1) * per_mille / 1_000];
    let rate = all.len() as f64 / SECONDS as f64;
    println!("filings a second: {rate:.0} (client, followers and server on the same cores)");
    println!("acknowledged: p50 {:?}, p99 {:?}, most {:?}", at(500), at(990), at(1_000));
    println!("followers: {}, bytes heard: {}", followers(&house), heard.load(Ordering::Relaxed));
}

fn followers(house: &House) -> usize {
    house.live.readiness().followers
}

/// Files at an even pace; a filing that waits its turn is counted from when it was due.
async fn file(stream: TcpStream, connection: usize, told: mpsc::Sender<Duration>) {
    stream.set_nodelay(true).expect("a socket");
    let mut stream = BufStream::new(stream);
    let every = Duration::from_millis(1_000 * CONNECTIONS as u64 / PER_SECOND);
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    let start = Instant::now() + every.mul_f64(connection as f64 / CONNECTIONS as f64);
    for n in 0..(SECONDS * PER_SECOND / CONNECTIONS as u64) as u32 {
        let due = start + every * n;
        tokio::time::sleep_until(due.into()).await;
        let (words, voice) = (WORDS[n as usize % WORDS.len()], n % 200);
        let body = format!(
            "{{\"id\":\"bench-{connection:03}-{n:06}\",\"voice\":\"voice-{connection:03}-{voice:04}\",\
             \"words\":\"{words}\"}}"
        );
        let request = format!(
            "POST /api/v1/crossings/{LARS}/filings HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).await.expect("sent");
        stream.flush().await.expect("sent");
        receipt(&mut stream).await;
        told.send(due.elapsed()).await.expect("it listens");
    }
}

async fn receipt(stream: &mut BufStream<TcpStream>) {
    let (mut line, mut size, mut first) = (String::new(), 0, true);
    loop {
        line.clear();
        stream.read_line(&mut line).await.expect("a head");
        assert!(!first || line.starts_with("HTTP/1.1 201"), "{line}");
        first = false;
        if let Some(length) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            size = length.trim().parse().expect("a length");
        }
        if line == "\r\n" {
            break;
        }
    }
    let mut body = vec![0; size];
    stream.read_exact(&mut body).await.expect("a body");
}

async fn follow(mut stream: TcpStream, heard: Arc<AtomicU64>) {
    let request = format!("GET /api/v1/crossings/{LARS}/live HTTP/1.1\r\nhost: x\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = stream.read(&mut buffer).await {
        heard.fetch_add(read as u64, Ordering::Relaxed);
    }
}
