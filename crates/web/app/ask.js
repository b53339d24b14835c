/**
 * Answers a question while it is typed: the server's answers in the server's words, put under the field; and
 * without a network the lines of the board it is about, as they stand, or that nobody told of it. What is
 * typed goes into the body of a request and nowhere else. Refuses to post anything, and to invent.
 */
import { answers, asks } from "./find.js";

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

/** @type {Promise<import("./find.js").Index | undefined> | undefined} */
let index;

/** By what questions are understood here; fetched once, and then kept by the browser. */
function known() {
  index ??= fetch(words.stems ?? "", { cache: "force-cache" })
    .then((answer) => (answer.ok ? answer.json() : undefined))
    .catch(() => undefined)
    .then((found) => {
      if (!found) index = undefined;
      return found;
    });
  return index;
}

/** The place of the answers, under the form. @param {HTMLTextAreaElement} field */
function place(field) {
  const known = document.getElementById("asked");
  if (known) return known;
  const made = document.createElement("div");
  made.id = "asked";
  made.setAttribute("aria-live", "polite");
  field.form?.after(made);
  return made;
}

/** @param {HTMLTextAreaElement} field */
async function ask(field) {
  const text = field.value.trim();
  if (text === asked) return;
  asked = text;
  asking?.abort();
  if (text.length < FEWEST) return place(field).replaceChildren();
  const own = new AbortController();
  asking = own;
  const late = setTimeout(() => own.abort(), PATIENCE);
  const found = await fromServer(field, text, own.signal).catch(() => undefined);
  clearTimeout(late);
  const shown = found ?? (asking === own ? await fromBoard(text) : []);
  // What was typed since is what counts.
  if (asking === own) place(field).replaceChildren(...shown);
  return undefined;
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 * @param {AbortSignal} signal
 */
async function fromServer(field, text, signal) {
  const answer = await fetch(field.form?.action ?? "", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ words: text, part: "answers" }).toString(),
    signal,
  });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // A portal answers for every address: its page is no answer.
  const found = page.getElementById("answers");
  if (!found) throw new Error("no answers");
  for (const part of found.querySelectorAll("[id]")) part.removeAttribute("id");
  found.removeAttribute("id");
  return [found];
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
  const list = document.createElement("ul");
  list.className = "rows";
  for (const line of lines.slice(0, MOST)) list.append(copied(line));
  return [note(words.old), list];
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
  box.addEventListener("focus", () => void known(), { once: true });
  box.addEventListener("input", () => {
    clearTimeout(pausing);
    pausing = window.setTimeout(() => void ask(box), PAUSE);
  });
  // Without a network nothing can be sent from here: what the board knows is shown instead.
  box.form?.addEventListener("submit", (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    asked = "";
    void ask(box);
  });
  // Fetched while there is a network, so that it is there when there is none.
  setTimeout(() => void known(), PATIENCE);
}
