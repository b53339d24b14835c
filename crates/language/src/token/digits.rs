//! Digits as typed: whole, with a fraction, as a clock, as a date, in groups of three. Refuses to decide
//! between readings of one shape ("3.30" may be a clock): that takes the words around it.

use crate::normal::Letter;

/// Digits of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The number in hundredths, at most 4,000,000,000.
    pub hundredths: u32,
    /// How it was written.
    pub shape: Shape,
}

/// How digits were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// "40", "5 000"
    Whole,
    /// "1,5", "3.30", "18.09": the part before, the part after, and how many digits that has.
    Fraction {
        /// Before the sign.
        whole: u32,
        /// After it.
        part: u32,
        /// Digits after it.
        digits: u8,
    },
    /// "14:20"
    Clock {
        /// Below 25.
        hour: u32,
        /// Below 60.
        minute: u32,
    },
    /// "22.09.2026"
    Date,
    /// "'22"
    Year,
}

impl Figure {
    /// A year of which only the last two digits were typed.
    pub fn year(short: u32) -> Self {
        let century = if short < 70 { 2_000 } else { 1_900 };
        of(century + short, Shape::Year)
    }

    /// The whole number, if it is one.
    pub fn whole(self) -> Option<u32> {
        (self.shape == Shape::Whole).then_some(self.hundredths / 100)
    }
}

/// The figure that begins here, and how many letters it takes; the first letter is a digit.
pub fn figure(letters: &[Letter]) -> (Figure, usize) {
    let (whole, mut taken) = run(letters, 0);
    let sign = letters.get(taken).map_or(' ', |letter| letter.c);
    let (part, digits) = run(letters, taken + 1);
    if matches!(sign, '.' | ',' | ':') && digits > 0 {
        taken += 1 + digits;
        if sign == '.' && letters.get(taken).is_some_and(|letter| letter.c == '.') {
            let (_, year) = run(letters, taken + 1);
            if year >= 2 {
                return (of(whole, Shape::Date), taken + 1 + year);
            }
        }
        return (fraction(whole, part, digits, sign), taken);
    }
    let mut number = whole;
    if taken <= 3 {
        while let Some(group) = group_of_three(letters, taken) {
            number = number.saturating_mul(1000).saturating_add(group);
            taken += 4;
        }
    }
    (of(number, Shape::Whole), taken)
}

fn of(number: u32, shape: Shape) -> Figure {
    Figure { hundredths: number.min(40_000_000).saturating_mul(100), shape }
}

fn fraction(whole: u32, part: u32, digits: usize, sign: char) -> Figure {
    if sign == ':' {
        let clock = whole <= 24 && part < 60 && digits == 2;
        return of(whole, if clock { Shape::Clock { hour: whole, minute: part } } else { Shape::Date });
    }
    let hundredths = match digits {
        1 => part * 10,
        2 => part,
        _ => part / 10_u32.saturating_pow(digits.min(9) as u32 - 2),
    };
    let figure = of(whole, Shape::Fraction { whole, part, digits: digits.min(9) as u8 });
    Figure { hundredths: figure.hundredths.saturating_add(hundredths.min(99)), ..figure }
}

/// The digits from `at` on as a number, and how many there are.
fn run(letters: &[Letter], at: usize) -> (u32, usize) {
    let digits = letters.iter().skip(at).map_while(|letter| letter.c.to_digit(10));
    digits.fold((0, 0), |(number, n), d| (u32::saturating_add(u32::saturating_mul(number, 10), d), n + 1))
}

/// A space and exactly three digits.
fn group_of_three(letters: &[Letter], at: usize) -> Option<u32> {
    let space = letters.get(at).is_some_and(|letter| matches!(letter.c, ' ' | '\u{a0}' | '\u{202f}'));
    let (number, digits) = run(&letters[..letters.len().min(at + 6)], at + 1);
    (space && digits == 3).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normal::letters;

    fn read(text: &str) -> (u32, Shape, usize) {
        let (figure, taken) = figure(&letters(text));
        (figure.hundredths, figure.shape, taken)
    }

    #[test]
    fn shapes_of_digits() {
        assert_eq!(read("5 000 руб"), (500_000, Shape::Whole, 5));
        assert_eq!(read("20 35"), (2_000, Shape::Whole, 2));
        assert_eq!(read("1,5"), (150, Shape::Fraction { whole: 1, part: 5, digits: 1 }, 3));
        assert_eq!(read("9:15"), (900, Shape::Clock { hour: 9, minute: 15 }, 4));
        assert_eq!(read("22.09.2026").1, Shape::Date);
        assert_eq!(read("99999999999999999999").0, 4_000_000_000);
    }
}
