//! Lengths of time and ranges of them. Refuses to give a mean, and to say more than was told.

use super::{Arg, Speaker};

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;
/// Up to here a range is in minutes.
const MINUTES_UP_TO: u32 = 90;
/// From here on hours are whole.
const WHOLE_HOURS_FROM: u32 = 10 * HOUR;
/// From here on days are told.
const DAYS_FROM: u32 = 4 * DAY;
/// Up to here every minute is told.
const EVERY_MINUTE_UP_TO: u32 = 20;

/// In what a range is told: by its high end.
#[derive(Clone, Copy)]
enum Unit {
    Minutes,
    Hours,
    Days,
}

impl Unit {
    fn of(high: u32) -> Self {
        if high <= MINUTES_UP_TO {
            Self::Minutes
        } else if high < DAYS_FROM {
            Self::Hours
        } else {
            Self::Days
        }
    }

    /// Its length in minutes.
    fn minutes(self) -> u32 {
        match self {
            Self::Minutes => 1,
            Self::Hours => HOUR,
            Self::Days => DAY,
        }
    }

    fn phrase(self) -> &'static str {
        match self {
            Self::Minutes => "in-minutes",
            Self::Hours => "in-hours",
            Self::Days => "in-days",
        }
    }

    /// To what its ends are rounded, in minutes.
    fn step(self, high: u32) -> u32 {
        match self {
            Self::Minutes if high <= EVERY_MINUTE_UP_TO => 1,
            Self::Minutes => 5,
            Self::Hours if high < WHOLE_HOURS_FROM => HOUR / 2,
            Self::Hours => HOUR,
            Self::Days => DAY,
        }
    }
}

impl Speaker<'_> {
    /// A length of time in minutes, below zero taken as zero: "40 min", "1 h 20 min"; from ten hours whole
    /// hours and from four days whole days, to the nearest.
    pub fn duration(&self, minutes: i64) -> String {
        let minutes = u32::try_from(minutes.max(0)).unwrap_or(u32::MAX);
        let (hours, rest) = (minutes / HOUR, minutes % HOUR);
        if hours > 0 && rest > 0 && minutes < WHOLE_HOURS_FROM {
            let parts = [("hours", Arg::Number(i64::from(hours))), ("minutes", Arg::Number(i64::from(rest)))];
            return self.say("hours-minutes", &parts);
        }
        let unit = if minutes < HOUR { Unit::Minutes } else { Unit::of(minutes.max(MINUTES_UP_TO + 1)) };
        let length = u64::from(unit.minutes());
        let count = (u64::from(minutes) + length / 2) / length;
        self.amount_of(unit.phrase(), i64::try_from(count).unwrap_or(i64::MAX), &count.to_string())
    }

    /// A range of minutes, its ends rounded outward: "20–40 min", "1.5–3 h", "9–14 h", "4–6 days", "40 min
    /// – 10 h"; "up to 3 h" from (nearly) zero; one length where both ends are the same.
    pub fn range(&self, low: u32, high: u32) -> String {
        let (low, high) = (low.min(high), low.max(high));
        if high == 0 {
            return self.say("no-wait", &[]);
        }
        if low == high {
            return self.duration(i64::from(low));
        }
        let step = Unit::of(high).step(high);
        let high = high.div_ceil(step).saturating_mul(step);
        let unit = Unit::of(high);
        if (EVERY_MINUTE_UP_TO..HOUR).contains(&low) && high > MINUTES_UP_TO {
            let (low, high) = (self.duration(i64::from(low / 5 * 5)), self.in_unit(unit, None, high));
            return self.say("from-to", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))]);
        }
        match low / step * step {
            0 => self.say("up-to", &[("most", Arg::Text(&self.in_unit(unit, None, high)))]),
            low => self.in_unit(unit, Some(low), high),
        }
    }

    /// One length or a range of minutes in a unit, hours to a half.
    fn in_unit(&self, unit: Unit, low: Option<u32>, high: u32) -> String {
        let figure = |minutes: u32| self.tenths(u64::from(minutes) * 10 / u64::from(unit.minutes()) / 5 * 5);
        let low = low.map(|low| format!("{}–", figure(low))).unwrap_or_default();
        let figures = format!("{low}{}", figure(high));
        self.amount_of(unit.phrase(), i64::from(high / unit.minutes()), &figures)
    }
}
