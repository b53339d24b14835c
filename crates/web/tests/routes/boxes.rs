//! Boxes that one phone leaves for another: `/api/v1/boxes`, and the two pages of a shared trip.

use super::house::{House, Plan, Reply, START};
use super::phone::encode;
use super::protocol::check;
use axum::http::{Method, Request, header};
use border::limits::{LOCKER_BYTES, LOCKER_HOURS};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use web::Admission;

const ID: &str = "00112233445566778899aabbccddeeff";
const HOUR: i64 = 60;

fn secret(number: u8) -> String {
    format!("{number:02x}").repeat(32)
}

fn owner(number: u8) -> String {
    Sha256::digest([number; 32]).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sealed(fill: u8) -> Value {
    json!(encode(&vec![fill; LOCKER_BYTES]))
}

fn left(id: &str, number: u8, fill: u8, hours: i64) -> Value {
    json!({"id": id, "owner": owner(number), "box": sealed(fill), "hours": hours})
}

async fn leave(house: &House, body: &Value) -> Reply {
    house.post_json("/api/v1/boxes", body).await
}

async fn send(house: &House, method: Method, id: &str, body: &Value) -> Reply {
    let request = Request::builder()
        .method(method)
        .uri(format!("/api/v1/boxes/{id}"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(body.to_string().into());
    house.send(request.expect("a request")).await
}

async fn fetch(house: &House, id: &str) -> Reply {
    house.get(&format!("/api/v1/boxes/{id}")).await
}

/// The word of a problem.
fn kind(reply: &Reply) -> (u16, String) {
    let json = reply.json();
    check("problem", &json);
    let kind = json["type"].as_str().expect("a type").trim_start_matches("urn:passage:problem:").to_owned();
    (reply.status.as_u16(), kind)
}

#[tokio::test]
async fn a_box_is_left_fetched_changed_and_taken_back() {
    let house = House::usual().await;
    let first = leave(&house, &left(ID, 1, 7, 75)).await;
    assert_eq!(first.status, 201, "{}", first.text());
    check("held", &first.json());
    let until = START.0.div_euclid(60) * 60 + 76 * HOUR;
    assert_eq!(first.json()["until"], border::minute::Minute(until).to_string());
    assert_eq!(leave(&house, &left(ID, 1, 7, 75)).await.status, 200, "its answer was lost");
    assert_eq!(kind(&leave(&house, &left(ID, 1, 8, 75)).await), (409, "box-taken".to_owned()));
    let found = fetch(&house, ID).await;
    assert_eq!((found.status.as_u16(), found.body.len()), (200, LOCKER_BYTES));
    assert_eq!(found.header("content-type"), "application/octet-stream");
    assert_eq!(found.header("cache-control"), "no-store");
    let known =
        Request::get(format!("/api/v1/boxes/{ID}")).header(header::IF_NONE_MATCH, found.header("etag"));
    let same = house.send(known.body(axum::body::Body::empty()).expect("a request")).await;
    assert_eq!((same.status.as_u16(), same.body.len()), (304, 0));
    let change = json!({"secret": secret(1), "box": sealed(9), "hours": 72});
    let changed = send(&house, Method::PUT, ID, &change).await;
    assert_eq!(changed.status, 200, "{}", changed.text());
    assert_eq!(fetch(&house, ID).await.body, vec![9; LOCKER_BYTES]);
    let gone = send(&house, Method::DELETE, ID, &json!({"secret": secret(1)})).await;
    assert_eq!(gone.status, 204);
    assert_eq!(kind(&fetch(&house, ID).await), (404, "box-gone".to_owned()));
    assert_eq!(kind(&send(&house, Method::PUT, ID, &change).await), (404, "box-gone".to_owned()));
}

#[tokio::test]
async fn nobody_else_changes_it_and_its_hour_ends_it() {
    let house = House::usual().await;
    assert_eq!(leave(&house, &left(ID, 1, 7, 1)).await.status, 201);
    let change = json!({"secret": secret(2), "box": sealed(9)});
    assert_eq!(kind(&send(&house, Method::PUT, ID, &change).await), (403, "box-not-yours".to_owned()));
    let taken = send(&house, Method::DELETE, ID, &json!({"secret": secret(2)})).await;
    assert_eq!(kind(&taken), (403, "box-not-yours".to_owned()));
    house.clock.set(START + 2 * HOUR - 1);
    assert_eq!(fetch(&house, ID).await.body, vec![7; LOCKER_BYTES]);
    house.clock.set(START + 2 * HOUR);
    assert_eq!(kind(&fetch(&house, ID).await), (404, "box-gone".to_owned()));
}

#[tokio::test]
async fn what_is_no_box_is_refused_by_name_and_kept_nowhere() {
    let house = House::usual().await;
    let with = |name: &str, value: Value| {
        let mut body = left(ID, 1, 7, 5);
        body[name] = value;
        body
    };
    let long = encode(&vec![7; LOCKER_BYTES + 1]);
    let unfit = [
        with("box", json!(encode(&vec![7; LOCKER_BYTES - 1]))),
        with("box", json!(long)),
        with("box", json!("")),
        with("box", json!("====")),
        with("box", json!("п".repeat(9))),
        with("box", json!(7)),
        with("id", json!("00")),
        with("id", json!("0".repeat(32))),
        with("id", json!("..%2f")),
        with("owner", json!(secret(1)[1..])),
        with("hours", json!(0)),
        with("hours", json!(-5)),
        with("hours", json!(LOCKER_HOURS + 1)),
        with("hours", json!(i64::MAX)),
        with("hours", json!(1e300)),
        with("crossing", json!("sarpi")),
        json!([]),
        json!(null),
    ];
    for body in unfit {
        let answer = leave(&house, &body).await;
        assert_eq!(kind(&answer), (422, "unfit".to_owned()), "{:.80}", body.to_string());
    }
    let huge = leave(&house, &with("box", json!("A".repeat(3_000_000)))).await;
    assert_eq!(kind(&huge), (413, "box-size".to_owned()));
    for id in ["00", "zz", ID, "%00", "..", &"0".repeat(3_000)] {
        assert_eq!(kind(&fetch(&house, id).await).0, 404, "{id}");
    }
    let request =
        Request::post("/api/v1/boxes").body(left(ID, 1, 7, 5).to_string().into()).expect("a request");
    assert_eq!(kind(&house.send(request).await), (415, "not-json".to_owned()));
    assert_eq!(house.live.lockers_full(), 0);
}

#[tokio::test]
async fn where_it_is_guarded_a_box_costs_work_of_its_own_and_a_change_costs_little() {
    let house = Plan { admission: Admission::Guarded, ..Plan::default() }.open().await;
    for number in 0..200_u32 {
        let idle = leave(&house, &left(&format!("{number:032x}"), 1, 7, 1)).await;
        assert_eq!(kind(&idle), (429, "work-needed".to_owned()));
    }
    let asked = house.post_json("/api/v1/boxes/work", &json!({"id": ID})).await.json();
    check("work", &asked);
    let (challenge, bits) = (asked["challenge"].as_str().expect("a text"), asked["bits"].as_u64());
    let seed = Sha256::digest(challenge);
    let is_done = |number: &u64| {
        let hash = Sha256::new().chain_update(seed).chain_update(number.to_be_bytes()).finalize();
        let first = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
        u64::from(first.leading_zeros()) >= bits.expect("a number")
    };
    let number = (0..).find(is_done).expect("a number");
    let with_work = |id: &str| {
        let mut body = left(id, 1, 7, 5);
        body["work"] = json!(format!("{challenge}.{number}"));
        body
    };
    let other = "ffeeddccbbaa99887766554433221100";
    assert_eq!(kind(&leave(&house, &with_work(other)).await), (403, "work-not-yours".to_owned()));
    assert_eq!(leave(&house, &with_work(ID)).await.status, 201);
    assert_eq!(leave(&house, &left(ID, 1, 7, 5)).await.status, 200, "what is there costs nothing anew");
    let change = json!({"secret": secret(1), "box": sealed(9)});
    let mut taken = 0;
    while send(&house, Method::PUT, ID, &change).await.status == 200 {
        taken += 1;
    }
    assert_eq!(taken, border::limits::RATE_LOCKER_BURST);
}

#[tokio::test]
async fn both_pages_are_the_same_for_everybody_and_have_what_is_looked_up() {
    let house = House::usual().await;
    for lang in ["ru", "uk", "en", "fr", "ka", "kk"] {
        for path in ["/trip", "/trip/view"] {
            let page = house.get(&format!("{path}?lang={lang}")).await;
            assert_eq!(page.status, 200);
            let text = page.text();
            assert!(!text.contains("trip-box") && !text.contains("<form class=\"trip"), "{path} {lang}");
            assert!(text.contains("verkhny-lars"), "{path} {lang}");
        }
        let view = house.get(&format!("/trip/view?lang={lang}")).await.text();
        assert!(view.contains("data-land=\"ge\"") && view.contains("tel:112"));
    }
}
