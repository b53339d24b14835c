//! The reading thread of an import: element by element, in the file's order, masked first, read with its
//! context, placed, handed to the outbox. Refuses to know what becomes of a batch.

use super::memory::{Memory, Remembered};
use super::outbox::{Outbox, Step, Stop, Taken};
use super::report::Report;
use super::sink::Sink;
use super::{Cause, Import};
use crate::export::{Authorship, Chat, ChatKind, Element, Event, Export, Message, Skip};
use crate::place::{Parts, filing, heard, tells};
use border::crossing::Crossing;
use border::fact::Via;
use border::filing::{Filing, Linked, Trace};
use border::reading::Reading;
use border::slug::Slug;
use border::voice::Voice;
use language::redact::redact;
use language::{Context, likeness};
use std::io::Read;
use std::sync::Arc;
use tokio::sync::mpsc;

/// Reads one export.
pub(super) struct Intake<S> {
    import: Import,
    sink: Arc<S>,
    steps: mpsc::Sender<Step>,
    report: Report,
    chat: Option<OpenChat<S>>,
}

/// The chat one is in.
struct OpenChat<S> {
    /// The crossing of what names none: by the chat's name, else by `--crossing`.
    home: Option<Arc<Crossing>>,
    memory: Memory,
    outbox: Outbox<S>,
}

impl<S: Sink> Intake<S> {
    pub fn new(import: Import, sink: Arc<S>, steps: mpsc::Sender<Step>) -> Self {
        Self { import, sink, steps, report: Report::default(), chat: None }
    }

    /// Reads to the end, or to what stops it; what was whole before that has been sent.
    pub fn run(mut self, file: impl Read) -> (Report, Result<(), Cause>) {
        let read = self.read(file);
        let sent = self.close_chat();
        let ended = read.and(sent.map_err(Cause::from));
        (self.report, ended)
    }

    fn read(&mut self, file: impl Read) -> Result<(), Cause> {
        let mut export = Export::open(file, self.import.zone.clone())?;
        while let Some(event) = export.next_event()? {
            match event {
                Event::Chat(chat) => self.open_chat(&chat)?,
                Event::ChatEnd => self.close_chat()?,
                Event::Element(element) => self.element(element)?,
            }
        }
        Ok(())
    }

    fn open_chat(&mut self, chat: &Chat) -> Result<(), Stop> {
        self.close_chat()?;
        let Some(id) = chat.id.filter(|_| chat.kind == ChatKind::Group) else { return Ok(()) };
        let named = chat.name.as_deref().and_then(|name| self.named(name));
        let home = named.or_else(|| self.import.crossing.clone());
        let (sink, steps) = (self.sink.clone(), self.steps.clone());
        let outbox = Outbox::new(sink, steps, self.import.data_key, id);
        self.chat = Some(OpenChat { home, memory: Memory::default(), outbox });
        Ok(())
    }

    fn close_chat(&mut self) -> Result<(), Stop> {
        self.chat.take().map_or(Ok(()), |chat| chat.outbox.finish())
    }

    /// The crossing that a title names.
    fn named(&self, title: &str) -> Option<Arc<Crossing>> {
        let reading = self.import.reader.read(&redact(title).text, &Context::default());
        self.import.atlas.crossing(reading.crossing?.as_str()).cloned()
    }

    fn element(&mut self, element: Element) -> Result<(), Stop> {
        self.report.messages += 1;
        match element {
            Element::Skipped(why) => self.report.skip(why),
            Element::Topic { id, title } => {
                self.report.skip(Skip::Service);
                let place = self.named(&title);
                if let (Some(chat), Some(place)) = (&mut self.chat, place) {
                    chat.memory.keep_topic(id, place.slug.clone());
                }
            }
            Element::Message(message) => self.message(&message)?,
        }
        Ok(())
    }

    fn message(&mut self, message: &Message) -> Result<(), Stop> {
        let redacted = redact(&message.text.words);
        let Some(chat) = &mut self.chat else { return Ok(()) };
        let author = message.author.as_deref().map(|name| self.import.pseudonyms.author(name));
        let quoted = chat.memory.quoted(message.reply_to);
        let before = chat.memory.before(author, message.sent);
        let topic = chat.memory.topic(message.reply_to);
        let thread = quoted.as_ref().and_then(|quoted| quoted.place.as_ref()).or(topic).cloned();
        let ground = thread.as_ref().and_then(|slug| self.import.atlas.crossing(slug.as_str()));
        let context = Context {
            crossing: ground.or(chat.home.as_ref()).map(Arc::as_ref),
            quoted: quoted.as_ref().map(|quoted| &quoted.reading),
            before: before.as_ref().map(|before| &before.reading),
            told_at: message.sent,
        };
        let mut reading = self.import.reader.read(&redacted.text, &context);
        if message.authorship == Authorship::Forwarded {
            reading = heard(reading);
        }
        let place = reading.crossing.clone().or(thread);
        let at = place.clone().or_else(|| chat.home.as_ref().map(|home| home.slug.clone()));
        let voice = |crossing: &Slug| match author {
            Some(author) => author.voice(crossing, self.import.now),
            None => Voice::GUEST,
        };
        let told = message.sent.min(self.import.now);
        let hosts = [redacted.hosts.as_slice(), &message.text.hosts].concat();
        let linked = Linked::of(&self.import.atlas, &hosts);
        let trace = Trace { likeness: likeness(&redacted.text), linked, ..Trace::default() };
        let file = |crossing: &Slug, part: Reading| Filing {
            trace,
            ..filing(part, voice(crossing), told, Via::Import)
        };
        let taken = file_parts(&mut chat.outbox, message.id, &reading, at.as_ref(), file)?;
        chat.memory.keep(message.id, author, message.sent, Remembered { reading, place });
        if taken.is_new == Taken::Already {
            self.report.skip(Skip::Already);
            return Ok(());
        }
        self.report.read += 1;
        self.report.unplaced += u64::from(taken.unplaced > 0);
        self.report.mask(&message.text.masked);
        self.report.mask(&redacted.masked);
        Ok(())
    }
}

/// What the outbox said of a message.
struct Handed {
    is_new: Taken,
    unplaced: usize,
}

/// Hands a message's parts on. One with nothing to file is done all the same where its place is known; where
/// it is not, the message may tell more once somebody says which crossing it is about.
fn file_parts<S: Sink>(
    outbox: &mut Outbox<S>,
    id: i64,
    reading: &Reading,
    at: Option<&Slug>,
    file: impl Fn(&Slug, Reading) -> Filing,
) -> Result<Handed, Stop> {
    if !tells(reading) {
        let Some(at) = at else { return Ok(Handed { is_new: Taken::New, unplaced: 1 }) };
        return Ok(Handed { is_new: outbox.take(at, id, None)?, unplaced: 0 });
    }
    let parts = Parts::of(reading, at);
    let mut is_new = if parts.unplaced > 0 { Taken::New } else { Taken::Already };
    for (crossing, part) in parts.of {
        let filing = file(&crossing, part);
        if outbox.take(&crossing, id, Some(filing))? == Taken::New {
            is_new = Taken::New;
        }
    }
    Ok(Handed { is_new, unplaced: parts.unplaced })
}
