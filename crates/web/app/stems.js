/**
 * What the server has made of its lexicon for a phone without a network: by what questions are understood,
 * and what is a cry for help. Fetched once and kept by the browser. Refuses to understand anything itself.
 */

/** After a board was brought up to date, milliseconds. */
const LATER = 6_000;

const words = document.getElementById("keeping")?.dataset ?? {};

/** @type {Promise<(import("./find.js").Index & import("./cries.js").Cries) | undefined> | undefined} */
let stems;

/** @type {Promise<import("./cries.js").Cries | undefined> | undefined} */
let calls;

/** @param {string | undefined} path */
function fetched(path) {
  if (!path) return Promise.resolve(undefined);
  return fetch(path, { cache: "force-cache" })
    .then((answer) => (answer.ok ? answer.json() : undefined))
    .catch(() => undefined);
}

/** All of it in the page's language; none where it never came. */
export async function known() {
  stems ??= fetched(words.stems);
  const found = await stems;
  if (!found) stems = undefined;
  return found;
}

/** What is a cry for help in any language: too much for a first load, so it comes with what comes later. */
export async function cries() {
  calls ??= fetched(document.getElementById("phone")?.dataset.cries);
  const found = await calls;
  if (!found) calls = undefined;
  return found;
}

/** Once the page has all that it needs itself; where there is a worker, as soon as that begins. */
async function early() {
  if (document.readyState !== "complete") await new Promise((done) => window.addEventListener("load", done));
  await navigator.serviceWorker?.ready;
  await known();
}

if (words.stems) void early();
// Whoever stays until something is new may need it when the net is gone.
const later = () => window.setTimeout(() => void cries(), LATER);
document.addEventListener("passage:met", later, { once: true });
