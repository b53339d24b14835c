/**
 * The pages that the phone keeps, as the server made them: public boards, the list of crossings, numbers to
 * call. Refuses to keep a page that shows what somebody told or asked, and anything longer than three days.
 */
import { now } from "./clock.js";
import { all, remove } from "./store.js";
import { version } from "./words.js";

/** The room of pages in the browser's own store; the worker has the same name. */
const PAGES = "boards";
/** The room of the app's own parts. */
const PARTS = "parts";
/** Pages kept; beyond it the oldest goes. A border has some twenty crossings. */
const MOST = 48;
/** How long a page is kept, milliseconds: after three days every answer on it is long past its time. */
const LIFE = 72 * 3_600_000;
/** Numbers to call change by the year: those kept within this are not fetched again, milliseconds. */
const FRESH = 24 * 3_600_000;

/** Whoever cleared the phone wants nothing of this page on it, also when it is put away. */
let left = false;
document.addEventListener("passage:left", () => (left = true));

/** Whether this page may leave anything on the phone. */
export function mayKeep() {
  return !left;
}

/**
 * Where a page is kept: its path and language, nothing else of its address.
 * @param {string} path
 * @param {string} lang
 */
export function address(path, lang) {
  return new URL(`${path}?lang=${lang}`, location.origin).href;
}

/**
 * Whether this page may be kept: the lists, numbers to call, rules of papers, a crossing as everyone sees it.
 * What somebody asked, told or looked for stands at other addresses.
 */
export function isPublic() {
  const names = [...new URLSearchParams(location.search).keys()];
  const isPlain = names.every((name) => name === "lang" || name === "toward");
  const known = /^\/(help|about|promises|papers(\/[a-z0-9-]+)?|phrases(\/[a-z]{2})?)?$/;
  const isKnown = known.test(location.pathname);
  const isCrossing = /^\/[a-z0-9-]+(\/help)?$/.test(location.pathname);
  return isPlain && (isKnown || (isCrossing && Boolean(document.getElementById("phone")?.dataset.along)));
}

/** Whether a page says that there is no connection, wherever it was asked for. @param {string} html */
export function isAway(html) {
  return html.includes('id="kept-here"');
}

/**
 * What became of a page that was to be kept; "none" where it is none of this address, or nobody wants it.
 * @typedef {"kept" | "none" | "full" | "denied"} Keeping
 */

/**
 * Keeps a page, or says why not: a full phone can be helped by its owner, a browser that denies it not.
 * @param {string} where
 * @param {string} html
 * @param {number} at milliseconds since 1970
 * @returns {Promise<Keeping>}
 */
export async function keep(where, html, at) {
  if (left || isAway(html)) return "none";
  try {
    const pages = await caches.open(PAGES);
    const head = {
      "content-type": "text/html; charset=utf-8",
      "x-kept-at": String(at),
      "x-size": String(new Blob([html]).size),
      "x-title": encodeURIComponent(/<title>([^<]*)/.exec(html)?.[1]?.split(" · ")[0] ?? ""),
    };
    await pages.put(where, new Response(html, { headers: head }));
    await sweep(at);
    return "kept";
  } catch (reason) {
    return reason instanceof DOMException && reason.name === "QuotaExceededError" ? "full" : "denied";
  }
}

/**
 * Keeps the page that says that there is no connection, for pages that are not kept: it has numbers to call,
 * so it is fetched anew by a newer app, and as often as any page that is kept.
 * @param {string} lang
 */
export async function keepAway(lang) {
  if (left) return;
  try {
    const parts = await caches.open(PARTS);
    const where = `/away?lang=${lang}`;
    const head = (await parts.match(where))?.headers;
    const isOld = now() - Date.parse(head?.get("date") ?? "") > LIFE;
    if (head?.get("x-passage") === version && !isOld) return;
    const answer = await fetch(where);
    if (answer.ok && answer.headers.has("x-passage") && !left) await parts.put(where, answer);
  } catch {
    // Without room, or without a net: the one from before, or the browser's own page says so then.
  }
}

/**
 * Keeps the numbers to call before anybody looks for them without a net, unless they are kept already.
 * @param {string} lang
 */
export async function keepHelp(lang) {
  if (left) return;
  const where = address("/help", lang);
  const held = (await kept()).find((page) => page.where === where);
  if (held && now() - held.at < FRESH) return;
  const answer = await fetch(where).catch(() => undefined);
  if (!answer?.ok || answer.redirected || !answer.headers.has("x-passage")) return;
  await keep(where, await answer.text(), now());
}

/**
 * What is kept, the newest first.
 * @returns {Promise<{ where: string, at: number, size: number, title: string }[]>}
 */
export async function kept() {
  if (left) return [];
  try {
    const pages = await caches.open(PAGES);
    const found = [];
    for (const request of await pages.keys()) {
      const head = (await pages.match(request))?.headers;
      const [at, size] = [Number(head?.get("x-kept-at")), Number(head?.get("x-size"))];
      const title = decodeURIComponent(head?.get("x-title") ?? "");
      found.push({ where: request.url, at, size, title });
    }
    return found.sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

/**
 * Lets go what is past its time, and the oldest of what is too much.
 * @param {number} now
 */
async function sweep(now) {
  // A room that is opened is made.
  if (left) return;
  const pages = await caches.open(PAGES);
  const found = await kept();
  const gone = found.filter(({ at }, place) => place >= MOST || !(now - at < LIFE));
  await Promise.all(gone.map(({ where }) => pages.delete(where)));
}

/** Forgets what was last looked at: which crossings, and what stood there. */
export async function forgetLooks() {
  const looks = await all("boards").catch(() => []);
  await Promise.all(looks.map(([key]) => remove("boards", key)));
}
