//! From an export to a board that a person can check by reading the messages.

use crate::served::{run, run_well};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// An invented export of one chat: minute, author, text, reply.
fn export(dir: &Path, messages: &[(i64, &str, &str, Option<usize>)]) -> PathBuf {
    let start = 1_664_000_000 - 1_664_000_000 % 3_600;
    let message = |(id, (minute, from, text, reply)): (usize, &(i64, &str, &str, Option<usize>))| {
        let mut message = json!({
            "id": id + 1, "type": "message", "date": "2022-09-24T06:00:00",
            "date_unixtime": (start + minute * 60).to_string(),
            "from": "Somebody Invented", "from_id": from, "text": text, "text_entities": []
        });
        if let Some(reply) = reply {
            message["reply_to_message_id"] = json!(reply);
        }
        message
    };
    let messages: Vec<Value> = messages.iter().enumerate().map(message).collect();
    let messages = json!(messages);
    // As the exporter writes it: what the chat is stands before what was said in it.
    let chat = format!(
        r#"{{"name": "Borders", "type": "public_supergroup", "id": 4815162342, "messages": {messages}}}"#
    );
    let file = dir.join("result.json");
    std::fs::write(&file, chat).expect("it is written");
    file
}

const CHAT: &[(i64, &str, &str, Option<usize>)] = &[
    (0, "user1", "Верхний Ларс в Грузию, машин 40", None),
    (2, "user2", "На Ларсе пешком в Грузию не пускают", None),
    (4, "user3", "Ларс, в Грузию пеших не пускают, развернули", None),
    (5, "user4", "Ларс: пешком в Грузию не пускают", None),
    (9, "user5", "Ларс закрыт?", None),
    (10, "user6", "нет, открыт", Some(5)),
    (12, "user7", "кому нужны зимние шины, звоните +7 900 000-00-00", None),
];

fn import(dir: &TempDir, file: &Path) -> Value {
    let data = dir.path().join("data");
    let arguments = [
        "import",
        "telegram",
        file.to_str().expect("UTF-8"),
        "--archive",
        "--json",
        "--data",
        data.to_str().expect("UTF-8"),
    ];
    serde_json::from_str(&run_well(&arguments)).expect("JSON")
}

fn board(dir: &TempDir, more: &[&str]) -> String {
    let data = dir.path().join("data");
    let fixed = ["board", "verkhny-lars", "--data", data.to_str().expect("UTF-8")];
    run_well(&[&fixed, more].concat())
}

#[test]
fn an_export_becomes_a_board_and_nobody_is_in_it() {
    let dir = TempDir::new().expect("a folder");
    let file = export(dir.path(), CHAT);
    let report = import(&dir, &file);
    assert_eq!((&report["messages"], &report["read"]), (&json!(7), &json!(7)));
    assert_eq!(report["redacted"]["phone"], 1);
    let at = ["--at", "2022-09-24T06:30:00Z", "--json"];
    let printed = board(&dir, &at);
    assert!(printed.starts_with("{\"as_of\":\"2022-09-24T06:30:00Z\""), "{printed}");
    let shown: Value = serde_json::from_str(&printed).expect("JSON");
    let answer = |key: &str| {
        let answers = shown["answers"].as_array().expect("answers");
        answers
            .iter()
            .find(|answer| answer["key"] == key)
            .unwrap_or_else(|| panic!("{key} in {shown:#}"))
            .clone()
    };
    let foot = answer("pass/ge/foot//");
    assert_eq!(
        (&foot["value"], &foot["level"], &foot["sources"]),
        (&json!("no"), &json!("confirmed"), &json!(3))
    );
    let range = answer("queue/ge/car//")["value"]["vehicles"].clone();
    let [low, told, high] = [0, 1, 2].map(|place| range[place].as_u64().expect("a number"));
    assert!(low < 40 && told == 40 && 40 < high, "{range}");
    let text = board(&dir, &["--at", "2022-09-24T06:30:00Z", "--text", "--lang", "ru"]);
    assert!(text.contains("не пускают") && text.contains("3"), "{text}");
    for planted in ["Somebody", "user3", "4815162342", "900 000", "зимние"] {
        assert!(!is_in_any_file(dir.path().join("data").as_path(), planted), "{planted} is kept");
    }
}

fn is_in_any_file(dir: &Path, text: &str) -> bool {
    let files = std::fs::read_dir(dir).expect("a folder").flatten();
    files
        .map(|file| std::fs::read(file.path()).unwrap_or_default())
        .any(|bytes| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
}

#[test]
fn importing_again_adds_nothing_and_only_what_is_new() {
    let dir = TempDir::new().expect("a folder");
    let file = export(dir.path(), &CHAT[..3]);
    let first = import(&dir, &file)["claims"].as_u64().expect("a number");
    assert!(first >= 3);
    assert_eq!(import(&dir, &file)["claims"], 0);
    let file = export(dir.path(), CHAT);
    let more = import(&dir, &file);
    assert!(more["claims"].as_u64().expect("a number") >= 2, "{more}");
    assert!(more["skipped"]["already"].as_u64().expect("a number") >= 3, "{more}");
}

#[test]
fn a_board_of_many_moments_is_one_line_each_and_changes_are_told() {
    let dir = TempDir::new().expect("a folder");
    import(&dir, &export(dir.path(), CHAT));
    let steps =
        board(&dir, &["--from", "2022-09-24T06:00:00Z", "--to", "2022-09-24T06:10:00Z", "--every", "5m"]);
    let moments: Vec<Value> = steps.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(moments.len(), 3);
    assert!(
        moments[0]["answers"].as_array().expect("a list").len()
            < moments[2]["answers"].as_array().expect("a list").len()
    );
    let changes = board(&dir, &["--since", "2022-09-24T06:01:00Z", "--at", "2022-09-24T06:30:00Z", "--json"]);
    let changes: Value = serde_json::from_str(&changes).expect("JSON");
    assert!(changes.as_array().expect("a list").iter().any(|change| change["key"] == "pass/ge/foot//"));
}

#[test]
fn an_archive_is_never_served() {
    let dir = TempDir::new().expect("a folder");
    import(&dir, &export(dir.path(), CHAT));
    let data = dir.path().join("data");
    let output = run(&["serve", "--data", data.to_str().expect("UTF-8"), "--listen", "127.0.0.1:0"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("archive"));
}

#[test]
fn the_shared_sample_gives_boards_of_three_crossings() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/telegram/sample_real_texts_result.json");
    if !sample.is_file() {
        eprintln!("skipped: ../shared is absent");
        return;
    }
    let dir = TempDir::new().expect("a folder");
    let report = import(&dir, &sample);
    assert!(report["claims"].as_u64().expect("a number") > 50, "{report}");
    let data = dir.path().join("data");
    for slug in ["uspenka", "marinovka", "novoazovsk"] {
        let arguments = [
            "board",
            slug,
            "--at",
            "2026-10-05T15:00:00Z",
            "--json",
            "--data",
            data.to_str().expect("UTF-8"),
        ];
        let board: Value = serde_json::from_str(&run_well(&arguments)).expect("JSON");
        assert!(board["answers"].as_array().expect("a list").len() >= 2, "{slug}: {board}");
    }
}
