//! The house: opens the rooms in order (ground, journal, live, doors), and closes them in reverse. Refuses to
//! serve what is not its to serve: an archive, a directory another process writes, a taken port.

use crate::config::{Admission, Config};
use crate::failure::Failure;
use crate::ground::Ground;
use crate::out;
use crate::socket;
use border::log_line::LogLine;
use border::vouch::HouseKey;
use journal::Journal;
use journal::embedded::{Embedded, Kind, OpenError, Options};
use journal::log::log;
use live::clock::Clock;
use live::{Copying, Live, Settings, Times, WordsShown, Writing};
use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use web::{About, Connections, Example, Keys as _, SEATS_KEYS, Seats, Site, Unmet};

mod feeds;
mod hands;
mod keys;
mod logging;
mod paste;
mod secrecy;
pub use hands::Hands;
pub use keys::{KeyAsk, KeyStore, KeyTold, moderators};

/// Opens a data directory's journal to look at, also beside a running server.
///
/// # Errors
/// There is none, or it cannot be read.
pub fn journal_read_only(dir: &Path) -> Result<Arc<dyn Journal>, Failure> {
    match Embedded::open_read_only(dir) {
        Ok(journal) => Ok(Arc::new(journal)),
        Err(error @ OpenError::Absent { .. }) => Err(Failure::failed(format!(
            "{error}; name one with --data, or fill one with `passage import telegram FILE`"
        ))),
        Err(error) => Err(Failure::failed(error)),
    }
}

/// The key of a data directory, under which imported chats are hashed.
///
/// # Errors
/// The directory cannot be read.
pub fn data_key(dir: &Path) -> Result<[u8; 32], Failure> {
    Embedded::open_read_only(dir).map(|journal| *journal.key()).map_err(Failure::failed)
}

/// How a house runs that nobody watches from outside: an example, or a command's own.
pub fn settings_of(key: HouseKey) -> Settings {
    Settings {
        writing: Writing::Open,
        words: WordsShown::No,
        times: Times::AtOnce,
        copies: Copying::Counts,
        likeness: language::likeness,
        key,
    }
}

/// A runtime with as many threads as the machine has processors. A thread that has nothing to do keeps
/// nothing on its stack of whom it served.
pub fn runtime() -> Result<Runtime, Failure> {
    let mut threads = tokio::runtime::Builder::new_multi_thread();
    threads.on_thread_park(web::wipe_stack).enable_all().build().map_err(Failure::failed)
}

/// Serves a data directory until told to end.
///
/// # Errors
/// Whatever is in the way, with the way out.
pub fn serve(config: &Config, commit_delay: Duration) -> Result<(), Failure> {
    logging::begin();
    secrecy::keep_memory_in();
    check_contact(config)?;
    let ground = Ground::open(&config.data)?;
    let runtime = runtime()?;
    runtime.block_on(async {
        let listener = bind(config.listen).await?;
        let journal: Arc<dyn Journal> = match config.writing {
            Writing::ReadOnly => journal_read_only(&config.data)?,
            Writing::Open => Arc::new(open_to_serve(&config.data, commit_delay)?),
        };
        let house_key = HouseKey::of_directory(&data_key(&config.data)?);
        let settings = Settings {
            writing: config.writing,
            words: config.words,
            times: match config.admission {
                Admission::Guarded => Times::Held,
                Admission::Open => Times::AtOnce,
            },
            copies: match config.admission {
                Admission::Guarded => Copying::Waits,
                Admission::Open => Copying::Counts,
            },
            likeness: language::likeness,
            key: house_key.clone(),
        };
        let keys = Arc::new(KeyStore::open(&config.data, house_key)?);
        if let Some(why) = seats_lack(config, keys.moderators(Clock::system().now())) {
            out::note(format_args!("passage: {why}"));
        }
        let live = Live::open(settings, ground.atlas.clone(), journal, Clock::system());
        let socket = match config.writing {
            Writing::Open => {
                let listening = socket::server::listen(&config.data, live.clone(), keys.clone());
                let at = || socket::path(&config.data).display().to_string();
                Some(listening.map_err(|error| Failure::failed(format!("{}: {error}", at())))?)
            }
            Writing::ReadOnly => None,
        };
        let feeds = match config.writing {
            Writing::Open => feeds::begin(config, &ground, &live, seed(&config.data)?),
            Writing::ReadOnly => None,
        };
        open_doors(config, &ground, &live, listener, Some(keys)).await?;
        if let Some(feeds) = feeds {
            feeds.abort();
        }
        if let Some(socket) = socket {
            socket.abort();
            // The directory's lock is still ours; whoever serves next makes its own.
            let _gone_already = std::fs::remove_file(socket::path(&config.data));
        }
        Ok(())
    })
}

/// What spreads this house's questions to offices over time, another in each house.
fn seed(dir: &Path) -> Result<u64, Failure> {
    let [a, b, c, d, e, f, g, h, ..] = HouseKey::of_directory(&data_key(dir)?).0;
    Ok(u64::from_be_bytes([a, b, c, d, e, f, g, h]))
}

/// Why no seats are offered though the operator wants them: the house runs all the same.
pub fn seats_lack(config: &Config, moderators: usize) -> Option<String> {
    let why = match Unmet::of(moderators, &config.contact) {
        _ if config.seats == Seats::Off => return None,
        None => return None,
        Some(Unmet::Keys) => format!(
            "{moderators} of {SEATS_KEYS} moderators' keys hold: hand out more with `passage watch invite`"
        ),
        Some(Unmet::Contact) => "nobody could reach you: say how with about.contact or --contact".into(),
    };
    Some(format!("seats.on is true and no seats are offered: {why}"))
}

/// People must be able to reach whoever runs a board that they can reach.
fn check_contact(config: &Config) -> Result<(), Failure> {
    if config.listen.ip().is_loopback() || !config.contact.trim().is_empty() {
        return Ok(());
    }
    Err(Failure::failed(format!(
        "{} is a public address and nobody could reach you: say how with --contact or about.contact \
         (a pseudonym's address will do), or listen on 127.0.0.1 behind a proxy",
        config.listen
    )))
}

fn open_to_serve(dir: &Path, commit_delay: Duration) -> Result<Embedded, Failure> {
    let options = Options { commit_delay, ..Options::new(dir, Kind::Live) };
    Embedded::open(options).map_err(|error| match error {
        OpenError::OtherKind { .. } => Failure::failed(format!(
            "{error}: an archive is for looking back with `passage board --at` and is never served"
        )),
        error => cannot_open(&error),
    })
}

/// Why a data directory cannot be opened for writing, with the way out.
fn cannot_open(error: &OpenError) -> Failure {
    match error {
        OpenError::Io { .. } => Failure::failed(format!("{error}; name another directory with --data")),
        _ => Failure::failed(error),
    }
}

/// Serves an example from memory while `feed` runs.
///
/// # Errors
/// Whatever is in the way, with the way out.
pub fn serve_example<F: Future<Output = ()> + Send + 'static>(
    config: &Config,
    ground: &Ground,
    clock: &Clock,
    feed: impl FnOnce(Live, Ground) -> F,
) -> Result<(), Failure> {
    logging::begin();
    secrecy::keep_memory_in();
    let runtime = runtime()?;
    runtime.block_on(async {
        let listener = bind(config.listen).await?;
        let settings = settings_of(HouseKey([0; 32]));
        let journal = Arc::new(journal::memory::Memory::seeded(0));
        let live = Live::open(settings, ground.atlas.clone(), journal, clock.clone());
        let feed = tokio::spawn(feed(live.clone(), ground.clone()));
        open_doors(config, ground, &live, listener, None).await?;
        feed.abort();
        Ok(())
    })
}

async fn bind(address: std::net::SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).await.map_err(|error| {
        Failure::failed(format!("{address}: {error}; choose another with --listen or --metrics"))
    })
}

/// Serves pages and metrics until the process is told to end, then closes the running board.
async fn open_doors(
    config: &Config,
    ground: &Ground,
    live: &Live,
    listener: TcpListener,
    keys: Option<Arc<KeyStore>>,
) -> Result<(), Failure> {
    raise_descriptors();
    // An example has no keys, and no desk.
    let example = if keys.is_some() { Example::No } else { Example::Yes };
    let address = listener.local_addr().map_err(Failure::failed)?;
    let site = Site {
        live: live.clone(),
        reader: ground.reader.clone(),
        phrases: ground.phrases.clone(),
        about: About { operator: config.operator.clone(), contact: config.contact.clone() },
        example,
        admission: match config.admission {
            Admission::Open => web::Admission::Open,
            Admission::Guarded => web::Admission::Guarded,
        },
        paste: Some(Arc::new(paste::PasteReader::new(ground.clone()))),
        keys: keys.map(|keys| keys as Arc<dyn web::Keys>),
        // An example has no moderators, and nobody rides in it.
        seats: if example == Example::Yes { Seats::Off } else { config.seats },
        counters: Arc::default(),
    };
    let metrics = match config.metrics {
        Some(address) => Some((bind(address).await?, web::metrics_router(site.clone()))),
        None => None,
    };
    let (end, ended) = tokio::sync::watch::channel(());
    let metrics = metrics.map(|(listener, router)| {
        let mut ended = ended.clone();
        let until = async move { drop(ended.changed().await) };
        tokio::spawn(web::serve(listener, router, Connections::default(), until))
    });
    let mark = if example == Example::Yes { "EXAMPLE: " } else { "" };
    out::line(format_args!("{mark}Passage serves at http://{address}"))?;
    let closing = live.clone();
    let until = async move {
        told_to_end().await;
        closing.close().await;
    };
    let served = web::serve(listener, web::router(site), Connections::default(), until).await;
    drop(end);
    if let Some(metrics) = metrics {
        metrics.abort();
    }
    served.map_err(|error| Failure::failed(format!("{address}: {error}")))
}

/// Resolves at Ctrl-C or a termination signal.
async fn told_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

/// Raises the limit of open descriptors as far as it goes: each follower holds one.
fn raise_descriptors() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    if setrlimit(Resource::Nofile, raised).is_err() {
        log(LogLine::DescriptorsNotRaised);
    }
}
