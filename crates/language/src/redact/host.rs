//! Hosts: the part of a link or an address that names a machine. Refuses to know what is on it.

use super::fold::{self, is_sign, latin_twin};
use super::scan::is_letter;
use super::token::Sort;
use super::view::View;
use std::ops::Range;

/// Longest host name, characters (RFC 1035).
const HOST: usize = 253;
/// Tokens looked at on either side for a word.
const NEAR: usize = 3;

/// Endings that are hardly ever a word after a full stop.
const ENDINGS: [&str; 58] = [
    "com",
    "net",
    "org",
    "info",
    "biz",
    "ru",
    "su",
    "рф",
    "рус",
    "ua",
    "укр",
    "kz",
    "қаз",
    "ge",
    "გე",
    "бел",
    "kg",
    "uz",
    "tj",
    "tm",
    "az",
    "lt",
    "lv",
    "ee",
    "fi",
    "pl",
    "cz",
    "sk",
    "hu",
    "ro",
    "bg",
    "rs",
    "md",
    "tr",
    "il",
    "eu",
    "uk",
    "fr",
    "cn",
    "ca",
    "io",
    "gg",
    "xyz",
    "gov",
    "edu",
    "mil",
    "mobi",
    "ly",
    "gl",
    "onion",
    "dev",
    "page",
    "онлайн",
    "сайт",
    "москва",
    "ir",
    "jp",
    "kr",
];
/// Endings that are also words, countries or hours: only with a path, `www` or a name of three parts.
const WORDS: [&str; 42] = [
    "me", "in", "is", "it", "at", "be", "no", "to", "us", "so", "de", "es", "am", "by", "my", "as", "la",
    "ma", "se", "tv", "id", "ch", "nl", "dk", "pt", "co", "do", "fm", "ai", "cc", "app", "link", "site",
    "online", "top", "club", "news", "live", "chat", "space", "world", "dog",
];
/// Sites whose short names are known well enough to be found in pieces.
pub(super) const SITES: [(&str, &str); 21] = [
    ("granica", "by"),
    ("t", "me"),
    ("wa", "me"),
    ("m", "me"),
    ("vk", "com"),
    ("vk", "ru"),
    ("vk", "me"),
    ("ok", "ru"),
    ("fb", "com"),
    ("instagram", "com"),
    ("facebook", "com"),
    ("telegram", "me"),
    ("telegram", "org"),
    ("telegram", "dog"),
    ("viber", "com"),
    ("tiktok", "com"),
    ("youtu", "be"),
    ("youtube", "com"),
    ("signal", "me"),
    ("discord", "gg"),
    ("bit", "ly"),
];

/// How sure an ending makes that this is a host.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// Hardly ever a word.
    Sure,
    /// A word too.
    Word,
    /// None in use around.
    None,
}

/// What an ending says, in either alphabet.
pub(super) fn ending(chars: &[char]) -> Ending {
    let is_one_of = |list: &[&str]| list.iter().any(|word| chars.iter().copied().eq(word.chars()));
    let twins = || chars.iter().map(|c| latin_twin(*c)).collect::<Option<String>>();
    if is_one_of(&ENDINGS) {
        Ending::Sure
    } else if is_one_of(&WORDS)
        || twins().is_some_and(|twin| ENDINGS.contains(&twin.as_str()) || WORDS.contains(&twin.as_str()))
    {
        Ending::Word
    } else {
        Ending::None
    }
}

/// The host of a link, in lower case; none of one that names none.
pub(super) fn of_link(link: &str) -> Option<String> {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    // What stands before an @ is a name, however much it looks like a host.
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default().to_ascii_lowercase();
    (host.contains('.') && host.len() <= HOST).then_some(host)
}

/// A host name in a text.
pub(super) struct Host {
    /// Its characters.
    pub range: Range<usize>,
    /// How many labels it has.
    pub labels: usize,
    /// Its last label.
    pub last: Range<usize>,
    /// Its first label.
    pub first: Range<usize>,
}

impl Host {
    /// The host that starts at `start`: two labels or more with dots between, the last without digits.
    pub fn at(view: &View<'_>, start: usize) -> Option<Self> {
        let chars = &view.scan.chars[start..(start + HOST).min(view.scan.chars.len())];
        let (mut labels, mut from, mut first) = (0, 0, 0..0);
        let mut last = 0..0;
        loop {
            let length =
                chars[from..].iter().take_while(|c| is_sign(**c) || matches!(**c, '-' | '_')).count();
            if length == 0 {
                break;
            }
            labels += 1;
            last = from..from + length;
            if labels == 1 {
                first = last.clone();
            }
            if chars.get(last.end) != Some(&'.') {
                break;
            }
            from = last.end + 1;
        }
        let shift = |range: Range<usize>| start + range.start..start + range.end;
        let is_named = last.len() >= 2 && chars[last.clone()].iter().all(|c| fold::is_letter(*c));
        (labels >= 2 && is_named).then(|| Self {
            range: start..start + last.end,
            labels,
            last: shift(last),
            first: shift(first),
        })
    }

    /// Is it a host by itself, with no path after it?
    pub fn is_sure(&self, view: &View<'_>) -> bool {
        let chars = |range: &Range<usize>| &view.scan.chars[range.clone()];
        let has_letter = chars(&self.first).iter().any(|c| fold::is_letter(*c));
        let one_script = chars(&self.first).iter().any(char::is_ascii_alphabetic)
            == chars(&self.last).iter().any(char::is_ascii_alphabetic);
        let is_www = chars(&self.first) == ['w', 'w', 'w'];
        has_letter
            && match ending(chars(&self.last)) {
                Ending::Sure => one_script || self.labels > 2,
                Ending::Word => {
                    is_www
                        || self.is_site(view)
                        || one_script && self.is_plain(view) && (self.labels > 2 || self.is_foreign(view))
                }
                Ending::None => is_www,
            }
    }

    /// Is it one of the well-known sites?
    pub fn is_site(&self, view: &View<'_>) -> bool {
        self.labels == 2 && is_site(&view.scan.chars[self.first.clone()], &view.scan.chars[self.last.clone()])
    }

    /// Was it written without capitals after the first letter, as no sentence begins?
    fn is_plain(&self, view: &View<'_>) -> bool {
        !view.scan.is_upper(self.last.start)
    }

    /// Does it stand in Latin letters among words of another script, where no sentence ends in it?
    fn is_foreign(&self, view: &View<'_>) -> bool {
        /// Letters of the shortest name taken for one: "ok.so" is two words.
        const LETTERS: usize = 4;
        let first = view.tokens.index_of(self.range.start);
        let after = view.tokens.index_of(self.range.end);
        let is_word = |at: &usize| view.is(*at, Sort::Word);
        let before = (0..first).rev().take(NEAR).find(is_word);
        let next = (after..view.tokens.all.len()).take(NEAR).find(is_word);
        let is_latin = |at: usize| {
            view.token(at).is_some_and(|token| view.word(token).iter().any(char::is_ascii_alphabetic))
        };
        let letters = &view.scan.chars[self.range.clone()];
        self.first.len() >= LETTERS
            && letters.iter().any(char::is_ascii_alphabetic)
            && (before.is_some() || next.is_some())
            && ![before, next].into_iter().flatten().any(is_latin)
    }

    /// Does its ending allow a path after it?
    pub fn takes_path(&self, view: &View<'_>) -> bool {
        is_letter(view.scan.at(self.first.start))
            && ending(&view.scan.chars[self.last.clone()]) != Ending::None
    }
}

/// Are these two words the parts of a well-known site, in either alphabet?
pub(super) fn is_site(name: &[char], end: &[char]) -> bool {
    let is = |word: &[char], text: &str| word.iter().map(|c| latin_twin(*c)).eq(text.chars().map(Some));
    SITES.iter().any(|(site, ending)| is(name, site) && is(end, ending))
}
