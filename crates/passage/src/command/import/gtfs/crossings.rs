//! From trips of a feed to runs of the atlas: which towns and borders, by which post, on which days. Refuses
//! a trip whose border the atlas does not know.

use super::Report;
use super::trips::{Call, Stay, Trip, Trips};
use border::atlas::{Atlas, Place, Run, RunKind, RunMode, Weekday};
use border::crossing::Crossing;
use border::land::LandCode;
use border::limits;
use border::slug::Slug;
use border::topic::Mode;
use border::way::road_metres;
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// A stop farther from every town is of none, metres by road.
const TOWN_METRES: u32 = 60_000;
/// A post farther out of the way is not the one passed, metres by road.
const OUT_OF_THE_WAY: u32 = 400_000;
const DAY_MINUTES: u32 = 24 * 60;

/// Finds towns, lands and posts.
pub struct Finder<'a> {
    atlas: &'a Atlas,
    lands: Vec<LandCode>,
}

/// What goes for all runs of a feed.
pub struct Means<'a> {
    /// The feed's: the same line may be in two feeds.
    pub name: &'a str,
    pub via: Option<&'a Crossing>,
    pub source: Option<&'a str>,
    pub checked: Date,
}

/// What makes two trips one run.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    carrier: String,
    source: String,
    mode: RunMode,
    from: Slug,
    to: Slug,
    via: Vec<Slug>,
    departs: Option<String>,
}

/// What is gathered of a line.
#[derive(Default)]
struct Gathered {
    days: BTreeSet<Weekday>,
    first: Option<Date>,
    last: Option<Date>,
    minutes: Option<u32>,
}

impl<'a> Finder<'a> {
    pub fn new(atlas: &'a Atlas) -> Self {
        let lands: BTreeSet<LandCode> = atlas.places().iter().map(|place| place.land).collect();
        Self { atlas, lands: lands.into_iter().collect() }
    }

    /// The nearest town of a point, by its place in the atlas.
    pub fn town(&self, point: [f64; 2]) -> Option<usize> {
        let far = |place: &Place| road_metres(point, [place.lat, place.lon]);
        let towns = self.atlas.places().iter().enumerate();
        let near = towns
            // A degree north is 111 km: most towns are out of the question without a sine.
            .filter(|(_, place)| (place.lat - point[0]).abs() < 1.0)
            .map(|(n, place)| (far(place), n));
        near.min().filter(|(far, _)| *far <= TOWN_METRES).map(|(_, n)| n)
    }

    /// The land of a town, by its place among all lands.
    pub fn land(&self, town: usize) -> u16 {
        let land = self.atlas.places().get(town).map(|place| place.land);
        let at = land.and_then(|land| self.lands.binary_search(&land).ok());
        at.and_then(|at| u16::try_from(at).ok()).unwrap_or(u16::MAX)
    }

    /// The runs of a feed's trips.
    pub fn runs(&self, trips: &Trips, means: &Means<'_>, report: &mut Report) -> Vec<Run> {
        let mut lines: BTreeMap<Line, Gathered> = BTreeMap::new();
        for trip in &trips.trips {
            let mut stays = trip.stays.clone();
            stays.sort_by_key(|stay| stay.first.seq);
            let line = match self.line(trips, trip, &stays, means) {
                Ok(line) => line,
                Err(why) => {
                    report.skip(why);
                    continue;
                }
            };
            report.trips += 1;
            if lines.len() >= limits::GTFS_RUNS && !lines.contains_key(&line) {
                report.skip("beyond the most a file has");
                continue;
            }
            let (first, last) = (stays[0].first, stays[stays.len() - 1].last);
            let service = &trips.services[trip.service as usize];
            let later = first.leaves.unwrap_or_default() / DAY_MINUTES;
            let known = lines.entry(line).or_default();
            known.days.extend(service.days.iter().map(|day| days_after(*day, later)));
            known.first = known.first.into_iter().chain(service.first).min();
            known.last = known.last.into_iter().chain(service.last).max();
            let takes = first.leaves.zip(last.comes).and_then(|(from, to)| to.checked_sub(from));
            known.minutes = known.minutes.into_iter().chain(takes.filter(|minutes| *minutes > 0)).max();
        }
        lines.into_iter().map(|(line, known)| made(line, known, means)).collect()
    }

    /// Where a trip leads, or why it is left out.
    fn line(
        &self,
        trips: &Trips,
        trip: &Trip,
        stays: &[Stay],
        means: &Means<'_>,
    ) -> Result<Line, &'static str> {
        let [start, .., end] = stays else { return Err("over no border") };
        let route = &trips.routes[trip.route as usize];
        let place = |call: Call| &self.atlas.places()[trips.stops[call.stop as usize].town];
        let mut via = Vec::new();
        for pair in stays.windows(2) {
            let (leaving, coming) = (pair[0].last, pair[1].first);
            if leaving.seq >= coming.seq {
                return Err("back and forth over a border");
            }
            let lands = [place(leaving).land, place(coming).land];
            if self.atlas.border_between(lands[0], lands[1]).is_none() {
                return Err("over a border not known here");
            }
            let ends = [leaving, coming].map(|call| trips.stops[call.stop as usize].point);
            match self.post(lands, ends, route.mode, means.via) {
                Some(slug) => via.push(slug),
                // No train passes a road post.
                None if route.mode == RunMode::Bus => return Err("by no post known here"),
                None => {}
            }
        }
        let source = means.source.map_or_else(|| secure(&route.link), |link| Some(link.to_owned()));
        let source = source.filter(|link| link.len() <= limits::NOTICE_LINK_BYTES);
        let departs = start.first.leaves.map(|at| at % DAY_MINUTES);
        Ok(Line {
            carrier: route.carrier.chars().take(limits::GTFS_CARRIER_CHARS).collect(),
            source: source.ok_or("of a carrier without a page: give --source")?,
            mode: route.mode,
            from: place(start.first).id.clone(),
            to: place(end.last).id.clone(),
            via,
            departs: departs.map(|at| format!("{:02}:{:02}", at / 60, at % 60)),
        })
    }

    /// The post of a border that lies least out of the way.
    fn post(
        &self,
        lands: [LandCode; 2],
        ends: [[f64; 2]; 2],
        mode: RunMode,
        via: Option<&Crossing>,
    ) -> Option<Slug> {
        let is_of = |post: &&Crossing| lands.iter().all(|land| post.side(*land).is_some());
        if let Some(post) = via.filter(|post| is_of(post)) {
            return Some(post.slug.clone());
        }
        let passes = match mode {
            RunMode::Bus => Mode::Bus,
            RunMode::Train => Mode::Train,
            RunMode::Ferry => Mode::Ferry,
        };
        let posts = self.atlas.crossings().map(|post| &**post).filter(is_of);
        let posts = posts.filter(|post| post.modes.contains(&passes));
        let about = |post: &Crossing| {
            let at = [post.position.lat, post.position.lon];
            let over = road_metres(ends[0], at) + road_metres(at, ends[1]);
            over.saturating_sub(road_metres(ends[0], ends[1]))
        };
        let best = posts.map(|post| (about(post), &post.slug)).min();
        best.filter(|(about, _)| *about <= OUT_OF_THE_WAY).map(|(_, slug)| slug.clone())
    }
}

fn made(line: Line, known: Gathered, means: &Means<'_>) -> Run {
    let mut hash = Sha256::new();
    let via = line.via.iter().map(Slug::as_str);
    let departs = line.departs.as_deref().unwrap_or_default();
    for part in [means.name, line.carrier.as_str(), line.source.as_str(), departs].into_iter().chain(via) {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let mark = border::voice::hex(&hash.finalize()[..6]);
    let ends: String = format!("{}-{}", line.from, line.to).chars().take(24).collect();
    let id = format!("{}-{}-{mark}", line.mode, ends.trim_end_matches('-'));
    Run {
        // Letters, digits and single dashes only, 6 + 24 + 14 at most.
        id: Slug::parse(&id).unwrap_or_else(|| line.from.clone()),
        carrier: line.carrier,
        kind: RunKind::Scheduled,
        mode: line.mode,
        from: line.from,
        to: line.to,
        via: line.via,
        days: known.days.into_iter().collect(),
        departs: line.departs,
        minutes: known.minutes,
        price: None,
        text: BTreeMap::new(),
        source: line.source,
        valid_from: known.first,
        valid_until: known.last,
        checked_on: Some(means.checked),
    }
}

/// A page's address where it is one, over a line that nobody reads along.
fn secure(link: &str) -> Option<String> {
    let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"))?;
    rest.contains('.').then(|| format!("https://{rest}"))
}

fn days_after(day: Weekday, later: u32) -> Weekday {
    let at = Weekday::ALL.iter().position(|known| *known == day).unwrap_or_default();
    Weekday::ALL[(at + later as usize) % Weekday::ALL.len()]
}
