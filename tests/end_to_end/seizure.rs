//! Nothing to seize: what gives a person away is looked for in all that a seizure would yield. Refuses to
//! believe a search that finds nothing: each has something beside it that it must find.

#[path = "seizure/doors.rs"]
mod doors;
#[path = "seizure/golden.rs"]
mod golden;
#[path = "seizure/riders.rs"]
mod riders;
#[path = "seizure/search.rs"]
mod search;

use crate::served::CROSSING;
use doors::{FORWARDED, HEADERS, House, SOURCE};
use search::{Hits, Needle, Search, address_forms, forms};
use std::time::Duration;
use tempfile::TempDir;

/// Stays in the words: it names nobody.
const CANARY: &str = "канарейкацквокка";
const SECRET: &str = "zqvoicesecretmarker-7714";
const CLIENT_ID: &str = "zqclientidmarker-9921";
const NAME: &str = "Цквелиарх";
const PHONE: &str = "+7 916 555-71-93";
/// How long what is freed may still be found: buffers of a connection go with it.
const SOON: Duration = Duration::from_secs(3);

/// All that must not be found.
fn markers() -> Vec<Needle> {
    let mut needles = forms("name by cue", NAME);
    needles.extend(forms("phone", PHONE));
    needles.extend(forms("phone's digits", "79165557193"));
    needles.extend(forms("voice's secret", SECRET));
    needles.extend(forms("client's id", CLIENT_ID));
    needles.extend(HEADERS.iter().flat_map(|(name, value)| forms(name, value)));
    needles.extend(address_forms("forwarded address", FORWARDED));
    needles.extend(address_forms("source address", SOURCE));
    needles
}

fn words() -> String {
    format!("меня зовут {NAME}, мой телефон {PHONE}, Ларс в Грузию стоит, {CANARY}, машин 40")
}

/// Every file that a seizure would bring, and what the house says of itself.
fn search_all(search: &Search<'_>, house: &House, backup: &std::path::Path) -> Hits {
    let mut hits = Hits::new();
    search.folder(&house.data, &mut hits);
    search.file(&house.log, &mut hits);
    search.file(backup, &mut hits);
    search.bytes("metrics", house.metrics().as_bytes(), &mut hits);
    hits
}

#[test]
fn a_seizure_yields_nothing_that_gives_a_person_away() {
    let home = TempDir::new().expect("a folder");
    let house = House::open(home.path(), "guarded");
    let answer = house.file(CLIENT_ID, SECRET, &words());
    assert!(answer.contains(" 201 ") && answer.contains(CANARY), "{answer}");
    assert!(!answer.contains(NAME) && !answer.contains(PHONE), "{answer}");
    house.knock_everywhere(&words());
    let export = golden::export(home.path());
    house.run(&["import", "telegram", export.to_str().expect("UTF-8"), "--crossing", CROSSING, "--json"]);
    let backup = home.path().join("backup");
    house.run(&["backup", backup.to_str().expect("UTF-8")]);

    let mut needles = markers();
    needles.extend(golden::identifiers().iter().flat_map(|(what, text)| forms(what, text)));
    let canary = forms("canary", CANARY);
    let search = Search::new(needles.iter().chain(&canary));
    assert_eq!(search_all(&search, &house, &backup), Hits::new(), "in files, the log, metrics, the backup");

    // The one who called last stands on the stack of the accepting thread until someone else calls.
    let talk = house.other(&format!("/api/v1/crossings/{CROSSING}/talk"));
    assert!(talk.contains(CANARY), "the canary is shown: {talk}");
    let beside = house.data.join("beside");
    std::fs::write(&beside, words()).expect("written");
    let mut hits = Hits::new();
    search.folder(&house.data, &mut hits);
    let found = |what: &str| hits.contains_key(&format!("{what} (plain) in beside"));
    assert!(found("canary") && found("name by cue") && found("phone"), "{hits:?}");

    let in_memory = || {
        let mut hits = Hits::new();
        search.memory(house.pid(), &mut hits).map(|looked_at| (looked_at >> 20, hits))
    };
    let Some((_, at_once)) = in_memory() else {
        eprintln!("SKIPPED: the memory of another process cannot be read here; run as root to search it");
        return;
    };
    std::thread::sleep(SOON);
    let (megabytes, mut hits) = in_memory().expect("read a moment ago");
    eprintln!("memory, {megabytes} MB: at once {at_once:#?}, {SOON:?} later {hits:#?}");
    assert!(hits.remove("canary (plain) in memory").is_some(), "what is shown is in memory");
    hits.retain(|what, _| !what.starts_with("canary"));
    let of_talk = hits.remove("client's id (plain) in memory");
    assert!(of_talk <= Some(1), "a filing's id goes with its line of talk, and nowhere else: {of_talk:?}");
    assert_eq!(hits, Hits::new(), "in memory, soon after");
}

/// Boxes of one size, and nothing else: each row that was ever used has these columns, each of one length.
fn lockers(house: &House) -> usize {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let store = rusqlite::Connection::open_with_flags(house.data.join("journal.sqlite"), flags);
    let store = store.expect("the store");
    let columns: String = store
        .query_row("SELECT group_concat(name) FROM pragma_table_info('lockers')", [], |row| row.get(0))
        .expect("a table of lockers");
    assert_eq!(columns, "number,id,owner,until,box");
    let mut statement = store
        .prepare("SELECT length(id), length(owner), length(until), length(box) FROM lockers")
        .expect("rows");
    let sizes = statement.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]));
    let sizes: Vec<[i64; 4]> = sizes.and_then(Iterator::collect).expect("sizes");
    assert!(sizes.iter().all(|size| *size == [16, 32, 4, border::limits::LOCKER_BYTES as i64]), "{sizes:?}");
    sizes.len()
}

/// Rides offered and sought, seats held and agreed on, contacts left and taken, trips shared and looked at.
#[test]
fn a_seizure_yields_sealed_boxes_of_one_size_and_nothing_else() {
    let home = TempDir::new().expect("a folder");
    let house = House::open(home.path(), "open");
    for _ in 0..2 {
        house.run(&["watch", "invite", "--site", "https://example.org", "--json"]);
    }
    riders::Riders(&house).ride();
    // Stays in the words: what is shown is found in memory, so that a search that finds nothing is believed.
    assert!(house.file(CLIENT_ID, SECRET, &words()).contains(CANARY));
    let backup = home.path().join("backup");
    house.run(&["backup", backup.to_str().expect("UTF-8")]);

    let (needles, of_files) = (riders::needles(), riders::needles_of_files());
    let in_files = Search::new(needles.iter().chain(&of_files));
    assert_eq!(search_all(&in_files, &house, &backup), Hits::new(), "in files, the log, metrics, the backup");
    assert_eq!(lockers(&house), 5, "two contacts, two trips, and the place of one that was taken back");

    let beside = house.data.join("beside");
    std::fs::write(&beside, riders::all_in_clear()).expect("written");
    let mut hits = Hits::new();
    in_files.folder(&house.data, &mut hits);
    let plain = needles.iter().chain(&of_files).filter(|needle| needle.what.ends_with("(plain)"));
    for needle in plain {
        assert!(hits.contains_key(&format!("{} in beside", needle.what)), "{}: {hits:?}", needle.what);
    }

    let canary = forms("canary", CANARY);
    let in_memory = Search::new(needles.iter().chain(&canary));
    std::thread::sleep(SOON);
    let mut hits = Hits::new();
    if in_memory.memory(house.pid(), &mut hits).is_none() {
        eprintln!("SKIPPED: the memory of another process cannot be read here; run as root to search it");
        return;
    }
    assert!(hits.remove("canary (plain) in memory").is_some(), "what is shown is in memory");
    hits.retain(|what, _| !what.starts_with("canary"));
    assert_eq!(hits, Hits::new(), "in memory, soon after");
}

/// Numbers, plates, addresses as people type them: what the doors mask never reaches a disk as it was.
#[test]
fn raw_texts_never_reach_a_disk() {
    let home = TempDir::new().expect("a folder");
    // More than one sender may file at once.
    let house = House::open(home.path(), "open");
    let raw = golden::raw_identifiers();
    for (n, text) in raw.iter().enumerate() {
        let answer =
            house.file(&format!("filing-{n:04}"), SECRET, &format!("Ларс: стоим, {text}, машин {n}"));
        assert!(answer.contains(" 201 ") && !answer.contains(text.as_str()), "{text}: {answer}");
    }
    let needles: Vec<Needle> = raw.iter().flat_map(|text| forms(text, text)).collect();
    let search = Search::new(&needles);
    let backup = home.path().join("backup");
    house.run(&["backup", backup.to_str().expect("UTF-8")]);
    assert_eq!(search_all(&search, &house, &backup), Hits::new());
}

#[test]
fn the_search_finds_every_form_and_what_is_packed() {
    let home = TempDir::new().expect("a folder");
    let hex: String = CANARY.bytes().map(|byte| format!("{byte:02x}")).collect();
    std::fs::write(home.path().join("hex"), format!("…{hex}…")).expect("written");
    std::fs::write(home.path().join("packed"), [&b"ab"[..], &FORWARDED.octets(), b"cd"].concat())
        .expect("written");
    let packed =
        zstd::bulk::compress(format!("fold fold {SECRET} fold").repeat(9).as_bytes(), 1).expect("packed");
    std::fs::write(home.path().join("fold"), [b"head", &packed[..], b"a checksum"].concat())
        .expect("written");
    // "zqalign" behind none, one and two zero bytes, by another encoder.
    for (n, encoded) in ["enFhbGlnbg", "AHpxYWxpZ24", "AAB6cWFsaWdu"].iter().enumerate() {
        std::fs::write(home.path().join(format!("base64-{n}")), encoded).expect("written");
    }
    let mut needles = forms("canary", CANARY);
    needles.extend(forms("secret", SECRET));
    needles.extend(forms("aligned", "zqalign"));
    needles.extend(address_forms("address", FORWARDED));
    let mut hits = Hits::new();
    Search::new(&needles).folder(home.path(), &mut hits);
    for wanted in [
        "canary (hex) in hex",
        "address (packed) in packed",
        "secret (plain) in fold, unpacked",
        "aligned (base64) in base64-0",
        "aligned (base64) in base64-1",
        "aligned (base64) in base64-2",
    ] {
        assert!(hits.contains_key(wanted), "{wanted} in {hits:#?}");
    }
}
