//! The queue on the road to a post as one small drawing that needs no script and no style of its own: a line
//! with what lies along it, as a line of a metro is drawn. Refuses to be to scale.

use super::strip::escaped;
use border::board::Board;
use border::land::LandCode;
use language::say::{RoadSaid, Speaker, Stop, StopKind};
use std::fmt::Write as _;

/// How wide it is; the line's place in it, and where words begin.
const WIDE: i64 = 320;
const LINE_AT: i64 = 12;
const WORDS_AT: i64 = 30;
/// From one thing to the next.
const STEP: i64 = 27;

/// The drawing; none where nobody tells of a queue.
pub(crate) fn drawn(speaker: &Speaker<'_>, board: &Board, toward: LandCode) -> Option<String> {
    speaker.road(board, toward).map(|said| draw(&said))
}

fn draw(said: &RoadSaid) -> String {
    let y = |place: usize| STEP / 2 + STEP * place as i64;
    let place = |kind: StopKind| said.stops.iter().position(|stop| stop.kind == kind);
    let mut queue = String::new();
    let stands = [place(StopKind::Tail).zip(place(StopKind::Post)), between(&said.stops)];
    for (from, to) in stands.into_iter().flatten() {
        let _infallible = write!(queue, "M{LINE_AT} {}V{}", y(from), y(to));
    }
    let (mut dots, mut posts, mut words) = (String::new(), String::new(), String::new());
    for (place, stop) in said.stops.iter().enumerate() {
        let (y, name) = (y(place), escaped(&stop.name));
        let mark = match stop.kind {
            StopKind::Landmark => &mut dots,
            StopKind::Post => &mut posts,
            StopKind::Tail | StopKind::Between => &mut queue,
        };
        let _infallible = match stop.kind {
            StopKind::Landmark => write!(mark, "M{} {y}h10", LINE_AT - 5),
            StopKind::Post => write!(mark, "M{} {y}h16", LINE_AT - 8),
            StopKind::Tail | StopKind::Between => write!(mark, "M{} {y}h12", LINE_AT),
        };
        let class = match stop.kind {
            StopKind::Landmark => "",
            StopKind::Post => " class=\"post\"",
            StopKind::Tail | StopKind::Between => " class=\"tail\"",
        };
        let y = y + 5;
        let _infallible = write!(words, "<text{class} x=\"{WORDS_AT}\" y=\"{y}\">{name}");
        if !stop.length.is_empty() {
            let _infallible = write!(words, " <tspan>{}</tspan>", escaped(&stop.length));
        }
        words += "</text>";
    }
    let (high, end) = (STEP * said.stops.len() as i64, y(said.stops.len().saturating_sub(1)));
    let (title, desc) = (escaped(&said.title), escaped(&said.words));
    format!(
        "<svg class=\"drawn\" viewBox=\"0 0 {WIDE} {high}\" role=\"img\"><title>{title}</title>\
         <desc>{desc}</desc><path class=\"line\" d=\"M{LINE_AT} 0V{end}\"/>\
         <path class=\"stands\" d=\"{queue}\"/><path class=\"marks\" d=\"{dots}\"/>\
         <path class=\"posts\" d=\"{posts}\"/>{words}</svg>"
    )
}

/// From the near post to the far one, where some stand between.
fn between(stops: &[Stop]) -> Option<(usize, usize)> {
    let at = stops.iter().position(|stop| stop.kind == StopKind::Between)?;
    Some((at - 1, at))
}
