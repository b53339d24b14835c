//! Contacts between two who agreed on a ride: `…/rides/{seq}/handover`. The test stands for both phones, and
//! for those who should get nothing.

use super::house::{House, LARS, Plan, Reply, START};
use super::phone::{decode, encode, seal};
use super::protocol::check;
use super::watch::Ring;
use border::fact::Seq;
use border::filing::Identity;
use border::limits::HANDOVER_BOX_BYTES;
use border::minute::Minute;
use border::ride::{Asking, RideKind, Side, Terms, Vehicle, Wanted, party_tag};
use border::slug::Slug;
use border::voice::Voice;
use p256::SecretKey;
use p256::elliptic_curve::sec1::ToSec1Point as _;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use web::{About, Seats};

const HOUR: i64 = 60;
const DRIVER: &str = "the-secret-of-a-driver";
const RIDER: &str = "the-secret-of-a-rider";

/// A house where seats are offered.
async fn house() -> House {
    let keys: Option<Arc<dyn web::Keys>> = Some(Arc::new(Ring::default()));
    let about = About { operator: String::new(), contact: "someone@example.org".into() };
    Plan { keys, about, seats: Seats::On, ..Plan::default() }.open().await
}

fn slug(text: &str) -> Slug {
    Slug::parse(text).expect("a slug")
}

fn voice(secret: &str) -> Voice {
    let mut bytes = [7; 16];
    bytes.iter_mut().zip(secret.bytes().rev()).for_each(|(byte, letter)| *byte ^= letter);
    Voice(bytes)
}

/// A public key; its private half is what [`seal`] of the other is not told.
fn key(secret: u8) -> String {
    let secret = SecretKey::from_slice(&[secret; 32]).expect("a key");
    encode(secret.public_key().to_sec1_point(false).as_bytes())
}

fn sealed(to: &str, fill: u8) -> String {
    let plain = vec![fill; HANDOVER_BOX_BYTES - 65 - 16];
    encode(&seal(&decode(to), b"a test", &plain, fill.max(1)))
}

async fn want(house: &House, secret: &str, departs: Minute, wanted: Wanted) -> Result<Seq, String> {
    let party = party_tag(&slug(LARS), departs, secret.as_bytes());
    let asking = Asking { by: voice(secret), party, wanted };
    let seated = house.live.seat(LARS, asking).await.map_err(|error| error.to_string())?;
    house.live.shown(LARS, seated.seq).await;
    Ok(seated.seq)
}

/// A ride of a driver, and the hold of one who rides.
struct Two {
    house: House,
    departs: Minute,
    ride: Seq,
    hold: Seq,
}

impl Two {
    async fn meet() -> Self {
        Self::of(house().await, DRIVER, RIDER, START + 72 * HOUR).await
    }

    async fn of(house: House, driver: &str, rider: &str, departs: Minute) -> Self {
        let terms = Terms {
            kind: RideKind::Offered,
            vehicle: Vehicle::Car,
            from: slug("vladikavkaz"),
            toward: border::land::LandCode::parse("ge").expect("a land"),
            to: slug("tbilisi"),
            departs,
            seats: 3,
            fare: None,
            traits: BTreeSet::new(),
        };
        let identity = Identity::of(&slug(LARS), driver, b"a ride");
        let offered = Wanted::Offer(identity, Box::new(terms));
        let ride = want(&house, driver, departs, offered).await.expect("offered");
        let hold = want(&house, rider, departs, Wanted::Hold { ride, seats: 1 }).await.expect("held");
        Self { house, departs, ride, hold }
    }

    async fn agree(&self, side: Side) {
        let (ride, hold) = (self.ride, Some(self.hold));
        let (who, hold) = if side == Side::Offerer { (DRIVER, hold) } else { (RIDER, None) };
        want(&self.house, who, self.departs, Wanted::Accept { ride, hold }).await.expect("agreed");
    }

    async fn both_agree(&self) {
        self.agree(Side::Offerer).await;
        self.agree(Side::Holder).await;
    }

    async fn ask(&self, secret: &str, mut brought: Value) -> Reply {
        brought["voice"] = json!(secret);
        if secret == DRIVER && brought.get("hold").is_none() {
            brought["hold"] = json!(self.hold);
        }
        let address = format!("/api/v1/crossings/{LARS}/rides/{}/handover", self.ride);
        self.house.post_json(&address, &brought).await
    }

    async fn see(&self, secret: &str) -> Value {
        let reply = self.ask(secret, json!({})).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        check("handover", &reply.json());
        reply.json()
    }

    async fn keys(&self) {
        assert_eq!(self.ask(DRIVER, json!({"key": key(1)})).await.status, 200);
        assert_eq!(self.ask(RIDER, json!({"key": key(2)})).await.status, 200);
    }

    async fn give(&self, secret: &str, to: u8, fill: u8) -> Reply {
        self.ask(secret, json!({"box": sealed(&key(to), fill), "sealed_to": key(to)})).await
    }
}

fn kind(reply: &Reply) -> (u16, String) {
    let json = reply.json();
    check("problem", &json);
    let kind = json["type"].as_str().expect("a type").trim_start_matches("urn:passage:problem:").to_owned();
    (reply.status.as_u16(), kind)
}

#[tokio::test]
async fn each_is_given_the_others_once_both_agreed_and_each_left_theirs_and_then_never_again() {
    let two = Two::meet().await;
    two.keys().await;
    assert_eq!(
        (two.see(RIDER).await["key"].clone(), two.see(DRIVER).await["key"].clone()),
        (json!(key(1)), json!(key(2)))
    );
    assert_eq!(kind(&two.give(DRIVER, 2, 10).await), (409, "handover-early".to_owned()), "nobody agreed");
    two.agree(Side::Offerer).await;
    assert_eq!(two.give(DRIVER, 2, 10).await.status, 200);
    assert_eq!(kind(&two.give(RIDER, 1, 20).await), (409, "handover-early".to_owned()));
    assert!(two.see(RIDER).await.get("box").is_none(), "only one agreed");
    two.agree(Side::Holder).await;
    let waiting = two.see(RIDER).await;
    assert_eq!((waiting.get("box"), &waiting["other"]), (None, &json!("here")), "one's own is not there yet");
    assert_eq!(two.give(RIDER, 1, 20).await.status, 200);
    let (driver, rider) = (two.see(DRIVER).await, two.see(RIDER).await);
    assert_eq!(
        (driver["box"].clone(), rider["box"].clone()),
        (json!(sealed(&key(1), 20)), json!(sealed(&key(2), 10)))
    );
    // A lost answer costs nothing: it goes once its phone says that it is opened.
    assert_eq!(two.see(RIDER).await["box"], rider["box"]);
    let taken = two.ask(RIDER, json!({"taken": true})).await.json();
    assert_eq!((taken.get("box"), &taken["other"]), (None, &json!("taken")));
    assert_eq!(two.see(DRIVER).await["own"], "taken");
    assert_eq!(
        kind(&two.give(DRIVER, 2, 10).await),
        (410, "handover-taken".to_owned()),
        "nor by sending it again"
    );
    assert_eq!(kind(&two.ask(RIDER, json!({"key": key(3)})).await), (410, "handover-taken".to_owned()));
    assert!(two.see(RIDER).await.get("box").is_none());
    assert_eq!(two.see(DRIVER).await["box"], driver["box"], "the other way is not over");
}

#[tokio::test]
async fn nobody_else_is_given_anything() {
    let two = Two::meet().await;
    two.keys().await;
    two.both_agree().await;
    two.give(DRIVER, 2, 10).await;
    two.give(RIDER, 1, 20).await;
    for stranger in ["a-stranger-of-this-board", "the-secret-of-a-driver2"] {
        for brought in [json!({}), json!({"key": key(5)}), json!({"taken": true}), json!({"hold": two.hold})]
        {
            assert!([403, 409].contains(&kind(&two.ask(stranger, brought).await).0));
        }
    }
    // One who holds seats of the same ride sees his own hold, whatever hold he names.
    let other =
        want(&two.house, "another-rider-of-it", two.departs, Wanted::Hold { ride: two.ride, seats: 1 });
    let other = other.await.expect("held");
    let seen = two.ask("another-rider-of-it", json!({"hold": two.hold})).await.json();
    assert_eq!((seen["hold"].as_u64(), seen.get("key"), seen.get("box")), (Some(other), None, None));
    // The driver sees each hold apart: what was left for one is not there for the other.
    let address = format!("/api/v1/crossings/{LARS}/rides/{}/handover", two.ride);
    let body = json!({"voice": DRIVER, "hold": other});
    let apart = two.house.post_json(&address, &body).await.json();
    assert_eq!((apart.get("key"), apart.get("box"), apart.get("own_key")), (None, None, None));
    let none = json!({"voice": DRIVER, "hold": 9_999});
    assert!(kind(&two.house.post_json(&address, &none).await).0 >= 400);
    let nowhere = format!("/api/v1/crossings/{LARS}/rides/9999/handover");
    assert!(kind(&two.house.post_json(&nowhere, &body).await).0 >= 400);
}

#[tokio::test]
async fn after_it_left_nothing_is_brought_and_after_48_hours_nothing_is_there() {
    let two = Two::meet().await;
    two.keys().await;
    two.both_agree().await;
    two.give(DRIVER, 2, 10).await;
    two.give(RIDER, 1, 20).await;
    assert!(two.see(RIDER).await.get("box").is_some());
    two.house.clock.set(START + 47 * HOUR - 1);
    assert!(two.see(RIDER).await.get("box").is_some());
    two.house.clock.set(START + 48 * HOUR + 1);
    let over = two.see(RIDER).await;
    assert_eq!((over.get("box"), over.get("key")), (None, None));
    assert_eq!(kind(&two.ask(RIDER, json!({"key": key(2)})).await), (410, "handover-over".to_owned()));

    let two = Two::of(house().await, DRIVER, RIDER, START + HOUR).await;
    two.keys().await;
    two.both_agree().await;
    two.give(DRIVER, 2, 10).await;
    two.house.clock.set(START + HOUR);
    let late = two.give(RIDER, 1, 20).await;
    assert!(late.status.is_client_error() && late.text().contains("title"), "{}", late.text());
    assert!(two.ask(RIDER, json!({"key": key(4)})).await.status.is_client_error());
    assert_eq!(two.see(RIDER).await["own"], "none");
}

#[tokio::test]
async fn a_phone_that_lost_its_key_brings_another_and_is_sealed_to_anew() {
    let two = Two::meet().await;
    two.keys().await;
    two.both_agree().await;
    two.give(DRIVER, 2, 10).await;
    assert_eq!(two.ask(RIDER, json!({"key": key(2)})).await.json()["other"], "here", "the same key again");
    assert_eq!(
        two.ask(RIDER, json!({"key": key(3)})).await.json()["other"],
        "none",
        "sealed to what is lost"
    );
    assert_eq!(kind(&two.give(DRIVER, 2, 10).await), (409, "handover-key".to_owned()));
    assert_eq!(two.give(DRIVER, 3, 10).await.status, 200);
    two.give(RIDER, 1, 20).await;
    assert_eq!(two.see(RIDER).await["box"], json!(sealed(&key(3), 10)));
}

#[tokio::test]
async fn what_is_no_key_and_no_contact_is_refused() {
    let two = Two::meet().await;
    two.keys().await;
    two.both_agree().await;
    let not_a_point = encode(&[4; 65]);
    let short = encode(&[7; HANDOVER_BOX_BYTES - 1]);
    for brought in [
        json!({"key": ""}),
        json!({"key": "===="}),
        json!({"key": not_a_point}),
        json!({"key": encode(&[2; 33])}),
        json!({"box": short, "sealed_to": key(2)}),
        json!({"box": "", "sealed_to": key(2)}),
        json!({"box": sealed(&key(2), 1), "sealed_to": "x"}),
        json!({"key": 7}),
        json!({"hold": -1}),
        json!({"taken": "yes"}),
        json!({"contact": "+7 900"}),
    ] {
        assert_eq!(kind(&two.ask(DRIVER, brought.clone()).await).0, 422, "{brought:.80}");
    }
    assert_eq!(kind(&two.ask("x", json!({})).await).0, 422);
    let huge = two.ask(DRIVER, json!({"box": "A".repeat(1_000_000)})).await;
    assert_eq!(kind(&huge).0, 413);
    assert_eq!(
        kind(&two.ask(DRIVER, json!({"box": sealed(&key(2), 1)})).await),
        (409, "handover-key".to_owned())
    );
}

/// Made-up drivers, each with a rider who agrees and gives: three learn a contact in a day (a thousand
/// of them:
/// `border/tests/seats/harvest.rs`).
#[tokio::test]
async fn forty_fake_drivers_are_given_three_contacts_a_day() {
    let mut house = house().await;
    let mut given = 0;
    for number in 0..40_u32 {
        let (driver, rider) = (format!("a-fake-driver-{number}"), format!("an-honest-rider-{number}"));
        let departs = START + 5 * HOUR + i64::from(number % 50);
        let two = Two::of(house, &driver, &rider, departs).await;
        let accept = |hold| Wanted::Accept { ride: two.ride, hold };
        want(&two.house, &driver, departs, accept(Some(two.hold))).await.expect("agreed");
        want(&two.house, &rider, departs, accept(None)).await.expect("agreed");
        let address = format!("/api/v1/crossings/{LARS}/rides/{}/handover", two.ride);
        let ask = async |mut brought: Value, who: &str| {
            brought["voice"] = json!(who);
            brought["hold"] = json!(two.hold);
            two.house.post_json(&address, &brought).await
        };
        ask(json!({"key": key(1)}), &driver).await;
        ask(json!({"key": key(2)}), &rider).await;
        ask(json!({"box": sealed(&key(2), 9), "sealed_to": key(2)}), &driver).await;
        ask(json!({"box": sealed(&key(1), 9), "sealed_to": key(1)}), &rider).await;
        given += u32::from(ask(json!({}), &driver).await.json().get("box").is_some());
        house = two.house;
    }
    assert_eq!(given, 3, "of forty");
}
