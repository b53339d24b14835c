//! What a traveller needs at one border of a way, each part beside whoever says just that. Refuses to set a
//! source or a day beside what nobody says.

use super::super::{Arg, Speaker};
use border::atlas::{Basis, Checklist, Entry, Point, Rule, Traveller, YOUNG, host_of, looked_up};
use border::limits::RULE_CHECKED_DAYS;
use border::topic::{Item, Topic};
use border::value::State;
use jiff::civil::Date;

/// Offices named beside one thing that is said, at most.
const SOURCES: usize = 2;

/// What one traveller needs at one border, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PapersSaid {
    /// Who.
    pub who: String,
    /// What they take along and may not: what must be seen first.
    pub barred: Vec<Founded>,
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

/// Whether the rules of a paper that is needed or will not do say more than its name: what it is, or whom it
/// holds back.
fn is_told_apart(point: &Point<'_>) -> bool {
    let is_other = point.item == Item::Other && point.topic == Topic::Paper;
    match point.need {
        Some(State::Required) => is_other || point.rules.iter().any(|rule| rule.holds_some_back()),
        Some(State::Refused) => is_other,
        _ => false,
    }
}

/// Whether a point is told in its rules' own words alone: what is not asked for, or an animal let in, on a
/// condition.
fn is_condition(point: &&Point<'_>) -> bool {
    match point.topic {
        Topic::Pet => matches!(point.need, Some(State::Yes | State::Limited)),
        _ => point.need == Some(State::NotRequired) && point.item != Item::Visa,
    }
}

/// Whether no rule says that the document in hand is enough, or that it is not, where one would have to.
pub(super) fn lacks_word(who: &Traveller, list: &Checklist<'_>) -> bool {
    // With its own passport a country lets its own in: no rule need say so.
    let is_own = |own: Item| list.entry == Entry::Home && is_passport(own);
    let may_enter = !matches!(list.entry, Entry::Refused | Entry::Unknown);
    list.fits.is_none() && may_enter && who.document.is_some_and(|own| !is_own(own))
}

impl Speaker<'_> {
    pub(super) fn papers_of(
        &self,
        at: usize,
        who: &Traveller,
        list: &Checklist<'_>,
        today: Date,
    ) -> PapersSaid {
        let is_stop = !list.barred.is_empty() || matches!(list.entry, Entry::Refused | Entry::OtherDocument);
        let is_old =
            looked_up(list.checked_on, today).is_none_or(|day| (today - day).get_days() > RULE_CHECKED_DAYS);
        let lets_in = matches!(list.entry, Entry::Home | Entry::Free) && list.fits == Some(true);
        let is_sure = lets_in && !is_old && !list.depends && list.unruled.is_empty();
        let mut needs: Vec<Founded> = self.enough(who, list, today).into_iter().collect();
        let plain = |id: &str| Founded { text: self.say(id, &[]), sources: vec![] };
        let young = || self.say("papers-young", &[("age", Arg::Number(YOUNG.into()))]);
        let is_of_no_age = who.age.is_none() && who.is_child();
        needs.extend(is_of_no_age.then(|| Founded { text: young(), sources: vec![] }));
        needs.extend((list.entry == Entry::Unknown).then(|| plain("papers-entry-more")));
        needs.extend(list.depends.then(|| plain("papers-depends")));
        needs.extend(self.word_by_word(list, today));
        needs.extend(self.in_hand(list, today));
        needs.extend(self.conditions_of(list, today));
        needs.extend(list.unruled.iter().map(|what| plain(&format!("papers-no-{what}"))));
        PapersSaid {
            who: self.traveller(at, who),
            barred: self.barred(list, today),
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
            // Each of rules that contradict each other is told by itself.
            let by = if list.entry == Entry::Disputed { &[][..] } else { &list.entry_by };
            text = self.with_words(text, by);
            if !list.instead.is_empty() {
                let items = list.instead.iter().map(|item| self.item_of(Topic::Paper, *item));
                let items = items.collect::<Vec<_>>().join(", ");
                text = format!("{text}. {}", self.say("papers-instead", &[("items", Arg::Text(&items))]));
            }
            return Founded { text, sources: self.sources_of(&list.entry_by, today) };
        }
        let table = self.atlas.visas().map(|table| SourceSaid {
            link: table.source.clone(),
            host: host_of(&table.source).to_owned(),
            checked: self.checked_ago(None, today),
        });
        let day = self.atlas.visas().map(|table| self.date(table.imported_on)).unwrap_or_default();
        let text = format!("{text} ({})", self.say("way-by-table", &[("date", Arg::Text(&day))]));
        Founded { text, sources: table.into_iter().collect() }
    }

    /// Whether the document that was named is enough; not where it is told with what must be in hand, or
    /// where that it is not is all that is said of entering.
    fn enough(&self, who: &Traveller, list: &Checklist<'_>, today: Date) -> Option<Founded> {
        let own = who.document?;
        match list.fits {
            Some(true) if list.paper(own).is_some_and(|point| point.need == Some(State::Required)) => None,
            Some(true) => Some(Founded {
                text: self.with_words(self.say("way-enough", &[]), self.of_item(list, own)),
                sources: self.sources_of(&list.fits_by, today),
            }),
            Some(false) => None,
            None if !lacks_word(who, list) => None,
            None => Some(Founded { text: self.say("papers-document-unknown", &[]), sources: vec![] }),
        }
    }

    /// What is said with what rules say in their own words, each once.
    fn with_words(&self, text: String, rules: &[&Rule]) -> String {
        let mut words: Vec<&str> = Vec::new();
        for own in rules.iter().filter_map(|rule| self.own_words(rule)) {
            if !words.contains(&own) {
                words.push(own);
            }
        }
        if words.is_empty() { text } else { format!("{text} – {}", words.join("; ")) }
    }

    /// The rules of the document in hand.
    fn of_item<'l, 'r>(&self, list: &'l Checklist<'r>, own: Item) -> &'l [&'r Rule] {
        list.paper(own).map_or(&[], |point| &point.rules)
    }

    /// What of that which one takes along is turned back, and in which words.
    fn barred(&self, list: &Checklist<'_>, today: Date) -> Vec<Founded> {
        let told = list.barred.iter().map(|what| {
            let rules: Vec<&Rule> = list.barring(*what).flat_map(|point| point.rules.clone()).collect();
            let text = self.with_words(self.say(&format!("papers-barred-{what}"), &[]), &rules);
            Founded { text, sources: self.sources_of(&rules, today) }
        });
        told.collect()
    }

    /// What must be in hand: each paper of which rules say more by itself, and those of which they do not and
    /// that the same pages ask for in one line.
    fn in_hand(&self, list: &Checklist<'_>, today: Date) -> Vec<Founded> {
        let is_named = |point: &&Point<'_>| point.need == Some(State::Required) && !is_told_apart(point);
        let required = list.points.iter().filter(is_named);
        // Of each line: whether more may join it, what, and by which pages.
        let mut groups: Vec<(bool, Vec<String>, Vec<SourceSaid>)> = Vec::new();
        for point in required.filter(|point| point.item != Item::Visa) {
            let sources = self.sources_of(&point.rules, today);
            let item = self.item_of(point.topic, point.item);
            let is_plain = point.rules.iter().all(|rule| self.own_words(rule).is_none());
            match groups.iter_mut().find(|(plain, _, known)| is_plain && *plain && *known == sources) {
                Some((_, items, _)) => items.push(item),
                None => groups.push((is_plain, vec![self.with_words(item, &point.rules)], sources)),
            }
        }
        let said = |items: Vec<String>| self.say("way-needs", &[("items", Arg::Text(&items.join(", ")))]);
        groups.into_iter().map(|(_, items, sources)| Founded { text: said(items), sources }).collect()
    }

    /// On which conditions something is not asked for, or an animal let in.
    fn conditions_of(&self, list: &Checklist<'_>, today: Date) -> Vec<Founded> {
        let rules = list.points.iter().filter(is_condition).flat_map(|point| point.rules.iter().copied());
        let told = rules.filter(|rule| self.own_words(rule).is_some()).map(|rule| Founded {
            text: format!("{} – {}", self.item_of(rule.topic, rule.item), self.particulars(rule)),
            sources: self.sources_of(&[rule], today),
        });
        told.collect()
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
