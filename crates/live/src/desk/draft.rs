//! A draft of a turn: what the orders of one turn become, decided one on top of the other, before it is
//! durable. Refuses to show anything of it.

use super::Desk;
use super::news::public_of;
use super::texts::Texts;
use crate::order::{Batch, Granted, Offered, Order, Outcome, Receipt, Seated, Unfiled};
use crate::talk::TalkLine;
use crate::{Copying, Times};
use border::decide::{Decision, decide};
use border::entry::Entry;
use border::fact::{Fact, Filed, Seq};
use border::fold::Fold;
use border::likeness::Copies;
use border::log_line::LogLine;
use border::minute::Minute;
use border::official::{Fetched, Figure};
use journal::codec::words_hash;
use journal::log::log;
use journal::turn::{Salt, Turn, Words};

/// What one turn will keep and answer.
#[derive(Default)]
pub(super) struct Draft {
    pub turn: Turn,
    pub lines: Vec<TalkLine>,
    /// Filings whose words are hidden for ever while what was understood of them stays.
    pub muted: Vec<Seq>,
    /// Texts of this turn, remembered once it is kept.
    pub texts: Texts,
    answers: Vec<Answer>,
}

/// What one order is answered if the turn is kept.
enum Answer {
    Filed(Box<Result<Receipt, Unfiled>>),
    Imported(usize),
    Measured(usize),
    Acted(Result<Seq, Unfiled>),
    Moderated(Result<Seq, Unfiled>),
    Stood(Box<Result<Granted, Unfiled>>),
    Seated(Result<Seated, Unfiled>),
}

impl Draft {
    /// Decides on all orders; the working fold moves along. With no order, time passes.
    pub fn decide(desk: &Desk, copies: &Copies, working: &mut Fold, orders: &[Order], now: Minute) -> Self {
        let mut draft = Self::default();
        let before = working.seq();
        if orders.is_empty() {
            draft.keep(working, now, vec![Fact::Passed { to: now }]);
        }
        for order in orders {
            let answer = match order {
                Order::File { offered, .. } => {
                    Answer::Filed(Box::new(draft.file(desk, copies, working, offered, now)))
                }
                Order::Import { batch, .. } => {
                    Answer::Imported(draft.import(desk, copies, working, batch, now))
                }
                Order::Measure { figures, fetched, .. } => {
                    Answer::Measured(draft.measure(working, figures, fetched.as_ref(), now))
                }
                Order::Act { act, .. } => Answer::Acted(draft.act(working, act, now)),
                Order::Moderate { key, wish, .. } => {
                    Answer::Moderated(draft.moderate(desk, working, *key, wish, now))
                }
                Order::Stand { asking, .. } => {
                    Answer::Stood(Box::new(draft.stand(desk, working, asking, now)))
                }
                Order::Seat { asking, .. } => Answer::Seated(draft.seat(desk, working, asking, now)),
            };
            draft.answers.push(answer);
        }
        draft.forget_lost(working, before);
        draft.turn.takes_off = !orders.is_empty() && orders.iter().all(Order::takes_off);
        draft
    }

    /// Makes entries of facts and applies them to the working fold.
    pub(super) fn keep(&mut self, working: &mut Fold, now: Minute, facts: Vec<Fact>) {
        for fact in facts {
            let entry = Entry { seq: working.seq() + 1, at: now, fact };
            match working.apply(&entry) {
                Ok(()) => self.turn.entries.push((entry, salt())),
                Err(_) => log(LogLine::EntryDoesNotFollow),
            }
        }
    }

    fn file(
        &mut self,
        desk: &Desk,
        copies: &Copies,
        working: &mut Fold,
        offered: &Offered,
        now: Minute,
    ) -> Result<Receipt, Unfiled> {
        let words_salt = salt();
        let mut filing = offered.filing.clone();
        filing.words = offered.text.as_deref().map(|text| words_hash(&words_salt, text));
        filing.trace.copy_of = self.texts.copied(copies, &filing);
        filing.trace.aside_of = filing.trace.copy_of.filter(|head| {
            desk.settings.copies == Copying::Waits && self.texts.is_beyond_echo(copies, *head, &filing)
        });
        filing.trace.draw = draw(desk);
        match decide(working, &desk.ground, &filing, now)? {
            Decision::Repeated { seq } => Ok(self.repeated(desk, seq)),
            Decision::New(facts) => {
                let seq = working.seq() + 1;
                self.texts.note(&filing, seq);
                let is_held = filed(&facts).is_some_and(|filed| filed.held_minutes.is_some());
                let is_aside = filed(&facts).is_some_and(|filed| filed.aside_of.is_some());
                self.keep(working, now, facts);
                let line = line(desk, offered, seq, is_held, filing.trace.copy_of);
                let reading = serde_json::to_string(&offered.filing.reading).unwrap_or_default();
                let text = offered.text.clone().unwrap_or_default();
                self.turn.words.push(Words { seq, salt: words_salt, told: filing.told, text, reading });
                let (reading, words) = (Some(line.reading.clone()), line.words.clone());
                self.lines.push(line);
                let outcome = if is_aside { Outcome::SetAside } else { Outcome::New };
                Ok(Receipt { seq, outcome, reading, words })
            }
        }
    }

    /// The first answer to a filing that was taken before: of this turn, of the ring, or of what is kept.
    fn repeated(&self, desk: &Desk, seq: Seq) -> Receipt {
        let of_turn = self.lines.iter().find(|line| line.seq == seq).cloned();
        let line = of_turn.or_else(|| desk.shelf.line(seq).map(|line| (*line).clone()));
        let (reading, words) = line.map_or((None, None), |line| (Some(line.reading), line.words));
        Receipt { seq, outcome: Outcome::Repeated, reading, words }
    }

    /// Takes imported messages in; how many claims came of them.
    fn import(
        &mut self,
        desk: &Desk,
        copies: &Copies,
        working: &mut Fold,
        batch: &Batch,
        now: Minute,
    ) -> usize {
        let before = self.turn.entries.len();
        for filing in &batch.filings {
            let mut filing = filing.clone();
            filing.trace.copy_of = self.texts.copied(copies, &filing);
            if let Ok(Decision::New(facts)) = decide(working, &desk.ground, &filing, now) {
                if !facts.is_empty() {
                    self.texts.note(&filing, working.seq() + 1);
                }
                self.keep(working, now, facts);
            }
        }
        self.turn.imported.clone_from(&batch.imported);
        self.turn.entries.len() - before
    }

    /// Takes figures of offices in, and how the page of one stands; how many are news. One of a time to come
    /// is none.
    fn measure(
        &mut self,
        working: &mut Fold,
        figures: &[Figure],
        fetched: Option<&Fetched>,
        now: Minute,
    ) -> usize {
        let before = self.turn.entries.len();
        let fetched = fetched.filter(|fetched| working.feed_state(&fetched.source) != fetched.state);
        if let Some(fetched) = fetched {
            self.keep(working, now, vec![Fact::Fetched(fetched.clone())]);
        }
        for figure in figures {
            if figure.told <= now && !working.knows(figure) {
                self.keep(working, now, vec![Fact::Measured(figure.clone())]);
            }
        }
        self.turn.entries.len() - before
    }

    /// Answers every order: with what was decided if the turn was kept, else with why it was not.
    pub fn answer(self, orders: Vec<Order>, outcome: Result<(), Unfiled>) {
        for (order, answer) in orders.into_iter().zip(self.answers) {
            match (&outcome, order, answer) {
                (Ok(()), Order::File { done, .. }, Answer::Filed(answer)) => drop(done.send(*answer)),
                // A refusal needs no record to be true, but one of a turn that was not kept may rest on it.
                (Ok(()), Order::Import { done, .. }, Answer::Imported(claims)) => drop(done.send(Ok(claims))),
                (Ok(()), Order::Measure { done, .. }, Answer::Measured(taken)) => drop(done.send(Ok(taken))),
                (Ok(()), Order::Act { done, .. }, Answer::Acted(seq)) => drop(done.send(seq)),
                (Ok(()), Order::Moderate { done, .. }, Answer::Moderated(seq)) => drop(done.send(seq)),
                (Ok(()), Order::Stand { done, .. }, Answer::Stood(granted)) => drop(done.send(*granted)),
                (Ok(()), Order::Seat { done, .. }, Answer::Seated(seated)) => drop(done.send(seated)),
                (Err(why), order, _) => order.refuse(why),
                (Ok(()), order, _) => order.refuse(&Unfiled::Store),
            }
        }
    }
}

impl Order {
    /// Says no to whoever asked.
    pub fn refuse(self, why: &Unfiled) {
        match self {
            Self::File { done, .. } => drop(done.send(Err(why.clone()))),
            Self::Import { done, .. } => drop(done.send(Err(why.clone()))),
            Self::Measure { done, .. } => drop(done.send(Err(why.clone()))),
            Self::Act { done, .. } => drop(done.send(Err(why.clone()))),
            Self::Moderate { done, .. } => drop(done.send(Err(why.clone()))),
            Self::Stand { done, .. } => drop(done.send(Err(why.clone()))),
            Self::Seat { done, .. } => drop(done.send(Err(why.clone()))),
        }
    }
}

fn filed(facts: &[Fact]) -> Option<&Filed> {
    match facts.first() {
        Some(Fact::Filed(filed)) => Some(filed),
        _ => None,
    }
}

fn line(desk: &Desk, offered: &Offered, seq: Seq, is_held: bool, copy_of: Option<Seq>) -> TalkLine {
    TalkLine {
        seq,
        id: offered.client_id.clone(),
        told: offered.filing.told,
        lang: offered.filing.reading.lang.or(offered.filing.lang),
        words: offered.text.clone(),
        reading: offered.filing.reading.clone(),
        reply_to: offered.filing.reply_to,
        by: offered.filing.by,
        public: public_of(&desk.settings, is_held),
        copy_of,
        veil: None,
        veiled: seq,
    }
}

/// What decides for how long a filing is held, if it must be. Where the system has no randomness to give, it
/// is held for the shortest time.
fn draw(desk: &Desk) -> Option<u16> {
    let mut draw = [0; 2];
    if desk.settings.times == Times::AtOnce {
        return None;
    }
    if getrandom::fill(&mut draw).is_err() {
        log(LogLine::NoRandomness);
    }
    Some(u16::from_be_bytes(draw))
}

/// 16 random bytes. Where the system has none to give, the leaf is guessable and nothing else is lost.
fn salt() -> Salt {
    let mut salt = Salt::default();
    if getrandom::fill(&mut salt).is_err() {
        log(LogLine::NoRandomness);
    }
    salt
}
