//! Novosibirsk, Karaganda, Tbilisi: a man with a passport for travel abroad, and a mother with an infant that
//! has one or has a birth certificate only, on 23 September 2022 and on 27 November 2026.

use crate::{ATLAS, NOW, THEN, at, journey, land, man, mother_and_infant};
use border::atlas::Entry;
use border::topic::Item;
use border::way::{Journey, Neighbours, Passage, Way};

fn lands(way: &Way<'_>) -> String {
    way.lands().map(|land| land.to_string()).collect::<Vec<_>>().join(" ")
}

fn entries(way: &Way<'_>) -> Vec<Vec<Entry>> {
    way.hops.iter().map(|hop| hop.papers.iter().map(|list| list.entry).collect()).collect()
}

/// Whether the document of each traveller is enough at each border.
fn enough(way: &Way<'_>) -> Vec<Vec<Option<bool>>> {
    way.hops.iter().map(|hop| hop.papers.iter().map(|list| list.fits).collect()).collect()
}

#[test]
fn a_man_goes_from_novosibirsk_to_karaganda_without_a_visa() {
    for day in [THEN, NOW] {
        let journey = journey("novosibirsk", "karaganda", man(), day);
        let found = ATLAS.ways(&journey);
        assert_eq!(found.neighbours, Neighbours::Open, "{day}");
        assert_eq!(found.ways.len(), 1, "{day}: no way over a third country is better");
        let way = &found.ways[0];
        assert_eq!(lands(way), "ru kz");
        assert_eq!(way.passage(), Passage::Open);
        assert_eq!(entries(way), [[Entry::Free]], "{day}");
        assert_eq!(enough(way), [[Some(true)]], "{day}: his passport is enough");
        let hop = &way.hops[0];
        assert_eq!(hop.post.as_ref().map(|post| post.slug.as_str()), Some("sharbakty-kulunda"), "{day}");
        assert!(hop.others.len() >= 3, "many posts lie along this border");
        // Some 1,150 km by road: the estimate is within a tenth of it.
        assert!((1_030_000..1_270_000).contains(&way.metres), "{} m", way.metres);
        let parts = hop.metres.zip(way.last_metres).map(|(to, from)| to + from);
        assert_eq!(parts.map(|parts| parts.abs_diff(way.metres) <= 1), Some(true));
    }
}

#[test]
fn an_infant_needed_no_passport_for_kazakhstan_in_2022_and_needs_one_now() {
    let of = |document, day| {
        let journey = journey("novosibirsk", "karaganda", mother_and_infant(document), day);
        let found = ATLAS.ways(&journey);
        entries(&found.ways[0])
    };
    assert_eq!(of(Item::BirthCertificate, THEN), [[Entry::Free, Entry::Free]]);
    assert_eq!(of(Item::BirthCertificate, NOW), [[Entry::Free, Entry::OtherDocument]]);
    assert_eq!(of(Item::ChildPassport, NOW), [[Entry::Free, Entry::Free]]);
}

#[test]
fn there_is_no_simple_road_from_karaganda_to_tbilisi() {
    for day in [THEN, NOW] {
        let journey = journey("karaganda", "tbilisi", man(), day);
        let found = ATLAS.ways(&journey);
        assert_eq!(found.neighbours, Neighbours::Apart);
        assert_eq!(found.not_back_through, [land("ru")], "{day}: and that way is not shown unasked");
        for way in &found.ways {
            assert!(!way.is_return() && !lands(way).contains("ru"), "{day}: {}", lands(way));
            assert!(way.hops.len() >= 3, "{day}: {}", lands(way));
            let over_azerbaijan = way.lands().any(|one| one == land("az"));
            assert!(!over_azerbaijan || way.passage() == Passage::Shut, "{day}: its land borders are shut");
        }
    }
    let journey = journey("karaganda", "tbilisi", man(), NOW);
    let found = ATLAS.ways(&journey);
    let all: Vec<String> =
        found.ways.iter().filter(|way| way.passage() != Passage::Shut).map(lands).collect();
    assert!(
        all.contains(&"kz tm ir am ge".to_string()) && all.contains(&"kz tm ir tr ge".to_string()),
        "{all:?}"
    );
    for way in &found.ways {
        let weight = way.weight();
        assert!(weight.unknown + weight.visas + weight.refused > 0, "Turkmenistan lets nobody in just so");
        assert!(way.is_partly_measured, "no post of Turkmenistan is known here");
    }
}

#[test]
fn back_through_russia_is_shown_when_asked_and_marked() {
    for day in [THEN, NOW] {
        let asked = Journey { may_return: true, ..journey("karaganda", "tbilisi", man(), day) };
        let found = ATLAS.ways(&asked);
        let back = found.ways.iter().find(|way| lands(way) == "kz ru ge").expect("the road there is");
        assert!(back.hops[0].is_return && !back.hops[1].is_return);
        assert_eq!(back.hops[1].post.as_ref().map(|post| post.slug.as_str()), Some("verkhny-lars"));
        assert_eq!(entries(back), [[Entry::Home], [Entry::Free]], "{day}");
        assert_eq!(enough(back)[1], [Some(true)], "{day}");
        assert!(found.not_back_through.is_empty());
        let first_back = found.ways.iter().position(Way::is_return);
        let last_other =
            found.ways.iter().rposition(|way| !way.is_return() && way.passage() != Passage::Shut);
        assert!(last_other.is_none_or(|last| Some(last) < first_back), "those stand behind all others");
    }
}

#[test]
fn the_infant_needs_its_passport_for_georgia_on_any_day() {
    for day in [THEN, NOW] {
        let of = |document| {
            let travellers = mother_and_infant(document);
            let asked = Journey { may_return: true, ..journey("karaganda", "tbilisi", travellers, day) };
            let found = ATLAS.ways(&asked);
            let back = found.ways.iter().find(|way| lands(way) == "kz ru ge").expect("the road there is");
            back.hops[1].papers.iter().map(|list| list.entry).collect::<Vec<_>>()
        };
        assert_eq!(of(Item::BirthCertificate), [Entry::Free, Entry::OtherDocument], "{day}");
        assert_eq!(of(Item::ChildPassport), [Entry::Free, Entry::Free], "{day}");
    }
}

#[test]
fn the_whole_journey_stays_in_karaganda_on_the_way() {
    for (travellers, day) in [
        (man(), THEN),
        (man(), NOW),
        (mother_and_infant(Item::ChildPassport), THEN),
        (mother_and_infant(Item::ChildPassport), NOW),
    ] {
        let plain =
            Journey { stops: vec![at("karaganda")], ..journey("novosibirsk", "tbilisi", travellers, day) };
        let found = ATLAS.ways(&plain);
        assert_eq!(found.neighbours, Neighbours::Open, "Russia and Georgia touch, at one post");
        assert_eq!(found.not_back_through, [land("ru")], "{day}");
        for way in &found.ways {
            assert!(lands(way).starts_with("ru kz ") && !way.is_return(), "{day}: {}", lands(way));
        }
        let asked = Journey { may_return: true, ..plain };
        let found = ATLAS.ways(&asked);
        let back = found.ways.iter().find(|way| lands(way) == "ru kz ru ge").expect("the road there is");
        let marks: Vec<bool> = back.hops.iter().map(|hop| hop.is_return).collect();
        assert_eq!(marks, [false, true, false]);
        assert!(
            enough(back)
                .iter()
                .enumerate()
                .all(|(n, all)| n == 1 || all.iter().all(|one| *one == Some(true)))
        );
        assert!(back.weight().refused == 0 && back.weight().unknown == 0, "{day}: {:?}", entries(back));
        // Novosibirsk – Karaganda – Vladikavkaz – Tbilisi is some 4,900 km.
        assert!((4_000_000..5_500_000).contains(&back.metres), "{} m", back.metres);
    }
}

#[test]
fn straight_from_novosibirsk_to_tbilisi_there_is_one_post() {
    for day in [THEN, NOW] {
        let journey = journey("novosibirsk", "tbilisi", man(), day);
        let found = ATLAS.ways(&journey);
        assert_eq!(lands(&found.ways[0]), "ru ge");
        assert_eq!(entries(&found.ways[0]), [[Entry::Free]]);
        assert_eq!(enough(&found.ways[0]), [[Some(true)]]);
        assert!(found.ways[0].hops[0].others.is_empty());
    }
}
