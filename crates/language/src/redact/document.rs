//! Documents: numbers of passports, identity cards, licences, by cue and shape. Refuses to know of documents
//! without a number: "passport" alone stays.

use super::cues::{List, Role};
use super::digits::{Chain, is_calendar, is_round};
use super::fold::{self, is_sign, latin_twin};
use super::phone;
use super::scan::{is_digit, is_letter};
use super::token::Sort;
use super::view::View;
use std::ops::Range;

/// Digits of the longest personal number in use (Kyrgyzstan), with room for a letter read as a digit.
const DIGITS: usize = 14;
/// Words between a document's name and its number.
const WORDS_BETWEEN: usize = 4;
/// Digits of the longest series before a number.
const SERIES: usize = 4;
/// Signs of a vehicle's identification number.
const VIN: usize = 17;

/// The ranges of document numbers, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found = coded(view);
    for chain in view.chains {
        let mut start = 0;
        while start < chain.groups.len() {
            let phone = phone::certain_end(chain, start).filter(|_| !is_plain(chain, start));
            if let Some(phone) = phone {
                start = phone;
                continue;
            }
            match end(view, chain, start) {
                Some(end) => {
                    let range = chain.range(view, start..end);
                    found.push(with_letters(view, range));
                    start = end;
                }
                None => start += 1,
            }
        }
    }
    found
}

fn end(view: &View<'_>, chain: &Chain, start: usize) -> Option<usize> {
    let group = &chain.groups[start];
    let index = view.tokens.index_of(group.range.start);
    let letters = letters_before(view, group.range.start).len();
    let cue = cue_before(view, index);
    let fits = |end: &usize| {
        let digits = chain.digits(start..*end);
        let lengths = chain.lengths(start..*end);
        let at = chain.groups[end - 1].range.end;
        let is_amount = || is_round(digits) || view.tokens.is_amount(view.scan, view.cues, at);
        match cue.or_else(|| cue_after(view, at)) {
            Some(Cue::Next) if matches!(lengths, [2, 2, 6] | [2, 7] | [4, 6]) => true,
            _ if is_own_shape(lengths, letters) => !is_round(digits) && view.is_end(at),
            _ if is_calendar(digits, lengths)
                || lengths.iter().take(lengths.len() - 1).any(|length| *length > 10) =>
            {
                false
            }
            // "22, 23, 24" are days or counts.
            _ if chain.is_list(start + 1..*end) && lengths != [4, 6] => false,
            Some(Cue::Next) => digits.len() >= 6 - letters.min(1) && !is_amount(),
            Some(Cue::Near) => (digits.len() >= 8 || letters > 0 && digits.len() >= 5) && !is_amount(),
            None => false,
        }
    };
    let known =
        chain.ends(start, DIGITS).filter(|end| is_known(chain.lengths(start..*end))).find(|end| fits(end));
    known.or_else(|| chain.ends(start, DIGITS).find(|end| fits(end)))
}

/// Is the number in one piece, so that a cue says better than a shape what it is?
fn is_plain(chain: &Chain, start: usize) -> bool {
    let lengths = chain.lengths(start..chain.groups.len().min(start + 2));
    lengths.len() == 1 && lengths[0] <= 12 && !chain.digits(start..start + 1).starts_with(b"89")
}

/// How far a document's name is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    /// But for words like "number", right beside.
    Next,
    /// With other words between.
    Near,
}

fn cue_before(view: &View<'_>, index: usize) -> Option<Cue> {
    /// Signs and spaces walked over at most.
    const TOKENS: usize = 14;
    if !view.tokens.roles.has(Role::Document) {
        return None;
    }
    let (mut words, mut others) = (0, 0);
    for token in view.tokens.all[..index].iter().rev().take(TOKENS) {
        match token.sort {
            Sort::Word if token.roles.has(Role::Document) => {
                return Some(if others == 0 { Cue::Next } else { Cue::Near });
            }
            Sort::Word => {
                words += 1;
                let is_series = token.range.len() <= 3
                    && view.scan.is_all_upper(token.range.clone())
                    && token.range.end + 2 > view.tokens.all[index].range.start;
                others += usize::from(!is_series && !view.cues.has(List::Links, view.word(token)));
            }
            // A series may stand before the number: "серия 4510 номер 123456".
            Sort::Number => others += usize::from(token.range.len() > SERIES),
            _ => {}
        }
        if words > WORDS_BETWEEN {
            break;
        }
    }
    None
}

/// A document's name right after its number.
fn cue_after(view: &View<'_>, at: usize) -> Option<Cue> {
    let first = view.tokens.index_of(at);
    let mut words = view.tokens.all.get(first..)?.iter().take(4).filter(|token| token.sort == Sort::Word);
    words.next().filter(|word| word.roles.has(Role::Document)).map(|_| Cue::Near)
}

/// Shapes of documents that need no cue.
fn is_own_shape(lengths: &[usize], letters: usize) -> bool {
    matches!((letters, lengths), (0, [2, 2, 6] | [4, 6] | [3, 3, 3, 2]) | (1..=2, [7 | 8]) | (2, [6]))
}

/// How document numbers are cut; the longest of these wins over a longer run that takes in what follows.
fn is_known(lengths: &[usize]) -> bool {
    matches!(
        lengths,
        [4, 6]
            | [2, 2, 6]
            | [2, 7]
            | [2, 8]
            | [3, 3, 3]
            | [3, 3, 3, 2]
            | [3, 3, 3, 3]
            | [4, 4, 4]
            | [6, 6]
            | [3, 6]
            | [8, 5]
            | [5..=14]
    )
}

/// The one to three letters of a series right before a number.
fn letters_before(view: &View<'_>, at: usize) -> Range<usize> {
    let is_gap = |c: Option<char>| matches!(c, Some(' ' | '-' | '№' | '#'));
    let mut end = at;
    while is_gap(view.scan.before(end)) && at - end < 3 {
        end -= 1;
    }
    let index = view.tokens.index_of(end.saturating_sub(1));
    match view.token(index) {
        Some(token)
            if token.sort == Sort::Word
                && token.range.end == end
                && token.range.len() <= 3
                && !token.roles.has(Role::Document)
                && (!view.cues.has(List::Links, view.word(token)) || is_series(view.word(token)))
                && view.word(token).iter().all(|c| fold::is_letter(*c))
                && (view.scan.is_all_upper(token.range.clone()) || end == at) =>
        {
            token.range.clone()
        }
        _ => at..at,
    }
}

/// Where a series starts that a word like "number" parts from its number: "4510 номер", "МР №".
fn series_before(view: &View<'_>, start: usize) -> Option<usize> {
    let number = view.tokens.index_of(start);
    let link = (0..number).rev().take(3).find(|index| view.is(*index, Sort::Word))?;
    let series = (0..link).rev().take(2).find(|index| !view.is(*index, Sort::Space))?;
    let token = view.token(series)?;
    let is_series = match token.sort {
        Sort::Number => token.range.len() <= SERIES,
        Sort::Word => token.range.len() == 2 && view.scan.is_all_upper(token.range.clone()),
        _ => false,
    };
    let is_link = view.cues.has(List::Links, view.word(view.token(link)?));
    let is_named = matches!(cue_before(view, series), Some(Cue::Next));
    let first = view.token(series.checked_sub(2)?)?;
    let is_pair = first.sort == Sort::Number && first.range.len() == 2 && token.range.len() == 2;
    (is_series && is_link && is_named).then_some(if is_pair { first.range.start } else { token.range.start })
}

/// Two letters that both alphabets have: a series even where they are also a word.
fn is_series(word: &[char]) -> bool {
    word.len() == 2 && word.iter().all(|c| latin_twin(*c).is_some())
}

/// A document number with its series and a letter at its end.
fn with_letters(view: &View<'_>, range: Range<usize>) -> Range<usize> {
    let letters = letters_before(view, range.start);
    let start = if letters.is_empty() { range.start } else { letters.start };
    let start = series_before(view, start).unwrap_or(start);
    let mut end = range.end;
    while end - range.end < 3 && is_letter(view.scan.at(end)) {
        end += 1;
    }
    let end = if view.is_end(end) { end } else { range.end };
    start..end
}

/// Runs of letters and digits in one piece: vehicle numbers, Belarusian personal numbers, and any such run of
/// a document's length right after its name.
fn coded(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, token) in view.tokens.all.iter().enumerate() {
        let start = token.range.start;
        let is_free = found.last().is_none_or(|last| last.end <= start);
        let is_mixed = match token.sort {
            Sort::Word => view.is(index + 1, Sort::Number),
            Sort::Number => view.is(index + 1, Sort::Word),
            _ => false,
        };
        if !is_mixed || !is_free || !view.is_start(start) {
            continue;
        }
        let run = view.scan.chars[start..].iter().take(VIN + 1).take_while(|c| is_sign(**c)).count();
        let end = start + run;
        let chars = &view.scan.chars[start..end];
        let digits = chars.iter().filter(|c| c.is_ascii_digit()).count();
        let is_vin = run == VIN && digits >= 5 && chars.iter().all(char::is_ascii_alphanumeric);
        let is_named = match cue_before(view, index) {
            Some(Cue::Next) => (7..=14).contains(&run) && digits >= 5,
            Some(Cue::Near) => (8..=14).contains(&run) && digits >= 6,
            None => false,
        };
        if is_vin || is_personal_number(chars) || is_named {
            found.push(start..end);
        }
    }
    found
}

/// The personal number of Belarus: 3123456A001PB5.
fn is_personal_number(chars: &[char]) -> bool {
    const SHAPE: &[u8] = b"9999999A999AA9";
    chars.len() == SHAPE.len()
        && chars.iter().zip(SHAPE).all(|(c, shape)| is_digit(Some(*c)) == (*shape == b'9') && is_sign(*c))
}
