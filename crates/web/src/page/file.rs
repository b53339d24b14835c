//! A crossing as one file to keep: both ways, whom to call, and the moment of all of it, with nothing to be
//! fetched from anywhere. Refuses to say how long ago anything was: it is read at another time, and greys
//! itself by the clock of whoever opens it.

use super::board::BoardView;
use super::frame::Frame;
use super::help::{self, HelpSide};
use super::{HTML, render};
use crate::asset;
use crate::caller::Caller;
use crate::door::Door;
use crate::problem::Problem;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use border::minute::Minute;
use jiff::tz::TimeZone;
use sha2::{Digest as _, Sha256};

#[derive(Template)]
#[template(path = "file.html")]
struct FilePage<'a> {
    frame: Frame<'a>,
    name: &'a str,
    /// Of when it is.
    when: String,
    at: String,
    board: BoardView,
    help: Vec<HelpSide>,
    /// When its alerts are greyed: none says longer than a word of the post how it is.
    alerts_until: Minute,
    /// From when on the file says that it is so old.
    ages: Vec<(Minute, String)>,
    style: String,
    script: String,
    /// The only style and script that may run in it.
    policy: String,
}

/// How old a file is when it says so, minutes.
const AGES: [i64; 8] = [30, 60, 180, 360, 720, 1_440, 2_880, 10_080];

/// How long an alert is one in a file, minutes: as long as a word of whether the post works.
const ALERT_MINUTES: i64 = 180;

/// The file, for saving.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let published = door.board(&slug)?;
    let lang = caller.lang;
    let speaker = super::speaker(&door, &crossing, lang);
    let name = crossing.name(lang.as_str());
    let frame = Frame::new(&door, lang, format!("/{slug}"), name);
    let (style, script) = (asset::source("file.css"), asset::source("file-age.js"));
    let now = speaker.now;
    let old = |minutes: i64| (now + minutes, speaker.file_age(minutes));
    let page = FilePage {
        name,
        when: speaker.moment_here(now),
        at: now.to_string(),
        board: BoardView::new(&door, &crossing, &published, lang),
        help: help::sides(&frame, door.site.live.atlas(), &crossing),
        alerts_until: now + ALERT_MINUTES,
        ages: AGES.iter().map(|minutes| old(*minutes)).collect(),
        policy: policy(),
        style,
        script,
        frame,
    };
    let stamp = now.local(&TimeZone::UTC).strftime("%Y-%m-%dT%H%MZ");
    let saved = format!("attachment; filename=\"{slug}-{stamp}.html\"");
    let headers = [
        (header::CONTENT_TYPE, HTML.to_owned()),
        (header::CONTENT_DISPOSITION, saved),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, render(&page)).into_response())
}

/// What may run in a file: its one style and its one script.
pub(crate) fn policy() -> String {
    let [style, script] = ["file.css", "file-age.js"].map(|name| hash(&asset::source(name)));
    let parts = format!("default-src 'none'; style-src '{style}'; script-src '{script}'");
    parts + "; base-uri 'none'; form-action 'none'"
}

/// The source expression of an inline part (CSP level 2): its SHA-256 in base 64.
fn hash(text: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut said = String::from("sha256-");
    for three in Sha256::digest(text).chunks(3) {
        let bits =
            three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place) & 63) as usize];
            said.push(if place <= three.len() { char::from(digit) } else { '=' });
        }
    }
    said
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_hash_is_written_as_browsers_compare_it() {
        assert_eq!(super::hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
