//! Every address, as one list by who calls. Refuses to do anything itself.

use crate::api;
use crate::asset;
use crate::counters;
use crate::door::Door;
use crate::encoding;
use crate::form;
use crate::page;
use crate::probe;
use crate::problem::{self, Kind, Problem};
use crate::shield;
use crate::site::Site;
use crate::stems;
use crate::watch;
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};

/// The door of a site.
pub fn router(site: Site) -> Router {
    let door = Door::new(site);
    Router::new()
        .merge(programs())
        // People, reading.
        .route("/", get(page::home::get))
        .route("/about", get(page::about::get))
        .route("/promises", get(page::promises::get))
        .route("/help", get(page::help::all))
        .route("/phrases", get(page::phrases::get))
        .route("/phrases/{to}", get(page::phrases::into))
        .route("/ways", get(page::ways::get).post(form::ways::post))
        .route("/papers", get(page::papers::choose))
        .route("/papers/{land}", get(page::papers::all_of))
        .route("/{slug}", get(page::crossing::get))
        .route("/{slug}/file", get(page::file::get))
        .route("/{slug}/out", get(page::link::out))
        .route("/s/{code}", get(page::link::get))
        .route("/{slug}/help", get(page::help::at))
        .route("/trip", get(page::trip::get))
        .route("/trip/view", get(page::trip::view))
        .route("/{slug}/seats", get(page::seats::get).post(form::seats::post))
        .route("/leave", get(page::leave::get).post(page::leave::post))
        // People, telling and asking.
        .route("/find", post(form::find::post))
        .route("/{slug}/report", post(form::report::post))
        .route("/{slug}/ask", post(form::ask::post))
        .route("/{slug}/paste", post(form::paste::post))
        .route("/{slug}/anchor", get(form::anchor::get).post(form::anchor::post))
        // Moderators, and who watches them.
        .route("/watch", get(watch::get).post(watch::post))
        .route("/watch/act", post(watch::act))
        .route("/watch/paste", post(watch::paste))
        .route("/log", get(page::log::get))
        // Browsers, by themselves.
        .route("/assets/{name}", get(asset::get))
        .route("/assets/stems/{name}", get(stems::get))
        .route("/worker.js", get(asset::worker))
        .route("/away", get(page::away::get))
        // Whoever watches the house.
        .route("/healthz", get(probe::healthz))
        .route("/readyz", get(probe::readyz))
        .fallback(async || Problem::of(Kind::NotFound))
        .layer(from_fn_with_state(door.clone(), problem::word))
        .layer(from_fn(encoding::pack))
        .layer(from_fn(shield::cover))
        .layer(from_fn_with_state(door.clone(), counters::count))
        .with_state(door)
}

/// What programs call, and the pages' own modules.
fn programs() -> Router<Door> {
    Router::new()
        .route("/api/v1/openapi.json", get(api::openapi::get))
        .route("/api/v1/papers", get(page::papers::rules))
        .route("/api/v1/live", get(api::streams::get))
        .route("/api/v1/crossings", get(api::crossings::get))
        .route("/api/v1/crossings/{slug}/board", get(api::board::get))
        .route("/api/v1/crossings/{slug}/live", get(api::live::get))
        .route("/api/v1/crossings/{slug}/talk", get(api::talk::get))
        .route("/api/v1/crossings/{slug}/log", get(api::log::get))
        .route("/api/v1/crossings/{slug}/why", get(api::why::get))
        .route("/api/v1/crossings/{slug}/strips", get(api::strips::get))
        .route("/api/v1/crossings/{slug}/help", get(api::help::get))
        .route("/api/v1/crossings/{slug}/ask", get(api::ask::get).post(api::ask::post))
        .route("/api/v1/crossings/{slug}/work", post(api::work::post))
        .route("/api/v1/crossings/{slug}/filings", post(api::filings::post))
        .route("/api/v1/crossings/{slug}/rides", post(api::rides::offer))
        .route("/api/v1/crossings/{slug}/rides/mine", post(api::rides::mine))
        .route("/api/v1/crossings/{slug}/rides/{seq}/{act}", post(api::rides::act))
        .route("/api/v1/crossings/{slug}/read", post(api::read::post))
        .route("/api/v1/key", get(api::sealed::key))
        .route("/api/v1/sealed", post(api::sealed::post))
        .route("/api/v1/sealed/work", post(api::sealed::work))
        .route("/api/v1/crossings/{slug}/rides/{seq}/handover", post(api::handover::post))
        .route("/api/v1/boxes", post(api::boxes::post))
        .route("/api/v1/boxes/work", post(api::boxes::work))
        .route("/api/v1/boxes/{id}", get(api::boxes::get).put(api::boxes::put).delete(api::boxes::delete))
        .route("/api/v1/crossings/{slug}/anchor", post(api::standing::anchor))
        .route("/api/v1/crossings/{slug}/invites", post(api::standing::invite))
        .route("/api/v1/crossings/{slug}/vouch", post(api::standing::vouch))
}

/// The counts of a site, for a listener of their own that only the one who runs the house reaches.
pub fn metrics_router(site: Site) -> Router {
    let fallback = async || axum::http::StatusCode::NOT_FOUND;
    Router::new().route("/metrics", get(probe::metrics)).fallback(fallback).with_state(Door::new(site))
}
