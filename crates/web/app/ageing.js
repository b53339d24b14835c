/**
 * Greys what is past its time. The server says until when each line holds; a phone that hears nothing more
 * must not go on showing it as if it did.
 */

/** How often lines are looked at, milliseconds. */
const EVERY = 30_000;

/**
 * Greys the lines whose time is over.
 * @param {Document | Element} root
 * @param {number} now milliseconds since 1970
 */
export function grey(root, now) {
  for (const line of root.querySelectorAll("[data-until]")) {
    const until = Date.parse(line.getAttribute("data-until") ?? "");
    if (until <= now) line.classList.add("stale");
  }
}

/** Goes on greying for as long as the page is open. */
export function age() {
  setInterval(() => grey(document, Date.now()), EVERY);
}
