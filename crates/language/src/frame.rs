//! Frames: what a clause asserts, topic by topic. Each topic's frame is a file of its own; here is what they
//! share: the view of one clause, negation, stages, modes, and the claims made so far. Refuses to read a
//! clause that only asks.

use crate::concept::{Case, Concept, Unit, Word};
use crate::direction::Sides;
use crate::node::{Node, What};
use crate::quantity::Quantity;
use crate::scene::Scene;
use crate::token::Joint;
use border::land::LandCode;
use border::reading::{Said, SaidValue};
use border::topic::{Mode, Stage, Topic, Who};
use border::value::State;

mod bare;
mod claims;
mod closing;
mod contrast;
mod empty;
mod had;
mod hazard;
mod landmark;
mod noun;
mod only;
mod open;
mod over;
mod pace;
mod paper;
mod part;
mod pass;
mod price;
mod queue;
mod refuted;
mod road;
mod shut;
mod stay;
mod subject;
mod supply;
mod verdict;
mod wait;

pub use claims::{Claims, Draft};
pub(crate) use hazard::guard_says;
pub(crate) use price::money;

/// One clause as the frames see it.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The message.
    pub scene: &'a Scene<'a>,
    /// The sides of the crossing spoken of.
    pub sides: Sides<'a>,
    /// The direction of each clause.
    pub ways: &'a [Option<LandCode>],
    /// Index of the clause.
    pub clause: usize,
    /// Its nodes.
    pub nodes: &'a [Node],
}

/// Makes the claims of all clauses that tell something.
pub fn claims(scene: &Scene<'_>, sides: Sides<'_>, ways: &[Option<LandCode>], told: &[bool]) -> Claims {
    let mut claims = Claims::default();
    for (clause, tells) in told.iter().enumerate() {
        if !tells {
            continue;
        }
        let view = View { scene, sides, ways, clause, nodes: scene.of(&scene.clauses[clause]) };
        for frame in [
            pace::read,
            stay::read,
            wait::read,
            queue::read,
            paper::read,
            pass::read,
            open::read,
            shut::read,
            supply::read,
            price::read,
            hazard::read,
            road::read,
        ] {
            frame(&view, &mut claims);
        }
    }
    claims
}

/// The one place in the post that a clause speaks of; of several, the side named as one who acts there.
pub fn place(scene: &Scene<'_>, sides: Sides<'_>, ways: &[Option<LandCode>], clause: usize) -> Option<Stage> {
    let view = View { scene, sides, ways, clause, nodes: scene.of(&scene.clauses[clause]) };
    let acts = || view.stages().find(|(n, _)| view.nodes[*n].side().is_some()).map(|(_, stage)| stage);
    view.one_stage().or_else(acts)
}

/// Words of the grammar that are verbs of the post: what stands behind one belongs to it, not to one before.
const VERBS: &[Word] = &[
    Word::Let,
    Word::Refuse,
    Word::Passed,
    Word::Stand,
    Word::Moves,
    Word::Ask,
    Word::Check,
    Word::Accept,
    Word::Reject,
    Word::Give,
    Word::Works,
    Word::Open,
    Word::Closed,
    Word::Search,
    Word::Sell,
];

impl<'a> View<'a> {
    /// The direction of a clause.
    fn toward(&self, clause: usize) -> Option<LandCode> {
        self.ways.get(clause).copied().flatten()
    }

    /// Whether the clause may hold one of these words.
    fn says(&self, words: &[Word]) -> bool {
        self.scene.clauses[self.clause].words.any(words)
    }

    /// The nodes of the clause's sentence.
    fn sentence(&self) -> &'a [Node] {
        self.scene.sentence(self.scene.clauses[self.clause].sentence)
    }

    /// The clause `back` before this one in its sentence, if there is one.
    fn earlier(&self, back: usize) -> Option<View<'a>> {
        self.neighbour(self.clause.checked_sub(back)?)
    }

    /// The next clause of the sentence, if there is one.
    fn later(&self) -> Option<View<'a>> {
        self.neighbour(self.clause + 1)
    }

    /// The next clause of the message, where none is asked.
    fn follows(&self) -> Option<View<'a>> {
        let next = self.scene.clauses.get(self.clause + 1)?;
        let asked = self.scene.sentences[next.sentence].end == crate::scene::End::Question;
        (!asked).then(|| View { clause: self.clause + 1, nodes: self.scene.of(next), ..*self })
    }

    fn neighbour(&self, clause: usize) -> Option<View<'a>> {
        let other = self.scene.clauses.get(clause)?;
        let (here, there) = (self.scene.clauses[self.clause].sentence, other.sentence);
        let topic = |n: usize| self.scene.sentences[n].end == crate::scene::End::Question;
        let same = here == there || (here + 1 == there && topic(here)) || (there + 1 == here && topic(there));
        same.then(|| View { clause, nodes: self.scene.of(other), ..*self })
    }

    /// The n-th node of the clause.
    fn at(&self, n: usize) -> Option<&'a Node> {
        self.nodes.get(n)
    }

    fn is(&self, n: usize, words: &[Word]) -> bool {
        self.at(n).is_some_and(|node| node.is_any(words))
    }

    /// Whether "there is none" stands behind a node, with at most a word that says nothing between.
    fn said_none(&self, n: usize) -> bool {
        self.is(n + 1, &[Word::No])
            || self.is(n + 1, &[Word::Filler, Word::Now]) && self.is(n + 2, &[Word::No])
    }

    fn before(&self, n: usize, words: &[Word]) -> bool {
        n > 0 && self.is(n - 1, words)
    }

    /// Whether a word is negated: by its own form, by a "not" up to three words before it with no other verb
    /// between, or by one that follows it.
    fn negated(&self, n: usize) -> bool {
        if self.is(n, &[Word::Negative]) {
            return true;
        }
        for back in 1..=3 {
            let Some(node) = n.checked_sub(back).and_then(|n| self.at(n)) else { break };
            // "Not only are women let out" says that they are.
            if node.is(Word::Not) && !self.is(n - back + 1, &[Word::Only]) {
                return true;
            }
            if matches!(node.what, What::Mark(_)) || node.is_any(VERBS) {
                break;
            }
        }
        let last = self.nodes.len() - 1;
        let ends = last > n && self.is(last, &[Word::NotAfter]) && !(n + 1..last).any(|k| self.is(k, VERBS));
        if ends && last - n <= 3 {
            return true;
        }
        let unknown = self.at(n + 1).is_some_and(Node::is_unknown);
        self.is(n + 1, &[Word::NotAfter]) || (unknown && self.is(n + 2, &[Word::NotAfter]))
    }

    /// The places in the post the clause names, in order: stages, and lands or sides spoken of as posts.
    fn stages(&self) -> impl Iterator<Item = (usize, Stage)> + '_ {
        (0..self.nodes.len()).filter_map(|n| self.stage_at(n).map(|stage| (n, stage)))
    }

    fn stage_at(&self, n: usize) -> Option<Stage> {
        let node = self.at(n)?;
        let stage = node.stage().filter(|_| !node.is_any(&[Word::Behind]));
        stage.map(|stage| self.whose_post(n, stage)).or_else(|| self.post_at(n))
    }

    /// "ДНР навес": the post of the side one goes to is the second one.
    fn whose_post(&self, n: usize, stage: Stage) -> Stage {
        let beside = n.checked_sub(1).into_iter().chain([n + 1]).find_map(|k| {
            let prepositions = [Word::From, Word::To, Word::Toward];
            let node = self
                .at(k)
                .filter(|node| node.side().is_some() || (k > 0 && !self.before(k, &prepositions)))?;
            node.side().or_else(|| node.land().filter(|(_, case)| *case == Case::Plain).map(|(land, _)| land))
        });
        let own = beside.and_then(|land| self.sides.own(land));
        let second = stage == Stage::Post && own.is_some() && own == self.toward(self.clause);
        if second { Stage::SecondPost } else { stage }
    }

    /// A side spoken of as a post ("рос. сторона", "словаки 40 хв", "и РФ забита"), as seen by those of this
    /// clause.
    fn post_at(&self, n: usize) -> Option<Stage> {
        let node = self.at(n)?;
        let land = node.side().or_else(|| self.bare_land(n))?;
        let toward = self.toward(self.clause)?;
        let own = self.sides.own(land)?;
        Some(if own == toward { Stage::SecondPost } else { Stage::Post })
    }

    /// A land that is neither from nor to, but does or holds something itself.
    fn bare_land(&self, n: usize) -> Option<LandCode> {
        let node = self.at(n)?;
        let (land, case) = node.land()?;
        let prepositions = [Word::From, Word::To, Word::SideOf, Word::Toward];
        let pair = |other: Option<&Node>| other.is_some_and(|other| other.land().is_some());
        let start = self.scene.clauses[self.clause].nodes.start + n;
        let sign = start.checked_sub(1).and_then(|n| self.scene.nodes.get(n)).is_some_and(|node| {
            matches!(node.what, What::Mark(crate::token::Mark::Arrow | crate::token::Mark::Dash))
        });
        let paired = n > 0 && pair(self.at(n - 1)) || pair(self.at(n + 1)) || sign;
        let deeds =
            [Word::Full, Word::Empty, Word::Works, Word::Stuck, Word::Limited, Word::Closed, Word::Open];
        let between = [Word::Customs, Word::Not, Word::Border];
        let does = self.is(n + 1, &[Word::Customs])
            || self.is(n + 1, &deeds)
            || (self.is(n + 1, &between) && self.is(n + 2, &deeds));
        let timed = self.nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_))));
        let passed = timed && (self.before(n, &[Word::Passed]) || self.is(n + 1, &[Word::Passed]));
        // "50 минут из них ДНР".
        let minutes = |node: &Node| matches!(node.quantity(), Some(Quantity::Minutes(_)));
        let listed = self.nodes.len() <= 3
            && (n > 0 && self.at(n - 1).is_some_and(minutes) || self.at(n + 1).is_some_and(minutes))
            && self.sentence().iter().filter(|node| minutes(node)).count() > 1;
        let part = timed && self.says(&[Word::OfThem]) || listed;
        let does = does || passed || part;
        let held = node.joint != Joint::Hyphen && case == Case::Plain && !self.before(n, &prepositions);
        (held && !paired && does).then_some(land)
    }

    /// The stage that something at `n` is said of: in a clause that opens with a place each thing belongs to
    /// the place before it, else to the place behind it.
    fn stage_of(&self, n: usize) -> Option<Stage> {
        let state = |n: usize| self.is(n, &[Word::Full, Word::Empty]);
        if let Some(stage) = n.checked_sub(1).filter(|_| state(n)).and_then(|n| self.stage_at(n)) {
            return Some(stage);
        }
        // A place right before "packed" or "empty" is of that.
        let places: Vec<(usize, Stage)> = self.stages().filter(|(at, _)| *at < n || !state(at + 1)).collect();
        let Some(first) = places.first() else { return self.stage_before() };
        let thing = |node: &Node| {
            matches!(node.quantity(), Some(Quantity::Count(_) | Quantity::Rows(_)))
                || node.is_any(&[Word::Full, Word::Empty])
        };
        let opens = self.nodes[..first.0].iter().all(|node| !thing(node));
        if opens {
            return places.iter().rev().find(|(at, _)| *at < n).or(Some(first)).map(|(_, stage)| *stage);
        }
        let next_thing =
            (n + 1..self.nodes.len()).find(|k| thing(&self.nodes[*k])).unwrap_or(self.nodes.len());
        places.iter().find(|(at, _)| (n..next_thing).contains(at)).map(|(_, stage)| *stage)
    }

    /// "Висимо на нулі, попереду сім машин": the place where one says in the clause before to stand.
    fn stage_before(&self) -> Option<Stage> {
        let before = self.earlier(1).filter(|_| self.says(&[Word::Ahead, Word::InLine]))?;
        let counts = before.nodes.iter().any(crate::scene::is_count);
        before.one_stage().filter(|_| !counts && before.says(&[Word::Stand]))
    }

    /// The one stage the clause speaks of, if it names one only.
    fn one_stage(&self) -> Option<Stage> {
        let mut stages = self.stages().map(|(_, stage)| stage);
        let first = stages.next()?;
        stages.all(|stage| stage == first).then_some(first)
    }

    /// A way to travel that the clause names and does not count.
    fn mode(&self) -> Option<Mode> {
        (0..self.nodes.len()).find_map(|n| self.uncounted_mode(n))
    }

    fn uncounted_mode(&self, n: usize) -> Option<Mode> {
        let mode = self.at(n)?.mode()?;
        let counts = |k: Option<usize>| {
            k.and_then(|k| self.at(k)).is_some_and(|node| matches!(node.quantity(), Some(Quantity::Count(_))))
        };
        (!counts(n.checked_sub(1)) && !counts(Some(n + 1))).then_some(mode)
    }

    /// The last way to travel named in this clause or before it in the message.
    fn mode_so_far(&self) -> Option<Mode> {
        (0..=self.clause).rev().find_map(|clause| {
            let view = View { clause, nodes: self.scene.of(&self.scene.clauses[clause]), ..*self };
            (0..view.nodes.len()).rev().find_map(|n| view.uncounted_mode(n))
        })
    }

    /// The one way to travel that the sentence names up to this clause: "trucks 5 km, moving 10 an hour".
    fn mode_of_sentence(&self) -> Option<Mode> {
        let sentence = &self.scene.sentences[self.scene.clauses[self.clause].sentence];
        let end = self.scene.clauses[self.clause].nodes.end;
        let mut modes = self.scene.nodes[sentence.nodes.start..end].iter().filter_map(Node::mode);
        let first = modes.next()?;
        modes.all(|mode| mode == first).then_some(first)
    }

    /// The people a node names.
    fn who(&self, n: usize) -> Option<Who> {
        let node = self.at(n)?;
        node.who().map(Who::Group).or_else(|| node.citizens().map(Who::Citizens))
    }

    fn unit(&self, n: usize) -> Option<Unit> {
        self.at(n)?.concepts().find_map(|c| if let Concept::Unit(unit) = c { Some(unit) } else { None })
    }
}

/// A claim of a state.
fn state(topic: Topic, state: State) -> Said {
    Said::new(topic, SaidValue::State(state))
}

/// "Yes" or "no".
fn yes_or_no(yes: bool) -> State {
    if yes { State::Yes } else { State::No }
}
