//! A busy crossing's page: six languages in turn, its cursor moving twice a second, over keep-alive
//! connections.
//! `cargo bench -p web --bench page`. Says requests a second, the share rendered, and the packed size of a
//! page.

#![expect(clippy::print_stdout, reason = "a benchmark's output is its purpose")]

#[expect(dead_code, reason = "the tests' house has more rooms than a benchmark needs")]
#[path = "../tests/routes/house.rs"]
mod house;

use border::lang::Lang;
use house::{House, LARS, Plan};
use live::clock::Clock;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufStream};
use tokio::net::{TcpListener, TcpStream};
use web::Connections;

const CONNECTIONS: usize = 32;
const SECONDS: u64 = 10;

#[tokio::main]
async fn main() {
    let house = Arc::new(Plan { clock: Clock::system(), ..Plan::default() }.open().await);
    fill(&house).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(web::serve(listener, house.router.clone(), Connections::default(), std::future::pending()));
    let (answered, bytes, largest) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU64::new(0));
    let counts = Arc::new((answered, bytes, largest));
    let mut asking = tokio::task::JoinSet::new();
    for n in 0..CONNECTIONS {
        let counts = counts.clone();
        asking.spawn(async move {
            let mut stream = BufStream::new(TcpStream::connect(address).await.expect("a connection"));
            for lang in Lang::ALL.iter().cycle().skip(n) {
                let size = ask(&mut stream, *lang).await;
                counts.0.fetch_add(1, Ordering::Relaxed);
                counts.1.fetch_add(size, Ordering::Relaxed);
                counts.2.fetch_max(size, Ordering::Relaxed);
            }
        });
    }
    let moving = tokio::spawn(move_cursor(house.clone()));
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    let (start, before) = (Instant::now(), house.site.counters.pages_rendered());
    tokio::time::sleep(Duration::from_secs(SECONDS)).await;
    let answered = counts.0.load(Ordering::Relaxed);
    let seconds = start.elapsed().as_secs_f64();
    asking.abort_all();
    moving.abort();
    println!("pages a second: {:.0} (client and server on the same cores)", answered as f64 / seconds);
    println!("rendered a second: {:.1}", (house.site.counters.pages_rendered() - before) as f64 / seconds);
    println!(
        "bytes of a page, brotli: {} on average, {} at most",
        counts.1.load(Ordering::Relaxed) / answered.max(1),
        counts.2.load(Ordering::Relaxed)
    );
}

/// A board as of a busy evening: both ways, all modes, many groups, papers, supplies and prices.
async fn fill(house: &House) {
    let mut claims = Vec::new();
    for toward in ["ge", "ru"] {
        let mut say = |mut claim: serde_json::Value| {
            claim["toward"] = json!(toward);
            claims.push(claim);
        };
        say(json!({"topic": "open", "value": "yes"}));
        for mode in ["foot", "bicycle", "car", "bus", "truck"] {
            say(json!({"topic": "pass", "mode": mode, "value": "yes"}));
            say(json!({"topic": "wait", "mode": mode, "value": {"minutes": [300, 600], "span": "whole"}}));
            say(json!({"topic": "queue", "mode": mode, "value": {"unit": "metres", "range": [2000, 6000]}}));
        }
        for who in ["men", "women", "children", "families", "foreigners"] {
            say(json!({"topic": "pass", "who": who, "value": "limited"}));
        }
        for item in ["passport", "visa", "car_papers", "military_id", "consent", "pet_passport"] {
            say(json!({"topic": "paper", "item": item, "value": "required"}));
        }
        for item in ["fuel", "food", "water", "toilet", "cash", "internet"] {
            say(json!({"topic": "supply", "item": item, "value": "yes"}));
        }
        for item in ["scam", "police", "cold"] {
            say(json!({"topic": "hazard", "item": item, "value": "present"}));
        }
        say(json!({"topic": "price", "item": "seat", "value": {"amount": [5000, 9000], "currency": "RUB"}}));
    }
    for (n, claim) in claims.iter().enumerate() {
        for voice in 0..3 {
            file(house, &format!("fill-{n:04}-{voice}"), &format!("voice-{n:04}-{voice}"), claim).await;
        }
    }
}

async fn file(house: &House, id: &str, voice: &str, claim: &serde_json::Value) {
    let filing = json!({"id": id, "voice": voice, "taps": [claim]});
    let reply = house.file_at(LARS, filing.to_string()).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
}

/// Moves the cursor, and what is shown, twice a second.
async fn move_cursor(house: Arc<House>) {
    let states = ["yes", "no"];
    for n in 0..usize::MAX {
        let claim = json!({"topic": "open", "value": states[n % 2], "toward": "ge"});
        file(&house, &format!("move-{n:06}"), &format!("mover-{n:06}"), &claim).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

/// One page over a connection that stays; its size.
async fn ask(stream: &mut BufStream<TcpStream>, lang: Lang) -> u64 {
    let request = format!("GET /{LARS}?lang={lang} HTTP/1.1\r\nhost: x\r\naccept-encoding: br\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("sent");
    stream.flush().await.expect("sent");
    let (mut line, mut size, mut first) = (String::new(), 0, true);
    loop {
        line.clear();
        stream.read_line(&mut line).await.expect("a head");
        assert!(!first || line.starts_with("HTTP/1.1 200"), "{line}");
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
    size as u64
}
