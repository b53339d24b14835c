/**
 * "No longer" under a number: the form by taps opens where one tells how it is now, with all chosen but the
 * number. The twin of crates/web/src/form/anew.rs. Refuses to send anything.
 */
import { blank } from "./lack.js";

/** Where the number of each step is written or tapped. */
const NUMBERS = { pass: "pass", queue: "vehicles", wait: "wait", pace: "pace", price: "price" };

/**
 * Whether the form of this page has all that is to be chosen.
 * @param {string} written what the button says
 */
export function anew(written) {
  const form = document.querySelector("form.taps");
  if (!(form instanceof HTMLFormElement)) return false;
  blank(form);
  const [see, mode, toward, thing, measure] = written.split("/");
  const chosen = { see, mode, toward, thing, [see === "price" ? "currency" : "unit"]: measure };
  for (const [name, value] of Object.entries(chosen)) if (value && !choose(form, name, value)) return false;
  const number = form.querySelector(`[name="${NUMBERS[/** @type {keyof typeof NUMBERS} */ (see)]}"]`);
  if (!(number instanceof HTMLInputElement)) return false;
  form.scrollIntoView();
  number.focus();
  return true;
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function choose(form, name, value) {
  const field = form.elements.namedItem(name);
  if (!(field instanceof RadioNodeList || field instanceof HTMLSelectElement)) return false;
  field.value = value;
  if (field instanceof HTMLSelectElement) field.dataset.chosen = "yes";
  return field.value === value;
}
