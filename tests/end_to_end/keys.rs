//! Keys from the command line: handed out, listed, revoked, beside a running server and without one.

use crate::served::{CROSSING, Response, Served, post, run, run_well};
use serde_json::{Value, json};
use tempfile::TempDir;

fn sent(served: &Served, path: &str, body: &str) -> Response {
    post(served.address(), path, body).expect("an answer")
}

fn made(line: &str) -> Value {
    serde_json::from_str(line).expect("one JSON object")
}

#[test]
fn a_moderators_key_opens_the_desk_until_it_is_revoked() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().to_str().expect("UTF-8");
    Served::start(dir.path(), &[]).end();
    let before = made(&run_well(&["watch", "invite", "--json", "--data", data]));
    assert_eq!(before["number"], 1, "with no server running");
    let served = Served::start(dir.path(), &[]);
    let key = made(&run_well(&["watch", "invite", "--days", "2", "--json", "--data", data]));
    let (secret, id) = (key["key"].as_str().expect("a key"), key["id"].as_str().expect("an id"));
    assert!(key["link"].as_str().is_some_and(|link| link.ends_with(&format!("/watch#{secret}"))));
    let shown = run_well(&["watch", "invite", "--data", data]);
    assert!(shown.contains('█') && shown.contains("/watch#") && shown.contains("key k3"), "{shown}");
    let open = |secret: &str| sent(&served, "/watch?lang=en", &format!("key={secret}"));
    assert_eq!(open(secret).status, 200);
    assert_eq!(open(before["key"].as_str().expect("a key")).status, 200, "made before the server was");
    let listed = run_well(&["watch", "list", "--json", "--data", data]);
    assert_eq!(listed.lines().count(), 3);
    assert!(!listed.contains(secret), "a key is shown once");
    run_well(&["watch", "revoke", id, "--data", data]);
    let refused = open(secret);
    assert!(refused.status == 403 && refused.text().contains("taken back"), "{}", refused.text());
    let again = run(&["watch", "revoke", id, "--data", data]);
    assert_eq!(again.status.code(), Some(1));
    assert_eq!(run(&["watch", "revoke", "anna", "--data", data]).status.code(), Some(2));
}

#[test]
fn an_anchors_key_is_of_one_crossing_and_its_end_is_of_all_it_made() {
    let dir = TempDir::new().expect("a folder");
    let data = dir.path().to_str().expect("UTF-8");
    let served = Served::start(dir.path(), &[]);
    let wrong = run(&["anchor", "invite", "--crossing", "no-such-post", "--data", data]);
    assert_eq!(wrong.status.code(), Some(2));
    let key = made(&run_well(&["anchor", "invite", "--crossing", CROSSING, "--json", "--data", data]));
    let fields = format!("key={}&voice=anchored-voice", key["key"].as_str().expect("a key"));
    let form = format!("/{CROSSING}/anchor?lang=en");
    assert_eq!(sent(&served, &form, &fields).status, 200);
    let id = key["id"].as_str().expect("an id");
    assert_eq!(run(&["watch", "revoke", id, "--data", data]).status.code(), Some(1), "of another kind");
    run_well(&["anchor", "revoke", id, "--data", data]);
    assert_eq!(sent(&served, &form, &fields).status, 403);
    let invite = json!({"voice": "anchored-voice"});
    let refused = sent(&served, &format!("/api/v1/crossings/{CROSSING}/invites"), &invite.to_string());
    assert_eq!(refused.status, 403, "an anchor no more");
    let listed = run_well(&["anchor", "list", "--data", data]);
    assert!(listed.contains("revoked") && listed.contains(CROSSING), "{listed}");
}
