//! How many different Voices stand behind one question or rumour. Refuses to count one twice.

use crate::fact::Seq;
use crate::limits;
use crate::minute::Minute;
use crate::voice::Voice;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
