//! What of a feed leads over a border: its stops on the ground, its trips by the lands they pass, its days.
//! Refuses to hold more of a feed than is needed for that, however large it is.

use super::Report;
use super::feed::Feed;
use super::table::{Broken, Row, cut};
use border::atlas::{RunMode, Weekday};
use border::limits;
use jiff::civil::Date;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// A stop on the ground.
#[derive(Clone, Copy, Debug)]
pub struct Stop {
    /// Degrees north and east.
    pub point: [f64; 2],
    /// The nearest town, by its place in the atlas.
    pub town: usize,
}

/// A line of a carrier.
#[derive(Clone, Debug)]
pub struct Route {
    pub carrier: String,
    pub link: String,
    pub mode: RunMode,
}

/// Where a trip comes into a land and leaves it.
#[derive(Clone, Copy, Debug)]
pub struct Stay {
    pub land: u16,
    pub first: Call,
    pub last: Call,
}

/// A trip at one stop.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    pub seq: u32,
    pub stop: u32,
    /// Minutes since noon less twelve hours of its day of service; may be after midnight.
    pub leaves: Option<u32>,
    pub comes: Option<u32>,
}

/// One trip.
#[derive(Clone, Debug)]
pub struct Trip {
    pub route: u32,
    pub service: u32,
    /// By lands, in no order.
    pub stays: Vec<Stay>,
}

/// On which days something runs.
#[derive(Clone, Debug, Default)]
pub struct Service {
    pub days: BTreeSet<Weekday>,
    pub first: Option<Date>,
    pub last: Option<Date>,
}

/// All that is known of a feed.
#[derive(Default)]
pub struct Trips {
    pub stops: Vec<Stop>,
    pub routes: Vec<Route>,
    pub services: Vec<Service>,
    pub trips: Vec<Trip>,
    /// From a feed's own ids to places in the lists.
    stop_ids: BTreeMap<String, Option<u32>>,
    route_ids: BTreeMap<String, Option<u32>>,
    service_ids: BTreeMap<String, u32>,
    trip_ids: BTreeMap<String, Option<u32>>,
}

type Taken = Result<(), Broken>;

impl Trips {
    /// Reads a feed. `town` finds the nearest town of a point, `land` its land by a number.
    ///
    /// # Errors
    /// A file of it cannot be read, or one that must be there is not.
    pub fn read(
        feed: &Feed,
        town: &dyn Fn([f64; 2]) -> Option<usize>,
        land: &dyn Fn(usize) -> u16,
        report: &mut Report,
    ) -> Result<Self, String> {
        let mut trips = Self::default();
        let mut agencies = BTreeMap::new();
        feed.each("agency.txt", report, |row| agency(row, &mut agencies))?;
        feed.each("stops.txt", report, |row| trips.stop(row, town))?;
        feed.each("routes.txt", report, |row| trips.route(row, &agencies))?;
        feed.each_of_either(["calendar.txt", "calendar_dates.txt"], report, |name, row| match name {
            "calendar.txt" => trips.service(row),
            _ => trips.exception(row),
        })?;
        feed.each("trips.txt", report, |row| trips.trip(row))?;
        feed.each("stop_times.txt", report, |row| trips.call(row, land))?;
        Ok(trips)
    }

    fn stop(&mut self, row: &Row<'_>, town: &dyn Fn([f64; 2]) -> Option<usize>) -> Taken {
        let id = row.need("stop_id")?;
        let point = [row.number("stop_lat")?, row.number("stop_lon")?];
        if !(-90.0..=90.0).contains(&point[0]) || !(-180.0..=180.0).contains(&point[1]) {
            return Err(row.broken("`stop_lat` and `stop_lon` are not on Earth"));
        }
        new(row, &self.stop_ids, id, limits::GTFS_STOPS)?;
        let place = town(point).map(|town| {
            self.stops.push(Stop { point, town });
            self.stops.len() as u32 - 1
        });
        self.stop_ids.insert(id.to_owned(), place);
        Ok(())
    }

    fn route(&mut self, row: &Row<'_>, agencies: &BTreeMap<String, (String, String)>) -> Taken {
        let id = row.need("route_id")?;
        let kind: u32 = row.number("route_type")?;
        new(row, &self.route_ids, id, limits::GTFS_ROUTES)?;
        let by = row.text("agency_id");
        let only = agencies.values().next().filter(|_| agencies.len() == 1);
        let known = if by.is_empty() { only } else { agencies.get(by) };
        let (carrier, link) = known.ok_or_else(|| row.broken(format!("no `agency_id` {}", cut(by))))?;
        let route = mode(kind).map(|mode| {
            self.routes.push(Route { carrier: carrier.clone(), link: link.clone(), mode });
            self.routes.len() as u32 - 1
        });
        self.route_ids.insert(id.to_owned(), route);
        Ok(())
    }

    fn service_of(&mut self, row: &Row<'_>) -> Result<&mut Service, Broken> {
        let id = row.need("service_id")?;
        let at = match self.service_ids.get(id) {
            Some(at) => *at,
            None => {
                if self.services.len() >= limits::GTFS_SERVICES {
                    return Err(row.broken("more services than are looked at"));
                }
                self.services.push(Service::default());
                let at = self.services.len() as u32 - 1;
                self.service_ids.insert(id.to_owned(), at);
                at
            }
        };
        Ok(&mut self.services[at as usize])
    }

    fn service(&mut self, row: &Row<'_>) -> Taken {
        let mut days = BTreeSet::new();
        for (name, day) in DAYS {
            match row.text(name) {
                "1" => drop(days.insert(day)),
                "0" => {}
                other => return Err(row.broken(format!("`{name}` is 0 or 1: {}", cut(other)))),
            }
        }
        let (first, last) = (date(row, "start_date")?, date(row, "end_date")?);
        if first > last {
            return Err(row.broken("`end_date` is before `start_date`"));
        }
        let service = self.service_of(row)?;
        service.days.extend(days);
        service.first = Some(service.first.map_or(first, |known| known.min(first)));
        service.last = Some(service.last.map_or(last, |known| known.max(last)));
        Ok(())
    }

    /// A day on which it runs beside its calendar tells its day of the week; one on which it does not is no
    /// more than one day.
    fn exception(&mut self, row: &Row<'_>) -> Taken {
        let day = date(row, "date")?;
        match row.number::<u8>("exception_type")? {
            1 => {
                let service = self.service_of(row)?;
                service.days.insert(Weekday::ALL[day.weekday().to_monday_zero_offset() as usize]);
                service.first = Some(service.first.map_or(day, |known| known.min(day)));
                service.last = Some(service.last.map_or(day, |known| known.max(day)));
                Ok(())
            }
            2 => Ok(()),
            other => Err(row.broken(format!("`exception_type` is 1 or 2: {other}"))),
        }
    }

    fn trip(&mut self, row: &Row<'_>) -> Taken {
        let (id, route, service) = (row.need("trip_id")?, row.need("route_id")?, row.need("service_id")?);
        new(row, &self.trip_ids, id, limits::GTFS_TRIPS)?;
        let known = self.route_ids.get(route);
        let route = known.ok_or_else(|| row.broken(format!("no `route_id` {}", cut(route))))?;
        let at = self.service_ids.get(service);
        let service = *at.ok_or_else(|| row.broken(format!("no `service_id` {}", cut(service))))?;
        // Trams and cable cars cross no border that anybody asks of.
        let place = route.map(|route| {
            self.trips.push(Trip { route, service, stays: vec![] });
            self.trips.len() as u32 - 1
        });
        self.trip_ids.insert(id.to_owned(), place);
        Ok(())
    }

    fn call(&mut self, row: &Row<'_>, land: &dyn Fn(usize) -> u16) -> Taken {
        let (id, stop) = (row.need("trip_id")?, row.need("stop_id")?);
        let seq: u32 = row.number("stop_sequence")?;
        let (comes, leaves) = (clock(row, "arrival_time")?, clock(row, "departure_time")?);
        let known = self.stop_ids.get(stop);
        let stop = *known.ok_or_else(|| row.broken(format!("no `stop_id` {}", cut(stop))))?;
        let Some(trip) = self.trip_ids.get(id) else {
            return Err(row.broken(format!("no `trip_id` {}", cut(id))));
        };
        // A stop of no known town tells of no land.
        let (Some(trip), Some(stop)) = (trip, stop) else { return Ok(()) };
        let land = land(self.stops[stop as usize].town);
        let call = Call { seq, stop, leaves: leaves.or(comes), comes: comes.or(leaves) };
        let stays = &mut self.trips[*trip as usize].stays;
        if call.is_back_in_time(stays) {
            // Which of its rows is wrong nobody knows: none of the trip is taken.
            stays.clear();
            self.trip_ids.insert(id.to_owned(), None);
            return Err(row.broken("it arrives before it departs: the trip is left out"));
        }
        let has_room = stays.len() <= limits::WAY_BORDERS;
        match stays.iter_mut().find(|stay| stay.land == land) {
            Some(stay) => {
                if [stay.first.seq, stay.last.seq].contains(&seq) {
                    return Err(row.broken("`stop_sequence` is there twice"));
                }
                if seq < stay.first.seq {
                    stay.first = call;
                }
                if seq > stay.last.seq {
                    stay.last = call;
                }
            }
            None if has_room => stays.push(Stay { land, first: call, last: call }),
            None => return Err(row.broken("more lands than a trip is looked at for")),
        }
        Ok(())
    }
}

impl Call {
    /// Whether it comes before it has left, here or from a stop before or to one after.
    fn is_back_in_time(&self, stays: &[Stay]) -> bool {
        let is_back =
            |from: &Self, to: &Self| from.leaves.zip(to.comes).is_some_and(|(left, came)| came < left);
        let stands_too_long = self.comes.zip(self.leaves).is_some_and(|(came, left)| left < came);
        let others = stays.iter().flat_map(|stay| [&stay.first, &stay.last]);
        let runs_back = |other: &Self| match other.seq.cmp(&self.seq) {
            Ordering::Less => is_back(other, self),
            Ordering::Greater => is_back(self, other),
            Ordering::Equal => false,
        };
        stands_too_long || others.into_iter().any(runs_back)
    }
}

const DAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// Whether an id is new, and one more may be kept.
fn new<T>(row: &Row<'_>, known: &BTreeMap<String, T>, id: &str, most: usize) -> Taken {
    if known.contains_key(id) {
        return Err(row.broken(format!("{} is there twice", cut(id))));
    }
    if known.len() >= most {
        return Err(row.broken(format!("more than {most}: what follows is left out")));
    }
    Ok(())
}

fn agency(row: &Row<'_>, known: &mut BTreeMap<String, (String, String)>) -> Taken {
    let name = row.need("agency_name")?;
    let id = row.text("agency_id");
    new(row, known, id, limits::GTFS_AGENCIES)?;
    known.insert(id.to_owned(), (name.to_owned(), row.text("agency_url").to_owned()));
    Ok(())
}

/// GTFS route types, the extended ones by hundreds; none of what crosses no border.
fn mode(kind: u32) -> Option<RunMode> {
    match kind {
        3 | 11 | 200..=299 | 700..=799 => Some(RunMode::Bus),
        2 | 100..=199 => Some(RunMode::Train),
        4 | 1000..=1099 | 1200..=1299 => Some(RunMode::Ferry),
        _ => None,
    }
}

fn date(row: &Row<'_>, name: &str) -> Result<Date, Broken> {
    let text = row.need(name)?;
    Date::strptime("%Y%m%d", text).map_err(|_| row.broken(format!("`{name}` is no YYYYMMDD: {}", cut(text))))
}

/// `25:10:00` is ten past one on the next day; blank where it is not known.
fn clock(row: &Row<'_>, name: &str) -> Result<Option<u32>, Broken> {
    let text = row.text(name);
    if text.is_empty() {
        return Ok(None);
    }
    let mut parts = text.split(':').map(|part| part.parse::<u32>().ok());
    let hour = parts.next().flatten().filter(|hour| *hour < limits::GTFS_HOURS);
    let minute = parts.next().flatten().filter(|minute| *minute < 60);
    let second = parts.next().flatten().filter(|second| *second < 60);
    match (hour, minute, second, parts.next()) {
        (Some(hour), Some(minute), Some(_), None) => Ok(Some(hour * 60 + minute)),
        _ => Err(row.broken(format!("`{name}` is no HH:MM:SS: {}", cut(text)))),
    }
}
