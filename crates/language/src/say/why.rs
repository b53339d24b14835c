//! Why an answer stands, in words: how many reports count fully, half or little, and what does not count.
//! Refuses to say of whom any of it is.

use super::{Arg, Speaker};
use border::answer::SlotParts;
use border::fold::{Account, Because, Counted, PutAside, Weight};
use border::value::{State, Value};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What reports of one line share: the state they tell, and what they weigh, the heaviest first.
type Likes = (Option<State>, Reverse<Weight>);

impl Speaker<'_> {
    /// Why an answer stands, a line each: for each value and weight how many reports and why; who of them is
    /// new, where that is told; what does not count, or not in full.
    pub fn why(&self, slot: &SlotParts, account: &Account) -> Vec<String> {
        let mut groups: BTreeMap<Likes, (i64, BTreeSet<Because>)> = BTreeMap::new();
        for claim in &account.claims {
            let state = match claim.value {
                Value::State(state) => Some(state),
                _ => None,
            };
            let (count, reasons) = groups.entry((state, Reverse(claim.weight))).or_default();
            *count += 1;
            reasons.extend(&claim.because);
        }
        let group = |((state, weight), (count, reasons)): (Likes, (i64, BTreeSet<Because>))| {
            self.why_group(slot, state, weight.0, count, &reasons)
        };
        let mut lines: Vec<String> = groups.into_iter().map(group).collect();
        if let Some(newcomers) = account.newcomers {
            lines.push(self.count("why-known", i64::from(newcomers.known)));
            lines.push(self.count("why-new", i64::from(newcomers.new)));
        }
        lines.extend(account.put_aside.iter().map(|put_aside| self.put_aside(*put_aside)));
        lines
    }

    /// One claim behind an answer: what it says, how much it counts and why, and how old it is.
    pub fn why_claim(&self, slot: &SlotParts, claim: &Counted) -> String {
        let value = self.claimed(slot, &claim.value);
        let weight = self.say_word("weight", claim.weight.as_str());
        let reasons = self.reasons(&claim.because.iter().copied().collect());
        let parts = [
            ("value", Arg::Text(&value)),
            ("weight", Arg::Text(&weight)),
            ("reasons", Arg::Text(&reasons)),
            ("age", Arg::Text(&self.age_at(claim.grain, claim.seen_at))),
        ];
        self.say("why-claim", &parts)
    }

    fn why_group(
        &self,
        slot: &SlotParts,
        state: Option<State>,
        weight: Weight,
        count: i64,
        reasons: &BTreeSet<Because>,
    ) -> String {
        let weight = self.say_word("weight", weight.as_str());
        let value = state.map(|state| self.state(slot, state, None));
        let mut parts = vec![("weight", Arg::Text(&weight)), ("count", Arg::Number(count))];
        parts.extend(value.as_deref().map(|value| ("value", Arg::Text(value))));
        let group = self.say(if value.is_some() { "why-group" } else { "why-number" }, &parts);
        let reasons = self.reasons(reasons);
        self.say("why-reasons", &[("group", Arg::Text(&group)), ("reasons", Arg::Text(&reasons))])
    }

    fn reasons(&self, reasons: &BTreeSet<Because>) -> String {
        let words = reasons.iter().map(|because| self.say_word("because", because.as_str()));
        words.collect::<Vec<_>>().join(", ")
    }

    fn put_aside(&self, PutAside { why, at_least }: PutAside) -> String {
        let reason = self.say_word("held", why.as_str());
        let reason = ("reason", Arg::Text(&reason));
        match at_least {
            Some(count) => self.say("why-held-some", &[reason, ("count", Arg::Number(i64::from(count)))]),
            None => self.say("why-held", &[reason]),
        }
    }
}
