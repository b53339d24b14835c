//! Where what a message says belongs: its claims parted by crossing. Refuses to guess: what names no
//! crossing, in a place that is none's, stays unplaced.

use border::fact::Via;
use border::filing::{Filing, Origin, Trace};
use border::minute::Minute;
use border::reading::{Announced, Offer, OfferKind, Reading, Said, Stance};
use border::slug::Slug;
use border::voice::Voice;
use std::collections::BTreeMap;

/// A reading in parts, each for one crossing.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Parts {
    /// By crossing, what is told of it. Of the message's own words nothing is in it but those of a landmark.
    pub of: BTreeMap<Slug, Reading>,
    /// Assertions that name no crossing where none is known.
    pub unplaced: usize,
}

/// Whether a reading tells anything that a board could take from a message nobody waits for.
pub fn tells(reading: &Reading) -> bool {
    !reading.claims.is_empty() || !reading.announced.is_empty() || reading.offers.iter().any(is_priced)
}

/// Whether an offer tells what a seat costs.
fn is_priced(offer: &Offer) -> bool {
    offer.kind == OfferKind::SeatOffer && offer.price.is_some()
}

impl Parts {
    /// Parts a reading: each assertion goes to the crossing it names, else to `place`.
    pub fn of(reading: &Reading, place: Option<&Slug>) -> Self {
        let mut parts = Self::default();
        for said in &reading.claims {
            if let Some(part) = parts.part(reading, said.crossing.as_ref().or(place)) {
                part.claims.push(Said { crossing: None, ..said.clone() });
            }
        }
        for announced in &reading.announced {
            if let Some(part) = parts.part(reading, announced.said.crossing.as_ref().or(place)) {
                let said = Said { crossing: None, ..announced.said.clone() };
                part.announced.push(Announced { said, from: None, source: None });
            }
        }
        // Of an offer only its price goes on: who goes where and when is nobody's business here.
        for offer in reading.offers.iter().filter(|offer| is_priced(offer)) {
            if let Some(part) = parts.part(reading, reading.crossing.as_ref().or(place)) {
                let Offer { kind, price, .. } = *offer;
                part.offers.push(Offer { kind, price, from: None, to: None, seats: None, date: None });
            }
        }
        parts
    }

    fn part(&mut self, reading: &Reading, at: Option<&Slug>) -> Option<&mut Reading> {
        let Some(at) = at else {
            self.unplaced += 1;
            return None;
        };
        let part = self.of.entry(at.clone()).or_insert_with(|| Reading {
            lang: reading.lang,
            intents: reading.intents.clone(),
            crossing: Some(at.clone()),
            toward: reading.toward,
            ..Reading::default()
        });
        Some(part)
    }
}

/// A reading of what its author passed on: not seen, only heard.
pub fn heard(mut reading: Reading) -> Reading {
    let announced = reading.announced.iter_mut().map(|announced| &mut announced.said);
    for said in reading.claims.iter_mut().chain(announced) {
        if said.stance == Stance::Firsthand {
            said.stance = Stance::Hearsay;
        }
    }
    reading
}

/// A part as it is filed: nobody's id, nobody's words.
pub fn filing(reading: Reading, by: Voice, told: Minute, via: Via) -> Filing {
    Filing {
        identity: None,
        by,
        told,
        lang: None,
        words: None,
        reply_to: None,
        reading,
        origin: Origin::Words,
        via,
        trace: Trace::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use border::reading::{Intent, Money, SaidValue};
    use border::topic::Topic;
    use border::value::{Currency, Range, State};

    fn open(crossing: Option<&str>) -> Said {
        let crossing = crossing.and_then(Slug::parse);
        Said { crossing, ..Said::new(Topic::Open, SaidValue::State(State::Yes)) }
    }

    #[test]
    fn each_assertion_goes_to_the_crossing_it_names() {
        let reading = Reading {
            intents: [Intent::Report].into(),
            claims: vec![open(None), open(Some("sarpi")), open(Some("vale"))],
            ..Reading::default()
        };
        let home = Slug::parse("sarpi").expect("a slug");
        let parts = Parts::of(&reading, Some(&home));
        let counts: Vec<_> = parts.of.iter().map(|(at, part)| (at.as_str(), part.claims.len())).collect();
        assert_eq!((counts, parts.unplaced), (vec![("sarpi", 2), ("vale", 1)], 0));
        assert!(parts.of.iter().all(|(at, part)| part.crossing.as_ref() == Some(at)));
        assert_eq!(Parts::of(&reading, None).unplaced, 1);
    }

    #[test]
    fn of_an_offered_seat_only_the_price_goes_on() {
        let price = Some(Money { amount_minor: Range::new(500_000, 500_000), currency: Currency::Rub });
        let town = |name: &str| Some(name.to_owned());
        let offer = |kind, price| Offer {
            kind,
            price,
            from: town("town"),
            to: town("city"),
            seats: Some(3),
            date: Some("tomorrow".into()),
        };
        let offers = vec![
            offer(OfferKind::SeatOffer, price),
            offer(OfferKind::SeatOffer, None),
            offer(OfferKind::SeatRequest, price),
        ];
        let reading = Reading { offers, ..Reading::default() };
        assert!(tells(&reading));
        let home = Slug::parse("sarpi").expect("a slug");
        let parts = Parts::of(&reading, Some(&home));
        let bare =
            Offer { from: None, to: None, seats: None, date: None, ..offer(OfferKind::SeatOffer, price) };
        assert_eq!(parts.of[&home].offers, [bare]);
    }

    #[test]
    fn what_was_forwarded_was_heard() {
        let reading = Reading { claims: vec![open(None)], ..Reading::default() };
        assert_eq!(heard(reading).claims[0].stance, Stance::Hearsay);
    }
}
