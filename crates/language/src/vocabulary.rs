//! The vocabulary: one table of every form of every lexicon and every name, so that a message is searched
//! once whatever its language. Refuses to understand: it says which words may stand for what.

use crate::collected::Collected;
use crate::concept::{Concept, Word};
use crate::forms::{Forms, Hit};
use crate::lexicon::Lexicon;
use crate::names::Names;
use crate::phrase::phrase;
use crate::token::Token;
use crate::tongue::{Tongue, Tongues};
use crate::translit;
use crate::typo::{LEAST_LETTERS, Near, Slip, Typos};
use border::atlas::DataFault;
use border::lang::Lang;
use std::collections::BTreeSet;

/// The compiled forms.
pub struct Vocabulary {
    forms: Forms,
    patterns: Vec<Pattern>,
    senses: Vec<Sense>,
    typos: Typos,
    /// The names, for what a concept's index means.
    pub names: Names,
    /// Base forms of landmarks.
    pub landmarks: Vec<String>,
}

/// Letters a mistyped name must have to count outside the room of its crossing: shorter ones are near
/// ordinary words.
const SURE_LETTERS: usize = 8;
/// Tongues in which one letter inside a verb negates it.
const NEGATES_INSIDE: Tongues = Tongues::of(Tongue::Kk);
/// Letters at the head of a word of the grammar in which another letter is another prefix: "поверил" is no
/// "проверил".
const PREFIX: usize = 3;
/// What the post does to people and papers: "оказывают" is no "отказывают".
const VERDICTS: &[Word] =
    &[Word::Let, Word::Refuse, Word::Accept, Word::Reject, Word::Open, Word::Closed, Word::Passed];
/// Words never read out of a typo: they turn the meaning of others round.
const NEVER_MISTYPED: &[Word] = &[
    Word::Not,
    Word::NotAfter,
    Word::Negative,
    Word::No,
    Word::Yes,
    Word::Nobody,
    Word::Without,
    Word::Only,
    Word::Except,
    Word::ExceptAfter,
    Word::Filler,
    Word::Ordinal,
];

/// What one form stands for, in which tongues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    /// The concept.
    pub concept: Concept,
    /// Where it stands for it.
    pub tongues: Tongues,
}

#[derive(Clone, Copy, Debug)]
struct Pattern {
    first: u32,
    count: u32,
}

impl std::fmt::Debug for Vocabulary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vocabulary").field("forms", &self.patterns.len()).finish_non_exhaustive()
    }
}

impl Vocabulary {
    /// Compiles lexica and names.
    ///
    /// # Errors
    /// Two forms with one hash.
    pub fn new(lexicon: Lexicon, mut names: Names) -> Result<Self, DataFault> {
        let mut forms = Collected::default();
        for form in &lexicon.forms {
            let plain = phrase(&form.text);
            let native = Tongue::native(form.lang);
            forms.add(&plain, form.open, form.concept, Tongues::of(native));
            if form.lang == Lang::Kk
                && let Some(typed) = translit::russian_keyboard(&plain)
            {
                forms.add(&typed, form.open, form.concept, Tongues::of(native));
            }
            if let Some(tongue) = Tongue::latin(form.lang) {
                for latin in translit::latin(&plain, form.lang).into_iter().take(spellings(&plain)) {
                    forms.add(&latin, form.open, form.concept, Tongues::of(tongue));
                }
            }
        }
        forms.sort();
        let common = common(&names, &forms);
        for (form, concept) in &names.forms {
            let concept = match *concept {
                Concept::Crossing(index, _) if is_common(&common, form, index) => Concept::PostTown(index),
                concept => concept,
            };
            add_name(&mut forms, form, concept);
        }
        names.forms = vec![];
        forms.sort();
        Self::compile(&forms, lexicon.landmarks, names)
    }

    fn compile(forms: &Collected, landmarks: Vec<String>, names: Names) -> Result<Self, DataFault> {
        let (mut patterns, mut senses) = (Vec::new(), Vec::new());
        let (mut table, mut alike) = (Forms::with_capacity(forms.len()), None);
        let named: BTreeSet<&str> = names.typed().collect();
        let mut typed: Vec<(String, u32)> = vec![];
        forms.each(|form, open, mut found| {
            order(&mut found);
            let number = patterns.len() as u32;
            let (first, count) = (senses.len() as u32, found.len() as u32);
            if table.add(form, open, number).is_err() {
                alike = Some(form.to_owned());
            }
            let told = named.contains(form) || found.iter().any(may_be_mistyped);
            if told && !open && !form.contains(' ') {
                typed.push((form.to_owned(), number));
            }
            patterns.push(Pattern { first, count });
            senses.extend(found);
        });
        if let Some(form) = alike {
            return Err(DataFault { file: "lexicon".into(), what: format!("`{form}` has another's hash") });
        }
        let typos = Typos::new(typed.iter().map(|(form, number)| (form.as_str(), *number)));
        Ok(Self { forms: table, patterns, senses, typos, names, landmarks })
    }

    /// Every form in a message that begins and ends where words do.
    pub fn find(&self, tokens: &[Token]) -> Vec<Hit> {
        self.forms.find(tokens)
    }

    /// What a word that no lexicon knows stands for, if it is one edit away from forms of the message's
    /// tongues (or from a crossing): what all the nearest of them mean.
    pub fn mistyped(&self, word: &str, tongues: Tongues) -> Vec<Concept> {
        let mut best: Option<(Slip, Vec<Concept>)> = None;
        for near in self.typos.near(word) {
            if best.as_ref().is_some_and(|(slip, _)| *slip < near.slip) {
                continue;
            }
            let meant = self.meant(near, word, tongues);
            match &mut best {
                _ if meant.is_empty() => {}
                Some((slip, all)) if *slip == near.slip => all.retain(|concept| meant.contains(concept)),
                _ => best = Some((near.slip, meant)),
            }
        }
        best.map_or(vec![], |(_, meant)| meant)
    }

    /// What a form near a word may stand for, given how near it is.
    fn meant(&self, near: Near, word: &str, tongues: Tongues) -> Vec<Concept> {
        let Pattern { first, count } = self.patterns[near.owner as usize];
        let senses = &self.senses[first as usize..(first + count) as usize];
        let named = senses.iter().find_map(|sense| match sense.concept {
            Concept::Crossing(index, _) if near.letters < SURE_LETTERS => Some(Concept::PostTown(index)),
            Concept::Crossing(..) => Some(sense.concept),
            _ => None,
        });
        if let Some(name) = named {
            return vec![name];
        }
        if word.chars().count() < LEAST_LETTERS {
            return vec![];
        }
        let own = senses.iter().filter(|sense| sense.tongues.meet(tongues) && may_be_mistyped(sense));
        own.filter(|sense| is_typo(near, sense, word.is_ascii())).map(|sense| sense.concept).collect()
    }

    /// What a found form may stand for.
    pub fn senses(&self, found: &Hit) -> &[Sense] {
        let Pattern { first, count } = self.patterns[found.form as usize];
        &self.senses[first as usize..(first + count) as usize]
    }
}

/// Puts towns behind all else and keeps the first of them, for a town has a name in each language and a node
/// keeps few meanings; a crossing named outright needs no town of its post.
fn order(senses: &mut Vec<Sense>) {
    let crossings: Vec<u16> = senses
        .iter()
        .filter_map(|s| if let Concept::Crossing(n, _) = s.concept { Some(n) } else { None })
        .collect();
    senses.retain(|sense| !matches!(sense.concept, Concept::PostTown(n) if crossings.contains(&n)));
    senses.sort_by_key(|sense| matches!(sense.concept, Concept::Place(..)));
    let mut towns = 0;
    senses.retain(|sense| {
        towns += usize::from(matches!(sense.concept, Concept::Place(..)));
        towns <= 1
    });
}

/// The names of crossings that a lexicon has as words too ("ауыл" is any village, "медики" are not of
/// Медика): they name the crossing only in its own room.
fn common(names: &Names, forms: &Collected) -> BTreeSet<(u16, String)> {
    let is_word = |form: &str| forms.holds(form, Tongues::NATIVE);
    let named = names.forms.iter().filter_map(|(form, concept)| match concept {
        Concept::Crossing(index, _) if is_word(form) => Some((*index, form.clone())),
        _ => None,
    });
    named.collect()
}

/// Whether a form of a crossing's name begins with a common word.
fn is_common(common: &BTreeSet<(u16, String)>, form: &str, crossing: u16) -> bool {
    let first = common.range((crossing, String::new())..);
    first.take_while(|(index, _)| *index == crossing).any(|(_, word)| form.starts_with(word.as_str()))
}

/// Whether a word may be taken for a mistyped form of this sense: one of its own script, and nothing that
/// turns a meaning round or counts.
fn may_be_mistyped(sense: &Sense) -> bool {
    let kept = match sense.concept {
        Concept::Word(word) => !NEVER_MISTYPED.contains(&word),
        Concept::Number(_) | Concept::Times(_) => false,
        _ => true,
    };
    kept && sense.tongues != Tongues::ANY && sense.tongues.meet(Tongues::NATIVE)
}

/// Whether a slip is likelier than a word of its own that no lexicon knows. Most of those are verbs one
/// prefix or one ending away ("пришли" is no "прошли"), so that words of the grammar must be nearer than
/// things, and verdicts nearest; Latin words are short and close to each other.
fn is_typo(near: Near, sense: &Sense, latin: bool) -> bool {
    let Near { before_end, .. } = near;
    let letters = near.letters - usize::from(latin);
    let verb = matches!(sense.concept, Concept::Word(_));
    let verdict = matches!(sense.concept, Concept::Word(word) if VERDICTS.contains(&word));
    let inside = sense.tongues.meet(NEGATES_INSIDE);
    let in_prefix = verb && near.letters < before_end + 1 + PREFIX;
    match near.slip {
        Slip::Hand => letters >= 6,
        _ if in_prefix => false,
        Slip::Sound => letters >= 7 && before_end >= if verb { 3 } else { 1 },
        Slip::Vowel if !verb => letters >= 7 && before_end >= 1,
        Slip::Vowel => letters >= 7 && before_end >= 2 && !inside,
        Slip::Consonant if !verb => letters >= 8 && before_end >= 1,
        Slip::Consonant => letters >= 9 && before_end >= 3 && !inside && !verdict,
        Slip::Extra => !verb && letters >= 8 && before_end >= 1,
        Slip::Other => !verb && letters >= 9 && before_end >= 1,
    }
}

/// How many Latin spellings of a form are worth their memory: people who type so write single words, and the
/// longer a phrase the rarer it is met letter by letter.
fn spellings(form: &str) -> usize {
    match form.split(' ').count() {
        1 => usize::MAX,
        2 => 2,
        _ => 0,
    }
}

/// Adds a name as it is typed in each script.
fn add_name(forms: &mut Collected, form: &str, concept: Concept) {
    forms.add(form, false, concept, Tongues::ANY);
    let typed = translit::russian_keyboard(form);
    if let Some(typed) = &typed {
        forms.add(typed, false, concept, Tongues::ANY);
    }
    let (lang, most) = match form.chars().any(|c| ('ა'..='ჰ').contains(&c)) {
        true => (Lang::Ka, 2),
        false if typed.is_some() => (Lang::Kk, 4),
        false => (Lang::Ru, 2),
    };
    for latin in translit::latin(form, lang).into_iter().take(most).filter(|latin| latin.len() >= 4) {
        forms.add(&latin, false, concept, Tongues::ANY);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::builtin;
    use border::atlas::Atlas;

    #[test]
    fn a_typo_is_read_where_a_word_of_its_own_is_less_likely() {
        let (mut lexicon, mut faults) = (Lexicon::default(), vec![]);
        let ru = "[word]\nqueue = ['очередь']\npassed = ['прошли']\nlet = ['впускают', 'выпускают']\n\
            [item]\npassport = ['загранник']\n";
        lexicon.add(Lang::Ru, "ru", ru, &mut faults);
        lexicon.add(Lang::Kk, "kk", "[word]\nlet = ['өткізеді']\n", &mut faults);
        let vocabulary = Vocabulary::new(lexicon, Names::default()).expect("it compiles");
        let queue = Concept::Word(Word::Queue);
        for (tongue, word, want) in [
            (Tongue::Ru, "очеердь", Some(queue)),
            (Tongue::Ru, "очерредь", Some(queue)),
            (Tongue::Ru, "очердь", Some(queue)),
            (Tongue::Ru, "заграник", Some(Concept::Item(border::topic::Item::Passport))),
            (Tongue::Ru, "выпуксают", Some(Concept::Word(Word::Let))),
            (Tongue::Ru, "випускают", None),
            (Tongue::Ru, "пришли", None),
            (Tongue::Ru, "очереди", None),
            (Tongue::Uk, "очерредь", None),
            (Tongue::Kk, "өткізбеді", None),
        ] {
            assert_eq!(vocabulary.mistyped(word, Tongues::of(tongue)).first().copied(), want, "{word}");
        }
    }

    #[test]
    fn a_crossing_named_by_a_common_word_counts_in_its_own_room() {
        let of = |text: &str| {
            crate::reader::tests::with_scene(text, |scene| {
                scene.nodes.iter().find_map(|node| node.crossing().map(|(index, _)| index)).is_some()
            })
        };
        assert!(!of("ауылда кезек жоқ"));
        assert!(of("веселоярскіде кезек жоқ") || of("веселоярск"));
    }

    #[test]
    fn the_built_in_vocabulary_stays_small() {
        let (mut lexicon, mut faults) = (Lexicon::default(), vec![]);
        for lang in Lang::ALL {
            lexicon.add(*lang, lang.as_str(), builtin(*lang), &mut faults);
        }
        let names = Names::new(&Atlas::builtin().expect("built-in data"));
        let named = names.forms.len();
        let vocabulary = Vocabulary::new(lexicon, names).expect("it compiles");
        let (forms, bytes) = (vocabulary.patterns.len(), vocabulary.forms.heap_bytes());
        eprintln!("{forms} forms, {named} of names, {bytes} bytes");
        // 373,000 forms in 16 MB today; the table doubles where it is three quarters full.
        assert!(forms < 450_000 && bytes < 20 << 20, "{forms} forms, {bytes} bytes");
        let bytes = vocabulary.typos.heap_bytes();
        assert!(bytes < 8 << 20, "{bytes} bytes of typos");
    }
}
