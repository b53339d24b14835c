//! A rendered part in pieces. Words that are too few for a piece of their own are of the piece around them;
//! numbers and moments are no part of a piece's words, for on a busy crossing they are all that changes. What
//! is drawn, and what offices rule, is another piece as soon as a number in it is another one. What stands in
//! a list is a piece each, however short, and how much stands there is none of the list's words. The twin of
//! crates/web/app/pieces.js; both are held to docs/protocol/vectors/pieces.json. Refuses to know what a phone
//! holds.

use super::brief::Brief;
use border::minute::Minute;

/// Fewer letters are no piece: its mark would cost more than it spares.
const WORTH: usize = 80;
/// Letters of a mark: 24 bits. What two pieces of one mark would spoil, the check finds.
pub(super) const MARK: usize = 4;
/// In words, where a number, a moment and another piece stand.
const NUMBER: char = '\u{1}';
const MOMENT: char = '\u{2}';
const PIECE: char = '\u{3}';
/// In words, where all stands that is in a list; and what is told after the last of it.
const LIST: char = '\u{5}';
pub(super) const END: &str = ".";
/// What lists parts below each other, as the whole part does: rows come and go there, and what is blank
/// between them is not seen. So does what folds: its words stay where what is in it is left out.
const LISTS: [&str; 4] = ["ul", "section", "form", "details"];
/// Elements without an end.
const VOID: [&str; 3] = ["br", "img", "input"];
/// What never changes of a row, though it is a number.
const RANK: &str = "data-rank";
/// How what is so in a row is marked.
const VALUE: &str = " class=\"value\"";
/// Classes of what offices rule: years and days that stay.
const RULES: [&str; 2] = ["rule", "rules"];
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A part as a phone makes it again.
#[derive(Default)]
pub(super) struct Pieces {
    /// The words of each piece, in the order in which they begin, and where a list ends.
    pub words: Vec<String>,
    /// All numbers, and moments as minutes before the part's own, in their order; blank where one is told
    /// again at once.
    pub values: Vec<String>,
    /// The part's own moment, as it is written.
    pub at: String,
    /// Of all of it.
    pub check: String,
}

/// An element that is open.
struct Open<'a> {
    name: &'a str,
    /// Its place, if it becomes a piece.
    place: usize,
    words: String,
    /// It tells how long ago something was, which a phone says by itself.
    is_age: bool,
    /// Its numbers are words.
    is_rule: bool,
    is_list: bool,
    /// It is what is so in a row: what the row is of stays where that becomes another.
    is_value: bool,
    /// What stands in it is not seen.
    is_closed: bool,
    /// It is not seen, or can wait.
    can_wait: bool,
    /// How much there was before it: of values, of the whole, and what was told last.
    before: (usize, usize, Option<String>),
}

struct Cutter<'a> {
    brief: Option<Brief<'a>>,
    done: Pieces,
    open: Vec<Open<'a>>,
    html: String,
    at: Option<Minute>,
    /// The value told before.
    last: Option<String>,
}

impl Pieces {
    /// Of the part that moves; nothing of what has none.
    pub fn of(html: &str, brief: Option<Brief<'_>>) -> Self {
        let begin = html.find("<div id=\"board\"").unwrap_or(html.len());
        let mut rest = &html[begin..];
        let (done, html) = (Self::default(), String::new());
        let mut cutter = Cutter { brief, done, open: vec![], html, at: None, last: None };
        while let Some((tag, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            match tag.strip_prefix('/') {
                Some(_) => cutter.close(),
                None => cutter.open(tag),
            }
            if cutter.open.is_empty() {
                break;
            }
            let text;
            (text, rest) = after.split_at(after.find('<').unwrap_or(after.len()));
            cutter.text(text);
        }
        cutter.done.check = letters(hash(&cutter.html));
        cutter.done
    }
}

impl<'a> Cutter<'a> {
    fn open(&mut self, tag: &'a str) {
        let inside = tag.strip_suffix('/').unwrap_or(tag).trim_end();
        let (name, mut rest) = inside.split_at(inside.find(' ').unwrap_or(inside.len()));
        let place = self.done.words.len();
        self.done.words.push(String::new());
        let is_age = name == "time" && !rest.contains(" data-grain=\"clock\"");
        let is_rule = self.open.last().is_some_and(|open| open.is_rule) || is_rule(rest);
        let is_list = self.open.is_empty() || LISTS.contains(&name);
        let is_value = rest == VALUE;
        let around = self.open.last();
        let is_closed = self.brief.is_some_and(|brief| brief.closes(name, rest));
        let can_wait = around.is_some_and(|around| around.is_closed && name != "summary");
        let before = (self.done.values.len(), self.html.len(), self.last.clone());
        let words = String::new();
        self.open.push(Open {
            name,
            place,
            words,
            is_age,
            is_rule,
            is_list,
            is_value,
            is_closed,
            can_wait,
            before,
        });
        self.put(&format!("<{name}"));
        while let Some(found) = rest.strip_prefix(' ') {
            let (of, after) = found.split_at(found.find([' ', '=']).unwrap_or(found.len()));
            let value = after.strip_prefix("=\"").and_then(|value| value.split_once('"'));
            let (value, after) = value.unwrap_or(("", after));
            self.attribute(of, &plain(value));
            rest = after;
        }
        self.put(">");
        if tag.ends_with('/') || VOID.contains(&name) {
            self.close();
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        if name == "data-at" && self.open.len() == 1 {
            value.clone_into(&mut self.done.at);
            self.at = Minute::parse(value).ok();
        }
        self.put(&format!(" {name}=\""));
        let moment = Minute::parse(value).ok().filter(|moment| moment.to_string() == value);
        match moment.zip(self.at) {
            Some((moment, at)) => self.value(MOMENT, at.since(moment).to_string(), value),
            None if name == "value" || (name.starts_with("data-") && name != RANK) => {
                self.counted(&quoted(value));
            }
            None => self.put(&quoted(value)),
        }
        self.put("\"");
    }

    fn text(&mut self, text: &str) {
        let is_silent = |open: &Open<'_>| open.is_age || ((open.is_list || open.is_closed) && is_blank(text));
        if !self.open.last().is_none_or(is_silent) {
            self.end_list();
            self.counted(&escaped(&plain(text)));
        }
    }

    /// Words with numbers in them. The figures of an escaped sign were undone and are none.
    fn counted(&mut self, text: &str) {
        let mut rest = text;
        let is_rule = self.open.last().is_some_and(|open| open.is_rule);
        while let Some(place) = rest.find(|sign: char| sign.is_ascii_digit()).filter(|_| !is_rule) {
            self.put(&rest[..place]);
            rest = &rest[place..];
            let end = rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(rest.len());
            self.value(NUMBER, rest[..end].to_owned(), &rest[..end]);
            rest = &rest[end..];
        }
        self.put(rest);
    }

    fn value(&mut self, kind: char, told: String, shown: &str) {
        self.html += shown;
        let is_again = self.last.as_ref() == Some(&told);
        self.done.values.push(if is_again { String::new() } else { told.clone() });
        self.last = Some(told);
        self.word(&kind.to_string());
    }

    fn put(&mut self, text: &str) {
        self.html += text;
        self.word(text);
    }

    fn word(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut() {
            open.words += text;
        }
    }

    /// Tells that no more stands in a list here.
    fn end_list(&mut self) {
        if self.open.last().is_some_and(|open| open.words.ends_with(LIST)) {
            self.done.words.push(END.to_owned());
        }
    }

    fn close(&mut self) {
        self.end_list();
        let name = self.open.last().map_or("", |open| open.name);
        if !VOID.contains(&name) {
            self.put(&format!("</{name}>"));
        }
        let Some(open) = self.open.pop() else { return };
        if self.waits(&open) {
            return self.leave_out(open);
        }
        let Open { place, words, is_value, .. } = open;
        let around = self.open.last();
        let is_listed = around.is_none_or(|around| around.is_list);
        if is_listed || is_value || name == "path" || words.encode_utf16().count() >= WORTH {
            self.done.words[place] = words;
            if !is_listed {
                self.word(&PIECE.to_string());
            } else if around.is_some_and(|around| !around.words.ends_with(LIST)) {
                self.word(&LIST.to_string());
            }
        } else {
            self.done.words.remove(place);
            self.word(&words);
        }
    }
}

impl Cutter<'_> {
    /// Whether an element comes later: what is not seen; and drawings, rules and buttons that are lacked.
    fn waits(&self, Open { name, words, is_rule, can_wait, .. }: &Open<'_>) -> bool {
        let is_lacked = |brief: Brief<'_>| !(brief.is_held)(words);
        let is_drawn = *name == "svg" && words.encode_utf16().count() >= WORTH;
        let is_first_rule =
            *is_rule && *name != "details" && !self.open.last().is_some_and(|around| around.is_rule);
        let is_later = *name == "button" || is_drawn || is_first_rule;
        *can_wait || (is_later && self.brief.is_some_and(is_lacked))
    }

    /// As if an element had not been there.
    fn leave_out(&mut self, Open { place, before: (values, html, last), .. }: Open<'_>) {
        self.done.words.truncate(place);
        self.done.values.truncate(values);
        self.html.truncate(html);
        self.last = last;
    }
}

/// Whether an element with these attributes is what offices rule.
fn is_rule(attributes: &str) -> bool {
    let classes = attributes.split_once(" class=\"").and_then(|(_, value)| value.split('"').next());
    classes.is_some_and(|classes| classes.split(' ').any(|class| RULES.contains(&class)))
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|letter| letter == b' ' || letter == b'\n')
}

/// A text as it is meant, without signs that no text has.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find('&') {
        plain += &rest[..place];
        rest = &rest[place..];
        let sign = rest.split_once(';').and_then(|(code, after)| Some((meant(&code[1..])?, after)));
        let (sign, after) = sign.unwrap_or(('&', &rest[1..]));
        plain.push(sign);
        rest = after;
    }
    plain += rest;
    plain.retain(|sign| sign >= ' ' || sign == '\n');
    plain
}

/// The sign of an escape, as templates write them.
fn meant(code: &str) -> Option<char> {
    match code {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        code => char::from_u32(code.strip_prefix('#')?.parse().ok()?),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn quoted(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}

/// The mark of a piece's words.
pub(super) fn mark(words: &str) -> String {
    letters(hash(words))[..MARK].to_owned()
}

pub(super) fn is_letter(letter: u8) -> bool {
    LETTERS.contains(&letter)
}

/// Two sums of a text, which a phone finds without waiting: nobody gains by two texts of one sum.
fn hash(text: &str) -> [u32; 2] {
    let [mut one, mut two] = [0x811c_9dc5_u32, 0x1b87_3593];
    for unit in text.encode_utf16().map(u32::from) {
        one = (one ^ unit).wrapping_mul(0x0100_0193);
        two = (two ^ unit).wrapping_mul(0x85eb_ca6b).rotate_left(13);
    }
    one = (one ^ one >> 15 ^ two).wrapping_mul(0x2c1b_3c6d);
    two = (two ^ two >> 13 ^ one).wrapping_mul(0x297a_2d39);
    [one ^ one >> 16, two ^ two >> 16]
}

/// 48 bits in letters.
fn letters(sums: [u32; 2]) -> String {
    let of = |sum: u32| (0..MARK).map(move |place| char::from(LETTERS[(sum >> (6 * place) & 63) as usize]));
    sums.into_iter().flat_map(of).collect()
}

/// What a phone that holds a page says of it.
#[cfg(test)]
pub(super) fn marks(html: &str) -> String {
    let words = Pieces::of(html, None).words;
    words.iter().filter(|words| *words != END).map(|words| mark(words)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::kept::Held;

    #[test]
    fn what_a_phone_is_sent_is_what_another_hand_makes_whole() {
        let vectors = include_str!("../../../../docs/protocol/vectors/pieces.json");
        let vectors: Vec<serde_json::Value> = serde_json::from_str(vectors).expect("JSON");
        assert!(vectors.len() >= 3);
        for vector in vectors {
            let of = |name: &str| vector[name].as_str().expect("text");
            let marks = marks(of("was"));
            assert_eq!(marks, of("holds"), "{vector}");
            let held = Held::parse(&marks);
            let sent = match vector["way"].as_u64() {
                Some(way) => held.brief(of("now"), way as u8),
                None => held.lacking(of("now")),
            };
            assert_eq!(sent, of("sent"), "{vector}");
        }
    }

    #[test]
    fn words_that_are_few_are_of_what_is_around_them_and_a_line_is_its_own() {
        let long = "word ".repeat(20);
        let html = format!(
            "<main><div id=\"board\" data-at=\"2026-03-02T09:00:00Z\"><b>7</b><p>{long}8</p>\
             <path d=\"M1 2\"/><p class=\"a rule\">{long}9</p></div></main>"
        );
        let Pieces { words, values, at, .. } = Pieces::of(&html, None);
        assert_eq!((values.join(" ").as_str(), at.as_str()), ("0 7 8", "2026-03-02T09:00:00Z"));
        assert_eq!(words.len(), 6, "{words:?}");
        assert!(words[0].ends_with("\">\u{5}</div>") && words[1] == "<b>\u{1}</b>", "{words:?}");
        assert!(words[4].ends_with("9</p>") && words[5] == END, "{words:?}");
        assert_eq!(words[3], "<path d=\"M1 2\"></path>");
    }

    #[test]
    fn signs_are_told_as_they_are_meant_and_those_that_stand_for_places_never() {
        assert_eq!(plain("a &#38;&amp;&lt;&#34;&none; & \u{1}\u{4}b"), "a &&<\"&none; & b");
        assert_eq!(
            (escaped("<&\">").as_str(), quoted("<&\">").as_str()),
            ("&lt;&amp;\"&gt;", "<&amp;&quot;>")
        );
    }

    proptest::proptest! {
        #[test]
        fn garbage_does_no_harm(
            parts in proptest::collection::vec("<li data-key=\"[a-c&;]*\">|</li>|<|>|<path/>|<br>|&|</div>|\
                [a-z0-9\" é]{0,90}|<time [a-z]*>|</time>|<div id=\"board\">", 0..40),
        ) {
            let html = format!("<div id=\"board\">{}", parts.concat());
            let held = Held::parse(&marks(&html));
            held.lacking(&html);
            proptest::prop_assert!(held.brief(&html, 0).contains(" brief"));
        }
    }
}
