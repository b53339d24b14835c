//! Papers of ways in words: a source and a day stand only beside what that page says.

use border::atlas::{Atlas, Basis, Car, Caveat, Checklist, Entry, Point, Rule, Traveller};
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;
use border::slug::Slug;
use border::topic::Item;
use border::way::{Journey, Stop};
use jiff::civil::{Date, date};
use language::say::{Ages, Founded, PapersSaid, Phrases, Speaker};
use std::collections::BTreeSet;

const NOW: Date = date(2026, 11, 27);
const ENDS: [(&str, &str); 4] = [
    ("vladikavkaz", "tbilisi"),
    ("novosibirsk", "karaganda"),
    ("tbilisi", "vladikavkaz"),
    ("karaganda", "tbilisi"),
];

fn stop<'a>(atlas: &'a Atlas, id: &str) -> Stop<'a> {
    let place = atlas.place(&Slug::parse(id).expect("an id")).expect("a town of the atlas");
    Stop { land: place.land, place: Some(place) }
}

/// Travellers of every citizenship that a rule names, and of one that none names, with each document.
fn travellers(atlas: &Atlas) -> Vec<Traveller> {
    let mut lands: Vec<LandCode> = atlas.rules().iter().flat_map(|rule| rule.who.citizens.clone()).collect();
    lands.extend(LandCode::parse("uz"));
    lands.sort_unstable();
    lands.dedup();
    let documents = [None, Some(Item::Passport), Some(Item::IdCard), Some(Item::BirthCertificate)];
    let grown = lands.into_iter().flat_map(|land| documents.map(|document| (Some(land), document)));
    grown
        .flat_map(|(citizenship, document)| {
            [None, Some(0)].map(|age| Traveller { citizenship, document, age, ..Traveller::default() })
        })
        .collect()
}

/// Whether each source stands in one of these rules, and beside its own day.
fn is_founded(speaker: &Speaker<'_>, said: &Founded, rules: &[&Rule]) -> bool {
    said.sources.iter().all(|source| {
        let own = rules.iter().filter(|rule| rule.source == source.link);
        own.map(|rule| speaker.checked_ago(rule.checked_on, NOW)).any(|checked| checked == source.checked)
    })
}

/// How many of what was told stood beside a source, and how many entries were told without one.
#[derive(Default)]
struct Seen {
    sourced: usize,
    unknown_beside_rules: usize,
}

fn check(speaker: &Speaker<'_>, who: &Traveller, list: &Checklist<'_>, said: &PapersSaid, seen: &mut Seen) {
    let what = format!("{who:?}: {said:?}");
    let visa = list.paper(Item::Visa).map_or(vec![], |point| point.rules.clone());
    match list.entry {
        Entry::Unknown | Entry::Home => assert!(said.entry.sources.is_empty(), "{what}"),
        Entry::OtherDocument => assert!(is_founded(speaker, &said.entry, &list.fits_by), "{what}"),
        _ => assert!(is_founded(speaker, &said.entry, &visa), "{what}"),
    }
    if list.basis == Basis::Nothing {
        seen.unknown_beside_rules += usize::from(!list.points.is_empty());
    }
    for need in &said.needs {
        let is_named = |point: &&Point<'_>| {
            let title = point.rules.first().map(|rule| speaker.rule_parts(rule).title);
            title.is_some_and(|title| need.text.contains(&title))
        };
        let named = list.points.iter().filter(is_named).flat_map(|point| point.rules.clone());
        let by: Vec<&Rule> = match need.text.contains("enough") {
            true => list.fits_by.clone(),
            false => named.collect(),
        };
        assert!(is_founded(speaker, need, &by), "{what}");
    }
    seen.sourced +=
        said.entry.sources.len() + said.needs.iter().map(|need| need.sources.len()).sum::<usize>();
}

#[test]
fn a_source_stands_only_beside_what_it_says() {
    let atlas = Atlas::builtin().expect("the built-in data files");
    let phrases = Phrases::builtin().expect("the built-in phrases");
    let ground = atlas.crossings().next().expect("a crossing");
    let (lang, now) = (Lang::En, Minute(29_000_000));
    let speaker = Speaker { phrases: &phrases, atlas: &atlas, ground, lang, now, ages: Ages::Plain };
    let mut seen = Seen::default();
    for who in travellers(&atlas) {
        for (from, to) in ENDS {
            let (from, to) = (stop(&atlas, from), stop(&atlas, to));
            let travellers = vec![who.clone()];
            let journey = Journey { from, stops: vec![], to, travellers, day: NOW, may_return: false };
            for way in &atlas.ways(&journey).ways {
                let said = speaker.way_said(&journey, way, NOW);
                for (hop, said) in way.hops.iter().zip(&said.hops) {
                    for (list, papers) in hop.papers.iter().zip(&said.papers) {
                        check(&speaker, &who, list, papers, &mut seen);
                    }
                }
            }
        }
    }
    assert!(seen.sourced > 500, "{} sources were told", seen.sourced);
    assert!(seen.unknown_beside_rules > 20, "{} entries were not known", seen.unknown_beside_rules);
}

/// All that is said of the papers of one traveller on the first way.
fn papers(atlas: &Atlas, lang: Lang, ends: (&str, &str), who: &Traveller) -> (Vec<String>, PapersSaid) {
    let phrases = Phrases::builtin().expect("the built-in phrases");
    let ground = atlas.crossings().next().expect("a crossing");
    let now = Minute(29_000_000);
    let speaker = Speaker { phrases: &phrases, atlas, ground, lang, now, ages: Ages::Plain };
    let (from, to) = (stop(atlas, ends.0), stop(atlas, ends.1));
    let journey =
        Journey { from, stops: vec![], to, travellers: vec![who.clone()], day: NOW, may_return: false };
    let ways = atlas.ways(&journey);
    let said = speaker.way_said(&journey, &ways.ways[0], NOW);
    (said.sums, said.hops[0].papers[0].clone())
}

fn citizen(code: &str) -> Traveller {
    Traveller { citizenship: LandCode::parse(code), document: Some(Item::Passport), ..Traveller::default() }
}

#[test]
fn who_may_not_be_let_out_is_told_so_in_the_rules_own_words() {
    let atlas = Atlas::builtin().expect("the built-in data files");
    let phrases = Phrases::builtin().expect("the built-in phrases");
    let rule = |id: &str| atlas.rules().iter().find(|rule| rule.id.as_str() == id).expect("a rule");
    for lang in Lang::ALL {
        let [depends, fine] = ["papers-depends", "way-papers-fine"].map(|id| phrases.text(*lang, id));
        let told = |age| papers(&atlas, *lang, ("lviv", "krakow"), &Traveller { age, ..citizen("ua") });
        for (age, ids) in [
            (None, vec!["ua-men-23-59", "ua-men-23-59-military-papers", "ua-men-18-22-military-papers"]),
            (Some(30), vec!["ua-men-23-59", "ua-men-23-59-military-papers"]),
        ] {
            let (sums, said) = told(age);
            assert!(sums.contains(&depends) && !sums.contains(&fine), "{lang} {age:?}: {sums:?}");
            assert!(said.is_doubt && said.needs.iter().any(|need| need.text == depends), "{said:?}");
            for id in ids {
                let (own, link) = (&rule(id).text[lang], &rule(id).source);
                let is = |need: &&Founded| need.text.contains(own) && need.sources[0].link == *link;
                assert!(said.needs.iter().any(|need| is(&need)), "{lang} {age:?} {id}: {said:?}");
            }
        }
        let (sums, _) = told(Some(60));
        assert!(sums.contains(&fine) && !sums.contains(&depends), "{lang}: {sums:?}");
    }
}

#[test]
fn of_an_animal_and_a_car_without_a_rule_that_is_said() {
    let atlas = Atlas::builtin().expect("the built-in data files");
    let car = Some(Car::Own);
    let who = Traveller { pet: Some(Item::Dog), car, ..citizen("ru") };
    let (sums, said) = papers(&atlas, Lang::En, ("irkutsk", "ulaanbaatar"), &who);
    for what in ["animal", "car"] {
        let told = format!("No rule found here for the {what}: ask before you go.");
        assert!(sums.contains(&told) && said.needs.iter().any(|need| need.text == told), "{said:?}");
    }
    let (sums, said) = papers(&atlas, Lang::En, ("irkutsk", "ulaanbaatar"), &citizen("ru"));
    assert!(!format!("{sums:?} {said:?}").contains("No rule found"), "{said:?}");
}

#[test]
fn rules_that_contradict_each_other_are_both_below_with_their_days() {
    let rule = |id: &str, more: &str| {
        format!(
            "[[rules]]\nid = \"{id}\"\ntopic = \"paper\"\nitem = \"visa\"\nneed = \"not_required\"\n\
             to = [\"ge\"]\n\
             source = \"https://matsne.gov.ge/{id}\"\n{more}\n"
        )
    };
    let rules = [
        rule("month", "stay_days = 30\nwho.citizens = [\"ru\", \"by\"]\nvalid_from = \"2026-01-20\""),
        rule("season", "stay_days = 90\nwho.citizens = [\"ru\", \"kz\"]\nvalid_until = \"2026-12-31\""),
    ];
    let own = rules.concat();
    let files = Atlas::builtin_files().into_iter().chain([("rules/ge.toml", own.as_str())]);
    let atlas = Atlas::parse(files.collect::<std::collections::BTreeMap<_, _>>()).expect("right data");
    let (_, said) = papers(&atlas, Lang::En, ("vladikavkaz", "tbilisi"), &citizen("ru"));
    assert_eq!(said.entry.text, "The rules contradict each other: both are below");
    for (id, days, held) in [("month", 30, "since 20 Jan 2026"), ("season", 90, "until 31 Dec 2026")] {
        let is = |need: &&Founded| {
            need.text.contains(&format!("up to {days} days"))
                && need.text.contains(held)
                && need.sources.iter().any(|source| source.link.ends_with(id))
        };
        assert!(said.needs.iter().any(|need| is(&need)), "{id}: {said:?}");
    }
}

#[test]
fn what_must_be_known_of_a_border_is_said_in_every_language_from_its_day_on() {
    let atlas = Atlas::builtin().expect("the built-in data files");
    let phrases = Phrases::builtin().expect("the built-in phrases");
    for lang in Lang::ALL {
        for what in Caveat::ALL {
            let id = format!("border-{}", what.as_str().replace('_', "-"));
            let said = phrases.text(*lang, &id);
            assert!(!said.is_empty() && said != id, "{lang}: {id}");
        }
    }
    let land = |code| LandCode::parse(code).expect("a code");
    let on = |a, b, day| {
        let period = atlas.border_between(land(a), land(b)).and_then(|border| border.on(day));
        period.expect("a known day").caveats(day).collect::<Vec<_>>()
    };
    assert_eq!(on("ge", "ru", NOW), [Caveat::Snow]);
    assert_eq!((on("ee", "ru", NOW), on("ee", "ru", date(2022, 9, 23))), (vec![Caveat::ByDay], vec![]));
    let known = atlas.borders().iter().flat_map(|border| &border.caveats).map(|known| known.what);
    let known: BTreeSet<Caveat> = known.collect();
    assert_eq!(known.len(), Caveat::ALL.len(), "a caveat of no border: {known:?}");
}

#[test]
fn a_run_says_how_long_ago_somebody_looked_and_that_it_ends_soon() {
    let atlas = Atlas::builtin().expect("the built-in data files");
    let phrases = Phrases::builtin().expect("the built-in phrases");
    let ground = atlas.crossings().next().expect("a crossing");
    let (lang, now) = (Lang::En, Minute(29_000_000));
    let speaker = Speaker { phrases: &phrases, atlas: &atlas, ground, lang, now, ages: Ages::Plain };
    let ago = |day| speaker.checked_ago(Some(day), NOW);
    assert_eq!(ago(date(2026, 11, 27)), "checked today");
    assert_eq!(ago(date(2026, 11, 6)), "checked 3 weeks ago");
    assert_eq!(ago(date(2022, 9, 23)), "checked 50 months ago");
    assert_eq!(speaker.checked_ago(None, NOW), "not checked");
    let runs = |day| {
        let (from, to) = (stop(&atlas, "samara"), stop(&atlas, "oral"));
        let travellers = vec![Traveller::default()];
        let journey = Journey { from, stops: vec![], to, travellers, day, may_return: false };
        let ways = atlas.ways(&journey).ways;
        let said = ways.iter().flat_map(|way| speaker.way_said(&journey, way, NOW).hops);
        said.flat_map(|hop| hop.scheduled).collect::<Vec<_>>()
    };
    let then = runs(date(2022, 9, 23));
    let bus = then.iter().find(|run| run.host == "mgorod.kz").expect("the bus ran then");
    assert!(bus.is_old && bus.checked == "not checked" && bus.about.contains("until 28 Sep 2022"), "{bus:?}");
    let long_before = runs(date(2022, 5, 1));
    assert!(long_before.iter().all(|run| !run.about.contains("until")), "{long_before:?}");
    assert!(runs(NOW).iter().all(|run| run.host != "mgorod.kz"), "it runs no more");
}

#[test]
fn of_a_car_over_a_border_that_lets_people_out_it_is_said_that_only_the_car_is_not_known() {
    let atlas = Atlas::builtin().expect("the built-in data files");
    let phrases = Phrases::builtin().expect("the built-in phrases");
    let ground = atlas.crossings().next().expect("a crossing");
    let (lang, now) = (Lang::En, Minute(29_000_000));
    let speaker = Speaker { phrases: &phrases, atlas: &atlas, ground, lang, now, ages: Ages::Plain };
    let told = |citizenship: Option<&str>, car| {
        let own =
            Traveller { citizenship: citizenship.and_then(LandCode::parse), car, ..Traveller::default() };
        let (from, to) = (stop(&atlas, "baku"), stop(&atlas, "tbilisi"));
        let journey = Journey { from, stops: vec![], to, travellers: vec![own], day: NOW, may_return: false };
        let found = atlas.ways(&journey);
        let said = speaker.way_said(&journey, &found.ways[0], NOW);
        (speaker.ways_first(&journey, &found).remove(0), said.warnings.join(" "), said.hops[0].about.clone())
    };
    let (first, warning, _) = told(Some("ru"), Some(Car::Own));
    assert!(first.contains("not open to everyone"), "{first}");
    assert!(warning.contains("without a car you are let across"), "{warning}");
    let (_, warning, about) = told(Some("ru"), None);
    assert!(warning.is_empty(), "{warning}");
    assert!(about.contains("foot"), "who goes without a car is not told of lorries alone: {about}");
    for car in [None, Some(Car::Own)] {
        let (_, warning, _) = told(None, car);
        assert!(
            warning.contains("only some people are let across"),
            "who has not said whose citizen: {warning}"
        );
    }
}
