//! Seats: `/{slug}/seats`, `/api/v1/crossings/{slug}/rides` and below it.

use super::house::{House, LARS, Plan, START};
use super::watch::Ring;
use border::minute::Minute;
use serde_json::{Value, json};
use std::sync::Arc;
use web::{About, Seats};

pub fn about() -> About {
    About { operator: String::new(), contact: "someone@example.org".into() }
}

pub async fn house() -> House {
    let keys: Option<Arc<dyn web::Keys>> = Some(Arc::new(Ring::default()));
    Plan { keys, about: about(), seats: Seats::On, ..Plan::default() }.open().await
}

fn rides() -> String {
    format!("/api/v1/crossings/{LARS}/rides")
}

fn offer(id: &str, voice: &str, seats: u64, departs: Minute) -> Value {
    json!({
        "id": format!("test-offer-{id}"), "voice": format!("test-voice-{voice}"), "kind": "offered",
        "from": "vladikavkaz", "toward": "ge", "to": "tbilisi", "departs": departs.to_string(),
        "seats": seats, "fare": {"amount": 3000, "currency": "RUB"}, "traits": ["luggage"]
    })
}

pub async fn offered(house: &House, id: &str, voice: &str, seats: u64) -> u64 {
    let reply = house.post_json(&rides(), &offer(id, voice, seats, START + 300)).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    reply.json()["seq"].as_u64().expect("an entry")
}

async fn act(house: &House, ride: u64, act: &str, body: Value) -> (u16, Value) {
    let reply = house.post_json(&format!("{}/{ride}/{act}", rides()), &body).await;
    (reply.status.as_u16(), reply.json())
}

async fn board(house: &House) -> Value {
    house.get(&format!("/api/v1/crossings/{LARS}/board")).await.json()
}

#[tokio::test]
async fn a_way_tells_of_the_seats_that_nobody_holds_over_its_post() {
    let house = house().await;
    let ways = async |from, to| {
        let page = house.post("/ways?lang=en", &[("from", from), ("to", to)]).await.text();
        let (before, _) = page.split_once(" seats offered")?;
        before.rsplit('>').next().map(str::to_owned)
    };
    assert_eq!(ways("Владикавказ", "Тбилиси").await, None);
    let ride = offered(&house, "one", "driver", 3).await;
    assert_eq!(ways("Владикавказ", "Тбилиси").await.as_deref(), Some("3"));
    assert_eq!(ways("Тбилиси", "Владикавказ").await, None, "the other way there are none");
    let then = [("from", "Владикавказ"), ("to", "Тбилиси"), ("day", "2022-09-23")];
    assert!(!house.post("/ways?lang=en", &then).await.text().contains("seats offered"), "of another day");
    act(&house, ride, "hold", json!({"voice": "test-voice-rider", "seats": 3})).await;
    assert_eq!(ways("Владикавказ", "Тбилиси").await, None, "all are held");
}

#[tokio::test]
async fn seats_are_offered_held_agreed_on_and_let_go() {
    let house = house().await;
    assert_eq!(house.get("/readyz").await.json()["seats"], "on");
    let ride = offered(&house, "one", "driver", 2).await;
    let again = house.post_json(&rides(), &offer("one", "driver", 2, START + 300)).await;
    assert_eq!((again.status.as_u16(), again.json()["seq"].as_u64()), (200, Some(ride)));
    let theirs = house.post_json(&rides(), &offer("one", "stranger", 2, START + 300)).await;
    assert_eq!(theirs.status, 409, "the same id of somebody else is not theirs");
    let shown = board(&house).await["rides"][0].clone();
    assert_eq!((shown["key"].as_str(), shown["free"].as_u64()), (Some(&*format!("ride/{ride}")), Some(2)));
    let me = json!({"voice": "test-voice-rider"});
    let (status, held) = act(&house, ride, "hold", json!({"voice": "test-voice-rider", "seats": 2})).await;
    assert_eq!(status, 201, "{held}");
    assert_eq!(board(&house).await["rides"][0]["state"], "full");
    let (status, no) = act(&house, ride, "hold", me.clone()).await;
    assert_eq!((status, no["type"].as_str()), (409, Some("urn:passage:problem:seat")));
    let driver = json!({"voice": "test-voice-driver"});
    let mine = house.post_json(&format!("{}/mine", rides()), &driver).await.json();
    let hold = mine["rides"][0]["holds"][0]["hold"].as_u64().expect("a hold");
    let agree = json!({"voice": "test-voice-driver", "hold": hold});
    assert_eq!(act(&house, ride, "accept", agree).await.0, 201);
    assert_eq!(act(&house, ride, "accept", me.clone()).await.0, 201);
    let mine = house.post_json(&format!("{}/mine", rides()), &me).await.json();
    let own = &mine["rides"][0]["holds"][0];
    assert_eq!((own["is"].as_str(), own["given"].as_bool()), (Some("agreed"), Some(true)), "{mine}");
    assert_eq!(act(&house, ride, "unhold", me).await.0, 201);
    assert_eq!(act(&house, ride, "cancel", driver).await.0, 201);
    assert!(board(&house).await.get("rides").is_none_or(|rides| rides == &json!([])));
    let nobody = json!({"voice": "test-voice-nobody"});
    let none = house.post_json(&format!("{}/mine", rides()), &nobody).await.json();
    assert_eq!(none["rides"], json!([]));
}

#[tokio::test]
async fn what_is_wrong_is_refused_and_nothing_is_kept() {
    let house = house().await;
    let fine = offer("bad", "driver", 2, START + 300);
    let cases = [
        ("departs", json!((START - 5).to_string()), 409),
        ("departs", json!("2029-03-02T09:00:00Z"), 409),
        ("departs", json!("tomorrow"), 422),
        ("seats", json!(400), 409),
        ("seats", json!(-1), 422),
        ("to", json!("vladikavkaz"), 409),
        ("to", json!("atlantis"), 409),
        ("to", json!("; drop table"), 422),
        ("toward", json!("kz"), 409),
        ("toward", json!("nowhere"), 422),
        ("fare", json!({"amount": 1e12, "currency": "RUB"}), 409),
        ("fare", json!({"amount": -1, "currency": "RUB"}), 422),
        ("fare", json!({"amount": 1, "currency": "QQQ"}), 422),
        ("traits", json!(["call me +7 900 000 00 00"]), 422),
        ("kind", json!("parcel"), 422),
        ("contact", json!("+7 900 000 00 00"), 422),
        ("voice", json!("short"), 422),
        ("id", json!(7), 422),
    ];
    for (field, value, status) in cases {
        let mut body = fine.clone();
        body[field] = value.clone();
        let reply = house.post_json(&rides(), &body).await;
        assert_eq!(reply.status, status, "{field}: {value}: {}", reply.text());
    }
    for body in ["", "{", "[]", "null", "{\"voice\": \"test-voice-1\"}"] {
        let request = axum::http::Request::post(rides()).header("content-type", "application/json");
        let reply = house.send(request.body(body.to_owned().into()).expect("a request")).await;
        assert_eq!(reply.status, 422, "{body}");
    }
    let (status, _) = act(&house, 4_711, "hold", json!({"voice": "test-voice-rider"})).await;
    assert_eq!(status, 409);
    assert_eq!(act(&house, 1, "steal", json!({"voice": "test-voice-rider"})).await.0, 404);
    assert_eq!(house.live.own_rides(LARS, |_| border::fact::Digest([0; 16])).len(), 0);
    assert!(board(&house).await.get("rides").is_none());
}

#[tokio::test]
async fn nobody_is_asked_for_work_before_what_cannot_be() {
    let keys: Option<Arc<dyn web::Keys>> = Some(Arc::new(Ring::default()));
    let admission = web::Admission::Guarded;
    let house = Plan { keys, about: about(), seats: Seats::On, admission, ..Plan::default() }.open().await;
    let mut kinds = Vec::new();
    for n in 0..40 {
        let reply = house.post_json(&rides(), &offer(&format!("{n}"), "fresh", 400, START + 300)).await;
        kinds.push((reply.status.as_u16(), reply.json()["type"].as_str().unwrap_or_default().to_owned()));
    }
    kinds.dedup();
    assert_eq!(kinds.len(), 1, "{kinds:?}");
    assert_eq!(kinds[0].1, "urn:passage:problem:seat");
    for n in 0..40 {
        house.post_json(&rides(), &offer(&format!("{n}"), "fresh", 2, START + 300)).await;
    }
    let worth = house.post_json(&rides(), &offer("worth", "fresh", 2, START + 300)).await;
    assert_eq!(worth.json()["type"], "urn:passage:problem:work-needed");
}

#[tokio::test]
async fn where_no_seats_are_offered_the_page_says_so_and_the_api_has_none() {
    let ring: Arc<dyn web::Keys> = Arc::new(Ring::default());
    let off = Plan { keys: Some(ring.clone()), about: about(), ..Plan::default() };
    let no_contact = Plan { keys: Some(ring), seats: Seats::On, ..Plan::default() };
    let no_keys = Plan { about: about(), seats: Seats::On, ..Plan::default() };
    for (plan, ready) in [(off, "off"), (no_contact, "no-contact"), (no_keys, "too-few-keys")] {
        let house = plan.open().await;
        let reply = house.post_json(&rides(), &offer("off", "driver", 2, START + 300)).await;
        assert_eq!(
            (reply.status.as_u16(), reply.json()["type"].as_str()),
            (404, Some("urn:passage:problem:seats-off"))
        );
        let page = house.get(&format!("/{LARS}/seats?lang=en")).await.text();
        assert!(page.contains("No seats are offered on this board.") && page.contains("/ways?lang=en"));
        assert!(!page.contains("<form method=\"post\" action=\"/verkhny-lars/seats"));
        assert_eq!(house.get("/readyz").await.json()["seats"], ready);
    }
}

/// The value of a hidden field of a page.
fn hidden(page: &str, name: &str) -> String {
    let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).expect("a hidden field");
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn without_javascript_a_page_offers_holds_agrees_and_warns_by_its_own_secret() {
    let house = house().await;
    let address = format!("/{LARS}/seats?lang=en");
    let page = house.get(&address).await.text();
    for line in ["Pay on arrival. Never before.", "Keep your papers.", "Do not carry what you did not pack"] {
        assert!(page.contains(line), "{line}");
    }
    let (driver, nonce) = (hidden(&page, "voice"), hidden(&page, "nonce"));
    let fields = [
        ("do", "offer"),
        ("voice", &driver),
        ("nonce", &nonce),
        ("kind", "offered"),
        ("who", "adult"),
        ("from", "Владикавказ"),
        ("to", "Tbilisi"),
        ("toward", "ge"),
        ("day", "2026-03-02"),
        ("at", "18:30"),
        ("seats", "3"),
        ("vehicle", "car"),
        ("fare", "3000"),
        ("currency", "RUB"),
        ("trait", "woman_driver"),
    ];
    let done = house.post(&address, &fields).await;
    assert_eq!(done.status, 200);
    let page = done.text();
    assert!(page.contains("It is up.") && page.contains("Your seats"), "{page}");
    assert!(page.contains("Vladikavkaz → Tbilisi") && page.contains("says: woman driver (not checked)"));
    let again = house.post(&address, &fields).await.text();
    assert_eq!(again.matches("Cancel the ride").count(), 1, "a second press offers nothing");
    let rider = hidden(&house.get(&address).await.text(), "voice");
    let child =
        house.post(&address, &[("do", "hold"), ("ride", "1"), ("seats", "1"), ("voice", &rider)]).await;
    assert!(child.text().contains("Under 18 and without a parent") && child.text().contains("tel:"));
    let hold = [("do", "hold"), ("ride", "1"), ("seats", "1"), ("adult", "yes"), ("voice", rider.as_str())];
    let held = house.post(&address, &hold).await.text();
    assert!(held.contains("Held for you: 1 seat, until"), "{held}");
    let seen = house.post(&address, &[("do", "mine"), ("voice", &driver)]).await.text();
    assert!(seen.contains("Somebody holds 1 seat until"), "{seen}");
    let warner = hidden(&house.get(&address).await.text(), "voice");
    let warned = house.post(&address, &[("do", "report"), ("ride", "1"), ("voice", &warner)]).await.text();
    assert!(warned.contains("You do not see this ride any more.") && !warned.contains("id=\"ride-1\""));
    assert!(house.get(&address).await.text().contains("id=\"ride-1\""), "everybody else does");
}

#[tokio::test]
async fn words_fill_the_form_parcels_are_refused_and_so_are_wrong_fields_with_all_else_kept() {
    let house = house().await;
    let address = format!("/{LARS}/seats?lang=en");
    let words = "Завтра еду Владикавказ - Тбилиси, 2 места, 3000 руб с человека";
    let read = house.post(&address, &[("do", "read"), ("words", words)]).await.text();
    for filled in ["value=\"Владикавказ\"", "value=\"Тбилиси\"", "value=\"2\"", "value=\"3000\""]
    {
        assert!(read.contains(filled), "{filled}");
    }
    assert!(board(&house).await.get("rides").is_none(), "nothing is up before somebody says so");
    let parcel = "Возьму посылку Владикавказ - Тбилиси";
    let refused = house.post(&address, &[("do", "read"), ("words", parcel)]).await.text();
    assert!(refused.contains("Parcels are not listed. Do not carry what you did not pack yourself."));
    let around = "Проведу лесом мимо поста, 2 места, Владикавказ - Тбилиси";
    let refused = house.post(&address, &[("do", "read"), ("words", around)]).await.text();
    assert!(refused.contains("The lawful way is an open post.") && !refused.contains("value=\"2\""));
    let ahead = "Владикавказ - Тбилиси, 2 места, 3000 руб, предоплата на карту";
    let warned = house.post(&address, &[("do", "read"), ("words", ahead)]).await.text();
    assert!(warned.contains("One pays on arrival.") && !warned.contains("value=\"2\""));
    let fields = [
        ("do", "offer"),
        ("from", "Vladikavkaz"),
        ("to", "Atlantis"),
        ("toward", "ge"),
        ("seats", "3"),
        ("day", "2026-03-02"),
        ("at", "18:30"),
    ];
    let wrong = house.post(&address, &fields).await.text();
    assert!(wrong.contains("The board does not know this place.") && wrong.contains("value=\"Atlantis\""));
    let past = house
        .post(
            &address,
            &[
                ("do", "offer"),
                ("who", "adult"),
                ("from", "Vladikavkaz"),
                ("to", "Tbilisi"),
                ("toward", "ge"),
                ("seats", "3"),
                ("day", "2026-03-02"),
                ("at", "01:00"),
            ],
        )
        .await
        .text();
    assert!(past.contains("That hour is over."));
    let child = house.post(&address, &[("do", "offer"), ("who", "child")]).await.text();
    assert!(child.contains("Under 18 and without a parent"));
    let unsaid = house.post(&address, &[("do", "offer"), ("from", "Vladikavkaz")]).await.text();
    assert!(unsaid.contains("<a href=\"#seat-who\">Say who travels.</a>"), "{unsaid}");
    for words in [
        "Мне 16, еду один, ищу место Владикавказ - Тбилиси",
        "I'm 15, need a seat to Tbilisi",
        "Ищу место для дочки 12 лет, едет одна до Тбилиси",
        "Looking for a seat for my son, 13, travelling alone to Tbilisi",
    ] {
        let read = house.post(&address, &[("do", "read"), ("words", words)]).await.text();
        assert!(
            read.contains("Under 18 and without a parent") && !read.contains("form class=\"terms"),
            "{read}"
        );
    }
}

/// The opening tag of a field.
fn tag<'a>(page: &'a str, id: &str) -> &'a str {
    let at = page.find(&format!(" id=\"{id}\"")).unwrap_or_else(|| panic!("{id} in {page}"));
    let start = page[..at].rfind('<').expect("a tag");
    &page[start..start + page[start..].find('>').expect("its end")]
}

#[tokio::test]
async fn each_wrong_field_says_so_beside_itself_and_on_top_with_a_link_to_it() {
    let house = house().await;
    let address = format!("/{LARS}/seats?lang=en");
    let fields = [
        ("do", "offer"),
        ("from", "Atlantis"),
        ("toward", "ge"),
        ("day", "2026-03-02"),
        ("seats", "many"),
        ("fare", "-3"),
    ];
    let page = house.post(&address, &fields).await.text();
    for (field, said) in [
        ("who", "Say who travels."),
        ("from", "The board does not know this place."),
        ("to", "Say where to."),
        ("at", "Give the day and hour it leaves."),
        ("seats", "A car has 1 to 8 seats"),
        ("fare", "No seat costs that."),
    ] {
        let (_, beside) = page.split_once(&format!("id=\"seat-{field}-error\">")).expect("beside its field");
        assert!(beside.starts_with(said), "{field}: {beside:.80}");
        let (_, linked) = page.split_once(&format!("href=\"#seat-{field}\">")).expect("on top");
        assert!(linked.starts_with(said), "{field}: {linked:.80}");
        let tag = tag(&page, &format!("seat-{field}"));
        assert!(
            tag.contains("aria-invalid=\"true\"") && tag.contains(&format!("seat-{field}-error\"")),
            "{tag}"
        );
    }
    assert!(!tag(&page, "seat-day").contains("aria-invalid"), "what is right is not marked");
    assert!(tag(&page, "seat-fare").contains("aria-describedby=\"seat-fare-hint seat-fare-error\""));
    assert!(page.contains("<title>Something is not right yet") && page.contains("role=\"alert\""));
    let blank = house.post(&address, &[("do", "read"), ("words", "  ")]).await.text();
    assert!(tag(&blank, "seat-words").contains("aria-invalid") && blank.contains("Write where to, when"));
    let past = [
        ("do", "offer"),
        ("who", "adult"),
        ("from", "Vladikavkaz"),
        ("to", "Vladikavkaz"),
        ("toward", "ge"),
        ("day", "2026-03-02"),
        ("at", "18:30"),
        ("seats", "1"),
    ];
    let page = house.post(&address, &past).await.text();
    assert!(tag(&page, "seat-to").contains("aria-invalid"), "what the domain refuses is of a field too");
}

#[tokio::test]
async fn nothing_is_looked_through_where_nothing_is_and_each_ride_says_how_old_it_is() {
    let house = house().await;
    let address = format!("/{LARS}/seats?lang=en");
    let page = house.get(&address).await.text();
    assert!(page.contains("class=\"look\" hidden") && page.contains("Nobody offers or seeks a seat now."));
    offered(&house, "offer-0001", "a-driver-of-a-car", 3).await;
    house.clock.set(START + 125);
    let page = house.get(&address).await.text();
    assert!(page.contains("class=\"look\">") && page.contains("put up 2 h ago"), "{page}");
    let none = house.post(&address, &[("do", "look"), ("only", "ru")]).await.text();
    assert!(
        none.contains("class=\"look\">") && none.contains("Nothing for this direction and day."),
        "{none}"
    );
}

#[tokio::test]
async fn garbage_in_any_field_breaks_nothing() {
    let house = house().await;
    let address = format!("/{LARS}/seats?lang=en");
    let garbage =
        ["", "\0", "99999999999999999999", "-1", "NaN", "<b>", "\u{202e}x", "2026-13-45", "1e400", "ride/1"];
    for act in ["offer", "hold", "unhold", "accept", "cancel", "report", "read", "look", "x"] {
        for text in garbage {
            let mut fields = vec![("do", act), ("adult", "yes"), ("words", "2 места")];
            let names = [
                "voice", "nonce", "ride", "hold", "seats", "from", "to", "toward", "day", "at", "fare",
                "only", "day-only",
            ];
            fields.extend(names.map(|name| (name, text)));
            let reply = house.post(&address, &fields).await;
            assert!(reply.status.as_u16() < 500, "{act} {text}: {}", reply.status);
            assert!(!reply.text().contains("<b>\""), "{act}");
        }
    }
    assert!(board(&house).await.get("rides").is_none());
}
