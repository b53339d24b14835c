/**
 * What waits to be told. A filing is sealed to the house as soon as it is written and put away with the time
 * alone; from then on this phone cannot show it. Boxes go out in their order, one tab at a time, and each
 * stays until the house itself has answered by the box's own name: a portal's page is no answer. The house
 * knows a filing again by the id inside, so a box sent twice is told once. Refuses to drop what was refused
 * for now, and to keep anything for more than a day.
 */
import { base64url, bytes, seal } from "./seal.js";
import { all, get, put, remove } from "./store.js";

/** A day, milliseconds: then what waits is dropped (`BOX_WAIT_MINUTES` in limits.rs). */
const DAY = 24 * 60 * 60_000;
/** A key this much older than its day is dead by the time a box arrives (`BOX_KEY_MINUTES`). */
const KEY_LIFE = 3 * DAY;
/** What is in a box has one of these lengths (`BOX_BYTES`). */
const SIZES = [2 * 1024, 5 * 1024];
/** A send that has no answer by then is tried again, milliseconds. */
const PATIENCE = 30_000;
/** Between tries while nothing comes through, milliseconds: at first and at most. */
const PAUSES = [2_000, 60_000];
/** A clock that leaps by more than this was set, milliseconds. */
const LEAP = 5 * 60_000;

/**
 * @typedef {{ at: number, key: string, sealed: string }} Box
 * @typedef {{ kind: "waits" | "dropped" }
 *   | { kind: "sent", name: string, said: string, understood: string[] }
 *   | { kind: "refused", name: string, said: string }} News
 */

/** @type {Set<(news: News) => void>} */
const listeners = new Set();
const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("outbox") : undefined;
/** Boxes that the phone could not keep: they live as long as this page. */
const unkept = new Set();
/** @type {Promise<void> | undefined} */
let running;
let again = false;
/** @type {number | undefined} */
let timer;
let pause = PAUSES[0];

/**
 * Hears what becomes of boxes, also of those that another tab sends.
 * @param {(news: News) => void} listener
 */
export function hear(listener) {
  listeners.add(listener);
}

/** @param {News} news */
function tell(news) {
  for (const listener of listeners) listener(news);
}

channel?.addEventListener("message", ({ data }) => tell(data));

/** @param {News} news */
function tellAll(news) {
  channel?.postMessage(news);
  tell(news);
}

/** Whether all that waits outlives this page. */
export function isSafe() {
  return unkept.size === 0;
}

/** How many wait. */
export async function waiting() {
  return (await all("outbox")).length;
}

/**
 * The newest of the house's keys that this phone knows: the page's own, or one heard of since.
 * @returns {Promise<{ key: string, public: string } | undefined>}
 */
async function newest() {
  const page = document.getElementById("told")?.dataset;
  const own = page?.key && page.public ? { key: page.key, public: page.public } : undefined;
  const kept = await get("settings", "box-key");
  const known = [own, kept].filter((one) => one !== undefined).sort((a, b) => (a.key < b.key ? 1 : -1))[0];
  // One that is dead when it arrives is worth nothing; a clock that is wrong only costs the keeping.
  return known && Date.now() - Date.parse(known.key.slice(0, 10)) < KEY_LIFE ? known : undefined;
}

/**
 * Seals a filing and puts it away; its name. None where it cannot be sealed.
 * @param {string} crossing
 * @param {[string, string][]} fields
 */
export async function keep(crossing, fields) {
  const to = await newest();
  if (!to) return undefined;
  const inside = { crossing, lang: document.documentElement.lang, fields };
  const plain = new TextEncoder().encode(JSON.stringify(inside));
  const size = SIZES.find((size) => plain.length <= size);
  if (size === undefined) return undefined;
  // JSON may be followed by spaces: all boxes look alike.
  const padded = new Uint8Array(size).fill(32);
  padded.set(plain);
  const info = new TextEncoder().encode(`passage box 1 ${to.key}`);
  const sealed = await seal(bytes(to.public), info, padded);
  const name = await named(sealed);
  const at = Date.now();
  const place = `${String(at).padStart(15, "0")}-${name}`;
  const isKept = await put("outbox", place, { at, key: to.key, sealed: base64url(sealed) });
  if (!isKept) unkept.add(place);
  tellAll({ kind: "waits" });
  return name;
}

/**
 * The name of a box, by which the house answers: nothing of what is inside.
 * @param {Uint8Array<ArrayBuffer>} sealed
 */
async function named(sealed) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", sealed)).slice(0, 16);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Sends what waits, as far as it goes; at most one tab does. */
export function flush() {
  clearTimeout(timer);
  again = true;
  running ??= run().finally(() => (running = undefined));
  return running;
}

async function run() {
  while (again) {
    again = false;
    // Where a browser has no locks two tabs may send one box: the house takes it once.
    await (navigator.locks?.request("outbox", sendAll) ?? sendAll());
  }
}

async function sendAll() {
  for (const [place, box] of await all("outbox")) {
    const answer = await send(place, box);
    if (answer.verdict === "later") {
      timer = window.setTimeout(flush, answer.after ?? pause);
      pause = Math.min(pause * 2, PAUSES[1]);
      return;
    }
    await remove("outbox", place);
    unkept.delete(place);
    pause = PAUSES[0];
    tellAll(answer.news);
  }
}

/**
 * @typedef {{ verdict: "later", after?: number } | { verdict: "done", news: News }} Answer
 * @param {string} place
 * @param {Box} box
 * @returns {Promise<Answer>}
 */
async function send(place, box) {
  const name = place.slice(-32);
  const age = Math.max(0, Date.now() - box.at);
  if (age > DAY) return { verdict: "done", news: { kind: "dropped" } };
  const body = { key: box.key, sealed: box.sealed, age_s: Math.floor(age / 1000) };
  for (const tries of [1, 2, 3]) {
    // A work that is not taken is done anew once; then the box shares what those without work have.
    const work = tries < 3 ? await worked(name).catch(() => undefined) : undefined;
    const answer = await post(`/api/v1/sealed?lang=${document.documentElement.lang}`, { ...body, work });
    const type = String(answer?.body?.type ?? "");
    if (answer?.ok && answer.body?.box === name) {
      const { said, understood } = answer.body;
      return { verdict: "done", news: { kind: "sent", name, said, understood } };
    }
    const isOurs = type.startsWith("urn:passage:problem:");
    if (!answer || !isOurs || answer.ok) return { verdict: "later" };
    if (answer.status === 403 && type.includes(":work-")) continue;
    if (answer.status === 408 || answer.status === 429 || answer.status >= 500) {
      return { verdict: "later", after: answer.after };
    }
    return { verdict: "done", news: { kind: "refused", name, said: String(answer.body.title) } };
  }
  return { verdict: "later" };
}

/**
 * Does the work that is asked for a box; none where none is.
 * @param {string} name
 * @returns {Promise<string | undefined>}
 */
async function worked(name) {
  const asked = await post("/api/v1/sealed/work", { box: name });
  const { challenge, bits } = asked?.ok ? asked.body : { challenge: undefined, bits: 0 };
  if (typeof challenge !== "string" || !bits) return undefined;
  const { solved } = await import("./work.js");
  return `${challenge}.${await solved(challenge, bits)}`;
}

/**
 * Posts JSON; none where nothing of ours came back.
 * @param {string} address
 * @param {unknown} body
 */
async function post(address, body) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    const after = Number(answer.headers.get("retry-after")) * 1000 || undefined;
    return { ok: answer.ok, status: answer.status, after, body: await answer.json() };
  } catch {
    return undefined;
  }
}

/** Learns the key of the day, so that what is told later without a network is sealed to the newest. */
export async function learn() {
  const answer = await fetch("/api/v1/key", { cache: "no-store" }).catch(() => undefined);
  const found = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
  if (typeof found?.key === "string" && typeof found.public === "string") {
    await put("settings", "box-key", { key: found.key, public: found.public });
  }
}

let wall = Date.now();
let steady = performance.now();
/** A phone that finds the time when it finds a network: what waits is as old as it was. */
async function mind() {
  const leap = Date.now() - wall - (performance.now() - steady);
  [wall, steady] = [Date.now(), performance.now()];
  if (Math.abs(leap) < LEAP) return;
  for (const [place, box] of await all("outbox")) await put("outbox", place, { ...box, at: box.at + leap });
}

/** Sends what is left of before, and whenever a network may be there again. */
export function begin() {
  const go = async () => {
    await mind();
    if (await waiting()) void flush();
  };
  window.addEventListener("online", go);
  document.addEventListener("visibilitychange", () => document.hidden || void go());
  window.addEventListener("beforeunload", (event) => unkept.size && event.preventDefault());
  void go();
}
