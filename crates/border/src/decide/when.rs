//! When something was so: "so long ago" and "at nine" as a minute. Refuses to place anything in the future.

use crate::minute::Minute;
use crate::reading::{ClockTime, Said};
use jiff::{SignedDuration, civil::Time, tz::TimeZone};

/// The minute an assertion speaks of, told at `told`: now, some time ago, or the last time that clock was
/// passed.
pub(super) fn seen_at(said: &Said, told: Minute, zone: &TimeZone) -> Minute {
    match (said.ago_minutes, said.at) {
        (Some(ago), _) => told - i64::from(ago),
        (None, Some(clock)) => last_time(clock, told, zone),
        (None, None) => told,
    }
}

/// The last minute at or before `told` at which a clock in `zone` showed this time. A time that the clocks
/// jumped over in spring is taken as if they had not: whoever says it has not set theirs.
pub(super) fn last_time(clock: ClockTime, told: Minute, zone: &TimeZone) -> Minute {
    let since_midnight = i64::from(clock.hour() * 60 + clock.minute());
    let wanted = Time::midnight().wrapping_add(SignedDuration::from_mins(since_midnight));
    let mut day = told.local(zone).date();
    for _ in 0..DAYS_BACK {
        let shown = zone.to_ambiguous_timestamp(day.to_datetime(wanted));
        // Of a time shown twice in autumn the later one comes first; `compatible` is then the earlier.
        for instant in [shown.later(), shown.compatible()].into_iter().flatten() {
            let minute = Minute::from_unix_seconds(instant.as_second());
            if minute <= told {
                return minute;
            }
        }
        let Ok(before) = day.yesterday() else { break };
        day = before;
    }
    told
}

/// Today, yesterday, and a day that a land may have skipped whole.
const DAYS_BACK: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_time_is_the_last_one_passed_in_its_zone() {
        let zone = TimeZone::get("Asia/Tbilisi").expect("bundled");
        let told = Minute::parse("2022-09-23T06:30:00Z").expect("valid");
        let at =
            |hour, minute| last_time(ClockTime::new(hour, minute).expect("a time"), told, &zone).to_string();
        assert_eq!(at(9, 15), "2022-09-23T05:15:00Z");
        assert_eq!(at(10, 30), "2022-09-23T06:30:00Z");
        assert_eq!(at(11, 0), "2022-09-22T07:00:00Z");
    }
}
