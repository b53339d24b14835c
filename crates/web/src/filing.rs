//! A filing as it comes in, by JSON or by a form: checked, redacted before anything else sees it, read, and
//! offered to the crossing's desk. Refuses to keep the words as they came, the secret or the address.

use crate::admission::{Work, admit};
use crate::counters::FilingOutcome;
use crate::door::Door;
use crate::problem::{Kind, Problem, Wrong};
use crate::stack::wiped;
use border::crossing::Crossing;
use border::fact::{Seq, Via};
use border::filing::{Filing, Identity, Linked, Origin, Trace, is_client_id, told_at};
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::reading::{Ask, Intent, Reading, Said};
use border::voice::{Term, Voice};
use language::Context;
use language::redact::redact;
use language::scam::judge;
use live::order::{Offered, Outcome, Receipt};
use serde_json::Value;
use std::collections::BTreeSet;

/// What was sent, its shape checked. It has no `Debug`: it holds a secret and words as they were typed.
#[derive(Clone, PartialEq)]
pub(crate) struct Sent {
    /// The client's own id.
    pub id: String,
    /// The client's secret.
    pub voice: Option<String>,
    /// The work it did.
    pub work: Work,
    pub content: Content,
    pub lang: Option<Lang>,
    pub reply_to: Option<Seq>,
    pub written_ago_seconds: Option<u64>,
}

/// What it says.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Content {
    /// In words, not redacted yet; going to this side, where a form said so beside the words.
    Words(String, Option<LandCode>),
    /// By taps.
    Taps(Vec<Said>),
    /// A question chosen from the list.
    Asks(Ask, Option<LandCode>),
}

const FIELDS: [&str; 8] = ["id", "voice", "work", "words", "taps", "lang", "reply_to", "written_ago_s"];

impl Sent {
    /// Checks a body, and names everything that is wrong with it at once.
    pub fn of_json(body: &[u8]) -> Result<Self, Vec<Wrong>> {
        let value: Value =
            serde_json::from_slice(body).map_err(|error| vec![Wrong::new("", error.to_string())])?;
        let Value::Object(fields) = &value else {
            return Err(vec![Wrong::new("", "a filing is an object")]);
        };
        let mut wrong = Vec::new();
        for name in fields.keys().filter(|name| !FIELDS.contains(&name.as_str())) {
            wrong.push(Wrong::new(format!("/{}", escape(name)), "no such field"));
        }
        let id = client_id(fields.get("id"), "/id", &mut wrong);
        if id.is_none() && !fields.contains_key("id") {
            wrong.push(Wrong::new("/id", "is needed"));
        }
        let voice = client_id(fields.get("voice"), "/voice", &mut wrong);
        let work = fields.get("work").map_or(Work::None, |work| match work.as_str() {
            Some(work) => Work::Api(work.to_owned()),
            None => complain(&mut wrong, "/work", "is a text").unwrap_or(Work::None),
        });
        let content = content(fields, &mut wrong);
        let lang = fields.get("lang").and_then(|lang| {
            let known = lang.as_str().and_then(Lang::parse);
            known.or_else(|| complain(&mut wrong, "/lang", "is one of ru, uk, en, fr, ka, kk"))
        });
        let mut number = |name: &str| {
            let value = fields.get(name)?;
            value
                .as_u64()
                .or_else(|| complain(&mut wrong, &format!("/{name}"), "is a whole number, 0 or more"))
        };
        let (reply_to, written_ago_seconds) = (number("reply_to"), number("written_ago_s"));
        match (id, content) {
            (Some(id), Some(content)) if wrong.is_empty() => {
                Ok(Self { id, voice, work, content, lang, reply_to, written_ago_seconds })
            }
            _ => Err(wrong),
        }
    }
}

fn complain<T>(wrong: &mut Vec<Wrong>, pointer: &str, detail: &str) -> Option<T> {
    wrong.push(Wrong::new(pointer, detail));
    None
}

/// A name as a part of a JSON pointer, at most as long as a field of ours could be.
pub(crate) fn escape(name: &str) -> String {
    name.chars().take(64).collect::<String>().replace('~', "~0").replace('/', "~1")
}

/// What an id or a secret of a client is.
pub(crate) const CLIENT_ID: &str = "is 8 to 64 visible ASCII characters";

fn client_id(value: Option<&Value>, pointer: &str, wrong: &mut Vec<Wrong>) -> Option<String> {
    let text = value?.as_str().filter(|text| is_client_id(text));
    text.map(str::to_owned).or_else(|| complain(wrong, pointer, CLIENT_ID))
}

fn content(fields: &serde_json::Map<String, Value>, wrong: &mut Vec<Wrong>) -> Option<Content> {
    match (fields.get("words"), fields.get("taps")) {
        (Some(words), None) => words_of(words, wrong).map(|words| Content::Words(words, None)),
        (None, Some(taps)) => taps_of(taps, wrong).map(Content::Taps),
        (Some(_), Some(_)) => complain(wrong, "/taps", "either words or taps, not both"),
        (None, None) => complain(wrong, "/words", "either words or taps is needed"),
    }
}

fn words_of(value: &Value, wrong: &mut Vec<Wrong>) -> Option<String> {
    let Some(words) = value.as_str() else { return complain(wrong, "/words", "is a text") };
    match check_words(words) {
        Ok(words) => Some(words),
        Err(NoWords::Empty) => complain(wrong, "/words", "is empty"),
        Err(NoWords::TooLong) => complain(wrong, "/words", "is longer than 2,048 bytes"),
    }
}

/// Why words are not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NoWords {
    Empty,
    /// More than [`limits::WORDS_BYTES`].
    TooLong,
}

impl From<NoWords> for Problem {
    fn from(why: NoWords) -> Self {
        Self::of(match why {
            NoWords::Empty => Kind::Empty,
            NoWords::TooLong => Kind::TooLong,
        })
    }
}

/// Words without what no reader sees: NUL, which is no letter of any language, and the signs that turn the
/// direction of a line over, so that it reads as what it does not say.
pub(crate) fn readable(words: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    words.chars().filter(|c| *c != '\0' && !turns(*c)).collect()
}

/// Words with something in them that can be read, and not too many.
pub(crate) fn check_words(words: &str) -> Result<String, NoWords> {
    let words = readable(words);
    match words.trim() {
        "" => Err(NoWords::Empty),
        trimmed if trimmed.len() > limits::WORDS_BYTES => Err(NoWords::TooLong),
        trimmed => Ok(trimmed.to_owned()),
    }
}

fn taps_of(value: &Value, wrong: &mut Vec<Wrong>) -> Option<Vec<Said>> {
    let Some(taps) = value.as_array().filter(|taps| (1..=limits::TAPS).contains(&taps.len())) else {
        return complain(wrong, "/taps", "is a list of 1 to 8 claims");
    };
    let before = wrong.len();
    let taps: Vec<Said> =
        taps.iter().enumerate().filter_map(|(index, tap)| tap_of(index, tap, wrong)).collect();
    (wrong.len() == before).then_some(taps)
}

fn tap_of(index: usize, tap: &Value, wrong: &mut Vec<Wrong>) -> Option<Said> {
    let Value::Object(fields) = tap else {
        return complain(wrong, &format!("/taps/{index}"), "is an object");
    };
    for name in fields.keys().filter(|name| !Said::FIELDS.contains(&name.as_str())) {
        wrong.push(Wrong::new(format!("/taps/{index}/{}", escape(name)), "no such field"));
    }
    match serde_json::from_value::<Said>(tap.clone()) {
        // A tap is sure: how sure the reader of words was is not for a client to say.
        Ok(said) => Some(Said { confidence: 1000, ..said }),
        Err(error) => complain(wrong, &format!("/taps/{index}"), &error.to_string()),
    }
}

/// Files what was sent; answered once it is durable.
pub(crate) async fn file(door: &Door, crossing: &Crossing, sent: Sent) -> Result<Receipt, Problem> {
    if let Content::Words(words, _) = &sent.content
        && let Some(kind) = judge(words).blocked()
    {
        door.site.counters.filing(FilingOutcome::Refused);
        return Err(Problem { scam: Some(kind), ..Problem::of(Kind::Harmful) });
    }
    let now = door.site.live.clock().now();
    let by = admit(door, crossing, voice(crossing, sent.voice.as_deref(), now), &sent.work, now)?;
    let outcome = door.site.live.file(crossing.slug.as_str(), offered(door, crossing, sent, by, now)).await;
    door.site.counters.filing(match &outcome {
        Ok(receipt) if receipt.outcome == Outcome::Repeated => FilingOutcome::Repeated,
        Ok(_) => FilingOutcome::New,
        Err(_) => FilingOutcome::Refused,
    });
    outcome.map_err(Problem::from)
}

/// The Voice that a client's secret is at a crossing, now; without one the guest.
pub(crate) fn voice(crossing: &Crossing, secret: Option<&str>, now: Minute) -> Voice {
    let derived = |secret: &str| Voice::derive(&crossing.slug, Term::of(now), secret.as_bytes());
    secret.map_or(Voice::GUEST, |secret| wiped(|| derived(secret)))
}

fn offered(door: &Door, crossing: &Crossing, sent: Sent, by: Voice, now: Minute) -> Offered {
    let told = told_at(now, sent.written_ago_seconds);
    let mut linked = Linked::No;
    let (reading, text, origin) = match sent.content {
        Content::Words(words, toward) => {
            let redacted = redact(&words);
            linked = Linked::of(door.site.live.atlas(), &redacted.hosts);
            let text = redacted.text;
            let mut reading = read(door, crossing, &text, by, told, sent.reply_to);
            reading.toward = reading.toward.or(toward);
            (reading, Some(text), Origin::Words)
        }
        Content::Taps(claims) => {
            let intents = BTreeSet::from([Intent::Report]);
            (Reading { intents, claims, ..Reading::default() }, None, Origin::Taps)
        }
        Content::Asks(ask, toward) => {
            let intents = BTreeSet::from([Intent::Question]);
            (Reading { intents, asks: vec![ask], toward, ..Reading::default() }, None, Origin::Taps)
        }
    };
    let content = canonical(&reading, text.as_deref(), sent.reply_to);
    let identity = Some(Identity::of(&crossing.slug, &sent.id, &content));
    let likeness = text.as_deref().and_then(language::likeness);
    let trace = Trace { likeness, linked, ..Trace::default() };
    let filing = Filing {
        identity,
        by,
        told,
        lang: sent.lang,
        words: None,
        reply_to: sent.reply_to,
        reading,
        origin,
        via: Via::Web,
        trace,
    };
    Offered { filing, text, client_id: Some(sent.id) }
}

/// Reads redacted words in the light of what they reply to and of what the same Voice said just before.
fn read(
    door: &Door,
    crossing: &Crossing,
    text: &str,
    by: Voice,
    told_at: Minute,
    reply_to: Option<Seq>,
) -> Reading {
    let (live, slug) = (&door.site.live, crossing.slug.as_str());
    let quoted = reply_to.and_then(|seq| live.line(slug, seq));
    let before = (by != Voice::GUEST).then(|| live.last_line_of(slug, by)).flatten();
    let context = Context {
        crossing: Some(crossing),
        quoted: quoted.as_ref().map(|line| &line.reading),
        before: before.as_ref().map(|line| &line.reading),
        told_at,
    };
    door.site.reader.read(text, &context)
}

/// The bytes by which the same filing is known again: the redacted words, or the taps, and what is replied
/// to. What was understood of words is not among them: the quoted message may be gone when the filing is sent
/// again.
fn canonical(reading: &Reading, text: Option<&str>, reply_to: Option<Seq>) -> Vec<u8> {
    let content = match text {
        Some(text) => serde_json::to_vec(&("words", text, reply_to)),
        None => serde_json::to_vec(&("taps", &reading.claims, &reading.asks, reading.toward, reply_to)),
    };
    // Plain data always becomes JSON.
    content.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointers(body: &str) -> Vec<String> {
        match Sent::of_json(body.as_bytes()) {
            Ok(_) => vec![],
            Err(wrong) => wrong.into_iter().map(|wrong| wrong.pointer).collect(),
        }
    }

    #[test]
    fn everything_wrong_is_named_at_once() {
        let body = r#"{"id": "short", "words": 7, "lang": "de", "reply_to": -1, "colour": 1, "a/b": 2}"#;
        assert_eq!(pointers(body), ["/a~1b", "/colour", "/id", "/words", "/lang", "/reply_to"]);
        assert_eq!(pointers("[]"), [""]);
        assert_eq!(pointers("{"), [""]);
        assert_eq!(pointers(r#"{"words": "open"}"#), ["/id"]);
        assert_eq!(pointers(r#"{"id": "12345678"}"#), ["/words"]);
        assert_eq!(pointers(r#"{"id": "12345678", "words": "open", "taps": []}"#), ["/taps"]);
    }

    #[test]
    fn a_tap_is_checked_field_by_field() {
        let body = r#"{"id": "12345678", "taps": [{"topic": "open", "value": "yes"},
            {"topic": "weather", "value": "yes"}, {"topic": "open", "value": "yes", "mood": "bad"}, 4]}"#;
        assert_eq!(pointers(body), ["/taps/1", "/taps/2/mood", "/taps/3"]);
        let fine = r#"{"id": "12345678", "taps": [{"topic": "open", "value": "yes", "confidence": 3}]}"#;
        let sent = Sent::of_json(fine.as_bytes()).ok().map(|sent| sent.content);
        assert!(matches!(sent, Some(Content::Taps(taps)) if taps[0].confidence == 1000));
    }

    #[test]
    fn words_are_trimmed_and_bounded() {
        assert_eq!(check_words(" o\0pen \u{202e}\u{2066}"), Ok("open".into()));
        assert_eq!(check_words("\u{202e} Ларс закрыт\u{202c}"), Ok("Ларс закрыт".into()));
        assert!(check_words("\u{202b}\u{2069}").is_err());
        assert!(check_words("\0 \n").is_err());
        assert!(check_words(&"a\u{301}".repeat(10_000)).is_err());
    }
}
