//! One element of a chat's `messages`: what is taken of it, and why nothing is. Of some thirty fields a
//! message may have, seven are read; names, media, places, contacts, reactions and votes never leave the
//! parser.

use super::text::{Text, borrowed};
use border::minute::Minute;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Why a message is not read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Skip {
    /// Somebody joined, something was pinned.
    Service,
    /// Telegram Desktop could not export it.
    Unsupported,
    /// Its chat is no group or channel.
    NotAGroup,
    /// A picture, a voice or a sticker without words.
    NoText,
    /// It says when it was sent only in local time, and no zone was given.
    NoZone,
    /// It does not say when it was sent.
    NoDate,
    /// An import before took it.
    Already,
    /// It is longer than a message of Telegram can be.
    TooLong,
    /// It is not what a message looks like.
    Malformed,
}

/// Whether its author wrote it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Authorship {
    /// As far as one can see.
    Own,
    /// It was forwarded from elsewhere: it tells what another said, at another time.
    Forwarded,
}

/// A message with words in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// Its id in its chat.
    pub id: i64,
    /// When it was sent.
    pub sent: Minute,
    /// Whose: `user1`, `channel1`, or what older exports have; absent where the file does not say.
    pub author: Option<String>,
    /// The message of the same chat that it replies to.
    pub reply_to: Option<i64>,
    /// Whether its author wrote it.
    pub authorship: Authorship,
    /// Its words, masked by their marks only.
    pub text: Text,
}

/// What an element of `messages` is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Element {
    /// A message with words.
    Message(Message),
    /// A forum topic was opened: messages of it reply to this one.
    Topic {
        /// Its id in its chat.
        id: i64,
        /// What it is called.
        title: String,
    },
    /// Nothing to read.
    Skipped(Skip),
}

#[derive(Deserialize)]
struct Raw<'a> {
    id: Option<i64>,
    #[serde(default, borrow, rename = "type", deserialize_with = "borrowed")]
    kind: Cow<'a, str>,
    #[serde(default, borrow)]
    date: Loose<'a>,
    #[serde(default, borrow)]
    date_unixtime: Loose<'a>,
    #[serde(default, borrow)]
    from_id: Loose<'a>,
    #[serde(default)]
    forwarded_from: Presence,
    #[serde(default, borrow)]
    reply_to_message_id: Loose<'a>,
    #[serde(default, borrow)]
    reply_to_peer_id: Loose<'a>,
    #[serde(default, borrow)]
    action: Loose<'a>,
    #[serde(default, borrow)]
    title: Loose<'a>,
    text: Option<Text>,
    text_entities: Option<Text>,
}

/// Reads one element from its JSON.
pub(super) fn read(json: &[u8], zone: Option<&TimeZone>) -> Element {
    let Ok(raw) = serde_json::from_slice::<Raw<'_>>(json) else { return Element::Skipped(Skip::Malformed) };
    match (&*raw.kind, raw.id) {
        ("message", Some(id)) => message(id, raw, zone).map_or_else(Element::Skipped, Element::Message),
        ("message", None) => Element::Skipped(Skip::Malformed),
        ("service", Some(id)) if raw.action.text() == Some("topic_created") => {
            let title = raw.title.text().unwrap_or_default().to_owned();
            Element::Topic { id, title }
        }
        ("service", _) => Element::Skipped(Skip::Service),
        _ => Element::Skipped(Skip::Unsupported),
    }
}

fn message(id: i64, raw: Raw<'_>, zone: Option<&TimeZone>) -> Result<Message, Skip> {
    // Both hold the same words; older exports have `text` alone.
    let text = [raw.text, raw.text_entities].into_iter().flatten().find(|text| !text.words.trim().is_empty());
    let text = text.ok_or(Skip::NoText)?;
    if text.words.len() > border::limits::IMPORT_WORDS_BYTES {
        return Err(Skip::TooLong);
    }
    let sent = sent_at(&raw.date_unixtime, &raw.date, zone)?;
    let same_chat = raw.reply_to_peer_id == Loose::Absent;
    let reply_to = raw.reply_to_message_id.number().filter(|_| same_chat);
    let authorship = match raw.forwarded_from {
        Presence::Absent => Authorship::Own,
        Presence::Present => Authorship::Forwarded,
    };
    let author = match raw.from_id {
        Loose::Number(number) => Some(number.to_string()),
        Loose::Text(text) if !text.is_empty() => Some(text.into_owned()),
        Loose::Text(_) | Loose::Absent => None,
    };
    Ok(Message { id, sent, author, reply_to, authorship, text })
}

/// Seconds since 1970 where the file has them, else local time in the zone that the importing person gave.
fn sent_at(unixtime: &Loose<'_>, date: &Loose<'_>, zone: Option<&TimeZone>) -> Result<Minute, Skip> {
    if let Some(seconds) = unixtime.number() {
        return Ok(Minute::from_unix_seconds(seconds));
    }
    let local: DateTime = date.text().and_then(|date| date.parse().ok()).ok_or(Skip::NoDate)?;
    let zoned = local.to_zoned(zone.ok_or(Skip::NoZone)?.clone()).map_err(|_| Skip::NoDate)?;
    Ok(Minute::from_unix_seconds(zoned.timestamp().as_second()))
}

/// A number or a text, as exports of different years have it; anything else counts as absent.
#[derive(PartialEq, Eq, Default)]
enum Loose<'a> {
    Number(i64),
    Text(Cow<'a, str>),
    #[default]
    Absent,
}

impl Loose<'_> {
    fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.trim().parse().ok(),
            Self::Absent => None,
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) | Self::Absent => None,
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Loose<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LooseVisitor;
        impl<'de> Visitor<'de> for LooseVisitor {
            type Value = Loose<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a number or a text")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Loose::Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Loose::Text(Cow::Owned(text.to_owned())))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Loose::Number(number))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(i64::try_from(number).map_or(Loose::Absent, Loose::Number))
            }
            fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
                Ok(Loose::Absent)
            }
            fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
                Ok(Loose::Absent)
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Loose::Absent)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Loose::Absent)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Loose::Absent)
            }
        }
        deserializer.deserialize_any(LooseVisitor)
    }
}

/// Whether a field is there, whatever is in it: `forwarded_from` is null where the source is hidden.
#[derive(Default)]
enum Presence {
    #[default]
    Absent,
    Present,
}

impl<'de> Deserialize<'de> for Presence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self::Present)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn element(json: &str) -> Element {
        read(json.as_bytes(), None)
    }

    #[test]
    fn old_and_new_exports_are_the_same_message() {
        let new = element(
            r#"{"id": 7, "type": "message", "date": "2026-01-02T03:04:05", "date_unixtime": "600",
            "from": null, "from_id": "user12", "text": "пусто",
            "text_entities": [{"type": "plain", "text": "пусто"}]}"#,
        );
        let Element::Message(message) = new else { panic!("a message") };
        assert_eq!((message.id, message.sent, message.author.as_deref()), (7, Minute(10), Some("user12")));
        let old =
            r#"{"id": 7, "type": "message", "date": "1970-01-01T03:10:00", "from_id": 12, "text": "пусто"}"#;
        assert_eq!(element(old), Element::Skipped(Skip::NoZone));
        let zone = TimeZone::get("Europe/Moscow").expect("a zone");
        let Element::Message(message) = read(old.as_bytes(), Some(&zone)) else { panic!("a message") };
        assert_eq!((message.sent, message.author.as_deref()), (Minute(10), Some("12")));
    }

    #[test]
    fn what_has_no_words_is_skipped_with_its_reason() {
        for (json, skip) in [
            (
                r#"{"id": 1, "type": "service", "date_unixtime": "0", "action": "never_heard_of"}"#,
                Skip::Service,
            ),
            (r#"{"id": 1, "type": "unsupported"}"#, Skip::Unsupported),
            (r#"{"id": 1, "type": "message", "date_unixtime": "0", "photo": "x", "text": ""}"#, Skip::NoText),
            (r#"{"id": 1, "type": "message", "text": "a"}"#, Skip::NoDate),
            (r#"{"id": 1, "type": "message", "date": "nonsense", "text": "a"}"#, Skip::NoDate),
            (r#"{"type": "message", "date_unixtime": "0", "text": "a"}"#, Skip::Malformed),
            (r#"{"id": 1, "type": "message", "date_unixtime": "0", "text": {"a": 1}}"#, Skip::Malformed),
        ] {
            assert_eq!(element(json), Element::Skipped(skip), "{json}");
        }
        let long = "а".repeat(border::limits::IMPORT_WORDS_BYTES);
        let json = format!(r#"{{"id": 1, "type": "message", "date_unixtime": "0", "text": "{long}"}}"#);
        assert_eq!(element(&json), Element::Skipped(Skip::TooLong));
    }

    #[test]
    fn a_forward_is_known_even_from_a_hidden_source_and_a_reply_elsewhere_is_none_here() {
        let json = r#"{"id": 2, "type": "message", "date_unixtime": 60, "forwarded_from": null, "text": "a",
            "reply_to_message_id": 1, "reply_to_peer_id": "channel9"}"#;
        let Element::Message(message) = element(json) else { panic!("a message") };
        assert_eq!((message.authorship, message.reply_to), (Authorship::Forwarded, None));
    }
}
