//! The last two days of a wait or queue, beside their drawing and in place of it. Refuses to draw.

use super::{Arg, Speaker};
use border::land::LandCode;
use border::minute::Minute;
use border::strip::Gauge;
use border::topic::Mode;

impl Speaker<'_> {
    /// Of what a drawing is.
    pub fn strip_title(&self, mode: Mode) -> String {
        self.of_mode("strip-title", mode)
    }

    fn of_mode(&self, id: &str, mode: Mode) -> String {
        self.say(id, &[("mode", Arg::Text(&self.say_word("mode", mode.as_str())))])
    }

    /// What is drawn: "Wait if you join, by car", "Queue of cars".
    pub fn strip_label(&self, mode: Mode, of: Gauge) -> String {
        match of {
            Gauge::WaitMinutes => self.of_mode("strip-wait", mode),
            Gauge::Vehicles | Gauge::People | Gauge::Metres => self.say_word("queue-of", mode.as_str()),
        }
    }

    /// A range of what a strip measures.
    pub fn strip_range(&self, of: Gauge, low: u32, high: u32) -> String {
        match of {
            Gauge::WaitMinutes => self.range(low, high),
            Gauge::Vehicles => self.counted("in-vehicles", [low, high, high]),
            Gauge::People => self.counted("in-people", [low, high, high]),
            Gauge::Metres => self.metres_range(low, high),
        }
    }

    /// What is drawn, in words: the newest range with its local time, for drawings are kept, and
    /// within what all of it lies.
    pub fn strip_said(&self, label: &str, of: Gauge, newest: (Minute, [u32; 2]), all: [u32; 2]) -> String {
        let (at, [low, high]) = newest;
        let (age, last) = (format!("({})", self.clock(at, None)), self.strip_range(of, low, high));
        let all = self.strip_range(of, all[0], all[1]);
        let parts = [("what", label), ("age", &age), ("last", &last), ("all", &all)];
        self.say("strip-said", &parts.map(|(name, text)| (name, Arg::Text(text))))
    }

    /// How a strip is read; with what offices count where there is any.
    pub fn strip_legend(&self, has_official: bool) -> String {
        let legend = self.say("strip-legend", &[]);
        if has_official { format!("{legend} {}", self.say("strip-legend-official", &[])) } else { legend }
    }

    /// Where a half day begins on the clock of whoever leaves for `toward`: the date at midnight, the time at
    /// noon; none at any other minute.
    pub fn strip_mark(&self, at: Minute, toward: LandCode) -> Option<String> {
        let then = at.local(&self.side_left(Some(toward)).zone);
        match (then.hour(), then.minute()) {
            (0, 0) => Some(self.day_of(&then)),
            (12, 0) => Some("12:00".to_owned()),
            _ => None,
        }
    }
}
