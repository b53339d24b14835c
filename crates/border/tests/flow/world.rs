//! A queue as it truly is, minute by minute: a week of quiet days with short waits, then a day of long ones,
//! a surge of thirty hours with a near-closure in it, and the recovery.

use super::dice::Dice;

pub const DAY: usize = 24 * 60;
pub const QUIET: usize = 7 * DAY;
pub const LENGTH: usize = 13 * DAY;
/// Waits that end later are not known.
const BEYOND: usize = 4 * DAY;

/// The truth of one queue.
pub struct World {
    /// Vehicles let through in a minute.
    pub service: Vec<f64>,
    /// What passes at full work in a minute.
    pub full: f64,
    /// Vehicles standing.
    pub queue: Vec<f64>,
    /// Vehicles that came up to a minute, and that were let through.
    came: Vec<f64>,
    passed: Vec<f64>,
}

impl World {
    pub fn of(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let full = dice.between(40.0, 140.0) / 60.0;
        let surge = QUIET + DAY + dice.below(12 * 60) as usize;
        let surge_end = surge + 60 * (28 + dice.below(8) as usize);
        let slow = surge + 60 * (8 + dice.below(16) as usize);
        let slow_end = slow + 60 * (3 + dice.below(6) as usize);
        let (height, slowness, haste) =
            (dice.between(1.4, 2.2), dice.between(0.03, 0.15), dice.between(1.05, 1.5));
        let mut world = Self { service: vec![], full, queue: vec![], came: vec![], passed: vec![] };
        let (mut queue, mut came, mut passed, mut walk, mut pace) = (full * 10.0, 0.0, 0.0, 0.0, 0.0);
        for minute in 0..LENGTH + BEYOND {
            let hour = (minute % DAY) as f64 / 60.0;
            walk = 0.98 * walk + 0.04 * dice.normal();
            pace = 0.99 * pace + 0.015 * dice.normal();
            let tide = libm::sin((hour - 9.0) / 24.0 * std::f64::consts::TAU);
            let busy = if (QUIET..QUIET + DAY).contains(&minute) { 1.25 } else { 1.0 };
            let usual = full * (0.72 + 0.38 * tide) * busy * libm::exp(walk);
            let arrivals = if (surge..surge_end).contains(&minute) {
                full * height * (1.0 + 0.25 * tide) * libm::exp(walk)
            } else if minute >= surge_end {
                usual * 0.95
            } else {
                usual
            };
            let work = if (slow..slow_end).contains(&minute) {
                slowness
            } else if minute >= slow_end {
                haste
            } else {
                1.0
            };
            let service = full * work * libm::exp(pace);
            came += arrivals;
            queue += arrivals;
            let through = service.min(queue);
            queue -= through;
            passed += through;
            world.service.push(service);
            world.queue.push(queue);
            world.came.push(came);
            world.passed.push(passed);
        }
        // Who stood there at the beginning came before it.
        let first = full * 10.0;
        world.came.iter_mut().for_each(|came| *came += first);
        world
    }

    /// When those came who get through at a minute.
    fn joined(&self, minute: usize) -> usize {
        self.came.partition_point(|came| *came < self.passed[minute]).min(minute)
    }

    /// What those waited who get through at a minute.
    pub fn crossing(&self, minute: usize) -> f64 {
        (minute - self.joined(minute)) as f64
    }

    /// What those will have waited who come at a minute.
    pub fn joining(&self, minute: usize) -> f64 {
        (self.passed.partition_point(|passed| *passed < self.came[minute]) - minute) as f64
    }

    /// What the queue would take at the pace of a minute.
    pub fn at_this_pace(&self, minute: usize) -> f64 {
        self.queue[minute] / self.service[minute]
    }

    /// How long one stands who is in the queue at a minute, anyone of them; none where nobody is.
    pub fn standing(&self, minute: usize, dice: &mut Dice) -> Option<f64> {
        let (first, last) = (self.passed[minute], self.came[minute]);
        let place = dice.between(first, last);
        let joined = self.came.partition_point(|came| *came < place).min(minute);
        (last - first > 2.0).then(|| (minute - joined) as f64)
    }
}
