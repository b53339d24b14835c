/**
 * A checklist as it is shown: whether one may enter, then the rules under their headings, each with its days
 * and its page. Refuses to know who chooses, and to keep what was chosen.
 */
import { counted } from "./ages.js";
import { isChild } from "./papers-whom.js";

const DAY = 86_400_000;
/** How an entry looks at a glance, where that is sure. */
const TONES = new Map([
  ["home", "good"],
  ["free", "good"],
  ["refused", "bad"],
  ["other_document", "bad"],
  ["unknown", "plain"],
]);

/**
 * @typedef {import("./checklist.js").Rule & { said: { title: string, who: string, need: string,
 *   more: string, office: string, days: (string | null)[] } }} Said
 * @typedef {import("./checklist.js").Known & { rules: Said[], grey: number, most: number,
 *   said: Record<string, string>,
 *   counted: Record<string, import("./words.js").Counted>,
 *   borders?: { sides: string[], said: string, source: string, host: string, shut: boolean,
 *     but_to: string | null }[],
 *   visas?: { date: string, source: string, passports: Record<string, string> } | null }} Data
 */

/** @type {Data | undefined} */
let data;

/**
 * The rules and phrases that all lists are made of.
 * @param {Data} known
 */
export function know(known) {
  data = known;
}

/**
 * Whether one may enter, and how well that is known.
 * @param {import("./checklist.js").Checklist} list
 * @param {import("./checklist.js").Traveller} traveller
 * @param {Date} today
 */
export function head(list, traveller, today) {
  if (!data) return [];
  const said = data.said;
  const words = [said[`papers-entry-${list.entry.replaceAll("_", "-")}`]];
  const stay = data.counted["rule-stay"];
  if (list.days !== undefined && stay) words.push(counted(stay, list.days));
  const banner = line("p", `entry ${tone(list, traveller, today)}`, words.join(", "));
  // A table says its own day below.
  if (list.basis === "rule") {
    banner.append(" ", line("small", "", checked(aged(list.checked_on, today))));
  }
  const lines = [...barred(list), banner];
  if (list.instead) lines.push(line("p", "entry-more", instead(list, list.instead)));
  if (traveller.age === undefined && isChild(traveller, data)) {
    lines.push(line("p", "entry-more young", said["papers-young"]));
  }
  if (list.entry === "unknown") lines.push(line("p", "entry-more", said["papers-entry-more"]));
  if (list.depends) lines.push(line("p", "entry-more", said["papers-depends"]));
  for (const what of list.unruled ?? []) lines.push(line("p", "entry-more", said[`papers-no-${what}`]));
  if (list.basis === "table" && data.visas) {
    const table = line("p", "entry-more", said["papers-table"]?.replace("{date}", data.visas.date));
    table.append(" ", link(data.visas.source, new URL(data.visas.source).host));
    lines.push(table);
  }
  const all = [...list.points.flatMap(({ rules }) => rules), ...(list.perhaps ?? []), ...list.to_come];
  const own = traveller.citizenship ?? "";
  const isNamed = all.some((rule) => rule.who?.citizens?.includes(own));
  if (all.length === 0) lines.push(line("p", "entry-more", said["papers-nothing"]));
  else if (!isNamed) lines.push(line("p", "entry-more", said["papers-nobody"]));
  if (all.length > 0 && list.fits === undefined) {
    lines.push(line("p", "entry-more", said["papers-document-unknown"]));
  }
  return lines;
}

/**
 * That a border cannot simply be crossed by land, whatever the papers.
 * @param {string} from
 * @param {string} to
 */
export function border(from, to) {
  const found = data?.borders?.find(({ sides }) => from !== to && sides.includes(from) && sides.includes(to));
  if (!found || found.but_to === to) return [];
  const told = line("p", `entry ${found.shut ? "bad" : "mixed"} border`, `${found.said} `);
  const by = line("small");
  by.append(link(found.source, found.host));
  told.append(by);
  return [told];
}

/**
 * What one takes along and may not, before all else.
 * @param {import("./checklist.js").Checklist} list
 */
export function barred(list) {
  return (list.barred ?? []).map((what) => line("p", "entry bad", data?.said[`papers-barred-${what}`]));
}

/**
 * The documents that will do, by name.
 * @param {import("./checklist.js").Checklist} list
 * @param {string[]} items
 */
function instead(list, items) {
  const rules = /** @type {Said[]} */ (list.points.flatMap((point) => point.rules));
  const names = items.map((item) => rules.find((rule) => rule.item === item)?.said.title ?? item);
  return data?.said["papers-instead"]?.replace("{items}", names.join(", "));
}

/**
 * Green is only what rules say of this citizenship and of the document in hand, looked up not long ago.
 * @param {import("./checklist.js").Checklist} list
 * @param {import("./checklist.js").Traveller} traveller
 * @param {Date} today
 */
export function tone(list, traveller, today) {
  const found = list.basis === "table" ? "mixed" : (TONES.get(list.entry) ?? "mixed");
  const isWhole = !list.depends && !list.unruled && !list.barred;
  const isSure = isWhole && list.fits === true && traveller.citizenship !== undefined;
  return found === "good" && !(isSure && isFresh(aged(list.checked_on, today))) ? "mixed" : found;
}

/**
 * The rules under their headings.
 * @param {import("./checklist.js").Checklist} list
 * @param {Date} today
 * @param {"h2" | "h3"} [heading] of what rank
 */
export function groups(list, today, heading = "h2") {
  /** @param {import("./checklist.js").Point} point */
  const isPet = ({ topic, need }) => topic === "pet" && (need === "yes" || need === "limited");
  /** @type {[string, (point: import("./checklist.js").Point) => boolean][]} */
  const kinds = [
    ["", ({ topic, need }) => topic === "paper" && need === "limited"],
    ["papers-required", ({ need }) => need === "required"],
    ["papers-disputed", ({ need }) => need === undefined],
    ["papers-accepted", ({ need }) => need === "accepted"],
    ["papers-animals", isPet],
    ["papers-refused", ({ need }) => need === "refused" || need === "no"],
    ["papers-not-required", ({ need }) => need === "not_required"],
  ];
  /** @type {HTMLElement[]} */
  const parts = group("papers-perhaps", alone(list.perhaps ?? []), today, true, heading);
  for (const [id, fits] of kinds) {
    const isTold = ["", "papers-disputed", "papers-animals"].includes(id);
    parts.push(...group(id, list.points.filter(fits), today, isTold, heading));
  }
  return [...parts, ...group("papers-to-come", alone(list.to_come), today, true, heading)];
}

/**
 * Rules each as a point of its own.
 * @param {import("./checklist.js").Rule[]} rules
 */
function alone(rules) {
  return rules.map((rule) => ({ topic: rule.topic, item: rule.item, rules: [rule] }));
}

/**
 * @param {string} id
 * @param {import("./checklist.js").Point[]} points
 * @param {Date} today
 * @param {boolean} isTold whether each must say what is needed, for the heading does not
 * @param {"h2" | "h3"} heading
 */
function group(id, points, today, isTold, heading) {
  if (points.length === 0) return [];
  const rows = document.createElement("ul");
  rows.className = "points";
  for (const { item, rules } of points) {
    const all = /** @type {Said[]} */ (rules);
    const own = all.filter((rule) => rule.item === item);
    // Rules of another paper that this one stands for are told with the first.
    const others = all.filter((rule) => rule.item !== item);
    rows.append(...own.map((rule, at) => card(rule, at === 0 ? others : [], today, isTold)));
  }
  return id ? [line(heading, "", data?.said[id]), rows] : [rows];
}

/**
 * @param {Said} rule
 * @param {Said[]} others
 * @param {Date} today
 * @param {boolean} isTold
 */
function card(rule, others, today, isTold) {
  const { title, who, need, more } = rule.said;
  const what = [isTold ? need : "", more, ...others.map(({ said }) => said.more)].filter(Boolean).join(", ");
  const row = document.createElement("li");
  const parts = [line("b", "", title), what ? line("span", "what", what) : "", line("span", "whom", who)];
  row.append(...parts.flatMap((part) => [part, " "]), ...[rule, ...others].map((one) => source(one, today)));
  const age = aged(rule.checked_on, today);
  if (age === null || !isFresh(age)) {
    row.className = "old";
    row.append(line("small", "warn", data?.said["papers-old"]));
  }
  return row;
}

/**
 * Since when and until when a rule holds, when it was looked up, and where.
 * @param {Said} rule
 * @param {Date} today
 */
function source(rule, today) {
  const said = data?.said ?? {};
  const [since, until] = rule.said.days;
  const first = (rule.valid_from ?? "") > stamp(today) ? "rule-from" : "rule-since";
  const dates = [
    since && said[first]?.replace("{date}", since),
    until && said["rule-until"]?.replace("{date}", until),
    checked(aged(rule.checked_on, today)),
  ];
  const about = line("small", "", `${dates.filter(Boolean).join(" · ")} · `);
  about.append(link(rule.source, rule.said.office));
  return about;
}

/**
 * How many days ago a day was; none where there is no day.
 * @param {string | undefined} day
 * @param {Date} today
 */
function aged(day, today) {
  const days = day === undefined ? null : (Date.parse(stamp(today)) - Date.parse(day)) / DAY;
  // On a day to come nobody has looked; where it is tomorrow already somebody may have.
  return days === null || days < -1 ? null : days;
}

/** @param {number | null} age */
function isFresh(age) {
  return age !== null && age <= (data?.grey ?? 0);
}

/**
 * "checked 3 weeks ago".
 * @param {number | null} age days
 */
function checked(age) {
  if (!data || age === null) return data?.said["rule-unchecked"];
  if (age <= 0) return data.said["papers-checked-today"];
  const [unit, days] = age < 14 ? ["days", 1] : age < 60 ? ["weeks", 7] : ["months", 30];
  const phrase = data.counted[`papers-checked-${unit}`];
  return phrase && counted(phrase, Math.floor(age / Number(days)));
}

/**
 * The day of a moment where the phone is, as 2026-01-20.
 * @param {Date} moment
 */
export function stamp(moment) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * @param {string} kind
 * @param {string} [name]
 * @param {string} [words]
 */
export function line(kind, name = "", words = "") {
  const part = document.createElement(kind);
  if (name) part.className = name;
  part.textContent = words;
  return part;
}

/**
 * @param {string} where
 * @param {string} words
 */
function link(where, words) {
  const part = document.createElement("a");
  part.href = where;
  part.rel = "noreferrer noopener";
  part.textContent = words;
  return part;
}
