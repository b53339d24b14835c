//! Words on screen: the one maker of all words of an answer, for pages, problem texts, the command line and
//! bots. Refuses to know anything but the item it is asked to word: a sentence never says what its item
//! does not hold.

mod alarm;
mod amount;
mod answer;
mod duration;
mod help;
mod item;
mod limited;
mod phrase_file;
mod phrases;
mod refusal;
mod rule;
mod rumour;
mod speaker;
mod strip;
mod time;
mod title;
mod value;
mod why;

pub use alarm::Alarm;
pub use answer::Said;
pub use phrases::{Arg, Phrases};
pub use rule::{RuleSaid, RulesSaid};
pub use rumour::Told;
pub use speaker::Speaker;
