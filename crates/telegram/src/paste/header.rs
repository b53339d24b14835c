//! The lines between pasted messages: who wrote what follows, and when. Refuses to let a name past itself: it
//! tells speakers apart by number.

use super::stamp::Stamp;
use border::limits::PASTE_NAME_CHARS;

/// A line that begins a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Header<'a> {
    /// Whose: for comparing, not for keeping.
    pub name: &'a str,
    /// When, where the form of the time is known.
    pub stamp: Option<Stamp>,
    /// What the line has of the message itself.
    pub rest: &'a str,
}

/// What a line between header and text tells of the message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Note {
    /// It was forwarded from elsewhere.
    Forwarded,
    /// A reply, a picture, a sticker: nothing to read.
    Aside,
}

/// First letters of "forwarded" in the languages of Telegram's own headers.
const FORWARDED: [&str; 7] = ["forward", "пересла", "пересил", "transf", "გადაგზავ", "გადმო", "қайта"];

/// The longest stamp, characters: a weekday, a month in words, seconds, half of the day.
const STAMP_CHARS: usize = 48;

impl<'a> Header<'a> {
    /// A header with a time: `Name, [time]`, `[time] Name: text` or `time - Name: text`.
    pub fn timed(line: &'a str) -> Option<Self> {
        let line = line.trim_matches(is_invisible);
        Self::name_first(line).or_else(|| Self::bracket_first(line)).or_else(|| Self::dash(line))
    }

    /// `Name, [05.10.2026 09:07]`, the text on the lines after it. A time of unknown form is dropped with the
    /// name.
    fn name_first(line: &'a str) -> Option<Self> {
        let (name, after) = line.split_once(", [")?;
        let (time, rest) = after.split_once(']')?;
        let stamp = Stamp::parse(time);
        let digits = time.bytes().filter(u8::is_ascii_digit).count();
        let is_time = stamp.is_some() || (digits >= 3 && rest.trim_matches(is_invisible).len() <= 1);
        let rest = rest.strip_prefix(':').unwrap_or(rest).trim_start();
        (is_name(name) && time.chars().count() <= STAMP_CHARS && is_time).then_some(Self {
            name,
            stamp,
            rest,
        })
    }

    /// `[05.10.26, 09:07] Name: text`
    fn bracket_first(line: &'a str) -> Option<Self> {
        let (time, after) = line.strip_prefix('[')?.split_once(']')?;
        let stamp = Stamp::parse(time).filter(|_| time.chars().count() <= STAMP_CHARS)?;
        let (name, rest) = named(after)?;
        Some(Self { name, stamp: Some(stamp), rest })
    }

    /// `05.10.2026, 09:07 - Name: text`
    fn dash(line: &'a str) -> Option<Self> {
        if !line.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let (time, after) = line.split_once(" - ")?;
        let stamp =
            Stamp::parse(time).filter(|stamp| stamp.is_dated() && time.chars().count() <= STAMP_CHARS)?;
        let (name, rest) = named(after)?;
        Some(Self { name, stamp: Some(stamp), rest })
    }

    /// `Name:` alone on a line: only where nothing stands before it, and only if it is not the place that
    /// follows is about, which its caller knows.
    pub fn untimed(line: &'a str) -> Option<Self> {
        const WORDS: usize = 4;
        let name = line.trim_matches(is_invisible).strip_suffix(':')?;
        let few = (1..=WORDS).contains(&name.split_whitespace().count());
        (few && is_name(name)).then_some(Self { name, stamp: None, rest: "" })
    }
}

impl Note {
    /// A line right below a header that is no part of the text.
    pub fn of(line: &str) -> Option<Self> {
        let line = line.trim_matches(is_invisible);
        let bracketed = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
        let said = bracketed.unwrap_or(line).trim_start().to_lowercase();
        if FORWARDED.iter().any(|beginning| said.starts_with(beginning)) {
            let alone = bracketed.is_some() || said.ends_with(':') || said.starts_with("forwarded from");
            return alone.then_some(Self::Forwarded);
        }
        bracketed.map(|_| Self::Aside)
    }
}

/// ` Name: text`
fn named(after: &str) -> Option<(&str, &str)> {
    let (name, rest) = after.split_once(':')?;
    let name = name.trim_matches(is_invisible);
    is_name(name).then(|| (name, rest.trim_start()))
}

fn is_name(name: &str) -> bool {
    (1..=PASTE_NAME_CHARS).contains(&name.chars().count())
}

/// White space, and the marks of direction that phones put around names and times.
pub(super) fn is_invisible(c: char) -> bool {
    let is_mark =
        |c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_whitespace() || c == '\u{feff}' || is_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_several_programs_are_one() {
        for (line, name, rest) in [
            ("Гоги К., [05.10.2026 09:07]", "Гоги К.", ""),
            ("Ann-Lee 🚗, [10/5/26 9:07 AM]:", "Ann-Lee 🚗", ""),
            ("Шофёр, Витя, [05.10.2026 09:07]", "Шофёр, Витя", ""),
            ("[05.10.26, 09:07:11] Nino: пусто", "Nino", "пусто"),
            ("\u{200e}[05.10.26, 09:07:11] \u{202a}Nino\u{202c}: пусто", "Nino", "пусто"),
            ("05.10.2026, 09:07 - Nino: пусто: 5 машин", "Nino", "пусто: 5 машин"),
        ] {
            let header = Header::timed(line).expect(line);
            assert_eq!((header.name, header.rest), (name, rest), "{line}");
            assert!(header.stamp.is_some(), "{line}");
        }
        let unknown =
            Header::timed("Nino, [1397/07/13 at 9.07]").expect("a name before a time of unknown form");
        assert_eq!((unknown.stamp, unknown.name), (None, "Nino"));
    }

    #[test]
    fn a_text_is_no_header() {
        for line in [
            "в 09:07 было 60 машин",
            "на Ларсе, [говорят] пусто",
            "[phone] звоните",
            "09:15 - 10:20 стояли на нуле",
            "Очередь 20-25: стоим",
            "",
        ] {
            assert_eq!(Header::timed(line), None, "{line}");
        }
        assert_eq!(Header::untimed("сегодня на посту с пяти утра стоим так:"), None);
    }

    #[test]
    fn notes_below_a_header_are_known() {
        assert_eq!(Note::of("[Forwarded from Some Channel]"), Some(Note::Forwarded));
        assert_eq!(Note::of("[Переслано от Некто]"), Some(Note::Forwarded));
        assert_eq!(Note::of("[ 👍 Sticker ]"), Some(Note::Aside));
        assert_eq!(Note::of("[In reply to Nino]"), Some(Note::Aside));
        assert_eq!(Note::of("пересылаю: пусто"), None);
        assert_eq!(Note::of("пусто"), None);
    }
}
