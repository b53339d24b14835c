//! One live claim, as a tally holds it: who, what, when, and what it weighs against the others of its slot.
//! Refuses to know what is made of them.

use super::{horizon_minutes, quantity};
use crate::answer::{self, Grain};
use crate::cohort::Cohort;
use crate::fact::{Claim, Direction, Seq, Via};
use crate::limits;
use crate::minute::Minute;
use crate::reading::Stance;
use crate::slot::Slot;
use crate::standing::{Generation, Kin, Proof, Standing, Trust, weight_per_mille};
use crate::value::{Span, State, Value};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};

/// A live claim, as the tally holds it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Vote {
    /// Who; a vote in the base or of an earlier term has none, nor have guests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Voice>,
    /// Tells nameless Voices apart; 0 where `by` is known, and for guests.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub nameless: u32,
    /// For a vote in a base: the first later entry by which its Voice is known again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<Seq>,
    /// For a guest's: the quarter of an hour in which it was kept. All guests of one are one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<i64>,
    /// What it says.
    pub value: Value,
    /// When it was so.
    #[serde(with = "crate::minute::whole")]
    pub seen: Minute,
    /// How exactly `seen` is dated: one that was held is dated by when it was shown.
    #[serde(default = "answer::minute", skip_serializing_if = "answer::is_minute")]
    pub grain: Grain,
    /// What it weighs when fresh, per mille, whoever says it.
    pub weight: u32,
    /// What its Voice's word weighs, per mille of a seasoned one's. A base of before there was any standing
    /// has fresh ones.
    #[serde(default = "fresh_trust")]
    pub trust: u32,
    /// What its Voice was when it spoke.
    #[serde(default = "fresh", skip_serializing_if = "is_fresh")]
    pub standing: Standing,
    /// How its Voice knows.
    #[serde(default = "firsthand", skip_serializing_if = "is_firsthand")]
    pub stance: Stance,
    /// Whether its Voice cost more than a new secret when it spoke ([`Word::is_steady`]).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_steady: bool,
    /// Whether its Voice had shown more than a new secret can ([`Word::is_proven`]).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_proven: bool,
    /// Whether it came in no throng of strangers ([`Word::is_calm`]).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_calm: bool,
    /// Its Voice's first entry: by it a vote is known to be of one Voice where no name is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Seq>,
    /// What its Voice shares with others that may be one hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cohort: Option<Cohort>,
    /// The entry that began the words of which its own are a near copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<Seq>,
    /// The quarter of an hour in which it was kept, or of an import told: what one group has room in.
    #[serde(default)]
    pub quarter: i64,
    /// The entry that brought it.
    pub seq: Seq,
    /// The filing it is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Seq>,
    /// How its direction is known.
    pub direction: Direction,
    /// What it weighs against the tally's other votes: `weight · exp((seen - reference) / τ)` in fixed
    /// point, so that sums are the same in any order. Made anew when read back.
    #[serde(skip)]
    pub heft: u64,
    /// Whether its cohort may be one hand: a tree, or newcomers of a burst. Made anew when read back and when
    /// a burst comes or is forgotten.
    #[serde(skip)]
    pub is_one_hand: bool,
    /// What of its heft counts once each group has its room, and where the first votes of its source and of
    /// its group stood. Made anew with every estimate.
    #[serde(skip)]
    pub share: u64,
    #[serde(skip)]
    pub first: usize,
    #[serde(skip)]
    pub group: usize,
}

fn is_no(value: &Value) -> bool {
    matches!(value, Value::State(State::No | State::Refused | State::Required | State::Present))
}

fn fresh_trust() -> u32 {
    weight_per_mille(Standing::Fresh, Proof::None, &Trust::default(), &Kin::Generation(Generation::default()))
}

fn fresh() -> Standing {
    Standing::Fresh
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_fresh(standing: &Standing) -> bool {
    *standing == Standing::Fresh
}

fn firsthand() -> Stance {
    Stance::Firsthand
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_firsthand(stance: &Stance) -> bool {
    *stance == Stance::Firsthand
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// Where a vote comes from, for counting sources.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    Guests,
    Voice(Voice),
    Nameless(u32),
}

/// Who saw something, where people are counted among whom one may hide: secrets cost nothing, so all fresh
/// Voices and guests together are one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Witness {
    AnyFresh,
    Steady(Source),
}

/// What a Voice's word is when it speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Word {
    pub who: Option<Seq>,
    pub standing: Standing,
    /// Whether it is no secret made for the moment: established, or first heard 72 h ago.
    pub is_steady: bool,
    /// Whether it is established, or old and of a generation that was right.
    pub is_proven: bool,
    pub cohort: Option<Cohort>,
    /// Whether all of that cohort may be one hand.
    pub is_one_hand: bool,
    /// What it weighs, per mille of a seasoned Voice's, …
    pub trust: u32,
    /// … and would if nobody were held against it who came in the same hours.
    pub alone: u32,
    /// Whether it came in no throng of strangers.
    pub is_calm: bool,
}

impl Vote {
    /// The vote of a claim kept at `now`.
    pub fn new(seq: Seq, claim: &Claim, word: &Word, now: Minute) -> Self {
        let is_guest = claim.by == Voice::GUEST;
        Self {
            by: (!is_guest).then_some(claim.by),
            nameless: 0,
            returns: None,
            window: is_guest.then(|| now.0.div_euclid(limits::GUEST_VOTE_MINUTES)),
            value: claim.value.clone(),
            seen: claim.seen,
            grain: Grain::Minute,
            weight: fresh_weight(claim),
            trust: word.trust,
            is_calm: word.is_calm,
            standing: word.standing,
            stance: claim.stance,
            is_steady: word.is_steady,
            is_proven: word.is_proven,
            who: word.who,
            cohort: word.cohort,
            copy_of: claim.copy_of,
            quarter: quarter_of(claim, now),
            seq,
            of: claim.of,
            direction: claim.direction,
            heft: 0,
            is_one_hand: word.is_one_hand,
            share: 0,
            first: 0,
            group: 0,
        }
    }

    /// When it counts no longer. Who was stopped rarely writes: where a wrong yes costs a person dearly, what
    /// the few saw themselves stays three times as long.
    pub fn lapses(&self, slot: &Slot) -> Minute {
        let stays = slot.is_safety() && self.stance == Stance::Firsthand && is_no(&self.value);
        self.seen + horizon_minutes(slot) * if stays { 3 } else { 1 }
    }

    /// Makes it a fresh Voice's, of a throng: whoever a stolen key let in is nobody by himself.
    pub fn revoke(&mut self) {
        (self.standing, self.trust, self.is_proven) = (Standing::Fresh, fresh_trust(), false);
        self.is_calm = false;
    }

    /// By which its words are known: those it copies, else its own filing's.
    pub fn text(&self) -> Seq {
        self.copy_of.or(self.of).unwrap_or(self.seq)
    }

    /// Whether this vote, of a later moment, takes the place of another: the same Voice's of the same kind;
    /// of guests, who are many people, any of the same quarter of an hour.
    pub fn replaces(&self, earlier: &Self) -> bool {
        match (self.window, self.by) {
            (Some(window), _) => earlier.window == Some(window),
            (None, Some(by)) => earlier.by == Some(by) && quantity::takes_place(&earlier.value, &self.value),
            (None, None) => {
                // What was held when a base was made is shown later, and nameless.
                earlier.window.is_none()
                    && earlier.by.is_none()
                    && earlier.nameless == self.nameless
                    && quantity::takes_place(&earlier.value, &self.value)
            }
        }
    }

    /// Where it comes from.
    pub fn source(&self) -> Source {
        match (self.window, self.by) {
            (Some(_), _) => Source::Guests,
            (None, Some(by)) => Source::Voice(by),
            (None, None) => Source::Nameless(self.nameless),
        }
    }

    /// Whether it comes from where another does.
    #[inline]
    pub fn is_of_source(&self, other: &Self) -> bool {
        // Whoever has a name has no number; and nothing branches by what is anyone's guess.
        let [is_guest, are_guests] = [self.window.is_some(), other.window.is_some()];
        let is_same = (self.by == other.by) & (self.nameless == other.nameless);
        (is_guest & are_guests) | (!is_guest & !are_guests & is_same)
    }

    /// Who saw it; nobody where it is hearsay.
    pub(super) fn witness(&self) -> Option<Witness> {
        let by = if self.is_steady { Witness::Steady(self.source()) } else { Witness::AnyFresh };
        (self.stance == Stance::Firsthand).then_some(by)
    }

    /// Where it stands among the votes of its tally: those of one source side by side.
    pub fn place(&self) -> (Source, Option<i64>, Minute, Seq) {
        (self.source(), self.window, self.seen, self.seq)
    }

    /// Weighs it against a reference at most [`REFERENCE_TAUS`] away. That does not depend on the time of
    /// asking, so nothing but a vote's coming or going changes a share.
    pub fn weigh(&mut self, tau_minutes: i64, reference: Minute) {
        let age = reference.since(self.seen) as f64;
        let weight = f64::from(self.units()) / 1000.0 * libm::exp(-age / tau_minutes as f64);
        self.heft = (weight * FRESH) as u64;
    }

    /// What it weighs when fresh, with who says it: per mille of a seasoned Voice's first-hand report.
    #[inline]
    pub fn units(&self) -> u32 {
        self.weight * self.trust / 1000
    }
}

/// What a seasoned Voice's first-hand report is worth, nats: ln(.64/.36).
pub(super) const NATS: f64 = 0.575_36;

/// The heft of a seasoned Voice's vote seen at the reference: a thousand times 256 votes of what one group
/// has room for, e^8 times as much, are below 2^64, and a vote of a thousandth at e^-8 still counts.
const FRESH: f64 = (1_u64 << 30) as f64;

/// How far, in τ, a vote that comes may lie from the reference before that moves.
pub(super) const REFERENCE_TAUS: i64 = 8;

/// In which quarter of an hour a claim speaks. Whoever files may say it was written long ago; whoever imports
/// has no hurry to seem slow.
pub(crate) fn quarter_of(claim: &Claim, now: Minute) -> i64 {
    let at = if claim.via == Via::Import { claim.told } else { now };
    at.0.div_euclid(limits::GUEST_VOTE_MINUTES)
}

/// Whether a claim counts at all: not one of which the reader was not sure in the least, nor what it
/// "usually" takes, which says nothing of today.
pub(crate) fn weighs(claim: &Claim) -> bool {
    let is_usual = matches!(claim.value, Value::Wait { span: Span::Usual, .. });
    fresh_weight(claim) > 0 && !is_usual
}

/// Whether a claim is a state that its writer has from others: it is a rumour's, and no slot's. A number that
/// was heard counts a little: there are no rumours of numbers.
pub(crate) fn is_heard(claim: &Claim) -> bool {
    claim.stance == Stance::Hearsay && matches!(claim.value, Value::State(_))
}

/// What a claim weighs when fresh, per mille: how the writer knows, how sure the reader was, and half where
/// the direction is only the usual one.
pub(super) fn fresh_weight(claim: &Claim) -> u32 {
    let stance = match claim.stance {
        Stance::Firsthand | Stance::Official => 1000,
        Stance::Hearsay => 300,
    };
    let door = match claim.via {
        Via::Web => 1000,
        Via::Import | Via::Paste => 1000,
    };
    let direction = match claim.direction {
        Direction::Said | Direction::Remembered => 2,
        Direction::Inferred => 1,
    };
    stance * door / 1000 * u32::from(claim.sure.min(1000)) / 1000 * direction / 2
}
