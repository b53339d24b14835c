//! What a Voice's word weighs, and the facts that change it: anchors, invites, floods. Refuses to look at
//! what is said.

use super::Fold;
use super::voices::Heard;
use crate::fact::{Anchored, Claim, Digest, Filed, Seq, Via};
use crate::minute::Minute;
use crate::slot::Slot;
use crate::standing::{Family, Standing};
use crate::tally::Word;
use crate::voice::Voice;

impl Fold {
    /// What a Voice is at `now`, after this place of the log.
    pub fn standing_of(&self, voice: Voice, now: Minute) -> Standing {
        self.voices.speaking(voice, now).standing
    }

    /// The Voices that a key made anchors of in this term.
    pub(crate) fn anchored_by(&self, card: Digest<8>) -> Vec<Voice> {
        self.voices.of_card(card)
    }

    /// The tree a Voice came by, or hands invites of.
    pub(crate) fn tree_of(&self, voice: Voice) -> Option<Digest<8>> {
        self.voices.tree(voice)
    }

    /// When a Voice that has taken this week's invites may take the next.
    pub(crate) fn next_invite_of(&self, voice: Voice, now: Minute) -> Option<Minute> {
        self.voices.next_invite(voice, now)
    }

    /// Whether an invite was used in this term.
    pub(crate) fn is_used(&self, invite: Digest<8>) -> bool {
        self.voices.is_used(invite)
    }

    /// Whether no more invites are taken in this term.
    pub(crate) fn are_invites_full(&self) -> bool {
        self.voices.are_invites_full()
    }

    /// How many different people filed within an hour, counted up to `most`.
    pub(crate) fn heard_within_an_hour(&self, now: Minute, most: usize) -> usize {
        self.voices.heard_within_an_hour(now, most)
    }

    /// Remembers that a Voice is heard. Newcomers that turn out a burst are one group from then on.
    pub(super) fn hear(&mut self, seq: Seq, by: Voice, told: Minute, via: Via) {
        let now = self.board.at;
        let heard = self.voices.hear(seq, by, told, via, now);
        if heard == Heard::First && via != Via::Import && self.pulse.newcomer(now) {
            self.settle_all(None);
        }
    }

    /// Counts a filing of the app: whether fresh Voices flood the crossing. Guests have one vote together and
    /// flood nothing.
    pub(super) fn count_filing(&mut self, filed: &Filed) {
        if filed.via == Via::Web && filed.by != Voice::GUEST {
            let standing = self.voices.speaking(filed.by, self.board.at).standing;
            self.pulse.filed(standing.is_established(), self.board.at);
            self.board.flooded_at = self.pulse.flooded_since();
        }
    }

    /// Attack mode ends: fresh Voices count again.
    pub(super) fn calm(&mut self) {
        self.pulse.calm();
        self.board.flooded_at = None;
    }

    /// What a claim's Voice weighs. In a flood a fresh one weighs nothing; what it says is taken and kept all
    /// the same. What was imported comes from no flood.
    pub(super) fn word_of(&self, claim: &Claim) -> Word {
        let speaking = self.voices.speaking(claim.by, self.board.at);
        let bursts = self.pulse.bursts();
        let family = Family::of(claim.slot.topic);
        let trust = self.voices.weight(&speaking, family, |bucket| bursts.contains(&bucket));
        let is_muted = self.board.flooded_at.is_some()
            && claim.via != Via::Import
            && !speaking.standing.is_established();
        Word {
            who: speaking.who,
            standing: speaking.standing,
            cohort: speaking.cohort,
            trust: if is_muted { 0 } else { trust },
        }
    }

    pub(super) fn anchored(&mut self, seq: Seq, anchored: &Anchored) {
        let now = self.board.at;
        self.voices.hear(seq, anchored.by, now, Via::Web, now);
        self.voices.anchor(anchored.by, Some((anchored.from, anchored.until)), now);
        if let Some(card) = anchored.card {
            self.voices.note_card(anchored.by, card, now);
        }
    }

    /// Ends an anchor's standing at once, also of what it said before.
    pub(super) fn revoked(&mut self, seq: Seq, by: Voice) {
        let now = self.board.at;
        self.voices.hear(seq, by, now, Via::Web, now);
        self.voices.anchor(by, None, now);
        let revoke = |(slot, tally): (&Slot, &mut crate::tally::Tally)| {
            tally.recognise(seq, by);
            tally.revoke(by).then_some(*slot)
        };
        let touched: Vec<Slot> = self.tallies.iter_mut().filter_map(revoke).collect();
        touched.into_iter().for_each(|slot| self.settle(slot));
    }

    pub(super) fn invited(&mut self, seq: Seq, by: Voice, tree: Digest<8>) {
        let now = self.board.at;
        self.voices.hear(seq, by, now, Via::Web, now);
        self.voices.invite(by, tree, now);
    }

    pub(super) fn vouched(&mut self, seq: Seq, by: Voice, tree: Digest<8>, invite: Digest<8>) {
        let now = self.board.at;
        self.voices.hear(seq, by, now, Via::Web, now);
        self.voices.vouch(by, tree, invite, now);
    }
}
