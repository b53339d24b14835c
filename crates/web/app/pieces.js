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
/** In words, where all stands that is in a list; and what is sent after the last of it. */
const [LIST, END] = ["\u0005", "."];
const HOLES = /[\u0001-\u0003\u0005]/g;
/** Between what is sent. */
const BETWEEN = "\u0004";
const VOID = ["br", "img", "input"];
/** What lists parts below each other, or folds them: how many stand there is none of its words. */
const LISTS = ["ul", "section", "form", "details"];
/** What never changes of a row, though it is a number. */
const RANK = "data-rank";
/** What is so in a row: what the row is of stays where that becomes another. */
const VALUE = "value";
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
  if (board) cut(board, found, false, false);
  return found;
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
  let [next, place] = [0, 0];
  /** @type {() => string} */
  const build = () => {
    let words = told[place++] ?? "";
    if (!words.startsWith("<")) {
      next += Number(words);
      words = held[next++] ?? "";
    }
    return words.replace(HOLES, (hole) => (hole === PIECE ? build() : hole === LIST ? list() : value(hole)));
  };
  const list = () => {
    let all = "";
    while (place < told.length && told[place] !== END) all += build();
    place += 1;
    return all;
  };
  let figures = "";
  const value = (/** @type {string} */ hole) => {
    figures = values.next().value || figures;
    const then = new Date(Date.parse(at ?? "") - Number(figures) * 60_000);
    if (hole === NUMBER || Number.isNaN(then.getTime())) return figures;
    return then.toISOString().replace(".000Z", "Z");
  };
  const html = build();
  if (sum(html) !== check) return undefined;
  return new DOMParser().parseFromString(html, "text/html").getElementById("board") ?? undefined;
}

/**
 * Whether what was sent is only what is seen at once.
 * @param {string} text
 */
export function isBrief(text) {
  return text.split(BETWEEN, 1)[0]?.endsWith(" brief") ?? false;
}

/**
 * What was left out of a board stands as it was before, until it comes.
 * @param {Element} board
 * @param {Element | null} old
 */
export function refill(board, old) {
  for (const part of board.querySelectorAll("details, section")) {
    const by = part.id ? `[id="${part.id}"]` : `.${[...part.classList].slice(0, 2).join(".")}`;
    const was = old?.querySelector(by)?.cloneNode(true);
    const head = part.firstElementChild;
    if (!was || (head && (head.localName !== "summary" || head.nextElementSibling))) continue;
    while (part.lastChild !== head) part.lastChild?.remove();
    part.append(...[...was.childNodes].slice(head ? 1 : 0));
  }
}

/**
 * Notes the words of an element as a piece; gives what stands for it in the words around.
 * @param {Element} element
 * @param {string[]} found
 * @param {boolean} isInRule
 * @param {boolean} isListed
 * @returns {string}
 */
function cut(element, found, isInRule, isListed) {
  const [name, place] = [element.localName, found.push("") - 1];
  const isRule = isInRule || element.matches(RULES);
  const counted = (/** @type {string} */ text) => (isRule ? text : text.replace(/[0-9]+/g, NUMBER));
  let words = `<${name}`;
  for (const { name: of, value } of element.attributes) {
    const quoted = value.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
    const isCounted = of === "value" || (of.startsWith("data-") && of !== RANK);
    words += ` ${of}="${IS_MOMENT.test(value) ? MOMENT : isCounted ? counted(quoted) : quoted}"`;
  }
  words += ">";
  // How long ago something was, a page says by itself.
  const isList = place === 0 || LISTS.includes(name);
  const isAge = name === "time" && element.getAttribute("data-grain") !== "clock";
  for (const node of element.childNodes) {
    if (node instanceof Text) {
      if (!isAge && !(isList && /^[ \n]*$/.test(node.data))) words += counted(escaped(node.data));
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const part = cut(/** @type {Element} */ (node), found, isRule, isList);
      if (!isList || !words.endsWith(LIST)) words += part;
    }
  }
  if (!VOID.includes(name)) words += `</${name}>`;
  const isOwn = isListed || name === "path" || element.getAttribute("class") === VALUE;
  if (words.length < WORTH && place > 0 && !isOwn) {
    found.splice(place, 1);
    return words;
  }
  found[place] = words;
  return isListed ? LIST : PIECE;
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
