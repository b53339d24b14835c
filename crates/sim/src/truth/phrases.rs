//! Whether the reader reads what the grammars mean: every phrase of every language, with every way to say
//! when and how one knows, through the door. Refuses to mend what is not read.

use super::chat::{Message, Side};
use super::import::Door;
use super::saying::{Kind, Knowing, Saying, Timing};
use super::tongue;
use crate::dice::Dice;
use border::fact::{Claim, Fact};
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;
use border::reading::Stance;
use border::value::State;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// 2026-09-06T12:00:00Z, a Sunday noon.
const BEGIN: Minute = Minute(29_811_600);

/// A phrase that was read otherwise than it was meant.
#[derive(Clone, Debug)]
pub struct Misread {
    /// Its language.
    pub lang: Lang,
    /// What it meant to say.
    pub kind: Kind,
    /// Its words.
    pub words: String,
    /// What of it is amiss.
    pub what: &'static str,
    /// What was read instead.
    pub read: String,
}

/// How many phrases were read as meant, by language and kind.
#[derive(Clone, Debug, Default)]
pub struct Readings {
    /// Read as meant, and all.
    pub counts: BTreeMap<(Lang, Kind), (u32, u32)>,
    /// The others.
    pub misread: Vec<Misread>,
}

impl Readings {
    /// Read as meant, and all, of a language.
    pub fn of(&self, lang: Lang) -> (u32, u32) {
        let of_lang = self.counts.iter().filter(|((of, _), _)| *of == lang);
        of_lang.fold((0, 0), |(read, all), (_, count)| (read + count.0, all + count.1))
    }

    /// A line for each language, and one for each phrase that was read otherwise.
    pub fn written(&self) -> String {
        let mut text = String::new();
        for lang in Lang::ALL {
            let (read, all) = self.of(*lang);
            let share = 100.0 * f64::from(read) / f64::from(all.max(1));
            let _in_memory = writeln!(text, "{lang}: {read} of {all} read as meant ({share:.1} %)");
        }
        for misread in &self.misread {
            let Misread { lang, kind, words, what, read } = misread;
            let _in_memory = writeln!(text, "{lang} {kind:?}: {words}: {what}: {read}");
        }
        text
    }
}

/// Reads every phrase.
///
/// # Errors
/// What stopped the import, in words.
pub fn read(door: &Door) -> Result<Readings, String> {
    let toward = door.toward()?;
    let messages = messages();
    let now = BEGIN + messages.len() as i64 * 40 + 60;
    let imported = door.import(&messages, now)?;
    let mut claims: BTreeMap<Minute, Vec<Claim>> = BTreeMap::new();
    for entry in imported.entries {
        if let Fact::Claimed(claim) = entry.fact {
            claims.entry(claim.told).or_default().push(claim);
        }
    }
    let mut readings = Readings::default();
    for message in &messages {
        let read = claims.get(&message.told()).map_or(&[][..], Vec::as_slice);
        let kind = message.sayings[0].kind();
        let what = amiss(message, read, toward);
        let count = readings.counts.entry((message.lang, kind)).or_default();
        count.1 += 1;
        match what {
            None => count.0 += 1,
            Some(what) => {
                let read: Vec<String> = read.iter().map(told).collect();
                let read = read.join("; ");
                let (lang, words) = (message.lang, message.words.clone());
                readings.misread.push(Misread { lang, kind, words, what, read });
            }
        }
    }
    Ok(readings)
}

/// One message of each phrase, forty minutes apart and each of another account: none is context of another.
fn messages() -> Vec<Message> {
    let mut dice = Dice::new(1);
    let mut messages = Vec::new();
    for lang in Lang::ALL {
        for (_, saying) in Kind::ALL {
            for timing in [Timing::Plain, Timing::Ago(20), Timing::Ago(60), Timing::At(615)] {
                if !tongue::is_timed(*lang, &[saying], timing) {
                    continue;
                }
                for knowing in [Knowing::Seen, Knowing::Heard] {
                    let texts = tongue::every(*lang, saying, timing, knowing, &mut dice);
                    for words in texts {
                        let number = messages.len();
                        let told = BEGIN + 40 * number as i64;
                        messages.push(Message {
                            sent: told.unix_seconds(),
                            author: number as u32,
                            words,
                            lang: *lang,
                            side: Side::Honest,
                            sayings: vec![saying],
                            timing,
                            knowing,
                            seen: told,
                        });
                    }
                }
            }
        }
    }
    messages
}

/// A claim in short.
fn told(claim: &Claim) -> String {
    let value = serde_json::to_string(&claim.value).unwrap_or_default();
    format!("{} {value}, {} min before, {}", claim.slot, claim.told.since(claim.seen), claim.stance)
}

fn amiss(message: &Message, read: &[Claim], toward: LandCode) -> Option<&'static str> {
    let Some(claim) = read.iter().find(|claim| message.sayings[0].is_said_by(claim, toward)) else {
        return Some(if read.is_empty() { "nothing read" } else { "something else read" });
    };
    let lag = message.told().since(claim.seen);
    // Who goes the other way goes by the other side's clock.
    let zone = if message.sayings[0].is_back() { 240 } else { 180 };
    let is_timed = match message.timing {
        Timing::Plain => lag == 0,
        Timing::Ago(minutes) => lag == i64::from(minutes),
        Timing::At(clock) => (message.told().0 + zone - lag).rem_euclid(1_440) == i64::from(clock),
    };
    let is_heard = claim.stance == Stance::Hearsay;
    if !is_timed {
        Some("another time read")
    } else if is_heard != (message.knowing == Knowing::Heard) {
        Some("another source read")
    } else if read.len() > 1 && message.sayings[0] != Saying::Foot(State::Limited) {
        Some("more read than said")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coming_ban_is_announced_and_no_claim() {
        let door = Door::open("verkhny-lars").expect("built in");
        let mut dice = Dice::new(1);
        let (timing, knowing) = (Timing::Plain, Knowing::Seen);
        let words = tongue::every(Lang::Ru, Saying::BanComing, timing, knowing, &mut dice);
        let message = |words: String| Message {
            sent: BEGIN.unix_seconds(),
            author: 1,
            words,
            lang: Lang::Ru,
            side: Side::Honest,
            sayings: vec![Saying::BanComing],
            timing,
            knowing,
            seen: BEGIN,
        };
        let messages: Vec<Message> = words.into_iter().map(message).collect();
        let facts: Vec<Fact> = door
            .import(&messages, BEGIN + 1)
            .expect("an import")
            .entries
            .into_iter()
            .map(|entry| entry.fact)
            .collect();
        let no = border::value::Value::State(State::No);
        let banned = |fact: &&Fact| matches!(fact, Fact::Announced(told) if told.value == no);
        assert_eq!(facts.iter().filter(banned).count(), messages.len(), "{facts:?}");
        assert!(!facts.iter().any(|fact| matches!(fact, Fact::Claimed(_))), "{facts:?}");
    }

    #[test]
    fn each_language_is_read_as_meant_and_each_kind_of_it_mostly() {
        let readings = read(&Door::open("verkhny-lars").expect("built in")).expect("an import");
        for lang in Lang::ALL {
            let (read, all) = readings.of(*lang);
            assert!(all > 100 && read * 100 >= all * 95, "{lang}: {read} of {all}, {:#?}", readings.misread);
        }
        for ((lang, kind), (read, all)) in &readings.counts {
            assert!(read * 2 > *all, "{lang} {kind:?}: {read} of {all}");
        }
    }
}
