//! How many different Voices stand behind one question or rumour. Refuses to count one twice.

use crate::cohort::Cohort;
use crate::fact::Seq;
use crate::limits;
use crate::minute::Minute;
use crate::rumour::{Named, Rumour};
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Voices counted once each, up to a bound.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Crowd {
    members: Vec<Member>,
}

/// One Voice of a crowd.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
struct Member {
    /// Who; in a base nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<Voice>,
    /// In a base: the first later entry by which its Voice is known again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    returns: Option<Seq>,
    /// The filings by which it told, up to a bound, and when.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", with = "timed")]
    filings: BTreeMap<Seq, Minute>,
    /// Whether it also told in a way that cannot be taken back by hiding a filing.
    #[serde(default, skip_serializing_if = "Telling::is_of_filings")]
    told: Telling,
    /// When it last told in such a way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    told_at: Option<Minute>,
    /// What its Voice shares with others that may be one hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cohort: Option<Cohort>,
    /// The entry that began the words of which all its own are near copies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    copy_of: Option<Seq>,
    /// The filings by which it showed a page of an office.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    shown: BTreeSet<Seq>,
    /// Whether it also showed one in a way that cannot be taken back by hiding a filing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    has_shown: bool,
}

/// How a Voice carries a rumour.
#[derive(Clone, Copy)]
pub(super) struct Carrying {
    pub cohort: Option<Cohort>,
    /// The entry that began the words of which its own are a near copy.
    pub copy_of: Option<Seq>,
    /// The filing.
    pub of: Option<Seq>,
    /// The source that it shows.
    pub named: Option<Named>,
}

/// By what members are of one group.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    One(usize),
    Hand(Cohort),
    Text(Seq),
}

/// Filings with their minutes, as pairs. A base of the first fold version has the filings alone: when those
/// were told is not known any more.
mod timed {
    use super::{BTreeMap, Minute, Seq};
    use serde::{Deserialize, Deserializer, Serializer};

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Timed(Seq, i64),
        Alone(Seq),
    }

    pub fn serialize<S: Serializer>(filings: &BTreeMap<Seq, Minute>, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(filings.iter().map(|(seq, told)| (seq, told.0)))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<Seq, Minute>, D::Error> {
        let pair = |written| match written {
            Written::Timed(seq, told) => (seq, Minute(told)),
            Written::Alone(seq) => (seq, Minute(0)),
        };
        Ok(Vec::<Written>::deserialize(from)?.into_iter().map(pair).collect())
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
enum Telling {
    /// By the filings that are remembered only.
    #[default]
    #[serde(rename = "filings")]
    OfFilings,
    /// By an import, or by more filings than are remembered.
    #[serde(rename = "otherwise")]
    Otherwise,
}

impl Telling {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
    fn is_of_filings(&self) -> bool {
        *self == Self::OfFilings
    }
}

impl Crowd {
    /// Counts a Voice in, once, and remembers the filing by which it told, and when. Whether this is another
    /// telling and not the same filing's again.
    pub fn join(&mut self, voice: Voice, filing: Option<Seq>, told: Minute) -> bool {
        let known = self.members.iter().position(|member| member.by == Some(voice));
        let member = match known {
            Some(known) => &mut self.members[known],
            None if self.members.len() >= limits::VOICES_PER_ITEM => return true,
            None => {
                self.members.push(Member { by: Some(voice), ..Member::default() });
                let last = self.members.len() - 1;
                &mut self.members[last]
            }
        };
        match filing {
            Some(filing) if member.filings.contains_key(&filing) => return false,
            Some(filing) if member.filings.len() < limits::FILINGS_PER_MEMBER => {
                member.filings.insert(filing, told);
            }
            _ => {
                member.told = Telling::Otherwise;
                member.told_at = member.told_at.max(Some(told));
            }
        }
        true
    }

    /// Notes how a Voice that joined carries a rumour: in words of its own once any were. Whether that
    /// changes who carries it.
    pub fn note(&mut self, voice: Voice, carrying: &Carrying) -> bool {
        let Some(member) = self.members.iter_mut().find(|member| member.by == Some(voice)) else {
            return false;
        };
        let marks = |member: &Member| (member.cohort, member.copy_of, member.has_shown, member.shown.len());
        let before = marks(member);
        let is_new = member.filings.len() + usize::from(member.told == Telling::Otherwise) == 1;
        if is_new || member.copy_of != carrying.copy_of {
            member.copy_of = carrying.copy_of.filter(|_| is_new);
        }
        member.cohort = carrying.cohort;
        match carrying.of.filter(|of| member.filings.contains_key(of)) {
            _ if carrying.named.is_none() => {}
            Some(of) => drop(member.shown.insert(of)),
            None => member.has_shown = true,
        }
        is_new || marks(member) != before
    }

    /// Puts on a rumour who carries it.
    pub fn carry(&self, rumour: &mut Rumour, bursts: &BTreeSet<i64>) {
        rumour.sources = self.count();
        rumour.groups = self.groups(bursts);
        let names = |member: &Member| member.has_shown || !member.shown.is_empty();
        rumour.named = self.members.iter().any(names).then_some(Named::Office);
    }

    /// Of how many independent groups it is. A near copy is of its text's group and of no other, as in a
    /// tally: else a burst that copies several people would make one hand of those.
    fn groups(&self, bursts: &BTreeSet<i64>) -> u32 {
        let own = |place: usize| match self.members[place].cohort {
            Some(cohort) if cohort.is_one_hand(bursts) => Group::Hand(cohort),
            _ => Group::One(place),
        };
        let of_filing = |filing: Seq| {
            let wrote = |member: &Member| member.copy_of.is_none() && member.filings.contains_key(&filing);
            self.members.iter().position(wrote)
        };
        let group = |place: usize| match self.members[place].copy_of {
            Some(text) => of_filing(text).map_or(Group::Text(text), own),
            None => own(place),
        };
        (0..self.members.len()).map(group).collect::<BTreeSet<_>>().len() as u32
    }

    pub fn count(&self) -> u32 {
        self.members.len() as u32
    }

    /// When the newest telling that is remembered was told.
    pub fn newest(&self) -> Option<Minute> {
        let tellings =
            self.members.iter().map(|member| member.filings.values().copied().max().max(member.told_at));
        tellings.max().flatten()
    }

    /// Takes back what one filing told; whether it had told something here.
    pub fn retract(&mut self, filing: Seq) -> bool {
        let Some(place) = self.members.iter().position(|member| member.filings.contains_key(&filing)) else {
            return false;
        };
        let member = &mut self.members[place];
        member.filings.remove(&filing);
        member.shown.remove(&filing);
        if member.filings.is_empty() && member.told == Telling::OfFilings {
            self.members.remove(place);
        }
        true
    }

    /// Remembers the first later entry by a Voice that is counted.
    pub fn foresee(&mut self, seq: Seq, voice: Voice) {
        let of_voice = |member: &&mut Member| member.by == Some(voice) && member.returns.is_none();
        if let Some(member) = self.members.iter_mut().find(of_voice) {
            member.returns = Some(seq);
        }
    }

    /// Knows a Voice again by an entry that the base foresaw.
    pub fn recognise(&mut self, seq: Seq, voice: Voice) {
        if let Some(member) = self.members.iter_mut().find(|member| member.returns == Some(seq)) {
            member.by = Some(voice);
            member.returns = None;
        }
    }

    /// Forgets who. Guests are nobody, and stay one.
    pub fn scrub(&mut self) {
        for member in self.members.iter_mut().filter(|member| member.by != Some(Voice::GUEST)) {
            member.by = None;
        }
    }

    /// Forgets who for good: in the next term every Voice is another one.
    pub fn forget_voices(&mut self) {
        self.scrub();
        self.members.iter_mut().for_each(|member| member.returns = None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_of_the_first_fold_version_is_read() {
        let old = r#"[{"filings":[3,9]},{"told":"otherwise"}]"#;
        let mut crowd: Crowd = serde_json::from_str(old).expect("a crowd");
        assert_eq!((crowd.count(), crowd.newest()), (2, Some(Minute(0))));
        assert!(crowd.retract(3) && crowd.retract(9));
        assert_eq!((crowd.count(), crowd.newest()), (1, None));
    }
}
