//! Every bound of the house, with its reason. A queue, list, loop, text, label set or remembered id that is
//! bounded anywhere is bounded here; no other file invents a number for how much there may be.

mod history;
mod keys;
mod lockers;
mod offices;
mod seats;
mod ways;
pub use history::*;
pub use keys::*;
pub use lockers::*;
pub use offices::*;
pub use seats::*;
pub use ways::*;

/// A filing's body, bytes: one SMS-like message or eight taps, with room for JSON around it.
pub const FILING_BYTES: usize = 4 * 1024;
/// Words of one filing, bytes: what the reader is asked to read at most from a live door.
pub const WORDS_BYTES: usize = 2 * 1024;
/// Words of one imported message that are read, bytes: Telegram's own limit is 4,096 characters.
pub const IMPORT_WORDS_BYTES: usize = 16 * 1024;
/// Client-made ids and voices, visible ASCII characters: too short is guessable, too long is a payload.
pub const CLIENT_ID_MIN: usize = 8;
/// See [`CLIENT_ID_MIN`].
pub const CLIENT_ID_MAX: usize = 64;
/// Taps in one filing: what a person can tell at once of one crossing.
pub const TAPS: usize = 8;
/// Claims taken from one message: more is a digest copied from elsewhere, not an observation.
pub const CLAIMS_PER_READING: usize = 16;
/// Vehicles or people in one queue: twice the longest ever counted at a land post; more is another number.
pub const QUEUE_COUNT: u32 = 10_000;
/// Asks taken from one message.
pub const ASKS_PER_READING: usize = 8;
/// Offers taken from one message: there and back, seat and parcel, twice.
pub const OFFERS_PER_READING: usize = 8;
/// Tokens of one message that are read: 16 KB of words of three letters would be 4,096, and what a person
/// says of a border stands in the first few hundred.
pub const TOKENS_PER_MESSAGE: usize = 1_024;
/// Forms of one lexicon entry: a verb with every prefix and ending that people use, with room.
pub const FORMS_PER_ENTRY: usize = 512;
/// How old a filing may say it is, minutes: longer than any offline stay at a border seen so far (72 h).
pub const WRITTEN_AGO_MINUTES: i64 = 72 * 60;

/// Live claims remembered per slot; beyond it the oldest goes. What the 257th newest of a slot would add is
/// lost in the spread of the others, and an estimate looks at each.
pub const CLAIMS_PER_SLOT: usize = 256;
/// Tens of minutes for which it is summed up what was said of a slot: a claim is settled an hour after it was
/// told, by what others saw within twenty minutes of it.
pub const EVIDENCE_SPANS: i64 = 12;
/// A Voice that says the same of a slot within so many minutes has said it once (A2).
pub const AGAIN_MINUTES: i64 = 20;
/// Slots on one board: all topics, both directions, all modes and items that one post can mean, with room.
pub const SLOTS_PER_BOARD: usize = 2_048;
/// Entries that are folded again to show what a short link was of: some two seconds of one processor, which
/// is as long as somebody waits for a page. Of a board where more was told since, only now is shown.
pub const LINK_ENTRIES: u64 = 60_000;
/// Moments of boards remembered for short links that are opened again: one that is passed on is opened by
/// many, and most are of the same few answers.
pub const LINK_BOARDS: usize = 64;
/// Beginnings of words by which a phone knows one meaning: the commonest forms are far fewer, and all of a
/// language are to be no more than 6 KB to fetch.
pub const STEMS_PER_MEANING: usize = 14;
/// Rows of two or three words by which a phone knows one meaning; see [`STEMS_PER_MEANING`].
pub const ROWS_PER_MEANING: usize = 5;
/// Open questions on one board; beyond it the oldest goes.
pub const QUESTIONS_PER_BOARD: usize = 64;
/// Rumours on one board; beyond it one goes that the fewest groups carry, of those the oldest: whoever makes
/// up a hundred pushes out his own.
pub const RUMOURS_PER_BOARD: usize = 64;
/// Minutes in which one alert of a crossing rings at most: whoever is called every few minutes turns it off,
/// and what else shuts within the hour stands on the page that the first call led to.
pub const RED_MINUTES: i64 = 60;
/// Minutes for which alerts are held back at a time: a day, so that a hold that was forgotten ends by itself.
pub const ALERTS_HELD_MINUTES: i64 = 24 * 60;
/// Rumours that went off a board by time and can still be ruled on; beyond it the oldest goes.
pub const RUMOURS_PAST: usize = 16;
/// People whose last word is remembered of what was seen since a rumour was first told; beyond it the oldest
/// goes. Nobody decides otherwise on 128 than on a thousand.
pub const SIGHTS_PER_RUMOUR: usize = 128;
/// Groups that carry a rumour from which on moderators are asked to look at it: what one hand says is no
/// rumour yet.
pub const RUMOUR_GROUPS: u32 = 2;
/// Rumours that a page shows at once, those with a verdict and of the most groups first; the others are
/// folded away.
pub const RUMOURS_SHOWN: usize = 8;
/// Notices of one crossing that are valid at once.
pub const NOTICES_PER_BOARD: usize = 32;
/// Voices counted behind one question or rumour; beyond it the count stands still.
pub const VOICES_PER_ITEM: usize = 256;
/// Filings remembered of one Voice behind one question or rumour, so that hiding one takes its part back.
pub const FILINGS_PER_MEMBER: usize = 16;
/// Earlier values kept with an answer: a day that flips every three hours.
pub const HISTORY_PER_ANSWER: usize = 8;
/// Half hours of a strip of wait or queue: two days, the longest that one looks back before a journey.
pub const STRIP_POINTS: usize = 96;
/// Bytes of a strip as drawn, in any language: a page of four modes each way has sixteen kilobytes of them,
/// which pack to four.
pub const STRIP_BYTES: usize = 2_048;
/// Names listed in one sentence on screen ("only: women, children and …"): more is not read at a glance.
pub const NAMES_IN_A_SENTENCE: usize = 6;
/// Tombstones on one board; beyond it the oldest goes and older cursors are told `anew`.
pub const TOMBSTONES_PER_BOARD: usize = 4_096;
/// Counts of what was kept and not counted, by hour, slot and reason, per crossing; beyond it the oldest
/// goes. A day of 24 hours with 60 slots that are told of and five reasons each has 7,200.
pub const PASSED_OVER_PER_CROSSING: usize = 8_192;
/// Filing ids remembered per crossing: 7 days at 3 a second, sustained.
pub const SPENT_IDS_PER_CROSSING: usize = 2_000_000;
/// Minutes a spent filing id is remembered: a phone that was off for a week may still repeat itself.
pub const SPENT_ID_MINUTES: i64 = 7 * 24 * 60;
/// Minutes a tombstone stays: a follower that was away longer fetches the board anew.
pub const TOMBSTONE_MINUTES: i64 = 24 * 60;
/// Minutes after which a board says before anything else that it is old: within a day everything turns.
pub const OLD_BOARD_MINUTES: i64 = 24 * 60;
/// Minutes a Voice's last direction is remembered.
pub const DIRECTION_MINUTES: i64 = 6 * 60;
/// Voices whose last direction is remembered per crossing; beyond it the oldest goes.
pub const DIRECTIONS_PER_CROSSING: usize = 20_000;
/// Minutes in which all guests of a crossing together have one vote a slot.
pub const GUEST_VOTE_MINUTES: i64 = 15;

/// Voices remembered per crossing and term; beyond it a fresh one goes of which the fewest claims turned
/// out right, of those the one not heard for longest. Twice the crowd of the busiest week known at one
/// post.
pub const VOICES_PER_CROSSING: usize = 20_000;
/// Cohorts per crossing and term of which is remembered how their claims turned out: four thousand trees, in
/// four families.
pub const COHORTS_PER_CROSSING: usize = 16_384;
/// Hours in which Voices were first heard whose claims are pooled, in each family: a term has 56; a file of
/// years keeps the newest.
pub const GENERATIONS_PER_CROSSING: usize = 512;
/// Claims waiting an hour to be held against what others say; beyond it later ones teach nothing. Fresh
/// Voices fill half of it at most.
pub const SETTLING_CLAIMS: usize = 16_384;
/// Of those, claims of one Voice: what a person can tell of a post in an hour.
pub const SETTLING_PER_VOICE: usize = 8;
/// Invites a seasoned Voice may hand on in a week: what a tree can grow by is what one answers for (A4).
pub const INVITES_PER_WEEK: usize = 3;
/// That week, minutes.
pub const INVITE_MINUTES: i64 = 7 * 24 * 60;
/// Invites used per crossing and term that are remembered; beyond it none is taken. A thousand seasoned
/// Voices handing on all they may, and who uses one twice must be known.
pub const INVITES_PER_TERM: usize = 6_000;

/// Texts remembered per crossing to know near copies by; beyond it the oldest goes. A busy day's long
/// messages.
pub const COPIES_PER_CROSSING: usize = 4_096;
/// Minutes between two texts of which one may be a copy of the other: a day, after which news is told anew.
pub const COPY_MINUTES: i64 = 24 * 60;
/// Others whose near copy of one's words counts with them; further ones are set aside. Two friends in one car
/// send on what the third wrote; a tenth is a campaign (issue 4).
pub const ECHO_VOICES: usize = 2;
/// Claims of one slot that are set aside; beyond it the oldest goes. All share one vote anyway.
pub const ASIDE_PER_SLOT: usize = 64;
/// Claims of one slot that wait to be shown; beyond it the oldest goes. They come where fewer than
/// [`QUIET_SOURCES`] report in an hour, and one that needs others waits for days. When the last of them
/// counts no longer is one minute a slot, of which there are [`SLOTS_PER_BOARD`].
pub const HELD_PER_SLOT: usize = 64;
/// Different people within an hour from which on a report's minute points at nobody (issue 4).
pub const QUIET_SOURCES: usize = 5;

/// Filings waiting at one desk; beyond it a filer is told to come back (503).
pub const DESK_INBOX: usize = 1_024;
/// Imported messages waiting at one desk, behind live filings.
pub const DESK_IMPORT_INBOX: usize = 64;
/// Filings in one turn: what one commit carries.
pub const TURN_FILINGS: usize = 512;
/// Facts that one filing may become: its claims, asks and announcements, and the filing itself.
pub const FACTS_PER_FILING: usize = 1 + CLAIMS_PER_READING + ASKS_PER_READING + CLAIMS_PER_READING;
/// Turns waiting at the journal's writer: every desk has at most one, and the house a few crossings hundred.
pub const WRITER_INBOX: usize = 1_024;
/// Entries in one turn: every filing of a full turn becomes all it may.
pub const TURN_ENTRIES: usize = TURN_FILINGS * FACTS_PER_FILING;
/// One entry's canonical bytes: a notice in six languages, every character escaped, with room.
pub const ENTRY_BYTES: usize = 64 * 1024;
/// Bytes of turns read from the store at once: so much waits in memory while a visitor looks at it.
pub const READ_PAGE_BYTES: usize = 1024 * 1024;
/// Reading connections of one journal: more threads than that wait for a disk anyway.
pub const JOURNAL_READERS: usize = 4;
/// A fold's bytes, as a snapshot or base: two million spent filing ids with everything else.
pub const FOLD_BYTES: usize = 512 * 1024 * 1024;
/// Times a start begins again because entries were folded into a base under it: once would do.
pub const OPEN_TRIES: usize = 3;
/// Milliseconds a statement waits for another connection: a checkpoint waits for a reader's slowest page.
pub const STORE_WAIT_MILLIS: u64 = 1_000;
/// Lost entries in a row that a salvage fills in, so that later ones keep their places: a busy fortnight.
pub const SALVAGE_GAP: u64 = 1_000_000;
/// Messages in one crossing's talk ring: a busy evening's last hour.
pub const TALK_RING: usize = 2_048;
/// Live connections of one process; the system's descriptor limit lowers it further.
pub const FOLLOWERS: usize = 100_000;
/// Messages that one `GET …/talk` gives.
pub const TALK_PAGE: usize = 200;

/// Crossings in the atlas: every official land post of Eurasia would be about 2,000.
pub const CROSSINGS: usize = 4_096;
/// Landmarks of one crossing.
pub const LANDMARKS_PER_CROSSING: usize = 64;
/// Text of one notice in one language, bytes.
pub const NOTICE_TEXT_BYTES: usize = 1_000;
/// Link of a notice, bytes.
pub const NOTICE_LINK_BYTES: usize = 500;
/// Source's name of a notice or an official figure, bytes.
pub const SOURCE_BYTES: usize = 80;

/// Minutes an entry is kept before it is folded into the base.
pub const ENTRY_MINUTES: i64 = 14 * 24 * 60;
/// Minutes words are kept.
pub const WORDS_MINUTES: i64 = 72 * 60;
/// Minutes words are shown as talk.
pub const TALK_MINUTES: i64 = 24 * 60;
/// Length of a term, minutes: a Voice is another one in the next.
pub const TERM_MINUTES: i64 = 14 * 24 * 60;
/// Free bytes on the data directory's file system below which nothing more is written.
pub const FREE_BYTES: u64 = 512 * 1024 * 1024;

/// How long what opens a day's boxes outlives its day, minutes: a page of yesterday seals with its key, and a
/// box may wait [`BOX_WAIT_MINUTES`].
pub const BOX_KEY_MINUTES: i64 = 48 * 60;
/// How old a box may be when it comes, minutes: what was seen a day ago is no answer any more.
pub const BOX_WAIT_MINUTES: i64 = 24 * 60;
/// The two lengths of what is in a box, bytes: nearly all filings fit the first, and the second holds as many
/// words as may be filed however they are escaped.
pub const BOX_BYTES: [usize; 2] = [2 * 1024, 5 * 1024];
/// A box as it is sent, bytes: base64 makes four of three, with room for JSON around it.
pub const SEALED_BYTES: usize = 8 * 1024;
/// Readings without a filing that all together may ask for at a crossing at once: a few phones that type.
pub const RATE_READ_BURST: u32 = 120;
/// The same a minute after that.
pub const RATE_READ_PER_MINUTE: u32 = 240;

/// A form's body, bytes: percent-encoding makes three bytes of one, and a filing is [`FILING_BYTES`].
pub const FORM_BYTES: usize = 3 * FILING_BYTES;
/// Rendered pages remembered: a busy evening's twenty crossings in six languages, page and part, two
/// encodings.
pub const PAGES_CACHED: usize = 1_024;
/// Boards less what a phone holds, remembered packed: those who come back in one minute and hold the same;
/// each is at most some 20 KB.
pub const DELTAS_CACHED: usize = 512;
/// What a phone that comes back is sent at once, packed: where there is more, what is seen comes first.
pub const BACK_BYTES: usize = 2_048;
/// Pieces of a page that a phone names as held; a busy board has four to six hundred.
pub const PIECES_HELD: usize = 960;
/// Crossings in one stream: one browser looks at few at once.
pub const STREAM_CROSSINGS: usize = 8;
/// Token buckets held at once; beyond it those of single Voices are forgotten, which only ever lets more in.
pub const RATE_BUCKETS: usize = 65_536;
/// Filings that all who do no work may make at once at a crossing: a bus of people without JavaScript.
pub const RATE_SHARED_BURST: u32 = 30;
/// The same a minute after that.
pub const RATE_SHARED_PER_MINUTE: u32 = 10;
/// Filings a fresh Voice may make at once: nobody sees more than that.
pub const RATE_FRESH_BURST: u32 = 8;
/// The same a minute after that.
pub const RATE_FRESH_PER_MINUTE: u32 = 2;
/// Filings of all fresh Voices at a crossing a minute: the busiest chats have a tenth of it.
pub const RATE_ALL_FRESH_PER_MINUTE: u32 = 1_200;
/// Filings a vouched or seasoned Voice, or an anchor, may make at once.
pub const RATE_KNOWN_BURST: u32 = 60;
/// The same a minute after that.
pub const RATE_KNOWN_PER_MINUTE: u32 = 20;
/// Crossings that a search shows.
pub const CROSSINGS_FOUND: usize = 40;
/// A question asked through the API's address, bytes.
pub const QUESTION_BYTES: usize = 1_024;
/// One message object of an export, bytes: a text of 4,096 characters with every part of it marked up is a
/// tenth.
pub const IMPORT_MESSAGE_BYTES: usize = 1024 * 1024;
/// A chat's or a forum topic's title in an export, bytes: Telegram's own limit is 128 characters.
pub const IMPORT_TITLE_BYTES: usize = 1024;
/// What is read of an export at a time, bytes.
pub const IMPORT_BUFFER_BYTES: usize = 256 * 1024;
/// Filings of one imported batch: what one turn of a desk takes.
pub const IMPORT_BATCH_FILINGS: usize = TURN_FILINGS;
/// Filings of an import that wait for their batch to fill, over all crossings; beyond it the fullest goes.
pub const IMPORT_PENDING_FILINGS: usize = 4 * IMPORT_BATCH_FILINGS;
/// Batches of an import between its reader and the desks: one is folded while the next is read.
pub const IMPORT_BATCHES_WAITING: usize = 2;
/// Readings of one chat that a reply can answer, the newest: an evening of a busy chat.
pub const IMPORT_RECENT_READINGS: usize = 20_000;
/// Authors of one chat whose last reading is context for their next: those of half an hour, ten times over.
pub const IMPORT_RECENT_AUTHORS: usize = 20_000;
/// Forum topics of one chat whose title names a crossing.
pub const IMPORT_TOPICS: usize = 1_024;
/// Minutes in which the same Voice's message before is context for its next.
pub const BEFORE_MINUTES: i64 = 30;
/// Text pasted at once, bytes: what a phone's clipboard carries of a selection.
pub const PASTE_BYTES: usize = 128 * 1024;
/// Messages taken from one paste.
pub const PASTE_MESSAGES: usize = 500;
/// A sender's name in a pasted header, characters; a longer line is a sentence.
pub const PASTE_NAME_CHARS: usize = 128;
/// Times a batch of an import is offered to a busy board, 50 ms later each time: half a minute in all.
pub const IMPORT_TRIES: u64 = 32;
/// Gaps between the message ids of one chat at one crossing: a chat of two million messages, a third of them
/// deleted.
pub const IMPORT_GAPS: usize = 1_000_000;

// Ways.

// Timetables of a feed (GTFS).

// Papers.
/// Days of a stay that a table of visas may give: longer is no visit, and 360 is the most any gives.
pub const STAY_DAYS: u16 = 3_650;
// Papers.
/// Rows of an imported table of visas: two hundred passports by two hundred and fifty lands, twice.
pub const VISA_ROWS: usize = 100_000;
/// Faults of such a table that are told, the first ones: who puts them right looks again.
pub const VISA_FAULTS: usize = 20;
/// Characters of a faulty row that are told.
pub const VISA_FAULT_CHARS: usize = 60;
/// Offices whose pages a crossing can be told of as failing: two sides, four offices each.
pub const FEEDS_PER_CROSSING: usize = 8;
/// Minutes by which an office's clock may run ahead of ours: a figure of up to so much later is of now, one
/// of still later is of a time to come and refused.
pub const FEED_AHEAD_MINUTES: i64 = 5;
/// Minutes between two words on a board of how one office's page stands: one that flaps is no news.
pub const FEED_SAID_MINUTES: i64 = 60;
/// One answer of an office, bytes: the largest known page has 0.6 MB.
pub const FEED_ANSWER_BYTES: u64 = 4 * 1024 * 1024;
/// Rows read of one answer: a recorded day of the busiest has 1,200.
pub const FEED_ROWS: usize = 20_000;
/// One field of a row, bytes: the longest known has 300.
pub const FEED_FIELD_BYTES: usize = 4 * 1024;
/// Posts named of those in an answer that no crossing here is; the others are counted.
pub const FEED_POSTS_NAMED: usize = 16;
/// Addresses of one feed.
pub const FEED_ADDRESSES: usize = 4;
/// Seconds an office has for one answer, all in all.
pub const FEED_ANSWER_SECONDS: u64 = 30;
/// Seconds between two requests of one round: an office asked post by post is not asked in a burst.
pub const FEED_PAUSE_SECONDS: u64 = 2;
/// Hops to another address of the same office in one request.
pub const FEED_HOPS: usize = 2;
/// Minutes at most between two tries of a page that fails.
pub const FEED_BACKOFF_MINUTES: i64 = 6 * 60;
/// Minutes at most that an office may bid us wait.
pub const FEED_RETRY_MINUTES: i64 = 24 * 60;
/// Tries in a row that fail before the board says that a page does not answer: one hiccup is no news.
pub const FEED_FAILURES: u32 = 2;
/// Answers in a row that say the same before a page can be called stuck.
pub const FEED_SAME_ANSWERS: u32 = 3;
/// Days after its checking from which a rule is shown grey: a season, in which offices change such rules.
pub const RULE_GREY_DAYS: i64 = 90;
