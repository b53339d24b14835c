//! What every journal must do, whatever it keeps turns in: each test runs against both. Refuses to know
//! which it has.

use crate::facts::claim;
use crate::logs::{DAY, append, claims, entries, open, scrubbed, slug, stored, turn, words};
use border::fact::{Fact, Seq};
use border::fold::Fold;
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use border::value::{LandmarkId, Range, State, Value};
use journal::memory::Memory;
use journal::restore::{epoch, open_fold};
use journal::turn::{ImportRanges, Imported, Turn};
use journal::{AppendError, Journal, ReadError, StoredFold};
use proptest::prelude::*;
use std::ops::ControlFlow;
use std::sync::mpsc::sync_channel;

/// Runs a test against each backend, new and empty.
fn each(test: impl Fn(&dyn Journal)) {
    test(&Memory::seeded(1));
    let dir = tempfile::tempdir().expect("a temporary directory");
    test(&open(dir.path()));
}

#[test]
fn turns_come_back_in_order_from_any_place() {
    each(|journal| {
        let (sarpi, lars) = (slug("sarpi"), slug("verkhny-lars"));
        assert_eq!(journal.crossings().expect("readable"), []);
        let turns: Vec<Turn> = (0..7).map(|n| claims(n * 10, DAY + n as i64, 10)).collect();
        for (n, turn) in turns.iter().enumerate() {
            append(journal, &sarpi, n as Seq * 10, turn.clone()).expect("it follows");
        }
        append(journal, &lars, 0, claims(0, DAY, 1)).expect("it follows");
        assert_eq!(journal.crossings().expect("readable"), [sarpi.clone(), lars.clone()]);
        assert_eq!((journal.last(&sarpi), journal.last(&lars)), (Ok(70), Ok(1)));
        assert_eq!(journal.last(&slug("rafah")), Ok(0));
        let kept: Vec<_> = turns.into_iter().flat_map(|turn| turn.entries).map(|(entry, _)| entry).collect();
        for after in [0, 1, 9, 10, 35, 69, 70, 71, u64::MAX] {
            let wanted: Vec<_> = kept.iter().filter(|entry| entry.seq > after).cloned().collect();
            assert_eq!(entries(journal, &sarpi, after), wanted, "after {after}");
        }
    });
}

#[test]
fn a_visitor_may_break_off() {
    each(|journal| {
        append(journal, &slug("sarpi"), 0, claims(0, DAY, 50)).expect("it follows");
        let mut seen = 0;
        let visited = journal.read(&slug("sarpi"), 0, &mut |entry| {
            seen = entry.seq;
            if seen == 12 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!((visited, seen), (Ok(()), 12));
    });
}

#[test]
fn a_turn_that_does_not_follow_is_moved_and_leaves_nothing() {
    each(|journal| {
        let sarpi = slug("sarpi");
        append(journal, &sarpi, 0, claims(0, DAY, 3)).expect("it follows");
        let mut late = claims(2, DAY, 2);
        late.words = vec![words(3, DAY, "late")];
        let mut ids = ImportRanges::default();
        ids.add(5);
        late.imported = Some(Imported { chat: [1; 32], ids });
        assert_eq!(append(journal, &sarpi, 2, late), Err(AppendError::Moved { last: 3 }));
        assert_eq!(append(journal, &sarpi, 4, claims(4, DAY, 1)), Err(AppendError::Moved { last: 3 }));
        assert_eq!(entries(journal, &sarpi, 0).len(), 3);
        assert_eq!(journal.words(&sarpi, 3), Ok(None));
        assert!(journal.imported(&[1; 32]).expect("readable").is_empty());
    });
}

#[test]
fn one_turn_moved_does_not_spoil_those_beside_it() {
    each(|journal| {
        let (tell, told) = sync_channel(6);
        let send = |name: &str, after: Seq| {
            let tell = tell.clone();
            let done = Box::new(move |result| drop(tell.send(result)));
            journal.append(&slug(name), after, claims(after, DAY, 2), done);
        };
        for (name, after) in
            [("sarpi", 0), ("sarpi", 1), ("vale", 0), ("vale", 9), ("sarpi", 2), ("rafah", 0)]
        {
            send(name, after);
        }
        let results: Vec<_> = told.iter().take(6).collect();
        let moved = |last| Err(AppendError::Moved { last });
        assert_eq!(results, [Ok(()), moved(2), Ok(()), moved(2), Ok(()), Ok(())]);
        assert_eq!(["sarpi", "vale", "rafah"].map(|name| journal.last(&slug(name))), [Ok(4), Ok(2), Ok(2)]);
    });
}

#[test]
fn a_turn_that_no_fold_could_read_is_refused() {
    each(|journal| {
        let sarpi = slug("sarpi");
        append(journal, &sarpi, 0, claims(0, DAY, 2)).expect("it follows");
        let mut gap = claims(2, DAY, 2);
        gap.entries[1].0.seq += 1;
        let back = claims(2, DAY - 1, 1);
        let mut back_within = claims(2, DAY, 2);
        back_within.entries[0].0.at = DAY + 1;
        let mut open_text = claim([1; 16], DAY, State::Yes);
        if let Fact::Claimed(claim) = &mut open_text {
            let landmark = Some(LandmarkId("by the Lada of Anna".into()));
            claim.value = Value::Metres { queue_metres: Range::of(1), landmark };
        }
        let too_long = claims(2, DAY, limits::TURN_ENTRIES as u64 + 1);
        let open_text = turn(2, DAY, [open_text]);
        for (what, bad) in [
            ("empty", Turn::default()),
            ("gap", gap),
            ("back", back),
            ("back within", back_within),
            ("open", open_text),
            ("long", too_long),
        ] {
            assert!(matches!(append(journal, &sarpi, 2, bad), Err(AppendError::Store(_))), "{what}");
        }
        assert_eq!(entries(journal, &sarpi, 0).len(), 2);
    });
}

#[test]
fn words_are_kept_apart_and_forgotten() {
    each(|journal| {
        let sarpi = slug("sarpi");
        let mut first = claims(0, DAY, 3);
        first.words = vec![words(1, DAY - 5, "old"), words(2, DAY, "hidden"), words(3, DAY, "new")];
        append(journal, &sarpi, 0, first).expect("it follows");
        assert_eq!(
            journal.words(&sarpi, 2).expect("readable").map(|words| words.text),
            Some("hidden".to_owned())
        );
        let mut hiding = claims(3, DAY, 1);
        hiding.forgotten = vec![2, 77];
        append(journal, &sarpi, 3, hiding).expect("it follows");
        assert_eq!(journal.words(&sarpi, 2), Ok(None));
        let texts = |since: Minute, most: usize| -> Vec<String> {
            let recent = journal.recent_words(&sarpi, since, most).expect("readable");
            recent.into_iter().map(|words| words.text).collect()
        };
        assert_eq!(texts(Minute(0), 9), ["old", "new"]);
        assert_eq!(texts(Minute(0), 1), ["new"]);
        assert_eq!(texts(DAY - 5, 9), ["new"]);
        assert_eq!(journal.forget_words(DAY + limits::WORDS_MINUTES - 6), Ok(0));
        assert_eq!(journal.forget_words(DAY + limits::WORDS_MINUTES - 5), Ok(1));
        assert_eq!(texts(Minute(0), 9), ["new"]);
        assert_eq!(journal.forget_words(DAY + limits::WORDS_MINUTES), Ok(1));
        assert_eq!(texts(Minute(0), 9), [""; 0]);
        assert_eq!(entries(journal, &sarpi, 0).len(), 4);
    });
}

#[test]
fn a_base_takes_the_place_of_entries_even_within_a_turn() {
    each(|journal| {
        let sarpi = slug("sarpi");
        for n in 0..5 {
            append(journal, &sarpi, n * 10, claims(n * 10, DAY + n as i64 * 30, 10)).expect("it follows");
        }
        let all = entries(journal, &sarpi, 0);
        let whole = open_fold(journal, &sarpi).expect("readable");
        journal.keep_snapshot(&sarpi, &stored(&whole)).expect("kept");
        let mut until_23 = Fold::empty(sarpi.clone());
        all[..23].iter().for_each(|entry| until_23.apply(entry).expect("it follows"));
        let base = stored(&scrubbed(&until_23, &all[23..]));
        journal.keep_base(&sarpi, &base).expect("kept");
        assert_eq!(entries(journal, &sarpi, 0), all[23..]);
        assert_eq!(entries(journal, &sarpi, 40), all[40..]);
        assert_eq!((journal.last(&sarpi), journal.base(&sarpi)), (Ok(50), Ok(Some(base.clone()))));
        assert_eq!(journal.snapshot(&sarpi), Ok(None), "a snapshot may hold Voices of deleted entries");
        assert_eq!(open_fold(journal, &sarpi).expect("readable").board(), whole.board());
        journal.keep_base(&sarpi, &base).expect("the same once more changes nothing");
        for seq in [0, 22, 51] {
            let other = StoredFold { seq, ..base.clone() };
            assert!(journal.keep_base(&sarpi, &other).is_err(), "to {seq}");
        }
        let end = stored(&scrubbed(&whole, &[]));
        journal.keep_base(&sarpi, &end).expect("kept");
        assert_eq!((entries(journal, &sarpi, 0).len(), journal.last(&sarpi)), (0, Ok(50)));
        assert_eq!(journal.crossings(), Ok(vec![sarpi.clone()]));
        append(journal, &sarpi, 50, claims(50, DAY + 200, 1)).expect("it follows the base");
        assert_eq!(open_fold(journal, &sarpi).expect("readable").seq(), 51);
    });
}

#[test]
fn a_start_from_a_snapshot_equals_one_from_all_entries() {
    each(|journal| {
        let sarpi = slug("sarpi");
        assert_eq!(open_fold(journal, &sarpi), Ok(Fold::empty(sarpi.clone())));
        append(journal, &sarpi, 0, claims(0, DAY, 40)).expect("it follows");
        let early = open_fold(journal, &sarpi).expect("readable");
        append(journal, &sarpi, 40, claims(40, DAY + 90, 40)).expect("it follows");
        let late = open_fold(journal, &sarpi).expect("readable");
        journal.keep_snapshot(&sarpi, &stored(&late)).expect("kept");
        journal.keep_snapshot(&sarpi, &stored(&early)).expect("kept in its place");
        assert_eq!(journal.snapshot(&sarpi), Ok(Some(stored(&early))));
        assert_eq!(stored(&open_fold(journal, &sarpi).expect("readable")), stored(&late));
        let ahead = StoredFold { seq: 81, ..stored(&late) };
        for useless in [ahead, StoredFold { seq: 80, bytes: b"{}".to_vec() }] {
            journal.keep_snapshot(&sarpi, &useless).expect("kept");
            assert_eq!(stored(&open_fold(journal, &sarpi).expect("readable")), stored(&late));
        }
    });
}

#[test]
fn a_base_that_is_no_fold_is_damage() {
    each(|journal| {
        let sarpi = slug("sarpi");
        append(journal, &sarpi, 0, claims(0, DAY, 4)).expect("it follows");
        journal.keep_base(&sarpi, &StoredFold { seq: 2, bytes: b"{}".to_vec() }).expect("kept");
        let opened = open_fold(journal, &sarpi);
        assert!(
            matches!(&opened, Err(ReadError::Damaged { crossing, .. }) if crossing == "sarpi"),
            "{opened:?}"
        );
    });
}

#[test]
fn an_epoch_is_of_the_journal() {
    assert_eq!(epoch(Memory::seeded(1).id()), epoch(Memory::seeded(1).id()));
    assert_ne!(epoch(Memory::seeded(1).id()), epoch(Memory::seeded(2).id()));
}

/// What is done to both backends alike.
#[derive(Clone, Debug)]
enum Step {
    Append { crossing: u8, behind: Seq, count: u64, later: i64, words: bool, ids: Vec<(i8, u8)> },
    Hide { crossing: u8, seq: Seq },
    Snapshot { crossing: u8 },
    Base { crossing: u8, share: u64 },
    Forget { hours: i64 },
}

fn step() -> impl Strategy<Value = Step> {
    let ids = prop::collection::vec((any::<i8>(), 0..20_u8), 0..4);
    let behind = prop_oneof![4 => Just(0), 1 => 1..3_u64];
    prop_oneof![
        5 => (0..2_u8, behind, 0..6_u64, 0..2_000_i64, any::<bool>(), ids).prop_map(
            |(crossing, behind, count, later, words, ids)| {
                Step::Append { crossing, behind, count, later, words, ids }
            }
        ),
        1 => (0..2_u8, 0..30_u64).prop_map(|(crossing, seq)| Step::Hide { crossing, seq }),
        1 => (0..2_u8).prop_map(|crossing| Step::Snapshot { crossing }),
        1 => (0..2_u8, 0..=10_u64).prop_map(|(crossing, share)| Step::Base { crossing, share }),
        1 => (0..100_i64).prop_map(|hours| Step::Forget { hours }),
    ]
}

/// Does a step; what came of it, in words that are the same for both.
fn run(journal: &dyn Journal, now: &mut Minute, step: &Step) -> String {
    let name = |crossing: u8| slug(["sarpi", "vale"][usize::from(crossing)]);
    let fold = |crossing: u8| open_fold(journal, &name(crossing)).expect("readable");
    match step {
        Step::Append { crossing, behind, count, later, words: with_words, ids } => {
            *now = *now + *later;
            let crossing = name(*crossing);
            let after = journal.last(&crossing).expect("readable").saturating_sub(*behind);
            let mut turn = claims(after, *now, *count);
            if *with_words {
                turn.words = vec![words(after + 1, *now, "some words")];
            }
            let mut ranges = ImportRanges::default();
            ids.iter().for_each(|(first, more)| {
                ranges.add_range(i64::from(*first), i64::from(*first) + i64::from(*more))
            });
            turn.imported = Some(Imported { chat: [3; 32], ids: ranges });
            format!("{:?}", append(journal, &crossing, after, turn))
        }
        Step::Hide { crossing, seq } => {
            let crossing = name(*crossing);
            let after = journal.last(&crossing).expect("readable");
            let turn = Turn { forgotten: vec![*seq], ..claims(after, *now, 1) };
            format!("{:?}", append(journal, &crossing, after, turn))
        }
        Step::Snapshot { crossing } => {
            format!("{:?}", journal.keep_snapshot(&name(*crossing), &stored(&fold(*crossing))))
        }
        Step::Base { crossing, share } => {
            let crossing = name(*crossing);
            let floor = journal.base(&crossing).expect("readable").map_or(0, |base| base.seq);
            let last = journal.last(&crossing).expect("readable");
            format!("{:?}", base_to(journal, &crossing, floor + (last - floor) * share / 10))
        }
        Step::Forget { hours } => format!("{:?}", journal.forget_words(*now + hours * 60)),
    }
}

/// Keeps a base made of the journal's own entries up to a place.
fn base_to(journal: &dyn Journal, crossing: &Slug, seq: Seq) -> Result<(), AppendError> {
    let before = journal.base(crossing).expect("readable");
    let mut fold =
        before.map_or(Fold::empty(crossing.clone()), |base| Fold::from_bytes(&base.bytes).expect("a fold"));
    let (to_fold, later): (Vec<_>, Vec<_>) =
        entries(journal, crossing, 0).into_iter().partition(|entry| entry.seq <= seq);
    to_fold.iter().for_each(|entry| fold.apply(entry).expect("it follows"));
    journal.keep_base(crossing, &stored(&scrubbed(&fold, &later)))
}

/// All that can be asked of a journal.
fn all_of(journal: &dyn Journal) -> String {
    let mut seen = format!("{:?} {:?}", journal.crossings(), journal.imported(&[3; 32]));
    for name in ["sarpi", "vale"] {
        let crossing = slug(name);
        let all = entries(journal, &crossing, 0);
        let words: Vec<_> = all.iter().map(|entry| journal.words(&crossing, entry.seq)).collect();
        let recent = journal.recent_words(&crossing, Minute(0), 5);
        let has_snapshot = journal.snapshot(&crossing).expect("readable").is_some();
        let fold = open_fold(journal, &crossing).expect("readable").to_bytes().expect("bytes");
        let fold = String::from_utf8_lossy(&fold).into_owned();
        seen +=
            &format!("\n{:?} {all:?} {words:?} {recent:?} {has_snapshot} {fold}", journal.last(&crossing));
    }
    seen
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn both_backends_do_and_say_the_same(steps in prop::collection::vec(step(), 1..40)) {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let (memory, mut embedded) = (Memory::seeded(1), open(dir.path()));
        let (mut now, mut now_too) = (DAY, DAY);
        for (n, step) in steps.iter().enumerate() {
            prop_assert_eq!(run(&memory, &mut now, step), run(&embedded, &mut now_too, step), "{:?}", step);
            if n % 10 == 9 {
                drop(embedded);
                embedded = open(dir.path());
            }
        }
        prop_assert_eq!(all_of(&memory), all_of(&embedded));
    }
}
