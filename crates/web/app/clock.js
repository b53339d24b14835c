/**
 * What time it is at the house. A phone that lay in a bag for a week may be a day off; what a page says of
 * ages must not be. Refuses to know any other clock.
 */
import { get, put } from "./store.js";

/** A phone that is further off than this is told so, milliseconds. */
const WRONG = 10 * 60_000;
/** What a slow net may make of an answer's date, milliseconds: less is taken for right. */
const SLACK = 90_000;

let ahead = 0;

/** What the phone is ahead of the house, as last learnt. */
export const learnt = get("settings", "clock").then((kept) => {
  if (typeof kept === "number" && ahead === 0) ahead = kept;
});

/** Milliseconds since 1970, by the house's clock. */
export function now() {
  return Date.now() - ahead;
}

/** Whether the phone's own clock is wrong. */
export function isWrong() {
  return Math.abs(ahead) > WRONG;
}

/**
 * Learns from an answer that has just come.
 * @param {string | null} date as the answer's head gives it
 */
export function learn(date) {
  const there = Date.parse(date ?? "");
  if (Number.isNaN(there)) return;
  const off = Date.now() - there;
  const found = Math.abs(off) > SLACK ? off : 0;
  if (Math.abs(found - ahead) <= SLACK && (found === 0) === (ahead === 0)) return;
  ahead = found;
  void put("settings", "clock", found);
}
