//! What the page of papers carries for whoever chooses in it: the rules with their words, the table of
//! visas, and all phrases of a checklist. Refuses to send anything that depends on who asks.

use super::{ADULT, Door, LandCode, Lang, Topic, Value, json, passports, plain_speaker};
use border::atlas::{Openness, YOUNG, host_of};
use border::limits::{RULE_GREY_DAYS, TRAVELLERS};
use jiff::civil::Date;
use language::say::{Arg, Counted, Speaker};
use std::collections::BTreeMap;

/// Phrases that take nothing.
const PLAIN: [&str; 42] = [
    "papers-entry-home",
    "papers-entry-free",
    "papers-entry-eta",
    "papers-entry-on-arrival",
    "papers-entry-e-visa",
    "papers-entry-visa-before",
    "papers-entry-limited",
    "papers-entry-other-document",
    "papers-entry-refused",
    "papers-entry-disputed",
    "papers-entry-unknown",
    "papers-entry-more",
    "papers-depends",
    "papers-perhaps",
    "papers-no-pet",
    "papers-no-car",
    "papers-no-child",
    "papers-barred-pet",
    "papers-barred-car",
    "papers-required",
    "papers-disputed",
    "papers-accepted",
    "papers-animals",
    "papers-refused",
    "papers-not-required",
    "papers-to-come",
    "papers-document-unknown",
    "papers-nobody",
    "papers-nothing",
    "papers-choose",
    "papers-checked-today",
    "papers-old",
    "rule-unchecked",
    "papers-adult",
    "papers-infant",
    "papers-doc-none",
    "papers-title",
    "papers-child",
    "papers-drop",
    "papers-incomplete",
    "papers-pet",
    "papers-car",
];
/// Phrases that take a day.
const DATED: [&str; 4] = ["rule-since", "rule-from", "rule-until", "papers-table"];
/// Phrases that take a number.
const COUNTED: [&str; 4] =
    ["rule-stay", "papers-checked-days", "papers-checked-weeks", "papers-checked-months"];

/// All of it, as JSON that may stand in a page.
pub(super) fn data(door: &Door, lang: Lang, today: Date) -> String {
    let (atlas, phrases) = (door.site.live.atlas(), &*door.site.phrases);
    let Some(ground) = atlas.crossings().next() else { return "{}".into() };
    let speaker = plain_speaker(door, ground, lang);
    let standing = atlas.rules().iter().filter(|rule| !rule.is_over(today));
    let rules: Vec<Value> = standing
        .map(|rule| {
            let mut value = json!(rule);
            if let Some(fields) = value.as_object_mut() {
                fields.remove("text");
                fields.insert("said".into(), json!(speaker.rule_parts(rule)));
            }
            value
        })
        .collect();
    let plain = PLAIN.map(|id| (id, phrases.text(lang, id)));
    let day = [("date", Arg::Text("{date}"))];
    let dated = DATED.map(|id| (id, phrases.with(lang, id, &day)));
    let instead = phrases.with(lang, "papers-instead", &[("items", Arg::Text("{items}"))]);
    let young = phrases.with(lang, "papers-young", &[("age", Arg::Number(YOUNG.into()))]);
    let filled = [("papers-instead", instead), ("papers-young", young)];
    let said: BTreeMap<&str, String> = plain.into_iter().chain(dated).chain(filled).collect();
    let counted: BTreeMap<&str, Counted> =
        COUNTED.into_iter().map(|id| (id, Counted::new(phrases, lang, id))).collect();
    let visas = atlas.visas().map(|table| {
        let is_known = |land: LandCode| atlas.countries().contains_key(&land);
        json!({
            "date": speaker.day(table.imported_on), "source": table.source,
            "passports": passports(atlas, is_known),
        })
    });
    let items: Vec<&str> =
        [Topic::Paper, Topic::Pet].iter().flat_map(|topic| topic.items()).map(|item| item.as_str()).collect();
    let data = json!({
        "rules": rules, "visas": visas, "items": items, "adult": ADULT, "young": YOUNG,
        "grey": RULE_GREY_DAYS, "most": TRAVELLERS, "borders": borders(&speaker, today),
        "said": said, "counted": counted,
    });
    // Nothing in it may end the element that it stands in.
    data.to_string().replace('<', "\\u003c")
}

/// Borders that travellers may not simply cross by land on a day: between whom, what is so, and who says so;
/// of one that is shut in one direction only, to which side it is not.
fn borders(speaker: &Speaker<'_>, today: Date) -> Vec<Value> {
    let told = speaker.atlas.borders().iter().filter_map(|border| {
        let period = border.on(today).filter(|period| period.open_to_passengers != Openness::Yes)?;
        let since = period.since.map(|since| {
            speaker.phrases.with(
                speaker.lang,
                "page-border-since",
                &[("date", Arg::Text(&speaker.day(since)))],
            )
        });
        let what = speaker.phrases.text(speaker.lang, &format!("page-border-{}", period.open_to_passengers));
        let said: Vec<String> = [Some(what), since].into_iter().flatten().collect();
        Some(json!({
            "sides": border.sides, "said": said.join(" "), "source": period.source,
            "host": host_of(period.source), "shut": period.open_to_passengers == Openness::No,
            "but_to": period.one_way.map(|way| way.toward),
        }))
    });
    told.collect()
}
