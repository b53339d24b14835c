//! Offices that can be asked: what is listed, what comes of an answer in a file, and that a house asks
//! nobody by itself.

use crate::served::{Served, run, run_well};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn queues(id: u64, seconds: Value) -> String {
    json!({"data": [{"id": id, "for_vehicle_type": 1, "is_paused": false, "wait_time": seconds,
        "vehicle_in_active_queues_counts": 9}]})
    .to_string()
}

#[test]
fn an_answer_in_a_file_is_tried_and_nothing_of_it_is_kept() {
    let dir = TempDir::new().expect("a folder");
    let (file, data) = (dir.path().join("answer.json"), dir.path().join("data"));
    let attempt = |body: &str, more: &[&str]| {
        std::fs::write(&file, body).expect("it is written");
        let fixed = ["feeds", "try", "echerha", text(&file), "--data", text(&data)];
        run(&[&fixed, more].concat())
    };
    let good = attempt(&queues(8, json!(5_400)), &["--at", "2026-10-06T00:30:00Z", "--json"]);
    let told: Value = serde_json::from_slice(&good.stdout).expect("JSON");
    assert_eq!(good.status.code(), Some(0));
    assert_eq!(
        told["figures"],
        json!([{"crossing": "medyka-shehyni", "toward": "pl", "mode": "truck", "at": "2026-10-06T00:30:00Z",
            "wait_minutes": 90, "vehicles": 9, "source": "ua-echerha"}])
    );
    assert!(!data.exists(), "to try is to look");

    let both = json!({"data": [
        {"id": 777, "for_vehicle_type": 1, "is_paused": false, "wait_time": 60},
        {"id": 8, "for_vehicle_type": 1, "is_paused": true},
    ]});
    let unknown = attempt(&both.to_string(), &[]);
    let errors = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert_eq!(unknown.status.code(), Some(1));
    assert!(errors.contains("no crossing here is: 777"), "{errors}");

    let changed = attempt("{\"queues\": []}", &[]);
    let errors = String::from_utf8_lossy(&changed.stderr).into_owned();
    assert_eq!(changed.status.code(), Some(1));
    assert!(errors.contains("answer.json: missing: data"), "{errors}");

    assert_eq!(run(&["feeds", "try", "everyone", text(&file)]).status.code(), Some(2));
    assert_eq!(run(&["feeds", "try", "cbp", "no-such-file"]).status.code(), Some(1));
}

#[test]
fn a_file_of_a_feed_is_replaced_and_its_faults_are_named() {
    let dir = TempDir::new().expect("a folder");
    let check = |body: &str| {
        std::fs::create_dir_all(dir.path().join("feeds")).expect("a folder");
        std::fs::write(dir.path().join("feeds/cbp.toml"), body).expect("it is written");
        run(&["check", "--data", text(dir.path())])
    };
    let good = "office = \"us-cbp\"\nquiet_minutes = 60\n[[posts]]\nname = \"1\"\ncrossing = \"peace-arch\"\n\
        into = \"us\"\nmodes = [\"car\"]\n";
    assert_eq!(check(good).status.code(), Some(0));
    let listed = run_well(&["feeds", "--json", "--data", text(dir.path())]);
    let listed: Vec<Value> = listed.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(listed.iter().map(|feed| feed["asked"].clone()).collect::<Vec<_>>(), vec![json!(false); 4]);
    assert_eq!((&listed[0]["name"], &listed[0]["posts"]), (&json!("cbp"), &json!(1)));

    let bad =
        check(&good.replace("peace-arch", "war-arch").replace("quiet_minutes = 60", "quiet_minutes = 1"));
    let errors = String::from_utf8_lossy(&bad.stderr).into_owned();
    assert_eq!(bad.status.code(), Some(1));
    assert!(errors.contains("war-arch") && errors.contains("quiet_minutes 1"), "{errors}");
}

#[test]
fn a_house_has_no_feeds_unless_its_operator_names_some() {
    let dir = TempDir::new().expect("a folder");
    let served = Served::start(&dir.path().join("data"), &[]);
    let ready = served.get("/readyz").json();
    assert_eq!((&ready["ready"], &ready["feeds"]), (&json!(true), &Value::Null));
    served.end();
}
