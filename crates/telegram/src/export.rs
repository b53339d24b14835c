//! An export of Telegram Desktop, read as a stream: chats and the elements of their `messages`, one at a
//! time, whatever the file's length. Of an account's export everything but the two lists of chats is moved
//! past unread. Refuses to know what messages mean and to hold more than one of them.

mod fault;
mod message;
mod source;
mod text;
mod value;

pub use fault::ExportFault;
pub use message::{Authorship, Element, Message, Skip};
pub use text::Text;

use border::limits;
use jiff::tz::TimeZone;
use source::Source;
use std::io::Read;
use value::{Fit, Into};

/// What stands at the head of a chat.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Chat {
    /// Its id, alone in its account's export; none where the file does not say.
    pub id: Option<i64>,
    /// What it is called.
    pub name: Option<String>,
    /// Whether it is read.
    pub kind: ChatKind,
}

/// What kind of chat it is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum ChatKind {
    /// A group or a channel: it was written for many.
    Group,
    /// A talk between two, with a bot or with oneself, or of a kind not known: it is not read.
    #[default]
    Other,
}

impl ChatKind {
    fn of(word: &str) -> Self {
        match word {
            "private_group" | "private_supergroup" | "public_supergroup" | "private_channel"
            | "public_channel" => Self::Group,
            _ => Self::Other,
        }
    }
}

/// What comes next in an export.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// A chat begins.
    Chat(Chat),
    /// An element of its messages.
    Element(Element),
    /// The chat is over.
    ChatEnd,
}

/// What one stands in while reading.
enum Level {
    /// The whole file: a chat, or an account.
    Top(Head),
    /// `chats` or `left_chats` of an account.
    Folder,
    /// The list of chats in it.
    Chats,
    /// One of them.
    Chat(Head),
    /// The messages of a chat.
    Messages(ChatKind),
}

/// What is known of a chat before its messages.
#[derive(Default)]
struct Head {
    chat: Chat,
    type_seen: bool,
}

/// Whether a comma must stand before the next one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    First,
    Further,
}

/// Whether something that holds messages was found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chats {
    None,
    Found,
}

/// Reads an export from anywhere.
pub struct Export<R> {
    source: Source<R>,
    zone: Option<TimeZone>,
    levels: Vec<(Level, Next)>,
    chats: Chats,
    /// The message in hand.
    json: Vec<u8>,
}

impl<R: Read> Export<R> {
    /// Begins at the file's head. `zone` is where old exports, which have local times only, were made.
    ///
    /// # Errors
    /// [`ExportFault`] where the file is no such export from its first bytes on.
    pub fn open(file: R, zone: Option<TimeZone>) -> Result<Self, ExportFault> {
        let mut source = Source::new(file);
        check_head(&mut source)?;
        source.consume(1);
        let levels = vec![(Level::Top(Head::default()), Next::First)];
        Ok(Self { source, zone, levels, chats: Chats::None, json: Vec::new() })
    }

    /// What comes next; none at the end. After a fault there is nothing more.
    ///
    /// # Errors
    /// [`ExportFault`]; everything given before it was whole.
    pub fn next_event(&mut self) -> Result<Option<Event>, ExportFault> {
        let result = self.advance();
        if result.is_err() {
            self.levels.clear();
        }
        result
    }

    fn advance(&mut self) -> Result<Option<Event>, ExportFault> {
        loop {
            let Some((level, next)) = self.levels.last_mut() else { return Ok(None) };
            let close = match level {
                Level::Chats | Level::Messages(_) => b']',
                Level::Top(_) | Level::Folder | Level::Chat(_) => b'}',
            };
            if !more(&mut self.source, close, next)? {
                let closed = self.levels.pop();
                if self.levels.is_empty() {
                    self.check_end()?;
                    return Ok(None);
                }
                if matches!(closed, Some((Level::Messages(_), _))) {
                    return Ok(Some(Event::ChatEnd));
                }
                continue;
            }
            if let Some(event) = self.member()? {
                return Ok(Some(event));
            }
        }
    }

    /// One member of the object or list one stands in.
    fn member(&mut self) -> Result<Option<Event>, ExportFault> {
        let Some((level, _)) = self.levels.last_mut() else { return Ok(None) };
        let is_top = matches!(level, Level::Top(_));
        match level {
            Level::Messages(kind) => {
                let kind = *kind;
                self.element(kind).map(|element| Some(Event::Element(element)))
            }
            Level::Chats => {
                open(&mut self.source, b'{', "a chat was expected")?;
                self.levels.push((Level::Chat(Head::default()), Next::First));
                Ok(None)
            }
            Level::Folder => {
                if key(&mut self.source)?.as_deref() == Some("list") {
                    open(&mut self.source, b'[', "a list of chats was expected")?;
                    self.chats = Chats::Found;
                    self.levels.push((Level::Chats, Next::First));
                } else {
                    value::value(&mut self.source, Into::Nowhere)?;
                }
                Ok(None)
            }
            Level::Top(head) | Level::Chat(head) => match key(&mut self.source)?.as_deref() {
                Some("messages") => {
                    let chat = whole_head(head)?;
                    open(&mut self.source, b'[', "a list of messages was expected")?;
                    self.chats = Chats::Found;
                    self.levels.push((Level::Messages(chat.kind), Next::First));
                    Ok(Some(Event::Chat(chat)))
                }
                Some("chats" | "left_chats") if is_top && self.source.peek()? == b'{' => {
                    self.source.consume(1);
                    self.levels.push((Level::Folder, Next::First));
                    Ok(None)
                }
                key => head_field(&mut self.source, head, key).map(|()| None),
            },
        }
    }

    fn element(&mut self, kind: ChatKind) -> Result<Element, ExportFault> {
        if kind == ChatKind::Other {
            value::value(&mut self.source, Into::Nowhere)?;
            return Ok(Element::Skipped(Skip::NotAGroup));
        }
        self.json.clear();
        self.source.peek()?;
        let at = self.source.offset();
        let fit = value::value(&mut self.source, Into::Buffer(&mut self.json, limits::IMPORT_MESSAGE_BYTES))?;
        if fit == Fit::TooLong {
            return Ok(Element::Skipped(Skip::TooLong));
        }
        if std::str::from_utf8(&self.json).is_err() {
            return Err(not_utf8(at));
        }
        Ok(message::read(&self.json, self.zone.as_ref()))
    }

    /// After the last bracket there is nothing, and before it there were chats.
    fn check_end(&mut self) -> Result<(), ExportFault> {
        if self.source.peek_or_end()?.is_some() {
            let at = self.source.offset();
            return Err(ExportFault::NotJson { at, what: "something follows the end of the export" });
        }
        match self.chats {
            Chats::Found => Ok(()),
            Chats::None => Err(ExportFault::Shape { what: "this JSON has no `messages` and no `chats`" }),
        }
    }
}

/// Of the value that begins there.
fn not_utf8(at: u64) -> ExportFault {
    ExportFault::Encoding { at, what: "not UTF-8 but perhaps an 8-bit code page such as windows-1251" }
}

/// Whether the file can be an export at all; after it the source stands at the first bracket.
fn check_head<R: Read>(source: &mut Source<R>) -> Result<(), ExportFault> {
    let head = source.ahead(4)?;
    let what = match head {
        [] => return Err(ExportFault::Empty),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'{', 0, ..] | [0, b'{', ..] => {
            return Err(ExportFault::Encoding { at: 0, what: "UTF-16" });
        }
        [b'P', b'K', 3, 4, ..] => Some("this is a zip archive: unpack it first"),
        _ => None,
    };
    if let Some(what) = what {
        return Err(ExportFault::Shape { what });
    }
    if head.starts_with(&[0xEF, 0xBB, 0xBF]) {
        source.consume(3);
    }
    match source.peek_or_end()? {
        None => Err(ExportFault::Empty),
        Some(b'{') => Ok(()),
        Some(b'[') => Err(ExportFault::Shape { what: "this JSON is a list" }),
        Some(b'<') => Err(ExportFault::Shape { what: "this is HTML: export again and choose JSON" }),
        Some(_) => Err(ExportFault::NotJson { at: source.offset(), what: "`{` was expected" }),
    }
}

/// Moves to the next member, past its comma; false past the closing bracket.
fn more<R: Read>(source: &mut Source<R>, close: u8, next: &mut Next) -> Result<bool, ExportFault> {
    let byte = source.peek()?;
    if byte == close {
        source.consume(1);
        return Ok(false);
    }
    match std::mem::replace(next, Next::Further) {
        Next::First => Ok(true),
        Next::Further if byte == b',' => {
            source.consume(1);
            source.peek()?;
            Ok(true)
        }
        Next::Further => Err(ExportFault::NotJson {
            at: source.offset(),
            what: "a comma or a closing bracket was expected",
        }),
    }
}

fn open<R: Read>(source: &mut Source<R>, bracket: u8, what: &'static str) -> Result<(), ExportFault> {
    if source.peek()? != bracket {
        return Err(ExportFault::NotJson { at: source.offset(), what });
    }
    source.consume(1);
    Ok(())
}

/// A key and its colon; none for a key too long to be one of those that are read.
fn key<R: Read>(source: &mut Source<R>) -> Result<Option<String>, ExportFault> {
    if source.peek()? != b'"' {
        return Err(ExportFault::NotJson { at: source.offset(), what: "a key was expected" });
    }
    let key = short(source)?;
    open(source, b':', "a colon was expected")?;
    Ok(key.and_then(|json| serde_json::from_slice(&json).ok()))
}

/// A value, if it is no longer than a title.
fn short<R: Read>(source: &mut Source<R>) -> Result<Option<Vec<u8>>, ExportFault> {
    let mut json = Vec::new();
    let fit = value::value(source, Into::Buffer(&mut json, limits::IMPORT_TITLE_BYTES))?;
    Ok((fit == Fit::Whole).then_some(json))
}

/// Takes a field of a chat's head, or moves past what is none.
fn head_field<R: Read>(
    source: &mut Source<R>,
    head: &mut Head,
    key: Option<&str>,
) -> Result<(), ExportFault> {
    if !matches!(key, Some("name" | "type" | "id")) {
        value::value(source, Into::Nowhere)?;
        return Ok(());
    }
    source.peek()?;
    let at = source.offset();
    let Some(json) = short(source)? else { return Ok(()) };
    if std::str::from_utf8(&json).is_err() {
        return Err(not_utf8(at));
    }
    let field = serde_json::from_slice::<serde_json::Value>(&json).unwrap_or_default();
    match key {
        Some("name") => head.chat.name = field.as_str().map(str::to_owned),
        Some("id") => head.chat.id = field.as_i64(),
        _ => {
            head.type_seen = true;
            head.chat.kind = field.as_str().map_or(ChatKind::Other, ChatKind::of);
        }
    }
    Ok(())
}

/// The head of a chat whose messages begin.
fn whole_head(head: &Head) -> Result<Chat, ExportFault> {
    let known = head.type_seen && (head.chat.id.is_some() || head.chat.kind == ChatKind::Other);
    match known {
        true => Ok(head.chat.clone()),
        false => {
            Err(ExportFault::Shape { what: "a chat's `type` and `id` do not stand before its `messages`" })
        }
    }
}
