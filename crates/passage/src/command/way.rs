//! `passage way`: from a town to a country over borders. Refuses to know how a post is now: its page does,
//! and `passage board`.

use super::lang;
use crate::failure::Failure;
use crate::ground;
use crate::out;
use border::atlas::{Atlas, Car, Meant, Parents, Traveller};
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::topic::{Item, Topic};
use border::way::{Journey, Passage, Stop, Ways};
use clap::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use language::say::{Ages, Founded, HopSaid, RunSaid, ShutSaid, Speaker};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

/// Names told that are like one nobody knows.
const NEAR: usize = 4;
/// Where all names are.
const LISTED: &str = "all that are known: passage way --towns";

#[derive(Debug, Args)]
pub struct WayArgs {
    /// The town one leaves, by its name in any of the six languages or its id.
    #[arg(value_name = "FROM")]
    from: Option<String>,
    /// The town or country one goes to.
    #[arg(value_name = "TO")]
    to: Option<String>,
    /// List the towns and countries that are known, and look for no way.
    #[arg(long, conflicts_with_all = ["from", "to"])]
    towns: bool,
    /// A town or country one stays in on the way; again for another.
    #[arg(long, value_name = "TOWN")]
    over: Vec<String>,
    /// Whose citizens travel, as a code: ru.
    #[arg(long, value_name = "CODE", value_parser = citizen)]
    citizen: Option<LandCode>,
    /// The document in hand; again for the next traveller.
    #[arg(long, value_name = "PAPER", value_parser = paper)]
    document: Vec<Item>,
    /// How old, in years; again for the next traveller.
    #[arg(long, value_name = "YEARS", value_parser = age)]
    age: Vec<u8>,
    /// With how many parents children go: both, one, none.
    #[arg(long, value_name = "WORD", value_parser = parents)]
    parents: Option<Parents>,
    /// With which animal: cat, dog, other.
    #[arg(long, value_name = "WORD", value_parser = pet)]
    pet: Option<Item>,
    /// In what car: own, others, rented.
    #[arg(long, value_name = "WORD", value_parser = car)]
    car: Option<Car>,
    /// On which day; today where nothing is said.
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// Show ways back through a country already left, too.
    #[arg(long = "return")]
    may_return: bool,
    /// In which language.
    #[arg(long, value_parser = lang, default_value = "en")]
    lang: Lang,
    /// As JSON.
    #[arg(long)]
    json: bool,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
}

fn citizen(text: &str) -> Result<LandCode, String> {
    let land = LandCode::parse(&text.to_ascii_lowercase()).filter(LandCode::is_country);
    let is_like_one = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let wrong = if is_like_one { "no country has this code" } else { "expected a code of two letters" };
    land.ok_or_else(|| format!("{wrong}; ISO 3166 names them: ru, ua, kz"))
}

fn age(text: &str) -> Result<u8, String> {
    let years = text.parse().ok().filter(|years| *years <= limits::AGE_MAX);
    years.ok_or_else(|| format!("expected full years, 0 to {}; a baby is 0", limits::AGE_MAX))
}

fn paper(text: &str) -> Result<Item, String> {
    let known = Topic::Paper.items();
    let words = || known.iter().map(|item| item.as_str()).collect::<Vec<_>>().join(", ");
    Item::parse(text)
        .filter(|item| known.contains(item))
        .ok_or_else(|| format!("expected one of {}", words()))
}

fn pet(text: &str) -> Result<Item, String> {
    let pet = Item::parse(text).filter(|item| Topic::Pet.items().contains(item));
    pet.ok_or_else(|| "expected one of cat, dog, other".to_string())
}

fn parents(text: &str) -> Result<Parents, String> {
    Parents::parse(text).ok_or_else(|| "expected one of both, one, none".to_string())
}

fn car(text: &str) -> Result<Car, String> {
    Car::parse(text).ok_or_else(|| "expected one of own, others, rented".to_string())
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "expected a day, as 2022-09-23".to_string())
}

pub fn run(args: &WayArgs) -> Result<ExitCode, Failure> {
    if args.over.len() > limits::WAY_STOPS {
        return Err(Failure::usage(format!("more than {} towns on the way", limits::WAY_STOPS)));
    }
    let travellers = travellers(args)?;
    let (atlas, phrases) = ground::spoken(&args.data)?;
    if args.towns {
        list(&atlas, args)?;
        return Ok(ExitCode::SUCCESS);
    }
    let now = live::clock::Clock::system().now();
    let today = now.local(&TimeZone::UTC).date();
    let stop = |words: &String| named(&atlas, words, args.lang).map(stop);
    // A name that nobody knows is told before that another one is missing.
    let [from, to] = [&args.from, &args.to].map(|end| end.as_ref().map(stop).transpose());
    let (Some(from), Some(to)) = (from?, to?) else {
        return Err(Failure::usage(format!(
            "say from where and to where: passage way Omsk Almaty; {LISTED}"
        )));
    };
    let journey = Journey {
        from,
        stops: args.over.iter().map(stop).collect::<Result<_, _>>()?,
        to,
        travellers,
        day: args.on.unwrap_or(today),
        may_return: args.may_return,
    };
    let found = atlas.ways(&journey);
    if args.json {
        let id = |stop: &Stop<'_>| json!({"land": stop.land, "place": stop.place.map(|place| &place.id)});
        let table = atlas.visas();
        let table = table.map(|table| json!({"imported_on": table.imported_on, "source": table.source}));
        out::json(&json!({
            "from": id(&journey.from), "to": id(&journey.to), "day": journey.day, "found": found,
            "table": table, "not_covered": ["air", "sea"],
        }))?;
        return Ok(ExitCode::SUCCESS);
    }
    let Some(ground) = atlas.crossings().next() else {
        return Err(Failure::failed("the data files have no crossing"));
    };
    let speaker =
        Speaker { phrases: &phrases, atlas: &atlas, ground, lang: args.lang, now, ages: Ages::Plain };
    tell(&speaker, &journey, &found, today)?;
    Ok(ExitCode::SUCCESS)
}

/// One traveller a document or age, whichever there are more of.
fn travellers(args: &WayArgs) -> Result<Vec<Traveller>, Failure> {
    let count = args.document.len().max(args.age.len()).max(1);
    if count > limits::TRAVELLERS {
        return Err(Failure::usage(format!("more than {} travellers", limits::TRAVELLERS)));
    }
    let traveller = |n: usize| {
        let own = Traveller {
            citizenship: args.citizen,
            document: args.document.get(n).copied(),
            age: args.age.get(n).copied(),
            parents: None,
            pet: args.pet.filter(|_| n == 0),
            car: args.car.filter(|_| n == 0),
        };
        Traveller { parents: args.parents.filter(|_| own.is_child()), ..own }
    };
    Ok((0..count).map(traveller).collect())
}

fn stop(meant: Meant<'_>) -> Stop<'_> {
    Stop { land: meant.land(), place: meant.place() }
}

fn named<'a>(atlas: &'a Atlas, words: &str, lang: Lang) -> Result<Meant<'a>, Failure> {
    atlas.meant(words).ok_or_else(|| {
        let (near, begun) = (atlas.names_like(words, lang, NEAR), begun_alike(atlas, words, lang));
        let hint = match (near.is_empty(), begun.is_empty()) {
            (false, _) => format!("; did you mean {}?", near.join(", ")),
            (true, false) => format!("; known are {}", begun.join(", ")),
            (true, true) => String::new(),
        };
        Failure::usage(format!("no town or country `{words}`{hint}; {LISTED}"))
    })
}

/// Names that begin as nobody's does, where no name is like it: with its first letter, the towns first.
fn begun_alike(atlas: &Atlas, words: &str, lang: Lang) -> Vec<String> {
    let first = |text: &str| text.chars().next().map(|letter| letter.to_lowercase().to_string());
    let (towns, lands) = known(atlas, lang);
    let names = towns.into_iter().chain(lands).map(|(_, name)| name);
    names.filter(|name| first(name) == first(words.trim())).take(NEAR).collect()
}

/// Ids or codes, each with its name.
type Names = Vec<(String, String)>;

/// Towns, and countries.
fn known(atlas: &Atlas, lang: Lang) -> (Names, Names) {
    let towns = atlas.places().iter().map(|place| (place.id.to_string(), Meant::Town(place)));
    let lands = atlas.countries().keys().map(|land| (land.to_string(), Meant::Land(*land)));
    let named = |all: Vec<(String, Meant<'_>)>| {
        let mut all: Names = all.into_iter().map(|(id, meant)| (id, meant.name(atlas, lang))).collect();
        all.sort();
        all
    };
    (named(towns.collect()), named(lands.collect()))
}

/// All that may be asked for.
fn list(atlas: &Atlas, args: &WayArgs) -> Result<(), Failure> {
    let (towns, lands) = known(atlas, args.lang);
    if args.json {
        let of = |all: Names| {
            all.into_iter().map(|(id, name)| json!({"id": id, "name": name})).collect::<Vec<_>>()
        };
        return out::json(&json!({"countries": of(lands), "towns": of(towns)}));
    }
    for (id, name) in lands.iter().chain(&towns) {
        out::line(format_args!("{id}\t{name}"))?;
    }
    Ok(())
}

fn tell(speaker: &Speaker<'_>, journey: &Journey<'_>, found: &Ways<'_>, today: Date) -> Result<(), Failure> {
    for line in speaker.ways_first(journey, found) {
        out::line(line)?;
    }
    for way in &found.ways {
        let said = speaker.way_said(journey, way, today);
        out::line(format_args!("\n{}", said.title))?;
        for line in &said.warnings {
            out::line(format_args!("  ! {line}"))?;
        }
        // What is shut is told with its reason, and not how it would go.
        if way.passage() == Passage::Shut {
            let shut = said.hops.iter().zip(&way.hops).filter(|(_, hop)| hop.passage == Passage::Shut);
            let lines = shut
                .flat_map(|(said, _)| said.caveats.iter().chain(said.source.as_ref().map(|(link, _)| link)));
            lines.into_iter().try_for_each(|line| out::line(format_args!("    {line}")))?;
            continue;
        }
        out::line(format_args!("  {}", said.sums.join(" · ")))?;
        for hop in &said.hops {
            tell_hop(speaker, hop)?;
        }
        if let Some(last) = &said.last {
            out::line(format_args!("  {last}"))?;
        }
    }
    if found.ways.iter().any(|way| way.metres > 0) {
        out::line(format_args!("\n{}", speaker.phrases.text(speaker.lang, "ways-estimate")))?;
    }
    Ok(())
}

/// Whose pages say what was just told.
fn tell_sources(said: &Founded) -> Result<(), Failure> {
    said.sources.iter().try_for_each(|one| out::line(format_args!("         {} ({})", one.link, one.checked)))
}

fn tell_hop(speaker: &Speaker<'_>, hop: &HopSaid) -> Result<(), Failure> {
    let title = |id: &str| speaker.phrases.text(speaker.lang, id);
    let post = hop.post.as_ref().map(|(slug, name)| format!("{name} ({slug})"));
    let about = Some(hop.about.clone()).filter(|about| !about.is_empty());
    let first = [post, about, hop.far.clone()].into_iter().flatten();
    out::line(format_args!("  {}: {}", hop.title, first.collect::<Vec<_>>().join("; ")))?;
    for line in &hop.caveats {
        out::line(format_args!("     {line}"))?;
    }
    if let Some((link, _)) = &hop.source {
        out::line(format_args!("     {link}"))?;
    }
    if let Some(line) = &hop.unchecked {
        out::line(format_args!("     {line}"))?;
    }
    for papers in &hop.papers {
        let mut who = format!("{}: ", papers.who);
        for said in papers.barred.iter().chain([&papers.entry]) {
            out::line(format_args!("     {who}{}", said.text))?;
            tell_sources(said)?;
            who = "  ".into();
        }
        for need in &papers.needs {
            out::line(format_args!("       {}", need.text))?;
            tell_sources(need)?;
        }
    }
    for (id, runs) in [("way-scheduled", &hop.scheduled), ("way-helpers", &hop.by_helpers)] {
        if !runs.is_empty() {
            out::line(format_args!("     {}:", title(id)))?;
        }
        for RunSaid { text, about, checked, link, .. } in runs {
            let parts: Vec<&str> =
                [text.as_str(), about, checked].into_iter().filter(|p| !p.is_empty()).collect();
            out::line(format_args!("       {} {link}", parts.join(" · ")))?;
        }
    }
    if !hop.shut.is_empty() {
        out::line(format_args!("     {}:", title("way-shut-posts")))?;
        for ShutSaid { slug, name, about, link, .. } in &hop.shut {
            out::line(format_args!("       {name} ({slug}), {about} {link}"))?;
        }
    }
    if !hop.others.is_empty() {
        let other = |(slug, name, longer): &(String, String, String)| match longer.is_empty() {
            true => format!("{name} ({slug})"),
            false => format!("{name} ({slug}), {longer}"),
        };
        let others: Vec<String> = hop.others.iter().map(other).collect();
        out::line(format_args!("     {}: {}", title("way-others"), others.join("; ")))?;
    }
    Ok(())
}
