//! Redaction against invented personal data: 500 strings a language and kind, in the ways people write and
//! hide them. Refuses to count a sample as masked when a piece of it, or of the words around, is wrong.

#[path = "redact_recall/dice.rs"]
mod dice;
#[path = "redact_recall/samples.rs"]
mod samples;
#[path = "redact_recall/shapes.rs"]
mod shapes;
#[path = "redact_recall/words.rs"]
mod words;

use dice::{DISGUISES, Dice, disguise};
use language::redact::{Kind, redact};
use words::{LANGUAGES, Language};

/// Invented messages and what is left of them, `=>` between.
const CASES: &str = include_str!("redact_recall/cases.txt");

/// Samples a language.
const SAMPLES: usize = 500;

/// Is a sample wholly masked and are the words around it whole?
fn is_masked(sentence: &str, sample: &str) -> bool {
    let out = redact(&sentence.replace("{}", sample)).text;
    let Some((before, after)) = sentence.split_once("{}") else { return false };
    // The mask may take a sign or a space beside the sample, no letter of the words around.
    let is_light = |c: char| !c.is_alphanumeric();
    let before = before.trim_end_matches(is_light);
    let after = after.trim_start_matches(is_light);
    let Some(rest) = out.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)) else { return false };
    let mut rest = rest.to_owned();
    let whole = rest.len();
    Kind::ALL.iter().for_each(|kind| rest = rest.replace(kind.mask(), ""));
    rest.len() < whole && rest.chars().all(is_light)
}

/// The share of samples masked, over all languages; the misses are printed, as many as fit a screen.
fn recall(kind: &str, mut sample: impl FnMut(&Language, &mut Dice) -> (String, String)) -> f64 {
    const SHOWN: usize = 12;
    let (mut masked, mut all) = (0, 0);
    for (index, language) in LANGUAGES.iter().enumerate() {
        let mut dice = Dice::new(1_000 * kind.len() as u64 + index as u64);
        let mut misses = Vec::new();
        for _ in 0..SAMPLES {
            let (sentence, sample) = sample(language, &mut dice);
            if !is_masked(&sentence, &sample) {
                misses.push((sentence.replace("{}", &sample), redact(&sentence.replace("{}", &sample)).text));
            }
        }
        all += SAMPLES;
        masked += SAMPLES - misses.len();
        eprintln!("{kind} {}: {} of {SAMPLES} missed", language.code, misses.len());
        misses.iter().take(SHOWN).for_each(|(text, out)| eprintln!("    {text:?} -> {out:?}"));
    }
    let recall = f64::from(masked as u32) / f64::from(all as u32);
    eprintln!("{kind}: recall {recall:.4}");
    recall
}

fn disguised(text: &str, dice: &mut Dice) -> String {
    // Half of the samples are written plainly.
    let style = dice.below(DISGUISES * 2);
    samples::wrapped(&disguise(text, style, dice), dice)
}

#[test]
fn phones_are_masked() {
    let recall = recall("phones", |language, dice| {
        let phone = samples::phone(dice);
        let around = if dice.below(10) == 0 { &words::GLUED[..] } else { language.phone };
        (dice.pick(around).to_owned(), disguised(&phone, dice))
    });
    assert!(recall >= 0.995, "{recall}");
}

#[test]
fn phones_in_words_are_masked() {
    let recall = recall("spoken phones", |language, dice| {
        let digits = dice.fill("89#########");
        let length = 7 + dice.below(5);
        let words: Vec<String> = digits
            .chars()
            .take(length)
            .enumerate()
            // Some keep a digit or two as they are.
            .map(|(place, c)| match c.to_digit(10) {
                Some(digit) if place != 5 || length < 9 => language.digits[digit as usize].to_owned(),
                _ => c.to_string(),
            })
            .collect();
        (dice.pick(language.phone).to_owned(), words.join(dice.pick(&[" ", "-", ", ", " "])))
    });
    assert!(recall >= 0.995, "{recall}");
}

#[test]
fn plates_are_masked() {
    let recall = recall("plates", |language, dice| {
        let plate = samples::plate(dice);
        (dice.pick(language.plate).to_owned(), disguised(&plate, dice))
    });
    assert!(recall >= 0.995, "{recall}");
}

#[test]
fn documents_are_masked() {
    let recall = recall("documents", |language, dice| {
        let document = samples::document(dice);
        (dice.pick(language.document).to_owned(), disguised(&document, dice))
    });
    assert!(recall >= 0.995, "{recall}");
}

#[test]
fn cards_are_masked() {
    let recall = recall("cards", |language, dice| {
        let card = samples::card(dice);
        (dice.pick(language.any).to_owned(), disguised(&card, dice))
    });
    assert!(recall >= 0.995, "{recall}");
}

#[test]
fn emails_handles_and_links_are_masked() {
    for (kind, sample) in [
        ("emails", samples::email as fn(&mut Dice) -> String),
        ("handles", samples::handle),
        ("links", samples::link),
        ("coordinates", samples::coordinates),
    ] {
        let recall = recall(kind, |language, dice| {
            let sample = sample(dice);
            (dice.pick(language.any).to_owned(), sample)
        });
        assert!(recall >= 0.995, "{kind} {recall}");
    }
}

#[test]
fn names_by_cue_are_masked() {
    let recall = recall("names", |language, dice| {
        let name = dice.pick(language.names);
        (dice.pick(language.name).to_owned(), name.to_owned())
    });
    assert!(recall >= 0.95, "{recall}");
}

#[test]
fn whole_messages_read_as_expected() {
    let wrong: Vec<_> = CASES
        .lines()
        .filter_map(|line| line.split_once(" => "))
        .map(|(text, expected)| (text, expected, redact(text).text))
        .filter(|(_, expected, text)| expected != text)
        .collect();
    assert!(CASES.lines().count() > 80 && wrong.is_empty(), "{wrong:#?}");
}
