//! `passage crossings`: which crossings there are. Refuses to know what is so there.

use super::lang;
use crate::failure::Failure;
use crate::ground::Ground;
use crate::out;
use border::crossing::Crossing;
use border::lang::Lang;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

#[derive(Debug, Args)]
pub struct CrossingsArgs {
    /// Only those people call so: a name, nickname or town, in either script, typos allowed.
    #[arg(long, value_name = "NAME")]
    find: Option<String>,
    /// In which language.
    #[arg(long, value_parser = lang, default_value = "en")]
    lang: Lang,
    /// One JSON object a line.
    #[arg(long)]
    json: bool,
    /// The data directory, for its files.
    #[arg(long, value_name = "DIR", default_value = "./passage-data")]
    data: PathBuf,
}

/// How many near names are listed.
const MOST_FOUND: usize = 10;

pub fn run(args: &CrossingsArgs) -> Result<ExitCode, Failure> {
    let ground = Ground::open(&args.data)?;
    let found: Vec<Arc<Crossing>> = match &args.find {
        Some(name) => ground.atlas.find(name, MOST_FOUND),
        None => ground.atlas.crossings().cloned().collect(),
    };
    if found.is_empty() {
        let name = args.find.as_deref().unwrap_or_default();
        return Err(Failure::failed(format!(
            "no crossing is called `{name}`; `passage crossings` lists all"
        )));
    }
    for crossing in found {
        let [a, b] = &crossing.sides;
        match args.json {
            true => out::json(&json!({
                "slug": crossing.slug,
                "names": crossing.names,
                "sides": [a.code, b.code],
                "usual_toward": crossing.usual_toward,
                "modes": crossing.modes,
                "hours": crossing.hours,
                "who": crossing.who,
            }))?,
            false => {
                let name = crossing.name(args.lang.as_str());
                out::line(format_args!("{:<32} {:>5} {:<5}  {name}", crossing.slug, a.code, b.code))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
