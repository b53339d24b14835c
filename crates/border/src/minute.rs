//! A minute of time: the only clock reading a fact may hold. Refuses to know what time it is now.

use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::ops::{Add, Sub};

/// A point in time, in whole minutes since 1970-01-01T00:00Z, rounded down. As JSON it is RFC 3339 in UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Minute(pub i64);

/// Minutes before and after 1970 that a `Minute` may name: the years 0001 to 9999.
const BOUNDS: std::ops::RangeInclusive<i64> = -1_035_593_000..=4_223_368_000;

impl Minute {
    /// The minute that holds this many seconds since 1970, clamped to the years 0001 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Self {
        Self(seconds.div_euclid(60).clamp(*BOUNDS.start(), *BOUNDS.end()))
    }

    /// Seconds since 1970 at the start of this minute.
    pub fn unix_seconds(self) -> i64 {
        self.0.clamp(*BOUNDS.start(), *BOUNDS.end()) * 60
    }

    /// The instant at the start of this minute.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_second(self.unix_seconds()).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The wall clock of `zone` at this minute.
    pub fn local(self, zone: &TimeZone) -> jiff::Zoned {
        self.timestamp().to_zoned(zone.clone())
    }

    /// Reads RFC 3339 ("2026-10-05T09:07:09Z", any offset); seconds are dropped.
    ///
    /// # Errors
    /// Whatever is not RFC 3339, in the words of the parser.
    pub fn parse(text: &str) -> Result<Self, jiff::Error> {
        text.parse::<Timestamp>().map(|t| Self::from_unix_seconds(t.as_second()))
    }

    /// Minutes from `earlier` to `self`; negative if `self` is the earlier one.
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

impl std::fmt::Display for Minute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.timestamp().fmt(f)
    }
}

impl Add<i64> for Minute {
    type Output = Self;
    fn add(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes))
    }
}

impl Sub<i64> for Minute {
    type Output = Self;
    fn sub(self, minutes: i64) -> Self {
        Self(self.0.saturating_sub(minutes))
    }
}

impl Serialize for Minute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Minute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(D::Error::custom)
    }
}

/// A minute as a bare whole number: how facts and snapshots hold it.
pub mod whole {
    use super::{Deserialize, Deserializer, Minute, Serializer};

    /// Writes minutes since 1970.
    ///
    /// # Errors
    /// Whatever the serializer's are.
    pub fn serialize<S: Serializer>(minute: &Minute, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(minute.0)
    }

    /// Reads minutes since 1970.
    ///
    /// # Errors
    /// Whatever is not a whole number.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Minute, D::Error> {
        i64::deserialize(deserializer).map(Minute)
    }

    /// The same for a minute that may be absent.
    pub mod option {
        use super::{Deserialize, Deserializer, Minute, Serializer};

        /// Writes minutes since 1970, or nothing.
        ///
        /// # Errors
        /// Whatever the serializer's are.
        pub fn serialize<S: Serializer>(minute: &Option<Minute>, serializer: S) -> Result<S::Ok, S::Error> {
            match minute {
                Some(minute) => serializer.serialize_some(&minute.0),
                None => serializer.serialize_none(),
            }
        }

        /// Reads minutes since 1970, or nothing.
        ///
        /// # Errors
        /// Whatever is not a whole number.
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Minute>, D::Error> {
            Option::<i64>::deserialize(deserializer).map(|minutes| minutes.map(Minute))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_round_down_also_before_1970() {
        assert_eq!(Minute::from_unix_seconds(119), Minute(1));
        assert_eq!(Minute::from_unix_seconds(-1), Minute(-1));
    }

    #[test]
    fn rfc3339_with_any_offset_is_read_and_shown_in_utc() {
        let minute = Minute::parse("2026-10-05T12:07:59+03:00").expect("valid");
        assert_eq!(minute.to_string(), "2026-10-05T09:07:00Z");
        assert!(Minute::parse("yesterday").is_err());
    }

    #[test]
    fn the_extremes_are_still_shown() {
        assert_eq!(Minute::parse(&Minute(i64::MAX).to_string()).expect("valid").0, *BOUNDS.end());
        assert_eq!(Minute::parse(&Minute(i64::MIN).to_string()).expect("valid").0, *BOUNDS.start());
    }
}
