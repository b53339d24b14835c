//! A ride in words: where from and to, when, how many seats, what one costs beside what is usual, and what
//! else is said of it, which nobody checks. Refuses to call any ride safe.

use super::{Arg, Speaker};
use border::atlas::Run;
use border::minute::Minute;
use border::ride::{Fare, RideItem, RideKind, RideState, Trait};
use border::slug::Slug;
use border::value::Currency;

impl Speaker<'_> {
    /// All of a ride in one line.
    pub fn ride(&self, ride: &RideItem) -> String {
        let parts = [self.ride_way(ride), self.ride_when(ride), self.ride_seats(ride), self.ride_fare(ride)];
        parts.into_iter().chain(self.ride_traits(ride)).collect::<Vec<_>>().join(" · ")
    }

    /// "Vladikavkaz → Tbilisi".
    pub fn ride_way(&self, ride: &RideItem) -> String {
        let (from, to) = (self.town(&ride.from), self.town(&ride.to));
        self.say("seat-way", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
    }

    /// A place's name; its id where the atlas has none.
    pub fn town(&self, id: &Slug) -> String {
        let place = self.atlas.places().iter().find(|place| place.id == *id);
        let name =
            place.and_then(|place| place.names.get(self.lang.as_str()).or_else(|| place.names.get("en")));
        name.cloned().unwrap_or_else(|| id.to_string())
    }

    /// When it leaves, or left, by the clocks of the side that it leaves.
    pub fn ride_when(&self, ride: &RideItem) -> String {
        let id = if ride.state == RideState::Left { "seat-left" } else { "seat-leaves" };
        self.say(id, &[("clock", Arg::Text(&self.ride_clock(ride, ride.departs)))])
    }

    /// How long ago it was put up; nothing where that is not known.
    pub fn ride_age(&self, ride: &RideItem) -> Option<String> {
        let age = self.ago(self.now.since(ride.up_since?));
        Some(self.say("seat-up", &[("age", Arg::Text(&age))]))
    }

    /// A moment of a ride by the same clocks.
    pub fn ride_clock(&self, ride: &RideItem, at: Minute) -> String {
        self.clock(at, Some(ride.toward))
    }

    /// How many seats are free, or sought, and how many wait.
    pub fn ride_seats(&self, ride: &RideItem) -> String {
        let free = match (ride.kind, ride.free) {
            (_, 0) => self.say("seat-full", &[]),
            (RideKind::Offered, free) => self.seats("seat-free", free),
            (RideKind::Sought, free) => self.seats("seat-sought", free),
        };
        match ride.waiting {
            0 => free,
            waiting => format!("{free} · {}", self.count("seat-waiting", i64::from(waiting))),
        }
    }

    /// A phrase of so many seats.
    pub fn seats(&self, id: &str, seats: u8) -> String {
        self.count(id, i64::from(seats))
    }

    /// What a seat costs, and how that stands to what is usual.
    pub fn ride_fare(&self, ride: &RideItem) -> String {
        let Some(Fare { minor, currency }) = ride.fare else { return self.say("seat-fare-unsaid", &[]) };
        if minor == 0 {
            return self.say("seat-fare-none", &[]);
        }
        let money = self.money(minor, minor, currency);
        let fare = self.say("seat-fare", &[("money", Arg::Text(&money))]);
        let Some(usual) = ride.usual_minor else {
            let by_timetable = self.timetable_price(ride, currency);
            return std::iter::once(fare).chain(by_timetable).collect::<Vec<_>>().join(", ");
        };
        let usual = self.money(usual, usual, currency);
        let usual = match ride.times_usual() {
            Some(times) => {
                let parts = [("count", Arg::Number(i64::from(times))), ("money", Arg::Text(&usual))];
                self.say("seat-times", &parts)
            }
            None => self.say("seat-usual", &[("money", Arg::Text(&usual))]),
        };
        format!("{fare}, {usual}")
    }

    /// What a bus or train asks from the same town to the same, in the same money: the least of them.
    fn timetable_price(&self, ride: &RideItem, currency: Currency) -> Option<String> {
        let is_same = |run: &&Run| run.from == ride.from && run.to == ride.to;
        let prices = self.atlas.runs().iter().filter(is_same).filter_map(|run| run.price);
        let of_money = prices.filter(|price| price.currency == currency && price.minor > 0);
        let least = of_money.filter_map(|price| u32::try_from(price.minor).ok()).min()?;
        let money = self.money(least, least, currency);
        Some(self.say("seat-by-timetable", &[("money", Arg::Text(&money))]))
    }

    /// What else is said of it.
    pub fn ride_traits(&self, ride: &RideItem) -> Vec<String> {
        let word = |what: &Trait| match (what, ride.kind) {
            (Trait::WomanDriver, RideKind::Sought) => self.say("seat-woman-wanted", &[]),
            (what, _) => self.say_word("seat-trait", what.as_str()),
        };
        let vehicle = self.say_word("seat-vehicle", ride.vehicle.as_str());
        let vehicle = (ride.kind == RideKind::Offered).then_some(vehicle);
        vehicle.into_iter().chain(ride.traits.iter().map(word)).collect()
    }
}
