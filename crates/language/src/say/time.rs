//! Ages and local times, and what a board that is not of now says first. Refuses to read a clock.

use super::{AGE_MARKS, Ages, Arg, Speaker};
use border::answer::{Answer, Grain};
use border::crossing::Side;
use border::land::LandCode;
use border::limits;
use border::minute::Minute;

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;
/// A local time this old is told with its date even on the same day: "08:40" alone would be taken for now.
const DATED_AFTER_MINUTES: i64 = 12 * HOUR;
/// Below this age minutes are told beside the hours.
const HOURS_ALONE_FROM: i64 = 3 * HOUR;
/// From this age on days are told, below it hours.
const DAYS_FROM: i64 = 2 * DAY;

impl Speaker<'_> {
    /// How long ago, rounded down: "8 min ago"; what is yet to be is "just now", for clocks differ a little.
    pub fn age(&self, at: Minute) -> String {
        self.marked("", at, self.ago(self.now.since(at)))
    }

    /// An age or a local time as whoever shows it can find it again.
    pub(super) fn marked(&self, grain: &str, at: Minute, age: String) -> String {
        let [before, between, after] = AGE_MARKS;
        match self.ages {
            Ages::Plain => age,
            Ages::Marked => format!("{before}{grain}{at}{between}{age}{after}"),
        }
    }

    /// So many minutes ago.
    pub(super) fn ago(&self, minutes: i64) -> String {
        let (hours, rest) = (minutes / HOUR, minutes % HOUR / 10 * 10);
        if minutes < 1 {
            self.say("just-now", &[])
        } else if minutes < HOUR {
            self.count("ago-minutes", minutes)
        } else if minutes < HOURS_ALONE_FROM && rest > 0 {
            self.say("ago-hours-minutes", &[("hours", Arg::Number(hours)), ("minutes", Arg::Number(rest))])
        } else if minutes < DAYS_FROM {
            self.count("ago-hours", hours)
        } else {
            self.count("ago-days", minutes / DAY)
        }
    }

    /// How old the newest of what an answer shows is; only within which hours where a minute would point at
    /// somebody.
    pub fn age_of(&self, answer: &Answer) -> String {
        self.age_at(answer.grain, answer.newest_at)
    }

    /// How old a moment is, of which the minute or only the hour is told.
    pub fn age_at(&self, grain: Grain, at: Minute) -> String {
        match grain {
            Grain::Minute => self.age(at),
            Grain::Hour => self.marked("h", at, self.within(self.now.since(at))),
        }
    }

    /// Within which hours a moment lies that was so many minutes ago.
    pub(super) fn within(&self, minutes: i64) -> String {
        match minutes.max(0) / HOUR + 1 {
            1 => self.say("within-hour", &[]),
            hours => self.count("within-hours", hours),
        }
    }

    /// What stands above a board while a flood of newcomers counts nothing; none while there is none.
    pub fn flooded(&self, since: Option<Minute>) -> Option<String> {
        since.map(|at| self.say("page-flooded", &[("clock", Arg::Text(&self.clock(at, None)))]))
    }

    /// The wall clock of the side that one leaves for `toward` (of the usual one where none is said), with
    /// the place its zone is named after: "08:40, Moscow". The date stands before it where the day is
    /// another one or the moment is half a day off, with the year where that is another one.
    pub fn clock(&self, at: Minute, toward: Option<LandCode>) -> String {
        self.clock_of(at, self.side_left(toward))
    }

    pub(super) fn clock_of(&self, at: Minute, side: &Side) -> String {
        let place = self.zone_place(side);
        if let Some(time) = self.clock_today(at, side) {
            return self.say("clock", &[("time", Arg::Text(&time)), ("place", Arg::Text(&place))]);
        }
        let (then, now) = (at.local(&side.zone), self.now.local(&side.zone));
        let time = hour_and_minute(&then);
        let date = if then.year() == now.year() { self.day_of(&then) } else { self.date(then.date()) };
        let parts = [("date", Arg::Text(&date)), ("time", Arg::Text(&time)), ("place", Arg::Text(&place))];
        self.say("clock-dated", &parts)
    }

    /// The bare wall clock of a side, "08:40"; none where a moment needs its date.
    pub(super) fn clock_today(&self, at: Minute, side: &Side) -> Option<String> {
        let (then, now) = (at.local(&side.zone), self.now.local(&side.zone));
        let same_day = then.date() == now.date() && self.now.since(at).abs() < DATED_AFTER_MINUTES;
        same_day.then(|| hour_and_minute(&then))
    }

    /// A day with its year.
    pub(super) fn date(&self, date: jiff::civil::Date) -> String {
        self.date_as("date-year", date)
    }

    /// A day without its year: "5 Oct".
    pub(super) fn day_of(&self, then: &jiff::Zoned) -> String {
        self.date_as("date", then.date())
    }

    fn date_as(&self, id: &str, date: jiff::civil::Date) -> String {
        let month = self.phrases.text(self.lang, &format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let parts = [("day", Arg::Text(&day)), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))];
        self.say(id, &parts)
    }

    /// The name of the place a side's zone is named after; its IANA name where the atlas has no such place.
    pub(super) fn zone_place(&self, side: &Side) -> String {
        let Some(name) = side.zone.iana_name() else { return "UTC".to_owned() };
        let city = name.rsplit('/').next().unwrap_or(name);
        let id = match city.to_ascii_lowercase().replace('_', "-") {
            // The atlas spells these as their towns do today; the zone database does not change its names.
            id if id == "aqtau" => "aktau".to_owned(),
            id if id == "aqtobe" => "aktobe".to_owned(),
            id if id == "qostanay" => "kostanay".to_owned(),
            id if id == "gaza" => "gaza-city".to_owned(),
            id => id,
        };
        let place = self.atlas.places().iter().find(|place| place.id.as_str() == id);
        let name =
            place.and_then(|place| place.names.get(self.lang.as_str()).or_else(|| place.names.get("en")));
        name.cloned().unwrap_or_else(|| city.replace('_', " "))
    }

    /// What stands before anything else on a board whose newest entry is a day old or older;
    /// [`Speaker::nothing`] where nothing was ever told; none on a fresh board.
    pub fn stale_banner(&self, newest: Option<Minute>) -> Option<String> {
        let Some(newest) = newest else { return Some(self.nothing()) };
        if self.now.since(newest) < limits::OLD_BOARD_MINUTES {
            return None;
        }
        let (age, clock) = (self.age(newest), self.clock(newest, None));
        Some(self.say("stale-banner", &[("age", Arg::Text(&age)), ("clock", Arg::Text(&clock))]))
    }

    /// What stands before anything else on a board as of the moment `at`: the speaker's `now` is that
    /// moment too, and the date is told in full.
    pub fn as_of_banner(&self, at: Minute) -> String {
        let far = Speaker { now: Minute(0), ..*self };
        self.say("as-of-banner", &[("clock", Arg::Text(&far.clock(at, None)))])
    }

    /// What stands above what changed since an earlier look; that nothing did.
    pub fn since_title(&self, at: Minute, is_same: bool) -> String {
        let (clock, age) = (self.clock(at, None), self.age(at));
        let id = if is_same { "since-nothing" } else { "since-title" };
        self.say(id, &[("clock", Arg::Text(&clock)), ("age", Arg::Text(&age))])
    }

    /// A phrase that takes a number alone.
    pub(super) fn count(&self, id: &str, count: i64) -> String {
        self.say(id, &[("count", Arg::Number(count))])
    }

    /// A phrase that takes figures, and the number by which its plural is chosen.
    pub(super) fn amount_of(&self, id: &str, count: i64, figures: &str) -> String {
        self.say(id, &[("count", Arg::Number(count)), ("figures", Arg::Text(figures))])
    }
}

fn hour_and_minute(then: &jiff::Zoned) -> String {
    format!("{:02}:{:02}", then.hour(), then.minute())
}
