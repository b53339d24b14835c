//! What questions ask the truth of: the claims they would be were they statements, with the mode, the place
//! and the part of the way they are of, so that a short reply can be understood. Refuses to answer.

use crate::concept::Word;
use crate::direction::Sides;
use crate::frame::{claims, place};
use crate::mood::Mood;
use crate::node::Node;
use crate::quantity::Quantity;
use crate::scene::{Scene, says};
use border::land::LandCode;
use border::reading::{Said, SaidQueue, SaidValue};
use border::topic::{Mode, Stage, Topic};
use border::value::{Range, Span};

/// What plain questions would claim were they statements; of a queue or wait asked about, mode and place.
pub fn questioned(
    scene: &Scene<'_>,
    sides: Sides<'_>,
    ways: &[Option<LandCode>],
    moods: &[Mood],
) -> Vec<Said> {
    let asked: Vec<bool> = scene
        .clauses
        .iter()
        .map(|clause| moods[clause.sentence] == Mood::Asks && !says(scene.of(clause), &[Word::Not]))
        .collect();
    if !asked.contains(&true) {
        return vec![];
    }
    let mut found: Vec<Said> =
        claims(scene, sides, ways, &asked).drafts.into_iter().map(|draft| draft.said).collect();
    for n in (0..asked.len()).filter(|n| asked[*n]) {
        let nodes = scene.of(&scene.clauses[n]);
        let stage = place(scene, sides, ways, n);
        found.extend(wait(nodes, stage));
        let named = stage.filter(|stage| nodes.iter().any(|node| node.stage() == Some(*stage)));
        found.extend(queue(nodes, named));
    }
    found
}

/// How long something took, or takes still: "how long did the Poles keep you", "how long on foot".
fn wait(nodes: &[Node], stage: Option<Stage>) -> Option<Said> {
    let told = nodes.iter().find_map(|node| match node.quantity() {
        Some(Quantity::Minutes(minutes)) => Some(minutes),
        _ => None,
    });
    // "Still six hours?"
    if let Some(minutes) = told.filter(|_| says(nodes, &[Word::Yet, Word::Already, Word::Remaining])) {
        return Some(Said::new(Topic::Wait, SaidValue::Wait { minutes, span: Span::Left }));
    }
    if !says(nodes, &[Word::HowLong, Word::HowMany]) {
        return None;
    }
    let mode = nodes.iter().find_map(Node::mode).filter(|mode| *mode != Mode::Car);
    // "How long did the Poles take?": one side's part.
    let side = nodes.iter().any(|node| node.side().is_some());
    let span = if side && (says(nodes, &[Word::HowLong, Word::Took])) {
        Span::Stage
    } else if says(nodes, &[Word::Passed, Word::Took]) {
        Span::Whole
    } else if says(nodes, &[Word::Remaining, Word::WillPass, Word::Yet]) {
        Span::Left
    } else {
        return None;
    };
    let stage = stage.filter(|stage| span != Span::Left && *stage != Stage::Approach);
    let span = if stage.is_some() { Span::Stage } else { span };
    Some(Said { mode, stage, ..Said::new(Topic::Wait, SaidValue::Wait { minutes: Range::of(0), span }) })
}

/// How many stand, of which mode and where: "how many cars before the barrier".
fn queue(nodes: &[Node], stage: Option<Stage>) -> Option<Said> {
    let mode = nodes.iter().find_map(Node::mode);
    let many = says(nodes, &[Word::HowMany, Word::Queue, Word::Plenty]);
    let queue = SaidQueue::Vehicles { range: Range::of(0) };
    (many && (mode.is_some() || stage.is_some())).then(|| Said {
        mode,
        stage,
        ..Said::new(Topic::Queue, SaidValue::Queue(queue))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::Context;
    use crate::reader::Reader;
    use border::atlas::Atlas;

    fn asked(text: &str) -> Vec<Said> {
        let atlas = Atlas::builtin().expect("built-in data");
        let reader = Reader::new(&atlas).expect("built-in lexica");
        let crossing = atlas.crossing("rava-ruska-hrebenne").map(|found| &**found);
        reader.read(text, &Context { crossing, ..Context::default() }).questioned
    }

    #[test]
    fn a_question_keeps_the_place_and_mode_it_is_of() {
        let queue = asked("Сколько машин до шлагбаума?");
        assert!(queue.iter().any(|said| said.stage == Some(Stage::Approach) && said.mode == Some(Mode::Car)));
        let wait = asked("На в'їзд у Польщу скільки вас поляки тримали?");
        assert!(wait.iter().any(|said| said.stage == Some(Stage::SecondPost)), "{wait:?}");
    }
}
