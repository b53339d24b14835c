//! What is missing in a form that tells, each thing said at its field. Its twin on the phone is app/lack.js.
//! Refuses to guess what was meant.

use super::fields::Fields;
use super::taps;
use border::topic::Mode;

/// One thing that is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Lack {
    Mode,
    Pass,
    /// Of whom it is so, where it is so of some.
    Whom,
    Open,
    Number,
    Price,
    Words,
}

impl Lack {
    /// Its phrase.
    pub const fn phrase(self) -> &'static str {
        match self {
            Self::Mode => "lack-mode",
            Self::Pass => "lack-pass",
            Self::Whom => "lack-whom",
            Self::Open => "lack-open",
            Self::Number => "lack-number",
            Self::Price => "lack-price",
            Self::Words => "lack-words",
        }
    }
}

/// All that is missing, in the order of the form; nothing of what no form of ours sends.
pub(super) fn lacks(fields: &Fields) -> Vec<Lack> {
    let is_written = ["words", "ask", "said"].iter().any(|name| !fields.text(name).trim().is_empty());
    if is_written {
        return vec![];
    }
    let see = fields.text("see");
    let names_whom = taps::whom(fields).next().is_some();
    let needs_mode = match see {
        // Who names people need not say how they travel.
        "pass" => !names_whom,
        see => ["queue", "wait", "crossed", "pace"].contains(&see),
    };
    let mode = (needs_mode && Mode::parse(fields.text("mode")).is_none()).then_some(Lack::Mode);
    mode.into_iter().chain(value(fields, see, names_whom)).collect()
}

fn value(fields: &Fields, see: &str, names_whom: bool) -> Option<Lack> {
    let is_told = !taps::claims(fields, None).is_empty();
    match see {
        "pass" => match fields.text("pass") {
            "limited" => (!names_whom).then_some(Lack::Whom),
            word => (!["yes", "no"].contains(&word)).then_some(Lack::Pass),
        },
        "open" => (!is_told).then_some(Lack::Open),
        "queue" | "wait" | "pace" => (!is_told).then_some(Lack::Number),
        "price" => (!is_told).then_some(Lack::Price),
        "crossed" => None,
        _ => fields.texts("words").next().map(|_| Lack::Words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(pairs: &[(&str, &str)]) -> Vec<Lack> {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        lacks(&Fields::of_pairs(pairs))
    }

    #[test]
    fn what_is_missing_is_named_and_nothing_else() {
        assert_eq!(missing(&[("see", "pass")]), [Lack::Mode, Lack::Pass]);
        assert_eq!(missing(&[("see", "pass"), ("mode", "foot"), ("pass", "limited")]), [Lack::Whom]);
        let some = [("see", "pass"), ("pass", "limited"), ("who", "women")];
        assert!(missing(&some).is_empty());
        assert_eq!(missing(&[("see", "crossed"), ("ago", "0")]), [Lack::Mode]);
        assert!(missing(&[("see", "crossed"), ("mode", "foot"), ("ago", "0")]).is_empty());
        assert_eq!(missing(&[("see", "queue"), ("mode", "car"), ("vehicles", "-3")]), [Lack::Number]);
        assert_eq!(missing(&[("see", "price"), ("thing", "seat"), ("price", "3000")]), [Lack::Price]);
        assert_eq!(missing(&[("see", "open")]), [Lack::Open]);
        assert_eq!(missing(&[("words", " "), ("toward", "ge")]), [Lack::Words]);
    }

    #[test]
    fn what_is_told_otherwise_lacks_nothing() {
        assert!(missing(&[("words", "open"), ("toward", "ge")]).is_empty());
        assert!(missing(&[("said", "{}")]).is_empty());
        assert!(missing(&[("see", "flying")]).is_empty());
        assert!(missing(&[]).is_empty());
    }
}
