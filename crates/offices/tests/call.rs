//! Calls to a server of this machine that answers well, badly, slowly, endlessly, and elsewhere.

use border::minute::Minute;
use offices::adapter::{Adapter, Request};
use offices::call::{Caller, Round, Unreached};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const NOW: Minute = Minute(29_000_000);

/// A server that answers each path in its own way, and what it was asked.
struct Office {
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Office {
    fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let kept = heard.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let heard = kept.clone();
                std::thread::spawn(move || answer(stream, port, &heard));
            }
        });
        Self { port, heard }
    }

    fn request(&self, path: &str) -> Request {
        let address = format!("http://127.0.0.1:{}{path}", self.port);
        Request { address, body: None, headers: &[("X-Client-Locale", "uk")], post: None }
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().expect("no panic").clone()
    }
}

/// Reads a head and answers by its path. A caller that went away is no fault of ours.
fn answer(mut stream: TcpStream, port: u16, heard: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(stream.try_clone().expect("a stream")).lines().map_while(Result::ok);
    let head: Vec<String> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    heard.lock().expect("no panic").push(head.join("\n").to_lowercase());
    let path = head.first().and_then(|line| line.split(' ').nth(1)).unwrap_or_default().to_owned();
    let is_known = head.iter().any(|line| line.to_lowercase().starts_with("if-none-match: \"one\""));
    let reply = |status: &str, headers: &str, body: &str| {
        let length = body.len();
        format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}")
    };
    let text = match path.as_str() {
        "/good" if is_known => reply("304 Not Modified", "", ""),
        "/good" => reply("200 OK", "ETag: \"one\"\r\nLast-Modified: Wed, 01 Jul 2026 10:00:00 GMT\r\n", "[]"),
        "/moved" => reply("301 Moved Permanently", "Location: /good\r\n", ""),
        "/away" => reply("302 Found", "Location: http://example.org/\r\n", ""),
        "/other-port" => reply("302 Found", "Location: https://127.0.0.1/\r\n", ""),
        "/round" => reply("302 Found", &format!("Location: http://127.0.0.1:{port}/round\r\n"), ""),
        "/busy" => reply("429 Too Many Requests", "Retry-After: 3600\r\n", ""),
        "/shut" => reply("503 Service Unavailable", "Retry-After: Thu, 20 Feb 2025 10:00:00 GMT\r\n", ""),
        "/never" => reply("403 Forbidden", "", "no"),
        "/huge" => return endless(&mut stream, 64 * 1024, Duration::ZERO),
        "/slow" => return endless(&mut stream, 1, Duration::from_millis(50)),
        "/cut" => "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[".to_owned(),
        _ => "no HTTP at all".to_owned(),
    };
    let _gone = stream.write_all(text.as_bytes());
}

fn endless(stream: &mut TcpStream, bytes: usize, pause: Duration) {
    let mut written = stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    while written.is_ok() {
        std::thread::sleep(pause);
        written = stream.write_all(&vec![b'x'; bytes]);
    }
}

fn caller() -> Caller {
    Caller::loopback(Duration::from_secs(5))
}

fn why(round: &Round) -> Option<Unreached> {
    match round {
        Round::Failed { why, .. } => Some(*why),
        Round::Answers { .. } | Round::Unchanged => None,
    }
}

#[test]
fn what_did_not_change_is_not_sent_again_and_nothing_is_sent_but_the_request() {
    let (office, mut caller) = (Office::open(), caller());
    let good = [office.request("/good")];
    let first = caller.round(&good, NOW);
    assert_eq!(first, Round::Answers { answers: vec![(b"[]".to_vec(), None)], failed: 0 });
    assert_eq!(caller.round(&good, NOW), Round::Unchanged);
    let heard = office.heard();
    assert!(heard[1].contains("if-modified-since: wed, 01 jul 2026"), "{}", heard[1]);
    let mut names: Vec<&str> = heard[0].lines().skip(1).filter_map(|line| line.split(':').next()).collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "host", "user-agent", "x-client-locale"], "{}", heard[0]);
    assert!(heard[0].contains("user-agent: passage/"), "{}", heard[0]);
}

#[test]
fn a_hop_within_the_office_is_followed_and_no_other() {
    let (office, mut caller) = (Office::open(), caller());
    let mut ask = |path| caller.round(&[office.request(path)], NOW);
    assert!(matches!(ask("/moved"), Round::Answers { .. }));
    for path in ["/away", "/other-port", "/round"] {
        assert_eq!(why(&ask(path)), Some(Unreached::Elsewhere), "{path}");
    }
}

#[test]
fn a_no_is_told_with_how_long_to_wait() {
    let (office, mut caller) = (Office::open(), caller());
    let now = Minute::parse("2025-02-20T08:00:00Z").expect("a moment");
    let mut ask = |path| caller.round(&[office.request(path)], now);
    let failed = |status, retry_minutes| Round::Failed { why: Unreached::Status(status), retry_minutes };
    assert_eq!(ask("/busy"), failed(429, Some(61)));
    assert_eq!(ask("/shut"), failed(503, Some(121)));
    assert_eq!(ask("/never"), failed(403, None));
}

#[test]
fn slow_endless_and_broken_answers_come_to_an_end() {
    let office = Office::open();
    let ask = |path: &str, seconds| {
        why(&Caller::loopback(Duration::from_secs(seconds)).round(&[office.request(path)], NOW))
    };
    assert_eq!(ask("/slow", 1), Some(Unreached::TooSlow));
    assert_eq!(ask("/huge", 20), Some(Unreached::TooLarge));
    assert_eq!(ask("/cut", 5), Some(Unreached::NoConnection));
    assert_eq!(ask("/nothing", 5), Some(Unreached::NoConnection));
    let closed = Request { address: "http://127.0.0.1:1/".into(), ..office.request("") };
    assert_eq!(why(&caller().round(&[closed], NOW)), Some(Unreached::NoConnection));
}

#[test]
fn a_round_ends_where_its_first_request_fails_and_goes_on_where_a_later_one_does() {
    let (office, mut caller) = (Office::open(), caller());
    let all = ["/never", "/good", "/good"].map(|path| office.request(path));
    assert_eq!(why(&caller.round(&all, NOW)), Some(Unreached::Status(403)));
    assert_eq!(office.heard().len(), 1, "nobody is asked on who said no");
    let mixed = ["/good", "/never", "/good"].map(|path| office.request(path));
    let Round::Answers { answers, failed } = caller.round(&mixed, NOW) else { panic!("answers") };
    assert_eq!((answers.len(), failed), (2, 1));
    assert_eq!(why(&caller.round(&[], NOW)), Some(Unreached::NoAddress));
}

#[test]
fn a_house_asks_nobody_but_its_adapters_hosts_and_only_by_https() {
    let office = Office::open();
    for adapter in Adapter::ALL {
        let mut caller = Caller::new(adapter);
        let host = adapter.hosts()[0];
        for address in [
            format!("http://127.0.0.1:{}/good", office.port),
            format!("http://{host}/"),
            format!("https://{host}@127.0.0.1/"),
            format!("https://{host}:8443/"),
            format!("https://{host}.example.org/"),
            format!("https://user@{host}/"),
            "file:///etc/passwd".to_owned(),
            String::new(),
        ] {
            let request = Request { address: address.clone(), body: None, headers: &[], post: None };
            assert_eq!(why(&caller.round(&[request], NOW)), Some(Unreached::NotItsHost), "{address}");
        }
    }
    assert!(office.heard().is_empty());
}
