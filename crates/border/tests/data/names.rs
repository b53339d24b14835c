//! Names: every crossing people speak of is there, named in the languages of its two sides, and no name
//! means two.

use crate::{ATLAS, crossings, shared};
use border::atlas::normalised;
use border::land::LandCode;
use std::collections::{BTreeMap, BTreeSet};

/// Languages (ISO 639) of a land, in which a crossing with a side there must be named.
fn languages(land: LandCode) -> &'static [&'static str] {
    match land.country().as_str() {
        "am" => &["hy"],
        "az" => &["az"],
        "bf" | "bj" | "ne" | "tg" => &["fr"],
        "bg" => &["bg"],
        "by" => &["be", "ru"],
        "ca" => &["en", "fr"],
        "cn" => &["zh"],
        "ee" => &["et"],
        "eg" | "ps" => &["ar"],
        "fi" => &["fi"],
        "ge" => &["ka"],
        "gr" => &["el"],
        "hr" => &["hr"],
        "hu" => &["hu"],
        "ir" => &["fa"],
        "kg" => &["ky", "ru"],
        "kz" => &["kk", "ru"],
        "lt" => &["lt"],
        "lv" => &["lv"],
        "md" | "ro" => &["ro"],
        "mn" => &["mn"],
        "ng" | "us" => &["en"],
        "pl" => &["pl"],
        "rs" => &["sr"],
        "ru" => &["ru"],
        "sk" => &["sk"],
        "tr" => &["tr"],
        "ua" => &["uk"],
        "uz" => &["uz"],
        other => panic!("say here which languages `{other}` has"),
    }
}

#[test]
fn there_are_at_least_45_crossings_and_all_that_the_corpora_name() {
    assert!(crossings().count() >= 45);
    for slug in ["peace-arch", "red-bridge", "sarpi", "uspenka", "verkhny-lars", "medyka-shehyni"] {
        assert!(ATLAS.crossing(slug).is_some(), "{slug}");
    }
    let Some(guide) = shared("corpus/READING.md") else { return };
    let (_, list) = guide.split_once("## Slugs used in the corpora").expect("the list of slugs");
    let (list, _) = list.split_once(". Use these").expect("its end");
    let mut slugs = 0;
    for word in list.split([',', '\n', '(']).map(str::trim) {
        let is_slug = word.len() > 3 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        if is_slug {
            assert!(ATLAS.crossing(word).is_some(), "no crossing `{word}`");
            slugs += 1;
        }
    }
    assert!(slugs >= 30, "only {slugs} slugs were found in the guide");
}

#[test]
fn each_is_named_in_english_russian_and_the_languages_of_its_sides() {
    let mut missing = Vec::new();
    for crossing in crossings() {
        let of_sides = crossing.sides.iter().flat_map(|side| languages(side.code));
        for lang in ["en", "ru"].iter().chain(of_sides) {
            match crossing.names.get(*lang) {
                Some(name) if !name.trim().is_empty() && name.chars().count() <= 40 => {}
                Some(name) => {
                    missing.push(format!("{}: `{name}` in {lang} is empty or too long", crossing.slug))
                }
                None => missing.push(format!("{} in {lang}", crossing.slug)),
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn no_name_means_two_crossings() {
    let mut meant: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for crossing in crossings() {
        for name in crossing.all_names().map(normalised) {
            assert!(!name.is_empty(), "{} has a name of no letters", crossing.slug);
            meant.entry(name).or_default().insert(crossing.slug.as_str());
        }
    }
    meant.retain(|_, slugs| slugs.len() > 1);
    assert!(meant.is_empty(), "{meant:?}");
}

#[test]
fn no_alias_means_two_lands_and_no_place_is_there_twice() {
    let mut meant: BTreeMap<String, BTreeSet<LandCode>> = BTreeMap::new();
    for (code, country) in ATLAS.countries() {
        for name in country.aliases.iter().chain(country.name.values()) {
            meant.entry(normalised(name)).or_default().insert(*code);
        }
    }
    meant.retain(|_, codes| codes.len() > 1);
    assert!(meant.is_empty(), "{meant:?}");
    let mut ids = BTreeSet::new();
    let mut spots = BTreeMap::new();
    for place in ATLAS.places() {
        assert!(ids.insert(&place.id), "`{}` is there twice", place.id);
        let spot = (place.lat.to_bits(), place.lon.to_bits());
        if let Some(other) = spots.insert(spot, &place.id) {
            panic!("`{other}` and `{}` are in the same spot", place.id);
        }
    }
}

#[test]
fn no_name_means_two_places() {
    let mut meant: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for place in ATLAS.places() {
        for name in place.names.values().chain(&place.aliases) {
            meant.entry(normalised(name)).or_default().insert(place.id.as_str());
        }
    }
    meant.retain(|_, ids| ids.len() > 1);
    assert!(meant.is_empty(), "{meant:?}");
}

#[test]
fn every_pair_of_sides_has_a_border_and_every_land_its_names() {
    let pair = |a: LandCode, b: LandCode| [a.min(b), a.max(b)];
    let mut borders = BTreeSet::new();
    for border in ATLAS.borders() {
        assert!(border.sides[0] < border.sides[1], "{:?} are not in alphabetical order", border.sides);
        assert!(borders.insert(border.sides), "{:?} is there twice", border.sides);
        assert!(!border.source.trim().is_empty());
    }
    let six = border::lang::Lang::ALL.iter().map(|lang| lang.as_str());
    for crossing in crossings() {
        let [a, b] = [crossing.sides[0].code, crossing.sides[1].code];
        assert!(borders.contains(&pair(a, b)), "{} lies on no border of the file", crossing.slug);
        for code in [a, b] {
            let country = ATLAS.countries().get(&code).unwrap_or_else(|| panic!("`{code}` has no names"));
            for lang in six.clone() {
                for (what, names) in
                    [("name", &country.name), ("toward", &country.toward), ("from", &country.from)]
                {
                    assert!(names.get(lang).is_some_and(|name| !name.is_empty()), "{code}: {what} in {lang}");
                }
            }
        }
    }
}

#[test]
fn every_name_finds_its_crossing_first() {
    for crossing in crossings() {
        for name in crossing.names.values().chain(&crossing.nicknames) {
            let found = ATLAS.find(name, 1);
            assert_eq!(found.first().map(|found| &found.slug), Some(&crossing.slug), "{name}");
        }
    }
    assert!(ATLAS.find("", 5).is_empty());
    assert_eq!(ATLAS.nearest("verhny-lars").first().map(String::as_str), Some("verkhny-lars"));
}

#[test]
fn landmarks_stand_where_a_queue_may_reach_and_each_word_means_one_of_an_approach() {
    for slug in ["uspenka", "marinovka", "novoazovsk", "verkhny-lars", "sarpi"] {
        let crossing = ATLAS.crossing(slug).expect("a crossing with landmarks");
        assert!(!crossing.landmarks.is_empty(), "{slug}");
    }
    for crossing in crossings() {
        let mut ids = BTreeSet::new();
        let mut words = BTreeSet::new();
        for landmark in &crossing.landmarks {
            let of = format!("{} {}", crossing.slug, landmark.id.0);
            assert!(ids.insert(landmark.id.clone()), "{of} is there twice");
            assert!((1..=60_000).contains(&landmark.metres), "{of} is {} m away", landmark.metres);
            assert!(landmark.spread_metres <= landmark.metres.max(500), "{of} may be anywhere");
            let names: BTreeSet<String> = landmark.names.iter().map(|name| normalised(name)).collect();
            for name in names {
                let once = words.insert((landmark.toward, name.clone()));
                assert!(once, "{of}: `{name}` means two landmarks");
            }
        }
    }
}
