/**
 * Tells of what one wanted to know: an answer that changed, what shut while a page of ours is open, and that
 * it was taken back, to whoever was told of it. All of it lies on this phone. Refuses to ask any service to
 * wake it, and to word a change: the words are the server's, and so are the values.
 */
import { sound } from "./sounding.js";
import { forgetWish, keepWish, wish as wishOf, wishes as veiled } from "./veiled.js";

/** Answers one phone watches. */
export const MOST = 20;
/** A wish is over after that many milliseconds: who still wants to know asks again. */
export const LASTS = 7 * 24 * 60 * 60_000;
/** Crossings looked at when a page of another one is opened. */
const ELSEWHERE = 3;
/** Between two such looks, milliseconds: who comes back to a page every minute need not fetch as often. */
const PAUSE = 5 * 60_000;
/** Before a document's title while there is something to read; says nothing of what. */
const MARK = "• ";

/**
 * An answer that is waited for. `news` is what there is to tell of it.
 * @typedef {{ slug: string, name: string, lang: string, title: string, value: string, since: number,
 *   news?: { before: string, after: string } }} Wish
 * An alert that was shown to somebody who watches its crossing.
 * @typedef {{ slug: string, name: string, lang: string, alarm: string, since: number, back?: string }} Alarm
 */

const box = document.getElementById("wishes");
const words = box?.dataset ?? {};
const lang = document.documentElement.lang;
const slug = document.getElementById("updated")?.dataset.slug ?? "";
const others = typeof BroadcastChannel === "function" ? new BroadcastChannel("passage-wishes") : undefined;
const title = document.title;
/** Alerts that rang while this page is open, or stood there when it was opened. @type {Set<string>} */
const seen = new Set();
let [opened, looked] = [false, 0];
/** How often "Clear my things" was begun and done while this page is open. */
let cleared = 0;
/** What is done, is done in turn: a board and another tab may both have news. */
let turn = Promise.resolve();

/** @param {() => Promise<void>} work */
function inTurn(work) {
  turn = turn.then(work).catch(() => undefined);
  return turn;
}

/** @param {string} template @param {Record<string, string>} values */
export function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** All that holds still; what is over is taken off. @returns {Promise<[string, any][]>} */
async function kept() {
  const since = cleared;
  const held = [];
  for (const [key, value] of await veiled()) {
    const age = Date.now() - Number(value?.since);
    // A clock that went back by more than a wish lasts, or a value of another page's making.
    if (typeof value?.slug === "string" && age < LASTS && age > -LASTS) held.push([key, value]);
    else await forgetWish(key);
  }
  // What was read before all was cleared is nobody's any more.
  return since === cleared ? /** @type {[string, any][]} */ (held) : [];
}

/** @param {Element} row */
const value = (row) => row.querySelector(".value")?.textContent?.trim() ?? "";

/** @param {Element} row */
function titled(row) {
  const way = row.closest("section")?.querySelector("h2")?.firstChild?.textContent?.trim();
  const label = row.querySelector(".label")?.firstChild?.textContent?.trim() ?? "";
  return row.getAttribute("data-title") ?? [label, way].filter(Boolean).join(", ");
}

/**
 * Holds what is wished for against a board.
 * @param {ParentNode} board
 * @param {string} at the crossing
 * @param {string} tongue in which the board is worded
 */
async function compare(board, at, tongue) {
  const since = cleared;
  for (const [key, wish] of await kept()) {
    // Cleared meanwhile: it is not put back.
    if (since !== cleared) return;
    if (wish.slug !== at || wish.alarm || wish.lang !== tongue) continue;
    const slot = key.slice(at.length + 1);
    const row = board.querySelector(`[data-key="${CSS.escape(slot)}"]`);
    const after = row ? value(row) : "";
    if (after === wish.value) continue;
    const before = wish.news?.before ?? wish.value;
    const news = before === after ? undefined : { before, after };
    await keepWish(key, { ...wish, value: after, news });
  }
}

/** Which alert a line is: that which rang, and what was taken back of it, are one. @param {Element} line */
function rung(line) {
  const rings = line.getAttribute("data-rings") ?? "";
  return rings.slice(0, rings.lastIndexOf(" "));
}

/**
 * Keeps that an alert was shown to somebody who watches its crossing.
 * @param {string} alarm
 * @param {string} at
 * @param {string} name
 * @param {string} tongue
 */
async function hold(alarm, at, name, tongue) {
  /** @type {Alarm} */
  const shown = { slug: at, name, lang: tongue, alarm, since: Date.now() };
  await keepWish(`! ${at} ${alarm}`, shown);
}

/**
 * Remembers what rings on a board, and finds what rang and was taken back.
 * @param {ParentNode} board
 * @param {string} at the crossing
 * @param {string} name
 * @param {string} tongue
 */
async function hear(board, at, name, tongue) {
  const wishes = await kept();
  const watched = wishes.some(([, wish]) => wish.slug === at);
  let rings = false;
  for (const line of board.querySelectorAll("[data-rings]")) {
    const alarm = rung(line);
    const back = line.classList.contains("retracted");
    const key = `! ${at} ${alarm}`;
    const known = await wishOf(key);
    const text = line.textContent?.trim().replace(/\s+/g, " ") ?? "";
    const told = seen.has(`${at} ${alarm}`);
    if (back) {
      if (known && !known.back) await keepWish(key, { ...known, back: text, lang: tongue });
      else if (told && !known) call(text, at, name, true, alarm);
      seen.delete(`${at} ${alarm}`);
    } else if (!told) {
      seen.add(`${at} ${alarm}`);
      if (watched && (!known || known.back)) await hold(alarm, at, name, tongue);
      // What stood there when the page was opened stands in its place: it is not called out again.
      if (opened || at !== slug) call(text, at, name, false, alarm);
      rings ||= opened;
    }
  }
  if (rings) await sound();
}

/**
 * A banner over the page, whichever it is.
 * @param {string} text
 * @param {string} at
 * @param {string} name
 * @param {boolean} back
 * @param {string} alarm
 */
function call(text, at, name, back, alarm) {
  const said = back ? `${words.back ?? ""}. ${text}` : text;
  for (const old of document.querySelectorAll(".calling")) {
    if (old.getAttribute("data-alarm") !== `${at} ${alarm}`) continue;
    // What stands there is not read out again.
    if (old.querySelector("p")?.textContent === said) return;
    old.remove();
  }
  const banner = document.createElement("div");
  banner.className = back ? "calling back" : "calling";
  banner.setAttribute("role", "alert");
  banner.dataset.alarm = `${at} ${alarm}`;
  const where = document.createElement("a");
  where.href = `/${at}?lang=${lang}`;
  where.textContent = fill(words.other ?? "", { name });
  const line = document.createElement("p");
  line.textContent = said;
  const close = button(words.seen ?? "", async () => {
    const known = await wishOf(`! ${at} ${alarm}`);
    if (known?.back) await forgetWish(`! ${at} ${alarm}`);
    banner.remove();
    others?.postMessage("looked");
    await show();
  });
  banner.append(...(at === slug ? [] : [where]), line, close);
  document.body.prepend(banner);
}

/** @param {string} text @param {() => Promise<void>} then */
function button(text, then) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", () => void inTurn(then));
  return made;
}

/** Shows what there is to tell, at the top, and what is waited for, at the end. */
async function show() {
  const wishes = await kept();
  const news = wishes.filter(([, wish]) => wish.news);
  const back = wishes.filter(([, alarm]) => alarm.back);
  document.title = (news.length + back.length > 0 ? MARK : "") + title;
  document.getElementById("news")?.remove();
  for (const [, alarm] of back) call(alarm.back, alarm.slug, alarm.name, true, alarm.alarm);
  if (news.length > 0) {
    const section = document.createElement("section");
    section.id = "news";
    section.className = "news";
    section.setAttribute("role", "status");
    const list = document.createElement("ul");
    for (const [, wish] of news) list.append(item(told(wish), wish));
    section.append(heading(words.title ?? ""), list, button(words.seen ?? "", () => read(news)));
    document.querySelector("main")?.prepend(section);
  }
  list(wishes.filter(([, wish]) => !wish.alarm));
}

/** @param {Wish} wish */
function told(wish) {
  const { before, after } = wish.news ?? { before: "", after: "" };
  if (!after) return fill(words.gone ?? "", { title: wish.title, before });
  return fill(words.changed ?? "", { title: wish.title, before, after });
}

/** @param {string} text @param {Wish} wish */
function item(text, wish) {
  const line = document.createElement("li");
  const where = document.createElement("a");
  where.href = `/${wish.slug}?lang=${lang}`;
  where.textContent = wish.name;
  line.append(text, " ", where);
  return line;
}

/** @param {string} text */
function heading(text) {
  const made = document.createElement("h2");
  made.textContent = text;
  return made;
}

/** @param {[string, any][]} wishes */
function list(wishes) {
  if (!box) return;
  box.hidden = wishes.length === 0;
  const rows = document.createElement("ul");
  for (const [key, wish] of wishes) {
    const line = item(`${wish.title}: ${wish.value}`, wish);
    line.append(" ", button(words.remove ?? "", () => off(key)));
    rows.append(line);
  }
  box.replaceChildren(heading(words.list ?? ""), rows);
  const ticked = new Set(wishes.map(([key]) => key));
  for (const tick of document.querySelectorAll("input[data-wish]")) {
    if (tick instanceof HTMLInputElement) tick.checked = ticked.has(tick.dataset.wish ?? "");
  }
}

/** Marks news as read, here and in all tabs. @param {[string, any][]} news */
async function read(news) {
  for (const [key, wish] of news) {
    const { news: _, ...rest } = wish;
    await keepWish(key, rest);
  }
  others?.postMessage("looked");
  await show();
}

/** Takes a wish off. @param {string} key */
async function off(key) {
  await forgetWish(key);
  const left = await kept();
  const at = key.slice(0, key.indexOf(" "));
  // Nobody watches this crossing any more: what rang there is forgotten too.
  const alone = !left.some(([, wish]) => wish.slug === at && !wish.alarm);
  for (const [other, wish] of left) if (alone && wish.slug === at) await forgetWish(other);
  others?.postMessage("looked");
  await show();
}

/**
 * Puts a tick under every answer that has a place for it.
 * @param {ParentNode} root
 */
export function ticks(root) {
  if (!slug || !words.tell) return;
  for (const row of root.querySelectorAll("[data-key]")) {
    const link = row.querySelector("a.out");
    if (!link || row.querySelector("input[data-wish]")) continue;
    const label = document.createElement("label");
    label.className = "wishing";
    label.title = words.kept ?? "";
    const tick = document.createElement("input");
    tick.type = "checkbox";
    tick.dataset.wish = `${slug} ${row.getAttribute("data-key")}`;
    tick.addEventListener("change", () => void inTurn(() => wanted(tick, row)));
    label.append(tick, ` ${words.tell}`);
    link.after(label);
  }
}

/** @param {HTMLInputElement} tick @param {Element} row */
async function wanted(tick, row) {
  const key = tick.dataset.wish ?? "";
  if (!tick.checked) return off(key);
  const held = await kept();
  if (held.filter(([, wish]) => !wish.alarm).length >= MOST) {
    tick.checked = false;
    tick.closest("label")?.append(` ${words.full ?? ""}`);
    return;
  }
  const name = document.querySelector("h1")?.textContent ?? slug;
  await keepWish(key, { slug, name, lang, title: titled(row), value: value(row), since: Date.now() });
  // Who wants to know is told also that what rings here now is taken back.
  for (const line of document.querySelectorAll("#board [data-rings]:not(.retracted)")) {
    await hold(rung(line), slug, name, lang);
  }
  others?.postMessage("looked");
  await show();
}

/** The board of a crossing in a language, from the server. @param {string} at @param {string} tongue */
async function fetched(at, tongue) {
  const answer = await fetch(`/${at}?lang=${tongue}&part=board`, { cache: "no-cache" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return answer.ok ? page.getElementById("board") : null;
}

/** Looks at what is wished for at crossings, and in languages, that this page does not show. */
async function elsewhere() {
  if (Date.now() - looked < PAUSE && looked <= Date.now()) return;
  looked = Date.now();
  const wishes = await kept();
  const wanted = wishes.map(([, wish]) => `${wish.slug} ${wish.lang}`);
  const places = [...new Set(wanted)].filter((place) => place !== `${slug} ${lang}`).slice(0, ELSEWHERE);
  for (const place of places) {
    const [at, tongue] = place.split(" ");
    const board = await fetched(at, tongue).catch(() => null);
    const name = wishes.find(([, wish]) => wish.slug === at)?.[1].name ?? at;
    if (!board) continue;
    await compare(board, at, tongue);
    if (at !== slug) await hear(board, at, name, tongue);
  }
}

/** What stands on this page. */
async function here() {
  const board = document.getElementById("board");
  if (!board || !slug) return;
  ticks(board);
  await hear(board, slug, document.querySelector("h1")?.textContent ?? slug, lang);
  await compare(board, slug, lang);
}

/** Looks again, and tells. */
function look() {
  return inTurn(async () => {
    await here();
    opened = true;
    await show();
  });
}

if (box) {
  const board = document.getElementById("board");
  // A board is put in the place of the one before: whoever holds it, and it alone, sees that.
  const watcher = new MutationObserver(() => void look());
  if (board?.parentElement) watcher.observe(board.parentElement, { childList: true });
  others?.addEventListener("message", () => void inTurn(show));
  void look();
  void inTurn(async () => {
    await elsewhere();
    await show();
  });
  document.addEventListener("passage:left", () => {
    cleared += 1;
    list([]);
    document.getElementById("news")?.remove();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void inTurn(async () => elsewhere().then(show));
  });
}
