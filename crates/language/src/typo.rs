//! Typos: words one edit away from a known form, their first letters equal. Each form is kept under the
//! hashes of itself and of all it may lose one letter to become, in one sorted table, so that a word is
//! looked up by as many hashes as it has letters. Refuses to know what a form means; the vocabulary does.

/// Letters a form must have: shorter words are one edit from too many others.
pub const LEAST_LETTERS: usize = 6;
/// Letters beyond which a word is neither a name nor a word of the lexica.
pub const MOST_LETTERS: usize = 24;
/// Bits of a hash by which the table is entered.
const BUCKET_BITS: u32 = 16;

/// Forms that typos are looked for of, each with a number that its owner gave it.
#[derive(Debug, Default)]
pub struct Typos {
    text: String,
    forms: Vec<Form>,
    variants: Vec<Variant>,
    buckets: Vec<u32>,
}

#[derive(Debug)]
struct Form {
    start: u32,
    end: u32,
    owner: u32,
}

/// A hash of a form, or of it without one letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Variant {
    hash: u32,
    form: u32,
}

/// A form one edit away from a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near {
    /// The number its owner gave it.
    pub owner: u32,
    /// How many letters it has.
    pub letters: usize,
    /// What was done to it.
    pub slip: Slip,
    /// How many letters stand behind that.
    pub before_end: usize,
}

/// What makes a typed word of a form, the likeliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slip {
    /// Two letters swapped, or one typed twice.
    Hand,
    /// A letter that sounds alike or shares its key.
    Sound,
    /// A vowel left out.
    Vowel,
    /// A consonant left out.
    Consonant,
    /// A letter too many.
    Extra,
    /// Another letter.
    Other,
}

impl Typos {
    /// A table of forms of [`LEAST_LETTERS`] to [`MOST_LETTERS`] letters; others are left out.
    pub fn new<'a>(forms: impl IntoIterator<Item = (&'a str, u32)>) -> Self {
        let mut typos = Self::default();
        for (text, owner) in forms {
            if !(LEAST_LETTERS..=MOST_LETTERS).contains(&text.chars().count()) {
                continue;
            }
            let (form, start) = (typos.forms.len() as u32, typos.text.len() as u32);
            typos.text.push_str(text);
            typos.forms.push(Form { start, end: typos.text.len() as u32, owner });
            typos.variants.extend(hashes(text).map(|hash| Variant { hash, form }));
        }
        typos.variants.sort_unstable();
        typos.variants.dedup();
        typos.variants.shrink_to_fit();
        let bucket =
            |n: u32| typos.variants.partition_point(|variant| variant.hash >> BUCKET_BITS < n) as u32;
        typos.buckets = (0..=1 << BUCKET_BITS).map(bucket).collect();
        typos
    }

    /// Bytes of memory.
    #[cfg(test)]
    pub fn heap_bytes(&self) -> usize {
        self.text.capacity()
            + self.forms.capacity() * size_of::<Form>()
            + self.variants.capacity() * size_of::<Variant>()
            + self.buckets.capacity() * size_of::<u32>()
    }

    /// The forms a word is one edit away from; one that meets the word under several hashes comes as often.
    pub fn near<'a>(&'a self, word: &'a str) -> impl Iterator<Item = Near> + 'a {
        let letters = word.chars().count();
        let fits = !self.forms.is_empty() && (LEAST_LETTERS - 1..=MOST_LETTERS).contains(&letters);
        let hashes = fits.then(|| hashes(word)).into_iter().flatten();
        hashes.flat_map(|hash| self.of_hash(hash)).filter_map(move |form| {
            let Form { start, end, owner } = self.forms[form as usize];
            let form = &self.text[start as usize..end as usize];
            let (slip, before_end) = slip(form, word)?;
            Some(Near { owner, letters: form.chars().count(), slip, before_end })
        })
    }

    fn of_hash(&self, hash: u32) -> impl Iterator<Item = u32> {
        let bucket = (hash >> BUCKET_BITS) as usize;
        let range = self.buckets[bucket] as usize..self.buckets[bucket + 1] as usize;
        self.variants[range].iter().filter(move |variant| variant.hash == hash).map(|variant| variant.form)
    }
}

/// The hash of a word of at most [`MOST_LETTERS`], and those of it without each of its letters but the
/// first. A hash is a polynomial of the letters, so that all of them take one pass.
fn hashes(word: &str) -> impl Iterator<Item = u32> {
    const BASE: u32 = 0x0100_0193;
    let mut letters = [0_u32; MOST_LETTERS];
    let mut count = 0;
    for (slot, c) in letters.iter_mut().zip(word.chars()) {
        *slot = u32::from(c);
        count += 1;
    }
    // Of the letters behind each place, and the factor of the letters before it.
    let mut behind = [(0_u32, 1_u32); MOST_LETTERS + 1];
    for at in (0..count).rev() {
        let (sum, factor) = behind[at + 1];
        behind[at] = (letters[at].wrapping_mul(factor).wrapping_add(sum), factor.wrapping_mul(BASE));
    }
    let mut found = [behind[0].0; MOST_LETTERS];
    let mut before = 0_u32;
    for at in 1..count {
        before = before.wrapping_mul(BASE).wrapping_add(letters[at - 1]);
        let (sum, factor) = behind[at + 1];
        found[at] = before.wrapping_mul(factor).wrapping_add(sum);
    }
    found.into_iter().take(count).map(mixed)
}

/// A hash with its bits mixed, so that the high ones may choose a bucket.
fn mixed(hash: u32) -> u32 {
    let hash = (hash ^ (hash >> 16)).wrapping_mul(0x7feb_352d);
    (hash ^ (hash >> 15)).wrapping_mul(0x846c_a68b)
}

/// The one slip, not at the first letter, that makes the word of the form, and the letters behind it.
fn slip(form: &str, word: &str) -> Option<(Slip, usize)> {
    let (a, b): (Vec<char>, Vec<char>) = (form.chars().collect(), word.chars().collect());
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(x, y)| x == y).count();
    let slip = match (&a[head..a.len() - tail], &b[head..b.len() - tail]) {
        _ if head == 0 => return None,
        ([first, second], [c, d]) if first == d && second == c => Slip::Hand,
        ([], [c]) if a[head - 1] == *c => Slip::Hand,
        ([], [_]) => Slip::Extra,
        ([c], []) => {
            if is_vowel(*c) {
                Slip::Vowel
            } else {
                Slip::Consonant
            }
        }
        ([x], [y]) => {
            if sound_alike(*x, *y) {
                Slip::Sound
            } else {
                Slip::Other
            }
        }
        _ => return None,
    };
    Some((slip, tail))
}

fn is_vowel(c: char) -> bool {
    "аеиоуыэюяіїєәөүұaeiouyაეიოუ".contains(c)
}

/// Letters taken for each other: by ear, or (in Georgian) because one is the other with the shift key.
const ALIKE: &[&str] = &[
    "ао", "еи", "иы", "еэ", "ий", "иі", "зс", "дт", "бп", "вф", "гк", "жш", "шщ", "ьъ", "гх", "кқ", "гғ",
    "уұ", "уү", "оө", "аә", "нң", "ae", "cs", "sz", "ck", "iy", "mn", "fv", "პფ", "ტთ", "კქ", "კყ", "ცწ",
    "ჩჭ", "ხჰ", "ზძ", "გღ", "სშ", "რღ", "ცჩ", "ჯჟ", "წჭ",
];

fn sound_alike(x: char, y: char) -> bool {
    ALIKE.iter().any(|pair| pair.contains(x) && pair.contains(y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_is_one_edit() {
        for (form, word, want) in [
            ("новоазовск", "новозовск", Some((Slip::Vowel, 5))),
            ("новоазовск", "новоазоск", Some((Slip::Consonant, 2))),
            ("успенка", "упсенка", Some((Slip::Hand, 4))),
            ("успенка", "успеннка", Some((Slip::Hand, 2))),
            ("успенка", "успинка", Some((Slip::Sound, 3))),
            ("успенка", "успанка", Some((Slip::Other, 3))),
            ("успенка", "успренка", Some((Slip::Extra, 4))),
            ("успенка", "уснпка", None),
            ("успенка", "суенка", None),
            ("успенка", "успенка", None),
        ] {
            assert_eq!(slip(form, word), want, "{form} {word}");
        }
    }

    #[test]
    fn a_word_finds_the_forms_near_it() {
        let typos = Typos::new([("очередь", 7), ("граница", 8), ("мост", 9)]);
        let near = |word| typos.near(word).map(|near| near.owner).min();
        for (word, want) in [
            ("очердь", Some(7)),
            ("очередд", Some(7)),
            ("очреедь", Some(7)),
            ("грантица", Some(8)),
            ("мосст", None),
            ("вчередь", None),
        ] {
            assert_eq!(near(word), want, "{word}");
        }
        assert_eq!(Typos::default().near("очередь").count(), 0);
    }
}
