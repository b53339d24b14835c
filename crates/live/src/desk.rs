//! A desk: the one writer of a crossing. A turn takes all filings that wait, decides each on top of the ones
//! before, keeps them as one record, and only then shows them. Refuses to do two turns at once.

use crate::clock::Clock;
use crate::loudness::loudest;
use crate::order::{Order, Unfiled};
use crate::shelf::Shelf;
use crate::{Settings, Writing};
use border::atlas::Atlas;
use border::board::Board;
use border::crossing::Crossing;
use border::fact::Seq;
use border::fold::Fold;
use border::likeness::Copies;
use border::limits;
use border::log_line::{Fault, LogLine};
use border::minute::Minute;
use journal::log::log;
use journal::restore::open_fold;
use journal::{AppendError, Journal};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

pub(crate) mod acting;
mod draft;
mod moderating;
mod news;
mod recall;
mod seats;
mod snapshot;
mod standing;
mod tail;
mod texts;
use draft::Draft;

/// Under load, publications are gathered this long.
pub(crate) const GATHER: Duration = Duration::from_millis(250);
/// A turn that another writer overtook is decided again so often.
const TRIES: usize = 3;
/// Entries after which a snapshot is kept; a start reads at most so many.
const SNAPSHOT_ENTRIES: u64 = 50_000;

pub(crate) struct Desk {
    pub atlas: Arc<Atlas>,
    pub ground: Arc<Crossing>,
    pub journal: Arc<dyn Journal>,
    pub clock: Clock,
    pub shelf: Arc<Shelf>,
    pub settings: Settings,
}

/// A desk with its log read: the published fold is on the shelf, the working one here.
struct Sitting {
    desk: Desk,
    working: Fold,
    /// The board as last published, for telling loud changes.
    shown: Arc<Board>,
    loud: Seq,
    minute: Seq,
    /// The minute in which quiet changes were last published.
    published_at: Minute,
    /// The minute in which it was last looked whether anything is to be published.
    looked_at: Minute,
    snapshot: Seq,
    publication: Publication,
    /// What was filed lately, to know near copies by.
    copies: Copies,
}

/// Whether something waits to be published.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Publication {
    /// Nothing waits, and the next thing may go out at once.
    Free,
    /// Something went out just now; nothing waits.
    Cooling,
    /// Something went out just now, and more waits.
    Waiting,
}

impl Desk {
    pub async fn run(
        self,
        mut filings: mpsc::Receiver<Order>,
        mut imports: mpsc::Receiver<Order>,
        mut closing: oneshot::Receiver<()>,
    ) {
        let slug = self.ground.slug.clone();
        match self.sit_down().await {
            Ok(sitting) => sitting.work(&mut filings, &mut imports, &mut closing).await,
            Err((shelf, what, fault)) => {
                log(LogLine::BoardNotShown(&slug, fault));
                shelf.damaged(what);
                refuse_all(&mut filings, &mut imports, &mut closing).await;
            }
        }
    }

    /// Reads the log and publishes what it makes.
    async fn sit_down(self) -> Result<Sitting, (Arc<Shelf>, String, Fault)> {
        let (journal, slug, shelf) = (self.journal.clone(), self.ground.slug.clone(), self.shelf.clone());
        let since = self.clock.now() - limits::TALK_MINUTES;
        let read = tokio::task::spawn_blocking(move || {
            let fold = open_fold(&*journal, &slug)?;
            Ok::<_, journal::ReadError>((fold, recall::told_since(&*journal, &slug, since)?))
        });
        let (fold, told) = match read.await {
            Ok(Ok(read)) => read,
            Ok(Err(error)) => return Err((shelf, error.to_string(), (&error).into())),
            Err(_) => return Err((shelf, "reading the log failed".into(), Fault::Panicked)),
        };
        let copies = self.recall_all(told, self.clock.now());
        let (seq, shown) = (fold.seq(), Arc::new(fold.board().clone()));
        *self.shelf.fold() = fold.clone();
        self.shelf.veil_talk([]);
        self.shelf.publish(seq, seq);
        let published_at = fold.at();
        Ok(Sitting {
            desk: self,
            working: fold,
            shown,
            loud: seq,
            minute: seq,
            published_at,
            looked_at: published_at,
            snapshot: seq,
            publication: Publication::Free,
            copies,
        })
    }
}

/// Answers every order of a crossing whose log cannot be read.
async fn refuse_all(
    filings: &mut mpsc::Receiver<Order>,
    imports: &mut mpsc::Receiver<Order>,
    closing: &mut oneshot::Receiver<()>,
) {
    loop {
        let order = tokio::select! {
            order = filings.recv() => order,
            order = imports.recv() => order,
            _ = &mut *closing => return,
        };
        match order {
            Some(order) => order.refuse(&Unfiled::NotUp),
            None => return,
        }
    }
}

impl Sitting {
    async fn work(
        mut self,
        filings: &mut mpsc::Receiver<Order>,
        imports: &mut mpsc::Receiver<Order>,
        closing: &mut oneshot::Receiver<()>,
    ) {
        let cooling = tokio::time::sleep(Duration::ZERO);
        tokio::pin!(cooling);
        let mut orders = Vec::new();
        loop {
            let wake = self.wake();
            let shelf = self.desk.shelf.clone();
            tokio::select! {
                biased;
                () = &mut cooling, if self.publication != Publication::Free => self.cooled(cooling.as_mut()),
                taken = filings.recv_many(&mut orders, limits::TURN_FILINGS) => {
                    if taken == 0 { break }
                    self.turn(&mut orders, cooling.as_mut()).await;
                }
                () = tokio::time::sleep(wake) => self.woken(cooling.as_mut()).await,
                () = shelf.base_kept() => self.renew_snapshot(cooling.as_mut()).await,
                _ = &mut *closing => break,
                Some(order) = imports.recv() => {
                    orders.push(order);
                    self.turn(&mut orders, cooling.as_mut()).await;
                }
            }
        }
        self.keep_snapshot(1_000).await;
    }

    /// How long until something happens by time alone: the next change of the board, the minute's patch; or,
    /// where another one writes, the next look at what it wrote.
    fn wake(&self) -> Duration {
        if self.desk.settings.writing == Writing::ReadOnly {
            return tail::EVERY;
        }
        let looked_at = self.looked_at.max(self.published_at);
        let patch = (self.minute < self.working.seq()).then(|| looked_at + 1);
        let idle = self.desk.clock.now() + 60;
        self.desk.clock.until([patch, self.working.next_change()].into_iter().flatten().min().unwrap_or(idle))
    }

    async fn woken(&mut self, cooling: std::pin::Pin<&mut tokio::time::Sleep>) {
        match self.desk.settings.writing {
            Writing::Open => self.minute_passed(cooling).await,
            Writing::ReadOnly => self.tail(cooling).await,
        }
    }

    async fn minute_passed(&mut self, cooling: std::pin::Pin<&mut tokio::time::Sleep>) {
        let now = self.desk.clock.now();
        self.desk.shelf.talk_ring().forget(now);
        self.copies.forget(now);
        let due = self.working.next_change().is_some_and(|minute| minute <= now);
        if due {
            self.turn(&mut Vec::new(), cooling).await;
        } else if self.minute < self.working.seq() && now > self.published_at {
            self.publish(cooling);
        }
    }

    fn cooled(&mut self, cooling: std::pin::Pin<&mut tokio::time::Sleep>) {
        let waiting = self.publication == Publication::Waiting;
        self.publication = Publication::Free;
        if waiting {
            self.publish(cooling);
        }
    }

    /// One turn: all orders, or, where there are none, the passing of time.
    async fn turn(&mut self, orders: &mut Vec<Order>, cooling: std::pin::Pin<&mut tokio::time::Sleep>) {
        let mut orders = std::mem::take(orders);
        let mut outcome = Err(Unfiled::Store);
        let mut draft = Draft::default();
        for _ in 0..TRIES {
            let now = self.desk.clock.now().max(self.working.at());
            draft = Draft::decide(&self.desk, &self.copies, &mut self.working, &orders, now);
            let appended = self.append(&draft).await;
            outcome = appended.as_ref().copied().map_err(unfiled);
            match appended {
                Ok(()) => break,
                Err(AppendError::Moved { .. }) => self.catch_up().await,
                // What a failing store kept all the same is found out now, not by the next filing.
                Err(AppendError::Store(_)) => {
                    self.catch_up().await;
                    break;
                }
                Err(error) => {
                    self.working = self.desk.shelf.fold().clone();
                    if error != AppendError::Full || !drop_what_adds(&mut orders) {
                        break;
                    }
                }
            }
        }
        if outcome.is_ok() {
            self.show(&mut draft);
            draft.texts.remember_in(&mut self.copies);
        }
        self.publish_soon(cooling);
        draft.answer(orders, outcome);
        self.keep_snapshot(SNAPSHOT_ENTRIES).await;
    }

    async fn append(&self, draft: &Draft) -> Result<(), AppendError> {
        if draft.turn.entries.is_empty() {
            return Ok(());
        }
        let (done, appended) = oneshot::channel();
        let after = self.desk.shelf.fold().seq();
        let done = Box::new(move |result| {
            let _whoever_asked_is_gone = done.send(result);
        });
        self.desk.journal.append(&self.desk.ground.slug, after, draft.turn.clone(), done);
        appended.await.unwrap_or_else(|_| Err(AppendError::Store("the writer is gone".into())))
    }

    /// Moves the published fold over what is durable now.
    fn show(&self, draft: &mut Draft) {
        let mut fold = self.desk.shelf.fold();
        for (entry, _) in &draft.turn.entries {
            if fold.apply(entry).is_err() {
                log(LogLine::EntryDoesNotFollow);
            }
        }
        drop(fold);
        self.desk.shelf.veil_talk(draft.lines.drain(..));
        let mut ring = self.desk.shelf.talk_ring();
        for seq in &draft.turn.forgotten {
            if draft.muted.contains(seq) { ring.mute(*seq) } else { ring.silence(*seq) }
        }
    }

    /// Reads what another writer kept and starts again from there.
    async fn catch_up(&mut self) {
        let (journal, slug) = (self.desk.journal.clone(), self.desk.ground.slug.clone());
        let after = self.desk.shelf.fold().seq();
        let read = tokio::task::spawn_blocking(move || {
            let mut entries = Vec::new();
            let read = journal.read(&slug, after, &mut |entry| {
                entries.push(entry);
                ControlFlow::Continue(())
            });
            read.map(|()| entries)
        });
        let mut fold = self.desk.shelf.fold().clone();
        if let Ok(Ok(entries)) = read.await {
            for entry in &entries {
                if fold.apply(entry).is_err() {
                    break;
                }
            }
            *self.desk.shelf.fold() = fold.clone();
        }
        self.working = fold;
    }

    fn publish_soon(&mut self, cooling: std::pin::Pin<&mut tokio::time::Sleep>) {
        if self.working.seq() == self.shown.seq {
            return;
        }
        match self.publication {
            Publication::Free => self.publish(cooling),
            Publication::Cooling | Publication::Waiting => self.publication = Publication::Waiting,
        }
    }

    fn publish(&mut self, cooling: std::pin::Pin<&mut tokio::time::Sleep>) {
        let now = self.desk.clock.now();
        self.looked_at = now;
        if !self.has_news() {
            self.desk.shelf.settle();
            return;
        }
        let fold = self.desk.shelf.fold();
        self.loud = self.loud.max(loudest(&self.shown, fold.board(), self.shown.seq));
        if now > self.published_at {
            self.minute = fold.seq();
            self.published_at = now;
        }
        drop(fold);
        self.desk.shelf.talk_ring().forget(now);
        self.shown = self.desk.shelf.publish(self.loud, self.minute);
        self.publication = Publication::Cooling;
        cooling.reset(tokio::time::Instant::now() + GATHER);
    }
}

/// Where the disk is nearly full, says no to what would fill it, so that what takes off can go on alone;
/// whether both were there.
fn drop_what_adds(orders: &mut Vec<Order>) -> bool {
    let (takes_off, adds): (Vec<_>, Vec<_>) = std::mem::take(orders).into_iter().partition(Order::takes_off);
    if takes_off.is_empty() || adds.is_empty() {
        *orders = if takes_off.is_empty() { adds } else { takes_off };
        return false;
    }
    adds.into_iter().for_each(|order| order.refuse(&Unfiled::DiskFull));
    *orders = takes_off;
    true
}

fn unfiled(error: &AppendError) -> Unfiled {
    match error {
        AppendError::Busy => Unfiled::Busy,
        AppendError::Full => Unfiled::DiskFull,
        AppendError::ReadOnly => Unfiled::ReadOnly,
        AppendError::Moved { .. } | AppendError::Store(_) => {
            log(LogLine::TurnNotKept(error.into()));
            Unfiled::Store
        }
    }
}
