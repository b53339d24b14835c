//! The hub: what is published of one crossing, encoded once and shared by all who follow. There is no queue a
//! follower: each holds a cursor and takes the patch from there to here. Refuses to wait for anyone.

use crate::frame;
use border::board::Board;
use border::entry::{Cursor, Epoch};
use border::fact::Seq;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Distinct cursors a patch is remembered for: followers stand at the last few publications, the rest catch
/// up once.
const SHARED_PATCHES: usize = 64;

/// A board as published, with the patches made of it so far.
#[derive(Debug)]
pub struct Published {
    /// The board.
    pub board: Arc<Board>,
    /// Of which log and fold.
    pub epoch: Epoch,
    /// What changed up to here was loud: a value, a level, an alert. Who follows live is sent it at once.
    pub(crate) loud: Seq,
    /// The last publication of a minute: who follows live is sent counts and times up to here, who follows
    /// slowly all.
    pub(crate) minute: Seq,
    patches: Mutex<BTreeMap<Seq, Option<Bytes>>>,
}

impl Published {
    pub(crate) fn new(board: Arc<Board>, epoch: Epoch, loud: Seq, minute: Seq) -> Self {
        Self { board, epoch, loud, minute, patches: Mutex::new(BTreeMap::new()) }
    }

    /// Where it stands.
    pub fn cursor(&self) -> Cursor {
        Cursor { epoch: self.epoch, seq: self.board.seq }
    }

    /// The frame that brings a follower from `from` to here; none where that follower must fetch the board
    /// anew.
    pub(crate) fn patch_frame(&self, from: Seq) -> Option<Bytes> {
        let mut patches = self.patches.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = patches.get(&from) {
            return known.clone();
        }
        let cursor = Cursor { epoch: self.epoch, seq: from };
        let frame = self.board.since(cursor, self.epoch).map(|patch| frame::patch(&patch));
        if patches.len() < SHARED_PATCHES {
            patches.insert(from, frame.clone());
        }
        frame
    }
}
