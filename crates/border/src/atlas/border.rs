//! Two lands that touch, and whether travellers might cross between them on a day: `data/borders.toml`.
//! Refuses to know how a post of theirs is now: that comes from reports only.

use super::DataFault;
use crate::land::LandCode;
use crate::limits;
use jiff::civil::Date;
use serde::Deserialize;

crate::closed::closed_list! {
    /// Whether a border is open to passengers.
    Openness {
        Yes = "yes",
        No = "no",
        /// To citizens of the two only.
        Citizens = "citizens",
        /// To some travellers only: by exceptions, lists or invitations.
        Some = "some",
    }
}

crate::closed::closed_list! {
    /// Who may cross a border that is shut in the other direction.
    OneWayFor {
        All = "all",
        /// Who is no citizen of the land that is left.
        Foreigners = "foreigners",
    }
}

/// That a border which is not open may be crossed in one direction.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneWay {
    /// To which of its sides.
    pub toward: LandCode,
    /// By whom.
    pub who: OneWayFor,
}

crate::closed::closed_list! {
    /// What a traveller must know of a border beside whether it is open, where no rule of papers says it.
    Caveat {
        /// Foreigners are let out of Azerbaijan, and nobody in.
        LeaveAzerbaijan = "leave_azerbaijan",
        /// Ukraine's citizens may go home at one post, on foot.
        UkrainiansHome = "ukrainians_home",
        /// Which posts work changes by order.
        ByOrder = "by_order",
        /// Citizens of third countries pass on six sections of road.
        SixSections = "six_sections",
        /// Posts are shut on some days.
        SomeDays = "some_days",
        /// No post is open at night.
        ByDay = "by_day",
        /// Shut at times for snow and rockfall.
        Snow = "snow",
        /// Turkmenistan asks for an invitation beside a visa.
        Invitation = "invitation",
        /// A stretch of it is shut.
        Transnistria = "transnistria",
        /// Citizens of Russia are let in on exceptions only.
        RussiansSome = "russians_some",
        /// To come in there breaks the law of the land whose territory it is.
        BreaksLaw = "breaks_law",
        /// Opened at times for people on lists.
        AgreedLists = "agreed_lists",
        /// Shut, with exceptions.
        Exceptions = "exceptions",
    }
}

/// A caveat, and since when it is so.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// What.
    pub what: Caveat,
    /// Since which day; as long as what it stands with where nothing is said.
    pub since: Option<Date>,
}

/// Two countries and whether travellers may cross between them at all.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Border {
    /// The two, in alphabetical order.
    pub sides: [LandCode; 2],
    /// Open to passengers, as last changed.
    pub open_to_passengers: Openness,
    /// Since which day; where nothing is said, as long as anybody asks.
    pub since: Option<Date>,
    /// Who says so.
    pub source: String,
    /// In which direction it may be crossed though it is not open.
    pub one_way: Option<OneWay>,
    /// What else must be known of it.
    #[serde(default)]
    pub caveats: Vec<Known>,
    /// Whether nobody looks at papers there: both are of one area.
    #[serde(default)]
    pub unchecked: bool,
    /// The one of the two of which it touches only a part that is not joined to the rest by land.
    pub detached: Option<LandCode>,
    /// What was so before, the latest first; each until the day before the next one's `since`.
    #[serde(default)]
    pub earlier: Vec<Earlier>,
}

/// What was so of a border before something else was.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Earlier {
    /// Open to passengers.
    pub open_to_passengers: Openness,
    /// Since which day; only the earliest may say nothing.
    pub since: Option<Date>,
    /// Who says so.
    pub source: String,
    /// In which direction it may be crossed though it is not open.
    pub one_way: Option<OneWay>,
    /// What else must be known of it.
    #[serde(default)]
    pub caveats: Vec<Known>,
    /// Whether nobody looked at papers there.
    #[serde(default)]
    pub unchecked: bool,
}

/// What is so of a border on one day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Period<'a> {
    /// Open to passengers.
    pub open_to_passengers: Openness,
    /// Since which day, where known.
    pub since: Option<Date>,
    /// Who says so.
    pub source: &'a str,
    /// In which direction it may be crossed all the same.
    pub one_way: Option<OneWay>,
    /// What else must be known of it, whatever the day.
    known: &'a [Known],
    /// Whether nobody looks at papers there.
    pub unchecked: bool,
}

impl Period<'_> {
    /// What else must be known of it on a day.
    pub fn caveats(&self, day: Date) -> impl Iterator<Item = Caveat> {
        let is_so = move |known: &&Known| known.since.is_none_or(|since| since <= day);
        self.known.iter().filter(is_so).map(|known| known.what)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BordersFile {
    pub borders: Vec<Border>,
}

impl Border {
    /// All that is known of it by days, the latest first.
    fn periods(&self) -> impl Iterator<Item = Period<'_>> {
        let last = Period {
            open_to_passengers: self.open_to_passengers,
            since: self.since,
            source: &self.source,
            one_way: self.one_way,
            known: &self.caveats,
            unchecked: self.unchecked,
        };
        let earlier = self.earlier.iter().map(|period| Period {
            open_to_passengers: period.open_to_passengers,
            since: period.since,
            source: &period.source,
            one_way: period.one_way,
            known: &period.caveats,
            unchecked: period.unchecked,
        });
        std::iter::once(last).chain(earlier)
    }

    /// What is so on a day; none before anything is known.
    pub fn on(&self, day: Date) -> Option<Period<'_>> {
        self.periods().find(|period| period.since.is_none_or(|since| since <= day))
    }

    /// Whether it is between these two, either way.
    pub fn is_between(&self, a: LandCode, b: LandCode) -> bool {
        self.sides == [a, b] || self.sides == [b, a]
    }

    /// What is wrong with it by itself.
    fn faults(&self) -> Vec<&'static str> {
        let days: Vec<Option<Date>> = self.periods().map(|period| period.since).collect();
        let is_back = |pair: &[Option<Date>]| match *pair {
            [Some(later), Some(earlier)] => earlier < later,
            [Some(_), None] => true,
            _ => false,
        };
        let ways = || self.periods().filter_map(|period| Some((period.open_to_passengers, period.one_way?)));
        let checks = [
            (self.sides[0] >= self.sides[1], "`sides` are two codes in alphabetical order"),
            (
                self.detached.is_some_and(|land| !self.sides.contains(&land)),
                "`detached` is neither of its sides",
            ),
            (
                !days.windows(2).all(is_back),
                "each of `earlier` begins before what follows it, the latest first",
            ),
            (
                ways().any(|(open, way)| open != Openness::No || !self.sides.contains(&way.toward)),
                "`one_way` is toward one of its sides, of a border that is else not open",
            ),
            (self.earlier.len() > limits::BORDER_PERIODS, "`earlier` is too long"),
            (self.periods().any(|period| period.source.trim().is_empty()), "`source` says who says so"),
        ];
        checks.into_iter().filter(|(is_wrong, _)| *is_wrong).map(|(_, what)| what).collect()
    }
}

/// The borders of a file, and what is wrong with them.
pub(super) fn checked(path: &str, file: BordersFile, faults: &mut Vec<DataFault>) -> Vec<Border> {
    let mut wrong = |what: String| faults.push(DataFault { file: path.into(), what });
    for (n, border) in file.borders.iter().enumerate() {
        let [a, b] = border.sides;
        border.faults().into_iter().for_each(|what| wrong(format!("border {a} – {b}: {what}")));
        if file.borders[..n].iter().any(|known| known.is_between(a, b)) {
            wrong(format!("border {a} – {b}: it is there twice"));
        }
    }
    if file.borders.len() > limits::BORDERS {
        wrong(format!("more than {} borders", limits::BORDERS));
    }
    file.borders
}
