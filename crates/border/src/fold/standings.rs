//! What a Voice's word weighs, and the facts that change it: anchors, invites, floods. Refuses to look at
//! what is said.

use super::Fold;
use super::voices::{Heard, Speaking};
use crate::cohort::Cohort;
use crate::fact::{Anchored, Claim, Digest, Filed, Seq, Via};
use crate::minute::Minute;
use crate::slot::Slot;
use crate::standing::{Family, Proof, Standing};
use crate::tally::{Tally, Word, quarter_of};
use crate::topic::Topic;
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

    /// Whether a key of a tree was revoked, which ends its invites.
    pub(crate) fn is_closed(&self, tree: Digest<8>) -> bool {
        self.voices.is_closed(tree)
    }

    /// Whether a Voice's key was revoked; none where it was not heard in this term.
    pub(crate) fn is_revoked(&self, voice: Voice) -> Option<bool> {
        self.voices.is_revoked(voice)
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
            self.tallies.values_mut().for_each(|tally| tally.mark(self.pulse.bursts()));
            self.settle_all(None);
            self.regroup_rumours();
        }
    }

    /// Counts a filing of the app.
    pub(super) fn count_filing(&mut self, filed: &Filed) {
        if filed.via == Via::Web && filed.by != Voice::GUEST {
            self.pulse.filed(self.board.at);
        }
    }

    /// Counts who brings a claim by the app: whether fresh Voices flood the crossing. Guests have one vote
    /// together, and a question is no claim: neither floods anything.
    pub(super) fn count_claimant(&mut self, claim: &Claim, speaking: &Speaking) {
        if claim.via == Via::Web
            && let Some(who) = speaking.who
        {
            let (is_established, before) = (speaking.standing.is_established(), self.voices.counted(who));
            self.voices.count(who, self.pulse.claimed(is_established, before, self.board.at));
            self.board.flooded_at = self.pulse.flooded_since();
        }
    }

    /// Attack mode ends: fresh Voices count again.
    pub(super) fn calm(&mut self) {
        self.pulse.calm();
        self.board.flooded_at = None;
    }

    /// What a Voice's word on a topic weighs. In a flood a fresh one weighs nothing; what it says is taken
    /// and kept all the same. What was imported comes from no flood.
    pub(super) fn word_of(&self, topic: Topic, via: Via, speaking: &Speaking) -> Word {
        let bursts = self.pulse.bursts();
        let family = Family::of(topic);
        let speaking = &self.voices.speaking_of(speaking, family, self.board.at);
        let proof = self.voices.proof(speaking, family, self.board.at);
        let (trust, alone) = self.voices.weights(speaking, proof, family);
        let is_muted =
            self.board.flooded_at.is_some() && via != Via::Import && !speaking.standing.is_established();
        Word {
            who: speaking.who,
            standing: speaking.standing,
            is_steady: speaking.is_steady,
            is_proven: proof == Proof::Old || speaking.standing.is_established(),
            cohort: speaking.cohort,
            is_one_hand: speaking.cohort.is_some_and(|cohort| cohort.is_one_hand(bursts)),
            trust: if is_muted { 0 } else { trust },
            alone: if is_muted { 0 } else { alone },
            is_calm: false,
        }
    }

    /// What it weighs among all who speak of the same.
    pub(super) fn word_among(&mut self, claim: &Claim, word: Word) -> Word {
        let quarter = quarter_of(claim, self.board.at);
        match self.tallies.get_mut(&claim.slot) {
            Some(tally) => tally.hear_among(claim, word, quarter),
            // The first to speak of it is no throng.
            None => Tally::new(claim.slot).hear_among(claim, word, quarter),
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

    /// Ends an anchor's standing at once, also of what it said before. Whom it let in is not known: so all of
    /// its tree are fresh who are nothing by themselves.
    pub(super) fn revoked(&mut self, seq: Seq, by: Voice) {
        let now = self.board.at;
        self.voices.hear(seq, by, now, Via::Web, now);
        let tree = self.voices.tree(by);
        self.voices.anchor(by, None, now);
        if let Some(tree) = tree {
            self.voices.fell(tree, now);
        }
        let revoke = |(slot, tally): (&Slot, &mut Tally)| {
            tally.recognise(seq, by);
            tally.revoke(by, tree.map(Cohort::Tree)).then_some(*slot)
        };
        let touched: Vec<Slot> = self.tallies.iter_mut().filter_map(revoke).collect();
        for slot in touched {
            self.flows.forget(&slot, now);
            self.strips.take_back(&slot, now);
            self.settle(slot);
        }
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
