/**
 * The part of the page that moves. Its words are made by the server, which alone knows how to say them, so
 * a change is fetched as a piece of page and put in place. Refuses to make a sentence of its own.
 */
import { grey } from "./ageing.js";

/** Between two fetches, milliseconds: a burst of changes is one fetch. */
const PAUSE = 1_000;
/** After a fetch that failed, milliseconds: the stream may have survived what the fetch did not. */
const RETRY = 3_000;

/** @type {number | undefined} */
let waiting;
let fetching = false;
let wanted = false;

/** Where the page stands: the cursor it holds everything up to. */
export function cursor() {
  return document.getElementById("board")?.dataset.cursor ?? "";
}

/** Asks for the board to be fetched anew, soon. */
export function refresh() {
  wanted = true;
  if (waiting === undefined && !fetching) void fetchNow();
}

async function fetchNow() {
  wanted = false;
  fetching = true;
  let pause = PAUSE;
  try {
    const address = new URL(location.pathname, location.origin);
    address.searchParams.set("lang", document.documentElement.lang);
    address.searchParams.set("part", "board");
    const answer = await fetch(address, { cache: "no-cache" });
    if (!answer.ok) throw new Error(String(answer.status));
    put(await answer.text());
  } catch {
    // Offline, or a portal's page in between: what was wanted is still wanted.
    wanted = true;
    pause = RETRY;
  }
  fetching = false;
  waiting = window.setTimeout(() => {
    waiting = undefined;
    if (wanted) void fetchNow();
  }, pause);
}

/**
 * Puts a fetched board in the place of the one shown, and lights up what changed.
 * @param {string} html
 */
function put(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("board");
  const shown = document.getElementById("board");
  if (!fresh || !shown) return;
  const before = new Map([...shown.querySelectorAll("[data-key]")].map((line) => [key(line), said(line)]));
  for (const line of fresh.querySelectorAll("[data-key]")) {
    if (before.get(key(line)) !== said(line)) line.classList.add("changed");
  }
  const heard = new Set([...shown.querySelectorAll("[data-rings]")].map(rings));
  grey(fresh, Date.now());
  const open = new Set([...shown.querySelectorAll("details[open]")].map((part) => part.id));
  for (const part of fresh.querySelectorAll("details")) part.open = open.has(part.id);
  shown.replaceWith(fresh);
  // Only what is new is read out, a retraction as an alert; what stays is not read out again.
  for (const alert of fresh.querySelectorAll("[data-rings]")) {
    if (!heard.has(rings(alert))) alert.setAttribute("role", "alert");
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
  return line.querySelector(".value")?.textContent ?? "";
}
