//! Whose land: ISO 3166-1 alpha-2 and ISO 3166-2 codes in lower case ("ge", "ua-14"). Refuses to know which
//! of them exist beyond the closed list of countries; names are in the atlas.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A country's or region's code, lower case: two letters, or two letters, a dash and one to three letters or
/// digits whose first two letters are a country's.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LandCode {
    bytes: [u8; 6],
    len: u8,
}

/// ISO 3166-1 alpha-2, 2026, with `xk` (Kosovo, user-assigned and used by its border posts).
const COUNTRIES: &str = "\
    ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt \
    bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh \
    er es et fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht \
    hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls \
    lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni \
    nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg \
    sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug \
    um us uy uz va vc ve vg vi vn vu wf ws xk ye yt za zm zw";

impl LandCode {
    /// The code, if it is a country's or a region's of one.
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.as_bytes();
        let region_ok = match code.get(2) {
            None => true,
            Some(b'-') => {
                (4..=6).contains(&code.len())
                    && code[3..].iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            }
            Some(_) => false,
        };
        if code.len() < 2 || !region_ok || !is_country(&code[..2]) {
            return None;
        }
        let mut bytes = [0; 6];
        bytes[..code.len()].copy_from_slice(code);
        Some(Self { bytes, len: code.len() as u8 })
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }

    /// Whether this is a country's code and not a region's.
    pub fn is_country(&self) -> bool {
        self.len == 2
    }

    /// The country this land belongs to: itself, or the one its region's code begins with.
    pub fn country(&self) -> Self {
        let mut bytes = [0; 6];
        bytes[..2].copy_from_slice(&self.bytes[..2]);
        Self { bytes, len: 2 }
    }
}

fn is_country(two: &[u8]) -> bool {
    two.iter().all(u8::is_ascii_lowercase)
        && COUNTRIES.as_bytes().chunks(3).any(|country| country.starts_with(two))
}

impl std::fmt::Display for LandCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Debug for LandCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LandCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LandCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| D::Error::custom(format!("`{text}` is no ISO 3166 code in lower case")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_and_their_regions_are_codes_and_nothing_else_is() {
        for good in ["ge", "ru", "ua-14", "us-wa"] {
            assert_eq!(LandCode::parse(good).map(|code| code.to_string()).as_deref(), Some(good));
        }
        for bad in ["", "g", "GE", "zz", "geo", "ua-", "ua-1234", "ua_14", "гe", "zz-14"] {
            assert_eq!(LandCode::parse(bad), None, "{bad}");
        }
        assert_eq!(LandCode::parse("ua-14").map(|code| code.country().to_string()).as_deref(), Some("ua"));
    }
}
