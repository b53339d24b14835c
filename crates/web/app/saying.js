/**
 * What the page says of itself when something is not as it should be: one plain sentence each and a way on.
 * The words are the server's. Refuses to say a thing twice.
 */
import { said } from "./words.js";

/**
 * What can be said, each the phrase of its name.
 * @typedef {"phone-portal" | "phone-full" | "phone-denied" | "phone-clock" | "phone-newer" |
 *   "phone-broken" | "phone-rest" | "page-offline"} Trouble
 */

/**
 * Says it, once; `on` is where a link leads.
 * @param {Trouble} trouble
 * @param {string} [on]
 * @param {Record<string, string>} [holes]
 */
export function say(trouble, on, holes) {
  if (place().querySelector(`[data-trouble="${trouble}"]`)) return;
  const line = document.createElement("p");
  line.dataset.trouble = trouble;
  line.append(said(trouble, holes));
  if (on) {
    const link = document.createElement("a");
    link.href = on;
    link.textContent = said(`${trouble}-link`);
    line.append(" ", link);
  }
  place().append(line);
}

/**
 * It is over.
 * @param {Trouble} trouble
 */
export function unsay(trouble) {
  document.querySelector(`#says [data-trouble="${trouble}"]`)?.remove();
}

/** Where it is said: before anything else of the page. */
function place() {
  const known = document.getElementById("says");
  if (known) return known;
  const made = document.createElement("div");
  made.id = "says";
  made.setAttribute("role", "status");
  document.querySelector("main")?.prepend(made);
  return made;
}
