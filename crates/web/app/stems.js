/**
 * What the server has made of its lexicon for a phone without a network: by what questions are understood,
 * and what is a cry for help. Fetched once and kept by the browser. Refuses to understand anything itself.
 */

const words = document.getElementById("keeping")?.dataset ?? {};

/** @type {Promise<(import("./find.js").Index & import("./cries.js").Cries) | undefined> | undefined} */
let stems;

/** All of it; none where it never came. */
export function known() {
  if (!words.stems) return Promise.resolve(undefined);
  stems ??= fetch(words.stems, { cache: "force-cache" })
    .then((answer) => (answer.ok ? answer.json() : undefined))
    .catch(() => undefined)
    .then((found) => {
      if (!found) stems = undefined;
      return found;
    });
  return stems;
}

/** Once the page has all that it needs itself; where there is a worker, as soon as that begins. */
async function early() {
  if (document.readyState !== "complete") await new Promise((done) => window.addEventListener("load", done));
  await navigator.serviceWorker?.ready;
  await known();
}

if (words.stems) void early();
