//! Lexica: files a native speaker can correct, a language each, that map forms of words to concepts. Refuses
//! to know grammar; `lexicon/README.md` describes the notation.

use crate::concept::{Concept, GROUPS};
use crate::notation;
use border::atlas::DataFault;
use border::lang::Lang;
use std::collections::BTreeMap;
use toml::Spanned;

/// One form and what it stands for.
#[derive(Clone, Debug)]
pub struct Form {
    /// As written in the file, alternatives resolved, not yet normalised.
    pub text: String,
    /// Whether any ending may follow.
    pub open: bool,
    /// What it stands for.
    pub concept: Concept,
    /// The language of the file.
    pub lang: Lang,
}

/// All forms of all languages, and the base forms of landmarks.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// The forms.
    pub forms: Vec<Form>,
    /// Landmarks in base form; [`Concept::Landmark`] is an index of it.
    pub landmarks: Vec<String>,
}

type File = BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, Vec<Spanned<String>>>>;

/// The built-in file of a language.
pub fn builtin(lang: Lang) -> &'static str {
    match lang {
        Lang::Ru => include_str!("../lexicon/ru.toml"),
        Lang::Uk => include_str!("../lexicon/uk.toml"),
        Lang::En => include_str!("../lexicon/en.toml"),
        Lang::Fr => include_str!("../lexicon/fr.toml"),
        Lang::Ka => include_str!("../lexicon/ka.toml"),
        Lang::Kk => include_str!("../lexicon/kk.toml"),
    }
}

impl Lexicon {
    /// Adds the forms of one file; its faults are added to `faults` with line and column.
    pub fn add(&mut self, lang: Lang, path: &str, text: &str, faults: &mut Vec<DataFault>) {
        let mut fault = |at: Option<usize>, what: String| {
            let what = at.map_or(what.clone(), |offset| format!("{}: {what}", line_and_column(text, offset)));
            faults.push(DataFault { file: path.into(), what });
        };
        let file: File = match toml::from_str(text) {
            Ok(file) => file,
            Err(error) => {
                let message = error.message().to_owned();
                return fault(error.span().map(|span| span.start), message);
            }
        };
        for (group, entries) in &file {
            if !GROUPS.contains(&group.get_ref().as_str()) {
                fault(Some(group.span().start), format!("no group `{}`", group.get_ref()));
                continue;
            }
            for (key, forms) in entries {
                let Some(concept) = self.concept(group.get_ref(), key.get_ref()) else {
                    fault(Some(key.span().start), format!("no `{}` in [{}]", key.get_ref(), group.get_ref()));
                    continue;
                };
                for form in forms {
                    match notation::expand(form.get_ref()) {
                        Ok(found) => self.forms.extend(found.into_iter().map(|(text, open)| Form {
                            text,
                            open,
                            concept,
                            lang,
                        })),
                        Err(error) => fault(Some(form.span().start), error.to_string()),
                    }
                }
            }
        }
    }

    fn concept(&mut self, group: &str, key: &str) -> Option<Concept> {
        if group != "landmark" {
            return Concept::parse(group, key);
        }
        let index = u16::try_from(self.landmarks.len()).ok()?;
        self.landmarks.push(key.to_owned());
        Some(Concept::Landmark(index))
    }
}

fn line_and_column(text: &str, offset: usize) -> String {
    let before = &text.as_bytes()[..offset.min(text.len())];
    let line = before.iter().filter(|b| **b == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|b| **b != b'\n').count() + 1;
    format!("{line}:{column}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_builtin_file_is_without_fault() {
        let (mut lexicon, mut faults) = (Lexicon::default(), vec![]);
        for lang in Lang::ALL {
            lexicon.add(*lang, lang.as_str(), builtin(*lang), &mut faults);
        }
        assert!(faults.is_empty(), "{faults:?}");
        assert!(lexicon.forms.len() > 2_000);
    }

    #[test]
    fn faults_name_line_and_column() {
        let (mut lexicon, mut faults) = (Lexicon::default(), vec![]);
        lexicon.add(Lang::Ru, "ru", "[word]\nnot = [\"не\"]\nnut = [\"ни\"]\nno = [\"а{б\"]\n", &mut faults);
        let said: Vec<&str> = faults.iter().map(|fault| fault.what.as_str()).collect();
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said.iter().any(|what| what.starts_with("3:1: ")), "{said:?}");
        assert!(said.iter().any(|what| what.starts_with("4:7: ")), "{said:?}");
        lexicon.add(Lang::Ru, "ru", "[word\n", &mut faults);
        assert!(faults[2].what.starts_with("1:"), "{faults:?}");
    }
}
