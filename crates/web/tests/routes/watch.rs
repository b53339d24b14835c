//! The desk: `/watch`, `/watch/act`, the public log, and what readers see of hidden words.

use super::house::{House, LARS, Plan, START, form};
use axum::http::Request;
use border::fact::Digest;
use border::minute::Minute;
use border::refusal::Refusal;
use border::slug::Slug;
use live::WordsShown;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use web::{Card, Keys, Moderator};

/// Keys `k1` to `k9`, and an anchor's.
#[derive(Default)]
pub struct Ring {
    revoked: Mutex<Vec<String>>,
}

impl Keys for Ring {
    fn moderator(&self, secret: &str, _: Minute) -> Result<Moderator, Refusal> {
        if self.revoked.lock().expect("no fault").iter().any(|revoked| revoked == secret) {
            return Err(Refusal::KeyRevoked);
        }
        let number = secret.strip_prefix("key-").and_then(|number| number.parse().ok());
        match (secret, number) {
            ("anchor", _) => Err(Refusal::KeyOfOtherKind),
            (_, Some(number)) => Ok(Moderator { key: Digest([number as u8; 8]), number }),
            _ => Err(Refusal::NoSuchKey),
        }
    }

    fn card(&self, secret: &str, crossing: &Slug, now: Minute) -> Result<Card, Refusal> {
        match (secret, crossing.as_str()) {
            ("anchor", LARS) => Ok(Card { card: Digest([9; 8]), until: now + 60 }),
            ("anchor", _) => {
                Err(Refusal::KeyOfOtherCrossing { crossing: Slug::parse(LARS).expect("a slug") })
            }
            _ => Err(Refusal::NoSuchKey),
        }
    }

    fn moderators(&self, _: Minute) -> usize {
        2
    }

    fn number(&self, key: Digest<8>) -> Option<u32> {
        Some(key.0[0].into())
    }
}

/// A house with a desk.
async fn house(words: WordsShown) -> (House, Arc<Ring>) {
    let ring = Arc::new(Ring::default());
    let plan = Plan { keys: Some(ring.clone()), words, ..Plan::default() };
    (plan.open().await, ring)
}

async fn tell(house: &House, id: &str, words: &str) -> u64 {
    let filing =
        json!({"id": format!("test-filing-{id}"), "voice": format!("test-voice-{id}"), "words": words});
    house.file(&filing).await.json()["seq"].as_u64().expect("an entry")
}

/// Somebody passes on that nobody is let through on foot, in ticks: the same words would be one hand's.
async fn hears(house: &House, id: &str) -> u64 {
    let said = json!({"topic": "pass", "mode": "foot", "value": "no", "toward": "ge", "stance": "hearsay"});
    let id = format!("hears-filing-{id}");
    let filing = json!({"id": id, "voice": format!("{id}-voice"), "taps": [said]});
    house.file(&filing).await.json()["seq"].as_u64().expect("an entry")
}

async fn act(house: &House, key: &str, fields: &[(&str, &str)]) -> super::house::Reply {
    let mut all = vec![("key", key), ("crossing", LARS)];
    all.extend(fields);
    house.post("/watch/act?lang=en", &all).await
}

async fn line(house: &House, seq: u64) -> Value {
    let talk = house.get(&format!("/api/v1/crossings/{LARS}/talk")).await.json();
    let lines = talk["lines"].as_array().expect("lines").clone();
    lines.into_iter().find(|line| line["seq"] == seq).expect("it is talk")
}

async fn log(house: &House) -> Vec<Value> {
    let log = house.get(&format!("/api/v1/crossings/{LARS}/log")).await.json();
    super::protocol::check("log", &log);
    log["acts"].as_array().expect("acts").clone()
}

#[tokio::test]
async fn words_are_hidden_by_one_key_and_off_by_two_and_the_log_tells_it() {
    let (house, _) = house(WordsShown::Yes).await;
    let seq = tell(&house, "a", "buy my seats, on foot not let through to Georgia").await;
    assert!(line(&house, seq).await["words"].is_string());
    let desk = house.post("/watch?lang=en", &[("key", "key-1"), ("crossing", LARS)]).await;
    assert_eq!((desk.status.as_u16(), desk.header("cache-control")), (200, "no-store"));
    assert!(desk.text().contains("buy my seats") && desk.header("set-cookie").is_empty());
    let line_of = seq.to_string();
    let done = act(&house, "key-1", &[("line", &line_of), ("do", "hide:spam")]).await;
    assert!(done.text().contains("unless a second key agrees"), "{}", done.text());
    let hidden = line(&house, seq).await;
    assert_eq!((&hidden["words"], &hidden["hidden"]["reason"]), (&Value::Null, &json!("spam")));
    assert_eq!(hidden["hidden"]["until"], json!((START + 360).to_string()));
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    assert_eq!(board["answers"].as_array().map(Vec::len), Some(1), "it counts");
    let entry = log(&house).await[0]["entry"].to_string();
    let own = act(&house, "key-1", &[("entry", &entry), ("do", "confirm")]).await;
    assert!(own.status == 403 && own.text().contains("Another key must agree"));
    let other = act(&house, "key-2", &[("entry", &entry), ("do", "confirm")]).await;
    assert!(other.text().contains("k2 agreed"), "{}", other.text());
    let told = log(&house).await;
    assert_eq!(
        (&told[0]["key"], &told[0]["second_key"], &told[0]["state"], &told[0]["reason"]),
        (&json!("k1"), &json!("k2"), &json!("confirmed"), &json!("spam"))
    );
    let crossing = house.get(&format!("/{LARS}?lang=en")).await.text();
    assert!(crossing.contains("Words hidden: 1 (advertising). k2 agreed"), "a tombstone");
    let page = house.get("/log?lang=en").await.text();
    assert!(page.contains("Words hidden: 1 (advertising)") && !page.contains("buy my seats"));
    assert_eq!(line(&house, seq).await["words"], Value::Null);
}

#[tokio::test]
async fn the_own_last_act_is_undone() {
    let (house, _) = house(WordsShown::Yes).await;
    let seq = tell(&house, "a", "on foot not let through to Georgia").await.to_string();
    let hidden = act(&house, "key-1", &[("line", &seq), ("do", "hide:name")]).await.text();
    assert!(hidden.contains("value=\"undo\""));
    let undone = act(&house, "key-1", &[("do", "undo")]).await.text();
    assert!(undone.contains("Taken back at"), "{undone}");
    assert!(line(&house, seq.parse().expect("a place")).await["words"].is_string());
    assert_eq!(log(&house).await[0]["state"], "undone");
    assert_eq!(act(&house, "key-1", &[("do", "undo")]).await.status, 403);
}

#[tokio::test]
async fn a_key_for_nothing_is_told_so_in_its_own_words() {
    let (house, ring) = house(WordsShown::No).await;
    let open = async |key: &str| house.post("/watch?lang=en", &[("key", key)]).await;
    for (key, sentence) in [
        ("garbage", "There is no such key"),
        ("", "There is no such key"),
        ("anchor", "This key is for something else"),
    ] {
        let reply = open(key).await;
        assert!(reply.status == 403 && reply.text().contains(sentence), "{key}: {}", reply.text());
    }
    let seq = tell(&house, "a", "on foot not let through to Georgia").await.to_string();
    assert_eq!(open("key-1").await.status, 200);
    ring.revoked.lock().expect("no fault").push("key-1".into());
    let refused = act(&house, "key-1", &[("line", &seq), ("do", "hide:spam")]).await;
    assert!(refused.status == 403 && refused.text().contains("This key was taken back"));
    assert!(log(&house).await.is_empty(), "in mid-act, nothing was done");
}

#[tokio::test]
async fn only_our_own_pages_may_post_and_only_what_a_button_sends() {
    let (house, _) = house(WordsShown::No).await;
    for address in ["/watch", "/watch/act", "/watch/paste"] {
        let request = Request::post(address)
            .header("sec-fetch-site", "cross-site")
            .body(form(&[("key", "key-1"), ("crossing", LARS), ("do", "hold")]).into());
        assert_eq!(house.send(request.expect("a request")).await.status, 403, "{address}");
    }
    for pressed in ["", "hide", "hide:gossip", "explode", "confirm"] {
        assert_eq!(act(&house, "key-1", &[("do", pressed)]).await.status, 422, "{pressed}");
    }
    let notice = [("text", "x"), ("link", "http://x"), ("source", "y"), ("hours", "9"), ("do", "notice")];
    assert_eq!(act(&house, "key-1", &notice).await.status, 422, "no https");
    let nowhere =
        house.post("/watch/act", &[("key", "key-1"), ("crossing", "no-such"), ("do", "hold")]).await;
    assert_eq!(nowhere.status, 404);
    let without = House::usual().await;
    assert_eq!(without.get("/watch").await.status, 404, "no keys, no desk");
}

#[tokio::test]
async fn words_are_shown_only_while_somebody_watches_where_the_house_is_set_so() {
    let (house, _) = house(WordsShown::Watched).await;
    let seq = tell(&house, "a", "on foot not let through to Georgia").await;
    assert_eq!(line(&house, seq).await["words"], Value::Null);
    house.post("/watch", &[("key", "key-1")]).await;
    assert!(line(&house, seq).await["words"].is_string());
    house.clock.set(START + 30);
    assert_eq!(line(&house, seq).await["words"], Value::Null);
}

#[tokio::test]
async fn held_words_wait_and_a_whole_case_is_acted_on_at_once() {
    let (house, _) = house(WordsShown::Yes).await;
    act(&house, "key-1", &[("do", "hold")]).await;
    let (first, second) = (
        tell(&house, "a", "on foot not let through to Georgia").await,
        tell(&house, "b", "by car let through to Georgia").await,
    );
    assert_eq!(line(&house, first).await["hidden"]["reason"], "waiting");
    let desk = house.post("/watch?lang=en", &[("key", "key-2"), ("crossing", LARS)]).await.text();
    assert!(desk.contains("New words, held back") && desk.contains(&format!("{second},{first}")));
    act(&house, "key-2", &[("lines", &format!("{second},{first}")), ("do", "let")]).await;
    assert!(line(&house, first).await["words"].is_string());
    assert!(line(&house, second).await["words"].is_string());
}

#[tokio::test]
async fn a_pause_and_a_notice_hold_once_a_second_key_agrees() {
    let (house, _) = house(WordsShown::No).await;
    let notice = [
        ("text", "Closed until noon"),
        ("link", "https://example.org/n"),
        ("source", "Police"),
        ("hours", "6"),
        ("do", "notice"),
    ];
    let put = act(&house, "key-1", &notice).await.text();
    assert!(put.contains("Waits for a second key") && put.contains("Closed until noon"), "{put}");
    act(&house, "key-1", &[("do", "freeze"), ("topic", "")]).await;
    let board = async || house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    assert_eq!(board().await["notices"], json!([]));
    for told in log(&house).await {
        act(&house, "key-2", &[("entry", &told["entry"].to_string()), ("do", "confirm")]).await;
    }
    house.published(4).await;
    let board = board().await;
    assert!(board["notices"][0]["source"] == "Police" && board["paused_at"].is_string(), "{board}");
}

#[tokio::test]
async fn a_rumour_is_ruled_on_by_two_keys_and_that_stands_before_it() {
    const MEANT: &str = "rumour/pass/ge/foot///no";
    let (house, _) = house(WordsShown::No).await;
    let desk = async || house.post("/watch?lang=en", &[("key", "key-1"), ("crossing", LARS)]).await.text();
    let page = async || house.get(&format!("/{LARS}?lang=en")).await.text();
    let first = hears(&house, "a").await;
    house.published(first + 1).await;
    assert!(page().await.contains("1 independent report"));
    assert!(!desk().await.contains("rule:false"), "one hand is no case");
    let last = hears(&house, "b").await;
    assert!(desk().await.contains(&format!("name=\"rumour\" value=\"{MEANT}\"")));
    for wrong in ["rule:gossip", "rule", "rule:"] {
        assert_eq!(act(&house, "key-1", &[("do", wrong), ("rumour", MEANT)]).await.status, 422, "{wrong}");
    }
    for wrong in ["", "pass/ge/foot//", "rumour/", "rumour/pass/ge/foot///maybe", "<script>"] {
        let reply = act(&house, "key-1", &[("do", "rule:false"), ("rumour", wrong)]).await;
        assert_eq!(reply.status, 422, "{wrong}");
    }
    let other = act(&house, "key-1", &[("do", "rule:false"), ("rumour", "rumour/open/ge////no")]).await;
    assert!(other.status == 403 && other.text().contains("Nobody is saying this"));
    let put = act(&house, "key-1", &[("do", "rule:false"), ("rumour", MEANT)]).await.text();
    assert!(put.contains("not true. Waits for a second key") && put.contains("value=\"undo\""), "{put}");
    assert!(!page().await.contains("Moderators looked into it"), "one key says nothing");
    let entry = log(&house).await[0]["entry"].to_string();
    act(&house, "key-2", &[("entry", &entry), ("do", "confirm")]).await;
    house.published(last + 3).await;
    let board = house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json();
    super::protocol::check("board", &board);
    assert_eq!(board["rumours"][0]["verdict"]["ruling"], "false", "{board}");
    let page = page().await;
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} in {page}"));
    assert!(place("<h2>People are saying</h2>") < place("Moderators looked into it"));
    assert!(place("Moderators looked into it") < place("On foot, to Georgia – not let through"));
    let told = &log(&house).await[0];
    assert_eq!(
        (&told["act"], &told["ruling"], &told["item"]),
        (&json!("rule"), &json!("false"), &json!(MEANT))
    );
    assert!(house.get("/log?lang=en").await.text().contains("not true"));
}

#[tokio::test]
async fn many_rumours_are_folded_away_without_a_script() {
    let (house, _) = house(WordsShown::No).await;
    let topics = ["hazard/scam", "hazard/bribe", "supply/fuel", "supply/water", "supply/food", "supply/cash"];
    for (n, item) in topics.iter().enumerate() {
        let (topic, item) = item.split_once('/').expect("a topic and an item");
        let values = if topic == "supply" { ["yes", "no"] } else { ["present", "absent"] };
        for (m, value) in values.into_iter().enumerate() {
            let taps =
                json!([{"topic": topic, "item": item, "value": value, "stance": "hearsay", "toward": "ge"}]);
            let id = format!("test-taps-{n}-{m}");
            house.file(&json!({"id": id, "voice": format!("test-voice-{n}-{m}"), "taps": taps})).await;
        }
    }
    house.published(24).await;
    let page = house.get(&format!("/{LARS}?lang=en")).await.text();
    assert!(page.contains("More that people are saying: 4</summary>"), "{page}");
}

#[tokio::test]
async fn every_page_of_the_desk_is_there_in_every_language() {
    let (house, _) = house(WordsShown::Yes).await;
    let seq = tell(&house, "a", "on foot not let through to Georgia").await.to_string();
    act(&house, "key-1", &[("line", &seq), ("do", "hide:false")]).await;
    tell(&house, "b", "by car let through to Georgia").await;
    hears(&house, "c").await;
    hears(&house, "d").await;
    for lang in ["ru", "uk", "en", "fr", "ka", "kk"] {
        for reply in [
            house.get(&format!("/watch?lang={lang}")).await,
            house.get(&format!("/log?lang={lang}")).await,
            house.post(&format!("/watch?lang={lang}"), &[("key", "key-2")]).await,
            house.post(&format!("/watch?lang={lang}"), &[("key", "key-2"), ("crossing", LARS)]).await,
        ] {
            let text = reply.text();
            assert!(reply.status == 200 && !text.contains(">watch-") && !text.contains(">log-"), "{text}");
        }
    }
}

#[tokio::test]
async fn what_one_key_writes_is_shown_to_nobody_without_a_key_before_a_second_agreed() {
    let (house, _) = house(WordsShown::No).await;
    let notice = |text: &'static str, source: &'static str| {
        [
            ("text", text),
            ("link", "https://example.org/n"),
            ("source", source),
            ("hours", "6"),
            ("do", "notice"),
        ]
    };
    for (text, source, field) in [
        ("Позвоните Ивану Петрову +7 999 555 44 33", "Police", "Its words, in this language"),
        ("Closed until noon", "Anna Ivanova +79995554433", "Whose it is"),
        ("Closed, see www.example.com/list", "Police", "Its words, in this language"),
    ] {
        let refused = act(&house, "key-1", &notice(text, source)).await;
        let page = refused.text();
        assert!(refused.status == 422 && page.contains(&format!("“{field}”: no names")), "{page}");
        assert!(page.contains(text), "what was typed is there");
    }
    assert!(log(&house).await.is_empty(), "nothing is kept");
    act(&house, "key-1", &notice("Closed until noon", "Bureau of Gates")).await;
    let public = async || house.get("/log?lang=en").await.text();
    let waits = public().await;
    assert!(waits.contains("A notice") && !waits.contains("Bureau of Gates"), "{waits}");
    let desk = house.post("/watch?lang=en", &[("key", "key-2"), ("crossing", LARS)]).await.text();
    assert!(desk.contains("Bureau of Gates") && desk.contains("Closed until noon"), "to agree one must see");
    let entry = log(&house).await[0]["entry"].to_string();
    act(&house, "key-2", &[("entry", &entry), ("do", "confirm")]).await;
    assert!(public().await.contains("Notice of Bureau of Gates"));
    let off = border::fact::Target::Item(border::item::Key::Notice(entry.parse().expect("a place")));
    let hide = live::order::Act::Hide(off, border::fact::Reason::Personal);
    house.live.act(LARS, hide).await.expect("it is there");
    assert!(!public().await.contains("Bureau of Gates"), "what the operator took off is told nowhere");
}

#[tokio::test]
async fn one_key_that_presses_a_switch_for_days_does_not_press_others_acts_off_the_log() {
    let (house, _) = house(WordsShown::Yes).await;
    act(&house, "key-2", &[("do", "freeze"), ("topic", "")]).await;
    for minute in 0..260 {
        house.clock.set(START + minute * 2);
        act(&house, "key-1", &[("do", if minute % 2 == 0 { "hold" } else { "show" })]).await;
    }
    let page = house.get("/log?lang=en").await.text();
    assert!(page.contains("Pause of all reports") && page.contains("(×260)"), "{page}");
    assert_eq!(page.matches("<b>k").count(), 2);
    for minute in 0..210 {
        house.clock.set(START + 1_000 + minute * 2);
        act(&house, "key-3", &[("do", "freeze"), ("topic", "open")]).await;
    }
    let page = house.get("/log?lang=en").await.text();
    assert!(!page.contains("Pause of all reports"));
    let (_, older) = page.split_once("href=\"/log?crossing=").expect("a link to what is older");
    let older = older.split('"').next().expect("an address").replace("&amp;", "&");
    let older = house.get(&format!("/log?crossing={older}")).await.text();
    assert!(older.contains("Pause of all reports") && older.contains("(×260)"), "{older}");
}
