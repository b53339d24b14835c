//! Filings of one chat on their way out: gathered by crossing, each batch with the ids that are done with it.
//! An id that was done before, at that crossing, goes no further. Refuses to know what a filing says.

use super::sink::{Sink, SinkFault};
use border::filing::Filing;
use border::limits;
use border::slug::Slug;
use hmac::{Hmac, KeyInit, Mac};
use live::order::{Batch, ImportRanges, Imported};
use sha2::Sha256;
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// What goes from the reading thread to the desks.
pub(super) enum Step {
    /// A batch of a crossing.
    Batch(Slug, Batch),
    /// Answered when all batches before it are kept.
    Barrier(oneshot::Sender<()>),
}

/// Why the reading thread stops.
pub(super) enum Stop {
    /// Nobody takes batches any more: whoever did says why.
    Closed,
    /// What is done cannot be known.
    Sink(SinkFault),
    /// What is done cannot be remembered.
    Gaps,
}

/// Whether a message was taken before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Taken {
    New,
    Already,
}

/// The key under which a chat's ids are kept for one crossing: HMAC-SHA-256 of the chat's id (8 bytes,
/// big-endian) and the slug.
pub fn chat_key(data_key: &[u8; 32], chat: i64, crossing: &Slug) -> [u8; 32] {
    // Hmac takes a key of any length: the error cannot be.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(data_key) else { return [0; 32] };
    mac.update(&chat.to_be_bytes());
    mac.update(crossing.as_str().as_bytes());
    mac.finalize().into_bytes().into()
}

/// What waits for one crossing.
struct Pending {
    key: [u8; 32],
    /// All ids done, before this run and in it.
    done: ImportRanges,
    /// Those that go with the next batch.
    ids: ImportRanges,
    /// How many ids of this run did not follow one before.
    gaps: usize,
    filings: Vec<Filing>,
}

/// The outbox of one chat.
pub(super) struct Outbox<S> {
    sink: Arc<S>,
    steps: mpsc::Sender<Step>,
    data_key: [u8; 32],
    chat: i64,
    pending: BTreeMap<Slug, Pending>,
    waiting: usize,
}

impl<S: Sink> Outbox<S> {
    pub fn new(sink: Arc<S>, steps: mpsc::Sender<Step>, data_key: [u8; 32], chat: i64) -> Self {
        Self { sink, steps, data_key, chat, pending: BTreeMap::new(), waiting: 0 }
    }

    /// Takes a message's part for one crossing, if there is something to file, and its id as done there.
    pub fn take(&mut self, crossing: &Slug, id: i64, filing: Option<Filing>) -> Result<Taken, Stop> {
        let pending = match self.pending.get_mut(crossing) {
            Some(pending) => pending,
            None => {
                let key = chat_key(&self.data_key, self.chat, crossing);
                let done = self.sink.done(&key).map_err(Stop::Sink)?;
                let new = Pending { key, done, ids: ImportRanges::default(), gaps: 0, filings: vec![] };
                self.pending.entry(crossing.clone()).or_insert(new)
            }
        };
        if pending.done.contains(id) {
            return Ok(Taken::Already);
        }
        pending.gaps += usize::from(!pending.done.contains(id.saturating_sub(1)));
        if pending.gaps > limits::IMPORT_GAPS {
            return Err(Stop::Gaps);
        }
        pending.done.add(id);
        pending.ids.add(id);
        if let Some(filing) = filing {
            pending.filings.push(filing);
            self.waiting += 1;
            if pending.filings.len() >= limits::IMPORT_BATCH_FILINGS {
                let crossing = crossing.clone();
                self.send(&crossing)?;
            }
        }
        if self.waiting >= limits::IMPORT_PENDING_FILINGS {
            let fullest = self.pending.iter().max_by_key(|(_, pending)| pending.filings.len());
            if let Some(crossing) = fullest.map(|(crossing, _)| crossing.clone()) {
                self.send(&crossing)?;
            }
        }
        Ok(Taken::New)
    }

    fn send(&mut self, crossing: &Slug) -> Result<(), Stop> {
        let Some(pending) = self.pending.get_mut(crossing) else { return Ok(()) };
        if pending.filings.is_empty() {
            // Ids with nothing to file are no entry of a log; they go with the next batch, or are read again.
            return Ok(());
        }
        let filings = std::mem::take(&mut pending.filings);
        self.waiting -= filings.len();
        let imported = Imported { chat: pending.key, ids: std::mem::take(&mut pending.ids) };
        let batch = Batch { filings, imported: Some(imported) };
        self.steps.blocking_send(Step::Batch(crossing.clone(), batch)).map_err(|_| Stop::Closed)
    }

    /// Sends all that waits, and waits until it is kept: what is done is known then, should the chat come
    /// again.
    pub fn finish(mut self) -> Result<(), Stop> {
        let crossings: Vec<Slug> = self.pending.keys().cloned().collect();
        for crossing in &crossings {
            self.send(crossing)?;
        }
        let (kept, all_kept) = oneshot::channel();
        self.steps.blocking_send(Step::Barrier(kept)).map_err(|_| Stop::Closed)?;
        all_kept.blocking_recv().map_err(|_| Stop::Closed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_depends_on_the_directory_the_chat_and_the_crossing() {
        let (lars, vale) = (Slug::parse("verkhny-lars").expect("one"), Slug::parse("vale").expect("one"));
        let key = chat_key(&[1; 32], 5, &lars);
        assert_eq!(key, chat_key(&[1; 32], 5, &lars));
        for other in
            [chat_key(&[2; 32], 5, &lars), chat_key(&[1; 32], 6, &lars), chat_key(&[1; 32], 5, &vale)]
        {
            assert_ne!(key, other);
        }
    }
}
