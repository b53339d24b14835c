//! What pages load besides themselves: one stylesheet, one module of what any page needs and a few more,
//! inside the binary, each named after its content so that it may be kept for ever. Refuses to serve a file
//! system.

mod bare;
mod joined;

use crate::asset::joined::Names;
use crate::caller::Caller;
use crate::encoding::{Effort, Encoding};
use crate::problem::{Kind, Problem};
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use border::voice::hex;
use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

const ICON: &str = include_str!("../app/icon.svg");

/// The sheets of all pages, in the order in which they overrule each other; served as one.
const SHEETS: [(&str, &str); 5] = [
    ("board.css", include_str!("../app/board.css")),
    ("pages.css", include_str!("../app/pages.css")),
    ("tell.css", include_str!("../app/tell.css")),
    ("out.css", include_str!("../app/out.css")),
    ("phone.css", include_str!("../app/phone.css")),
];

/// Sheets of single pages, and of the saved file.
const OTHER_SHEETS: [(&str, &str); 7] = [
    ("watch.css", include_str!("../app/watch.css")),
    ("file.css", include_str!("../app/file.css")),
    ("ways.css", include_str!("../app/ways.css")),
    ("trip.css", include_str!("../app/trip.css")),
    ("papers.css", include_str!("../app/papers.css")),
    ("seats.css", include_str!("../app/seats.css")),
    ("phrases.css", include_str!("../app/phrases.css")),
];

/// Modules that any page may need, in the order of what imports what; served as one (`joined`).
const TOGETHER: [(&str, &str); 37] = [
    ("store.js", include_str!("../app/store.js")),
    ("words.js", include_str!("../app/words.js")),
    ("clock.js", include_str!("../app/clock.js")),
    ("ages.js", include_str!("../app/ages.js")),
    ("ageing.js", include_str!("../app/ageing.js")),
    ("since.js", include_str!("../app/since.js")),
    ("budget.js", include_str!("../app/budget.js")),
    ("saying.js", include_str!("../app/saying.js")),
    ("kept.js", include_str!("../app/kept.js")),
    ("pieces.js", include_str!("../app/pieces.js")),
    ("glance.js", include_str!("../app/glance.js")),
    ("saving.js", include_str!("../app/saving.js")),
    ("board.js", include_str!("../app/board.js")),
    ("tools.js", include_str!("../app/tools.js")),
    ("along.js", include_str!("../app/along.js")),
    ("posted.js", include_str!("../app/posted.js")),
    ("home.js", include_str!("../app/home.js")),
    ("standby.js", include_str!("../app/standby.js")),
    ("stream.js", include_str!("../app/stream.js")),
    ("way.js", include_str!("../app/way.js")),
    ("live.js", include_str!("../app/live.js")),
    ("out.js", include_str!("../app/out.js")),
    ("sounding.js", include_str!("../app/sounding.js")),
    ("veiled.js", include_str!("../app/veiled.js")),
    ("wish.js", include_str!("../app/wish.js")),
    ("stems.js", include_str!("../app/stems.js")),
    ("cries.js", include_str!("../app/cries.js")),
    ("find.js", include_str!("../app/find.js")),
    ("ask.js", include_str!("../app/ask.js")),
    ("seal.js", include_str!("../app/seal.js")),
    ("work.js", include_str!("../app/work.js")),
    ("outbox.js", include_str!("../app/outbox.js")),
    ("leave.js", include_str!("../app/leave.js")),
    ("reading.js", include_str!("../app/reading.js")),
    ("lack.js", include_str!("../app/lack.js")),
    ("anew.js", include_str!("../app/anew.js")),
    ("tell.js", include_str!("../app/tell.js")),
];

/// Those of them that a page names. Each is served as a line that runs it.
const ENTRIES: [&str; 6] = ["live.js", "work.js", "out.js", "wish.js", "ask.js", "tell.js"];

/// What is put into a saved file, and a worker of its own: they import nothing.
const APART: [(&str, &str); 2] =
    [("file-age.js", include_str!("../app/file-age.js")), ("solver.js", include_str!("../app/solver.js"))];

/// Modules of single pages; one stands after those it imports.
const ALONE: [(&str, &str); 15] = [
    ("papers-whom.js", include_str!("../app/papers-whom.js")),
    ("checklist.js", include_str!("../app/checklist.js")),
    ("papers-list.js", include_str!("../app/papers-list.js")),
    ("papers.js", include_str!("../app/papers.js")),
    ("seats.js", include_str!("../app/seats.js")),
    ("anchor.js", include_str!("../app/anchor.js")),
    ("watch.js", include_str!("../app/watch.js")),
    ("handover.js", include_str!("../app/handover.js")),
    ("handover-view.js", include_str!("../app/handover-view.js")),
    ("locker.js", include_str!("../app/locker.js")),
    ("trip-seal.js", include_str!("../app/trip-seal.js")),
    ("photo.js", include_str!("../app/photo.js")),
    ("trip.js", include_str!("../app/trip.js")),
    ("trip-view.js", include_str!("../app/trip-view.js")),
    ("ways.js", include_str!("../app/ways.js")),
];

/// All assets by the name they are served under.
static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::new);

struct Assets {
    /// `live.js` to `live.3f2a….js`.
    named: BTreeMap<&'static str, String>,
    served: BTreeMap<String, Asset>,
}

struct Asset {
    kind: &'static str,
    plain: Bytes,
    gzip: Bytes,
    brotli: Bytes,
}

/// What all pages load, by the names they ask for it.
const SHEET: &str = "passage.css";
const MODULE: &str = "passage.js";

impl Assets {
    fn new() -> Self {
        let mut assets = Self { named: BTreeMap::new(), served: BTreeMap::new() };
        assets.add("icon.svg", SVG, ICON.to_owned());
        assets.add(SHEET, CSS, SHEETS.iter().map(|(_, source)| bare::bare(source)).collect());
        OTHER_SHEETS.iter().for_each(|(name, source)| assets.add(name, CSS, bare::bare(source)));
        let joined = TOGETHER.map(|(name, _)| name);
        APART.iter().for_each(|(name, source)| assets.add(name, JAVASCRIPT, bare::bare(source)));
        let all = assets.names(&joined).join(&TOGETHER);
        assets.add(MODULE, JAVASCRIPT, all);
        for (name, source) in ALONE {
            let code = assets.names(&joined).alone(source);
            assets.add(name, JAVASCRIPT, code);
        }
        for name in ENTRIES {
            let code = assets.names(&joined).entry(name);
            assets.add(name, JAVASCRIPT, code);
        }
        assets
    }

    fn names<'a>(&'a self, joined: &'a [&'a str]) -> Names<'a> {
        Names { joined, joined_as: MODULE, served: &self.named }
    }

    /// Names a content and packs it.
    fn add(&mut self, name: &'static str, kind: &'static str, content: String) {
        let hash = hex(&Sha256::digest(&content)[..6]);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let address = format!("{stem}.{hash}.{ending}");
        let plain = Bytes::from(content);
        let gzip = Encoding::Gzip.pack(&plain, Effort::Asset);
        let brotli = Encoding::Brotli.pack(&plain, Effort::Asset);
        self.served.insert(address.clone(), Asset { kind, plain, gzip, brotli });
        self.named.insert(name, address);
    }
}

/// What phones keep to show pages with no connection; a moderator's desk is no part of it.
const NOT_KEPT: &str = "watch.";

/// What a phone keeps once one of its pages was opened or a border was taken along: few need it, and a first
/// load is to be small.
const LATER: [&str; 10] = [
    "anchor.",
    "checklist.",
    "handover",
    "locker.",
    "papers",
    "photo.",
    "phrases.",
    "seats.",
    "trip",
    "ways.",
];

/// The module that answers for the house where there is no connection. It stands at the root, for it answers
/// for all pages, and is asked for anew each time: who has an old one must get rid of it.
const WORKER: &str = include_str!("../app/worker.js");

/// All of the app in one word: another one is another version.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    hash.update(WORKER);
    ASSETS.named.values().for_each(|address| hash.update(address));
    hex(&hash.finalize()[..6])
});

/// The version of the app that this house serves.
pub(crate) fn version() -> &'static str {
    &VERSION
}

/// Gives out the worker, with what it is to keep.
pub(crate) async fn worker(caller: Caller) -> Response {
    let is_later = |name: &str| LATER.iter().any(|later| name.starts_with(later));
    let kept = ASSETS.named.iter().filter(|(name, _)| !name.starts_with(NOT_KEPT));
    let (later, at_once): (Vec<_>, Vec<_>) = kept.partition(|(name, _)| is_later(name));
    let listed = |some: Vec<(&&str, &String)>| {
        let paths: Vec<String> = some.iter().map(|(_, address)| format!("/assets/{address}")).collect();
        serde_json::to_string(&paths).unwrap_or_default()
    };
    let source = bare::bare(WORKER).replace("[\"@ASSETS@\"]", &listed(at_once));
    let source = source.replace("[\"@LATER@\"]", &listed(later)).replace("@VERSION@", version());
    let source = source.replace("@POLICY@", crate::shield::POLICY);
    let headers = [(header::CONTENT_TYPE, JAVASCRIPT), (header::CACHE_CONTROL, "no-cache")];
    let packed = caller.encoding.pack(&Bytes::from(source), Effort::Page);
    let mut response = (headers, packed).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(name) = caller.encoding.name() {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    response
}

/// The address of an asset.
pub(crate) fn address(name: &str) -> String {
    format!("/assets/{}", ASSETS.named.get(name).map_or(name, String::as_str))
}

/// A sheet or module as it is served, for a page that carries it inside.
pub(crate) fn source(name: &str) -> String {
    let known = OTHER_SHEETS.iter().chain(&APART).find(|(known, _)| *known == name);
    known.map_or_else(String::new, |(_, source)| bare::bare(source))
}

/// Gives an asset out, to be kept for a year.
pub(crate) async fn get(Path(name): Path<String>, caller: Caller) -> Result<Response, Problem> {
    let asset = ASSETS.served.get(&name).ok_or(Problem::of(Kind::NotFound))?;
    let body = match caller.encoding {
        Encoding::Plain => &asset.plain,
        Encoding::Gzip => &asset.gzip,
        Encoding::Brotli => &asset.brotli,
    };
    let mut response = body.clone().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    if let Some(name) = caller.encoding.name() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    Ok(response)
}
