//! The board of a moment is what one would have seen at it.

use crate::support::log::{Log, MORNING, claim, slot, state};
use crate::support::world::{cases, notice, worlds};
use border::answer::Answer;
use border::entry::Entry;
use border::fact::{Fact, Reason, Target};
use border::fold::{AsOf, Fold};
use border::item::Key;
use border::minute::Minute;
use border::value::State;
use border::voice::Term;
use proptest::prelude::*;

fn answers(fold: &Fold) -> Vec<Answer> {
    fold.board().answers.values().map(|answer| Answer { changed: 0, ..answer.clone() }).collect()
}

/// The told facts of a log, as a live house would have kept them at the messages' own times.
fn fed_live(log: &Log) -> Log {
    let mut told: Vec<&Entry> = log.entries.iter().filter(|entry| entry.fact.told().is_some()).collect();
    told.sort_by_key(|entry| (entry.fact.told(), entry.seq));
    let mut live = Log { fold: Fold::empty(log.fold.board().crossing.clone()), entries: vec![] };
    for entry in told {
        live.keep(entry.fact.told().expect("told"), entry.fact.clone());
    }
    live
}

/// The same facts, all kept in one minute, as an import keeps them.
fn imported(live: &Log, at: Minute) -> Vec<Entry> {
    live.entries.iter().map(|entry| Entry { at, ..entry.clone() }).collect()
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn at_its_last_message_an_import_equals_the_live_fold(log in worlds(60)) {
        let live = fed_live(&log);
        // A live fold forgets all Voices when a term ends; an import's are of the term it is kept in.
        let begun = live.entries.first().map_or(MORNING, |entry| entry.at);
        prop_assume!(Term::of(begun) == Term::of(live.fold.at()));
        let later = live.fold.at() + 30 * 24 * 60;
        let mut as_of = AsOf::new(Fold::empty(live.fold.board().crossing.clone()), imported(&live, later));
        let Some(last) = as_of.last_told() else { return Ok(()) };
        prop_assert_eq!(answers(as_of.fold_at(last)), answers(&live.fold));
    }

    #[test]
    fn moments_asked_one_by_one_are_those_asked_alone(
        log in worlds(40),
        moments in prop::collection::vec(0..5_000_i64, 4),
    ) {
        let crossing = log.fold.board().crossing.clone();
        let mut moments: Vec<Minute> = moments.iter().map(|minutes| MORNING + *minutes).collect();
        moments.sort_unstable();
        let mut on_the_way = AsOf::new(Fold::empty(crossing.clone()), log.entries.clone());
        for moment in moments {
            let mut alone = AsOf::new(Fold::empty(crossing.clone()), log.entries.clone());
            prop_assert_eq!(answers(on_the_way.fold_at(moment)), answers(alone.fold_at(moment)));
        }
    }

    #[test]
    fn nothing_told_later_is_seen(log in worlds(40), moment in 0..3_000_i64) {
        let moment = MORNING + moment;
        let crossing = log.fold.board().crossing.clone();
        let by_then = |entry: &&Entry| entry.fact.told().unwrap_or(entry.at) <= moment;
        let told: Vec<Entry> = log.entries.iter().filter(by_then).cloned().collect();
        let mut all = AsOf::new(Fold::empty(crossing.clone()), log.entries.clone());
        let mut those = AsOf::new(Fold::empty(crossing), told);
        prop_assert_eq!(answers(all.fold_at(moment)), answers(those.fold_at(moment)));
    }
}

#[test]
fn an_old_import_is_seen_at_its_own_time_and_not_now() {
    let now = MORNING + 10 * 24 * 60;
    let mut log = Log::of("verkhny-lars");
    log.keep(now, Fact::Claimed(claim(1, "open/ge///", state(State::No), MORNING)));
    assert_eq!(log.answer("open/ge///"), None, "kept and not counted");
    let mut as_of = AsOf::new(Fold::empty(log.fold.board().crossing.clone()), log.entries);
    assert!(as_of.fold_at(MORNING - 1).board().answers.is_empty());
    assert!(as_of.fold_at(MORNING).board().answers.contains_key(&slot("open/ge///")));
}

#[test]
fn what_was_hidden_by_its_place_is_hidden_in_another_order_too() {
    let mut log = Log::of("verkhny-lars");
    log.pass(MORNING);
    log.pass(MORNING + 1);
    let shut = log.keep(MORNING + 2, Fact::Noticed(notice(MORNING, MORNING + 600)));
    let stays = log.keep(MORNING + 2, Fact::Noticed(notice(MORNING, MORNING + 600)));
    let what = Target::Item(Key::Notice(shut));
    log.keep(MORNING + 3, Fact::Hidden { what, reason: Reason::Wrong });
    let mut as_of = AsOf::new(Fold::empty(log.fold.board().crossing.clone()), log.entries);
    let shown: Vec<Key> = as_of.fold_at(MORNING + 4).board().notices.keys().cloned().collect();
    assert_eq!(shown, [Key::Notice(stays)]);
}
