/**
 * Forms that ask (a question, a search, a pasted chat) go by a request of their own and are answered where
 * one is: a page that came of a form leaves what was typed in the browser's session, on the disk. Without a
 * net what was typed stays where it is. Refuses to keep what comes back.
 */
import { checkOurs } from "./board.js";
import { said } from "./words.js";

/** An answer that takes longer does not come, milliseconds. */
const PATIENCE = 20_000;

/**
 * Sends a form as its button would; the page that comes of it. Fails where none of this house came.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} [button] the one pressed, where it says something itself
 */
export async function posted(form, button) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  if (button instanceof HTMLButtonElement && button.name) body.append(button.name, button.value);
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: body.toString(),
    cache: "no-store",
    signal: AbortSignal.timeout?.(PATIENCE),
  });
  checkOurs(answer);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/**
 * The place under a form where it is said what became of it.
 * @param {HTMLFormElement} form
 */
export function under(form) {
  const known = form.nextElementSibling;
  if (known instanceof HTMLElement && known.classList.contains("under")) return known;
  const made = document.createElement("div");
  made.className = "under";
  made.setAttribute("role", "status");
  form.after(made);
  return made;
}

/** That nothing was sent. */
export function unsent() {
  const made = document.createElement("p");
  made.className = "banner";
  made.textContent = said("phone-unsent");
  return made;
}

/**
 * What is shown of a page: its parts of these names, none of which is another part's name here.
 * @param {Document} page
 * @param {string} parts
 */
export function parts(page, parts) {
  const found = [...page.querySelectorAll(parts)];
  const named = found.flatMap((part) => [part, ...part.querySelectorAll("[id]")]);
  for (const part of named) part.removeAttribute("id");
  return found.map((part) => document.importNode(part, true));
}

/** A pasted chat is counted and gone. */
const paste = document.querySelector(".paste form");
if (paste instanceof HTMLFormElement) {
  paste.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (paste.dataset.sent) return;
    paste.dataset.sent = "yes";
    const said = "main .filed, main .banner";
    const found = await posted(paste).then((page) => parts(page, said)).catch(() => []);
    delete paste.dataset.sent;
    if (found.some((part) => part.matches(".filed"))) paste.reset();
    under(paste).replaceChildren(...(found.length ? found : [unsent()]));
  });
}

// What was typed is not there for whoever opens the page again, and goes with all else that is cleared.
function forget() {
  for (const form of document.querySelectorAll(".find, .asking form, .paste form")) {
    if (form instanceof HTMLFormElement) for (const field of form.elements) empty(field);
  }
  for (const part of document.querySelectorAll(".under")) part.replaceChildren();
}

window.addEventListener("pagehide", forget);
document.addEventListener("passage:left", forget);

/** @param {Element} field */
function empty(field) {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
}
