//! Words to readings and answers to words, in six languages. Pure: no IO, no clock, no randomness.
//!
//! Refuses to know what is kept, shown or sent: it turns one text into one [`border::reading::Reading`], and
//! one answer into its words.
//!
//! One bounded pass: [`normal`] letters, [`token`]s, [`forms`] of the [`vocabulary`] in one table,
//! [`tongue`], [`node`]s, [`quantity`], [`scene`] (sentences and clauses), [`mood`], [`direction`],
//! [`frame`]s, [`ask`]s, [`offer`]s, [`mod@reply`], and the [`reading`] they make together.

mod ask;
mod asked;
mod collected;
mod concept;
mod cut;
mod declension;
mod direction;
mod earlier;
mod emergency;
mod explain;
mod forms;
mod frame;
mod homonym;
mod idle;
mod lexicon;
mod likeness;
mod mood;
mod names;
mod node;
mod normal;
mod notation;
mod offer;
mod people;
mod phrase;
mod post_town;
mod quantity;
mod reader;
mod reading;
pub mod redact;
mod reply;
mod route;
pub mod say;
pub mod scam;
mod scene;
mod similar;
mod stems;
mod telling;
mod token;
mod tongue;
mod translit;
mod typo;
pub mod underage;
mod vocabulary;
mod withheld;

pub use emergency::{cries, is_emergency};
pub use explain::{Explained, Explanation, Part};
pub use likeness::likeness;
pub use reader::{Context, Reader};
pub use similar::{Signature, similar};
