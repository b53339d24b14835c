//! A landmark becomes metres on its own approach; a place that nobody knows is not kept; a number beyond
//! belief neither.

use crate::support::door::{report, said, words};
use crate::support::log::{MORNING, ground, grounds};
use border::crossing::{Crossing, Landmark};
use border::decide::{Decision, decide};
use border::fact::Fact;
use border::value::{Range, Value};
use serde_json::json;

fn value(ground: &Crossing, json: serde_json::Value) -> Option<Value> {
    let fold = border::fold::Fold::empty(ground.slug.clone());
    let decided = decide(&fold, ground, &words(1, report(vec![said(json)])), MORNING);
    let Ok(Decision::New(facts)) = decided else { panic!("{decided:?}") };
    facts.into_iter().find_map(|fact| if let Fact::Claimed(claim) = fact { Some(claim.value) } else { None })
}

fn reaching(ground: &Crossing, toward: &str, word: &str) -> Option<Value> {
    let at = json!({"unit": "landmark", "at": word});
    value(ground, json!({"topic": "queue", "toward": toward, "value": at}))
}

fn metres(landmark: &Landmark) -> Value {
    let (lo, hi) =
        (landmark.metres.saturating_sub(landmark.spread_metres), landmark.metres + landmark.spread_metres);
    Value::Metres { queue_metres: Range { lo, hi }, landmark: Some(landmark.id.clone()) }
}

#[test]
fn every_name_of_every_landmark_is_its_metres() {
    let mut landmarks = 0;
    for ground in grounds() {
        for landmark in &ground.landmarks {
            let toward = landmark.toward.to_string();
            for name in &landmark.names {
                assert_eq!(
                    reaching(&ground, &toward, name),
                    Some(metres(landmark)),
                    "{}: {name}",
                    ground.slug
                );
                let shouted = format!(" {}! ", name.to_uppercase());
                assert_eq!(reaching(&ground, &toward, &shouted), Some(metres(landmark)), "{shouted}");
            }
            landmarks += 1;
        }
    }
    assert!(landmarks >= 41, "only {landmarks} landmarks");
}

#[test]
fn a_word_means_the_landmark_of_the_approach_it_was_said_of() {
    let lars = ground("verkhny-lars");
    let (to_georgia, to_russia) = (reaching(&lars, "ge", "тоннель"), reaching(&lars, "ru", "тоннель"));
    assert!(to_georgia.is_some() && to_russia.is_some());
    assert_ne!(to_georgia, to_russia);
    assert_eq!(reaching(&lars, "ru", "балта"), None, "Balta lies on the other approach");
}

#[test]
fn a_place_that_nobody_knows_is_not_kept() {
    let lars = ground("verkhny-lars");
    for word in ["Ivan's house", "", "\u{202e}", "заправка у Ивана", "верхний ларс"]
    {
        assert_eq!(reaching(&lars, "ge", word), None, "{word}");
    }
    assert_eq!(reaching(&ground("medyka-shehyni"), "pl", "заправка"), None);
}

#[test]
fn numbers_up_to_what_can_be_believed_are_kept_and_none_beyond() {
    let lars = ground("verkhny-lars");
    for (topic, believed, beyond) in [
        (
            "wait",
            json!({"minutes": [0, 20_160], "span": "whole"}),
            json!({"minutes": [0, 20_161], "span": "whole"}),
        ),
        (
            "queue",
            json!({"unit": "vehicles", "range": [0, 20_000]}),
            json!({"unit": "vehicles", "range": [0, 20_001]}),
        ),
        (
            "queue",
            json!({"unit": "people", "range": [0, 100_000]}),
            json!({"unit": "people", "range": [0, 100_001]}),
        ),
        (
            "queue",
            json!({"unit": "metres", "range": [0, 200_000]}),
            json!({"unit": "metres", "range": [0, 200_001]}),
        ),
        ("pace", json!({"per_hour": [0, 10_000]}), json!({"per_hour": [0, 10_001]})),
    ] {
        assert!(value(&lars, json!({"topic": topic, "value": believed})).is_some(), "{believed}");
        assert_eq!(value(&lars, json!({"topic": topic, "value": beyond})), None, "{beyond}");
    }
}

#[test]
fn a_value_of_another_topic_is_none() {
    let lars = ground("verkhny-lars");
    for (topic, bad) in [
        ("open", json!("required")),
        ("open", json!({"per_hour": [1, 2]})),
        ("wait", json!("yes")),
        ("wait", json!({"per_hour": [1, 2]})),
        ("queue", json!({"minutes": [1, 2], "span": "whole"})),
        ("road", json!("present")),
    ] {
        assert_eq!(value(&lars, json!({"topic": topic, "value": bad})), None, "{topic} {bad}");
    }
}
