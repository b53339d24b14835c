//! An answer as one line that leaves the house: it is read on another screen, hours later, by somebody who
//! sees nothing else. So it names its crossing, counts who says so, and tells the time as a moment with its
//! day and clock. Refuses to say how long ago anything was.

use super::{Arg, Speaker};
use border::answer::{Answer, Grain, Level, SlotParts};
use border::board::Board;
use border::crossing::Side;
use border::land::LandCode;
use border::minute::Minute;

impl Speaker<'_> {
    /// "Verkhny Lars. On foot, to Georgia: not let through (6 people and chats), 27 Nov 2026, 14:32,
    /// Moscow".
    pub fn copied(&self, board: &Board, answer: &Answer) -> String {
        let said = self.answer_on(board, answer);
        let (count, when) = (self.by_how_many(answer), self.moment_of(answer));
        let parts = [
            ("crossing", Arg::Text(self.ground.name(self.lang.as_str()))),
            ("title", Arg::Text(&said.title)),
            ("value", Arg::Text(&said.value)),
            ("count", Arg::Text(&count)),
            ("when", Arg::Text(&when)),
        ];
        self.say("out-line", &parts)
    }

    /// What one calls the clock of those who leave for `toward`: its zone's id, and its town.
    pub fn zone_of(&self, toward: LandCode) -> (String, String) {
        let side = self.side_left(Some(toward));
        (side.zone.iana_name().unwrap_or("UTC").to_owned(), self.zone_place(side))
    }

    /// Who says so, without saying how long ago: "6 people and chats".
    pub fn by_how_many(&self, answer: &Answer) -> String {
        let number = self.how_many(answer).into();
        match answer.level {
            Level::Single => self.say("out-single", &[]),
            Level::Confirmed if answer.practice.is_empty() => self.count("out-groups", number),
            _ => self.count("out-reports", number),
        }
    }

    /// The number in [`Speaker::by_how_many`], where there is no room for its words.
    pub fn how_many(&self, answer: &Answer) -> u32 {
        match answer.level {
            Level::Single => 1,
            _ if !answer.practice.is_empty() => answer.practice.iter().map(|held| held.sources).sum(),
            Level::Confirmed => answer.groups,
            Level::Likely | Level::Disputed | Level::Stale => answer.reports,
        }
    }

    /// The newest moment an answer speaks of, with its day and clock; to the hour where a minute would point
    /// at somebody.
    pub fn moment_of(&self, answer: &Answer) -> String {
        let clock = self.moment(answer.newest_at, &answer.slot);
        match answer.grain {
            Grain::Minute => clock,
            Grain::Hour => self.say("out-about", &[("clock", Arg::Text(&clock))]),
        }
    }

    /// A moment with its clock, day and year, of the side what is asked is told in: "14:32 Tbilisi time, 27
    /// Nov 2026".
    pub fn moment(&self, at: Minute, slot: &SlotParts) -> String {
        self.moment_at(at, self.side_of(slot))
    }

    /// A moment with its clock, day and year, of the side most people leave.
    pub fn moment_here(&self, at: Minute) -> String {
        self.moment_at(at, self.side_left(None))
    }

    fn moment_at(&self, at: Minute, side: &Side) -> String {
        let then = at.local(&side.zone);
        let (time, date) = (format!("{:02}:{:02}", then.hour(), then.minute()), self.date(then.date()));
        let place = self.zone_place(side);
        let parts = [("time", Arg::Text(&time)), ("place", Arg::Text(&place)), ("date", Arg::Text(&date))];
        self.say("out-when", &parts)
    }

    /// That a file was made so many minutes ago or more.
    pub fn file_age(&self, minutes: i64) -> String {
        let age = Speaker { now: Minute(minutes), ..*self }.age(Minute(0));
        self.say("out-file-age", &[("age", Arg::Text(&age))])
    }

    /// That an answer is what it was.
    pub fn unchanged(&self, value: &str) -> String {
        self.say("out-unchanged", &[("value", Arg::Text(value))])
    }

    /// That an answer is another one than it was.
    pub fn changed(&self, value: &str) -> String {
        self.say("out-changed", &[("value", Arg::Text(value))])
    }

    /// What is so now, where it is not known what was so.
    pub fn so_now(&self, value: &str) -> String {
        self.say("out-so-now", &[("value", Arg::Text(value))])
    }

    /// That nobody has told of it lately: it may be as it was, or not.
    pub fn unheard(&self) -> String {
        self.say("out-unheard", &[])
    }
}
