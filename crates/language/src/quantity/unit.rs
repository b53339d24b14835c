//! Units: how long, how far, how cold, with what is added behind the unit ("2 часа 20", "an hour and a
//! quarter", "2 км 300 м"). Refuses to guess the unit of a bare number.

use super::{Number, Pass, Quantity};
use crate::concept::{Concept, Unit, Word};
use crate::node::{Node, What};
use crate::token::{Joint, Mark};
use border::topic::Item;
use border::value::Range;

/// Numbers of which a letter that is short for minutes and for metres is minutes.
const MINUTES: std::ops::Range<u32> = 5..100;
/// Nodes beside a number in which a kilometre makes such a letter metres, and a word of cold or heat makes
/// degrees cold or hot.
const NEAR: usize = 6;
/// Years from which a number of years directly behind a person is an age.
const YEARS: u32 = 14;
/// Degrees of which a plus alone tells.
const SUMMER: std::ops::RangeInclusive<u32> = 35..=50;
/// Years of a child who is named by what they are to the writer.
const CHILD: std::ops::Range<u32> = 1..18;

impl Pass<'_> {
    /// A unit with its number behind it ("минут 40"), or that is one by itself ("полчаса", "час").
    pub(super) fn unit_alone(&mut self, at: usize) -> Option<usize> {
        let unit = self.unit(at)?;
        let counted = self.out.last().is_some_and(|node| node.mode().is_some() || node.quantity().is_some());
        if counted && self.is(at, Word::PerHour) {
            return None;
        }
        if unit == Unit::Hour
            && let Some(next) = self.clock_after_hour(at)
        {
            return Some(next);
        }
        if self.is(at, Word::Many) || matches!(unit, Unit::Piece | Unit::Metre | Unit::Kilometre) {
            let on = usize::from(self.is(at + 1, Word::At) || self.is(at + 1, Word::About));
            let Some((number, next)) = self.number(at + 1 + on) else {
                return self.one(unit, at);
            };
            let taken = self.unit(next).is_some() || self.at(next).is_some_and(|node| node.mode().is_some());
            if taken || unit == Unit::Piece {
                return None;
            }
            let unit = self.unit_of(number, at).unwrap_or(unit);
            return Some(self.put(measure(number, unit), at, next));
        }
        // "An hour" says its own one; a bare word that may be "per hour" does not.
        if self.is(at, Word::PerHour) && self.nodes[at].first == self.nodes[at].last {
            return None;
        }
        self.one(unit, at)
    }

    fn whole_day(&self, at: usize) -> bool {
        self.nodes[at].means(Concept::Unit(Unit::WholeDay))
    }

    /// A unit that is one by itself.
    fn one(&mut self, unit: Unit, at: usize) -> Option<usize> {
        let minutes = match unit {
            Unit::Hour => 60,
            Unit::HalfHour => 30,
            Unit::QuarterHour => 15,
            Unit::HourAndHalf => 90,
            Unit::Day if self.whole_day(at) => 1_440,
            // "Километр машин", "кілометр черги".
            Unit::Kilometre if !self.is(at, Word::Many) && self.queues(at + 1) => {
                return Some(self.put(Quantity::Metres(Range::of(1_000)), at, at + 1));
            }
            Unit::Kilometre if self.is(at + 1, Word::AndHalf) => {
                return Some(self.put(Quantity::Metres(Range::of(1_500)), at, at + 2));
            }
            _ => return None,
        };
        let more = (unit == Unit::Hour).then(|| self.past_hour(at, at + 1)).flatten();
        let (more, end) = more.unwrap_or((0, at + 1));
        Some(self.put(Quantity::Minutes(Range::of(minutes + more)), at, end))
    }

    fn queues(&self, n: usize) -> bool {
        let n = n + usize::from(self.is(n, Word::Filler) && !self.is(n, Word::Queue));
        self.at(n).is_some_and(|node| node.is(Word::Queue) || node.mode().is_some())
    }

    /// "Half a kilometre", "половина километра": a half with its unit behind it.
    pub(super) fn half_of(&mut self, at: usize) -> Option<usize> {
        if !self.is_any(at, &[Word::Half, Word::AndHalf]) || self.unit(at).is_some() {
            return None;
        }
        let n = at + 1 + usize::from(self.is(at + 1, Word::Filler) && self.unit(at + 1).is_none());
        let unit = self.unit(n).filter(|unit| matches!(unit, Unit::Hour | Unit::Kilometre | Unit::Mile))?;
        (!self.is(n, Word::Many)).then(|| self.put(measure(Number::of(50), unit), at, n + 1))
    }

    /// A form that is a number and its unit at once: "სამსაათნახევარი", "полкилометра".
    pub(super) fn whole(&mut self, at: usize) -> Option<usize> {
        let node = self.at(at)?;
        let number = node.concepts().find_map(|c| if let Concept::Number(n) = c { Some(n) } else { None })?;
        let unit = self.unit(at)?;
        let per_hour = self.is(at, Word::PerHour)
            && self.out.last().is_some_and(|node| node.mode().is_some() || node.quantity().is_some());
        if per_hour {
            return None;
        }
        if unit == Unit::Hour && node.is(Word::Ordinal) {
            return self.hour_running(number, at);
        }
        let mut number = Number::of(number);
        let mut end = at + 1;
        if let Some((more, after)) = (unit == Unit::Hour).then(|| self.past_hour(at, end)).flatten() {
            let minutes = number.lo * 60 / 100 + more;
            return Some(self.put(Quantity::Minutes(Range::of(minutes)), at, after));
        }
        if self.is(end, Word::AndHalf) {
            (number, end) = (number.and_half(), end + 1);
        }
        Some(self.put(measure(number, unit), at, end))
    }

    /// "The third hour" that one stands: more than two, and at most three; "of the night" it is one of day.
    fn hour_running(&mut self, number: u32, at: usize) -> Option<usize> {
        let of_day = self.is_any(at + 1, &[Word::Morning, Word::Evening]);
        let hours = (number / 100).max(1);
        let range = Range::new((hours - 1) * 60, hours * 60);
        let each = self.out.last().is_some_and(|before| before.is(Word::Each));
        (!of_day && !each).then(|| {
            let next = self.put(Quantity::Minutes(range), at, at + 1);
            self.out.last_mut().into_iter().for_each(|node| node.add(Concept::Word(Word::Already)));
            next
        })
    }

    /// The unit a node names; a letter short for both minutes and metres is what the number and the words
    /// beside it make likelier.
    fn unit_of(&self, number: Number, n: usize) -> Option<Unit> {
        let unit = self.unit(n)?;
        let means = |unit| self.nodes[n].means(Concept::Unit(unit));
        if !(means(Unit::Minute) && means(Unit::Metre)) {
            return Some(unit);
        }
        let length = |node: &Node| node.means(Concept::Unit(Unit::Kilometre)) || node.is(Word::Queue);
        let long = !MINUTES.contains(&(number.lo / 100)) || self.near(n).iter().any(length);
        Some(if long { Unit::Metre } else { Unit::Minute })
    }

    fn near(&self, n: usize) -> &[Node] {
        &self.nodes[n.saturating_sub(NEAR)..(n + NEAR).min(self.nodes.len())]
    }

    pub(super) fn with_unit(&mut self, number: Number, first: usize, next: usize) -> usize {
        // "6 more hours", "2 ещё часа".
        let more = self.is(next, Word::Yet) && self.unit_of(number, next + 1).is_some_and(is_measure);
        let next_unit = next + usize::from(more);
        let Some(unit) = self.unit_of(number, next_unit) else {
            return self.without_unit(number, first, next);
        };
        // "They do six an hour": of more than one, an article's hour is a pace.
        let article = self.nodes[next_unit].first < self.nodes[next_unit].last;
        if self.is(next_unit, Word::PerHour) && article && number.lo > 100 {
            return self.without_unit(number, first, next);
        }
        if let Some(end) = self.years(number, first, next_unit) {
            return self.put(Quantity::Age(number.range()), first, end);
        }
        if unit == Unit::Kilometre && self.at(next + 1).is_some_and(|node| node.is_mark(Mark::Slash)) {
            let end = (next + 3).min(self.nodes.len());
            return self.put(Quantity::Other, first, end);
        }
        // What is counted may be a thing that is asked about: "one toilet by the barrier".
        let thing = unit == Unit::Other && self.at(next).is_some_and(|node| node.items().next().is_some());
        if thing || matches!(unit, Unit::Piece | Unit::Person) {
            return self.put(Quantity::Count(number.range()), first, next);
        }
        let (quantity, end) = self.sum(number, unit, next_unit);
        let end = self.put(quantity, first, end);
        if more && let Some(node) = self.out.last_mut() {
            node.add(Concept::Word(Word::Yet));
        }
        end
    }

    /// A number of a unit with what is added behind it, and the node after.
    fn sum(&self, number: Number, unit: Unit, at: usize) -> (Quantity, usize) {
        let end = at + 1;
        let half = end + usize::from(self.is(end, Word::And));
        match measure(number, unit) {
            Quantity::Minutes(hours) if unit == Unit::Hour => {
                let (more, end) = self.past_hour(at, end).unwrap_or((0, end));
                (Quantity::Minutes(plus(hours, more)), end)
            }
            Quantity::Metres(length) if unit == Unit::Kilometre && !self.is(half, Word::AndHalf) => {
                let metres = self.number(end).and_then(|(more, unit)| {
                    let metres = self.unit_of(more, unit) == Some(Unit::Metre) && more.lo == more.hi;
                    metres.then_some((more.lo / 100, unit + 1))
                });
                let (more, end) = metres.unwrap_or((0, end));
                (Quantity::Metres(plus(length, more)), end)
            }
            _ if self.is(half, Word::AndHalf) => (measure(number.and_half(), unit), half + 1),
            quantity => (quantity, end),
        }
    }

    /// What is added behind the hour at a node: "and a half", "et quart", "and three quarters", "30 мин",
    /// two digits typed on it ("1h30"), or minutes without a unit ("час двадцать", "an hour and ten"); in
    /// minutes, with the node after.
    pub(super) fn past_hour(&self, hour: usize, n: usize) -> Option<(u32, usize)> {
        let on = n + usize::from(self.is(n, Word::And) && !self.is(n, Word::AndHalf));
        if self.is(on, Word::AndHalf) {
            return Some((30, on + 1));
        }
        let quarters = usize::from(on > n && self.is(on, Word::Filler) && self.is(on + 1, Word::Quarter));
        if on > n && self.is(on + quarters, Word::Quarter) {
            return Some((15, on + quarters + 1));
        }
        let (number, next) = self.number(on)?;
        let minutes = number.lo / 100;
        if number.lo != number.hi || minutes >= 60 {
            return None;
        }
        if (1..=3).contains(&minutes) && self.is(next, Word::Quarter) {
            return Some((minutes * 15, next + 1));
        }
        if self.at(next).is_some_and(|node| node.means(Concept::Unit(Unit::Minute))) {
            return Some((minutes, next + 1));
        }
        let glued = on == n && self.nodes[on].joint == Joint::Glued;
        let round = (10..60).contains(&minutes) && minutes.is_multiple_of(5) || (on > n && minutes == 5);
        // "За час 20 прошло" is a pace.
        let digits = matches!(self.nodes[on].what, What::Figure(_));
        let paced = digits && self.before(hour, &[Word::Within]);
        let plain = round
            && self.nodes[on].joint == Joint::Apart
            && !paced
            && !self.counts(next)
            && !self.unknown(next);
        (glued || plain).then_some((minutes, next))
    }

    fn unknown(&self, n: usize) -> bool {
        self.at(n).is_some_and(Node::is_unknown)
    }

    /// Whether a number before this node counts what stands here.
    pub(super) fn counts(&self, n: usize) -> bool {
        let Some(node) = self.at(n) else { return false };
        let counted = node.mode().is_some()
            || node.who().is_some()
            || node.citizens().is_some()
            || node.items().next().is_some()
            || node.is_any(&[Word::Rows, Word::Ordinal, Word::By, Word::Passenger, Word::Month, Word::Age])
            || matches!(node.what, What::Figure(_) | What::Mark(Mark::Percent | Mark::Plus | Mark::Slash));
        counted
            || node.joint != Joint::Apart && node.what == What::Word
            || self.unit(n).is_some()
            || self.currency(n).is_some()
    }

    /// "41 год": a word of years that may also be a time is an age where it is told of somebody: set off by
    /// signs, or between a person and a sign.
    fn years(&self, number: Number, first: usize, n: usize) -> Option<usize> {
        if !self.is(n, Word::Age) {
            return None;
        }
        let time = self.unit(n) == Some(Unit::LongTime);
        let sign = |node: Option<&Node>| {
            node.is_none_or(|node| {
                matches!(node.what, What::Mark(Mark::Comma | Mark::Bracket | Mark::Stop | Mark::Dash))
            })
        };
        let before = first.checked_sub(1).and_then(|n| self.at(n));
        let told = before.is_some_and(|node| node.who().is_some() || node.is(Word::Family));
        let of_person = told && number.lo / 100 >= YEARS || (first > 0 && sign(before));
        // "My son 10 years got through": of one's own the years are an age whatever stands behind them.
        let kin = |node: Option<&Node>| node.is_some_and(|node| node.is(Word::Family));
        let of = before.is_some_and(|node| node.is(Word::Filler)) && first > 1;
        let own = (kin(before) || of && kin(self.at(first - 2))) && CHILD.contains(&(number.lo / 100));
        // "À 35 ans", "до 35 лет": nobody waits at a number of years, or up to one.
        let at = self.before(first, &[Word::At, Word::Until, Word::Me]) && number.lo / 100 >= YEARS;
        (!time || at || own || (of_person && sign(self.at(n + 1)))).then_some(n + 1)
    }

    /// A bare number: an age, degrees, a share, a place in line, or a count.
    fn without_unit(&mut self, number: Number, first: usize, next: usize) -> usize {
        if let Some((quantity, end)) = self.degrees(number, first, next) {
            return self.put(quantity, first, end);
        }
        if let Some(end) = self.years(number, first, next) {
            return self.put(Quantity::Age(number.range()), first, end);
        }
        if self.at(next).is_some_and(|node| node.is_mark(Mark::Percent)) {
            return self.put(Quantity::Other, first, next + 1);
        }
        let range = number.range();
        if self.before(first, &[Word::Rank]) && number.lo == number.hi {
            return self.put(Quantity::InLine(range.lo), first, next);
        }
        // "Прошли за полтора-два": only hours come in halves.
        let halves = number.lo % 100 == 50 && !matches!(self.nodes[first].what, What::Figure(_));
        if halves && self.before(first, &[Word::Within, Word::Took, Word::Stand]) && !self.counts(next) {
            return self.put(measure(number, Unit::Hour), first, next);
        }
        let quantity = if number.thousands { Quantity::Thousands(range) } else { Quantity::Count(range) };
        self.put(quantity, first, next)
    }

    /// Degrees: frost with a minus or a word of cold, else heat.
    fn degrees(&self, number: Number, first: usize, next: usize) -> Option<(Quantity, usize)> {
        let degrees = number.lo / 100;
        let sign = self.at(next).is_some_and(|node| node.is_mark(Mark::Degree));
        let named = sign || self.is(next, Word::Degrees);
        let item = |item: Item| self.near(first).iter().any(|node| node.items().any(|named| named == item));
        let signed = first > 0 && self.nodes[first - 1].is_mark(Mark::Minus);
        let below = self.minus(first)
            || (named && signed)
            || self.before(first, &[Word::Below, Word::Degrees])
            || self.is_any(next, &[Word::Below])
            || (named && (self.is(next + 1, Word::Below) || item(Item::Cold)));
        if below {
            return Some((Quantity::Frost(degrees), next));
        }
        let plus = first > 0 && self.nodes[first - 1].is_mark(Mark::Plus);
        let bare = plus && SUMMER.contains(&degrees) && self.set_off(first - 1, next);
        (named || bare || plus && item(Item::Heat)).then_some((Quantity::Heat(degrees), next))
    }

    /// "+42, we stand in the sun": nothing but signs before and behind.
    fn set_off(&self, first: usize, next: usize) -> bool {
        let sign = |node: &Node| matches!(node.what, What::Mark(Mark::Comma | Mark::Stop | Mark::Line));
        let before = first.checked_sub(1).and_then(|n| self.at(n));
        before.is_none_or(sign) && self.at(next).is_none_or(sign)
    }

    fn minus(&self, first: usize) -> bool {
        let apart = first < 2 || !self.nodes[first - 2].is_any(&[Word::About]);
        first > 0 && self.nodes[first - 1].is_mark(Mark::Minus) && apart
    }
}

/// Whether a number of this unit is a duration or a length.
fn is_measure(unit: Unit) -> bool {
    matches!(measure(Number::of(100), unit), Quantity::Minutes(_) | Quantity::Metres(_))
}

fn plus(range: Range, more: u32) -> Range {
    Range::new(range.lo.saturating_add(more), range.hi.saturating_add(more))
}

/// A number of a unit.
pub(super) fn measure(number: Number, unit: Unit) -> Quantity {
    let scaled = |per: u32| {
        let part = |n: u32| u32::try_from(u64::from(n) * u64::from(per) / 100).unwrap_or(u32::MAX);
        Range::new(part(number.lo), part(number.hi))
    };
    match unit {
        Unit::Minute => Quantity::Minutes(scaled(1)),
        Unit::Hour => Quantity::Minutes(scaled(60)),
        Unit::HalfHour => Quantity::Minutes(scaled(30)),
        Unit::QuarterHour => Quantity::Minutes(scaled(15)),
        // A half is added to the hours counted: "სამ საათნახევარში" is three and a half.
        Unit::HourAndHalf => Quantity::Minutes(plus(scaled(60), 30)),
        Unit::Day | Unit::WholeDay => Quantity::Minutes(scaled(1_440)),
        Unit::Metre => Quantity::Metres(scaled(1)),
        Unit::Kilometre => Quantity::Metres(scaled(1_000)),
        Unit::Mile => Quantity::Metres(scaled(1_600)),
        Unit::Piece | Unit::Person => Quantity::Count(scaled(1)),
        Unit::LongTime | Unit::Weight | Unit::Speed | Unit::Litre | Unit::Other => Quantity::Other,
    }
}
