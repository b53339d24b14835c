//! Every door of a served house, knocked at by someone whose every header would give them away. Refuses to
//! look at what comes of it.

use crate::served::{CROSSING, passage};
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

/// Who calls: an address of this machine that is no other's. Of 127.0.0.77 the four bytes stand wherever a
/// pointer is followed by a length of 77.
pub const SOURCE: Ipv4Addr = Ipv4Addr::new(127, 113, 77, 201);
/// Whom the proxy calls for.
pub const FORWARDED: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 77);
/// A header each, with something found nowhere else.
pub const HEADERS: &[(&str, &str)] = &[
    ("User-Agent", "Zqagentmarker/41.7 (Telefon Quokkaphone)"),
    ("Cookie", "session=zqcookiemarker5512"),
    ("Referer", "https://example.org/zqreferermarker"),
    ("Authorization", "Bearer zqbearermarker8841"),
    ("X-Telephone", "zqcustommarker3307"),
];

/// A house that is served as one in public is, with its log in a file.
pub struct House {
    child: Child,
    address: SocketAddr,
    metrics: String,
    pub data: PathBuf,
    pub log: PathBuf,
    runtime: tokio::runtime::Runtime,
}

impl House {
    pub fn open(home: &Path, admission: &str) -> Self {
        let (data, log, file) = (home.join("data"), home.join("log"), home.join("passage.toml"));
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr());
        let metrics = free.expect("a port").to_string();
        let config = format!(
            "metrics = \"{metrics}\"\nadmission = \"{admission}\"\nwords = \"shown\"\n\
             [about]\noperator = \"a test\"\ncontact = \"nobody@example.org\"\n\
             [seats]\non = true\n"
        );
        std::fs::write(&file, config).expect("written");
        let (data_text, file_text) = (data.to_str().expect("UTF-8"), file.to_str().expect("UTF-8"));
        let arguments = ["serve", "--data", data_text, "--config", file_text, "--listen", "127.0.0.1:0"];
        let mut command = passage(&arguments);
        let errors = std::fs::File::create(&log).expect("made");
        // The most that anyone could ask of the log.
        command.env("PASSAGE_LOG", "trace").env("RUST_LOG", "trace").stdout(Stdio::piped()).stderr(errors);
        let mut child = command.spawn().expect("the binary starts");
        let mut lines = BufReader::new(child.stdout.take().expect("standard output")).lines();
        let line = lines.next().expect("a line").expect("UTF-8");
        let address = line.rsplit("http://").next().and_then(|address| address.parse().ok());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let house = Self { child, address: address.expect("an address"), metrics, data, log, runtime };
        for _ in 0..600 {
            if house.other("/readyz").starts_with("HTTP/1.1 200") {
                return house;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the boards are not up after 30 s");
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    async fn connect(&self) -> TcpStream {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind((SOURCE, 0).into()).expect("all of 127.0.0.0/8 is this machine");
        socket.connect(self.address).await.expect("connected")
    }

    fn head(method: &str, path: &str, kind: &str, length: usize) -> String {
        let marked: String = HEADERS.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        format!(
            "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: {FORWARDED}\r\n\
             {marked}Sec-Fetch-Site: same-origin\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n"
        )
    }

    fn send(&self, head: &str, body: &str, at_most: Duration) -> String {
        self.runtime.block_on(async {
            let mut stream = self.connect().await;
            let sent = async {
                stream.write_all(head.as_bytes()).await?;
                stream.write_all(body.as_bytes()).await
            };
            // Where it is refused before it is read, the rest cannot be sent.
            let _refused = sent.await;
            let mut answer = Vec::new();
            let _ended = tokio::time::timeout(at_most, stream.read_to_end(&mut answer)).await;
            String::from_utf8_lossy(&answer).into_owned()
        })
    }

    /// One request with every marker in its head.
    pub fn ask(&self, method: &str, path: &str, kind: &str, body: &str) -> String {
        self.send(&Self::head(method, path, kind, body.len()), body, Duration::from_secs(20))
    }

    /// What someone else gets, who gives nothing away.
    pub fn other(&self, path: &str) -> String {
        let head = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        let answer = crate::served::request(&self.address.to_string(), &head, "").expect("an answer");
        format!("{}{}", answer.head, answer.text())
    }

    /// Files words by JSON.
    pub fn file(&self, id: &str, secret: &str, words: &str) -> String {
        let body = serde_json::json!({"id": id, "voice": secret, "words": words}).to_string();
        let path = format!("/api/v1/crossings/{CROSSING}/filings");
        self.ask("POST", &path, "application/json", &body)
    }

    /// Every address there is, right and wrong, with `words` where words may stand.
    pub fn knock_everywhere(&self, words: &str) {
        let encoded: String = words.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let api = format!("/api/v1/crossings/{CROSSING}");
        for path in [
            "/".into(),
            "/about".into(),
            format!("/{CROSSING}?lang=ru"),
            format!("{api}/board"),
            format!("{api}/talk"),
            format!("{api}/why?slot=open/ge///"),
            format!("{api}/ask?q={encoded}"),
            format!("/nowhere/{encoded}"),
            format!("/{encoded}"),
            "/healthz".into(),
            "/readyz".into(),
        ] {
            self.ask("GET", &path, "text/plain", "");
        }
        let form = "application/x-www-form-urlencoded";
        self.ask("POST", &format!("/{CROSSING}/report"), form, &format!("nonce=zqnonce1&words={encoded}"));
        self.ask("POST", &format!("/{CROSSING}/ask"), form, &format!("words={encoded}"));
        self.ask("POST", &format!("/{CROSSING}/paste"), form, &format!("messages={encoded}&zone=UTC"));
        self.ask("POST", "/find", form, &format!("from=ru&to=ge&name={encoded}"));
        // Bad requests: no JSON, the wrong fields, too long, no such method, no HTTP at all.
        let filings = format!("{api}/filings");
        self.ask("POST", &filings, "application/json", words);
        self.ask(
            "POST",
            &filings,
            "application/json",
            &serde_json::json!({"id": words, "voice": words}).to_string(),
        );
        self.ask(
            "POST",
            &filings,
            "application/json",
            &serde_json::json!({"words": words.repeat(200)}).to_string(),
        );
        self.ask("POST", &filings, "text/plain", words);
        self.ask("DELETE", &format!("/{CROSSING}"), form, words);
        self.send(&format!("{words}\r\n\r\n"), "", Duration::from_secs(2));
        self.send(
            &Self::head("POST", &filings, "application/json", 4_000),
            words,
            Duration::from_millis(300),
        );
        let long = format!("GET / HTTP/1.1\r\nX-Long: {}\r\n\r\n", words.repeat(1_000));
        self.send(&long, "", Duration::from_secs(2));
        self.send(
            &Self::head("GET", &format!("{api}/live"), "text/plain", 0),
            "",
            Duration::from_millis(700),
        );
    }

    pub fn metrics(&self) -> String {
        let head = "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        let answer = crate::served::request(&self.metrics, head, "").expect("metrics");
        assert!(answer.text().contains("passage_requests_total"), "{}", answer.text());
        format!("{}{}", answer.head, answer.text())
    }

    /// Runs a command on the served directory.
    pub fn run(&self, arguments: &[&str]) -> String {
        crate::served::run_well(&[arguments, &["--data", self.data.to_str().expect("UTF-8")]].concat())
    }
}

impl Drop for House {
    fn drop(&mut self) {
        // Ended as an operator does, so that the log has all of its lines.
        drop(Command::new("kill").args(["-TERM", &self.pid().to_string()]).status());
        drop(self.child.wait());
    }
}
