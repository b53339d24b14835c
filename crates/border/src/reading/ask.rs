//! What a message asks, as one word or two. Refuses to know whether there is an answer.

use crate::topic::{Item, Mode, Topic, Who};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// What a message asks: `wait`, `pass:foot`, `pass:men`, `paper:visa`, `situation` (the whole board).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Ask {
    /// How is it there?
    Situation,
    /// A topic as a whole: `wait`, `queue`, `open`, `road`, `pace`, `pass`.
    Topic(Topic),
    /// `pass` of a mode.
    Mode(Mode),
    /// `pass` of people.
    Who(Who),
    /// A topic's item.
    Item(Topic, Item),
}

impl Ask {
    /// Reads `topic` or `topic:detail`.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "situation" {
            return Some(Self::Situation);
        }
        let (topic, detail) = text.split_once(':').map_or((text, None), |(t, d)| (t, Some(d)));
        let topic = Topic::parse(topic)?;
        match (topic, detail) {
            (_, None) => Some(Self::Topic(topic)),
            (Topic::Pass, Some(word)) => {
                Mode::parse(word).map(Self::Mode).or_else(|| Who::parse(word).map(Self::Who))
            }
            (_, Some(word)) => Item::parse(word)
                .filter(|item| topic.items().contains(item))
                .map(|item| Self::Item(topic, item)),
        }
    }
}

impl std::fmt::Display for Ask {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Situation => f.write_str("situation"),
            Self::Topic(topic) => write!(f, "{topic}"),
            Self::Mode(mode) => write!(f, "pass:{mode}"),
            Self::Who(who) => write!(f, "pass:{who}"),
            Self::Item(topic, item) => write!(f, "{topic}:{item}"),
        }
    }
}

impl Serialize for Ask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ask {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is nothing that can be asked")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_asked_is_refused() {
        for bad in ["", "weather", "pass:cat", "paper:cat", "supply:", "situation:now"] {
            assert_eq!(Ask::parse(bad), None, "{bad}");
        }
    }
}
