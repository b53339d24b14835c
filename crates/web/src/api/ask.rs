//! A question asked through the API: what the board knows already, in words and as data. Nothing is posted.
//! Refuses to keep the question.

use super::query::Query;
use crate::caller::Caller;
use crate::door::Door;
use crate::page::answered::Answered;
use crate::problem::Problem;
use crate::site::Example;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use border::answer::Answer;
use border::atlas::Ruled;
use border::land::LandCode;
use border::lang::Lang;
use border::limits;
use border::reading::Ask;
use language::say::Said;
use serde::Serialize;

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
    let published = door.board(&slug)?;
    let query = Query::read(raw.as_deref(), &["q"])?;
    let question = query.text("q").filter(|q| q.len() <= limits::QUESTION_BYTES);
    let question = question.ok_or_else(|| Problem::bad_query("q", "is a question of 1 to 1,024 bytes"))?;
    let found = Answered::of_words(&door, &crossing, &published.board, question);
    let speaker = crate::page::speaker(&door, &crossing, caller.lang);
    let answers = found
        .answers
        .iter()
        .map(|answer| Worded {
            answer,
            said: speaker.answer_on(&published.board, answer).into(),
            rule: speaker.atlas.ruled(&crossing, &answer.key, speaker.now),
        })
        .collect();
    let reply = Reply {
        lang: caller.lang,
        fiction: door.site.example == Example::Yes,
        asks: &found.asks,
        toward: found.toward,
        answered: if found.is_whole() { "yes" } else { "no" },
        answers,
    };
    Ok(Json(reply).into_response())
}
