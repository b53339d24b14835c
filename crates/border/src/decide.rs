//! What becomes of a filing: facts, or a refusal. Every time is a whole minute before it enters a fact,
//! every place an id, every direction settled. Refuses to change the fold it looks at.

use crate::answer::Level;
use crate::crossing::Crossing;
use crate::fact::{Asked, Claim, Direction, Fact, Filed, Foretold, Seq};
use crate::filing::{Filing, Linked, Origin};
use crate::fold::Fold;
use crate::land::LandCode;
use crate::limits;
use crate::minute::Minute;
use crate::reading::{Announced, Ask, Intent, Offer, OfferKind, Said, SaidValue, Stance};
use crate::refusal::Refusal;
use crate::slot::{About, Slot};
use crate::standing::Standing;
use crate::topic::{Item, Stage, Topic};
use crate::value::Deal;

mod held;
pub use held::may_betray;
mod settle_value;
mod when;

/// What a filing led to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Decision {
    /// It is new: these facts happened.
    New(Vec<Fact>),
    /// The very same filing was taken before.
    Repeated {
        /// The entry that took it.
        seq: Seq,
    },
}

/// Decides on a filing against a crossing's fold at `now`. `now` is at or after `fold.at()` and
/// `filing.told`. The facts, if any, are at most [`limits::FACTS_PER_FILING`] and follow the fold's last
/// entry.
///
/// # Errors
/// A [`Refusal`], to be said to the sender.
pub fn decide(fold: &Fold, ground: &Crossing, filing: &Filing, now: Minute) -> Result<Decision, Refusal> {
    if let Some(identity) = filing.identity
        && let Some(spent) = fold.spent(identity.id)
    {
        return match spent.content == identity.content {
            true => Ok(Decision::Repeated { seq: spent.seq }),
            false => Err(Refusal::OtherContent { seq: spent.seq }),
        };
    }
    let deciding = Deciding::new(fold, ground, filing, now);
    let mut claims = Vec::new();
    let offered = deciding.offered();
    let said = filing.reading.claims.iter().chain(&offered).take(limits::CLAIMS_PER_READING);
    for (index, said) in said.enumerate() {
        match (deciding.claim(said), filing.origin) {
            (Ok(claim), _) => claims.push(claim),
            (Err(unfit), Origin::Taps) => return Err(unfit.refusal(index)),
            (Err(_), Origin::Words) => {}
        }
    }
    let mut facts = Vec::new();
    facts.extend(deciding.filed(&claims));
    facts.extend(claims.into_iter().map(Fact::Claimed));
    // What a copy asks and foretells was asked and foretold.
    if deciding.aside_of().is_none() {
        let announced = filing.reading.announced.iter().take(limits::CLAIMS_PER_READING);
        facts.extend(announced.filter_map(|announced| deciding.foretold(announced)));
        facts.extend(deciding.asked());
    }
    if filing.origin == Origin::Taps && filing.reading.claims.is_empty() && filing.reading.asks.is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(Decision::New(facts))
}

/// Why one assertion makes no claim here.
enum Unfit {
    OtherCrossing(crate::slug::Slug),
    NotASide,
    NoDirection,
    NoSlot,
    NoValue,
}

impl Unfit {
    fn refusal(self, index: usize) -> Refusal {
        let what = match self {
            Self::OtherCrossing(crossing) => return Refusal::OtherCrossing { crossing },
            Self::NotASide => "`toward` is not a side of this crossing",
            Self::NoDirection => "`toward` is needed: this crossing has no usual direction",
            Self::NoSlot => "a part that this topic needs is missing or not on its list",
            Self::NoValue => "the value is not one that this topic takes",
        };
        Refusal::BadTap { index, what }
    }
}

struct Deciding<'a> {
    fold: &'a Fold,
    ground: &'a Crossing,
    filing: &'a Filing,
    /// When it was sent: never after now.
    told: Minute,
    now: Minute,
    /// The entry of the filing itself, if it has one.
    of: Option<Seq>,
    /// For how long claims are held that would betray their writer's time; none where they need not be.
    held_minutes: Option<u8>,
}

impl<'a> Deciding<'a> {
    fn new(fold: &'a Fold, ground: &'a Crossing, filing: &'a Filing, now: Minute) -> Self {
        let of = filing.identity.map(|_| fold.seq() + 1);
        let draw = filing.trace.draw.filter(|_| held::is_quiet(fold, now));
        let held_minutes = draw.map(held::minutes);
        Self { fold, ground, filing, told: filing.told.min(now), now, of, held_minutes }
    }

    /// The filing itself, which is held as its claims are: also when it came would tell.
    fn filed(&self, claims: &[Claim]) -> Option<Fact> {
        let identity = self.filing.identity?;
        Some(Fact::Filed(Filed {
            id: identity.id,
            content: identity.content,
            by: self.filing.by,
            told: self.told,
            lang: self.filing.lang.or(self.filing.reading.lang),
            intents: self.filing.reading.intents.clone(),
            words: self.filing.words,
            reply_to: self.filing.reply_to.filter(|seq| *seq <= self.fold.seq()),
            via: self.filing.via,
            held_minutes: claims.iter().filter_map(|claim| claim.held_minutes).max(),
            aside_of: self.aside_of(),
        }))
    }

    /// The words it copies, where it is set aside. For an anchor the operator answers, and what is ticked
    /// copies nobody.
    fn aside_of(&self) -> Option<Seq> {
        let of = self.filing.trace.aside_of.filter(|seq| *seq <= self.fold.seq())?;
        let is_anchor = self.fold.standing_of(self.filing.by, self.now) == Standing::Anchor;
        (self.of.is_some() && self.filing.origin == Origin::Words && !is_anchor).then_some(of)
    }

    /// The entry that began the words of which its own are a near copy.
    fn copy_of(&self) -> Option<Seq> {
        self.filing.trace.copy_of.filter(|seq| *seq <= self.fold.seq())
    }

    /// The direction of an assertion: its own, the message's, the same Voice's within six hours, or the
    /// usual one. (The quoted message's is already in the reading.)
    fn direction(&self, own: Option<LandCode>) -> Result<(LandCode, Direction), Unfit> {
        if let Some(toward) = own.or(self.filing.reading.toward) {
            return match self.ground.leaving(toward) {
                Some(_) => Ok((toward, Direction::Said)),
                None => Err(Unfit::NotASide),
            };
        }
        if let Some(toward) = self.fold.direction_of(self.filing.by, self.told) {
            return Ok((toward, Direction::Remembered));
        }
        self.ground.usual_toward.map(|toward| (toward, Direction::Inferred)).ok_or(Unfit::NoDirection)
    }

    fn is_here(&self, own: Option<&crate::slug::Slug>) -> Result<(), Unfit> {
        match own.or(self.filing.reading.crossing.as_ref()) {
            Some(other) if *other != self.ground.slug => Err(Unfit::OtherCrossing(other.clone())),
            _ => Ok(()),
        }
    }

    fn slot(&self, said: &Said) -> Result<(Slot, LandCode, Direction), Unfit> {
        self.is_here(said.crossing.as_ref())?;
        let (toward, direction) = self.direction(said.toward)?;
        let land = if said.topic.is_of_a_side() { self.side_of(toward, said.stage) } else { toward };
        let about = match said.topic {
            Topic::Pass => said.who.map(About::Who),
            _ => said.item.map(About::Item),
        };
        let slot = Slot { topic: said.topic, land, mode: said.mode, stage: said.stage, about };
        Ok((slot.canonical().ok_or(Unfit::NoSlot)?, toward, direction))
    }

    /// Whose land a stage lies on: the second post's is the side one goes to, every other the side one
    /// leaves.
    fn side_of(&self, toward: LandCode, stage: Option<Stage>) -> LandCode {
        match stage {
            Some(Stage::SecondPost) => toward,
            _ => self.ground.leaving(toward).map_or(toward, |side| side.code),
        }
    }

    /// The price at which a seat is offered, as its seller's word.
    fn offered(&self) -> Option<Said> {
        let is_offer = |offer: &&Offer| offer.kind == OfferKind::SeatOffer;
        let price = self.filing.reading.offers.iter().filter(is_offer).find_map(|offer| offer.price)?;
        let said = Said::new(Topic::Price, SaidValue::Price(price));
        Some(Said { item: Some(Item::Seat), deal: Some(Deal::Offered), ..said })
    }

    fn zone_of(&self, toward: LandCode, stage: Option<Stage>) -> jiff::tz::TimeZone {
        let side = self.ground.side(self.side_of(toward, stage));
        side.map_or(jiff::tz::TimeZone::UTC, |side| side.zone.clone())
    }

    fn claim(&self, said: &Said) -> Result<Claim, Unfit> {
        let (slot, toward, direction) = self.slot(said)?;
        let zone = self.zone_of(toward, said.stage);
        let told = self.told;
        let seen = when::seen_at(said, told, &zone);
        let value = settle_value::settle(said, self.ground, toward, seen, &zone).ok_or(Unfit::NoValue)?;
        let claim = Claim {
            by: self.filing.by,
            slot,
            value,
            told,
            seen,
            stance: self.stance(said.stance),
            sure: said.confidence.min(1000),
            direction,
            via: self.filing.via,
            of: self.of,
            copy_of: self.copy_of(),
            held_minutes: None,
        };
        let ago = self.now.since(seen);
        let held_minutes =
            self.held_minutes.filter(|_| held::betrays(&claim)).map(|minutes| held::left(minutes, ago));
        Ok(Claim { held_minutes, ..claim })
    }

    /// How the writer knows: who calls it official and shows no page of an office has heard it.
    fn stance(&self, said: Stance) -> Stance {
        match (said, self.filing.trace.linked) {
            (Stance::Official, Linked::No) => Stance::Hearsay,
            (stance, _) => stance,
        }
    }

    fn foretold(&self, announced: &Announced) -> Option<Fact> {
        let said = &announced.said;
        let (slot, toward, _) = self.slot(said).ok()?;
        let zone = self.zone_of(toward, said.stage);
        let told = self.told;
        let value = settle_value::settle(said, self.ground, toward, told, &zone)?;
        let (by, stance, via) = (self.filing.by, self.stance(said.stance), self.filing.via);
        let copy_of = self.copy_of();
        Some(Fact::Announced(Foretold { by, slot, value, told, stance, via, of: self.of, copy_of }))
    }

    /// The asks that the board cannot answer now. A question of an import is long answered or long gone.
    fn asked(&self) -> Vec<Fact> {
        let reading = &self.filing.reading;
        if self.of.is_none() || !reading.intents.contains(&Intent::Question) || self.is_here(None).is_err() {
            return vec![];
        }
        let toward = self.direction(None).ok().map(|(toward, _)| toward);
        let open = |ask: &&Ask| !is_answered(self.fold, **ask, toward);
        let asked = |ask: &Ask| {
            Fact::Asked(Asked { by: self.filing.by, ask: *ask, toward, told: self.told, of: self.of })
        };
        reading.asks.iter().take(limits::ASKS_PER_READING).filter(open).map(asked).collect()
    }
}

/// Whether the board has an answer to this that is not stale: then nothing needs to be asked of anyone.
pub fn is_answered(fold: &Fold, ask: Ask, toward: Option<LandCode>) -> bool {
    fold.board().answers_to(ask, toward).iter().any(|answer| answer.level != Level::Stale)
}
