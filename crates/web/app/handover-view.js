/**
 * The exchange of contacts on a page with one's seats: a field for one's own, and the other's once both
 * agreed and each left theirs. Refuses to keep either: what was opened stands on this page until it is
 * closed.
 *
 * A page has `<section id="handovers" data-slug data-words>`, and in its list of one's own seats, which may
 * be laid anew at any time, `<i data-handover data-ride data-hold hidden>` where both agreed.
 */
import { LONGEST, meet } from "./handover.js";
import { adopt } from "./work.js";

/** How often it is looked for the other's while somebody looks, milliseconds. */
const EVERY = 30_000;

const home = document.getElementById("handovers");
const list = document.getElementById("mine");
/** @type {Record<string, string>} */
const words = JSON.parse(home?.dataset.words ?? "{}");

/** The secret by which the page was made, and its list of one's own seats. */
function given() {
  const field = document.querySelector('input[name="voice"]');
  return field instanceof HTMLInputElement ? field.value : "";
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} [text]
 */
function made(tag, text = "") {
  const part = document.createElement(tag);
  part.textContent = text;
  return part;
}

/**
 * Which of one's seats it is about, as the list says it.
 * @param {HTMLElement} mark
 */
function about(mark) {
  const [ride, hold] = [mark.closest(".ride"), mark.parentElement];
  const lines = [ride?.querySelector("h3"), ride?.querySelector(".when"), hold?.querySelector("p")];
  return lines.map((line) => line?.textContent ?? "").filter((line) => line).join(" · ");
}

/**
 * @param {HTMLElement} section
 * @param {string} ride
 * @param {string} hold
 * @param {string} which
 */
async function exchange(section, ride, hold, which) {
  const slug = home?.dataset.slug ?? "";
  const at = { slug, ride: Number(ride), hold: Number(hold), voice: await adopt(given()) };
  let contact = "";
  let isOver = false;
  const field = made("input");
  field.autocomplete = "off";
  field.maxLength = 200;
  const label = made("label", words["handover-own"]);
  label.append(field);
  const give = made("button", words["handover-give"]);
  give.type = "button";
  const said = made("p");
  said.setAttribute("role", "status");
  const theirs = made("p");
  theirs.className = "contact";
  const [title, seat] = [made("h2", words["handover-title"]), made("p", which)];
  const same = made("div");
  section.replaceChildren(title, seat, made("p", words["handover-hint"]), label, give, said, theirs, same);

  const step = async () => {
    if (isOver || document.hidden) return;
    const { standing, contact: got, code, problem } = await meet(at, contact);
    if (code && same.dataset.code !== code) compare(same, code);
    if (got !== undefined) {
      isOver = true;
      show(theirs, got);
    }
    said.textContent = problem ?? say(standing, got, contact !== "");
    if (standing && !standing.gives) [label.hidden, give.hidden] = [true, true];
  };
  give.addEventListener("click", () => {
    const wanted = field.value.trim();
    if (!wanted || new TextEncoder().encode(wanted).length > LONGEST) return;
    contact = wanted;
    said.textContent = words["handover-waits"] ?? "";
    void step();
  });
  document.addEventListener("visibilitychange", () => void step());
  document.addEventListener("passage:left", () => {
    [isOver, contact, field.value] = [true, "", ""];
    section.replaceChildren();
  });
  window.setInterval(step, EVERY);
  void step();
}

/**
 * @param {import("./handover.js").Standing | undefined} standing
 * @param {string | undefined} got
 * @param {boolean} isGiven
 */
function say(standing, got, isGiven) {
  if (got !== undefined) return words["handover-got"] ?? "";
  if (!standing) return words["handover-away"] ?? "";
  if (!standing.agreed) return words["handover-agree"] ?? "";
  if (!standing.given) return words[standing.own === "taken" ? "handover-done" : "handover-none-today"] ?? "";
  if (standing.other === "taken") return words["handover-gone"] ?? "";
  return words[isGiven || !standing.gives ? "handover-waits" : "handover-yours"] ?? "";
}

/**
 * The number that both compare once they speak, and what it means if it differs.
 * @param {HTMLElement} place
 * @param {string} code
 */
function compare(place, code) {
  place.dataset.code = code;
  const number = made("b", code);
  number.className = "code";
  place.replaceChildren(made("p", words["handover-code"]), number);
}

/**
 * A number can be tapped; anything else is words.
 * @param {HTMLElement} place
 * @param {string} contact
 */
function show(place, contact) {
  const number = /^\+?[\d\s()-]{5,}$/.test(contact);
  const part = number ? made("a", contact) : made("b", contact);
  if (part instanceof HTMLAnchorElement) part.href = `tel:${contact.replace(/[^+\d]/g, "")}`;
  place.replaceChildren(part);
}

/** Begins with those that both agreed on since. */
function begin() {
  for (const mark of document.querySelectorAll("[data-handover]")) {
    if (!(mark instanceof HTMLElement)) continue;
    const { ride = "", hold = "" } = mark.dataset;
    const id = `handover-${ride}-${hold}`;
    if (document.getElementById(id)) continue;
    const section = made("section");
    section.id = id;
    section.className = "handover";
    home?.append(section);
    void exchange(section, ride, hold, about(mark));
  }
}

if (globalThis.crypto?.subtle && list) {
  begin();
  new MutationObserver(begin).observe(list, { childList: true });
}
