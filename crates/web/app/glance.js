/**
 * Since you looked: what a board shows is noted when it is looked at, and compared at the next look. Refuses
 * to make a sentence of its own, and to note what is not on the public board.
 */
import { now } from "./clock.js";
import { since } from "./since.js";
import { get, put } from "./store.js";
import { age } from "./ages.js";
import { said, words } from "./words.js";

/** After this long one has looked away, milliseconds. */
const AWAY = 10 * 60_000;
/** A look that is older than any kept page is no look, milliseconds. */
const LIFE = 72 * 3_600_000;

/** @typedef {{ at: number, clock: string, glances: import("./since.js").Glance[] }} Look */

/** @type {Look | undefined} */
let before;

/**
 * What one look takes in of a board.
 * @param {Element} board
 * @returns {import("./since.js").Glance[]}
 */
export function glances(board) {
  const at = Date.parse(board.getAttribute("data-at") ?? "");
  const text = (/** @type {Element} */ line, /** @type {string} */ name) => line.getAttribute(name) ?? "";
  /** @type {import("./since.js").Glance[]} */
  const found = [];
  for (const line of board.querySelectorAll("[data-alert][data-rings]")) {
    const kind = line.classList.contains("retracted") ? "back" : "rang";
    const [key, title, value] = ["data-alert", "data-title", "data-found"].map((name) => text(line, name));
    found.push({ kind, key, title, value, rank: 0 });
  }
  for (const line of board.querySelectorAll("[data-key][data-rank]")) {
    const over = Date.parse(text(line, "data-until")) <= at;
    const value = over ? "" : (line.querySelector(".value")?.textContent ?? "").trim();
    const metres = line.hasAttribute("data-metres") ? Number(text(line, "data-metres")) : undefined;
    const rank = Number(text(line, "data-rank"));
    const [key, title] = [text(line, "data-key"), text(line, "data-title")];
    found.push({ kind: "answer", key, title, value, rank, metres });
  }
  for (const line of board.querySelectorAll("[data-key][data-found]")) {
    const [key, title, value] = ["data-key", "data-title", "data-found"].map((name) => text(line, name));
    found.push({ kind: key.startsWith("ask/") ? "question" : "rumour", key, title, value, rank: 0 });
  }
  return found;
}

/** @param {HTMLElement} board */
function look(board) {
  return { at: now(), clock: board.dataset.clock ?? "", glances: glances(board) };
}

function key() {
  return `look/${location.pathname}/${document.documentElement.lang}`;
}

/** Finds the last look, if it was long enough ago. */
export async function lookAgain() {
  const last = await get("boards", key()).catch(() => undefined);
  const isLook = typeof last?.at === "number" && Array.isArray(last.glances);
  const away = isLook ? now() - last.at : 0;
  if (away > AWAY && away < LIFE) before = last;
}

/**
 * Notes that the board is looked at now.
 * @param {HTMLElement} board
 */
export async function lookedAt(board) {
  await put("boards", key(), look(board));
}

/**
 * Shows what is different on this board since the last look, the first of it at once and the rest by a tap,
 * for below it stands what is so now; that nothing is, once the board is a newer one.
 * @param {HTMLElement} board
 */
export function showSince(board) {
  if (!before) return;
  const lines = since(before.glances, glances(board), words.since);
  const at = Date.parse(board.dataset.at ?? "");
  if (lines.length === 0 && at <= before.at) return;
  const known = document.getElementById("since");
  const place = known ?? document.createElement("section");
  const title = document.createElement("h2");
  const ago = age(words.ages, Math.floor((now() - before.at) / 60_000));
  title.textContent = said(lines.length ? "since-title" : "since-nothing", { clock: before.clock, age: ago });
  const list = document.createElement("ul");
  for (const line of lines.slice(1)) list.appendChild(document.createElement("li")).textContent = line;
  const rest = document.createElement("details");
  rest.open = known?.querySelector("details")?.open ?? false;
  rest.appendChild(document.createElement("summary")).textContent = lines[0] ?? "";
  rest.append(list);
  place.id = "since";
  place.replaceChildren(title, ...(lines.length > 1 ? [rest] : lines));
  if (known) return;
  document.querySelector("main h1")?.after(place);
}
