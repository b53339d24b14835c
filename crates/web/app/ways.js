/**
 * Asks for ways from where one is: a page that came of the form would leave on the disk, in the browser's
 * session, where somebody wants to go, with whom and by which papers. Whoever comes back, opens the page anew
 * or clears finds it as it was before anything was asked. Refuses to keep what was asked and answered.
 */
import { posted, under, unsent } from "./posted.js";

/** The part of the page in which one asks and is answered. */
const PART = "#ways";

/** That part before anything was asked. */
const blank = document.querySelector(PART)?.cloneNode(true);

/** Counts what was asked: of two answers the later question's is shown. */
let asked = 0;

/** @param {Node} part */
function put(part) {
  document.querySelector(PART)?.replaceWith(part);
}

/** @param {HTMLFormElement} form @param {HTMLElement | null} button */
async function ask(form, button) {
  asked += 1;
  const own = asked;
  const page = await posted(form, button).catch(() => undefined);
  if (own !== asked) return;
  const part = page?.querySelector(PART);
  if (!part) return under(form).replaceChildren(unsent());
  put(document.importNode(part, true));
  // What is wrong with the question, or else what was understood, is read first.
  const first = document.querySelector(`${PART} > [role=alert], ${PART} > h2`);
  if (!(first instanceof HTMLElement)) return undefined;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  return first.scrollIntoView();
}

function forget() {
  asked += 1;
  if (blank) put(blank.cloneNode(true));
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("form.ways")) return;
  event.preventDefault();
  void ask(form, event.submitter);
});

window.addEventListener("pagehide", forget);
document.addEventListener("passage:left", forget);
