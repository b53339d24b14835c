//! An invented export of a busy group, of any size, in the form Telegram Desktop writes: six messages in ten
//! chatter, the rest reports and questions, replies, forwards, pictures, services, ids with gaps, and
//! everything about people that an importer must drop. Refuses to hold more than one message.

use crate::dice::Dice;
use crate::phrase::{Sort, phrase};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// When the chat begins: 2022-09-21T00:00:00Z.
const START_SECONDS: i64 = 1_663_718_400;
/// Seconds between two messages, on average.
const GAP_SECONDS: u32 = 4;
/// People who write.
const AUTHORS: u32 = 30_000;

/// What was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Written {
    /// Elements of `messages`.
    pub messages: u64,
    /// Bytes.
    pub bytes: u64,
}

/// Writes an export of at least so many bytes, and hardly more.
///
/// # Errors
/// The writer's.
pub fn write(to: &mut impl Write, bytes: u64, seed: u64) -> io::Result<Written> {
    let mut out = Counting { to, bytes: 0 };
    let mut chat = Chat { dice: Dice::new(seed), id: 0, seconds: START_SECONDS };
    let mut messages = 0;
    out.write_all(
        "{\n \"name\": \"Верхний Ларс, кто где\",\n \"type\": \"public_supergroup\",\n \"id\": 1600000001,\n \
         \"messages\": ["
            .as_bytes(),
    )?;
    while out.bytes < bytes {
        out.write_all(if messages == 0 { b"\n" } else { b",\n" })?;
        let message = chat.message();
        let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
        let mut serializer = serde_json::Serializer::with_formatter(&mut out, formatter);
        serde::Serialize::serialize(&message, &mut serializer)?;
        messages += 1;
    }
    out.write_all(b"\n ]\n}")?;
    Ok(Written { messages, bytes: out.bytes })
}

struct Counting<'a, W> {
    to: &'a mut W,
    bytes: u64,
}

impl<W: Write> Write for Counting<'_, W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let written = self.to.write(buffer)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

struct Chat {
    dice: Dice,
    id: i64,
    seconds: i64,
}

impl Chat {
    fn message(&mut self) -> Value {
        let gap = if self.dice.per_mille(150) { 1 + self.dice.below(4) } else { 1 };
        self.id += i64::from(gap);
        self.seconds += i64::from(self.dice.below(2 * GAP_SECONDS + 1));
        let kind = self.dice.below(1_000);
        let mut message = Map::new();
        message.insert("id".into(), self.id.into());
        match kind {
            0..3 => {
                message.insert("type".into(), "unsupported".into());
                return message.into();
            }
            3..33 => self.service(&mut message),
            33..90 => self.picture(&mut message),
            _ => self.words(&mut message),
        }
        message.into()
    }

    fn head(&mut self, message: &mut Map<String, Value>, kind: &str) {
        message.insert("type".into(), kind.into());
        // Telegram Desktop writes the exporting machine's wall clock here; this machine stands in UTC.
        let date = Timestamp::from_second(self.seconds).unwrap_or_default();
        message.insert("date".into(), date.to_string().trim_end_matches('Z').into());
        message.insert("date_unixtime".into(), self.seconds.to_string().into());
    }

    fn author(&mut self, message: &mut Map<String, Value>, name: &str, id: &str) {
        // Few write much: the smaller of two dice.
        let number = self.dice.below(AUTHORS).min(self.dice.below(AUTHORS));
        message.insert(name.into(), format!("Путник {number}").into());
        message.insert(id.into(), format!("user{}", 5_000_000_000 + u64::from(number)).into());
    }

    fn service(&mut self, message: &mut Map<String, Value>) {
        self.head(message, "service");
        self.author(message, "actor", "actor_id");
        message.insert("action".into(), "join_group_by_link".into());
        message.insert("inviter".into(), "Group".into());
        message.insert("text".into(), "".into());
        message.insert("text_entities".into(), json!([]));
    }

    fn picture(&mut self, message: &mut Map<String, Value>) {
        self.head(message, "message");
        self.author(message, "from", "from_id");
        let absent = "(File not included. Change data exporting settings to download.)";
        message.insert("photo".into(), absent.into());
        message.insert("photo_file_size".into(), self.dice.below(300_000).into());
        message.insert("width".into(), 960.into());
        message.insert("height".into(), 1280.into());
        message.insert("text".into(), "".into());
        message.insert("text_entities".into(), json!([]));
    }

    fn words(&mut self, message: &mut Map<String, Value>) {
        self.head(message, "message");
        self.author(message, "from", "from_id");
        if self.dice.per_mille(30) {
            message.insert("edited_unixtime".into(), (self.seconds + 60).to_string().into());
        }
        if self.dice.per_mille(30) {
            message.insert("forwarded_from".into(), "Некий канал".into());
        }
        if self.dice.per_mille(250) {
            let before = 1 + i64::from(self.dice.below(30));
            message.insert("reply_to_message_id".into(), (self.id - before).into());
        }
        let sort = match self.dice.below(100) {
            0..60 => Sort::Chatter,
            60..72 => Sort::Question,
            _ => Sort::Report,
        };
        let words = phrase(sort, &mut self.dice);
        let (text, entities) = self.marked(words);
        message.insert("text".into(), text);
        message.insert("text_entities".into(), entities);
        if self.dice.per_mille(80) {
            let reactor = format!("user{}", 5_000_000_000 + u64::from(self.dice.below(AUTHORS)));
            let recent = json!([{"from": null, "from_id": reactor, "date": "2022-09-21T00:00:00"}]);
            let reaction = json!([{"type": "emoji", "count": 3, "emoji": "👍", "recent": recent}]);
            message.insert("reactions".into(), reaction);
        }
    }

    /// The words as an export has them: plain, or with a number or a name that Telegram marked.
    fn marked(&mut self, words: String) -> (Value, Value) {
        let plain = json!({"type": "plain", "text": words});
        let mark = match self.dice.below(1_000) {
            0..30 => json!({"type": "phone", "text": format!("+7 000 {:07}", self.dice.below(10_000_000))}),
            30..60 => json!({"type": "mention", "text": format!("@nobody_{}", self.dice.below(10_000))}),
            60..75 => json!({"type": "link", "text": "https://example.org/x"}),
            _ => return (words.into(), json!([plain])),
        };
        (json!([words, mark]), json!([plain, mark]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_writes_the_same_file_and_it_is_json() {
        let (mut one, mut two) = (Vec::new(), Vec::new());
        let written = write(&mut one, 200_000, 7).expect("memory");
        write(&mut two, 200_000, 7).expect("memory");
        assert!(one == two);
        assert_eq!(written.bytes, one.len() as u64);
        assert!((200_000..202_000).contains(&written.bytes));
        let file: Value = serde_json::from_slice(&one).expect("JSON");
        assert_eq!(file["messages"].as_array().map(Vec::len), usize::try_from(written.messages).ok());
        let spoken = file["messages"].as_array().expect("a list").iter().filter(|m| m["type"] == "message");
        assert!(spoken.count() > 200);
    }
}
