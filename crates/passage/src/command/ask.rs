//! `passage ask`: a question in, the board's answers out. Refuses to post the question anywhere.

use super::board::current;
use super::lang;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::house;
use crate::out;
use border::answer::Answer;
use border::board::Board;
use border::lang::Lang;
use border::limits::WORDS_BYTES;
use border::reading::Reading;
use clap::Args;
use language::Context;
use language::redact::redact;
use language::say::{Ages, Speaker};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct AskArgs {
    /// The crossing.
    #[arg(value_name = "SLUG")]
    slug: String,
    /// The question, in any of the six languages.
    #[arg(value_name = "QUESTION")]
    question: String,
    /// The answer's language; by default that of the question.
    #[arg(long, value_parser = lang)]
    lang: Option<Lang>,
    /// As JSON.
    #[arg(long)]
    json: bool,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
}

pub fn run(args: &AskArgs) -> Result<ExitCode, Failure> {
    if args.question.len() > WORDS_BYTES {
        return Err(Failure::usage(format!("the question is longer than {WORDS_BYTES} bytes")));
    }
    let ground = Ground::open(&args.data)?;
    let crossing = ground.crossing(&args.slug)?.clone();
    let journal = house::journal_read_only(&args.data)?;
    let fold = current(&*journal, &args.slug)?;
    let board = fold.board();
    let context = Context { crossing: Some(&crossing), quoted: None, before: None, told_at: board.at };
    let reading = ground.reader.read(&redact(&args.question).text, &context);
    let answers = answers(board, &reading);
    if args.json {
        out::json(&json!({"asks": reading.asks, "toward": reading.toward, "answers": answers}))?;
        return Ok(ExitCode::SUCCESS);
    }
    let lang = args.lang.or(reading.lang).unwrap_or(Lang::En);
    let speaker = Speaker {
        phrases: &ground.phrases,
        atlas: &ground.atlas,
        ground: &crossing,
        lang,
        now: board.at,
        ages: Ages::Plain,
    };
    if reading.asks.is_empty() {
        out::line(speaker.phrases.text(lang, "page-ask-not-understood"))?;
    } else if answers.is_empty() {
        out::line(speaker.nothing())?;
    }
    for answer in answers {
        out::line(speaker.line_on(board, answer))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The board's answers to what is asked, without repeats.
fn answers<'a>(board: &'a Board, reading: &Reading) -> Vec<&'a Answer> {
    let mut answers: Vec<&Answer> = Vec::new();
    for ask in &reading.asks {
        for answer in board.answers_to(*ask, reading.toward) {
            if !answers.iter().any(|known| known.key == answer.key) {
                answers.push(answer);
            }
        }
    }
    answers
}
