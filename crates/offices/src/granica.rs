//! The Polish customs' waits at granica.gov.pl, both ways, for lorries, cars and buses. Its SOAP service is
//! asked post by post for an hour, and gives that hour back as its time: no more than "now". Recordings
//! hold the same in a table. Refuses to take the hour for a proof that anybody looked.

use crate::adapter::{AdapterFault, Request, Row, Rows, Way};
use crate::table::Table;
use crate::{local, markup};
use border::minute::Minute;
use border::topic::Mode;
use jiff::tz::TimeZone;

const ZONE: &str = "Europe/Warsaw";
const HEADERS: &[(&str, &str)] =
    &[("Content-Type", "text/xml; charset=utf-8"), ("SOAPAction", "getCzasyWszystko")];

/// What it answers now and then for one post, and a minute later no more.
const BROKEN: &str = "blad";

/// The fields of an answer, the columns of a recording, and what they are of.
const FIELDS: [(&str, &str, Way, Mode); 6] = [
    ("czas_ciezarowe_wyjazd", "trucks_exit_min", Way::Out, Mode::Truck),
    ("czas_ciezarowe_wjazd", "trucks_entry_min", Way::Into, Mode::Truck),
    ("czas_osobowe_wyjazd", "cars_exit_min", Way::Out, Mode::Car),
    ("czas_osobowe_wjazd", "cars_entry_min", Way::Into, Mode::Car),
    ("czas_autokary_wyjazd", "buses_exit_min", Way::Out, Mode::Bus),
    ("czas_autokary_wjazd", "buses_entry_min", Way::Into, Mode::Bus),
];

/// One question a post, for the hour it is in Poland.
pub(crate) fn requests(addresses: &[String], posts: &[String], now: Minute) -> Vec<Request> {
    let Some(address) = addresses.first() else { return vec![] };
    let local = TimeZone::get(ZONE).map(|zone| now.local(&zone));
    let Ok(local) = local else { return vec![] };
    let ask = |post: &String| {
        let fields = [
            ("jednostka", post.clone()),
            ("rok", local.year().to_string()),
            ("miesiac", local.month().to_string()),
            ("dzien", local.day().to_string()),
            ("godzina", local.hour().to_string()),
        ];
        Request {
            address: address.clone(),
            body: Some(envelope(&fields)),
            headers: HEADERS,
            post: Some(post.clone()),
        }
    };
    posts.iter().map(ask).collect()
}

fn envelope(fields: &[(&str, String)]) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let fields: String = fields
        .iter()
        .map(|(name, text)| format!("<{name} xsi:type=\"xsd:string\">{}</{name}>", escaped(text)))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
         <e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:g=\"granicaServiceOriginal\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><e:Body><g:getCzasyWszystko>\
         <dane_in_wszystko xsi:type=\"g:getCzasyReq\">{fields}</dane_in_wszystko>\
         </g:getCzasyWszystko></e:Body></e:Envelope>"
    )
}

pub(crate) fn read(text: &str, post: Option<&str>) -> Result<Rows, AdapterFault> {
    let mut rows = Rows::default();
    if text.trim_end() == BROKEN {
        return Err(AdapterFault::Broken);
    }
    if !text.starts_with('<') {
        let columns = FIELDS.map(|(_, column, ..)| column);
        let table =
            Table::read(text, &[&columns[..], &["crossing_id", "data_timestamp", "source_hour"]].concat())?;
        for line in table.lines() {
            let told = local::hour(line.field("data_timestamp"), line.field("source_hour"), ZONE);
            let minutes = |column: &str| match line.field(column) {
                "" => Ok(None),
                text => text.parse().map(Some).map_err(drop),
            };
            add(line.field("crossing_id"), told, |_, column| minutes(column), &mut rows);
        }
        return Ok(rows);
    }
    let answer = "getCzasyWszystkoResponse";
    markup::element(text, answer).ok_or(AdapterFault::Missing(answer))?;
    for (field, ..) in FIELDS {
        markup::element(text, field).ok_or(AdapterFault::Missing(field))?;
    }
    let field = |name: &'static str| markup::element(text, name).ok_or(AdapterFault::Missing(name));
    let told = local::hour(field("data")?, field("godzina")?, ZONE);
    let post = post.ok_or(AdapterFault::Missing("the post that was asked for"))?;
    add(post, told, |name, _| wait(markup::element(text, name).unwrap_or_default()), &mut rows);
    Ok(rows)
}

/// The figures of one post.
fn add(
    post: &str,
    told: Option<Minute>,
    minutes: impl Fn(&str, &str) -> Result<Option<u64>, ()>,
    rows: &mut Rows,
) {
    rows.posts.insert(post.to_owned());
    let Some(told) = told else {
        rows.unread += 1;
        return;
    };
    for (field, column, way, mode) in FIELDS {
        match minutes(field, column) {
            Ok(None) => {}
            Ok(wait_minutes) => {
                let post = post.to_owned();
                rows.rows.push(Row { post, way, mode, told, wait_minutes, vehicles: None });
            }
            Err(()) => rows.unread += 1,
        }
    }
}

/// `-` or nothing where nobody said; else hours, as `2`, `1.5` or `1:30`.
fn wait(text: &str) -> Result<Option<u64>, ()> {
    if matches!(text, "" | "-") {
        return Ok(None);
    }
    if let Some((hours, minutes)) = text.split_once(':') {
        let (hours, minutes) = (hours.parse::<u64>().map_err(drop)?, minutes.parse::<u64>().map_err(drop)?);
        return Ok(Some(hours.saturating_mul(60).saturating_add(minutes)));
    }
    let hours: f64 = text.replace(',', ".").parse().map_err(drop)?;
    // Beyond any wait: the bounds say so, whatever it is.
    if (0.0..=1e6).contains(&hours) { Ok(Some((hours * 60.0).round() as u64)) } else { Err(()) }
}
