/**
 * A page without a board (the list of crossings, numbers to call): renewed whole, and what one has begun to
 * write is left alone. Where there is no connection it lists what the phone has kept. Refuses to know a
 * crossing's own page.
 */
import { grow } from "./ageing.js";
import { checkOurs } from "./board.js";
import { learn, now } from "./clock.js";
import { address, isPublic, keep, kept } from "./kept.js";

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
  } catch {
    await list();
  }
}

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
