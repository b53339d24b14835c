//! A question asked through the API: what the board knows already, in words and as data. Nothing is posted.
//! Refuses to keep the question.

use super::query::Query;
use crate::caller::Caller;
use crate::door::Door;
use crate::form::body;
use crate::page::answered::Answered;
use crate::problem::{Problem, Wrong};
use crate::site::Example;
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use border::answer::Answer;
use border::atlas::Ruled;
use border::crossing::Crossing;
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::reading::Ask;
use language::say::Said;
use language::scam::judge;
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Reply<'a> {
    lang: Lang,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fiction: bool,
    asks: &'a [Ask],
    #[serde(skip_serializing_if = "Option::is_none")]
    toward: Option<LandCode>,
    /// `yes` if every ask has an answer that is not stale.
    answered: &'static str,
    /// Where a way around a post, a forged paper or a bribe is asked for: that the house speaks of none.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
    answers: Vec<Worded<'a>>,
}

#[derive(Serialize)]
struct Worded<'a> {
    answer: &'a Answer,
    said: Words,
    /// Of papers and animals: what is known of the rule, which is no part of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<Ruled<'a>>,
}

#[derive(Serialize)]
struct Words {
    title: String,
    value: String,
    support: String,
    age: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    assumed: Option<String>,
    notes: Vec<String>,
}

impl From<Said> for Words {
    fn from(said: Said) -> Self {
        let Said { title, value, support, age, assumed, notes } = said;
        Self { title, value, support, age, assumed, notes }
    }
}

/// What the board knows of a question.
pub(crate) async fn get(
    State(door): State<Door>,
    Path(slug): Path<String>,
    RawQuery(raw): RawQuery,
    caller: Caller,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let query = Query::read(raw.as_deref(), &["q"])?;
    let question = query.text("q").filter(|q| q.len() <= limits::QUESTION_BYTES);
    let question = question.ok_or_else(|| Problem::bad_query("q", "is a question of 1 to 1,024 bytes"))?;
    reply(&door, &crossing, caller.lang, question)
}

/// The same, with the question in the body: it stands in no address, and so in no history and no log of a
/// proxy.
pub(crate) async fn post(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let bytes = body::json(&headers, body, limits::FILING_BYTES).await?;
    let unfit = |pointer: &str, detail: &str| Problem::unfit(vec![Wrong::new(pointer, detail)]);
    let asked: Asked =
        serde_json::from_slice(&bytes).map_err(|_| unfit("", "is an object with the text `q` alone"))?;
    let question = asked.q.trim();
    if question.is_empty() || question.len() > limits::QUESTION_BYTES {
        return Err(unfit("/q", "is a question of 1 to 1,024 bytes"));
    }
    reply(&door, &crossing, caller.lang, question)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    q: String,
}

fn reply(door: &Door, crossing: &Crossing, lang: Lang, question: &str) -> Result<Response, Problem> {
    let published = door.board(crossing.slug.as_str())?;
    let found = Answered::of_words(door, crossing, &published.board, question, None);
    let speaker = crate::page::plain_speaker(door, crossing, lang);
    let answers = found
        .answers
        .iter()
        .chain(&found.beside)
        .map(|answer| Worded {
            answer,
            said: speaker.answer_on(&published.board, answer).into(),
            rule: speaker.atlas.ruled(crossing, &answer.key, speaker.now),
        })
        .collect();
    let reply = Reply {
        lang,
        fiction: door.site.example == Example::Yes,
        asks: &found.asks,
        toward: found.toward,
        refused: judge(question).sought.first().map(|_| door.site.phrases.scam_asked(lang)),
        answered: if found.is_whole() { "yes" } else { "no" },
        answers,
    };
    Ok(Json(reply).into_response())
}
