//! The way from a town to a country over one border or more: the lands in order, a post on each border, what
//! each asks of these travellers on this day, and how far it is by road. Refuses to know how a post is now
//! (whoever shows a way joins that from its board), to guess a rule, and to fly or sail.

mod chains;
mod posts;
mod search;

use crate::atlas::{Border, Caveat, Checklist, Entry, Period, Place, Run, Traveller};
use crate::crossing::{Crossing, Shut};
use crate::land::LandCode;
use crate::slug::Slug;
use jiff::civil::Date;
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// By how much a road is longer than the straight line, in percent: for journeys of a hundred kilometres and
/// more it is a fifth to two fifths in most countries (Ballou, Rahardja and Sakai 2002, doi
/// 10.1016/S0965-8564(01)00044-1, give 1.12 to 2.10 by country, 1.3 to 1.4 for those at hand).
pub const DETOUR_PERCENT: u32 = 130;

/// Metres by road between two points, degrees north and east each, estimated.
pub fn road_metres(a: [f64; 2], b: [f64; 2]) -> u32 {
    posts::Point::at(a[0], a[1]).road(posts::Point::at(b[0], b[1]))
}

/// Where one begins, stays for a while or goes to.
#[derive(Clone, Copy, Debug)]
pub struct Stop<'a> {
    /// Whose land.
    pub land: LandCode,
    /// The town, where one is said.
    pub place: Option<&'a Place>,
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Journey<'a> {
    /// Where one is.
    pub from: Stop<'a>,
    /// Where one stays on the way.
    pub stops: Vec<Stop<'a>>,
    /// Where one goes to.
    pub to: Stop<'a>,
    /// Who travels together; at least one, and one of whom nothing is said where nothing is.
    pub travellers: Vec<Traveller>,
    /// When.
    pub day: Date,
    /// Whether ways may lead back through a land already left.
    pub may_return: bool,
}

crate::closed::closed_list! {
    /// Whether a border may be crossed by these travellers on this day, as far as it is known. From the best.
    Passage {
        Open = "open",
        /// Nobody has said what was so on this day.
        Unknown = "unknown",
        /// To travellers, or to some of these.
        Shut = "shut",
    }
}

/// One border of a way.
#[derive(Clone, Debug)]
pub struct Hop<'a> {
    /// The land left.
    pub from: LandCode,
    /// The land gone to.
    pub to: LandCode,
    /// The border between.
    pub border: &'a Border,
    /// What is so of the border on this day; none where that is not known.
    pub period: Option<Period<'a>>,
    /// What else must be known of it on this day.
    pub caveats: Vec<Caveat>,
    /// Whether these travellers may cross it.
    pub passage: Passage,
    /// The post that makes the way shortest; none where none of this border is known.
    pub post: Option<Arc<Crossing>>,
    /// Other posts of this border by which these travellers may go, the least way about first.
    pub others: Vec<Alternative>,
    /// Posts of this border that are shut on this day, the least way about first.
    pub shut: Vec<ShutPost>,
    /// Metres by road to the post from the post or town before, estimated; none where either is not known.
    pub metres: Option<u32>,
    /// What each traveller needs, in their order.
    pub papers: Vec<Checklist<'a>>,
    /// What runs over this border this way, the scheduled first.
    pub runs: Vec<&'a Run>,
    /// Whether one comes back into a land already left.
    pub is_return: bool,
    /// Whether it leads into a part of the land that no road within the land leads to.
    pub is_detached: bool,
    /// Seats offered over this post, as whoever asks counted them.
    pub seats: u32,
}

/// Another post of the same border.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Which.
    pub post: Arc<Crossing>,
    /// Metres by which the way is longer, estimated; none where the way's length is not known.
    pub longer: Option<u32>,
}

/// A post that is shut, and by what order.
#[derive(Clone, Debug)]
pub struct ShutPost {
    /// Which.
    pub post: Arc<Crossing>,
    /// Since when, until when, and who says so.
    pub order: Shut,
}

/// One way.
#[derive(Clone, Debug)]
pub struct Way<'a> {
    /// Its borders in order; one at least.
    pub hops: Vec<Hop<'a>>,
    /// Metres by road from the last post to the town gone to, estimated.
    pub last_metres: Option<u32>,
    /// Metres by road between all points known, estimated.
    pub metres: u32,
    /// Whether a part of the way is not in `metres`, as a post of it is not known.
    pub is_partly_measured: bool,
}

/// All that a search found.
#[derive(Clone, Debug, Serialize)]
pub struct Ways<'a> {
    /// The ways, best first; those over a shut border last.
    pub ways: Vec<Way<'a>>,
    /// How the first and the last land touch.
    pub neighbours: Neighbours,
    /// Lands already left through which ways would lead back, where that was not asked for.
    pub not_back_through: Vec<LandCode>,
}

crate::closed::closed_list! {
    /// How two lands touch.
    Neighbours {
        /// They are one.
        Same = "same",
        /// Their border is open to these travellers.
        Open = "open",
        /// They touch, and nobody has said whether one might cross on this day.
        Unknown = "unknown",
        /// They touch, and these travellers may not cross.
        Shut = "shut",
        /// They are of one country, and no open way between them is known.
        Cut = "cut",
        /// They do not touch.
        Apart = "apart",
    }
}

/// What the papers of all travellers come to over one way or one border, the fewer the better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug, Serialize)]
pub struct Weight {
    /// Entries that are refused, or not with this document, animal or car.
    pub refused: u32,
    /// Entries of which no rule is known.
    pub unknown: u32,
    /// Of which rules contradict each other.
    pub disputed: u32,
    /// Entries of which it depends on age or sex whether one is let through.
    pub depends: u32,
    /// Entries that need a visa or a permission.
    pub visas: u32,
}

impl Weight {
    /// Of one traveller's checklist. Whether it depends is no matter where it is not open to him anyway.
    pub fn of(list: &Checklist<'_>) -> Self {
        if !list.barred.is_empty() || matches!(list.entry, Entry::OtherDocument | Entry::Refused) {
            return Self { refused: 1, ..Self::default() };
        }
        let disputed = u32::from(list.is_disputed());
        let rest = Self { depends: u32::from(list.depends), disputed, ..Self::default() };
        match list.entry {
            Entry::Eta | Entry::OnArrival | Entry::EVisa | Entry::VisaBefore | Entry::Limited => {
                Self { visas: 1, ..rest }
            }
            Entry::Unknown => Self { unknown: 1, depends: 0, ..rest },
            Entry::Disputed => Self { depends: 0, ..rest },
            Entry::Home | Entry::Free | Entry::OtherDocument | Entry::Refused => rest,
        }
    }

    /// Entries that nothing is sure of, or that are refused.
    pub fn stops(&self) -> u32 {
        self.refused + self.unknown + self.disputed
    }

    fn and(self, other: Self) -> Self {
        Self {
            refused: self.refused + other.refused,
            unknown: self.unknown + other.unknown,
            disputed: self.disputed + other.disputed,
            depends: self.depends + other.depends,
            visas: self.visas + other.visas,
        }
    }
}

impl Hop<'_> {
    /// What the papers come to here.
    pub fn weight(&self) -> Weight {
        self.papers.iter().map(Weight::of).fold(Weight::default(), Weight::and)
    }
}

impl Way<'_> {
    /// What the papers come to.
    pub fn weight(&self) -> Weight {
        self.hops.iter().map(Hop::weight).fold(Weight::default(), Weight::and)
    }

    /// Whether all borders may be crossed: as bad as the worst.
    pub fn passage(&self) -> Passage {
        self.hops.iter().map(|hop| hop.passage).max().unwrap_or(Passage::Unknown)
    }

    /// Whether it leads back into a land already left.
    pub fn is_return(&self) -> bool {
        self.hops.iter().any(|hop| hop.is_return)
    }

    /// The lands in order.
    pub fn lands(&self) -> impl Iterator<Item = LandCode> {
        self.hops.iter().take(1).map(|hop| hop.from).chain(self.hops.iter().map(|hop| hop.to))
    }
}

impl Ways<'_> {
    /// Counts the seats offered over each post toward a land.
    pub fn count_seats(&mut self, seats: impl Fn(&Slug, LandCode) -> u32) {
        for hop in self.ways.iter_mut().flat_map(|way| &mut way.hops) {
            hop.seats = hop.post.as_ref().map_or(0, |post| seats(&post.slug, hop.to));
        }
    }
}

impl Serialize for Alternative {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("crossing", &self.post.slug)?;
        if let Some(longer) = self.longer {
            map.serialize_entry("longer_metres", &longer)?;
        }
        map.end()
    }
}

impl Serialize for ShutPost {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Shut { from, until, source, checked_on } = &self.order;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("crossing", &self.post.slug)?;
        map.serialize_entry("from", from)?;
        if let Some(until) = until {
            map.serialize_entry("until", until)?;
        }
        map.serialize_entry("source", source)?;
        if let Some(checked_on) = checked_on {
            map.serialize_entry("checked_on", checked_on)?;
        }
        map.end()
    }
}

impl Serialize for Hop<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("to", &self.to)?;
        map.serialize_entry("passage", &self.passage)?;
        if let Some(since) = self.period.and_then(|period| period.since) {
            map.serialize_entry("since", &since)?;
        }
        if !self.caveats.is_empty() {
            map.serialize_entry("caveats", &self.caveats)?;
        }
        if let Some(post) = &self.post {
            map.serialize_entry("crossing", &post.slug)?;
            map.serialize_entry("modes", &post.modes)?;
        }
        map.serialize_entry("others", &self.others)?;
        if !self.shut.is_empty() {
            map.serialize_entry("shut", &self.shut)?;
        }
        if let Some(metres) = self.metres {
            map.serialize_entry("metres", &metres)?;
        }
        map.serialize_entry("papers", &self.papers)?;
        map.serialize_entry("runs", &self.runs)?;
        map.serialize_entry("is_return", &self.is_return)?;
        map.serialize_entry("is_detached", &self.is_detached)?;
        map.serialize_entry("seats", &self.seats)?;
        map.end()
    }
}

impl Serialize for Way<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("lands", &self.lands().collect::<Vec<_>>())?;
        map.serialize_entry("passage", &self.passage())?;
        map.serialize_entry("is_return", &self.is_return())?;
        map.serialize_entry("papers", &self.weight())?;
        map.serialize_entry("metres", &self.metres)?;
        map.serialize_entry("is_partly_measured", &self.is_partly_measured)?;
        if let Some(last) = self.last_metres {
            map.serialize_entry("last_metres", &last)?;
        }
        map.serialize_entry("borders", &self.hops)?;
        map.end()
    }
}
