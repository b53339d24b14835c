//! What holds of every way between any two towns, whoever asks and on whatever day.

use crate::{ATLAS, NOW, THEN, at, journey, land, man, town};
use border::atlas::{Atlas, Car, Openness, RunKind, Traveller};
use border::limits;
use border::topic::{Item, Mode};
use border::way::{Journey, Neighbours, Passage, Stop, Way};
use jiff::civil::Date;
use proptest::prelude::*;
use std::collections::BTreeSet;

const CITIZENS: [Option<&str>; 6] = [None, Some("ru"), Some("ua"), Some("ge"), Some("kz"), Some("by")];

fn days() -> impl Strategy<Value = Date> {
    (2020i16..2029, 1i8..13, 1i8..29).prop_map(|(year, month, day)| jiff::civil::date(year, month, day))
}

fn travellers() -> impl Strategy<Value = Vec<Traveller>> {
    let one = (0..CITIZENS.len(), 0u8..80, any::<bool>()).prop_map(|(citizen, age, by_car)| Traveller {
        citizenship: CITIZENS[citizen].map(land),
        document: Some(if age < 14 { Item::BirthCertificate } else { Item::Passport }),
        age: Some(age),
        car: by_car.then_some(Car::Own),
        ..Traveller::default()
    });
    proptest::collection::vec(one, 1..4)
}

/// Whether a way keeps all that is promised.
fn assert_kept(journey: &Journey<'_>, way: &Way<'_>) {
    let lands: Vec<_> = way.lands().collect();
    assert_eq!(lands.first(), Some(&journey.from.land));
    assert_eq!(lands.last(), Some(&journey.to.land));
    assert!((1..=limits::WAY_BORDERS).contains(&way.hops.len()));
    let mut left: BTreeSet<_> = journey.travellers.iter().filter_map(|one| one.citizenship).collect();
    left.remove(&journey.from.land.country());
    left.remove(&journey.to.land.country());
    for (n, hop) in way.hops.iter().enumerate() {
        assert!(hop.from != hop.to || hop.is_detached, "{lands:?}");
        assert_eq!((hop.from, hop.to), (lands[n], lands[n + 1]));
        assert!(hop.border.is_between(hop.from, hop.to));
        left.insert(hop.from.country());
        let is_wanted = hop.to == journey.to.land || journey.stops.iter().any(|stop| stop.land == hop.to);
        if left.contains(&hop.to.country()) && !is_wanted {
            assert!(hop.is_return && journey.may_return, "{lands:?} comes back unasked");
        }
        let period = hop.border.on(journey.day);
        let is_one_way = period.and_then(|it| it.one_way).is_some_and(|way| way.toward == hop.to);
        match period.map(|period| period.open_to_passengers) {
            _ if is_one_way => {}
            None => assert_ne!(hop.passage, Passage::Open),
            Some(Openness::No) => assert_eq!(hop.passage, Passage::Shut),
            Some(Openness::Some) => assert_ne!(hop.passage, Passage::Open, "of some, not of these"),
            Some(_) => {}
        }
        if hop.period.is_some_and(|period| period.unchecked) {
            assert!(hop.papers.is_empty());
        } else {
            assert_eq!(hop.papers.len(), journey.travellers.len());
        }
        let Some(post) = &hop.post else { continue };
        assert!(post.side(hop.from).is_some() && post.side(hop.to).is_some());
        let by_car = journey.travellers.iter().any(|one| one.car.is_some());
        // On a border open in one direction only it is not known of the car.
        let is_for_them =
            if is_one_way { hop.passage == Passage::Open } else { hop.passage != Passage::Shut };
        if is_for_them && by_car {
            assert!(post.modes.contains(&Mode::Car), "{} takes no car", post.slug);
        }
        assert!(hop.others.len() <= limits::WAY_ALTERNATIVES);
        let of = |kind| hop.runs.iter().filter(|run| run.kind == kind).count();
        assert!(RunKind::ALL.iter().all(|kind| of(*kind) <= limits::WAY_RUNS));
        assert!(hop.others.iter().all(|other| other.post.slug != post.slug));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn every_way_keeps_what_is_promised(
        from in 0..ATLAS.places().len(),
        to in 0..ATLAS.places().len(),
        over in proptest::option::of(0..ATLAS.places().len()),
        to_town in any::<bool>(),
        travellers in travellers(),
        day in days(),
        may_return in any::<bool>(),
    ) {
        let stop = |n: usize| Stop { land: ATLAS.places()[n].land, place: Some(&ATLAS.places()[n]) };
        let goal = Stop { place: stop(to).place.filter(|_| to_town), ..stop(to) };
        let stops = over.map(stop).into_iter().collect();
        let journey = Journey { from: stop(from), stops, to: goal, travellers, day, may_return };
        let found = ATLAS.ways(&journey);
        prop_assert!(found.ways.len() <= limits::WAYS);
        let shut = found.ways.iter().filter(|way| way.passage() == Passage::Shut).count();
        prop_assert!(shut <= limits::WAYS_SHUT);
        let first_shut = found.ways.iter().position(|way| way.passage() == Passage::Shut);
        prop_assert!(first_shut.is_none_or(|first| first + shut == found.ways.len()), "shut ones stand last");
        for way in &found.ways {
            assert_kept(&journey, way);
        }
        let again = ATLAS.ways(&journey);
        prop_assert_eq!(serde_json::to_string(&found).ok(), serde_json::to_string(&again).ok());
    }
}

#[test]
fn within_one_country_there_is_nothing_to_cross() {
    let journey = journey("novosibirsk", "vladikavkaz", man(), NOW);
    let found = ATLAS.ways(&journey);
    assert_eq!((found.neighbours, found.ways.len()), (Neighbours::Same, 0));
}

#[test]
fn kaliningrad_is_reached_over_other_countries_and_is_no_way_out_of_the_rest() {
    let there = journey("pskov", "kaliningrad", man(), NOW);
    let found = ATLAS.ways(&there);
    assert_eq!(found.neighbours, Neighbours::Cut, "of one country, and no road within it joins them");
    assert!(!found.ways.is_empty() && found.ways.iter().all(|way| way.hops.len() >= 2));
    let out = journey("pskov", "warsaw", man(), NOW);
    let found = ATLAS.ways(&out);
    for hop in found.ways.iter().flat_map(|way| &way.hops) {
        let post = hop.post.as_ref().map(|post| post.slug.as_str());
        assert_ne!(post, Some("grzechotki-mamonovo"));
    }
}

#[test]
fn a_shut_border_is_told_as_shut_and_what_remains_stands_before_it() {
    let journey = journey("vyborg", "helsinki", man(), NOW);
    let found = ATLAS.ways(&journey);
    assert_eq!(found.neighbours, Neighbours::Shut);
    let direct = found.ways.iter().find(|way| way.hops.len() == 1).expect("it is told");
    assert_eq!(direct.passage(), Passage::Shut);
    assert_eq!(found.ways.last().map(|way| way.hops.len()), Some(1));
    let then = Journey { day: THEN, ..journey };
    assert_eq!(ATLAS.ways(&then).neighbours, Neighbours::Open, "in 2022 it was open");
}

#[test]
fn parts_of_one_country_without_an_open_way_share_no_shut_border_and_are_not_strangers() {
    for ends in [("donetsk", "kyiv"), ("kyiv", "donetsk")] {
        let journey = journey(ends.0, ends.1, man(), NOW);
        assert_eq!(ATLAS.ways(&journey).neighbours, Neighbours::Cut, "{ends:?}");
    }
    let journey = journey("donetsk", "karaganda", man(), NOW);
    assert_eq!(ATLAS.ways(&journey).neighbours, Neighbours::Apart);
}

#[test]
fn foreigners_may_leave_azerbaijan_for_georgia_and_nobody_comes_back() {
    let of = |from: &str, to: &str, citizens: &[Option<&str>]| {
        let of = |code: &Option<&str>| Traveller { citizenship: code.map(land), ..Traveller::default() };
        let asked = journey(from, to, citizens.iter().map(of).collect(), NOW);
        ATLAS.ways(&asked).neighbours
    };
    assert_eq!(of("baku", "tbilisi", &[Some("ru")]), Neighbours::Open);
    assert_eq!(of("baku", "tbilisi", &[Some("ge")]), Neighbours::Open);
    assert_eq!(of("baku", "tbilisi", &[Some("az")]), Neighbours::Shut, "of its own citizens nobody says so");
    assert_eq!(of("baku", "tbilisi", &[Some("ru"), Some("az")]), Neighbours::Shut, "all of these");
    assert_eq!(of("baku", "tbilisi", &[None]), Neighbours::Unknown, "whose citizen he is was not said");
    for citizen in [Some("ru"), Some("ge"), Some("az"), None] {
        assert_eq!(of("tbilisi", "baku", &[citizen]), Neighbours::Shut, "{citizen:?}");
    }
}

#[test]
fn whether_a_foreigner_may_take_a_car_out_of_azerbaijan_is_not_known() {
    let driver = Traveller { citizenship: Some(land("ru")), car: Some(Car::Own), ..Traveller::default() };
    let asked = journey("baku", "tbilisi", vec![driver], NOW);
    assert_eq!(ATLAS.ways(&asked).neighbours, Neighbours::Unknown);
}

#[test]
fn where_nobody_knows_what_was_so_that_is_said() {
    let long_ago = jiff::civil::date(1999, 1, 1);
    let journey = journey("vyborg", "helsinki", man(), long_ago);
    assert_eq!(ATLAS.ways(&journey).neighbours, Neighbours::Unknown);
}

#[test]
fn who_goes_by_car_is_led_to_a_post_that_takes_cars() {
    let by_car = vec![Traveller { car: Some(Car::Own), ..man().remove(0) }];
    for (from, to) in [("saint-petersburg", "tallinn"), ("kyiv", "warsaw")] {
        let journey = journey(from, to, by_car.clone(), NOW);
        for way in ATLAS.ways(&journey).ways.iter().filter(|way| way.passage() != Passage::Shut) {
            let post = way.hops[0].post.as_ref().expect("a post");
            assert!(post.modes.contains(&Mode::Car), "{}", post.slug);
            assert_ne!(post.slug.as_str(), "yahodyn-dorohusk", "a post of lorries and buses");
        }
    }
}

#[test]
fn a_country_goal_is_any_town_of_it_and_a_country_start_has_no_metres() {
    let journey = Journey {
        from: Stop { land: land("ru"), place: None },
        to: Stop { land: land("ge"), place: None },
        ..journey("novosibirsk", "tbilisi", man(), NOW)
    };
    let found = ATLAS.ways(&journey);
    assert_eq!(found.ways[0].hops[0].metres, None);
    assert_eq!((found.ways[0].last_metres, found.ways[0].metres), (None, 0));
}

#[test]
fn a_run_is_told_on_the_border_it_crosses_the_scheduled_first() {
    let run = |id: &str, kind: &str, rest: &str| {
        format!(
            "[[runs]]\nid = \"{id}\"\ncarrier = \"Carrier\"\nkind = \"{kind}\"\nmode = \"bus\"\n\
             source = \"https://example.org/{id}\"\n{rest}\n"
        )
    };
    let text = [
        run("by-people", "ngo", "from = \"vladikavkaz\"\nto = \"tbilisi\"\nvia = [\"verkhny-lars\"]"),
        run("from-moscow", "scheduled", "from = \"moscow\"\nto = \"tbilisi\"\nvia = [\"verkhny-lars\"]"),
        run("from-near", "scheduled", "from = \"vladikavkaz\"\nto = \"tbilisi\""),
        run("back", "scheduled", "from = \"tbilisi\"\nto = \"vladikavkaz\""),
        run("over", "scheduled", "from = \"vladikavkaz\"\nto = \"tbilisi\"\nvalid_until = \"2025-01-01\""),
    ]
    .concat();
    let files = Atlas::builtin_files().into_iter().filter(|(path, _)| !path.starts_with("transport/"));
    let atlas = Atlas::parse(files.chain([("transport/test.toml", text.as_str())])).expect("good files");
    let journey = Journey { from: at("vladikavkaz"), ..journey("vladikavkaz", "tbilisi", man(), NOW) };
    let found = atlas.ways(&journey);
    let runs: Vec<&str> = found.ways[0].hops[0].runs.iter().map(|run| run.id.as_str()).collect();
    assert_eq!(runs, ["from-near", "from-moscow", "by-people"]);
}

#[test]
fn what_runs_between_two_lands_that_touch_is_told_on_no_way_over_a_third() {
    let ua = Traveller { citizenship: Some(land("ua")), ..man().remove(0) };
    let journey = journey("kyiv", "warsaw", vec![ua], NOW);
    let found = ATLAS.ways(&journey);
    let hops = || found.ways.iter().flat_map(|way| &way.hops);
    assert!(hops().any(|hop| hop.to == land("md")) && hops().any(|hop| hop.to == land("by")));
    for hop in hops().filter(|hop| hop.from == land("ua")) {
        for run in &hop.runs {
            assert_eq!(town(run.to.as_str()).land, hop.to, "{} is no run from UA to {}", run.id, hop.to);
        }
    }
    assert!(found.ways[0].hops[0].runs.iter().any(|run| run.id.as_str() == "kyiv-warsaw-train"));
}

#[test]
fn towns_and_lands_are_known_by_any_of_their_names_and_with_a_slip() {
    use border::lang::Lang;
    let name = |words: &str| ATLAS.meant(words).map(|meant| meant.name(&ATLAS, Lang::En));
    for (words, meant) in [
        ("Караганда", "Karaganda"),
        ("қарағанды", "Karaganda"),
        ("  NOVOSIBIRSK ", "Novosibirsk"),
        ("Караганду", "Karaganda"),
        ("თბილისი", "Tbilisi"),
        ("Грузия", "Georgia"),
        ("Géorgie", "Georgia"),
        ("ge", "Georgia"),
    ] {
        assert_eq!(name(words).as_deref(), Some(meant), "{words}");
    }
    for words in ["", "   ", "?!", "Атлантида", "xx", &"я".repeat(10_000), "\u{0}\u{ffff}"] {
        assert_eq!(name(words), None, "{words:.20}");
    }
    assert!(ATLAS.names_like("Тбилисо", Lang::Ru, 3).contains(&"Тбилиси".to_string()));
}

#[test]
fn no_length_is_told_from_a_post_that_nobody_knows() {
    let journey = journey("karaganda", "tbilisi", man(), NOW);
    let found = ATLAS.ways(&journey);
    let part = found.ways.iter().filter(|way| way.is_partly_measured);
    let mut seen = 0;
    for way in part {
        seen += 1;
        let after = way.hops.windows(2).filter(|pair| pair[0].post.is_none());
        assert!(after.map(|pair| pair[1].metres).all(|metres| metres.is_none()), "{way:?}");
        assert!(way.hops.last().is_some_and(|hop| hop.post.is_some()) || way.last_metres.is_none());
        let told = way.hops.iter().filter_map(|hop| hop.metres).chain(way.last_metres).sum::<u32>();
        assert_eq!(way.metres, told);
    }
    assert!(seen > 0, "no post of Turkmenistan is known");
}

#[test]
fn of_ways_that_nobody_can_measure_that_over_fewer_borders_stands_first() {
    let journey =
        Journey { to: Stop { land: land("de"), place: None }, ..journey("przemysl", "tbilisi", man(), NOW) };
    let ways = ATLAS.ways(&journey).ways;
    assert_eq!(
        ways[0].lands().collect::<Vec<_>>(),
        [land("pl"), land("de")],
        "and not by Bohemia and Austria"
    );
}

#[test]
fn who_would_go_farther_to_a_run_than_the_way_is_long_is_not_told_of_it() {
    let journey = journey("novosibirsk", "karaganda", man(), THEN);
    let runs: Vec<&str> =
        ATLAS.ways(&journey).ways[0].hops[0].runs.iter().map(|run| run.from.as_str()).collect();
    assert!(!runs.is_empty() && runs.iter().all(|from| *from == "novosibirsk"), "{runs:?}");
}

#[test]
fn of_a_whole_country_as_goal_no_run_is_told_that_begins_far_from_where_one_is() {
    let to = |code| Journey {
        to: Stop { land: land(code), place: None },
        ..journey("omsk", "tbilisi", man(), NOW)
    };
    let journey = to("kz");
    let ways = ATLAS.ways(&journey).ways;
    let runs = || {
        ways.iter().flat_map(|way| &way.hops).filter(|hop| hop.from == land("ru")).flat_map(|hop| &hop.runs)
    };
    assert!(runs().any(|run| run.from.as_str() == "omsk"), "what leaves Omsk is told");
    for run in runs() {
        let (from, omsk) = (town(run.from.as_str()), town("omsk"));
        let far = border::way::road_metres([omsk.lat, omsk.lon], [from.lat, from.lon]);
        assert!(far < 600_000, "{} begins {far} m from Omsk", run.id);
    }
}

#[test]
fn seats_are_counted_by_whoever_asks_at_the_post_and_toward_the_land() {
    let journey = journey("vladikavkaz", "tbilisi", man(), NOW);
    let mut found = ATLAS.ways(&journey);
    assert_eq!(found.ways[0].hops[0].seats, 0);
    found.count_seats(
        |post, toward| if (post.as_str(), toward) == ("verkhny-lars", land("ge")) { 3 } else { 9 },
    );
    assert_eq!(found.ways[0].hops[0].seats, 3);
}

#[test]
fn only_what_ran_on_a_day_is_told_of_it() {
    let on = |day| {
        let journey = journey("novosibirsk", "karaganda", man(), day);
        let ways = ATLAS.ways(&journey).ways;
        let runs = ways.iter().flat_map(|way| &way.hops).flat_map(|hop| &hop.runs);
        runs.map(|run| run.id.to_string()).collect::<Vec<_>>()
    };
    let bus = "novosibirsk-karaganda-bus".to_owned();
    assert!(on(THEN).contains(&bus), "{:?}", on(THEN));
    assert!(!on(NOW).contains(&bus), "{:?}", on(NOW));
    for (from, to) in [("novosibirsk", "karaganda"), ("vladikavkaz", "tbilisi"), ("almaty", "moscow")] {
        for day in [THEN, NOW, jiff::civil::date(2023, 1, 1)] {
            let journey = journey(from, to, man(), day);
            let ways = ATLAS.ways(&journey).ways;
            let mut runs = ways.iter().flat_map(|way| &way.hops).flat_map(|hop| &hop.runs);
            assert!(runs.all(|run| run.is_in_season(day)), "{from} to {to} on {day}");
        }
    }
}

#[test]
fn a_way_that_depends_stands_behind_a_sure_one_and_before_one_nobody_knows() {
    let rule = |id: &str, need: &str, rest: &str| {
        format!(
            "[[rules]]\nid = \"{id}\"\ntopic = \"paper\"\nneed = \"{need}\"\n\
             source = \"https://www.mfa.am/{id}\"\n{rest}\n"
        )
    };
    // Over China it is half as far again as over Russia.
    let firsts = |rules: &[String]| {
        let files = Atlas::builtin_files().into_iter().filter(|(path, _)| !path.starts_with("rules/"));
        let rules = rules.concat();
        let atlas = Atlas::parse(files.chain([("rules/test.toml", rules.as_str())])).expect("good files");
        let traveller = Traveller { citizenship: Some(land("am")), ..Traveller::default() };
        let journey = journey("almaty", "ulaanbaatar", vec![traveller], NOW);
        let first = |way: &Way<'_>| (way.hops[0].to.to_string(), way.weight());
        atlas.ways(&journey).ways.iter().map(first).collect::<Vec<_>>()
    };
    let free = |land: &str| {
        rule(&format!("{land}-free"), "not_required", &format!("item = \"visa\"\nto = [\"{land}\"]"))
    };
    let some = "item = \"military_id\"\nfrom = [\"ru\"]\n\
                who = { citizens = [\"am\"], age_from = 23, age_under = 60 }";
    let some = rule("ru-some", "required", some);
    let visa = rule("cn-visa", "required", "item = \"visa\"\nto = [\"cn\"]");
    let order =
        |rules: &[String]| firsts(rules).into_iter().take(2).map(|(land, _)| land).collect::<Vec<_>>();
    assert_eq!(order(&[free("ru"), free("cn"), free("mn")]), ["ru", "cn"]);
    let depends = [free("ru"), free("cn"), free("mn"), some.clone()];
    assert_eq!(order(&depends), ["cn", "ru"], "{:?}", firsts(&depends));
    let with_visa = [free("ru"), visa, free("mn"), some.clone()];
    assert_eq!(order(&with_visa), ["cn", "ru"], "a visa is sure, {:?}", firsts(&with_visa));
    assert_eq!(order(&[free("ru"), free("mn"), some]), ["ru", "cn"], "no rule of China is known");
}
