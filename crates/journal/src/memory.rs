//! A journal in memory that fails on purpose, the same way for the same seed: what other rooms' tests run
//! against. Refuses to outlive its process, and to be kinder than the embedded one.
//!
//! ```
//! use journal::memory::{Delivery, Fault, Memory};
//! let journal = Memory::seeded(7).with_fault(3, Fault::Moved).with_delivery(Delivery::Held);
//! # drop(journal);
//! ```

mod lockers;

use crate::codec::record::Record;
use crate::locker::{Locker, LockerId};
use crate::turn::{ImportRanges, Salt, Turn, Words};
use crate::{AppendError, Appended, BoxSecret, Journal, JournalId, ReadError, StoredFold, sealed};
use border::entry::Entry;
use border::fact::{Fact, Seq};
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What goes wrong with one append.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The store fails; nothing is kept.
    Fail,
    /// The turn is kept, and yet the store says that it failed: as when a connection breaks before its
    /// answer.
    FailAfterKeeping,
    /// Another node was first: its entry (time passing) now stands where the turn's first would.
    Moved,
    /// Too many turns wait.
    Busy,
    /// The disk is nearly full.
    Full,
}

/// When callbacks are called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Delivery {
    /// On the appending thread, before `append` returns.
    AtOnce,
    /// Only by [`Memory::release`], in an order drawn by the seed.
    Held,
}

/// A journal in memory.
pub struct Memory {
    id: JournalId,
    delivery: Delivery,
    /// By the append's number, from 1.
    planned: BTreeMap<u64, Fault>,
    /// Drawn for every append that has none planned: one in so many, of these.
    drawn: Option<(u64, Vec<Fault>)>,
    state: Mutex<State>,
}

struct State {
    draws: Draws,
    appends: u64,
    logs: BTreeMap<Slug, Log>,
    imported: BTreeMap<[u8; 32], ImportRanges>,
    /// Days since 1970 on which somebody asked for what opens boxes.
    box_days: BTreeSet<i64>,
    lockers: BTreeMap<LockerId, Locker>,
    held: Vec<(Appended, Result<(), AppendError>)>,
}

#[derive(Default)]
struct Log {
    entries: BTreeMap<Seq, (Entry, Salt)>,
    words: BTreeMap<Seq, Words>,
    snapshot: Option<Vec<u8>>,
    base: Option<StoredFold>,
}

/// SplitMix64: a few lines that draw the same numbers everywhere.
struct Draws(u64);

impl Draws {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut drawn = self.0;
        drawn = (drawn ^ (drawn >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        drawn = (drawn ^ (drawn >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        drawn ^ (drawn >> 31)
    }

    /// A number below `n`, which is above 0.
    fn below(&mut self, n: u64) -> u64 {
        self.next() % n.max(1)
    }
}

impl Log {
    fn base_seq(&self) -> Seq {
        self.base.as_ref().map_or(0, |base| base.seq)
    }

    fn last(&self) -> Seq {
        self.entries.keys().next_back().copied().unwrap_or_else(|| self.base_seq())
    }

    fn last_at(&self) -> Option<Minute> {
        self.entries.values().next_back().map(|(entry, _)| entry.at)
    }
}

impl Memory {
    /// One that never fails. All that have the same seed have the same id and fail alike.
    pub fn seeded(seed: u64) -> Self {
        let mut draws = Draws(seed);
        let mut id = [0; 16];
        for half in id.as_chunks_mut::<8>().0 {
            *half = draws.next().to_be_bytes();
        }
        let (logs, imported, lockers) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let (box_days, held) = (BTreeSet::new(), Vec::new());
        Self {
            id: JournalId(id),
            delivery: Delivery::AtOnce,
            planned: BTreeMap::new(),
            drawn: None,
            state: Mutex::new(State { draws, appends: 0, logs, imported, box_days, lockers, held }),
        }
    }

    /// The `nth` append (from 1, all crossings together) goes wrong like this.
    #[must_use]
    pub fn with_fault(mut self, nth: u64, fault: Fault) -> Self {
        self.planned.insert(nth, fault);
        self
    }

    /// One append in `n` goes wrong, with one of these; the seed draws which.
    #[must_use]
    pub fn with_faults_one_in(mut self, n: u64, faults: &[Fault]) -> Self {
        self.drawn = (!faults.is_empty()).then(|| (n, faults.to_vec()));
        self
    }

    /// When callbacks are called.
    #[must_use]
    pub fn with_delivery(mut self, delivery: Delivery) -> Self {
        self.delivery = delivery;
        self
    }

    /// Calls the held callbacks, in an order drawn by the seed; how many there were. What they append is
    /// held anew.
    pub fn release(&self) -> usize {
        let mut held = {
            let mut state = self.state();
            let mut held = std::mem::take(&mut state.held);
            for index in (1..held.len()).rev() {
                held.swap(index, state.draws.below(index as u64 + 1) as usize);
            }
            held
        };
        held.drain(..).map(|(done, result)| done(result)).count()
    }

    /// How many appends there were, failed ones too.
    pub fn appends(&self) -> u64 {
        self.state().appends
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fault(&self, state: &mut State) -> Option<Fault> {
        state.appends += 1;
        if let Some(fault) = self.planned.get(&state.appends) {
            return Some(*fault);
        }
        let (one_in, faults) = self.drawn.as_ref()?;
        let (hit, which) = (state.draws.below(*one_in), state.draws.below(faults.len() as u64));
        faults.get(which as usize).copied().filter(|_| hit == 0)
    }

    fn log<T>(&self, crossing: &Slug, read: impl FnOnce(&Log) -> T) -> Option<T> {
        self.state().logs.get(crossing).map(read)
    }
}

impl State {
    fn append(
        &mut self,
        crossing: &Slug,
        after: Seq,
        turn: Turn,
        fault: Option<Fault>,
    ) -> Result<(), AppendError> {
        let failed = || AppendError::Store("it was to fail".to_owned());
        match fault {
            None => self.keep(crossing, after, turn),
            Some(Fault::Fail) => Err(failed()),
            Some(Fault::Busy) => Err(AppendError::Busy),
            Some(Fault::Full) => Err(AppendError::Full),
            Some(Fault::FailAfterKeeping) => self.keep(crossing, after, turn).and_then(|()| Err(failed())),
            Some(Fault::Moved) => {
                let log = self.logs.entry(crossing.clone()).or_default();
                let seq = log.last() + 1;
                let at = turn.entries.first().map(|(entry, _)| entry.at).max(log.last_at());
                let at = at.unwrap_or(Minute(0));
                let salt = seq.to_be_bytes().repeat(2).try_into().unwrap_or_default();
                log.entries.insert(seq, (Entry { seq, at, fact: Fact::Passed { to: at } }, salt));
                Err(AppendError::Moved { last: seq })
            }
        }
    }

    fn keep(&mut self, crossing: &Slug, after: Seq, turn: Turn) -> Result<(), AppendError> {
        let (last, last_at) = self.logs.get(crossing).map_or((0, None), |log| (log.last(), log.last_at()));
        if last != after {
            return Err(AppendError::Moved { last });
        }
        turn.check(after, last_at).map_err(|what| AppendError::Store(what.to_owned()))?;
        Record::new(crossing.as_str(), &turn.entries)
            .map_err(|error| AppendError::Store(error.to_string()))?;
        let log = self.logs.entry(crossing.clone()).or_default();
        log.entries.extend(turn.entries.into_iter().map(|(entry, salt)| (entry.seq, (entry, salt))));
        log.words.extend(turn.words.into_iter().map(|words| (words.seq, words)));
        for seq in turn.forgotten {
            log.words.remove(&seq);
        }
        if let Some(imported) = turn.imported {
            let ranges = self.imported.entry(imported.chat).or_default();
            for (first, last) in imported.ids.ranges() {
                ranges.add_range(first, last);
            }
        }
        Ok(())
    }
}

impl Journal for Memory {
    fn id(&self) -> JournalId {
        self.id
    }

    fn append(&self, crossing: &Slug, after: Seq, turn: Turn, done: Appended) {
        let mut state = self.state();
        let fault = self.fault(&mut state);
        let result = state.append(crossing, after, turn, fault);
        match self.delivery {
            Delivery::Held => state.held.push((done, result)),
            Delivery::AtOnce => {
                // The callback may append: not while the state is held.
                drop(state);
                done(result);
            }
        }
    }

    fn crossings(&self) -> Result<Vec<Slug>, ReadError> {
        let state = self.state();
        let kept = state.logs.iter().filter(|(_, log)| log.last() > 0);
        Ok(kept.map(|(crossing, _)| crossing.clone()).collect())
    }

    fn last(&self, crossing: &Slug) -> Result<Seq, ReadError> {
        Ok(self.log(crossing, Log::last).unwrap_or(0))
    }

    fn read(
        &self,
        crossing: &Slug,
        after: Seq,
        visit: &mut dyn FnMut(Entry) -> ControlFlow<()>,
    ) -> Result<(), ReadError> {
        let mut at = after;
        loop {
            let next = |log: &Log| {
                log.entries.range(at.saturating_add(1)..).next().map(|(_, (entry, _))| entry.clone())
            };
            let Some(entry) = self.log(crossing, next).flatten() else { return Ok(()) };
            at = entry.seq;
            if visit(entry).is_break() {
                return Ok(());
            }
        }
    }

    fn words(&self, crossing: &Slug, seq: Seq) -> Result<Option<Words>, ReadError> {
        Ok(self.log(crossing, |log| log.words.get(&seq).cloned()).flatten())
    }

    fn recent_words(&self, crossing: &Slug, since: Minute, most: usize) -> Result<Vec<Words>, ReadError> {
        let newest = |log: &Log| -> Vec<Words> {
            let told_since = log.words.values().rev().filter(|words| words.told > since);
            told_since.take(most).cloned().collect()
        };
        let mut words = self.log(crossing, newest).unwrap_or_default();
        words.reverse();
        Ok(words)
    }

    fn imported(&self, chat: &[u8; 32]) -> Result<ImportRanges, ReadError> {
        Ok(self.state().imported.get(chat).cloned().unwrap_or_default())
    }

    fn snapshot(&self, crossing: &Slug) -> Result<Option<StoredFold>, ReadError> {
        let sealed = self.log(crossing, |log| log.snapshot.clone()).flatten();
        Ok(sealed.and_then(|sealed| sealed::snapshot(self.id, &sealed)))
    }

    fn keep_snapshot(&self, crossing: &Slug, fold: &StoredFold) -> Result<(), AppendError> {
        let sealed = sealed::seal(self.id, fold).map_err(AppendError::Store)?;
        self.state().logs.entry(crossing.clone()).or_default().snapshot = Some(sealed);
        Ok(())
    }

    fn base(&self, crossing: &Slug) -> Result<Option<StoredFold>, ReadError> {
        Ok(self.log(crossing, |log| log.base.clone()).flatten())
    }

    fn keep_base(&self, crossing: &Slug, base: &StoredFold) -> Result<(), AppendError> {
        let mut state = self.state();
        let log = state.logs.entry(crossing.clone()).or_default();
        if base.seq == 0 || base.seq < log.base_seq() || base.seq > log.last() {
            let what = "a base stands for entries that are kept, from the last base on";
            return Err(AppendError::Store(what.to_owned()));
        }
        log.entries.retain(|seq, _| *seq > base.seq);
        log.snapshot = None;
        log.base = Some(base.clone());
        Ok(())
    }

    fn forget_words(&self, now: Minute) -> Result<u64, AppendError> {
        let before = now - limits::WORDS_MINUTES;
        let mut forgotten = 0;
        for log in self.state().logs.values_mut() {
            let had = log.words.len();
            log.words.retain(|_, words| words.told > before);
            forgotten += (had - log.words.len()) as u64;
        }
        Ok(forgotten)
    }

    fn box_secret(&self, of: Minute, now: Minute) -> Result<Option<BoxSecret>, AppendError> {
        const DAY: i64 = 24 * 60;
        let (day, today) = (of.0.div_euclid(DAY), now.0.div_euclid(DAY));
        let mut state = self.state();
        if day == today {
            state.box_days.insert(day);
        }
        let lives = state.box_days.contains(&day) && day <= today;
        let over = now.0 - (day + 1) * DAY >= limits::BOX_KEY_MINUTES - 1;
        let mut hash = Sha256::new();
        hash.update(self.id.0);
        hash.update(day.to_be_bytes());
        Ok((lives && !over).then(|| BoxSecret::new(hash.finalize().into())))
    }
}
