//! Rumours join what is foretold and what was only heard; they count hands, hold what was seen against it,
//! and say what moderators found to all who saw them.

use crate::support::log::{Log, MORNING, claim, foretold, slot, state, voice};
use crate::support::trusted::filed;
use border::deed::{Wish, decide_deed};
use border::entry::{Cursor, Epoch};
use border::fact::{Claim, Digest, Fact, Foretold, Reason, Seq, Target};
use border::fold::{DeedState, Fold};
use border::item::Key;
use border::limits;
use border::minute::Minute;
use border::reading::Stance;
use border::refusal::Refusal;
use border::rumour::{Named, Ruling, Rumour, Verdict};
use border::slot::Slot;
use border::topic::Topic;
use border::value::State;
use border::voice::Voice;

const OPEN: &str = "open/ge///";
const MEN: &str = "pass/ge///men";
const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

fn rumour<'a>(log: &'a Log, key: &str, value: State) -> Option<&'a Rumour> {
    log.fold.board().rumours.get(&Key::Rumour(slot(key), value))
}

/// The rumour that the post shuts.
fn shut(log: &Log) -> &Rumour {
    rumour(log, OPEN, State::No).expect("a rumour")
}

/// Somebody passes on what they heard.
fn hears(log: &mut Log, at: Minute, by: Voice, copy_of: Option<Seq>) -> Seq {
    says(log, at, by, Claim { stance: Stance::Hearsay, copy_of, ..claim(1, OPEN, state(State::No), at) })
}

/// Somebody files one claim; the filing's entry.
fn says(log: &mut Log, at: Minute, by: Voice, said: Claim) -> Seq {
    let seq = log.fold.seq() + 1;
    for fact in filed(by, seq, said, at) {
        log.keep(at, fact);
    }
    seq
}

fn stranger(n: u32) -> Voice {
    let mut voice = [0xd0; 16];
    voice[..4].copy_from_slice(&n.to_be_bytes());
    Voice(voice)
}

fn does(log: &mut Log, key: u8, wish: &Wish, now: Minute) -> Result<Seq, Refusal> {
    let fact = decide_deed(&log.fold, Digest([key; 8]), wish, now)?;
    Ok(log.keep(now, fact))
}

/// Two keys rule on the rumour that the post shuts.
fn rule(log: &mut Log, ruling: Ruling, now: Minute) {
    let wish = Wish::Rule(slot(OPEN), State::No, ruling);
    let entry = does(log, 1, &wish, now).expect("it may");
    does(log, 2, &Wish::Confirm(entry), now).expect("another key");
}

/// Two people say that the post will be shut.
fn told() -> Log {
    let mut log = Log::of("verkhny-lars");
    log.foretell(MORNING, 1, OPEN, State::No);
    hears(&mut log, MORNING + 5, voice(2), None);
    log
}

#[test]
fn what_is_foretold_and_what_was_heard_are_one_item_beside_the_slot() {
    let mut log = told();
    hears(&mut log, MORNING + 9, voice(2), None);
    let item = shut(&log);
    assert_eq!((item.reports, item.sources, item.groups), (3, 2, 2));
    assert_eq!((item.first_at, item.newest_at), (MORNING, MORNING + 9));
    assert_eq!((item.named, item.seen_since.len(), item.verdict), (None, 0, None));
    assert_eq!(log.answer(OPEN), None, "neither is in the slot");
    assert!(log.fold.board().alerts.is_empty());
    let mut seen = Log::of("verkhny-lars");
    seen.tell(MORNING, 1, OPEN, state(State::No));
    assert!(seen.fold.board().rumours.is_empty(), "what was seen is no rumour");
    for stance in [Stance::Hearsay, Stance::Firsthand] {
        let said =
            claim(3, "wait/ge/car//", crate::support::log::wait(60, border::value::Span::Whole), MORNING);
        seen.keep(MORNING, Fact::Claimed(Claim { stance, ..said }));
    }
    assert!(seen.fold.board().rumours.is_empty(), "a number is none either");
}

#[test]
fn one_hand_that_repeats_itself_is_one_group() {
    let mut log = Log::of("verkhny-lars");
    for minute in 0..20 {
        hears(&mut log, MORNING + minute, voice(1), None);
    }
    assert_eq!((shut(&log).sources, shut(&log).groups, shut(&log).reports), (1, 1, 20));
    let head = hears(&mut log, MORNING + 20, voice(2), None);
    for by in 3..6 {
        hears(&mut log, MORNING + 21, voice(by), Some(head));
    }
    let copied = Foretold { copy_of: Some(head), ..foretold(6, OPEN, State::No, MORNING + 22) };
    log.keep(MORNING + 22, Fact::Announced(copied));
    assert_eq!((shut(&log).sources, shut(&log).groups), (6, 2), "copies are their text's");
    hears(&mut log, MORNING + 23, voice(3), None);
    assert_eq!(shut(&log).groups, 3, "in words of its own too");
    for n in 0..40 {
        hears(&mut log, MORNING + 30, stranger(n), None);
    }
    assert_eq!((shut(&log).sources, shut(&log).groups), (46, 4), "a burst of newcomers is one hand");
}

#[test]
fn newcomers_that_turn_out_one_hand_are_counted_anew_everywhere() {
    let mut log = told();
    for n in 0..6 {
        hears(&mut log, MORNING + 20, stranger(n), None);
    }
    let before = shut(&log).groups;
    let changed = shut(&log).changed;
    for n in 6..30 {
        says(&mut log, MORNING + 21, stranger(n), claim(1, "road/ru///", state(State::Clear), MORNING + 21));
    }
    assert_eq!((before, shut(&log).groups), (8, 3));
    assert!(shut(&log).changed > changed);
}

#[test]
fn only_a_page_of_an_office_names_a_source_and_it_goes_with_its_filing() {
    let mut log = told();
    let said = Claim { stance: Stance::Official, ..claim(1, OPEN, state(State::No), MORNING + 9) };
    let seq = says(&mut log, MORNING + 9, voice(3), said.clone());
    assert_eq!((shut(&log).named, shut(&log).groups), (Some(Named::Office), 3));
    log.keep(MORNING + 10, Fact::Hidden { what: Target::Filing(seq), reason: Reason::Wrong });
    assert_eq!((shut(&log).named, shut(&log).groups), (None, 2));
    let mut alone = Log::of("verkhny-lars");
    says(&mut alone, MORNING, voice(3), said);
    assert!(alone.fold.board().rumours.is_empty(), "it stands in the slot with all its weight");
}

#[test]
fn what_is_seen_since_stands_beside_it_by_each_ones_last_word() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING - 30, 9, OPEN, state(State::Yes));
    log.foretell(MORNING, 1, OPEN, State::No);
    assert!(shut(&log).seen_since.is_empty(), "before it was told");
    for (minute, by, value) in [(10, 3, State::Yes), (20, 4, State::Yes), (30, 3, State::Limited)] {
        log.tell(MORNING + minute, by, OPEN, state(value));
    }
    says(&mut log, MORNING + 40, voice(5), claim(1, "pass/ge/car//", state(State::Yes), MORNING + 40));
    says(&mut log, MORNING + 41, voice(6), claim(1, "pass/ge/foot//", state(State::No), MORNING + 41));
    log.tell(MORNING + 42, 7, "open/ru///", state(State::No));
    let seen = |log: &Log| -> Vec<(State, u32, Minute)> {
        shut(log).seen_since.iter().map(|seen| (seen.value, seen.groups, seen.newest_at)).collect()
    };
    let expected = [(State::Yes, 2, MORNING + 40), (State::Limited, 1, MORNING + 30)];
    assert_eq!(seen(&log), expected, "where somebody passed it was open");
    log.pass(MORNING + 40 * HOUR);
    assert_eq!(seen(&log), expected, "the slot forgot it long ago");
    // It was told earlier than anyone knew.
    log.foretell(MORNING + 40 * HOUR, 2, MEN, State::No);
    says(&mut log, MORNING + 40 * HOUR, voice(8), claim(1, MEN, state(State::Yes), MORNING + 39 * HOUR));
    let men = |log: &Log| rumour(log, MEN, State::No).map(|men| men.seen_since.len());
    assert_eq!(men(&log), Some(0));
    log.keep(MORNING + 41 * HOUR, Fact::Announced(foretold(3, MEN, State::No, MORNING + 38 * HOUR)));
    assert_eq!(men(&log), Some(1));
}

#[test]
fn what_waits_to_be_shown_is_seen_by_nobody_until_then() {
    let mut log = Log::of("verkhny-lars");
    log.foretell(MORNING, 1, MEN, State::No);
    log.foretell(MORNING, 1, "pass/ge///", State::No);
    let said = claim(1, "pass/ge///", state(State::Yes), MORNING + 5);
    says(&mut log, MORNING + 5, voice(3), Claim { held_minutes: Some(20), ..said });
    let seen = |log: &Log| rumour(log, "pass/ge///", State::No).map(|item| item.seen_since.clone());
    assert_eq!(seen(&log), Some(vec![]));
    log.pass(MORNING + 25);
    let shown = seen(&log).expect("a rumour");
    assert_eq!((shown.len(), shown[0].groups, shown[0].newest_at.0 % HOUR), (1, 1, 0), "by the hour");
}

#[test]
fn a_hidden_filing_takes_back_what_it_saw() {
    let mut log = told();
    let seq = says(&mut log, MORNING + 10, voice(3), claim(1, OPEN, state(State::Yes), MORNING + 10));
    assert_eq!(shut(&log).seen_since.len(), 1);
    log.keep(MORNING + 11, Fact::Hidden { what: Target::Filing(seq), reason: Reason::Wrong });
    assert!(shut(&log).seen_since.is_empty());
}

#[test]
fn what_one_hand_saw_is_of_one_group() {
    let mut log = told();
    let seen = |log: &Log| -> Vec<(u32, u32)> {
        shut(log).seen_since.iter().map(|seen| (seen.sources, seen.groups)).collect()
    };
    let saw = |log: &mut Log, by, copy_of| {
        let said = claim(1, OPEN, state(State::Yes), MORNING + 10);
        says(log, MORNING + 10, by, Claim { copy_of, ..said })
    };
    let head = saw(&mut log, voice(3), None);
    saw(&mut log, voice(4), Some(head));
    saw(&mut log, voice(5), Some(head));
    assert_eq!(seen(&log), [(3, 1)]);
    for n in 0..20 {
        saw(&mut log, stranger(n), None);
    }
    // The first of all were newcomers of the same ten minutes as the twenty.
    assert_eq!(seen(&log), [(23, 2)]);
}

#[test]
fn a_verdict_needs_two_keys_is_undone_by_its_own_and_stands_in_the_log() {
    let mut log = told();
    let before = log.fold.board().clone();
    let wish = Wish::Rule(slot(OPEN), State::No, Ruling::False);
    let first = does(&mut log, 1, &wish, MORNING + 10).expect("it may");
    assert!(!log.fold.board().differs_from(&before), "one key moves nothing");
    assert_eq!(does(&mut log, 1, &Wish::Confirm(first), MORNING + 10), Err(Refusal::SameKey));
    does(&mut log, 1, &Wish::Undo, MORNING + 11).expect("its own");
    assert_eq!(does(&mut log, 2, &Wish::Confirm(first), MORNING + 11), Err(Refusal::DeedIsOver));
    rule(&mut log, Ruling::Partly, MORNING + 12);
    let verdict = Verdict { ruling: Ruling::Partly, at: MORNING + 12 };
    assert_eq!((shut(&log).verdict, shut(&log).changed), (Some(verdict), log.fold.seq()));
    let states: Vec<DeedState> = log.fold.deeds().map(|(_, done)| done.state).collect();
    assert_eq!(states, [DeedState::Confirmed, DeedState::Undone]);
    rule(&mut log, Ruling::Unknown, MORNING + 13);
    assert_eq!(shut(&log).verdict.map(|verdict| verdict.ruling), Some(Ruling::Unknown), "they may be wrong");
    assert_eq!(log.answer(OPEN), before.answers.get(&slot(OPEN)), "no answer moves by it");
    let none = Wish::Rule(slot(OPEN), State::Yes, Ruling::True);
    assert_eq!(does(&mut log, 1, &none, MORNING + 14), Err(Refusal::NoSuchRumour));
}

#[test]
fn a_verdict_reaches_those_who_saw_the_rumour_also_after_it_went() {
    let mut log = told();
    let expires = MORNING + 5 + 2 * DAY;
    let epoch = Epoch(7);
    log.pass(expires - HOUR);
    let followed = Cursor { epoch, seq: log.fold.seq() };
    let mut old = log.fold.board().clone();
    log.pass(expires);
    assert!(log.fold.board().rumours.is_empty());
    assert_eq!(log.fold.past_rumours().count(), 1);
    log.tell(expires + 1, 5, OPEN, state(State::Yes));
    rule(&mut log, Ruling::False, expires + DAY - 2);
    assert_eq!(shut(&log).seen_since.len(), 1, "what was seen while it was gone counts");
    let patch = log.fold.board().since(followed, epoch).expect("within a day of its tombstone");
    assert_eq!(patch.rumours.iter().filter(|rumour| rumour.verdict.is_some()).count(), 1);
    old.patch(&patch);
    assert_eq!(old.shown(), log.fold.board().shown());
    log.pass(expires + 2 * DAY - 3);
    assert_eq!(shut(&log).verdict.map(|verdict| verdict.ruling), Some(Ruling::False));
    log.pass(expires + 2 * DAY);
    assert!(log.fold.board().rumours.is_empty() && log.fold.past_rumours().next().is_none());
}

#[test]
fn what_is_long_past_or_of_one_hand_is_ruled_on_no_more() {
    let mut log = told();
    let expires = MORNING + 5 + 2 * DAY;
    log.pass(expires);
    let wish = Wish::Rule(slot(OPEN), State::No, Ruling::True);
    let entry = does(&mut log, 1, &wish, expires + 2 * DAY - 1).expect("it may");
    assert_eq!(does(&mut log, 2, &Wish::Confirm(entry), expires + 2 * DAY), Err(Refusal::NoSuchRumour));
    log.pass(expires + 2 * DAY);
    assert_eq!(log.fold.past_rumours().count(), 0);
    let mut one = Log::of("verkhny-lars");
    one.foretell(MORNING, 1, OPEN, State::No);
    one.pass(MORNING + 2 * DAY);
    assert_eq!(one.fold.past_rumours().count(), 0);
}

#[test]
fn a_verdict_of_two_days_ago_is_not_said_of_what_is_told_now() {
    let mut log = told();
    rule(&mut log, Ruling::False, MORNING + HOUR);
    for day in 1..4 {
        log.foretell(MORNING + day * DAY, 3, OPEN, State::No);
        let expected = (day < 3).then_some(Ruling::False);
        assert_eq!(shut(&log).verdict.map(|verdict| verdict.ruling), expected, "day {day}");
    }
    log.pass(MORNING + 5 * DAY);
    // It comes up again: another rumour, of which nothing was found yet.
    log.foretell(MORNING + 5 * DAY + 1, 1, OPEN, State::No);
    assert_eq!((shut(&log).first_at, shut(&log).sources), (MORNING + 5 * DAY + 1, 1));
    assert_eq!(shut(&log).verdict, None);
}

#[test]
fn a_flood_of_made_up_rumours_pushes_out_its_own() {
    let mut log = told();
    let slots: Vec<Slot> = Topic::ALL
        .iter()
        .flat_map(|topic| topic.items().iter().map(move |item| format!("{topic}/ge///{item}")))
        .filter_map(|key| Slot::parse(&key))
        .collect();
    let flood = slots.iter().flat_map(|slot| State::ALL.iter().map(move |state| (*slot, *state)));
    let flood: Vec<(Slot, State)> = flood.take(8 * limits::RUMOURS_PER_BOARD).collect();
    assert!(flood.len() > 2 * limits::RUMOURS_PER_BOARD);
    for (slot, value) in flood {
        log.keep(MORNING + 10, Fact::Announced(Foretold { slot, ..foretold(9, OPEN, value, MORNING + 10) }));
        assert!(log.fold.board().rumours.len() <= limits::RUMOURS_PER_BOARD);
    }
    assert_eq!(shut(&log).groups, 2, "what two groups carry stands");
    for n in 0..400 {
        says(
            &mut log,
            MORNING + 11 + n,
            stranger(n as u32),
            claim(1, OPEN, state(State::Yes), MORNING + 11 + n),
        );
    }
    let seen = shut(&log).seen_since.iter().map(|seen| seen.sources).sum::<u32>();
    assert_eq!(seen as usize, limits::SIGHTS_PER_RUMOUR);
}

#[test]
fn what_is_told_of_the_future_is_ahead_until_somebody_tells_of_the_present() {
    let mut log = Log::of("verkhny-lars");
    log.foretell(MORNING, 1, OPEN, State::No);
    assert!(shut(&log).ahead);
    hears(&mut log, MORNING + 20, voice(2), None);
    assert!(!shut(&log).ahead, "told last of what is");
    log.keep(MORNING + 21, Fact::Announced(foretold(3, OPEN, State::No, MORNING + 5)));
    assert!(!shut(&log).ahead, "what was told before comes late");
}

#[test]
fn a_paused_topic_and_copies_set_aside_carry_nothing() {
    let mut log = told();
    log.keep(MORNING + 9, Fact::Froze { topic: Some(Topic::Open) });
    hears(&mut log, MORNING + 10, voice(3), None);
    log.keep(MORNING + 11, Fact::Thawed { topic: Some(Topic::Open) });
    let said = Claim { stance: Stance::Hearsay, ..claim(1, OPEN, state(State::No), MORNING + 12) };
    let seq = log.fold.seq() + 1;
    for fact in crate::support::trusted::aside(filed(voice(4), seq, said, MORNING + 12), 2) {
        log.keep(MORNING + 12, fact);
    }
    assert_eq!((shut(&log).sources, shut(&log).reports), (2, 2));
}

#[test]
fn a_snapshot_and_a_base_know_who_carries_and_what_was_seen() {
    let mut log = told();
    says(&mut log, MORNING + 10, voice(3), claim(1, OPEN, state(State::Yes), MORNING + 10));
    let read = Fold::from_bytes(&log.fold.to_bytes().expect("a fold")).expect("the same");
    assert_eq!(read, log.fold);
    let early = log.fold.clone();
    let kept = log.entries.len();
    hears(&mut log, MORNING + 20, voice(1), None);
    hears(&mut log, MORNING + 21, voice(2), None);
    says(&mut log, MORNING + 22, voice(3), claim(1, OPEN, state(State::Limited), MORNING + 22));
    rule(&mut log, Ruling::True, MORNING + 23);
    let mut base = early.to_base(&log.entries[kept..]);
    for entry in &log.entries[kept..] {
        base.apply(entry).expect("it follows");
    }
    assert_eq!(base.board(), log.fold.board());
    assert_eq!((shut(&log).groups, shut(&log).seen_since.len()), (2, 1));
}

#[test]
fn a_base_of_before_groups_were_counted_is_read() {
    let log = told();
    let mut old: serde_json::Value =
        serde_json::from_slice(&log.fold.to_bytes().expect("a fold")).expect("JSON");
    old.as_object_mut().expect("an object").remove("rumours");
    for rumour in old["board"]["rumours"].as_array_mut().expect("a list") {
        rumour.as_object_mut().expect("an object").remove("groups");
    }
    let read = Fold::from_bytes(old.to_string().as_bytes()).expect("a fold");
    assert_eq!(read, log.fold);
}
