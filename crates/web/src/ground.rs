//! The ground as pages and searches need it: names of lands, and the crossings between two of them. Refuses
//! to know what is so there now.

use crate::door::Door;
use crate::page::frame::Frame;
use border::atlas::{Atlas, Openness, host_of, normalised};
use border::crossing::Crossing;
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use language::say::Arg;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The radius of the Earth.
const EARTH_METRES: f64 = 6_371_009.0;

/// The side one leaves and the side one goes to; none where `toward` is no side of the crossing.
pub(crate) fn land_slots(ground: &Crossing, toward: LandCode) -> Option<(LandCode, LandCode)> {
    ground.leaving(toward).map(|side| (side.code, toward))
}

/// Whether two crossings lead between the same two countries.
pub(crate) fn is_same_border(a: &Crossing, b: &Crossing) -> bool {
    let lands =
        |ground: &Crossing| ground.sides.iter().map(|side| side.code.country()).collect::<BTreeSet<_>>();
    lands(a) == lands(b)
}

/// The sides in the order shown: the usual way first.
pub(crate) fn ways(ground: &Crossing) -> [LandCode; 2] {
    let [a, b] = [ground.sides[0].code, ground.sides[1].code];
    if ground.usual_toward == Some(a) { [a, b] } else { [b, a] }
}

/// The way that a link to a crossing names; none where its page shows it first anyway.
pub(crate) fn named_way(ground: &Crossing, toward: LandCode) -> Option<LandCode> {
    (ways(ground)[0] != toward).then_some(toward)
}

/// A land's name; a region's that has none is its country's; else its code.
pub(crate) fn land_name(atlas: &Atlas, land: LandCode, lang: Lang) -> String {
    named(atlas, land, lang, |country| &country.name)
}

/// "to Georgia".
pub(crate) fn toward_name(atlas: &Atlas, land: LandCode, lang: Lang) -> String {
    named(atlas, land, lang, |country| &country.toward)
}

fn named(
    atlas: &Atlas,
    land: LandCode,
    lang: Lang,
    words: impl Fn(&border::atlas::Country) -> &std::collections::BTreeMap<String, String>,
) -> String {
    let countries = atlas.countries();
    let country = countries.get(&land).or_else(|| countries.get(&land.country()));
    let name =
        country.and_then(|country| words(country).get(lang.as_str()).or_else(|| words(country).get("en")));
    name.cloned().unwrap_or_else(|| land.as_str().to_uppercase())
}

/// Every land a crossing leads to, with its name, by name.
pub(crate) fn lands(atlas: &Atlas, lang: Lang) -> Vec<(LandCode, String)> {
    let codes: BTreeSet<LandCode> =
        atlas.crossings().flat_map(|crossing| crossing.sides.iter().map(|side| side.code)).collect();
    let mut lands: Vec<_> = codes.into_iter().map(|code| (code, land_name(atlas, code, lang))).collect();
    lands.sort_by_cached_key(|(_, name)| normalised(name));
    lands
}

/// The great circle between two points, metres.
pub(crate) fn far(a: [f64; 2], b: [f64; 2]) -> f64 {
    let [north, east] = [0, 1].map(|at| (b[at] - a[at]).to_radians() / 2.0);
    let square = |x: f64| x * x;
    let wide = libm::cos(a[0].to_radians()) * libm::cos(b[0].to_radians());
    let half = square(libm::sin(north)) + wide * square(libm::sin(east));
    2.0 * EARTH_METRES * libm::asin(libm::sqrt(half.min(1.0)))
}

/// Degrees north and east of a crossing.
pub(crate) fn point(crossing: &Crossing) -> [f64; 2] {
    [crossing.position.lat, crossing.position.lon]
}

/// When a crossing is open, for whom, and by what one usually passes.
pub(crate) fn facts(door: &Door, crossing: &Crossing, lang: Lang) -> Vec<String> {
    let t = |id: &str| door.site.phrases.text(lang, id);
    let with = |id: &str, name, text: &str| door.site.phrases.with(lang, id, &[(name, Arg::Text(text))]);
    let hours = crossing.hours.as_deref().map(|hours| match hours {
        "24/7" => t("page-always-open"),
        hours => with("page-hours", "hours", hours),
    });
    // By what one usually passes is no word of a border that is shut.
    if is_shut(door, crossing) {
        return vec![t("page-border-no")];
    }
    let users = t(&format!("page-users-{}", crossing.who.as_str().replace('_', "-")));
    let modes: Vec<String> = crossing.modes.iter().map(|mode| t(&format!("mode-{mode}"))).collect();
    hours.into_iter().chain([users, with("page-modes", "modes", &modes.join(", "))]).collect()
}

/// Whether the border of a crossing is shut to travellers today.
pub(crate) fn is_shut(door: &Door, crossing: &Crossing) -> bool {
    openness(door, crossing) == Some(Openness::No)
}

/// What people write for a land: its code, its name in any language, a short form, or a town in it.
pub(crate) fn land_of(atlas: &Atlas, words: &str) -> Option<LandCode> {
    let wanted = normalised(words);
    if wanted.is_empty() {
        return None;
    }
    let is = |name: &String| normalised(name) == wanted;
    let by_name = atlas.countries().iter().find(|(code, country)| {
        code.as_str() == wanted || country.name.values().any(is) || country.aliases.iter().any(is)
    });
    let by_place = || {
        let place =
            atlas.places().iter().find(|place| place.names.values().any(is) || place.aliases.iter().any(is));
        place.map(|place| place.land)
    };
    by_name.map(|(code, _)| *code).or_else(by_place)
}

/// Where a town is that people write by its name.
pub(crate) fn place_of(atlas: &Atlas, words: &str) -> Option<[f64; 2]> {
    let wanted = normalised(words);
    let is = |name: &String| normalised(name) == wanted;
    let places = atlas.places();
    let place = places.iter().find(|place| place.names.values().any(is) || place.aliases.iter().any(is));
    place.filter(|_| !wanted.is_empty()).map(|place| [place.lat, place.lon])
}

/// What was looked for, and what of it was not understood.
pub(crate) struct Found {
    pub crossings: Vec<Arc<Crossing>>,
    /// The side gone to, where it was said.
    pub toward: Option<LandCode>,
}

/// Crossings from one land to another, either of which may be blank; by name where a name is given.
pub(crate) fn find(atlas: &Atlas, from: &str, to: &str, name: &str) -> Found {
    let (start, goal) = (land_of(atlas, from), land_of(atlas, to));
    if !name.trim().is_empty() {
        return Found { crossings: atlas.find(name, limits::CROSSINGS_FOUND), toward: goal };
    }
    // A word that names no land may still name a crossing.
    for (word, land) in [(from, start), (to, goal)] {
        if land.is_none() && !word.trim().is_empty() {
            return Found { crossings: atlas.find(word, limits::CROSSINGS_FOUND), toward: goal };
        }
    }
    let within = |land: Option<LandCode>, code: LandCode| {
        land.is_none_or(|land| land == code || (land.is_country() && land == code.country()))
    };
    let fits = |crossing: &&Arc<Crossing>| {
        let [a, b] = [crossing.sides[0].code, crossing.sides[1].code];
        (within(start, a) && within(goal, b)) || (within(start, b) && within(goal, a))
    };
    let crossings = atlas.crossings().filter(fits).take(limits::CROSSINGS_FOUND).cloned().collect();
    Found { crossings, toward: goal }
}

/// Whether a border is open to travellers at all, since when, and who says so.
pub(crate) struct BorderNote {
    pub text: String,
    pub link: String,
    pub host: String,
}

/// The note on the border between two lands; none where that is not known.
pub(crate) fn border_between(
    frame: &Frame<'_>,
    atlas: &Atlas,
    a: LandCode,
    b: LandCode,
) -> Option<BorderNote> {
    let border = atlas.border_between(a.country(), b.country()).or_else(|| atlas.border_between(a, b))?;
    let period = border.on(frame.today())?;
    let mut text = frame.t(&format!("page-border-{}", period.open_to_passengers));
    if let Some(since) = period.since {
        text.push(' ');
        text.push_str(&frame.with("page-border-since", "date", &frame.date(since)));
    }
    text.push('.');
    for what in period.caveats(frame.today()) {
        text.push(' ');
        text.push_str(&frame.t(&format!("border-{}", what.as_str().replace('_', "-"))));
    }
    let (link, host) = (period.source.to_owned(), host_of(period.source).to_owned());
    Some(BorderNote { text, link, host })
}

/// Whether the border of a crossing is open to travellers today; none where that is not known.
fn openness(door: &Door, crossing: &Crossing) -> Option<Openness> {
    let [a, b] = [0, 1].map(|side| crossing.sides[side].code.country());
    let border = door.site.live.atlas().border_between(a, b)?;
    Some(border.on(door.today())?.open_to_passengers)
}

/// The note on the border of a crossing, where that border is not simply open.
pub(crate) fn border_note(frame: &Frame<'_>, atlas: &Atlas, crossing: &Crossing) -> Option<BorderNote> {
    let [a, b] = [0, 1].map(|side| crossing.sides[side].code);
    openness(frame.door, crossing).filter(|openness| *openness != Openness::Yes)?;
    border_between(frame, atlas, a, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_countries_or_a_nickname_find_crossings() {
        let atlas = Atlas::builtin().expect("the built-in data");
        let slugs = |from, to, name| -> Vec<String> {
            find(&atlas, from, to, name).crossings.iter().map(|c| c.slug.to_string()).collect()
        };
        assert_eq!(slugs("Россия", "საქართველო", ""), ["verkhny-lars"]);
        assert_eq!(slugs("", "", "ларс")[0], "verkhny-lars");
        assert_eq!(slugs("ларс", "", "")[0], "verkhny-lars");
        assert!(slugs("kz", "ru", "").len() > 3);
        assert!(slugs("Атлантида", "", "").is_empty());
    }
}
