//! Redaction: masks whatever may identify a person before anything else sees a text. Refuses to know who the
//! person is, and to fail: what looks like personal data goes, the rest stays to the byte.
//!
//! A text is folded once (`fold`, `scan`: no zero-width signs, no full-width digits, no accents), cut into
//! tokens (`token`) and looked through by one recogniser a kind. Each sees what the ones before it masked as
//! one sign that nothing reaches across.

mod card;
mod coordinates;
mod cues;
mod digits;
mod document;
mod email;
mod fold;
mod handle;
mod host;
mod kind;
mod link;
mod name;
mod phone;
mod plate;
mod scan;
mod spoken;
mod token;
mod view;

pub use kind::Kind;

use border::limits;
use cues::{Cues, Role};
use scan::Scan;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;
use token::Tokens;
use view::View;

/// A text without personal data, and how much was masked.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Redacted {
    /// The text, with a mask like `[phone]` for each thing found. All else is as it was, to the byte.
    pub text: String,
    /// How many things of each kind this call masked; what was masked before is not counted again.
    pub masked: BTreeMap<Kind, u32>,
    /// Hosts of the links masked, in lower case, the first few: to hold against the offices that are known,
    /// and for nothing else.
    pub hosts: Vec<String>,
}

/// A recogniser: ranges of folded characters.
type Recogniser = fn(&View<'_>) -> Vec<Range<usize>>;

/// Who looks first sees most: links hold digits, cards and documents hold what could be phones.
const RECOGNISERS: [(Kind, Recogniser, Needs); 10] = [
    (Kind::Email, email::find, Needs::Signs),
    (Kind::Url, link::find, Needs::Signs),
    (Kind::Handle, handle::find, Needs::Signs),
    (Kind::Coordinates, coordinates::find, Needs::Numbers),
    (Kind::Card, card::find, Needs::Numbers),
    (Kind::Document, document::find, Needs::Numbers),
    (Kind::Plate, plate::find, Needs::Numbers),
    (Kind::Phone, phone::find, Needs::Numbers),
    (Kind::Phone, spoken::find, Needs::NumberWords),
    (Kind::Name, name::find, Needs::Nothing),
];

/// What a text must hold for a recogniser to find anything in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// A dot, an @, a colon, an underscore, or a cue for one.
    Signs,
    /// A digit.
    Numbers,
    /// A number in words.
    NumberWords,
    /// Nothing.
    Nothing,
}

/// Times a text is looked through: what a mask lays bare (a name beside what became `[card]`) is found the
/// second time, and the third finds nothing in all but garbage.
const ROUNDS: usize = 4;

/// Masks whatever may identify a person, before anything else sees the text. Linear in the text's length;
/// what is masked already passes unchanged. Each thing found adds at most 13 bytes to the text.
pub fn redact(text: &str) -> Redacted {
    let mut redacted = Redacted { text: text.to_owned(), masked: BTreeMap::new(), hosts: vec![] };
    for _ in 0..ROUNDS {
        let found = look_through(&redacted.text);
        if found.is_empty() {
            break;
        }
        let links = found.iter().filter(|(_, kind)| *kind == Kind::Url);
        let hosts = links.filter_map(|(range, _)| host::of_link(&redacted.text[range.clone()]));
        let room = limits::LINKED_HOSTS.saturating_sub(redacted.hosts.len());
        redacted.hosts.extend(hosts.take(room));
        redacted.text = masked(&redacted.text, &found);
        for (_, kind) in found {
            *redacted.masked.entry(kind).or_default() += 1;
        }
    }
    redacted
}

/// What is found in a text: ranges of bytes, in order, apart from each other.
fn look_through(text: &str) -> Vec<(Range<usize>, Kind)> {
    let cues = Cues::builtin();
    let mut scan = Scan::new(text);
    let mut tokens = Tokens::new(&scan, cues);
    let mut chains = digits::chains(&View { scan: &scan, tokens: &tokens, chains: &[], cues });
    let has_signs = has_signs(&scan, &tokens);
    for (kind, find, needs) in RECOGNISERS {
        let may_find = match needs {
            Needs::Signs => has_signs,
            Needs::Numbers => tokens.has_number,
            Needs::NumberWords => tokens.roles.is_number(),
            Needs::Nothing => true,
        };
        if !may_find {
            continue;
        }
        let mut found = find(&View { scan: &scan, tokens: &tokens, chains: &chains, cues });
        if !found.is_empty() {
            // Of two that overlap the one that starts first, and of those the longer.
            found.sort_by_key(|range| (range.start, Reverse(range.end)));
            let mut end = 0;
            for range in found.into_iter().filter(|range| !range.is_empty()) {
                if range.start >= end {
                    end = range.end;
                    scan.claim(range, kind);
                }
            }
            tokens = Tokens::new(&scan, cues);
            chains = digits::chains(&View { scan: &scan, tokens: &tokens, chains: &[], cues });
        }
    }
    scan.into_found()
}

/// Is there anything that links, addresses and handles are told by?
fn has_signs(scan: &Scan<'_>, tokens: &Tokens) -> bool {
    let has = |role| tokens.roles.has(role);
    // A full stop ends a sentence; one inside a word, or apart from it, may join the parts of a host.
    let is_joint = |at: usize| {
        let apart = matches!(scan.before(at), Some(' ' | '[' | '(' | '{'));
        apart || scan.at(at + 1).is_some_and(char::is_alphanumeric)
    };
    has(Role::Handle)
        || has(Role::Dot)
        || has(Role::At)
        || (tokens.has_number && has(Role::Document))
        || scan.chars.iter().enumerate().any(|(at, c)| match c {
            '@' | ':' | '_' => true,
            '.' => is_joint(at),
            _ => false,
        })
}

fn masked(text: &str, found: &[(Range<usize>, Kind)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, kind) in found {
        out.push_str(&text[at..range.start]);
        out.push_str(kind.mask());
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}
