//! Every bound of the house, with its reason. A queue, list, loop, text, label set or remembered id that is
//! bounded anywhere is bounded here; no other file invents a number for how much there may be.

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

/// Voices remembered per crossing and term; beyond it a fresh one goes of which the fewest claims turned out
/// right, of those the one not heard for longest. Twice
/// the crowd of the busiest week known at one post.
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

/// Keys of moderators and anchors that one house gives out and remembers, with those that ended lately: a
/// hundred on the spot at each of a few busy posts. Ten thousand invites end here.
pub const KEYS: usize = 512;
/// Minutes a key that ended is remembered, so that the log names its number and its holder is told why.
pub const KEY_MINUTES: i64 = ENTRY_MINUTES;
/// Days a key holds at most: whoever forgets to renew it has gone home.
pub const KEY_DAYS: i64 = 366;
/// The file of keys, bytes: five hundred of them, with room.
pub const KEYRING_BYTES: usize = 256 * 1024;
/// Voices that one anchor's key makes anchors of in a term: a phone, another, and one that was lost.
pub const VOICES_PER_CARD: usize = 3;
/// Minutes until what needs a second key is over without one (issue 4).
pub const DEED_MINUTES: i64 = 6 * 60;
/// Minutes in which a key takes its last deed back (issue 4).
pub const UNDO_MINUTES: i64 = 10;
/// Deeds of one key at one crossing within an hour: one a minute, each of a whole case.
pub const DEEDS_PER_HOUR: usize = 60;
/// Deeds of one crossing that the log tells of; beyond it the oldest that is over goes. One key that does all
/// it may fills it in three days, when words are gone anyway.
pub const DEEDS_PER_CROSSING: usize = 4_096;
/// Filings of one case and of one deed: what a flood brings in a minute.
pub const CASE_LINES: usize = 256;
/// Cases shown of one crossing, the most urgent: what one thumb gets through before all is new.
pub const CASES: usize = 40;
/// Acts that one page of the public log tells of one crossing.
pub const LOG_PAGE: usize = 200;
/// Minutes after a key last looked in which others' words are shown, where that depends on it (issue 4).
pub const WATCHED_MINUTES: i64 = 30;

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

/// Hosts of links looked at of one text: who links to an office does so at once.
pub const LINKED_HOSTS: usize = 4;
/// Offices whose figures and links are known: some three of each country of the atlas.
pub const OFFICES: usize = 256;
/// Rules of papers and animals, of all files: some sixty countries, twenty each, with room for those to come.
pub const RULES: usize = 2_048;
/// What a rule says in words in one language, bytes: two lines on a phone, also in Georgian.
pub const RULE_TEXT_BYTES: usize = 400;
/// Numbers to call in one land: more is a directory, and nobody in need reads one.
pub const HELP_LINES: usize = 24;
/// Days after which nobody has looked whether a rule or a number still stands: `passage check` names it.
pub const RULE_CHECKED_DAYS: i32 = 180;
/// Figures of offices shown on one board: two ways, four modes, two offices each, with room.
pub const OFFICIAL_PER_BOARD: usize = 32;
/// Minutes an office's figure is shown: some give one a day.
pub const OFFICIAL_MINUTES: i64 = 24 * 60;
/// One line of a file of official figures, bytes: ten times what one holds.
pub const OFFICIAL_LINE_BYTES: usize = 4 * 1024;
/// Figures in one order at a desk, and three times as many that wait for theirs to fill.
pub const OFFICIAL_BATCH: usize = 512;
/// Lines of such a file that are named with what is wrong with them; the others are counted.
pub const OFFICIAL_FAULTS: usize = 100;
/// Minutes of wait that an office can mean: longer than the longest queue known lasted (4 days).
pub const OFFICIAL_WAIT_MINUTES: u32 = 7 * 24 * 60;
/// Metres of queue that an office can mean: the longest known was 25 km.
pub const OFFICIAL_METRES: u32 = 60_000;

/// Histories kept of one crossing; beyond it none begins. As many as figures on its board, each of waits,
/// vehicles and metres, and the crowd's own.
pub const HISTORIES_PER_CROSSING: usize = 96;
/// Hours of one history: four years and two weeks, the newest. A forecast learns from the last three, each
/// moment of which looks back a year.
pub const HISTORY_HOURS: usize = FORECAST_LOOK_HOURS + 14 * 24;
/// Voices behind an answer from which on its hour is kept as history: fewer could be found again in it.
pub const HISTORY_SOURCES: u32 = 10;
/// Hours that a forecast looks back from the week it learnt to.
pub const FORECAST_LOOK_HOURS: usize = 4 * 8_766;
/// Hours whose moments a forecast learns from: before that a post was another one.
pub const FORECAST_LEARN_HOURS: usize = 3 * 8_760;
/// Hours with a figure that a forecast needs: each hour of a week once, over two weeks.
pub const FORECAST_MIN_HOURS: usize = 168;
/// Hours that a forecast tells of: half a day, after which one is as good as the usual.
pub const FORECAST_HOURS: usize = 12;
/// Hours ahead of which a page tells: the way to a post, and time to choose another.
pub const SOON_HOURS: usize = 3;
/// Hours that the newest figure may be behind: with those told of, a day.
pub const FORECAST_STALE_HOURS: usize = 12;

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
/// The form of a pasted piece of a chat, bytes: percent-encoding makes three bytes of one.
pub const PASTE_FORM_BYTES: usize = 3 * PASTE_BYTES;
/// Rendered pages remembered: a busy evening's twenty crossings in six languages, page and part, two
/// encodings.
pub const PAGES_CACHED: usize = 1_024;
/// Boards less what a phone holds, remembered packed: those who come back in one minute and hold the same;
/// each is at most some 20 KB.
pub const DELTAS_CACHED: usize = 512;
/// Pieces of a page that a phone names as held; a busy board has some hundred.
pub const PIECES_HELD: usize = 320;
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
