//! A table of visas from a file into the data directory, and what of a file is passed over.

use crate::served::{Served, run, run_well};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const SOURCE: &str = "https://tables.example/visas.csv";

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn file(dir: &TempDir, content: &[u8]) -> PathBuf {
    let file = dir.path().join("visas.csv");
    std::fs::write(&file, content).expect("it is written");
    file
}

fn import(file: &Path, data: &Path) -> Value {
    let arguments = ["import", "visas", text(file), "--source", SOURCE, "--json", "--data", text(data)];
    serde_json::from_str(&run_well(&arguments)).expect("JSON")
}

#[test]
fn both_kinds_of_table_are_read_and_shown_as_no_offices_word() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    let codes = "Passport,Destination,Requirement\nRU,GE,360\nRU,RU,-1\nRU,US,visa required\nKZ,US,eta\n";
    let report = import(&file(&dir, codes.as_bytes()), &data);
    assert_eq!((&report["rows"], &report["taken"], &report["own"]), (&json!(4), &json!(3), &json!(1)));
    let names = "\u{feff}Passport,Destination,Requirement\r\nRussia,Georgia,360\r\n\
        Russia,Ivory Coast,e-visa\r\n\"Kazakhstan\",United States,no admission\r\n\
        Kazakhstan,Turkey,visa on arrival\r\nMongolia,Laos,visa free\r\n";
    let report = import(&file(&dir, names.as_bytes()), &data);
    assert_eq!((&report["taken"], &report["bad"], &report["passports"]), (&json!(5), &json!(0), &json!(3)));
    let kept = std::fs::read_to_string(data.join("visas.toml")).expect("a file");
    for said in ["ci:e-visa", "ge:360", "us:none", "tr:arrival", "la:free", SOURCE, "imported_on"] {
        assert!(kept.contains(said), "{said}: {kept}");
    }
    assert!(!kept.contains("us:eta"), "the table before is replaced");
    assert!(run_well(&["check", "--data", text(&data)]).contains("visas.toml: read from"));
    let served = Served::start(&data, &[]);
    let all = served.get("/api/v1/papers").json();
    assert_eq!(all["visas"]["passports"]["ru"], "ci:e-visa ge:360");
    assert_eq!(all["visas"]["source"], SOURCE);
    assert!(served.get("/papers?lang=en").text().contains("ge:360"));
    served.end();
    std::fs::write(data.join("visas.toml"), kept.replace("ge:360", "ge:often")).expect("it is written");
    let checked = run(&["check", "--data", text(&data)]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&checked.stderr).contains("ge:often"));
}

#[test]
fn rows_that_are_wrong_are_named_and_passed_over() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    let long = "x".repeat(50_000_000);
    let rows = [
        b"Requirement,Passport,Destination".to_vec(),
        b"90,Atlantis,GE".to_vec(),
        b"90,RU".to_vec(),
        b"sometimes,RU,GE".to_vec(),
        b"\xff\xfe\x00\x01,RU,GE".to_vec(),
        long.into_bytes(),
        b"0,RU,GE".to_vec(),
        b"100000,RU,GE".to_vec(),
        b"30,RU,GE".to_vec(),
        b"60,RU,GE".to_vec(),
    ];
    let good =
        ["KZ", "AM", "AZ", "BY", "MN", "RS", "TR", "UA", "UZ"].map(|to| format!("90,RU,{to}").into_bytes());
    let path = file(&dir, &rows.join(&b'\n'));
    let refused = run(&["import", "visas", text(&path), "--source", SOURCE, "--data", text(&data)]);
    assert_eq!(refused.status.code(), Some(1), "eight of nine rows are wrong");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("what was there stays"));
    assert!(!data.join("visas.toml").exists());
    let rows: Vec<Vec<u8>> = rows.into_iter().chain(good).collect();
    let report = import(&file(&dir, &rows.join(&b'\n')), &data);
    assert_eq!((&report["rows"], &report["taken"], &report["bad"]), (&json!(18), &json!(10), &json!(8)));
    let faults = report["faults"].as_array().expect("a list");
    let lines: Vec<_> = faults.iter().map(|fault| fault["line"].as_u64().expect("a number")).collect();
    assert_eq!(lines, [2, 3, 4, 5, 6, 7, 8, 10]);
    let whys: Vec<&str> = faults.iter().map(|fault| fault["why"].as_str().expect("a sentence")).collect();
    for (nth, said) in
        [(0, "`Atlantis`"), (1, "2 columns"), (2, "`sometimes`"), (3, "UTF-8"), (4, "longer"), (7, "before")]
    {
        assert!(whys[nth].contains(said), "{whys:?}");
    }
    assert!(std::fs::read_to_string(data.join("visas.toml")).expect("a file").contains("ge:30"));
}

#[test]
fn a_file_of_which_nothing_is_read_changes_nothing() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    import(&file(&dir, b"RU,GE,360\n"), &data);
    let before = std::fs::read_to_string(data.join("visas.toml")).expect("a file");
    let garbage: Vec<u8> = (0..200_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for content in [&b""[..], b"Passport,Destination,Requirement\n", b"<html>\n</html>\n", &garbage] {
        let path = file(&dir, content);
        let output = run(&["import", "visas", text(&path), "--source", SOURCE, "--data", text(&data)]);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).contains("no row of it was read"));
        assert!(output.stderr.len() < 10_000, "told in short");
    }
    assert_eq!(std::fs::read_to_string(data.join("visas.toml")).expect("a file"), before);
    let path = file(&dir, b"RU,GE,360\n");
    for more in [&["--source", "http://tables.example/"][..], &[]] {
        let usual = ["import", "visas", text(&path), "--data", text(&data)];
        assert_eq!(run(&[&usual, more].concat()).status.code(), Some(2), "{more:?}");
    }
    let missing = run(&["import", "visas", "nowhere.csv", "--source", SOURCE, "--data", text(&data)]);
    assert_eq!(missing.status.code(), Some(1));
}

/// The table as published, where somebody has put it beside the project; none of it is shipped.
#[test]
fn the_published_table_is_read_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/visa/passport-index");
    let files = ["passport-index-tidy.csv", "passport-index-tidy-iso2.csv"].map(|name| folder.join(name));
    if !files.iter().all(|file| file.exists()) {
        eprintln!("skipped: no table in {}", folder.display());
        return;
    }
    let dir = TempDir::new().expect("a folder");
    let tables = files.map(|file| {
        let data = dir.path().join(file.file_stem().expect("a name"));
        let report = import(&file, &data);
        assert_eq!((&report["bad"], &report["passports"]), (&json!(0), &json!(199)), "{}", report["faults"]);
        assert!(report["taken"].as_u64() > Some(39_000));
        std::fs::read_to_string(data.join("visas.toml")).expect("a file")
    });
    assert_eq!(tables[0], tables[1], "names and codes are the same table");
}
