//! Some days at one crossing as entries of its log: filings, imports, questions, rumours, notices, pauses,
//! hidings and passing time, decided and folded as a desk does. Refuses to write any sentence a person
//! said: it makes readings.

use crate::dice::Dice;
use border::atlas::Atlas;
use border::crossing::Crossing;
use border::decide::{Decision, decide};
use border::entry::Entry;
use border::fact::{Digest, Fact, Notice, Reason, Seq, Target, Via};
use border::filing::{Filing, Identity, Origin, Trace};
use border::fold::Fold;
use border::item::Key;
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::reading::{Ask, Intent, Reading};
use border::topic::Topic;
use border::voice::Voice;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

mod saying;

/// What to write.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The seed: the same one gives the same bytes.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// How many entries.
    #[arg(long, default_value_t = 10_000)]
    pub count: u64,
    /// Of which crossing: a slug of the built-in files.
    #[arg(long, default_value = "verkhny-lars")]
    pub crossing: String,
}

/// 2026-10-20, 06:00 UTC: a term ends two days later, and the clocks of Europe change after five.
const BEGIN: Minute = Minute(29_874_600);
/// People who come back: few, so that votes replace each other.
const VOICES: u32 = 60;

/// One line: an entry.
#[derive(Serialize)]
struct Line<'a> {
    seq: Seq,
    at: i64,
    fact: &'a Fact,
}

/// Writes the entries, one JSON object `{seq, at, fact}` a line.
///
/// # Errors
/// Whatever writing gives; an unknown crossing.
pub fn write(options: &Options, out: &mut impl Write) -> io::Result<()> {
    let unknown = || io::Error::other(format!("no crossing `{}` in the built-in files", options.crossing));
    let atlas = Atlas::builtin().map_err(|_| io::Error::other("the built-in data files are broken"))?;
    let ground = atlas.crossing(&options.crossing).ok_or_else(unknown)?.clone();
    for entry in entries(options.seed, options.count, ground) {
        let line = Line { seq: entry.seq, at: entry.at.0, fact: &entry.fact };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// The entries of a seed at a crossing.
pub fn entries(seed: u64, count: u64, ground: Arc<Crossing>) -> Vec<Entry> {
    let mut days = Days {
        dice: Dice::new(seed),
        fold: Fold::empty(ground.slug.clone()),
        ground,
        now: BEGIN,
        entries: Vec::new(),
        filings: 0,
    };
    while (days.entries.len() as u64) < count {
        days.step();
    }
    days.entries.truncate(count as usize);
    days.entries
}

struct Days {
    dice: Dice,
    ground: Arc<Crossing>,
    fold: Fold,
    now: Minute,
    entries: Vec<Entry>,
    filings: u64,
}

impl Days {
    fn step(&mut self) {
        let quiet = if self.dice.one_in(40) { 300 } else { 3 };
        let next = self.now + i64::from(self.dice.below(quiet));
        self.pass_until(next);
        self.now = next;
        match self.dice.below(400) {
            0 => self.notice(),
            1 => self.hide(),
            2 => self.keep(Fact::Froze { topic: Some(Topic::Price) }),
            3 | 4 => self.keep(Fact::Thawed { topic: Some(Topic::Price) }),
            5 => self.keep(Fact::Froze { topic: None }),
            6..12 if self.fold.board().paused_at.is_some() => self.keep(Fact::Thawed { topic: None }),
            12..250 => self.import(),
            _ => self.file(),
        }
    }

    /// Lets time pass as a desk does: whenever the board changes with nothing heard.
    fn pass_until(&mut self, next: Minute) {
        while let Some(due) = self.fold.next_change().filter(|due| *due < next) {
            self.now = due;
            self.keep(Fact::Passed { to: due });
        }
    }

    fn keep(&mut self, fact: Fact) {
        let entry = Entry { seq: self.fold.seq() + 1, at: self.now, fact };
        // It follows by construction; were it not to, the count of entries would tell.
        if self.fold.apply(&entry).is_ok() {
            self.entries.push(entry);
        }
    }

    fn voice(&mut self) -> Voice {
        // The smaller of two draws: a few people write most.
        let n = self.dice.below(VOICES).min(self.dice.below(VOICES));
        let mut voice = [0; 16];
        if n > 0 {
            let mut of_number = Dice::new(u64::from(n));
            voice[..8].copy_from_slice(&of_number.bits().to_be_bytes());
            voice[8..].copy_from_slice(&of_number.bits().to_be_bytes());
        }
        Voice(voice)
    }

    /// A message of an export: sent up to a day ago, no id.
    fn import(&mut self) {
        let late = if self.dice.one_in(5) { 24 * 60 } else { 20 };
        let told = self.now - i64::from(self.dice.below(late));
        let (by, reading) = (self.voice(), self.reading());
        self.decide(filing(None, by, told, reading, Via::Import));
    }

    /// A filing of the app: its id is sometimes an old one, sent again.
    fn file(&mut self) {
        let repeats = self.filings > 0 && self.dice.one_in(30);
        let id = if repeats { u64::from(self.dice.below(self.filings as u32)) } else { self.filings };
        self.filings += 1;
        let identity = Identity::of(&self.ground.slug, &format!("client-{id:08}"), b"as sent");
        let late = if self.dice.one_in(20) { limits::WRITTEN_AGO_MINUTES as u32 } else { 2 };
        let told = self.now - i64::from(self.dice.below(late));
        let (by, reading) = (self.voice(), self.reading());
        let mut filing = filing(Some(identity), by, told, reading, Via::Web);
        filing.lang = self.dice.one_in(2).then(|| *self.dice.one_of(Lang::ALL));
        filing.reply_to = self.dice.one_in(6).then(|| u64::from(self.dice.below(self.fold.seq() as u32)) + 1);
        if self.dice.one_in(3) {
            let mut words = [0; 32];
            words[..8].copy_from_slice(&self.dice.bits().to_be_bytes());
            filing.words = Some(Digest(words));
        }
        self.decide(filing);
    }

    fn decide(&mut self, filing: Filing) {
        if let Ok(Decision::New(facts)) = decide(&self.fold, &self.ground, &filing, self.now) {
            facts.into_iter().for_each(|fact| self.keep(fact));
        }
    }

    fn reading(&mut self) -> Reading {
        let minutes = self.now.since(BEGIN);
        let claims = (0..=self.dice.below(3)).map(|_| saying::claim(&mut self.dice, &self.ground, minutes));
        let mut reading =
            Reading { intents: [Intent::Report].into(), claims: claims.collect(), ..Reading::default() };
        if self.dice.one_in(8) {
            reading.announced.push(saying::announcement(&mut self.dice, &self.ground, minutes));
        }
        if self.dice.one_in(6) {
            reading.intents.insert(Intent::Question);
            let asks =
                ["situation", "wait", "pass:men", "pass:by", "paper:visa", "supply:fuel", "price:seat"];
            reading.asks.extend(Ask::parse(self.dice.one_of::<&str>(&asks)));
        }
        if self.dice.one_in(2) {
            reading.toward = Some(self.dice.one_of(&self.ground.sides).code);
        }
        reading
    }

    fn notice(&mut self) {
        let from = self.now + i64::from(self.dice.below(600)) - 60;
        let until = from + i64::from(self.dice.below(3_000));
        let text = BTreeMap::from([(Lang::En, "Invented notice.".into()), (Lang::Ru, "Выдумка.".into())]);
        let (link, source) = ("https://example.org/notice".into(), "Invented office".into());
        self.keep(Fact::Noticed(Notice { text, link, source, from, until }));
    }

    fn hide(&mut self) {
        let board = self.fold.board();
        let answers: Vec<Key> = board.answers.keys().map(|slot| Key::Answer(*slot)).collect();
        let others = board.rumours.keys().chain(board.questions.keys()).chain(board.notices.keys());
        let keys: Vec<Key> = answers.into_iter().chain(others.cloned()).collect();
        let what = if keys.is_empty() || self.dice.one_in(2) {
            Target::Filing(u64::from(self.dice.below(self.fold.seq() as u32)) + 1)
        } else {
            Target::Item(self.dice.one_of(&keys).clone())
        };
        let reason = *self.dice.one_of(Reason::ALL);
        self.keep(Fact::Hidden { what, reason });
    }
}

fn filing(identity: Option<Identity>, by: Voice, told: Minute, reading: Reading, via: Via) -> Filing {
    let (lang, words, reply_to, origin) = (None, None, None, Origin::Words);
    Filing { identity, by, told, lang, words, reply_to, reading, origin, via, trace: Trace::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(seed: u64) -> String {
        let mut out = Vec::new();
        let options = Options { seed, count: 6_000, crossing: "verkhny-lars".into() };
        write(&options, &mut out).expect("a vector takes everything");
        String::from_utf8(out).expect("JSON")
    }

    #[test]
    fn a_seed_gives_the_same_lines_and_every_kind_of_fact() {
        let once = lines(1);
        assert_eq!(once.lines().count(), 6_000);
        assert_eq!(once, lines(1));
        assert_ne!(once, lines(2));
        for kind in
            ["filed", "claimed", "asked", "announced", "passed", "noticed", "hidden", "froze", "thawed"]
        {
            assert!(once.contains(&format!("\"k\":\"{kind}\"")), "no {kind}");
        }
    }

    #[test]
    fn a_crossing_that_is_not_built_in_is_named() {
        let options = Options { seed: 1, count: 1, crossing: "nowhere".into() };
        let refused = write(&options, &mut Vec::new()).map_err(|error| error.to_string());
        assert!(refused.is_err_and(|error| error.contains("nowhere")));
    }
}
