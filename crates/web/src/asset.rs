//! What pages load besides themselves: one stylesheet and a few small modules, inside the binary, each named
//! after its content so that it may be kept for ever. Refuses to serve a file system.

mod bare;

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

/// Name, kind and content; a module stands after those it imports.
const SOURCES: [(&str, &str, &str); 55] = [
    ("passage.css", CSS, include_str!("../app/passage.css")),
    ("board.css", CSS, include_str!("../app/board.css")),
    ("tell.css", CSS, include_str!("../app/tell.css")),
    ("phone.css", CSS, include_str!("../app/phone.css")),
    ("watch.css", CSS, include_str!("../app/watch.css")),
    ("out.css", CSS, include_str!("../app/out.css")),
    ("file.css", CSS, include_str!("../app/file.css")),
    ("ways.css", CSS, include_str!("../app/ways.css")),
    ("trip.css", CSS, include_str!("../app/trip.css")),
    ("papers.css", CSS, include_str!("../app/papers.css")),
    ("seats.css", CSS, include_str!("../app/seats.css")),
    ("icon.svg", SVG, include_str!("../app/icon.svg")),
    ("store.js", JAVASCRIPT, include_str!("../app/store.js")),
    ("words.js", JAVASCRIPT, include_str!("../app/words.js")),
    ("clock.js", JAVASCRIPT, include_str!("../app/clock.js")),
    ("ages.js", JAVASCRIPT, include_str!("../app/ages.js")),
    ("ageing.js", JAVASCRIPT, include_str!("../app/ageing.js")),
    ("since.js", JAVASCRIPT, include_str!("../app/since.js")),
    ("budget.js", JAVASCRIPT, include_str!("../app/budget.js")),
    ("saying.js", JAVASCRIPT, include_str!("../app/saying.js")),
    ("kept.js", JAVASCRIPT, include_str!("../app/kept.js")),
    ("pieces.js", JAVASCRIPT, include_str!("../app/pieces.js")),
    ("glance.js", JAVASCRIPT, include_str!("../app/glance.js")),
    ("saving.js", JAVASCRIPT, include_str!("../app/saving.js")),
    ("board.js", JAVASCRIPT, include_str!("../app/board.js")),
    ("tools.js", JAVASCRIPT, include_str!("../app/tools.js")),
    ("along.js", JAVASCRIPT, include_str!("../app/along.js")),
    ("home.js", JAVASCRIPT, include_str!("../app/home.js")),
    ("stream.js", JAVASCRIPT, include_str!("../app/stream.js")),
    ("live.js", JAVASCRIPT, include_str!("../app/live.js")),
    ("file-age.js", JAVASCRIPT, include_str!("../app/file-age.js")),
    ("out.js", JAVASCRIPT, include_str!("../app/out.js")),
    ("wish.js", JAVASCRIPT, include_str!("../app/wish.js")),
    ("find.js", JAVASCRIPT, include_str!("../app/find.js")),
    ("ask.js", JAVASCRIPT, include_str!("../app/ask.js")),
    ("solver.js", JAVASCRIPT, include_str!("../app/solver.js")),
    ("seal.js", JAVASCRIPT, include_str!("../app/seal.js")),
    ("work.js", JAVASCRIPT, include_str!("../app/work.js")),
    ("outbox.js", JAVASCRIPT, include_str!("../app/outbox.js")),
    ("leave.js", JAVASCRIPT, include_str!("../app/leave.js")),
    ("reading.js", JAVASCRIPT, include_str!("../app/reading.js")),
    ("tell.js", JAVASCRIPT, include_str!("../app/tell.js")),
    ("checklist.js", JAVASCRIPT, include_str!("../app/checklist.js")),
    ("papers-list.js", JAVASCRIPT, include_str!("../app/papers-list.js")),
    ("papers.js", JAVASCRIPT, include_str!("../app/papers.js")),
    ("seats.js", JAVASCRIPT, include_str!("../app/seats.js")),
    ("anchor.js", JAVASCRIPT, include_str!("../app/anchor.js")),
    ("watch.js", JAVASCRIPT, include_str!("../app/watch.js")),
    ("handover.js", JAVASCRIPT, include_str!("../app/handover.js")),
    ("handover-view.js", JAVASCRIPT, include_str!("../app/handover-view.js")),
    ("locker.js", JAVASCRIPT, include_str!("../app/locker.js")),
    ("trip-seal.js", JAVASCRIPT, include_str!("../app/trip-seal.js")),
    ("photo.js", JAVASCRIPT, include_str!("../app/photo.js")),
    ("trip.js", JAVASCRIPT, include_str!("../app/trip.js")),
    ("trip-view.js", JAVASCRIPT, include_str!("../app/trip-view.js")),
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

impl Assets {
    fn new() -> Self {
        let mut assets = Self { named: BTreeMap::new(), served: BTreeMap::new() };
        for (name, kind, source) in SOURCES {
            let mut content = if kind == SVG { source.to_owned() } else { bare::bare(source) };
            for (imported, address) in &assets.named {
                content = content.replace(&format!("\"./{imported}\""), &format!("\"./{address}\""));
            }
            let hash = hex(&Sha256::digest(&content)[..6]);
            let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
            let address = format!("{stem}.{hash}.{ending}");
            let plain = Bytes::from(content);
            let gzip = Encoding::Gzip.pack(&plain, Effort::Asset);
            let brotli = Encoding::Brotli.pack(&plain, Effort::Asset);
            assets.served.insert(address.clone(), Asset { kind, plain, gzip, brotli });
            assets.named.insert(name, address);
        }
        assets
    }
}

/// What phones keep to show pages with no connection; a moderator's desk is no part of it.
const NOT_KEPT: &str = "watch.";

/// What a phone keeps once one of its pages was opened or a border was taken along: few need it, and a first
/// load is to be small.
const LATER: [&str; 8] = ["checklist.", "handover", "locker.", "papers", "photo.", "seats.", "trip", "ways."];

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

/// An asset as it is served, for a page that carries it inside.
pub(crate) fn source(name: &str) -> String {
    SOURCES
        .iter()
        .find(|(known, ..)| *known == name)
        .map_or_else(String::new, |(.., source)| bare::bare(source))
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
