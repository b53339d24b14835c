//! What a moderator's key wants done, decided on the working fold as filings are; and the words that nobody
//! can bring back any more, which are deleted with the turn. Refuses to hide what nobody sees.

use super::Desk;
use super::acting::is_taken_off;
use super::draft::Draft;
use crate::order::Unfiled;
use crate::talk::Public;
use border::deed::{Wish, decide_deed};
use border::fact::{Digest, Seq, Target};
use border::fold::Fold;
use border::item::Key;
use border::minute::Minute;
use border::refusal::Refusal;

impl Draft {
    pub(super) fn moderate(
        &mut self,
        desk: &Desk,
        working: &mut Fold,
        key: Digest<8>,
        wish: &Wish,
        now: Minute,
    ) -> Result<Seq, Unfiled> {
        let wish = match wish {
            // A line that is held is seen by nobody, moderators neither.
            Wish::Hide(lines, cause) => {
                let seen = |seq: &Seq| desk.shelf.line(*seq).is_some_and(|line| line.public != Public::No);
                Wish::Hide(lines.iter().copied().filter(seen).collect(), *cause)
            }
            // What the operator took off while it waited stays off.
            Wish::Confirm(entry) if is_taken_off(working, &Target::Item(Key::Notice(*entry))) => {
                return Err(Refusal::DeedIsOver.into());
            }
            wish => wish.clone(),
        };
        let fact = decide_deed(working, key, &wish, now)?;
        let seq = working.seq() + 1;
        self.keep(working, now, vec![fact]);
        Ok(seq)
    }

    /// Forgets the words that became lost after an entry.
    pub(super) fn forget_lost(&mut self, working: &Fold, before: Seq) {
        if working.deeds_changed() <= before {
            return;
        }
        let (words, filings) = working.lost_since(before);
        self.turn.forgotten.extend(words.union(&filings));
        self.muted.extend(words);
    }
}
