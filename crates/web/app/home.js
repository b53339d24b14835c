/**
 * Searches on the first page; and a page without a part that moves (numbers to call): renewed whole, and what
 * one has begun to write is left alone. Where there is no connection it lists what the phone has kept.
 * Refuses to know a crossing's own page.
 */
import { grow } from "./ageing.js";
import { age } from "./ages.js";
import { checkOurs } from "./board.js";
import { learn, now } from "./clock.js";
import { address, isPublic, keep, kept } from "./kept.js";
import { parts, posted, under, unsent } from "./posted.js";
import { say, unsay } from "./saying.js";
import { words } from "./words.js";

/** What a search is shown in the place of. */
const LISTS = "main .lists";

/** The public list as it came, while something found stands in its place. @type {Element[]} */
let plain = [];

/** Fetches the page anew and shows it. */
export async function renew() {
  if (!isPublic()) return list();
  const where = address(location.pathname, document.documentElement.lang);
  try {
    const answer = await fetch(where, { cache: "no-cache" });
    checkOurs(answer);
    learn(answer.headers.get("date"));
    if (!answer.ok) return;
    const html = await answer.text();
    await keep(where, html, now());
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("main");
    const fields = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("main input"));
    const isWriting = [...fields].some(
      (field) => field.value !== field.getAttribute("value") || field.checked !== field.defaultChecked,
    );
    if (!fresh || isWriting) return;
    const own = ["says", "tools"].map((id) => document.getElementById(id));
    const main = document.importNode(fresh, true);
    document.querySelector("main")?.replaceWith(main);
    own.forEach((part, place) => part && (place === 0 ? main.prepend(part) : main.append(part)));
    grow();
    unsay("page-offline");
  } catch {
    old();
    await list();
  }
}

/** There is no connection: the lists say of when they are, and that they are of no hour just gone. */
function old() {
  const lists = document.querySelector(LISTS);
  const at = Date.parse(lists?.getAttribute("data-at") ?? "");
  if (Number.isNaN(at)) return;
  unsay("page-offline");
  say("page-offline", undefined, { age: age(words.ages, Math.floor((now() - at) / 60_000)) });
  const title = lists?.querySelector("[data-old]");
  if (title) title.textContent = title.getAttribute("data-old");
}

window.addEventListener("offline", old);
document.addEventListener("passage:missed", old);
document.addEventListener("passage:met", () => unsay("page-offline"));

/** Lists what is kept, where the page has a place for it. */
export async function list() {
  const place = document.getElementById("kept-here");
  const rows = place?.querySelector("ul");
  if (!place || !rows) return;
  const here = document.documentElement.lang;
  const pages = (await kept()).filter((page) => new URL(page.where).searchParams.get("lang") === here);
  rows.replaceChildren();
  for (const { where, at, title } of pages) {
    const link = document.createElement("a");
    const time = document.createElement("time");
    link.href = where;
    link.textContent = title;
    time.dateTime = new Date(at).toISOString();
    rows.appendChild(document.createElement("li")).append(link, " ", time);
  }
  place.hidden = pages.length === 0;
  grow();
}

/** @param {Element[]} shown */
function put(shown) {
  const old = [...document.querySelectorAll(LISTS)];
  old[0]?.before(...shown);
  old.forEach((part) => part.remove());
  grow();
  document.dispatchEvent(new CustomEvent("passage:found"));
}

/** @param {HTMLFormElement} find */
async function search(find) {
  const isBlank = [...find.querySelectorAll("input")].every(({ value }) => !value.trim());
  if (isBlank) {
    under(find).replaceChildren();
    if (plain.length) put(plain.splice(0));
    return;
  }
  const found = await posted(find).then((page) => parts(page, LISTS)).catch(() => []);
  under(find).replaceChildren(...(found.length ? [] : [unsent()]));
  if (found.length === 0) return;
  if (plain.length === 0) plain = [...document.querySelectorAll(LISTS)];
  put(found);
  document.querySelector(".boards")?.scrollIntoView();
}

// The page may be renewed, and its form with it.
document.addEventListener("submit", (event) => {
  const find = event.target;
  if (!(find instanceof HTMLFormElement) || !find.matches(".find") || !document.querySelector(LISTS)) return;
  event.preventDefault();
  void search(find);
});

// What was looked for is in what was found.
document.addEventListener("passage:left", () => plain.length && put(plain.splice(0)));
