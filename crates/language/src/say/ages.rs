//! The words of ages as tables, for whoever shows a board later than it was said: an age that is not counted
//! on becomes a lie. Refuses to know when anything was.

use super::{Arg, Phrases};
use border::lang::Lang;
use serde::Serialize;

/// Numbers told apart by their plural: beyond, a number goes as the one of the same last two digits in the
/// second hundred, where no language here has a form of its own for one or two alone.
const TOLD_APART: i64 = 200;
/// Stands in a form where the number goes.
const NUMBER: &str = "#";

/// The words of all ages in one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct AgeWords {
    now: String,
    minutes: Counted,
    hours: Counted,
    hours_minutes: String,
    days: Counted,
    within_hour: String,
    within_hours: Counted,
}

/// A phrase with its number: its forms, and which of them each number takes, a digit a number; blank where
/// there is one form.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Counted {
    forms: Vec<String>,
    of: String,
}

impl AgeWords {
    /// The words of a language: [`super::Speaker::age`] and the age of an answer say nothing else.
    pub fn new(phrases: &Phrases, lang: Lang) -> Self {
        let (hours, minutes) = (Arg::Text("{hours}"), Arg::Text("{minutes}"));
        let counted = |id: &str| Counted::new(phrases, lang, id);
        Self {
            now: phrases.text(lang, "just-now"),
            minutes: counted("ago-minutes"),
            hours: counted("ago-hours"),
            hours_minutes: phrases.with(lang, "ago-hours-minutes", &[("hours", hours), ("minutes", minutes)]),
            days: counted("ago-days"),
            within_hour: phrases.text(lang, "within-hour"),
            within_hours: counted("within-hours"),
        }
    }
}

impl Counted {
    /// The forms of a phrase that takes `count`.
    pub fn new(phrases: &Phrases, lang: Lang, id: &str) -> Self {
        let (mut forms, mut of): (Vec<String>, String) = (Vec::new(), String::new());
        for number in 0..TOLD_APART {
            let said = phrases.with(lang, id, &[("count", Arg::Number(number))]);
            let form = said.replacen(&number.to_string(), NUMBER, 1);
            let place = forms.iter().position(|known| *known == form).unwrap_or_else(|| {
                forms.push(form);
                forms.len() - 1
            });
            of += &place.to_string();
        }
        if forms.len() == 1 {
            of.clear();
        }
        Self { forms, of }
    }
}
