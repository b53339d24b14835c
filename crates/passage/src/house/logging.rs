//! Where log lines go: to standard error. Refuses the lines of every other crate: theirs may hold anything.

use journal::log::TARGET;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;

/// From here on lines are written; `PASSAGE_LOG` says which: `off`, `error`, or `warn`, which is all.
pub fn begin() {
    let most = match std::env::var("PASSAGE_LOG").as_deref() {
        Ok("off") => LevelFilter::OFF,
        Ok("error") => LevelFilter::ERROR,
        _ => LevelFilter::WARN,
    };
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(std::io::stderr);
    let subscriber =
        tracing_subscriber::registry().with(lines).with(Targets::new().with_target(TARGET, most));
    // A second subscriber in one process is a test's business.
    let _set_before = tracing::subscriber::set_global_default(subscriber);
}
