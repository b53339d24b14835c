//! One JSON value out of a stream: skipped, or taken whole if it is not too long. On the way the escapes that
//! Telegram Desktop writes and JSON does not have (`\x0B` for control characters) are made JSON. Refuses to
//! know what the value means.

use super::fault::ExportFault;
use super::source::Source;
use std::io::Read;

/// Where a value goes.
pub(super) enum Into<'a> {
    /// Nowhere.
    Nowhere,
    /// Here, up to so many bytes.
    Buffer(&'a mut Vec<u8>, usize),
}

/// Whether a value was taken whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fit {
    /// It was, or it went nowhere.
    Whole,
    /// It was longer than it may be; it was skipped.
    TooLong,
}

/// Moves past one value, at its first byte that is not white space. White space outside strings is left out
/// of what is taken. Never holds more than the buffer's limit.
pub(super) fn value<R: Read>(source: &mut Source<R>, into: Into<'_>) -> Result<Fit, ExportFault> {
    let first = source.peek()?;
    let mut taker = Taker { into, fit: Fit::Whole };
    match first {
        b'"' => string(source, &mut taker)?,
        b'{' | b'[' => container(source, &mut taker)?,
        b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => scalar(source, &mut taker)?,
        _ => return Err(ExportFault::NotJson { at: source.offset(), what: "a value was expected" }),
    }
    Ok(taker.fit)
}

struct Taker<'a> {
    into: Into<'a>,
    fit: Fit,
}

impl Taker<'_> {
    fn take(&mut self, bytes: &[u8]) {
        let Into::Buffer(buffer, most) = &mut self.into else { return };
        if buffer.len() + bytes.len() > *most {
            self.fit = Fit::TooLong;
            buffer.clear();
            self.into = Into::Nowhere;
        } else {
            buffer.extend_from_slice(bytes);
        }
    }
}

fn truncated<R: Read>(source: &Source<R>) -> ExportFault {
    ExportFault::Truncated { at: source.offset() }
}

/// An object or a list, at its opening bracket.
fn container<R: Read>(source: &mut Source<R>, taker: &mut Taker<'_>) -> Result<(), ExportFault> {
    let mut depth = 0_u64;
    loop {
        let window = source.window()?;
        if window.is_empty() {
            return Err(truncated(source));
        }
        let telling = |b: &u8| matches!(b, b'"' | b'{' | b'[' | b'}' | b']') || b.is_ascii_whitespace();
        let plain = window.iter().position(telling).unwrap_or(window.len());
        taker.take(&window[..plain]);
        let next = window.get(plain).copied();
        source.consume(plain);
        match next {
            Some(b'"') => string(source, taker)?,
            Some(bracket @ (b'{' | b'[')) => {
                taker.take(&[bracket]);
                source.consume(1);
                depth += 1;
            }
            Some(bracket @ (b'}' | b']')) => {
                taker.take(&[bracket]);
                source.consume(1);
                depth -= 1;
                if depth == 0 {
                    return Ok(());
                }
            }
            Some(_) => {
                let window = source.window()?;
                let blank = window.iter().take_while(|b| b.is_ascii_whitespace()).count();
                source.consume(blank);
            }
            None => {}
        }
    }
}

/// A string, at its opening quote.
fn string<R: Read>(source: &mut Source<R>, taker: &mut Taker<'_>) -> Result<(), ExportFault> {
    taker.take(b"\"");
    source.consume(1);
    loop {
        let window = source.window()?;
        if window.is_empty() {
            return Err(truncated(source));
        }
        let plain =
            window.iter().position(|b| matches!(b, b'"' | b'\\') || *b < 0x20).unwrap_or(window.len());
        taker.take(&window[..plain]);
        let next = window.get(plain).copied();
        source.consume(plain);
        match next {
            Some(b'"') => {
                taker.take(b"\"");
                source.consume(1);
                return Ok(());
            }
            Some(b'\\') => escape(source, taker)?,
            Some(b'\n' | b'\r') => {
                return Err(ExportFault::NotJson {
                    at: source.offset(),
                    what: "a line ends inside a string",
                });
            }
            Some(control) => {
                taker.take(format!("\\u{control:04x}").as_bytes());
                source.consume(1);
            }
            None => {}
        }
    }
}

/// An escape, at its backslash: two bytes as they are, or four (`\xHH`) as six (`\u00HH`).
fn escape<R: Read>(source: &mut Source<R>, taker: &mut Taker<'_>) -> Result<(), ExportFault> {
    match *source.ahead(4)? {
        [_, b'x', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
            taker.take(&[b'\\', b'u', b'0', b'0', high, low]);
            source.consume(4);
        }
        [_, b'\n' | b'\r', ..] => {
            return Err(ExportFault::NotJson { at: source.offset(), what: "a line ends inside a string" });
        }
        [_, letter, ..] => {
            taker.take(&[b'\\', letter]);
            source.consume(2);
        }
        _ => {
            source.consume(1);
            return Err(truncated(source));
        }
    }
    Ok(())
}

/// A number or a word. At the end of the file it may have been longer: that is an end too early.
fn scalar<R: Read>(source: &mut Source<R>, taker: &mut Taker<'_>) -> Result<(), ExportFault> {
    loop {
        let window = source.window()?;
        if window.is_empty() {
            return Err(truncated(source));
        }
        let ends = |b: &u8| matches!(b, b',' | b'}' | b']') || b.is_ascii_whitespace();
        let end = window.iter().position(ends);
        let count = end.unwrap_or(window.len());
        taker.take(&window[..count]);
        source.consume(count);
        if end.is_some() {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str, most: usize) -> (Result<Fit, String>, String) {
        let mut buffer = Vec::new();
        let mut source = Source::new(text.as_bytes());
        let fit = value(&mut source, Into::Buffer(&mut buffer, most)).map_err(|fault| fault.to_string());
        (fit, String::from_utf8(buffer).expect("UTF-8 in, UTF-8 out"))
    }

    #[test]
    fn hexadecimal_escapes_become_json_and_escaped_backslashes_stay() {
        let (fit, json) = taken(r#"{"a": "\x0B\x1f", "b": "C:\\x0B", "c": "\\\x0B \u2028"} ,"#, 1000);
        assert_eq!(fit, Ok(Fit::Whole));
        assert_eq!(json, r#"{"a":"\u000B\u001f","b":"C:\\x0B","c":"\\\u000B \u2028"}"#);
        let parsed: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(parsed["b"], "C:\\x0B");
        assert_eq!(parsed["c"], "\\\u{b} \u{2028}");
    }

    #[test]
    fn a_value_too_long_is_moved_past() {
        let text = format!("[\"{}\"] 7", "a".repeat(500));
        let mut buffer = Vec::new();
        let mut source = Source::new(text.as_bytes());
        let fit = value(&mut source, Into::Buffer(&mut buffer, 100)).expect("whole");
        assert_eq!((fit, buffer.len()), (Fit::TooLong, 0));
        assert_eq!(source.peek().expect("more"), b'7');
    }

    #[test]
    fn an_end_inside_a_value_is_said() {
        let whole = r#"{"a": "b\"\x0B", "c": [1, 2]}"#;
        for length in 1..whole.len() {
            let (fit, _) = taken(&whole[..length], 1000);
            assert!(fit.is_err_and(|said| said.contains("ends at byte")), "{length}");
        }
        assert_eq!(taken(whole, 1000).0, Ok(Fit::Whole));
    }

    #[test]
    fn brackets_and_quotes_inside_strings_are_letters() {
        assert_eq!(taken(r#"["]}\"", "{"]]"#, 100), (Ok(Fit::Whole), r#"["]}\"","{"]"#.into()));
    }
}
