//! The phrases of the six languages, from the built-in Fluent files and the files that replace them.
//! Refuses to know when a phrase is said.

use super::phrase_file;
use border::lang::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use unic_langid::{LanguageIdentifier, langid};

/// All phrases, built once and shared: `Send + Sync`.
pub struct Phrases {
    /// In the order of [`Lang::ALL`].
    bundles: Vec<FluentBundle<FluentResource>>,
}

/// What a phrase takes.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Words or figures already worded.
    Text(&'a str),
    /// A whole number: it also chooses the plural form.
    Number(i64),
}

/// Path, below the data directory, and built-in text of a language's file.
fn builtin_file(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Ru => ("phrases/ru.ftl", include_str!("../../phrases/ru.ftl")),
        Lang::Uk => ("phrases/uk.ftl", include_str!("../../phrases/uk.ftl")),
        Lang::En => ("phrases/en.ftl", include_str!("../../phrases/en.ftl")),
        Lang::Fr => ("phrases/fr.ftl", include_str!("../../phrases/fr.ftl")),
        Lang::Ka => ("phrases/ka.ftl", include_str!("../../phrases/ka.ftl")),
        Lang::Kk => ("phrases/kk.ftl", include_str!("../../phrases/kk.ftl")),
    }
}

fn locale(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::Ru => langid!("ru"),
        Lang::Uk => langid!("uk"),
        Lang::En => langid!("en"),
        Lang::Fr => langid!("fr"),
        Lang::Ka => langid!("ka"),
        Lang::Kk => langid!("kk"),
    }
}

impl Phrases {
    /// The built-in phrases.
    ///
    /// # Errors
    /// Never in a released binary: a test reads them.
    pub fn builtin() -> Result<Self, Vec<String>> {
        Self::with_files([])
    }

    /// The built-in phrases, a language's file replaced where one of its path (`phrases/ru.ftl`) is given.
    /// A phrase that a replacing file leaves out is said in the built-in words. Other paths are left alone.
    ///
    /// # Errors
    /// All faults of all files, each with path and line: wrong syntax, an id that no built-in file has or
    /// that is there twice, something taken that the phrase is not given.
    pub fn with_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Vec<String>> {
        let files: BTreeMap<&str, &str> = files.into_iter().collect();
        let (mut builtin, mut faults) = (Vec::new(), Vec::new());
        for &lang in Lang::ALL {
            let (path, text) = builtin_file(lang);
            match phrase_file::parse(path, text) {
                Ok(resource) => builtin.push((lang, path, resource)),
                Err(wrong) => faults.extend(wrong),
            }
        }
        let mut own = BTreeMap::new();
        let given = phrase_file::given(builtin.iter().map(|(_, _, resource)| resource));
        for (_, path, _) in &builtin {
            let Some(text) = files.get(path) else { continue };
            match phrase_file::replacing(path, text, &given) {
                Ok(resource) => drop(own.insert(*path, resource)),
                Err(wrong) => faults.extend(wrong),
            }
        }
        drop(given);
        let mut bundles = Vec::new();
        for (lang, path, resource) in builtin {
            let mut bundle = FluentBundle::new_concurrent(vec![locale(lang)]);
            // Isolation marks around every placeable would be noise: none of the six is written right to
            // left.
            bundle.set_use_isolating(false);
            let added = bundle.add_resource(resource).err().unwrap_or_default();
            faults.extend(added.iter().map(|error| format!("{path}: {error}")));
            if let Some(own) = own.remove(path) {
                bundle.add_resource_overriding(own);
            }
            bundles.push(bundle);
        }
        if faults.is_empty() { Ok(Self { bundles }) } else { Err(faults) }
    }

    /// A phrase that takes nothing. Where a language has not got it, it is said in English; where English
    /// has not either, the id itself is shown, so that a missing phrase is seen and nothing stops.
    pub fn text(&self, lang: Lang, id: &str) -> String {
        self.with(lang, id, &[])
    }

    /// A phrase with what it takes.
    pub fn with(&self, lang: Lang, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.get(lang, id, args).or_else(|| self.get(Lang::En, id, args)).unwrap_or_else(|| id.to_owned())
    }

    /// None where the language has no such phrase or the phrase asks for what it is not given.
    pub(super) fn get(&self, lang: Lang, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let at = Lang::ALL.iter().position(|one| *one == lang)?;
        let bundle = self.bundles.get(at)?;
        let message = bundle.get_message(id)?;
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => given.set(*name, *text),
                Arg::Number(number) => given.set(*name, FluentValue::from(*number)),
            }
        }
        let mut errors = Vec::new();
        let said = bundle.format_pattern(message.value()?, Some(&given), &mut errors).into_owned();
        errors.is_empty().then_some(said)
    }

    /// Who checked a language's phrases and when; none for a machine draft, which whoever shows it says so.
    pub fn checked(&self, lang: Lang) -> Option<String> {
        Some(self.text(lang, "checked-by")).filter(|by| by != "unchecked")
    }
}
