//! The page that answers a question before it is posted. Refuses to post by itself.

use super::answered::Answered;
use super::frame::Frame;
use super::help::{self, HelpSide};
use super::row::{Row, legend};
use crate::door::Door;
use crate::form::report;
use crate::ground;
use askama::Template;
use axum::response::Response;
use border::crossing::Crossing;
use border::land::LandCode;
use border::lang::Lang;
use border::reading::{Ask, Intent};
use border::slot::{About, Slot};
use language::say::{RuleSaid, Speaker};
use language::scam::judge;
use language::{Context, is_emergency, similar};
use live::WordsShown;
use live::hub::Published;
use live::talk::{TalkLine, Wanted};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage<'a> {
    frame: Frame<'a>,
    slug: &'a str,
    name: &'a str,
    words: &'a str,
    /// What was asked, as the key by which the form says it again.
    asks: String,
    toward: String,
    /// That nobody writes of it, where all of it has no answer.
    silent: String,
    rows: Vec<Row>,
    /// What is told of the same going the other way, or by all else.
    beside: Vec<Row>,
    /// Rules of what was asked and nobody wrote of, each with its title.
    rules: Vec<(String, RuleSaid)>,
    legend: Vec<(&'static str, String)>,
    elsewhere: Option<(String, String)>,
    /// Questions of the last day like this one, with their age.
    similar: Vec<(String, String)>,
    is_whole: bool,
    is_understood: bool,
    can_post: bool,
    nonce: String,
    /// Whom to call, where the words read as an emergency.
    help: Vec<HelpSide>,
    /// Whether a way around a post, a forged paper or a bribe is asked for.
    is_unlawful: bool,
}

/// The answers alone, for a page that asks while its reader types.
#[derive(Template)]
#[template(path = "ask-part.html")]
struct AskPart<'a> {
    frame: Frame<'a>,
    silent: String,
    rows: Vec<Row>,
    beside: Vec<Row>,
    rules: Vec<(String, RuleSaid)>,
    legend: Vec<(&'static str, String)>,
    elsewhere: Option<(String, String)>,
    is_whole: bool,
    is_understood: bool,
    help: Vec<HelpSide>,
    is_unlawful: bool,
}

/// How much of the page is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    Whole,
    Answers,
}

/// The page with the answers to a question, or the answers alone.
pub(crate) fn page(
    door: &Door,
    crossing: &Crossing,
    published: &Published,
    lang: Lang,
    found: &Answered,
    extent: Extent,
) -> Response {
    let speaker = super::speaker(door, crossing, lang);
    let (slug, name) = (crossing.slug.as_str(), crossing.name(lang.as_str()));
    let titled = |answer| Row::titled(&speaker, &published.board, answer);
    let [rows, beside] =
        [&found.answers, &found.beside].map(|all| all.iter().map(titled).collect::<Vec<_>>());
    let rules = asked_rules(&speaker, published, found);
    let elsewhere = found.elsewhere.as_ref().and_then(|slug| {
        let other = door.site.live.crossing(slug.as_str())?;
        Some((slug.to_string(), other.name(lang.as_str()).to_owned()))
    });
    let frame = Frame::new(door, lang, format!("/{slug}"), name);
    let help = match is_emergency(&found.words) {
        true => help::sides(&frame, door.site.live.atlas(), crossing),
        false => vec![],
    };
    let (is_unlawful, is_understood) = (!judge(&found.words).sought.is_empty(), !found.asks.is_empty());
    let silent = silent(&frame, &speaker, found.toward);
    let (legend, is_whole) = (legend(rows.iter().chain(&beside)), found.is_whole());
    if extent == Extent::Answers {
        return super::once(&AskPart {
            frame,
            silent,
            rows,
            beside,
            rules,
            legend,
            elsewhere,
            is_whole,
            is_understood,
            help,
            is_unlawful,
        });
    }
    let similar = similar_questions(door, crossing, lang, found)
        .into_iter()
        .map(|line| (line.words.clone().unwrap_or_default(), speaker.age(line.told)))
        .collect();
    super::once(&AskPage {
        frame,
        help,
        is_unlawful,
        slug,
        name,
        words: &found.words,
        asks: found.asks.first().map(ToString::to_string).unwrap_or_default(),
        toward: found.toward.map(|land| land.to_string()).unwrap_or_default(),
        legend,
        silent,
        rows,
        beside,
        rules,
        elsewhere,
        similar,
        is_whole,
        is_understood,
        can_post: is_understood
            && !is_whole
            && !is_unlawful
            && door.site.live.settings().writing == live::Writing::Open,
        nonce: report::nonce(),
    })
}

/// That nobody writes of what was asked, on the way that is looked at.
fn silent(frame: &Frame<'_>, speaker: &Speaker<'_>, toward: Option<LandCode>) -> String {
    let toward = toward.map(|land| ground::toward_name(speaker.atlas, land, frame.lang));
    toward.map_or_else(
        || frame.t("page-answers-none"),
        |toward| frame.with("ask-none-toward", "toward", &toward),
    )
}

/// What offices demand of the papers and animals asked for, where no answer has it beside it.
fn asked_rules(speaker: &Speaker<'_>, published: &Published, found: &Answered) -> Vec<(String, RuleSaid)> {
    let board = &published.board;
    let goes = |land: LandCode| found.named.is_none_or(|named| named == land);
    let lands = || speaker.ground.sides.iter().map(|side| side.code).filter(|land| goes(*land));
    let mut rules: Vec<(Slot, RuleSaid)> = Vec::new();
    for ask in &found.asks {
        match *ask {
            Ask::Item(topic, item) => {
                let about = Some(About::Item(item));
                let slots = lands().map(|land| Slot { topic, land, mode: None, stage: None, about });
                let is_answered = |slot: &Slot| board.answers.keys().any(|key| key.of_any_mode() == *slot);
                for slot in slots.filter(|slot| !is_answered(slot)) {
                    rules.extend(speaker.rule_of(&slot).rules.into_iter().map(|rule| (slot, rule)));
                }
            }
            Ask::Topic(topic) => {
                let others = speaker.other_rules(board).into_iter();
                rules.extend(others.filter(|(slot, _)| slot.topic == topic && goes(slot.land)));
            }
            Ask::Situation | Ask::Mode(_) | Ask::Who(_) => {}
        }
    }
    let titled = rules.into_iter().take(RULES);
    titled.map(|(slot, rule)| (speaker.title(&slot.into()), rule)).collect()
}

/// Rules shown to one question: more is no answer.
const RULES: usize = 12;
/// Questions of others shown beside one's own: more would bury the answer.
const SIMILAR: usize = 3;
/// How alike a question must be to be shown.
const ALIKE: f64 = 0.3;

/// Questions of the last day in the reader's language that ask what this one asks. None where the words of
/// others are not shown.
fn similar_questions(door: &Door, crossing: &Crossing, lang: Lang, found: &Answered) -> Vec<Arc<TalkLine>> {
    if door.site.live.words() != WordsShown::Yes || found.words.is_empty() {
        return vec![];
    }
    let wanted = Wanted { limit: Some(border::limits::TALK_PAGE), ..Wanted::default() };
    let asked = |line: &Arc<TalkLine>| {
        line.veil.is_none()
            && line.lang == Some(lang)
            && line.reading.intents.contains(&Intent::Question)
            && line.words.as_ref().is_some_and(|words| *words != found.words)
    };
    let lines: Vec<_> =
        door.site.live.talk(crossing.slug.as_str(), &wanted).into_iter().filter(asked).collect();
    let context = Context { crossing: Some(crossing), ..Context::default() };
    let signature = |words: &str| door.site.reader.signature(words, &context);
    let pool: Vec<_> =
        lines.iter().map(|line| signature(line.words.as_deref().unwrap_or_default())).collect();
    let alike = similar(&signature(&found.words), &pool, SIMILAR);
    alike.into_iter().filter(|(_, like)| *like >= ALIKE).map(|(n, _)| lines[n].clone()).collect()
}
