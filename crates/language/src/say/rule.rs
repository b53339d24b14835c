//! Rules of papers and animals in words: of whom, what, where it is written, since when, and whether anyone
//! looked. Refuses to word what is done in practice: that is the answer beside it.

use super::value::is_readable;
use super::{Arg, Speaker};
use border::atlas::{Rule, Ruled, Whom, looked_up};
use border::board::Board;
use border::slot::Slot;
use border::topic::{Item, Topic};
use border::value::State;
use jiff::civil::Date;

/// A rule in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleSaid {
    /// Of whom, and what: "Official, aged under 14: asked for".
    pub text: String,
    /// Whose page says so.
    pub office: String,
    /// Since when, until when, and when somebody looked.
    pub dates: String,
    /// That page.
    pub link: String,
}

/// What is known of the rule beside an answer, in words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RulesSaid {
    /// The rules.
    pub rules: Vec<RuleSaid>,
    /// That there is none here; absent where there is one, and where no rule is looked for.
    pub none: Option<String>,
}

impl Speaker<'_> {
    /// The rule of a slot of papers or animals, or that none is known here; nothing for other slots.
    pub fn rule_of(&self, slot: &Slot) -> RulesSaid {
        let Some(ruled) = self.atlas.ruled(self.ground, slot, self.now) else { return RulesSaid::default() };
        let none = ruled.official.is_empty().then(|| self.say("rule-none", &[]));
        RulesSaid { rules: ruled.official.iter().map(|rule| self.rule(&ruled, rule)).collect(), none }
    }

    /// The rules of what no answer of a board is about, each with its slot.
    pub fn other_rules(&self, board: &Board) -> Vec<(Slot, RuleSaid)> {
        let answered = |slot: &Slot| board.answers.keys().any(|key| key.of_any_mode() == *slot);
        let ruled = self.atlas.all_ruled(self.ground, [], self.now);
        let lines = ruled.iter().filter(|ruled| !answered(&ruled.key)).flat_map(|ruled| {
            // A paper that an animal needs is told with the paper.
            let own = ruled.official.iter().filter(|rule| rule.topic == ruled.key.topic);
            own.map(move |rule| (ruled.key, self.rule(ruled, rule)))
        });
        lines.collect()
    }

    /// A rule in one line of text, with its link.
    pub fn rule_line(&self, said: &RuleSaid) -> String {
        let parts = [
            ("rule", Arg::Text(&said.text)),
            ("source", Arg::Text(&said.office)),
            ("dates", Arg::Text(&said.dates)),
        ];
        format!("{} {}", self.say("rule-written", &parts), said.link)
    }

    fn rule(&self, ruled: &Ruled<'_>, rule: &Rule) -> RuleSaid {
        let (who, what) = (self.whom(&rule.who), self.demanded(ruled, rule));
        let parts = [("who", Arg::Text(&who)), ("what", Arg::Text(&what))];
        RuleSaid {
            text: self.say("rule-line", &parts),
            office: self.office_of(rule).to_owned(),
            dates: self.dates(rule),
            link: rule.source.clone(),
        }
    }

    /// What is demanded, how long one may stay, and the rule's own words in this language or another.
    fn demanded(&self, ruled: &Ruled<'_>, rule: &Rule) -> String {
        let slot = Slot { topic: rule.topic, about: Some(border::slot::About::Item(rule.item)), ..ruled.key };
        let told = self.particulars(rule);
        match slot == ruled.key {
            true => told,
            false => format!("{} – {told}", self.item_of(rule.topic, rule.item)),
        }
    }

    /// The same without the paper or animal it is of.
    pub(super) fn particulars(&self, rule: &Rule) -> String {
        let more = self.conditions(rule);
        std::iter::once(self.need(rule)).chain(more).collect::<Vec<_>>().join(", ")
    }

    /// What of the paper or animal: "needed".
    pub(super) fn need(&self, rule: &Rule) -> String {
        match (rule.topic, rule.need) {
            (_, State::Required | State::NotRequired) => self.say_word("rule", rule.need.as_str()),
            (Topic::Paper, State::Limited) => self.say("papers-limited", &[]),
            (topic, need) => self.say_word(&format!("state-{topic}"), need.as_str()),
        }
    }

    /// Of which kind, for how long, and the rule's own words.
    pub(super) fn conditions(&self, rule: &Rule) -> Vec<String> {
        let kinds: Vec<String> =
            rule.visa.iter().map(|kind| self.say_word("papers-visa", kind.as_str())).collect();
        let parts = [
            (!kinds.is_empty()).then(|| kinds.join(" / ")),
            rule.stay_days.map(|days| self.count("rule-stay", days.into())),
            self.own_words(rule).map(str::to_owned),
        ];
        parts.into_iter().flatten().collect()
    }

    /// The rule's own words, in this language or another.
    pub(super) fn own_words<'r>(&self, rule: &'r Rule) -> Option<&'r str> {
        let own = rule.text.get(&self.lang).or_else(|| rule.text.get(&border::lang::Lang::En));
        own.or_else(|| rule.text.values().next()).map(String::as_str)
    }

    /// Whose page says so.
    pub(super) fn office_of<'r>(&'r self, rule: &'r Rule) -> &'r str {
        // A name in letters that the reader may not know says less than an address.
        let named = self.atlas.office_of(rule.host()).filter(|office| is_readable(&office.name, self.lang));
        named.map_or(rule.host(), |office| &office.name)
    }

    /// Of whom: everyone, or all that must be so.
    pub(super) fn whom(&self, who: &Whom) -> String {
        let mut parts = Vec::new();
        if !who.citizens.is_empty() {
            let lands: Vec<String> = who.citizens.iter().map(|land| self.land_name(*land)).collect();
            parts.push(self.say("rule-citizens", &[("lands", Arg::Text(&lands.join(", ")))]));
        }
        parts.extend(who.document.map(|item| {
            let item = self.item_of(Topic::Paper, item);
            self.say("rule-document", &[("item", Arg::Text(&item))])
        }));
        let age = |id: &str, age: u8| self.say(id, &[("age", Arg::Number(age.into()))]);
        match (who.age_from, who.age_under) {
            (Some(from), Some(under)) => {
                let ages = [("from", Arg::Number(from.into())), ("to", Arg::Number(i64::from(under) - 1))];
                parts.push(self.say("rule-age-between", &ages));
            }
            (from, under) => {
                parts.extend(from.map(|years| age("rule-age-from", years)));
                parts.extend(under.map(|years| age("rule-age-under", years)));
            }
        }
        parts.extend(who.parents.map(|parents| self.say_word("rule-parents", parents.as_str())));
        let pets: Vec<String> =
            who.pet.iter().map(|pet: &Item| self.say_word("rule-pet", pet.as_str())).collect();
        parts.extend((!pets.is_empty()).then(|| pets.join(" / ")));
        parts.extend(who.car.map(|car| self.say_word("rule-car", car.as_str())));
        if parts.is_empty() { self.say("rule-everyone", &[]) } else { parts.join(", ") }
    }

    fn dates(&self, rule: &Rule) -> String {
        let today = self.now.local(&self.side_left(None).zone).date();
        let checked = match looked_up(rule.checked_on, today) {
            Some(date) => self.dated("rule-checked", date),
            None => self.say("rule-unchecked", &[]),
        };
        self.held(rule, today).into_iter().chain([checked]).collect::<Vec<_>>().join(", ")
    }

    /// Since when and until when, as far as the rule says.
    pub(super) fn held(&self, rule: &Rule, today: Date) -> Vec<String> {
        let from = if rule.is_to_come(today) { "rule-from" } else { "rule-since" };
        let first = rule.valid_from.map(|date| self.dated(from, date));
        first.into_iter().chain(rule.valid_until.map(|date| self.dated("rule-until", date))).collect()
    }

    fn dated(&self, id: &str, date: Date) -> String {
        self.say(id, &[("date", Arg::Text(&self.date(date)))])
    }
}
