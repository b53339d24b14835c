//! What is so, in words and numbers. Refuses to know who says it.

use super::{Arg, Speaker};
use border::answer::{Derived, DerivedWait, Minutes, Paid, Shown, ShownQueue, ShownWait, SlotParts};
use border::board::Board;
use border::crossing::Landmark;
use border::lang::Lang;
use border::topic::Topic;
use border::value::{Currency, Deal, LandmarkId, Range, Span, State, Value};

/// From so many times its low end on a range of a queue says less than the number it lies around, in tenths.
const WIDE_TENTHS: u64 = 15;

/// A range in words, and the number it lies around where it is wide.
struct Told {
    range: String,
    middle: Option<String>,
}

impl Told {
    fn new([low, middle, high]: [u32; 3], said: impl Fn([u32; 2]) -> String) -> Self {
        let is_wide = low > 0 && u64::from(high) * 10 >= u64::from(low) * WIDE_TENTHS;
        Self { range: said([low, high]), middle: is_wide.then(|| said([middle; 2])) }
    }
}

/// A computed wait whose high end is more times its low end says nothing that helps anyone.
const MOST_TIMES: u32 = 5;

fn is_narrow(Minutes { minutes: [low, _, high] }: Minutes) -> bool {
    high <= low.saturating_mul(MOST_TIMES)
}

impl Speaker<'_> {
    /// A value in words; of a state that is limited, for whom, as the board's other answers say.
    pub(super) fn shown(&self, slot: &SlotParts, value: &Shown, board: Option<&Board>) -> String {
        match value {
            Shown::State(state) => self.state(slot, *state, board),
            Shown::Wait(wait) => self.wait(wait),
            Shown::Queue(queue) => self.queue(queue),
            Shown::Pace { per_hour: [_, _, 0] } => self.say("pace-none", &[]),
            Shown::Pace { per_hour } => self.counted("pace-per-hour", *per_hour),
            Shown::Price { amount_minor, currency, deal, paid, .. } => {
                self.price(*amount_minor, *currency, *deal, *paid)
            }
        }
    }

    pub(super) fn state(&self, slot: &SlotParts, state: State, board: Option<&Board>) -> String {
        let is_of_people = matches!(slot.topic, Topic::Open | Topic::Pass);
        if is_of_people
            && state == State::Limited
            && let Some(for_whom) = board.and_then(|board| self.for_whom(slot, board))
        {
            return for_whom;
        }
        self.say_word(&format!("state-{}", slot.topic), state.as_str())
    }

    /// What one claim says.
    pub(super) fn claimed(&self, slot: &SlotParts, value: &Value) -> String {
        let ends = |range: &Range| [range.lo, range.hi, range.hi];
        match value {
            Value::State(state) => self.state(slot, *state, None),
            Value::Wait { wait_minutes, span } => self.claimed_wait(*wait_minutes, *span),
            Value::Vehicles { vehicles } => self.counted("in-vehicles", ends(vehicles)),
            Value::People { people } => self.counted("in-people", ends(people)),
            Value::Metres { queue_metres, landmark } => {
                let named = landmark.as_ref().and_then(|id| self.up_to_landmark(id));
                named.unwrap_or_else(|| self.metres_range(queue_metres.lo, queue_metres.hi))
            }
            Value::Full { .. } => self.say("queue-packed", &[]),
            Value::Pace { per_hour: Range { hi: 0, .. } } => self.say("pace-none", &[]),
            Value::Pace { per_hour } => self.counted("pace-per-hour", ends(per_hour)),
            Value::Price { amount_minor, currency, deal, .. } => {
                self.price(ends(amount_minor), *currency, *deal, None)
            }
        }
    }

    fn claimed_wait(&self, minutes: Range, span: Span) -> String {
        let range = self.range(minutes.lo, minutes.hi);
        let id = match span {
            Span::Whole | Span::Usual => return range,
            Span::Stage => "wait-one-post",
            Span::SoFar => "wait-standing-now",
            Span::Left => "wait-joining-now",
        };
        self.say(id, &[("range", Arg::Text(&range))])
    }

    /// What is asked, and what was paid, each by itself.
    fn price(&self, amount: [u32; 3], currency: Currency, deal: Deal, paid: Option<Paid>) -> String {
        let money = |[low, _, high]: [u32; 3]| self.money(low, high, currency);
        let named = |id: &str, amount| self.say(id, &[("money", Arg::Text(&money(amount)))]);
        match (deal, paid) {
            (Deal::Paid, _) => named("price-paid", amount),
            (_, Some(paid)) => {
                let both = [named("price-asked", amount), named("price-paid", paid.amount_minor)];
                both.join(&self.say("and-also", &[]))
            }
            (_, None) => money(amount),
        }
    }

    /// The honest kinds of a wait, each in its own words; what nobody told but is computed says so, and is
    /// left out where it could be anything.
    pub(super) fn wait(&self, wait: &ShownWait) -> String {
        let is_computed = |kind| wait.derived.contains(&kind);
        let kinds = [
            ("wait-crossing-now", wait.crossing_now, is_computed(DerivedWait::CrossingNow)),
            ("wait-joining-now", wait.joining_now, is_computed(DerivedWait::JoiningNow)),
            ("wait-standing-now", wait.standing_now, false),
            ("wait-one-post", wait.one_post, false),
        ];
        let told =
            kinds.iter().filter_map(|(id, minutes, is_computed)| Some((id, (*minutes)?, *is_computed)));
        let mut told: Vec<_> = told.collect();
        if told.iter().any(|(.., is_computed)| !is_computed) {
            told.retain(|(_, minutes, is_computed)| !is_computed || is_narrow(*minutes));
        }
        let said = told.into_iter().map(|(id, Minutes { minutes: [low, _, high] }, is_computed)| {
            let said = self.say(id, &[("range", Arg::Text(&self.range(low, high)))]);
            if is_computed { self.say("wait-computed", &[("wait", Arg::Text(&said))]) } else { said }
        });
        said.collect::<Vec<_>>().join(&self.say("and-also", &[]))
    }

    fn queue(&self, queue: &ShownQueue) -> String {
        let is_empty = |count: Option<[u32; 3]>| count.is_none_or(|[_, _, high]| high == 0);
        let is_counted = queue.metres.is_some() || queue.vehicles.is_some() || queue.people.is_some();
        let all_empty = is_empty(queue.metres) && is_empty(queue.vehicles) && is_empty(queue.people);
        if is_counted && all_empty && queue.packed.is_none() {
            return self.say("queue-empty", &[]);
        }
        let mut parts = Vec::new();
        parts.extend(queue.packed.map(|_| self.say("queue-packed", &[])));
        parts.extend(queue.landmark.as_ref().and_then(|id| self.up_to_landmark(id)));
        let metres = queue.metres.map(|metres| Told::new(metres, |[low, high]| self.metres_range(low, high)));
        let vehicles = queue.vehicles.map(|count| self.told_count("in-vehicles", count));
        match (queue.derived, metres, vehicles) {
            (Some(Derived::Metres), Some(metres), Some(vehicles)) => {
                parts.push(self.around(vehicles, Some(metres)));
            }
            (Some(Derived::Vehicles), Some(metres), Some(vehicles)) => {
                parts.push(self.around(metres, Some(vehicles)));
            }
            (_, metres, vehicles) => {
                parts.extend(metres.into_iter().chain(vehicles).map(|told| self.around(told, None)));
            }
        }
        parts.extend(queue.people.map(|count| self.around(self.told_count("in-people", count), None)));
        parts.join(", ")
    }

    fn told_count(&self, id: &str, count: [u32; 3]) -> Told {
        Told::new(count, |[low, high]| self.counted(id, [low, high, high]))
    }

    /// A number that was told and the range around it, where that is wide, else the range alone; and what
    /// follows from it.
    fn around(&self, told: Told, derived: Option<Told>) -> String {
        let derived = derived.map(|derived| derived.range);
        let Told { range, middle: Some(middle) } = told else {
            let follows = |derived: &String| {
                self.say(
                    "queue-derived",
                    &[("told", Arg::Text(&told.range)), ("derived", Arg::Text(derived))],
                )
            };
            return derived.as_ref().map_or_else(|| told.range.clone(), follows);
        };
        let within: Vec<String> = [range].into_iter().chain(derived).collect();
        self.say("queue-around", &[("told", Arg::Text(&middle)), ("range", Arg::Text(&within.join(", ")))])
    }

    /// "back to the petrol station"; none where this language has no word for the landmark.
    fn up_to_landmark(&self, id: &LandmarkId) -> Option<String> {
        let kind = id.0.split("-toward-").next().unwrap_or(&id.0);
        if let Some(known) = self.phrases.get(self.lang, &format!("landmark-{kind}"), &[]) {
            return Some(known);
        }
        let landmark = self.ground.landmarks.iter().find(|landmark| landmark.id == *id)?;
        let name = name_in(landmark, self.lang)?;
        Some(self.say("landmark-named", &[("name", Arg::Text(name))]))
    }
}

/// The first of a landmark's names in the script of a language.
pub(super) fn name_in(landmark: &Landmark, lang: Lang) -> Option<&str> {
    landmark.names.iter().find(|name| is_readable(name, lang)).map(String::as_str)
}

/// Whether a name has letters of a language's script.
pub(super) fn is_readable(name: &str, lang: Lang) -> bool {
    let is_of_script = |c: char| match lang {
        Lang::Ru | Lang::Uk | Lang::Kk => ('\u{400}'..='\u{52f}').contains(&c),
        Lang::En | Lang::Fr => c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c),
        Lang::Ka => ('\u{10a0}'..='\u{10ff}').contains(&c),
    };
    name.chars().any(is_of_script)
}
