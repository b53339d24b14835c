//! Calls: one round of requests to an office, and what came of it. Over HTTPS to the adapter's own hosts
//! and no other, bounded in bytes and time, with nothing sent but the request and the project's name.
//! Refuses to follow anyone elsewhere, to keep cookies, and to ask in a burst.

use crate::adapter::{Adapter, Request};
use crate::feed::host;
use border::limits;
use border::minute::Minute;
use std::collections::BTreeMap;
use std::time::Duration;
use ureq::http::{HeaderMap, Response, StatusCode};
use ureq::{Agent, Body};

/// What is told of us: the project, not who runs this house.
const USER_AGENT: &str = concat!("Passage/", env!("CARGO_PKG_VERSION"), " (waiting times at borders)");

/// Why an office's page did not answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unreached {
    /// It has no address.
    #[error("the feed has no address")]
    NoAddress,
    /// The address is not one that this adapter may ask.
    #[error("the address is not of the office's own hosts")]
    NotItsHost,
    /// No connection came about, or it broke.
    #[error("no connection")]
    NoConnection,
    /// It took too long.
    #[error("no answer within {} s", limits::FEED_ANSWER_SECONDS)]
    TooSlow,
    /// It sent too much.
    #[error("more than {} MB", limits::FEED_ANSWER_BYTES >> 20)]
    TooLarge,
    /// It points to another office, or round in circles.
    #[error("it points elsewhere")]
    Elsewhere,
    /// It said no.
    #[error("it answered with status {0}")]
    Status(u16),
}

/// An answer, and the post that was asked for where it does not name it.
pub type Answer = (Vec<u8>, Option<String>);

/// What came of a round.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Round {
    /// What was answered, and how many requests of the round were not.
    Answers {
        /// The answers.
        answers: Vec<Answer>,
        /// Requests that failed beside them.
        failed: usize,
    },
    /// The office says that nothing changed.
    Unchanged,
    /// Nothing was answered.
    Failed {
        /// Why.
        why: Unreached,
        /// Minutes that the office bids to wait.
        retry_minutes: Option<i64>,
    },
}

/// Whom a caller may ask.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum May {
    /// An adapter's own hosts, by HTTPS.
    Hosts(&'static [&'static str]),
    /// This machine, in the clear: tests.
    Loopback,
}

/// Asks for one feed.
#[derive(Debug)]
pub struct Caller {
    agent: Agent,
    may: May,
    pause: Duration,
    /// What names the last answer of an address: its tag, its date.
    last: BTreeMap<String, [Option<String>; 2]>,
}

impl Caller {
    /// A caller that asks the hosts of an adapter.
    pub fn new(adapter: Adapter) -> Self {
        let pause = Duration::from_secs(limits::FEED_PAUSE_SECONDS);
        Self::of(May::Hosts(adapter.hosts()), pause, Duration::from_secs(limits::FEED_ANSWER_SECONDS))
    }

    /// A caller that asks this machine only, in the clear and without pauses: no configuration leads here.
    pub fn loopback(answer: Duration) -> Self {
        Self::of(May::Loopback, Duration::ZERO, answer)
    }

    fn of(may: May, pause: Duration, answer: Duration) -> Self {
        let config = Agent::config_builder()
            .https_only(may != May::Loopback)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(answer))
            .user_agent(USER_AGENT)
            .proxy(None)
            .build();
        Self { agent: Agent::new_with_config(config), may, pause, last: BTreeMap::new() }
    }

    /// Makes one round, one request after the other. Where the first fails the others are not tried.
    pub fn round(&mut self, requests: &[Request], now: Minute) -> Round {
        let (mut answers, mut failed) = (Vec::new(), 0);
        let alone = requests.len() == 1;
        for (place, request) in requests.iter().enumerate() {
            if place > 0 {
                std::thread::sleep(self.pause);
            }
            match self.ask(request, alone, now) {
                Ok(Some(bytes)) => answers.push((bytes, request.post.clone())),
                Ok(None) => return Round::Unchanged,
                Err((why, retry_minutes)) if answers.is_empty() => {
                    return Round::Failed { why, retry_minutes };
                }
                Err(_) => failed += 1,
            }
        }
        match answers.is_empty() {
            true => Round::Failed { why: Unreached::NoAddress, retry_minutes: None },
            false => Round::Answers { answers, failed },
        }
    }

    /// Asks once, over a hop or two; none where nothing changed.
    fn ask(
        &mut self,
        request: &Request,
        alone: bool,
        now: Minute,
    ) -> Result<Option<Vec<u8>>, (Unreached, Option<i64>)> {
        let mut address = request.address.clone();
        for _ in 0..=limits::FEED_HOPS {
            if !self.may_ask(&address) {
                return Err((Unreached::NotItsHost, None));
            }
            let conditional = alone && request.body.is_none();
            let mut response = self.send(&address, request, conditional).map_err(|why| (why, None))?;
            match response.status() {
                StatusCode::OK => {
                    let body = body(&mut response).map_err(|why| (why, None))?;
                    if conditional {
                        let named = ["etag", "last-modified"].map(|name| header(response.headers(), name));
                        self.last.insert(address, named);
                    }
                    return Ok(Some(body));
                }
                StatusCode::NOT_MODIFIED if conditional => return Ok(None),
                status if status.is_redirection() && request.body.is_none() => {
                    let to = header(response.headers(), "location").unwrap_or_default();
                    address = hop(&address, &to)
                        .filter(|to| self.may_ask(to))
                        .ok_or((Unreached::Elsewhere, None))?;
                }
                status => {
                    let bidden = header(response.headers(), "retry-after");
                    let bidden = bidden.and_then(|text| minutes(&text, now));
                    return Err((Unreached::Status(status.as_u16()), bidden));
                }
            }
        }
        Err((Unreached::Elsewhere, None))
    }

    fn send(&self, address: &str, request: &Request, conditional: bool) -> Result<Response<Body>, Unreached> {
        let sent = match &request.body {
            Some(body) => {
                let post = self.agent.post(address);
                request.headers.iter().fold(post, |post, (name, value)| post.header(*name, *value)).send(body)
            }
            None => {
                let mut get = self.agent.get(address);
                for (name, value) in request.headers {
                    get = get.header(*name, *value);
                }
                let last = self.last.get(address).filter(|_| conditional);
                for (name, value) in
                    ["if-none-match", "if-modified-since"].iter().zip(last.into_iter().flatten())
                {
                    if let Some(value) = value {
                        get = get.header(*name, value);
                    }
                }
                get.call()
            }
        };
        sent.map_err(|error| unreached(&error))
    }

    fn may_ask(&self, address: &str) -> bool {
        match self.may {
            May::Hosts(hosts) => host(address).is_some_and(|host| hosts.contains(&host)),
            May::Loopback => address.starts_with("http://127.0.0.1:"),
        }
    }
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    (value.len() <= limits::FEED_FIELD_BYTES).then(|| value.to_owned())
}

fn body(response: &mut Response<Body>) -> Result<Vec<u8>, Unreached> {
    let reader = response.body_mut().with_config().limit(limits::FEED_ANSWER_BYTES);
    reader.read_to_vec().map_err(|error| unreached(&error))
}

fn unreached(error: &ureq::Error) -> Unreached {
    match error {
        ureq::Error::Timeout(_) => Unreached::TooSlow,
        ureq::Error::BodyExceedsLimit(_) => Unreached::TooLarge,
        ureq::Error::Io(error) if error.kind() == std::io::ErrorKind::TimedOut => Unreached::TooSlow,
        _ => Unreached::NoConnection,
    }
}

/// Where a page points: another path of its own, or a whole address.
fn hop(from: &str, to: &str) -> Option<String> {
    if to.contains("://") {
        return Some(to.to_owned());
    }
    let path = from.find("://")? + 3;
    let origin = from[path..].find('/').map_or(from, |end| &from[..path + end]);
    (to.starts_with('/') && !to.starts_with("//")).then(|| format!("{origin}{to}"))
}

/// `Retry-After`: seconds, or the date until which to wait; in whole minutes, rounded up.
fn minutes(text: &str, now: Minute) -> Option<i64> {
    if let Ok(seconds) = text.trim().parse::<u32>() {
        return Some(i64::from(seconds).div_euclid(60) + 1);
    }
    let until = jiff::fmt::rfc2822::parse(text.trim()).ok()?;
    Some(Minute::from_unix_seconds(until.timestamp().as_second()).since(now) + 1).filter(|wait| *wait > 0)
}
