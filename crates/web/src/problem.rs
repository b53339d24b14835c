//! Problems: what a caller is told when it cannot be as asked, in its own language; as
//! `application/problem+json` under `/api`, as a page elsewhere. Refuses to tell what broke inside.

use crate::caller::Caller;
use crate::door::Door;
use crate::form::fields::Fields;
use crate::form::lack::Lack;
use crate::page;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use border::lang::Lang;
use border::limits::{FILING_BYTES, WORDS_BYTES};
use border::refusal::Refusal;
use language::say::Arg;
use language::scam::Kind as Scam;
use live::order::Unfiled;
use serde::Serialize;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $word:literal, $status:ident;)+) => {
        /// What is the matter; a closed list, each with its word and its status.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Kind { $($(#[$doc])* $kind,)+ }

        impl Kind {
            /// Its word, as in `urn:passage:problem:…`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$kind => $word,)+ }
            }

            pub fn status(self) -> StatusCode {
                match self { $(Self::$kind => StatusCode::$status,)+ }
            }
        }
    };
}

kinds! {
    UnknownCrossing = "unknown-crossing", NOT_FOUND;
    NotFound = "not-found", NOT_FOUND;
    /// The address's own parts are wrong.
    BadQuery = "bad-query", BAD_REQUEST;
    /// A form sent from another site.
    OtherSite = "other-site", FORBIDDEN;
    Method = "method", METHOD_NOT_ALLOWED;
    /// The body did not come in time.
    TooSlow = "too-slow", REQUEST_TIMEOUT;
    /// The id was used for another filing.
    OtherContent = "other-content", CONFLICT;
    TooLarge = "too-large", PAYLOAD_TOO_LARGE;
    NotJson = "not-json", UNSUPPORTED_MEDIA_TYPE;
    /// The body is JSON, and is no filing.
    Unfit = "unfit", UNPROCESSABLE_ENTITY;
    /// More words than one filing has.
    TooLong = "too-long", UNPROCESSABLE_ENTITY;
    /// It is about another crossing.
    OtherCrossing = "other-crossing", UNPROCESSABLE_ENTITY;
    /// There is nothing in it.
    Empty = "empty", UNPROCESSABLE_ENTITY;
    /// Its words offer what harms people.
    Harmful = "harmful", UNPROCESSABLE_ENTITY;
    /// Who asks has not the standing for it, or the invite does not hold.
    Standing = "standing", FORBIDDEN;
    /// A box under a key that is gone, or that never was this house's.
    BoxKey = "box-key", GONE;
    /// A box that waited for too long.
    BoxOld = "box-old", GONE;
    /// A box that does not open, or holds no filing.
    BoxBroken = "box-broken", UNPROCESSABLE_ENTITY;
    /// Another box has this id.
    LockerTaken = "box-taken", CONFLICT;
    /// There is no such box, or not any more.
    LockerGone = "box-gone", NOT_FOUND;
    /// Somebody else left it.
    LockerNotYours = "box-not-yours", FORBIDDEN;
    /// It is longer than any box.
    LockerSize = "box-size", PAYLOAD_TOO_LARGE;
    /// There is no room for another box.
    LockersFull = "boxes-full", SERVICE_UNAVAILABLE;
    /// No seats are offered on this board.
    SeatsOff = "seats-off", NOT_FOUND;
    /// What was wanted of seats cannot be so.
    Seat = "seat", CONFLICT;
    /// Who leaves a contact has not agreed yet, or the other left no key.
    HandoverEarly = "handover-early", CONFLICT;
    /// The other has another key by now.
    HandoverKey = "handover-key", CONFLICT;
    /// The other is not given this contact.
    HandoverNotGiven = "handover-not-given", CONFLICT;
    /// It was picked up.
    HandoverTaken = "handover-taken", GONE;
    /// Both agreed too long ago.
    HandoverOver = "handover-over", GONE;
    TooMany = "too-many", TOO_MANY_REQUESTS;
    /// The little that is free of work is used up for now.
    WorkNeeded = "work-needed", TOO_MANY_REQUESTS;
    WorkOtherDay = "work-other-day", FORBIDDEN;
    /// Work for another Voice or crossing, or for a house that was started anew.
    WorkNotYours = "work-not-yours", FORBIDDEN;
    WorkUndone = "work-undone", FORBIDDEN;
    /// More is asked for by now.
    WorkTooLittle = "work-too-little", FORBIDDEN;
    Busy = "busy", SERVICE_UNAVAILABLE;
    Starting = "starting", SERVICE_UNAVAILABLE;
    Damaged = "damaged", SERVICE_UNAVAILABLE;
    DiskFull = "disk-full", SERVICE_UNAVAILABLE;
    ReadOnly = "read-only", SERVICE_UNAVAILABLE;
    Clock = "clock", SERVICE_UNAVAILABLE;
    Store = "store", SERVICE_UNAVAILABLE;
}

impl Kind {
    /// Whether its sentence itself names the other crossing.
    pub fn names_another(self) -> bool {
        self == Self::OtherCrossing
    }

    /// Seconds after which it is worth trying again; none where it is not.
    fn retry_after(self) -> Option<u32> {
        match self {
            Self::Busy | Self::Starting | Self::Store => Some(5),
            Self::TooMany | Self::WorkNeeded => Some(60),
            Self::DiskFull | Self::Clock | Self::Damaged | Self::LockersFull => Some(300),
            _ => None,
        }
    }
}

/// One thing wrong with a body or an address, and where.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub(crate) struct Wrong {
    /// JSON pointer into the body; the parameter's name for an address.
    pub pointer: String,
    /// What is wrong, for whoever writes a client.
    pub detail: String,
}

impl Wrong {
    pub fn new(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), detail: detail.into() }
    }
}

/// A problem, until it is worded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Problem {
    pub kind: Kind,
    pub wrong: Vec<Wrong>,
    /// The name that was asked for and is not known.
    pub named: String,
    /// Slugs that may have been meant.
    pub nearest: Vec<String>,
    /// The refusal that has a sentence of its own.
    pub refusal: Option<Refusal>,
    /// What its words offer.
    pub scam: Option<Scam>,
    /// What a form lacks.
    pub lack: Option<Lack>,
    /// The form that could not be taken now, so that its writer need not write it again.
    pub kept: Option<Box<Kept>>,
}

/// A form that can be sent again.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    /// Where it was sent.
    pub action: String,
    pub fields: Fields,
}

/// It holds words as they were typed.
impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kept").field("action", &self.action).finish_non_exhaustive()
    }
}

impl Problem {
    pub fn of(kind: Kind) -> Self {
        let (named, nearest) = (String::new(), vec![]);
        Self { kind, wrong: vec![], named, nearest, refusal: None, scam: None, lack: None, kept: None }
    }

    /// With the form that could not be taken, where it may be taken later.
    pub fn keeping(self, action: String, fields: Fields) -> Self {
        let kept = self.kind.retry_after().map(|_| Box::new(Kept { action, fields }));
        Self { kept, ..self }
    }

    pub fn unfit(wrong: Vec<Wrong>) -> Self {
        Self { wrong, ..Self::of(Kind::Unfit) }
    }

    pub fn bad_query(parameter: &str, detail: impl Into<String>) -> Self {
        Self { wrong: vec![Wrong::new(parameter, detail)], ..Self::of(Kind::BadQuery) }
    }

    pub fn unknown_crossing(door: &Door, slug: &str) -> Self {
        let short: String = slug.chars().take(64).collect();
        let nearest = door.site.live.atlas().nearest(&short);
        Self { nearest, named: short, ..Self::of(Kind::UnknownCrossing) }
    }
}

impl From<Unfiled> for Problem {
    fn from(unfiled: Unfiled) -> Self {
        let kind = match unfiled {
            Unfiled::UnknownCrossing | Unfiled::UnknownOffice(_) => Kind::UnknownCrossing,
            Unfiled::Refused(refusal) => return refusal.into(),
            // The operator's own commands alone are told so.
            Unfiled::Idle(_) => Kind::NotFound,
            Unfiled::Busy => Kind::Busy,
            Unfiled::DiskFull => Kind::DiskFull,
            Unfiled::ReadOnly => Kind::ReadOnly,
            Unfiled::Clock { .. } => Kind::Clock,
            Unfiled::NotUp => Kind::Starting,
            Unfiled::Store | Unfiled::Closed => Kind::Store,
        };
        Self::of(kind)
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::OtherContent { .. } => Self::of(Kind::OtherContent),
            Refusal::OtherCrossing { crossing } => {
                Self { nearest: vec![crossing.to_string()], ..Self::of(Kind::OtherCrossing) }
            }
            Refusal::BadTap { index, what } => Self::unfit(vec![Wrong::new(format!("/taps/{index}"), what)]),
            Refusal::Empty => Self::of(Kind::Empty),
            refusal @ Refusal::Seat(_) => Self { refusal: Some(refusal), ..Self::of(Kind::Seat) },
            refusal => Self { refusal: Some(refusal), ..Self::of(Kind::Standing) },
        }
    }
}

/// A problem travels in the response's extensions until [`word`] knows the caller's language.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.kind.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Words the problems of all handlers.
pub(crate) async fn word(State(door): State<Door>, request: Request, next: Next) -> Response {
    let api = request.uri().path().starts_with("/api/");
    let (parts, body) = request.into_parts();
    let caller = Caller::of(&parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let problem = match response.extensions().get::<Problem>() {
        Some(problem) => problem.clone(),
        None if status == StatusCode::METHOD_NOT_ALLOWED => Problem::of(Kind::Method),
        None => return response,
    };
    let mut worded =
        if api { json(&door, caller.lang, &problem) } else { page::problem::page(&door, caller, &problem) };
    *worded.status_mut() = problem.kind.status();
    let headers = worded.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(allow) = response.headers().get(header::ALLOW) {
        headers.insert(header::ALLOW, allow.clone());
    }
    if let Some(seconds) = problem.kind.retry_after() {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    worded
}

/// The sentence of a problem.
pub(crate) fn sentence(door: &Door, lang: Lang, problem: &Problem) -> String {
    let phrases = &door.site.phrases;
    let nearest = problem.nearest.join(", ");
    let seconds = Arg::Number(problem.kind.retry_after().unwrap_or(0).into());
    let what = problem.wrong.iter().map(|wrong| wrong.pointer.as_str()).collect::<Vec<_>>().join(", ");
    let say = |id: &str| phrases.text(lang, id);
    let at_most =
        |bytes: usize| phrases.with(lang, "page-problem-413", &[("bytes", Arg::Number(bytes as i64))]);
    let mut sentence = match problem.kind {
        Kind::UnknownCrossing => {
            phrases.with(lang, "page-problem-404", &[("name", Arg::Text(&problem.named))])
        }
        Kind::NotFound => say("page-problem-404-page"),
        Kind::BadQuery | Kind::OtherSite | Kind::TooSlow => say("page-problem-400"),
        Kind::Method => say("page-problem-405"),
        Kind::OtherContent => say("page-problem-409"),
        Kind::TooLarge => at_most(FILING_BYTES),
        Kind::TooLong => at_most(WORDS_BYTES),
        Kind::NotJson => say("page-problem-415"),
        // Of a body that is no JSON at all no place can be named.
        Kind::Unfit if what.is_empty() => say("page-problem-400"),
        Kind::Unfit => phrases.with(lang, "page-problem-422", &[("what", Arg::Text(&what))]),
        Kind::OtherCrossing => {
            return phrases.with(lang, "page-problem-422-other-crossing", &[("name", Arg::Text(&nearest))]);
        }
        Kind::Empty => say(problem.lack.map_or("page-problem-422-empty", Lack::phrase)),
        Kind::SeatsOff => say("seat-off"),
        Kind::Harmful => problem.scam.map_or_else(String::new, |scam| phrases.scam_refused(lang, scam)),
        Kind::Standing | Kind::Seat => {
            let refusal = problem.refusal.as_ref().and_then(|refusal| phrases.refusal(lang, refusal));
            refusal.unwrap_or_else(|| say("page-problem-400"))
        }
        Kind::TooMany => phrases.with(lang, "page-problem-429", &[("seconds", seconds)]),
        Kind::BoxKey => say("tell-box-key"),
        Kind::BoxOld => say("tell-box-old"),
        Kind::BoxBroken => say("tell-box-broken"),
        Kind::HandoverEarly => say("handover-early"),
        Kind::HandoverKey => say("handover-key"),
        Kind::HandoverNotGiven => say("handover-not-given"),
        Kind::HandoverTaken => say("handover-taken"),
        Kind::HandoverOver => say("handover-over"),
        Kind::LockerTaken => say("trip-box-taken"),
        Kind::LockerGone => say("trip-box-gone"),
        Kind::LockerNotYours => say("trip-box-not-yours"),
        Kind::LockerSize => say("trip-box-size"),
        Kind::LockersFull => say("trip-box-full"),
        Kind::WorkNeeded => say("page-problem-work-needed"),
        Kind::WorkOtherDay => say("page-problem-work-other-day"),
        Kind::WorkNotYours => say("page-problem-work-not-yours"),
        Kind::WorkUndone => say("page-problem-work-undone"),
        Kind::WorkTooLittle => say("page-problem-work-too-little"),
        Kind::Busy => phrases.with(lang, "page-problem-503", &[("seconds", seconds)]),
        Kind::Starting => say("page-starting"),
        Kind::DiskFull => say("page-problem-503-space"),
        Kind::ReadOnly => say("page-read-only"),
        Kind::Clock | Kind::Store | Kind::Damaged => say("page-problem-500"),
    };
    if !problem.nearest.is_empty() {
        sentence.push_str(". ");
        sentence.push_str(&phrases.with(lang, "page-problem-nearest", &[("names", Arg::Text(&nearest))]));
    }
    sentence
}

#[derive(Serialize)]
struct Json<'a> {
    r#type: String,
    title: String,
    status: u16,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [Wrong],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    nearest: &'a [String],
}

fn json(door: &Door, lang: Lang, problem: &Problem) -> Response {
    let body = Json {
        r#type: format!("urn:passage:problem:{}", problem.kind.as_str()),
        title: sentence(door, lang, problem),
        status: problem.kind.status().as_u16(),
        errors: &problem.wrong,
        nearest: &problem.nearest,
    };
    let headers =
        [(header::CONTENT_TYPE, "application/problem+json"), (header::CONTENT_LANGUAGE, lang.as_str())];
    (headers, serde_json::to_vec(&body).unwrap_or_default()).into_response()
}
