//! The date and time in a pasted header, in the forms phones and computers give them: day or month first, 12
//! or 24 hours, months in words. Refuses to decide alone which of two numbers is the day: that takes the
//! whole paste.

use border::minute::Minute;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

/// A time as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Stamp {
    date: Written,
    time: Time,
    clock: ClockHours,
}

/// Whether the hours are those of half a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum ClockHours {
    Twelve,
    TwentyFour,
}

/// A date as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Written {
    /// There is none: the last time it was so late.
    Missing,
    /// Its order is clear.
    Clear { year: i16, month: i8, day: i8 },
    /// Two numbers with slashes: day and month, or month and day.
    Either { year: i16, first: i8, second: i8 },
}

/// Which of two numbers with slashes is the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum DateOrder {
    DayFirst,
    MonthFirst,
}

/// First letters of months, January first: Russian, Ukrainian, English, French, Georgian, Kazakh. A word of a
/// header that begins with one is that month.
const MONTHS: [&[&str]; 12] = [
    &["янв", "січ", "jan", "იან", "қаң"],
    &["фев", "лют", "feb", "fév", "fev", "თებ", "ақп"],
    &["мар", "бер", "mar", "მარ", "нау"],
    &["апр", "кві", "apr", "avr", "აპრ", "сәу"],
    &["май", "мая", "тра", "may", "mai", "მაი", "мам"],
    &["июн", "чер", "jun", "juin", "ივნ", "мау"],
    &["июл", "лип", "jul", "juil", "ივლ", "шіл"],
    &["авг", "сер", "aug", "aoû", "aou", "აგვ", "там"],
    &["сен", "вер", "sep", "სექ", "қыр"],
    &["окт", "жов", "oct", "ოქტ", "қаз"],
    &["ноя", "лис", "nov", "ნოე", "қар"],
    &["дек", "гру", "dec", "déc", "დეკ", "жел"],
];

impl Stamp {
    /// Reads a stamp; none where there is no time of day in it.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let mut half = None;
        let (mut time, mut date, mut month) = (None, None, None);
        let mut numbers: Vec<i16> = Vec::new();
        for word in text.split(|c: char| c.is_whitespace() || c == ',') {
            match word.trim_matches('.') {
                "am" | "a.m" | "дп" => half = Some(0),
                "pm" | "p.m" | "пп" => half = Some(12),
                word if word.contains(':') => time = time.or(clock(word)),
                word if word.starts_with(|c: char| c.is_ascii_digit()) => match word.parse() {
                    Ok(number) if numbers.len() < 3 => numbers.push(number),
                    Ok(_) => return None,
                    Err(_) => date = Some(numeric_date(word)?),
                },
                word => month = month.or(month_of(word)),
            }
        }
        let (hour, minute, glued) = time?;
        let half = half.or(glued);
        let hour = match half {
            Some(_) if !(1..=12).contains(&hour) => return None,
            Some(half) => hour % 12 + half,
            None => hour,
        };
        let date = date.or_else(|| worded_date(&numbers, month?)).unwrap_or(Written::Missing);
        let clock = if half.is_some() { ClockHours::Twelve } else { ClockHours::TwentyFour };
        Some(Self { date, time: Time::new(hour, minute, 0, 0).ok()?, clock })
    }

    /// Whether it has a date.
    pub fn is_dated(&self) -> bool {
        self.date != Written::Missing
    }

    /// The minute it was, on the wall clock of `zone`.
    pub fn minute(&self, order: DateOrder, zone: &TimeZone, now: Minute) -> Option<Minute> {
        let minute_of = |date: Date| {
            let zoned = DateTime::from_parts(date, self.time).to_zoned(zone.clone()).ok()?;
            Some(Minute::from_unix_seconds(zoned.timestamp().as_second()))
        };
        match self.date {
            Written::Missing => {
                let today = now.local(zone).date();
                minute_of(today)
                    .filter(|minute| *minute <= now + 5)
                    .or_else(|| minute_of(today.yesterday().ok()?))
            }
            Written::Clear { year, month, day } => minute_of(Date::new(year, month, day).ok()?),
            Written::Either { year, first, second } => {
                let (day, month) = match order {
                    DateOrder::DayFirst => (first, second),
                    DateOrder::MonthFirst => (second, first),
                };
                minute_of(Date::new(year, month, day).ok()?)
            }
        }
    }
}

impl DateOrder {
    /// The order in which all stamps of a paste are dates, and none is to come; where both do, that of its
    /// clock.
    pub fn of(stamps: &[Stamp], zone: &TimeZone, now: Minute) -> Self {
        let fits = |order| {
            stamps.iter().all(|stamp| stamp.minute(order, zone, now).is_some_and(|at| at <= now + 24 * 60))
        };
        match (fits(Self::DayFirst), fits(Self::MonthFirst)) {
            (true, false) => Self::DayFirst,
            (false, true) => Self::MonthFirst,
            _ if stamps.iter().any(|stamp| stamp.clock == ClockHours::Twelve) => Self::MonthFirst,
            _ => Self::DayFirst,
        }
    }
}

/// `9:07`, `09:07:11`, `9:07pm`: hour, minute, and the half of the day where it is glued on.
fn clock(word: &str) -> Option<(i8, i8, Option<i8>)> {
    let (digits, half) = match word {
        _ if word.ends_with("am") => (&word[..word.len() - 2], Some(0)),
        _ if word.ends_with("pm") => (&word[..word.len() - 2], Some(12)),
        _ => (word.trim_end_matches('.'), None),
    };
    let mut parts = digits.split(':');
    let (hour, minute) = (parts.next()?, parts.next()?);
    let is_short = |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
    let seconds_fit = parts.next().is_none_or(is_short) && parts.next().is_none();
    if !is_short(hour) || minute.len() != 2 || !is_short(minute) || !seconds_fit {
        return None;
    }
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some((hour, minute, half))
}

/// `05.10.2026`, `5/10/26`, `2026-10-05`.
fn numeric_date(word: &str) -> Option<Written> {
    let mark = word.chars().find(|c| matches!(c, '.' | '/' | '-'))?;
    let parts: Vec<i16> = word.split(mark).take(4).map(str::parse).collect::<Result<_, _>>().ok()?;
    let &[a, b, c] = parts.as_slice() else { return None };
    let small = |n: i16| i8::try_from(n).ok().filter(|n| (1..=31).contains(n));
    if a > 31 {
        return Some(Written::Clear { year: full_year(a)?, month: small(b)?, day: small(c)? });
    }
    let (year, first, second) = (full_year(c)?, small(a)?, small(b)?);
    match mark {
        '/' => Some(Written::Either { year, first, second }),
        _ => Some(Written::Clear { year, month: second, day: first }),
    }
}

/// A day, a month in words, and a year, in any order.
fn worded_date(numbers: &[i16], month: i8) -> Option<Written> {
    let day = numbers.iter().find_map(|n| i8::try_from(*n).ok().filter(|n| (1..=31).contains(n)))?;
    let year = numbers.iter().copied().find(|n| *n > 31)?;
    Some(Written::Clear { year: full_year(year)?, month, day })
}

fn full_year(year: i16) -> Option<i16> {
    match year {
        0..=99 => Some(2000 + year),
        1970..=9998 => Some(year),
        _ => None,
    }
}

fn month_of(word: &str) -> Option<i8> {
    let begins = |beginnings: &&[&str]| beginnings.iter().any(|beginning| word.starts_with(beginning));
    let index = MONTHS.iter().position(begins)?;
    i8::try_from(index + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: DateOrder) -> Option<String> {
        let zone = TimeZone::get("Europe/Moscow").expect("a zone");
        let now = Minute::parse("2026-10-05T12:00:00Z").expect("valid");
        Stamp::parse(text)?.minute(order, &zone, now).map(|minute| minute.to_string())
    }

    #[test]
    fn the_same_minute_in_many_forms() {
        for text in [
            "05.10.2026 09:07",
            "5.10.26, 9:07:11",
            "2026-10-05 09:07",
            "5 окт. 2026 г., 09:07",
            "5 октября 2026 в 9:07",
            "5 Oct 2026 at 09:07",
            "Oct 5, 2026 at 9:07 AM",
            "5 жовт. 2026 09:07",
            "5 oct. 2026 à 09:07",
            "5 ოქტ. 2026, 09:07",
            "2026 ж. 5 қаз. 09:07",
            "05/10/2026 09:07",
            "Monday, 5 October 2026 9:07AM",
            "09:07",
        ] {
            assert_eq!(read(text, DateOrder::DayFirst).as_deref(), Some("2026-10-05T06:07:00Z"), "{text}");
        }
        let american = read("10/5/26, 9:07\u{202f}PM", DateOrder::MonthFirst);
        assert_eq!(american.as_deref(), Some("2026-10-05T18:07:00Z"));
        assert_eq!(read("12/10/26 12:05 am", DateOrder::DayFirst).as_deref(), Some("2026-10-11T21:05:00Z"));
    }

    #[test]
    fn a_time_of_day_alone_is_never_to_come() {
        assert_eq!(read("23:50", DateOrder::DayFirst).as_deref(), Some("2026-10-04T20:50:00Z"));
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in
            ["", "25:00", "9:7", "13:00 pm", "05.10.2026", "[photo]", "1:2:3:4", "::", "99/99/9999 10:00"]
        {
            assert_eq!(read(text, DateOrder::DayFirst), None, "{text}");
        }
    }

    #[test]
    fn the_order_of_a_paste_is_the_one_that_fits_all() {
        let zone = TimeZone::UTC;
        let now = Minute::parse("2026-10-05T12:00:00Z").expect("valid");
        let order = |texts: &[&str]| {
            let stamps: Vec<Stamp> = texts.iter().filter_map(|text| Stamp::parse(text)).collect();
            DateOrder::of(&stamps, &zone, now)
        };
        assert_eq!(order(&["10/5/2026 9:07", "9/28/2026 9:07"]), DateOrder::MonthFirst);
        assert_eq!(order(&["5/10/2026 9:07", "28/9/2026 9:07"]), DateOrder::DayFirst);
        assert_eq!(order(&["10/5/2026 9:07", "11/5/2026 9:07"]), DateOrder::DayFirst, "November is to come");
        assert_eq!(order(&["5/4/2026 9:07 AM"]), DateOrder::MonthFirst);
        assert_eq!(order(&["5/4/2026 9:07"]), DateOrder::DayFirst);
    }
}
