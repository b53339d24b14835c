//! An export with everything in it that could name someone, each found nowhere else, and texts as people type
//! them. Refuses to hold anything of a real person: all of it is invented.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Fields of an export that name, number or place a person, with what stands in each.
pub fn identifiers() -> Vec<(String, String)> {
    FIELDS.iter().enumerate().map(|(n, field)| ((*field).to_owned(), marker(n))).collect()
}

/// Numbers are found as digits too, so that a field is one text whatever its kind.
fn marker(n: usize) -> String {
    if FIELDS[n].ends_with('#') {
        format!("88104{:02}77{:02}", 97 - n, n)
    } else {
        format!("Zqperson{n:02}marker")
    }
}

const FIELDS: &[&str] = &[
    "personal_information.first_name",
    "personal_information.last_name",
    "personal_information.username",
    "personal_information.bio",
    "personal_information.user_id#",
    "personal_information.phone_number#",
    "contacts.first_name",
    "contacts.phone_number#",
    "contacts.user_id#",
    "sessions.last_ip",
    "sessions.device_model",
    "chat.name",
    "chat.id#",
    "from",
    "from_id",
    "author",
    "forwarded_from",
    "forwarded_from_id",
    "saved_from",
    "via_bot",
    "actor",
    "actor_id",
    "inviter",
    "members",
    "reply_to_peer_id",
    "photo",
    "file",
    "file_name",
    "thumbnail",
    "sticker_emoji_pack",
    "contact.first_name",
    "contact.last_name",
    "contact.phone_number#",
    "contact_vcard",
    "location.latitude#",
    "location.longitude#",
    "venue.address",
    "reactions.from",
    "reactions.from_id",
    "entity.mention_name",
    "entity.user_id#",
    "entity.phone#",
    "entity.email",
    "entity.mention",
    "entity.link",
    "message.id#",
];

fn of(field: &str) -> String {
    marker(FIELDS.iter().position(|name| *name == field).expect("a field of the list"))
}

fn number(field: &str) -> Value {
    json!(of(field).parse::<i64>().expect("digits"))
}

/// Writes the export; where it is.
pub fn export(dir: &Path) -> PathBuf {
    let message = json!({
        "id": number("message.id#"), "type": "message", "date": "2026-11-26T10:00:00",
        "date_unixtime": "1795687200",
        "from": of("from"), "from_id": format!("user{}", of("from_id")), "author": of("author"),
        "forwarded_from": of("forwarded_from"), "forwarded_from_id": of("forwarded_from_id"),
        "saved_from": of("saved_from"), "via_bot": of("via_bot"), "reply_to_peer_id": of("reply_to_peer_id"),
        "photo": of("photo"), "file": of("file"), "file_name": of("file_name"), "thumbnail": of("thumbnail"),
        "sticker_emoji": of("sticker_emoji_pack"),
        "contact_information": {
            "first_name": of("contact.first_name"), "last_name": of("contact.last_name"),
            "phone_number": of("contact.phone_number#")
        },
        "contact_vcard": of("contact_vcard"),
        "location_information": {
            "latitude": number("location.latitude#"), "longitude": number("location.longitude#")
        },
        "address": of("venue.address"),
        "reactions": [{"type": "emoji", "count": 1, "emoji": "👍", "recent": [
            {"from": of("reactions.from"), "from_id": of("reactions.from_id"), "date": "2026-11-26T10:01:00"}
        ]}],
        "text": [
            "Ларс, пешком в Грузию не пускают, пишите ",
            {"type": "mention_name", "text": of("entity.mention_name"), "user_id": number("entity.user_id#")},
            " или ", {"type": "phone", "text": of("entity.phone#")},
            ", ", {"type": "email", "text": format!("{}@example.org", of("entity.email"))},
            ", ", {"type": "mention", "text": format!("@{}", of("entity.mention"))},
            ", ", {"type": "link", "text": format!("https://t.me/{}", of("entity.link"))}
        ],
        "text_entities": []
    });
    let joined = json!({
        "id": 2, "type": "service", "date": "2026-11-26T10:02:00", "date_unixtime": "1795687320",
        "actor": of("actor"), "actor_id": of("actor_id"), "action": "invite_members",
        "inviter": of("inviter"), "members": [of("members")], "text": ""
    });
    // Written by hand, in the order of the exporter: what the chat is stands before what was said in it.
    let whole = format!(
        r#"{{"personal_information": {}, "contacts": {}, "sessions": {}, "chats": {{"about": "", "list": [
            {{"name": {}, "type": "private_supergroup", "id": {}, "messages": [{message}, {joined}]}}]}}}}"#,
        json!({
            "user_id": number("personal_information.user_id#"),
            "first_name": of("personal_information.first_name"),
            "last_name": of("personal_information.last_name"),
            "phone_number": of("personal_information.phone_number#"),
            "username": of("personal_information.username"), "bio": of("personal_information.bio")
        }),
        json!({"list": [{
            "user_id": number("contacts.user_id#"), "first_name": of("contacts.first_name"),
            "phone_number": of("contacts.phone_number#")
        }]}),
        json!({"list": [{
            "last_ip": of("sessions.last_ip"), "device_model": of("sessions.device_model")
        }]}),
        json!(of("chat.name")),
        of("chat.id#"),
    );
    let file = dir.join("golden.json");
    std::fs::write(&file, whole).expect("written");
    file
}

/// What people type that names them: phones of five lands, plates, handles, addresses, cards, documents.
pub fn raw_identifiers() -> Vec<String> {
    let mut raw = Vec::new();
    for n in 0..6 {
        let (two, other) = (21 + n * 13, 87 - n * 11);
        raw.extend([
            format!("+7 916 5{n}5-{two}-{other}"),
            format!("8(903)41{n}{two}{other}"),
            format!("+995 599 {two} {other} 7{n}"),
            format!("+380 67 31{n} {two} {other}"),
            format!("А{n}{two}МР 15"),
            format!("@zqhandle{two}{n}"),
            format!("zq{two}.{other}@example.org"),
            format!("https://t.me/zqlink{two}{n}"),
            format!("4276 38{two} 5{n}{other} {two}{other}"),
        ]);
    }
    raw
}
