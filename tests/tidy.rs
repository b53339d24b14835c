//! The house rules as a test: length of lines, functions and files, what a file begins with, names that are
//! no names, files nobody reaches, and which room may see which.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

const LINE_COLUMNS: usize = 110;
const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 70;
const ARCHITECTURE_LINES: usize = 250;

/// Folders in which each file is a program of its own.
const ROOTS: &[&str] = &["tests", "benches", "examples", "fuzz_targets"];

/// Names that say nothing of what is inside.
const NO_NAMES: &[&str] =
    &["common", "utils", "util", "core", "service", "manager", "helpers", "models", "mod"];

/// Which rooms a room may see.
const EDGES: &[(&str, &[&str])] = &[
    ("border", &[]),
    ("language", &["border"]),
    ("journal", &["border"]),
    ("live", &["border", "journal"]),
    ("web", &["border", "language", "live"]),
    ("telegram", &["border", "language", "live"]),
    ("offices", &["border", "live"]),
    ("passage", &["border", "journal", "language", "live", "offices", "telegram", "web"]),
    ("sim", &["border", "journal", "language", "live", "offices", "telegram", "web", "passage"]),
];

fn root() -> PathBuf {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("crates/");
    crates.parent().expect("the workspace").to_path_buf()
}

/// Files that are written by people and kept in git, by path below the root.
fn files() -> BTreeMap<String, String> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git lists the files");
    let names = String::from_utf8(listed.stdout).expect("UTF-8");
    let read = |name: &str| Some((name.to_string(), std::fs::read_to_string(root().join(name)).ok()?));
    names.lines().filter_map(read).collect()
}

fn is_code(path: &str) -> bool {
    [".rs", ".c", ".js", ".css", ".html"].iter().any(|ending| path.ends_with(ending))
        && !path.contains("/vendor/")
}

fn assert_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

#[test]
fn lines_files_and_functions_are_short() {
    let mut long = Vec::new();
    for (path, text) in files().iter().filter(|(path, _)| is_code(path)) {
        let lines = text.lines().count();
        if lines > FILE_LINES {
            long.push(format!("{path}: {lines} lines"));
        }
        for (number, line) in text.lines().enumerate() {
            // A break in a template is a space on the page.
            if line.chars().count() > LINE_COLUMNS && !path.ends_with(".html") {
                long.push(format!("{path}:{}: {} columns", number + 1, line.chars().count()));
            }
        }
        if path.ends_with(".rs") {
            long.extend(long_functions(path, text));
        }
    }
    let architecture = files().get("ARCHITECTURE.md").map_or(0, |text| text.lines().count());
    if architecture > ARCHITECTURE_LINES {
        long.push(format!("ARCHITECTURE.md: {architecture} lines"));
    }
    assert_none("too long", &long);
}

/// Functions of more than 70 lines, told by the indentation of their first and last line, as rustfmt sets it.
fn long_functions(path: &str, text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut long = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let body = line.trim_start();
        let is_function =
            ["fn ", "pub fn ", "async fn ", "pub async fn ", "pub(crate) fn ", "pub(super) fn "]
                .iter()
                .any(|opening| body.starts_with(opening));
        if !is_function || line.ends_with(';') || line.ends_with('}') {
            continue;
        }
        let closing = format!("{}}}", &line[..line.len() - body.len()]);
        let end = lines[start..].iter().position(|line| *line == closing);
        if let Some(end) = end.filter(|end| *end + 1 > FUNCTION_LINES) {
            long.push(format!("{path}:{}: a function of {} lines", start + 1, end + 1));
        }
    }
    long
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = |(path, text): (&String, &String)| {
        (path.ends_with(".rs") && !text.starts_with("//!")).then(|| path.clone())
    };
    let files = files();
    assert_none("without //! on top", &files.iter().filter_map(silent).collect::<Vec<_>>());
}

#[test]
fn names_say_what_is_inside() {
    let no_name = |path: &&String| {
        let stem = |part: &str| part.split('.').next().unwrap_or_default().to_string();
        is_code(path) && path.split('/').any(|part| NO_NAMES.contains(&stem(part).as_str()))
    };
    let files = files();
    assert_none("names that are no names", &files.keys().filter(no_name).cloned().collect::<Vec<_>>());
}

#[test]
fn nothing_is_left_open_in_code() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("X", "XX"), concat!("todo", "!(")];
    let open = |(path, text): (&String, &String)| {
        let mut lines = text.lines().enumerate();
        let found =
            lines.find(|(_, line)| marks.iter().any(|mark| line.contains(mark)) && !line.contains('#'));
        found.filter(|_| is_code(path)).map(|(number, _)| format!("{path}:{}", number + 1))
    };
    let files = files();
    assert_none("left open without an issue's number", &files.iter().filter_map(open).collect::<Vec<_>>());
}

#[test]
fn every_rust_file_is_reached() {
    let files = files();
    let reached: BTreeSet<String> = files.iter().flat_map(|(path, text)| reaches(path, text)).collect();
    let roots = |path: &str| {
        path.ends_with("/lib.rs")
            || path.ends_with("/main.rs")
            || path.ends_with("/build.rs")
            || path.split('/').rev().nth(1).is_some_and(|folder| ROOTS.contains(&folder))
    };
    let dead = |path: &&String| path.ends_with(".rs") && !roots(path) && !reached.contains(*path);
    assert_none("reached by no `mod`", &files.keys().filter(dead).cloned().collect::<Vec<_>>());
}

/// The files that a file's `mod name;` lines reach, those inside `mod name { … }` too.
fn reaches(path: &str, text: &str) -> Vec<String> {
    let Some((folder, name)) = path.rsplit_once('/') else { return vec![] };
    let is_root = ["lib.rs", "main.rs"].contains(&name)
        || folder.rsplit('/').next().is_some_and(|last| ROOTS.contains(&last));
    let base = if is_root { folder.to_string() } else { path.trim_end_matches(".rs").to_string() };
    let (mut reached, mut inside, mut at) = (Vec::new(), Vec::<String>::new(), None);
    for line in text.lines() {
        let indented = (line.len() - line.trim_start().len()) / 4;
        let line = line.trim();
        if let Some(given) = line.strip_prefix("#[path = \"") {
            at = given.strip_suffix("\"]").map(str::to_string);
            continue;
        }
        let declared = line.trim_start_matches("pub ").trim_start_matches("pub(crate) ");
        let Some(module) = declared.trim_start_matches("pub(super) ").strip_prefix("mod ") else { continue };
        inside.truncate(indented);
        if let Some(module) = module.strip_suffix(" {") {
            inside.push(module.to_string());
        } else if let Some(module) = module.strip_suffix(';') {
            let own = at.take().map(|at| format!("{folder}/{at}"));
            let nested: String = inside.iter().map(|outer| format!("{outer}/")).collect();
            reached.push(own.unwrap_or_else(|| format!("{base}/{nested}{module}.rs")));
        }
    }
    reached
}

#[test]
fn rooms_see_only_the_rooms_they_may() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo metadata");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let rooms: BTreeMap<&str, &[&str]> = EDGES.iter().copied().collect();
    let mut wrong = Vec::new();
    for package in metadata["packages"].as_array().expect("packages") {
        let name = package["name"].as_str().expect("a name");
        let Some(may) = rooms.get(name) else {
            wrong.push(format!("{name} is no room"));
            continue;
        };
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let seen = dependency["name"].as_str().expect("a name");
            let for_tests = dependency["kind"].as_str() == Some("dev");
            if rooms.contains_key(seen) && !may.contains(&seen) && !for_tests {
                wrong.push(format!("{name} sees {seen}"));
            }
        }
    }
    assert_none("edges that are not there", &wrong);
}

#[test]
fn time_is_read_in_one_file() {
    let readers = ["SystemTime::now", "Instant::now(", "Timestamp::now", "Zoned::now"];
    let in_product =
        |path: &str| path.starts_with("crates/") && path.contains("/src/") && !path.contains("/sim/");
    let reads = |(path, text): (&String, &String)| {
        // tokio's Instant paces what is sent; it is never the time of anything.
        let text = text.replace("tokio::time::Instant::now()", "");
        let reads = readers.iter().any(|reader| text.contains(reader));
        (in_product(path) && path != "crates/live/src/clock.rs" && reads).then(|| path.clone())
    };
    let files = files();
    assert_none("reads time", &files.iter().filter_map(reads).collect::<Vec<_>>());
}

/// What is written to the log is a `LogLine`, and no text of the moment can get into one.
#[test]
fn log_lines_are_of_a_closed_list() {
    let writers = ["crates/journal/src/log.rs", "crates/passage/src/house/logging.rs"];
    let opens = [concat!("trac", "ing::"), concat!("eprint", "ln!("), concat!("eprint", "!(")];
    let is_product =
        |path: &str| path.starts_with("crates/") && path.contains("/src/") && !path.contains("/sim/");
    let logs = |(path, text): (&String, &String)| {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let logs = opens.iter().any(|opening| text.contains(opening));
        (is_product(path) && !writers.contains(&path.as_str()) && logs).then(|| path.clone())
    };
    let files = files();
    assert_none("writes to the log", &files.iter().filter_map(logs).collect::<Vec<_>>());
    let lines = files.get("crates/border/src/log_line.rs").expect("the closed list");
    let free = ["String", "&'a str", "dyn ", "Box<", "Cow<", "fmt::Arguments"];
    let declared = lines.split("impl").next().expect("the types stand first");
    assert_none(
        "free text in a log line",
        &free
            .iter()
            .filter(|kind| declared.contains(*kind))
            .map(|kind| (*kind).to_string())
            .collect::<Vec<_>>(),
    );
}

#[test]
fn the_project_names_no_machine() {
    let marks = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/t", "mp/wt")];
    let named =
        |(path, text): (&String, &String)| marks.iter().any(|mark| text.contains(mark)).then(|| path.clone());
    let files = files();
    assert_none("names a machine's path", &files.iter().filter_map(named).collect::<Vec<_>>());
}
