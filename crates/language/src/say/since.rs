//! What became different between two looks at a board, in at most five lines: what decides a journey comes
//! first. Two lists of plain words are compared, as a phone has them that keeps what it showed. Refuses to
//! know a board, and to say a thing twice.

use super::{Arg, Phrases};
use border::lang::Lang;
use serde::{Deserialize, Serialize};

/// Lines shown; where there is more to say, the last of them says how much.
const LINES: usize = 5;
/// A queue is another one from this many metres on: below, landmarks are guessed one way and the other.
const METRES: i64 = 100;
/// What was and what is are told together up to so many letters: a line is read in the cold.
const LETTERS: usize = 48;

/// What kind of thing was seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// An answer.
    Answer,
    /// An alert that rang; its key is `alert/` and its answer's.
    Rang,
    /// An alert that rang and was taken back.
    Back,
    /// What people say; its value is what moderators found, if anything.
    Rumour,
    /// What people ask; its value is blank until there is an answer.
    Question,
}

/// What one look takes in of a thing on a board, as it is worded there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Looked {
    /// Of what kind it is.
    pub kind: Kind,
    /// Names it on its board.
    pub key: String,
    /// "On foot, to Georgia".
    pub title: String,
    /// "not let through"; blank where nothing holds any more.
    pub value: String,
    /// What decides a journey has a small one.
    #[serde(default)]
    pub rank: u8,
    /// How long a queue is, where it is measured so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metres: Option<i64>,
}

/// The phrases of such lines in one language, each with a `{word}` where something goes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Since {
    changed: String,
    now: String,
    moved: String,
    new: String,
    gone: String,
    rang: String,
    back: String,
    ruled: String,
    answered: String,
    more: String,
    kilometres: String,
    metres: String,
    decimal: String,
}

impl Since {
    /// The phrases of a language.
    pub fn new(phrases: &Phrases, lang: Lang) -> Self {
        let names = ["title", "before", "after", "change", "verdict", "count", "figures"];
        let holes = names.map(|name| format!("{{{name}}}"));
        let args: Vec<(&str, Arg<'_>)> =
            names.iter().zip(&holes).map(|(name, hole)| (*name, Arg::Text(hole))).collect();
        let say = |id: &str| phrases.with(lang, id, &args);
        Self {
            changed: say("since-changed"),
            now: say("since-now"),
            moved: say("since-moved"),
            new: say("since-new"),
            gone: say("since-gone"),
            rang: say("since-rang"),
            back: say("since-back"),
            ruled: say("since-ruled"),
            answered: say("since-answered"),
            more: say("since-more"),
            kilometres: say("in-kilometres"),
            metres: say("in-metres"),
            decimal: say("decimal-mark"),
        }
    }

    /// What is different, the most that decides a journey first; blank where nothing is.
    pub fn lines(&self, before: &[Looked], after: &[Looked]) -> Vec<String> {
        let was = |now: &Looked| before.iter().find(|old| old.key == now.key);
        let is_other =
            |now: &&Looked| was(now).is_none_or(|old| old.kind != now.kind || old.value != now.value);
        let alerts = after.iter().filter(is_other).filter(|now| matches!(now.kind, Kind::Rang | Kind::Back));
        // What an alert has said is not said again of its answer.
        let told: Vec<&str> = alerts.filter_map(|now| now.key.strip_prefix("alert/")).collect();
        let mut found: Vec<(u32, usize, String)> = Vec::new();
        for (place, now) in after.iter().enumerate().filter(|(_, now)| is_other(now)) {
            if !told.contains(&now.key.as_str())
                && let Some((weight, line)) = self.line(was(now), now)
            {
                found.push((weight, place, line));
            }
        }
        let of = |key: &str| after.iter().find(|now| now.key == key);
        for (place, old) in before.iter().enumerate() {
            let is_gone = of(&old.key).is_none_or(|now| now.value.is_empty());
            if old.kind == Kind::Answer && !old.value.is_empty() && is_gone {
                found.push((GONE + u32::from(old.rank), place, fill(&self.gone, &[("title", &old.title)])));
            }
        }
        found.sort();
        let mut lines: Vec<String> = found.into_iter().map(|(_, _, line)| line).collect();
        if lines.len() > LINES {
            let more = (lines.len() + 1 - LINES).to_string();
            lines.truncate(LINES - 1);
            lines.push(fill(&self.more, &[("count", &more)]));
        }
        lines
    }

    /// The line of one thing and its weight; none where it says nothing of its own.
    fn line(&self, old: Option<&Looked>, now: &Looked) -> Option<(u32, String)> {
        let words = [("title", now.title.as_str()), ("after", &now.value), ("verdict", &now.value)];
        match now.kind {
            Kind::Rang => Some((0, fill(&self.rang, &words))),
            Kind::Back => Some((0, fill(&self.back, &words))),
            _ if now.value.is_empty() => None,
            Kind::Answer => Some((CHANGED + u32::from(now.rank), self.answer(old, now))),
            Kind::Rumour => Some((RULED, fill(&self.ruled, &words))),
            // One that was asked and answered meanwhile was nobody's who looked before.
            Kind::Question => old.map(|_| (ANSWERED, fill(&self.answered, &words))),
        }
    }

    fn answer(&self, old: Option<&Looked>, now: &Looked) -> String {
        let Some(old) = old.filter(|old| !old.value.is_empty()) else {
            return fill(&self.new, &[("title", &now.title), ("after", &now.value)]);
        };
        let longer = now.metres.zip(old.metres).map(|(now, old)| now - old);
        match longer.filter(|metres| metres.abs() >= METRES) {
            Some(metres) => {
                let words =
                    [("title", now.title.as_str()), ("change", &self.length(metres)), ("after", &now.value)];
                fill(&self.moved, &words)
            }
            None => {
                let words = [("title", now.title.as_str()), ("before", &old.value), ("after", &now.value)];
                let is_long = old.value.chars().count() + now.value.chars().count() > LETTERS;
                fill(if is_long { &self.now } else { &self.changed }, &words)
            }
        }
    }

    /// A length with its sign, as [`super::Speaker::metres`] rounds it.
    fn length(&self, metres: i64) -> String {
        let (sign, length) = (if metres < 0 { "−" } else { "+" }, metres.abs());
        let tenths = if length < 10_000 { (length + 50) / 100 } else { (length + 500) / 1_000 * 10 };
        let (phrase, figures) = match (length < 995, tenths % 10) {
            (true, _) => (&self.metres, ((length + 5) / 10 * 10).to_string()),
            (false, 0) => (&self.kilometres, (tenths / 10).to_string()),
            (false, rest) => (&self.kilometres, format!("{}{}{rest}", tenths / 10, self.decimal)),
        };
        format!("{sign}{}", fill(phrase, &[("figures", &figures)]))
    }
}

/// The weights of lines: alerts have none, an answer that changed its rank, then what was found of rumours
/// and asked, then what nobody tells any more.
const CHANGED: u32 = 1;
const RULED: u32 = 1_000;
const ANSWERED: u32 = 1_001;
const GONE: u32 = 2_000;

/// A phrase with its holes filled, each from its left.
fn fill(phrase: &str, words: &[(&str, &str)]) -> String {
    let (mut said, mut rest) = (String::new(), phrase);
    while let Some((before, after)) = rest.split_once('{') {
        said += before;
        let Some((name, after)) = after.split_once('}') else { break };
        said += words.iter().find(|(known, _)| *known == name).map_or("", |(_, word)| *word);
        rest = after;
    }
    said + rest
}
