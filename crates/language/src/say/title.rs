//! What a slot or an ask is about, in words: "On foot, to Georgia". Refuses to know what is answered.

use super::{Arg, Speaker};
use border::answer::SlotParts;
use border::reading::Ask;
use border::topic::{Mode, Topic, Who};

impl Speaker<'_> {
    /// What a slot asks, without a question mark: what, where in the post, and going where or on which side.
    pub fn title(&self, slot: &SlotParts) -> String {
        let mut parts = vec![self.subject(slot)];
        parts.extend(slot.stage.map(|stage| self.say_word("stage", stage.as_str())));
        parts.extend(self.place(slot));
        parts.join(", ")
    }

    /// "to Georgia", or "on the Russian side".
    pub(super) fn place(&self, slot: &SlotParts) -> Option<String> {
        let side = slot.side.map(|side| self.say_land("on-side", side));
        side.or_else(|| slot.toward.map(|toward| self.toward(toward)))
    }

    fn subject(&self, slot: &SlotParts) -> String {
        let mode = slot.mode.unwrap_or(Mode::Car);
        let by_mode = |id: &str| {
            let mode = self.say_word("mode", mode.as_str());
            self.say(id, &[("mode", Arg::Text(&mode))])
        };
        match (slot.topic, slot.item, slot.who) {
            (Topic::Pass, _, Some(who)) => self.people(who, "pass"),
            // Of any mode: a mode would tell who it was.
            (Topic::Pass, _, None) if slot.mode.is_none() => self.say("pass-any", &[]),
            (Topic::Pass, _, None) => self.say_word("pass", mode.as_str()),
            (Topic::Wait, ..) if slot.mode.is_none() => self.say_word("about-any", Topic::Wait.as_str()),
            (Topic::Wait, ..) => by_mode("about-wait"),
            (Topic::Pace, ..) => by_mode("about-pace"),
            (Topic::Queue, ..) => self.say_word("queue-of", mode.as_str()),
            (Topic::Price, Some(item), _) => {
                let item = self.say_word("item", item.as_str());
                self.say("about-price", &[("item", Arg::Text(&item))])
            }
            (Topic::Paper, Some(item), _) => {
                let item = self.item_of(Topic::Paper, item);
                match slot.mode {
                    Some(mode) => format!("{item}, {}", self.say_word("mode", mode.as_str())),
                    None => item,
                }
            }
            (topic, Some(item), _) => self.item_of(topic, item),
            (topic, None, _) => self.say_word("about", topic.as_str()),
        }
    }

    /// An item by its name; what is neither of the named ones is told apart by its topic.
    pub(super) fn item_of(&self, topic: Topic, item: border::topic::Item) -> String {
        if item == border::topic::Item::Other {
            return self.say_word("item-other", topic.as_str());
        }
        self.say_word("item", item.as_str())
    }

    /// People of a group or country: `kind` is `pass` at the start of a title and `who` within a sentence.
    pub(super) fn people(&self, who: Who, kind: &str) -> String {
        match who {
            Who::Group(group) => self.say_word(kind, group.as_str()),
            Who::Citizens(land) => self.say_land(&format!("{kind}-citizens"), land),
        }
    }

    /// What is asked, without a question mark.
    pub(super) fn asked(&self, ask: Ask) -> String {
        let slot = |topic: Topic| SlotParts {
            topic,
            toward: None,
            side: None,
            mode: None,
            stage: None,
            item: None,
            who: None,
        };
        match ask {
            Ask::Situation => self.say("about-situation", &[]),
            Ask::Topic(topic) => self.say_word("about-any", topic.as_str()),
            Ask::Mode(mode) => self.title(&SlotParts { mode: Some(mode), ..slot(Topic::Pass) }),
            Ask::Who(who) => self.title(&SlotParts { who: Some(who), ..slot(Topic::Pass) }),
            Ask::Item(topic, item) => self.title(&SlotParts { item: Some(item), ..slot(topic) }),
        }
    }
}
