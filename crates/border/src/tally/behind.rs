//! What stands behind votes: how many reports, sources and groups, and when those saw it. Counted in one
//! look, because every claim that is heard asks for all of it. Refuses to look at what the votes say.

use super::vote::Vote;
use crate::answer::Grain;
use crate::fact::Direction;
use crate::limits;
use crate::minute::Minute;

/// When votes saw what they say.
#[derive(Clone, Copy)]
pub(crate) struct Extent {
    pub oldest: Minute,
    pub newest: Minute,
    /// How exactly the newest is dated.
    pub grain: Grain,
}

const WORD: usize = u64::BITS as usize;

/// Different groups, by their names.
#[derive(Clone, Copy, Default)]
pub(super) struct Groups([u64; limits::CLAIMS_PER_SLOT.div_ceil(WORD)]);

impl Groups {
    #[inline]
    pub fn add(&mut self, vote: &Vote) {
        if let Some(word) = self.0.get_mut(vote.group / WORD) {
            *word |= 1 << (vote.group % WORD);
        }
    }

    pub fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }
}

/// For those who are no guests.
const NO_WINDOW: i64 = i64::MIN;

/// What stands behind votes that were looked at in their places, once each had its share.
pub(super) struct Behind {
    /// One a Voice, whatever it counted in; of guests one a quarter of an hour.
    pub reports: u32,
    pub sources: u32,
    groups: Groups,
    is_said: bool,
    seen: Extent,
    last: usize,
    window: i64,
}

impl Behind {
    pub fn nothing() -> Self {
        Self {
            reports: 0,
            sources: 0,
            groups: Groups::default(),
            is_said: false,
            seen: Extent { oldest: Minute(i64::MAX), newest: Minute(i64::MIN), grain: Grain::Hour },
            last: usize::MAX,
            window: NO_WINDOW,
        }
    }

    pub fn of<'a>(votes: impl Iterator<Item = &'a Vote>) -> Self {
        let mut behind = Self::nothing();
        votes.for_each(|vote| behind.add(vote));
        behind
    }

    #[inline(always)]
    pub fn add(&mut self, vote: &Vote) {
        // Those of one source stand side by side.
        let is_same = self.last == vote.first;
        self.sources += u32::from(!is_same);
        let window = vote.window.unwrap_or(NO_WINDOW);
        self.reports += u32::from(!is_same || self.window != window);
        (self.last, self.window) = (vote.first, window);
        self.groups.add(vote);
        self.is_said |= vote.direction != Direction::Inferred;
        let seen = &mut self.seen;
        seen.oldest = seen.oldest.min(vote.seen);
        if vote.seen > seen.newest || (vote.seen == seen.newest && vote.grain == Grain::Minute) {
            (seen.newest, seen.grain) = (vote.seen, vote.grain);
        }
    }

    pub fn groups(&self) -> u32 {
        self.groups.count()
    }

    /// The direction is inferred where no vote said it, now or within six hours.
    pub fn direction(&self) -> Direction {
        if self.is_said { Direction::Said } else { Direction::Inferred }
    }

    pub fn seen(&self) -> Option<Extent> {
        (self.sources > 0).then_some(self.seen)
    }
}
