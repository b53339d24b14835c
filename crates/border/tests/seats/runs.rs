//! Ten thousand seeded runs: bids, agreements, cancels on both sides, time, lost turns, restarts.

use super::way::{Dice, HOUR, Way, is_of_seats, refolded, terms};
use border::fact::Seq;
use border::fold::Fold;
use border::limits;
use border::minute::Minute;
use border::ride::{HoldState, Ride, Wanted};
use border::voice::Term;
use std::collections::BTreeMap;

const RUNS: u64 = 10_000;
const PEOPLE: u32 = 14;
const DRIVER: u32 = 0;

/// What must hold of a ride whenever anybody can look at it.
fn check(ride: &Ride, now: Minute) {
    let mut used = 0_u32;
    let mut least_waiting = u32::MAX;
    for hold in ride.holds().values() {
        match hold.state {
            HoldState::Waiting => least_waiting = least_waiting.min(u32::from(hold.seats)),
            HoldState::Held { until } => {
                assert!(now < until && until <= now + limits::HOLD_MINUTES, "held until {until} at {now}");
                used += u32::from(hold.seats);
            }
            HoldState::Agreed { .. } => used += u32::from(hold.seats),
        }
    }
    let seats = u32::from(ride.terms.seats);
    assert!(used <= seats, "oversold: {used} of {seats}");
    assert!(least_waiting > seats - used, "a seat stays empty while somebody waits for it");
    assert_eq!(u32::from(ride.free()), seats - used);
}

struct Run {
    way: Way,
    dice: Dice,
    ride: Seq,
    /// Whose a hold is.
    holders: BTreeMap<Seq, u32>,
    agreed: usize,
    lapsed: usize,
    moved_up: usize,
}

impl Run {
    fn new(seed: u64) -> Self {
        let (mut way, mut dice) = (Way::new(), Dice(seed));
        let most = if dice.below(4) == 0 { 27 } else { 5 };
        let seats = 1 + dice.below(most) as u8;
        let departs = way.now + i64::from(20 + dice.below(180));
        let ride = way.offer(DRIVER, terms(seats, departs)).expect("a ride");
        Self { way, dice, ride, holders: BTreeMap::new(), agreed: 0, lapsed: 0, moved_up: 0 }
    }

    fn wanted(&mut self) -> (u32, Wanted) {
        let (ride, who) = (self.ride, 1 + self.dice.below(PEOPLE));
        let holds: Vec<Seq> =
            self.way.log.fold.ride(ride).map_or(vec![], |ride| ride.holds().keys().copied().collect());
        let any = |dice: &mut Dice| holds.get(dice.below(holds.len() as u32) as usize).copied();
        let holder = |run: &mut Self| any(&mut run.dice).and_then(|hold| run.holders.get(&hold).copied());
        match self.dice.below(16) {
            0..7 => (who, Wanted::Hold { ride, seats: 1 + self.dice.below(3) as u8 }),
            7..10 => (DRIVER, Wanted::Accept { ride, hold: any(&mut self.dice) }),
            10..13 => (holder(self).unwrap_or(who), Wanted::Accept { ride, hold: None }),
            13 => (who, Wanted::Unhold { ride }),
            14 => (DRIVER, Wanted::Cancel { ride, hold: any(&mut self.dice).or(Some(9_999)) }),
            _ => (who, Wanted::Cancel { ride, hold: None }),
        }
    }

    /// One turn of several wishes, decided one on top of the other; one in eight is lost with its fold.
    fn turn(&mut self) {
        let fate = self.dice.below(8);
        let before = (fate == 0).then(|| self.way.log.clone());
        for _ in 0..=self.dice.below(4) {
            let (who, wanted) = self.wanted();
            let is_hold = matches!(wanted, Wanted::Hold { .. });
            if let Ok(hold) = self.way.ask(who, wanted)
                && is_hold
            {
                self.holders.insert(hold, who);
            }
            self.look();
        }
        match (fate, before) {
            (_, Some(before)) => self.way.log = before,
            (1, _) => {
                let bytes = self.way.log.fold.to_bytes().expect("bytes");
                self.way.log.fold = Fold::from_bytes(&bytes).expect("its own bytes");
            }
            (2, _) => self.way.log.fold = refolded(&self.way.log.entries),
            _ => {}
        }
    }

    fn look(&mut self) {
        // Between entries a hold may be past its time for as long as nobody asks: the next asks at `now`.
        if self.way.log.fold.at() == self.way.now
            && let Some(ride) = self.way.log.fold.ride(self.ride)
        {
            check(ride, self.way.now);
        }
    }

    fn counts(&self) -> (usize, usize) {
        let Some(ride) = self.way.log.fold.ride(self.ride) else { return (0, 0) };
        (ride.holds().len(), ride.waiting())
    }

    fn play(&mut self) {
        for _ in 0..10 {
            self.turn();
            let (held, waited) = self.counts();
            self.way.pass(i64::from(self.dice.below(12)));
            self.look();
            let (holds, waiting) = self.counts();
            self.lapsed += held - holds.min(held);
            self.moved_up += waited - waiting.min(waited);
        }
        let ride = self.way.log.fold.ride(self.ride);
        self.agreed += ride.map_or(0, |ride| ride.holds().values().filter(|hold| hold.is_agreed()).count());
    }
}

#[test]
fn no_seat_is_sold_twice_in_ten_thousand_runs() {
    let (mut agreed, mut lapsed, mut moved_up, mut entries) = (0, 0, 0, 0);
    for seed in 0..RUNS {
        let mut run = Run::new(seed);
        run.play();
        agreed += run.agreed;
        lapsed += run.lapsed;
        moved_up += run.moved_up;
        entries += run.way.log.entries.iter().filter(|entry| is_of_seats(entry)).count();
    }
    println!("{RUNS} runs, {entries} entries: {agreed} agreed, {lapsed} lapsed, {moved_up} moved up");
    assert!(agreed > 4_000 && lapsed > 5_000 && moved_up > 1_000, "{agreed} {lapsed} {moved_up}");
}

#[test]
fn whatever_passes_in_between_the_board_is_the_same() {
    for seed in 0..300 {
        let mut run = Run::new(seed);
        run.play();
        let entries = &run.way.log.entries;
        let mut sparse = Vec::new();
        let mut seq = 0;
        for entry in entries.iter().filter(|entry| is_of_seats(entry)) {
            // Entries name rides and holds by their places: a step that stood in between stays as a place.
            while seq + 1 < entry.seq {
                seq += 1;
                let at = sparse.last().map_or(entry.at, |last: &border::entry::Entry| last.at);
                sparse.push(border::entry::Entry { seq, at, fact: border::fact::Fact::Passed { to: at } });
            }
            seq = entry.seq;
            sparse.push(entry.clone());
        }
        let (mut fold, last) = (refolded(&sparse), run.way.now);
        let passed = border::fact::Fact::Passed { to: last };
        fold.apply(&border::entry::Entry { seq: fold.seq() + 1, at: last, fact: passed })
            .expect("it follows");
        let shown = |fold: &Fold| {
            let mut rides: Vec<_> = fold.board().rides.values().cloned().collect();
            rides.iter_mut().for_each(|ride| ride.changed = 0);
            rides
        };
        assert_eq!(shown(&fold), shown(&run.way.log.fold), "seed {seed}");
    }
}

#[test]
fn a_base_in_the_middle_gives_the_board_that_all_entries_gave() {
    for seed in 0..150 {
        let mut run = Run::new(seed);
        run.play();
        let entries = &run.way.log.entries;
        let cut = Dice(seed).below(entries.len() as u32) as usize;
        let bytes = refolded(&entries[..cut]).to_base(&entries[cut..]).to_bytes().expect("bytes");
        let text = String::from_utf8(bytes.clone()).expect("JSON");
        for who in 0..=PEOPLE {
            assert!(!text.contains(&border::voice::hex(&run.way.voice(who).0)), "a Voice in the base");
        }
        assert!(!text.contains("party"), "a tag in the base");
        let mut fold = Fold::from_bytes(&bytes).expect("its own bytes");
        for entry in &entries[cut..] {
            fold.apply(entry).expect("an entry that follows");
        }
        assert_eq!(fold.board(), run.way.log.fold.board(), "seed {seed}, cut {cut}");
    }
}

#[test]
fn a_ride_outlives_the_term_and_its_people_act_on() {
    let mut way = Way::new();
    way.now = Term::of(way.now).end() - 2 * HOUR;
    let ride = way.offer(DRIVER, terms(2, way.now + 10 * HOUR)).expect("a ride");
    let hold = way.hold(1, ride, 1).expect("held");
    way.agree(DRIVER, 1, ride, hold).expect("agreed");
    way.pass(3 * HOUR);
    assert!(way.ride(ride).by.is_none() && way.ride(ride).holds()[&hold].by.is_none());
    assert!(way.ride(ride).holds()[&hold].is_agreed());
    let second = way.hold(2, ride, 1).expect("held in the next term");
    way.agree(DRIVER, 2, ride, second).expect("the driver is known by the ride's own tag");
    way.ask(1, Wanted::Unhold { ride }).expect("and so is who rides");
    assert_eq!(way.ride(ride).free(), 1);
}
