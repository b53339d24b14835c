//! What runs over a border, in words: by what, whose, when, by which post. Refuses to say that it runs today.

use super::super::{Arg, Speaker};
use crate::translit;
use border::atlas::{Run, RunKind, RunMode, RunPrice, Weekday};
use border::crossing::Crossing;
use border::lang::Lang;
use border::limits::RUN_ENDS_SOON_DAYS;
use border::slug::Slug;
use border::topic::Mode;
use border::way::Hop;
use jiff::civil::Date;
use std::sync::Arc;

/// One run in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RunSaid {
    /// By what, whose, from where to where.
    pub text: String,
    /// Days, hour, how long, what it costs, and what else must be known.
    pub about: String,
    /// When somebody looked.
    pub checked: String,
    /// Whether that is too long ago.
    pub is_old: bool,
    /// The page that says so, and its host.
    pub link: String,
    /// Its host.
    pub host: String,
}

impl Speaker<'_> {
    /// One run, for whoever wants to go on a day.
    pub(super) fn run(&self, run: &Run, hop: &Hop<'_>, day: Date, today: Date) -> RunSaid {
        let town = |id| {
            let place = self.atlas.place(id);
            place.and_then(|place| self.named(&place.names)).unwrap_or_default().to_owned()
        };
        let (from, to) = (town(&run.from), town(&run.to));
        let mode = self.say_word("way-run", run.mode.as_str());
        let days = match run.days.len() {
            0 => None,
            n if n == Weekday::ALL.len() => Some(self.say("way-daily", &[])),
            _ => {
                let days = run.days.iter().map(|day| self.say_word("way-day", day.as_str()));
                Some(days.collect::<Vec<_>>().join(", "))
            }
        };
        let takes = run.minutes.map(|minutes| self.duration(minutes.into()));
        let own = run.text.get(&self.lang).or_else(|| run.text.get(&Lang::En));
        let own = own.or_else(|| run.text.values().next()).cloned();
        let ends = run.valid_until.filter(|last| (*last - day).get_days() <= RUN_ENDS_SOON_DAYS);
        let ends = ends.map(|last| self.say("rule-until", &[("date", Arg::Text(&self.date(last)))]));
        let fare = match run.kind {
            RunKind::Ngo => Some(self.say("way-free-of-charge", &[])),
            RunKind::Scheduled => run.price.map(|price| self.fare(price)),
        };
        let about = [self.via(run, hop), days, run.departs.clone(), takes, fare, own, ends];
        RunSaid {
            text: format!("{mode}, {}: {from} → {to}", self.carrier(&run.carrier)),
            about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            checked: self.checked_ago(run.checked_on, today),
            is_old: run.is_old(today),
            link: run.source.clone(),
            host: run.host().to_owned(),
        }
    }

    /// By which post it goes over a border, where that is another than the one shown with it: the first of
    /// its own on this border, or none of which anybody knows where it could not pass the one shown.
    fn via(&self, run: &Run, hop: &Hop<'_>) -> Option<String> {
        let on_border = |slug: &Slug| {
            let post = self.atlas.crossing(slug.as_str())?;
            hop.border.is_between(post.sides[0].code, post.sides[1].code).then_some(post)
        };
        let shown = hop.post.as_ref();
        match run.via.iter().find_map(on_border) {
            Some(own) if shown.is_some_and(|shown| shown.slug == own.slug) => None,
            Some(own) => Some(self.say("way-run-via", &[("post", Arg::Text(own.name(self.lang.as_str())))])),
            None => {
                let passes = |post: &Arc<Crossing>| post.modes.contains(&Mode::Bus);
                let is_other = run.mode == RunMode::Bus && shown.is_some_and(|post| !passes(post));
                is_other.then(|| self.say("way-run-elsewhere", &[]))
            }
        }
    }

    /// A carrier as one asks for it: whoever reads no Cyrillic gets it in Latin letters too.
    fn carrier(&self, name: &str) -> String {
        let latin = match self.lang {
            Lang::En | Lang::Fr | Lang::Ka => translit::romanized(name),
            Lang::Ru | Lang::Uk | Lang::Kk => None,
        };
        latin.map_or_else(|| name.to_owned(), |latin| format!("{latin} ({name})"))
    }

    fn fare(&self, price: RunPrice) -> String {
        match u32::try_from(price.minor) {
            Ok(0) => self.say("way-free-of-charge", &[]),
            Ok(minor) => self.money(minor, minor, price.currency),
            Err(_) => format!("{} {}", price.minor / 100, price.currency),
        }
    }
}
