//! The text of a message as an export writes it: a string, or strings and marked parts by turns. What
//! Telegram itself marked as a number, an address or a person is masked here, before the text is whole.
//! Refuses to keep what a mark carries beside its text: user ids and targets of links.

use border::limits;
use language::redact::{Kind, redact};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A message's text, with what Telegram marked as personal masked and counted.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Text {
    /// The text.
    pub words: String,
    /// How much was masked by its mark.
    pub masked: BTreeMap<Kind, u32>,
    /// Hosts of the links among it, the first few.
    pub hosts: Vec<String>,
}

impl Text {
    fn push(&mut self, part: &Part<'_>) {
        match mask(&part.kind) {
            Some(kind) if !part.text.is_empty() => {
                self.words.push_str(kind.mask());
                *self.masked.entry(kind).or_default() += 1;
                if kind == Kind::Url && self.hosts.len() < limits::LINKED_HOSTS {
                    self.hosts.extend(redact(&part.text).hosts);
                }
            }
            _ => self.words.push_str(&part.text),
        }
    }
}

/// What a part of this type is masked as.
fn mask(kind: &str) -> Option<Kind> {
    match kind {
        "mention" => Some(Kind::Handle),
        "mention_name" => Some(Kind::Name),
        "link" => Some(Kind::Url),
        "email" => Some(Kind::Email),
        "phone" => Some(Kind::Phone),
        "bank_card" => Some(Kind::Card),
        _ => None,
    }
}

/// One part: a string, or an object with a type and a text.
#[derive(Default)]
struct Part<'a> {
    kind: Cow<'a, str>,
    text: Cow<'a, str>,
}

/// Text that is borrowed from the message where it has no escapes.
pub(super) fn borrowed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    struct Borrowed;
    impl<'de> Visitor<'de> for Borrowed {
        type Value = Cow<'de, str>;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a text")
        }
        fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
            Ok(Cow::Borrowed(text))
        }
        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            Ok(Cow::Owned(text.to_owned()))
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Cow::Borrowed(""))
        }
    }
    deserializer.deserialize_any(Borrowed)
}

struct Word<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Word<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        borrowed(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for Part<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PartVisitor;
        impl<'de> Visitor<'de> for PartVisitor {
            type Value = Part<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a part of a text")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Part { kind: Cow::Borrowed("plain"), text: Cow::Borrowed(text) })
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Part { kind: Cow::Borrowed("plain"), text: Cow::Owned(text.to_owned()) })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut part = Part::default();
                while let Some(Word(key)) = map.next_key()? {
                    match key.as_ref() {
                        "type" => part.kind = map.next_value::<Word<'_>>()?.0,
                        "text" => part.text = map.next_value::<Word<'_>>()?.0,
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(part)
            }
        }
        deserializer.deserialize_any(PartVisitor)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text or a list of its parts")
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text { words: text.to_owned(), ..Text::default() })
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Text::default())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
                let mut text = Text::default();
                while let Some(part) = parts.next_element::<Part<'_>>()? {
                    text.push(&part);
                }
                Ok(text)
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> Text {
        serde_json::from_str(json).expect("a text")
    }

    #[test]
    fn a_string_and_its_parts_are_the_same_text() {
        assert_eq!(text(r#""пешком нет""#).words, "пешком нет");
        assert_eq!(text(r#"["пешком ", {"type": "bold", "text": "нет"}]"#).words, "пешком нет");
        assert_eq!(text("null").words, "");
    }

    #[test]
    fn marked_persons_and_addresses_are_masked() {
        let parts = r##"["пишите ", {"type": "mention", "text": "@nobody_there"}, " или ",
            {"type": "phone", "text": "+995 000"}, {"type": "link", "text": "x.example"},
            {"type": "text_link", "text": "тут", "href": "https://secret.example"},
            {"type": "mention_name", "text": "Некто", "user_id": 77},
            {"type": "email", "text": "a@b.example"},
            {"type": "bank_card", "text": "0000"}, {"type": "hashtag", "text": "#ларс"}]"##;
        let text = text(parts);
        assert_eq!(text.words, "пишите [handle] или [phone][url]тут[name][email][card]#ларс");
        assert_eq!(text.masked.values().sum::<u32>(), 6);
        assert!(!format!("{text:?}").contains("secret"));
    }
}
