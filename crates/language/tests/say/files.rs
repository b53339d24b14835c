//! The six files: the same phrases in each, the same things shown by each, short, and checked when replaced.

use border::lang::Lang;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use language::say::{Arg, Phrases};
use std::collections::{BTreeMap, BTreeSet};

pub const FILES: [(Lang, &str); 6] = [
    (Lang::Ru, include_str!("../../phrases/ru.ftl")),
    (Lang::Uk, include_str!("../../phrases/uk.ftl")),
    (Lang::En, include_str!("../../phrases/en.ftl")),
    (Lang::Fr, include_str!("../../phrases/fr.ftl")),
    (Lang::Ka, include_str!("../../phrases/ka.ftl")),
    (Lang::Kk, include_str!("../../phrases/kk.ftl")),
];

/// A phrase's texts, one a variant, and what it shows (not what it only chooses a variant by).
#[derive(Default)]
pub struct Phrase {
    pub texts: Vec<String>,
    shows: BTreeSet<String>,
    chooses: bool,
}

/// The phrases of a file by id; terms too, with their dash.
pub fn phrases(text: &str) -> BTreeMap<String, Phrase> {
    let tree = fluent_syntax::parser::parse(text).expect("its syntax");
    let mut phrases = BTreeMap::new();
    for entry in &tree.body {
        let (id, pattern) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
            Entry::Junk { content } => panic!("junk: {content}"),
            _ => continue,
        };
        let mut phrase = Phrase::default();
        walk(pattern.expect("a phrase has a text"), &mut phrase);
        assert!(phrases.insert(id.clone(), phrase).is_none(), "{id} is there twice");
    }
    phrases
}

fn walk(pattern: &Pattern<&str>, phrase: &mut Phrase) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => show(inline, phrase),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                phrase.chooses = true;
                variants.iter().for_each(|variant| walk(&variant.value, phrase));
            }
        }
    }
    phrase.texts.push(text);
}

fn show(inline: &InlineExpression<&str>, phrase: &mut Phrase) {
    match inline {
        InlineExpression::VariableReference { id } => phrase.shows.insert(format!("${}", id.name)),
        // A land is shown by its name, in whatever case the sentence asks for.
        InlineExpression::MessageReference { id, .. } if id.name == "land-of" => {
            phrase.shows.insert("$land".into())
        }
        InlineExpression::MessageReference { id, .. } => phrase.shows.insert(id.name.to_owned()),
        InlineExpression::TermReference { id, .. } => phrase.shows.insert(format!("-{}", id.name)),
        _ => false,
    };
}

#[test]
fn every_language_has_every_phrase_and_shows_the_same() {
    let english = phrases(FILES[2].1);
    for (lang, text) in FILES {
        let own = phrases(text);
        let ids = |of: &BTreeMap<String, Phrase>| of.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(ids(&own), ids(&english), "{lang}");
        for (id, phrase) in &own {
            assert_eq!(phrase.shows, english[id].shows, "{lang}: {id}");
        }
    }
}

#[test]
fn phrases_are_short() {
    for (lang, text) in FILES {
        for (id, phrase) in phrases(text) {
            for text in phrase.texts {
                let length = text.chars().count();
                assert!(length <= 120, "{lang}: {id} has {length} characters");
            }
        }
    }
}

#[test]
fn only_what_nobody_checked_is_a_draft() {
    let phrases = Phrases::builtin().expect("the built-in phrases");
    let drafts: Vec<Lang> =
        Lang::ALL.iter().copied().filter(|lang| phrases.checked(*lang).is_none()).collect();
    assert_eq!(drafts, [Lang::Uk, Lang::Fr, Lang::Ka, Lang::Kk]);
}

#[test]
fn russian_and_ukrainian_count_by_their_own_rules() {
    let phrases = Phrases::builtin().expect("the built-in phrases");
    let said = |lang: Lang, count: i64| phrases.with(lang, "ago-days", &[("count", Arg::Number(count))]);
    let ru = [1, 2, 5, 11, 21, 22, 25, 111].map(|count| said(Lang::Ru, count));
    let days = ["1 день", "2 дня", "5 дней", "11 дней", "21 день", "22 дня", "25 дней", "111 дней"];
    assert_eq!(ru, days.map(|days| format!("{days} назад")));
    assert_eq!([1, 3, 12].map(|n| said(Lang::Uk, n)), ["1 день тому", "3 дні тому", "12 днів тому"]);
    assert_eq!([1, 0].map(|n| said(Lang::En, n)), ["1 day ago", "0 days ago"]);
    assert_eq!([1, 2].map(|n| said(Lang::Fr, n)), ["il y a 1 jour", "il y a 2 jours"]);
}

#[test]
fn a_replacing_file_says_its_own_words_and_leaves_the_others() {
    let own = "state-pass-yes = kommt durch\n";
    let phrases =
        Phrases::with_files([("phrases/en.ftl", own), ("lexicon/en.toml", "]")]).expect("no faults");
    assert_eq!(phrases.text(Lang::En, "state-pass-yes"), "kommt durch");
    assert_eq!(phrases.text(Lang::En, "state-pass-no"), "not let through");
    assert_eq!(phrases.text(Lang::Ru, "state-pass-yes"), "пускают");
    // A language may choose by what its built-in words do not look at, but another language's do.
    let own = "-checked = A, 2026-11\non-side =\n    { $code ->\n  [ru] x\n *[other] { $land }\n  }\n";
    let phrases = Phrases::with_files([("phrases/kk.ftl", own)]).expect("no faults");
    let land = [("code", Arg::Text("ru")), ("land", Arg::Text("Ресей"))];
    assert_eq!(phrases.with(Lang::Kk, "on-side", &land), "x");
    assert_eq!(phrases.checked(Lang::Kk).as_deref(), Some("A, 2026-11"));
}

#[test]
fn faults_of_replacing_files_are_told_all_at_once_with_their_lines() {
    let ru = "\n# note\nno-such-phrase = x\nago-days = { $days } назад\n";
    let en = "state-pass-yes = a\nstate-pass-no = { $\nstate-open-yes =\n    { state-open-no\n";
    let twice = "nothing = a\nnothing = b\n";
    let files = [("phrases/ru.ftl", ru), ("phrases/en.ftl", en), ("phrases/fr.ftl", twice)];
    let faults = Phrases::with_files(files).map(|_| ()).expect_err("faults");
    let told = |start: &str| faults.iter().any(|fault| fault.starts_with(start));
    assert!(told("phrases/ru.ftl:3: there is no phrase `no-such-phrase`"), "{faults:#?}");
    assert!(told("phrases/ru.ftl:4: `ago-days` is not given $days"), "{faults:#?}");
    assert!(told("phrases/en.ftl:2: "), "{faults:#?}");
    assert!(told("phrases/en.ftl:5: "), "{faults:#?}");
    assert!(told("phrases/fr.ftl:2: `nothing` is there twice"), "{faults:#?}");
}

#[test]
fn a_missing_phrase_is_seen_and_stops_nothing() {
    let phrases = Phrases::builtin().expect("the built-in phrases");
    assert_eq!(phrases.text(Lang::Ka, "no-such-phrase"), "no-such-phrase");
    // Something that a phrase takes was not given: the id is shown, never a raw placeable.
    assert_eq!(phrases.text(Lang::Ka, "ago-days"), "ago-days");
}
