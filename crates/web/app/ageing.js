/**
 * Lets an open page grow old: ages are counted on, and what is past its time is greyed. A phone that hears
 * nothing more must not go on showing a line as if it did. Refuses to wake a page that nobody sees.
 */
import { age as aged, within } from "./ages.js";
import { now } from "./clock.js";
import { words } from "./words.js";

/** How often lines are looked at, milliseconds. */
const EVERY = 30_000;

/** @type {number | undefined} */
let next;

/**
 * Greys the lines whose time is over.
 * @param {Document | Element} root
 * @param {number} at milliseconds since 1970
 */
export function grey(root, at) {
  for (const line of root.querySelectorAll("[data-until]")) {
    const until = Date.parse(line.getAttribute("data-until") ?? "");
    line.classList.toggle("stale", until <= at || line.hasAttribute("data-stale"));
  }
}

/**
 * Says all ages anew.
 * @param {Document | Element} root
 * @param {number} at milliseconds since 1970
 */
export function recount(root, at) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const then = Date.parse(time.getAttribute("datetime") ?? "");
    if (Number.isNaN(then) || time.getAttribute("data-grain") === "clock") continue;
    const minutes = Math.floor(at / 60_000) - Math.floor(then / 60_000);
    const isHour = time.getAttribute("data-grain") === "hour";
    const said = isHour ? within(words.ages, minutes) : aged(words.ages, minutes);
    if (said && time.textContent !== said) time.textContent = said;
  }
}

/** Both, for the whole page. */
export function grow() {
  grey(document, now());
  recount(document, now());
}

/** Goes on for as long as the page is open and seen. */
export function age() {
  clearInterval(next);
  next = document.hidden ? undefined : window.setInterval(grow, EVERY);
}

document.addEventListener("visibilitychange", () => {
  age();
  if (!document.hidden) grow();
});
