//! The last two days beside their drawing: named, measured and told in words, in all languages.

use crate::scene::Scene;
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;
use border::strip::Gauge;
use border::topic::Mode;

#[test]
fn a_strip_is_told_in_words_with_its_time_and_both_ranges() {
    let scene = Scene::new();
    let en = scene.speaker(Lang::En);
    assert_eq!(en.strip_title(Mode::Car), "The last 48 hours, by car");
    let label = en.strip_label(Mode::Car, Gauge::WaitMinutes);
    assert_eq!(
        en.strip_said(&label, Gauge::WaitMinutes, (scene.now - 20, [60, 120]), [30, 600]),
        "Wait if you join, by car: 1–2 h (11:28, Moscow), in two days 30 min – 10 h"
    );
    for lang in Lang::ALL {
        let speaker = scene.speaker(*lang);
        for of in Gauge::ALL {
            for mode in Mode::ALL {
                let label = speaker.strip_label(*mode, *of);
                let said = speaker.strip_said(&label, *of, (scene.now - 20, [40, 60]), [20, 80]);
                assert!(said.contains(&label) && said.contains("40–60") && said.contains("20–80"), "{said}");
            }
        }
        let (plain, official) = (speaker.strip_legend(false), speaker.strip_legend(true));
        assert!(official.starts_with(&plain) && official.len() > plain.len(), "{lang}: {official}");
    }
}

#[test]
fn marks_stand_at_noon_and_midnight_of_the_clock_there() {
    let scene = Scene::new();
    let (ge, ru) = (LandCode::parse("ge").expect("a land"), LandCode::parse("ru").expect("a land"));
    // 2026-03-02T09:00:00Z is noon in Moscow, from where one leaves for Georgia.
    let noon = Minute(29_540_700);
    let en = scene.speaker(Lang::En);
    assert_eq!(en.strip_mark(noon, ge).as_deref(), Some("12:00"));
    assert_eq!(en.strip_mark(noon + 12 * 60, ge).as_deref(), Some("3 Mar"));
    assert_eq!(en.strip_mark(noon + 30, ge), None);
    assert_eq!(en.strip_mark(noon - 60, ru).as_deref(), Some("12:00"), "an hour earlier from Tbilisi");
}
