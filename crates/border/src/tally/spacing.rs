//! How much road a vehicle in a queue takes: a queue told in vehicles becomes metres, and one told in metres
//! vehicles. Both with the spread of the spacing itself, since nobody measures it.
//!
//! Bumper to bumper a car takes 7 m of a lane (143 cars a kilometre). Closed-up lines and a second lane
//! press it to 5 m, gaps left for side roads, buses and sleepers stretch it to 10 m. Checked by facts of one
//! week in September 2022: 2,300 cars stood on 10-16 km, 3,500 cars on 20-25 km (4.3 to 7.1 m a car).

use crate::topic::Mode;

/// Metres of queue that one vehicle takes: tight, usual, loose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Spacing {
    tight: u32,
    usual: u32,
    loose: u32,
}

const CAR: Spacing = Spacing { tight: 5, usual: 7, loose: 10 };

/// What stands in the queue of a mode; none where no vehicles do.
pub(super) fn spacing(mode: Option<Mode>) -> Option<Spacing> {
    let [tight, usual, loose] = match mode {
        Some(Mode::Car) => return Some(CAR),
        // A lorry with its trailer is up to 18.75 m long.
        Some(Mode::Truck) => [16, 20, 26],
        Some(Mode::Bus) => [13, 16, 22],
        _ => return None,
    };
    Some(Spacing { tight, usual, loose })
}

impl Default for Spacing {
    /// A car's: most that stand are cars.
    fn default() -> Self {
        CAR
    }
}

impl Spacing {
    /// Metres that one vehicle usually takes.
    pub(super) fn usual(self) -> u32 {
        self.usual
    }

    /// q10, q50, q90 of the metres that so many vehicles take.
    pub(super) fn metres(self, vehicles: [u32; 3]) -> [u32; 3] {
        let usual = f64::from(self.usual);
        let [low, middle, high] =
            joint(vehicles, usual / f64::from(self.tight), f64::from(self.loose) / usual);
        [low * usual, middle * usual, high * usual].map(whole)
    }

    /// The vehicles that usually stand on so many metres.
    pub(super) fn stand_on(self, metres: u32) -> u32 {
        metres.div_ceil(self.usual)
    }

    /// q10, q50, q90 of the vehicles that stand on so many metres, to two figures: nobody counted them.
    pub(super) fn vehicles(self, metres: [u32; 3]) -> [u32; 3] {
        let usual = f64::from(self.usual);
        let [low, middle, high] = joint(metres, f64::from(self.loose) / usual, usual / f64::from(self.tight));
        [low / usual, middle / usual, high / usual].map(|count| two_figures(whole(count)))
    }
}

/// A range whose ends are further off by a doubt of its own, as factors down and up: what is too long by
/// chance and what stands closer by chance have nothing to do with each other, so the squares of their
/// logarithms add up.
fn joint([low, middle, high]: [u32; 3], down: f64, up: f64) -> [f64; 3] {
    let both = |own: f64, doubt: f64| {
        let [own, doubt] = [own, doubt].map(libm::log);
        libm::exp(libm::sqrt(own * own + doubt * doubt))
    };
    let [low, middle, high] = [low, middle, high].map(f64::from);
    let below = if low > 0.0 { middle / both(middle / low, down) } else { 0.0 };
    let above = if middle > 0.0 { middle * both(high / middle, up) } else { high * up };
    [below, middle, above]
}

/// To the nearest whole number; what is too much is the most there is.
fn whole(number: f64) -> u32 {
    (number + 0.5) as u32
}

/// To the nearest number of two figures.
pub(super) fn two_figures(count: u32) -> u32 {
    let mut unit = 1;
    while count / unit >= 100 {
        unit *= 10;
    }
    (count / unit + u32::from(count % unit >= unit.div_ceil(2) && unit > 1)) * unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_keeps_the_middle_and_widens_the_range() {
        for mode in [Mode::Car, Mode::Truck, Mode::Bus] {
            let spacing = spacing(Some(mode)).expect("vehicles stand in it");
            let [low, middle, high] = spacing.vehicles(spacing.metres([90, 100, 120]));
            assert_eq!(middle, 100, "{mode:?}");
            assert!(low < 90 && high > 120, "{mode:?}: {low}..{high}");
        }
    }

    #[test]
    fn no_vehicle_takes_no_road_and_the_most_does_not_overflow() {
        let cars = spacing(Some(Mode::Car)).expect("cars");
        assert_eq!(cars.metres([0, 0, 0]), [0, 0, 0]);
        assert_eq!(cars.vehicles([0, 0, 0]), [0, 0, 0]);
        assert_eq!(cars.metres([u32::MAX; 3]), [u32::MAX; 3]);
        assert!(cars.vehicles([u32::MAX; 3]).is_sorted());
    }

    #[test]
    fn the_queues_of_september_2022_lie_within() {
        let cars = spacing(Some(Mode::Car)).expect("cars");
        let [low, _, high] = cars.metres([2_300; 3]);
        assert!(low <= 16_000 && high >= 10_000, "{low}..{high}");
        let [low, _, high] = cars.vehicles([20_000, 22_000, 25_000]);
        assert!((low..=high).contains(&3_500), "{low}..{high}");
    }

    #[test]
    fn a_computed_count_has_two_figures() {
        assert_eq!([0, 99, 104, 105, 996, 1_143].map(two_figures), [0, 99, 100, 110, 1_000, 1_100]);
    }

    #[test]
    fn those_on_foot_take_no_lane() {
        assert_eq!(spacing(Some(Mode::Foot)), None);
        assert_eq!(spacing(Some(Mode::Bicycle)), None);
    }
}
