//! Coordinates: pairs of decimal degrees finer than 1 km, degrees with minutes and seconds, and plus codes.
//! Refuses to know where that is; two decimals (1.1 km) stay.

use super::cues::List;
use super::fold::is_letter;
use super::token::{Sort, Token};
use super::view::View;
use std::ops::Range;

/// Decimals from which a position is finer than 1 km.
const DECIMALS: usize = 3;
/// Tokens between the two numbers of a pair at most: "43.123° с. ш., 44.123°".
const BETWEEN: usize = 12;

/// The ranges of positions, in text order.
pub(super) fn find(view: &View<'_>) -> Vec<Range<usize>> {
    let mut found = plus_codes(view);
    let mut index = 0;
    while index < view.tokens.all.len() {
        if !view.is(index, Sort::Number) {
            index += 1;
            continue;
        }
        let start = index;
        index = match position(view, index) {
            Some(end) => {
                found.push(with_sides(view, start, end));
                end
            }
            None => index + 1,
        };
    }
    found
}

/// Open location codes: 8H7QX2WV+VX, and short ones like X2WV+VX.
fn plus_codes(view: &View<'_>) -> Vec<Range<usize>> {
    const SIGNS: &str = "23456789cfghjmpqrvwx";
    let is_sign = |c: &&char| SIGNS.contains(**c);
    let code = |token: &Token| {
        let plus = token.range.start;
        let before = view.scan.chars[..plus].iter().rev().take(9).take_while(is_sign).count();
        let after = view.scan.chars[plus + 1..].iter().take(4).take_while(is_sign).count();
        let range = plus - before.min(plus)..plus + 1 + after;
        let chars = &view.scan.chars[range.clone()];
        let is_mixed = chars.iter().any(|c| c.is_ascii_digit()) && chars.iter().any(|c| is_letter(*c));
        let is_whole = view.is_start(range.start) && view.is_end(range.end);
        let fits = matches!(before, 4 | 6 | 8) && matches!(after, 2 | 3) && is_mixed && is_whole;
        (fits && view.scan.is_all_upper(range.clone())).then_some(range)
    };
    let is_plus = |token: &&Token| token.sort == Sort::Sign && view.scan.chars[token.range.start] == '+';
    view.tokens.all.iter().filter(is_plus).filter_map(code).collect()
}

/// The token after the position that starts at `index`.
fn position(view: &View<'_>, index: usize) -> Option<usize> {
    let angle = |index| sexagesimal(view, index).or_else(|| spaced(view, index));
    if let Some(first) = angle(index) {
        return Some(next(view, first).and_then(angle).unwrap_or(first));
    }
    let first = decimal(view, index)?;
    let second = next(view, first.end).and_then(|index| decimal(view, index));
    match second {
        Some(second) => {
            let fits =
                first.degrees <= 180 && second.degrees <= 180 && first.degrees.min(second.degrees) <= 90;
            // 1.500 and 2.000 are thousands written with a dot.
            let thousands = [&first, &second].iter().all(|part| part.is_thousand);
            let at = view.token(second.end - 1)?.range.end;
            let is_degrees = view.scan.at(at) == Some('°');
            let amount = !is_degrees && view.tokens.is_amount(view.scan, view.cues, at);
            (fits && !thousands && !amount).then_some(second.end)
        }
        None => (first.is_named && first.degrees <= 180).then_some(first.end),
    }
}

struct Decimal {
    degrees: u32,
    end: usize,
    is_thousand: bool,
    /// Is there a degree sign or a word like "latitude" beside?
    is_named: bool,
}

fn decimal(view: &View<'_>, index: usize) -> Option<Decimal> {
    let whole = view.token(index).filter(|token| token.sort == Sort::Number && token.range.len() <= 3)?;
    let point = view.sign(index + 1).filter(|c| matches!(c, '.' | ','))?;
    let part =
        view.token(index + 2).filter(|token| token.sort == Sort::Number && token.range.len() >= DECIMALS)?;
    // A chain of dots is a date, a host or a version.
    let chained = view.sign(index + 3) == Some(point) && view.is(index + 4, Sort::Number);
    if chained && point == '.' {
        return None;
    }
    let degrees =
        view.word(whole).iter().filter_map(|c| c.to_digit(10)).fold(0, |sum, digit| sum * 10 + digit);
    let word_before = view.tokens.all[..index].iter().rev().take(3).find(|token| token.sort == Sort::Word);
    let is_label = |word: &[char]| word.len() >= 3 && view.cues.has(List::Places, word);
    let is_labelled =
        || part.range.len() > DECIMALS && word_before.is_some_and(|token| is_label(view.word(token)));
    let is_named = view.scan.at(part.range.end) == Some('°') || is_labelled();
    let is_thousand = part.range.len() == DECIMALS && view.word(part).ends_with(&['0', '0']);
    Some(Decimal { degrees, end: index + 3, is_thousand, is_named })
}

/// The token after degrees, minutes and seconds, or degrees and minutes with a part.
fn sexagesimal(view: &View<'_>, index: usize) -> Option<usize> {
    let degrees = view.token(index).filter(|token| token.sort == Sort::Number && token.range.len() <= 3)?;
    let after = view.skip_space(index + 1);
    // "N42 39.672": the half of the world stands for the sign.
    let has_side = index > 0
        && view.is(index - 1, Sort::Word)
        && matches!(view.scan.before(degrees.range.start), Some('n' | 's' | 'e' | 'w'))
        && view.token(index - 1).is_some_and(|token| token.range.len() == 1);
    let is_degree = view.sign(after) == Some('°')
        || view.token(after).is_some_and(|token| view.cues.has(List::Degrees, view.word(token)));
    let minutes = match (is_degree, has_side) {
        (true, _) => view.skip_space(after + 1),
        (false, true) if after > index + 1 => after,
        _ => return None,
    };
    view.token(minutes).filter(|token| token.sort == Sort::Number && token.range.len() <= 2)?;
    if matches!(view.sign(minutes + 1), Some('.' | ',')) && view.is(minutes + 2, Sort::Number) {
        let sign = minutes + 3;
        return Some(sign + usize::from(view.sign(sign) == Some('\'')));
    }
    let sign = view.skip_space(minutes + 1);
    let is_minute = view.sign(sign) == Some('\'')
        || view.token(sign).is_some_and(|token| view.cues.has(List::Minutes, view.word(token)));
    let seconds = view.skip_space(sign + 1);
    if !is_minute || !view.is(seconds, Sort::Number) {
        return None;
    }
    let mut end = seconds + 1;
    if matches!(view.sign(end), Some('.' | ',')) && view.is(end + 1, Sort::Number) {
        end += 2;
    }
    while matches!(view.sign(end), Some('"' | '\'')) {
        end += 1;
    }
    Some(end)
}

/// The token after degrees, minutes and seconds with nothing but spaces between, told by the half of the
/// world: "42 39 25 N".
fn spaced(view: &View<'_>, index: usize) -> Option<usize> {
    let is_number = |at: usize, longest| {
        view.token(at).is_some_and(|token| token.sort == Sort::Number && token.range.len() <= longest)
    };
    let is_spaced = is_number(index, 3)
        && [1, 3].iter().all(|gap| view.is(index + gap, Sort::Space))
        && is_number(index + 2, 2)
        && is_number(index + 4, 2);
    let has_part = view.sign(index + 5) == Some('.') && view.is(index + 6, Sort::Number);
    let end = index + if has_part { 7 } else { 5 };
    let side = view.token(view.skip_space(end)).filter(|token| token.sort == Sort::Word)?;
    let is_side = matches!(view.word(side), ['n' | 's' | 'e' | 'w']) && view.scan.is_upper(side.range.start);
    (is_spaced && is_side).then_some(end)
}

/// The number that follows, over signs and the words of coordinates.
fn next(view: &View<'_>, from: usize) -> Option<usize> {
    for index in from..from + BETWEEN {
        let token = view.token(index)?;
        match token.sort {
            Sort::Number => return Some(index),
            Sort::Word if !view.cues.has(List::Places, view.word(token)) => return None,
            Sort::Mask(_) => return None,
            Sort::Sign
                if !matches!(
                    view.scan.at(token.range.start)?,
                    ',' | '.' | ';' | '/' | '|' | ':' | '-' | '°' | '='
                ) =>
            {
                return None;
            }
            _ => {}
        }
    }
    None
}

/// The position with its label and minus before, and its half of the world after.
fn with_sides(view: &View<'_>, first: usize, end: usize) -> Range<usize> {
    let is_place = |index: usize| {
        view.token(index)
            .is_some_and(|token| token.sort == Sort::Word && view.cues.has(List::Places, view.word(token)))
    };
    let length = |index: usize| view.token(index).map_or(0, |token| token.range.len());
    let mut start = first;
    if start > 0 && view.sign(start - 1) == Some('-') {
        start -= 1;
    }
    if start > 0 && is_place(start - 1) && length(start - 1) == 1 {
        start -= 1;
    }
    let label = (0..start).rev().take(3).find(|index| view.is(*index, Sort::Word));
    if let Some(label) = label.filter(|label| is_place(*label) && length(*label) >= 3) {
        start = label;
    }
    let mut end = end + usize::from(view.sign(end) == Some('°'));
    let side = view.skip_space(end);
    let is_abbreviated = |at| is_place(at) && length(at) == 1 && view.sign(at + 1) == Some('.');
    if is_abbreviated(side) && is_abbreviated(view.skip_space(side + 2)) {
        end = view.skip_space(side + 2) + 2;
    } else if is_place(side) && length(side) == 1 && view.scan.is_upper(view.tokens.all[side].range.start) {
        end = side + 1;
    }
    view.tokens.all[start].range.start..view.tokens.all[end - 1].range.end
}
