//! The search: chains of lands become ways, those that are no better than a shorter one fall out, and what is
//! left is put in order. Refuses to prefer a way for any other reason than those it is ordered by: whether
//! its borders are open, whether it leads back, papers, metres.

use super::chains::{Chain, Course, Map, Node, Step};
use super::posts::{Candidates, Layer, Point, Roads, Route};
use super::{Hop, Journey, Neighbours, Passage, Stop, Way, Ways, Weight};
use crate::atlas::{Atlas, Border, Checklist, OneWay, OneWayFor, Openness, Run, RunKind, Traveller};
use crate::land::LandCode;
use crate::limits;
use crate::slug::Slug;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// One chain, weighed: all by which it is ordered and left out.
struct Weighed<'a> {
    chain: Chain<'a>,
    layers: Vec<Layer>,
    /// The layer of each hop.
    hop_at: Vec<usize>,
    route: Route,
    passage: Passage,
    is_return: bool,
    weight: Weight,
    lands: BTreeSet<LandCode>,
}

/// What is known of each border for these travellers.
struct Ground<'a> {
    atlas: &'a Atlas,
    journey: &'a Journey<'a>,
    /// Posts by border, in the order of the atlas.
    candidates: Vec<Candidates>,
    /// By border, toward its first side and toward its second.
    passages: Vec<[Passage; 2]>,
    papers: BTreeMap<(LandCode, LandCode), Vec<Checklist<'a>>>,
}

impl Atlas {
    /// All ways of a journey, best first.
    pub fn ways<'a>(&'a self, journey: &'a Journey<'a>) -> Ways<'a> {
        let mut ground = Ground::of(self, journey);
        let map = Map::of(self);
        let neighbours = ground.neighbours();
        if neighbours == Neighbours::Same && journey.stops.iter().all(|stop| stop.land == journey.to.land) {
            return Ways { ways: vec![], neighbours, not_back_through: vec![] };
        }
        let ways = ground.search(&map, journey.may_return);
        let mut not_back_through = vec![];
        if !journey.may_return {
            let with_return =
                ground.search(&map, true).into_iter().filter(|way| way.passage() != Passage::Shut);
            let back = with_return.flat_map(|way| way.hops).filter(|hop| hop.is_return);
            not_back_through = back.map(|hop| hop.to).collect::<BTreeSet<_>>().into_iter().collect();
        }
        Ways { ways, neighbours, not_back_through }
    }
}

impl Journey<'_> {
    /// Countries that these have left before: those whose citizens they are, where they are elsewhere and
    /// do not want to go there.
    fn left(&self) -> BTreeSet<LandCode> {
        let own = self.travellers.iter().filter_map(|traveller| traveller.citizenship);
        let lands = own.filter(|land| *land != self.from.land.country() && *land != self.to.land.country());
        lands.collect()
    }

    fn ends(&self) -> Vec<Point> {
        [&self.from, &self.to].into_iter().filter_map(Point::of_stop).collect()
    }
}

impl<'a> Ground<'a> {
    fn of(atlas: &'a Atlas, journey: &'a Journey<'a>) -> Self {
        let ends = journey.ends();
        let candidates: Vec<Candidates> = atlas
            .borders()
            .iter()
            .map(|border| Candidates::of(atlas.crossings(), border, journey, &ends))
            .collect();
        let passages = atlas.borders().iter().zip(&candidates);
        let passages = passages
            .map(|(border, posts)| border.sides.map(|toward| passage(border, toward, posts, journey)))
            .collect();
        Self { atlas, journey, candidates, passages, papers: BTreeMap::new() }
    }

    fn neighbours(&self) -> Neighbours {
        let (from, to) = (self.journey.from.land, self.journey.to.land);
        if from == to && is_detached(&self.journey.from) == is_detached(&self.journey.to) {
            return Neighbours::Same;
        }
        match self.border_between(from, to).map(|n| self.passage(n, to)) {
            None if from.country() == to.country() => Neighbours::Cut,
            Some(Passage::Open) => Neighbours::Open,
            Some(Passage::Unknown) => Neighbours::Unknown,
            Some(Passage::Shut) => Neighbours::Shut,
            None => Neighbours::Apart,
        }
    }

    fn border_between(&self, from: LandCode, to: LandCode) -> Option<usize> {
        self.atlas.borders().iter().position(|border| border.is_between(from, to))
    }

    fn passage(&self, border: usize, toward: LandCode) -> Passage {
        self.passages[border][usize::from(self.atlas.borders()[border].sides[1] == toward)]
    }

    fn border_at(&self, border: &Border) -> usize {
        self.atlas.borders().iter().position(|known| std::ptr::eq(known, border)).unwrap_or_default()
    }

    fn search(&mut self, map: &Map<'a>, may_return: bool) -> Vec<Way<'a>> {
        let chains = self.course(map, may_return).chains();
        let candidates = self.candidates.clone();
        let mut roads = Roads::new(&candidates);
        let mut all: Vec<Weighed<'a>> =
            chains.into_iter().map(|chain| self.weighed(chain, &mut roads)).collect();
        all.sort_by(|a, b| a.place().cmp(&b.place()));
        let mut kept: Vec<Weighed<'a>> = Vec::new();
        let mut shut = 0;
        for way in all {
            let is_shut = way.passage == Passage::Shut;
            if kept.len() == limits::WAYS || (is_shut && shut == limits::WAYS_SHUT) {
                continue;
            }
            if !kept.iter().any(|better| better.outdoes(&way)) {
                shut += usize::from(is_shut);
                kept.push(way);
            }
        }
        kept.into_iter().map(|way| self.made(way, &roads)).collect()
    }

    fn course<'c>(&self, map: &'c Map<'a>, may_return: bool) -> Course<'c, 'a> {
        let goals = |stop: &Stop<'_>| match stop.place {
            Some(_) => vec![node(stop)],
            None => map.parts(stop.land),
        };
        let journey = self.journey;
        Course {
            start: node(&journey.from),
            goals: journey.stops.iter().chain([&journey.to]).map(goals).collect(),
            left: journey.left(),
            may_return,
            map,
        }
    }

    /// What the travellers need from one land to the next; nothing where no border guard stands between.
    fn papers(&mut self, step: &Step<'a>) -> Vec<Checklist<'a>> {
        let (atlas, journey) = (self.atlas, self.journey);
        if step.border.on(journey.day).is_some_and(|period| period.unchecked) {
            return vec![];
        }
        let way = (step.from.land, step.to.land);
        let list = |traveller: &Traveller| atlas.papers(traveller, way.0, way.1, journey.day);
        let papers = || journey.travellers.iter().map(list).collect();
        self.papers.entry(way).or_insert_with(papers).clone()
    }

    fn weighed(&mut self, chain: Chain<'a>, roads: &mut Roads<'_>) -> Weighed<'a> {
        let journey = self.journey;
        let mut layers: Vec<Layer> = Point::of_stop(&journey.from).map(Layer::Town).into_iter().collect();
        let stops: Vec<&Stop<'_>> = journey.stops.iter().chain([&journey.to]).collect();
        let mut hop_at = Vec::new();
        let mut reached = chain.begun;
        layers.extend(stops[..reached].iter().filter_map(|stop| Point::of_stop(stop)).map(Layer::Town));
        let (mut passage, mut weight) = (Passage::Open, Weight::default());
        for step in &chain.hops {
            let border = self.border_at(step.border);
            hop_at.push(layers.len());
            layers.push(Layer::Border(border));
            let towns = stops[reached..step.reached].iter().filter_map(|stop| Point::of_stop(stop));
            layers.extend(towns.map(Layer::Town));
            reached = step.reached;
            passage = passage.max(self.passage(border, step.to.land));
            let own = self.papers(step).iter().map(Weight::of).fold(weight, Weight::and);
            weight = own;
        }
        let lands = chain.hops.iter().flat_map(|step| [step.from.land, step.to.land]).collect();
        let is_return = chain.hops.iter().any(|step| step.is_return);
        let route = roads.shortest(&layers);
        Weighed { chain, layers, hop_at, route, passage, is_return, weight, lands }
    }

    fn made(&mut self, way: Weighed<'a>, roads: &Roads<'_>) -> Way<'a> {
        let point = |n: Option<usize>| n.and_then(|n| roads.point(way.layers[n], way.route.taken[n]));
        let near = |n: usize, is_before: bool| {
            let is_known = |n: &usize| way.route.taken[*n].is_some();
            point(if is_before {
                (0..n).rev().find(is_known)
            } else {
                (n + 1..way.layers.len()).find(is_known)
            })
        };
        let lands: Vec<LandCode> = way.chain.lands();
        let mut hops = Vec::new();
        for (n, step) in way.chain.hops.iter().enumerate() {
            let (border, at) = (self.border_at(step.border), way.hop_at[n]);
            let (before, after) = (near(at, true), near(at, false));
            let taken = way.route.taken[at];
            let posts = &self.candidates[border];
            let day = self.journey.day;
            let period = step.border.on(day);
            hops.push(Hop {
                from: step.from.land,
                to: step.to.land,
                border: step.border,
                period,
                caveats: period.map_or(vec![], |period| period.caveats(day).collect()),
                passage: self.passage(border, step.to.land),
                post: taken.and_then(|taken| posts.posts.get(taken)).map(|candidate| candidate.post.clone()),
                others: taken.map_or(vec![], |taken| roads.others(border, taken, before, after)),
                shut: posts.shut.clone(),
                metres: way.route.metres[at],
                papers: self.papers(step),
                runs: self.runs(&lands, n, [before, point(Some(at)), after]),
                is_return: step.is_return,
                is_detached: step.to.is_detached,
                seats: 0,
            });
        }
        let last = way.layers.len() - 1;
        let last_metres = if way.hop_at.contains(&last) { None } else { way.route.metres[last] };
        let is_partly_measured = way.is_partly_measured();
        let metres = way.route.metres.iter().flatten().sum();
        Way { hops, last_metres, metres, is_partly_measured }
    }

    /// What runs over the border that a way crosses with a hop: scheduled before all else, then what starts
    /// and ends nearest to where one is and wants to be.
    fn runs(
        &self,
        lands: &[LandCode],
        hop: usize,
        [before, post, after]: [Option<Point>; 3],
    ) -> Vec<&'a Run> {
        let atlas = self.atlas;
        let serves = |run: &Run| {
            let own = atlas.lands_of(run);
            let begins = own.first() == lands.get(hop);
            // Between two lands that touch it goes over their border and over no third land.
            let is_over_others = || self.border_between(own[0], own[1]).is_none();
            let is_whole = own.len() == 2 && begins && lands[hop + 1..].contains(&own[1]) && is_over_others();
            own.windows(2).any(|pair| pair == &lands[hop..hop + 2]) || (run.via.is_empty() && is_whole)
        };
        let town = |id: &Slug| atlas.place(id).map(|place| Point::at(place.lat, place.lon));
        let away = |run: &Run| {
            let legs = [(before, town(&run.from)), (town(&run.to), after)];
            legs.into_iter().filter_map(|(a, b)| Some(a?.road(b?))).fold(0, u32::saturating_add)
        };
        // Whoever must first go farther than the way is long has found another journey, unless the run
        // comes by. Of a leg with one end it is known how long it is to the post.
        let leg = before.zip(after);
        let known = leg.or_else(|| before.or(after).zip(post));
        let most = known.map_or(u32::MAX, |(a, b)| a.road(b).max(limits::WAY_RUN_AWAY));
        let comes_by = |run: &Run, away: u32| {
            let ends = town(&run.from).zip(town(&run.to)).zip(leg);
            ends.is_some_and(|((from, to), (a, b))| {
                let over = u64::from(away.saturating_add(a.road(b)));
                over * 100 <= u64::from(from.road(to)) * limits::WAY_RUN_ABOUT_PERCENT
            })
        };
        let day = self.journey.day;
        let runs = atlas.runs().iter().filter(|run| is_running(atlas, run, day) && serves(run));
        let mut runs: Vec<(_, u32, &Run)> = runs.map(|run| (run.kind, away(run), run)).collect();
        runs.retain(|(_, away, run)| *away <= most || comes_by(run, *away));
        runs.sort_by(|a, b| (a.0, a.1, &a.2.id).cmp(&(b.0, b.1, &b.2.id)));
        // A long timetable hides nobody who helps.
        let of = |kind: &RunKind| {
            runs.iter().filter(|(own, ..)| own == kind).map(|(.., run)| *run).take(limits::WAY_RUNS).collect()
        };
        RunKind::ALL.iter().flat_map::<Vec<_>, _>(of).collect()
    }
}

impl<'a> Weighed<'a> {
    /// Whether a border of it has no post that is known: its length is then told in part.
    fn is_partly_measured(&self) -> bool {
        self.hop_at.iter().any(|at| self.route.taken[*at].is_none())
    }

    /// By what ways are put in order, the least first.
    fn place(&self) -> impl Ord + use<'_, 'a> {
        let Weight { refused, depends, visas, .. } = self.weight;
        let passage = self.passage;
        // Who is refused with one paper may get another; who meets a rule unknown to all may be refused too.
        let stops = self.weight.stops() + u32::from(passage == Passage::Unknown);
        let hops: Vec<Node> = self.chain.hops.iter().map(|step| step.to).collect();
        // What is straight from one known point to the next is no length of a way whose posts are not known.
        let length = (self.is_partly_measured(), self.route.total, hops.len());
        (passage == Passage::Shut, self.is_return, stops, refused, depends, visas, length, hops)
    }

    /// Whether another way goes through all of its lands and more, and is better in nothing.
    fn outdoes(&self, other: &Self) -> bool {
        let no_more = |a: Weight, b: Weight| {
            let is_surer = a.stops() <= b.stops() && a.depends <= b.depends;
            is_surer && a.visas <= b.visas
        };
        self.lands.is_subset(&other.lands)
            && self.passage <= other.passage
            && self.is_return <= other.is_return
            && no_more(self.weight, other.weight)
    }
}

impl Chain<'_> {
    fn lands(&self) -> Vec<LandCode> {
        let first = self.hops.iter().take(1).map(|step| step.from.land);
        first.chain(self.hops.iter().map(|step| step.to.land)).collect()
    }
}

/// Whether a run goes in the season of a day, over posts that are not shut on it.
fn is_running(atlas: &Atlas, run: &Run, day: Date) -> bool {
    let is_shut = |post: &Slug| atlas.crossing(post.as_str()).is_some_and(|post| post.shut_on(day).is_some());
    run.is_in_season(day) && !run.via.iter().any(is_shut)
}

fn is_detached(stop: &Stop<'_>) -> bool {
    stop.place.is_some_and(|place| place.detached)
}

fn node(stop: &Stop<'_>) -> Node {
    Node { land: stop.land, is_detached: is_detached(stop) }
}

/// Whether all of these may go where a border is open in that direction only. Whether they may take a car
/// along is not known where no post of it is known to take cars.
fn one_way(way: OneWay, border: &Border, is_for_others: bool, journey: &Journey<'_>) -> Passage {
    let left = border.sides.into_iter().find(|side| *side != way.toward).map(|side| side.country());
    let of = |traveller: &Traveller| match (way.who, traveller.citizenship) {
        (OneWayFor::All, _) => Passage::Open,
        (OneWayFor::Foreigners, None) => Passage::Unknown,
        (OneWayFor::Foreigners, own) if own == left => Passage::Shut,
        (OneWayFor::Foreigners, Some(_)) => Passage::Open,
    };
    let has_car = journey.travellers.iter().any(|one| one.car.is_some());
    let by_car = if has_car && is_for_others { Passage::Unknown } else { Passage::Open };
    journey.travellers.iter().map(of).max().unwrap_or(Passage::Unknown).max(by_car)
}

/// Whether travellers may cross a border toward one of its sides on the day of their journey. What a post
/// usually lets through says nothing of those who are let across in one direction only.
fn passage(border: &Border, toward: LandCode, posts: &Candidates, journey: &Journey<'_>) -> Passage {
    let is_for_others = posts.is_for_others;
    let period = border.on(journey.day);
    if let Some(way) = period.and_then(|period| period.one_way).filter(|way| way.toward == toward) {
        return one_way(way, border, is_for_others, journey);
    }
    let is_side = |land: LandCode| border.sides.iter().any(|side| side.country() == land);
    let citizens = || journey.travellers.iter().all(|one| one.citizenship.is_some_and(is_side));
    match period.map(|period| period.open_to_passengers) {
        _ if is_for_others => Passage::Shut,
        // Whether these are among those who are let across is not known.
        None | Some(Openness::Some) => Passage::Unknown,
        Some(Openness::No) => Passage::Shut,
        Some(Openness::Citizens) if !citizens() => Passage::Shut,
        // Another post that nobody here knows may be open.
        Some(Openness::Yes | Openness::Citizens) if posts.is_shut() => Passage::Unknown,
        Some(Openness::Yes | Openness::Citizens) => Passage::Open,
    }
}
