/**
 * The part of the page that moves. Its words are made by the server, which alone knows how to say them, so
 * a change is fetched as pieces of page and put in place. Refuses to make a sentence of its own, and to take
 * for a board what this house did not send.
 */
import { grey, recount } from "./ageing.js";
import { Budget } from "./budget.js";
import { isWrong, learn, now } from "./clock.js";
import { lookedAt, showSince } from "./glance.js";
import { address, isAway, isPublic, keep, mayKeep } from "./kept.js";
import { isBrief, marks, pieces, refill, whole } from "./pieces.js";
import { isSaving } from "./saving.js";
import { say, unsay } from "./saying.js";
import { version } from "./words.js";

/**
 * After a fetch that failed, milliseconds: the stream may have survived what the fetch did not. Twice as long
 * after each more, up to the second.
 */
const RETRY = 3_000;
const LONGEST_RETRY = 60_000;
/** A fetch that takes longer is given up, milliseconds: on the slowest net a whole board comes in ten. */
const TOO_LONG = 30_000;

/** For so long what changed is lit up, milliseconds. */
const LIT = 3_000;

/** After what is seen at once the rest comes, milliseconds. */
const REST = 6_000;
/** Such a page shows both ways side by side. */
const WIDE = "(min-width: 56rem)";

/** Why a page is not kept, and what is said of it. */
const KEEPING = /** @type {const} */ ([["full", "phone-full"], ["denied", "phone-denied"]]);

/** A page that changes all the time is kept this often, milliseconds, and when it is left. */
const KEEP_EVERY = 60_000;

/** The page as the server made it, before any of it was touched. */
export const base = /** @type {Document} */ (document.cloneNode(true));
/** When the phone kept it, where it did not come from the server just now. */
export const keptAt = base.documentElement.dataset.kept;
delete base.documentElement.dataset.kept;
// It is kept for whoever opens it, and not for the way that is looked at here.
base.querySelectorAll('[name="way"]').forEach((tab, place) => tab.toggleAttribute("checked", place === 0));

const budget = new Budget();
/** @type {number | undefined} */
let waiting;
let fetching = false;
/** @type {"" | "quiet" | "loud"} */
let wanted = "";
let misses = 0;
let keptLast = -Infinity;
/** What is folded and the other way are asked for too. */
let wantsAll = false;

/** The board as shown. */
export function shown() {
  return document.getElementById("board");
}

/** Where the page stands: the cursor it holds everything up to. */
export function cursor() {
  return shown()?.dataset.cursor ?? "";
}

/**
 * Asks for the board to be fetched anew, soon; what is quiet waits for the budget.
 * @param {"quiet" | "loud"} how
 */
export function refresh(how = "loud") {
  if (wanted !== "loud") wanted = how;
  plan(0);
}

/** Whether the page knows that it lacks something. */
export function isBehind() {
  return wanted !== "";
}

/** Nobody looks: whatever waits, waits until somebody does. */
export function rest() {
  clearTimeout(waiting);
  waiting = undefined;
}

/** @param {number} least milliseconds */
function plan(least) {
  rest();
  if (!wanted || fetching || document.hidden || least === Infinity) return;
  const wait = Math.max(least, budget.wait(wanted === "loud", performance.now()));
  waiting = window.setTimeout(() => void fetchNow(), wait);
}

async function fetchNow() {
  const how = wanted;
  [wanted, waiting, fetching] = ["", undefined, true];
  let least = 0;
  try {
    const isNew = await fetchPart();
    misses = 0;
    document.dispatchEvent(new CustomEvent("passage:met", { detail: { isNew } }));
  } catch {
    // Offline, or a portal's page in between: what was wanted is still wanted.
    wanted = wanted || how;
    least = isSaving() ? Infinity : Math.min(RETRY * 2 ** misses, LONGEST_RETRY);
    misses += 1;
    if (wantsAll && lacksRest()) say("phone-rest");
    document.dispatchEvent(new CustomEvent("passage:missed"));
  }
  fetching = false;
  plan(least);
}

/** Fetches what the page lacks and shows it. */
async function fetchPart() {
  const where = new URL(location.pathname, location.origin);
  where.searchParams.set("lang", document.documentElement.lang);
  where.searchParams.set("part", "board");
  const held = pieces(base);
  where.searchParams.set("holds", marks(held));
  const way = wayShown();
  if (!wantsAll && way >= 0 && !matchMedia(WIDE).matches) where.searchParams.set("brief", String(way));
  const answer = await fetch(where, { cache: "no-store", signal: AbortSignal.timeout(TOO_LONG) });
  const text = await answer.text();
  budget.spend(Number(answer.headers.get("content-length")) || text.length, performance.now());
  checkOurs(answer);
  learn(answer.headers.get("date"));
  if (isWrong()) say("phone-clock");
  if (answer.headers.get("x-passage") !== version) say("phone-newer", location.href);
  if (!answer.ok) throw new Error(String(answer.status));
  const board = whole(held, text);
  if (!board) {
    // A piece was lost, or the house speaks otherwise by now: the page anew says it all.
    base.getElementById("board")?.replaceChildren();
    throw new Error("no board");
  }
  take(board, isBrief(text));
  return put(board);
}

/**
 * Where only what is seen at once has come, the rest stands as it was, and comes soon: sooner where somebody
 * looks for it, and to a phone that is spared only then.
 * @param {HTMLElement} board
 * @param {boolean} lacks
 */
function take(board, lacks) {
  wantsAll &&= lacks;
  base.documentElement.toggleAttribute("data-rest", lacks);
  if (!lacks) return unsay("phone-rest");
  refill(board, base.getElementById("board"));
  askSoon();
}

function askSoon() {
  if (!isSaving()) setTimeout(askRest, REST);
}

function lacksRest() {
  return base.documentElement.hasAttribute("data-rest");
}

function askRest() {
  if (wantsAll || document.hidden || !lacksRest()) return;
  wantsAll = true;
  refresh();
}

/** Of the ways the one that is seen; -1 where there are none. */
function wayShown() {
  const tabs = [...document.querySelectorAll('[name="way"]')];
  return tabs.findIndex((tab) => tab.matches(":checked"));
}

/**
 * A Wi-Fi that wants a name first answers everything itself.
 * @param {Response} answer
 */
export function checkOurs(answer) {
  if (answer.headers.has("x-passage") && !answer.redirected) return unsay("phone-portal");
  say("phone-portal", `http://${location.host}/?portal`);
  throw new Error("not of this house");
}

/**
 * Puts a board in the place of the one shown, and lights up what changed.
 * @param {HTMLElement} board
 */
function put(board) {
  const old = shown();
  if (!old) return false;
  recount(board, now());
  base.getElementById("board")?.replaceWith(base.importNode(board, true));
  const fresh = document.importNode(board, true);
  const isNew = old.dataset.cursor !== fresh.dataset.cursor;
  const heard = new Set([...old.querySelectorAll("[data-rings]")].map(rings));
  grey(fresh, now());
  const open = new Set([...old.querySelectorAll("details[open]")].map((part) => part.id));
  for (const part of fresh.querySelectorAll("details")) part.open = open.has(part.id);
  light(old, fresh);
  old.replaceWith(fresh);
  // Only what is new is read out, a retraction as an alert; what stays is not read out again.
  for (const alert of fresh.querySelectorAll("[data-rings]")) {
    if (!heard.has(rings(alert))) alert.setAttribute("role", "alert");
  }
  showSince(fresh);
  if (performance.now() - keptLast > KEEP_EVERY) void keepPage();
  document.dispatchEvent(new CustomEvent("passage:board"));
  return isNew;
}

/**
 * Lights up for a moment what is another on a new board, or what it is folded into.
 * @param {Element} old
 * @param {Element} fresh
 */
function light(old, fresh) {
  const before = new Map([...old.querySelectorAll("[data-key]")].map((line) => [key(line), said(line)]));
  const lines = [...fresh.querySelectorAll("[data-key]")];
  const changed = lines.filter((line) => before.get(key(line)) !== said(line));
  const lit = changed.map((line) => line.closest("details:not([open])") ?? line);
  for (const line of lit) line.classList.add("changed");
  setTimeout(() => lit.forEach((line) => line.classList.remove("changed")), LIT);
}

/** Keeps the page as it is now, for when there is no connection, and that it was looked at. */
export async function keepPage() {
  const board = shown();
  if (!mayKeep()) return;
  if (board && document.getElementById("updated")) void lookedAt(board);
  const html = `<!doctype html>\n${base.documentElement.outerHTML}`;
  if (!isPublic() || isAway(html)) return;
  keptLast = performance.now();
  const at = Date.parse(base.getElementById("board")?.dataset.at ?? "") || now();
  const keeping = await keep(address(location.pathname, document.documentElement.lang), html, at);
  for (const [why, trouble] of KEEPING) {
    if (keeping !== why) unsay(trouble);
    else if (window.isSecureContext) say(trouble);
  }
}

/** @param {Element} alert */
function rings(alert) {
  return alert.getAttribute("data-rings") ?? "";
}

/** @param {Element} line */
function key(line) {
  return line.getAttribute("data-key") ?? "";
}

/** @param {Element} line */
function said(line) {
  return (line.querySelector(".value") ?? line.querySelector(".word"))?.textContent ?? "";
}

document.addEventListener("visibilitychange", askSoon);
// Somebody opens a row, or turns to the other way.
for (const turn of ["toggle", "change"]) {
  document.addEventListener(turn, ({ target }) => {
    if (target instanceof Element && (target.closest("#board") || target.matches('[name="way"]'))) askRest();
  }, true);
}
