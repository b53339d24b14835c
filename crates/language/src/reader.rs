//! The reader: one message in, one reading out, in a single bounded pass. Refuses to know who wrote the
//! message, to remember anything between two messages, and to guess: in doubt it claims nothing.

use crate::explain::{Explanation, explain};
use crate::homonym::homonyms;
use crate::lexicon::{Lexicon, builtin};
use crate::names::Names;
use crate::node::nodes;
use crate::people::people;
use crate::quantity::quantities;
use crate::reading;
use crate::scene::Scene;
use crate::stems::{stems, topics};
use crate::token::tokens;
use crate::tongue;
use crate::vocabulary::Vocabulary;
use border::atlas::{Atlas, DataFault};
use border::crossing::Crossing;
use border::lang::Lang;
use border::limits::IMPORT_WORDS_BYTES;
use border::minute::Minute;
use border::reading::Reading;
use std::collections::BTreeMap;

/// What is known beside the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The crossing whose room the message was written in.
    pub crossing: Option<&'a Crossing>,
    /// The reading of the message it replies to.
    pub quoted: Option<&'a Reading>,
    /// The reading of the same Voice's message before it, at most 30 minutes old.
    pub before: Option<&'a Reading>,
    /// When it was sent.
    pub told_at: Minute,
}

/// The compiled lexica of all six languages and the names of one atlas. Built once, shared by all threads.
#[derive(Debug)]
pub struct Reader {
    vocabulary: Vocabulary,
    /// By which a phone finds what a question is about, in the order of the languages.
    stems: Vec<String>,
}

impl Reader {
    /// The reader of the built-in lexica.
    ///
    /// # Errors
    /// Never in a released binary: a test reads them.
    pub fn new(atlas: &Atlas) -> Result<Self, Vec<DataFault>> {
        Self::with_files(atlas, [])
    }

    /// The reader with some lexica replaced: `(path such as "lexicon/ru.toml", text)` each. Paths it does not
    /// know are left alone: other rooms have data there.
    ///
    /// # Errors
    /// All faults of all files at once, with line and column.
    pub fn with_files<'a>(
        atlas: &Atlas,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<DataFault>> {
        let files: BTreeMap<&str, &str> = files.into_iter().collect();
        let (mut lexicon, mut faults) = (Lexicon::default(), Vec::new());
        for lang in Lang::ALL {
            let path = format!("lexicon/{lang}.toml");
            let text = files.get(path.as_str()).copied().unwrap_or(builtin(*lang));
            lexicon.add(*lang, &path, text, &mut faults);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let stems = Lang::ALL.iter().map(|lang| stems(*lang, &lexicon.forms)).collect();
        let vocabulary = Vocabulary::new(lexicon, Names::new(atlas)).map_err(|fault| vec![fault])?;
        Ok(Self { vocabulary, stems })
    }

    /// Reads one message, masked already. Never fails; time and size of the result are bounded.
    pub fn read(&self, text: &str, context: &Context<'_>) -> Reading {
        self.with_scene(text, |scene| reading::of(scene, context).reading)
    }

    /// By what a phone without a network finds which answers a question is about, as JSON: the beginnings
    /// of a language's words, and of which topics items are; and what is a cry for help.
    pub fn stems(&self, lang: Lang) -> String {
        let at = Lang::ALL.iter().position(|known| *known == lang);
        let stems = at.and_then(|at| self.stems.get(at)).map_or("{}", String::as_str);
        let topics = serde_json::to_string(&topics()).unwrap_or_default();
        let cries = crate::emergency::signs(lang);
        format!("{{\"stems\":{stems},\"topics\":{topics},\"cries\":{cries}}}")
    }

    /// Reads one message as [`Reader::read`] does and says what each stage made of it.
    pub fn explain(&self, text: &str, context: &Context<'_>) -> Explanation {
        self.with_scene(text, |scene| explain(scene, reading::of(scene, context)))
    }

    /// The stages that cut a message, in their order, and what is made of the scene they give.
    pub(crate) fn with_scene<R>(&self, text: &str, look: impl FnOnce(&Scene<'_>) -> R) -> R {
        let text = &text[..text.floor_char_boundary(IMPORT_WORDS_BYTES)];
        let tokens = tokens(text);
        let found = self.vocabulary.find(&tokens);
        let (tongues, lang) = tongue::judge(&tokens, &found, &self.vocabulary);
        let nodes = nodes(&tokens, &found, tongues, &self.vocabulary);
        let nodes = people(quantities(homonyms(nodes), &tokens));
        look(&Scene::new(&self.vocabulary, text, &tokens, &nodes, lang))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::sync::LazyLock;

    static READER: LazyLock<Reader> = LazyLock::new(|| {
        let atlas = Atlas::builtin().expect("built-in data");
        Reader::new(&atlas).expect("built-in lexica")
    });

    /// What a stage makes of a text, with the built-in lexica and names.
    pub(crate) fn with_scene<R>(text: &str, look: impl FnOnce(&Scene<'_>) -> R) -> R {
        READER.with_scene(text, look)
    }

    /// The reading of a text in a room, under another where one is quoted.
    pub(crate) fn read(room: &str, text: &str, quoted: Option<&str>) -> Reading {
        let atlas = Atlas::builtin().expect("built-in data");
        let context = Context { crossing: atlas.crossing(room).map(|found| &**found), ..Context::default() };
        let quoted = quoted.map(|text| READER.read(text, &context));
        READER.read(text, &Context { quoted: quoted.as_ref(), ..context })
    }

    /// The claims of a text, a line each: topic, mode, stage, item, who, then the value's parts.
    pub(crate) fn claimed(room: &str, text: &str, quoted: Option<&str>) -> Vec<String> {
        lines(&read(room, text, quoted))
    }

    /// The same of a text whose Voice said something just before.
    pub(crate) fn claimed_after(room: &str, text: &str, before: &Reading) -> Vec<String> {
        let atlas = Atlas::builtin().expect("built-in data");
        let crossing = atlas.crossing(room).map(|found| &**found);
        lines(&READER.read(text, &Context { crossing, before: Some(before), ..Context::default() }))
    }

    fn lines(reading: &Reading) -> Vec<String> {
        let part = |value: &serde_json::Value| match value {
            serde_json::Value::String(word) => word.clone(),
            serde_json::Value::Array(ends) if ends[0] == ends[1] => ends[0].to_string(),
            other => other.to_string(),
        };
        let line = |said: &border::reading::Said| {
            let said = serde_json::to_value(said).expect("a claim is JSON");
            let slot = ["topic", "mode", "stage", "item", "who"].iter().filter_map(|key| said.get(key));
            let mut parts: Vec<String> = slot.map(part).collect();
            match &said["value"] {
                serde_json::Value::Object(fields) => parts.extend(fields.values().map(part)),
                plain => parts.push(part(plain)),
            }
            parts.join(" ")
        };
        reading.claims.iter().map(line).collect()
    }

    #[test]
    fn a_lexicon_that_replaces_a_built_in_one_is_checked_and_used() {
        let atlas = Atlas::builtin().expect("built-in data");
        let faults = Reader::with_files(&atlas, [("lexicon/kk.toml", "[word]\nbo = [\"бос\"]\n")]);
        let faults = faults.expect_err("no such word");
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].to_string(), "lexicon/kk.toml: 2:1: no `bo` in [word]");
    }
}
