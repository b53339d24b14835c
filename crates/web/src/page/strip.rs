//! The last two days of a wait and its queue as one small drawing that needs no script, with the same in
//! words. Refuses to be longer than [`limits::STRIP_BYTES`]: it then tells fewer hours apart.

mod pen;
mod track;

use border::land::LandCode;
use border::limits;
use border::minute::Minute;
use border::official::Unit;
use border::strip::{Gauge, Point};
use border::topic::{Mode, Topic};
use language::say::Speaker;
use live::strip::Strips;
use pen::Pen;
use std::fmt::Write as _;
use track::Track;

/// Hours drawn.
const HOURS: i64 = 48;
/// Across an hour; all is this times [`HOURS`] wide.
const HOUR_WIDE: i64 = 6;
const WIDE: i64 = HOURS * HOUR_WIDE;
/// From one track's top to the next one's, and where in it the plot begins.
const TRACK_HIGH: i64 = 54;
const PLOT_AT: i64 = 17;
/// A plot's height.
pub(super) const PLOT_HIGH: i64 = 32;
/// Marks of hours nearer than this to an edge would be cut.
const MARK_WIDE: i64 = 24;

/// What one drawing is of: a mode's wait, and its queue where it is longer known.
struct Strip<'a> {
    toward: LandCode,
    mode: Mode,
    tracks: Vec<Told<'a>>,
}

/// What is told of one wait or queue.
struct Told<'a> {
    of: Gauge,
    points: &'a [Point],
    /// What an office counted in an hour.
    official: &'a [(Minute, u32)],
}

/// The drawings of one way, by mode, and how they are read; none where nothing was told.
pub(crate) struct Drawn {
    pub legend: String,
    pub drawings: Vec<String>,
}

impl Drawn {
    pub fn new(speaker: &Speaker<'_>, strips: &Strips, toward: LandCode) -> Option<Self> {
        let all: Vec<Strip<'_>> =
            Mode::ALL.iter().filter_map(|mode| Strip::of(strips, toward, *mode)).collect();
        let has_official = all.iter().any(|strip| strip.tracks.iter().any(|told| !told.official.is_empty()));
        let drawings: Vec<String> = all.iter().map(|strip| strip.draw(speaker, strips.at)).collect();
        (!drawings.is_empty()).then(|| Self { legend: speaker.strip_legend(has_official), drawings })
    }
}

impl<'a> Strip<'a> {
    fn of(strips: &'a Strips, toward: LandCode, mode: Mode) -> Option<Self> {
        let longest = |topic: Topic| {
            let of = strips.said.iter().filter(|(key, _)| {
                key.slot.topic == topic && key.slot.land == toward && key.slot.mode == Some(mode)
            });
            of.max_by_key(|(key, points)| (points.len(), std::cmp::Reverse(*key)))
        };
        let told = [Topic::Wait, Topic::Queue].into_iter().filter_map(longest);
        let tracks: Vec<_> = told
            .map(|(key, points)| {
                let unit = match key.of {
                    Gauge::WaitMinutes => Some(Unit::WaitMinutes),
                    Gauge::Vehicles => Some(Unit::Vehicles),
                    Gauge::Metres => Some(Unit::Metres),
                    Gauge::People => None,
                };
                let official = unit.and_then(|unit| strips.official.get(&(toward, mode, unit)));
                Told { of: key.of, points, official: official.map_or(&[][..], Vec::as_slice) }
            })
            .collect();
        (!tracks.is_empty()).then_some(Self { toward, mode, tracks })
    }

    /// As fine as the bound allows.
    fn draw(&self, speaker: &Speaker<'_>, now: Minute) -> String {
        let mut drawings = [1, 2, 3, 4, 6].into_iter().map(|hours| self.drawn(speaker, now, hours));
        drawings.find(|drawing| drawing.len() <= limits::STRIP_BYTES).unwrap_or_default()
    }

    fn drawn(&self, speaker: &Speaker<'_>, now: Minute, hours: i64) -> String {
        let from = Minute((now.0.div_euclid(60) + 1 - HOURS) * 60);
        let (mut words, mut labels) = (String::new(), String::new());
        let (mut shade, mut line, mut dots, mut frame) = (Pen::new(), Pen::new(), Pen::new(), Pen::new());
        for (place, Told { of, points, official }) in (0..).zip(&self.tracks) {
            let (top, track) = (place * TRACK_HIGH, Track::new(*of, points, official, from, hours));
            let label = speaker.strip_label(self.mode, *of);
            let newest = points.last().map(|last| (last.at, [last.range[0], last.range[2]]));
            let low = points.iter().map(|point| point.range[0]).min();
            let high = points.iter().map(|point| point.range[2]).max();
            if let (Some((at, range)), Some(low), Some(high)) = (newest, low, high) {
                words += &escaped(&speaker.strip_said(&label, *of, (at, range), [low, high]));
                words += ". ";
            }
            let most = speaker.strip_range(*of, track.most(), track.most());
            let y = top + PLOT_AT - 5;
            let (label, most) = (escaped(&label), escaped(&most));
            let _infallible = write!(
                labels,
                "<text y=\"{y}\">{label}</text><text x=\"{WIDE}\" y=\"{y}\" text-anchor=\"end\">{most}</text>"
            );
            track.draw(top + PLOT_AT, &mut shade, &mut line, &mut dots);
            frame.across(top + PLOT_AT, WIDE);
            frame.across(top + PLOT_AT + PLOT_HIGH, WIDE);
        }
        let bottom = self.tracks.len() as i64 * TRACK_HIGH - TRACK_HIGH + PLOT_AT + PLOT_HIGH;
        self.mark(speaker, from, bottom, &mut frame, &mut labels);
        let high = bottom + 14;
        let title = escaped(&speaker.strip_title(self.mode));
        let words = words.trim_end();
        let dots = match dots.is_blank() {
            true => String::new(),
            false => format!("<path class=\"dots\" d=\"{dots}\"/>"),
        };
        format!(
            "<svg class=\"strip\" viewBox=\"0 0 {WIDE} {high}\" role=\"img\"><title>{title}</title>\
             <desc>{words}</desc>{labels}<path class=\"frame\" d=\"{frame}\"/><path class=\"shade\" \
             d=\"{shade}\"/><path class=\"line\" d=\"{line}\"/>{dots}</svg>"
        )
    }

    /// Midnights and noons of the clock there.
    fn mark(&self, speaker: &Speaker<'_>, from: Minute, bottom: i64, frame: &mut Pen, labels: &mut String) {
        for quarter in 1..HOURS * 4 {
            let at = from + quarter * 15;
            let Some(mark) = speaker.strip_mark(at, self.toward) else { continue };
            let x = at.since(from) * HOUR_WIDE / 60;
            (0..self.tracks.len() as i64)
                .for_each(|track| frame.down(x, track * TRACK_HIGH + PLOT_AT, PLOT_HIGH));
            if (MARK_WIDE..=WIDE - MARK_WIDE).contains(&x) {
                let y = bottom + 12;
                let mark = escaped(&mark);
                let _infallible =
                    write!(labels, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{mark}</text>");
            }
        }
    }
}

/// As text of the drawing.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests;
