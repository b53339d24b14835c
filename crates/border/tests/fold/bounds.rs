//! Whatever is told, however often: nothing on a board or behind it grows past its bound, and what is
//! dropped is the oldest.

use crate::support::log::{Log, MORNING, claim, foretold, land, slot, state, wait};
use crate::support::world::notice;
use border::entry::{Cursor, Epoch};
use border::fact::{Asked, Digest, Fact, Filed, Reason, Target, Via};
use border::fold::Fold;
use border::item::Key;
use border::limits;
use border::reading::Ask;
use border::slot::{About, Slot};
use border::topic::{Mode, Topic, Who};
use border::value::{Span, State};
use border::voice::Voice;

/// A Voice of a large crowd.
fn one_of_many(n: u32) -> Voice {
    let mut voice = [0xc0; 16];
    voice[..4].copy_from_slice(&n.to_be_bytes());
    Voice(voice)
}

#[test]
fn a_slot_remembers_its_newest_claims() {
    let mut log = Log::of("verkhny-lars");
    let many = limits::CLAIMS_PER_SLOT as u32 + 50;
    for n in 0..many {
        let mut told = claim(1, "wait/ge/car//", wait(n, Span::Whole), MORNING + i64::from(n / 4));
        told.by = one_of_many(n);
        log.keep(told.told, Fact::Claimed(told));
    }
    let why = log.fold.why(&slot("wait/ge/car//"));
    assert_eq!(why.len(), limits::CLAIMS_PER_SLOT);
    let has = |n: u32| why.iter().any(|vote| vote.value == wait(n, Span::Whole));
    assert_eq!((has(49), has(50)), (false, true));
    let mut late = claim(1, "wait/ge/car//", wait(999, Span::Whole), MORNING - 60);
    late.by = one_of_many(many);
    log.keep(log.fold.at(), Fact::Claimed(late));
    let why = log.fold.why(&slot("wait/ge/car//"));
    assert!(why.iter().all(|vote| vote.value != wait(999, Span::Whole)), "an older one drives out no newer");
    assert_eq!(why.len(), limits::CLAIMS_PER_SLOT);
}

/// More slots than any post has: the citizens of every country, going to every country.
fn slots_without_end() -> impl Iterator<Item = Slot> {
    let letters = || b'a'..=b'z';
    let codes = letters().flat_map(move |a| letters().map(move |b| [a, b]));
    let lands = codes.filter_map(|code| border::land::LandCode::parse(std::str::from_utf8(&code).ok()?));
    let lands: Vec<_> = lands.collect();
    let toward = lands.clone();
    toward.into_iter().flat_map(move |land| {
        let of = move |who: border::land::LandCode| Slot {
            topic: Topic::Pass,
            land,
            mode: None,
            stage: None,
            about: Some(About::Who(Who::Citizens(who))),
        };
        lands.clone().into_iter().map(of)
    })
}

#[test]
fn a_board_has_a_bounded_number_of_slots_and_tombstones() {
    let crossing = Log::of("verkhny-lars").fold.board().crossing.clone();
    let mut slots = slots_without_end();
    let mut fold = Fold::empty(crossing);
    let mut at = MORNING;
    let apply = |fold: &mut Fold, at, fact| {
        let seq = fold.seq() + 1;
        fold.apply(&border::entry::Entry { seq, at, fact }).expect("an entry that follows");
    };
    for _ in 0..3 {
        for _ in 0..limits::SLOTS_PER_BOARD + 10 {
            let slot = slots.next().expect("enough slots");
            let told = claim(1, "open/ge///", state(State::Yes), at);
            apply(&mut fold, at, Fact::Claimed(border::fact::Claim { slot, ..told }));
        }
        assert_eq!(fold.board().answers.len(), limits::SLOTS_PER_BOARD);
        let shown: Vec<Slot> = fold.board().answers.keys().copied().collect();
        for slot in shown {
            let what = Target::Item(Key::Answer(slot));
            apply(&mut fold, at, Fact::Hidden { what, reason: Reason::Flood });
            assert!(fold.board().gone.len() <= limits::TOMBSTONES_PER_BOARD);
        }
        at = at + 1;
    }
    let board = fold.board();
    assert_eq!(board.gone.len(), limits::TOMBSTONES_PER_BOARD);
    assert!(board.forgotten > 0 && board.forgotten < board.seq);
    let epoch = Epoch(7);
    assert!(board.since(Cursor { epoch, seq: board.forgotten - 1 }, epoch).is_none());
    let patch = board.since(Cursor { epoch, seq: board.forgotten }, epoch).expect("served");
    assert_eq!(patch.gone.len(), limits::TOMBSTONES_PER_BOARD);
}

#[test]
fn one_hiding_of_much_leaves_a_bounded_number_of_tombstones() {
    let crossing = Log::of("verkhny-lars").fold.board().crossing.clone();
    let mut fold = Fold::empty(crossing);
    let mut slots = slots_without_end();
    let mut apply = |fact| {
        let seq = fold.seq() + 1;
        fold.apply(&border::entry::Entry { seq, at: MORNING, fact }).expect("an entry that follows");
        fold.board().gone.len()
    };
    let mut most = 0;
    for filing in 1..=3 {
        for _ in 0..limits::SLOTS_PER_BOARD {
            let slot = slots.next().expect("enough slots");
            let told = claim(1, "open/ge///", state(State::Yes), MORNING);
            apply(Fact::Claimed(border::fact::Claim { slot, of: Some(filing), ..told }));
        }
        most = most.max(apply(Fact::Hidden { what: Target::Filing(filing), reason: Reason::Flood }));
        assert!(most <= limits::TOMBSTONES_PER_BOARD);
    }
    assert_eq!(most, 2 * limits::SLOTS_PER_BOARD, "the third hiding drops the first one's");
}

#[test]
fn the_oldest_question_goes_when_there_are_too_many() {
    let mut log = Log::of("verkhny-lars");
    let asks: Vec<Ask> = Topic::ALL
        .iter()
        .flat_map(|topic| topic.items().iter().map(|item| Ask::Item(*topic, *item)))
        .chain(Mode::ALL.iter().map(|mode| Ask::Mode(*mode)))
        .collect();
    let many = limits::QUESTIONS_PER_BOARD + 9;
    assert!(asks.len() >= many / 2);
    let toward = [Some(land("ge")), Some(land("ru"))];
    for n in 0..many {
        let (ask, toward) = (asks[n / 2], toward[n % 2]);
        let told = MORNING + n as i64;
        let asked = Asked { by: one_of_many(n as u32), ask, toward, told, of: None };
        log.keep(told, Fact::Asked(asked));
        assert!(log.fold.board().questions.len() <= limits::QUESTIONS_PER_BOARD);
    }
    let board = log.fold.board();
    assert_eq!(board.questions.len(), limits::QUESTIONS_PER_BOARD);
    let oldest = board.questions.values().map(|question| question.newest_at).min();
    assert_eq!(oldest, Some(MORNING + 9));
    assert_eq!(board.gone.len(), 9);
}

#[test]
fn the_oldest_rumour_goes_when_there_are_too_many() {
    let mut log = Log::of("verkhny-lars");
    let slots: Vec<String> = Topic::ALL
        .iter()
        .flat_map(|topic| topic.items().iter().map(move |item| format!("{topic}/ge///{item}")))
        .filter(|key| Slot::parse(key).is_some())
        .collect();
    let many = limits::RUMOURS_PER_BOARD + 5;
    for n in 0..many {
        let told = MORNING + n as i64;
        let value = [State::Yes, State::No][n % 2];
        log.keep(told, Fact::Announced(foretold(1, &slots[n / 2], value, told)));
        assert!(log.fold.board().rumours.len() <= limits::RUMOURS_PER_BOARD);
    }
    let oldest = log.fold.board().rumours.values().map(|rumour| rumour.newest_at).min();
    assert_eq!(oldest, Some(MORNING + 5));
}

#[test]
fn a_crowd_counts_up_to_its_bound() {
    let mut log = Log::of("verkhny-lars");
    let many = limits::VOICES_PER_ITEM as u32 + 20;
    for n in 0..many {
        let asked = Asked { by: one_of_many(n), ask: Ask::Situation, toward: None, told: MORNING, of: None };
        log.keep(MORNING, Fact::Asked(asked));
    }
    let askers: Vec<u32> = log.fold.board().questions.values().map(|question| question.askers).collect();
    assert_eq!(askers, [limits::VOICES_PER_ITEM as u32]);
}

#[test]
fn the_oldest_notice_goes_and_one_that_is_past_drives_out_none() {
    let mut log = Log::of("verkhny-lars");
    for n in 0..limits::NOTICES_PER_BOARD as i64 + 3 {
        log.keep(MORNING + n, Fact::Noticed(notice(MORNING, MORNING + 6_000)));
    }
    let shown = |log: &Log| log.fold.board().notices.keys().cloned().collect::<Vec<_>>();
    let before = shown(&log);
    assert_eq!((before.len(), before.first()), (limits::NOTICES_PER_BOARD, Some(&Key::Notice(4))));
    log.keep(MORNING + 100, Fact::Noticed(notice(MORNING, MORNING + 100)));
    assert_eq!(shown(&log), before);
}

#[test]
fn a_spent_id_is_remembered_for_seven_days() {
    let mut log = Log::of("verkhny-lars");
    let id = Digest([3; 8]);
    let filed = Filed {
        id,
        content: Digest([4; 8]),
        by: one_of_many(1),
        told: MORNING,
        lang: None,
        intents: Default::default(),
        words: None,
        reply_to: None,
        via: Via::Web,
        held_minutes: None,
        aside_of: None,
    };
    log.keep(MORNING, Fact::Filed(filed));
    log.pass(MORNING + limits::SPENT_ID_MINUTES - 1);
    assert_eq!(log.fold.spent(id).map(|spent| spent.seq), Some(1));
    log.pass(MORNING + limits::SPENT_ID_MINUTES);
    assert!(log.fold.spent(id).is_none());
}

#[test]
fn a_voices_direction_is_remembered_for_six_hours() {
    let mut log = Log::of("verkhny-lars");
    log.tell(MORNING, 1, "open/ru///", state(State::Yes));
    let by = crate::support::log::voice(1);
    assert_eq!(log.fold.direction_of(by, MORNING + limits::DIRECTION_MINUTES), Some(land("ru")));
    assert_eq!(log.fold.direction_of(by, MORNING + limits::DIRECTION_MINUTES + 1), None);
    let late = claim(1, "open/ge///", state(State::Yes), MORNING - 60);
    log.keep(MORNING + 1, Fact::Claimed(late));
    assert_eq!(log.fold.direction_of(by, MORNING + 1), Some(land("ru")), "the later word stands");
}
