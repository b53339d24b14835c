//! docs/protocol: the examples and the real answers are what the schemas say.

use super::house::{LARS, Plan, taps};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use web::Example;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/protocol").join(name)
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).expect("a file");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn schema(name: &str) -> Validator {
    let schema = read(&folder("schemas").join(format!("{name}.json")));
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub fn check(name: &str, value: &Value) {
    let faults: Vec<String> = schema(name)
        .iter_errors(value)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{name}: {faults:#?}\n{value:#}");
}

#[test]
fn every_example_is_what_its_schema_says_and_every_shape_has_one() {
    let mut seen = std::collections::BTreeSet::new();
    for file in std::fs::read_dir(folder("fixtures")).expect("a folder") {
        let path = file.expect("a file").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let shape = name.split('.').next().unwrap_or_default();
        check(shape, &read(&path));
        seen.insert(shape.to_owned());
    }
    for shape in [
        "answer", "board", "filing", "help", "log", "papers", "patch", "problem", "receipt", "reply",
        "strips", "talk",
    ] {
        assert!(seen.contains(shape), "{shape}");
    }
}

#[test]
fn a_board_of_the_examples_is_read_and_patched() {
    let board = |name: &str| {
        let mut board = read(&folder("fixtures").join(name));
        let fields = board.as_object_mut().expect("an object");
        fields.retain(|name, _| name != "cursor" && name != "fiction");
        serde_json::from_value::<border::board::Board>(board).expect("a board")
    };
    let patch = read(&folder("fixtures/patch.flip.json"));
    let patch: border::board::Patch = serde_json::from_value(patch).expect("a patch");
    let mut patched = board("board.empty.json");
    patched.patch(&patch);
    assert_eq!((patched.answers.len(), patched.alerts.len(), patched.seq), (1, 1, 812));
    assert_eq!(board("board.busy.json").answers.len(), 4);
}

#[test]
fn a_wrong_example_is_refused() {
    let mut answer = read(&folder("fixtures/answer.confirmed.json"));
    answer["level"] = json!("certain");
    assert!(!schema("answer").is_valid(&answer));
    let mut filing = read(&folder("fixtures/filing.words.json"));
    filing["taps"] = json!([{"topic": "open", "value": "yes"}]);
    assert!(!schema("filing").is_valid(&filing));
}

#[tokio::test]
async fn real_answers_are_what_the_schemas_say() {
    let house = Plan { example: Example::Yes, ..Plan::default() }.open().await;
    let claims = json!([
        {"topic": "open", "value": "no", "toward": "ge"},
        {"topic": "pass", "who": "men", "value": "limited", "toward": "ge"},
        {"topic": "wait", "value": {"minutes": [60, 90], "span": "so_far"}, "toward": "ge"},
        {"topic": "queue", "stage": "neutral", "value": {"unit": "full"}, "toward": "ge"},
        {"topic": "price", "item": "seat", "value": {"amount": [12.5, 20], "currency": "EUR"}},
        {"topic": "price", "item": "seat", "deal": "paid", "value": {"amount": [10, 10], "currency": "EUR"}},
        {"topic": "paper", "item": "visa", "value": "not_required", "toward": "ge"},
        {"topic": "supply", "item": "fuel", "value": "no", "toward": "ge"}
    ]);
    let filing = taps("protocol", &claims);
    check("filing", &filing);
    check("receipt", &house.file(&filing).await.json());
    let open = json!([{"topic": "open", "value": "yes", "toward": "ge"}]);
    for n in 0..2 {
        let mut filing = taps(&format!("voiced-{n}"), &open);
        filing["voice"] = json!(format!("made-up-voice-{n}"));
        house.file(&filing).await;
    }
    house.file(&json!({"id": "test-filing-asks", "words": "Пускают с собакой?", "lang": "ru"})).await;
    house.published(13).await;
    let at = |rest: &str| format!("/api/v1/crossings/{LARS}/{rest}");
    let board = house.get(&at("board")).await.json();
    assert!(board["answers"].as_array().is_some_and(|answers| answers.len() >= 6), "{board:#}");
    check("board", &board);
    check("talk", &house.get(&at("talk")).await.json());
    check("why", &house.get(&at("why?slot=open/ge///")).await.json());
    let strips = house.get(&at("strips")).await.json();
    assert_eq!(strips["strips"][0]["slot"], "wait/ge/car//", "{strips:#}");
    check("strips", &strips);
    check("help", &house.get(&at("help")).await.json());
    check("papers", &house.get("/api/v1/papers").await.json());
    check("reply", &house.get(&at("ask?q=%D0%BE%D1%82%D0%BA%D1%80%D1%8B%D1%82%D0%BE%3F")).await.json());
    let visa =
        house.get(&at("ask?q=%D0%BD%D1%83%D0%B6%D0%BD%D0%B0%20%D0%B2%D0%B8%D0%B7%D0%B0%3F")).await.json();
    assert_eq!(visa["answers"][0]["rule"]["official"][0]["id"], "ge-visa-free-year", "{visa:#}");
    check("reply", &visa);
    check("crossings", &house.get("/api/v1/crossings").await.json());
    check("problem", &house.file(&json!({"id": "x"})).await.json());
    check("problem", &house.get("/api/v1/crossings/larz/board").await.json());
}
