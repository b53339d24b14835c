//! What pages load besides themselves: one stylesheet and a few small modules, inside the binary, each named
//! after its content so that it may be kept for ever. Refuses to serve a file system.

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
const SOURCES: [(&str, &str, &str); 10] = [
    ("passage.css", CSS, include_str!("../app/passage.css")),
    ("watch.css", CSS, include_str!("../app/watch.css")),
    ("icon.svg", SVG, include_str!("../app/icon.svg")),
    ("ageing.js", JAVASCRIPT, include_str!("../app/ageing.js")),
    ("board.js", JAVASCRIPT, include_str!("../app/board.js")),
    ("live.js", JAVASCRIPT, include_str!("../app/live.js")),
    ("solver.js", JAVASCRIPT, include_str!("../app/solver.js")),
    ("work.js", JAVASCRIPT, include_str!("../app/work.js")),
    ("anchor.js", JAVASCRIPT, include_str!("../app/anchor.js")),
    ("watch.js", JAVASCRIPT, include_str!("../app/watch.js")),
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
            let mut content = source.to_owned();
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

/// The address of an asset.
pub(crate) fn address(name: &str) -> String {
    format!("/assets/{}", ASSETS.named.get(name).map_or(name, String::as_str))
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
