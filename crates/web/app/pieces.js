/**
 * A board made whole from what the phone holds and what the server sent: the words of the pieces it lacks,
 * and all numbers and moments. The twin of crates/web/src/page/piece.rs; both are held to
 * docs/protocol/vectors/pieces.json. Refuses to guess: what comes out otherwise than the server has it is no
 * board.
 */

/** Fewer letters are no piece: its mark would cost more than it spares. */
const WORTH = 80;
/** Letters of a mark. What two pieces of one mark would spoil, the check finds. */
const MARK = 4;
/** In words, where a number, a moment and another piece stand. */
const [NUMBER, MOMENT, PIECE] = ["\u0001", "\u0002", "\u0003"];
const HOLES = /[\u0001-\u0003]/g;
/** Between what is sent. */
const BETWEEN = "\u0004";
const VOID = ["br", "img", "input"];
/** What offices rule: its numbers are words. */
const RULES = ".rule, .rules";
const IS_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * The words of all pieces of a page, in the order in which they begin.
 * @param {Document} page
 */
export function pieces(page) {
  /** @type {string[]} */
  const found = [];
  const board = page.getElementById("board");
  if (board) cut(board, found, false);
  return [...new Set(found)];
}

/**
 * The marks of pieces, one after the other.
 * @param {string[]} held
 */
export function marks(held) {
  return held.map((words) => sum(words).slice(0, MARK)).join("");
}

/**
 * The board as the server has it now; none where it does not come out so.
 * @param {string[]} held
 * @param {string} text
 */
export function whole(held, text) {
  const [head, ...told] = text.split(BETWEEN);
  const values = (told.pop() ?? "").split(" ").values();
  const [at, check] = (head ?? "").split(" ");
  const sent = told.values();
  let next = 0;
  /** @type {() => string} */
  const build = () => {
    let words = sent.next().value ?? "";
    if (!words.startsWith("<")) {
      next += Number(words);
      words = held[next++] ?? "";
    }
    return words.replace(HOLES, (hole) => (hole === PIECE ? build() : value(hole)));
  };
  const value = (/** @type {string} */ hole) => {
    const figures = values.next().value ?? "";
    const then = new Date(Date.parse(at ?? "") - Number(figures) * 60_000);
    if (hole === NUMBER || Number.isNaN(then.getTime())) return figures;
    return then.toISOString().replace(".000Z", "Z");
  };
  const html = build();
  if (sum(html) !== check) return undefined;
  return new DOMParser().parseFromString(html, "text/html").getElementById("board") ?? undefined;
}

/**
 * Notes the words of an element as a piece; gives what stands for it in the words around.
 * @param {Element} element
 * @param {string[]} found
 * @param {boolean} isInRule
 * @returns {string}
 */
function cut(element, found, isInRule) {
  const [name, place] = [element.localName, found.push("") - 1];
  const isRule = isInRule || element.matches(RULES);
  const counted = (/** @type {string} */ text) => (isRule ? text : text.replace(/[0-9]+/g, NUMBER));
  let words = `<${name}`;
  for (const { name: of, value } of element.attributes) {
    const quoted = value.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
    const isCounted = of === "value" || of.startsWith("data-");
    words += ` ${of}="${IS_MOMENT.test(value) ? MOMENT : isCounted ? counted(quoted) : quoted}"`;
  }
  words += ">";
  // How long ago something was, a page says by itself.
  const isAge = name === "time" && element.getAttribute("data-grain") !== "clock";
  for (const node of element.childNodes) {
    if (node instanceof Text && !isAge) words += counted(escaped(node.data));
    else if (node.nodeType === Node.ELEMENT_NODE) words += cut(/** @type {Element} */ (node), found, isRule);
  }
  if (!VOID.includes(name)) words += `</${name}>`;
  if (words.length < WORTH && name !== "path" && place > 0) {
    found.splice(place, 1);
    return words;
  }
  found[place] = words;
  return PIECE;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * 48 bits of a text in letters, of which the first four are a mark.
 * @param {string} text
 */
export function sum(text) {
  let [one, two] = [0x811c9dc5, 0x1b873593];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x85ebca6b);
    two = (two << 13) | (two >>> 19);
  }
  one = Math.imul(one ^ (one >>> 15) ^ two, 0x2c1b3c6d);
  two = Math.imul(two ^ (two >>> 13) ^ one, 0x297a2d39);
  const letters = (/** @type {number} */ bits) =>
    Array.from({ length: MARK }, (_, place) => LETTERS[(bits >>> (6 * place)) & 63]).join("");
  return letters(one ^ (one >>> 16)) + letters(two ^ (two >>> 16));
}
