//! The chat in which everything is said, and its export in the form Telegram Desktop writes. Refuses to know
//! what of it is true.

use super::saying::{Knowing, Saying, Timing};
use border::lang::Lang;
use border::minute::Minute;
use serde::Serialize;
use serde_json::json;
use std::io::{self, Write};

/// Who writes it, seen from the truth.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Somebody who was there.
    Honest,
    /// Somebody who repeats what others wrote.
    Echo,
    /// A liar.
    Liar,
    /// Somebody who chats or asks.
    Bystander,
}

/// One message.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Message {
    /// When it was sent, seconds since 1970.
    pub sent: i64,
    /// The number of its account.
    pub author: u32,
    /// Its words.
    pub words: String,
    /// In which language.
    pub lang: Lang,
    /// Who writes it, seen from the truth.
    pub side: Side,
    /// What it means to say.
    pub sayings: Vec<Saying>,
    /// How its moment is told.
    pub timing: Timing,
    /// How its source is told.
    pub knowing: Knowing,
    /// When it was seen.
    pub seen: Minute,
}

impl Message {
    /// When it was sent.
    pub fn told(&self) -> Minute {
        Minute::from_unix_seconds(self.sent)
    }

    /// The account as an export has it.
    pub fn account(&self) -> String {
        account(self.author)
    }
}

/// An account as an export has it.
pub fn account(author: u32) -> String {
    format!("user{}", 5_000_000_000 + u64::from(author))
}

/// What every message of the export is in: a group of the crossing.
const HEAD: &str = "{\"name\": \"Верхний Ларс, кто где\", \"type\": \"public_supergroup\", \
                    \"id\": 1600000001, \"messages\": [";

/// Writes the export of these messages, which are in the order of their sending.
///
/// # Errors
/// The writer's.
pub fn write(messages: &[Message], to: &mut impl Write) -> io::Result<()> {
    to.write_all(HEAD.as_bytes())?;
    for (place, message) in messages.iter().enumerate() {
        to.write_all(if place == 0 { b"\n" } else { b",\n" })?;
        let date = jiff::Timestamp::from_second(message.sent).unwrap_or_default().to_string();
        let element = json!({
            "id": place + 1,
            "type": "message",
            "date": date.trim_end_matches('Z'),
            "date_unixtime": message.sent.to_string(),
            "from": null,
            "from_id": message.account(),
            "text": message.words,
            "text_entities": [{"type": "plain", "text": message.words}],
        });
        serde_json::to_writer(&mut *to, &element)?;
    }
    to.write_all(b"\n]}\n")
}
