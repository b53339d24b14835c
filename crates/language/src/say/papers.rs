//! Rules in parts, for a checklist: whoever shows one puts dates and ages to them by his own day. Refuses to
//! know which traveller asks.

use super::Speaker;
use border::atlas::{Rule, looked_up};
use jiff::civil::Date;
use serde::Serialize;

/// A rule in words, in parts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RuleParts {
    /// The paper or animal.
    pub title: String,
    /// Of whom.
    pub who: String,
    /// What of it: "needed".
    pub need: String,
    /// Of which kind, for how long, and the rule's own words.
    pub more: String,
    /// Whose page says so.
    pub office: String,
    /// The days it names: its first, its last, that of its checking.
    pub days: [Option<String>; 3],
}

impl Speaker<'_> {
    /// A day with its year.
    pub fn day(&self, day: Date) -> String {
        self.date(day)
    }

    /// "checked 3 weeks ago", or that nobody looked.
    pub fn checked_ago(&self, day: Option<Date>, today: Date) -> String {
        let Some(days) = looked_up(day, today).map(|day| i64::from((today - day).get_days())) else {
            return self.say("rule-unchecked", &[]);
        };
        match days {
            ..=0 => self.say("papers-checked-today", &[]),
            1..14 => self.count("papers-checked-days", days),
            14..60 => self.count("papers-checked-weeks", days / 7),
            _ => self.count("papers-checked-months", days / 30),
        }
    }

    /// A rule in parts.
    pub fn rule_parts(&self, rule: &Rule) -> RuleParts {
        let days = [rule.valid_from, rule.valid_until, rule.checked_on];
        RuleParts {
            title: self.item_of(rule.topic, rule.item),
            who: self.whom(&rule.who),
            need: self.need(rule),
            more: self.conditions(rule).join(", "),
            office: self.office_of(rule).to_owned(),
            days: days.map(|day| day.map(|day| self.date(day))),
        }
    }
}
