//! Other crossings of the same border that are said to be open, for one who is stopped at this one. Refuses
//! to name any that one person alone says is open.

use crate::door::Door;
use crate::ground;
use border::answer::{Level, Shown};
use border::crossing::Crossing;
use border::land::LandCode;
use border::slot::Slot;
use border::topic::Topic;
use border::value::State;
use language::say::Speaker;
use live::BoardState;
use std::sync::Arc;

/// How many are named: more are farther than anyone goes.
const NAMED: usize = 3;

/// Their names and how old that is, the nearest first.
pub(crate) fn open(door: &Door, speaker: &Speaker<'_>, toward: LandCode) -> Vec<(String, String)> {
    let here = speaker.ground;
    let goal = toward.country();
    let far = |other: &Crossing| ground::far(ground::point(here), ground::point(other));
    let is_other = |other: &&Arc<Crossing>| other.slug != here.slug && ground::is_same_border(here, other);
    let others = door.site.live.atlas().crossings().filter(is_other);
    let open = others.filter_map(|other| Some((far(other), said_open(door, speaker, other, goal)?)));
    let mut open: Vec<(f64, (String, String))> = open.collect();
    open.sort_by(|a, b| a.0.total_cmp(&b.0));
    open.into_iter().map(|(_, said)| said).take(NAMED).collect()
}

fn said_open(
    door: &Door,
    speaker: &Speaker<'_>,
    other: &Crossing,
    goal: LandCode,
) -> Option<(String, String)> {
    let BoardState::Ready(published) = door.site.live.board(other.slug.as_str()) else { return None };
    let land = ground::ways(other).into_iter().find(|land| land.country() == goal)?;
    let slot = Slot { topic: Topic::Open, land, mode: None, stage: None, about: None };
    let answer = published.board.answers.get(&slot)?;
    let is_told = matches!(answer.level, Level::Confirmed | Level::Likely) && answer.until > speaker.now;
    let is_open = answer.value == Some(Shown::State(State::Yes)) && answer.paused_at.is_none();
    (is_told && is_open).then(|| (other.name(speaker.lang.as_str()).to_owned(), speaker.age_of(answer)))
}
