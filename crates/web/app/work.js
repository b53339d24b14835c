/**
 * The Voice's secret, and the work that is asked for before something is told. Where the page cannot seal
 * (`outbox.js` does the sending then), has the work done that a fresh Voice owes and sends the form with it:
 * begins when somebody starts to write, so that mostly nobody waits. Where anything is missing (no worker, no
 * answer, a portal in between) the form goes as it is and shares the little that those without JavaScript
 * have. Refuses to keep the secret longer than the page lives, unless asked to.
 */
import { seals } from "./seal.js";

/** Where a secret is kept, if it is to be: a cache's entry is a file, and gone from the disk at once. */
const CACHE = "visit";
const PLACE = "/visit";
/** After that many milliseconds the form goes as it is. */
const PATIENCE = 60_000;
/** Work begun so many milliseconds ago is begun anew: the server may ask for more by now. */
const STALE = 20 * 60_000;
/** A send that led nowhere by then (a lost line, a pressed Stop) may be tried again. */
const AGAIN = 15_000;

/** @type {Promise<{ voice: string, work: string }> | undefined} */
let begun;
let begunAt = 0;

/** @type {string | undefined} */
let here;

/** The secret that the device keeps, if it was asked to. */
async function kept() {
  const held = await globalThis.caches?.match(PLACE, { cacheName: CACHE }).catch(() => undefined);
  return held?.text();
}

/** The secret that this page speaks by. */
export async function secret() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return adopt([...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
}

/**
 * Speaks by a secret that the page was given, unless it has one or the device keeps one.
 * @param {string} given
 */
export async function adopt(given) {
  // Looked at again once the device has answered: whoever asked first in the meantime has settled it.
  const held = here ?? (await kept());
  here ??= held ?? given;
  return here;
}

/** Forgets the secret, on the device too. */
export async function forgetSecret() {
  here = undefined;
  await (await globalThis.caches?.open(CACHE))?.delete(PLACE);
  await globalThis.caches?.delete(CACHE);
}

/**
 * Puts the secret down on the device, or takes it away from there.
 * @param {boolean} wished
 */
async function keep(wished) {
  const known = await secret();
  if (wished) {
    await (await globalThis.caches?.open(CACHE))?.put(PLACE, new Response(known));
  } else {
    await forgetSecret();
    here = known;
  }
}

/** @param {string} slug */
async function work(slug) {
  const voice = await secret();
  const answer = await fetch(`/api/v1/crossings/${slug}/work`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ voice }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  const { challenge, bits } = await answer.json();
  if (bits === 0) return { voice, work: "" };
  const number = await solved(challenge, bits);
  return { voice, work: `${challenge}.${number}` };
}

/**
 * @param {string} challenge
 * @param {number} bits
 * @returns {Promise<number>}
 */
export function solved(challenge, bits) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./solver.js", import.meta.url), { type: "module" });
    const end = (/** @type {() => void} */ then) => {
      worker.terminate();
      then();
    };
    worker.addEventListener("message", ({ data }) => end(() => resolve(data)));
    worker.addEventListener("error", () => end(() => reject(new Error("no worker"))));
    worker.postMessage({ challenge, bits });
  });
}

/** @param {string} slug */
function begin(slug) {
  if (performance.now() - begunAt > STALE) begun = undefined;
  if (!begun) begunAt = performance.now();
  begun ??= work(slug).catch((fault) => {
    begun = undefined;
    throw fault;
  });
  return begun;
}

/**
 * Sets a hidden field.
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} value
 */
function field(form, name, value) {
  const known = form.querySelector(`input[name="${name}"]`);
  const input = known instanceof HTMLInputElement ? known : document.createElement("input");
  input.type = "hidden";
  input.name = name;
  input.value = value;
  if (!known) form.append(input);
}

/**
 * Makes a form ready to be sent again.
 * @param {HTMLFormElement} form
 */
function ready(form) {
  delete form.dataset.sent;
  say(form, false);
}

/**
 * @param {HTMLFormElement} form
 * @param {boolean} working
 */
function say(form, working) {
  const sign = form.querySelector(".working");
  // Put in only now: a status that was there from the start is not read out.
  if (sign instanceof HTMLElement) sign.textContent = working ? (sign.dataset.say ?? "") : "";
}

/**
 * @param {HTMLFormElement} form
 * @param {string} slug
 */
async function send(form, slug) {
  say(form, true);
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  const done = await Promise.race([begin(slug), late]).catch(() => undefined);
  if (done) for (const [name, value] of Object.entries(done)) field(form, name, value);
  form.submit();
  setTimeout(() => ready(form), AGAIN);
}

// Come back to from the page after: what was sent is over.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-work]")) {
    if (form instanceof HTMLFormElement) ready(form);
  }
});

for (const form of document.querySelectorAll("form[data-work]")) {
  if (!(form instanceof HTMLFormElement)) continue;
  // Such a form goes into the outbox, and its work is done for the box.
  if (form.dataset.tell && seals()) continue;
  const slug = form.dataset.work ?? "";
  form.addEventListener("focusin", () => void begin(slug).catch(() => undefined), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.dataset.sent) return;
    form.dataset.sent = "yes";
    void send(form, slug);
  });
}

for (const box of document.querySelectorAll("input[data-keep]")) {
  if (!(box instanceof HTMLInputElement)) continue;
  void kept().then((held) => (box.checked = held !== undefined));
  box.addEventListener("change", () => void keep(box.checked).catch(() => (box.checked = false)));
  const label = box.closest("label");
  if (label) label.hidden = false;
}
