//! The words that a phone goes on with by itself: tables that say what the speaker says, and vectors that the
//! page's own modules are held to. `PASSAGE_WRITE_VECTORS=1` writes them anew.

use crate::scene::{NOW, Scene, minute};
use border::answer::{Grain, Level};
use border::lang::Lang;
use border::value::State;
use language::say::{AgeWords, Looked, Since};
use serde::Serialize;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn vector(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/protocol/vectors").join(name)
}

/// Holds a file to what is said.
#[expect(clippy::disallowed_methods, reason = "what both sides hold to is one file outside of the room")]
fn hold(name: &str, said: &impl Serialize) {
    let path = vector(name);
    let said = format!("{}\n", serde_json::to_string_pretty(said).expect("JSON"));
    if std::env::var_os("PASSAGE_WRITE_VECTORS").is_some() {
        std::fs::write(&path, &said).expect("a file");
    }
    let kept = std::fs::read_to_string(&path).expect("a file");
    assert!(kept == said, "{name} is not what is said now: write it with PASSAGE_WRITE_VECTORS=1");
}

/// Every age that is another sentence, or nearly: each minute of two hours, then ever further apart.
fn ages() -> Vec<i64> {
    let minutes = (-2..=125).chain((130..=190).step_by(5)).chain((195..=49 * 60).step_by(59));
    minutes.chain((2..=130).map(|days| days * 1_440 + 7)).collect()
}

#[test]
fn ages_by_the_table_are_those_of_the_speaker() {
    let scene = Scene::new();
    let mut all = serde_json::Map::new();
    for &lang in Lang::ALL {
        let speaker = scene.speaker(lang);
        let mut answer = crate::scene::state("pass/ge/foot//", State::No, Level::Likely);
        let mut said: Vec<Value> = Vec::new();
        for minutes in ages() {
            answer.newest_at = minute(NOW) - minutes;
            let mut of = |grain| {
                answer.grain = grain;
                speaker.age_of(&answer)
            };
            said.push(json!([minutes, of(Grain::Minute), of(Grain::Hour)]));
        }
        all.insert(lang.to_string(), json!({ "words": AgeWords::new(&scene.phrases, lang), "ages": said }));
    }
    hold("ages.json", &all);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "what both sides hold to is one file outside of the room")]
fn what_changed_between_two_looks_is_said_as_in_the_vectors() {
    let scene = Scene::new();
    let path = vector("since.json");
    let kept: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("a file")).expect("JSON");
    let mut words = serde_json::Map::new();
    for &lang in Lang::ALL {
        words.insert(lang.to_string(), json!(Since::new(&scene.phrases, lang)));
    }
    let cases = kept["cases"].as_array().expect("cases").iter().map(|case| {
        let looks =
            |name: &str| -> Vec<Looked> { serde_json::from_value(case[name].clone()).expect("glances") };
        let (before, after) = (looks("before"), looks("after"));
        let lang = Lang::parse(case["lang"].as_str().expect("text")).expect("a language");
        let lines = Since::new(&scene.phrases, lang).lines(&before, &after);
        assert!(lines.len() <= 5, "{lines:#?}");
        json!({ "name": case["name"], "lang": lang, "before": before, "after": after, "lines": lines })
    });
    let cases: Vec<Value> = cases.collect();
    assert!(cases.len() >= 9, "the vectors are there");
    hold("since.json", &json!({ "words": words, "cases": cases }));
}
