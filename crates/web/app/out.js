/**
 * Takes an answer out of the house: a tap copies its line with a short link, as the server words it, and a
 * page is saved as one file; without a network both are made of what is shown, in words the page was given.
 * Refuses to make a sentence of its own, and to tell anyone that something was copied.
 */
import { fill } from "./words.js";

/** For so long a saved file is waited for, milliseconds. */
const PATIENCE = 8_000;
/** For so long a link is waited for, milliseconds: whoever copies is about to paste. */
const HURRY = 3_000;
/** A sign that something is done stands for so long, milliseconds. */
const SHOWN = 4_000;

const words = document.getElementById("wishes")?.dataset ?? {};
const keeping = document.getElementById("keeping")?.dataset ?? {};

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a.out, a.save") : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void (link.matches("a.save") ? save(link) : copy(link));
});

/**
 * The line of an answer with the link to its moment, as the server words it; without a network what the page
 * shows in the same words, with the way to its crossing.
 * @param {HTMLAnchorElement} link
 */
async function line(link) {
  try {
    const late = new AbortController();
    setTimeout(() => late.abort(), HURRY);
    const answer = await fetch(link.href, { cache: "no-store", signal: late.signal });
    if (!answer.ok || !answer.headers.has("x-passage")) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const field = page.querySelector(".outgoing textarea");
    if (!field?.textContent) throw new Error("no line");
    return field.textContent;
  } catch {
    const row = link.closest("[data-key]");
    return `${row ? shown(row) : ""}. ${location.origin}${location.pathname}${location.search}`;
  }
}

/**
 * An answer as the page shows it, in one line with its moment.
 * @param {Element} row
 */
function shown(row) {
  // Of people the counts stand in the value, and who says so is folded away; of a mode it is a number.
  const who = row.closest(".groups") ? ".aside" : ".says i, .support";
  const support = row.querySelector(who)?.cloneNode(true);
  const age = row.querySelector("time");
  const way = row.closest("section");
  const at = new Date(age?.dateTime ?? "");
  const zone = { timeZone: way?.dataset.zone || "UTC" };
  const told = (/** @type {Intl.DateTimeFormatOptions} */ how) =>
    new Intl.DateTimeFormat(document.documentElement.lang, { ...how, ...zone }).format(at);
  const moment = {
    time: told({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    place: way?.dataset.place ?? "UTC",
    date: told({ day: "numeric", month: "short", year: "numeric" }),
  };
  if (support instanceof Element) for (const moment of support.querySelectorAll("time")) moment.remove();
  return fill(keeping.line ?? "", {
    crossing: document.querySelector("h1")?.textContent ?? "",
    title: row.getAttribute("data-title") ?? "",
    value: row.querySelector(".value")?.textContent ?? "",
    count: support?.textContent?.replace(/^[\s·()]+|[\s)]+$/g, "") ?? "",
    when: fill(keeping.moment ?? "", moment),
  });
}

/** @param {HTMLAnchorElement} link */
async function copy(link) {
  const text = line(link);
  try {
    // A browser lets a page copy for a moment after a tap, or for as long as it is promised the text.
    const promised = { "text/plain": text.then((words) => new Blob([words], { type: "text/plain" })) };
    await navigator.clipboard.write([new ClipboardItem(promised)]);
    say(link, words.copied ?? "");
  } catch {
    byHand(link, await text);
  }
}

/**
 * Says beside a link that it is done; put in only now, so that it is read out.
 * @param {Element} link
 * @param {string} text
 */
function say(link, text) {
  const known = link.nextElementSibling;
  const sign = known?.matches(".done") ? known : document.createElement("span");
  sign.className = "done";
  sign.setAttribute("role", "status");
  link.after(sign);
  sign.textContent = ` ${text}`;
  setTimeout(() => sign.remove(), SHOWN);
}

/**
 * Where nothing can be put into the clipboard: the line, selected.
 * @param {HTMLAnchorElement} link
 * @param {string} text
 */
function byHand(link, text) {
  const known = link.parentElement?.querySelector(".by-hand");
  if (known) return known.remove();
  const label = document.createElement("label");
  label.className = "by-hand";
  const box = document.createElement("textarea");
  box.readOnly = true;
  box.rows = 4;
  box.value = text;
  label.append(words.byHand ?? "", box);
  link.after(label);
  box.focus();
  box.select();
}

/** @param {HTMLAnchorElement} link */
async function save(link) {
  const slug = document.getElementById("updated")?.dataset.slug ?? "passage";
  const stamp = (document.getElementById("board")?.dataset.at ?? "").slice(0, 16).replace(":", "");
  let file;
  try {
    const late = new AbortController();
    setTimeout(() => late.abort(), PATIENCE);
    const answer = await fetch(link.href, { cache: "no-store", signal: late.signal });
    // A portal answers for every address: only what is meant to be saved is.
    const meant = answer.headers.get("content-disposition")?.startsWith("attachment");
    if (!answer.ok || !meant) throw new Error(String(answer.status));
    file = await answer.blob();
  } catch {
    file = new Blob([await written(link)], { type: "text/html" });
  }
  const door = document.createElement("a");
  door.href = URL.createObjectURL(file);
  door.download = `${slug}-${stamp}Z.html`;
  door.click();
  setTimeout(() => URL.revokeObjectURL(door.href), SHOWN);
  say(link, keeping.saved ?? "");
}

/**
 * An element of the file.
 * @param {string} name
 * @param {string} text
 * @param {Record<string, string>} [marks]
 */
function part(name, text, marks = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [mark, value] of Object.entries(marks)) made.setAttribute(mark, value);
  return made;
}

/** What the style and the script of a file are; nothing where the browser has let go of them. */
async function carried() {
  const text = (/** @type {string | undefined} */ address) =>
    fetch(address ?? "", { cache: "force-cache" }).then((answer) => (answer.ok ? answer.text() : ""));
  return Promise.all([text(keeping.sheet), text(keeping.script)]).catch(() => ["", ""]);
}

/**
 * The file made of what the page shows.
 * @param {HTMLAnchorElement} link
 */
async function written(link) {
  const [style, script] = await carried();
  const board = document.getElementById("board");
  const at = board?.dataset.at ?? "";
  const file = document.implementation.createHTMLDocument("");
  file.documentElement.lang = document.documentElement.lang;
  const policy = { "http-equiv": "Content-Security-Policy", content: keeping.policy ?? "" };
  const view = { name: "viewport", content: "width=device-width, initial-scale=1" };
  const name = document.querySelector("h1")?.textContent ?? "";
  file.title = `${link.dataset.when ?? ""} · ${name}`;
  file.head.prepend(part("meta", "", { charset: "utf-8" }), part("meta", "", policy), part("meta", "", view));
  file.head.append(part("style", style));
  file.body.dataset.at = at;
  const body = part("main", "");
  body.append(part("h1", name), part("p", link.dataset.when ?? "", { class: "when" }));
  for (const [minutes, said] of [[60, keeping.hour], [1440, keeping.day]]) {
    const from = new Date(Date.parse(at) + Number(minutes) * 60_000).toISOString();
    body.append(part("p", String(said ?? ""), { class: "age", "data-from": from, hidden: "" }));
  }
  body.append(part("p", keeping.clock ?? "", { class: "age", id: "wrong", hidden: "" }));
  if (board) rows(board, body);
  const help = document.getElementById("help");
  if (help) body.append(plain(help));
  body.append(part("p", keeping.note ?? "", { class: "note" }));
  file.body.append(body, part("script", script));
  return `<!doctype html>\n${file.documentElement.outerHTML}`;
}

/**
 * Both ways, with the moment of each answer.
 * @param {Element} board
 * @param {Element} body
 */
function rows(board, body) {
  for (const alert of board.querySelectorAll(".alerts > li, .alerts > * > li")) {
    const ground = alert.classList.contains("red") ? "alert red" : "alert";
    body.append(part("p", alert.textContent?.trim() ?? "", { class: ground }));
  }
  let list;
  let under;
  for (const row of board.querySelectorAll("[data-key]")) {
    const way = row.closest("section");
    if (!list || way !== under) {
      under = way;
      list = document.createElement("ul");
      list.className = "rows";
      body.append(part("h2", way?.querySelector("h2")?.firstChild?.textContent?.trim() ?? ""), list);
    }
    const marks = { class: row.className, "data-until": row.getAttribute("data-until") ?? "" };
    const line = part("li", "", marks);
    // A rumour or a question is no answer: it has no line of its own.
    const told = row.querySelector("a.out") ? shown(row) : "";
    line.append(part("b", row.querySelector(".value")?.textContent ?? ""), part("small", told));
    list.append(line);
  }
}

/**
 * A part of the page as plain text and numbers to call.
 * @param {Element} shown
 */
function plain(shown) {
  const copy = /** @type {Element} */ (shown.cloneNode(true));
  for (const made of copy.querySelectorAll("script, form, button, input, label, svg")) made.remove();
  for (const made of copy.querySelectorAll("details")) made.open = true;
  for (const link of copy.querySelectorAll("a")) {
    if (!link.getAttribute("href")?.startsWith("tel:")) link.replaceWith(...link.childNodes);
  }
  return copy;
}

// Both are small, and kept by the browser: a page without a network can still make a whole file.
if (keeping.sheet) setTimeout(() => void carried(), SHOWN);
