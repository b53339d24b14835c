//! What a traveller does: reads, files, follows, hops, asks; with a form and without JavaScript.

use crate::served::{CROSSING, Served, Stream, request};
use serde_json::json;
use tempfile::TempDir;

fn tap(value: &str) -> serde_json::Value {
    json!({"topic": "pass", "mode": "foot", "toward": "ge", "value": value})
}

#[test]
fn one_files_and_the_other_sees_it_and_misses_nothing_over_a_hop() {
    let dir = TempDir::new().expect("a folder");
    let served = Served::start(dir.path(), &[]);
    let cursor = served.board()["cursor"].as_str().expect("a cursor").to_string();
    let mut stream = Stream::follow(served.address(), "", Some(&cursor));
    let receipt = served.file(&json!({"id": "filing-0001", "taps": [tap("no")]}));
    assert_eq!(receipt.status, 201, "{}", receipt.text());
    let (id, event, patch) = stream.next().expect("a patch");
    assert_eq!((event.as_str(), &patch["answers"][0]["value"]), ("patch", &json!("no")));
    drop(stream);
    let tap = json!({"topic": "open", "toward": "ge", "value": "no"});
    assert_eq!(served.file(&json!({"id": "filing-0002", "taps": [tap]})).status, 201);
    let mut again = Stream::follow(served.address(), "?from=00000000:0", Some(&id));
    let (_, _, patch) = again.next().expect("the patch missed");
    let keys: Vec<&str> =
        patch["answers"].as_array().expect("a list").iter().filter_map(|a| a["key"].as_str()).collect();
    assert_eq!(keys, ["open/ge///"], "only what changed since");
}

#[test]
fn words_are_read_redacted_and_the_same_id_is_taken_once() {
    let dir = TempDir::new().expect("a folder");
    let served = Served::start(dir.path(), &[]);
    let words = "в Грузию пешком не пускают. Мой номер +7 900 123-45-67";
    let filing = json!({"id": "filing-0001", "voice": "a-secret-of-mine", "words": words});
    let first = served.file(&filing);
    assert_eq!(first.status, 201, "{}", first.text());
    let receipt = first.json();
    assert!(!receipt["words"].as_str().expect("words").contains("900"));
    assert_eq!(receipt["reading"]["claims"][0]["topic"], "pass");
    let again = served.file(&filing);
    assert_eq!((again.status, again.json()), (200, receipt));
    let mut other = filing;
    other["words"] = json!("Ларс закрыт");
    assert_eq!(served.file(&other).status, 409);
}

#[test]
fn a_form_without_javascript_files_and_asks() {
    let dir = TempDir::new().expect("a folder");
    let served = Served::start(dir.path(), &[]);
    let post = |path: &str, body: &str| {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        request(served.address(), &head, body).expect("an answer")
    };
    let page = served.get(&format!("/{CROSSING}?lang=en"));
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Anyone can read this, border guards too"));
    let nonce = page
        .text()
        .split("name=\"nonce\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a nonce")
        .to_string();
    let asked = post(&format!("/{CROSSING}/ask?lang=en"), "words=Can+I+cross+on+foot+to+Georgia%3F");
    assert_eq!(asked.status, 200, "{}", asked.text());
    let words = "On+foot+to+Georgia+they+do+not+let+people+through";
    let filed = post(&format!("/{CROSSING}/report?lang=en"), &format!("nonce={nonce}&words={words}"));
    assert!([200, 303].contains(&filed.status), "{}: {}", filed.status, filed.text());
    served.board_that(|board| board.to_string().contains("pass/ge/foot//"));
    let page = served.get(&format!("/{CROSSING}?lang=en")).text();
    assert!(page.contains("not let through"), "{page}");
}

#[test]
fn nothing_is_set_on_or_asked_of_a_reader() {
    let dir = TempDir::new().expect("a folder");
    let served = Served::start(dir.path(), &[]);
    for path in ["/", "/verkhny-lars", "/about", "/api/v1/crossings"] {
        let head = served.get(path).head.to_ascii_lowercase();
        assert!(!head.contains("set-cookie"), "{path}");
        assert!(head.contains("referrer-policy: no-referrer"), "{path}: {head}");
        assert!(head.contains("content-security-policy: default-src 'none'"), "{path}: {head}");
    }
    assert!(served.get("/uspenko").text().contains("uspenka"), "the nearest names are offered");
}
