//! Everything an export may hold, by an invented file of it.

use crate::folding::{Folding, fixture, import, run};
use border::fact::{Direction, Fact};
use border::reading::Stance;
use border::voice::Voice;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::sync::Arc;
use telegram::export::Skip;

fn claims(sink: &Folding, crossing: &str) -> Vec<border::fact::Claim> {
    let facts = sink.facts().get(crossing).cloned().unwrap_or_default();
    facts
        .into_iter()
        .filter_map(|fact| match fact {
            Fact::Claimed(claim) => Some(claim),
            _ => None,
        })
        .collect()
}

#[test]
fn a_chat_is_counted_to_the_message() {
    let sink = Arc::new(Folding::default());
    let report = run(import(), fixture("chat"), &sink).expect("a whole file");
    assert_eq!(report.messages, 11);
    assert_eq!(report.read, 6);
    let skipped = [(Skip::Service, 2), (Skip::Unsupported, 1), (Skip::NoText, 1), (Skip::NoZone, 1)];
    assert_eq!(report.skipped, BTreeMap::from(skipped));
    assert_eq!(report.unplaced, 0);
    assert_eq!(report.redacted.values().sum::<u64>(), 2);
    let json = serde_json::to_value(&report).expect("JSON");
    assert_eq!(json["skipped"]["no_zone"], 1);
    assert_eq!(json["redacted"]["phone"], 1);
    assert_eq!(report.claims, sink.counts().iter().map(|(_, n)| *n as u64).sum::<u64>());
}

#[test]
fn claims_go_to_the_crossing_of_the_text_or_of_the_chat_with_time_and_stance() {
    let sink = Arc::new(Folding::default());
    run(import(), fixture("chat"), &sink).expect("a whole file");
    let lars = claims(&sink, "verkhny-lars");
    let keys: Vec<String> = lars.iter().map(|claim| claim.slot.key()).collect();
    assert_eq!(keys.len(), 3, "{keys:?}");
    assert!(
        keys[0].starts_with("wait/ge"),
        "a bare answer takes its question's topic and direction: {keys:?}"
    );
    assert!(keys[1].starts_with("pass/ge/foot"), "{keys:?}");
    assert!(keys[2].starts_with("queue/ge"), "{keys:?}");
    assert_eq!(lars[0].told.to_string(), "2026-10-05T05:05:00Z");
    assert!(lars.iter().all(|claim| claim.direction == Direction::Said));
    assert_eq!(lars[0].stance, Stance::Firsthand);
    assert_eq!(lars[2].stance, Stance::Hearsay, "it was forwarded, if from a hidden source");
    assert!(lars.iter().all(|claim| claim.by != Voice::GUEST));
    assert_eq!(claims(&sink, "sarpi").len(), 1);
}

#[test]
fn local_times_are_read_in_the_zone_that_was_given() {
    let sink = Arc::new(Folding::default());
    let mut import = import();
    import.zone = Some(TimeZone::get("Europe/Moscow").expect("a zone"));
    let report = run(import, fixture("chat"), &sink).expect("a whole file");
    assert_eq!((report.read, report.skipped.get(&Skip::NoZone)), (7, None));
    let told: Vec<String> =
        claims(&sink, "verkhny-lars").iter().map(|claim| claim.told.to_string()).collect();
    assert!(told.contains(&"2026-10-05T05:25:00Z".to_owned()), "{told:?}");
}

#[test]
fn of_an_account_only_groups_and_channels_are_read_also_left_ones() {
    let sink = Arc::new(Folding::default());
    let report = run(import(), fixture("account"), &sink).expect("a whole file");
    assert_eq!(report.messages, 9);
    assert_eq!(report.skipped, BTreeMap::from([(Skip::NotAGroup, 2), (Skip::Service, 1)]));
    assert_eq!(sink.counts(), [("sarpi".to_owned(), 3), ("verkhny-lars".to_owned(), 1)]);
    assert_eq!(report.unplaced, 2, "a queue of no crossing, and a reply to another chat");
}

#[test]
fn what_names_no_crossing_goes_where_the_importing_person_says_and_only_that() {
    let sink = Arc::new(Folding::default());
    let first = run(import(), fixture("account"), &sink).expect("a whole file");
    let mut placed = import();
    placed.crossing = crate::folding::atlas().crossing("uspenka").cloned();
    let second = run(placed, fixture("account"), &sink).expect("a whole file");
    assert_eq!((first.unplaced, second.unplaced), (2, 0));
    assert_eq!(second.claims, 2);
    let counts = BTreeMap::from_iter(sink.counts());
    assert_eq!((counts["sarpi"], counts["uspenka"], counts["verkhny-lars"]), (3, 2, 1));
}

#[test]
fn two_chats_with_the_same_ids_do_not_take_each_other_for_done() {
    let sink = Arc::new(Folding::default());
    let report = run(import(), fixture("account"), &sink).expect("a whole file");
    assert_eq!(report.skipped.get(&Skip::Already), None);
    let other =
        String::from_utf8(fixture("chat").to_vec()).expect("UTF-8").replace("1700000001", "1700000002");
    let sink = Arc::new(Folding::default());
    let first = run(import(), fixture("chat"), &sink).expect("a whole file");
    let second = run(import(), std::io::Cursor::new(other), &sink).expect("a whole file");
    assert_eq!((first.claims, first.read), (second.claims, second.read));
}
