//! Why a command did not do what it was asked: one message that names the input and the way out. Refuses to
//! carry a back trace to a person.

use std::process::ExitCode;

/// What a command ends with when it fails.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The command was used wrongly (exit 2).
    #[error("{0}")]
    Usage(String),
    /// It was used rightly and could not be done (exit 1).
    #[error("{0}")]
    Failed(String),
    /// Whoever read the output went away; nothing to say (exit 0).
    #[error("the reader of the output is gone")]
    OutputClosed,
}

impl Failure {
    /// A failure with exit code 1.
    pub fn failed(what: impl std::fmt::Display) -> Self {
        Self::Failed(what.to_string())
    }

    /// A failure with exit code 2.
    pub fn usage(what: impl std::fmt::Display) -> Self {
        Self::Usage(what.to_string())
    }

    /// The exit code.
    pub fn code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Failed(_) => ExitCode::from(1),
            Self::OutputClosed => ExitCode::SUCCESS,
        }
    }
}
