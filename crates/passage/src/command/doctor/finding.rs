//! One thing that the doctor looked at, and what mends it. Refuses to look itself.

use serde::Serialize;

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Finding {
    pub what: &'static str,
    pub verdict: Verdict,
    pub detail: String,
    /// What to type or to set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Good,
    Weak,
    Bad,
}

impl Finding {
    pub fn good(what: &'static str, detail: impl Into<String>) -> Self {
        Self { what, verdict: Verdict::Good, detail: detail.into(), mend: None }
    }

    pub fn weak(what: &'static str, detail: impl Into<String>) -> Self {
        Self { what, verdict: Verdict::Weak, detail: detail.into(), mend: None }
    }

    pub fn bad(what: &'static str, detail: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { what, verdict: Verdict::Bad, detail: detail.into(), mend: Some(mend.into()) }
    }

    /// The same where only this machine is served: worth a warning and no refusal.
    pub fn for_loopback(mut self) -> Self {
        if self.verdict == Verdict::Bad {
            self.verdict = Verdict::Weak;
        }
        self
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let verdict = match self.verdict {
            Verdict::Good => "good",
            Verdict::Weak => "weak",
            Verdict::Bad => "BAD ",
        };
        write!(f, "{verdict}  {}: {}", self.what, self.detail)?;
        self.mend.as_ref().map_or(Ok(()), |mend| write!(f, "\n      mend: {mend}"))
    }
}
