//! What is told by taps: first what one sees, then how one travels, then the value. How one travels is chosen
//! by nobody else, and a report is at most six taps. Refuses what a hidden step left behind: only the fields
//! of what was chosen count.

use super::fields::Fields;
use border::land::LandCode;
use border::limits;
use border::reading::{Money, Said, SaidQueue, SaidValue};
use border::topic::{Group, Item, Mode, Topic, Who};
use border::value::{Currency, Range, Span, State};

/// The longest wait that can be tapped, hours: ten days.
const MOST_HOURS: u32 = 240;
/// The longest queue that can be tapped, vehicles.
const MOST_VEHICLES: u32 = 5_000;
/// The longest queue of people, and in tenths of a kilometre.
const MOST_PEOPLE: u32 = 20_000;
const MOST_TENTHS: u32 = 999;
/// The quickest pace that can be told, in an hour, and the highest price, whole units of its money.
const MOST_PACE: u32 = 2_000;
const MOST_PRICE: u32 = 10_000_000;
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

/// What a queue is counted in, where one writes a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unit {
    Vehicles,
    People,
    Km,
}

impl Unit {
    pub const ALL: [Self; 3] = [Self::Vehicles, Self::People, Self::Km];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vehicles => "vehicles",
            Self::People => "people",
            Self::Km => "km",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.as_str() == word)
    }
}

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
        "pace" => pace(fields.text("pace"), mode).into_iter().collect(),
        "price" => price(fields).into_iter().collect(),
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
    let of_who = whom(fields).map(|who| {
        let value = if value == State::Limited { State::Yes } else { value };
        Said { who: Some(who), ..said(Topic::Pass, value) }
    });
    mode.map(|_| of_mode).into_iter().chain(of_who).collect()
}

/// The people that are named.
pub(super) fn whom(fields: &Fields) -> impl Iterator<Item = Who> {
    fields.texts("who").filter_map(Group::parse).map(Who::Group)
}

fn queue(fields: &Fields, mode: Option<Mode>) -> Vec<Said> {
    let counted = |range| SaidQueue::Vehicles { range };
    let number = fields.text("vehicles");
    let number = match Unit::parse(fields.text("unit")).unwrap_or(Unit::Vehicles) {
        Unit::Vehicles => range(number, MOST_VEHICLES).map(counted),
        Unit::People => range(number, MOST_PEOPLE).map(|range| SaidQueue::People { range }),
        Unit::Km => kilometres(number).map(|range| SaidQueue::Metres { range }),
    };
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

fn pace(text: &str, mode: Option<Mode>) -> Option<Said> {
    let per_hour = range(text, MOST_PACE)?;
    Some(Said { mode, ..Said::new(Topic::Pace, SaidValue::Pace { per_hour }) })
}

/// A price of which thing and money are said.
fn price(fields: &Fields) -> Option<Said> {
    let item = Item::parse(fields.text("thing")).filter(|item| Topic::Price.items().contains(item))?;
    let currency = Currency::parse(fields.text("currency"))?;
    let whole = range(fields.text("price"), MOST_PRICE)?;
    let amount_minor = Range::new(whole.lo * 100, whole.hi * 100);
    let value = SaidValue::Price(Money { amount_minor, currency });
    Some(Said { item: Some(item), ..Said::new(Topic::Price, value) })
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

/// "4", "4.5" or "4,5" kilometres, as metres.
fn kilometres(text: &str) -> Option<Range> {
    let (whole, tenths) = text.trim().split_once(['.', ',']).unwrap_or((text.trim(), "0"));
    let tenths = tenths.parse::<u32>().ok().filter(|tenths| *tenths < 10)?;
    let tenths = whole.parse::<u32>().ok()?.checked_mul(10)?.checked_add(tenths)?;
    (tenths <= MOST_TENTHS).then(|| Range::of(tenths * 100))
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
        let km = [("see", "queue"), ("mode", "car"), ("vehicles", "4,5"), ("unit", "km")];
        assert_eq!(told(&km), ["queue car {range:[4500,4500],unit:metres}"]);
        let people = [("see", "queue"), ("mode", "foot"), ("vehicles", "80"), ("unit", "people")];
        assert_eq!(told(&people), ["queue foot {range:[80,80],unit:people}"]);
        assert_eq!(
            told(&[("see", "pace"), ("mode", "car"), ("pace", "40")]),
            ["pace car {per_hour:[40,40]}"]
        );
        let price = [("see", "price"), ("thing", "seat"), ("price", "3000"), ("currency", "RUB")];
        assert_eq!(told(&price), ["price seat {amount:[3000,3000],currency:RUB}"]);
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
            assert!(told(&[("see", "pace"), ("pace", word)]).is_empty(), "{word}");
            let km = [("see", "queue"), ("vehicles", word), ("unit", "km")];
            assert!(told(&km).is_empty(), "{word}");
        }
        for word in ["-", "1-", "-3", "a-b", "99999999", "", "0x1"] {
            let price = [("see", "price"), ("thing", "seat"), ("price", word), ("currency", "RUB")];
            assert!(told(&price).is_empty(), "{word}");
        }
        assert!(told(&[("see", "pass"), ("pass", "present"), ("mode", "car")]).is_empty());
        assert!(told(&[("see", "flying"), ("open", "yes"), ("said", "{"), ("said", "7")]).is_empty());
        let many: Vec<_> = (0..30).map(|_| ("said", r#"{"topic":"open","value":"yes"}"#)).collect();
        assert_eq!(told(&many).len(), limits::TAPS);
    }
}
