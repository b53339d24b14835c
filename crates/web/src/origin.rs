//! Where a form was sent from: only our own pages may. Refuses to trust a browser that says nothing more than
//! it must.

use axum::http::{HeaderMap, header};

/// Whether a form comes from our own site: `Sec-Fetch-Site` says so, or, from browsers without it, `Origin`
/// names our host; a caller that sends neither is no browser that could be tricked.
pub(crate) fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match (text(header::ORIGIN.as_str()), text(header::HOST.as_str())) {
        (None, _) => true,
        (Some(origin), Some(host)) => {
            origin.split_once("://").is_some_and(|(_, named)| named.eq_ignore_ascii_case(host))
        }
        (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(pairs: &[(&'static str, &'static str)]) -> bool {
        let pairs = pairs
            .iter()
            .map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value")));
        is_own(&pairs.collect::<HeaderMap>())
    }

    #[test]
    fn a_form_on_another_site_is_not_ours() {
        assert!(!own(&[("sec-fetch-site", "cross-site")]));
        assert!(!own(&[("sec-fetch-site", "same-site")]));
        assert!(!own(&[("origin", "https://evil.example"), ("host", "passage.example")]));
        assert!(!own(&[("origin", "null"), ("host", "passage.example")]));
    }

    #[test]
    fn our_own_forms_and_plain_clients_are() {
        assert!(own(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(own(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(own(&[]));
    }
}
