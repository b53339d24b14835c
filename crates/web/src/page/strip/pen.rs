//! Lines as the letters of a path, as few as say the same. Refuses to know what is drawn.

use std::fmt;

/// A path, so far.
pub(super) struct Pen {
    path: String,
    /// A stretch that goes on level, not written yet.
    level: i64,
}

impl Pen {
    pub fn new() -> Self {
        Self { path: String::new(), level: 0 }
    }

    pub fn is_blank(&self) -> bool {
        self.path.is_empty()
    }

    /// Lifts to a place.
    pub fn go(&mut self, x: i64, y: i64) {
        self.settle();
        self.letter('M');
        self.number(x);
        self.number(y);
    }

    /// A sloped line, by how far.
    pub fn slope(&mut self, across: i64, down: i64) {
        if down == 0 {
            return self.level(across);
        }
        self.settle();
        // A number after "l" and its two goes on as "l" does.
        if !self.is_sloping() {
            self.letter('l');
        }
        self.number(across);
        self.number(down);
    }

    /// A level line, by how far.
    pub fn level(&mut self, across: i64) {
        if self.level.signum() == -across.signum() {
            self.settle();
        }
        self.level += across;
    }

    /// An upright line, by how far.
    pub fn upright(&mut self, down: i64) {
        self.settle();
        self.letter('v');
        self.number(down);
    }

    /// Back to where it was lifted to.
    pub fn close(&mut self) {
        self.settle();
        self.letter('z');
    }

    /// A level line of its own.
    pub fn across(&mut self, y: i64, wide: i64) {
        self.go(0, y);
        self.level(wide);
        self.settle();
    }

    /// An upright line of its own.
    pub fn down(&mut self, x: i64, y: i64, high: i64) {
        self.go(x, y);
        self.upright(high);
    }

    /// A dot, where the line's ends are round.
    pub fn dot(&mut self, x: i64, y: i64) {
        self.go(x, y);
        self.path.push_str("h0");
    }

    fn is_sloping(&self) -> bool {
        let last = self.path.rfind(|c: char| c.is_ascii_alphabetic());
        last.is_some_and(|place| self.path[place..].starts_with('l'))
    }

    fn settle(&mut self) {
        let across = std::mem::take(&mut self.level);
        if across != 0 {
            self.letter('h');
            self.number(across);
        }
    }

    fn letter(&mut self, letter: char) {
        self.path.push(letter);
    }

    fn number(&mut self, number: i64) {
        if number >= 0 && self.path.ends_with(|c: char| c.is_ascii_digit()) {
            self.path.push(' ');
        }
        self.path.push_str(&number.to_string());
    }
}

impl fmt::Display for Pen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        if self.level != 0 { write!(f, "h{}", self.level) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_no_letter_and_no_space_twice() {
        let mut pen = Pen::new();
        pen.go(0, 5);
        for (across, down) in [(6, 2), (6, -3), (6, 0), (6, 0), (6, 1), (6, -12)] {
            pen.slope(across, down);
        }
        pen.level(6);
        pen.upright(4);
        pen.level(-6);
        pen.slope(-6, -2);
        pen.close();
        pen.dot(3, 7);
        assert_eq!(pen.to_string(), "M0 5l6 2 6-3h12l6 1 6-12h6v4h-6l-6-2zM3 7h0");
    }
}
