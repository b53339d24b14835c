//! A served data directory, a command run to its end, and an HTTP request, for the tests beside this file.

use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

pub const CROSSING: &str = "verkhny-lars";

/// A command on the binary under test.
pub fn passage(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passage"));
    command.args(arguments).env("PASSAGE_LOG", "warn").stdin(Stdio::null());
    command
}

/// Runs a command to its end.
pub fn run(arguments: &[&str]) -> Output {
    passage(arguments).output().expect("the binary runs")
}

/// Standard output of a command that must succeed.
pub fn run_well(arguments: &[&str]) -> String {
    let output = run(arguments);
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A directory that is being served.
pub struct Served {
    child: Child,
    address: String,
}

impl Served {
    /// Serves `dir` on a free port and waits until every board is up.
    pub fn start(dir: &Path, more: &[&str]) -> Self {
        Self::start_with(dir, more, &[])
    }

    /// The same with variables in its environment.
    pub fn start_with(dir: &Path, more: &[&str], variables: &[(&str, &str)]) -> Self {
        let served = Self::spawn(dir, more, variables);
        served.wait_for(|readiness| readiness["ready"] == true);
        served
    }

    /// Serves `dir` and waits until every board is up or known to be damaged; whether all are up.
    pub fn are_all_up(dir: &Path) -> bool {
        let served = Self::spawn(dir, &[], &[]);
        let readiness = served.wait_for(|readiness| readiness["starting"] == 0);
        served.end();
        readiness["damaged"] == serde_json::json!([])
    }

    fn wait_for(&self, wanted: impl Fn(&Value) -> bool) -> Value {
        for _ in 0..600 {
            let readiness = self.get("/readyz").json();
            if wanted(&readiness) {
                return readiness;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the boards are not up after 30 s");
    }

    fn spawn(dir: &Path, more: &[&str], variables: &[(&str, &str)]) -> Self {
        let dir = dir.to_str().expect("UTF-8");
        let listen = ["--listen", "127.0.0.1:0", "--metrics", "", "--admission", "open"];
        let arguments = [&["serve", "--data", dir], &listen[..]].concat();
        let mut command = passage(&[&arguments[..], more].concat());
        command.envs(variables.iter().copied()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the binary starts");
        let mut lines = BufReader::new(child.stdout.take().expect("standard output")).lines();
        let line = lines.next().expect("a line").expect("UTF-8");
        let address = line.rsplit("http://").next().expect("an address").to_string();
        Self { child, address }
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn get(&self, path: &str) -> Response {
        request(&self.address, &format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), "")
            .expect("an answer")
    }

    /// A board as JSON.
    pub fn board(&self) -> Value {
        self.get(&format!("/api/v1/crossings/{CROSSING}/board")).json()
    }

    /// The board once it says something, which under load may be a quarter of a second later.
    pub fn board_that(&self, says: impl Fn(&Value) -> bool) -> Value {
        for _ in 0..100 {
            let board = self.board();
            if says(&board) {
                return board;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("the board never says so: {}", self.board())
    }

    pub fn file(&self, filing: &Value) -> Response {
        post(&self.address, &format!("/api/v1/crossings/{CROSSING}/filings"), &filing.to_string())
            .expect("an answer")
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it is gone");
    }

    /// Ends it as an operator does.
    pub fn end(mut self) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs").success());
        assert!(self.child.wait().expect("it ends").success());
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // Already gone where the test ended it.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// An HTTP answer.
pub struct Response {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Response {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.text()))
    }
}

/// Posts JSON; none where the connection broke.
pub fn post(address: &str, path: &str, body: &str) -> Option<Response> {
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    request(address, &head, body)
}

/// Sends one request on a connection of its own; none where it broke.
pub fn request(address: &str, head: &str, body: &str) -> Option<Response> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let chunked = head.to_ascii_lowercase().contains("transfer-encoding: chunked");
    let body = if chunked { unchunk(&answer[end + 4..])? } else { answer[end + 4..].to_vec() };
    Some(Response { status, head, body })
}

fn unchunk(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..line]).ok()?, 16).ok()?;
        rest = &rest[line + 2..];
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(..size)?);
        rest = rest.get(size + 2..)?;
    }
}

/// A live stream, read line by line.
pub struct Stream {
    lines: BufReader<TcpStream>,
}

impl Stream {
    /// Follows a board from a cursor.
    pub fn follow(address: &str, query: &str, last_event_id: Option<&str>) -> Self {
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a socket");
        let id = last_event_id.map_or(String::new(), |id| format!("Last-Event-ID: {id}\r\n"));
        let head = format!("GET /api/v1/crossings/{CROSSING}/live{query} HTTP/1.1\r\nHost: x\r\n{id}\r\n");
        stream.write_all(head.as_bytes()).expect("it is sent");
        Self { lines: BufReader::new(stream) }
    }

    /// The next event with its id and data; none where the stream ends or is silent for ten seconds.
    pub fn next(&mut self) -> Option<(String, String, Value)> {
        let (mut id, mut event) = (String::new(), String::new());
        loop {
            let mut line = String::new();
            if self.lines.read_line(&mut line).ok()? == 0 {
                return None;
            }
            let line = line.trim_end();
            if let Some(value) = line.strip_prefix("id: ") {
                id = value.into();
            } else if let Some(value) = line.strip_prefix("event: ") {
                event = value.into();
            } else if let Some(data) = line.strip_prefix("data: ") {
                return Some((id, event, serde_json::from_str(data).ok()?));
            }
        }
    }
}
