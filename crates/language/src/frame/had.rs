//! "Grandma had only her id card, they let her in": the one paper that somebody had. Refuses one
//! that was asked for.

use super::View;
use super::paper::{SOUGHT, of_passing, papers};
use crate::concept::Word;

/// Whether the paper at `n` is said to be the only one.
pub(super) fn only(view: &View<'_>, n: usize) -> bool {
    let small = |k: usize| view.is(k, &[Word::Filler]);
    let far = n > 2 && view.is(n - 3, &[Word::Only]) && small(n - 2) && small(n - 1);
    far || (n.saturating_sub(2)..n + 3).any(|k| view.is(k, &[Word::Only]))
}

/// Whether who had it passed, by the next clause; nothing where that is of other papers or of others.
pub(super) fn passes(view: &View<'_>) -> Option<bool> {
    let asked = [Word::Needed, Word::Rule, Word::Accept, Word::Reject];
    let others = [Word::Others, Word::Nobody, Word::All];
    let next = view.later().filter(|next| papers(next).is_empty() && !next.says(&others))?;
    (!view.says(SOUGHT) && !view.says(&asked)).then(|| of_passing(&next)).flatten()
}

/// "With an id card they turned me back, they want the passport": elsewhere anyone may want one.
pub(super) fn turned(view: &View<'_>) -> bool {
    view.earlier(1).is_some_and(|before| of_passing(&before) == Some(false))
}
