/**
 * Take it along: all crossings of a border on the phone by one tap, with the numbers to call, what papers are
 * asked for and sentences to show there, before the net is gone. Refuses to take more than there is room for.
 */
import { checkOurs } from "./board.js";
import { now } from "./clock.js";
import { address, keep, kept } from "./kept.js";
import { cries } from "./stems.js";
import { button, line } from "./tools.js";
import { said } from "./words.js";

/** Pages fetched at once: on a slow net more would only wait for each other. */
const AT_ONCE = 3;
/** The worker says nothing where it was stopped, milliseconds. */
const PATIENCE = 20_000;

/** Crossings taken along at most, those named first: what else is kept is to have room beside them. */
const CROSSINGS = 40;

/** What is taken along: the crossings that the page, or what was found on it, names; else nothing. */
function paths() {
  const named = document.querySelector("main [data-along]") ?? document.getElementById("phone");
  const slugs = named?.getAttribute("data-along")?.split(" ").filter(Boolean) ?? [];
  const crossings = slugs.slice(0, CROSSINGS).map((slug) => `/${slug}`);
  const links = [...document.querySelectorAll("main a[href^='/phrases/']")];
  const phrases = links.map((link) => new URL(link.getAttribute("href") ?? "", location.origin).pathname);
  return crossings.length > 0 ? ["/", "/help", "/papers", ...new Set([...phrases, ...crossings])] : [];
}

/**
 * Takes one along; what became of it, "missed" where it did not come.
 * @param {string} path
 */
async function take(path) {
  const where = address(path, document.documentElement.lang);
  const answer = await fetch(where);
  checkOurs(answer);
  if (!answer.ok) throw new Error(String(answer.status));
  return keep(where, await answer.text(), now());
}

/** @type {Record<string, string>} */
const SAID = { full: "phone-along-full", denied: "phone-denied" };

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

/** What is offered now, and what was said of it. @type {(HTMLElement | undefined)[]} */
let offered = [];

/** Offers it, where the phone keeps anything and it is known which crossings; anew where others are shown. */
export function offerAlong() {
  offered.forEach((part) => part?.remove());
  offered = [];
  const wanted = paths();
  if (!("caches" in window) || wanted.length === 0) return;
  /** @type {HTMLElement | undefined} */
  let told;
  const tap = button("phone-along", async () => {
    told ??= line();
    offered = [tap, told];
    tap.disabled = true;
    told.textContent = said("phone-along-doing");
    /** @type {(import("./kept.js").Keeping | "missed")[]} */
    const became = [];
    const rest = [...wanted];
    const one = async () => {
      for (let path = rest.shift(); path; path = rest.shift()) {
        became.push(await take(path).catch(() => "missed"));
      }
    };
    await Promise.all([...Array.from({ length: AT_ONCE }, one), cries(), parts()]);
    const size = Math.ceil((await kept()).reduce((sum, page) => sum + page.size, 0) / 1_024);
    const taken = became.filter((what) => what === "kept").length;
    const why = became.find((what) => SAID[what]);
    const id = taken === wanted.length ? "phone-along-done" : SAID[why ?? ""] ?? "phone-along-part";
    const count = taken === wanted.length ? (await kept()).length : taken;
    told.textContent = said(id, { count, all: wanted.length, size });
    tap.disabled = false;
  });
  offered = [tap];
}

// Another search, or none any more.
document.addEventListener("passage:found", offerAlong);
