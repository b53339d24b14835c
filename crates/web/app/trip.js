/**
 * Sharing a trip: makes the sealed trip and its link, and tells on the way that one is through, later, there,
 * or not safe. What is told while there is no network goes out when there is one. The key is in this page's
 * memory alone, unless it is to be kept; then what is kept are the keys and not the trip. Refuses to send
 * anything in clear, and to show by a look at this page which tap was the last: who opens a fold sees it.
 */
import { address, keep } from "./kept.js";
import { changeBox, fetchBox, hex, leaveBox, random, takeBox } from "./locker.js";
import { show, small } from "./photo.js";
import { base64url, bytes } from "./seal.js";
import { fragment, newLink, ofFragment, openTrip, room, sealTrip } from "./trip-seal.js";

const home = /** @type {HTMLElement} */ (document.getElementById("trip"));
/** @type {Record<string, string>} */
const words = JSON.parse(home.dataset.words ?? "{}");
/** @type {Record<string, [string, string, string]>} */
const places = JSON.parse(home.dataset.places ?? "{}");
const size = Number(home.dataset.size);
const most = Number(home.dataset.hours);
/** Where keys are kept, if they are to be: as the Voice's secret is (work.js). */
const CACHE = "visit";
const PLACE = "/visit/trip";
const HOUR = 3_600_000;
/** How long a trip can be seen after its end, hours. */
const AFTER = 72;
/** How much later a tap makes it, milliseconds. */
const LATER = 2 * HOUR;
/** Between tries while nothing comes through, milliseconds: at first and at most. */
const PAUSES = [3_000, 60_000];
/** The most of what was said that a trip holds. */
const SAYINGS = 20;
/** What a friend reads of each. */
const SEEN = { through: "trip-is-through", arrived: "trip-has-arrived", unsafe: "trip-is-unsafe",
  later: "trip-later-said" };

/**
 * `next`: what the large tap says; none once it was said.
 * @typedef {import("./trip-seal.js").Said} Said
 * @typedef {{ link: import("./trip-seal.js").Link, secret: Uint8Array<ArrayBuffer>, waiting: Said[],
 *   next: "through" | "arrived" | "", isKept: boolean, trip?: import("./trip-seal.js").Trip,
 *   photo?: Uint8Array<ArrayBuffer> }} Held
 */

/** @type {Held | undefined} */
let held;
/** @type {number | undefined} */
let timer;
let pause = PAUSES[0];
let isSending = false;
/** @type {Uint8Array<ArrayBuffer>} */
let photo = new Uint8Array();

/** @param {string} name */
const part = (name) => /** @type {HTMLElement} */ (home.querySelector(`[data-part="${name}"]`));
/** @param {string} name */
const tap = (name) => /** @type {HTMLButtonElement} */ (home.querySelector(`[data-tap="${name}"]`));
/** @param {string} name */
const field = (name) => /** @type {HTMLInputElement} */ (home.querySelector(`[data-field="${name}"]`));
/** @param {string} name */
const text = (name) => field(name).value.trim();
/** @param {string} name */
const time = (name) => new Date(field(name).value).getTime() || 0;

/**
 * @param {string} id
 * @param {Record<string, string>} [holes]
 */
function say(id, holes = {}) {
  const said = (words[id] ?? "").replace(/\{(\w+)\}/g, (_, name) => holes[name] ?? "");
  const place = home.querySelector('[data-part="said"]');
  if (place) place.textContent = said;
}

/** What a friend sees by now, the newest first: only while it is asked for. */
function sayings() {
  const shown = /** @type {HTMLDetailsElement} */ (part("shown"));
  const said = shown.open ? [...(held?.trip?.said ?? [])].reverse() : [];
  const lines = said.map(([kind, at]) => {
    const line = document.createElement("li");
    line.textContent = (words[SEEN[kind]] ?? "").replace("{clock}", clock(at));
    if (kind === "unsafe") line.className = "urgent-word";
    return line;
  });
  part("sayings").replaceChildren(...lines);
}

/** Whom to call on the sides of the crossings on the way, whatever was told. */
function numbers() {
  const lands = new Set((held?.trip?.via ?? []).flatMap((slug) => places[slug]?.slice(1) ?? []));
  for (const land of home.querySelectorAll("[data-land]")) {
    if (land instanceof HTMLElement) land.hidden = !lands.has(land.dataset.land ?? "");
  }
}

/** @param {string} template */
function lay(template) {
  const made = /** @type {HTMLTemplateElement} */ (document.getElementById(template));
  home.replaceChildren(made.content.cloneNode(true));
}

/** @param {number} [at] */
function clock(at = Date.now()) {
  const lang = document.documentElement.lang;
  return new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit" }).format(at);
}

/** The form, empty but for the hour and a crossing that the link here named. */
function ask() {
  held = undefined;
  photo = new Uint8Array();
  lay("trip-form");
  const now = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000);
  field("leaves").value = now.toISOString().slice(0, 16);
  const named = location.hash.slice(1);
  if (/^[a-z0-9-]+$/.test(named)) field("via").value = named;
  field("photo").addEventListener("change", () => void picture());
  tap("make").addEventListener("click", () => void make());
}

/** The trip of the form; none where something is missing, which is said. */
function trip() {
  const [leaves, crosses, arrives] = ["leaves", "crosses", "arrives"].map(time);
  if (!text("to") || !arrives) return say("trip-missing");
  const now = Date.now();
  const isInOrder = (!crosses || (crosses >= leaves && crosses <= arrives)) && leaves <= arrives;
  const isAhead = arrives > now && arrives <= now + (most - AFTER - 1) * HOUR;
  if (!isInOrder || !isAhead) return say("trip-wrong-times");
  const via = [text("via"), text("second")].filter((slug) => slug);
  /** @type {import("./trip-seal.js").Trip} */
  const made = {
    v: 1, from: text("from"), via, to: text("to"), by: text("by"), leaves, crosses, arrives,
    margin: Number(text("margin")), plate: text("plate"), contact: text("contact"), people: text("people"),
    note: text("note"), said: [],
  };
  if (room(made, size) < photo.length) return say("trip-too-long");
  return made;
}

/** A photo is made small as soon as it is chosen: what will be sent is what is shown. */
async function picture() {
  const chosen = field("photo").files?.[0];
  photo = new Uint8Array();
  const preview = /** @type {HTMLCanvasElement} */ (part("preview"));
  preview.hidden = true;
  if (!chosen) return;
  // Beside the longest texts that the fields take.
  const made = await small(chosen, size - 5_000);
  if (!made) return say("trip-no-photo");
  photo = made;
  await show(made, preview);
  preview.setAttribute("aria-label", words["trip-preview"] ?? "");
  say("trip-photo-small");
}

async function make() {
  const made = trip();
  if (!made) return;
  tap("make").disabled = true;
  say("trip-making");
  const link = newLink();
  const secret = random(32);
  const box = await sealTrip(made, photo, link, size);
  const said = await leaveBox(hex(link.id), secret, box, hours(made));
  if (said !== "done") {
    tap("make").disabled = false;
    return say({ full: "trip-full", crowded: "trip-crowded" }[String(said)] ?? "trip-failed");
  }
  const next = made.via.length && made.crosses ? "through" : "arrived";
  held = { link, secret, waiting: [], next, isKept: false, trip: made, photo };
  lead();
}

/** @param {import("./trip-seal.js").Trip} made */
function hours(made) {
  const isOver = made.said.some(([kind]) => kind === "arrived");
  const way = isOver ? 0 : Math.max(0, Math.ceil((made.arrives - Date.now()) / HOUR));
  return Math.min(most, way + AFTER);
}

/** The page of one who is on the way. */
function lead() {
  if (!held) return ask();
  lay("trip-made");
  const lang = document.documentElement.lang;
  const where = `${location.origin}/trip/view?lang=${lang}#${fragment(held.link)}`;
  const shown = /** @type {HTMLInputElement} */ (part("address"));
  shown.value = where;
  shown.addEventListener("focus", () => shown.select());
  tap("share").hidden = !navigator.share;
  tap("share").addEventListener("click", () => void navigator.share({ url: where }).catch(() => {}));
  tap("copy").addEventListener("click", () => void copy(shown));
  const kept = /** @type {HTMLInputElement} */ (/** @type {unknown} */ (tap("keep")));
  kept.checked = held.isKept;
  kept.addEventListener("change", () => void wish(kept.checked));
  tap("through").addEventListener("click", () => held?.next && tell(held.next));
  tap("later").addEventListener("click", () => tell("later"));
  tap("unsafe").addEventListener("click", () => tell("unsafe"));
  tap("take").addEventListener("click", () => void take());
  part("shown").addEventListener("toggle", sayings);
  numbers();
  label();
  if (held.waiting.length) say("trip-waits");
}

function label() {
  const large = home.querySelector('[data-tap="through"]');
  if (!(large instanceof HTMLButtonElement) || !held) return;
  large.textContent = words[held.next === "through" ? "trip-through" : "trip-arrived"] ?? "";
  large.disabled = held.next === "";
}

/** @param {HTMLInputElement} shown */
async function copy(shown) {
  try {
    await navigator.clipboard.writeText(shown.value);
    say("trip-copied");
  } catch {
    shown.select();
  }
}

/** @param {Said[0]} kind */
function tell(kind) {
  if (!held) return;
  held.waiting.push([kind, Date.now()]);
  if (kind === "through") held.next = "arrived";
  if (kind === "arrived") held.next = "";
  /** @type {HTMLDetailsElement} */ (part("shown")).open = false;
  // The same words whatever was told: who looks over a shoulder learns nothing.
  say("trip-waits");
  label();
  void save();
  pause = PAUSES[0];
  void flush();
}

/**
 * The trip with what was said since.
 * @param {import("./trip-seal.js").Trip} before
 * @param {Said[]} since
 */
function told(before, since) {
  const after = { ...before, said: [...before.said, ...since].slice(-SAYINGS) };
  for (const [kind] of since) {
    if (kind !== "later") continue;
    if (after.crosses) after.crosses += LATER;
    after.arrives += LATER;
  }
  return after;
}

/** Sends what waits; what does not come through is tried again. */
async function flush() {
  clearTimeout(timer);
  if (isSending || !held?.waiting.length) return;
  isSending = true;
  const mine = held;
  const said = await send(mine, [...mine.waiting]).catch(() => "none");
  isSending = false;
  if (held !== mine) return;
  if (said === "gone" || said === "no") {
    await forget();
    ask();
    return say("trip-gone");
  }
  if (said === "done") {
    say("trip-told", { clock: clock() });
    // Who is there needs the keys no longer.
    await (mine.next === "" ? wish(false) : save());
    if (!mine.waiting.length) return;
  }
  timer = window.setTimeout(flush, pause);
  pause = Math.min(pause * 2, PAUSES[1]);
}

/**
 * @param {Held} mine
 * @param {Said[]} since
 */
async function send(mine, since) {
  const id = hex(mine.link.id);
  if (!mine.trip) {
    const { said, box } = await fetchBox(id);
    if (said !== "done" || !box) return said;
    const opened = await openTrip(box, mine.link);
    if (!opened) return "gone";
    [mine.trip, mine.photo] = [opened.trip, opened.photo];
  }
  const trip = told(mine.trip, since);
  const box = await sealTrip(trip, mine.photo ?? new Uint8Array(), mine.link, size);
  const said = await changeBox(id, mine.secret, box, hours(trip));
  if (said === "done") {
    mine.trip = trip;
    mine.waiting.splice(0, since.length);
    // A phone that was closed knew the keys alone until now.
    if (held === mine) numbers();
  }
  return said;
}

async function take() {
  if (!held) return;
  const said = await takeBox(hex(held.link.id), held.secret);
  if (said !== "done" && said !== "gone") return say("trip-failed");
  await forget();
  ask();
  say("trip-taken");
}

/** @param {boolean} wished */
async function wish(wished) {
  if (!held) return;
  held.isKept = wished;
  await save();
  if (!wished) return;
  // The page itself too, for a tap without a network.
  const lang = document.documentElement.lang;
  const answer = await fetch(`/trip?lang=${lang}`).catch(() => undefined);
  if (answer?.ok && answer.headers.has("x-passage")) {
    await keep(address("/trip", lang), await answer.text(), Date.now());
  }
}

/** Puts the keys down, or takes them away. */
async function save() {
  const place = await globalThis.caches?.open(CACHE).catch(() => undefined);
  if (!held?.isKept) return void (await place?.delete(PLACE));
  const { link, secret, waiting, next } = held;
  const kept = { link: fragment(link), secret: base64url(secret), waiting, next };
  await place?.put(PLACE, new Response(JSON.stringify(kept)));
}

async function forget() {
  held = undefined;
  await save();
}

/** What was kept of a trip that goes on. */
async function known() {
  const kept = await globalThis.caches?.match(PLACE, { cacheName: CACHE }).catch(() => undefined);
  const { link, secret, waiting, next } = (await kept?.json().catch(() => undefined)) ?? {};
  const found = ofFragment(String(link));
  if (!found || typeof secret !== "string" || !Array.isArray(waiting)) return undefined;
  return { link: found, secret: bytes(secret), waiting, next, isKept: true };
}

async function begin() {
  if (globalThis.crypto?.subtle === undefined) return;
  const without = document.getElementById("trip-without");
  if (without) without.hidden = true;
  held = await known();
  lead();
  void flush();
}

window.addEventListener("online", () => void flush());
document.addEventListener("visibilitychange", () => document.hidden || void flush());
window.addEventListener("beforeunload", (event) => {
  if (held?.waiting.length && !held.isKept) event.preventDefault();
});
// "Clear my things" takes the keys of this page too.
document.addEventListener("passage:left", () => void forget().then(ask));
void begin();
