//! Rules as cards of a page without JavaScript: what holds first, then what is to come; none that is over.
//! Refuses to choose among them for anybody.

use super::super::frame::Frame;
use super::{ADULT, BTreeSet, Door, Item, LandCode, Rule, Topic, land_name, normalised, plain_speaker};
use border::limits::RULE_GREY_DAYS;
use jiff::civil::Date;
use language::say::RuleParts;

/// Rules under one heading.
pub(crate) struct Group {
    /// Its place in the page.
    pub id: String,
    /// What leads to it from the top.
    pub name: String,
    pub heading: String,
    pub cards: Vec<Card>,
}

/// One rule as shown.
pub(crate) struct Card {
    pub said: RuleParts,
    pub link: String,
    /// Since when, until when.
    pub dates: String,
    pub checked: String,
    /// Checked so long ago that nobody should rely on it.
    pub is_old: bool,
}

/// All rules of who comes to a land: by citizenship, then those of everyone, then what is to come. A rule of
/// citizens of many lands stands with each, so that nobody reads those of others.
pub(super) fn of_land(door: &Door, frame: &Frame<'_>, land: LandCode, today: Date) -> Vec<Group> {
    let atlas = door.site.live.atlas();
    let here = |rule: &&Rule| !rule.is_over(today) && (rule.to.is_empty() || rule.to.contains(&land));
    let mut rules: Vec<&Rule> = atlas.rules().iter().filter(here).collect();
    rules.sort_by_key(|rule| place(rule));
    let (to_come, held): (Vec<&Rule>, Vec<&Rule>) =
        rules.into_iter().partition(|rule| rule.is_to_come(today));
    let cards = |is: &dyn Fn(&Rule) -> bool| {
        let rules = held.iter().filter(|rule| is(rule));
        rules.filter_map(|rule| card(door, frame, rule, today)).collect::<Vec<Card>>()
    };
    let citizens: BTreeSet<LandCode> = held.iter().flat_map(|rule| rule.who.citizens.clone()).collect();
    let named = citizens.into_iter().map(|code| (code, land_name(atlas, code, frame.lang)));
    let mut named: Vec<(LandCode, String)> = named.collect();
    named.sort_by_cached_key(|(_, name)| normalised(name));
    let of_citizens = named.into_iter().map(|(code, name)| Group {
        id: format!("of-{code}"),
        heading: frame.with("papers-of", "land", &name),
        name,
        cards: cards(&|rule| rule.who.citizens.contains(&code)),
    });
    let whole = |id: &str, phrase: &str, cards: Vec<Card>| {
        let heading = frame.t(phrase);
        Group { id: id.into(), name: heading.clone(), heading, cards }
    };
    let later = to_come.iter().filter_map(|rule| card(door, frame, rule, today)).collect();
    let of_all = cards(&|rule| rule.who.citizens.is_empty());
    let rest = [whole("of-all", "papers-of-all", of_all), whole("to-come", "papers-to-come", later)];
    of_citizens.chain(rest).filter(|group| !group.cards.is_empty()).collect()
}

/// The order under a heading: whether one may enter, documents, children, animals, cars.
fn place(rule: &Rule) -> (u8, Item) {
    let who = &rule.who;
    let is_of_child = who.age_under.is_some_and(|under| under <= ADULT) || who.parents.is_some();
    let place = match rule.item {
        Item::Visa => 0,
        Item::CarPapers | Item::CarInsurance | Item::DrivingLicence => 4,
        Item::PetPassport | Item::PetChip | Item::PetVaccination => 3,
        _ if who.car.is_some() => 4,
        _ if rule.topic == Topic::Pet || !who.pet.is_empty() => 3,
        Item::ChildPassport | Item::BirthCertificate | Item::Consent => 2,
        _ if is_of_child => 2,
        _ => 1,
    };
    (place, rule.item)
}

fn card(door: &Door, frame: &Frame<'_>, rule: &Rule, today: Date) -> Option<Card> {
    // Of no crossing: the words of a rule are the same at all.
    let ground = door.site.live.atlas().crossings().next()?;
    let speaker = plain_speaker(door, ground, frame.lang);
    let said = speaker.rule_parts(rule);
    let [from, until, _] = &said.days;
    let first = if rule.is_to_come(today) { "rule-from" } else { "rule-since" };
    let parts = [(first, from), ("rule-until", until)];
    let dates = parts.into_iter().filter_map(|(id, day)| Some(frame.with(id, "date", day.as_ref()?)));
    let days = rule.checked_on.map(|day| i64::from((today - day).get_days()));
    Some(Card {
        dates: dates.collect::<Vec<_>>().join(", "),
        checked: speaker.checked_ago(rule.checked_on, today),
        is_old: days.is_some_and(|days| days > RULE_GREY_DAYS),
        link: rule.source.clone(),
        said,
    })
}
