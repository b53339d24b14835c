//! Timetables of a feed, from a folder and from a zip, to a file of runs and to a way; with every kind of
//! broken row; and zips that are traps.

use crate::served::{run, run_well};
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// A small feed: a bus from Vladikavkaz to Tbilisi at 25:10 on Mondays, one within Georgia, a train from
/// Novosibirsk to Karaganda, and a tram.
const FEED: [(&str, &str); 7] = [
    (
        "agency.txt",
        "\u{feff}agency_id,agency_name,agency_url,agency_timezone\r\n\
         one,\"Road, and Rail\",http://carrier.example/timetable,Asia/Tbilisi\r\n",
    ),
    (
        "stops.txt",
        "stop_id,stop_name,stop_lat,stop_lon\n\
         vlad,Vladikavkaz,43.03,44.68\nkazbegi,Stepantsminda,42.657,44.643\ntbilisi,Tbilisi,41.70,44.80\n\
         nsk,Novosibirsk,55.03,82.92\nkrg,Karaganda,49.80,73.10\nsea,Nowhere,0,0\n",
    ),
    (
        "routes.txt",
        "route_id,agency_id,route_short_name,route_type\nover,one,1,3\nwithin,one,2,3\nrail,one,3,2\n\
         tram,one,4,0\n",
    ),
    (
        "calendar.txt",
        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n\
         mon,1,0,0,0,0,0,0,20261001,20261231\n",
    ),
    ("calendar_dates.txt", "service_id,date,exception_type\nonce,20261107,1\nmon,20261109,2\n"),
    ("trips.txt", "route_id,service_id,trip_id\nover,mon,t1\nwithin,mon,t2\nrail,once,t3\ntram,mon,t4\n"),
    (
        "stop_times.txt",
        "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n\
         t1,29:40:00,29:40:00,tbilisi,30\nt1,25:10:00,25:10:00,vlad,10\nt1,,,kazbegi,20\n\
         t2,08:00:00,08:00:00,kazbegi,1\nt2,10:00:00,10:00:00,tbilisi,2\n\
         t3,09:00:00,09:00:00,nsk,1\nt3,33:00:00,33:00:00,krg,2\nt4,09:00:00,09:00:00,nsk,1\n",
    ),
];

fn folder(dir: &TempDir, files: &[(&str, &str)]) -> PathBuf {
    let folder = dir.path().join("feed");
    std::fs::create_dir_all(&folder).expect("a folder");
    for (name, content) in files {
        std::fs::write(folder.join(name), content).expect("it is written");
    }
    folder
}

/// A file as a zip holds it: its name, how it is packed, its bytes, and how long it is said to be.
struct Entry {
    name: String,
    method: u16,
    bytes: Vec<u8>,
    said: u32,
    flags: u16,
}

impl Entry {
    fn deflated(name: &str, content: &[u8]) -> Self {
        let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(content).expect("memory takes it");
        let bytes = packer.finish().expect("it is packed");
        Self { name: name.into(), method: 8, bytes, said: content.len() as u32, flags: 0 }
    }

    fn stored(name: &str, content: &[u8]) -> Self {
        Self { name: name.into(), method: 0, bytes: content.to_vec(), said: content.len() as u32, flags: 0 }
    }
}

fn zip(dir: &TempDir, entries: &[Entry]) -> PathBuf {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for entry in entries {
        let at = file.len() as u32;
        let name = entry.name.as_bytes();
        let sizes = [(entry.bytes.len() as u32), entry.said];
        let head = |out: &mut Vec<u8>| {
            for short in [20, entry.flags, entry.method, 0, 0] {
                out.extend(u16::to_le_bytes(short));
            }
            out.extend([0; 4]);
            sizes.iter().for_each(|size| out.extend(size.to_le_bytes()));
            out.extend((name.len() as u16).to_le_bytes());
            out.extend([0; 2]);
        };
        file.extend(b"PK\x03\x04");
        head(&mut file);
        file.extend(name);
        file.extend(&entry.bytes);
        directory.extend(b"PK\x01\x02\x14\x00");
        head(&mut directory);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name);
    }
    let start = file.len() as u32;
    file.extend(&directory);
    file.extend(b"PK\x05\x06\x00\x00\x00\x00");
    let count = (entries.len() as u16).to_le_bytes();
    file.extend(count);
    file.extend(count);
    file.extend((directory.len() as u32).to_le_bytes());
    file.extend(start.to_le_bytes());
    file.extend([0; 2]);
    let path = dir.path().join("My Feed (2026).zip");
    std::fs::write(&path, file).expect("it is written");
    path
}

fn import(file: &Path, data: &Path) -> Value {
    let arguments = ["import", "gtfs", text(file), "--json", "--checked", "2026-11-20", "--data", text(data)];
    serde_json::from_str(&run_well(&arguments)).expect("JSON")
}

fn told(file: &Path, data: &Path, more: &[&str]) -> String {
    let arguments = [&["import", "gtfs", text(file), "--data", text(data)], more].concat();
    let output = run(&arguments);
    assert!(!output.status.success(), "{arguments:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_feed_becomes_runs_over_known_borders_from_a_folder_and_from_a_zip() {
    let dir = TempDir::new().expect("a folder");
    let packed: Vec<Entry> = FEED
        .iter()
        .enumerate()
        .map(|(n, (name, content))| match n % 2 {
            0 => Entry::deflated(&format!("inner/{name}"), content.as_bytes()),
            _ => Entry::stored(&format!("inner/{name}"), content.as_bytes()),
        })
        .collect();
    for (n, feed) in [folder(&dir, &FEED), zip(&dir, &packed)].iter().enumerate() {
        let data = dir.path().join(format!("data-{n}"));
        let report = import(feed, &data);
        assert_eq!((&report["trips"], &report["runs"]), (&json!(2), &json!(2)), "{report}");
        assert_eq!(report["broken"], json!({}), "{report}");
        assert_eq!(report["skipped"], json!({"over no border": 1}), "{report}");
        let written =
            std::fs::read_to_string(report["written"].as_str().expect("a file")).expect("it is there");
        for line in [
            "carrier = \"Road, and Rail\"",
            "source = \"https://carrier.example/timetable\"",
            "from = \"vladikavkaz\"",
            "to = \"tbilisi\"",
            "via = [\"verkhny-lars\"]",
            "departs = \"01:10\"",
            "minutes = 270",
            "days = [\"tue\"]",
            "mode = \"train\"",
            "from = \"novosibirsk\"",
            "days = [\"sat\"]",
            "checked_on = \"2026-11-20\"",
        ] {
            assert!(written.contains(line), "`{line}` in {written}");
        }
        let again = import(feed, &data);
        assert_eq!(again["runs"], json!(2), "the same feed replaces its own file");
        let way = ["way", "vladikavkaz", "ge", "--on", "2026-11-27", "--data", text(&data)];
        let way = run_well(&way);
        assert!(
            way.contains("By timetable") && way.contains("Bus, Road, and Rail: Vladikavkaz → Tbilisi"),
            "{way}"
        );
        let check = run(&["check", "--data", text(&data)]);
        assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    }
    assert!(dir.path().join("data-1/transport/gtfs-my-feed-2026.toml").is_file());
}

#[test]
fn broken_rows_are_named_counted_and_left_out() {
    let dir = TempDir::new().expect("a folder");
    let mut files: Vec<(&str, String)> = FEED.iter().map(|(n, c)| (*n, (*c).to_owned())).collect();
    let add = |files: &mut Vec<(&str, String)>, name: &str, rows: &str| {
        files.iter_mut().find(|(known, _)| *known == name).expect("a file").1.push_str(rows);
    };
    let long = format!("x,{}\n", "y".repeat(40_000));
    add(
        &mut files,
        "stops.txt",
        "vlad,Twice,43,44\nnorth,North,95,44\nbad,Bad,forty,44\n,Nameless,43,44\nshort\n",
    );
    add(&mut files, "stops.txt", &long);
    add(&mut files, "routes.txt", "lost,nobody,5,3\n");
    add(
        &mut files,
        "calendar.txt",
        "half,1,0,0,0,0,0,maybe,20261001,20261231\nback,1,0,0,0,0,0,0,20261231,20261001\n",
    );
    add(&mut files, "calendar_dates.txt", "once,2026-11-07,1\nonce,20261107,7\n");
    add(&mut files, "trips.txt", "nowhere,mon,t5\nover,never,t6\nover,mon,t1\n");
    add(
        &mut files,
        "stop_times.txt",
        "t1,26:00:00,26:00:00,vlad,10\nt9,08:00:00,08:00:00,vlad,1\nt1,8 o'clock,,vlad,11\n\
         t1,08:61:00,,vlad,12\n\
         t1,08:00:00,08:00:00,atlantis,13\nt1,08:00:00,08:00:00,vlad,minus\n\"t1,08:00:00,08:00:00,vlad,14\n",
    );
    let files: Vec<(&str, &str)> = files.iter().map(|(name, content)| (*name, content.as_str())).collect();
    let data = dir.path().join("data");
    let report = import(&folder(&dir, &files), &data);
    assert_eq!((&report["trips"], &report["runs"]), (&json!(2), &json!(2)), "{report}");
    let expected = json!({"stops.txt": 6, "routes.txt": 1, "calendar.txt": 2, "calendar_dates.txt": 2,
        "trips.txt": 3, "stop_times.txt": 7});
    assert_eq!(report["broken"], expected, "{report}");
    let faults = report["faults"].as_array().expect("a list");
    assert_eq!(faults.len(), 20, "the first ones are told");
    assert_eq!(faults[0], json!({"file": "stops.txt", "line": 8, "why": "vlad is there twice"}));
}

#[test]
fn a_trip_that_arrives_before_it_departs_is_named_and_not_taken() {
    let right = "t1,29:40:00,29:40:00,tbilisi,30\nt1,25:10:00,25:10:00,vlad,10";
    for (wrong, line) in [
        ("t1,25:10:00,25:10:00,vlad,10\nt1,20:00:00,20:00:00,tbilisi,30", 3),
        ("t1,20:00:00,20:00:00,tbilisi,30\nt1,25:10:00,25:10:00,vlad,10", 3),
        ("t1,25:10:00,25:00:00,vlad,10\nt1,29:40:00,29:40:00,tbilisi,30", 2),
    ] {
        let dir = TempDir::new().expect("a folder");
        let times = FEED[6].1.replace(right, wrong);
        assert_ne!(times, FEED[6].1);
        let mut files = FEED;
        files[6].1 = &times;
        let report = import(&folder(&dir, &files), &dir.path().join("data"));
        assert_eq!(
            (&report["trips"], &report["runs"]),
            (&json!(1), &json!(1)),
            "the train is left: {report}"
        );
        let why = "it arrives before it departs: the trip is left out";
        let expected = json!([{"file": "stop_times.txt", "line": line, "why": why}]);
        assert_eq!(report["faults"], expected, "{report}");
    }
}

#[test]
fn the_post_may_be_said_and_must_be_known() {
    let dir = TempDir::new().expect("a folder");
    let feed = folder(&dir, &FEED);
    let data = dir.path().join("data");
    let arguments = ["import", "gtfs", text(&feed), "--via", "zhezkent-gornyak", "--data", text(&data)];
    run_well(&arguments);
    let written = std::fs::read_to_string(data.join("transport/gtfs-feed.toml")).expect("it is written");
    assert!(written.contains("via = [\"zhezkent-gornyak\"]") && written.contains("via = [\"verkhny-lars\"]"));
    assert!(told(&feed, &data, &["--via", "zhezkent"]).contains("did you mean zhezkent-gornyak"));
    assert!(told(&feed, &data, &["--source", "ftp://x"]).contains("begins with https://"));
    assert!(told(&feed, &data, &["--name", "../../x"]).contains("it is no path"));
    assert!(told(&feed, &data, &["--name=-"]).contains("give one"));
}

#[test]
fn a_feed_that_is_worse_than_what_stands_replaces_nothing() {
    let dir = TempDir::new().expect("a folder");
    let feed = folder(&dir, &FEED);
    let data = dir.path().join("data");
    import(&feed, &data);
    let written = data.join("transport/gtfs-feed.toml");
    let before = std::fs::read_to_string(&written).expect("it is written");

    let twin = told(&feed, &data, &["--name", "another"]);
    assert!(twin.contains("transport/gtfs-feed.toml has the same runs"), "{twin}");
    let mut bare = FEED;
    bare[6].1 = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n";
    let empty = told(&folder(&dir, &bare), &data, &[]);
    assert!(empty.contains("no trip of it leads over a border known here"), "{empty}");
    let broken = format!("{}{}", FEED[6].1, "t1,8 o'clock,,vlad,11\n".repeat(60));
    let mut files = FEED;
    files[6].1 = &broken;
    let worse = told(&folder(&dir, &files), &data, &[]);
    assert!(worse.contains("most rows of it could not be read"), "{worse}");
    assert_eq!(std::fs::read_to_string(&written).expect("it stays"), before);
    assert!(!data.join("transport/gtfs-another.toml").exists());
}

#[test]
fn what_is_no_feed_is_said_and_a_trap_is_refused() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    let missing = folder(&dir, &FEED[..2]);
    assert!(told(&missing, &data, &[]).contains("routes.txt is missing"));
    let text_file = dir.path().join("feed.txt");
    std::fs::write(&text_file, "no zip at all").expect("it is written");
    assert!(told(&text_file, &data, &[]).contains("no zip file"));
    assert!(told(&dir.path().join("nowhere.zip"), &data, &[]).contains("nowhere.zip"));

    let bomb = Entry::deflated("agency.txt", &vec![b'a'; 64 << 20]);
    assert!(told(&zip(&dir, &[bomb]), &data, &[]).contains("which no timetable does"));
    let mut liar = Entry::deflated("agency.txt", &vec![b'a'; 1 << 20]);
    liar.said = 100;
    assert!(told(&zip(&dir, &[liar]), &data, &[]).contains("more than the zip says"));
    let mut sealed = Entry::stored("agency.txt", b"agency_name\n");
    sealed.flags = 1;
    assert!(told(&zip(&dir, &[sealed]), &data, &[]).contains("encrypted"));
    let mut strange = Entry::stored("agency.txt", b"agency_name\n");
    strange.method = 12;
    assert!(told(&zip(&dir, &[strange]), &data, &[]).contains("unpack it and give the folder"));
    let whole = zip(&dir, &[Entry::deflated("agency.txt", b"agency_name\nOne\n")]);
    let bytes = std::fs::read(&whole).expect("it is there");
    for end in (0..bytes.len()).step_by(7) {
        std::fs::write(&text_file, &bytes[..end]).expect("it is written");
        told(&text_file, &data, &[]);
    }
    assert!(!data.join("transport").exists(), "nothing was written");
}
