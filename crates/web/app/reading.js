/**
 * Shows how words would be read while they are written, and lets their writer strike out what was not meant.
 * Once something is struck out the rest is told as ticks, without the words: else the house would read the
 * words again and put it back. Refuses to read anything itself.
 */

import { isCry } from "./cries.js";
import { cries, known } from "./stems.js";

/** After the last letter so long, milliseconds. */
const REST = 600;
/** Less is no report yet. */
const LEAST = 4;
/** A reading that has not come by then is not waited for when something is sent. */
const PATIENCE = 2_500;

/** @typedef {{ line: string, said: unknown, struck?: boolean }} Claim */
/**
 * @typedef {{ words: string, claims: Claim[], asks: string[], urgent: boolean, elsewhere?: string }} Reading
 */

/** @type {WeakMap<HTMLTextAreaElement, Reading>} */
const readings = new WeakMap();
/** @type {WeakMap<HTMLTextAreaElement, number>} */
const resting = new WeakMap();

/** @param {HTMLTextAreaElement} area */
function box(area) {
  const found = area.form?.querySelector(".reading");
  return found instanceof HTMLElement ? found : undefined;
}

/**
 * Has the words read as they stand; none where no answer came.
 * @param {HTMLTextAreaElement} area
 * @returns {Promise<Reading | undefined>}
 */
export async function read(area) {
  const words = area.value.trim();
  const known = readings.get(area);
  if (known?.words === words) return known;
  const slug = area.form?.dataset.tell ?? "";
  const toward = new FormData(area.form ?? undefined).get("toward") || undefined;
  try {
    const answer = await fetch(`/api/v1/crossings/${slug}/read?lang=${document.documentElement.lang}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ words, toward }),
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    const found = await answer.json();
    if (!answer.ok || !Array.isArray(found.claims)) return undefined;
    const reading = { ...found, words };
    readings.set(area, reading);
    return reading;
  } catch {
    return undefined;
  }
}

/**
 * What was read, less what was struck out, each as a tap; none where nothing was struck out.
 * @param {HTMLTextAreaElement} area
 * @returns {string[] | undefined}
 */
export function corrected(area) {
  const reading = readings.get(area);
  if (!reading || reading.words !== area.value.trim()) return undefined;
  if (!reading.claims.some(({ struck }) => struck)) return undefined;
  return reading.claims.filter(({ struck }) => !struck).map(({ said }) => JSON.stringify(said));
}

/** @param {HTMLTextAreaElement} area */
async function look(area) {
  const shown = box(area);
  if (!shown) return;
  if (area.value.trim().length < LEAST) return clear(area);
  const [reading, urgent] = [await read(area), await isUrgent(area)];
  if (area.value.trim().length < LEAST) return clear(area);
  warn(area, urgent);
  if (!reading) {
    shown.hidden = false;
    shown.replaceChildren(line("p", shown.dataset.later));
  } else if (reading.words === area.value.trim()) {
    show(shown, reading);
  }
}

/**
 * @param {string} tag
 * @param {string | undefined} words
 */
function line(tag, words) {
  const made = document.createElement(tag);
  made.textContent = words ?? "";
  return made;
}

/**
 * @param {HTMLElement} shown
 * @param {Reading} reading
 */
function show(shown, reading) {
  const { claims, asks, elsewhere } = reading;
  const list = document.createElement("ul");
  for (const claim of claims) list.append(item(shown, reading, claim));
  for (const ask of asks) list.append(line("li", ask));
  const nothing = claims.length + asks.length === 0;
  // Who calls for help is not told what to write instead.
  shown.hidden = nothing && reading.urgent;
  if (shown.hidden) return shown.replaceChildren();
  const parts = [line("p", nothing ? shown.dataset.nothing : shown.dataset.so), list];
  if (elsewhere) parts.push(line("p", `${shown.dataset.elsewhere ?? ""} ${elsewhere}`));
  if (claims.some(({ struck }) => struck)) parts.push(line("p", shown.dataset.struck));
  shown.replaceChildren(...parts);
}

/**
 * @param {HTMLElement} shown
 * @param {Reading} reading
 * @param {Claim} claim
 */
function item(shown, reading, claim) {
  const made = line("li", "");
  made.classList.toggle("struck", claim.struck === true);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = (claim.struck ? shown.dataset.back : shown.dataset.not) ?? "";
  button.addEventListener("click", () => {
    claim.struck = !claim.struck;
    show(shown, reading);
    const at = reading.claims.indexOf(claim);
    shown.querySelectorAll("button")[at]?.focus();
  });
  made.append(line("span", claim.line), button);
  return made;
}

/**
 * As the house reads it, else as this phone does, in any language: without a net too.
 * @param {HTMLTextAreaElement} words
 */
export async function isUrgent(words) {
  const reading = navigator.onLine ? await read(words) : undefined;
  if (reading) return reading.urgent;
  const signs = await Promise.all([known(), cries()]);
  return signs.some((known) => known && isCry(known, words.value));
}

/**
 * Shows whom to call on both sides, as the page has it further down, or takes it away.
 * @param {HTMLTextAreaElement} area
 * @param {boolean} urgent
 */
export function warn(area, urgent) {
  const place = area.form?.querySelector(".urgent");
  if (!(place instanceof HTMLElement) || place.hidden === !urgent) return;
  place.hidden = !urgent;
  const lines = [...document.querySelectorAll("#help .land, #help .lines")];
  place.querySelector(".numbers")?.replaceChildren(...lines.map((line) => line.cloneNode(true)));
  for (const other of place.querySelectorAll(".numbers li:not(.urgent)")) other.remove();
}

/**
 * Takes away what is shown of words that are gone.
 * @param {HTMLTextAreaElement} area
 */
export function clear(area) {
  readings.delete(area);
  warn(area, false);
  const unsent = area.form?.querySelector(".unsent");
  if (unsent instanceof HTMLElement) unsent.hidden = true;
  const shown = box(area);
  if (!shown) return;
  shown.hidden = true;
  shown.replaceChildren();
}

/**
 * Begins to read along.
 * @param {HTMLTextAreaElement} area
 */
export function follow(area) {
  area.addEventListener("input", () => {
    clearTimeout(resting.get(area));
    resting.set(area, window.setTimeout(() => void look(area), REST));
  });
}
