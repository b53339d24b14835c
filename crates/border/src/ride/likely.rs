//! Whether a ride can be meant: by this crossing, at this price. Refuses to know which of the borders before
//! and behind are open to whom, and what a seat is worth.

use super::Terms;
use crate::atlas::{Atlas, Openness, Period};
use crate::crossing::Crossing;
use crate::land::LandCode;
use crate::limits;
use crate::slug::Slug;
use crate::value::Currency;
use crate::way::road_metres;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

impl Terms {
    /// Whether somebody goes by this crossing on the way between its two places: a chain of few lands leads
    /// to it and on, and it lies not far out of the way.
    pub(super) fn passes(&self, atlas: &Atlas, ground: &Crossing) -> bool {
        let land = |id: &Slug| atlas.place(id).map(|place| place.land.country());
        let left = ground.leaving(self.toward).map(|side| side.code.country());
        let (Some(from), Some(to), Some(left)) = (land(&self.from), land(&self.to), left) else {
            return false;
        };
        let (goal, day) = (self.toward.country(), self.departs.local(&TimeZone::UTC).date());
        if left == goal {
            // Between two parts of one country lands tell nothing of the way.
            return self.is_near(atlas, ground);
        }
        let before = borders(atlas, day, [from, left], goal);
        let behind = borders(atlas, day, [goal, to], left);
        let all = before.zip(behind).map(|(before, behind)| before + 1 + behind);
        all.is_some_and(|all| all <= limits::RIDE_BORDERS) && self.is_near(atlas, ground)
    }

    fn is_near(&self, atlas: &Atlas, ground: &Crossing) -> bool {
        let straight = self.ends(atlas).map(|[from, to]| u64::from(road_metres(from, to)));
        let most = straight.map(|it| it * limits::RIDE_ABOUT_PERCENT / 100 + limits::RIDE_ABOUT_METRES);
        most.is_some_and(|most| self.metres(atlas, ground) <= most)
    }

    /// Whether a seat costs more than one can on a way so long.
    pub(super) fn is_beyond_price(&self, atlas: &Atlas, ground: &Crossing) -> bool {
        let Some(fare) = self.fare else { return false };
        let by_length = self.metres(atlas, ground) * limits::SEAT_EUROS_PER_100_KM / 100_000;
        u64::from(fare.minor) > (limits::SEAT_EUROS + by_length) * most_units_of_a_euro(fare.currency) * 100
    }

    /// Metres by road over the crossing, estimated.
    fn metres(&self, atlas: &Atlas, ground: &Crossing) -> u64 {
        let post = [ground.position.lat, ground.position.lon];
        let legs = self.ends(atlas).map(|ends| ends.map(|end| u64::from(road_metres(end, post))));
        legs.map_or(0, |legs| legs.into_iter().sum())
    }

    fn ends(&self, atlas: &Atlas) -> Option<[[f64; 2]; 2]> {
        let at = |id: &Slug| atlas.place(id).map(|place| [place.lat, place.lon]);
        Some([at(&self.from)?, at(&self.to)?])
    }
}

/// The fewest borders from one country to another that do not lead through a third one; none where no chain
/// over borders that are open to anybody does.
fn borders(atlas: &Atlas, day: Date, [from, to]: [LandCode; 2], not: LandCode) -> Option<usize> {
    let open = |is_wanted: &dyn Fn(Option<Period<'_>>) -> bool| {
        let wanted = atlas.borders().iter().filter(|border| is_wanted(border.on(day)));
        wanted.map(|border| border.sides.map(|side| side.country())).collect::<Vec<_>>()
    };
    let unchecked = open(&|period| period.is_some_and(|it| it.unchecked));
    let any =
        open(&|period| period.is_none_or(|it| it.open_to_passengers != Openness::No || it.one_way.is_some()));
    let beyond = |reached: &BTreeSet<LandCode>, sides: &[[LandCode; 2]]| {
        let next = sides.iter().filter(|sides| sides.iter().any(|side| reached.contains(side)));
        let all = next.flatten().copied().filter(|land| *land != not).chain(reached.iter().copied());
        all.collect::<BTreeSet<_>>()
    };
    let mut reached = BTreeSet::from([from]);
    for count in 0..=limits::RIDE_BORDERS {
        // Where nobody checks papers one more land is no farther.
        for _ in 0..limits::BORDERS {
            let wider = beyond(&reached, &unchecked);
            if wider.len() == reached.len() {
                break;
            }
            reached = wider;
        }
        if reached.contains(&to) {
            return Some(count);
        }
        reached = beyond(&reached, &any);
    }
    None
}

/// The most units of a currency that a euro is taken for: about twice its rate of late 2025, which is from
/// memory and was looked up nowhere. What separates a dear seat from a slip of the finger needs no rate of
/// today, only one within a factor of two; a currency that falls to half its worth needs a new number here.
fn most_units_of_a_euro(currency: Currency) -> u64 {
    match currency {
        Currency::Eur | Currency::Gbp | Currency::Chf => 2,
        Currency::Usd => 3,
        Currency::Azn | Currency::Bgn | Currency::Cad => 4,
        Currency::Gel => 7,
        Currency::Byn | Currency::Ils => 8,
        Currency::Pln => 9,
        Currency::Ron => 11,
        Currency::Cny => 18,
        Currency::Tjs | Currency::Sek => 24,
        Currency::Nok => 25,
        Currency::Ghs => 30,
        Currency::Mdl => 42,
        Currency::Czk => 50,
        Currency::Uah => 100,
        Currency::Try | Currency::Egp => 120,
        Currency::Rub => 200,
        Currency::Kgs | Currency::Inr => 220,
        Currency::Rsd => 240,
        Currency::Huf => 800,
        Currency::Amd => 900,
        Currency::Kzt | Currency::Xof => 1_320,
        Currency::Ngn => 3_600,
        Currency::Mnt => 9_000,
        Currency::Uzs => 30_000,
        Currency::Irr => 3_000_000,
    }
}
