//! Where log lines go: to standard error, with the minute they were written in: a second would tell which of
//! two filings a line is about. Refuses the lines of every other crate: theirs may hold anything.

use journal::log::TARGET;
use live::clock::Clock;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::layer::SubscriberExt as _;

/// The time of a line.
struct ToTheMinute(Clock);

impl FormatTime for ToTheMinute {
    fn format_time(&self, into: &mut Writer<'_>) -> std::fmt::Result {
        write!(into, "{}", self.0.now())
    }
}

/// From here on lines are written; `PASSAGE_LOG` says which: `off`, `error`, or `warn`, which is all.
pub fn begin() {
    let most = match std::env::var("PASSAGE_LOG").as_deref() {
        Ok("off") => LevelFilter::OFF,
        Ok("error") => LevelFilter::ERROR,
        _ => LevelFilter::WARN,
    };
    let timer = ToTheMinute(Clock::system());
    let lines =
        tracing_subscriber::fmt::layer().with_ansi(false).with_timer(timer).with_writer(std::io::stderr);
    let subscriber =
        tracing_subscriber::registry().with(lines).with(Targets::new().with_target(TARGET, most));
    // A second subscriber in one process is a test's business.
    let _set_before = tracing::subscriber::set_global_default(subscriber);
}
