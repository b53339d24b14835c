//! A thousand made-up drivers: what contacts of people who ride they are given in a day, whoever they are and
//! however they come. People agree to whatever is offered: nothing but the house stands in the way.

use super::way::{DAY, Dice, HOUR, Way, terms};
use border::fact::{Anchored, Digest, Fact, Seq};
use border::minute::Minute;
use border::ride::{HoldState, RideKind, Terms};
use border::voice::Voice;

const FAKES: u32 = 1_000;
/// What all of one standing are given in any 24 hours (issue 7).
const MOST: usize = 3;
/// Whoever is numbered from here on is honest.
const HONEST: u32 = 100_000;

/// What so many offers gave.
#[derive(Default)]
struct Day {
    /// When a fake driver was given a contact.
    harvested: Vec<Minute>,
    /// Handovers in all: whoever rides was given the driver's.
    handovers: u32,
}

impl Day {
    /// The most that any 24 hours gave.
    fn most_a_day(&self) -> usize {
        let within =
            |from: &Minute| self.harvested.iter().filter(|at| (0..DAY).contains(&at.since(*from))).count();
        self.harvested.iter().map(within).max().unwrap_or(0)
    }
}

struct Scene {
    way: Way,
    honest: u32,
    dice: Dice,
}

impl Scene {
    fn new(seed: u64) -> Self {
        Self { way: Way::new(), honest: HONEST, dice: Dice(seed) }
    }

    /// A fake offers a seat and the next honest rider takes it; or one seeks, and the fake answers.
    fn fall_for(&mut self, fake: u32, day: &mut Day) {
        let rider = self.honest;
        self.honest += 1;
        let departs = self.way.now + 30;
        let (offerer, holder, kind) = match self.dice.below(3) {
            0 => (rider, fake, RideKind::Sought),
            _ => (fake, rider, RideKind::Offered),
        };
        let Ok(ride) = self.way.offer(offerer, Terms { kind, ..terms(1, departs) }) else { return };
        let Ok(hold) = self.way.hold(holder, ride, 1) else { return };
        if self.way.agree(offerer, holder, ride, hold).is_ok() {
            day.handovers += 1;
            day.harvested.extend(self.gave_driver(ride, hold).then_some(self.way.now));
        }
    }

    fn gave_driver(&self, ride: Seq, hold: Seq) -> bool {
        let ride = self.way.ride(ride);
        let HoldState::Agreed { handing, .. } = ride.holds()[&hold].state else { return false };
        ride.is_given(ride.driver(), handing)
    }

    /// All fakes, each once, over a day: `apart` minutes between them.
    fn day(&mut self, fakes: impl Iterator<Item = u32>, apart: i64) -> Day {
        let mut day = Day::default();
        for (n, fake) in fakes.enumerate() {
            if n % 250 == 249 || apart > 0 {
                // What left makes room for more.
                self.way.pass(if apart > 0 { apart } else { 7 * HOUR });
            }
            self.fall_for(fake, &mut day);
        }
        day
    }
}

#[test]
fn a_thousand_fresh_fakes_are_given_three_a_day_in_a_burst_and_one_by_one() {
    for (seed, apart) in [(1, 0), (2, 1)] {
        let mut scene = Scene::new(seed);
        let day = scene.day(1..=2 * FAKES, apart);
        let (most, all) = (day.most_a_day(), day.harvested.len());
        println!("fresh, {apart} minutes apart: {most} a day, {all} of {} in all", day.handovers);
        assert_eq!(most, MOST);
        assert!(day.handovers > 1_800, "who rides is given the driver's all the same");
    }
}

#[test]
fn an_invite_tree_of_a_thousand_is_given_three_a_day() {
    let mut scene = Scene::new(3);
    for fake in 1..=FAKES {
        let mut invite = [0; 8];
        invite[..4].copy_from_slice(&fake.to_be_bytes());
        let (by, tree) = (scene.way.voice(fake), Digest([7; 8]));
        scene.way.log.keep(scene.way.now, Fact::Vouched { by, tree, invite: Digest(invite) });
    }
    let day = scene.day(1..=FAKES, 1);
    println!("a tree of {FAKES}: {} a day of {}", day.most_a_day(), day.handovers);
    assert_eq!(day.most_a_day(), MOST);
    assert!(day.handovers > 900);
}

#[test]
fn a_driver_whom_the_operator_answers_for_has_three_of_his_own_beside_a_flood_of_fakes() {
    let mut scene = Scene::new(4);
    let (driver, now) = (50_000, scene.way.now);
    let by: Voice = scene.way.voice(driver);
    let anchored = Anchored { by, from: now, until: now + 3 * DAY, card: None };
    scene.way.log.keep(now, Fact::Anchored(anchored));
    let fakes = scene.day(1..=200, 0);
    assert_eq!(fakes.most_a_day(), MOST);
    let bus = terms(20, scene.way.now + HOUR);
    let ride = scene.way.offer(driver, bus).expect("a bus");
    let mut given = 0;
    for rider in 60_000..60_020 {
        let hold = scene.way.hold(rider, ride, 1).expect("held");
        scene.way.agree(driver, rider, ride, hold).expect("agreed");
        given += u32::from(scene.gave_driver(ride, hold));
    }
    assert_eq!((given, scene.way.ride(ride).free()), (3, 0), "and the whole bus may ride");
}

#[test]
fn whoever_rides_is_given_three_a_day() {
    let mut way = Way::new();
    for n in 0..4 {
        let ride = way.offer(10 + n, terms(1, way.now + HOUR)).expect("a ride");
        let hold = way.hold(1, ride, 1).expect("held");
        let agreed = way.agree(10 + n, 1, ride, hold);
        assert_eq!(agreed.is_ok(), n < 3, "{n}: {agreed:?}");
    }
    way.pass(DAY);
    let ride = way.offer(20, terms(1, way.now + HOUR)).expect("a ride");
    let hold = way.hold(1, ride, 1).expect("held");
    way.agree(20, 1, ride, hold).expect("another day");
}
