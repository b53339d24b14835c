//! Whatever may be told of a crossing, drawn by proptest: steps that shrink, and the log they make. Refuses
//! to draw what no door lets in: times in the future, slots that are not canonical, lands that are no side.

use super::log::{Log, foretold, ground, land, slot, voice};
use border::board::Board;
use border::crossing::Crossing;
use border::fact::{Asked, Claim, Digest, Direction, Fact, Filed, Notice, Reason, Seq, Target, Via};
use border::item::Key;
use border::lang::Lang;
use border::minute::Minute;
use border::official::Figure;
use border::reading::{Ask, Intent, Stance};
use border::slot::Slot;
use border::slug::Slug;
use border::topic::{Mode, Topic};
use border::value::{Currency, Deal, LandmarkId, Packed, Range, Span, State, Value};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Crossings that the steps are played on: with and without landmarks, a usual direction, a region's code.
const SLUGS: [&str; 4] = ["verkhny-lars", "uspenka", "medyka-shehyni", "red-bridge"];

/// How many cases a property is tried on: `PROOF_TIMES` as many as usual, for a long soak. What fails
/// shrinks to a log that is worth a test of its own; no file of seeds is written.
pub fn cases(usual: u32) -> ProptestConfig {
    let times = std::env::var("PROOF_TIMES").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    ProptestConfig {
        cases: usual.saturating_mul(times),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// One thing that happens, `after` minutes after the one before.
#[derive(Clone, Debug)]
pub struct Step {
    after: u16,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Claim(Said),
    Filing(Vec<Said>),
    Ask { by: u8, ask: u8, toward: u8, late: u16 },
    Foretell { by: u8, slot: u8, value: u8, late: u16 },
    Pass,
    Notice { from: i16, until: u16 },
    HideItem { nth: u8 },
    HideFiling { nth: u8 },
    Trust(super::trusted::Act),
    Seat(super::seated::Want),
    Freeze { topic: u8 },
    Thaw { topic: u8 },
    HoldAlerts { minutes: u16 },
    ReleaseAlerts,
    Measure { office: u8, late: u16, count: u8 },
}

/// One assertion, in small numbers.
#[derive(Clone, Debug)]
struct Said {
    by: u8,
    slot: u8,
    value: u8,
    /// Minutes between being told and being kept.
    late: u16,
    /// Minutes between being seen and being told.
    ago: u16,
    sure: u16,
    hearsay: bool,
    inferred: bool,
}

fn said() -> impl Strategy<Value = Said> {
    let late = prop_oneof![8 => Just(0_u16), 2 => 0..120_u16, 1 => 0..6_000_u16];
    let ago = prop_oneof![8 => Just(0_u16), 2 => 0..90_u16, 1 => 0..3_000_u16];
    let sure = prop_oneof![Just(1000_u16), Just(800), Just(0), 0..=1000_u16];
    (0..7_u8, 0..14_u8, any::<u8>(), late, ago, sure, any::<(bool, bool)>()).prop_map(
        |(by, slot, value, late, ago, sure, (hearsay, inferred))| Said {
            by,
            slot,
            value,
            late,
            ago,
            sure,
            hearsay,
            inferred,
        },
    )
}

fn what() -> impl Strategy<Value = What> {
    let by = || 0..7_u8;
    prop_oneof![
        12 => said().prop_map(What::Claim),
        4 => prop::collection::vec(said(), 1..4).prop_map(What::Filing),
        2 => (by(), any::<u8>(), 0..3_u8, 0..600_u16)
            .prop_map(|(by, ask, toward, late)| What::Ask { by, ask, toward, late }),
        2 => (by(), 0..4_u8, any::<u8>(), 0..600_u16)
            .prop_map(|(by, slot, value, late)| What::Foretell { by, slot, value, late }),
        2 => Just(What::Pass),
        1 => (-300..300_i16, 0..900_u16).prop_map(|(from, until)| What::Notice { from, until }),
        1 => any::<u8>().prop_map(|nth| What::HideItem { nth }),
        1 => any::<u8>().prop_map(|nth| What::HideFiling { nth }),
        3 => super::trusted::acts().prop_map(What::Trust),
        8 => super::seated::wants().prop_map(What::Seat),
        1 => any::<u8>().prop_map(|topic| What::Freeze { topic }),
        1 => any::<u8>().prop_map(|topic| What::Thaw { topic }),
        1 => (0..300_u16).prop_map(|minutes| What::HoldAlerts { minutes }),
        1 => Just(What::ReleaseAlerts),
        1 => (0..3_u8, 0..3_000_u16, any::<u8>())
            .prop_map(|(office, late, count)| What::Measure { office, late, count }),
    ]
}

/// Steps of a busy hour up to slow weeks.
pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let after = prop_oneof![6 => 0..4_u16, 4 => 0..45_u16, 2 => 0..400_u16, 1 => 0..3_000_u16];
    prop::collection::vec((after, what()).prop_map(|(after, what)| Step { after, what }), 1..most)
}

/// A crossing and what happens at it.
pub fn worlds(most: usize) -> impl Strategy<Value = Log> {
    (0..SLUGS.len(), steps(most)).prop_map(|(slug, steps)| played(SLUGS[slug], &steps))
}

/// The log that steps make.
pub fn played(slug: &str, steps: &[Step]) -> Log {
    let ground = ground(slug);
    let slots = slots(&ground);
    let mut log = Log::of(slug);
    let mut now = super::log::MORNING;
    for step in steps {
        now = now + i64::from(step.after);
        let from = log.entries.len();
        play(&mut log, &ground, &slots, step, now);
        assert!(log.entries[from..].iter().all(|entry| entry.fact.told().is_none_or(|told| told <= now)));
    }
    log
}

fn play(log: &mut Log, ground: &Crossing, slots: &[Slot], step: &Step, now: Minute) {
    let facts = match &step.what {
        What::Claim(said) => vec![Fact::Claimed(said.claim(slots, ground, now, None))],
        What::Filing(said) => filing(log, ground, slots, said, now),
        What::Ask { by, ask, toward, late } => vec![Fact::Asked(Asked {
            by: voice(*by),
            ask: asks()[usize::from(*ask) % asks().len()],
            toward: ground.sides.get(usize::from(*toward)).map(|side| side.code),
            told: now - i64::from(*late),
            of: None,
        })],
        What::Foretell { by, slot, value, late } => {
            let slot = slots[usize::from(*slot)];
            let key = slot.key();
            vec![Fact::Announced(foretold(*by, &key, state_of(slot.topic, *value), now - i64::from(*late)))]
        }
        What::Pass => vec![Fact::Passed { to: now }],
        What::Notice { from, until } => {
            let from = now + i64::from(*from);
            vec![Fact::Noticed(notice(from, from + i64::from(*until)))]
        }
        What::HideItem { nth } => hidden(log.fold.board(), *nth),
        What::HideFiling { nth } => hide_filing(log, *nth),
        What::Trust(act) => act.facts(log, slots, now),
        What::Seat(want) => want.facts(log, ground, now),
        What::Freeze { topic } => vec![Fact::Froze { topic: topic_of(*topic) }],
        What::Measure { office, late, count } => {
            vec![Fact::Measured(figure(ground, *office, *count, now - i64::from(*late)))]
        }
        What::Thaw { topic } => vec![Fact::Thawed { topic: topic_of(*topic) }],
        What::HoldAlerts { minutes } => vec![Fact::AlertsHeld { until: now + i64::from(*minutes) }],
        What::ReleaseAlerts => vec![Fact::AlertsReleased],
    };
    for fact in facts {
        log.keep(now, fact);
    }
}

impl Said {
    fn claim(&self, slots: &[Slot], ground: &Crossing, now: Minute, of: Option<Seq>) -> Claim {
        let slot = slots[usize::from(self.slot) % slots.len()];
        let told = now - i64::from(self.late);
        Claim {
            by: voice(self.by),
            slot,
            value: value(slot.topic, ground, self.value),
            told,
            seen: told - i64::from(self.ago),
            stance: if self.hearsay { Stance::Hearsay } else { Stance::Firsthand },
            sure: self.sure,
            direction: if self.inferred { Direction::Inferred } else { Direction::Said },
            via: if of.is_some() { Via::Web } else { Via::Import },
            of,
            copy_of: None,
            held_minutes: None,
        }
    }
}

/// A filing by the first one's Voice, and its claims.
fn filing(log: &Log, ground: &Crossing, slots: &[Slot], said: &[Said], now: Minute) -> Vec<Fact> {
    let seq = log.fold.seq() + 1;
    let (by, late) = said.first().map_or((0, 0), |first| (first.by, first.late));
    let mut id = [0x5a; 8];
    id.copy_from_slice(&(seq * 0x9e37_79b9).to_be_bytes());
    let filed = Filed {
        id: Digest(id),
        content: Digest([7; 8]),
        by: voice(by),
        told: now - i64::from(late),
        lang: Some(Lang::Ru),
        intents: [Intent::Report].into(),
        words: None,
        reply_to: None,
        via: Via::Web,
        held_minutes: None,
        aside_of: None,
    };
    let claims = said.iter().map(|said| Said { by, late, ..said.clone() });
    let claims = claims.map(|said| Fact::Claimed(said.claim(slots, ground, now, Some(seq))));
    let rumour = seq.is_multiple_of(5).then(|| {
        let foretold = foretold(by, &slots[0].key(), State::No, now - i64::from(late));
        Fact::Announced(border::fact::Foretold { of: Some(seq), ..foretold })
    });
    let asked = seq.is_multiple_of(4).then(|| {
        let ask = asks()[seq as usize % asks().len()];
        let told = now - i64::from(late);
        Fact::Asked(Asked { by: voice(by), ask, toward: None, told, of: Some(seq) })
    });
    std::iter::once(Fact::Filed(filed)).chain(claims).chain(rumour).chain(asked).collect()
}

/// The slots that are told of, those of the usual direction first.
pub fn slots(ground: &Crossing) -> Vec<Slot> {
    let toward = ground.usual_toward.unwrap_or(ground.sides[1].code);
    let leaving = ground.leaving(toward).expect("a side").code;
    let keys = [
        format!("open/{toward}///"),
        format!("pass/{toward}/foot//"),
        format!("pass/{toward}///men"),
        format!("road/{leaving}///"),
        format!("wait/{toward}/car//"),
        format!("queue/{toward}/car/approach/"),
        format!("price/{toward}///seat"),
        format!("pace/{toward}/car//"),
        format!("paper/{toward}///visa"),
        format!("pet/{toward}///dog"),
        format!("supply/{leaving}///fuel"),
        format!("hazard/{toward}///scam"),
        format!("wait/{leaving}/car//"),
        format!("open/{leaving}///"),
    ];
    keys.iter().map(|key| slot(key)).collect()
}

fn asks() -> Vec<Ask> {
    let asks = ["open", "pass:foot", "pass:men", "wait", "queue", "supply:fuel", "situation", "paper:visa"];
    asks.iter().filter_map(|ask| Ask::parse(ask)).collect()
}

fn topic_of(n: u8) -> Option<Topic> {
    Topic::ALL.get(usize::from(n) % 8).copied().filter(|topic| *topic != Topic::Paper)
}

/// The states that a topic takes.
pub fn states(topic: Topic) -> &'static [State] {
    match topic {
        Topic::Paper => &[State::Required, State::NotRequired, State::Accepted, State::Refused],
        Topic::Hazard => &[State::Present, State::Absent],
        Topic::Road => &[State::Clear, State::Difficult, State::Blocked],
        _ => &[State::No, State::Yes, State::Limited],
    }
}

fn state_of(topic: Topic, n: u8) -> State {
    let states = states(topic);
    states[usize::from(n) % states.len()]
}

/// A value that a topic takes.
fn value(topic: Topic, ground: &Crossing, n: u8) -> Value {
    let range = Range::new(u32::from(n), u32::from(n) + u32::from(n % 7));
    match topic {
        Topic::Wait => {
            let spans = [Span::Whole, Span::Stage, Span::SoFar, Span::Left, Span::Usual];
            Value::Wait { wait_minutes: range, span: spans[usize::from(n) % spans.len()] }
        }
        Topic::Pace => Value::Pace { per_hour: range },
        Topic::Price => {
            let currency = if n.is_multiple_of(3) { Currency::Gel } else { Currency::Rub };
            let deal = Deal::ALL[usize::from(n / 3) % Deal::ALL.len()];
            Value::Price { amount_minor: Range::new(range.lo * 100, range.hi * 125), currency, deal }
        }
        Topic::Queue => match n % 4 {
            0 => Value::Vehicles { vehicles: range },
            1 => Value::People { people: range },
            2 => Value::Metres { queue_metres: range, landmark: landmark(ground) },
            _ => Value::Full { queue: Packed::Full },
        },
        topic => Value::State(state_of(topic, n)),
    }
}

fn landmark(ground: &Crossing) -> Option<LandmarkId> {
    ground.landmarks.first().map(|landmark| landmark.id.clone())
}

/// An office's figure, for either way.
fn figure(ground: &Crossing, office: u8, count: u8, told: Minute) -> Figure {
    let is_queue = count.is_multiple_of(2);
    Figure {
        toward: ground.sides[usize::from(office % 2)].code,
        mode: Mode::Car,
        told,
        source: Slug::parse(&format!("office-{office}")).expect("an id"),
        wait_minutes: Some(u32::from(count)),
        vehicles: is_queue.then_some(3),
        metres: None,
    }
}

/// A notice valid between two minutes.
pub fn notice(from: Minute, until: Minute) -> Notice {
    Notice {
        text: BTreeMap::from([(Lang::En, "The post is shut for works.".into())]),
        link: "https://example.org/works".into(),
        source: "Border service".into(),
        from,
        until,
    }
}

/// Everything on a board, by key.
pub fn keys(board: &Board) -> Vec<Key> {
    let answers = board.answers.keys().map(|slot| Key::Answer(*slot));
    let alerts = board.alerts.keys().map(|slot| Key::Alert(*slot));
    let others = board.rumours.keys().chain(board.questions.keys()).chain(board.notices.keys());
    let others = others.chain(board.official.keys()).cloned();
    answers.chain(alerts).chain(others).collect()
}

fn hidden(board: &Board, nth: u8) -> Vec<Fact> {
    let keys = keys(board);
    let key = keys.get(usize::from(nth) % keys.len().max(1)).cloned();
    let what = key.unwrap_or(Key::Question(Ask::Situation, Some(land("ge"))));
    vec![Fact::Hidden { what: Target::Item(what), reason: Reason::Wrong }]
}

fn hide_filing(log: &Log, nth: u8) -> Vec<Fact> {
    let filings = log.entries.iter().filter(|entry| matches!(entry.fact, Fact::Filed(_)));
    let filings: Vec<Seq> = filings.map(|entry| entry.seq).collect();
    let seq = filings.get(usize::from(nth) % filings.len().max(1)).copied().unwrap_or(1);
    vec![Fact::Hidden { what: Target::Filing(seq), reason: Reason::Spam }]
}

/// A board as JSON without what depends on where in the log a change stands.
pub fn without_places(board: &Board) -> String {
    let mut board = board.shown();
    board.seq = 0;
    board.answers.values_mut().for_each(|item| item.changed = 0);
    board.alerts.values_mut().for_each(|item| item.changed = 0);
    board.rumours.values_mut().for_each(|item| item.changed = 0);
    board.questions.values_mut().for_each(|item| item.changed = 0);
    board.notices.values_mut().for_each(|item| item.changed = 0);
    board.official.values_mut().for_each(|item| item.changed = 0);
    board.rides.values_mut().for_each(|item| item.changed = 0);
    serde_json::to_string(&board).expect("JSON")
}
