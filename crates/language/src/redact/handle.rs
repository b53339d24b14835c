//! Handles: names of accounts after @, after the name of a network, or with an underscore inside. Refuses to
//! know the network.

use super::cues::Role;
use super::fold::{is_letter, is_sign};
use super::scan::is_digit;
use super::token::Sort;
use super::view::View;
use std::ops::Range;

/// Longest handle read, characters; the longest in use (Telegram, TikTok) have 32.
const LENGTH: usize = 64;

/// The ranges of handles, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, token) in view.tokens.all.iter().enumerate() {
        let is_next = found.last().is_some_and(|last| last.end == token.range.start);
        let range = match token.sort {
            Sort::Sign if view.scan.chars[token.range.start] == '@' => {
                signed(view, token.range.start, is_next)
            }
            Sort::Word if token.roles.has(Role::Handle) => named(view, index),
            Sort::Word | Sort::Number => bare(view, token.range.clone()),
            _ => None,
        };
        if let Some(range) = range
            && found.last().is_none_or(|last| last.end <= range.start)
        {
            found.push(range);
        }
    }
    found
}

/// What stands after an @: two signs or more, not an hour ("@15:00"); right behind another handle it is one
/// too, as it would be behind its mask ("@anna@home").
fn signed(view: &View<'_>, at: usize, is_next: bool) -> Option<Range<usize>> {
    let is_glued = !is_next && view.scan.before(at).is_some_and(is_sign);
    let start = if view.scan.at(at + 1) == Some(' ') { at + 2 } else { at + 1 };
    let end = run_end(view, start, is_sign);
    let chars = &view.scan.chars[start..end];
    let has_letter = chars.iter().any(|c| is_letter(*c));
    // "cars @ border" is plain English; a handle apart from its sign must look like one.
    let is_near = start == at + 1 || is_coded(chars);
    (!is_glued && chars.len() >= 2 && has_letter && is_near).then_some(at..end)
}

/// What stands after the name of a network: "тг vasya", "insta: masha.k", "telegram Ivan_77".
fn named(view: &View<'_>, index: usize) -> Option<Range<usize>> {
    const SHORTEST: usize = 4;
    let mut at = index + 1;
    let mut is_told = false;
    while at < index + 6 {
        let token = view.token(at)?;
        match token.sort {
            Sort::Space => {}
            Sort::Sign if matches!(view.scan.at(token.range.start), Some(':' | '=' | '(' | '"')) => {
                is_told = true
            }
            Sort::Sign if view.scan.at(token.range.start) == Some('-') => {}
            Sort::Word if token.roles.has(Role::Handle) && at > index + 1 => {}
            _ => break,
        }
        at += 1;
    }
    let start = view.token(at)?.range.start;
    let is_ours = |c: char| c.is_ascii_alphanumeric();
    let end = run_end(view, start, is_ours);
    let chars = &view.scan.chars[start..end];
    // In a text in another script a Latin word after the network's name is the account's name.
    let is_foreign = !view.word(view.token(index)?).iter().any(char::is_ascii);
    let is_plain = view.tokens.all[at].roles.is_none();
    let is_handle = chars.len() >= SHORTEST
        && chars.iter().any(|c| c.is_ascii_alphabetic())
        && view.is_end(end)
        && at > index + 1
        && (is_coded(chars) || (is_told || is_foreign) && is_plain);
    is_handle.then_some(start..end)
}

/// A Latin name with an underscore inside, or "id" with digits: an account by its look.
fn bare(view: &View<'_>, token: Range<usize>) -> Option<Range<usize>> {
    const ID_DIGITS: usize = 6;
    let start = token.start;
    if !view.is_start(start) || matches!(view.scan.before(start), Some('#' | '_' | '/' | '.' | '-')) {
        return None;
    }
    let word = &view.scan.chars[token.clone()];
    let numbered =
        word == ['i', 'd'] && (0..ID_DIGITS).all(|place| is_digit(view.scan.at(token.end + place)));
    let goes_on = |at| matches!(view.scan.at(at), Some('_' | '.' | '0'..='9'));
    if !numbered && !goes_on(token.end) && !is_digit(view.scan.at(start)) {
        return None;
    }
    let end = run_end(view, start, |c| c.is_ascii_alphanumeric());
    let chars = &view.scan.chars[start..end];
    let has_letter = chars.iter().any(|c| c.is_ascii_alphabetic());
    let is_named = numbered || (is_joined(chars) && has_letter);
    (is_named && view.is_end(end)).then_some(start..end)
}

/// Are parts joined by an underscore, one of them longer than those of a face like O_O?
fn is_joined(chars: &[char]) -> bool {
    let mut parts = chars.split(|c| *c == '_').filter(|part| !part.is_empty());
    parts.clone().count() >= 2 && parts.any(|part| part.len() >= 3)
}

/// Does it have a sign or a digit that words do not have?
fn is_coded(chars: &[char]) -> bool {
    chars.iter().any(|c| c.is_ascii_digit() || matches!(c, '_' | '.')) && chars.iter().any(|c| is_letter(*c))
}

/// The end of a handle's signs: its own, and underscores and dots between them.
fn run_end(view: &View<'_>, start: usize, is_own: impl Fn(char) -> bool) -> usize {
    let rest = &view.scan.chars[start.min(view.scan.chars.len())..];
    let run = rest.iter().take(LENGTH).take_while(|c| is_own(**c) || matches!(**c, '_' | '.')).count();
    let tail = rest[..run].iter().rev().take_while(|c| **c == '.').count();
    start + run - tail
}
