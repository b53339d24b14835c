//! The parameters of an address: known ones only, each once, so that a misspelt one is told and not passed
//! over. Refuses to know what they mean.

use crate::problem::Problem;

/// Parameters of one address; more is no address of ours.
const MOST: usize = 8;

/// The parameters of an address.
#[derive(Debug)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Reads the parameters, of which only `known` (and `lang`, which every address takes) may be there.
    pub fn read(raw: Option<&str>, known: &[&str]) -> Result<Self, Problem> {
        let pairs: Vec<(String, String)> = parse(raw.unwrap_or_default());
        for (index, (name, _)) in pairs.iter().enumerate() {
            let short: String = name.chars().take(32).collect();
            if !known.contains(&name.as_str()) && name != "lang" {
                let all = [known, &["lang"]].concat().join(", ");
                return Err(Problem::bad_query(&short, format!("no such parameter; known are {all}")));
            }
            if pairs[..index].iter().any(|(earlier, _)| earlier == name) {
                return Err(Problem::bad_query(&short, "is there twice"));
            }
        }
        Ok(Self(pairs))
    }

    /// A parameter's text; blank is absent.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, value)| known == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// A parameter that must be read as something.
    pub fn value<T>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
        expected: &str,
    ) -> Result<Option<T>, Problem> {
        let read = |text| read(text).ok_or_else(|| Problem::bad_query(name, format!("is {expected}")));
        self.text(name).map(read).transpose()
    }
}

/// `a=b&c=d` with percent signs and plus signs undone; at most [`MOST`] and one more, which then is too many.
pub(crate) fn parse(raw: &str) -> Vec<(String, String)> {
    raw.split('&')
        .filter(|pair| !pair.is_empty())
        .take(MOST + 1)
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

/// A form's text as it was typed; bytes that are no UTF-8 become the replacement character.
pub(crate) fn decoded(text: &str) -> String {
    let hex = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let raw = text.as_bytes();
    let mut bytes = Vec::with_capacity(raw.len());
    let mut at = 0;
    while let Some(&byte) = raw.get(at) {
        let pair = (hex(raw.get(at + 1)), hex(raw.get(at + 2)));
        match (byte, pair) {
            (b'%', (Some(high), Some(low))) => {
                bytes.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', _) => bytes.push(b' '),
            _ => bytes.push(byte),
        }
        at += 1;
    }
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back() {
        assert_eq!(decoded("%D0%B4%D0%B0+%2B1%"), "да +1%");
        assert_eq!(decoded("%ff%00x%zz"), "\u{fffd}\0x%zz");
    }

    #[test]
    fn an_unknown_or_repeated_parameter_is_told() {
        assert!(Query::read(Some("slot=a&lang=ru"), &["slot"]).is_ok());
        let pointer =
            |raw| Query::read(Some(raw), &["slot"]).expect_err("a problem").wrong[0].pointer.clone();
        assert_eq!(pointer("sloth=a"), "sloth");
        assert_eq!(pointer("slot=a&slot=b"), "slot");
    }
}
