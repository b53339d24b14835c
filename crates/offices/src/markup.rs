//! The little that is needed of marked-up pages: tags with their attributes, and what stands in an element.
//! Refuses to be a parser of HTML or XML.

use border::limits;

/// The attributes of each `<name …>` of a page, in their order.
pub(crate) fn tags<'a>(page: &'a str, name: &'a str) -> impl Iterator<Item = Vec<(&'a str, String)>> {
    let mut rest = page;
    std::iter::from_fn(move || {
        loop {
            let open = rest.find('<')?;
            rest = &rest[open + 1..];
            let body = rest.strip_prefix(name).filter(|body| body.starts_with(char::is_whitespace));
            if let Some(body) = body {
                let (attributes, after) = attributes(body);
                rest = after;
                return Some(attributes);
            }
        }
    })
}

/// `name="value"` pairs up to the tag's end, and what follows it.
fn attributes(mut rest: &str) -> (Vec<(&str, String)>, &str) {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.chars().next() else { return (found, "") };
        if first == '>' {
            return (found, &rest[1..]);
        }
        let ends = |c: char| c.is_whitespace() || matches!(c, '=' | '>');
        let end = rest[first.len_utf8()..].find(ends).map_or(rest.len(), |at| at + first.len_utf8());
        let (name, after) = rest.split_at(end);
        rest = after.trim_start();
        let Some(value) = rest.strip_prefix('=') else { continue };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            None => {
                value.split_at(value.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(value.len()))
            }
        };
        rest = after;
        if value.len() <= limits::FEED_FIELD_BYTES {
            found.push((name, plain(value)));
        }
    }
}

/// What stands in the first element of a name, whatever its prefix; empty where it is closed at once.
pub(crate) fn element<'a>(document: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = document;
    loop {
        let open = rest.find('<')?;
        rest = &rest[open + 1..];
        let end = rest.find('>')?;
        let (tag, after) = (&rest[..end], &rest[end + 1..]);
        let called = tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        if called.rsplit(':').next() == Some(name) && !tag.starts_with('/') {
            let text = if tag.ends_with('/') { "" } else { &after[..after.find('<')?] };
            return Some(text.trim());
        }
        rest = after;
    }
}

/// A text without the references that stand for signs.
fn plain(text: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#039;", "'"),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    pairs.iter().fold(text.trim().to_owned(), |text, (from, to)| text.replace(from, to))
}
