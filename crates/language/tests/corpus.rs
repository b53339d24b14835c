//! The reader against its own corpus, `corpus/*.toml`: every reading exactly, but for its confidence. A
//! correction by a native speaker begins with a message there.

use border::atlas::Atlas;
use border::minute::Minute;
use border::reading::Reading;
use language::{Context, Reader};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    message: Vec<Message>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    text: String,
    room: Option<String>,
    quoted: Option<String>,
    intents: Vec<Value>,
    crossing: Option<String>,
    toward: Option<String>,
    #[serde(default)]
    claims: Vec<Value>,
    #[serde(default)]
    asks: Vec<Value>,
    #[serde(default)]
    offers: Vec<Value>,
    #[serde(default)]
    announced: Vec<Value>,
}

impl Message {
    fn wanted(&self) -> Value {
        json!({
            "intents": self.intents, "crossing": self.crossing, "toward": self.toward, "claims": self.claims,
            "asks": self.asks, "offers": self.offers, "announced": self.announced,
        })
    }

    fn read(&self, atlas: &Atlas, reader: &Reader) -> Value {
        let crossing =
            self.room.as_deref().map(|slug| atlas.crossing(slug).expect("a crossing of the atlas"));
        let told_at = Minute::parse("2026-10-05T12:00:00Z").expect("a time");
        let context = Context { crossing: crossing.map(|found| &**found), told_at, ..Context::default() };
        let quoted = self.quoted.as_deref().map(|text| reader.read(text, &context));
        shown(&reader.read(&self.text, &Context { quoted: quoted.as_ref(), ..context }))
    }
}

/// A reading as the corpus writes it: no language, no confidence, nothing that is empty.
fn shown(reading: &Reading) -> Value {
    let mut value = serde_json::to_value(reading).expect("JSON");
    let lists: Vec<(&str, Value)> = ["claims", "offers", "announced"]
        .into_iter()
        .map(|list| {
            let entries = value[list].as_array().cloned().unwrap_or_default();
            (list, entries.into_iter().map(plain).collect())
        })
        .collect();
    for (list, entries) in lists {
        value[list] = entries;
    }
    let kept = ["intents", "crossing", "toward", "claims", "asks", "offers", "announced"];
    kept.into_iter().map(|name| (name.to_owned(), value[name].clone())).collect::<Map<_, _>>().into()
}

fn plain(entry: Value) -> Value {
    let Value::Object(fields) = entry else { return entry };
    let said = |name: &String, value: &Value| {
        name != "confidence" && !value.is_null() && !(name == "stance" && value == "firsthand")
    };
    fields.into_iter().filter(|(name, value)| said(name, value)).collect::<Map<_, _>>().into()
}

static HOUSE: LazyLock<(Atlas, Reader)> = LazyLock::new(|| {
    let atlas = Atlas::builtin().expect("built-in data");
    let reader = Reader::new(&atlas).expect("built-in lexica");
    (atlas, reader)
});

fn check(name: &str, text: &str, at_least: usize) {
    let (atlas, reader) = &*HOUSE;
    let file: File = toml::from_str(text).expect("a corpus file");
    assert!(file.message.len() >= at_least, "{name} has {} messages", file.message.len());
    let wrong: Vec<String> = file
        .message
        .iter()
        .filter_map(|message| {
            let (want, got) = (message.wanted(), message.read(atlas, reader));
            (want != got).then(|| format!("{}\n  want {want}\n  got  {got}", message.text))
        })
        .collect();
    assert!(wrong.is_empty(), "{name}: {} of {}\n{}", wrong.len(), file.message.len(), wrong.join("\n"));
}

#[test]
fn russian() {
    check("ru", include_str!("../corpus/ru.toml"), 60);
}

#[test]
fn english() {
    check("en", include_str!("../corpus/en.toml"), 40);
}

#[test]
fn ukrainian() {
    check("uk", include_str!("../corpus/uk.toml"), 15);
}

#[test]
fn french() {
    check("fr", include_str!("../corpus/fr.toml"), 15);
}

#[test]
fn georgian() {
    check("ka", include_str!("../corpus/ka.toml"), 15);
}

#[test]
fn kazakh() {
    check("kk", include_str!("../corpus/kk.toml"), 15);
}
