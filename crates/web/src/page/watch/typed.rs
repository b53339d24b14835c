//! A notice as it was filled in where it would not do, with what would: nobody types it twice. Refuses to
//! keep it beyond the answer.

use super::Outcome;
use crate::door::Door;
use crate::watch::{Unfit, Why};
use border::lang::Lang;
use language::say::Arg;

/// A notice as it was filled in, where it would not do.
pub(super) struct Typed {
    pub is_filling: bool,
    pub text: String,
    pub link: String,
    pub source: String,
    pub hours: String,
}

impl Typed {
    pub fn new(outcome: &Outcome) -> Self {
        let fields = match outcome {
            Outcome::Unfit(_, fields) => Some(fields),
            _ => None,
        };
        let of = |name| fields.map_or_else(String::new, |fields| fields.text(name).to_owned());
        let hours = fields.map_or_else(|| "12".to_owned(), |_| of("hours"));
        Self { is_filling: fields.is_some(), text: of("text"), link: of("link"), source: of("source"), hours }
    }
}

/// What is wrong with the fields, and what would be right.
pub(super) fn unfit_line(door: &Door, lang: Lang, unfit: &[Unfit]) -> String {
    let phrases = &door.site.phrases;
    let line = |unfit: &Unfit| {
        let label = phrases.text(lang, &format!("watch-notice-{}", unfit.field));
        let (id, most) = match unfit.why {
            Why::Length(bytes) => ("watch-unfit-length", bytes as i64),
            Why::Masked => ("watch-unfit-masked", 0),
            Why::NoLink => ("watch-unfit-link", 0),
            Why::NoHours(hours) => ("watch-unfit-hours", hours),
        };
        phrases.with(lang, id, &[("field", Arg::Text(&label)), ("most", Arg::Number(most))])
    };
    unfit.iter().map(line).collect::<Vec<_>>().join(" · ")
}
