//! Which posts make a way over given borders shortest, and how far it is: an estimate by the straight line.
//! Refuses to know of roads, papers and queues.

use super::{Alternative, DETOUR_PERCENT, Journey, ShutPost, Stop};
use crate::atlas::{Border, Traveller};
use crate::crossing::{Crossing, Users};
use crate::land::LandCode;
use crate::limits;
use crate::topic::Mode;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The radius of the Earth (IUGG mean).
const EARTH_METRES: f64 = 6_371_009.0;

/// A point on the globe as a unit vector.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point([f64; 3]);

impl Point {
    pub fn at(lat: f64, lon: f64) -> Self {
        let (lat, lon) = (lat.to_radians(), lon.to_radians());
        let flat = libm::cos(lat);
        Self([flat * libm::cos(lon), flat * libm::sin(lon), libm::sin(lat)])
    }

    pub fn of_post(post: &Crossing) -> Self {
        Self::at(post.position.lat, post.position.lon)
    }

    pub fn of_stop(stop: &Stop<'_>) -> Option<Self> {
        stop.place.map(|place| Self::at(place.lat, place.lon))
    }

    /// Metres by road to another one, estimated: the great circle and the detour.
    pub fn road(self, other: Self) -> u32 {
        let part = |n: usize| (self.0[n] - other.0[n]) * (self.0[n] - other.0[n]);
        let chord = libm::sqrt(part(0) + part(1) + part(2));
        let straight = 2.0 * EARTH_METRES * libm::asin((chord / 2.0).min(1.0));
        // Half the Earth's girth and the detour are 26,000 km.
        libm::round(straight * f64::from(DETOUR_PERCENT) / 100.0) as u32
    }
}

/// A post that may be taken.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub post: Arc<Crossing>,
    pub point: Point,
}

/// The posts of one border that may be taken.
#[derive(Clone, Debug, Default)]
pub(super) struct Candidates {
    pub posts: Vec<Candidate>,
    /// Those that are shut on the day and would else be taken.
    pub shut: Vec<ShutPost>,
    /// Whether posts of it are known, and none of them is for these travellers.
    pub is_for_others: bool,
}

impl Candidates {
    /// Those of a border that these travellers may use on their day, the least way about between two points
    /// first; all that are not shut where none is for them.
    pub fn of<'a>(
        crossings: impl Iterator<Item = &'a Arc<Crossing>>,
        border: &Border,
        journey: &Journey<'_>,
        ends: &[Point],
    ) -> Self {
        let about = |post: &Arc<Crossing>| {
            ends.iter().map(|end| end.road(Point::of_post(post))).fold(0, u32::saturating_add)
        };
        let of_border =
            |crossing: &&Arc<Crossing>| border.is_between(crossing.sides[0].code, crossing.sides[1].code);
        let mut all: Vec<Arc<Crossing>> = crossings.filter(of_border).cloned().collect();
        all.sort_by_cached_key(|post| (about(post), post.slug.clone()));
        let own = |post: &Arc<Crossing>| may_use(post, &journey.travellers);
        let order = |post: &Arc<Crossing>| post.shut_on(journey.day).cloned();
        let (shut, open): (Vec<_>, Vec<_>) = all.into_iter().partition(|post| order(post).is_some());
        let is_for_others = !open.is_empty() && !open.iter().any(own);
        let shut = shut.into_iter().filter(own).take(limits::WAY_ALTERNATIVES);
        let shut = shut.filter_map(|post| Some(ShutPost { order: order(&post)?, post })).collect();
        let taken = open.into_iter().filter(|post| is_for_others || own(post)).take(limits::WAY_POSTS);
        let posts = taken.map(|post| Candidate { point: Point::of_post(&post), post }).collect();
        Self { posts, shut, is_for_others }
    }

    /// Whether posts of it are known, and each of them is shut.
    pub fn is_shut(&self) -> bool {
        self.posts.is_empty() && !self.shut.is_empty()
    }
}

/// Whether all of these may go by a post: it lets such people through, and them in what they go in.
fn may_use(post: &Crossing, travellers: &[Traveller]) -> bool {
    let is_side = |land: LandCode| post.sides.iter().any(|side| side.code.country() == land);
    let may = |traveller: &Traveller| match post.who {
        Users::All => true,
        Users::CitizensOfBoth => traveller.citizenship.is_some_and(is_side),
        Users::Locals => false,
    };
    let has_car = travellers.iter().any(|traveller| traveller.car.is_some());
    let passes = |mode: &Mode| if has_car { *mode == Mode::Car } else { *mode != Mode::Truck };
    travellers.iter().all(may) && post.modes.iter().any(passes)
}

/// What one passes in turn: a town, or one of the posts of a border; none where no post of it is known.
#[derive(Clone, Copy, Debug)]
pub(super) enum Layer {
    Town(Point),
    /// By its place in the list of all borders.
    Border(usize),
}

/// The shortest way through layers.
#[derive(Clone, Debug, Default)]
pub(super) struct Route {
    /// Of each layer, which of its posts is taken; 0 of a town, none where no post is known.
    pub taken: Vec<Option<usize>>,
    /// Metres from the layer before, of each layer; none where that has no post that is known.
    pub metres: Vec<Option<u32>>,
    /// From each point that is known to the next that is, the least that the way can be.
    pub total: u32,
}

/// Distances between the posts of borders, each counted once a search.
pub(super) struct Roads<'c> {
    /// By border.
    pub candidates: &'c [Candidates],
    between: BTreeMap<(usize, usize), Vec<u32>>,
}

impl<'c> Roads<'c> {
    pub fn new(candidates: &'c [Candidates]) -> Self {
        Self { candidates, between: BTreeMap::new() }
    }

    fn points(&self, layer: Layer) -> Vec<Point> {
        match layer {
            Layer::Town(point) => vec![point],
            Layer::Border(n) => self.candidates[n].posts.iter().map(|candidate| candidate.point).collect(),
        }
    }

    /// From each point of one layer to each of the next, row by row.
    fn rows(&mut self, from: Layer, to: Layer) -> Vec<u32> {
        if let (Layer::Border(a), Layer::Border(b)) = (from, to)
            && let Some(known) = self.between.get(&(a, b))
        {
            return known.clone();
        }
        let (starts, ends) = (self.points(from), self.points(to));
        let rows: Vec<u32> =
            starts.iter().flat_map(|start| ends.iter().map(|end| start.road(*end))).collect();
        if let (Layer::Border(a), Layer::Border(b)) = (from, to) {
            self.between.insert((a, b), rows.clone());
        }
        rows
    }

    /// The shortest way through all layers; of equal ones, that by the posts that come first.
    pub fn shortest(&mut self, layers: &[Layer]) -> Route {
        let known: Vec<usize> = (0..layers.len()).filter(|n| !self.points(layers[*n]).is_empty()).collect();
        let mut route = Route { taken: vec![None; layers.len()], metres: vec![None; layers.len()], total: 0 };
        let Some(first) = known.first() else { return route };
        // Of each point of the layer: metres to it, and by which point of the layer before.
        let mut costs: Vec<u32> = vec![0; self.points(layers[*first]).len()];
        let mut by: Vec<Vec<usize>> = vec![vec![]];
        for pair in known.windows(2) {
            let rows = self.rows(layers[pair[0]], layers[pair[1]]);
            let wide = rows.len() / costs.len();
            let best = |end: usize| {
                let ways = (0..costs.len())
                    .map(|start| (costs[start].saturating_add(rows[start * wide + end]), start));
                ways.min().unwrap_or_default()
            };
            let (next, from): (Vec<u32>, Vec<usize>) = (0..wide).map(best).unzip();
            costs = next;
            by.push(from);
        }
        let mut at = (0..costs.len()).min_by_key(|n| (costs[*n], *n)).unwrap_or_default();
        route.total = costs.get(at).copied().unwrap_or_default();
        for (n, layer) in known.iter().enumerate().rev() {
            route.taken[*layer] = Some(at);
            at = by[n].get(at).copied().unwrap_or_default();
        }
        for pair in known.windows(2).filter(|pair| pair[0] + 1 == pair[1]) {
            let ends = [pair[0], pair[1]].map(|n| self.point(layers[n], route.taken[n]));
            route.metres[pair[1]] = ends[0].zip(ends[1]).map(|(a, b)| a.road(b));
        }
        route
    }

    /// The point taken of a layer.
    pub fn point(&self, layer: Layer, taken: Option<usize>) -> Option<Point> {
        self.points(layer).get(taken?).copied()
    }

    /// Other posts of a border than the one taken, and by how much the way between the points before and
    /// after is longer over them.
    pub fn others(
        &self,
        border: usize,
        taken: usize,
        before: Option<Point>,
        after: Option<Point>,
    ) -> Vec<Alternative> {
        let posts = &self.candidates[border].posts;
        let about = |point: Point| {
            let ends = [before, after].into_iter().flatten();
            ends.map(|end| end.road(point)).fold(0, u32::saturating_add)
        };
        let Some(own) = posts.get(taken).map(|candidate| about(candidate.point)) else { return vec![] };
        let is_measured = before.or(after).is_some();
        let others = posts.iter().enumerate().filter(|(n, _)| *n != taken);
        let mut others: Vec<Alternative> = others
            .map(|(_, other)| Alternative {
                post: other.post.clone(),
                longer: is_measured.then(|| about(other.point).saturating_sub(own)),
            })
            .collect();
        others.sort_by(|a, b| (a.longer, &a.post.slug).cmp(&(b.longer, &b.post.slug)));
        others.truncate(limits::WAY_ALTERNATIVES);
        others
    }
}
