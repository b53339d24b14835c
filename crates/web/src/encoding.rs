//! How a body is sent: as it is, or packed. Refuses to pack a stream.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use bytes::Bytes;
use std::io::Write as _;

/// Brotli's effort for pages: a busy page changes twice a second in six languages. More than this takes as
/// long again and spares nothing before [`BROTLI_BACK`], which takes fifteen times as long.
const BROTLI_PAGES: u32 = 7;
/// Brotli’s effort for what a phone lacks after a rush: a tenth less.
const BROTLI_BACK: u32 = 10;
/// Brotli's effort for what never changes.
const BROTLI_ASSETS: u32 = 11;

/// A content encoding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

/// How much work packing may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Effort {
    /// Packed again and again.
    Page,
    /// Packed for one.
    Back,
    /// Packed once.
    Asset,
}

impl Encoding {
    /// The best one a caller takes.
    pub fn best(accepted: &str) -> Self {
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let (token, q) = part.split_once(';').unwrap_or((part, ""));
                let refused = matches!(q.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
                token.trim().eq_ignore_ascii_case(name) && !refused
            })
        };
        match (takes("br"), takes("gzip")) {
            (true, _) => Self::Brotli,
            (false, true) => Self::Gzip,
            (false, false) => Self::Plain,
        }
    }

    /// Its name in `Content-Encoding`.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    /// Its mark in an ETag.
    pub fn mark(self) -> &'static str {
        self.name().unwrap_or("id")
    }

    /// Packs a body. Writing to memory does not fail; if it ever did, the caller would get an empty body.
    pub fn pack(self, body: &Bytes, effort: Effort) -> Bytes {
        match self {
            Self::Plain => body.clone(),
            Self::Gzip => {
                let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
                let packed = packer.write_all(body).and_then(|()| packer.finish());
                packed.unwrap_or_default().into()
            }
            Self::Brotli => {
                let quality = match effort {
                    Effort::Page => BROTLI_PAGES,
                    Effort::Back => BROTLI_BACK,
                    Effort::Asset => BROTLI_ASSETS,
                };
                let mut packed = Vec::new();
                let mut packer = brotli::CompressorWriter::new(&mut packed, 16 * 1024, quality, 18);
                let written = packer.write_all(body);
                drop(packer);
                if written.is_err() {
                    packed.clear();
                }
                packed.into()
            }
        }
    }
}

/// Packs pages that were made for one request; what is packed already, and all else, goes as it is.
pub(crate) async fn pack(request: Request, next: Next) -> Response {
    let accepted = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let encoding = Encoding::best(accepted.unwrap_or_default());
    let response = next.run(request).await;
    let headers = response.headers();
    let kind = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    let is_page = kind.is_some_and(|kind| kind.starts_with(b"text/html"));
    let Some(name) = encoding.name().filter(|_| is_page && !headers.contains_key(header::CONTENT_ENCODING))
    else {
        return response;
    };
    let (mut parts, body) = response.into_parts();
    // A page lies whole in memory already.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if body.is_empty() {
        return Response::from_parts(parts, Body::empty());
    }
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(encoding.pack(&body, Effort::Page)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_is_preferred_and_a_refused_encoding_is_not_used() {
        assert_eq!(Encoding::best("gzip, deflate, br"), Encoding::Brotli);
        assert_eq!(Encoding::best("gzip;q=1.0, br;q=0"), Encoding::Gzip);
        assert_eq!(Encoding::best("identity"), Encoding::Plain);
        assert_eq!(Encoding::best("brx"), Encoding::Plain);
    }

    #[test]
    fn packing_makes_a_page_small_and_loses_nothing() {
        let page = Bytes::from("<li>open</li>".repeat(1_000));
        let packed = Encoding::Brotli.pack(&page, Effort::Page);
        assert!(packed.len() * 20 < page.len());
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut packed.as_ref(), &mut unpacked).expect("brotli");
        assert_eq!(unpacked, page);
        let gzip = Encoding::Gzip.pack(&page, Effort::Page);
        let mut unpacked = Vec::new();
        std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(gzip.as_ref()), &mut unpacked)
            .expect("gzip");
        assert_eq!(unpacked, page);
    }
}
