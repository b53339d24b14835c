//! What a cell owes: the seed decides everything, liars keep their rules, the real path keeps what was meant.

use super::*;
use crate::truth::liars::{Liars, Lie};
use crate::truth::saying::Saying;
use crate::truth::world::{DAY, QUIET_DAYS};
use border::lang::Lang;
use border::value::State;

fn setting(seed: u64, liars: Liars, lie: Lie) -> Setting {
    let attack = Attack { liars, lie, share: 30, identities: 3 };
    Setting { seed, days: 9, rate: 30, attack, anchors: Anchors::default(), lars: None, without: vec![] }
}

fn told(seed: u64, liars: Liars, lie: Lie) -> Told {
    setting(seed, liars, lie).tell(Speech { only: None })
}

#[test]
fn a_seed_decides_everything_and_another_one_something_else() {
    let messages = |seed| told(seed, Liars::Fresh, Lie::Opposite).messages;
    let first = messages(3);
    assert!(first == messages(3));
    assert!(first.len() > 5_000 && first != messages(4));
    assert!(first.is_sorted_by_key(|message| message.sent));
}

#[test]
fn fresh_liars_come_after_the_quiet_days_and_known_ones_tell_the_truth_in_them() {
    let quiet_ends = told(5, Liars::None, Lie::Opposite).world.at(QUIET_DAYS * DAY);
    let of_liars = |told: &Told| -> Vec<Message> {
        told.messages.iter().filter(|message| message.side == Side::Liar).cloned().collect()
    };
    let fresh = of_liars(&told(5, Liars::Fresh, Lie::Opposite));
    assert!(fresh.len() > 1_000 && fresh.iter().all(|message| message.told() >= quiet_ends));
    let told = told(5, Liars::Seasoned, Lie::Opposite);
    let wrong = |message: &&Message| {
        let is_open = told.world.open[told.world.minute_of(message.seen) as usize];
        message.sayings.contains(&Saying::Open(if is_open { State::No } else { State::Yes }))
    };
    let said = |message: &&Message| message.sayings.iter().any(|saying| matches!(saying, Saying::Open(_)));
    let (quiet, later): (Vec<Message>, Vec<Message>) =
        of_liars(&told).into_iter().partition(|message| message.told() < quiet_ends);
    assert!(later.iter().filter(said).all(|message| wrong(&message)));
    let lies = quiet.iter().filter(wrong).count();
    assert!(lies > 0 && lies * 4 < quiet.iter().filter(said).count(), "{lies} of {}", quiet.len());
}

#[test]
fn every_lie_is_told_by_either_kind_of_liar() {
    for lie in <Lie as clap::ValueEnum>::value_variants() {
        for liars in [Liars::Fresh, Liars::Seasoned, Liars::Vouched] {
            let told = told(1, liars, *lie);
            let lies = told.messages.iter().filter(|message| message.side == Side::Liar).count();
            assert!(lies > 100, "{lie:?} by {liars:?}: {lies}");
        }
    }
}

#[test]
fn a_board_is_made_of_what_was_meant_in_every_language() {
    let door = Door::open("verkhny-lars").expect("built in");
    let setting = setting(2, Liars::None, Lie::Opposite);
    let outcome = setting.run(&door, Speech { only: None }, true).expect("it runs");
    for (lang, fare) in &outcome.fairness.0 {
        assert!(fare.kept * 100 >= fare.said * 90, "{lang}: {fare:?}");
        assert!(fare.error() < 0.4, "{lang}: {fare:?}");
    }
    assert_eq!(outcome.fairness.0.len(), Lang::ALL.len());
    assert_eq!(outcome.ours.minutes, 2 * DAY as u64);
    // Whoever knows all is never wrong, and the votes of honest people mostly right.
    let score = outcome.all_knowing;
    assert_eq!((score.open_wrong, score.men_wrong_yes, score.false_red), (0, 0, 0));
    assert_eq!(score.crossing.ratio.quantile(0.99), Some(1.0));
    let (name, votes) = &outcome.baselines[0];
    assert_eq!(*name, "majority of 20 min");
    assert!(votes.open_wrong > 0 && votes.open_wrong * 5 < votes.minutes, "{votes:?}");
    let completed = &outcome.baselines[4].1.crossing;
    assert!(completed.ratio.quantile(0.5).is_some_and(|ratio| ratio < 1.6), "{completed:?}");
}

#[test]
fn without_identities_each_claim_has_a_voice_of_its_own() {
    let door = Door::open("verkhny-lars").expect("built in");
    let told = told(2, Liars::None, Lie::Opposite);
    let mut entries = told.import(&door).expect("an import").entries;
    let voices = |entries: &[border::entry::Entry]| {
        let by = entries.iter().filter_map(|entry| match &entry.fact {
            border::fact::Fact::Claimed(claim) => Some(claim.by),
            _ => None,
        });
        let all: Vec<_> = by.collect();
        (all.len(), all.into_iter().collect::<std::collections::BTreeSet<_>>().len())
    };
    let (claims, before) = voices(&entries);
    Without::Identities.of_entries(&mut entries);
    assert!(before < claims && voices(&entries) == (claims, claims));
    Without::Voices.of_entries(&mut entries);
    assert_eq!(voices(&entries), (claims, 1));
}

/// The list stands outside of the project: where it is not, this says so and tests nothing.
#[test]
fn the_weeks_of_verkhny_lars_are_told_as_they_were() {
    let list = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/closures/lars_2022_timeline.csv");
    let Ok(text) = std::fs::read_to_string(list) else {
        println!("NOT TESTED: {list} is not there");
        return;
    };
    let timeline = Timeline::read(&text).expect("a timeline");
    let lars =
        Setting { rate: 60, lars: Some(Arc::new(timeline)), ..setting(1_000, Liars::None, Lie::Opposite) };
    let door = Door::open("verkhny-lars").expect("built in");
    let told = lars.tell(Speech { only: None });
    let Imported { base, entries } = told.import(&door).expect("an import");
    let slots = Slots::toward(door.toward().expect("usual"));
    let mut as_of = AsOf::new(base, entries);
    // Evenings of September, the rule on foot by then, and whether a ban was rumoured.
    for (day, foot, is_rumoured) in
        [(24, State::No, false), (27, State::Yes, true), (29, State::Yes, false), (34, State::No, false)]
    {
        let evening = (day - 15) * DAY + 1_260;
        let picture = Picture::of(as_of.fold_at(told.world.at(evening)).board(), &slots);
        assert_eq!(told.world.foot[evening], foot, "{day}");
        assert!(picture.foot.is_none_or(|shown| shown == foot), "{day}: {picture:?}");
        assert!(picture.rumour || !is_rumoured, "{day}: {picture:?}");
        assert_ne!(picture.men, Some(State::No), "{day}: a rumour is no rule");
        assert_eq!(picture.open, Some(State::Yes), "{day}");
        let metres = told.world.cars.standing(evening) * told.world.temper.car_metres;
        let shown = picture.queue.expect("a queue")[1];
        assert!((0.5..2.0).contains(&(shown / metres)), "{day}: {shown} m of {metres}");
    }
}
