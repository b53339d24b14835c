//! Boards as they stood after an earlier entry, for whoever opens a short link: folded again from what is
//! kept, one at a time, and remembered for the next. Refuses to hold up a desk, and to fold for longer than
//! somebody waits for a page.

use crate::Live;
use border::board::Board;
use border::fact::Seq;
use border::limits;
use border::slug::Slug;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Mutex as Turn;

/// How long one waits for the folding of others, before it is told that it is not known just now.
const PATIENCE: Duration = Duration::from_secs(3);

/// Boards by crossing and entry; none of what is no longer kept.
type Made = BTreeMap<(Slug, Seq), Option<Arc<Board>>>;

/// What was folded lately. None is remembered too: what is no longer kept does not come back.
#[derive(Default)]
pub(crate) struct Moments {
    made: Mutex<Made>,
    folding: Turn<()>,
}

impl Moments {
    #[expect(clippy::option_option, reason = "not looked for yet, or looked for in vain")]
    fn known(&self, key: &(Slug, Seq)) -> Option<Option<Arc<Board>>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    fn keep(&self, key: (Slug, Seq), board: Option<Arc<Board>>) {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if made.len() >= limits::LINK_BOARDS {
            made.clear();
        }
        made.insert(key, board);
    }
}

impl Live {
    /// A crossing's board as it stood after entry `seq`; none where that is no longer kept, lies too far
    /// back to be folded again for one page, or others are being folded just now.
    pub async fn board_after(&self, slug: &Slug, seq: Seq) -> Option<Arc<Board>> {
        let moments = &self.inner.moments;
        let key = (slug.clone(), seq);
        if let Some(known) = moments.known(&key) {
            return known;
        }
        let _turn = tokio::time::timeout(PATIENCE, moments.folding.lock()).await.ok()?;
        if let Some(known) = moments.known(&key) {
            return known;
        }
        let (journal, crossing) = (self.inner.journal.clone(), slug.clone());
        let fold =
            move || journal::restore::fold_at(&*journal, &crossing, seq, limits::LINK_ENTRIES).ok().flatten();
        let board = tokio::task::spawn_blocking(fold).await.ok()?.map(|fold| Arc::new(fold.board().clone()));
        moments.keep(key, board.clone());
        board
    }
}
