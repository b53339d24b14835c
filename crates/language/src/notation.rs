//! The notation of forms in the lexica: `очеред|ь|и|ью` (a stem and its endings), `{при,про}ехали`
//! (alternatives), `пуска*` (any ending). Refuses to know a language.

use border::limits::FORMS_PER_ENTRY;

/// What is wrong with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadForm {
    /// A brace that is not closed, or closed twice.
    #[error("a brace is not paired")]
    Brace,
    /// It stands for too many.
    #[error("it stands for more than {FORMS_PER_ENTRY} forms")]
    TooMany,
    /// It has no letters.
    #[error("an empty form")]
    Empty,
    /// A star that is not the last sign.
    #[error("`*` stands only at the end")]
    Star,
}

/// The forms that one entry stands for, each with whether any ending may follow.
///
/// # Errors
/// See [`BadForm`].
pub fn expand(entry: &str) -> Result<Vec<(String, bool)>, BadForm> {
    let mut parts = entry.split('|');
    let stem = parts.next().unwrap_or_default();
    let mut endings: Vec<&str> = parts.collect();
    if endings.is_empty() {
        endings.push("");
    }
    let mut forms = Vec::new();
    for ending in endings {
        for text in alternatives(&format!("{stem}{ending}"))? {
            let open = text.ends_with('*');
            let text = text.strip_suffix('*').unwrap_or(&text).to_owned();
            if text.trim().is_empty() {
                return Err(BadForm::Empty);
            }
            if text.contains('*') {
                return Err(BadForm::Star);
            }
            forms.push((text, open));
            if forms.len() > FORMS_PER_ENTRY {
                return Err(BadForm::TooMany);
            }
        }
    }
    Ok(forms)
}

/// Resolves `{a,b}`; braces do not nest.
fn alternatives(text: &str) -> Result<Vec<String>, BadForm> {
    let mut found = vec![String::new()];
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let Some((inside, after)) = rest[open..].strip_prefix('{').and_then(|tail| tail.split_once('}'))
        else {
            return Err(BadForm::Brace);
        };
        if inside.contains('{') {
            return Err(BadForm::Brace);
        }
        let heads: Vec<String> = found.iter().map(|head| format!("{head}{}", &rest[..open])).collect();
        found = heads
            .iter()
            .flat_map(|head| inside.split(',').map(move |choice| format!("{head}{choice}")))
            .collect();
        if found.len() > FORMS_PER_ENTRY {
            return Err(BadForm::TooMany);
        }
        rest = after;
    }
    found.iter_mut().for_each(|head| head.push_str(rest));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(entry: &str) -> Vec<String> {
        expand(entry).expect("a good form").into_iter().map(|(text, _)| text).collect()
    }

    #[test]
    fn stems_alternatives_and_open_ends() {
        assert_eq!(texts("очеред|ь|и|ью"), ["очередь", "очереди", "очередью"]);
        assert_eq!(
            texts("{при,про,}ехал||и"),
            ["приехал", "проехал", "ехал", "приехали", "проехали", "ехали"]
        );
        assert_eq!(expand("пуска*"), Ok(vec![("пуска".to_owned(), true)]));
    }

    #[test]
    fn bad_forms_are_refused() {
        for (entry, error) in [
            ("а{б", BadForm::Brace),
            ("а}б", BadForm::Brace),
            ("{а{б}}", BadForm::Brace),
            ("", BadForm::Empty),
            ("а*б", BadForm::Star),
            ("{1,2,3,4,5,6,7,8}{1,2,3,4,5,6,7,8}{1,2,3,4,5,6,7,8,9}", BadForm::TooMany),
        ] {
            assert_eq!(expand(entry), Err(error), "{entry}");
        }
    }
}
