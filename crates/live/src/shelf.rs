//! A shelf: what one crossing shows, between its desk, which alone writes it, and everyone who reads. Refuses
//! to decide or to wait.

use crate::BoardState;
use crate::WordsShown;
use crate::hub::Published;
use crate::presence::Presence;
use crate::soon::Forecasts;
use crate::talk::{TalkLine, TalkRing, Wanted};
use border::board::Board;
use border::entry::Epoch;
use border::fact::Seq;
use border::fold::{Account, Fold};
use border::limits;
use border::minute::Minute;
use border::slot::Slot;
use border::slug::Slug;
use border::standing::Standing;
use border::voice::Voice;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{Notify, oneshot, watch};

/// How long a Voice's last message is context for its next, minutes.
const CONTEXT_MINUTES: i64 = 30;

pub(crate) struct Shelf {
    state: watch::Sender<BoardState>,
    /// The last entry that is shown, or of which nothing is.
    settled: watch::Sender<Seq>,
    /// The published fold: every entry in it is durable.
    fold: Mutex<Fold>,
    talk: Mutex<TalkRing>,
    followers: AtomicUsize,
    epoch: Epoch,
    /// What pages told of hours to come.
    forecasts: Forecasts,
    /// Whether moderators are there.
    presence: Arc<Presence>,
    /// That a base was kept, and the snapshot deleted with its entries.
    base_kept: Notify,
    /// Dropped or sent to when the house closes.
    close: Mutex<Option<oneshot::Sender<()>>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shelf {
    pub fn new(crossing: Slug, epoch: Epoch, presence: Arc<Presence>) -> Self {
        Self {
            state: watch::Sender::new(BoardState::Starting),
            settled: watch::Sender::new(0),
            fold: Mutex::new(Fold::empty(crossing)),
            talk: Mutex::new(TalkRing::default()),
            followers: AtomicUsize::new(0),
            epoch,
            forecasts: Forecasts::default(),
            presence,
            base_kept: Notify::new(),
            close: Mutex::new(None),
        }
    }

    pub fn state(&self) -> BoardState {
        self.state.borrow().clone()
    }

    pub fn watch(&self) -> watch::Receiver<BoardState> {
        self.state.subscribe()
    }

    pub fn fold(&self) -> MutexGuard<'_, Fold> {
        lock(&self.fold)
    }

    pub fn forecasts(&self) -> &Forecasts {
        &self.forecasts
    }

    pub fn talk_ring(&self) -> MutexGuard<'_, TalkRing> {
        lock(&self.talk)
    }

    /// Whether others' words are shown now.
    pub fn words(&self) -> WordsShown {
        self.presence.words(self.fold().at())
    }

    /// Puts veils over the words that are hidden as the published fold stands, and new lines under them.
    pub fn veil_talk(&self, lines: impl IntoIterator<Item = TalkLine>) {
        let fold = self.fold();
        let (veils, entry) = (fold.veils(fold.at() - 2 * limits::TALK_MINUTES), fold.seq());
        let aside = fold.aside();
        drop(fold);
        let mut ring = self.talk_ring();
        lines.into_iter().for_each(|line| ring.push(line));
        ring.veil(&veils, &aside, entry);
    }

    /// Publishes the fold as it stands.
    pub fn publish(&self, loud: Seq, minute: Seq) -> Arc<Board> {
        let board = Arc::new(self.fold().board().clone());
        let published = Published::new(board.clone(), self.epoch, loud, minute);
        self.state.send_replace(BoardState::Ready(Arc::new(published)));
        self.settled.send_replace(board.seq);
        board
    }

    /// Says that nothing of the entries so far waits to be published.
    pub fn settle(&self) {
        let seq = self.fold().seq();
        self.settled.send_replace(seq);
    }

    pub fn settled(&self) -> watch::Receiver<Seq> {
        self.settled.subscribe()
    }

    /// Resolves when the house closes; one desk may ask.
    pub fn closing(&self) -> oneshot::Receiver<()> {
        let (close, closing) = oneshot::channel();
        *lock(&self.close) = Some(close);
        closing
    }

    /// Tells the desk that a base was kept.
    pub fn tell_base_kept(&self) {
        self.base_kept.notify_one();
    }

    /// Resolves once a base was kept since it last resolved.
    pub async fn base_kept(&self) {
        self.base_kept.notified().await;
    }

    pub fn damaged(&self, what: String) {
        self.state.send_replace(BoardState::Damaged(what));
    }

    /// Tells the desk to end, and ends every follower's stream.
    pub fn close(&self) {
        drop(lock(&self.close).take());
        self.state.send_replace(BoardState::Unknown);
    }

    pub fn talk(&self, wanted: &Wanted, now: Minute) -> Vec<Arc<TalkLine>> {
        self.talk_ring().newest(wanted, now)
    }

    pub fn line(&self, seq: Seq) -> Option<Arc<TalkLine>> {
        self.talk_ring().get(seq)
    }

    pub fn last_line_of(&self, voice: Voice, now: Minute) -> Option<Arc<TalkLine>> {
        self.talk_ring().last_of(voice, now, CONTEXT_MINUTES)
    }

    pub fn standing_of(&self, voice: Voice, now: Minute) -> Standing {
        self.fold().standing_of(voice, now)
    }

    pub fn why(&self, slot: &Slot) -> Account {
        self.fold().account(slot)
    }

    pub fn followers(&self) -> usize {
        self.followers.load(Ordering::Relaxed)
    }

    pub fn count_follower(self: Arc<Self>) -> Counting {
        self.followers.fetch_add(1, Ordering::Relaxed);
        Counting(self)
    }
}

/// Counts one follower for as long as it lives.
pub(crate) struct Counting(Arc<Shelf>);

impl Drop for Counting {
    fn drop(&mut self) {
        self.0.followers.fetch_sub(1, Ordering::Relaxed);
    }
}
