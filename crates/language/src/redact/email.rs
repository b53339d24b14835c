//! E-mail addresses: with @, spaced out, and spoken ("ivan собака mail точка ru"). Refuses to know the
//! person.

use super::cues::Role;
use super::fold::is_sign;
use super::host::{Ending, Host, ending};
use super::token::Sort;
use super::view::View;
use std::ops::Range;

/// Longest part before the @, characters (RFC 5321).
const LOCAL: usize = 64;

/// The ranges of e-mail addresses, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, token) in view.tokens.all.iter().enumerate() {
        let range = if view.sign(index) == Some('@') {
            signed(view, index)
        } else if token.roles.has(Role::At) {
            spoken(view, index)
        } else {
            None
        };
        if let Some(range) = range
            && found.last().is_none_or(|last| last.end <= range.start)
        {
            found.push(range);
        }
    }
    found
}

/// An address with its @, in one piece or with spaces around the signs.
fn signed(view: &View<'_>, index: usize) -> Option<Range<usize>> {
    let at = view.token(index)?.range.start;
    let is_spaced = view.scan.before(at) == Some(' ');
    let mut start = local_start(view, if is_spaced { at - 1 } else { at })?;
    if is_spaced {
        // "ivan . petrov @": one more part before a dot with spaces.
        let joined = view.scan.chars[..start].ends_with(&[' ', '.', ' ']);
        start = joined.then(|| local_start(view, start - 3)).flatten().unwrap_or(start);
    }
    if let Some(host) = Host::at(view, at + 1)
        && view.scan.before(at) != Some(' ')
    {
        return Some(start..host.range.end);
    }
    let (_, end) = spaced_host(view, view.skip_space(index + 1)).filter(|(end, _)| *end == Ending::Sure)?;
    Some(start..end)
}

/// An address with a word, or an @ in brackets, in place of its sign.
fn spoken(view: &View<'_>, index: usize) -> Option<Range<usize>> {
    let mut before = index;
    while before > 0 && is_filler(view, before - 1) {
        before -= 1;
    }
    let after = (index + 1..index + 4).find(|at| !is_filler(view, *at))?;
    let is_apart = before < index && after > index + 1;
    let last = view.token(before.checked_sub(1)?)?;
    let (kind, end) = spaced_host(view, after)?;
    // A dot spoken out proves more than one between two words.
    let dots =
        view.tokens.all[after..view.tokens.index_of(end)].iter().any(|token| token.roles.has(Role::Dot));
    let mut start = local_start(view, last.range.end)?;
    while let Some(longer) = spoken_part(view, start) {
        if last.range.end - longer > LOCAL {
            break;
        }
        start = longer;
    }
    (is_apart && (dots || kind == Ending::Sure)).then_some(start..end)
}

fn is_filler(view: &View<'_>, index: usize) -> bool {
    view.is(index, Sort::Space)
        || matches!(view.sign(index), Some('(' | ')' | '[' | ']' | '{' | '}' | '<' | '>'))
}

/// The part before a spoken dot: "ivan точка" before "petrov собака".
fn spoken_part(view: &View<'_>, start: usize) -> Option<usize> {
    let index = view.tokens.index_of(start);
    let dot = index.checked_sub(2)?;
    let is_dot = view.is(dot + 1, Sort::Space) && view.token(dot)?.roles.has(Role::Dot);
    let part = view.token(dot.checked_sub(2)?)?;
    (is_dot && view.is(dot - 1, Sort::Space)).then(|| local_start(view, part.range.end)).flatten()
}

/// Where the run of a mailbox's signs starts that ends at `end`.
fn local_start(view: &View<'_>, end: usize) -> Option<usize> {
    let is_part = |c: &&char| is_sign(**c) || matches!(**c, '.' | '_' | '-' | '+' | '%');
    let length = view.scan.chars[..end].iter().rev().take(LOCAL).take_while(is_part).count();
    let start = end - length;
    (length > 0 && view.scan.chars[start..end].iter().any(|c| is_sign(*c))).then_some(start)
}

/// The end of a host with spaces or words for its dots, and what its last label proves.
fn spaced_host(view: &View<'_>, index: usize) -> Option<(Ending, usize)> {
    /// Labels of a host read at most.
    const LABELS: usize = 4;
    let mut last = index;
    view.token(last).filter(|token| matches!(token.sort, Sort::Word | Sort::Number))?;
    let mut found = None;
    for _ in 0..LABELS {
        // A label may have hyphens and digits: the tokens up to the next space, dot or other sign.
        while view.token(last + 1).is_some_and(|token| matches!(token.sort, Sort::Word | Sort::Number))
            || matches!(view.sign(last + 1), Some('-' | '_')) && view.is(last + 2, Sort::Word)
        {
            last += 1;
        }
        let mut dot = last + 1;
        while is_filler(view, dot) && dot < last + 3 {
            dot += 1;
        }
        let is_spoken = view.token(dot).is_some_and(|token| token.roles.has(Role::Dot));
        if !is_spoken && view.sign(dot) != Some('.') {
            break;
        }
        let mut next = dot + 1;
        while is_filler(view, next) && next < dot + 3 {
            next += 1;
        }
        let Some(label) = view.token(next).filter(|token| token.sort == Sort::Word) else { break };
        let kind = ending(view.word(label));
        if !is_spoken && kind != Ending::Sure && found.is_some() {
            break;
        }
        if is_spoken && label.range.len() <= 10 || kind == Ending::Sure || next == dot + 1 {
            found = Some((kind, label.range.end));
        }
        last = next;
    }
    found
}
