//! Dice: a seeded source of choices, the same on every machine. Refuses to be random.

/// SplitMix64, with a seed in its state.
pub struct Dice(u64);

impl Dice {
    /// Dice that always fall alike for one seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound.max(1) as u64).unwrap_or(0)
    }

    /// One of some things.
    pub fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }

    /// One character of a text.
    pub fn sign(&mut self, of: &str) -> char {
        let signs: Vec<char> = of.chars().collect();
        signs[self.below(signs.len())]
    }

    /// A text of a shape: `#` any digit, `%` one of 1 to 9, `Я` a letter of plates, `A` a Latin letter, else
    /// itself.
    pub fn fill(&mut self, shape: &str) -> String {
        shape
            .chars()
            .map(|c| match c {
                '#' => self.sign("0123456789"),
                '%' => self.sign("123456789"),
                'Я' => self.sign("АВЕКМНОРСТУХ"),
                'A' => self.sign("ABCDEFGHJKLMNPRSTUVWXYZ"),
                _ => c,
            })
            .collect()
    }
}

/// How digits are hidden from simple rules.
pub const DISGUISES: usize = 8;

/// Writes a number in one of the ways people use to get past filters; style 0 changes nothing.
pub fn disguise(text: &str, style: usize, dice: &mut Dice) -> String {
    let spread = |with: &dyn Fn(char) -> String| text.chars().map(with).collect::<String>();
    let wide = |c: char| char::from_u32(c as u32 - '0' as u32 + '０' as u32).unwrap_or(c);
    match style {
        1 => spread(&|c| format!("{c}\u{200B}")),
        2 => format!("\u{202A}{}\u{202C}", spread(&|c| format!("{c}\u{2060}"))),
        3 => spread(&|c| if c.is_ascii_digit() { wide(c).to_string() } else { c.to_string() }),
        4 => spread(&|c| if c.is_ascii_digit() { format!("{c}\u{FE0F}\u{20E3}") } else { c.to_string() }),
        5 => spread(&|c| if c == ' ' { '\u{A0}'.to_string() } else { c.to_string() }),
        6 => spread(&|c| if c == '-' { '–'.to_string() } else { c.to_string() }),
        7 => {
            let mark = dice.sign("\u{301}\u{336}\u{FE0E}");
            spread(&|c| if c.is_ascii_digit() { format!("{c}{mark}") } else { c.to_string() })
        }
        _ => text.to_owned(),
    }
}
