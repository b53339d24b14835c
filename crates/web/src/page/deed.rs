//! What a key did, in words, for the desk and the public log alike. Refuses to say who holds the key.

use crate::door::Door;
use border::answer::SlotParts;
use border::deed::Deed;
use border::fact::{Digest, Notice, Reason, Seq, Target};
use border::fold::{DeedState, Done, Operated, Operation};
use border::item::Key;
use border::topic::Topic;
use language::say::{Arg, Speaker};

/// One line of the log.
pub(crate) struct DeedLine {
    pub seq: Seq,
    /// "k3".
    pub key: String,
    pub what: String,
    pub state: String,
    pub class: &'static str,
    pub at: String,
    pub age: String,
    /// A notice's text and link, while it waits.
    pub notice: Option<(String, String)>,
}

/// Words a deed for everybody: a notice by what two keys agreed to, and which the operator did not take off.
pub(crate) fn public_line(door: &Door, speaker: &Speaker<'_>, seq: Seq, done: &Done) -> DeedLine {
    let line = line(door, speaker, seq, done);
    let is_unsaid = matches!(done.deed, Deed::Notice { .. })
        && (done.state != DeedState::Confirmed || is_notice_off(door, speaker, seq));
    if !is_unsaid {
        return line;
    }
    DeedLine { what: door.site.phrases.text(speaker.lang, "log-notice-unsaid"), notice: None, ..line }
}

fn is_notice_off(door: &Door, speaker: &Speaker<'_>, seq: Seq) -> bool {
    door.site.live.is_notice_off(speaker.ground.slug.as_str(), seq)
}

/// Words a deed for whoever has a key.
pub(crate) fn line(door: &Door, speaker: &Speaker<'_>, seq: Seq, done: &Done) -> DeedLine {
    DeedLine {
        seq,
        key: key_name(door, done.key),
        what: what(door, speaker, &done.deed),
        state: state(door, speaker, done),
        class: done.state.as_str(),
        at: done.at.to_string(),
        age: speaker.age(done.at),
        notice: match &done.deed {
            Deed::Notice { notice, .. } => Some((text_in(notice, speaker), notice.link.clone())),
            _ => None,
        },
    }
}

/// Words an act of the operator, which stands at once.
pub(crate) fn operator_line(door: &Door, speaker: &Speaker<'_>, seq: Seq, operated: &Operated) -> DeedLine {
    let phrases = &door.site.phrases;
    DeedLine {
        seq,
        key: phrases.text(speaker.lang, "log-operator"),
        what: match operated.act {
            Operation::Notice(_) if is_notice_off(door, speaker, seq) => {
                phrases.text(speaker.lang, "log-notice-unsaid")
            }
            _ => operation(door, speaker, &operated.act),
        },
        state: phrases.text(speaker.lang, "log-done"),
        class: DeedState::Final.as_str(),
        at: operated.at.to_string(),
        age: speaker.age(operated.at),
        notice: None,
    }
}

fn operation(door: &Door, speaker: &Speaker<'_>, act: &Operation) -> String {
    let (phrases, lang) = (&door.site.phrases, speaker.lang);
    match act {
        Operation::Hide { what, reason } => {
            let reason = match reason {
                Reason::Wrong => "cause-false",
                Reason::Personal => "reason-personal",
                Reason::Spam => "cause-spam",
                Reason::Flood => "reason-flood",
                Reason::Threat => "cause-threat",
                Reason::Outdated => "reason-outdated",
            };
            let what = match what {
                Target::Filing(_) => phrases.text(lang, "log-a-report"),
                Target::Item(Key::Answer(slot) | Key::Alert(slot) | Key::Rumour(slot, _)) => {
                    speaker.title(&SlotParts::from(*slot))
                }
                Target::Item(Key::Question(..)) => phrases.text(lang, "page-questions"),
                Target::Item(Key::Notice(_)) => phrases.text(lang, "page-notices"),
                Target::Item(Key::Official(..)) => phrases.text(lang, "log-a-figure"),
                Target::Item(Key::Ride(_)) => phrases.text(lang, "seat-a-ride"),
            };
            let reason = phrases.text(lang, reason);
            phrases.with(lang, "log-off", &[("what", Arg::Text(&what)), ("reason", Arg::Text(&reason))])
        }
        Operation::Freeze(topic) => of_topic(door, speaker, "log-freeze", *topic),
        Operation::Thaw(topic) => of_topic(door, speaker, "log-thaw", *topic),
        Operation::HoldAlerts { until } => {
            let clock = speaker.clock(*until, None);
            phrases.with(lang, "log-hold-alerts", &[("clock", Arg::Text(&clock))])
        }
        Operation::ReleaseAlerts => phrases.text(lang, "log-release-alerts"),
        Operation::Notice(source) => phrases.with(lang, "log-notice", &[("source", Arg::Text(source))]),
    }
}

/// What the log calls a key.
pub(crate) fn key_name(door: &Door, key: Digest<8>) -> String {
    let number = door.site.keys.as_ref().and_then(|keys| keys.number(key));
    number.map_or_else(|| "k?".to_owned(), |number| format!("k{number}"))
}

fn text_in(notice: &Notice, speaker: &Speaker<'_>) -> String {
    let own = notice.text.get(&speaker.lang).or_else(|| notice.text.values().next());
    own.cloned().unwrap_or_default()
}

fn what(door: &Door, speaker: &Speaker<'_>, deed: &Deed) -> String {
    let (phrases, lang) = (&door.site.phrases, speaker.lang);
    match deed {
        Deed::Hide { lines, cause, .. } => {
            let cause = phrases.text(lang, &format!("cause-{cause}"));
            let count = Arg::Number(lines.len() as i64);
            phrases.with(lang, "log-hide", &[("count", count), ("reason", Arg::Text(&cause))])
        }
        Deed::Let { lines, .. } => {
            phrases.with(lang, "log-let", &[("count", Arg::Number(lines.len() as i64))])
        }
        Deed::Count { lines, .. } => {
            phrases.with(lang, "log-count", &[("count", Arg::Number(lines.len() as i64))])
        }
        Deed::Freeze { topic, .. } => of_topic(door, speaker, "log-freeze", *topic),
        Deed::Thaw { topic, .. } => of_topic(door, speaker, "log-thaw", *topic),
        Deed::Notice { notice, .. } => {
            phrases.with(lang, "log-notice", &[("source", Arg::Text(&notice.source))])
        }
        Deed::Rule { slot, value, ruling, .. } => speaker.ruled(*slot, *value, *ruling),
        Deed::Seat { ruling, .. } => phrases.text(lang, &format!("seat-ruled-{ruling}")),
        Deed::HoldWords { .. } => phrases.text(lang, "log-hold"),
        Deed::ShowWords => phrases.text(lang, "log-show"),
        // Both stand in the line of what they are about.
        Deed::Confirm { .. } | Deed::Undo { .. } => String::new(),
    }
}

/// A phrase of a topic, or of all.
fn of_topic(door: &Door, speaker: &Speaker<'_>, id: &str, topic: Option<Topic>) -> String {
    let (phrases, lang) = (&door.site.phrases, speaker.lang);
    match topic {
        Some(topic) => {
            let name = topic_name(door, speaker, topic);
            phrases.with(lang, &format!("{id}-topic"), &[("topic", Arg::Text(&name))])
        }
        None => phrases.text(lang, id),
    }
}

/// A topic's name on a button.
pub(crate) fn topic_name(door: &Door, speaker: &Speaker<'_>, topic: Topic) -> String {
    door.site.phrases.text(speaker.lang, &format!("about-any-{topic}"))
}

fn state(door: &Door, speaker: &Speaker<'_>, done: &Done) -> String {
    let (phrases, lang) = (&door.site.phrases, speaker.lang);
    let clock = speaker.clock(done.until().unwrap_or(done.moved_at), None);
    let clock = [("clock", Arg::Text(&clock))];
    let hides = matches!(done.deed, Deed::Hide { .. });
    match done.state {
        DeedState::Open if hides && done.needs_second() => phrases.with(lang, "log-open-hide", &clock),
        DeedState::Open if done.needs_second() => phrases.with(lang, "log-open", &clock),
        DeedState::Open if matches!(done.deed, Deed::HoldWords { .. }) => {
            phrases.with(lang, "log-until", &clock)
        }
        DeedState::Open | DeedState::Final if hides => phrases.text(lang, "log-final"),
        DeedState::Open | DeedState::Final => phrases.text(lang, "log-done"),
        DeedState::Confirmed => {
            let second = done.second.map_or_else(String::new, |key| key_name(door, key));
            let parts = [("key", Arg::Text(&second)), clock[0]];
            phrases.with(lang, "log-confirmed", &parts)
        }
        DeedState::Returned if hides => phrases.with(lang, "log-returned", &clock),
        DeedState::Returned if done.needs_second() => phrases.with(lang, "log-lapsed", &clock),
        DeedState::Returned => phrases.with(lang, "log-ended", &clock),
        DeedState::Undone => phrases.with(lang, "log-undone", &clock),
    }
}
