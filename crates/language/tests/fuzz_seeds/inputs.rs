//! What must hold of any bytes at all, for the fuzz targets and for the test that runs their seeds again.
//! Refuses to judge a reading: it must come to an end, be bounded and name places that are there.

use border::atlas::Atlas;
use border::limits::{ASKS_PER_READING, CLAIMS_PER_READING, IMPORT_WORDS_BYTES, OFFERS_PER_READING};
use border::reading::Reading;
use language::redact::Kind;
use language::{Context, Explanation, Reader, similar};
use std::sync::LazyLock;

static HOUSE: LazyLock<(Atlas, Reader)> = LazyLock::new(|| {
    let atlas = Atlas::builtin().expect("built-in data");
    let reader = Reader::new(&atlas).expect("built-in lexica");
    (atlas, reader)
});

/// Compiles the lexica: not part of what an input takes.
pub fn open() {
    LazyLock::force(&HOUSE);
}

/// Reads bytes as a message in every context: none, a room, an answer to what is in the text's other half,
/// and both; explains the reading, and compares the text with itself as a question.
pub fn read(bytes: &[u8]) {
    let (atlas, reader) = &*HOUSE;
    let text = String::from_utf8_lossy(bytes);
    let crossing = atlas.crossing("verkhny-lars").map(|found| &**found);
    let room = Context { crossing, ..Context::default() };
    let half = text.floor_char_boundary(text.len() / 2);
    let quoted = reader.read(&text[half..], &room);
    let answer = Context { quoted: Some(&quoted), before: Some(&quoted), ..room };
    for context in [Context::default(), room, Context { crossing: None, ..answer }, answer] {
        let reading = reader.read(&text, &context);
        assert!(is_bounded(&reading));
        let told = reader.explain(&text, &context);
        assert_eq!(told.reading, reading, "explaining changes nothing");
        assert_places(&text, &told);
    }
    let signature = reader.signature(&text, &room);
    for (_, like) in similar(&signature, std::slice::from_ref(&signature), 1) {
        assert!((like - 1.0).abs() < 1e-9, "a question is like itself: {like}");
    }
}

fn is_bounded(reading: &Reading) -> bool {
    reading.claims.len() <= CLAIMS_PER_READING
        && reading.announced.len() <= CLAIMS_PER_READING
        && reading.asks.len() <= ASKS_PER_READING
        && reading.offers.len() <= OFFERS_PER_READING
        && !reading.intents.is_empty()
}

/// Every place an explanation names can be cut out of the text.
fn assert_places(text: &str, told: &Explanation) {
    let claims = told.claims.iter().map(|claim| &claim.of);
    for part in told.nodes.iter().chain(&told.sentences).chain(&told.clauses).chain(claims) {
        let (start, end) = (part.start as usize, part.end as usize);
        assert!(end <= IMPORT_WORDS_BYTES && text.get(start..end).is_some(), "{part:?}");
    }
}

/// Masks bytes as a message: it grows by its masks alone, and nothing is masked where nothing changed.
pub fn redact(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let out = language::redact::redact(&text);
    let counted: u32 = out.masked.values().sum();
    assert_eq!(counted == 0, out.text == text);
    let longest = Kind::ALL.iter().map(|kind| kind.mask().len()).max().unwrap_or_default();
    assert!(out.text.len() <= text.len() + longest * counted as usize);
}
