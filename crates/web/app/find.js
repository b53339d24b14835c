/**
 * Finds which answers a question is about, where there is no network to ask by: by the beginnings of words
 * that the server has made of its lexicon. The server's reader knows far more; this knows what it does not
 * know, and then finds nothing. Refuses to answer: it only points at lines that stand on the board.
 */

/** Words of a question that are looked at. */
const MOST = 40;
/** Words of a question that is understood here. */
const LONGEST = 8;
/** Papers of an animal. */
const OF_PETS = ["pet_passport", "pet_chip", "pet_vaccination"];
const PETS = ["cat", "dog"];
/** What a queue is counted in. */
const VEHICLES = ["m:car", "m:truck", "m:bus"];
/** What may stand in a question whether the post works. */
const OPENING = ["open", "border", "pass", "let"];

/**
 * @typedef {{ stems: Record<string, string[]>, topics: Record<string, string[]> }} Index
 */

/**
 * The words of a text as the lexicon has them: lower case, Latin letters without accents.
 * @param {string} text
 */
export function tokens(text) {
  const plain = text.normalize("NFKD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFC");
  const lower = plain.toLowerCase().replace(/ё/g, "е").replace(/œ/g, "oe");
  return (lower.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST);
}

/**
 * What each word stands for, of those that are known: rows of words first, then the longest beginning.
 * @param {Index} index
 * @param {string[]} words
 */
function marks(index, words) {
  const found = [];
  for (let at = 0; at < words.length; ) {
    const { mark, length } = best(index, words, at);
    if (mark) found.push({ mark, at, end: at + length });
    at += Math.max(length, 1);
  }
  return found;
}

/** @param {Index} index @param {string[]} words @param {number} at */
function best(index, words, at) {
  let best = { mark: "", length: 0, letters: 0 };
  for (const [mark, stems] of Object.entries(index.stems)) {
    for (const stem of stems) {
      const row = stem.split(" ");
      const fits =
        row.length > 1
          ? row.every((word, next) => words[at + next] === word)
          : stem.startsWith("=")
            ? words[at] === stem.slice(1)
            : words[at].startsWith(stem);
      if (!fits || row.length < best.length) continue;
      if (row.length > best.length || stem.length > best.letters) {
        best = { mark, length: row.length, letters: stem.length };
      }
    }
  }
  return best;
}

/**
 * What a question asks, as the server writes it (`pass:foot`, `paper:visa`, `wait`); nothing where it is
 * not sure.
 * @param {Index} index
 * @param {string} text
 * @returns {string[]}
 */
export function asks(index, text) {
  const words = tokens(text);
  // A longer one tells a story too, of which this would take the words for a question.
  if (words.length > LONGEST) return [];
  const known = marks(index, words);
  const found = known.map(({ mark }) => mark);
  const has = (/** @type {string} */ mark) => found.includes(mark);
  const of = (/** @type {string} */ kind) =>
    found.filter((mark) => mark.startsWith(kind)).map((mark) => mark.slice(kind.length));
  const modes = of("m:");
  const priced = has("price") || (has("seat") && (has("many") || has("long")));
  if (has("w:women") && has("w:children")) return [];
  const asked = things(index, sure(known, words), priced, has("w:children"));
  if (priced) return asked.filter((ask) => ask.startsWith("price"));
  if (has("phone") && has("check")) asked.push("hazard:phone_check");
  if (has("road") && asked.length === 0) asked.push("road");
  const many = (/** @type {string[]} */ what) =>
    known.some(({ mark, end }, at) => {
      return mark === "many" && known[at + 1]?.at === end && what.includes(known[at + 1].mark);
    });
  const cars = many(VEHICLES);
  const long = !cars && (has("long") || many(["stand"]));
  const passing = has("let") || has("pass");
  if (passing && !long && !has("road") && !has("many")) {
    asked.push(...of("w:").map((who) => `pass:${who}`));
    const these = modes.filter((mode) => mode !== "car" || (asked.length === 0 && has("let")));
    asked.push(...these.map((mode) => `pass:${mode}`));
  }
  if (long) asked.push("wait");
  else if (cars || (has("queue") && !has("many"))) asked.push("queue");
  // "The café works", "the rate is open": of what is not known to be the border it is not known either.
  const bare = has("border") || words.length === 1;
  if (has("open") && asked.length === 0 && found.every((mark) => OPENING.includes(mark)) && bare) {
    asked.push("open");
  }
  return [...new Set(asked)];
}

/**
 * What is known, without a passport of an unknown kind.
 * @param {{ mark: string, at: number, end: number }[]} known
 * @param {string[]} words
 */
function sure(known, words) {
  const before = (/** @type {number} */ at) => at > 0 && !known.some(({ end }) => end === at);
  const unsure = (/** @type {{ mark: string, at: number }} */ { mark, at }) =>
    mark.split(" ").includes("i:passport") && before(at) && words[at - 1].length > 3;
  return known.filter((one) => !unsure(one)).map(({ mark }) => mark);
}

/**
 * The things a question names, as asks.
 * @param {Index} index
 * @param {string[]} found
 * @param {boolean} priced
 * @param {boolean} child
 */
function things(index, found, priced, child) {
  const under = (/** @type {string} */ item, /** @type {boolean} */ price) =>
    Object.keys(index.topics).find((topic) => {
      return (topic === "price") === price && index.topics[topic].includes(item);
    });
  const asked = [];
  const named = [];
  for (const mark of found) {
    const meant = mark.startsWith("i:") ? mark.split(" ").map((item) => item.slice(2)) : [];
    const sold = mark === "seat" ? ["seat"] : mark.startsWith("m:") ? [mark.slice(2)] : meant;
    const cost = priced ? sold.find((item) => under(item, true)) : undefined;
    if (cost) asked.push(`price:${cost}`);
    else if (meant.length > 0) named.push(meant.find((item) => under(item, false)) ?? "");
  }
  for (const item of items(named.filter(Boolean), child)) asked.push(`${under(item, false)}:${item}`);
  return asked;
}

/** Items as the reader takes them together. @param {string[]} items @param {boolean} child */
function items(items, child) {
  const pet = items.some((item) => PETS.includes(item));
  const paper = items.some((item) => OF_PETS.includes(item));
  return items
    .map((item) => (item !== "passport" ? item : pet ? "pet_passport" : child ? "child_passport" : item))
    .filter((item) => !(paper && PETS.includes(item)));
}

/**
 * Whether a line of the board answers an ask.
 * @param {string} ask
 * @param {string} key `topic/land/mode/stage/item-or-who`
 */
export function answers(ask, key) {
  const [topic, , mode, , about] = key.split("/");
  const [asked, detail] = ask.split(":");
  return topic === asked && (!detail || detail === about || (topic === "pass" && detail === mode));
}
