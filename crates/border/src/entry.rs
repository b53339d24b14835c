//! An entry: a fact with its place in the log and the minute it was kept. Refuses to know how entries are
//! stored.

use crate::fact::{Fact, Seq};
use crate::minute::Minute;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A fact, where it stands in its crossing's log, and when it was kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its place, 1 for the first.
    pub seq: Seq,
    /// When it was kept; never before the entry before it.
    pub at: Minute,
    /// What happened.
    pub fact: Fact,
}

/// Names the log and the fold that a `seq` belongs to: 8 hexadecimal digits, new after a restore, a repair
/// or a changed fold, and not after a restart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Epoch(pub u32);

/// A place in a crossing's log that a follower has seen everything up to. As text `epoch:seq`, at most 29
/// bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Cursor {
    /// Of which log and fold.
    pub epoch: Epoch,
    /// The last entry seen.
    pub seq: Seq,
}

impl Cursor {
    /// Reads `epoch:seq`.
    pub fn parse(text: &str) -> Option<Self> {
        let (epoch, seq) = text.split_once(':')?;
        let digits = epoch.len() == 8 && epoch.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let plain = !seq.is_empty() && seq.bytes().all(|b| b.is_ascii_digit());
        if !digits || !plain {
            return None;
        }
        Some(Self { epoch: Epoch(u32::from_str_radix(epoch, 16).ok()?), seq: seq.parse().ok()? })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:08x}:{}", self.epoch.0, self.seq)
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no cursor")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_is_short() {
        let cursor = Cursor { epoch: Epoch(0x3f2a), seq: u64::MAX };
        assert_eq!(Cursor::parse(&cursor.to_string()), Some(cursor));
        assert!(cursor.to_string().len() <= 31);
        for bad in ["", ":", "3f2a:1", "0000003f:", "0000003F:1", "0000003f:-1", "0000003f:+1"] {
            assert_eq!(Cursor::parse(bad), None, "{bad}");
        }
    }
}
