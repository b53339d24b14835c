//! A crossing on which people offer and hold seats: who they are by number, and the log they make. Refuses to
//! draw anything by chance but by its dice.

use border::atlas::Atlas;
use border::crossing::Crossing;
use border::decide::Decision;
use border::entry::Entry;
use border::fact::{Fact, Seq};
use border::filing::Identity;
use border::fold::Fold;
use border::land::LandCode;
use border::minute::Minute;
use border::refusal::Refusal;
use border::ride::{Asking, Fare, Ride, RideItem, RideKind, Terms, Vehicle, Wanted, decide_seat, party_tag};
use border::slug::Slug;
use border::value::Currency;
use border::voice::{Term, Voice};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

pub static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::builtin().expect("the built-in data files"));

pub const LARS: &str = "verkhny-lars";
pub const HOUR: i64 = 60;
pub const DAY: i64 = 24 * HOUR;

/// The first morning of a term: nobody is forgotten for two weeks.
pub fn begin() -> Minute {
    Minute(1_376 * border::limits::TERM_MINUTES + 8 * HOUR)
}

pub fn slug(text: &str) -> Slug {
    Slug::parse(text).expect("a slug")
}

/// Three seats in a car from Vladikavkaz to Tbilisi.
pub fn terms(seats: u8, departs: Minute) -> Terms {
    Terms {
        kind: RideKind::Offered,
        vehicle: if seats > 8 { Vehicle::Bus } else { Vehicle::Car },
        from: slug("vladikavkaz"),
        toward: land("ge"),
        to: slug("tbilisi"),
        departs,
        seats,
        fare: None,
        traits: BTreeSet::new(),
    }
}

pub fn rub(units: u32) -> Option<Fare> {
    Some(Fare { minor: units * 100, currency: Currency::Rub })
}

pub fn land(code: &str) -> LandCode {
    LandCode::parse(code).expect("a land's code")
}

pub fn ground(slug: &str) -> Arc<Crossing> {
    ATLAS.crossing(slug).expect("a built-in crossing").clone()
}

/// Entries and the fold of them.
#[derive(Clone)]
pub struct Log {
    pub fold: Fold,
    pub entries: Vec<Entry>,
}

impl Log {
    /// Keeps a fact at a minute; its place.
    pub fn keep(&mut self, at: Minute, fact: Fact) -> Seq {
        let entry = Entry { seq: self.fold.seq() + 1, at, fact };
        self.fold.apply(&entry).expect("an entry that follows");
        self.entries.push(entry);
        self.fold.seq()
    }

    /// Time passes to a minute.
    pub fn pass(&mut self, to: Minute) -> Seq {
        self.keep(to, Fact::Passed { to })
    }
}

/// A log on which seats are wanted.
#[derive(Clone)]
pub struct Way {
    pub log: Log,
    pub now: Minute,
}

impl Way {
    pub fn new() -> Self {
        Self { log: Log { fold: Fold::empty(slug(LARS)), entries: vec![] }, now: begin() }
    }

    pub fn secret(who: u32) -> String {
        format!("secret-{who:08}")
    }

    pub fn voice(&self, who: u32) -> Voice {
        Voice::derive(&slug(LARS), Term::of(self.now), Self::secret(who).as_bytes())
    }

    /// How somebody asks, with the tag of the departure that is meant.
    pub fn asking(&self, fold: &Fold, who: u32, wanted: Wanted) -> Asking {
        let departs = match &wanted {
            Wanted::Offer(_, terms) => terms.departs,
            Wanted::Hold { ride, .. }
            | Wanted::Unhold { ride }
            | Wanted::Accept { ride, .. }
            | Wanted::Cancel { ride, .. }
            | Wanted::Report { ride } => fold.ride(*ride).map_or(self.now, |ride| ride.terms.departs),
        };
        let party = party_tag(&slug(LARS), departs, Self::secret(who).as_bytes());
        Asking { by: self.voice(who), party, wanted }
    }

    /// What somebody wants, decided and kept; its entry.
    pub fn ask(&mut self, who: u32, wanted: Wanted) -> Result<Seq, Refusal> {
        if self.log.fold.next_change().is_some_and(|due| due <= self.now) {
            self.log.pass(self.now);
        }
        let asking = self.asking(&self.log.fold, who, wanted);
        match decide_seat(&self.log.fold, &ATLAS, &ground(LARS), &asking, self.now)? {
            Decision::Repeated { seq } => Ok(seq),
            Decision::New(facts) => {
                assert_eq!(facts.len(), 1);
                Ok(facts.into_iter().map(|fact| self.log.keep(self.now, fact)).next().expect("one"))
            }
        }
    }

    pub fn offer(&mut self, who: u32, terms: Terms) -> Result<Seq, Refusal> {
        let id = format!("offer-{who}-{}", self.log.fold.seq());
        let identity = Identity::of(&slug(LARS), &id, format!("{terms:?}").as_bytes());
        self.ask(who, Wanted::Offer(identity, Box::new(terms)))
    }

    pub fn hold(&mut self, who: u32, ride: Seq, seats: u8) -> Result<Seq, Refusal> {
        self.ask(who, Wanted::Hold { ride, seats })
    }

    /// Both agree: `driver` to the hold of `rider`.
    pub fn agree(&mut self, offerer: u32, holder: u32, ride: Seq, hold: Seq) -> Result<(), Refusal> {
        self.ask(offerer, Wanted::Accept { ride, hold: Some(hold) })?;
        self.ask(holder, Wanted::Accept { ride, hold: None }).map(drop)
    }

    /// Time passes, as a desk lets it: stopping at each change.
    pub fn pass(&mut self, minutes: i64) {
        let to = self.now + minutes;
        while let Some(due) = self.log.fold.next_change().filter(|due| *due <= to) {
            self.log.pass(due);
        }
        self.now = to;
        self.log.pass(to);
    }

    pub fn ride(&self, seq: Seq) -> &Ride {
        self.log.fold.ride(seq).expect("a ride")
    }

    pub fn item(&self, seq: Seq) -> Option<&RideItem> {
        self.log.fold.board().rides.get(&border::item::Key::Ride(seq))
    }
}

/// The fold of all entries, and of those without the passing of time in between.
pub fn refolded(entries: &[Entry]) -> Fold {
    let mut fold = Fold::empty(slug(LARS));
    entries.iter().for_each(|entry| fold.apply(entry).expect("an entry that follows"));
    fold
}

/// Whether an entry is of seats.
pub fn is_of_seats(entry: &Entry) -> bool {
    matches!(entry.fact, Fact::Seated(_))
}

/// SplitMix64: the same draws everywhere.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % u64::from(n.max(1))) as u32
    }
}
