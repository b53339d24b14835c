//! What whoever takes a machine would do: look for something in every file and in the memory of the process,
//! in every form that it might stand there. Refuses to trust any program to tell what it holds.

use std::collections::BTreeMap;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::net::Ipv4Addr;
use std::path::Path;

/// Bytes to look for, and what they are.
pub struct Needle {
    pub what: String,
    pub bytes: Vec<u8>,
    /// Four bytes stand in any memory by chance: looked for in files and in what can be written to.
    pub packed: bool,
}

/// A text in the forms that programs give to texts: as it is, hexadecimal, base64 at each of its three
/// alignments, UTF-16.
pub fn forms(what: &str, text: &str) -> Vec<Needle> {
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let utf16 = |swap: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(swap).collect::<Vec<u8>>();
    let mut forms = vec![
        ("plain", text.as_bytes().to_vec()),
        ("hex", hex.clone().into_bytes()),
        ("HEX", hex.to_uppercase().into_bytes()),
        ("utf-16le", utf16(u16::to_le_bytes)),
        ("utf-16be", utf16(u16::to_be_bytes)),
    ];
    forms.extend((0..3).map(|shift| ("base64", base64(text.as_bytes(), shift))));
    let needle = |(form, bytes)| Needle { what: format!("{what} ({form})"), bytes, packed: false };
    forms.into_iter().map(needle).collect()
}

/// An address as text, in part too, and as the system keeps it.
pub fn address_forms(what: &str, address: Ipv4Addr) -> Vec<Needle> {
    let [a, b, c, d] = address.octets();
    let packed =
        |bytes: [u8; 4]| Needle { what: format!("{what} (packed)"), bytes: bytes.to_vec(), packed: true };
    let mapped = [&[0; 10][..], &[0xff, 0xff, a, b, c, d]].concat();
    let mut needles = forms(what, &address.to_string());
    needles.extend([packed([a, b, c, d]), packed([d, c, b, a])]);
    needles.push(Needle { what: format!("{what} (as IPv6)"), bytes: mapped, packed: false });
    if a != 127 {
        needles.extend(forms(&format!("network of {what}"), &format!("{a}.{b}.{c}.")));
    }
    needles
}

/// Base64 of bytes that stand behind `shift` others, less the letters that these have a part in.
fn base64(bytes: &[u8], shift: usize) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let shifted = [&vec![0; shift][..], bytes].concat();
    let whole = shifted.len() * 8 / 6;
    let bit = |at: usize| usize::from(shifted[at / 8] >> (7 - at % 8) & 1);
    let letter = |n: usize| LETTERS[(0..6).fold(0, |value, k| value << 1 | bit(n * 6 + k))];
    ((shift * 8).div_ceil(6)..whole).map(letter).collect()
}

/// How often each needle stands somewhere, by what it is and where.
pub type Hits = BTreeMap<String, usize>;

/// Looks for all needles at once: by their first two bytes, then each.
pub struct Search<'a> {
    needles: Vec<&'a Needle>,
    by_head: Vec<Vec<usize>>,
}

impl<'a> Search<'a> {
    pub fn new(needles: impl IntoIterator<Item = &'a Needle>) -> Self {
        let needles: Vec<&Needle> = needles.into_iter().filter(|needle| needle.bytes.len() >= 4).collect();
        let mut by_head = vec![Vec::new(); 1 << 16];
        for (number, needle) in needles.iter().enumerate() {
            by_head[usize::from(u16::from_be_bytes([needle.bytes[0], needle.bytes[1]]))].push(number);
        }
        Self { needles, by_head }
    }

    pub fn bytes(&self, place: &str, bytes: &[u8], hits: &mut Hits) {
        for (at, head) in bytes.windows(2).enumerate() {
            for number in &self.by_head[usize::from(u16::from_be_bytes([head[0], head[1]]))] {
                let needle = self.needles[*number];
                if bytes[at..].starts_with(&needle.bytes) {
                    *hits.entry(format!("{} in {place}", needle.what)).or_default() += 1;
                }
            }
        }
    }

    /// Every file of a folder, and all that stands compressed in one.
    pub fn folder(&self, dir: &Path, hits: &mut Hits) {
        for file in std::fs::read_dir(dir).expect("readable") {
            let path = file.expect("readable").path();
            if path.is_dir() {
                self.folder(&path, hits);
            } else if path.is_file() {
                self.file(&path, hits);
            }
        }
    }

    pub fn file(&self, path: &Path, hits: &mut Hits) {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let bytes = std::fs::read(path).expect("readable");
        self.bytes(&name, &bytes, hits);
        for unpacked in store_blobs(path).iter().flat_map(|blob| unpack(blob)) {
            self.bytes(&format!("{name}, unpacked"), &unpacked, hits);
        }
        for unpacked in unpack(&bytes) {
            self.bytes(&format!("{name}, unpacked"), &unpacked, hits);
        }
    }

    /// The memory of a process, as the one who is root reads it. None where it may not be read.
    pub fn memory(&self, pid: u32, hits: &mut Hits) -> Option<u64> {
        const OVERLAP: usize = 4096;
        let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).ok()?;
        let mut memory = std::fs::File::open(format!("/proc/{pid}/mem")).ok()?;
        let everywhere = Search::new(self.needles.iter().copied().filter(|needle| !needle.packed));
        let mut looked_at = 0;
        for line in maps.lines().filter(|line| line.contains(" r") && !line.contains("[v")) {
            let (range, rest) = line.split_once(' ')?;
            let (start, end) = range.split_once('-')?;
            let mut at = u64::from_str_radix(start, 16).ok()?;
            let end = u64::from_str_radix(end, 16).ok()?;
            let search = if rest.starts_with("rw") { self } else { &everywhere };
            let mut tail = Vec::new();
            while at < end {
                let mut piece = vec![0; usize::try_from(end - at).ok()?.min(1 << 20)];
                // A page that is not there (beyond the end of a mapped file) cannot be read.
                if memory.seek(SeekFrom::Start(at)).and_then(|_| memory.read_exact(&mut piece)).is_err() {
                    break;
                }
                at += piece.len() as u64;
                looked_at += piece.len() as u64;
                let kept = tail.len();
                tail.extend_from_slice(&piece);
                search.bytes("memory", &tail, hits);
                // What lies across two pieces is looked at again; it is counted twice at most.
                tail.drain(..(kept + piece.len()).saturating_sub(OVERLAP));
            }
        }
        Some(looked_at)
    }
}

/// Blobs of all tables of a store; none of a file that is no store.
fn store_blobs(path: &Path) -> Vec<Vec<u8>> {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let Ok(store) = rusqlite::Connection::open_with_flags(path, flags) else { return vec![] };
    let read = || -> rusqlite::Result<Vec<Vec<u8>>> {
        let mut blobs = Vec::new();
        for (table, column) in [("snapshots", "fold"), ("bases", "fold"), ("turns", "body")] {
            let mut statement = store.prepare(&format!("SELECT {column} FROM {table}"))?;
            let found = statement.query_map([], |row| row.get(0))?;
            blobs.extend(found.collect::<rusqlite::Result<Vec<Vec<u8>>>>()?);
        }
        Ok(blobs)
    };
    read().unwrap_or_default()
}

/// What stands compressed by zstd in these bytes, wherever it begins.
pub fn unpack(bytes: &[u8]) -> Vec<Vec<u8>> {
    const MAGIC: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];
    let starts = bytes.windows(4).enumerate().filter(|(_, four)| *four == MAGIC);
    let unpacked = starts.map(|(at, _)| {
        let mut out = Vec::new();
        if let Ok(mut decoder) = zstd::stream::read::Decoder::new(&bytes[at..]) {
            // It ends in a fault where other bytes follow; what came before is there.
            let _rest = decoder.read_to_end(&mut out);
        }
        out
    });
    unpacked.filter(|out| !out.is_empty()).collect()
}
