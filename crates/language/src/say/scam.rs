//! Offers that harm in words: what is the matter with one, and the lawful way. Refuses to know who wrote it.

use super::Phrases;
use crate::scam::Kind;
use border::lang::Lang;

impl Phrases {
    /// What is the matter with such an offer, as a warning beside it.
    pub fn scam(&self, lang: Lang, kind: Kind) -> String {
        self.text(lang, &format!("scam-{kind}"))
    }

    /// Why words with such an offer are not taken, and what to do instead.
    pub fn scam_refused(&self, lang: Lang, kind: Kind) -> String {
        let lawful = self.text(lang, &format!("scam-lawful-{kind}"));
        format!("{} {} {lawful}", self.text(lang, "scam-refused"), self.scam(lang, kind))
    }

    /// That nothing is said of unlawful ways, and what is said instead.
    pub fn scam_asked(&self, lang: Lang) -> String {
        format!("{} {}", self.text(lang, "scam-asked"), self.text(lang, "scam-asked-lawful"))
    }
}
