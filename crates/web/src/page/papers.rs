//! Papers: what to have with you at a border, chosen in the page itself, so that nobody learns who asks; and
//! without JavaScript, all rules of who comes to one land. Refuses to be told who travels.

use super::cache::{Edition, Sheet};
use super::frame::Frame;
use super::{HTML, plain_speaker, render};
use crate::asset;
use crate::caller::Caller;
use crate::door::Door;
use crate::ground::{land_name, toward_name};
use crate::problem::{Kind, Problem};
use crate::site::Example;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use border::atlas::{ADULT, Atlas, Rule, Tabled, normalised};
use border::entry::{Cursor, Epoch};
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;
use border::topic::{Item, Topic};
use bytes::Bytes;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};

mod cards;
mod words;
use cards::Group;

/// Documents that can be chosen, the commonest first.
const DOCUMENTS: [Item; 4] = [Item::Passport, Item::IdCard, Item::ChildPassport, Item::BirthCertificate];
/// Citizenships and destinations that stand open before the list of all others.
const OPEN: usize = 10;
/// What a rule weighs that names one land; one that names eleven says as little of each.
const WEIGHT: usize = 1_000;

#[derive(Template)]
#[template(path = "papers.html")]
struct PapersPage<'a> {
    frame: Frame<'a>,
    /// Whose citizens rules name most; all others.
    citizens: [Vec<Land>; 2],
    documents: Vec<(&'static str, String)>,
    /// Where most rules lead; all others.
    goals: [Vec<Land>; 2],
    /// Where one may leave from.
    starts: Vec<Land>,
    /// Lands of which there is a page of all rules.
    ruled: Vec<(LandCode, String)>,
    data: String,
}

#[derive(Template)]
#[template(path = "papers-land.html")]
struct LandPage<'a> {
    frame: Frame<'a>,
    title: String,
    groups: Vec<Group>,
}

/// A land to choose.
struct Land {
    code: LandCode,
    name: String,
}

/// The page where one chooses.
pub(crate) async fn choose(State(door): State<Door>, caller: Caller, headers: HeaderMap) -> Response {
    let page = |today| {
        let title = door.site.phrases.text(caller.lang, "papers-title");
        let frame = Frame::new(&door, caller.lang, "/papers", title);
        let atlas = door.site.live.atlas();
        let by = |count: &dyn Fn(&Rule) -> Vec<LandCode>, more: BTreeSet<LandCode>| {
            open_and_rest(atlas, caller.lang, today, count, more)
        };
        let tabled = || atlas.visas().map(|table| table.rows().keys().copied().collect());
        let known: BTreeSet<LandCode> = atlas.countries().keys().copied().collect();
        let tabled: BTreeSet<LandCode> = tabled().unwrap_or_default();
        let others = tabled.into_iter().chain(known.iter().copied().filter(LandCode::is_country));
        let citizens = by(&|rule| rule.who.citizens.clone(), others.collect());
        let goals = by(&|rule| rule.to.clone(), known);
        let starts = goals.iter().flatten().map(|land| (land.code, land.name.clone()));
        let mut starts: Vec<Land> = starts.map(|(code, name)| Land { code, name }).collect();
        starts.sort_by_cached_key(|land| normalised(&land.name));
        let documents = DOCUMENTS
            .map(|item| (item.as_str(), frame.t(&format!("papers-doc-{}", item.as_str().replace('_', "-")))));
        let ruled = ruled_lands(atlas, caller.lang, today);
        let data = words::data(&door, caller.lang, today);
        render(&PapersPage { frame, citizens, documents: documents.into(), goals, starts, ruled, data })
    };
    kept(&door, Sheet::Papers(None), caller, &headers, HTML, page).await
}

/// The page of all rules of who comes to a land.
pub(crate) async fn all_of(
    State(door): State<Door>,
    Path(land): Path<String>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let atlas = door.site.live.atlas();
    let land = LandCode::parse(&land).filter(|land| atlas.countries().contains_key(land));
    let land = land.ok_or(Problem::of(Kind::NotFound))?;
    let page = |today| {
        let toward = toward_name(atlas, land, caller.lang);
        let title = door.site.phrases.with(
            caller.lang,
            "papers-toward",
            &[("toward", language::say::Arg::Text(&toward))],
        );
        let frame = Frame::new(&door, caller.lang, format!("/papers/{land}"), title.clone());
        let groups = cards::of_land(&door, &frame, land, today);
        render(&LandPage { frame, title, groups })
    };
    Ok(kept(&door, Sheet::Papers(Some(land)), caller, &headers, HTML, page).await)
}

/// All rules as JSON; whoever asks evaluates them, so that nobody learns who travels.
pub(crate) async fn rules(
    State(door): State<Door>,
    RawQuery(raw): RawQuery,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    crate::api::query::Query::read(raw.as_deref(), &[])?;
    let atlas = door.site.live.atlas();
    let page = |_| {
        let mut all = json!({"rules": atlas.rules()});
        if let Some(table) = atlas.visas() {
            let passports = passports(atlas, |_| true);
            all["visas"] = json!({
                "imported_on": table.imported_on, "source": table.source, "passports": passports,
            });
        }
        if door.site.example == Example::Yes {
            all["fiction"] = true.into();
        }
        Bytes::from(all.to_string())
    };
    let caller = Caller { lang: Lang::En, ..caller };
    Ok(kept(&door, Sheet::Rules, caller, &headers, "application/json", page).await)
}

/// A page from memory, or made now: it changes with the day, with the data files and with the app.
async fn kept(
    door: &Door,
    sheet: Sheet,
    caller: Caller,
    headers: &HeaderMap,
    kind: &'static str,
    page: impl Fn(Date) -> Bytes,
) -> Response {
    let today = door.site.live.clock().now().local(&TimeZone::UTC).date();
    let day = today.to_zoned(TimeZone::UTC).map_or(0, |start| start.timestamp().as_second() / 60);
    let cursor = Cursor { epoch: *door.papers.get_or_init(|| mark(door)), seq: 0 };
    let edition = Edition { cursor, minute: Minute(day) };
    let copy = door.pages.get(sheet, caller.lang, caller.encoding, edition, || page(today)).await;
    copy.respond(headers, kind, caller.lang, caller.encoding)
}

/// Names the rules, the borders, the table and the app that this house runs with.
fn mark(door: &Door) -> Epoch {
    let atlas = door.site.live.atlas();
    let mut hash = Sha256::new();
    hash.update(asset::version());
    hash.update(serde_json::to_vec(atlas.rules()).unwrap_or_default());
    hash.update(format!("{:?}", atlas.borders()));
    hash.update(atlas.visas().map(border::atlas::VisaTable::to_toml).unwrap_or_default());
    let bytes: [u8; 32] = hash.finalize().into();
    Epoch(u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

/// The table by passport, `am:180 az:90`, of the destinations wanted.
fn passports(atlas: &Atlas, is_wanted: impl Fn(LandCode) -> bool) -> BTreeMap<LandCode, String> {
    let row = |lands: &BTreeMap<LandCode, Tabled>| {
        let wanted = lands.iter().filter(|(land, _)| is_wanted(**land));
        wanted.map(|(land, tabled)| format!("{land}:{tabled}")).collect::<Vec<_>>().join(" ")
    };
    let rows = atlas.visas().into_iter().flat_map(|table| table.rows());
    rows.map(|(passport, lands)| (*passport, row(lands))).collect()
}

/// The lands that rules name, the most named first and in the open, then all others by name.
fn open_and_rest(
    atlas: &Atlas,
    lang: Lang,
    today: Date,
    named: &dyn Fn(&Rule) -> Vec<LandCode>,
    more: BTreeSet<LandCode>,
) -> [Vec<Land>; 2] {
    let mut counts: BTreeMap<LandCode, usize> = more.into_iter().map(|land| (land, 0)).collect();
    for rule in atlas.rules().iter().filter(|rule| !rule.is_over(today)) {
        let lands = named(rule);
        for land in &lands {
            *counts.entry(*land).or_default() += WEIGHT / lands.len();
        }
    }
    let mut all: Vec<(usize, Land)> = counts
        .into_iter()
        .map(|(code, count)| (count, Land { code, name: land_name(atlas, code, lang) }))
        .collect();
    all.sort_by_key(|(count, land)| (usize::MAX - count, land.code));
    let named = all.iter().take(OPEN).filter(|(count, _)| *count > 0).count();
    let mut rest: Vec<Land> = all.split_off(named).into_iter().map(|(_, land)| land).collect();
    rest.sort_by_cached_key(|land| normalised(&land.name));
    [all.into_iter().map(|(_, land)| land).collect(), rest]
}

/// Lands that rules which are not over lead to, by name.
fn ruled_lands(atlas: &Atlas, lang: Lang, today: Date) -> Vec<(LandCode, String)> {
    let goals: BTreeSet<LandCode> = atlas
        .rules()
        .iter()
        .filter(|rule| !rule.is_over(today))
        .flat_map(|rule| rule.to.iter().copied())
        .filter(|land| atlas.countries().contains_key(land))
        .collect();
    let mut named: Vec<_> = goals.into_iter().map(|land| (land, land_name(atlas, land, lang))).collect();
    named.sort_by_cached_key(|(_, name)| normalised(name));
    named
}
