//! Ways in words: the lands in order, each border with its post, what the papers say, what runs, and what is
//! not known. Refuses to word how a post is now: that is its board's, and is said by its glance.

use super::{Arg, Speaker};
use border::atlas::{Along, Caveat, Checklist, Openness, Period, RunKind, Traveller, host_of};
use border::land::LandCode;
use border::topic::Topic;
use border::way::{Alternative, Hop, Journey, Neighbours, Passage, ShutPost, Stop, Way, Ways};
use jiff::civil::Date;

mod papers;
mod runs;
use papers::lacks_word;
pub use papers::{Founded, PapersSaid, SourceSaid};
pub use runs::RunSaid;

/// One way in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WaySaid {
    /// "Russia → Kazakhstan".
    pub title: String,
    /// How long, and what its papers come to.
    pub sums: Vec<String>,
    /// That it is shut, and that it leads back: what must be seen first.
    pub warnings: Vec<String>,
    /// Its borders.
    pub hops: Vec<HopSaid>,
    /// From the last post to the town.
    pub last: Option<String>,
}

/// One border of a way in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HopSaid {
    /// "1. Russia → Kazakhstan".
    pub title: String,
    /// The post's slug and name.
    pub post: Option<(String, String)>,
    /// By what one usually passes there, or that no post is known.
    pub about: String,
    /// How far it is to the post.
    pub far: Option<String>,
    /// That it is shut, not known, leads back, or into a part that is cut off.
    pub warnings: Vec<String>,
    /// What else must be known of the border, by the same source.
    pub caveats: Vec<String>,
    /// What each traveller needs.
    pub papers: Vec<PapersSaid>,
    /// Who says that it is shut, open to some, or what else must be known: the page and its host.
    pub source: Option<(String, String)>,
    /// That nobody looks at papers here.
    pub unchecked: Option<String>,
    /// Other posts: slug, name, how much longer the way is.
    pub others: Vec<(String, String, String)>,
    /// Posts that are shut on the day.
    pub shut: Vec<ShutSaid>,
    /// What runs, the scheduled first.
    pub scheduled: Vec<RunSaid>,
    /// What people run who help.
    pub by_helpers: Vec<RunSaid>,
}

/// A post that is shut on the day, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShutSaid {
    /// Its slug.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Since when, until when, and when somebody looked that up.
    pub about: String,
    /// The page that says so.
    pub link: String,
    /// Its host.
    pub host: String,
}

/// Whether the lands touch by a border of which all posts that are known are shut.
fn is_without_post(ways: &Ways<'_>) -> bool {
    ways.ways.iter().any(|way| matches!(way.hops.as_slice(), [hop] if is_all_shut(hop)))
}

fn is_all_shut(hop: &Hop<'_>) -> bool {
    hop.post.is_none() && !hop.shut.is_empty()
}

/// Whether the lands touch by a border that some are let across.
fn is_for_some(ways: &Ways<'_>) -> bool {
    let straight = ways.ways.iter().filter_map(|way| match way.hops.as_slice() {
        [hop] => hop.period,
        _ => None,
    });
    straight.into_iter().any(is_of_some)
}

fn is_of_some(period: Period<'_>) -> bool {
    period.open_to_passengers == Openness::Some || period.one_way.is_some()
}

/// What of a border is not known: whether it is open, to whom, or whether one may take a car along.
fn unknown(journey: &Journey<'_>, hop: &Hop<'_>) -> &'static str {
    if is_all_shut(hop) {
        return "way-posts-shut";
    }
    let Some(period) = hop.period.filter(|period| is_of_some(*period)) else { return "way-unknown" };
    let has_car = journey.travellers.iter().any(|one| one.car.is_some());
    let all_told = journey.travellers.iter().all(|one| one.citizenship.is_some());
    if period.one_way.is_some() && has_car && all_told { "way-car" } else { "way-some" }
}

impl Speaker<'_> {
    /// What stands above all ways: how the two lands touch, what is left out, and what is not covered.
    pub fn ways_first(&self, journey: &Journey<'_>, ways: &Ways<'_>) -> Vec<String> {
        let (from, to) = self.ends(journey);
        let both = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
        let touch = match ways.neighbours {
            Neighbours::Same => Some("ways-same"),
            Neighbours::Cut => Some("ways-cut"),
            Neighbours::Apart => Some("ways-apart"),
            Neighbours::Shut => Some("ways-shut"),
            Neighbours::Unknown if is_without_post(ways) => Some("way-posts-shut"),
            Neighbours::Unknown if is_for_some(ways) => Some("ways-some"),
            Neighbours::Unknown => Some("ways-unknown"),
            Neighbours::Open => None,
        };
        let mut lines: Vec<String> = touch.map(|id| self.say(id, &both)).into_iter().collect();
        if ways.neighbours != Neighbours::Same || !ways.ways.is_empty() {
            let open = ways.ways.iter().filter(|way| way.passage() != Passage::Shut).count();
            if open > 0 && matches!(ways.neighbours, Neighbours::Cut | Neighbours::Apart | Neighbours::Shut) {
                lines.push(self.say("ways-remains", &[]));
            }
            lines.push(match open {
                0 => self.say("ways-none", &[]),
                _ => self.count("ways-found", open as i64),
            });
        }
        let back: Vec<String> = ways.not_back_through.iter().map(|land| self.land_name(*land)).collect();
        if !back.is_empty() {
            lines.push(self.say("ways-not-back", &[("lands", Arg::Text(&back.join(", ")))]));
        }
        lines.push(self.say("ways-not-covered", &[]));
        lines
    }

    /// Where from and where to: by their lands, and by their towns where one land is both.
    fn ends(&self, journey: &Journey<'_>) -> (String, String) {
        let is_one = journey.from.land == journey.to.land;
        let name = |stop: &Stop<'_>| {
            let town = stop.place.filter(|_| is_one).and_then(|place| self.named(&place.names));
            town.map_or_else(|| self.land_name(stop.land), str::to_owned)
        };
        (name(&journey.from), name(&journey.to))
    }

    /// One way.
    pub fn way_said(&self, journey: &Journey<'_>, way: &Way<'_>, today: Date) -> WaySaid {
        let lands: Vec<String> = way.lands().map(|land| self.land_name(land)).collect();
        let warn = |hop: &Hop<'_>| self.warnings_of(journey, hop);
        let mut warnings: Vec<String> = way.hops.iter().flat_map(warn).collect();
        warnings.dedup();
        let hops = way.hops.iter().enumerate().map(|(n, hop)| self.hop(journey, n, hop, today)).collect();
        let town = journey.to.place.and_then(|place| self.named(&place.names));
        let is_shut = way.passage() == Passage::Shut;
        let last = way.last_metres.filter(|_| !is_shut).zip(town).map(|(metres, town)| {
            let length = self.road_length(metres);
            self.say("way-last", &[("length", Arg::Text(&length)), ("town", Arg::Text(town))])
        });
        WaySaid { title: lands.join(" → "), sums: self.sums(journey, way), warnings, hops, last }
    }

    /// What a way is ordered by: borders, metres, papers.
    fn sums(&self, journey: &Journey<'_>, way: &Way<'_>) -> Vec<String> {
        let mut sums = vec![self.count("way-borders", way.hops.len() as i64)];
        if way.is_partly_measured {
            sums.push(self.say("way-length-part", &[]));
        } else if way.metres > 0 {
            sums.push(self.say("way-length", &[("length", Arg::Text(&self.road_length(way.metres)))]));
        }
        if way.passage() == Passage::Shut {
            return sums;
        }
        let told = self.papers_told(journey, way);
        match told.is_empty() {
            true => sums.push(self.say("way-papers-fine", &[])),
            false => sums.extend(told),
        }
        sums
    }

    /// What the papers of all come to, the worst first.
    fn papers_told(&self, journey: &Journey<'_>, way: &Way<'_>) -> Vec<String> {
        let lists = || way.hops.iter().flat_map(|hop| journey.travellers.iter().zip(&hop.papers));
        let along = |kind: &str, is: &dyn Fn(&Checklist<'_>, &Along) -> bool| {
            let told = Along::ALL.iter().filter(|what| lists().any(|(_, list)| is(list, what)));
            told.map(|what| self.say(&format!("papers-{kind}-{what}"), &[])).collect::<Vec<_>>()
        };
        let weight = way.weight();
        let unsure = lists().filter(|(who, list)| lacks_word(who, list)).count();
        let more: usize = lists().map(|(who, list)| list.more(who.document)).sum();
        let counts = [
            ("way-papers-refused", weight.refused),
            ("way-papers-unknown", weight.unknown),
            ("way-papers-unsure", u32::try_from(unsure).unwrap_or(u32::MAX)),
            ("way-papers-disputed", weight.disputed),
            ("way-papers-visas", weight.visas),
            ("way-papers-more", u32::try_from(more).unwrap_or(u32::MAX)),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let depends = lists().any(|(_, list)| list.depends).then(|| self.say("papers-depends", &[]));
        let told = along("barred", &|list, what| list.barred.contains(what)).into_iter();
        let told = told.chain(counts.map(|(id, count)| self.count(id, count.into()))).chain(depends);
        told.chain(along("no", &|list, what| list.unruled.contains(what))).collect()
    }

    fn hop(&self, journey: &Journey<'_>, n: usize, hop: &Hop<'_>, today: Date) -> HopSaid {
        let [from, to] = [hop.from, hop.to].map(|land| self.land_name(land));
        let name = |post: &border::crossing::Crossing| {
            (post.slug.to_string(), post.name(self.lang.as_str()).to_owned())
        };
        let about = match &hop.post {
            // By what one usually passes there is no matter where nobody does.
            Some(_) if hop.passage == Passage::Shut => String::new(),
            Some(post) => {
                let modes: Vec<String> =
                    post.modes.iter().map(|mode| self.say_word("mode", mode.as_str())).collect();
                self.say("page-modes", &[("modes", Arg::Text(&modes.join(", ")))])
            }
            // That each is shut is said as a warning.
            None if is_all_shut(hop) => String::new(),
            None => self.say("way-no-post", &[]),
        };
        let far =
            hop.metres.map(|metres| self.say("way-far", &[("length", Arg::Text(&self.road_length(metres)))]));
        let travellers = journey.travellers.iter().enumerate().zip(&hop.papers);
        let papers = travellers.map(|((at, who), list)| self.papers_of(at, who, list, today));
        let runs = |is_wanted: bool| {
            let these = hop.runs.iter();
            let these = these.filter(|run| (run.kind == RunKind::Scheduled) == is_wanted);
            these.map(|run| self.run(run, hop, journey.day, today)).collect()
        };
        HopSaid {
            title: format!("{}. {from} → {to}", n + 1),
            post: hop.post.as_deref().map(name),
            about,
            far,
            warnings: self.warnings_of(journey, hop),
            caveats: hop.caveats.iter().map(|what| self.caveat(*what)).collect(),
            papers: papers.collect(),
            source: hop
                .period
                .filter(|_| hop.passage != Passage::Open || !hop.caveats.is_empty())
                .map(|period| (period.source.to_owned(), host_of(period.source).to_owned())),
            unchecked: hop
                .period
                .is_some_and(|period| period.unchecked)
                .then(|| self.say("way-unchecked", &[])),
            others: hop.others.iter().map(|other| self.other(other)).collect(),
            shut: hop.shut.iter().map(|shut| self.shut_post(shut, today)).collect(),
            scheduled: runs(true),
            by_helpers: runs(false),
        }
    }

    /// What must be known of a border beside whether it is open.
    pub fn caveat(&self, what: Caveat) -> String {
        self.say_word("border", what.as_str())
    }

    fn other(&self, other: &Alternative) -> (String, String, String) {
        let longer = match other.longer {
            None => String::new(),
            Some(..5_000) => self.say("way-other-same", &[]),
            Some(metres) => self.say("way-other-longer", &[("length", Arg::Text(&self.road_length(metres)))]),
        };
        (other.post.slug.to_string(), other.post.name(self.lang.as_str()).to_owned(), longer)
    }

    fn shut_post(&self, shut: &ShutPost, today: Date) -> ShutSaid {
        let ShutPost { post, order } = shut;
        let dated = |id: &str, date: Date| self.say(id, &[("date", Arg::Text(&self.date(date)))]);
        let until = order.until.map(|date| dated("rule-until", date));
        let about = [Some(dated("rule-since", order.from)), until];
        let checked = self.checked_ago(order.checked_on, today);
        ShutSaid {
            slug: post.slug.to_string(),
            name: post.name(self.lang.as_str()).to_owned(),
            about: about.into_iter().flatten().chain([checked]).collect::<Vec<_>>().join(", "),
            link: order.source.clone(),
            host: host_of(&order.source).to_owned(),
        }
    }

    fn warnings_of(&self, journey: &Journey<'_>, hop: &Hop<'_>) -> Vec<String> {
        let (from, to) = (self.land_name(hop.from), self.land_name(hop.to));
        let both = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
        let mut lines = Vec::new();
        match hop.passage {
            Passage::Open => {}
            Passage::Unknown => lines.push(self.say(unknown(journey, hop), &both)),
            Passage::Shut => {
                let since = hop.period.and_then(|period| period.since).map(|since| self.date(since));
                let shut = self.say("way-shut", &both);
                let dated = since.map(|since| self.say("page-border-since", &[("date", Arg::Text(&since))]));
                lines.push([Some(shut), dated].into_iter().flatten().collect::<Vec<_>>().join(" "));
            }
        }
        if hop.is_return {
            lines.push(self.say("way-return", &[("land", Arg::Text(&to))]));
        }
        if hop.is_detached {
            lines.push(self.say("way-detached", &[("land", Arg::Text(&to))]));
        }
        lines
    }

    /// Who a traveller is, in a few words.
    pub fn traveller(&self, at: usize, who: &Traveller) -> String {
        let number = self.count("way-traveller", at as i64 + 1);
        let land = who.citizenship.map(|land| self.land_name(land));
        let document = who.document.map(|item| self.item_of(Topic::Paper, item));
        let age = who.age.map(|age| self.count("way-age", age.into()));
        let parts: Vec<String> = [land, document, age].into_iter().flatten().collect();
        if parts.is_empty() { number } else { format!("{number} ({})", parts.join(", ")) }
    }

    /// A road's length, no more exact than an estimate is: to a kilometre below ten, to ten below a thousand,
    /// to fifty beyond.
    fn road_length(&self, metres: u32) -> String {
        let step = match metres {
            ..10_000 => 1_000,
            10_000..1_000_000 => 10_000,
            _ => 50_000,
        };
        self.metres((metres / step * step + if metres % step * 2 >= step { step } else { 0 }).max(1_000))
    }

    fn named<'n>(&self, names: &'n std::collections::BTreeMap<String, String>) -> Option<&'n str> {
        names.get(self.lang.as_str()).or_else(|| names.get("en")).map(String::as_str)
    }

    /// A land's name.
    pub fn land(&self, land: LandCode) -> String {
        self.land_name(land)
    }
}
