//! What a door hands in: filings built of a reading or of taps. Refuses to read any words.

use super::log::{MORNING, voice};
use border::fact::Via;
use border::filing::{Filing, Identity, Origin, Trace};
use border::minute::Minute;
use border::reading::{Intent, Reading, Said};
use border::slug::Slug;

/// A reading of claims only.
pub fn report(claims: Vec<Said>) -> Reading {
    Reading { intents: [Intent::Report].into(), claims, ..Reading::default() }
}

/// An assertion in the JSON of READING.md.
pub fn said(json: serde_json::Value) -> Said {
    serde_json::from_value(json).expect("the schema")
}

/// A filing of words by somebody through the app, now.
pub fn words(by: u8, reading: Reading) -> Filing {
    Filing {
        identity: None,
        by: voice(by),
        told: MORNING,
        lang: None,
        words: None,
        reply_to: None,
        reading,
        origin: Origin::Words,
        via: Via::Web,
        trace: Trace::default(),
    }
}

/// The same with a client's id and content.
pub fn identified(slug: &str, id: &str, content: &str, told: Minute, filing: Filing) -> Filing {
    let slug = Slug::parse(slug).expect("a slug");
    Filing { identity: Some(Identity::of(&slug, id, content.as_bytes())), told, ..filing }
}
