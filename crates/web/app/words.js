/**
 * The words that the server put into the page for whatever a phone says by itself. Refuses to make any.
 */

/**
 * A phrase with its number: its forms, and which of them each number takes.
 * @typedef {{ forms: string[], of: string }} Counted
 * @typedef {{ now: string, minutes: Counted, hours: Counted, hours_minutes: string, days: Counted,
 *   within_hour: string, within_hours: Counted }} AgeWords
 * @typedef {{ ages: AgeWords, since: import("./since.js").SinceWords, said: Record<string, string> }} Words
 */

const home = document.getElementById("phone");

/** The version of the app that made this page. */
export const version = home?.dataset.version ?? "";

/** @type {Words} */
export const words = JSON.parse(home?.dataset.words ?? '{"ages":{},"since":{},"said":{}}');

/**
 * A phrase with its holes filled.
 * @param {string} id
 * @param {Record<string, string | number>} [holes]
 */
export function said(id, holes = {}) {
  return fill(words.said[id] ?? "", holes);
}

/**
 * Words with their holes filled.
 * @param {string} text
 * @param {Record<string, string | number>} holes
 */
export function fill(text, holes) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(holes[name] ?? ""));
}
