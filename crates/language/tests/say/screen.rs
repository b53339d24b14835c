//! No code word, no raw placeable and no id of a phrase reaches the screen, whatever is worded.

use crate::files::{FILES, phrases};
use crate::scene::{Scene, answer, minute, slot};
use border::answer::{Derived, Held, Level, Minutes, Paid, Shown, ShownQueue, ShownWait};
use border::fact::Direction;
use border::item::{Alert, AlertKind, AlertLevel, Key, Question};
use border::land::LandCode;
use border::lang::Lang;
use border::reading::Ask;
use border::rumour::{Named, Ruling, Rumour, Seen, Verdict};
use border::slot::{About, Slot};
use border::topic::{Group, Item, Mode, Stage, Topic, Who};
use border::value::{Currency, Deal, LandmarkId, Packed, State};
use language::say::Speaker;

/// Latin words that may stand in a text of another script.
const LATIN: [&str; 15] = [
    "Passage",
    "JavaScript",
    "SIM",
    "SMS",
    "docs",
    "words",
    "md",
    "passage",
    "check",
    "unchecked",
    "RUB",
    "USD",
    "EUR",
    "GEL",
    "KZT",
];

/// Words of the code that no English or French sentence on screen needs.
const CODE_WORDS: [&str; 36] = [
    "confirmed",
    "likely",
    "single",
    "disputed",
    "stale",
    "limited",
    "amber",
    "hazard",
    "supply",
    "pace",
    "slot",
    "tally",
    "filing",
    "voice",
    "cohort",
    "toward",
    "claim",
    "stance",
    "firsthand",
    "hearsay",
    "approach",
    "neutral",
    "required",
    "accepted",
    "refused",
    "present",
    "absent",
    "difficult",
    "blocked",
    "situation",
    "ge",
    "ru",
    "truck",
    "closure",
    "unworded",
    "inferred",
];

/// Beginnings of ids that the code puts together.
const IDS: [&str; 16] = [
    "about-",
    "alert-",
    "in-",
    "item-",
    "landmark-",
    "mode-",
    "month-",
    "note-",
    "page-",
    "pass-",
    "queue-",
    "stage-",
    "state-",
    "support-",
    "wait-",
    "who-",
];

fn assert_screen(lang: Lang, text: &str) {
    assert!(!text.is_empty(), "{lang}: nothing is said");
    for raw in ["{", "}", "_", "$ ", "  "] {
        assert!(!text.contains(raw), "{lang}: {text}");
    }
    let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    match lang {
        Lang::En | Lang::Fr => {
            for word in words() {
                assert!(!CODE_WORDS.contains(&word), "{lang}: `{word}` in {text}");
            }
            for word in text.split([' ', ',', ':', '(', '“']) {
                assert!(!IDS.iter().any(|id| word.starts_with(id)), "{lang}: `{word}` in {text}");
            }
        }
        Lang::Ru | Lang::Uk | Lang::Ka | Lang::Kk => {
            for word in words().filter(|word| word.chars().any(|c| c.is_ascii_alphabetic())) {
                assert!(LATIN.contains(&word), "{lang}: `{word}` in {text}");
            }
        }
    }
}

#[test]
fn no_phrase_holds_a_code_word() {
    for (lang, text) in FILES {
        for (_, phrase) in phrases(text).iter().filter(|(id, _)| *id != "-checked") {
            for text in phrase.texts.iter().filter(|text| !text.trim().is_empty()) {
                // What stands around a placeable may leave two blanks or an open bracket; only words are
                // looked at.
                let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert_screen(lang, &words);
            }
        }
    }
}

/// Every slot that may be on a board of the scene.
fn slots() -> Vec<Slot> {
    let lands = ["ge", "ru"].map(|code| LandCode::parse(code).expect("a side"));
    let modes = || Mode::ALL.iter().copied().map(Some).chain([None]);
    let stages = || Stage::ALL.iter().copied().map(Some).chain([None]);
    let citizens = lands.map(|land| About::Who(Who::Citizens(land)));
    let groups = Group::ALL.iter().map(|group| About::Who(Who::Group(*group)));
    let items = Item::ALL.iter().map(|item| About::Item(*item));
    let abouts: Vec<_> = groups.chain(citizens).chain(items).map(Some).chain([None]).collect();
    let mut slots = Vec::new();
    for topic in Topic::ALL {
        for land in lands {
            for mode in modes() {
                for stage in stages() {
                    for &about in &abouts {
                        slots.extend(Slot { topic: *topic, land, mode, stage, about }.canonical());
                    }
                }
            }
        }
    }
    slots.sort_unstable();
    slots.dedup();
    slots
}

/// The states a topic takes; none for one of numbers.
fn states(topic: Topic) -> &'static [State] {
    use State::*;
    match topic {
        Topic::Open | Topic::Pass | Topic::Pet | Topic::Supply => &[Yes, No, Limited],
        Topic::Paper => &[Required, NotRequired, Accepted, Refused],
        Topic::Hazard => &[Present, Absent],
        Topic::Road => &[Clear, Difficult, Blocked],
        Topic::Wait | Topic::Pace | Topic::Queue | Topic::Price => &[],
    }
}

fn values(topic: Topic) -> Vec<Shown> {
    let told = Some(Minutes { minutes: [30, 300, 900] });
    match topic {
        Topic::Wait => vec![Shown::Wait(ShownWait {
            crossing_now: told,
            joining_now: told,
            standing_now: told,
            one_post: told,
            derived: vec![],
        })],
        Topic::Pace => vec![Shown::Pace { per_hour: [0, 0, 0] }, Shown::Pace { per_hour: [5, 8, 21] }],
        Topic::Queue => vec![
            Shown::Queue(ShownQueue { vehicles: Some([0, 0, 0]), ..ShownQueue::default() }),
            Shown::Queue(ShownQueue {
                metres: Some([400, 700, 1200]),
                landmark: Some(LandmarkId("petrol-station".into())),
                vehicles: Some([0, 20, 31]),
                people: Some([1, 2, 2]),
                packed: Some(Packed::Full),
                derived: Some(Derived::Metres),
            }),
        ],
        Topic::Price => {
            let paid = Paid { amount_minor: [200, 300, 400], n_eff: 2 };
            let price = |deal, paid| Shown::Price {
                amount_minor: [100, 1250, 3000],
                currency: Currency::Gel,
                deal,
                n_eff: 3,
                paid,
                unusual: 1,
            };
            vec![price(Deal::Told, None), price(Deal::Told, Some(paid)), price(Deal::Paid, None)]
        }
        _ => states(topic).iter().copied().map(Shown::State).collect(),
    }
}

/// Words an answer of each value of a slot. The words of a level do not depend on the slot, so the levels
/// take turns.
fn check_answers(speaker: Speaker<'_>, slot: &Slot, levels: &mut impl Iterator<Item = Level>) {
    for (value, level) in values(slot.topic).into_iter().zip(levels) {
        let mut one = answer(&slot.key(), Some(value), level);
        one.against = 2;
        one.direction = Direction::Inferred;
        one.paused_at = Some(one.newest_at);
        assert_screen(speaker.lang, &speaker.line(&one));
    }
    let held = |state: &State| Held { value: *state, reports: 5, sources: 4, newest_at: speaker.now };
    if let values @ [_, _, ..] = states(slot.topic) {
        let values = values.iter().map(held).collect();
        let one = border::answer::Answer { values, ..answer(&slot.key(), None, Level::Disputed) };
        assert_screen(speaker.lang, &speaker.line(&one));
    }
}

#[test]
fn every_answer_that_can_be_is_in_words() {
    let scene = Scene::new();
    let slots = slots();
    assert!(slots.len() > 400, "{}", slots.len());
    for lang in Lang::ALL {
        let mut levels = Level::ALL.iter().copied().cycle();
        for slot in &slots {
            check_answers(scene.speaker(*lang), slot, &mut levels);
        }
    }
}

#[test]
fn every_alert_and_rumour_that_can_be_is_in_words() {
    let scene = Scene::new();
    for lang in Lang::ALL {
        let speaker = scene.speaker(*lang);
        for slot in slots() {
            let kind = match slot.topic {
                Topic::Open => AlertKind::Closure,
                Topic::Pass => AlertKind::Rule,
                _ => continue,
            };
            for (level, retracted_at) in
                [(AlertLevel::Amber, None), (AlertLevel::Red, None), (AlertLevel::Red, Some(scene.now - 3))]
            {
                let alert = Alert {
                    key: Key::Alert(slot),
                    changed: 1,
                    kind,
                    slot,
                    level,
                    since: scene.now - 20,
                    value: State::No,
                    reports: 7,
                    sources: 5,
                    groups: 5,
                    against: 2,
                    rang_at: None,
                    silence: None,
                    rings_at: None,
                    retraction: None,
                    retracted_at,
                };
                assert_screen(*lang, &speaker.alert(&alert));
            }
        }
        for slot in slots() {
            for value in states(slot.topic) {
                let rumour = Rumour {
                    key: Key::Rumour(slot, *value),
                    changed: 1,
                    slot,
                    value: *value,
                    first_at: scene.now - 90,
                    newest_at: scene.now - 9,
                    reports: 3,
                    sources: 2,
                    groups: 2,
                    ahead: value == &State::No,
                    named: None,
                    seen_since: vec![],
                    verdict: None,
                };
                assert_screen(*lang, &speaker.rumour(&rumour).line());
                let value = *value;
                let seen = Seen { value, sources: 3, groups: 2, newest_at: scene.now - 4 };
                for ruling in Ruling::ALL {
                    let verdict = Some(Verdict { ruling: *ruling, at: scene.now - 3 });
                    let (named, seen_since) = (Some(Named::Office), vec![seen]);
                    let rumour = Rumour { verdict, named, seen_since, ..rumour.clone() };
                    assert_screen(*lang, &speaker.rumour(&rumour).line());
                }
            }
        }
    }
}

#[test]
fn everything_that_can_be_asked_is_in_words() {
    let scene = Scene::new();
    let mut asks = vec![Ask::Situation];
    asks.extend(Topic::ALL.iter().map(|topic| Ask::Topic(*topic)));
    asks.extend(Mode::ALL.iter().map(|mode| Ask::Mode(*mode)));
    asks.extend(Group::ALL.iter().map(|group| Ask::Who(Who::Group(*group))));
    for topic in Topic::ALL {
        asks.extend(topic.items().iter().map(|item| Ask::Item(*topic, *item)));
    }
    for lang in Lang::ALL {
        for ask in &asks {
            for (answered_at, toward) in [(None, None), (Some(scene.now - 2), LandCode::parse("ge"))] {
                let question = Question {
                    key: Key::Question(*ask, toward),
                    changed: 1,
                    ask: *ask,
                    toward,
                    askers: 3,
                    first_at: minute("2022-09-23T07:00:00Z"),
                    newest_at: minute("2022-09-23T08:00:00Z"),
                    answer: answered_at.map(|_| slot("open/ge///")),
                    answered_at,
                };
                assert_screen(*lang, &scene.speaker(*lang).question(&question));
            }
        }
    }
}
