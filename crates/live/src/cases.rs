//! Cases: what a moderator looks at, the most urgent first. A flood is one, near copies are one, a burst of
//! talk is one; a message alone is none. Refuses to keep anything: a case is how things stand now.

use crate::desk::acting::is_taken_off;
use crate::talk::{Public, TalkLine, TalkRing};
use border::answer::Level;
use border::fact::{Seq, Target};
use border::fold::{Done, Fold, Veil};
use border::item::Key;
use border::limits;
use border::minute::Minute;
use border::reading::Reading;
use border::ride::RideItem;
use border::rumour::Rumour;
use border::slot::Slot;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Minutes before a flood was seen that belong to it.
const FLOOD_BEFORE: i64 = 30;
/// Minutes of talk that are one burst, and lines of it on one card.
const BURST_MINUTES: i64 = 10;
const BURST_LINES: usize = 8;
/// Minutes in which lines are about an answer that is disputed now.
const DISPUTE_MINUTES: i64 = 6 * 60;

/// What a case is about, the most urgent first.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CaseKind {
    /// Fresh Voices flood the crossing since this minute.
    Flood(Minute),
    /// Near copies of one text.
    Copies,
    /// What another key did waits for a second.
    Pending(Seq),
    /// Two groups warned of a ride: it is held back until two keys decide.
    Ride(Seq),
    /// Words held back.
    Waiting,
    /// Reports differ.
    Disputed(Slot),
    /// People say what nobody of them saw.
    Rumour(Key),
    /// What was said lately.
    Talk,
}

/// Where a rumour is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Place {
    /// On the board.
    Shown,
    /// Off it by time alone: what is found of it is shown with it again.
    Past,
}

/// One case.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is about.
    pub kind: CaseKind,
    /// Its filings, newest first, at most [`limits::CASE_LINES`].
    pub lines: Vec<Arc<TalkLine>>,
    /// How many Voices they are of.
    pub people: usize,
    /// What waits for a second key.
    pub deed: Option<Done>,
    /// What people say, and whether it is on the board now.
    pub rumour: Option<(Rumour, Place)>,
    /// The ride that was warned of.
    pub ride: Option<RideItem>,
}

impl Case {
    fn new(kind: CaseKind, lines: Vec<Arc<TalkLine>>) -> Self {
        let people = lines.iter().map(|line| line.by).collect::<BTreeSet<_>>().len();
        Self { kind, lines, people, deed: None, rumour: None, ride: None }
    }

    /// How many of its filings are set aside.
    pub fn aside(&self) -> usize {
        self.lines.iter().filter(|line| line.public == Public::Aside).count()
    }
}

/// Sorts lines into cases, each into the most urgent that it fits.
struct Sorting<'a> {
    fold: &'a Fold,
    now: Minute,
    open: Vec<Arc<TalkLine>>,
    cases: Vec<Case>,
}

/// The cases of a crossing, at most [`limits::CASES`].
pub(crate) fn cases(fold: &Fold, ring: &TalkRing, now: Minute) -> Vec<Case> {
    // Of what the operator took off nothing is left to look at.
    let is_left = |line: &&Arc<TalkLine>| line.words.is_some() || line.reading != Reading::default();
    let open =
        ring.watched(now).filter(|line| !matches!(line.veil, Some(Veil::Hidden { .. }))).filter(is_left);
    let open = open.cloned().collect();
    let mut sorting = Sorting { fold, now, open, cases: Vec::new() };
    sorting.flood();
    sorting.copies();
    sorting.pending(ring);
    sorting.rides();
    sorting.waiting();
    sorting.disputed();
    sorting.rumours();
    sorting.talk();
    sorting.cases.truncate(limits::CASES);
    sorting.cases
}

impl Sorting<'_> {
    /// Takes the lines that fit out of those not sorted yet.
    fn take(&mut self, fits: impl Fn(&TalkLine) -> bool) -> Vec<Arc<TalkLine>> {
        let mut taken = Vec::new();
        self.open.retain(|line| {
            let takes = taken.len() < limits::CASE_LINES && fits(line);
            if takes {
                taken.push(line.clone());
            }
            !takes
        });
        taken
    }

    fn flood(&mut self) {
        let (fold, now) = (self.fold, self.now);
        let Some(since) = fold.board().flooded_at else { return };
        let begun = since - FLOOD_BEFORE;
        let lines = self.take(|line| line.told >= begun && !fold.standing_of(line.by, now).is_established());
        self.cases.push(Case::new(CaseKind::Flood(since), lines));
    }

    fn copies(&mut self) {
        let heads: BTreeSet<Seq> = self.open.iter().filter_map(|line| line.copy_of).collect();
        let mut found = Vec::new();
        for head in heads.iter().rev() {
            let lines = self.take(|line| line.copy_of == Some(*head) || line.seq == *head);
            if !lines.is_empty() {
                found.push(Case::new(CaseKind::Copies, lines));
            }
        }
        found.sort_by_key(|case| Reverse(case.lines.len()));
        self.cases.extend(found);
    }

    fn pending(&mut self, ring: &TalkRing) {
        let is_off = |seq: Seq| is_taken_off(self.fold, &Target::Item(Key::Notice(seq)));
        let open = self.fold.deeds().filter(|(_, done)| done.is_open() && done.needs_second());
        let waits = open.filter(|(seq, _)| !is_off(*seq));
        for (seq, done) in waits {
            let lines = done.lines().iter().rev().filter_map(|line| ring.get(*line)).collect();
            let case = Case::new(CaseKind::Pending(seq), lines);
            self.cases.push(Case { deed: Some(done.clone()), ..case });
        }
    }

    fn rides(&mut self) {
        let (fold, now) = (self.fold, self.now);
        for (seq, ride) in fold.rides().filter(|(_, ride)| ride.is_held_back) {
            let case = Case::new(CaseKind::Ride(seq), vec![]);
            self.cases.push(Case { ride: Some(ride.item(seq, seq, now)), ..case });
        }
    }

    fn waiting(&mut self) {
        let lines = self.take(|line| line.veil == Some(Veil::Waiting) && line.words.is_some());
        if !lines.is_empty() {
            self.cases.push(Case::new(CaseKind::Waiting, lines));
        }
    }

    fn disputed(&mut self) {
        let answers = self.fold.board().answers.values();
        for answer in answers.filter(|answer| answer.level == Level::Disputed) {
            let (topic, since) = (answer.key.topic, self.now - DISPUTE_MINUTES);
            let about = |line: &TalkLine| {
                line.told >= since && line.reading.claims.iter().any(|claim| claim.topic == topic)
            };
            let lines = self.open.iter().filter(|line| about(line)).take(BURST_LINES).cloned().collect();
            self.cases.push(Case::new(CaseKind::Disputed(answer.key), lines));
        }
    }

    fn rumours(&mut self) {
        let shown = self.fold.board().rumours.values().map(|rumour| (rumour, Place::Shown));
        let past = self.fold.past_rumours().map(|rumour| (rumour, Place::Past));
        let carried = |(rumour, _): &(&Rumour, Place)| {
            rumour.groups >= limits::RUMOUR_GROUPS || rumour.named.is_some() || rumour.verdict.is_some()
        };
        let mut rumours: Vec<_> = shown.chain(past).filter(carried).collect();
        rumours.sort_by_key(|(rumour, place)| {
            (rumour.verdict.is_some(), *place, Reverse(rumour.groups), Reverse(rumour.newest_at))
        });
        for (rumour, place) in rumours {
            let case = Case::new(CaseKind::Rumour(rumour.key.clone()), vec![]);
            self.cases.push(Case { rumour: Some((rumour.clone(), place)), ..case });
        }
    }

    fn talk(&mut self) {
        let mut bursts: BTreeMap<i64, Vec<Arc<TalkLine>>> = BTreeMap::new();
        let said = self.open.drain(..).filter(|line| line.words.is_some() && line.veil.is_none());
        for line in said {
            bursts.entry(line.told.0.div_euclid(BURST_MINUTES)).or_default().push(line);
        }
        for lines in bursts.into_values().rev() {
            let cards = lines.chunks(BURST_LINES);
            self.cases.extend(cards.map(|lines| Case::new(CaseKind::Talk, lines.to_vec())));
        }
    }
}
