/**
 * Take it along: all crossings of a border on the phone by one tap, with the numbers to call, what papers are
 * asked for and sentences to show there, before the net is gone. Refuses to take more than there is room for.
 */
import { checkOurs } from "./board.js";
import { now } from "./clock.js";
import { MOST, address, keep, kept } from "./kept.js";
import { cries } from "./stems.js";
import { button, line } from "./tools.js";
import { said } from "./words.js";

/** Pages fetched at once: on a slow net more would only wait for each other. */
const AT_ONCE = 3;
/** The worker says nothing where it was stopped, milliseconds. */
const PATIENCE = 20_000;

/** What is taken along: the crossings that the page names, else those it lists; nothing where it has none. */
function paths() {
  const named = document.getElementById("phone")?.dataset.along?.split(" ").filter(Boolean);
  const listed = [...document.querySelectorAll("main li a[href^='/']")];
  const path = (/** @type {Element} */ link) =>
    new URL(link.getAttribute("href") ?? "", location.origin).pathname;
  const slugs = named?.length ? named : listed.map((link) => path(link).slice(1));
  const crossings = slugs.filter((slug) => /^[a-z0-9-]+$/.test(slug)).map((slug) => `/${slug}`);
  const phrases = [...document.querySelectorAll("main a[href^='/phrases']")].map(path);
  return crossings.length > 0 ? ["/", "/help", "/papers", ...new Set([...phrases, ...crossings])] : [];
}

/** @param {string} path */
async function take(path) {
  const where = address(path, document.documentElement.lang);
  const answer = await fetch(where);
  checkOurs(answer);
  if (!answer.ok) throw new Error(String(answer.status));
  if (!(await keep(where, await answer.text(), now()))) throw new Error("no room");
}

/** With the parts of pages that were not opened yet: the worker has them, and says when. */
function parts() {
  const [worker, { port1, port2 }] = [navigator.serviceWorker.controller, new MessageChannel()];
  return new Promise((taken) => {
    port1.onmessage = taken;
    setTimeout(taken, PATIENCE);
    if (worker) worker.postMessage({ all: true }, [port2]);
    else taken(undefined);
  });
}

/** Offers it, where the phone keeps anything. */
export function offerAlong() {
  const wanted = paths().slice(0, MOST);
  if (!("caches" in window) || wanted.length === 0) return;
  /** @type {HTMLElement | undefined} */
  let told;
  const tap = button("phone-along", async () => {
    told ??= line();
    tap.disabled = true;
    told.textContent = said("phone-along-doing");
    let taken = 0;
    const rest = [...wanted];
    const one = async () => {
      for (let path = rest.shift(); path; path = rest.shift()) {
        await take(path).then(() => (taken += 1)).catch(() => undefined);
      }
    };
    await Promise.all([...Array.from({ length: AT_ONCE }, one), cries(), parts()]);
    const size = Math.ceil((await kept()).reduce((sum, page) => sum + page.size, 0) / 1_024);
    const id = taken === wanted.length ? "phone-along-done" : "phone-along-part";
    const count = taken === wanted.length ? (await kept()).length : taken;
    told.textContent = said(id, { count, all: wanted.length, size });
    tap.disabled = false;
  });
}
