//! What an operator does beside a running server: notice, hide, freeze, look, back up, restore.

use crate::served::{CROSSING, Served, passage, run, run_well};
use serde_json::json;
use std::os::unix::fs::PermissionsExt as _;
use tempfile::TempDir;

#[test]
fn notices_hidings_and_pauses_go_through_the_server() {
    let dir = TempDir::new().expect("a folder");
    let served = Served::start(dir.path(), &[]);
    let data = dir.path().to_str().expect("UTF-8");
    run_well(&[
        "notice",
        "add",
        "--crossing",
        CROSSING,
        "--text",
        "en=Closed until noon",
        "--text",
        "ru=Закрыто до полудня",
        "--link",
        "https://example.org/notice",
        "--source",
        "Example office",
        "--until",
        "2099-01-01T00:00:00Z",
        "--data",
        data,
    ]);
    served.board_that(|board| board.to_string().contains("Closed until noon"));
    assert!(served.get(&format!("/{CROSSING}?lang=en")).text().contains("Closed until noon"));
    let tap = json!({"topic": "hazard", "item": "scam", "toward": "ge", "value": "present"});
    let seq = served.file(&json!({"id": "filing-0001", "taps": [tap]})).json()["seq"].to_string();
    served.board_that(|board| board.to_string().contains("hazard/ge///scam"));
    run_well(&["hide", &format!("{CROSSING}/filing/{seq}"), "--reason", "wrong", "--data", data]);
    served.board_that(|board| board["answers"] == json!([]));
    run_well(&["freeze", CROSSING, "open", "--data", data]);
    let tap = json!({"topic": "open", "toward": "ge", "value": "no"});
    assert_eq!(served.file(&json!({"id": "filing-0002", "taps": [tap]})).status, 201);
    let board = served.board_that(|board| board["seq"].as_u64() >= Some(5));
    assert_eq!(board["answers"], json!([]), "paused: kept and not counted");
    run_well(&["freeze", CROSSING, "open", "--end", "--data", data]);
    let wrong = run(&["hide", "verkhny-lars/nothing", "--data", data]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn a_second_writer_is_refused_and_readers_are_not() {
    let dir = TempDir::new().expect("a folder");
    let served = Served::start(dir.path(), &[]);
    let data = dir.path().to_str().expect("UTF-8");
    let tap = json!({"topic": "pass", "mode": "foot", "toward": "ge", "value": "no"});
    assert_eq!(served.file(&json!({"id": "filing-0001", "taps": [tap]})).status, 201);
    let second = run(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    assert_eq!(second.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&second.stderr).contains("another process"));
    assert!(run_well(&["board", CROSSING, "--data", data]).contains("not let through"));
    assert!(
        run_well(&["ask", CROSSING, "can I cross on foot to Georgia?", "--data", data])
            .contains("not let through")
    );
    let backup = dir.path().join("backup");
    run_well(&["backup", backup.to_str().expect("UTF-8"), "--data", data]);
    served.end();
    let restored = dir.path().join("restored");
    let restored = restored.to_str().expect("UTF-8");
    run_well(&["restore", backup.to_str().expect("UTF-8"), "--data", restored]);
    assert!(run_well(&["board", CROSSING, "--data", restored]).contains("not let through"));
}

#[test]
fn a_read_only_house_shows_and_takes_nothing() {
    let dir = TempDir::new().expect("a folder");
    Served::start(dir.path(), &[]).end();
    let served = Served::start(dir.path(), &["--read-only"]);
    let tap = json!({"topic": "open", "toward": "ge", "value": "no"});
    assert_eq!(served.file(&json!({"id": "filing-0001", "taps": [tap]})).status, 503);
    assert_eq!(served.get(&format!("/{CROSSING}")).status, 200);
}

#[test]
fn a_read_only_house_shows_what_another_one_writes() {
    let dir = TempDir::new().expect("a folder");
    let writer = Served::start(dir.path(), &[]);
    let reader = Served::start(dir.path(), &["--read-only"]);
    let tap = json!({"topic": "open", "toward": "ge", "value": "no"});
    assert_eq!(writer.file(&json!({"id": "filing-0001", "taps": [tap]})).status, 201);
    let shown = reader.board_that(|board| board["seq"] == 2);
    assert_eq!(shown, writer.board());
    assert!(reader.get(&format!("/{CROSSING}?lang=en")).text().contains("class=\"value\">closed"));
}

#[test]
fn what_can_be_saved_of_a_damaged_folder_is_saved_and_the_loss_is_told() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    let served = Served::start(&data, &[]);
    let tap = json!({"topic": "pass", "mode": "foot", "toward": "ge", "value": "no"});
    assert_eq!(served.file(&json!({"id": "filing-0001", "taps": [tap]})).status, 201);
    served.end();
    std::fs::write(data.join("key"), b"cut short").expect("a key");
    let (data, saved) = (data.to_str().expect("UTF-8"), dir.path().join("saved"));
    let saved = saved.to_str().expect("UTF-8");
    let refused = run(&["serve", "--data", data, "--listen", "127.0.0.1:0", "--metrics", ""]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("passage salvage"));
    let said = run_well(&["salvage", data, "--into", saved]);
    assert!(
        said.contains("verkhny-lars: 2 entries saved, none lost") && said.contains("key is lost"),
        "{said}"
    );
    assert!(run_well(&["board", CROSSING, "--data", saved]).contains("not let through"));
    let again = run(&["salvage", data, "--into", saved, "--json"]);
    assert_eq!(again.status.code(), Some(1), "a folder that is not empty is not written over");
}

#[test]
fn a_slip_in_the_folders_name_makes_no_new_house() {
    let dir = TempDir::new().expect("a folder");
    let slip = dir.path().join("pasage-data");
    let acted = run(&["alerts", "hold", CROSSING, "--data", slip.to_str().expect("UTF-8")]);
    assert_eq!(acted.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&acted.stderr).contains("--data"));
    assert!(!slip.exists());
}

#[test]
fn keys_are_neither_made_nor_looked_for_in_a_folder_that_nobody_serves() {
    let dir = TempDir::new().expect("a folder");
    let slip = dir.path().join("pasage-data");
    let data = slip.to_str().expect("UTF-8");
    for asked in [
        &["watch", "invite", "--data", data][..],
        &["watch", "list", "--data", data],
        &["watch", "revoke", "0f1e2d3c4b5a6978", "--data", data],
        &["anchor", "invite", "--crossing", CROSSING, "--data", data],
        &["anchor", "list", "--data", data],
    ] {
        let asked_of = run(asked);
        assert_eq!(asked_of.status.code(), Some(1), "{asked:?}");
        assert!(String::from_utf8_lossy(&asked_of.stderr).contains("holds no journal"), "{asked:?}");
        assert!(!slip.exists(), "{asked:?}");
    }
    let served = Served::start(&slip, &[]);
    assert!(run_well(&["watch", "invite", "--data", data]).contains("The house that serves"));
    served.end();
    assert!(run_well(&["watch", "invite", "--data", data]).contains("No house serves"));
    let ftp = run(&["watch", "invite", "--site", "ftp://x", "--data", data]);
    assert_eq!(ftp.status.code(), Some(2));
}

#[test]
fn what_is_not_there_is_not_said_to_be_hidden() {
    let dir = TempDir::new().expect("a folder");
    let served = Served::start(dir.path(), &[]);
    let data = dir.path().to_str().expect("UTF-8");
    let tap = json!({"topic": "pass", "mode": "foot", "toward": "ge", "value": "no"});
    let seq = served.file(&json!({"id": "filing-0001", "taps": [tap]})).json()["seq"].to_string();
    let hide = |id: &str| run(&["hide", &format!("{CROSSING}/{id}"), "--data", data]);
    let (this, freeze) = (format!("filing/{seq}"), ["freeze", CROSSING, "--data", data]);
    assert_eq!(run(&freeze).status.code(), Some(0));
    let paused = served.board_that(|board| board["paused_at"].is_string())["seq"].to_string();
    for (refused, why) in [
        (hide("filing/999999"), "there is no filing 999999"),
        (hide(&format!("filing/{paused}")), "there is no filing"),
        (hide("notice/999"), "there is no `notice/999`"),
        (run(&freeze), "paused already"),
        (run(&["alerts", "release", CROSSING, "--data", data]), "not held back"),
    ] {
        assert_eq!(refused.status.code(), Some(1), "{why}");
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(said.contains(why), "{said}");
    }
    assert_eq!(hide(&this).status.code(), Some(0));
    assert!(String::from_utf8_lossy(&hide(&this).stderr).contains("hidden already"));
}

#[test]
fn the_doctor_says_of_a_folder_that_cannot_be_served_that_it_cannot() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().to_str().expect("UTF-8");
    let served = Served::start(dir.path(), &[]);
    let tap = json!({"topic": "pass", "mode": "foot", "toward": "ge", "value": "no"});
    assert_eq!(served.file(&json!({"id": "filing-0001", "taps": [tap]})).status, 201);
    served.end();
    let doctor = || {
        let told = run(&["doctor", "--data", data]);
        (told.status.code(), String::from_utf8_lossy(&told.stdout).into_owned())
    };
    let (_, well) = doctor();
    assert!(well.contains("good  journal") && well.contains("good  keys"), "{well}");
    let damage = |name: &str, bytes: &[u8], said: &str| {
        let file = dir.path().join(name);
        let before = std::fs::read(&file).ok();
        std::fs::write(&file, bytes).expect("written");
        let (code, told) = doctor();
        assert!(code == Some(1) && told.contains(said), "{name}: {told}");
        match before {
            Some(before) => std::fs::write(&file, before).expect("put back"),
            None => std::fs::remove_file(&file).expect("taken away"),
        }
    };
    damage("key", b"cut short", "BAD   journal");
    damage("keyring.json", b"junk", "hand out new keys");
    let store = std::fs::read(dir.path().join("journal.sqlite")).expect("a store");
    damage("journal.sqlite", &store[..store.len() * 4 / 5], "journal.sqlite is damaged");
    let (_, again) = doctor();
    assert!(again.contains("good  journal") && again.contains("good  keys"), "put back it is well: {again}");
}

#[test]
fn every_command_has_help_with_an_example() {
    let commands = [
        "serve",
        "demo",
        "import",
        "paste",
        "notice",
        "hide",
        "freeze",
        "read",
        "board",
        "ask",
        "crossings",
        "check",
        "doctor",
        "backup",
        "restore",
        "salvage",
    ];
    for command in commands {
        let help = run_well(&[command, "--help"]);
        let nested = help.contains("Commands:");
        assert!(nested || help.contains("Example: "), "{command}: {help}");
    }
    for nested in [["import", "telegram"], ["notice", "add"]] {
        assert!(run_well(&[nested[0], nested[1], "--help"]).contains("Example: passage"));
    }
}

#[test]
fn check_says_what_it_did_not_find_and_what_seats_lack() {
    let dir = TempDir::new().expect("a folder");
    let config = dir.path().join("passage.toml");
    std::fs::write(&config, "[seats]\non = true\n").expect("it is written");
    let data = dir.path().join("nowhere");
    let [config, data] = [&config, &data].map(|path| path.to_str().expect("UTF-8"));
    let said = run_well(&["check", "--config", config, "--data", data]);
    assert!(said.contains("nowhere: there is no such data directory yet"), "{said}");
    assert!(said.contains("no seats are offered: 0 of 2 moderators' keys hold"), "{said}");
    assert!(said.contains("all data files are right") && !dir.path().join("nowhere").exists(), "{said}");
}

#[test]
fn check_tells_the_faults_of_all_kinds_of_files_at_once() {
    let dir = TempDir::new().expect("a folder");
    let spoil = |files: &[&str]| {
        for file in files {
            let file = dir.path().join(file);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            std::fs::write(file, "wrong = [").expect("written");
        }
    };
    let told = |files: &[&str]| {
        let refused = run(&["check", "--data", dir.path().to_str().expect("UTF-8")]);
        assert_eq!(refused.status.code(), Some(1));
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        for file in files {
            assert!(said.contains(file), "{file}: {said}");
        }
    };
    let beside = ["feeds/cbp.toml", "lexicon/ru.toml", "phrases/ru.ftl"];
    spoil(&beside);
    told(&["feeds/cbp.toml", "lexicon/ru.toml", "phrases"]);
    let of_ground = ["borders.toml", "help/ru.toml", "rules/ru.toml", "transport/ru.toml"];
    spoil(&of_ground);
    told(&["borders.toml", "help/ru.toml", "rules/ru.toml", "transport/ru.toml", "phrases"]);
}

#[test]
fn a_public_address_is_not_served_without_a_contact() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().join("data");
    let data = data.to_str().expect("UTF-8");
    for contact in [&[][..], &["--contact", "  "]] {
        let refused = run(&[&["serve", "--data", data, "--listen", "0.0.0.0:0"], contact].concat());
        assert_eq!(refused.status.code(), Some(1));
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(said.contains("0.0.0.0:0") && said.contains("--contact"), "{said}");
    }
    assert!(!dir.path().join("data").exists(), "nothing is made before");
}

#[test]
fn the_doctor_refuses_in_public_what_it_warns_of_on_loopback() {
    let home = TempDir::new().expect("a folder");
    let data = home.path().join("data");
    std::fs::create_dir(&data).expect("made");
    std::fs::set_permissions(&data, std::fs::Permissions::from_mode(0o755)).expect("changed");
    let doctor = |listen: &str| {
        let file = home.path().join("passage.toml");
        std::fs::write(&file, format!("listen = \"{listen}:0\"\n")).expect("written");
        let (file, data) = (file.to_str().expect("UTF-8"), data.to_str().expect("UTF-8"));
        let mut command = passage(&["doctor", "--config", file, "--data", data]);
        let output = command.env("PASSAGE_LOG", "debug").output().expect("the binary runs");
        (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
    };
    let (code, said) = doctor("127.0.0.1");
    assert!(
        code == Some(0) && said.contains("weak  log: ") && said.contains("weak  others' eyes: "),
        "{said}"
    );
    let (code, said) = doctor("0.0.0.0");
    assert!(
        code == Some(1) && said.contains("BAD   log: ") && said.contains("BAD   others' eyes: "),
        "{said}"
    );
    assert!(said.contains("mend: PASSAGE_LOG=warn") && said.contains("mend: chmod -R go= "), "{said}");
}
