//! Whatever an export tells of people, planted in every field that can hold it: none of it comes out.

use crate::folding::{Folding, import, run};
use serde_json::json;
use std::io::Cursor;
use std::sync::Arc;

/// A word that stands nowhere else, one a field.
struct Planted(Vec<String>);

impl Planted {
    fn word(&mut self, field: &str) -> String {
        let word = format!("Zq{}Xv{field}", self.0.len());
        self.0.push(word.clone());
        word
    }

    fn number(&mut self) -> i64 {
        let number = 7_731_940_000 + self.0.len() as i64 * 7_919;
        self.0.push(number.to_string());
        number
    }
}

fn service(p: &mut Planted) -> serde_json::Value {
    json!({"id": p.number(), "type": "service", "date_unixtime": "1791176400", "actor": p.word("actor"),
        "actor_id": p.word("actor_id"), "action": "invite_members", "title": p.word("title"),
        "inviter": p.word("inviter"), "members": [p.word("member"), null], "text": p.word("service_text")})
}

fn told(p: &mut Planted) -> serde_json::Value {
    let mention = format!("@{}", p.word("mention"));
    json!({"id": p.number(), "type": "message", "date_unixtime": "1791176460", "from": p.word("from"),
        "from_id": format!("user{}", p.number()), "author": p.word("author"),
        "forwarded_from": p.word("forwarded"), "saved_from": p.word("saved"), "via_bot": p.word("bot"),
        "reply_to_peer_id": p.word("peer"), "reply_to_message_id": p.number(),
        "text": ["В Грузию 30 машин, стоим у моста, ", {"type": "mention", "text": mention},
            {"type": "mention_name", "text": p.word("name"), "user_id": p.number()},
            {"type": "text_link", "text": "тут", "href": p.word("href")},
            {"type": "link", "text": p.word("link")}, {"type": "email", "text": p.word("email")},
            {"type": "phone", "text": format!("+{}", p.number())},
            {"type": "bank_card", "text": p.number().to_string()},
            {"type": "custom_emoji", "text": "🚗", "document_id": p.word("emoji")},
            " тел 8 (928) 555-01-", "77, звоните Бармаглоту, a123vs15, https://x.example/", p.word("path")],
        "reactions": [{"type": "emoji", "count": 1, "emoji": "👍",
            "recent": [{"from": p.word("reactor"), "from_id": p.word("reactor_id")}]}]})
}

fn media(p: &mut Planted) -> serde_json::Value {
    json!({"id": p.number(), "type": "message", "date_unixtime": "1791176520", "from": p.word("from2"),
        "from_id": p.number(), "text": "В Грузию стоим 3 часа",
        "contact_information": {"first_name": p.word("first"), "last_name": p.word("last"),
            "phone_number": p.word("contact_phone")},
        "contact_vcard": p.word("vcard"), "photo": p.word("photo"), "file": p.word("file"),
        "file_name": p.word("file_name"), "performer": p.word("performer"), "title": p.word("song"),
        "location_information": {"latitude": 42.123_456, "longitude": 44.654_321},
        "place_name": p.word("place"), "address": p.word("address"),
        "poll": {"question": p.word("question"), "answers": [{"text": p.word("answer"), "chosen": true}]},
        "invoice_information": {"title": p.word("invoice")},
        "inline_bot_buttons": [[{"text": p.word("button")}]],
        "todo_list": {"title": p.word("todo")}, "giveaway_information": {"x": p.word("giveaway")}})
}

#[test]
fn of_all_identifying_fields_none_survives() {
    let mut planted = Planted(Vec::new());
    let p = &mut planted;
    let messages = json!([service(p), told(p), media(p)]);
    let file = json!({"about": p.word("about"),
        "personal_information": {"first_name": p.word("own"), "phone_number": p.word("own_phone")},
        "contacts": {"list": [{"first_name": p.word("contact")}]},
        "sessions": {"list": [{"last_ip": p.word("ip")}]},
        "frequent_contacts": {"list": [p.word("frequent")]}, "stories": [p.word("story")],
        "chats": {"list": [{"type": "public_supergroup", "id": p.number(),
            "name": format!("Верхний Ларс {}", p.word("chat")), "messages": messages}]}});
    let file = heads_first(file);
    assert!(planted.0.len() >= 40, "{} fields", planted.0.len());
    assert!(planted.0.iter().all(|word| file.contains(word)), "every word is in the file");
    let sink = Arc::new(Folding::default());
    let report = run(import(), Cursor::new(file), &sink).expect("a whole file");
    assert_eq!((report.messages, report.read, report.claims), (3, 2, 2), "{report:?}");
    let out = format!("{} {:?} {report:?}", sink.seen(), sink.facts());
    for word in &planted.0 {
        assert!(!is_in(&out, word), "{word} came out");
    }
    for word in ["928", "555-01", "Бармаглот", "a123vs15", "x.example", "42.123", "44.654"] {
        assert!(!out.contains(word), "{word} came out");
    }
}

/// Ids of messages leave as the ranges that are done, and as nothing else.
fn is_in(out: &str, word: &str) -> bool {
    let range = format!("{word}: {word}");
    let as_range: usize =
        ["{", ", "].iter().map(|start| out.matches(&format!("{start}{range}")).count()).sum();
    out.matches(word).count() > 2 * as_range
}

/// The file as text: the head of its chat stands before the messages, as Telegram Desktop writes it.
fn heads_first(mut file: serde_json::Value) -> String {
    let chat = file["chats"]["list"][0].take();
    let [name, kind, id, messages] = ["name", "type", "id", "messages"].map(|key| chat[key].to_string());
    let chat = format!(r#"{{"name":{name},"type":{kind},"id":{id},"messages":{messages}}}"#);
    file.to_string().replacen("\"list\":[null]", &format!("\"list\":[{chat}]"), 1)
}
