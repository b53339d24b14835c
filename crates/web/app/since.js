/**
 * What became different between two looks at a board, in at most five lines: what decides a journey comes
 * first. The twin of crates/language/src/say/since.rs; both are held to docs/protocol/vectors/since.json.
 * Refuses to know a page.
 */

/**
 * @typedef {"answer" | "rang" | "back" | "rumour" | "question"} Kind
 * @typedef {{ kind: Kind, key: string, title: string, value: string, rank: number, metres?: number }} Glance
 * @typedef {Record<"changed" | "now" | "moved" | "new" |
 *   "gone" | "rang" | "back" | "ruled" | "answered" | "more" |
 *   "kilometres" | "metres" | "decimal", string>} SinceWords
 * @typedef {[number, number, string]} Found weight, place, line
 */

/** Lines shown; where there is more to say, the last of them says how much. */
const LINES = 5;
/** A queue is another one from this many metres on. */
const METRES = 100;
/** What was and what is are told together up to so many letters. */
const LETTERS = 48;

const CHANGED = 1;
const RULED = 1_000;
const ANSWERED = 1_001;
const GONE = 2_000;

/**
 * @param {Glance[]} before
 * @param {Glance[]} after
 * @param {SinceWords} words
 * @returns {string[]}
 */
export function since(before, after, words) {
  const was = (/** @type {Glance} */ now) => before.find((old) => old.key === now.key);
  const isOther = (/** @type {Glance} */ now) => {
    const old = was(now);
    return !old || old.kind !== now.kind || old.value !== now.value;
  };
  const isAlert = (/** @type {Glance} */ now) => now.kind === "rang" || now.kind === "back";
  // What an alert has said is not said again of its answer.
  const alerts = after.filter((now) => isOther(now) && isAlert(now) && now.key.startsWith("alert/"));
  const told = new Set(alerts.map((now) => now.key.slice("alert/".length)));
  /** @type {Found[]} */
  const found = [];
  after.forEach((now, place) => {
    if (!isOther(now) || told.has(now.key)) return;
    const line = lineOf(was(now), now, words);
    if (line) found.push([line[0], place, line[1]]);
  });
  before.forEach((old, place) => {
    const isGone = !after.find((now) => now.key === old.key)?.value;
    if (old.kind === "answer" && old.value !== "" && isGone) {
      found.push([GONE + old.rank, place, fill(words.gone, { title: old.title })]);
    }
  });
  found.sort(([a, first], [b, second]) => a - b || first - second);
  const lines = found.map(([, , line]) => line);
  if (lines.length <= LINES) return lines;
  const more = fill(words.more, { count: String(lines.length + 1 - LINES) });
  return [...lines.slice(0, LINES - 1), more];
}

/**
 * The line of one thing and its weight; none where it says nothing of its own.
 * @param {Glance | undefined} old
 * @param {Glance} now
 * @param {SinceWords} words
 * @returns {[number, string] | undefined}
 */
function lineOf(old, now, words) {
  const holes = { title: now.title, after: now.value, verdict: now.value };
  if (now.kind === "rang") return [0, fill(words.rang, holes)];
  if (now.kind === "back") return [0, fill(words.back, holes)];
  if (now.value === "") return undefined;
  if (now.kind === "answer") return [CHANGED + now.rank, answer(old, now, words)];
  if (now.kind === "rumour") return [RULED, fill(words.ruled, holes)];
  // One that was asked and answered meanwhile was nobody's who looked before.
  return old && [ANSWERED, fill(words.answered, holes)];
}

/**
 * @param {Glance | undefined} old
 * @param {Glance} now
 * @param {SinceWords} words
 */
function answer(old, now, words) {
  if (!old || old.value === "") return fill(words.new, { title: now.title, after: now.value });
  const isMeasured = now.metres !== undefined && old.metres !== undefined;
  const longer = isMeasured ? Number(now.metres) - Number(old.metres) : 0;
  if (Math.abs(longer) >= METRES) {
    return fill(words.moved, { title: now.title, change: length(longer, words), after: now.value });
  }
  const isLong = [...old.value].length + [...now.value].length > LETTERS;
  return fill(isLong ? words.now : words.changed, { title: now.title, before: old.value, after: now.value });
}

/**
 * A length with its sign, rounded as the server rounds it.
 * @param {number} metres
 * @param {SinceWords} words
 */
function length(metres, words) {
  const far = Math.abs(metres);
  const sign = metres < 0 ? "−" : "+";
  if (far < 995) return sign + fill(words.metres, { figures: String(Math.floor((far + 5) / 10) * 10) });
  const tenths = far < 10_000 ? Math.floor((far + 50) / 100) : Math.floor((far + 500) / 1_000) * 10;
  const rest = tenths % 10 === 0 ? "" : `${words.decimal}${tenths % 10}`;
  return sign + fill(words.kilometres, { figures: `${Math.floor(tenths / 10)}${rest}` });
}

/**
 * A phrase with its holes filled.
 * @param {string} phrase
 * @param {Record<string, string>} holes
 */
function fill(phrase, holes) {
  return phrase.replace(/\{([^}]*)\}/g, (_, name) => holes[name] ?? "");
}
