//! Phones: international and national numbers of the countries around, in any grouping people use. Refuses to
//! know of dates, amounts and lists, which look alike without their shape.

use super::cues::Role;
use super::digits::{Chain, is_calendar, is_round};
use super::view::View;
use std::ops::{Range, RangeInclusive};

/// Digits of the longest number in use (E.164).
const DIGITS: usize = 15;
/// How many words before a number a cue may stand.
const CUE_WORDS: usize = 4;

/// Country codes and how many digits a number has with them.
const CODES: [(&[u8], RangeInclusive<usize>); 45] = [
    (b"995", 12..=12),
    (b"380", 12..=12),
    (b"375", 12..=12),
    (b"374", 11..=11),
    (b"994", 12..=12),
    (b"996", 12..=12),
    (b"998", 12..=12),
    (b"992", 12..=12),
    (b"993", 11..=11),
    (b"373", 11..=11),
    (b"370", 11..=11),
    (b"371", 11..=11),
    (b"372", 10..=11),
    (b"358", 10..=13),
    (b"420", 12..=12),
    (b"421", 12..=12),
    (b"359", 11..=12),
    (b"381", 11..=12),
    (b"382", 11..=11),
    (b"383", 11..=12),
    (b"385", 11..=12),
    (b"387", 11..=12),
    (b"972", 12..=12),
    (b"976", 11..=11),
    (b"971", 12..=12),
    (b"351", 12..=12),
    (b"353", 12..=12),
    (b"48", 11..=11),
    (b"90", 12..=12),
    (b"33", 11..=11),
    (b"49", 11..=13),
    (b"44", 12..=12),
    (b"39", 11..=13),
    (b"34", 11..=11),
    (b"40", 11..=11),
    (b"36", 11..=11),
    (b"86", 13..=13),
    (b"98", 12..=12),
    (b"41", 11..=11),
    (b"43", 11..=13),
    (b"46", 10..=11),
    (b"31", 11..=11),
    (b"32", 10..=11),
    (b"7", 11..=11),
    (b"1", 11..=11),
];

/// The ranges of phones, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for chain in view.chains {
        let mut start = 0;
        // What precedes a number of clear shape is looked at once more, by its cue alone.
        let mut open = 0;
        while start < chain.groups.len() {
            match clear_end(view, chain, start) {
                Some(end) => {
                    cued(view, chain, open..start, &mut found);
                    found.push(chain.range(view, start..end));
                    (start, open) = (end, end);
                }
                None => start += 1,
            }
        }
        cued(view, chain, open..chain.groups.len(), &mut found);
    }
    found
}

/// Where the number at `start` ends, if it is a phone by its shape, whatever stands around it.
pub(super) fn certain_end(chain: &Chain, start: usize) -> Option<usize> {
    let is_certain = |end: &usize| certain(&Candidate::new(chain, start..*end));
    international_end(chain, start).or_else(|| chain.ends(start, DIGITS).find(is_certain))
}

/// Where the number that starts at a group ends, if its shape says that it is a phone.
fn clear_end(view: &View<'_>, chain: &Chain, start: usize) -> Option<usize> {
    let likely_end = || {
        chain.ends(start, DIGITS).find(|end| {
            likely(&Candidate::new(chain, start..*end))
                && !view.tokens.is_amount(view.scan, view.cues, chain.groups[end - 1].range.end)
        })
    };
    certain_end(chain, start).or_else(likely_end)
}

/// Groups near a cue, when at least six digits stand there that are no date and no amount.
fn cued(view: &View<'_>, chain: &Chain, groups: Range<usize>, found: &mut Vec<Range<usize>>) {
    const LEAST: usize = 6;
    if !view.tokens.roles.has(Role::Phone) {
        return;
    }
    let mut start = groups.start;
    while start < groups.end {
        let index = view.tokens.index_of(chain.groups[start].range.start);
        let is_cued = view.tokens.is_cued(index, Role::Phone, CUE_WORDS);
        let end = chain.ends(start, DIGITS).find(|end| {
            let digits = chain.digits(start..*end);
            let at = chain.groups[end - 1].range.end;
            *end <= groups.end
                && digits.len() >= LEAST
                && !chain.is_list(start + 1..*end)
                && !is_calendar(digits, chain.lengths(start..*end))
                && !is_round(digits)
                && !view.tokens.is_amount(view.scan, view.cues, at)
        });
        match end.filter(|_| is_cued) {
            Some(end) => {
                found.push(chain.range(view, start..end));
                start = end;
            }
            None => start += 1,
        }
    }
}

/// Where a number with a plus or 00 before it ends.
fn international_end(chain: &Chain, start: usize) -> Option<usize> {
    const LEAST: usize = 8;
    let zeros = if chain.groups[start].plus {
        0
    } else if chain.digits(start..start + 1).starts_with(b"00") {
        2
    } else {
        return None;
    };
    let length = |end: usize| chain.digits(start..end).len().saturating_sub(zeros);
    let longest = chain.ends(start, DIGITS + zeros).next()?;
    let digits = &chain.digits(start..longest)[zeros..];
    let code = CODES.iter().find(|(code, _)| digits.starts_with(code));
    let exact = code.and_then(|(_, lengths)| {
        chain.ends(start, DIGITS + zeros).find(|end| lengths.contains(&length(*end)))
    });
    // "00" alone opens times as well: without a country it must come in one piece.
    let loose =
        || (zeros == 0 || longest == start + 1).then_some(longest).filter(|end| length(*end) >= LEAST);
    exact.or_else(loose)
}

/// Some groups of a chain taken as one number.
struct Candidate<'c> {
    digits: &'c [u8],
    lengths: &'c [usize],
    /// Are there slashes, or commas with spaces, as in lists?
    is_list: bool,
    is_dashed: bool,
    is_bracketed: bool,
    /// Are all gaps alike?
    is_even: bool,
}

impl<'c> Candidate<'c> {
    fn new(chain: &'c Chain, groups: Range<usize>) -> Self {
        let inner = &chain.groups[groups.start + 1..groups.end];
        let same = |gap: &super::digits::Gap| (gap.space, gap.dot, gap.dash);
        Self {
            digits: chain.digits(groups.clone()),
            lengths: chain.lengths(groups.clone()),
            is_list: inner.iter().any(|group| group.gap.list),
            is_dashed: inner.iter().all(|group| group.gap.dash || group.gap.dot),
            is_bracketed: chain.groups[groups.clone()].iter().take(2).any(|group| group.bracketed),
            is_even: inner.windows(2).all(|pair| same(&pair[0].gap) == same(&pair[1].gap)),
        }
    }

    /// Is every group one digit, as when people space a number out?
    fn is_spelled(&self) -> bool {
        self.lengths.iter().all(|length| *length == 1)
    }

    /// Are the groups as short as those of a list of counts, and not the even pairs of a phone?
    fn is_counts(&self) -> bool {
        let short = self.lengths.len() >= 4 && self.lengths.iter().all(|length| *length <= 2);
        short && !matches!(self.lengths[..], [1, 2, 2, 2, 2, 2] | [2, 2, 2, 2, 2, 1])
    }
}

/// Shapes that nothing else on a board has.
fn certain(number: &Candidate<'_>) -> bool {
    let Candidate { digits, lengths, is_list, .. } = number;
    if number.is_spelled() {
        // One to seven in a row is counting.
        let counts = digits.windows(2).all(|pair| pair[1] == pair[0] + 1);
        return !counts && digits.len() >= if *is_list { 9 } else { 7 };
    }
    if *is_list && !matches!(lengths[..], [1, 3, 3, 2, 2] | [3, 3, 2, 2] | [1, 3, 3, 4] | [2, 3, 2, 2]) {
        return false;
    }
    // Five pairs from 0 on are how numbers are said in France.
    if digits.len() == 10 && digits[0] == b'0' && lengths[..] == [2, 2, 2, 2, 2] {
        return number.is_even && digits[1] != b'0';
    }
    match (digits.len(), *digits) {
        (
            11,
            [b'8', b'9' | b'7', ..] | [b'7', b'9' | b'7' | b'0' | b'4', ..] | [b'8', b'0', b'2'..=b'4', ..],
        ) => !number.is_counts(),
        (11, [b'8', b'3'..=b'8', ..] | [b'7', b'3' | b'8', ..] | [b'1', b'2'..=b'9', ..]) => {
            is_usual(lengths)
        }
        (11, [b'0', b'1' | b'5' | b'7', ..]) | (10, [b'0', b'2'..=b'9', ..]) => {
            lengths[0] >= 3 && !number.is_counts() || matches!(lengths[..], [1, 2 | 3, 2 | 3, ..])
        }
        (10, [b'0', b'1', ..]) => lengths[0] >= 3,
        // German mobiles with eight digits behind their network.
        (12, [b'0', b'1', b'5'..=b'7', ..]) => lengths[0] >= 4,
        (9, [b'0', b'1'..=b'9', ..]) => lengths[0] >= 3 && !number.is_counts(),
        (11..=12, _) => starts_with_code(number),
        _ => false,
    }
}

/// How a number of eleven digits is usually cut.
fn is_usual(lengths: &[usize]) -> bool {
    matches!(
        lengths,
        [11] | [1, 10]
            | [1, 3, 7]
            | [1, 3, 3, 4]
            | [1, 3, 3, 2, 2]
            | [1, 3, 2, 2, 3]
            | [1, 4, 2, 2, 2]
            | [1, 4, 6]
            | [1, 5, 5]
            | [4, 7]
            | [4, 3, 4]
            | [4, 3, 2, 2]
            | [5, 2, 2, 2]
            | [1, 4, 3, 3]
            | [1, 2, 2, 2, 2, 2]
    )
}

/// A country code without its plus, as a group of its own or in a number of one piece.
fn starts_with_code(number: &Candidate<'_>) -> bool {
    let code = CODES.iter().find(|(code, lengths)| {
        code.len() > 1 && number.digits.starts_with(code) && lengths.contains(&number.digits.len())
    });
    code.is_some_and(|(code, _)| {
        let first = number.lengths[0];
        let rest = &number.lengths[1..];
        (first == code.len() && !number.is_list && rest.iter().any(|length| *length >= 3) && rest.len() >= 2)
            || (first > code.len() && number.lengths.len() <= 4 && code.len() == 3)
            || (first == code.len() && rest.len() == 1)
            || (first == 2 && matches!(rest, [1, 2, 2, 2, 2]) && *code == b"33")
    })
}

/// Shapes that amounts may share: not when a unit follows.
fn likely(number: &Candidate<'_>) -> bool {
    let Candidate { digits, lengths, .. } = number;
    if number.is_list || is_calendar(digits, lengths) {
        return false;
    }
    match lengths[..] {
        [9..=15] => true,
        [7 | 8] => !is_round(digits),
        [3, 2, 2] => number.is_dashed && number.is_even,
        [3, 4] => number.is_bracketed,
        [3, 3, 2, 2] | [3, 3, 4] | [3, 7] | [3, 2, 2, 3] => {
            matches!(digits[0], b'9' | b'7' | b'5') && !is_round(digits)
                || number.is_bracketed
                || number.is_dashed
        }
        [5, 5] | [4, 6] | [6, 4] | [7, 3] | [4, 3, 3] | [3, 4, 3] => digits[0] == b'9' && !is_round(digits),
        [2, 3, 2, 2] | [2, 7] | [2, 3, 4] => {
            matches!(
                digits[..2],
                [b'2', b'5' | b'9'] | [b'3', b'3'] | [b'4', b'4'] | [b'1', b'7'] | [b'9', _]
            ) || matches!(digits[..2], [b'5', b'0'] | [b'6', b'3' | b'6' | b'7' | b'8'] | [b'7', b'3' | b'7'])
        }
        [3, 2, 2, 2] => digits[0] == b'5',
        // Tens all through are amounts or counts.
        [3, 3, 3] => matches!(digits[0], b'4'..=b'8') && [2, 5, 8].iter().any(|at| digits[*at] != b'0'),
        [4, 2, 2, 2] | [5, 2, 2] | [4, 2, 2] | [2, 2, 2, 2] | [1, 2, 2, 2] => number.is_bracketed,
        _ => number.is_bracketed && (9..=11).contains(&digits.len()),
    }
}
