//! Names: people's names after (or before) a cue, beside a telephone number, or called at the start of a
//! message. Refuses to guess: a capitalised word without a cue is a place as often as a person.

use super::cues::{List, Role, Roles};
use super::kind::Kind;
use super::token::{Sort, Token};
use super::view::View;
use std::ops::Range;

/// Words of one person's name at most: given name, patronymic, family name.
const WORDS: usize = 3;
/// Tokens between a cue and its name at most: a space, a colon, a dash, a quote.
const GAP: usize = 4;

/// The ranges of names, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let has_cue = [Role::Introduces, Role::Calls, Role::Addresses, Role::Follows]
        .iter()
        .any(|role| view.tokens.roles.has(*role));
    let has_contact = view.tokens.all.iter().any(is_contact);
    let shouted = has_cue && view.scan.is_shouted();
    let claim = |range: Option<Range<usize>>, found: &mut Vec<Range<usize>>| {
        if let Some(range) = range
            && found.last().is_none_or(|last| last.end <= range.start)
        {
            found.push(range);
        }
    };
    for index in 0..view.tokens.all.len() {
        let token = &view.tokens.all[index];
        if token.sort != Sort::Word {
            continue;
        }
        if has_contact || view.sign(index + 1) == Some(',') {
            claim(called(view, index), &mut found);
        }
        if token.roles.is_none() {
            continue;
        }
        claim(before_cue(view, index, shouted), &mut found);
        if let Some(first) = after_cue(view, index, shouted) {
            let end = name_end(view, first);
            claim(Some(view.tokens.all[first].range.start..end), &mut found);
            claim(joined(view, end), &mut found);
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

/// The first word of the name after the cue at `index`, if there is one.
fn after_cue(view: &View<'_>, index: usize, shouted: bool) -> Option<usize> {
    let roles = view.tokens.all[index].roles;
    let opens = [Role::Introduces, Role::Calls, Role::Addresses].into_iter().any(|role| roles.has(role));
    if !opens {
        return None;
    }
    beside(view, index, shouted).or_else(|| apart(view, index).filter(|_| !shouted))
}

/// The word beside the cue at `index`, if it may be a name.
fn beside(view: &View<'_>, index: usize, shouted: bool) -> Option<usize> {
    let roles = view.tokens.all[index].roles;
    let next = following(view, index)?;
    let token = view.token(next)?;
    let is_known = view.cues.is_given_name(view.word(token));
    let is_near = (index + 1..next)
        .all(|at| view.is(at, Sort::Space) || matches!(view.sign(at), Some(':' | '-' | '(')));
    let may_be = is_known || is_near && (roles.has(Role::Introduces) || !is_route(view, next));
    (may_be && fits(view, token, roles, shouted)).then_some(next)
}

/// A known name with a capital a few words behind its cue: "звоните, если что, Марине".
fn apart(view: &View<'_>, index: usize) -> Option<usize> {
    /// Tokens walked over at most.
    const TOKENS: usize = 10;
    for at in (index + 1..view.tokens.all.len()).take(TOKENS) {
        let token = view.token(at)?;
        let word = view.word(token);
        match token.sort {
            Sort::Word if view.scan.is_upper(token.range.start) => {
                return (is_known(view, word) && !is_route(view, at)).then_some(at);
            }
            Sort::Word if token.roles.is_none() => {}
            Sort::Space if !word.contains(&'\n') => {}
            Sort::Sign if matches!(view.sign(at), Some(',' | ':' | '-' | '(')) => {}
            _ => return None,
        }
    }
    None
}

/// Is the word the start of a route: "Варшава - Минск", "Tbilisi → Batumi"?
fn is_route(view: &View<'_>, index: usize) -> bool {
    let sign = view.skip_space(index + 1);
    let is_arrow = matches!(view.sign(sign), Some('-' | '→' | '>' | '=' | '➡' | '⇒'));
    let mut next = sign + 1;
    while view.sign(next).is_some() && next < sign + 4 {
        next += 1;
    }
    let after = view.token(view.skip_space(next));
    is_arrow && after.is_some_and(|token| token.sort == Sort::Word && view.scan.is_upper(token.range.start))
}

/// The word after a cue, over a space and signs like a colon.
fn following(view: &View<'_>, index: usize) -> Option<usize> {
    for at in index + 1..=index + GAP {
        let token = view.token(at)?;
        match token.sort {
            Sort::Word => return Some(at),
            Sort::Space => {}
            Sort::Sign
                if matches!(
                    view.scan.at(token.range.start),
                    Some(':' | '-' | '"' | '(' | ',' | '.' | '=')
                ) => {}
            _ => return None,
        }
    }
    None
}

/// May this word be the name that cues of these roles announce?
fn fits(view: &View<'_>, token: &Token, roles: Roles, shouted: bool) -> bool {
    let word = view.word(token);
    if word.len() < 2 || view.cues.has(List::Never, word) {
        return false;
    }
    let is_georgian = word.iter().all(|c| ('ა'..='ჰ').contains(c));
    if view.cues.is_given_name(word) {
        // "для людей" and "с женой" are cases of names too: after a preposition the capital decides.
        let is_asked = [Role::Introduces, Role::Calls, Role::Follows].into_iter().any(|role| roles.has(role));
        return is_asked || is_georgian || view.scan.is_upper(token.range.start);
    }
    // Another cue is what the sentence goes on with: "звоните по тел", "name is John".
    if !token.roles.is_none() {
        return false;
    }
    if roles.has(Role::Introduces) {
        return true;
    }
    let is_marked = if is_georgian { is_dative(word) } else { is_capital(view, token) && !shouted };
    (roles.has(Role::Calls) || roles.has(Role::Follows)) && is_marked
}

/// Georgian has no capitals; whom one calls or asks stands in the dative.
fn is_dative(word: &[char]) -> bool {
    word.len() >= 4 && (word.ends_with(&['ს']) || word.ends_with(&['თ', 'ა', 'ნ']))
}

fn is_capital(view: &View<'_>, token: &Token) -> bool {
    view.scan.is_upper(token.range.start)
        && (token.range.len() < 3
            || !view.scan.is_all_upper(token.range.clone())
            || view.cues.is_given_name(view.word(token)))
}

/// The end of the name that starts at `first`: further words with capitals, and parts after a hyphen.
fn name_end(view: &View<'_>, first: usize) -> usize {
    let mut last = first;
    for _ in 1..WORDS {
        let between = view.token(last + 1);
        let is_near = between.is_some_and(|token| {
            token.sort == Sort::Space && view.word(token) == [' '] || view.sign(last + 1) == Some('-')
        });
        let Some(next) = view.token(last + 2).filter(|token| is_near && token.sort == Sort::Word) else {
            break;
        };
        let word = view.word(next);
        let is_name = view.cues.is_given_name(word) || (is_capital(view, next) && next.roles.is_none());
        if !is_name || view.cues.has(List::Never, word) {
            break;
        }
        last += 2;
    }
    // An initial: "Марина К."
    let initial = view.token(last + 2).filter(|token| token.sort == Sort::Word && token.range.len() == 1);
    match initial {
        Some(token)
            if view.is(last + 1, Sort::Space)
                && view.sign(last + 3) == Some('.')
                && view.scan.is_upper(token.range.start) =>
        {
            token.range.end
        }
        _ => view.tokens.all[last].range.end,
    }
}

/// A second person: "Марину или Олега".
fn joined(view: &View<'_>, end: usize) -> Option<Range<usize>> {
    let index = view.tokens.index_of(end);
    let join = view.token(index + 1).filter(|token| view.cues.has(List::Joins, view.word(token)))?;
    let next = view.token(index + 3).filter(|token| token.sort == Sort::Word)?;
    let is_near = view.is(index, Sort::Space) && view.is(index + 2, Sort::Space) && join.sort == Sort::Word;
    let word = view.word(next);
    let is_name = view.cues.is_given_name(word) || (is_capital(view, next) && next.roles.is_none());
    (is_near && is_name && !view.cues.has(List::Never, word))
        .then(|| next.range.start..name_end(view, index + 3))
}

/// The name before a cue that follows names: "Маратқа хабарласыңыз", "გიორგი მქვია".
fn before_cue(view: &View<'_>, index: usize, shouted: bool) -> Option<Range<usize>> {
    let roles = view.tokens.all[index].roles;
    let last =
        index.checked_sub(2).filter(|_| roles.has(Role::Follows) && view.is(index - 1, Sort::Space))?;
    let token = view.token(last).filter(|token| token.sort == Sort::Word)?;
    let introduces = roles.has(Role::Introduces);
    // "მე მქვია": the name comes after, not before.
    let is_dangling = introduces && following(view, index).is_none();
    let mut wanted = Roles::NONE;
    wanted.add(if is_dangling { Role::Introduces } else { Role::Follows });
    let known_only = introduces && !is_dangling;
    let fits = if known_only {
        view.cues.is_given_name(view.word(token))
    } else {
        fits(view, token, wanted, shouted)
    };
    fits.then(|| token.range.clone())
}

/// A known name with a capital beside a telephone number or a handle, or called at the start of a message.
fn called(view: &View<'_>, index: usize) -> Option<Range<usize>> {
    let token = &view.tokens.all[index];
    let word = view.word(token);
    let has_case = view.scan.is_upper(token.range.start) || word.iter().all(|c| ('ა'..='ჰ').contains(c));
    if !has_case || word.len() < 3 {
        return None;
    }
    let end = || name_end(view, index);
    let after = |end: usize| (view.tokens.index_of(end)..).take(GAP).find(|at| !is_light(view, *at));
    let before = || (0..index).rev().take(GAP).find(|at| !is_light(view, *at));
    let opens = || before().is_none() && view.sign(index + 1) == Some(',');
    let is_beside = || {
        let is_contact_at = |at: Option<usize>| at.and_then(|at| view.token(at)).is_some_and(is_contact);
        is_contact_at(after(end())) || is_contact_at(before())
    };
    (is_known(view, word) && (opens() || is_beside())).then(|| token.range.start..end())
}

fn is_contact(token: &Token) -> bool {
    matches!(token.sort, Sort::Mask(Kind::Phone | Kind::Handle | Kind::Email | Kind::Card))
}

fn is_known(view: &View<'_>, word: &[char]) -> bool {
    view.cues.is_given_name(word) && !view.cues.has(List::Never, word)
}

/// A space or a sign that may stand between a name and a number.
fn is_light(view: &View<'_>, index: usize) -> bool {
    view.is(index, Sort::Space)
        || matches!(view.sign(index), Some(',' | '-' | ':' | '(' | ')' | '.' | '"' | '!'))
}
