//! Bad input gets a clear answer, and nothing is lost.

use crate::served::{CROSSING, Served, passage, post, run};
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::Stdio;
use tempfile::TempDir;

/// Exit code and standard error of a command.
fn refused(arguments: &[&str]) -> (i32, String) {
    let output = run(arguments);
    (output.status.code().expect("it ended"), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn an_unknown_crossing_is_answered_with_the_nearest_names() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().to_str().expect("UTF-8");
    let (code, errors) = refused(&["board", "verkhni-lars", "--data", data]);
    assert_eq!(code, 2);
    assert!(errors.contains("did you mean verkhny-lars"), "{errors}");
}

#[test]
fn a_town_that_nobody_knows_is_answered_with_near_ones_and_where_all_are_listed() {
    for (asked, told) in [
        (&["way", "Tokyo"][..], "no town or country `Tokyo`"),
        (&["way", "Вла", "ge"], "did you mean Vladikavkaz"),
        (&["way", "Omsk", "Qqqq"], "no town or country `Qqqq`"),
        (&["way", "Omsk"], "say from where and to where"),
        (&["way"], "say from where and to where"),
    ] {
        let (code, errors) = refused(asked);
        assert_eq!(code, 2, "{asked:?}: {errors}");
        assert!(errors.contains(told) && errors.contains("passage way --towns"), "{asked:?}: {errors}");
    }
    let (_, errors) = refused(&["way", "Tokyo", "ge"]);
    assert!(errors.contains("known are") && errors.contains("Tallinn"), "{errors}");
    let listed = String::from_utf8(run(&["way", "--towns", "--lang", "ru"]).stdout).expect("UTF-8");
    assert!(listed.contains("ge\tГрузия\n") && listed.contains("vladikavkaz\tВладикавказ\n"), "{listed}");
    assert_eq!(run(&["way", "vladikavkaz", "ge"]).status.code(), Some(0), "what is listed may be asked for");
}

#[test]
fn a_directory_without_a_journal_says_how_to_fill_one() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("none");
    let (code, errors) = refused(&["board", CROSSING, "--data", data.to_str().expect("UTF-8")]);
    assert_eq!(code, 1);
    assert!(errors.contains("passage import telegram"), "{errors}");
}

#[test]
fn all_faults_of_a_configuration_are_told_at_once() {
    let dir = TempDir::new().expect("a folder");
    let file = dir.path().join("bad.toml");
    std::fs::write(&file, "lissen = \"x\"\nlisten = \"nowhere\"\nadmission = 7\n").expect("it is written");
    let (code, errors) = refused(&["serve", "--config", file.to_str().expect("UTF-8")]);
    assert_eq!(code, 2);
    for told in ["lissen", "listen", "admission"] {
        assert!(errors.contains(told), "{errors}");
    }
}

#[test]
fn a_check_tells_all_files_that_cannot_be_read_with_the_faults_of_the_others_and_what_nobody_reads() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().to_str().expect("UTF-8");
    std::fs::create_dir(dir.path().join("borders.toml")).expect("a folder");
    std::fs::write(dir.path().join("places.toml"), [0xff, 0xfe]).expect("written");
    for folder in ["help", "crossing"] {
        std::fs::create_dir(dir.path().join(folder)).expect("a folder");
    }
    std::fs::write(dir.path().join("help/ge.toml"), "nonsense").expect("written");
    std::fs::write(dir.path().join("crossing/verkhny-lars.toml"), "").expect("written");
    std::fs::write(dir.path().join("office.toml"), "").expect("written");
    let (code, errors) = refused(&["check", "--data", data]);
    assert_eq!(code, 1);
    for file in ["borders.toml", "places.toml", "help/ge"] {
        assert!(errors.contains(file), "{file}: {errors}");
    }
    let json = run(&["check", "--json", "--data", data]);
    let told: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let faults = told["faults"].as_array().expect("a list");
    assert!(faults.iter().any(|fault| fault["file"] == "places.toml"), "{told}");
    let doubts = told["doubts"].to_string();
    assert!(doubts.contains("`crossing/`") && doubts.contains("`office.toml`"), "{doubts}");
    assert!(!doubts.contains("`help"), "{doubts}");
}

#[test]
fn what_no_border_had_yet_is_refused() {
    let (code, errors) = refused(&["board", CROSSING, "--at", "1900-10-06T00:30:00Z"]);
    assert!(code == 2 && errors.contains("after 1970"), "{errors}");
}

#[test]
fn a_port_in_use_a_file_for_a_folder_and_a_public_example_are_refused() {
    let dir = TempDir::new().expect("a folder");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let data = dir.path().join("data");
    let (code, errors) = refused(&["serve", "--listen", &address, "--data", data.to_str().expect("UTF-8")]);
    assert!(code == 1 && errors.contains(&address) && errors.contains("--listen"), "{errors}");
    let file = dir.path().join("file");
    std::fs::write(&file, "not a folder").expect("it is written");
    let data = file.to_str().expect("UTF-8");
    let (code, errors) =
        refused(&["serve", "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--data", data]);
    assert!(code == 1 && errors.contains(data), "{errors}");
    let (code, errors) = refused(&["demo", "--listen", "0.0.0.0:0"]);
    assert!(code == 2 && errors.contains("--yes-it-is-an-example"), "{errors}");
}

#[test]
fn exports_that_are_none_are_named_and_nothing_is_kept() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    let cases: &[(&str, &[u8])] = &[
        ("empty.json", b""),
        ("not.json", b"hello"),
        ("list.json", b"[1, 2, 3]"),
        ("page.html", b"<!DOCTYPE html><html></html>"),
        ("utf16.json", b"\xff\xfe{\0\"\0"),
        ("other.json", br#"{"users": [], "groups": []}"#),
    ];
    for (name, bytes) in cases {
        let file = dir.path().join(name);
        std::fs::write(&file, bytes).expect("it is written");
        let file = file.to_str().expect("UTF-8");
        let (code, errors) = refused(&["import", "telegram", file, "--data", data.to_str().expect("UTF-8")]);
        assert_eq!(code, 1, "{name}: {errors}");
        assert!(errors.contains(name), "{errors}");
    }
    let folder = dir.path().to_str().expect("UTF-8");
    let (code, errors) = refused(&["import", "telegram", folder, "--data", data.to_str().expect("UTF-8")]);
    assert!(code == 1 && errors.contains("folder"), "{errors}");
}

#[test]
fn filings_that_are_none_are_refused_with_the_place_of_the_fault() {
    let dir = TempDir::new().expect("a folder");
    let served = Served::start(dir.path(), &[]);
    let tap = json!({"topic": "open", "toward": "ge", "value": "no"});
    let cases: Vec<(Value, u16)> = vec![
        (json!({"id": "short", "words": "закрыто"}), 422),
        (json!({"id": "filing-0001"}), 422),
        (json!({"id": "filing-0001", "words": "a", "taps": [tap]}), 422),
        (json!({"id": "filing-0001", "taps": []}), 422),
        (json!({"id": "filing-0001", "taps": [{"topic": "weather", "value": "no"}]}), 422),
        (json!({"id": "filing-0001", "taps": [{"topic": "open", "value": "no", "weather": 1}]}), 422),
        (json!({"id": "filing-0001", "taps": [{"topic": "open", "toward": "mn", "value": "no"}]}), 422),
        (json!({"id": "filing-0001", "words": "x".repeat(100_000)}), 413),
    ];
    for (filing, status) in cases {
        let response = served.file(&filing);
        assert_eq!(response.status, status, "{filing}: {}", response.text());
        assert!(response.head.to_ascii_lowercase().contains("application/problem+json"), "{}", response.head);
    }
    let odd = [
        "NUL \u{0} inside".to_string(),
        format!("e{}", "\u{301}".repeat(600)),
        "\u{202e}\u{2066}закрыто\u{2069}".to_string(),
        "😀".repeat(300),
    ];
    for (n, words) in odd.iter().enumerate() {
        let response = served.file(&json!({"id": format!("odd-{n:06}"), "words": words}));
        assert_eq!(response.status, 201, "{}", response.text());
    }
    let path = format!("/api/v1/crossings/{CROSSING}/filings");
    assert_eq!(post(served.address(), &path, "{not json").expect("an answer").status, 422);
    assert_eq!(served.get("/readyz").status, 200);
}

#[test]
fn lines_to_read_may_be_anything() {
    let mut child =
        passage(&["read"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut input = child.stdin.take().expect("standard input");
    input.write_all(b"\xd0\x9b\xd0\xb0\xd1\x80\xd1\x81 \xff\xfe\n\n").expect("it is written");
    input.write_all("закрыто ".repeat(200_000).as_bytes()).expect("it is written");
    input.write_all(b"\nlast\n").expect("it is written");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.last().expect("a line")["id"], 4);
}
