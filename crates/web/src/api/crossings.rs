//! All crossings as JSON: where they are, between whom, and when anything was last told of them. Refuses to
//! rank them.

use super::query::Query;
use crate::door::Door;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse, Response};
use border::crossing::{Crossing, PositionKind, Users};
use border::entry::Cursor;
use border::land::LandCode;
use border::minute::Minute;
use border::slug::Slug;
use border::topic::Mode;
use live::BoardState;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Crossings<'a> {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    crossings: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct Listed<'a> {
    slug: &'a Slug,
    names: &'a BTreeMap<String, String>,
    sides: [Side; 2],
    #[serde(skip_serializing_if = "Option::is_none")]
    usual_toward: Option<LandCode>,
    who: Users,
    modes: &'a [Mode],
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<&'a str>,
    position: Position,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cursor: Option<Cursor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    newest_at: Option<Minute>,
}

#[derive(Serialize)]
struct Side {
    code: LandCode,
    #[serde(skip_serializing_if = "Option::is_none")]
    zone: Option<String>,
}

#[derive(Serialize)]
struct Position {
    lat: f64,
    lon: f64,
    kind: PositionKind,
}

/// All crossings, by slug.
pub(crate) async fn get(State(door): State<Door>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    Query::read(raw.as_deref(), &[])?;
    let atlas = door.site.live.atlas();
    let crossings = atlas.crossings().map(|ground| listed(&door, ground)).collect();
    Ok(Json(Crossings { fiction: door.site.example == Example::Yes, crossings }).into_response())
}

fn listed<'a>(door: &Door, ground: &'a Crossing) -> Listed<'a> {
    let (state, cursor, newest_at) = match door.site.live.board(ground.slug.as_str()) {
        BoardState::Ready(published) => ("ready", Some(published.cursor()), published.board.newest_at),
        BoardState::Starting => ("starting", None, None),
        BoardState::Damaged(_) | BoardState::Unknown => ("damaged", None, None),
    };
    let side = |index: usize| {
        let side = &ground.sides[index];
        Side { code: side.code, zone: side.zone.iana_name().map(str::to_owned) }
    };
    Listed {
        slug: &ground.slug,
        names: &ground.names,
        sides: [side(0), side(1)],
        usual_toward: ground.usual_toward,
        who: ground.who,
        modes: &ground.modes,
        hours: ground.hours.as_deref(),
        position: Position { lat: ground.position.lat, lon: ground.position.lon, kind: ground.position.kind },
        state,
        cursor,
        newest_at,
    }
}
