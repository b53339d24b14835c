//! "Still so" and "no longer" under an answer: the claims that one tap makes of it. Of what is so in part,
//! that it is so now, or is not. Refuses to make the contrary of a number: that a queue is no longer four
//! kilometres says nothing of how long it is; so that leads to where one tells how long it is now.

use crate::form::anew::Anew;
use border::answer::{Answer, Shown, ShownQueue, ShownWait};
use border::land::LandCode;
use border::reading::{Money, Said, SaidQueue, SaidValue};
use border::value::{Deal, Range, Span, State};

/// What one tap says of an answer, for a button: its phrase, what it is called in the form, and the claim
/// written out, or what is told anew.
pub(crate) struct Still {
    pub phrase: &'static str,
    pub name: &'static str,
    pub value: String,
}

/// Of an answer under the heading of a way: that it is so, and where it has one its contrary. None where
/// people differ: then each value has a side of its own already.
pub(crate) fn still(answer: &Answer, toward: LandCode) -> Vec<Still> {
    let Some(shown) = &answer.value else { return vec![] };
    let said = |value: SaidValue| {
        let slot = &answer.slot;
        let deal = match shown {
            Shown::Price { deal: Deal::Paid, .. } => Some(Deal::Paid),
            _ => None,
        };
        Said {
            toward: Some(toward),
            mode: slot.mode,
            stage: slot.stage,
            item: slot.item,
            who: slot.who,
            deal,
            ..Said::new(slot.topic, value)
        }
    };
    let button = |phrase, value| {
        let mut said = serde_json::to_value(said(value)).unwrap_or_default();
        // What a tap is in any case stands on no button: there are two under each answer.
        for usual in ["stance", "confidence"] {
            said.as_object_mut().and_then(|said| said.remove(usual));
        }
        Still { phrase, name: "said", value: said.to_string() }
    };
    let so = value(shown).map(|value| button("still-so", value));
    if let Some(anew) = Anew::of(answer, toward) {
        let anew = Still { phrase: "still-not", name: "anew", value: anew.to_string() };
        return so.into_iter().chain([anew]).collect();
    }
    let other: Vec<Still> = match shown {
        Shown::State(state) => {
            others(*state).iter().map(|(phrase, state)| button(phrase, SaidValue::State(*state))).collect()
        }
        _ => vec![],
    };
    so.into_iter().chain(other).collect()
}

/// What a shown value is as somebody's word.
fn value(shown: &Shown) -> Option<SaidValue> {
    let range = |three: [u32; 3]| Range::new(three[0], three[2]);
    Some(match shown {
        Shown::State(state) => SaidValue::State(*state),
        Shown::Wait(wait) => {
            let ShownWait { crossing_now, joining_now, standing_now, one_post, .. } = wait;
            let kinds = [
                (crossing_now, Span::Whole),
                (standing_now, Span::SoFar),
                (joining_now, Span::Left),
                (one_post, Span::Stage),
            ];
            let (minutes, span) = kinds.into_iter().find_map(|(kind, span)| Some((kind.as_ref()?, span)))?;
            SaidValue::Wait { minutes: range(minutes.minutes), span }
        }
        Shown::Queue(ShownQueue { vehicles: Some(three), .. }) => {
            SaidValue::Queue(SaidQueue::Vehicles { range: range(*three) })
        }
        Shown::Queue(ShownQueue { people: Some(three), .. }) => {
            SaidValue::Queue(SaidQueue::People { range: range(*three) })
        }
        Shown::Queue(ShownQueue { metres: Some(three), .. }) => {
            SaidValue::Queue(SaidQueue::Metres { range: range(*three) })
        }
        Shown::Queue(ShownQueue { packed: Some(_), .. }) => SaidValue::Queue(SaidQueue::Full {}),
        Shown::Queue(_) => return None,
        Shown::Pace { per_hour } => SaidValue::Pace { per_hour: range(*per_hour) },
        Shown::Price { amount_minor, currency, .. } => {
            SaidValue::Price(Money { amount_minor: range(*amount_minor), currency: *currency })
        }
    })
}

/// What may be instead of a state, each with the phrase that says so: its contrary, and of what is so in part
/// both ends.
const fn others(state: State) -> &'static [(&'static str, State)] {
    match state {
        State::Yes => &[("still-not", State::No)],
        State::No => &[("still-not", State::Yes)],
        State::Required => &[("still-not", State::NotRequired)],
        State::NotRequired => &[("still-not", State::Required)],
        State::Accepted => &[("still-not", State::Refused)],
        State::Refused => &[("still-not", State::Accepted)],
        State::Present => &[("still-not", State::Absent)],
        State::Absent => &[("still-not", State::Present)],
        State::Clear => &[("still-not", State::Difficult)],
        State::Difficult | State::Blocked => &[("still-not", State::Clear)],
        State::Limited => &[("still-yes", State::Yes), ("still-no", State::No)],
    }
}
