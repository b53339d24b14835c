//! Which lands one may pass in order, the fewest borders first. Refuses to know of posts, papers and metres.

use crate::atlas::{Atlas, Border};
use crate::land::LandCode;
use crate::limits;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A land, or the part of it that no road within it leads to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Node {
    pub land: LandCode,
    pub is_detached: bool,
}

/// What touches what.
pub(super) struct Map<'a>(BTreeMap<Node, Vec<(Node, &'a Border)>>);

/// From one land over borders to the last.
#[derive(Clone, Debug)]
pub(super) struct Chain<'a> {
    /// How many of the goals are reached before the first border.
    pub begun: usize,
    pub hops: Vec<Step<'a>>,
}

/// One border of a chain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step<'a> {
    pub from: Node,
    pub to: Node,
    pub border: &'a Border,
    /// Whether it comes back into a land already left.
    pub is_return: bool,
    /// How many of the goals are reached with it.
    pub reached: usize,
}

/// Through which lands one goes in order, and what must not come again.
pub(super) struct Course<'c, 'a> {
    pub start: Node,
    /// What must be reached in order: each by any of its nodes.
    pub goals: Vec<Vec<Node>>,
    /// Countries left before the journey began.
    pub left: BTreeSet<LandCode>,
    pub may_return: bool,
    pub map: &'c Map<'a>,
}

impl<'a> Map<'a> {
    pub fn of(atlas: &'a Atlas) -> Self {
        let mut map: BTreeMap<Node, Vec<(Node, &Border)>> = BTreeMap::new();
        for border in atlas.borders() {
            let [a, b] = border.sides.map(|land| Node { land, is_detached: border.detached == Some(land) });
            map.entry(a).or_default().push((b, border));
            map.entry(b).or_default().push((a, border));
        }
        map.values_mut().for_each(|near| near.sort_by_key(|(node, _)| *node));
        Self(map)
    }

    pub fn near(&self, node: Node) -> &[(Node, &'a Border)] {
        self.0.get(&node).map_or(&[], Vec::as_slice)
    }

    /// Both parts of a land, as far as it has them.
    pub fn parts(&self, land: LandCode) -> Vec<Node> {
        let both = [false, true].map(|is_detached| Node { land, is_detached });
        both.into_iter().filter(|node| self.0.contains_key(node)).collect()
    }

    /// How many borders lie between each node and the nearest of some.
    fn borders_to(&self, goals: &[Node]) -> BTreeMap<Node, usize> {
        let mut far: BTreeMap<Node, usize> = goals.iter().map(|node| (*node, 0)).collect();
        let mut next: VecDeque<Node> = goals.iter().copied().collect();
        while let Some(node) = next.pop_front() {
            let there = far[&node] + 1;
            for (near, _) in self.near(node) {
                if !far.contains_key(near) {
                    far.insert(*near, there);
                    next.push_back(*near);
                }
            }
        }
        far
    }
}

/// One search for chains of one length.
struct Search<'a, 'c> {
    course: &'c Course<'c, 'a>,
    /// To each goal, how many borders from where.
    far: Vec<BTreeMap<Node, usize>>,
    /// How many goals the start is one of.
    begun: usize,
    hops: Vec<Step<'a>>,
    found: Vec<Chain<'a>>,
}

impl<'a> Course<'_, 'a> {
    /// All chains, the shortest first, as many as are looked at.
    pub fn chains(&self) -> Vec<Chain<'a>> {
        let far = self.goals.iter().map(|goal| self.map.borders_to(goal)).collect();
        let mut search = Search { course: self, far, begun: 0, hops: vec![], found: vec![] };
        let begun = self.reached_at(0, self.start);
        search.begun = begun;
        for borders in 1..=limits::WAY_BORDERS {
            search.go(self.start, begun, 0, borders);
        }
        search.found
    }

    fn is_goal(&self, goal: usize, node: Node) -> bool {
        self.goals.get(goal).is_some_and(|nodes| nodes.contains(&node))
    }

    /// How many goals are reached at a node where so many were before it.
    fn reached_at(&self, reached: usize, node: Node) -> usize {
        let more = (reached..self.goals.len()).take_while(|goal| self.is_goal(*goal, node)).count();
        reached + more
    }
}

impl<'a> Search<'a, '_> {
    /// Goes on from a node that was reached after so many hops with so many goals, and has so many borders
    /// left to cross. `begun` is the hop with which the goal before was reached.
    fn go(&mut self, at: Node, reached: usize, begun: usize, borders: usize) {
        if self.found.len() >= limits::WAY_CHAINS {
            return;
        }
        if borders == 0 {
            if reached == self.course.goals.len() {
                self.found.push(Chain { begun: self.begun, hops: self.hops.clone() });
            }
            return;
        }
        let Some(far) = self.far.get(reached) else { return };
        if far.get(&at).is_none_or(|far| *far > borders) {
            return;
        }
        for &(to, border) in self.course.map.near(at) {
            let Some(is_return) = self.comes_back(to, reached, begun) else { continue };
            let now = self.course.reached_at(reached, to);
            self.hops.push(Step { from: at, to, border, is_return, reached: now });
            self.go(to, now, if now > reached { self.hops.len() } else { begun }, borders - 1);
            self.hops.pop();
        }
    }

    /// Whether a node is one already left; none where one does not go there.
    fn comes_back(&self, to: Node, reached: usize, begun: usize) -> Option<bool> {
        let country = to.land.country();
        // Within one stage nobody gains by a circle.
        let since = self.hops[begun..].iter().any(|hop| hop.to == to || hop.from == to);
        let here = self.hops.last().map_or(self.course.start, |hop| hop.to);
        if since || to == here {
            return None;
        }
        let before = self.course.start.land.country() == country
            || self.hops.iter().any(|hop| hop.to.land.country() == country);
        // Where one wants to go is no land one would not see again.
        let is_wanted = self.course.is_goal(reached, to);
        let is_return = !is_wanted && (before || self.course.left.contains(&country));
        (!is_return || self.course.may_return).then_some(is_return)
    }
}
