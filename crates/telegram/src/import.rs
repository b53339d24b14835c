//! An export into the boards: read on one thread in the file's order, folded by the desks meanwhile, a batch
//! in one transaction with the ids that are done. Run again, also after an end half-way, it adds what is
//! missing and nothing else. Refuses to keep a text, an author or a message's id.

mod intake;
mod memory;
mod outbox;
mod report;
mod sink;

pub use outbox::chat_key;
pub use report::Report;
pub use sink::{Sink, SinkFault};

use crate::export::ExportFault;
use crate::pseudonym::Pseudonyms;
use border::atlas::Atlas;
use border::crossing::Crossing;
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use intake::Intake;
use jiff::tz::TimeZone;
use language::Reader;
use live::clock::Stopwatch;
use live::order::{Batch, Unfiled};
use outbox::{Step, Stop};
use std::io::Read;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

/// What an import needs to know.
#[derive(Clone)]
pub struct Import {
    /// The ground.
    pub atlas: Arc<Atlas>,
    /// The reader.
    pub reader: Arc<Reader>,
    /// The crossing of what names none, in chats whose name names none.
    pub crossing: Option<Arc<Crossing>>,
    /// Where an old export, which has local times only, was made.
    pub zone: Option<TimeZone>,
    /// Now: the term of the Voices, and no message is told later.
    pub now: Minute,
    /// The data directory's key, for the hashes of chats.
    pub data_key: [u8; 32],
    /// The secret of this run.
    pub pseudonyms: Pseudonyms,
}

/// Why an import stopped before the file's end.
#[derive(Debug, thiserror::Error)]
pub enum Cause {
    /// The file.
    #[error(transparent)]
    Export(#[from] ExportFault),
    /// The board.
    #[error(transparent)]
    Sink(#[from] SinkFault),
    /// Message ids without order or with too many gaps.
    #[error("the message ids of a chat have more than {} gaps: Telegram's rise by one", limits::IMPORT_GAPS)]
    Gaps,
    /// A fault of ours.
    #[error("the reading thread broke; what was taken is kept, and a second run goes on from there")]
    Broken,
}

impl From<Stop> for Cause {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Sink(fault) => Self::Sink(fault),
            Stop::Gaps => Self::Gaps,
            Stop::Closed => Self::Sink(SinkFault::Unfiled(Unfiled::Closed)),
        }
    }
}

/// An import that stopped: what it did until then is kept, and it can be run again.
#[derive(Debug, thiserror::Error)]
#[error("{cause} (after {} messages)", report.messages)]
pub struct Halted {
    /// What was done.
    pub report: Report,
    /// What stopped it.
    #[source]
    pub cause: Cause,
}

impl Import {
    /// Imports a file. Must be called inside a tokio runtime; memory does not grow with the file but for the
    /// ranges of ids, one for each gap between them.
    ///
    /// # Errors
    /// [`Halted`], with what was done.
    pub async fn run<R, S>(self, file: R, sink: Arc<S>) -> Result<Report, Box<Halted>>
    where
        R: Read + Send + 'static,
        S: Sink,
    {
        let watch = Stopwatch::start();
        let (steps, waiting) = mpsc::channel(limits::IMPORT_BATCHES_WAITING);
        let intake = Intake::new(self, sink.clone(), steps);
        let reading = tokio::task::spawn_blocking(move || intake.run(file));
        let (claims, folded) = fold(waiting, &*sink).await;
        let (mut report, read) = reading.await.unwrap_or_else(|_| (Report::default(), Err(Cause::Broken)));
        report.claims = claims;
        report.seconds = watch.seconds();
        // If the board refused, the reading thread only knows that nobody listened.
        match folded.map_err(Cause::Sink).and(read) {
            Ok(()) => Ok(report),
            Err(cause) => Err(Box::new(Halted { report, cause })),
        }
    }
}

/// Hands batches to the board one after the other until there are no more, or one is refused.
async fn fold<S: Sink>(mut waiting: mpsc::Receiver<Step>, sink: &S) -> (u64, Result<(), SinkFault>) {
    let mut claims = 0;
    while let Some(step) = waiting.recv().await {
        match step {
            Step::Batch(crossing, batch) => match patiently(sink, &crossing, batch).await {
                Ok(count) => claims += count as u64,
                Err(fault) => return (claims, Err(fault)),
            },
            Step::Barrier(kept) => {
                let _the_thread_may_be_gone = kept.send(());
            }
        }
    }
    (claims, Ok(()))
}

/// A busy board is asked again, a little later each time.
async fn patiently<S: Sink>(sink: &S, crossing: &Slug, batch: Batch) -> Result<usize, SinkFault> {
    for attempt in 1..limits::IMPORT_TRIES {
        match sink.import(crossing, batch.clone()).await {
            Err(SinkFault::Unfiled(Unfiled::Busy)) => {
                tokio::time::sleep(Duration::from_millis(50 * attempt)).await;
            }
            result => return result,
        }
    }
    sink.import(crossing, batch).await
}
