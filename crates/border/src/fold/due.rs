//! The passing of time: what falls due by it alone, in order, one thing after the other. Refuses to skip any
//! on the way, so it makes no difference how often time is told to pass.

use super::{Fold, Key, Minute, Terms};
use crate::voice::Term;

/// What falls due by time alone, in the order of one minute.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    /// A term ends, and its Voices with it.
    Term,
    /// Attack mode ends.
    Calm,
    /// What a key did is over.
    Deed,
    /// Alerts are held back no longer.
    Hold,
    /// Something on the board changes.
    Item,
    /// A claim is held against what others say.
    Settlement,
    /// What waits to be shown no longer counts.
    Lapse,
    /// What is set aside is seen by no moderator any longer.
    Aside,
}

impl Fold {
    /// When the board next changes if nothing is heard: whoever keeps it then appends `Passed`.
    pub fn next_change(&self) -> Option<Minute> {
        let held = self.board.alerts_held_until;
        [self.schedule.next(), self.pulse.calm_at(), self.deeds.next(), held].into_iter().flatten().min()
    }

    /// Moves the time on, through every scheduled change on the way.
    pub(super) fn advance(&mut self, to: Minute) {
        let before = self.board.at;
        while let Some((minute, due)) = self.next_due(to) {
            self.board.at = self.board.at.max(minute);
            match due {
                Due::Term => self.forget_voices(),
                Due::Calm => self.calm(),
                Due::Deed => self.deed_falls_due(),
                Due::Hold => self.board.alerts_held_until = None,
                Due::Item => self.item_falls_due(minute),
                Due::Settlement => self.settle_next_claim(),
                Due::Lapse => self.lapse(minute),
                Due::Aside => self.forget_first_aside(),
            }
        }
        if to > self.board.at {
            self.board.at = to;
        }
        if to > before {
            self.board.forget(to);
            self.spent.forget(to);
            self.directions.forget(to);
            self.deeds.forget(to);
            self.forget_operated(to);
            self.passed_over.forget(to);
            self.forget_past_rumours(to);
            self.strips.forget(before, to);
            self.rides.forget(to);
        }
    }

    /// What falls due next, no later than `to`: of one minute what is shown first, then what is only learnt.
    fn next_due(&self, to: Minute) -> Option<(Minute, Due)> {
        let due = [
            (self.term_end(), Due::Term),
            (self.pulse.calm_at(), Due::Calm),
            (self.deeds.next(), Due::Deed),
            (self.board.alerts_held_until, Due::Hold),
            (self.schedule.next(), Due::Item),
            (self.settling.next(), Due::Settlement),
            (self.next_lapse(), Due::Lapse),
            (self.aside.next(), Due::Aside),
        ];
        let due = due.into_iter().filter_map(|(minute, due)| Some((minute?, due)));
        due.min().filter(|(minute, _)| *minute <= to)
    }

    fn term_end(&self) -> Option<Minute> {
        (self.terms == Terms::Kept).then(|| Term::of(self.board.at).end())
    }

    fn item_falls_due(&mut self, minute: Minute) {
        if let Some((_, key)) = self.schedule.pop_due(minute) {
            self.fall_due(&key);
        }
    }

    fn fall_due(&mut self, key: &Key) {
        match key {
            Key::Answer(slot) => self.settle(*slot),
            Key::Alert(slot) => self.alert_falls_due(slot),
            Key::Question(..) | Key::Official(..) => self.bury(key.clone()),
            Key::Rumour(..) => self.rumour_falls_due(key),
            Key::Notice(seq) => self.show_notice(*seq),
            Key::Ride(seq) => self.ride_falls_due(*seq),
        }
    }
}
