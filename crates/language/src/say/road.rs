//! The road to a post in words: what lies along it in order, how far the queue reaches on it, and the posts.
//! Refuses to say a length that nobody told.

use super::value::{is_readable, name_in};
use super::{Arg, Speaker};
use border::answer::{Answer, Shown, ShownQueue};
use border::board::Board;
use border::crossing::{Landmark, Side};
use border::land::LandCode;
use border::topic::{Mode, Stage, Topic};

/// Landmarks told: more is no glance.
const LANDMARKS: usize = 6;

/// What lies along the road, the farthest first, the far post last.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoadSaid {
    /// Of what it is.
    pub title: String,
    /// All of it in sentences.
    pub words: String,
    /// One after the other.
    pub stops: Vec<Stop>,
}

/// One thing on the road.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stop {
    /// What it is.
    pub kind: StopKind,
    /// Its name, or how long the queue is.
    pub name: String,
    /// How far before the post; blank where that is not told.
    pub length: String,
}

/// What a thing on the road is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StopKind {
    /// Something by which people tell how far the queue reaches.
    Landmark,
    /// The end of the queue.
    Tail,
    /// A post.
    Post,
    /// Who stands between the posts.
    Between,
}

impl Speaker<'_> {
    /// The road for those who go to one side; none where nobody fresh tells of a queue.
    pub fn road(&self, board: &Board, toward: LandCode) -> Option<RoadSaid> {
        let tail =
            self.told_queue(board, toward, |stage| stage.is_none_or(|stage| stage == Stage::Approach))?;
        let metres = tail.metres.map_or(0, |[_, middle, _]| middle);
        let mut stops: Vec<(u32, Stop)> = vec![(metres, self.queue_stop(StopKind::Tail, tail))];
        let mut landmarks: Vec<&Landmark> =
            self.ground.landmarks.iter().filter(|landmark| landmark.toward == toward).collect();
        landmarks.sort_by_key(|landmark| landmark.metres);
        let named = landmarks.iter().filter_map(|landmark| {
            let length = self.metres(landmark.metres);
            let stop = Stop { kind: StopKind::Landmark, name: self.landmark(landmark)?, length };
            Some((landmark.metres, stop))
        });
        stops.extend(named.take(LANDMARKS));
        stops.sort_by_key(|(metres, _)| std::cmp::Reverse(*metres));
        let mut stops: Vec<Stop> = stops.into_iter().map(|(_, stop)| stop).collect();
        stops.extend(self.ground.leaving(toward).map(|side| self.post(side)));
        let between = self.told_queue(board, toward, |stage| stage == Some(Stage::Neutral));
        stops.extend(between.map(|queue| self.queue_stop(StopKind::Between, queue)));
        stops.extend(self.ground.side(toward).map(|side| self.post(side)));
        let words = stops.iter().map(|stop| self.stop(stop)).collect::<Vec<_>>().join(". ");
        Some(RoadSaid { title: self.say("road-title", &[]), words, stops })
    }

    /// The freshest queue at a stage, of cars before all others.
    fn told_queue<'b>(
        &self,
        board: &'b Board,
        toward: LandCode,
        at: impl Fn(Option<Stage>) -> bool,
    ) -> Option<&'b ShownQueue> {
        let is = |answer: &&Answer| {
            answer.slot.topic == Topic::Queue
                && answer.slot.toward == Some(toward)
                && at(answer.slot.stage)
                && !self.is_stale(answer)
        };
        let queues = board.answers.values().filter(is).filter_map(|answer| match &answer.value {
            Some(Shown::Queue(queue)) if stands(queue.metres) || stands(queue.vehicles) => {
                Some((answer, queue))
            }
            _ => None,
        });
        let (_, queue) = queues.max_by_key(|(answer, _)| {
            let mode = answer.slot.mode;
            (mode == Some(Mode::Car), answer.newest_at, std::cmp::Reverse(answer.key))
        })?;
        Some(queue)
    }

    fn queue_stop(&self, kind: StopKind, queue: &ShownQueue) -> Stop {
        let metres = queue.metres.map(|[low, _, high]| self.metres_range(low, high));
        let value = metres.or_else(|| queue.vehicles.map(|count| self.counted("in-vehicles", count)));
        let value = value.unwrap_or_default();
        let name = match kind {
            StopKind::Between => {
                let at = self.say_word("stage", Stage::Neutral.as_str());
                let at = capital(&at);
                self.say("glance-modes", &[("modes", Arg::Text(&at)), ("value", Arg::Text(&value))])
            }
            _ => self.say("road-queue", &[("value", Arg::Text(&value))]),
        };
        Stop { kind, name, length: String::new() }
    }

    fn post(&self, side: &Side) -> Stop {
        // Russian and Ukrainian share their letters: the heading knows how a post is called in either.
        let heading = self.ground.name(self.lang.as_str());
        let in_heading = side.posts.iter().find(|name| heading.contains(name.as_str()));
        let named = in_heading.or_else(|| side.posts.iter().find(|name| is_readable(name, self.lang)));
        let name = named.cloned().unwrap_or_else(|| self.land_name(side.code));
        let name = self.say("road-post", &[("name", Arg::Text(&name))]);
        Stop { kind: StopKind::Post, name, length: String::new() }
    }

    /// A landmark's name; none where this language has no word for it.
    fn landmark(&self, landmark: &Landmark) -> Option<String> {
        let kind = landmark.id.0.split("-toward-").next().unwrap_or(&landmark.id.0);
        let known = self.phrases.get(self.lang, &format!("place-{kind}"), &[]);
        known.or_else(|| {
            let name = name_in(landmark, self.lang)?;
            Some(name.split(' ').map(capital).collect::<Vec<_>>().join(" "))
        })
    }

    fn stop(&self, stop: &Stop) -> String {
        if stop.length.is_empty() {
            return stop.name.clone();
        }
        let both = [("name", Arg::Text(&stop.name)), ("length", Arg::Text(&stop.length))];
        self.say("road-place", &both)
    }
}

/// Whether anything was counted that is more than nothing.
fn stands(count: Option<[u32; 3]>) -> bool {
    count.is_some_and(|[_, _, high]| high > 0)
}

/// A name as it begins; Georgian has no capital for that.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if !('ა'..='ჰ').contains(&first) => first.to_uppercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}
