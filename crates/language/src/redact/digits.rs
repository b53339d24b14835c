//! Chains of digits: groups with what stands between them, as phones, cards and documents are written.
//! Refuses to know which of them they are.

use super::fold::digit_twin;
use super::scan::is_digit;
use super::token::{Sort, Token};
use super::view::View;
use std::ops::Range;

/// Longest run of signs between two groups of one number, characters: " - (" is the longest in use.
const GAP: usize = 4;
/// Longest run of look-alike letters inside one group, characters.
const TWINS: usize = 4;

/// What stands before a group in its chain.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Gap {
    /// A space.
    pub space: bool,
    /// A dot.
    pub dot: bool,
    /// A hyphen or dash.
    pub dash: bool,
    /// A sign of lists: a slash, or a comma with a space.
    pub list: bool,
}

/// A run of digits.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// Its folded characters.
    pub range: Range<usize>,
    /// Its digits, in the chain's.
    digits: Range<usize>,
    /// What stands before it.
    pub gap: Gap,
    /// Does it stand in brackets?
    pub bracketed: bool,
    /// Is there a plus before it?
    pub plus: bool,
}

/// Groups that may be one number, or several that stand together.
#[derive(Default, Debug)]
pub(super) struct Chain {
    /// The groups, in text order.
    pub groups: Vec<Group>,
    digits: Vec<u8>,
    lengths: Vec<usize>,
}

impl Chain {
    /// The digits of some groups, as ASCII.
    pub fn digits(&self, groups: Range<usize>) -> &[u8] {
        match (
            self.groups.get(groups.start),
            groups.end.checked_sub(1).and_then(|last| self.groups.get(last)),
        ) {
            (Some(first), Some(last)) if groups.start < groups.end => {
                &self.digits[first.digits.start..last.digits.end]
            }
            _ => &[],
        }
    }

    /// How many digits each group has.
    pub fn lengths(&self, groups: Range<usize>) -> &[usize] {
        self.lengths.get(groups).unwrap_or_default()
    }

    /// Does any of some groups have a sign of lists before it?
    pub fn is_list(&self, groups: Range<usize>) -> bool {
        self.groups[groups].iter().any(|group| group.gap.list)
    }

    /// The ends of runs of groups that start at `start` and hold at most `most` digits, the longest first.
    pub fn ends(&self, start: usize, most: usize) -> impl Iterator<Item = usize> {
        let room = self.groups[start..]
            .iter()
            .take(most)
            .take_while(|group| group.digits.end - self.groups[start].digits.start <= most)
            .count();
        (start + 1..=start + room).rev()
    }

    /// The folded characters of some groups, with a plus and brackets around them.
    pub fn range(&self, view: &View<'_>, groups: Range<usize>) -> Range<usize> {
        let (Some(first), Some(last)) = (self.groups.get(groups.start), self.groups.get(groups.end - 1))
        else {
            return 0..0;
        };
        let (mut start, mut end) = (first.range.start, last.range.end);
        if first.bracketed {
            start -= 1;
        }
        if first.plus {
            start = (0..start).rev().take(GAP).find(|at| view.scan.chars[*at] == '+').unwrap_or(start);
        }
        // "(+7)903 123-45-67"
        if first.plus && view.scan.before(start) == Some('(') && view.scan.chars[start..end].contains(&')') {
            start -= 1;
        }
        if last.bracketed || (view.scan.at(end) == Some(')') && view.scan.chars[start..end].contains(&'(')) {
            end += 1;
        }
        start..end
    }
}

/// The chains of a text that are long enough for any number, in text order. The view has none yet.
pub(super) fn chains(view: &View<'_>) -> Vec<Chain> {
    /// Digits of the shortest number that is looked for: a series and five digits.
    const LEAST: usize = 5;
    if !view.tokens.has_number {
        return Vec::new();
    }
    let mut chains = Vec::new();
    let mut chain = Chain::default();
    let mut index = 0;
    while let Some(token) = view.token(index) {
        if !matches!(token.sort, Sort::Number | Sort::Word) {
            index += 1;
            continue;
        }
        let end = group_end(view, index);
        if end > index {
            push(view, index..end, &mut chain, &mut chains);
        }
        index = end.max(index + 1);
    }
    chains.push(chain);
    chains.retain(|chain: &Chain| chain.digits.len() >= LEAST);
    chains
}

/// The token after the numbers and look-alike letters that stand together from `index` on.
fn group_end(view: &View<'_>, index: usize) -> usize {
    let rest = &view.tokens.all[index..];
    let run = rest.iter().take_while(|token| match token.sort {
        Sort::Number => true,
        Sort::Word => {
            let word = view.word(token);
            if is_zero_apart(view, token) {
                return true;
            }
            let glued = view.scan.before(token.range.start).is_some_and(|c| c.is_ascii_digit())
                || view.scan.at(token.range.end).is_some_and(|c| c.is_ascii_digit());
            glued && word.len() <= TWINS && word.iter().all(|c| digit_twin(*c).is_some())
        }
        _ => false,
    });
    index + run.count()
}

/// Is the token the letter O before a digit, in the place of a zero: "О 532 123 45 67", "8-9-o-3"?
fn is_zero_apart(view: &View<'_>, token: &Token) -> bool {
    let rest = view.scan.chars.get(token.range.end..).unwrap_or_default();
    let next = rest.iter().take(GAP).find(|c| !matches!(**c, ' ' | '-' | '.' | '(' | ')'));
    token.range.len() == 1
        && digit_twin(view.scan.chars[token.range.start]) == Some('0')
        && (is_digit(next.copied()) || next.is_some_and(|c| digit_twin(*c) == Some('0')))
}

fn push(view: &View<'_>, tokens: Range<usize>, chain: &mut Chain, chains: &mut Vec<Chain>) {
    let range = view.tokens.all[tokens.start].range.start..view.tokens.all[tokens.end - 1].range.end;
    let gap = chain.groups.last().map(|before| gap(&view.scan.chars[before.range.end..range.start]));
    if let Some(None) = gap {
        chains.push(std::mem::take(chain));
    }
    let from = chain.digits.len();
    chain.digits.extend(view.scan.chars[range.clone()].iter().filter_map(|c| {
        let digit = if c.is_ascii_digit() { Some(*c) } else { digit_twin(*c) };
        digit.and_then(|digit| u8::try_from(digit).ok())
    }));
    chain.lengths.push(chain.digits.len() - from);
    let bracketed = view.scan.before(range.start) == Some('(') && view.scan.at(range.end) == Some(')');
    chain.groups.push(Group {
        plus: has_plus(view, range.start),
        digits: from..chain.digits.len(),
        gap: gap.flatten().unwrap_or_default(),
        bracketed,
        range,
    });
}

/// Is there a plus right before, but for a space or a bracket?
fn has_plus(view: &View<'_>, at: usize) -> bool {
    view.scan.chars[..at].iter().rev().take(3).find(|c| !matches!(**c, ' ' | '(')).is_some_and(|c| *c == '+')
}

fn gap(between: &[char]) -> Option<Gap> {
    if between.is_empty() || between.len() > GAP {
        return None;
    }
    // "4510 N 123456": typed for №.
    if *between == [' ', 'n', ' '] {
        return Some(Gap { space: true, ..Gap::default() });
    }
    let mut gap = Gap::default();
    let (mut comma, mut slash) = (false, false);
    for c in between {
        match c {
            ' ' => gap.space = true,
            '-' | '➖' => gap.dash = true,
            '.' => gap.dot = true,
            ',' => comma = true,
            '/' | '|' => slash = true,
            '(' | ')' | '_' | '*' | '№' | '#' | '~' | '=' | '•' | '·' | '\\' | '\'' => {}
            _ => return None,
        }
    }
    gap.list = slash || (comma && gap.space);
    Some(gap)
}

/// Does a number end like an amount of money?
pub(super) fn is_round(digits: &[u8]) -> bool {
    digits.ends_with(b"000")
}

/// Do groups of these lengths read as a date or as hours: 28.09.2022, 2022-09-28, 15.00-16.00?
pub(super) fn is_calendar(digits: &[u8], lengths: &[usize]) -> bool {
    let number = |from: usize, length: usize| {
        digits
            .get(from..from + length)
            .unwrap_or_default()
            .iter()
            .fold(0, |sum, d| sum * 10 + u32::from(d - b'0'))
    };
    let is_year = |from| (1900..=2100).contains(&number(from, 4));
    let is_day = |day, month| (1..=31).contains(&day) && (1..=12).contains(&month);
    match *lengths {
        [first @ (1 | 2), second @ (1 | 2), 4] => {
            is_day(number(0, first), number(first, second)) && is_year(first + second)
        }
        [first @ (1 | 2), second @ (1 | 2), 2] => is_day(number(0, first), number(first, second)),
        [4, second @ (1 | 2), third @ (1 | 2)] => {
            is_year(0) && is_day(number(4 + second, third), number(4, second))
        }
        [4, 4] => is_year(0) && is_year(4),
        [8] => {
            (is_year(0) && is_day(number(6, 2), number(4, 2)))
                || (is_year(4) && is_day(number(0, 2), number(2, 2)))
        }
        [first @ (1 | 2), 2, third @ (1 | 2), 2] => {
            let is_hour = |at, length| number(at, length) <= 24 && number(at + length, 2) < 60;
            is_hour(0, first) && is_hour(first + 2, third)
        }
        _ => false,
    }
}
