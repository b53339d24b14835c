//! The fields of a form that our own page sent. Refuses any other site's.

use super::body;
use crate::api::query;
use crate::origin;
use crate::problem::{Kind, Problem};
use axum::extract::{FromRequest, Request};

/// Fields of one form; the largest of ours has fewer.
const MOST: usize = 32;

/// A form's fields in the order they were sent.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

/// The fields of a request's form of at most so many bytes.
pub(crate) struct Form<const BYTES: usize>(pub Fields);

impl<S: Sync, const BYTES: usize> FromRequest<S> for Form<BYTES> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        if !origin::is_own(request.headers()) {
            return Err(Problem::of(Kind::OtherSite));
        }
        let bytes = body::take(request.into_body(), BYTES).await?;
        Ok(Self(Fields::parse(&String::from_utf8_lossy(&bytes))))
    }
}

impl Fields {
    /// Of pairs that came in a box; no more than a form has.
    pub fn of_pairs(mut pairs: Vec<(String, String)>) -> Self {
        pairs.truncate(MOST);
        Self(pairs)
    }

    fn parse(raw: &str) -> Self {
        let pairs = raw.split('&').filter(|pair| !pair.is_empty()).take(MOST);
        let decoded = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (query::decoded(name), query::decoded(value))
        });
        Self(decoded.collect())
    }

    /// All of them, in the order they were sent.
    pub fn all(&self) -> &[(String, String)] {
        &self.0
    }

    /// A field's text; blank if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// All texts of a field that may be there more than once.
    pub fn texts<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}
