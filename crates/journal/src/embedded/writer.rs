//! The one thread that writes: it takes all that waits, commits it in one transaction, and only then says
//! so. Refuses to let one turn's failure, or one listener's, reach its neighbours.

use super::day_keys::DayKeys;
use super::keeping::{self, NewBase, fault};
use super::{FreeSpace, Kind, Options};
use crate::log::log;
use crate::turn::Turn;
use crate::{AppendError, Appended};
use border::fact::Seq;
use border::limits;
use border::log_line::LogLine;
use border::minute::Minute;
use border::slug::Slug;
use rusqlite::{Connection, TransactionBehavior};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// A turn that waits to be written.
pub(super) struct Waiting {
    pub crossing: Slug,
    pub after: Seq,
    pub turn: Turn,
    pub done: Appended,
}

enum Job {
    Append(Waiting),
    Task(Box<dyn FnOnce(&mut Store) + Send>),
}

/// What was written since the journal was opened.
#[derive(Default)]
pub(super) struct Counts {
    pub commits: AtomicU64,
    pub turns: AtomicU64,
}

/// The writing thread, as its callers see it.
pub(super) struct Writer {
    /// None only while it is being dropped.
    inbox: Option<SyncSender<Job>>,
    thread: Option<JoinHandle<()>>,
    pub counts: Arc<Counts>,
}

/// The writing thread's own.
pub(super) struct Store {
    connection: Connection,
    keys: DayKeys,
    kind: Kind,
    commit_delay: Duration,
    free_space: FreeSpace,
    /// Whether it was said that the disk is nearly full.
    is_full: bool,
    log: Log,
    counts: Arc<Counts>,
}

/// Whether the write-ahead log may still hold what was wiped.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Log {
    Clean,
    HoldsWiped,
}

const PATIENCE: Duration = Duration::from_millis(limits::STORE_WAIT_MILLIS);
const STOPPED: &str = "the journal's writer has stopped";

impl Writer {
    pub fn start(
        connection: Connection,
        keys: DayKeys,
        kind: Kind,
        options: Options,
    ) -> std::io::Result<Self> {
        let counts = Arc::new(Counts::default());
        let mut store = Store {
            connection,
            keys,
            kind,
            commit_delay: options.commit_delay,
            free_space: options.free_space,
            is_full: false,
            // A process before this one may have been killed between wiping and emptying the log.
            log: Log::HoldsWiped,
            counts: Arc::clone(&counts),
        };
        let has_room = store.room().is_ok();
        store.say_room(has_room);
        let (inbox, jobs) = sync_channel(limits::WRITER_INBOX);
        let thread =
            std::thread::Builder::new().name("journal".to_owned()).spawn(move || store.run(&jobs))?;
        Ok(Self { inbox: Some(inbox), thread: Some(thread), counts })
    }

    /// Hands a turn over without waiting.
    pub fn append(&self, waiting: Waiting) {
        let Some(inbox) = &self.inbox else { return };
        match inbox.try_send(Job::Append(waiting)) {
            Err(TrySendError::Full(Job::Append(waiting))) => (waiting.done)(Err(AppendError::Busy)),
            Err(TrySendError::Disconnected(Job::Append(waiting))) => {
                (waiting.done)(Err(AppendError::Store(STOPPED.to_owned())));
            }
            Ok(()) | Err(_) => {}
        }
    }

    /// Has something done between two commits, and waits for it. Never called from a turn's callback: that
    /// is the writing thread itself.
    pub fn run<T: Send + 'static>(
        &self,
        task: impl FnOnce(&mut Store) -> Result<T, AppendError> + Send + 'static,
    ) -> Result<T, AppendError> {
        let stopped = || AppendError::Store(STOPPED.to_owned());
        let (reply, answer) = sync_channel(1);
        let job = Job::Task(Box::new(move |store| drop(reply.send(task(store)))));
        self.inbox.as_ref().ok_or_else(stopped)?.send(job).map_err(|_| stopped())?;
        answer.recv().map_err(|_| stopped())?
    }
}

impl Drop for Writer {
    /// Writes what still waits.
    fn drop(&mut self) {
        self.inbox = None;
        let thread = self.thread.take().filter(|thread| thread.thread().id() != std::thread::current().id());
        if thread.is_some_and(|thread| thread.join().is_err()) {
            log(LogLine::WriterPanicked);
        }
    }
}

impl Store {
    fn run(mut self, jobs: &Receiver<Job>) {
        let mut next = jobs.recv().ok();
        while let Some(job) = next.take() {
            let mut batch = Vec::new();
            match job {
                Job::Task(task) => task(&mut self),
                Job::Append(waiting) => {
                    batch.push(waiting);
                    while batch.len() < limits::WRITER_INBOX {
                        match jobs.try_recv() {
                            Ok(Job::Append(waiting)) => batch.push(waiting),
                            Ok(task) => {
                                next = Some(task);
                                break;
                            }
                            Err(_) => break,
                        }
                    }
                    self.append(batch);
                }
            }
            if next.is_none() {
                next = jobs.recv().ok();
            }
        }
    }

    /// One transaction for all; each turn is told once it is durable, or what it failed by.
    fn append(&mut self, batch: Vec<Waiting>) {
        let has_room = self.room().is_ok();
        self.say_room(has_room);
        let (batch, refused): (Vec<_>, Vec<_>) =
            batch.into_iter().partition(|waiting| has_room || waiting.turn.takes_off);
        let results = match batch.is_empty() {
            true => vec![],
            false => self.commit(&batch).unwrap_or_else(|error| vec![Err(fault(error)); batch.len()]),
        };
        let kept = results.iter().filter(|result| result.is_ok()).count();
        self.counts.turns.fetch_add(kept as u64, Ordering::Relaxed);
        let refused = refused.into_iter().map(|waiting| (waiting, Err(AppendError::Full)));
        for (waiting, result) in batch.into_iter().zip(results).chain(refused) {
            let done = AssertUnwindSafe(move || (waiting.done)(result));
            if catch_unwind(done).is_err() {
                log(LogLine::ListenerPanicked(&waiting.crossing));
            }
        }
        if self.log == Log::HoldsWiped && self.empty_log(Duration::ZERO).is_err() {
            log(LogLine::DeletedStays);
        }
    }

    /// One line each time that the disk runs full, and one when it no longer is.
    fn say_room(&mut self, has_room: bool) {
        if has_room == self.is_full {
            self.is_full = !has_room;
            log(if has_room { LogLine::DiskHasRoom } else { LogLine::DiskNearlyFull });
        }
    }

    pub fn room(&self) -> Result<(), AppendError> {
        if (self.free_space)() < limits::FREE_BYTES { Err(AppendError::Full) } else { Ok(()) }
    }

    fn commit(&mut self, batch: &[Waiting]) -> rusqlite::Result<Vec<Result<(), AppendError>>> {
        let mut transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut results = Vec::with_capacity(batch.len());
        for waiting in batch {
            let savepoint = transaction.savepoint()?;
            let crossing = waiting.crossing.as_str();
            let result =
                keeping::keep_turn(&savepoint, &mut self.keys, crossing, waiting.after, &waiting.turn);
            match result {
                Ok(()) => savepoint.commit()?,
                Err(_) => savepoint.finish()?,
            }
            results.push(result);
        }
        if !self.commit_delay.is_zero() {
            std::thread::sleep(self.commit_delay);
        }
        transaction.commit()?;
        self.counts.commits.fetch_add(1, Ordering::Relaxed);
        if batch.iter().any(|waiting| !waiting.turn.forgotten.is_empty()) {
            self.log = Log::HoldsWiped;
        }
        Ok(results)
    }

    /// Moves the log into the store and cuts it to nothing, so that it holds no older page.
    fn empty_log(&mut self, patience: Duration) -> Result<(), AppendError> {
        self.connection.busy_timeout(patience).map_err(fault)?;
        let busy: rusqlite::Result<i64> =
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0));
        self.connection.busy_timeout(PATIENCE).map_err(fault)?;
        if busy.map_err(fault)? != 0 {
            let what = "what was deleted stays in the log until the next try: a reader holds it open";
            return Err(AppendError::Store(what.to_owned()));
        }
        self.log = Log::Clean;
        Ok(())
    }

    /// One transaction.
    pub fn within<T>(
        &mut self,
        keep: impl FnOnce(&Connection) -> Result<T, AppendError>,
    ) -> Result<T, AppendError> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fault)?;
        let kept = keep(&transaction)?;
        transaction.commit().map_err(fault)?;
        Ok(kept)
    }

    /// One transaction that overwrites what was there, of which the log then keeps nothing either.
    pub fn overwrite<T>(
        &mut self,
        change: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, AppendError> {
        self.only_live()?;
        let changed = self.within(|connection| change(connection).map_err(fault))?;
        self.log = Log::HoldsWiped;
        if self.empty_log(Duration::ZERO).is_err() {
            log(LogLine::DeletedStays);
        }
        Ok(changed)
    }

    pub fn keep_snapshot(&mut self, crossing: &Slug, sealed: &[u8]) -> Result<(), AppendError> {
        self.room()?;
        let keep = |connection: &Connection| keeping::keep_snapshot(connection, crossing.as_str(), sealed);
        self.within(|connection| keep(connection).map_err(fault))
    }

    /// Even where the disk is nearly full: it gives space back.
    pub fn keep_base(&mut self, base: &NewBase) -> Result<(), AppendError> {
        self.only_live()?;
        self.within(|connection| keeping::keep_base(connection, base))?;
        self.log = Log::HoldsWiped;
        self.empty_log(PATIENCE)
    }

    pub fn forget_words(&mut self, now: Minute) -> Result<u64, AppendError> {
        self.only_live()?;
        let before = now - limits::WORDS_MINUTES;
        let wiped = self.within(|connection| keeping::forget_words(connection, before).map_err(fault))?;
        if wiped > 0 {
            self.log = Log::HoldsWiped;
        }
        // Before the log is emptied: where a reader holds it open, what it still holds cannot be read.
        self.keys.forget(before).map_err(|error| AppendError::Store(format!("a day's key: {error}")))?;
        if self.log == Log::HoldsWiped {
            self.empty_log(PATIENCE)?;
        }
        Ok(wiped)
    }

    fn only_live(&self) -> Result<(), AppendError> {
        match self.kind {
            Kind::Live => Ok(()),
            Kind::Archive => Err(AppendError::ReadOnly),
        }
    }
}
