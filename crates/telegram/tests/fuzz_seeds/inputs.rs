//! What must hold of any bytes at all, for the fuzz targets and for the test that runs their seeds again.
//! Refuses to judge what is read: it must come to an end, be bounded, and not hang on how the file arrives.

use border::atlas::Atlas;
use border::limits::{IMPORT_WORDS_BYTES, PASTE_MESSAGES};
use border::minute::Minute;
use jiff::tz::TimeZone;
use language::Reader;
use std::io::Read;
use std::sync::LazyLock;
use telegram::export::{Element, Event, Export, ExportFault};
use telegram::paste::Pasting;

static HOUSE: LazyLock<(Atlas, Reader)> = LazyLock::new(|| {
    let atlas = Atlas::builtin().expect("built-in data");
    let reader = Reader::new(&atlas).expect("built-in lexica");
    (atlas, reader)
});

/// Compiles the lexica: not part of what an input takes.
pub fn open() {
    LazyLock::force(&HOUSE);
}

/// A file that comes a few bytes at a time, as from a slow pipe.
struct Drip<'a>(&'a [u8]);

impl Read for Drip<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        const DROP: usize = 7;
        let count = self.0.len().min(into.len()).min(DROP);
        let (now, later) = self.0.split_at(count);
        into[..count].copy_from_slice(now);
        self.0 = later;
        Ok(count)
    }
}

/// Reads bytes as an export, at once and in drops: the same events, and the same fault if there is one.
pub fn export(bytes: &[u8]) {
    for zone in [None, Some(TimeZone::UTC)] {
        let (whole, fault) = events(bytes, zone.clone());
        let (dripped, dripped_fault) = events(Drip(bytes), zone);
        assert_eq!((&whole, fault), (&dripped, dripped_fault), "how a file arrives makes no difference");
        for event in &whole {
            if let Event::Element(Element::Message(message)) = event {
                assert!(message.text.words.len() <= IMPORT_WORDS_BYTES);
            }
        }
        // Each takes a byte of the file at least, a chat's end with its bracket.
        assert!(whole.len() <= bytes.len() + 1);
    }
}

fn events(file: impl Read, zone: Option<TimeZone>) -> (Vec<Event>, Option<String>) {
    let said = |fault: ExportFault| Some(fault.to_string());
    let mut export = match Export::open(file, zone) {
        Ok(export) => export,
        Err(fault) => return (vec![], said(fault)),
    };
    let mut events = Vec::new();
    loop {
        match export.next_event() {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, None),
            Err(fault) => {
                assert_eq!(export.next_event().ok(), Some(None), "after a fault there is nothing more");
                return (events, said(fault));
            }
        }
    }
}

/// Reads bytes as a pasted chat, on a crossing's page and on none.
pub fn paste(bytes: &[u8]) {
    let (atlas, reader) = &*HOUSE;
    let text = String::from_utf8_lossy(bytes);
    let now = Minute::parse("2026-10-05T09:00:00Z").expect("a time");
    let here = atlas.crossing("verkhny-lars").map(|found| &**found);
    for crossing in [None, here] {
        let zone = &TimeZone::UTC;
        let pasting = Pasting { atlas, reader, crossing, zone, now, voice: Some(b"the secret of a person") };
        let pasted = telegram::paste::paste(&text, &pasting);
        assert!(pasted.messages <= PASTE_MESSAGES);
        assert!(pasted.timed <= pasted.messages && pasted.unplaced <= pasted.messages);
        assert!(pasted.filings.iter().all(|(_, filing)| filing.told <= now));
    }
}
