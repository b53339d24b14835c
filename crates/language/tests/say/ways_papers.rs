//! What the headline and the lines of a way say of cars, animals, children, posts and runs, in the words of
//! the rules.

use border::atlas::{Atlas, Car, Parents, Traveller};
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;
use border::slug::Slug;
use border::topic::Item;
use border::way::{Journey, Stop};
use jiff::civil::{Date, date};
use language::say::{Ages, HopSaid, Phrases, Speaker, WaySaid};

const NOW: Date = date(2026, 11, 27);

fn stop<'a>(atlas: &'a Atlas, name: &str) -> Stop<'a> {
    match Slug::parse(name).and_then(|id| atlas.place(&id)) {
        Some(place) => Stop { land: place.land, place: Some(place) },
        None => Stop { land: LandCode::parse(name).expect("a code"), place: None },
    }
}

/// What is said above all ways, and of the first over one border.
fn told(atlas: &Atlas, lang: Lang, ends: (&str, &str), who: &Traveller, day: Date) -> (Vec<String>, WaySaid) {
    let phrases = Phrases::builtin().expect("the built-in phrases");
    let ground = atlas.crossings().next().expect("a crossing");
    let now = Minute(29_000_000);
    let speaker = Speaker { phrases: &phrases, atlas, ground, lang, now, ages: Ages::Plain };
    let (from, to) = (stop(atlas, ends.0), stop(atlas, ends.1));
    let journey = Journey { from, stops: vec![], to, travellers: vec![who.clone()], day, may_return: false };
    let found = atlas.ways(&journey);
    let straight = found.ways.iter().find(|way| way.hops.len() == 1).expect("they touch");
    (speaker.ways_first(&journey, &found), speaker.way_said(&journey, straight, NOW))
}

fn builtin() -> Atlas {
    Atlas::builtin().expect("the built-in data files")
}

fn citizen(code: &str) -> Traveller {
    Traveller { citizenship: LandCode::parse(code), document: Some(Item::Passport), ..Traveller::default() }
}

fn needs(hop: &HopSaid) -> String {
    hop.papers
        .iter()
        .flat_map(|papers| &papers.needs)
        .map(|need| need.text.as_str())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_car_that_is_turned_back_is_said_first_and_in_red() {
    let atlas = builtin();
    let who = Traveller { car: Some(Car::Own), ..citizen("ru") };
    let phrases = Phrases::builtin().expect("the built-in phrases");
    for (ends, id) in [(("vyborg", "fi"), "fi-russian-cars"), (("kaliningrad", "pl"), "pl-russian-cars")] {
        let rule = atlas.rules().iter().find(|rule| rule.id.as_str() == id).expect("a rule");
        for lang in Lang::ALL {
            let (_, way) = told(&atlas, *lang, ends, &who, date(2023, 9, 20));
            let barred = phrases.text(*lang, "papers-barred-car");
            assert!(way.sums.contains(&barred), "{lang}: {:?}", way.sums);
            let papers = &way.hops[0].papers[0];
            assert!(papers.is_stop && papers.barred.len() == 1, "{papers:?}");
            let said = &papers.barred[0];
            assert!(said.text.starts_with(&barred) && said.text.contains(&rule.text[lang]), "{said:?}");
            assert_eq!(said.sources[0].link, rule.source);
        }
        let (_, way) = told(&atlas, Lang::En, ends, &citizen("ru"), date(2023, 9, 20));
        assert!(way.hops[0].papers[0].barred.is_empty(), "without a car");
    }
}

#[test]
fn rules_are_told_in_their_own_words() {
    let atlas = builtin();
    let dog = Traveller { pet: Some(Item::Dog), ..citizen("by") };
    let (_, way) = told(&atlas, Lang::En, ("minsk", "pl"), &dog, NOW);
    assert!(
        needs(&way.hops[0]).contains("antibody test: blood taken 30 days after it and 3 months before entry")
    );
    let (_, way) = told(&atlas, Lang::En, ("saint-petersburg", "fi"), &citizen("ru"), date(2022, 10, 1));
    let entry = &way.hops[0].papers[0].entry;
    assert!(entry.text.contains("tourists are not let in even with a visa"), "{entry:?}");
    let child = Traveller {
        age: Some(3),
        parents: Some(Parents::One),
        document: Some(Item::ChildPassport),
        ..citizen("ru")
    };
    let (_, way) = told(&atlas, Lang::En, ("vladikavkaz", "tbilisi"), &child, NOW);
    assert!(needs(&way.hops[0]).contains("unless the other parent has filed an objection"), "{:?}", way.hops);
}

#[test]
fn the_headline_says_what_is_needed_beside_the_document_and_what_contradicts() {
    let atlas = builtin();
    let alone = Traveller { age: Some(5), parents: Some(Parents::None), ..citizen("ru") };
    let (_, way) = told(&atlas, Lang::En, ("vladikavkaz", "tbilisi"), &alone, date(2025, 6, 1));
    assert!(way.sums.contains(&"1 more paper is needed".to_owned()), "{:?}", way.sums);
    assert!(!way.sums.iter().any(|sum| sum.contains("no obstacle")), "{:?}", way.sums);
    let rule = |id: &str, more: &str| {
        format!(
            "[[rules]]\nid = \"{id}\"\ntopic = \"paper\"\nitem = \"visa\"\nneed = \"not_required\"\n\
             to = [\"ge\"]\nsource = \"https://matsne.gov.ge/{id}\"\n{more}\n"
        )
    };
    let own = [
        rule("month", "stay_days = 30\nwho.citizens = [\"ru\", \"by\"]"),
        rule("season", "stay_days = 90\nwho.citizens = [\"ru\", \"kz\"]"),
    ]
    .concat();
    let files = Atlas::builtin_files().into_iter().chain([("rules/ge.toml", own.as_str())]);
    let atlas = Atlas::parse(files.collect::<std::collections::BTreeMap<_, _>>()).expect("right data");
    let (_, way) = told(&atlas, Lang::En, ("vladikavkaz", "tbilisi"), &citizen("ru"), NOW);
    assert!(way.sums.contains(&"rules contradict each other: 1 entry".to_owned()), "{:?}", way.sums);
    assert!(!way.sums.iter().any(|sum| sum.contains("no rule known")), "{:?}", way.sums);
}

#[test]
fn who_is_not_let_in_with_a_document_is_told_which_will_do() {
    let atlas = builtin();
    let who = Traveller { age: Some(14), document: Some(Item::BirthCertificate), ..citizen("ru") };
    let (_, way) = told(&atlas, Lang::En, ("orenburg", "aktobe"), &who, NOW);
    let entry = &way.hops[0].papers[0].entry.text;
    assert!(entry.contains("Not with this document") && entry.contains("What will do: Passport"), "{entry}");
}

#[test]
fn a_table_is_told_with_its_day() {
    let table = "imported_on = \"2026-11-28\"\nsource = \"https://tables.example/v.csv\"\n\
        [passports]\nua = \"md:free\"\n";
    let files = Atlas::builtin_files().into_iter().chain([("visas.toml", table)]);
    let atlas = Atlas::parse(files).expect("right data");
    let (_, way) = told(&atlas, Lang::En, ("kyiv", "chisinau"), &citizen("ua"), date(2022, 2, 26));
    let entry = &way.hops[0].papers[0].entry.text;
    assert!(entry.contains("by a table imported on 28 Nov 2026"), "{entry}");
}

#[test]
fn a_post_that_is_shut_is_named_with_its_days_and_page() {
    let atlas = builtin();
    let (_, way) = told(&atlas, Lang::En, ("minsk", "warsaw"), &citizen("by"), date(2024, 6, 1));
    let hop = &way.hops[0];
    assert_eq!(hop.post.as_ref().map(|(slug, _)| slug.as_str()), Some("terespol-brest"));
    let shut = hop.shut.iter().find(|shut| shut.slug == "bobrowniki-berestovitsa").expect("it is named");
    assert!(shut.about.contains("since 10 Feb 2023, until 16 Nov 2025"), "{shut:?}");
    assert!(shut.link.starts_with("https://") && !shut.host.is_empty());
    for lang in Lang::ALL {
        let (first, way) = told(&atlas, *lang, ("helsinki", "vyborg"), &citizen("ru"), date(2023, 11, 28));
        assert_eq!(way.hops[0].post, None, "{lang}");
        assert_eq!(way.warnings.len(), 1, "{lang}: {:?}", way.warnings);
        assert!(first.contains(&way.warnings[0]) && way.hops[0].about.is_empty(), "{lang}: {first:?}");
    }
}

#[test]
fn a_run_names_the_post_it_goes_by_where_that_is_another_than_the_one_shown() {
    let atlas = builtin();
    let (_, way) = told(&atlas, Lang::En, ("minsk", "warsaw"), &citizen("by"), NOW);
    let hop = &way.hops[0];
    let shown = hop.post.as_ref().map(|(slug, _)| slug.clone()).expect("a post");
    let buses: Vec<_> = hop.scheduled.iter().filter(|run| run.text.starts_with("Bus, Ecolines")).collect();
    assert!(!buses.is_empty(), "{:?}", hop.scheduled);
    let is_named = |about: &str| about.contains("by the post Terespol");
    assert!(
        buses.iter().all(|run| is_named(&run.about) != (shown == "terespol-brest")),
        "{shown}: {buses:?}"
    );
    let (_, way) = told(&atlas, Lang::En, ("tallinn", "saint-petersburg"), &citizen("ee"), NOW);
    let hop = &way.hops[0];
    assert_eq!(hop.post.as_ref().map(|(slug, _)| slug.as_str()), Some("ivangorod-narva"), "on foot only");
    let over_another = |about: &str| about.contains("by the post ") || about.contains("by another post");
    let buses: Vec<_> = hop.scheduled.iter().filter(|run| run.text.starts_with("Bus")).collect();
    assert!(!buses.is_empty() && buses.iter().all(|run| over_another(&run.about)), "{buses:?}");
}

#[test]
fn a_childs_paper_without_an_age_is_told_to_be_of_a_young_child() {
    let atlas = builtin();
    let of = |age, document| {
        let who = Traveller { age, document: Some(document), ..citizen("ru") };
        let (_, way) = told(&atlas, Lang::En, ("vladikavkaz", "tbilisi"), &who, NOW);
        (way.hops[0].papers[0].is_stop, needs(&way.hops[0]).contains("this is for a child under 14"))
    };
    assert_eq!(of(None, Item::ChildPassport), (false, true));
    assert_eq!(of(None, Item::BirthCertificate), (true, true));
    assert_eq!(of(Some(5), Item::ChildPassport), (false, false));
    assert_eq!(of(None, Item::Passport), (false, false));
}
