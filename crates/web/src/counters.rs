//! What is counted for the one who runs the house. Every label set is closed; nothing here could tell two
//! people apart. Refuses to count by address, text or id.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;
use border::minute::Minute;
use border::official::FeedState;
use live::Live;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};

/// Groups of routes.
const GROUPS: [&str; 6] = ["page", "form", "api", "stream", "asset", "probe"];
/// Classes of statuses.
const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];
/// What becomes of filings.
const OUTCOMES: [&str; 3] = ["new", "repeated", "refused"];

/// Counts since the start.
#[derive(Debug, Default)]
pub struct Counters {
    requests: [[AtomicU64; CLASSES.len()]; GROUPS.len()],
    filings: [AtomicU64; OUTCOMES.len()],
    rendered: AtomicU64,
    /// Keys that opened nothing.
    pub(crate) keys: Refusals,
    /// Anchors, invites and their use that were refused.
    pub(crate) standing: Refusals,
}

/// What anybody can bring about as often as they like: counted, and told in the log once a minute at most, so
/// that nobody fills it and none of its lines is of one person.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    count: AtomicU64,
    told: AtomicU64,
    told_at: AtomicI64,
}

impl Refusals {
    /// Counts one; how many came since the line before, where the minute has none yet.
    pub fn note(&self, now: Minute) -> Option<u64> {
        let count = self.count.fetch_add(1, Relaxed) + 1;
        let is_told = self.told_at.swap(now.0, Relaxed) == now.0;
        (!is_told).then(|| count.saturating_sub(self.told.swap(count, Relaxed)))
    }
}

/// What became of a filing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FilingOutcome {
    New = 0,
    Repeated = 1,
    Refused = 2,
}

impl Counters {
    pub(crate) fn filing(&self, outcome: FilingOutcome) {
        self.filings[outcome as usize].fetch_add(1, Relaxed);
    }

    pub(crate) fn rendered(&self) {
        self.rendered.fetch_add(1, Relaxed);
    }

    /// Pages rendered since the start; all others were answered from memory.
    pub fn pages_rendered(&self) -> u64 {
        self.rendered.load(Relaxed)
    }

    fn request(&self, group: usize, status: StatusCode) {
        let class = usize::from(status.as_u16() / 100).clamp(1, CLASSES.len()) - 1;
        self.requests[group][class].fetch_add(1, Relaxed);
    }

    /// The counts as plain text, one a line.
    pub(crate) fn text(&self, live: &Live) -> String {
        let mut text = String::new();
        let mut line = |name: &str, labels: &str, value: u64| {
            // Writing to a String does not fail.
            let _infallible = writeln!(text, "passage_{name}{labels} {value}");
        };
        for (group, classes) in GROUPS.iter().zip(&self.requests) {
            for (class, count) in CLASSES.iter().zip(classes) {
                line(
                    "requests_total",
                    &format!("{{group=\"{group}\",class=\"{class}\"}}"),
                    count.load(Relaxed),
                );
            }
        }
        for (outcome, count) in OUTCOMES.iter().zip(&self.filings) {
            line("filings_total", &format!("{{outcome=\"{outcome}\"}}"), count.load(Relaxed));
        }
        let readiness = live.readiness();
        line("pages_rendered_total", "", self.pages_rendered());
        line("shown_late_total", "", live.shown_late());
        line("refused_keys_total", "", self.keys.count.load(Relaxed));
        line("refused_standing_total", "", self.standing.count.load(Relaxed));
        line("disk_has_room", "", u64::from(readiness.has_room));
        line("followers", "", readiness.followers as u64);
        line("crossings_starting", "", readiness.starting as u64);
        line("crossings_damaged", "", readiness.damaged.len() as u64);
        for (name, feed) in readiness.feeds {
            let label = format!("{{feed=\"{name}\"}}");
            let answered = feed.answered_at.map_or(0, |at| at.unix_seconds().unsigned_abs());
            line("feed_answered_timestamp_seconds", &label, answered);
            line("feed_failures_total", &label, feed.failures);
            line("feed_figures_total", &label, feed.figures);
            for state in FeedState::ALL {
                let label = format!("{{feed=\"{name}\",state=\"{state}\"}}");
                line("feed_state", &label, u64::from(feed.state == *state));
            }
        }
        text
    }
}

/// Which group a request belongs to, by its address alone.
fn group(method: &axum::http::Method, path: &str) -> usize {
    let name = match path {
        "/healthz" | "/readyz" => "probe",
        _ if path.starts_with("/assets/") => "asset",
        _ if path.starts_with("/api/") && path.ends_with("/live") => "stream",
        _ if path.starts_with("/api/") => "api",
        _ if method == axum::http::Method::POST => "form",
        _ => "page",
    };
    GROUPS.iter().position(|group| *group == name).unwrap_or(0)
}

/// Counts an answer.
pub(crate) async fn count(State(door): State<crate::door::Door>, request: Request, next: Next) -> Response {
    let group = group(request.method(), request.uri().path());
    let response = next.run(request).await;
    door.site.counters.request(group, response.status());
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_many_are_refused_the_log_has_one_line_a_minute_and_no_count_is_lost() {
        let refusals = Refusals::default();
        let told: Vec<u64> = (0..300).filter_map(|_| refusals.note(Minute(1_000))).collect();
        assert_eq!(told, [1]);
        assert_eq!(refusals.note(Minute(1_001)), Some(300));
        assert_eq!(refusals.note(Minute(1_001)), None);
    }
}
