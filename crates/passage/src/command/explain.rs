//! `passage explain`: how one message is read, stage by stage. Refuses to keep anything.

use super::moment;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::out;
use border::minute::Minute;
use clap::Args;
use language::redact::redact;
use language::{Context, Explanation, Part};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The message.
    text: String,
    /// The crossing in whose room it was written.
    #[arg(long, value_name = "SLUG")]
    crossing: Option<String>,
    /// The message it replies to.
    #[arg(long, value_name = "TEXT")]
    quoted: Option<String>,
    /// When it was sent.
    #[arg(long, value_name = "RFC3339", value_parser = moment)]
    sent_at: Option<Minute>,
    /// The data directory, for its lexica.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
    /// As JSON.
    #[arg(long)]
    json: bool,
}

pub fn run(args: &ExplainArgs) -> Result<ExitCode, Failure> {
    let ground = Ground::open(&args.data)?;
    let crossing = args.crossing.as_deref().map(|slug| ground.crossing(slug)).transpose()?;
    let told_at = args.sent_at.unwrap_or_else(|| live::clock::Clock::system().now());
    let context = Context { crossing: crossing.map(|crossing| &**crossing), told_at, ..Context::default() };
    let quoted = args.quoted.as_deref().map(|text| ground.reader.read(&redact(text).text, &context));
    let text = redact(&args.text).text;
    let said = ground.reader.explain(&text, &Context { quoted: quoted.as_ref(), ..context });
    if args.json {
        out::json(&said)?;
    } else {
        out::line(shown(&text, &said).trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The stages, one under the other; each line begins with the bytes of the masked message it is of.
fn shown(text: &str, said: &Explanation) -> String {
    let line = |part: &Part| {
        let words = text.get(part.start as usize..part.end as usize).unwrap_or_default().replace('\n', " ");
        format!("  {:>4}-{:<4} {words}  =>  {}\n", part.start, part.end, part.is)
    };
    let lang = said.reading.lang.map_or_else(|| "unknown".to_owned(), |lang| lang.to_string());
    let mut out = format!("masked     {text}\nlanguage   {lang}\nwords\n");
    out.extend(said.nodes.iter().map(line));
    out.push_str("sentences\n");
    out.extend(said.sentences.iter().map(line));
    out.push_str("clauses\n");
    out.extend(said.clauses.iter().map(line));
    out.push_str("claims\n");
    for claim in &said.claims {
        let is = serde_json::to_string(&claim.claim).unwrap_or_default();
        out.push_str(&line(&Part { is, ..claim.of.clone() }));
    }
    let reading = serde_json::to_string(&said.reading).unwrap_or_default();
    out + "reading    " + &reading + "\n"
}
