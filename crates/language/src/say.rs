//! Words on screen: the one maker of all words of an answer, for pages, problem texts, the command line and
//! bots. Refuses to know anything but the item it is asked to word: a sentence never says what its item
//! does not hold.

mod ages;
mod alarm;
mod amount;
mod answer;
mod copied;
mod duration;
mod glance;
mod help;
mod item;
mod limited;
mod looked;
mod papers;
mod phrase_file;
mod phrases;
mod refusal;
mod ride;
mod road;
mod rule;
mod rumour;
mod scam;
mod since;
mod speaker;
mod strip;
mod time;
mod title;
mod value;
mod way;
mod why;

pub use ages::{AgeWords, Counted};
pub use alarm::Alarm;
pub use answer::Said;
pub use glance::{Glance, Joining, Trend, WhoPassed};
pub use looked::{metres, rank};
pub use papers::RuleParts;
pub use phrases::{Arg, Phrases};
pub use road::{RoadSaid, Stop, StopKind};
pub use rule::{RuleSaid, RulesSaid};
pub use rumour::Told;
pub use since::{Kind, Looked, Since};
pub use speaker::{AGE_MARKS, Ages, Speaker};
pub use way::{Founded, HopSaid, PapersSaid, RunSaid, ShutSaid, SourceSaid, WaySaid};
