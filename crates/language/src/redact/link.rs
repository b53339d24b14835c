//! Links: anything with a scheme, host names with or without a path, and well-known sites in pieces
//! ("t . me /"). Refuses to know where a link leads.

use super::cues::Role;
use super::fold::is_sign;
use super::host::{Host, is_site};
use super::kind::Kind;
use super::token::Sort;
use super::view::View;
use std::ops::Range;

/// Longest scheme told by its name, characters.
const SCHEME: usize = 16;

/// The ranges of links, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut index = 0;
    while let Some(token) = view.token(index) {
        let start = token.range.start;
        let may_start = matches!(token.sort, Sort::Word | Sort::Number) && starts_host(view, start);
        let end = may_start
            .then(|| schemed(view, index).or_else(|| hosted(view, start)).or_else(|| pieced(view, index)));
        match end.flatten() {
            Some(end) => {
                found.push(start..end);
                index = view.tokens.index_of(end);
            }
            None => index += 1,
        }
    }
    found
}

fn starts_host(view: &View<'_>, start: usize) -> bool {
    view.is_start(start) && !matches!(view.scan.before(start), Some('@' | '-' | '_'))
}

/// A scheme with what follows: "https://…", "tg:…", "mailto:…".
fn schemed(view: &View<'_>, index: usize) -> Option<usize> {
    let token = view.token(index).filter(|token| token.sort == Sort::Word)?;
    let end = token.range.end;
    if view.scan.at(end) != Some(':') {
        return None;
    }
    let word: String = view.word(token).iter().take(SCHEME).collect();
    let rest = view.scan.chars.get(end..)?;
    let is_scheme = rest.starts_with(&[':', '/', '/'])
        || (matches!(
            word.as_str(),
            "mailto" | "tg" | "tel" | "geo" | "viber" | "skype" | "http" | "https" | "hxxp"
        ) && rest.first() == Some(&':')
            && rest.get(1).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '+')));
    // "tel:" is also how a number is announced in a chat: the number is for the phones.
    let is_label = word == "tel" || word == "tg" && !rest.starts_with(&[':', '/', '/']);
    let path = (is_scheme && !is_label).then(|| path_end(view, end));
    path.filter(|path| *path > end + 1)
}

/// A host name, and its path if it has one.
fn hosted(view: &View<'_>, start: usize) -> Option<usize> {
    let host = Host::at(view, start)?;
    let end = host.range.end;
    if view.scan.at(end) == Some('@') {
        return None;
    }
    let has_path = matches!(view.scan.at(end), Some('/' | '?' | '#' | ':'))
        && view.scan.at(end + 1).is_some_and(|c| is_sign(c) || matches!(c, '+' | '@' | '_' | '/'));
    if has_path && host.takes_path(view) {
        return Some(path_end(view, end));
    }
    // "t.me / vasya": the path of a well-known site may stand apart.
    if host.is_site(view) {
        return Some(path_apart(view, view.tokens.index_of(end)).unwrap_or(end));
    }
    host.is_sure(view).then(|| if view.scan.at(end) == Some('/') { end + 1 } else { end })
}

/// A well-known site in pieces: "t . me / vasya", "t[.]me/vasya", "t точка me слэш vasya".
fn pieced(view: &View<'_>, index: usize) -> Option<usize> {
    /// "name [.] end", with spaces.
    const PIECES: usize = 6;
    let name = view.token(index)?;
    if name.sort != Sort::Word || name.range.len() > 9 {
        return None;
    }
    let between = index + 1..(index + 1 + PIECES).min(view.tokens.all.len());
    let ends =
        between.clone().find(|at| view.is(*at, Sort::Word) && !view.tokens.all[*at].roles.has(Role::Dot))?;
    let is_dotted = between.take_while(|at| *at < ends).any(|at| {
        view.sign(at) == Some('.') || view.token(at).is_some_and(|token| token.roles.has(Role::Dot))
    });
    let last = view.token(ends)?;
    if !is_dotted || !is_site(view.word(name), view.word(last)) {
        return None;
    }
    Some(path_apart(view, ends + 1).unwrap_or(last.range.end))
}

/// The end of a path with spaces or a spoken slash before it.
fn path_apart(view: &View<'_>, index: usize) -> Option<usize> {
    let slash = view.skip_space(index);
    let is_slash =
        view.sign(slash) == Some('/') || view.token(slash).is_some_and(|token| token.roles.has(Role::Slash));
    let path = view.skip_space(slash + 1);
    let is_path = is_slash
        && view.token(path).is_some_and(|token| matches!(token.sort, Sort::Word | Sort::Number | Sort::Sign));
    is_path.then(|| path_end(view, view.tokens.all[path].range.start))
}

/// Where a path ends: at a space or a mask, less the signs that close a sentence.
fn path_end(view: &View<'_>, from: usize) -> usize {
    let chars = &view.scan.chars;
    let is_inside = |c: &char| !c.is_whitespace() && Kind::of_sentinel(*c).is_none();
    let mut end = from + chars[from..].iter().take_while(|c| is_inside(c)).count();
    while end > from
        && matches!(chars[end - 1], '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '"' | '\'' | '…')
    {
        end -= 1;
    }
    end
}
