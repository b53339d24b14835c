//! A stolen moderator's key does its worst for a day, and moves no slot of any board: only words go.

use crate::support::log::Log;
use crate::support::world::{cases, without_places, worlds};
use border::deed::{Cause, Wish, decide_deed};
use border::entry::Entry;
use border::fact::{Asked, Claim, Digest, Fact, Foretold, Notice, Seq, Target};
use border::fold::Fold;
use border::lang::Lang;
use border::rumour::Ruling;
use border::topic::Topic;
use proptest::prelude::*;
use std::collections::BTreeSet;

const STOLEN: Digest<8> = Digest([0xee; 8]);

/// All that one key can want, by a number.
fn worst(n: usize, log: &Log) -> Wish {
    let (now, last) = (log.fold.at(), log.fold.seq());
    let lines: BTreeSet<Seq> = (1..=last).collect();
    let newest_deed = log.fold.deeds().next().map_or(last, |(seq, _)| seq);
    let notice = || Notice {
        text: [(Lang::En, "Open for all".to_owned())].into(),
        link: "https://example.org".to_owned(),
        source: "Nobody".to_owned(),
        from: now,
        until: now + 600,
    };
    match n % 15 {
        0 => Wish::Freeze(None),
        1 => Wish::Freeze(Some(Topic::ALL[n % Topic::ALL.len()])),
        2 => Wish::Thaw(None),
        3 => Wish::Thaw(Some(Topic::ALL[n % Topic::ALL.len()])),
        4 => Wish::Notice(Box::new(notice())),
        5 => Wish::HoldWords,
        6 => Wish::ShowWords,
        7 => Wish::Let(lines),
        8 => Wish::Confirm(newest_deed),
        9 => Wish::Undo,
        10 => Wish::Confirm(1 + n as u64 % last.max(1)),
        14 => match log.fold.board().rumours.values().next() {
            Some(rumour) => Wish::Rule(rumour.slot, rumour.value, Ruling::ALL[n % Ruling::ALL.len()]),
            None => Wish::Undo,
        },
        n => Wish::Hide(lines, Cause::ALL[n % Cause::ALL.len()]),
    }
}

proptest! {
    #![proptest_config(cases(32))]

    /// Everything others did is kept first, the thief's day after it: places are then the same in both.
    #[test]
    fn one_key_moves_no_slot_of_any_board_in_a_day(log in worlds(40), start in 0..500_usize) {
        let (mut robbed, mut spared) = (alone(&log), alone(&log));
        let begun = robbed.fold.at();
        let mut done = 0;
        for n in start..start + 400 {
            let now = begun + ((n - start) * 24 * 60 / 400) as i64;
            if let Ok(fact) = decide_deed(&robbed.fold, STOLEN, &worst(n, &robbed), now) {
                robbed.keep(now, fact);
                done += 1;
            } else {
                robbed.pass(now);
            }
            spared.pass(now);
            let (with, without) = (without_places(robbed.fold.board()), without_places(spared.fold.board()));
            prop_assert_eq!(with, without, "after {}", n);
        }
        prop_assert!(done > 100, "it was a busy day: {}", done);
    }

    /// The thief's deeds stand between those of everyone else: what is told goes on counting as it was told.
    #[test]
    fn what_is_told_between_its_deeds_counts_as_ever(log in worlds(40)) {
        let crossing = log.fold.board().crossing.clone();
        let mut spared = Log { fold: Fold::empty(crossing.clone()), entries: vec![] };
        let mut robbed = Log { fold: Fold::empty(crossing), entries: vec![] };
        // Places of entries name filings: where the thief acts in one log, time passes in the other.
        for (n, entry) in log.entries.iter().enumerate() {
            let at = entry.at.max(robbed.fold.at());
            match decide_deed(&robbed.fold, STOLEN, &worst(n, &robbed), at) {
                Ok(fact) => drop(robbed.keep(at, fact)),
                Err(_) => drop(robbed.pass(at)),
            }
            spared.pass(at);
            let told = apart(without_keys(entry));
            robbed.keep(at, told.clone());
            spared.keep(at, told);
            let (with, without) = (without_places(robbed.fold.board()), without_places(spared.fold.board()));
            prop_assert_eq!(with, without, "after {}", n);
        }
    }
}

/// A log in which nobody else has a key: what another agreed to would be of two.
fn alone(log: &Log) -> Log {
    let mut alone = Log { fold: Fold::empty(log.fold.board().crossing.clone()), entries: vec![] };
    for entry in &log.entries {
        alone.keep(entry.at, without_keys(entry));
    }
    alone
}

fn without_keys(entry: &Entry) -> Fact {
    match &entry.fact {
        Fact::Moderated(_) => Fact::Passed { to: entry.at },
        fact => fact.clone(),
    }
}

/// A fact of a log in which each entry has twice the place it had.
fn apart(fact: Fact) -> Fact {
    match fact {
        Fact::Claimed(claim) => Fact::Claimed(Claim {
            of: claim.of.map(|seq| 2 * seq),
            copy_of: claim.copy_of.map(|seq| 2 * seq),
            ..claim
        }),
        Fact::Asked(asked) => Fact::Asked(Asked { of: asked.of.map(|seq| 2 * seq), ..asked }),
        Fact::Announced(told) => Fact::Announced(Foretold {
            of: told.of.map(|seq| 2 * seq),
            copy_of: told.copy_of.map(|seq| 2 * seq),
            ..told
        }),
        Fact::Hidden { what: Target::Filing(seq), reason } => {
            Fact::Hidden { what: Target::Filing(2 * seq), reason }
        }
        fact => fact,
    }
}
