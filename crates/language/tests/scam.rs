//! Offers that harm are caught and honest ones left alone, in six languages; and anything may be typed. The
//! rows are of `corpus/scam`, which says what was caught of each set when it was first looked at. Those of
//! `learned` are what the weights were made of; nothing was made of those of `exam`.

#![expect(clippy::disallowed_methods, reason = "a test reads its rows")]

use border::atlas::Atlas;
use border::topic::Topic;
use language::scam::net::{slot, slots};
use language::scam::shown::OF_CUES;
use language::scam::weights::Weights;
use language::scam::{Kind, judge, shown};
use language::{Context, Reader};
use proptest::prelude::*;
use std::fmt::Write as _;

const LANGS: [&str; 6] = ["ru", "uk", "en", "fr", "ka", "kk"];

const ROWS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/scam");
/// Of a hundred rows that nothing was made of: harmful ones that must be caught, honest ones that may be
/// touched.
const CAUGHT: usize = 90;
const TOUCHED: usize = 3;
/// Sets of two to six words, of which many say nothing to who has not read on, and what is caught of them.
const SHORT: [&str; 2] = ["exam/brief", "exam/curt"];
const CAUGHT_OF_SHORT: usize = 65;
/// A set whose honest rows warn of such offers, tell of them and laugh at them more than any other's, and how
/// many of a hundred are touched: more than is wanted, and no more than when it was first counted.
const WARNING: &str = "exam/seventh";
const TOUCHED_OF_WARNING: usize = 4;

/// The sets of one kind, as paths below the rows.
fn sets(of: &str) -> Vec<String> {
    let found = std::fs::read_dir(format!("{ROWS}/{of}")).expect("a folder of sets");
    let name = |entry: std::fs::DirEntry| entry.file_name().into_string().expect("UTF-8");
    let mut names: Vec<String> = found.map(|entry| format!("{of}/{}", name(entry.expect("a set")))).collect();
    names.sort();
    names
}

/// What a set of rows comes to.
#[derive(Default)]
struct Score {
    harmful: usize,
    caught: usize,
    blocked: usize,
    of_blocked: usize,
    honest: usize,
    touched: usize,
    misses: String,
}

fn score(set: &str) -> Score {
    let mut score = Score::default();
    for lang in LANGS {
        let path = format!("{ROWS}/{set}/{lang}.txt");
        let rows = std::fs::read_to_string(&path).expect("rows of each language");
        for row in rows.lines().filter(|row| !row.is_empty()) {
            let (kind, words) = row.split_once(" | ").expect("a kind and words");
            let kind = Kind::ALL.into_iter().find(|known| known.as_str() == kind);
            assert!(kind.is_some() || row.starts_with("- | "), "{path}: {row}");
            let found = judge(words);
            let is_wrong = match kind {
                Some(kind) => {
                    score.harmful += 1;
                    score.caught += usize::from(found.is_offer());
                    score.of_blocked += usize::from(kind.is_blocked());
                    score.blocked += usize::from(kind.is_blocked() && found.blocked().is_some());
                    !found.is_offer() || kind.is_blocked() && found.blocked().is_none()
                }
                None => {
                    score.honest += 1;
                    score.touched += usize::from(found.is_offer());
                    found.is_offer()
                }
            };
            if is_wrong {
                let _ = writeln!(score.misses, "{set} {lang} {row} -> {:?}", found.offered);
            }
        }
    }
    score
}

#[test]
fn harmful_offers_are_caught_and_honest_ones_are_not_touched() {
    let mut all = Score::default();
    for set in sets("learned") {
        let found = score(&set);
        println!(
            "{set}: caught {} of {}, refused {} of {}, touched {} of {}",
            found.caught, found.harmful, found.blocked, found.of_blocked, found.touched, found.honest
        );
        println!("{}", found.misses);
        all.harmful += found.harmful;
        all.caught += found.caught;
        all.honest += found.honest;
        all.touched += found.touched;
    }
    assert!(all.harmful >= 60 && all.honest >= 300);
    // A quarter of them avoid every usual word, and nobody wants them learned by heart.
    assert!(all.caught * 100 >= all.harmful * 75, "{} of {}", all.caught, all.harmful);
    assert!(all.touched * 100 <= all.honest * 2, "{} of {}", all.touched, all.honest);
}

#[test]
fn most_of_what_nothing_was_made_of_is_caught_and_little_that_is_honest_touched() {
    for set in sets("exam") {
        let found = score(&set);
        println!(
            "{set}: caught {} of {}, refused {} of {}, touched {} of {}",
            found.caught, found.harmful, found.blocked, found.of_blocked, found.touched, found.honest
        );
        println!("{}", found.misses);
        let caught = if SHORT.contains(&set.as_str()) { CAUGHT_OF_SHORT } else { CAUGHT };
        assert!(found.caught * 100 >= found.harmful * caught, "{} of {}", found.caught, found.harmful);
        let touched = if set == WARNING { TOUCHED_OF_WARNING } else { TOUCHED };
        assert!(found.touched * 100 <= found.honest * touched, "{} of {}", found.touched, found.honest);
    }
}

#[test]
fn what_cues_say_in_their_order_is_the_same_in_each_language() {
    let beside = |words: &str| -> Vec<u32> {
        shown(words).into_iter().filter(|number| *number as usize >= OF_CUES).collect()
    };
    let russian = beside("предоплата на карту");
    for words in ["prepayment to my card", "acompte sur ma carte"] {
        assert!(beside(words).iter().any(|number| russian.contains(number)), "{words}");
    }
    let hello = beside("привет всем");
    assert!(!beside("hello everybody").iter().any(|number| hello.contains(number)));
}

#[test]
fn an_offer_that_no_door_takes_is_no_report_and_who_tells_of_one_is_heard() {
    let reader = Reader::new(&Atlas::builtin().expect("the ground")).expect("the lexica");
    let claims = |words: &str| reader.read(words, &Context::default()).claims;
    for (report, offer) in [
        ("Граница закрыта, очередь 5 км", "Проведу через лес мимо поста, 300 долларов."),
        ("Граница закрыта, очередь 5 км", "Сделаю штамп о въезде без пограничника, 300."),
        ("Кордон закритий, черга 5 км", "Переведу через річку повз пост, 3000 доларів, пишіть."),
        ("Queue is 5 km long now", "I lead people past the post at night, 300, message me."),
    ] {
        assert!(!claims(report).is_empty(), "{report}");
        let both = format!("{offer} {report}");
        assert!(judge(&both).blocked().is_some(), "{both}");
        assert_eq!(claims(&both), vec![], "{both}");
    }
    let told = claims("Офицер на посту вымогал взятку 100 долларов");
    assert!(told.iter().any(|said| said.topic == Topic::Hazard), "{told:?}");
    let refused = sets("exam").into_iter().flat_map(|set| {
        LANGS.map(|lang| std::fs::read_to_string(format!("{ROWS}/{set}/{lang}.txt")).expect("rows"))
    });
    let mut seen = 0;
    for row in refused.collect::<String>().lines().filter(|row| !row.starts_with("- ")) {
        let (_, words) = row.split_once(" | ").expect("a kind and words");
        if judge(words).blocked().is_some() {
            seen += 1;
            assert_eq!(claims(words), vec![], "{words}");
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn a_number_that_was_never_learned_counts_for_nothing() {
    let net = &Weights::builtin().harm;
    let known = shown("предоплата на карту");
    let stranger = (1..u32::MAX).find(|number| {
        let (at, check) = slot(*number);
        net.checks[at] != 0 && net.checks[at] != check
    });
    let with: Vec<u32> = known.iter().copied().chain(stranger).collect();
    assert_eq!(with.len(), known.len() + 1);
    assert_eq!(slots(&net.checks, &with).count(), slots(&net.checks, &known).count());
    assert_eq!(net.evidence(&with), net.evidence(&known));
    assert_eq!(Weights::parse(&Weights::builtin().to_bytes()).as_ref(), Some(Weights::builtin()));
    assert_eq!(Weights::parse(&Weights::builtin().to_bytes()[1..]), None);
}

#[test]
fn garbage_of_every_kind_is_judged_in_time_that_grows_with_it() {
    let marks: String = std::iter::once('e').chain(std::iter::repeat_n('\u{301}', 10_000)).collect();
    let kinds = [
        marks,
        "п р е д о п л а т а на карту ".repeat(10_000),
        "p.r.e.d.o.".repeat(10_000),
        "пр3д0пл@т4".repeat(10_000),
        "не без ".repeat(10_000),
        "предоплата на карту ".repeat(10_000),
        "\0".repeat(100_000),
        "@".repeat(100_000),
        "?!\n".repeat(50_000),
    ];
    for text in kinds.iter().map(String::as_str).chain(["", " ", "?", "\u{feff}", "🇬", "[card]", "["]) {
        let found = judge(text);
        assert!(found.offered.len() <= Kind::ALL.len());
    }
    assert!(judge(&kinds[1]).is_offer() && judge(&kinds[5]).is_offer());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_is_judged_and_the_same_way_in_capitals(text in "\\PC{0,200}") {
        let _ = judge(&text);
    }

    #[test]
    fn bytes_of_any_kind_are_judged(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = judge(&String::from_utf8_lossy(&bytes));
    }
}
