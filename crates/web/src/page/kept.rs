//! The moving part of a page for a phone that names what it holds of it by marks, not by a place in the log:
//! the same to every house, after a restart and of any version. What it holds is a number, and what changed
//! in it follows as numbers; only what it lacks is sent in words. Refuses to read anything but what the house
//! itself has rendered.

use super::brief::Brief;
use super::piece::{END, MARK, Pieces, is_letter, mark};
use crate::encoding::{Effort, Encoding};
use border::limits;
use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// Between what is sent: in no page, for pieces leave such signs out.
const BETWEEN: char = '\u{4}';

/// What else a page is told as it comes back, bytes: where each board stands that it follows.
const BESIDE: usize = 248;

/// The marks of the pieces a phone holds, each with its places among them: what a page says twice it holds
/// twice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Held(BTreeMap<String, Vec<usize>>);

impl Held {
    /// Marks one after the other; what is none, and what a page has not so many of, is held by nobody.
    pub fn parse(text: &str) -> Self {
        let is_mark = |mark: &&[u8]| mark.len() == MARK && mark.iter().all(|letter| is_letter(*letter));
        let marks = text.as_bytes().chunks(MARK).take(limits::PIECES_HELD).take_while(is_mark);
        let mut held: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, mark) in marks.enumerate() {
            held.entry(String::from_utf8_lossy(mark).into_owned()).or_default().push(place);
        }
        Self(held)
    }

    /// The same for all phones that hold the same.
    pub fn digest(&self) -> [u8; 16] {
        let mut hash = Sha256::new();
        for (mark, places) in &self.0 {
            hash.update(mark);
            hash.update((places.len() as u64).to_be_bytes());
            for place in places {
                hash.update((*place as u64).to_be_bytes());
            }
        }
        let hash: [u8; 32] = hash.finalize().into();
        let mut digest = [0; 16];
        digest.copy_from_slice(&hash[..16]);
        digest
    }

    /// What makes a rendered part whole for a phone that holds these: the moment and the check of all of it,
    /// each piece in its order and where a list ends, then every value in its order. A piece that is held is
    /// how many places it stands after the one that would be next, and nothing where it is that one.
    pub fn lacking(&self, part: &str) -> String {
        self.told(Pieces::of(part, None), "")
    }

    /// The same of what is seen at once: without what is folded, the other way, what is below both, and
    /// drawings, rules and buttons that the phone lacks; it says so.
    pub fn brief(&self, part: &str, way: u8) -> String {
        let is_held = |words: &str| self.0.contains_key(&mark(words));
        self.told(Pieces::of(part, Some(Brief { way, is_held: &is_held })), " brief")
    }

    /// What the phone lacks, packed; where that is much, what is seen at once of this way alone.
    pub fn packed(&self, part: &str, way: Option<u8>, encoding: Encoding) -> Bytes {
        let all = Bytes::from(self.lacking(part));
        let packed = encoding.pack(&all, Effort::Page);
        match way {
            _ if packed.len() + BESIDE <= limits::BACK_BYTES => packed,
            Some(way) => encoding.pack(&self.brief(part, way).into(), Effort::Back),
            None => encoding.pack(&all, Effort::Back),
        }
    }

    fn told(&self, Pieces { words, values, at, check }: Pieces, sign: &str) -> String {
        let mut lacking = format!("{at} {check}{sign}");
        let mut next = 0;
        for piece in words {
            lacking.push(BETWEEN);
            if piece == END {
                lacking += END;
                continue;
            }
            let places = self.0.get(&mark(&piece));
            match places.and_then(|places| places.iter().copied().min_by_key(|place| place.abs_diff(next))) {
                Some(place) => {
                    if place != next {
                        lacking += &(place as i64 - next as i64).to_string();
                    }
                    next = place + 1;
                }
                None => lacking += &piece,
            }
        }
        lacking.push(BETWEEN);
        lacking + &values.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::piece::marks;

    const PAGE: &str = "<main><div id=\"board\" data-at=\"2026-03-02T09:00:00Z\" data-cursor=\"a:7\">\
                        <li class=\"bad\" data-key=\"a/b\" data-title=\"A title\"><b>one one one one one</b>\
                        <details id=\"why-a\"><summary>x <time datetime=\"2026-03-02T08:52:00Z\">8 min ago\
                        </time> <time datetime=\"2026-03-02T08:52:00Z\" data-grain=\"clock\">11:52</time>\
                        </summary><p>because of a long and winding reason that nobody has ever told in a few \
                        words &lt;</p></details></li></div></main>";

    /// What a phone that holds the page is sent: pieces, then all values.
    fn lacking(page: &str) -> Vec<String> {
        let lacking = Held::parse(&marks(PAGE)).lacking(page);
        lacking.split(BETWEEN).skip(1).map(str::to_owned).collect()
    }

    #[test]
    fn what_is_held_is_sent_as_its_values_alone() {
        assert_eq!(
            lacking(PAGE),
            ["", "", "", "", ".", ".", "0 7 8  11 52"],
            "two lists end, a value is told again"
        );
        let later = PAGE.replace("T08:52", "T08:57").replace("8 min", "3 min").replace("11:52", "11:57");
        assert_eq!(lacking(&later), ["", "", "", "", ".", ".", "0 7 3  11 57"]);
    }

    #[test]
    fn a_row_that_comes_is_sent_and_the_list_around_it_is_not() {
        let row = |key: &str| format!("<li class=\"bad\" data-key=\"{key}\">few</li>\n");
        let list = |rows: &str| PAGE.replace("<li", &format!("<ul class=\"rows\">\n{rows}</ul>\n<li"));
        let was = Held::parse(&marks(&list(&row("c"))));
        let now = was.lacking(&list(&(row("c") + &row("d"))));
        let sent: Vec<&str> = now.split(BETWEEN).skip(1).collect();
        assert_eq!(sent[..3], ["", "", ""], "{now:?}");
        assert!(sent[3].starts_with("<li") && sent[3].contains("\"d\"") && sent[4] == ".", "{now:?}");
        assert!(sent[5..].iter().all(|piece| !piece.starts_with('<')), "{now:?}");
    }

    #[test]
    fn another_word_is_sent_and_what_stands_in_it_and_around_it_is_not() {
        let other = lacking(&PAGE.replacen("one", "2 more", 1));
        assert!(other[1].contains("<b>\u{1} more one") && !other[1].contains("reason"), "{other:?}");
        assert_eq!(
            (other[0].as_str(), &other[2..]),
            ("", ["1", "", ".", ".", "0 7 2 8  11 52"].map(str::to_owned).as_slice())
        );
        let no_moment = lacking(&PAGE.replace("T08:52", "Tx8:52"));
        assert!(no_moment[2].contains("Tx8:52"), "what is no moment is told in words: {no_moment:?}");
    }

    #[test]
    fn where_much_is_lacking_what_is_seen_comes_first() {
        let folded = |many: usize| {
            let body = "because of this or of that ".repeat(many);
            let page = format!("<details id=\"why\"><summary>seen</summary><p>{body}</p></details></div>");
            PAGE.replace("</div>", &page)
        };
        let (held, plain) = (Held::parse(&marks(PAGE)), Encoding::Plain);
        let [few, many] = [folded(9), folded(99)];
        assert_eq!(held.packed(&few, Some(0), plain), held.lacking(&few), "all where it is little");
        assert_eq!(held.packed(&many, None, plain), held.lacking(&many), "all to who asks for all");
        let brief = held.packed(&many, Some(0), plain);
        assert_eq!(brief, held.brief(&many, 0));
        let brief = String::from_utf8_lossy(&brief);
        assert!(brief.contains(" brief\u{4}") && brief.contains("seen"), "{brief}");
        assert!(!brief.contains("because of this"), "{brief}");
    }

    #[test]
    fn a_row_that_is_held_costs_no_words_where_what_is_folded_in_it_is_left_out() {
        let brief = Held::parse(&marks(PAGE)).brief(PAGE, 0);
        let sent: Vec<&str> = brief.split(BETWEEN).skip(1).collect();
        assert_eq!(sent, ["", "", "", ".", ".", "0 7 8  11 52"]);
    }

    #[test]
    fn what_holds_nothing_is_sent_all_and_what_are_no_marks_is_nothing() {
        let all = Held::parse("").lacking(PAGE);
        assert!(all.contains("reason") && all.contains("one one"), "{all}");
        for text in ["abc", "<bcd", "abcé", "é"] {
            assert_eq!(Held::parse(text), Held::parse(""), "{text}");
        }
        assert_eq!(Held::parse("abcdABC-").0.len(), 2);
        assert_eq!(Held::parse("abcdabcd").0["abcd"], [0, 1], "what a page says twice is held twice");
        let many: String = (0..2 * limits::PIECES_HELD).map(|n| format!("{n:04}")).collect();
        assert_eq!(Held::parse(&many).0.len(), limits::PIECES_HELD);
    }
}
