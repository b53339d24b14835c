//! A caller: in which language it reads and which encodings it takes. Refuses to know who it is.

use crate::encoding::Encoding;
use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_ENCODING, ACCEPT_LANGUAGE};
use axum::http::request::Parts;
use border::lang::Lang;
use std::convert::Infallible;

/// Languages of a header that are looked at; browsers send fewer.
const LANGUAGES: usize = 16;

/// What is known of a caller.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Caller {
    /// `?lang=`, else the first of `Accept-Language` that we speak, else English.
    pub lang: Lang,
    /// The best encoding it takes.
    pub encoding: Encoding,
}

impl Caller {
    pub fn of(parts: &Parts) -> Self {
        let header = |name| parts.headers.get(name).and_then(|value| value.to_str().ok());
        let asked = parts.uri.query().and_then(lang_of_query);
        let lang = asked.or_else(|| header(ACCEPT_LANGUAGE).and_then(preferred)).unwrap_or(Lang::En);
        Self { lang, encoding: Encoding::best(header(ACCEPT_ENCODING).unwrap_or_default()) }
    }
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

fn lang_of_query(query: &str) -> Option<Lang> {
    query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Lang::parse)
}

/// The language of the highest weight; the first of equals.
fn preferred(accepted: &str) -> Option<Lang> {
    let mut best: Option<(u32, Lang)> = None;
    for part in accepted.split(',').take(LANGUAGES) {
        let (tag, weight) = part.split_once(';').map_or((part, 1_000), |(tag, q)| (tag, per_mille(q)));
        let primary = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        if let Some(lang) = Lang::parse(&primary)
            && weight > best.map_or(0, |(weight, _)| weight)
        {
            best = Some((weight, lang));
        }
    }
    best.map(|(_, lang)| lang)
}

/// `q=0.8` as 800; whatever is not a weight as nothing.
fn per_mille(q: &str) -> u32 {
    let Some(weight) = q.trim().strip_prefix("q=") else { return 0 };
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let thousandths: String = part.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u32>(), thousandths.parse::<u32>()) {
        (Ok(0), Ok(part)) => part,
        (Ok(_), _) => 1_000,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_language_we_speak_is_taken() {
        assert_eq!(preferred("de-DE,de;q=0.9,uk;q=0.7,ru;q=0.8"), Some(Lang::Ru));
        assert_eq!(preferred("ka-GE, en;q=0.5"), Some(Lang::Ka));
        assert_eq!(preferred("kk;q=0, fr;q=0.001"), Some(Lang::Fr));
        assert_eq!(preferred("de, *;q=0.5"), None);
    }

    #[test]
    fn what_the_address_asks_for_must_be_one_of_the_six() {
        assert_eq!(lang_of_query("part=board&lang=fr"), Some(Lang::Fr));
        assert_eq!(lang_of_query("lang=de"), None);
        assert_eq!(lang_of_query("language=fr"), None);
    }
}
