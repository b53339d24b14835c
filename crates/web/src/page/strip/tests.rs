//! Strips as full, as empty and as wild as they come, in every language.

use super::*;
use border::atlas::Atlas;
use border::lang::Lang;
use border::slot::Slot;
use border::strip::StripKey;
use language::say::{Ages, Phrases};
use std::sync::OnceLock;

/// 2026-03-02T09:12:00Z.
const NOW: Minute = Minute(29_540_712);

fn ground() -> &'static (Atlas, Phrases) {
    static GROUND: OnceLock<(Atlas, Phrases)> = OnceLock::new();
    GROUND.get_or_init(|| {
        (Atlas::builtin().expect("the built-in data"), Phrases::builtin().expect("the built-in phrases"))
    })
}

fn ge() -> LandCode {
    LandCode::parse("ge").expect("a land")
}

fn drawn(lang: Lang, strips: &Strips) -> Option<Drawn> {
    let (atlas, phrases) = ground();
    let ground = atlas.crossing("verkhny-lars").expect("a crossing");
    Drawn::new(&Speaker { phrases, atlas, ground, lang, now: NOW, ages: Ages::Plain }, strips, ge())
}

/// What was said of a slot in some of the last 96 half hours.
fn said(key: &str, of: Gauge, range: impl Fn(i64) -> Option<[u32; 3]>) -> (StripKey, Vec<Point>) {
    let at = |half: i64| Minute((NOW.0 / 30 - 95 + half) * 30);
    let point = |half: i64| range(half).map(|range| Point { at: at(half), range });
    (StripKey { slot: Slot::parse(key).expect("a slot"), of }, (0..96).filter_map(point).collect())
}

/// Up and down as far as they go, so that no letter of a path can be spared.
fn wild(half: i64, most: u32) -> Option<[u32; 3]> {
    let draw = |of: u32| ((half as u32 / 2 * 7 + of).wrapping_mul(2_654_435_761) >> 8) % most;
    let mut range = [draw(1), draw(2), draw(3)];
    range.sort_unstable();
    Some(range)
}

fn full(mode: Mode) -> Strips {
    let (queue, of) = match mode {
        Mode::Foot => (format!("queue/ge/{mode}//"), Gauge::People),
        _ => (format!("queue/ge/{mode}/approach/"), Gauge::Vehicles),
    };
    let hours = |most: u32| {
        let figure =
            |hour: i64| (Minute((NOW.0 / 60 - 47 + hour) * 60), (hour as u32).wrapping_mul(977) % most);
        (0..48).map(figure).collect::<Vec<_>>()
    };
    Strips {
        at: NOW,
        said: vec![
            said(&format!("wait/ge/{mode}//"), Gauge::WaitMinutes, |half| wild(half, 2_880)),
            said(&queue, of, |half| wild(half, 9_999)),
        ],
        official: [(Unit::WaitMinutes, 2_880), (Unit::Vehicles, 9_999)]
            .map(|(unit, most)| ((ge(), mode, unit), hours(most)))
            .into(),
    }
}

#[test]
fn the_fullest_strip_is_two_kilobytes_in_every_language() {
    for lang in Lang::ALL {
        for mode in Mode::ALL {
            let drawn = drawn(*lang, &full(*mode)).expect("a strip");
            assert_eq!(drawn.drawings.len(), 1);
            let drawing = &drawn.drawings[0];
            assert!((1..=limits::STRIP_BYTES).contains(&drawing.len()), "{lang} {mode}: {}", drawing.len());
            assert!(drawing.contains("class=\"dots\"") && !drawing.contains("l0"), "{drawing}");
        }
    }
}

#[test]
fn a_strip_that_changes_as_queues_do_is_drawn_hour_by_hour() {
    let slow = |half: i64, unit: u32| {
        let middle = 4 + (half / 5 % 9) as u32;
        Some([middle * unit / 2, middle * unit, middle * unit * 2])
    };
    for lang in Lang::ALL {
        let strips = Strips {
            at: NOW,
            said: vec![
                said("wait/ge/car//", Gauge::WaitMinutes, |half| slow(half, 30)),
                said("queue/ge/car//", Gauge::Vehicles, |half| slow(half, 40)),
            ],
            ..Strips::default()
        };
        let drawing = drawn(*lang, &strips).expect("a strip").drawings.remove(0);
        assert!(drawing.contains("l6 ") || drawing.contains("l6-"), "{lang}: {drawing}");
    }
}

#[test]
fn what_was_not_said_is_a_gap_and_what_is_drawn_is_said_too() {
    let some = |half: i64| match half {
        10..20 => Some([60, 90, 120]),
        94.. => Some([120, 180, 240]),
        _ => None,
    };
    let said = vec![said("wait/ge/car//", Gauge::WaitMinutes, some)];
    let strips = Strips { at: NOW, said, ..Strips::default() };
    let drawn = drawn(Lang::En, &strips).expect("a strip");
    let drawing = &drawn.drawings[0];
    assert!(!drawn.legend.contains("official") && !drawing.contains("dots"));
    assert!(drawing.contains("<title>The last 48 hours, by car</title>"), "{drawing}");
    assert!(
        drawing.contains("<desc>Wait if you join, by car: 2–4 h (12:00, Moscow), in two days 1–4 h.</desc>"),
        "{drawing}"
    );
    assert!(drawing.contains(">4 h</text>") && drawing.contains(">12:00</text>"), "{drawing}");
    let line = drawing.split("class=\"line\" d=\"").nth(1).and_then(|rest| rest.split('"').next());
    // From the fourth hour to the ninth, and the last two: two runs.
    assert_eq!(line, Some("M24 37h36M276 25h12"), "{drawing}");
}

#[test]
fn nothing_told_draws_nothing_and_nonsense_draws_without_harm() {
    assert!(drawn(Lang::En, &Strips { at: NOW, ..Strips::default() }).is_none());
    let most = said("queue/ge/truck//", Gauge::Metres, |half| Some([0, half as u32, u32::MAX]));
    let none = said("wait/ge/truck//", Gauge::WaitMinutes, |_| Some([0; 3]));
    for lang in Lang::ALL {
        let strips = Strips { at: NOW, said: vec![none.clone(), most.clone()], ..Strips::default() };
        let drawing = drawn(*lang, &strips).expect("a strip").drawings.remove(0);
        assert!(!drawing.is_empty() && !drawing.contains("NaN") && !drawing.contains("h-0"), "{drawing}");
    }
}
