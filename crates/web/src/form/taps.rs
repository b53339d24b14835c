//! What is told by taps: first what one sees, then how one travels, then the value. Each step has a sensible
//! default, so that a report is at most six taps. Refuses what a hidden step left behind: only the fields of
//! what was chosen count.

use super::fields::Fields;
use border::land::LandCode;
use border::limits;
use border::reading::{Said, SaidQueue, SaidValue};
use border::topic::{Group, Item, Mode, Topic, Who};
use border::value::{Range, Span, State};

/// The longest wait that can be tapped, hours: ten days.
const MOST_HOURS: u32 = 240;
/// The longest queue that can be tapped, vehicles.
const MOST_VEHICLES: u32 = 5_000;
/// How long ago one crossed, at most, minutes.
const MOST_AGO: u32 = 24 * 60;

/// The ranges that are offered of a wait, hours.
pub(crate) const HOURS: [&str; 6] = ["0-1", "1-3", "3-6", "6-12", "12-24", "24-48"];
/// The ranges that are offered of a queue, vehicles.
pub(crate) const VEHICLES: [&str; 6] = ["0", "1-20", "20-50", "50-100", "100-300", "300-1000"];
/// Hours ago that are offered for "just crossed".
pub(crate) const AGO: [u32; 3] = [1, 3, 6];
/// The papers that one is most often asked for.
pub(crate) const ASKED: [Item; 6] =
    [Item::MilitaryId, Item::Visa, Item::CarPapers, Item::CarInsurance, Item::Consent, Item::PetPassport];
/// Of whom it is said that they pass where not everyone does.
pub(crate) const WHO: [Group; 6] =
    [Group::Men, Group::Women, Group::Children, Group::Families, Group::Foreigners, Group::OtherPlates];

/// What was tapped, as claims.
pub(super) fn claims(fields: &Fields, toward: Option<LandCode>) -> Vec<Said> {
    let written = fields.texts("said").filter_map(written);
    let mode = Mode::parse(fields.text("mode"));
    let seen = match fields.text("see") {
        "pass" => pass(fields, mode),
        "open" => state(fields.text("open")).map(|value| said(Topic::Open, value)).into_iter().collect(),
        "queue" => queue(fields, mode),
        "wait" => wait(fields.text("wait"), Span::SoFar, mode).into_iter().collect(),
        "crossed" => crossed(fields, mode),
        _ => vec![],
    };
    let all = written.chain(seen).map(|said| Said { toward: said.toward.or(toward), ..said });
    all.take(limits::TAPS).collect()
}

/// A claim as a page of ours wrote it out: one that was shown, or read of words, and is said. It is as sure
/// as a tap, and its writer saw what it means.
fn written(text: &str) -> Option<Said> {
    serde_json::from_str::<Said>(text).ok().map(|said| Said { confidence: 1000, ..said })
}

fn said(topic: Topic, state: State) -> Said {
    Said::new(topic, SaidValue::State(state))
}

fn state(word: &str) -> Option<State> {
    State::parse(word).filter(|state| matches!(state, State::Yes | State::No | State::Limited))
}

/// Who is named passes; who names nobody speaks of the way one travels.
fn pass(fields: &Fields, mode: Option<Mode>) -> Vec<Said> {
    let Some(value) = state(fields.text("pass")) else { return vec![] };
    let of_mode = Said { mode, ..said(Topic::Pass, value) };
    let who = fields.texts("who").filter_map(Group::parse).map(Who::Group);
    let of_who = who.map(|who| {
        let value = if value == State::Limited { State::Yes } else { value };
        Said { who: Some(who), ..said(Topic::Pass, value) }
    });
    mode.map(|_| of_mode).into_iter().chain(of_who).collect()
}

fn queue(fields: &Fields, mode: Option<Mode>) -> Vec<Said> {
    let counted = |range| SaidQueue::Vehicles { range };
    let number = range(fields.text("vehicles"), MOST_VEHICLES).map(counted);
    let queue = number.or_else(|| match fields.text("queue") {
        "full" => Some(SaidQueue::Full {}),
        word => range(word, MOST_VEHICLES).map(counted),
    });
    let said = |queue| Said { mode, ..Said::new(Topic::Queue, SaidValue::Queue(queue)) };
    queue.map(said).into_iter().collect()
}

fn wait(hours: &str, span: Span, mode: Option<Mode>) -> Option<Said> {
    let hours = range(hours, MOST_HOURS)?;
    let minutes = Range::new(hours.lo * 60, hours.hi * 60);
    Some(Said { mode, ..Said::new(Topic::Wait, SaidValue::Wait { minutes, span }) })
}

/// Who crossed was let through, waited, and knows what was asked for; all of it so long ago.
fn crossed(fields: &Fields, mode: Option<Mode>) -> Vec<Said> {
    let ago: Option<u32> = fields.text("ago").parse().ok().filter(|ago| (1..=MOST_AGO).contains(ago));
    let passed = mode.map(|_| Said { mode, ..said(Topic::Pass, State::Yes) });
    let took = wait(fields.text("took"), Span::Whole, mode);
    let asked = fields.texts("asked").filter_map(Item::parse);
    let asked = asked.filter(|item| ASKED.contains(item));
    let asked = asked.map(|item| Said { item: Some(item), mode, ..said(Topic::Paper, State::Required) });
    let all = passed.into_iter().chain(took).chain(asked);
    all.map(|said| Said { ago_minutes: ago, ..said }).collect()
}

/// "20-50", or a number alone.
fn range(text: &str, most: u32) -> Option<Range> {
    let (low, high) = text.trim().split_once('-').unwrap_or((text.trim(), text.trim()));
    let range = Range::new(low.parse().ok()?, high.parse().ok()?);
    (range.hi <= most).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(pairs: &[(&str, &str)]) -> Vec<String> {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let claims = claims(&Fields::of_pairs(pairs), LandCode::parse("ge"));
        let short = |said: &Said| {
            let value = serde_json::to_value(said).expect("JSON");
            let part = |name: &str| value.get(name).map(|part| format!(" {part}")).unwrap_or_default();
            let parts = ["topic", "mode", "who", "item", "value", "ago_minutes"].map(part);
            parts.concat().replace('"', "").trim().to_owned()
        };
        claims.iter().map(short).collect()
    }

    #[test]
    fn each_choice_makes_its_claims_and_what_other_steps_left_is_not_told() {
        let left = [("see", "open"), ("open", "no"), ("mode", "car"), ("pass", "yes"), ("queue", "full")];
        assert_eq!(told(&left), ["open no"]);
        assert_eq!(told(&[("see", "pass"), ("mode", "foot"), ("pass", "no")]), ["pass foot no"]);
        let some = [("see", "pass"), ("mode", "car"), ("pass", "limited"), ("who", "women"), ("who", "dogs")];
        assert_eq!(told(&some), ["pass car limited", "pass women yes"]);
        let queue = [("see", "queue"), ("mode", "car"), ("queue", "20-50")];
        assert_eq!(told(&queue), ["queue car {range:[20,50],unit:vehicles}"]);
        let number = [("see", "queue"), ("queue", "20-50"), ("vehicles", "33")];
        assert_eq!(told(&number), ["queue {range:[33,33],unit:vehicles}"]);
        let crossed =
            [("see", "crossed"), ("mode", "car"), ("took", "3-6"), ("ago", "60"), ("asked", "military_id")];
        assert_eq!(
            told(&crossed),
            [
                "pass car yes 60",
                "wait car {minutes:[180,360],span:whole} 60",
                "paper car military_id required 60"
            ]
        );
    }

    #[test]
    fn garbage_tells_nothing() {
        for word in ["-", "1-", "-3", "a-b", "99999", "1-99999", "", "0x1"] {
            assert!(told(&[("see", "queue"), ("queue", word)]).is_empty(), "{word}");
            assert!(told(&[("see", "wait"), ("wait", word)]).is_empty(), "{word}");
        }
        assert!(told(&[("see", "pass"), ("pass", "present"), ("mode", "car")]).is_empty());
        assert!(told(&[("see", "flying"), ("open", "yes"), ("said", "{"), ("said", "7")]).is_empty());
        let many: Vec<_> = (0..30).map(|_| ("said", r#"{"topic":"open","value":"yes"}"#)).collect();
        assert_eq!(told(&many).len(), limits::TAPS);
    }
}
