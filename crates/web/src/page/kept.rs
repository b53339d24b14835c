//! The moving part of a page in pieces: each answer and each folded list carries a mark of what stands in it,
//! so that a phone which holds a piece is sent its shell alone. What a phone holds it says by marks, not by a
//! place in the log: the same to every house, after a restart and of any version. Moments and numbers
//! are no part of a mark: a shell brings them along. Refuses to read anything but what the house itself has
//! rendered.

use border::limits;
use border::minute::Minute;
use language::say::AGE_MARKS;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;

/// Letters of a mark: 36 bits, for a phone compares some hundred pieces with each other.
const MARK: usize = 6;
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// What names a piece and never changes while it is the same.
const FIXED: [&str; 4] = [" data-key=\"", " id=\"", " data-title=\"", " data-rank=\""];
/// What one tap says, in the tag of its button.
const SAID: &str = "name=\"said\" value=\"";
/// A shorter piece is not worth its mark.
const WORTH: usize = 64;

/// The marks of the pieces a phone holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Held(BTreeSet<String>);

impl Held {
    /// Marks one after the other; none where it is anything else, or more than a page has.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() <= limits::PIECES_HELD * MARK && text.len().is_multiple_of(MARK);
        let known = fits && text.bytes().all(|letter| LETTERS.contains(&letter));
        let marks = || text.as_bytes().chunks(MARK).map(|mark| String::from_utf8_lossy(mark).into_owned());
        known.then(|| Self(marks().collect()))
    }

    /// The same for all phones that hold the same.
    pub fn digest(&self) -> [u8; 16] {
        let mut hash = Sha256::new();
        self.0.iter().for_each(|mark| hash.update(mark));
        let hash: [u8; 32] = hash.finalize().into();
        let mut digest = [0; 16];
        digest.copy_from_slice(&hash[..16]);
        digest
    }
}

/// Puts the marked ages of sentences into elements that name their moment, in place of an element that does
/// so around them. Inside of a tag words alone stay.
pub(crate) fn with_ages(html: &str) -> String {
    let [before, between, after] = AGE_MARKS;
    let mut parts = html.split(before);
    let mut done = parts.next().unwrap_or_default().to_owned();
    let mut around = false;
    for part in parts {
        let (moment, rest) = part.split_once(between).unwrap_or(("", part));
        let (words, rest) = rest.split_once(after).unwrap_or((rest, ""));
        let grain = match moment.chars().next() {
            Some('h') => " data-grain=\"hour\"",
            Some('c') => " data-grain=\"clock\"",
            _ => "",
        };
        let moment = moment.trim_start_matches(['h', 'c']);
        let outer = done.rfind("<time ").filter(|open| done.rfind("</time>").is_none_or(|shut| shut < *open));
        if let Some((open, end)) = outer.and_then(|open| Some((open, open + done[open..].find('>')?))) {
            done.replace_range(open..=end, "");
            around = true;
        }
        let open = done.rfind('<').unwrap_or_default();
        if done.rfind('>').is_none_or(|shut| shut < open) {
            done += words;
        } else {
            done += &format!("<time datetime=\"{moment}\"{grain}>{words}</time>");
        }
        match rest.split_once("</time>").filter(|_| around) {
            Some((inside, outside)) => {
                done += inside;
                done += outside;
                around = false;
            }
            None => done += rest,
        }
    }
    done
}

/// A page with marks on the pieces of its moving part.
pub(crate) fn pieced(html: &str) -> String {
    let Some(board) = html.find("<div id=\"board\"") else { return html.to_owned() };
    let Some(tag) = Tag::next(html, board) else { return html.to_owned() };
    let close = tag.close(html);
    [&html[..tag.end], &marked(&html[tag.end..close]), &html[close..]].concat()
}

fn marked(html: &str) -> String {
    let (mut done, mut at) = (String::with_capacity(html.len() + html.len() / 16), 0);
    while let Some(tag) = Tag::next(html, at) {
        done += &html[at..tag.end];
        at = tag.end;
        if !tag.is_piece(html) {
            continue;
        }
        let close = tag.close(html);
        let inner = &html[tag.end..close];
        if inner.len() >= WORTH {
            done.pop();
            done += &format!(" data-is=\"{}\">", mark(&html[tag.start..tag.end], inner));
        }
        done += &marked(inner);
        at = close;
    }
    done + &html[at..]
}

/// The same page where what is held is a shell with its mark, and the moments and numbers that stand in it.
pub(crate) fn without(pieced: &str, held: &Held) -> String {
    const IS: &str = " data-is=\"";
    let of = valued(pieced, " data-at=\"").and_then(moment);
    let (mut done, mut at) = (String::new(), 0);
    while let Some(tag) = Tag::next(pieced, at) {
        let text = &pieced[tag.start..tag.end];
        let mark = text.find(IS).and_then(|place| text.get(place + IS.len()..place + IS.len() + MARK));
        let close = tag.close(pieced);
        let is_held = mark.is_some_and(|mark| held.0.contains(mark));
        let told = of.filter(|_| is_held).map(|of| (Told::of(&pieced[tag.end..close]), of));
        match told.and_then(|(told, of)| Some((told.times(of)?, told.numbers.join(" ")))) {
            Some((times, numbers)) => {
                done += &pieced[at..tag.start];
                done += &shell(text).replacen(IS, " data-kept=\"", 1);
                done.pop();
                for (name, list) in [("times", times), ("numbers", numbers)] {
                    if !list.is_empty() {
                        done += &format!(" data-{name}=\"{list}\"");
                    }
                }
                done.push('>');
                at = close;
            }
            None => {
                done += &pieced[at..tag.end];
                at = tag.end;
            }
        }
    }
    done + &pieced[at..]
}

/// A start tag without what a mark covers: the phone has it.
fn shell(tag: &str) -> String {
    FIXED.iter().fold(tag.to_owned(), |tag, name| match valued(&tag, name) {
        Some(value) => tag.replacen(&format!("{name}{value}\""), "", 1),
        None => tag,
    })
}

/// What stands in a piece: its words, the moments and the numbers in them. Counts and moments change while
/// the words stay.
#[derive(Default)]
struct Told<'a> {
    /// All but moments and numbers; of a moment how it is told.
    words: String,
    /// Each moment's element, up to its end.
    moments: Vec<&'a str>,
    numbers: Vec<&'a str>,
}

impl<'a> Told<'a> {
    fn of(inner: &'a str) -> Self {
        let (mut told, mut rest) = (Self::default(), inner);
        while let Some(open) = rest.find('<') {
            told.text(&rest[..open]);
            rest = &rest[open..];
            if let Some((time, after)) =
                rest.strip_prefix("<time ").and_then(|time| time.split_once("</time>"))
            {
                told.moments.push(time);
                told.words += "<time ";
                told.words += valued(time, " data-grain=\"").unwrap_or_default();
                rest = after;
            } else {
                let end = rest.find('>').map_or(rest.len(), |end| end + 1);
                told.tag(&rest[..end]);
                rest = &rest[end..];
            }
        }
        told.text(rest);
        told
    }

    /// What one tap says of an answer has the answer's own numbers: they stand in the value of its button.
    fn tag(&mut self, tag: &'a str) {
        match valued(tag, SAID)
            .and_then(|value| tag.split_once(value).map(|(before, after)| (before, value, after)))
        {
            Some((before, value, after)) => {
                self.words += before;
                self.text(value);
                self.words += after;
            }
            None => self.words += tag,
        }
    }

    /// Words between two tags. The figures of an escaped sign are none of a number.
    fn text(&mut self, text: &'a str) {
        let mut rest = text;
        while let Some(place) = rest.find(|sign: char| sign.is_ascii_digit() || sign == '&') {
            self.words += &rest[..place];
            rest = &rest[place..];
            let is_sign = rest.starts_with('&');
            let end = match is_sign {
                true => rest.find(';').map(|end| end + 1),
                false => rest.find(|sign: char| !sign.is_ascii_digit()),
            };
            let (one, after) = rest.split_at(end.unwrap_or(rest.len()));
            if is_sign {
                self.words += one;
            } else {
                self.words.push('\u{1}');
                self.numbers.push(one);
            }
            rest = after;
        }
        self.words += rest;
    }

    /// The moments in their order, as minutes before the page's own; of a local time its words too. None
    /// where one is no moment.
    fn times(&self, at: Minute) -> Option<String> {
        let times = self.moments.iter().map(|time| {
            let ago = at.since(valued(time, "datetime=\"").and_then(moment)?);
            let clock = time.split_once(" data-grain=\"clock\">").map(|(_, words)| words);
            match clock {
                Some(words) if words.contains([' ', '"', '<']) => None,
                Some(words) => Some(format!("{ago}={words}")),
                None => Some(ago.to_string()),
            }
        });
        times.collect::<Option<Vec<String>>>().map(|times| times.join(" "))
    }
}

fn moment(text: &str) -> Option<Minute> {
    Minute::parse(text).ok()
}

/// The value of the first attribute of a name.
fn valued<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split_once(name)?.1.split('"').next()
}

/// Of which piece, then the words that stand in it.
fn mark(tag: &str, inner: &str) -> String {
    let mut hash = Sha256::new();
    for name in FIXED {
        hash.update(valued(tag, name).unwrap_or_default());
        hash.update([0]);
    }
    hash.update(Told::of(inner).words);
    let hash = hash.finalize();
    let bits = hash[..5].iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..MARK).map(|letter| char::from(LETTERS[(bits >> (6 * letter) & 63) as usize])).collect()
}

/// A start tag, as places in the page.
#[derive(Clone, Copy)]
struct Tag {
    start: usize,
    end: usize,
    /// Where its name ends.
    name: usize,
}

impl Tag {
    /// The first one from a place on.
    fn next(html: &str, mut at: usize) -> Option<Self> {
        loop {
            let start = at + html.get(at..)?.find('<')?;
            let rest = &html[start + 1..];
            if !rest.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                at = start + 1;
                continue;
            }
            let name = start + 1 + rest.find(|letter: char| !letter.is_ascii_alphanumeric())?;
            return Some(Self { start, name, end: start + 2 + rest.find('>')? });
        }
    }

    fn is_piece(self, html: &str) -> bool {
        let text = &html[self.start..self.end];
        let is_folded = &html[self.start + 1..self.name] == "details" && text.contains(" id=\"");
        is_folded || text.contains(" data-key=\"")
    }

    /// Where its end tag begins; the end of the page where it has none.
    fn close(self, html: &str) -> usize {
        let name = &html[self.start + 1..self.name];
        let (open, shut) = (format!("<{name}"), format!("</{name}>"));
        let (mut depth, mut at) = (1, self.end);
        while let Some(found) = html[at..].find(&shut) {
            let is_name = |rest: &str| !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric());
            let opened = html[at..at + found].match_indices(&open);
            depth += opened.filter(|(place, _)| is_name(&html[at + place + open.len()..])).count();
            depth -= 1;
            if depth == 0 {
                return at + found;
            }
            at += found + shut.len();
        }
        html.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<main><div id=\"board\" data-at=\"2026-03-02T09:00:00Z\"><ul><li class=\"bad\" \
                        data-key=\"a/b\"><b>one one one one one</b><ul><li>in</li></ul><details id=\"why-a\">\
                        <summary>x <time datetime=\"2026-03-02T08:52:00Z\">8 min ago</time> <time \
                        datetime=\"2026-03-02T08:52:00Z\" data-grain=\"clock\">11:52</time></summary><p>\
                        because of a long and winding reason &lt;</p></details></li>\
                        <li data-key=\"c\">short</li></ul>\
                        <svg><title>t</title></svg></div><p>after</p></main>";

    fn held(page: &str) -> Held {
        let marks: String = page.split("data-is=\"").skip(1).map(|rest| &rest[..MARK]).collect();
        Held::parse(&marks).expect("marks")
    }

    fn held_of(words: &str) -> Held {
        held(&pieced(&PAGE.replace("&lt;", words)))
    }

    #[test]
    fn a_piece_that_is_held_is_a_shell_and_all_else_is_whole() {
        let page = pieced(PAGE);
        assert_eq!(page.matches("data-is").count(), 2, "{page}");
        let shells = without(&page, &held(&page));
        assert_eq!(shells.matches("data-kept").count(), 1, "the piece within goes with it: {shells}");
        assert!(!shells.contains("a/b"), "its mark names it: {shells}");
        assert!(shells.contains("data-key=\"c\">short</li>") && !shells.contains("reason"), "{shells}");
        assert!(shells.ends_with("</div><p>after</p></main>"));
        assert_eq!(without(&page, &Held(BTreeSet::new())), page);
    }

    #[test]
    fn an_age_makes_no_other_piece_and_any_other_word_does() {
        let held = held(&pieced(PAGE));
        let later = PAGE.replace("T08:52", "T08:57").replace("8 min", "3 min").replace("11:52", "11:57");
        let later = without(&pieced(&later), &held);
        assert!(!later.contains("reason") && later.contains("data-times=\"3 3=11:57\">"), "{later}");
        let no_moment = without(&pieced(&PAGE.replace("T08:52", "Tx8:52")), &held);
        assert!(no_moment.contains("reason"), "what cannot be told as minutes is sent whole: {no_moment}");
        let counted = without(&pieced(&PAGE.replace("&lt;", "7 &#39; 12")), &held_of("5 &#39; 40"));
        assert!(counted.contains("data-numbers=\"7 12\"") && !counted.contains("reason"), "{counted}");
        let other = without(&pieced(&PAGE.replace("one one", "two two")), &held);
        assert!(other.contains("two two") && !other.contains("reason"), "the folded list is held: {other}");
        let moved = without(&pieced(&PAGE.replace("\"a/b\"", "\"a/c\"")), &held);
        assert!(moved.contains("one one"), "another key is another piece: {moved}");
    }

    #[test]
    fn marked_ages_become_elements_outside_of_tags() {
        let [a, b, c] = AGE_MARKS;
        let html =
            with_ages(&format!("<p title=\"{a}T1{b}8 min{c}.\">so {a}hT2{b}1 h{c}, {a}T3{b}2 h{c}</p>"));
        let hour = "<time datetime=\"T2\" data-grain=\"hour\">1 h</time>";
        assert_eq!(html, format!("<p title=\"8 min.\">so {hour}, <time datetime=\"T3\">2 h</time></p>"));
        let around =
            with_ages(&format!("<i><time datetime=\"T\">{a}T1{b}8 min{c} ({a}cT1{b}04:14{c})</time>.</i>"));
        let clock = "<time datetime=\"T1\" data-grain=\"clock\">04:14</time>";
        assert_eq!(
            around,
            format!("<i><time datetime=\"T1\">8 min</time> ({clock}).</i>"),
            "one around gives way"
        );
        assert_eq!(with_ages(&format!("{a}{a}{b}{c}{c}{b}")).matches(AGE_MARKS).count(), 2, "garbage ends");
    }

    #[test]
    fn what_is_no_list_of_marks_is_none() {
        for text in ["abc", "abcde<", "abcdeé", &"abcdef".repeat(limits::PIECES_HELD + 1)] {
            assert_eq!(Held::parse(text), None, "{text}");
        }
        assert!(Held::parse("").is_some() && Held::parse("abcdefABC-_1").is_some());
    }

    proptest::proptest! {
        #[test]
        fn garbage_is_only_ever_passed_through(
            parts in proptest::collection::vec("<li data-key=\"[a-c]\">|</li>|<|>|<details id=\"x\">|\
                </details>|[a-z\" é]{0,20}|<time [a-z]*>|</time>|<div id=\"board\">", 0..40),
        ) {
            let html = parts.concat();
            let page = pieced(&html);
            without(&page, &held(&page));
            with_ages(&html);
        }
    }
}
