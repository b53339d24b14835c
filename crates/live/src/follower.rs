//! A follower: one live connection, a cursor and a pace. It takes what is new since its cursor whenever
//! something is published, so a slow one misses nothing and holds nothing up. Refuses to hold a queue.

use crate::BoardState;
use crate::frame;
use crate::hub::Published;
use crate::shelf::{Counting, Shelf};
use crate::talk::TalkLine;
use border::entry::{Cursor, Epoch};
use border::fact::Seq;
use bytes::Bytes;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// A comment goes out after so long without a frame: proxies cut silent connections at 30 s and more.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// Between these the browser is told to come back after a cut, milliseconds.
const RETRY: std::ops::Range<u32> = 1_000..6_000;

/// What a follower wants.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// The cursor it has everything up to; none: from now on.
    pub from: Option<Cursor>,
    /// What it wants to hear.
    pub only: Only,
    /// How often.
    pub pace: Pace,
}

/// What a follower wants to hear.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Only {
    /// Board and alerts.
    #[default]
    Board,
    /// Board, alerts and talk.
    BoardAndTalk,
    /// Talk alone.
    Talk,
    /// That the board is another one, and where it stands; of the first publication too.
    Moves,
}

/// How often a follower wants to hear.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Pace {
    /// Values, levels and alerts at once, counts and times once a minute.
    #[default]
    Live,
    /// At most once a minute.
    Slow,
}

/// One live connection.
pub struct Follower {
    shelf: Arc<Shelf>,
    changes: watch::Receiver<BoardState>,
    wish: Wish,
    at: Option<Seq>,
    ready: VecDeque<Bytes>,
    _counting: Counting,
}

impl Follower {
    pub(crate) fn new(shelf: Arc<Shelf>, wish: Wish, epoch: Epoch) -> Self {
        let changes = shelf.watch();
        let at = wish.from.filter(|from| from.epoch == epoch).map(|from| from.seq);
        let jitter = std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), 0_u8);
        let retry = RETRY.start + (jitter % u64::from(RETRY.end - RETRY.start)) as u32;
        let counting = shelf.clone().count_follower();
        let ready = VecDeque::from([frame::retry(retry)]);
        Self { shelf, changes, wish, at, ready, _counting: counting }
    }

    /// The next frame, as the bytes of an event stream; none when the house closes. Cancel-safe.
    pub async fn next(&mut self) -> Option<Bytes> {
        loop {
            if let Some(frame) = self.ready.pop_front() {
                return Some(frame);
            }
            let state = self.changes.borrow_and_update().clone();
            match state {
                BoardState::Ready(published) => self.take(&published),
                BoardState::Starting | BoardState::Damaged(_) => {}
                BoardState::Unknown => return None,
            }
            if !self.ready.is_empty() {
                continue;
            }
            match tokio::time::timeout(HEARTBEAT, self.changes.changed()).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) => return None,
                Err(_) => return Some(frame::HEARTBEAT),
            }
        }
    }

    /// Makes ready what is new for this follower in a publication, if its pace lets it hear now.
    fn take(&mut self, published: &Published) {
        let to = published.board.seq;
        let Some(from) = self.start(published) else { return };
        let due = match (self.wish.only, self.wish.pace) {
            (Only::Talk | Only::BoardAndTalk, Pace::Live) => to,
            (Only::Board | Only::Moves, Pace::Live) => published.loud.max(published.minute),
            (_, Pace::Slow) => published.minute,
        };
        if due <= from {
            return;
        }
        let cursor = |seq| Cursor { epoch: published.epoch, seq };
        if self.wish.only == Only::Moves {
            self.ready.push_back(self.moved(published, from));
            self.at = Some(to);
            return;
        }
        if self.wish.only != Only::Board {
            let alone = self.wish.only == Only::Talk;
            let (lines, words) = (self.shelf.talk_ring().between(from, to), self.shelf.words());
            // A line that comes again, its words hidden or back, has its own place behind the cursor.
            let frame = |line: &Arc<TalkLine>| {
                frame::talk(line, (alone && line.seq > from).then(|| cursor(line.seq)), words)
            };
            self.ready.extend(lines.iter().map(frame));
        }
        if self.wish.only != Only::Talk {
            let patch = published.patch_frame(from).unwrap_or_else(|| frame::anew(published.cursor()));
            self.ready.push_back(patch);
        }
        self.at = Some(to);
    }

    fn moved(&self, published: &Published, from: Seq) -> Bytes {
        frame::moved(&published.board.crossing, published.cursor(), published.loud > from)
    }

    /// Where this follower stands. One that gave no cursor starts here; one whose cursor is of another epoch
    /// or of the future is told to fetch the board anew.
    fn start(&mut self, published: &Published) -> Option<Seq> {
        let to = published.board.seq;
        match self.at {
            Some(at) if at <= to => Some(at),
            None if self.wish.from.is_none() => {
                if self.wish.only == Only::Moves {
                    self.ready.push_back(self.moved(published, to));
                }
                self.at = Some(to);
                None
            }
            _ => {
                self.ready.push_back(frame::anew(published.cursor()));
                self.at = Some(to);
                None
            }
        }
    }
}
