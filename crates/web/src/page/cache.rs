//! Rendered pages in memory: each is rendered once for a cursor, a minute and a language, and packed once for
//! an encoding, however many ask at once. Refuses to keep a page longer than it is true.

use crate::encoding::{Effort, Encoding};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use border::entry::Cursor;
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::minute::Minute;
use border::slug::Slug;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Which page.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Sheet {
    Home,
    /// The part of the first page that moves.
    Lists,
    /// Papers, all or of who comes to one land.
    Papers(Option<LandCode>),
    /// All rules as JSON, the same in all languages.
    Rules,
    /// A crossing's page, with this of its ways chosen.
    Crossing(Slug, usize),
    /// The part of a crossing's page that moves.
    Board(Slug),
    /// A crossing's board as JSON, the same in all languages.
    Json(Slug),
}

/// Of when a page is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Edition {
    pub cursor: Cursor,
    pub minute: Minute,
}

/// A rendered page, packed for one encoding.
pub(crate) struct Copy {
    edition: Edition,
    body: Bytes,
    etag: HeaderValue,
}

type Key = (Sheet, Lang, Encoding);

/// Where one page lies: its newest copy, and a lock for whoever renders the next.
#[derive(Default)]
struct Place {
    copy: Mutex<Option<Arc<Copy>>>,
    rendering: tokio::sync::Mutex<()>,
}

#[derive(Default)]
pub(crate) struct Pages {
    places: Mutex<BTreeMap<Key, Arc<Place>>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Place {
    fn of(&self, edition: Edition) -> Option<Arc<Copy>> {
        lock(&self.copy).as_ref().filter(|copy| copy.edition == edition).cloned()
    }
}

impl Pages {
    /// The copy of a page, from memory or rendered now.
    pub async fn get(
        &self,
        sheet: Sheet,
        lang: Lang,
        encoding: Encoding,
        edition: Edition,
        render: impl FnOnce() -> Bytes,
    ) -> Arc<Copy> {
        let place = self.place((sheet.clone(), lang, encoding));
        if let Some(copy) = place.of(edition) {
            return copy;
        }
        let _rendering = place.rendering.lock().await;
        if let Some(copy) = place.of(edition) {
            return copy;
        }
        let plain = match encoding {
            Encoding::Plain => render(),
            Encoding::Gzip | Encoding::Brotli => self.plain(sheet, lang, edition, render).await,
        };
        let copy = Arc::new(Copy {
            edition,
            body: encoding.pack(&plain, Effort::Page),
            etag: etag(edition, lang, encoding),
        });
        *lock(&place.copy) = Some(copy.clone());
        copy
    }

    /// The page as it is, for packing.
    async fn plain(
        &self,
        sheet: Sheet,
        lang: Lang,
        edition: Edition,
        render: impl FnOnce() -> Bytes,
    ) -> Bytes {
        let place = self.place((sheet, lang, Encoding::Plain));
        let _rendering = place.rendering.lock().await;
        if let Some(copy) = place.of(edition) {
            return copy.body.clone();
        }
        let body = render();
        let etag = etag(edition, lang, Encoding::Plain);
        *lock(&place.copy) = Some(Arc::new(Copy { edition, body: body.clone(), etag }));
        body
    }

    /// The place of a page. Where there are too many, those of other minutes go, and if that is not enough,
    /// all.
    fn place(&self, key: Key) -> Arc<Place> {
        let mut places = lock(&self.places);
        if let Some(place) = places.get(&key) {
            return place.clone();
        }
        if places.len() >= limits::PAGES_CACHED {
            let minute = |place: &Place| lock(&place.copy).as_ref().map(|copy| copy.edition.minute);
            let newest = places.values().filter_map(|place| minute(place)).max();
            places.retain(|_, place| minute(place) == newest);
            if places.len() >= limits::PAGES_CACHED {
                places.clear();
            }
        }
        places.entry(key).or_default().clone()
    }
}

fn etag(edition: Edition, lang: Lang, encoding: Encoding) -> HeaderValue {
    let text = format!("\"{}.{}.{lang}.{}\"", edition.cursor, edition.minute.0, encoding.mark());
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("\"\""))
}

impl Copy {
    /// The page, as packed.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The answer to a request: the page, or "you have it".
    pub fn respond(
        &self,
        request: &HeaderMap,
        kind: &'static str,
        lang: Lang,
        encoding: Encoding,
    ) -> Response {
        let known = request.get(header::IF_NONE_MATCH).is_some_and(|known| matches(known, &self.etag));
        let mut response = match known {
            true => StatusCode::NOT_MODIFIED.into_response(),
            false => self.body.clone().into_response(),
        };
        let headers = response.headers_mut();
        headers.insert(header::ETAG, self.etag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-language, accept-encoding"));
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.as_str()));
        if let Some(name) = encoding.name().filter(|_| !known) {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        response
    }
}

/// Whether a list of ETags names this one; a weak mark put on by a proxy does not matter.
fn matches(known: &HeaderValue, etag: &HeaderValue) -> bool {
    let own = etag.to_str().unwrap_or_default();
    let known = known.to_str().unwrap_or_default();
    known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use border::entry::Epoch;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn edition(seq: u64, minute: i64) -> Edition {
        Edition { cursor: Cursor { epoch: Epoch(1), seq }, minute: Minute(minute) }
    }

    #[tokio::test]
    async fn a_page_is_rendered_once_however_many_ask() {
        let pages = Arc::new(Pages::default());
        let rendered = Arc::new(AtomicUsize::new(0));
        let mut asking = tokio::task::JoinSet::new();
        for n in 0..60 {
            let (pages, rendered) = (pages.clone(), rendered.clone());
            let encoding = [Encoding::Plain, Encoding::Gzip, Encoding::Brotli][n % 3];
            asking.spawn(async move {
                let render = || {
                    rendered.fetch_add(1, Ordering::Relaxed);
                    Bytes::from_static(b"page")
                };
                pages.get(Sheet::Home, Lang::Ru, encoding, edition(7, 1), render).await;
            });
        }
        asking.join_all().await;
        assert_eq!(rendered.load(Ordering::Relaxed), 1);
    }

    #[tokio::test]
    async fn memory_is_bounded() {
        let pages = Pages::default();
        for n in 0..limits::PAGES_CACHED + 50 {
            let slug = Slug::parse(&format!("post-{n}")).expect("a slug");
            let minute = (n / 500) as i64;
            pages.get(Sheet::Board(slug), Lang::En, Encoding::Plain, edition(1, minute), Bytes::new).await;
        }
        assert!(lock(&pages.places).len() <= limits::PAGES_CACHED);
    }

    #[test]
    fn an_etag_is_known_again_in_a_list_and_behind_a_weak_mark() {
        let own = etag(edition(7, 1), Lang::Ru, Encoding::Brotli);
        let listed = format!("\"x\", W/{}", own.to_str().expect("ASCII"));
        assert!(matches(&HeaderValue::from_str(&listed).expect("a value"), &own));
        assert!(!matches(&etag(edition(7, 1), Lang::Ru, Encoding::Gzip), &own));
        assert!(!matches(&etag(edition(8, 1), Lang::Ru, Encoding::Brotli), &own));
    }
}
