//! Who speaks: phrases, the ground and the moment, from which every sentence is made. Refuses to read a
//! clock: the moment is given.

use super::{Arg, Phrases};
use border::answer::SlotParts;
use border::atlas::Atlas;
use border::crossing::{Crossing, Side};
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;

/// Whether an age in a sentence can be told from the words around it: an age goes on while the sentence is
/// kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Ages {
    /// It is plain words.
    #[default]
    Plain,
    /// It stands between [`AGE_MARKS`]: its moment, `h` before it where only the hour is told and `c` where
    /// it is told as a local time, and its words.
    Marked,
}

/// Before the moment, between it and the words, after them: characters that nobody writes.
pub const AGE_MARKS: [char; 3] = ['\u{e000}', '\u{e001}', '\u{e002}'];

/// Words the items of one crossing's board in one language at one moment.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// The phrases.
    pub phrases: &'a Phrases,
    /// Names of countries and places.
    pub atlas: &'a Atlas,
    /// The crossing spoken of.
    pub ground: &'a Crossing,
    /// In which language.
    pub lang: Lang,
    /// What "ago" is counted from.
    pub now: Minute,
    /// Whether ages are marked in what is said.
    pub ages: Ages,
}

impl<'a> Speaker<'a> {
    /// A phrase in the speaker's language.
    pub(super) fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.phrases.with(self.lang, id, args)
    }

    /// The phrase of a word of a closed list: `item` and `id_card` make `item-id-card`.
    pub(super) fn say_word(&self, kind: &str, word: &str) -> String {
        self.phrases.text(self.lang, &format!("{kind}-{}", word.replace('_', "-")))
    }

    /// The side whose local time an item is told in: the one it is of, else the one that is left for
    /// `toward`, else the one most people leave.
    pub(super) fn side_of(&self, slot: &SlotParts) -> &'a Side {
        let own = slot.side.and_then(|side| self.ground.side(side));
        own.unwrap_or_else(|| self.side_left(slot.toward))
    }

    /// The side one leaves for `toward`; where that is no side of this crossing, the one most people leave.
    pub(super) fn side_left(&self, toward: Option<LandCode>) -> &'a Side {
        let ground = self.ground;
        let left = |to: LandCode| ground.leaving(to);
        toward.and_then(left).or_else(|| ground.usual_toward.and_then(left)).unwrap_or(&ground.sides[0])
    }

    /// A land's name; its code in capitals where the atlas has none.
    pub(super) fn land_name(&self, land: LandCode) -> String {
        self.of_land(land, |country| &country.name).unwrap_or_else(|| land.as_str().to_uppercase())
    }

    /// "to Georgia".
    pub(super) fn toward(&self, land: LandCode) -> String {
        self.of_land(land, |country| &country.toward)
            .unwrap_or_else(|| self.say("toward-land", &[("land", Arg::Text(&self.land_name(land)))]))
    }

    /// A phrase that takes a land: its code for the variants a language has, its name for all others.
    pub(super) fn say_land(&self, id: &str, land: LandCode) -> String {
        let name = self.land_name(land);
        self.say(id, &[("code", Arg::Text(land.as_str())), ("land", Arg::Text(&name))])
    }

    fn of_land(
        &self,
        land: LandCode,
        words: impl Fn(&border::atlas::Country) -> &std::collections::BTreeMap<String, String>,
    ) -> Option<String> {
        let words = words(self.atlas.countries().get(&land)?);
        words.get(self.lang.as_str()).or_else(|| words.get("en")).cloned()
    }
}
