//! What all pages have around them: title, language, the sign that it is an example. Refuses to know what is
//! inside.

use crate::asset;
use crate::door::Door;
use crate::ground;
use crate::sealed::BoxKey;
use crate::site::Example;
use border::land::LandCode;
use border::lang::Lang;
use jiff::civil::Date;
use language::say::{AgeWords, Arg, Since};
use std::collections::BTreeMap;

/// The phrases a phone fills and shows by itself.
const PHONE: [&str; 24] = [
    "since-title",
    "since-nothing",
    "phone-catching",
    "phone-portal",
    "phone-portal-link",
    "phone-full",
    "phone-denied",
    "phone-clock",
    "phone-newer",
    "phone-newer-link",
    "phone-broken",
    "phone-rest",
    "phone-unsent",
    "phone-along",
    "phone-along-doing",
    "phone-along-done",
    "phone-along-part",
    "phone-along-full",
    "phone-save",
    "phone-save-off",
    "phone-saving",
    "phone-update",
    "page-live",
    "page-offline",
];

/// The frame of one page.
pub(crate) struct Frame<'a> {
    pub door: &'a Door,
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

    /// A phrase that takes several things.
    pub fn with_all(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.door.site.phrases.with(self.lang, id, args)
    }

    /// A phrase that takes a number.
    pub fn count(&self, id: &str, name: &str, number: &i64) -> String {
        self.door.site.phrases.with(self.lang, id, &[(name, Arg::Number(*number))])
    }

    /// The day it is by Greenwich: no page knows where its reader is.
    pub fn today(&self) -> Date {
        self.door.today()
    }

    /// A day with its year.
    pub fn date(&self, date: Date) -> String {
        let month = self.t(&format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let parts = [("day", Arg::Text(&day)), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))];
        self.door.site.phrases.with(self.lang, "date-year", &parts)
    }

    /// The first part of the address: on a crossing's pages, its slug.
    pub fn slug(&self) -> &str {
        self.path.split('/').nth(1).unwrap_or_default()
    }

    /// The page with the numbers to call: of this page's crossing, or of all lands.
    pub fn help(&self) -> String {
        let slug = self.slug();
        match self.door.site.live.crossing(slug) {
            Some(_) => self.link(&format!("/{slug}/help")),
            None => self.link("/help"),
        }
    }

    /// The page of this crossing's seats; none where none are offered.
    pub fn seats(&self) -> Option<String> {
        crate::seats::check(self.door).ok().map(|()| self.link(&format!("/{}/seats", self.slug())))
    }

    /// What boxes are sealed to today, as its mark and its public half; none where nothing may be told.
    pub fn box_key(&self) -> Option<(String, String)> {
        let key = BoxKey::today(&self.door.site.live)?;
        Some((key.mark().to_owned(), key.public()))
    }

    /// A phrase with its places left open, each as its name in braces, for a page that fills them in later.
    pub fn open(&self, id: &str, names: &[&str]) -> String {
        let places: Vec<(&str, String)> = names.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
        let places: Vec<_> = places.iter().map(|(name, place)| (*name, Arg::Text(place))).collect();
        self.door.site.phrases.with(self.lang, id, &places)
    }

    /// By what a phone finds answers without a network.
    pub fn stems(&self) -> String {
        self.door.stems.address(&self.door.site.reader, self.lang)
    }

    /// By what a phone knows a cry for help in any language.
    pub fn cries(&self) -> String {
        self.door.stems.address_of_cries()
    }

    /// Sentences to show to those who stand on the other side.
    pub fn phrases(&self, toward: &LandCode) -> String {
        self.link(&format!("/phrases/{}", super::phrases::tongue(*toward)))
    }

    /// What may run in a saved file.
    pub fn file_policy(&self) -> String {
        super::file::policy()
    }

    /// That a file of this page's crossing is so many minutes old.
    pub fn file_age(&self, minutes: i64) -> String {
        let ground = self.door.site.live.crossing(self.slug());
        ground
            .map_or_else(String::new, |ground| super::speaker(self.door, ground, self.lang).file_age(minutes))
    }

    pub fn is_example(&self) -> bool {
        self.door.site.example == Example::Yes
    }

    /// Whether nobody who speaks this language has looked over its words.
    pub fn is_draft(&self) -> bool {
        self.door.site.phrases.checked(self.lang).is_none()
    }

    /// The version of the app that made this page.
    pub fn version(&self) -> &'static str {
        asset::version()
    }

    /// What a phone says by itself, as JSON: ages, what changed meanwhile, and how it stands with the net.
    pub fn phone_words(&self) -> String {
        let (phrases, lang) = (&*self.door.site.phrases, self.lang);
        let holes = [
            ("clock", "{clock}"),
            ("age", "{age}"),
            ("count", "{count}"),
            ("all", "{all}"),
            ("size", "{size}"),
        ];
        let args = holes.map(|(name, hole)| (name, Arg::Text(hole)));
        let said: BTreeMap<&str, String> =
            PHONE.into_iter().map(|id| (id, phrases.with(lang, id, &args))).collect();
        let words = serde_json::json!({
            "ages": AgeWords::new(phrases, lang), "since": Since::new(phrases, lang), "said": said,
        });
        words.to_string()
    }

    /// The crossings of this page's border, for who takes them along; none where it is no crossing's page.
    pub fn along(&self) -> String {
        let live = &self.door.site.live;
        let slug = self.path.split('/').nth(1).unwrap_or_default();
        let Some(here) = live.crossing(slug) else { return String::new() };
        let same = live.atlas().crossings().filter(|other| ground::is_same_border(here, other));
        same.map(|other| other.slug.as_str()).collect::<Vec<_>>().join(" ")
    }

    pub fn asset(&self, name: &str) -> String {
        asset::address(name)
    }

    /// The address of another page in this language.
    pub fn link(&self, path: &str) -> String {
        format!("{path}?lang={}", self.lang)
    }

    pub fn languages(&self) -> Vec<Choice> {
        let choice =
            |lang: &Lang| Choice { code: lang.as_str(), name: own_name(*lang), chosen: *lang == self.lang };
        Lang::ALL.iter().map(choice).collect()
    }

    /// The name of this page's language.
    pub fn tongue(&self) -> &'static str {
        own_name(self.lang)
    }
}

/// A language's name in itself.
fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Ru => "Русский",
        Lang::Uk => "Українська",
        Lang::En => "English",
        Lang::Fr => "Français",
        Lang::Ka => "ქართული",
        Lang::Kk => "Қазақша",
    }
}
