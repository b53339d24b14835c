//! Notices of offices, shown from their first to their last minute. Refuses to weigh them against what
//! people report.

use super::Fold;
use crate::fact::{Notice, Seq};
use crate::item::{Key, NoticeItem};
use crate::limits;

impl Fold {
    pub(super) fn noticed(&mut self, seq: Seq, notice: &Notice) {
        if notice.until <= self.board.at {
            return;
        }
        if self.notices.len() >= limits::NOTICES_PER_BOARD {
            let Some(&oldest) = self.notices.keys().next() else { return };
            self.notices.remove(&oldest);
            self.bury(Key::Notice(oldest));
        }
        self.notices.insert(seq, notice.clone());
        self.show_notice(seq);
    }

    /// Shows a notice from its first to its last minute.
    pub(super) fn show_notice(&mut self, seq: Seq) {
        let (key, now) = (Key::Notice(seq), self.board.at);
        let Some(notice) = self.notices.get(&seq) else { return };
        if now >= notice.until {
            self.notices.remove(&seq);
            self.bury(key);
        } else if now < notice.from {
            self.schedule.set(key, Some(notice.from));
        } else {
            let item = NoticeItem { changed: self.board.seq, ..NoticeItem::new(seq, notice) };
            self.schedule.set(key.clone(), Some(notice.until));
            self.board.notices.insert(key, item);
            self.look_at_all();
        }
    }
}
