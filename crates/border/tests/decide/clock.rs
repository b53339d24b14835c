//! Clock times are read in the zone of the side where the stage lies, also on the days when clocks change.

use crate::support::door::{report, said, words};
use crate::support::log::{ground, grounds};
use crate::support::world::cases;
use border::crossing::Crossing;
use border::decide::{Decision, decide};
use border::fact::{Claim, Fact};
use border::filing::Filing;
use border::minute::Minute;
use border::value::{Range, Span, Value};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::json;

fn minute(text: &str) -> Minute {
    Minute::parse(text).expect("RFC 3339")
}

/// The claim that one assertion makes, told at a minute.
fn claim(ground: &Crossing, told: Minute, json: serde_json::Value) -> Option<Claim> {
    let fold = border::fold::Fold::empty(ground.slug.clone());
    let filing = Filing { told, ..words(1, report(vec![said(json)])) };
    let decided = decide(&fold, ground, &filing, told);
    let Ok(Decision::New(facts)) = decided else { panic!("{decided:?}") };
    facts.into_iter().find_map(|fact| if let Fact::Claimed(claim) = fact { Some(claim) } else { None })
}

fn seen(slug: &str, told: &str, toward: &str, stage: Option<&str>, at: &str) -> String {
    let json =
        json!({"topic": "queue", "value": {"unit": "full"}, "toward": toward, "stage": stage, "at": at});
    claim(&ground(slug), minute(told), json).expect("a claim").seen.to_string()
}

#[test]
fn a_clock_is_that_of_the_side_where_the_stage_lies() {
    // Lars: Moscow is UTC+3, Tbilisi UTC+4. Told at 09:30 and 10:30 local.
    let told = "2022-09-23T06:30:00Z";
    assert_eq!(seen("verkhny-lars", told, "ge", None, "09:00"), "2022-09-23T06:00:00Z");
    assert_eq!(seen("verkhny-lars", told, "ge", Some("neutral"), "09:00"), "2022-09-23T06:00:00Z");
    assert_eq!(seen("verkhny-lars", told, "ge", Some("second_post"), "09:00"), "2022-09-23T05:00:00Z");
    assert_eq!(seen("verkhny-lars", told, "ru", None, "09:00"), "2022-09-23T05:00:00Z");
    assert_eq!(
        seen("verkhny-lars", told, "ge", None, "09:45"),
        "2022-09-22T06:45:00Z",
        "still to come today"
    );
}

#[test]
fn standing_since_a_clock_time_is_a_wait_so_far() {
    let wait = |toward: &str, stage: Option<&str>| {
        let value = json!({"since": "05:00", "span": "so_far"});
        let json = json!({"topic": "wait", "value": value, "toward": toward, "stage": stage});
        claim(&ground("verkhny-lars"), minute("2022-09-23T06:30:00Z"), json).map(|claim| claim.value)
    };
    let stood = |minutes| Some(Value::Wait { wait_minutes: Range::of(minutes), span: Span::SoFar });
    assert_eq!(wait("ge", None), stood(4 * 60 + 30));
    assert_eq!(wait("ge", Some("second_post")), stood(5 * 60 + 30));
    assert_eq!(wait("ru", None), stood(5 * 60 + 30));
}

#[test]
fn so_long_ago_is_so_long_before_it_was_told() {
    let json = json!({"topic": "open", "value": "no", "toward": "ge", "ago_minutes": 90});
    let told = minute("2022-09-23T06:30:00Z");
    assert_eq!(claim(&ground("verkhny-lars"), told, json).map(|claim| claim.seen), Some(told - 90));
}

#[test]
fn on_the_days_when_clocks_change_an_hour_is_neither_lost_nor_won() {
    // Poland, 2026-03-29: 02:00 becomes 03:00. Told at 10:00 CEST.
    let spring = "2026-03-29T08:00:00Z";
    assert_eq!(seen("medyka-shehyni", spring, "ua", None, "01:30"), "2026-03-29T00:30:00Z");
    assert_eq!(seen("medyka-shehyni", spring, "ua", None, "03:30"), "2026-03-29T01:30:00Z");
    assert_eq!(seen("medyka-shehyni", spring, "ua", None, "02:30"), "2026-03-29T01:30:00Z", "jumped over");
    // 2026-10-25: 03:00 becomes 02:00. Told at 10:00 CET, and between the two 02:30s.
    let autumn = "2026-10-25T09:00:00Z";
    assert_eq!(seen("medyka-shehyni", autumn, "ua", None, "01:30"), "2026-10-24T23:30:00Z");
    assert_eq!(seen("medyka-shehyni", autumn, "ua", None, "02:30"), "2026-10-25T01:30:00Z", "the later one");
    let between = "2026-10-25T00:45:00Z";
    assert_eq!(seen("medyka-shehyni", between, "ua", None, "02:30"), "2026-10-25T00:30:00Z");
    assert_eq!(seen("medyka-shehyni", between, "ua", None, "02:50"), "2026-10-24T00:50:00Z", "not yet shown");
}

/// The last minute at or before `told` at which a clock showed this time, found by looking at each.
fn by_looking(zone: &TimeZone, told: Minute, hour: u32, minute: u32) -> Option<Minute> {
    let shows = |at: &Minute| {
        let local = at.local(zone);
        (local.hour() as u32, local.minute() as u32) == (hour, minute)
    };
    (0..26 * 60).map(|back| told - back).find(shows)
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_clock_time_is_the_one_that_was_last_shown(
        place in any::<usize>(),
        near in 0..2_usize,
        off in -3_000..3_000_i64,
        hour in 0..24_u32,
        clock in 0..60_u32,
    ) {
        let grounds = grounds();
        let ground = &grounds[place % grounds.len()];
        let turn = [minute("2026-03-29T01:00:00Z"), minute("2026-10-25T01:00:00Z")][near];
        let told = turn + off;
        let toward = ground.sides[1].code.to_string();
        let at = format!("{hour:02}:{clock:02}");
        let json = json!({"topic": "open", "value": "no", "toward": toward, "at": at});
        let seen = claim(ground, told, json).expect("a claim").seen;
        let zone = &ground.sides[0].zone;
        match by_looking(zone, told, hour, clock) {
            Some(shown) if told.since(shown) <= 24 * 60 || seen == shown => prop_assert_eq!(seen, shown),
            // A time that was jumped over since: an hour later than it would have been.
            _ => prop_assert_eq!(seen.local(zone).hour() as u32, hour + 1),
        }
    }
}

#[test]
fn every_zone_of_the_atlas_is_known_without_the_systems_files() {
    let named =
        grounds().iter().all(|ground| ground.sides.iter().all(|side| side.zone.iana_name().is_some()));
    assert!(named);
}
