//! Two who ride together and their friends, each by a phone of their own: rides put up in words and by
//! fields, sought, held and agreed on, contacts handed over, trips shared. Refuses to use a word that stands
//! elsewhere.

use super::doors::House;
use super::search::{Needle, forms};
use crate::phone::{decode, encode, seal};
use crate::served::CROSSING;
use aes_gcm::aead::{Aead as _, KeyInit as _};
use aes_gcm::{Aes256Gcm, Nonce};
use border::limits::{HANDOVER_BOX_BYTES, LOCKER_BYTES};
use p256::elliptic_curve::sec1::ToSec1Point as _;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

const DRIVER: &str = "zqdriversecret-5501";
const RIDER: &str = "zqridersecret-5502";
const SEEKER: &str = "zqseekersecret-5503";
const DRIVER_NAME: &str = "Джквабелия";
const DRIVER_PHONE: &str = "+995 599 41-82-67";
const RIDER_CONTACT: &str = "@zqridercontact77";
const PLATE: &str = "К813ХЖ15";
/// What stands in the words of a ride, and names nobody: it is read, and kept nowhere.
const RIDE_WORD: &str = "жвакаплёрд";
const NOTE: &str = "zqtripnote кирпичный термос";
const PEOPLE: &str = "zqtrippeople трое";
const OFFER_ID: &str = "zqofferidmarker-61";
const TRIP_KEY: [u8; 32] = *b"zqtripkeymarker-0123456789abcdef";
const TRIP_SECRET: [u8; 32] = *b"zqtripsecretmark-0123456789abcde";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The public half of a key made for this ride, and a contact sealed to another's.
fn key(secret: u8) -> Vec<u8> {
    let secret = p256::SecretKey::from_slice(&[secret; 32]).expect("a key");
    secret.public_key().to_sec1_point(false).as_bytes().to_vec()
}

fn contact(words: &str, to: u8, secret: u8) -> Vec<u8> {
    let mut plain = vec![0; HANDOVER_BOX_BYTES - 65 - 16];
    plain[1] = u8::try_from(words.len()).expect("short");
    plain[2..2 + words.len()].copy_from_slice(words.as_bytes());
    seal(&key(to), format!("passage handover 1 {CROSSING}").as_bytes(), &plain, secret)
}

/// A trip as the page seals it: words, a photo's bytes, and nothing up to the one size.
fn trip(id: [u8; 16], photo: usize) -> Vec<u8> {
    let said = json!({
        "v": 1, "from": "Владикавказ", "via": [CROSSING], "to": "Тбилиси", "plate": PLATE,
        "contact": format!("{DRIVER_NAME} {DRIVER_PHONE}"), "people": PEOPLE, "note": NOTE, "said": [],
    });
    let text = said.to_string();
    let mut plain = vec![0; LOCKER_BYTES - 12 - 16];
    plain[..2].copy_from_slice(&u16::try_from(text.len()).expect("short").to_be_bytes());
    plain[4..4 + text.len()].copy_from_slice(text.as_bytes());
    plain[4 + text.len()..4 + text.len() + photo].fill(b'p');
    let iv = [id[0]; 12];
    let sealed = Aes256Gcm::new(&TRIP_KEY.into()).encrypt(&Nonce::from(iv), &plain[..]).expect("sealed");
    [&iv[..], &sealed].concat()
}

/// What is theirs: none of it may be found.
const TEXTS: [(&str, &str); 14] = [
    ("driver's secret", DRIVER),
    ("rider's secret", RIDER),
    ("seeker's secret", SEEKER),
    ("driver's name", DRIVER_NAME),
    ("driver's phone", DRIVER_PHONE),
    ("driver's digits", "995599418267"),
    ("rider's contact", RIDER_CONTACT),
    ("plate", PLATE),
    ("word of a ride", RIDE_WORD),
    ("note of a trip", NOTE),
    ("people of a trip", PEOPLE),
    ("id of an offer", OFFER_ID),
    ("trip's key", "zqtripkeymarker-0123456789abcdef"),
    ("trip's secret", "zqtripsecretmark-0123456789abcde"),
];

/// All that must not be found anywhere.
pub fn needles() -> Vec<Needle> {
    TEXTS.iter().flat_map(|(what, text)| forms(what, text)).collect()
}

fn sent() -> [(&'static str, Vec<u8>); 4] {
    [
        ("driver's box", contact(DRIVER_PHONE, 2, 11)),
        ("rider's box", contact(RIDER_CONTACT, 1, 12)),
        ("driver's key", key(1)),
        ("rider's key", key(2)),
    ]
}

/// All of it as it stands where nothing is sealed, for a search that must find it.
pub fn all_in_clear() -> Vec<u8> {
    let texts = TEXTS.iter().flat_map(|(_, text)| [text.as_bytes(), b"\n"].concat());
    texts.chain(sent().into_iter().flat_map(|(_, bytes)| bytes)).collect()
}

/// What two leave for each other names the two as long as it is there: it is in no file as it was sent.
pub fn needles_of_files() -> Vec<Needle> {
    let needle = |(what, bytes): (&str, Vec<u8>)| Needle {
        what: format!("{what} (plain)"),
        bytes: bytes[1..33].to_vec(),
        packed: false,
    };
    sent().into_iter().map(needle).collect()
}

/// The words in which a ride is put up: read into the form, and shown to nobody.
pub fn ride_words() -> String {
    format!(
        "Меня зовут {DRIVER_NAME}, {DRIVER_PHONE}, машина {PLATE}: еду Владикавказ – Тбилиси, 2 места по \
         3000 руб, {RIDE_WORD}"
    )
}

fn json_of(answer: &str) -> Value {
    let body = answer.split_once("\r\n\r\n").expect("a body").1;
    let (start, end) = (body.find('{').expect("JSON"), body.rfind('}').expect("JSON"));
    serde_json::from_str(&body[start..=end]).unwrap_or_else(|error| panic!("{error}: {answer}"))
}

/// A house where seats are offered, and what its people do there.
pub struct Riders<'a>(pub &'a House);

impl Riders<'_> {
    fn post(&self, path: &str, body: &Value) -> Value {
        let answer = self.0.ask("POST", path, "application/json", &body.to_string());
        assert!(answer.starts_with("HTTP/1.1 20"), "{path} {body}: {answer}");
        json_of(&answer)
    }

    fn rides(&self, path: &str, body: &Value) -> u64 {
        let told = self.post(&format!("/api/v1/crossings/{CROSSING}/rides{path}"), body);
        told["seq"].as_u64().unwrap_or_else(|| panic!("{path}: {told}"))
    }

    /// In words by the form, and by fields; one sought.
    fn put_up(&self) -> u64 {
        let form = "application/x-www-form-urlencoded";
        let encoded: String = ride_words().bytes().map(|byte| format!("%{byte:02X}")).collect();
        let read = format!("do=read&voice={DRIVER}&words={encoded}");
        let page = self.0.ask("POST", &format!("/{CROSSING}/seats?lang=ru"), form, &read);
        assert!(page.contains("value=\"3000\"") && page.contains("Тбилиси"), "it is read: {page}");
        assert!(!page.contains(RIDE_WORD) && !page.contains(DRIVER_NAME) && !page.contains(PLATE));
        let departs = |hours: i64| (live::clock::Clock::system().now() + hours * 60).to_string();
        let ride = |id: &str, voice: &str, kind: &str, hours: i64| {
            json!({
                "id": id, "voice": voice, "kind": kind, "from": "vladikavkaz", "toward": "ge",
                "to": "tbilisi", "departs": departs(hours), "seats": 2,
                "fare": {"amount": 3000, "currency": "RUB"}, "traits": ["luggage"],
            })
        };
        self.rides("", &ride("zqsoughtidmarker-62", SEEKER, "sought", 20));
        self.rides("", &ride(OFFER_ID, DRIVER, "offered", 6))
    }

    /// Both agree, and each is given the other's contact; the rider says that it is opened.
    fn hand_over(&self, ride: u64) {
        let held = self.rides(&format!("/{ride}/hold"), &json!({"voice": RIDER, "seats": 1}));
        self.rides(&format!("/{ride}/hold"), &json!({"voice": SEEKER, "seats": 1}));
        self.rides(&format!("/{ride}/accept"), &json!({"voice": DRIVER, "hold": held}));
        self.rides(&format!("/{ride}/accept"), &json!({"voice": RIDER}));
        let path = format!("/api/v1/crossings/{CROSSING}/rides/{ride}/handover");
        let bring = |voice: &str, brought: Value| {
            let mut body = json!({"voice": voice, "hold": held});
            body.as_object_mut().expect("fields").extend(brought.as_object().expect("fields").clone());
            self.post(&path, &body)
        };
        bring(DRIVER, json!({"key": encode(&key(1))}));
        bring(RIDER, json!({"key": encode(&key(2))}));
        let sealed = encode(&contact(DRIVER_PHONE, 2, 11));
        bring(DRIVER, json!({"box": sealed, "sealed_to": encode(&key(2))}));
        let sealed = contact(RIDER_CONTACT, 1, 12);
        let given = bring(RIDER, json!({"box": encode(&sealed), "sealed_to": encode(&key(1))}));
        assert!(given["box"].is_string(), "the rider is given the driver's: {given}");
        assert_eq!(bring(RIDER, json!({"taken": true}))["other"], "taken");
        let given = bring(DRIVER, json!({}));
        assert_eq!(decode(given["box"].as_str().expect("the rider's")), sealed);
    }

    /// One trip with a photo, one without and changed on the way, one taken back; a friend looks.
    fn share_trips(&self) {
        let owner = hex(&Sha256::digest(TRIP_SECRET));
        for (n, photo) in [(1, 9_000), (2, 0), (3, 0)] {
            let id = [n; 16];
            let left = json!({"id": hex(&id), "owner": owner, "box": encode(&trip(id, photo)), "hours": 30});
            assert!(self.post("/api/v1/boxes", &left)["until"].is_string());
        }
        let changed = json!({"secret": hex(&TRIP_SECRET), "box": encode(&trip([2; 16], 100))});
        let place = |n: u8| format!("/api/v1/boxes/{}", hex(&[n; 16]));
        let answer = self.0.ask("PUT", &place(2), "application/json", &changed.to_string());
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        let gone = json!({"secret": hex(&TRIP_SECRET)});
        let answer = self.0.ask("DELETE", &place(3), "application/json", &gone.to_string());
        assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
        assert!(self.0.other(&place(1)).starts_with("HTTP/1.1 200"));
    }

    /// All of it; what others see of it names nobody.
    pub fn ride(&self) {
        let ride = self.put_up();
        self.hand_over(ride);
        self.share_trips();
        let page = self.0.other(&format!("/{CROSSING}/seats?lang=en"));
        let board = self.0.other(&format!("/api/v1/crossings/{CROSSING}/board"));
        assert!(page.contains("Tbilisi") && board.contains("tbilisi"), "the ride is shown: {board}");
    }
}
