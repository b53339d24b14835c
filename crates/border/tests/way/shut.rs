//! Posts that were shut while the border around them was not: what an office ordered, by days.

use crate::{ATLAS, journey, man};
use border::way::Passage;
use jiff::civil::date;

#[test]
fn a_post_that_is_shut_on_the_day_is_on_no_way_and_is_named_with_its_order() {
    let on = |from: &str, to: &str, day| {
        let journey = journey(from, to, man(), day);
        let straight = ATLAS.ways(&journey).ways.into_iter().find(|way| way.hops.len() == 1);
        let hop = straight.expect("they touch").hops.swap_remove(0);
        let own = hop.post.as_ref().map(|post| post.slug.to_string());
        let others = hop.others.iter().map(|other| other.post.slug.to_string());
        let open: Vec<String> = own.into_iter().chain(others).collect();
        let shut: Vec<String> = hop.shut.iter().map(|shut| shut.post.slug.to_string()).collect();
        for closed in &hop.shut {
            let order = &closed.order;
            assert!(order.from <= day && order.until.is_none_or(|until| day <= until), "{order:?}");
            assert!(order.source.starts_with("https://"), "{order:?}");
        }
        let over_shut = hop.runs.iter().flat_map(|run| &run.via).any(|via| shut.contains(&via.to_string()));
        assert!(!over_shut, "a run over a post that is shut: {:?}", hop.runs);
        (open, shut, hop.passage)
    };
    let bobrowniki = "bobrowniki-berestovitsa".to_owned();
    let (open, shut, passage) = on("minsk", "warsaw", date(2024, 6, 1));
    assert!(!open.contains(&bobrowniki) && shut.contains(&bobrowniki), "{open:?} {shut:?}");
    assert_eq!((open.first().map(String::as_str), passage), (Some("terespol-brest"), Passage::Open));
    for day in [date(2023, 2, 9), date(2025, 11, 17)] {
        let (open, shut, _) = on("minsk", "warsaw", day);
        assert!(open.contains(&bobrowniki) && !shut.contains(&bobrowniki), "{day}: {open:?} {shut:?}");
    }
    let (open, shut, passage) = on("helsinki", "vyborg", date(2023, 11, 28));
    assert_eq!((open.len(), shut.len(), passage), (0, 3, Passage::Unknown), "another post may be open");
    let (open, shut, passage) = on("saint-petersburg", "helsinki", date(2023, 12, 14));
    assert_eq!((open, passage), (vec!["vaalimaa-torfyanovka".to_owned()], Passage::Open));
    assert_eq!(shut.len(), 2);
}
