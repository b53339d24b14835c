/**
 * Answers a question while it is typed: the server's answers in the server's words, put under the field; and
 * without a network the lines of the board it is about, as they stand, or that nobody told of it. What is
 * typed goes into the body of a request and nowhere else. Refuses to post anything, and to invent.
 */
import { answers, asks } from "./find.js";
import { parts, under } from "./posted.js";
import { known } from "./stems.js";

/** A pause in typing after which it is asked, milliseconds. */
const PAUSE = 300;
/** An answer that takes longer is looked for on the phone, milliseconds. */
const PATIENCE = 6_000;
/** Fewer letters are no question yet. */
const FEWEST = 3;
/** Lines shown to one question. */
const MOST = 12;

const box = document.getElementById("question");
const words = document.getElementById("keeping")?.dataset ?? {};

/** @type {number | undefined} */
let pausing;
/** @type {AbortController | undefined} */
let asking;
let asked = "";

/**
 * @param {HTMLTextAreaElement} field
 * @param {boolean} whole with questions like it, and the way to ask those who are there
 */
async function ask(field, whole) {
  const text = field.value.trim();
  if (!field.form || (text === asked && !whole)) return;
  asked = text;
  asking?.abort();
  if (text.length < FEWEST) return under(field.form).replaceChildren();
  const own = new AbortController();
  asking = own;
  const late = setTimeout(() => own.abort(), PATIENCE);
  const found = await fromServer(field.form, text, whole, own.signal).catch(() => undefined);
  clearTimeout(late);
  const shown = found ?? (asking === own ? await fromBoard(text) : []);
  // What was typed since is what counts.
  if (asking === own) under(field.form).replaceChildren(...shown);
  return undefined;
}

/**
 * @param {HTMLFormElement} form
 * @param {string} text
 * @param {boolean} whole
 * @param {AbortSignal} signal
 */
async function fromServer(form, text, whole, signal) {
  const asks = new URLSearchParams({ words: text, toward: looked()?.value ?? "" });
  if (!whole) asks.set("part", "answers");
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: asks.toString(),
    cache: "no-store",
    signal,
  });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // A portal answers for every address: its page is no answer.
  const found = parts(page, answer.ok ? "#answers" : "main .banner");
  if (found.length === 0 || !answer.headers.has("x-passage")) throw new Error("no answers");
  return found;
}

/** The tab of the way that is looked at. */
function looked() {
  const tab = document.querySelector('input[name="way"]:checked');
  return tab instanceof HTMLInputElement ? tab : undefined;
}

/** What the board on this page holds of a question. @param {string} text */
async function fromBoard(text) {
  const found = await known();
  const wanted = found ? asks(found, text) : [];
  if (wanted.length === 0) return [note(words.unsure)];
  const ways = waysNamed(text);
  const lines = [...document.querySelectorAll("#board [data-key]")].filter((line) => {
    const way = line.closest("section");
    const key = line.getAttribute("data-key") ?? "";
    return (ways.length === 0 || !way || ways.includes(way)) && wanted.some((ask) => answers(ask, key));
  });
  if (lines.length === 0) return [note(words.none)];
  // The way that is looked at comes first; where it is silent that is said before the other speaks.
  const here = document.getElementById(`way-${looked()?.value}`)?.closest("section");
  const isBeside = (/** @type {Element} */ line) => {
    const way = line.closest("section");
    return ways.length === 0 && here && way?.matches(".way") && way !== here;
  };
  const [meant, beside] = [lines.filter((line) => !isBeside(line)), lines.filter(isBeside)];
  const shown = [note(words.old), meant.length ? list(meant) : note(words.none)];
  return beside.length ? [...shown, note(words.beside), list(beside)] : shown;
}

/** @param {Element[]} lines */
function list(lines) {
  const made = document.createElement("ul");
  made.className = "rows";
  made.append(...lines.slice(0, MOST).map(copied));
  return made;
}

/** The ways a question names by the words of their headings. @param {string} text */
function waysNamed(text) {
  const parts = [...document.querySelectorAll("#board section")];
  const ways = parts.filter((way) => way.querySelector("[data-key]"));
  const asked = text.toLowerCase();
  const named = (/** @type {Element} */ way) => {
    const name = way.querySelector("h2")?.firstChild?.textContent?.trim().toLowerCase();
    return name && asked.includes(name);
  };
  return ways.filter(named);
}

/** A line of the board once more, under its whole title. @param {Element} line */
function copied(line) {
  const copy = /** @type {Element} */ (line.cloneNode(true));
  for (const part of copy.querySelectorAll("[id]")) part.removeAttribute("id");
  for (const part of copy.querySelectorAll("input, .wishing, button, form")) part.remove();
  const way = line.closest("section")?.querySelector("h2")?.firstChild?.textContent?.trim();
  const label = copy.querySelector(".label");
  if (label && line.getAttribute("data-title")) label.textContent = line.getAttribute("data-title");
  else if (label && way) label.append(`, ${way}`);
  return copy;
}

/** @param {string | undefined} text */
function note(text) {
  const made = document.createElement("p");
  made.className = "note";
  made.textContent = text ?? "";
  return made;
}

if (box instanceof HTMLTextAreaElement) {
  box.addEventListener("input", () => {
    clearTimeout(pausing);
    pausing = window.setTimeout(() => void ask(box, false), PAUSE);
  });
  // It is asked from where one is: a page of its own would keep the words.
  box.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pausing);
    void ask(box, true);
  });
  // Those who are there are asked: the question is theirs now.
  document.addEventListener("passage:told", ({ target }) => {
    if (!(target instanceof Element) || !target.closest(".asking .under") || !box.form) return;
    box.value = "";
    asked = "";
    under(box.form).replaceChildren();
  });
}
