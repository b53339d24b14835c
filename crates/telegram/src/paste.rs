//! Paste from chat: what Telegram and its like copy for selected messages, or plain lines. Names are dropped
//! before anything else; what is left is masked, read and placed. A paste is one person's word for what
//! others said: all of it speaks with one Voice. Refuses to keep a name or a text.

mod header;
mod stamp;

use crate::place::{Parts, filing, heard, tells};
use border::atlas::Atlas;
use border::crossing::Crossing;
use border::fact::Via;
use border::filing::{Filing, Linked, Trace};
use border::limits;
use border::minute::Minute;
use border::reading::Reading;
use border::slug::Slug;
use border::voice::{Term, Voice};
use header::{Header, Note, is_invisible};
use jiff::tz::TimeZone;
use language::redact::{Kind, redact};
use language::{Context, Reader};
use stamp::{DateOrder, Stamp};
use std::collections::BTreeMap;

/// What reading a paste takes.
#[derive(Clone, Copy)]
pub struct Pasting<'a> {
    /// The ground.
    pub atlas: &'a Atlas,
    /// The reader.
    pub reader: &'a Reader,
    /// The crossing on whose page it was pasted; none where messages must name theirs.
    pub crossing: Option<&'a Crossing>,
    /// In which zone its times are: that of the phone it was copied on.
    pub zone: &'a TimeZone,
    /// Now: no message is told later.
    pub now: Minute,
    /// The secret of who pastes; without one the paste speaks as the crossing's guest.
    pub voice: Option<&'a [u8]>,
}

/// What a paste became.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Pasted {
    /// Messages recognised, at most [`limits::PASTE_MESSAGES`].
    pub messages: usize,
    /// Of those, messages whose own time was read; others count as told with the one before, or now.
    pub timed: usize,
    /// Messages of which no crossing is known.
    pub unplaced: usize,
    /// What there is to file, each with its crossing, in the order of the text.
    pub filings: Vec<(Slug, Filing)>,
    /// What was masked.
    pub redacted: BTreeMap<Kind, u64>,
}

/// One message of a paste.
struct Piece {
    /// Who, by number; none in plain lines, which are all of one.
    speaker: Option<usize>,
    stamp: Option<Stamp>,
    note: Option<Note>,
    text: String,
}

/// Reads a paste. Bounded: what is longer than [`limits::PASTE_BYTES`] is cut. Never fails.
pub fn paste(text: &str, pasting: &Pasting<'_>) -> Pasted {
    let text = &text[..text.floor_char_boundary(limits::PASTE_BYTES)];
    let pieces = pieces(text, pasting);
    let stamps: Vec<Stamp> = pieces.iter().filter_map(|piece| piece.stamp).collect();
    let order = DateOrder::of(&stamps, pasting.zone, pasting.now);
    let mut pasted = Pasted::default();
    let mut last_told = None;
    let mut before: BTreeMap<Option<usize>, (Minute, Reading)> = BTreeMap::new();
    for piece in &pieces {
        let own = piece.stamp.and_then(|stamp| stamp.minute(order, pasting.zone, pasting.now));
        let told = own.or(last_told).unwrap_or(pasting.now).min(pasting.now);
        last_told = Some(told);
        pasted.messages += 1;
        pasted.timed += usize::from(own.is_some());
        let redacted = redact(&piece.text);
        for (kind, count) in &redacted.masked {
            *pasted.redacted.entry(*kind).or_default() += u64::from(*count);
        }
        let earlier = before.get(&piece.speaker).filter(|(at, _)| told.since(*at) <= limits::BEFORE_MINUTES);
        let context = Context {
            crossing: pasting.crossing,
            quoted: None,
            before: earlier.map(|(_, reading)| reading),
            told_at: told,
        };
        let reading = pasting.reader.read(&redacted.text, &context);
        let linked = Linked::of(pasting.atlas, &redacted.hosts);
        pasted.file(&reading, linked, piece.note, told, pasting);
        if tells(&reading) || reading.crossing.is_some() {
            before.insert(piece.speaker, (told, reading));
        }
    }
    pasted
}

impl Pasted {
    fn file(
        &mut self,
        reading: &Reading,
        linked: Linked,
        note: Option<Note>,
        told: Minute,
        pasting: &Pasting<'_>,
    ) {
        let here = pasting.crossing.map(|crossing| &crossing.slug);
        let at = reading.crossing.as_ref().or(here);
        let parts = Parts::of(reading, at);
        self.unplaced += usize::from(parts.unplaced > 0 || (at.is_none() && parts.of.is_empty()));
        for (crossing, part) in parts.of {
            if pasting.atlas.crossing(crossing.as_str()).is_none() {
                continue;
            }
            let part = if note == Some(Note::Forwarded) { heard(part) } else { part };
            let voice = pasting
                .voice
                .map_or(Voice::GUEST, |secret| Voice::derive(&crossing, Term::of(pasting.now), secret));
            let trace = Trace { linked, ..Trace::default() };
            self.filings.push((crossing, Filing { trace, ..filing(part, voice, told, Via::Paste) }));
        }
    }
}

/// Cuts a paste into messages, without names.
fn pieces(text: &str, pasting: &Pasting<'_>) -> Vec<Piece> {
    let mut names: Vec<&str> = Vec::new();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut after_blank = true;
    let mut under_header = false;
    let blank_lines_part = text.lines().any(|line| line.trim_matches(is_invisible).is_empty());
    for line in text.lines() {
        let is_blank = line.trim_matches(is_invisible).is_empty();
        let untimed =
            || Header::untimed(line).filter(|header| after_blank && is_nobody(header.name, pasting));
        if let Some(header) = Header::timed(line).or_else(untimed) {
            if pieces.len() >= limits::PASTE_MESSAGES {
                break;
            }
            let known = names.iter().position(|name| *name == header.name);
            let speaker = known.unwrap_or_else(|| {
                names.push(header.name);
                names.len() - 1
            });
            let text = header.rest.to_owned();
            pieces.push(Piece { speaker: Some(speaker), stamp: header.stamp, note: None, text });
            under_header = true;
        } else if is_blank || line.starts_with('>') {
            under_header = false;
        } else if let (true, Some(note), Some(piece)) = (under_header, Note::of(line), pieces.last_mut()) {
            piece.note = piece.note.filter(|note| *note == Note::Forwarded).or(Some(note));
        } else {
            under_header = false;
            let continues = pieces.last().is_some_and(|piece| {
                let is_heading = piece.text.trim_end().ends_with(':');
                piece.speaker.is_some() || is_heading || (blank_lines_part && !after_blank)
            });
            if !continues && pieces.len() >= limits::PASTE_MESSAGES {
                break;
            }
            if !continues {
                pieces.push(Piece { speaker: None, stamp: None, note: None, text: String::new() });
            }
            if let Some(piece) = pieces.last_mut() {
                piece.text.push_str(line);
                piece.text.push('\n');
            }
        }
        after_blank = is_blank;
    }
    pieces.retain(|piece| !piece.text.trim().is_empty());
    pieces
}

/// Whether a line with a colon at its end is no place: "Lars:" is about what follows, "Nino:" is who wrote
/// it.
fn is_nobody(name: &str, pasting: &Pasting<'_>) -> bool {
    let reading = pasting.reader.read(name, &Context::default());
    reading.crossing.is_none() && reading.toward.is_none() && !tells(&reading)
}
