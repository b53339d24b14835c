//! What a traveller needs at one border of a way, each part beside whoever says just that. Refuses to set a
//! source or a day beside what nobody says.

use super::super::{Arg, Speaker};
use border::atlas::{Basis, Checklist, Entry, Point, Rule, Traveller, host_of};
use border::limits::RULE_CHECKED_DAYS;
use border::topic::Item;
use border::value::State;
use jiff::civil::Date;

/// Offices named beside one thing that is said, at most.
const SOURCES: usize = 2;

/// What one traveller needs at one border, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PapersSaid {
    /// Who.
    pub who: String,
    /// Whether they may enter.
    pub entry: Founded,
    /// Whether the document in hand is enough, and what else must be in hand.
    pub needs: Vec<Founded>,
    /// Whether it stops them.
    pub is_stop: bool,
    /// Whether it is not known, needs something got beforehand, or was not looked up for long.
    pub is_doubt: bool,
}

/// What is said of papers, and by whom: nobody where nobody says so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Founded {
    /// What.
    pub text: String,
    /// Whose pages say just this.
    pub sources: Vec<SourceSaid>,
}

/// An office's page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceSaid {
    /// The page.
    pub link: String,
    /// Its host.
    pub host: String,
    /// When somebody looked there.
    pub checked: String,
}

/// Whether the rules of a paper that is needed say more than its name: what it is, or whom it holds back.
fn is_told_apart(point: &Point<'_>) -> bool {
    let is_needed = point.need == Some(State::Required);
    is_needed && (point.item == Item::Other || point.rules.iter().any(|rule| rule.holds_some_back()))
}

impl Speaker<'_> {
    pub(super) fn papers_of(
        &self,
        at: usize,
        who: &Traveller,
        list: &Checklist<'_>,
        today: Date,
    ) -> PapersSaid {
        let is_stop = matches!(list.entry, Entry::Refused | Entry::OtherDocument);
        let is_old = list.checked_on.is_none_or(|day| (today - day).get_days() > RULE_CHECKED_DAYS);
        let lets_in = matches!(list.entry, Entry::Home | Entry::Free) && list.fits == Some(true);
        let is_sure = lets_in && !is_old && !list.depends && list.unruled.is_empty();
        let mut needs: Vec<Founded> = self.enough(who, list, today).into_iter().collect();
        let plain = |id: &str| Founded { text: self.say(id, &[]), sources: vec![] };
        needs.extend((list.entry == Entry::Unknown).then(|| plain("papers-entry-more")));
        needs.extend(list.depends.then(|| plain("papers-depends")));
        needs.extend(self.word_by_word(list, today));
        needs.extend(self.in_hand(list, today));
        needs.extend(list.unruled.iter().map(|what| plain(&format!("papers-no-{what}"))));
        PapersSaid {
            who: self.traveller(at, who),
            entry: self.entry_of(list, today),
            needs,
            is_stop,
            is_doubt: !is_stop && !is_sure,
        }
    }

    /// Rules that are told each by itself, with whom it is of: both of those that contradict each other, what
    /// is of some ages only, and what the name of the paper does not say.
    fn word_by_word(&self, list: &Checklist<'_>, today: Date) -> Vec<Founded> {
        let points = list.points.iter().filter(|point| point.need.is_none() || is_told_apart(point));
        let rules = list.perhaps.iter().copied().chain(points.flat_map(|point| point.rules.iter().copied()));
        rules.map(|rule| self.told_whole(rule, today)).collect()
    }

    /// One rule: of whom, what, and since when.
    fn told_whole(&self, rule: &Rule, today: Date) -> Founded {
        let what = self.particulars(rule);
        let what = match rule.item {
            Item::Other => what,
            item => format!("{} – {what}", self.item_of(rule.topic, item)),
        };
        let text = std::iter::once(format!("{}: {what}", self.whom(&rule.who))).chain(self.held(rule, today));
        Founded { text: text.collect::<Vec<_>>().join(", "), sources: self.sources_of(&[rule], today) }
    }

    /// Whether one may enter, by the rules or the table that say so.
    fn entry_of(&self, list: &Checklist<'_>, today: Date) -> Founded {
        let mut text = self.say_word("papers-entry", list.entry.as_str());
        if let Some(days) = list.days {
            text = format!("{text}, {}", self.count("rule-stay", days.into()));
        }
        if list.basis != Basis::Table {
            return Founded { text, sources: self.sources_of(&list.entry_by, today) };
        }
        let table = self.atlas.visas().map(|table| SourceSaid {
            link: table.source.clone(),
            host: host_of(&table.source).to_owned(),
            checked: self.checked_ago(None, today),
        });
        let text = format!("{text} ({})", self.say("way-by-table", &[]));
        Founded { text, sources: table.into_iter().collect() }
    }

    /// Whether the document that was named is enough; not where it is told with what must be in hand, or
    /// where that it is not is all that is said of entering.
    fn enough(&self, who: &Traveller, list: &Checklist<'_>, today: Date) -> Option<Founded> {
        let own = who.document?;
        match list.fits {
            Some(true) if list.paper(own).is_some_and(|point| point.need == Some(State::Required)) => None,
            Some(true) => Some(Founded {
                text: self.say("way-enough", &[]),
                sources: self.sources_of(&list.fits_by, today),
            }),
            Some(false) => None,
            None if matches!(list.entry, Entry::Refused | Entry::Unknown) => None,
            // With its own passport a country lets its own in: no rule need say so.
            None if list.entry == Entry::Home && is_passport(own) => None,
            None => Some(Founded { text: self.say("papers-document-unknown", &[]), sources: vec![] }),
        }
    }

    /// What must be in hand: papers that the same pages ask for stand in one line.
    fn in_hand(&self, list: &Checklist<'_>, today: Date) -> Vec<Founded> {
        let is_named = |point: &&Point<'_>| point.need == Some(State::Required) && !is_told_apart(point);
        let required = list.points.iter().filter(is_named);
        let mut groups: Vec<(Vec<String>, Vec<SourceSaid>)> = Vec::new();
        for point in required.filter(|point| point.item != Item::Visa) {
            let sources = self.sources_of(&point.rules, today);
            let item = self.item_of(point.topic, point.item);
            match groups.iter_mut().find(|(_, known)| *known == sources) {
                Some((items, _)) => items.push(item),
                None => groups.push((vec![item], sources)),
            }
        }
        let said = |items: Vec<String>| self.say("way-needs", &[("items", Arg::Text(&items.join(", ")))]);
        groups.into_iter().map(|(items, sources)| Founded { text: said(items), sources }).collect()
    }

    /// The pages of rules, each office once: the first few.
    fn sources_of(&self, rules: &[&Rule], today: Date) -> Vec<SourceSaid> {
        let mut found: Vec<SourceSaid> = Vec::new();
        for rule in rules {
            if found.len() < SOURCES && found.iter().all(|known| known.host != rule.host()) {
                found.push(SourceSaid {
                    link: rule.source.clone(),
                    host: rule.host().to_owned(),
                    checked: self.checked_ago(rule.checked_on, today),
                });
            }
        }
        found
    }
}

fn is_passport(document: Item) -> bool {
    matches!(document, Item::Passport | Item::ChildPassport)
}
