//! Messages that are about no border at all: tweets of crises and news posts beside the project, 2,000 drawn
//! by a seed. Read as the house reads, masked: at most one in a hundred may carry a claim. In the room of a
//! crossing, which such talk seldom enters, a claim needs no name of a place, and more of them do. Refuses to
//! fail where they are absent: it says so and passes.

#![expect(clippy::disallowed_methods, reason = "a test reads its files and its settings")]

use border::atlas::Atlas;
use flate2::read::GzDecoder;
use language::redact::redact;
use language::{Context, Reader};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Rows of each of the two sources.
const ROWS: usize = 1_000;
/// Rows in a hundred that may carry a claim in a room: what the grammar is at, to be lowered as it learns.
const IN_A_ROOM: usize = 3;

fn messages(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/messages").join(folder);
    path.exists().then_some(path)
}

/// The texts of the labelled tweets, of all events in order.
fn tweets(folder: &Path) -> Vec<String> {
    let events = std::fs::read_dir(folder.join("data/CrisisLexT26")).expect("events").flatten();
    let files = events.flat_map(|event| std::fs::read_dir(event.path()).into_iter().flatten().flatten());
    let mut paths: Vec<_> =
        files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|e| e == "csv")).collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let text = String::from_utf8_lossy(&std::fs::read(path).expect("a file")).into_owned();
        text.lines().skip(1).filter_map(tweet).collect::<Vec<_>>()
    };
    paths.iter().flat_map(read).collect()
}

/// The second field of a row, in quotes where it holds a comma.
fn tweet(line: &str) -> Option<String> {
    let (_, rest) = line.split_once(',')?;
    match rest.strip_prefix('"') {
        Some(quoted) => Some(quoted.split("\",").next()?.replace("\"\"", "\"")),
        None => Some(rest.split(',').next()?.to_owned()),
    }
}

/// The texts of the posts.
fn posts(folder: &Path) -> Vec<String> {
    let packed = std::fs::read(folder.join("posts.jsonl.gz")).expect("the posts");
    let mut rows = String::new();
    GzDecoder::new(&packed[..]).read_to_string(&mut rows).expect("text");
    let text = |row: &str| {
        let row: serde_json::Value = serde_json::from_str(row).expect("a row is JSON");
        Some(row["text"].as_str()?.to_owned())
    };
    rows.lines().filter_map(text).collect()
}

/// Some rows, the same ones each time: those whose place falls lowest (SplitMix64's mixing).
fn drawn(rows: Vec<String>) -> Vec<String> {
    let falls = |place: u64| {
        let mixed = (place + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    };
    let drawn: BTreeMap<u64, String> = rows.into_iter().zip(0..).map(|(row, n)| (falls(n), row)).collect();
    drawn.into_values().take(ROWS).collect()
}

/// How many rows carry a claim; each is printed with what it is said to claim.
fn claiming(rows: &[String], reader: &Reader, context: &Context<'_>) -> usize {
    let mut claiming = 0;
    for row in rows {
        let claims = reader.read(&redact(row).text, context).claims;
        if !claims.is_empty() {
            claiming += 1;
            let said: Vec<_> =
                claims.iter().map(|claim| serde_json::to_string(claim).expect("JSON")).collect();
            eprintln!("{row:?}\n    {}", said.join("\n    "));
        }
    }
    claiming
}

#[test]
fn one_in_a_hundred_messages_about_something_else_carries_a_claim_at_most() {
    let (Some(crises), Some(news)) = (messages("crisislex"), messages("nktkln")) else {
        eprintln!("skipped: ../shared is absent");
        return;
    };
    let atlas = Atlas::builtin().expect("built-in data");
    let reader = Reader::new(&atlas).expect("built-in lexica");
    let rows: Vec<String> = [drawn(tweets(&crises)), drawn(posts(&news))].concat();
    assert_eq!(rows.len(), 2 * ROWS);
    let crossing = atlas.crossing("verkhny-lars").map(|found| &**found);
    let in_a_room = claiming(&rows, &reader, &Context { crossing, ..Context::default() });
    eprintln!("without a room:");
    let without = claiming(&rows, &reader, &Context::default());
    eprintln!("noise: of {} rows {without} carry a claim, {in_a_room} in a room", rows.len());
    assert!(without * 100 <= rows.len(), "{without}");
    assert!(in_a_room * 100 <= rows.len() * IN_A_ROOM, "{in_a_room}");
}
