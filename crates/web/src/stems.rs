//! What a phone needs to find an answer without a network, for each language once: made of the reader's
//! lexicon, packed, and named after its content so that it may be kept for ever. Refuses to know any word.

use crate::caller::Caller;
use crate::door::Door;
use crate::encoding::{Effort, Encoding};
use crate::problem::{Kind, Problem};
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use border::lang::Lang;
use border::voice::hex;
use bytes::Bytes;
use language::Reader;
use sha2::{Digest as _, Sha256};
use std::sync::OnceLock;

/// One language's, in every encoding.
struct Packed {
    name: String,
    plain: Bytes,
    gzip: Bytes,
    brotli: Bytes,
}

/// All languages', each made when it is first asked for; and what is a cry for help in any of them.
#[derive(Default)]
pub(crate) struct Stems([OnceLock<Packed>; Lang::ALL.len()], OnceLock<Packed>);

/// What is called so is of all languages.
const ALL: &str = "all";

impl Packed {
    fn new(of: &str, words: String) -> Self {
        let plain = Bytes::from(words);
        let name = format!("{of}.{}.json", hex(&Sha256::digest(&plain)[..6]));
        let gzip = Encoding::Gzip.pack(&plain, Effort::Asset);
        let brotli = Encoding::Brotli.pack(&plain, Effort::Asset);
        Self { name, plain, gzip, brotli }
    }
}

impl Stems {
    fn of(&self, reader: &Reader, lang: Lang) -> Option<&Packed> {
        let at = Lang::ALL.iter().position(|known| *known == lang)?;
        Some(self.0.get(at)?.get_or_init(|| Packed::new(lang.as_str(), reader.stems(lang))))
    }

    fn cries(&self) -> &Packed {
        self.1.get_or_init(|| Packed::new(ALL, language::cries()))
    }

    /// The address of what is a cry for help in any language.
    pub fn address_of_cries(&self) -> String {
        format!("/assets/stems/{}", self.cries().name)
    }

    /// The address of a language's.
    pub fn address(&self, reader: &Reader, lang: Lang) -> String {
        self.of(reader, lang).map_or_else(String::new, |packed| format!("/assets/stems/{}", packed.name))
    }
}

/// Gives a language's out, to be kept for a year.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(name): Path<String>,
    caller: Caller,
) -> Result<Response, Problem> {
    let of = name.split('.').next().unwrap_or_default();
    let packed = match of {
        ALL => Some(door.stems.cries()),
        of => Lang::parse(of).and_then(|lang| door.stems.of(&door.site.reader, lang)),
    };
    let packed = packed.filter(|packed| packed.name == name).ok_or(Problem::of(Kind::NotFound))?;
    let body = match caller.encoding {
        Encoding::Plain => &packed.plain,
        Encoding::Gzip => &packed.gzip,
        Encoding::Brotli => &packed.brotli,
    };
    let mut response = body.clone().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    if let Some(name) = caller.encoding.name() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    Ok(response)
}
