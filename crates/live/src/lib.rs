//! THE RUNNING BOARD: one desk (writer) a crossing, one hub (fan-out), paces, the clock.
//!
//! **Invariant:** nothing is shown that is not durable: a desk decides on its working fold, appends, and only
//! then moves the published one. **Invariant:** only `clock.rs` reads time. **Invariant:** the publisher
//! never waits for a follower: a follower is a cursor, not a queue.

mod boxes;
pub mod cases;
pub mod clock;
mod compact;
mod desk;
pub mod feeds;
pub mod follower;
mod frame;
pub mod hub;
pub mod lockers;
mod loudness;
mod moments;
pub mod order;
mod presence;
pub mod seats;
mod shelf;
mod shown;
pub mod soon;
pub mod strip;
pub mod talk;
pub mod watch;

use border::atlas::Atlas;
use border::crossing::Crossing;
use border::entry::Epoch;
use border::fact::Seq;
use border::likeness::Likeness;
use border::log_line::LogLine;
use border::slot::Slot;
use border::slug::Slug;
use border::standing::Standing;
use border::vouch::HouseKey;
use clock::{Clock, ClockState};
use follower::{Follower, Wish};
use hub::Published;
pub use journal::BoxSecret;
use journal::Journal;
pub use journal::log::log;
use order::{Act, Asking, Batch, Granted, Offered, Order, Receipt, Unfiled};
use presence::Presence;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use talk::{Public, TalkLine};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use desk::Desk;
use shelf::Shelf;

/// What the running board is told at the start.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whether anything may be written.
    pub writing: Writing,
    /// Whether others' words are shown.
    pub words: WordsShown,
    /// Whether what would betray its writer's time is held where few report.
    pub times: Times,
    /// Whether near copies are set aside once more tell them than an echo explains.
    pub copies: Copying,
    /// How like texts are, by which copies are known again after a start.
    pub likeness: fn(&str) -> Option<Likeness>,
    /// What invites are sealed by.
    pub key: HouseKey,
}

/// When reports are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Times {
    /// At once: in a closed circle nobody watches who passes.
    AtOnce,
    /// "I passed" and "I was stopped" 10 to 30 minutes later, where fewer than five report in an hour.
    Held,
}

/// What becomes of near copies of words that several told before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Copying {
    /// They count with those, as one vote.
    Counts,
    /// They wait for a moderator.
    Waits,
}

/// Whether filings are taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Writing {
    /// Filings are taken.
    Open,
    /// The board only shows.
    ReadOnly,
}

/// Whether others' words are shown: only where there are moderators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WordsShown {
    /// Answers only.
    No,
    /// Talk carries words while a moderator has looked lately.
    Watched,
    /// Talk carries words.
    Yes,
}

/// A handle on the running board; cheap to clone.
#[derive(Clone)]
pub struct Live {
    inner: Arc<Inner>,
}

struct Inner {
    settings: Settings,
    atlas: Arc<Atlas>,
    journal: Arc<dyn Journal>,
    clock: Clock,
    epoch: Epoch,
    presence: Arc<Presence>,
    shelves: BTreeMap<Slug, Shelved>,
    desks: std::sync::Mutex<Vec<JoinHandle<()>>>,
    lifetimes: Option<tokio::task::AbortHandle>,
    moments: moments::Moments,
    feeds: feeds::Feeds,
    /// How many were answered before the board showed what they told.
    shown_late: AtomicU64,
}

/// A crossing's shelf (what is shown) and the way to its desk (what is written).
struct Shelved {
    ground: Arc<Crossing>,
    shelf: Arc<Shelf>,
    filings: mpsc::Sender<Order>,
    imports: mpsc::Sender<Order>,
}

/// What is known of a crossing's board.
#[derive(Clone, Debug)]
pub enum BoardState {
    /// No such crossing.
    Unknown,
    /// Its log is being read.
    Starting,
    /// Its log cannot be read.
    Damaged(String),
    /// It is up.
    Ready(Arc<Published>),
}

/// How the house stands, for `/readyz`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Readiness {
    /// Crossings whose log is being read.
    pub starting: usize,
    /// Crossings whose log cannot be read, with why.
    pub damaged: Vec<(Slug, String)>,
    /// Whether the clock can be trusted.
    pub clock: ClockState,
    /// Whether filings are taken.
    pub writing: Writing,
    /// Whether the disk has room for filings.
    pub has_room: bool,
    /// Live connections.
    pub followers: usize,
    /// How the feeds of offices stand, by name. The house stands whether they do or not.
    pub feeds: BTreeMap<&'static str, feeds::FeedLine>,
}

impl Live {
    /// Opens a desk for every crossing of the atlas. Logs are read in the background, the busiest time of a
    /// start: until then a crossing is [`BoardState::Starting`]. Must be called inside a tokio runtime.
    pub fn open(settings: Settings, atlas: Arc<Atlas>, journal: Arc<dyn Journal>, clock: Clock) -> Self {
        let epoch = journal::restore::epoch(journal.id());
        let presence = Arc::new(Presence::new(settings.words));
        let mut shelves = BTreeMap::new();
        let mut desks = Vec::new();
        for ground in atlas.crossings() {
            let (filings, filings_in) = mpsc::channel(border::limits::DESK_INBOX);
            let (imports, imports_in) = mpsc::channel(border::limits::DESK_IMPORT_INBOX);
            let shelf = Arc::new(Shelf::new(ground.slug.clone(), epoch, presence.clone()));
            let closing = shelf.closing();
            let desk = Desk {
                atlas: atlas.clone(),
                ground: ground.clone(),
                journal: journal.clone(),
                clock: clock.clone(),
                shelf: shelf.clone(),
                settings: settings.clone(),
            };
            desks.push(tokio::spawn(desk.run(filings_in, imports_in, closing)));
            let shelved = Shelved { ground: ground.clone(), shelf, filings, imports };
            shelves.insert(ground.slug.clone(), shelved);
        }
        let of_crossing = |(slug, shelved): (&Slug, &Shelved)| (slug.clone(), shelved.shelf.clone());
        let of_crossings = shelves.iter().map(of_crossing).collect();
        let look_after = || tokio::spawn(compact::run(journal.clone(), of_crossings, clock.clone()));
        let lifetimes = (settings.writing == Writing::Open).then(|| look_after().abort_handle());
        let desks = std::sync::Mutex::new(desks);
        let moments = moments::Moments::default();
        let feeds = feeds::Feeds::default();
        let inner = Inner {
            settings,
            atlas,
            journal,
            clock,
            epoch,
            presence,
            shelves,
            desks,
            lifetimes,
            moments,
            feeds,
            shown_late: AtomicU64::new(0),
        };
        Self { inner: Arc::new(inner) }
    }

    /// The ground.
    pub fn atlas(&self) -> &Arc<Atlas> {
        &self.inner.atlas
    }

    /// The house's clock.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// The epoch of all cursors.
    pub fn epoch(&self) -> Epoch {
        self.inner.epoch
    }

    /// What it was opened with.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The crossing of a slug.
    pub fn crossing(&self, slug: &str) -> Option<&Arc<Crossing>> {
        self.inner.shelves.get(slug).map(|shelved| &shelved.ground)
    }

    /// A crossing's board as published.
    pub fn board(&self, slug: &str) -> BoardState {
        self.inner.shelves.get(slug).map_or(BoardState::Unknown, |shelved| shelved.shelf.state())
    }

    /// Files, and answers once it is durable.
    ///
    /// # Errors
    /// [`Unfiled`]
    pub async fn file(&self, slug: &str, offered: Offered) -> Result<Receipt, Unfiled> {
        self.may_write()?;
        let shelved = self.inner.shelves.get(slug).ok_or(Unfiled::UnknownCrossing)?;
        let (done, receipt) = oneshot::channel();
        let order = Order::File { offered: Box::new(offered), done };
        shelved.filings.try_send(order).map_err(|_| Unfiled::Busy)?;
        receipt.await.map_err(|_| Unfiled::Closed)?
    }

    /// Takes imported messages in, behind live filings; waits while the desk is busy.
    ///
    /// # Errors
    /// [`Unfiled`]
    pub async fn import(&self, slug: &str, batch: Batch) -> Result<usize, Unfiled> {
        self.may_write()?;
        let shelved = self.inner.shelves.get(slug).ok_or(Unfiled::UnknownCrossing)?;
        let (done, claims) = oneshot::channel();
        let order = Order::Import { batch, done };
        shelved.imports.send(order).await.map_err(|_| Unfiled::Closed)?;
        claims.await.map_err(|_| Unfiled::Closed)?
    }

    /// Does what an operator does: notice, hide, freeze.
    ///
    /// # Errors
    /// [`Unfiled`]
    pub async fn act(&self, slug: &str, act: Act) -> Result<Seq, Unfiled> {
        self.may_write()?;
        let shelved = self.inner.shelves.get(slug).ok_or(Unfiled::UnknownCrossing)?;
        let (done, seq) = oneshot::channel();
        let order = Order::Act { act, done };
        shelved.filings.send(order).await.map_err(|_| Unfiled::Closed)?;
        seq.await.map_err(|_| Unfiled::Closed)?
    }

    /// Makes or ends an anchor, gives or takes an invite.
    ///
    /// # Errors
    /// [`Unfiled`]; every refusal of standing has a sentence of its own.
    pub async fn ask_standing(&self, slug: &str, asking: Asking) -> Result<Granted, Unfiled> {
        self.may_write()?;
        let shelved = self.inner.shelves.get(slug).ok_or(Unfiled::UnknownCrossing)?;
        let (done, granted) = oneshot::channel();
        shelved.filings.try_send(Order::Stand { asking, done }).map_err(|_| Unfiled::Busy)?;
        granted.await.map_err(|_| Unfiled::Closed)?
    }

    fn may_write(&self) -> Result<(), Unfiled> {
        if self.inner.settings.writing == Writing::ReadOnly {
            return Err(Unfiled::ReadOnly);
        }
        match self.inner.clock.state() {
            ClockState::Trusted => Ok(()),
            ClockState::Ahead { minutes } => Err(Unfiled::Clock { ahead_minutes: minutes }),
        }
    }

    /// Follows a crossing; none where there is no such crossing.
    pub fn follow(&self, slug: &str, wish: Wish) -> Option<Follower> {
        let shelved = self.inner.shelves.get(slug)?;
        Some(Follower::new(shelved.shelf.clone(), wish, self.inner.epoch))
    }

    /// What was said at a crossing, newest first, told within 24 h.
    pub fn talk(&self, slug: &str, wanted: &talk::Wanted) -> Vec<Arc<TalkLine>> {
        self.inner
            .shelves
            .get(slug)
            .map_or(vec![], |shelved| shelved.shelf.talk(wanted, self.inner.clock.now()))
    }

    /// The reading of a filing that is still in the talk ring, as context for a reply; none of one that is
    /// held back.
    pub fn line(&self, slug: &str, seq: Seq) -> Option<Arc<TalkLine>> {
        self.inner.shelves.get(slug)?.shelf.line(seq).filter(|line| line.public == Public::Yes)
    }

    /// The last line of a Voice within 30 minutes, as context for its next.
    pub fn last_line_of(&self, slug: &str, voice: border::voice::Voice) -> Option<Arc<TalkLine>> {
        self.inner.shelves.get(slug)?.shelf.last_line_of(voice, self.inner.clock.now())
    }

    /// What a Voice is at a crossing now, by what is published: fresh where nothing is known of it.
    pub fn standing_of(&self, slug: &str, voice: border::voice::Voice) -> Standing {
        let now = self.inner.clock.now();
        self.inner.shelves.get(slug).map_or(Standing::Fresh, |shelved| shelved.shelf.standing_of(voice, now))
    }

    /// Why an answer stands: the claims that make it, newest first, and what does not count.
    pub fn why(&self, slug: &str, slot: &Slot) -> border::fold::Account {
        self.inner.shelves.get(slug).map_or_else(Default::default, |shelved| shelved.shelf.why(slot))
    }

    /// How the house stands.
    pub fn readiness(&self) -> Readiness {
        let mut readiness = Readiness {
            starting: 0,
            damaged: vec![],
            clock: self.inner.clock.state(),
            writing: self.inner.settings.writing,
            has_room: self.inner.journal.has_room(),
            followers: 0,
            feeds: self.inner.feeds.lines(),
        };
        for (slug, shelved) in &self.inner.shelves {
            readiness.followers += shelved.shelf.followers();
            match shelved.shelf.state() {
                BoardState::Starting => readiness.starting += 1,
                BoardState::Damaged(what) => readiness.damaged.push((slug.clone(), what)),
                BoardState::Ready(_) | BoardState::Unknown => {}
            }
        }
        readiness
    }

    /// The journal, for the commands of the one who runs the house.
    pub fn journal(&self) -> &Arc<dyn Journal> {
        &self.inner.journal
    }

    /// Ends every follower's stream, lets the desks finish their turn, and keeps snapshots.
    pub async fn close(&self) {
        for shelved in self.inner.shelves.values() {
            shelved.shelf.close();
        }
        if let Some(lifetimes) = &self.inner.lifetimes {
            lifetimes.abort();
        }
        let desks = self.inner.desks.lock().map(|mut desks| std::mem::take(&mut *desks)).unwrap_or_default();
        for desk in desks {
            if desk.await.is_err() {
                log(LogLine::DeskPanicked);
            }
        }
    }
}
