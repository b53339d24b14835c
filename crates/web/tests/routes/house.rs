//! A house for tests: a journal in memory, a clock that stands, and a door to knock at.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use border::atlas::Atlas;
use border::minute::Minute;
use border::vouch::HouseKey;
use http_body_util::BodyExt as _;
use journal::memory::Memory;
use language::Reader;
use language::say::Phrases;
use live::clock::Clock;
use live::{Live, Settings, Times, WordsShown, Writing};
use serde_json::Value;
use std::sync::{Arc, OnceLock};
use tower::ServiceExt as _;
use web::{About, Admission, Example, Keys, Paste, Seats, Site};

/// 2026-03-02T09:00:00Z.
pub const START: Minute = Minute(29_540_700);

/// The busy crossing of the tests.
pub const LARS: &str = "verkhny-lars";

type Builtin = (Arc<Atlas>, Arc<Reader>, Arc<Phrases>);

fn builtin() -> &'static Builtin {
    static BUILTIN: OnceLock<Builtin> = OnceLock::new();
    BUILTIN.get_or_init(|| {
        let atlas = Arc::new(Atlas::builtin().expect("the built-in data"));
        let reader = Arc::new(Reader::new(&atlas).expect("the built-in lexica"));
        let phrases = Arc::new(Phrases::builtin().expect("the built-in phrases"));
        (atlas, reader, phrases)
    })
}

/// What a test's house is like.
pub struct Plan {
    pub admission: Admission,
    pub example: Example,
    pub writing: Writing,
    pub about: About,
    pub paste: Option<Arc<dyn Paste>>,
    pub keys: Option<Arc<dyn Keys>>,
    pub words: WordsShown,
    pub seats: Seats,
    /// A file of runs beside the built-in ones.
    pub runs: &'static str,
    pub journal: Memory,
    pub clock: Clock,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            admission: Admission::Open,
            example: Example::No,
            writing: Writing::Open,
            about: About::default(),
            paste: None,
            keys: None,
            words: WordsShown::No,
            seats: Seats::Off,
            runs: "",
            journal: Memory::seeded(1),
            clock: Clock::manual(START),
        }
    }
}

/// A house and the way in.
pub struct House {
    pub live: Live,
    pub clock: Clock,
    pub site: Site,
    pub router: Router,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("UTF-8")
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }
}

impl Plan {
    /// Opens the house, all its crossings up.
    pub async fn open(self) -> House {
        let (mut atlas, reader, phrases) = builtin().clone();
        if !self.runs.is_empty() {
            let files = Atlas::builtin_files().into_iter().chain([("transport/test.toml", self.runs)]);
            atlas = Arc::new(Atlas::parse(files).expect("good runs"));
        }
        let settings = Settings {
            writing: self.writing,
            words: self.words,
            times: Times::AtOnce,
            copies: live::Copying::Waits,
            likeness: language::likeness,
            key: HouseKey([7; 32]),
        };
        let live = Live::open(settings, atlas, Arc::new(self.journal), self.clock.clone());
        while live.readiness().starting > 0 {
            tokio::task::yield_now().await;
        }
        let site = Site {
            live: live.clone(),
            reader,
            phrases,
            about: self.about,
            example: self.example,
            admission: self.admission,
            paste: self.paste,
            keys: self.keys,
            seats: self.seats,
            counters: Arc::default(),
        };
        House { live, clock: self.clock, router: web::router(site.clone()), site }
    }
}

impl House {
    /// A house like any other.
    pub async fn usual() -> Self {
        Plan::default().open().await
    }

    pub async fn send(&self, request: Request<Body>) -> Reply {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes().to_vec();
        Reply { status: parts.status, headers: parts.headers, body }
    }

    pub async fn get(&self, address: &str) -> Reply {
        self.send(Request::get(address).body(Body::empty()).expect("a request")).await
    }

    /// Files JSON at the busy crossing.
    pub async fn file(&self, filing: &Value) -> Reply {
        self.file_at(LARS, filing.to_string()).await
    }

    /// Sends JSON to an address.
    pub async fn post_json(&self, address: &str, body: &Value) -> Reply {
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.to_string().into());
        self.send(request.expect("a request")).await
    }

    pub async fn file_at(&self, slug: &str, body: String) -> Reply {
        let request = Request::post(format!("/api/v1/crossings/{slug}/filings"))
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.into());
        self.send(request.expect("a request")).await
    }

    /// Sends a form as a page of ours would.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Reply {
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(form(fields).into());
        self.send(request.expect("a request")).await
    }

    /// Waits until the board holds everything up to an entry.
    ///
    /// # Panics
    /// If it never does.
    pub async fn published(&self, seq: u64) {
        self.published_at(LARS, seq).await;
    }

    /// The same at another crossing.
    ///
    /// # Panics
    /// If it never does.
    pub async fn published_at(&self, slug: &str, seq: u64) {
        for _ in 0..5_000 {
            if let live::BoardState::Ready(published) = self.live.board(slug)
                && published.board.seq >= seq
            {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
        panic!("entry {seq} was never published");
    }
}

/// Fields as a form's body.
pub fn form(fields: &[(&str, &str)]) -> String {
    let escape = |text: &str| text.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect();
    pairs.join("&")
}

/// A filing by taps, with an id of its own.
pub fn taps(id: &str, taps: &Value) -> Value {
    serde_json::json!({"id": format!("test-filing-{id}"), "taps": taps})
}
