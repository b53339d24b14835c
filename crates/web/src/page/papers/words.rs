//! What the page of papers carries for whoever chooses in it: the rules with their words, the table of
//! visas, and all phrases of a checklist. Refuses to send anything that depends on who asks.

use super::{ADULT, Door, LandCode, Lang, Topic, Value, json, passports, plain_speaker};
use border::limits::{RULE_GREY_DAYS, TRAVELLERS};
use jiff::civil::Date;
use language::say::{Arg, Counted};
use std::collections::BTreeMap;

/// Phrases that take nothing.
const PLAIN: [&str; 39] = [
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
    let said: BTreeMap<&str, String> = plain.into_iter().chain(dated).collect();
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
        "rules": rules, "visas": visas, "items": items, "adult": ADULT, "grey": RULE_GREY_DAYS,
        "most": TRAVELLERS,
        "said": said, "counted": counted,
    });
    // Nothing in it may end the element that it stands in.
    data.to_string().replace('<', "\\u003c")
}
