/**
 * Answers for the house where there is no connection: pages that were kept, as they were, and the app's own
 * parts. It writes no page itself; pages keep themselves (kept.js). Refuses to touch what is told or asked, a
 * moderator's desk, the log and the API, and to take for a page what this house did not send.
 */

/** Filled in by the server. */
const ASSETS = ["@ASSETS@"];
/** Parts of pages that few open: kept once such a page was opened, or a border taken along. */
const LATER = ["@LATER@"];
const VERSION = "@VERSION@";
const POLICY = "@POLICY@";
const PAGES = "boards";
const PARTS = "parts";
/** How long a kept page is shown, milliseconds: as long as kept.js keeps it. */
const LIFE = 72 * 3_600_000;
/** Paths that are never answered from here. */
const NEVER = ["/watch", "/log", "/api/", "/worker.js", "/healthz", "/readyz"];
const LANGS = ["ru", "uk", "en", "fr", "ka", "kk"];

/** Whoever cleared the phone wants nothing put down any more; nor is a room opened, which would make it. */
let left = false;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const where = new URL(request.url);
  // Where a form cannot go a page says so, and what was typed is one step back.
  if (request.mode === "navigate" && request.method === "POST" && where.origin === location.origin) {
    const lang = where.searchParams.get("lang") ?? spoken();
    return event.respondWith(fetch(request).catch(async () => (await away(lang)) ?? Response.error()));
  }
  if (request.method !== "GET" || where.origin !== location.origin) return;
  if (where.pathname.startsWith("/assets/")) event.respondWith(part(request, where));
  else if (request.mode === "navigate" && isPage(where)) event.respondWith(page(request, where, event));
});

worker.addEventListener("message", (event) => {
  // A page tells what it has loaded, that what others load is wanted too, or that the phone was cleared.
  const { loaded, all, left: isLeft } = event.data ?? {};
  if (isLeft) {
    left = true;
    return event.ports[0]?.postMessage("stopped");
  }
  const taken = take(all ? LATER : LATER.filter((path) => loaded?.includes(location.origin + path)));
  event.waitUntil(taken.then(() => event.ports[0]?.postMessage("taken")));
});

async function install() {
  await take(ASSETS);
  await worker.skipWaiting();
}

/**
 * What the browser has loaded for the page is not loaded again; a part that fails is fetched when asked for.
 * @param {string[]} paths
 */
async function take(paths) {
  if (left) return;
  const parts = await caches.open(PARTS);
  await Promise.all(paths.map(async (path) => (await parts.match(path)) ?? add(parts, path)));
}

/**
 * @param {Cache} parts
 * @param {string} path
 */
async function add(parts, path) {
  const answer = await fetch(path).catch(() => undefined);
  if (answer && isOurs(answer) && !left) await parts.put(path, answer).catch(() => undefined);
}

/** Parts of an older app go; pages of it stay, and load the newer parts. */
async function activate() {
  if (left) return;
  const parts = await caches.open(PARTS);
  for (const request of await parts.keys()) {
    const path = new URL(request.url).pathname;
    const isOld = path.startsWith("/assets/") && !ASSETS.includes(path) && !LATER.includes(path);
    if (isOld) await parts.delete(request);
  }
  await worker.clients.claim();
}

/** @param {Response} answer */
function isOurs(answer) {
  return answer.ok && !answer.redirected && answer.headers.has("x-passage");
}

/** @param {URL} where */
function isPage(where) {
  const isOther = [...where.searchParams.keys()].some((name) => name !== "lang" && name !== "toward");
  return !isOther && !NEVER.some((path) => where.pathname.startsWith(path));
}

/**
 * A part of the app; of an older page, the newer part of that name.
 * @param {Request} request
 * @param {URL} where
 */
async function part(request, where) {
  try {
    const known = await caches.match(request, { cacheName: PARTS });
    if (known) return known;
  } catch {
    return fetch(request);
  }
  const answer = await fetch(request).catch(() => undefined);
  if (answer && isOurs(answer)) return answer;
  const [, stem, ending] = /\/assets\/(.*)\.[0-9a-f]+\.(\w+)$/.exec(where.pathname) ?? [];
  const isNewer = (/** @type {string} */ path) =>
    path.startsWith(`/assets/${stem}.`) && path.endsWith(`.${ending}`);
  const newer = [...ASSETS, ...LATER].find(isNewer);
  return (newer && (await caches.match(newer, { cacheName: PARTS }))) || answer || Response.error();
}

/**
 * A page: as kept, for the page itself gets what is new; else from the house.
 * @param {Request} request
 * @param {URL} where
 * @param {FetchEvent} event
 */
async function page(request, where, event) {
  const lang = where.searchParams.get("lang") ?? spoken();
  const place = new URL(`${where.pathname}?lang=${lang}`, where.origin);
  const kept = await keptPage(place, event).catch(() => undefined);
  // Whoever reloads wants it anew.
  if (kept && request.cache !== "no-cache" && request.cache !== "reload") return kept;
  const answer = await fetch(request).catch(() => undefined);
  const isPortal = answer && (answer.type === "opaqueredirect" ? false : !answer.headers.has("x-passage"));
  if (answer && !isPortal) return answer;
  if (kept) return kept;
  return (await away(lang)) ?? answer ?? Response.error();
}

/**
 * That there is no connection: in this language, else in one that was read before.
 * @param {string} lang
 */
async function away(lang) {
  const own = await caches.match(`/away?lang=${lang}`, { cacheName: PARTS });
  return own ?? caches.match("/away", { cacheName: PARTS, ignoreSearch: true });
}

function spoken() {
  const mine = worker.navigator.languages.map((tag) => tag.slice(0, 2));
  return mine.find((tag) => LANGS.includes(tag)) ?? "en";
}

/**
 * A kept page with the moment it was kept at; none past its time. What cannot be read is removed.
 * @param {URL} where
 * @param {FetchEvent} event
 */
async function keptPage(where, event) {
  if (left) return undefined;
  const pages = await caches.open(PAGES);
  const answer = await pages.match(where.href);
  if (!answer) return undefined;
  const at = Number(answer.headers.get("x-kept-at"));
  const html = await answer.text();
  const isWhole = at > 0 && html.includes("<html ") && html.trimEnd().endsWith("</html>");
  if (!isWhole || Date.now() - at > LIFE) {
    await pages.delete(where.href);
    if (!isWhole) void tellBroken(event.resultingClientId);
    return undefined;
  }
  const body = html.replace("<html ", `<html data-kept="${new Date(at).toISOString()}" `);
  const headers = new Headers(answer.headers);
  headers.set("content-security-policy", POLICY);
  return new Response(body, { headers });
}

/**
 * The page that comes instead says what happened, once it can hear.
 * @param {string} id
 */
async function tellBroken(id) {
  for (let tries = 0; tries < 20; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const client = await worker.clients.get(id);
    if (client) return client.postMessage("broken");
  }
}
