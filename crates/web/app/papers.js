/**
 * The page of papers: three taps make a checklist, in the page itself; whoever travels together has one each,
 * and so have their animal and their car. Refuses to send, to keep and to put into an address anything that
 * is chosen.
 */
import { checklist } from "./checklist.js";
import { learnt, now } from "./clock.js";
import { isChild } from "./papers-whom.js";
import { barred, border, groups, head, know, line, stamp, tone } from "./papers-list.js";

/** Who is no country's citizen, or of one that no list here has. */
const OF_NONE = ["none", "unlisted"];
/** What is chosen of each traveller; all else is of all of them. */
const OWN = /** @type {const} */ (["who", "document", "age", "parents"]);

/**
 * @typedef {{ value: string, words: string }} Chosen
 * @typedef {Record<typeof OWN[number], Chosen> & { isChild: boolean }} Person
 * @typedef {import("./checklist.js").Traveller} Traveller
 * @typedef {import("./papers-list.js").Data} Data
 */

/** @type {Data | undefined} */
let data;
/** Who travels. The one at `at` is in the form. */
let party = [blank(false)];
let at = 0;

/**
 * @param {boolean} isChild
 * @returns {Person}
 */
function blank(isChild) {
  const none = { value: "", words: "" };
  return { who: none, document: none, age: none, parents: none, isChild };
}

function begin() {
  const island = document.getElementById("rules")?.textContent;
  const choice = document.getElementById("choice");
  if (!island || !choice) return;
  const known = /** @type {Data} */ (JSON.parse(island));
  data = known;
  know(known);
  choice.hidden = false;
  document.getElementById("plain")?.removeAttribute("open");
  nameLands();
}

/** Lands of which the house has no name in this language: the phone may have one. */
function nameLands() {
  const lang = document.documentElement.lang;
  const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
  for (const list of document.querySelectorAll("#choice select")) {
    const options = /** @type {HTMLOptionElement[]} */ ([...list.querySelectorAll("option")]);
    const nameless = options.filter((option) => /^[A-Z]{2}$/.test(option.textContent ?? ""));
    for (const option of nameless) option.textContent = names.of(option.value.toUpperCase()) ?? option.value;
    if (nameless.length === 0) continue;
    const [first, ...rest] = options;
    const last = rest.filter(({ value }) => OF_NONE.includes(value));
    const lands = rest.filter((option) => !last.includes(option));
    lands.sort((a, b) => (a.textContent ?? "").localeCompare(b.textContent ?? "", lang));
    list.append(...(first ? [first] : []), ...lands, ...last);
  }
}

/** @param {string} name */
function field(name) {
  const list = document.querySelector(`#choice select[name="${name}"]`);
  return /** @type {HTMLSelectElement | null} */ (list);
}

/**
 * What is chosen of a question, and its words: a tap, or a line of the list beside it.
 * @param {string} name
 */
function chosen(name) {
  const tap = /** @type {HTMLInputElement | null} */ (
    document.querySelector(`#choice input[name="${name}"]:checked`)
  );
  if (tap) return { value: tap.value, words: tap.nextElementSibling?.textContent ?? "" };
  const list = field(`${name}-other`) ?? field(name);
  const option = list?.selectedOptions[0];
  return { value: list?.value ?? "", words: list?.value ? (option?.textContent ?? "") : "" };
}

/**
 * Whether somebody is a child, by the age or by the paper.
 * @param {Traveller} traveller
 */
function isAChilds(traveller) {
  return isChild(traveller, { adult: data?.adult ?? 0 });
}

/** @param {EventTarget | null} target */
function onlyOne(target) {
  if (target instanceof HTMLInputElement) {
    const other = field(`${target.name}-other`);
    if (other) other.value = "";
  } else if (target instanceof HTMLSelectElement && target.name.endsWith("-other") && target.value) {
    const taps = document.querySelectorAll(`#choice input[name="${target.name.replace("-other", "")}"]`);
    for (const tap of taps) /** @type {HTMLInputElement} */ (tap).checked = false;
  }
  for (const list of document.querySelectorAll("#choice select")) {
    list.classList.toggle("chosen", Boolean(/** @type {HTMLSelectElement} */ (list).value));
  }
  const isSaid = Boolean(field("age")?.value || party[at]?.isChild);
  const isYoung = isSaid || isAChilds({ document: chosen("document").value });
  document.querySelector("#choice .with")?.toggleAttribute("hidden", !isYoung);
  // Of a child its age and who goes along are asked for in sight.
  if (isYoung) document.querySelector("#choice .more")?.setAttribute("open", "");
}

/**
 * Puts an answer into the form: a tap, or a line of the list beside it.
 * @param {string} name
 * @param {string} value
 */
function put(name, value) {
  let isTap = false;
  for (const tap of document.querySelectorAll(`#choice input[name="${name}"]`)) {
    const radio = /** @type {HTMLInputElement} */ (tap);
    radio.checked = radio.value === value;
    isTap ||= radio.checked;
  }
  const list = field(`${name}-other`) ?? field(name);
  if (!list) return;
  list.value = isTap ? "" : value;
  if (list.selectedIndex < 0) list.selectedIndex = 0;
}

/** Notes what the form says of the one who is in it. */
function note() {
  const person = party[at];
  if (!person) return;
  for (const name of OWN) person[name] = chosen(name);
}

/**
 * Puts one of the party into the form.
 * @param {number} number
 */
function turn(number) {
  at = Math.min(number, party.length - 1);
  for (const name of OWN) put(name, party[at]?.[name].value ?? "");
  if (party[at]?.isChild) document.querySelector("#choice .more")?.setAttribute("open", "");
  onlyOne(null);
  show();
}

/**
 * Another one, of the same citizenship until something else is said.
 * @param {boolean} isChild
 */
function add(isChild) {
  const person = blank(isChild);
  person.who = party[at]?.who ?? person.who;
  party.push(person);
  turn(party.length - 1);
  document.getElementById("party")?.scrollIntoView({ block: "start" });
}

/** @param {Person} person */
function isWhole(person) {
  return Boolean(person.who.value && person.document.value && (!person.isChild || person.age.value));
}

/**
 * Who that is, shortly: "2. under one year".
 * @param {Person} person
 * @param {number} number
 */
function named(person, number) {
  const kind = data?.said[person.isChild ? "papers-child" : "papers-adult"] ?? "";
  return `${number + 1}. ${person.age.words || kind}`;
}

/** Those who travel together, to be tapped; nobody where one travels alone. */
function bar() {
  const place = document.getElementById("party");
  if (!place) return;
  place.hidden = party.length < 2;
  const taps = party.map((person, number) => {
    const tap = document.createElement("button");
    tap.type = "button";
    tap.textContent = named(person, number);
    tap.setAttribute("aria-pressed", String(number === at));
    tap.dataset.person = String(number);
    return tap;
  });
  const drop = document.createElement("button");
  drop.type = "button";
  drop.id = "drop";
  drop.textContent = data?.said["papers-drop"] ?? "";
  place.replaceChildren(...taps, drop);
  const isFull = party.length >= (data?.most ?? 1);
  for (const id of ["add-adult", "add-child"]) document.getElementById(id)?.toggleAttribute("hidden", isFull);
}

/** What of all that is chosen is of everybody. */
function shared() {
  return { to: chosen("to"), from: chosen("from"), pet: chosen("pet"), car: chosen("car") };
}

/**
 * @param {Person} person
 * @param {{ pet?: string, car?: string }} more
 */
function traveller(person, more) {
  /** @type {Traveller} */
  const found = { document: person.document.value };
  if (!OF_NONE.includes(person.who.value)) found.citizenship = person.who.value;
  if (person.age.value) found.age = Number(person.age.value);
  if (isAChilds(found)) found.parents = person.parents.value || "one";
  if (more.pet) found.pet = more.pet;
  if (more.car) found.car = more.car;
  return found;
}

function show() {
  const place = document.getElementById("list");
  if (!data || !place) return;
  bar();
  const all = shared();
  const own = field("from")?.options[0];
  const first = party[0] ?? blank(false);
  const isOfNone = OF_NONE.includes(first.who.value);
  // Who says nothing leaves his own country, and sees that this is meant.
  if (own) own.textContent = isOfNone ? "" : first.who.words;
  const whole = party.filter(isWhole);
  const isReady = whole.length > 0 && Boolean(all.to.value);
  for (const part of document.querySelectorAll("#choice .after")) part.toggleAttribute("hidden", !isReady);
  if (!isReady) return place.replaceChildren(line("p", "nothing", data.said["papers-choose"]));
  const today = new Date(now());
  const start = all.from.words || (isOfNone ? "" : first.who.words);
  const way = `${start} → ${all.to.words}`.trim();
  const day = today.toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  if (party.length > 1) return place.replaceChildren(...together(all, way, day, today));
  const { list, one } = reckoned(first, { pet: all.pet.value, car: all.car.value }, all, today);
  const extras = [first.age, all.pet, all.car].map(({ words }) => words).filter(Boolean);
  const parts = [first.who.words, first.document.words, ...extras, way, day];
  place.replaceChildren(
    line("p", "chosen-way", parts.join(" · ")),
    ...border(all.from.value || first.who.value, all.to.value),
    ...head(list, one, today),
    ...groups(list, today),
  );
}

/**
 * What one traveller needs.
 * @param {Person} person
 * @param {{ pet?: string, car?: string }} more
 * @param {ReturnType<typeof shared>} all
 * @param {Date} today
 */
function reckoned(person, more, all, today) {
  const one = traveller(person, more);
  const leaving = all.from.value || one.citizenship || "";
  return { one, list: checklist(/** @type {Data} */ (data), one, leaving, all.to.value, stamp(today)) };
}

/**
 * A list for each who travels together, and for their animal and their car.
 * @param {ReturnType<typeof shared>} all
 * @param {string} way
 * @param {string} day
 * @param {Date} today
 */
function together(all, way, day, today) {
  const said = data?.said ?? {};
  const summary = line("ol", "party-list");
  /** @type {HTMLElement[]} */
  const sections = [];
  party.forEach((person, number) => {
    const id = `traveller-${number + 1}`;
    const extra = [person.who.words, person.document.words, person.age.value ? person.parents.words : ""];
    const title = [named(person, number), ...extra].filter(Boolean).join(" · ");
    const section = titled(id, title);
    sections.push(section);
    const row = line("li", "");
    const words = named(person, number).replace(/^\d+\. /, "");
    const link = /** @type {HTMLAnchorElement} */ (line("a", "", words));
    link.href = `#${id}`;
    row.append(link, ": ");
    summary.append(row);
    if (!isWhole(person)) {
      section.append(line("p", "nothing", said["papers-incomplete"]));
      return row.append(line("span", "plain", said["papers-incomplete"]));
    }
    const { list, one } = reckoned(person, {}, all, today);
    section.append(...head(list, one, today), ...groups(list, today, "h3"));
    const entry = said[`papers-entry-${list.entry.replaceAll("_", "-")}`];
    row.append(line("b", tone(list, one, today), entry));
  });
  const first = party.find(isWhole) ?? blank(false);
  for (const name of /** @type {const} */ (["pet", "car"])) {
    if (!all[name].value) continue;
    const section = titled(`with-${name}`, `${said[`papers-${name}`]}: ${all[name].words}`);
    const { list } = reckoned(first, { [name]: all[name].value }, all, today);
    section.append(...barred(list));
    if (list.unruled?.includes(name)) section.append(line("p", "nothing", said[`papers-no-${name}`]));
    section.append(...groups(only(list, name), today, "h3"));
    sections.push(section);
  }
  const shut = border(all.from.value || (party[0]?.who.value ?? ""), all.to.value);
  return [line("p", "chosen-way", `${way} · ${day}`), ...shut, summary, ...sections];
}

/**
 * @param {string} id
 * @param {string} words
 */
function titled(id, words) {
  const section = document.createElement("section");
  section.id = id;
  section.className = "one";
  section.append(line("h2", "", words));
  return section;
}

/**
 * What of a list is of the animal or the car: a person's own papers stand with the person.
 * @param {import("./checklist.js").Checklist} list
 * @param {"pet" | "car"} what
 */
function only(list, what) {
  /** @param {import("./checklist.js").Rule} rule */
  const isOf = ({ topic, who }) =>
    what === "pet" ? topic === "pet" || (who?.pet ?? []).length > 0 : who?.car !== undefined;
  const points = list.points.map((point) => ({ ...point, rules: point.rules.filter(isOf) }));
  return {
    ...list,
    points: points.filter(({ rules }) => rules.length > 0),
    perhaps: (list.perhaps ?? []).filter(isOf),
    to_come: list.to_come.filter(isOf),
  };
}

/** Nothing chosen stays, also not where a browser brings a page back as it was left. */
function clear() {
  for (const tap of document.querySelectorAll("#choice input")) {
    /** @type {HTMLInputElement} */ (tap).checked = false;
  }
  for (const list of document.querySelectorAll("#choice select")) {
    /** @type {HTMLSelectElement} */ (list).selectedIndex = 0;
  }
  party = [blank(false)];
  at = 0;
  onlyOne(null);
  note();
  show();
}

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof Element) || !target.closest("#choice")) return;
  onlyOne(target);
  note();
  show();
});
document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.id === "print") window.print();
  if (target.id === "clear") clear();
  if (target.id === "add-adult" || target.id === "add-child") add(target.id === "add-child");
  if (target.id === "drop") {
    party.splice(at, 1);
    turn(at);
  }
  const person = target instanceof HTMLElement ? target.dataset.person : undefined;
  if (person !== undefined) turn(Number(person));
});
window.addEventListener("pagehide", clear);
new MutationObserver(() => {
  if (document.getElementById("choice")?.hidden) begin();
}).observe(document.body, { childList: true });
begin();
void learnt.then(show);
