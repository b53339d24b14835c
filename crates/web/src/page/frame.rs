//! What all pages have around them: title, language, the sign that it is an example. Refuses to know what is
//! inside.

use crate::asset;
use crate::door::Door;
use crate::site::Example;
use border::lang::Lang;
use jiff::civil::Date;
use language::say::Arg;

/// The frame of one page.
pub(crate) struct Frame<'a> {
    door: &'a Door,
    pub lang: Lang,
    /// The address of this page, or of one that shows the same without what was sent.
    pub path: String,
    pub title: String,
}

/// One of the six languages, for choosing.
pub(crate) struct Choice {
    pub code: &'static str,
    pub name: &'static str,
    pub chosen: bool,
}

impl<'a> Frame<'a> {
    pub fn new(door: &'a Door, lang: Lang, path: impl Into<String>, title: impl Into<String>) -> Self {
        let (mut title, path) = (title.into(), path.into());
        // A crossing of an example atlas says so in its own name.
        if door.site.example == Example::Yes && !title.contains("EXAMPLE") {
            title = door.site.phrases.with(lang, "page-example-title", &[("name", Arg::Text(&title))]);
        }
        Self { door, lang, path, title }
    }

    /// A phrase that takes nothing.
    pub fn t(&self, id: &str) -> String {
        self.door.site.phrases.text(self.lang, id)
    }

    /// A phrase that takes words.
    pub fn with(&self, id: &str, name: &str, text: &str) -> String {
        self.door.site.phrases.with(self.lang, id, &[(name, Arg::Text(text))])
    }

    /// A phrase that takes a number.
    pub fn count(&self, id: &str, name: &str, number: &i64) -> String {
        self.door.site.phrases.with(self.lang, id, &[(name, Arg::Number(*number))])
    }

    /// A day with its year.
    pub fn date(&self, date: Date) -> String {
        let month = self.t(&format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let parts = [("day", Arg::Text(&day)), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))];
        self.door.site.phrases.with(self.lang, "date-year", &parts)
    }

    /// The page with the numbers to call: of this page's crossing, or of all lands.
    pub fn help(&self) -> String {
        let slug = self.path.split('/').nth(1).unwrap_or_default();
        match self.door.site.live.crossing(slug) {
            Some(_) => self.link(&format!("/{slug}/help")),
            None => self.link("/help"),
        }
    }

    pub fn is_example(&self) -> bool {
        self.door.site.example == Example::Yes
    }

    /// Whether nobody who speaks this language has looked over its words.
    pub fn is_draft(&self) -> bool {
        self.door.site.phrases.checked(self.lang).is_none()
    }

    pub fn asset(&self, name: &str) -> String {
        asset::address(name)
    }

    /// The address of another page in this language.
    pub fn link(&self, path: &str) -> String {
        format!("{path}?lang={}", self.lang)
    }

    pub fn languages(&self) -> Vec<Choice> {
        let name = |lang| match lang {
            Lang::Ru => "Русский",
            Lang::Uk => "Українська",
            Lang::En => "English",
            Lang::Fr => "Français",
            Lang::Ka => "ქართული",
            Lang::Kk => "Қазақша",
        };
        let choice =
            |lang: &Lang| Choice { code: lang.as_str(), name: name(*lang), chosen: *lang == self.lang };
        Lang::ALL.iter().map(choice).collect()
    }
}
