/**
 * What a friend sees of a trip: opened with the key in the link's fragment, which was sent to nobody. Red
 * when a time and its margin are over by this device's clock without a word. Refuses to ask the server whom
 * to call: all numbers came with the page, and those of the lands on the way are shown.
 */
import { fetchBox, hex } from "./locker.js";
import { show } from "./photo.js";
import { ofFragment, openTrip } from "./trip-seal.js";

const home = /** @type {HTMLElement} */ (document.getElementById("trip-view"));
const none = /** @type {HTMLElement} */ (document.getElementById("trip-view-none"));
/** @type {Record<string, string>} */
const words = JSON.parse(home.dataset.words ?? "{}");
/** @type {Record<string, [string, string, string]>} */
const places = JSON.parse(home.dataset.places ?? "{}");
const lang = document.documentElement.lang;
const title = document.title;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** How often it is looked for news while somebody looks, milliseconds. */
const EVERY = MINUTE;
/** @type {Record<string, string>} */
const CALM = { through: "trip-is-through", arrived: "trip-has-arrived" };

/** @type {import("./trip-seal.js").Link | undefined} */
let link;
/** @type {import("./trip-seal.js").Trip | undefined} */
let trip;
let tag = "";

/** @param {string} name */
const part = (name) => /** @type {HTMLElement} */ (home.querySelector(`[data-part="${name}"]`));

/**
 * @param {string} id
 * @param {Record<string, string | number>} [holes]
 */
function word(id, holes = {}) {
  return (words[id] ?? "").replace(/\{(\w+)\}/g, (_, name) => String(holes[name] ?? ""));
}

/** @param {number} at */
function clock(at) {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  /** @type {Intl.DateTimeFormatOptions} */
  const day = isToday ? {} : { weekday: "short", day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(lang, { ...day, hour: "2-digit", minute: "2-digit" }).format(at);
}

/** @param {string} tag @param {string} text */
function made(tag, text) {
  const part = document.createElement(tag);
  part.textContent = text;
  return part;
}

/**
 * Nothing to show, and why.
 * @param {string} id
 */
function nothing(id) {
  [link, trip] = [undefined, undefined];
  home.hidden = true;
  none.textContent = word(id);
  document.title = title;
}

/**
 * How it stands: what was said last, what is waited for next, and when that turns red. Whoever said "not
 * safe" stays so whatever is pressed afterwards: another hand may hold that phone.
 * @param {import("./trip-seal.js").Trip} trip
 */
function standing(trip) {
  const unsafe = trip.said.findLast(([kind]) => kind === "unsafe");
  const state = trip.said.findLast(([kind]) => kind in CALM);
  const isThrough = trip.said.some(([kind]) => kind === "through") || !trip.crosses || !trip.via.length;
  const due = isThrough ? trip.arrives : trip.crosses;
  return { unsafe, state, due, isThrough, red: due + trip.margin * HOUR };
}

/** @param {import("./trip-seal.js").Trip} trip */
function showState(trip) {
  const { unsafe, state, due, isThrough, red } = standing(trip);
  const [kind, at] = state ?? ["", 0];
  const now = Date.now();
  const isUnsafe = unsafe !== undefined;
  const isOver = kind === "arrived" && !isUnsafe;
  const isLate = !isOver && now > red;
  const place = part("state");
  /** @type {HTMLElement[]} */
  const lines = [];
  const calm = CALM[kind] ?? "trip-on-way";
  if (unsafe) lines.push(made("b", word("trip-is-unsafe", { clock: clock(unsafe[1]) })));
  if (unsafe && at > unsafe[1]) lines.push(made("span", word(calm, { clock: clock(at) })));
  if (isLate) {
    const minutes = Math.floor((now - due) / MINUTE);
    const late = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
    lines.push(made("b", word("trip-overdue", late)));
    const missing = isThrough ? "trip-no-word-arrived" : "trip-no-word-through";
    lines.push(made("span", word(missing, { clock: clock(due) })));
  }
  if (!isUnsafe && !isLate) lines.push(made("b", word(calm, { clock: clock(at) })));
  const tone = calm === "trip-on-way" ? "" : "good";
  place.className = isUnsafe ? "red unsafe" : isLate ? "red" : tone;
  // A screen reader reads it anew only when it changed.
  if (place.textContent !== lines.map((line) => line.textContent).join("")) place.replaceChildren(...lines);
  part("red").textContent = isOver || isLate || isUnsafe ? "" : word("trip-red-at", { clock: clock(red) });
  document.title = isUnsafe || isLate ? `! ${title}` : title;
  const how = part("how");
  how.textContent = (isUnsafe ? how.dataset.unsafe : how.dataset.calm) ?? "";
  part("call").hidden = isOver;
}

/** @param {import("./trip-seal.js").Trip} trip */
function showWay(trip) {
  const names = [trip.from, ...trip.via.map((slug) => places[slug]?.[0] ?? slug), trip.to];
  part("way").textContent = names.filter((name) => name).join(" → ");
  const lands = new Set(trip.via.flatMap((slug) => places[slug]?.slice(1) ?? []));
  for (const section of home.querySelectorAll("[data-land]")) {
    if (section instanceof HTMLElement) section.hidden = !lands.has(section.dataset.land ?? "");
  }
  const times = /** @type {const} */ (["leaves", "crosses", "arrives"]);
  /** @type {[string, string][]} */
  const facts = [
    ...times.map((name) => /** @type {[string, string]} */ ([name, trip[name] ? clock(trip[name]) : ""])),
    ["by", word(`trip-by-${trip.by}`)],
    ["plate", trip.plate],
    ["contact", trip.contact],
    ["people", trip.people],
    ["note", trip.note],
  ];
  const rows = facts.filter(([, value]) => value).map(([name, value]) => {
    const row = document.createElement("div");
    row.append(made("dt", word(`trip-${name}`)), name === "contact" ? contact(value) : made("dd", value));
    return row;
  });
  part("facts").replaceChildren(...rows);
  const kinds = { through: "trip-is-through", arrived: "trip-has-arrived", unsafe: "trip-is-unsafe",
    later: "trip-later-said" };
  const said = [...trip.said].reverse().map(([kind, at]) => {
    const line = made("li", word(kinds[kind] ?? "", { clock: clock(at) }));
    if (kind === "unsafe") line.className = "urgent-word";
    return line;
  });
  part("said").replaceChildren(...(said.length ? said : [made("li", word("trip-none"))]));
}

/**
 * A number can be tapped; anything else is words.
 * @param {string} value
 */
function contact(value) {
  const row = document.createElement("dd");
  if (!/^\+?[\d\s()-]{5,}$/.test(value)) {
    row.textContent = value;
    return row;
  }
  const call = document.createElement("a");
  call.href = `tel:${value.replace(/[^+\d]/g, "")}`;
  call.textContent = value;
  row.append(call);
  return row;
}

async function look() {
  const mine = link;
  if (!mine) return;
  const { said, box, tag: found } = await fetchBox(hex(mine.id), tag);
  if (link !== mine) return;
  if (said === "gone" || said === "no") {
    // Of one who was not safe the last that is known stays, whoever took it back.
    if (!trip || !standing(trip).unsafe) return nothing("trip-gone");
    return void (none.textContent = word("trip-gone"));
  }
  if (said === "done" && box) {
    const opened = await openTrip(box, mine);
    if (link !== mine) return;
    if (!opened) return nothing("trip-damaged");
    [trip, tag] = [opened.trip, found ?? ""];
    showWay(trip);
    const canvas = /** @type {HTMLCanvasElement} */ (part("photo"));
    if (opened.photo.length) await show(opened.photo, canvas);
    else canvas.hidden = true;
  }
  if (!trip) return void (none.textContent = word("trip-unreached"));
  none.textContent = "";
  home.hidden = false;
  showState(trip);
  const isNews = said === "done" || said === "same";
  if (isNews) part("looked").textContent = word("trip-looked", { clock: clock(Date.now()) });
  part("looked").classList.toggle("warn", !isNews);
  if (!isNews) none.textContent = word("trip-away");
}

function begin() {
  [trip, tag] = [undefined, ""];
  home.hidden = true;
  none.textContent = "";
  link = ofFragment(location.hash.slice(1));
  if (!link) return nothing("trip-damaged");
  void look();
}

if (globalThis.crypto?.subtle) {
  begin();
  window.addEventListener("hashchange", begin);
  window.addEventListener("online", () => void look());
  document.addEventListener("visibilitychange", () => document.hidden || void look());
  window.setInterval(() => (document.hidden ? trip && showState(trip) : void look()), EVERY);
} else {
  none.textContent = word("trip-insecure");
}
document.addEventListener("passage:left", () => nothing("trip-left"));
