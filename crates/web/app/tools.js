/**
 * Where a page's own taps stand that only a phone with JavaScript has: below all that is to be read. Refuses
 * to know what they do.
 */
import { said } from "./words.js";

/** The place of all taps. */
function place() {
  const known = document.getElementById("tools");
  if (known) return known;
  const made = document.createElement("section");
  made.id = "tools";
  document.querySelector("main")?.append(made);
  return made;
}

/**
 * One tap with its words.
 * @param {string} id
 * @param {() => void} tapped
 */
export function button(id, tapped) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = said(id);
  made.addEventListener("click", tapped);
  place().append(made);
  return made;
}

/** A line that says what came of a tap. */
export function line() {
  const made = document.createElement("p");
  made.setAttribute("role", "status");
  place().append(made);
  return made;
}
