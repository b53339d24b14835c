//! Telling what one sees, in words or by taps. A double press files once: the id is made of a random part of
//! the page and of what was told. (Two people who tell the very same from copies of one page within a minute
//! are then one report, which for guests they would be anyway.) Refuses to keep the form.

use super::anew::Anew;
use super::fields::{Fields, Form};
use super::lack::lacks;
use super::taps;
use crate::admission::Work;
use crate::caller::Caller;
use crate::door::Door;
use crate::filing::{self, Content, Sent, check_words};
use crate::page::{crossing, help};
use crate::problem::{Kind, Problem};
use crate::receipts::Receipt;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use border::filing::is_client_id;
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::log_line::LogLine;
use border::reading::Ask;
use border::voice::hex;
use language::is_emergency;
use live::order::Outcome;
use sha2::{Digest as _, Sha256};

/// A random part for the ids of filings made with one page.
pub(crate) fn nonce() -> String {
    let mut bytes = [0; 12];
    if getrandom::fill(&mut bytes).is_err() {
        live::log(LogLine::NoRandomness);
    }
    hex(&bytes)
}

/// Files a form and shows what was understood of it.
pub(crate) async fn post(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
    Form(fields): Form<{ limits::FORM_BYTES }>,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    if let Some(anew) = Anew::parse(fields.text("anew")) {
        return crossing::filled(&door, &crossing, caller, anew.fields(), vec![]);
    }
    let lacks = lacks(&fields);
    if !lacks.is_empty() {
        let page = crossing::filled(&door, &crossing, caller, fields, lacks)?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let sent = sent(&fields, caller.lang)?;
    if fields.text("help") != "seen" && is_emergency(fields.text("words")) {
        return Ok(help::urgent(&door, &crossing, caller, &fields));
    }
    let receipt = match filing::file(&door, &crossing, sent).await {
        Ok(receipt) => receipt,
        Err(problem) => return Err(problem.keeping(format!("/{}/report", crossing.slug), fields)),
    };
    let waits = match receipt.outcome {
        Outcome::SetAside => true,
        Outcome::New | Outcome::Repeated => {
            door.site.live.shown(crossing.slug.as_str(), receipt.seq).await;
            false
        }
    };
    // A page that answered the form itself would keep its words in the browser's session.
    let name = nonce();
    let shown = Receipt { slug: crossing.slug.clone(), seq: receipt.seq, waits };
    door.receipts.give(name.clone(), door.site.live.clock().now(), shown);
    let address = format!("/{}?lang={}&receipt={name}#filed", crossing.slug, caller.lang);
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
}

/// What a form of ours tells, by itself or out of a box.
pub(crate) fn sent(fields: &Fields, lang: Lang) -> Result<Sent, Problem> {
    let content = content(fields)?;
    Ok(Sent {
        id: id(fields.text("nonce"), &content),
        voice: Some(fields.text("voice")).filter(|voice| is_client_id(voice)).map(str::to_owned),
        work: Work::Form(fields.text("work").to_owned()),
        content,
        lang: Some(lang),
        reply_to: None,
        written_ago_seconds: None,
    })
}

fn content(fields: &Fields) -> Result<Content, Problem> {
    let toward = LandCode::parse(fields.text("toward"));
    let words = fields.text("words");
    if !words.trim().is_empty() {
        return Ok(Content::Words(check_words(words)?, toward));
    }
    if let Some(ask) = Ask::parse(fields.text("ask")) {
        return Ok(Content::Asks(ask, toward));
    }
    let taps = taps::claims(fields, toward);
    let lack = lacks(fields).first().copied();
    if taps.is_empty() || lack.is_some() {
        return Err(Problem { lack, ..Problem::of(Kind::Empty) });
    }
    Ok(Content::Taps(taps))
}

/// The id of what was told with a page: the same for a second press.
fn id(nonce: &str, content: &Content) -> String {
    let nonce = if is_client_id(nonce) { nonce.to_owned() } else { self::nonce() };
    let told = match content {
        Content::Words(words, toward) => format!("words {toward:?} {words}"),
        Content::Taps(taps) => format!("taps {}", serde_json::to_string(taps).unwrap_or_default()),
        Content::Asks(ask, toward) => format!("ask {toward:?} {ask}"),
    };
    let hash = Sha256::new().chain_update(&nonce).chain_update([0]).chain_update(told).finalize();
    format!("form-{}", hex(&hash[..16]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_press_has_the_same_id_and_another_report_has_not() {
        let words = |text: &str| Content::Words(text.into(), None);
        let nonce = nonce();
        assert_eq!(id(&nonce, &words("open")), id(&nonce, &words("open")));
        assert_ne!(id(&nonce, &words("open")), id(&nonce, &words("shut")));
        assert_ne!(id(&nonce, &words("open")), id(&self::nonce(), &words("open")));
        assert!(is_client_id(&id("", &words("open"))));
    }
}
