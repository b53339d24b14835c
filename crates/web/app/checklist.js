/**
 * What one traveller needs on one way at one day: the same as the house's own reckoning
 * (border/src/atlas/papers.rs), held to docs/protocol/vectors/papers.json. Refuses to know a page, a store or
 * a connection, and to guess where no rule and no table speaks.
 */
import { bars, empty, holdsSomeBack, isChild, isException, isFor, isPerhaps } from "./papers-whom.js";
import { isChildUnruled, unruled } from "./papers-whom.js";

/**
 * @typedef {{ citizens?: string[], document?: string, age_from?: number, age_under?: number,
 *   parents?: string, pet?: string[], car?: string }} Whom
 * @typedef {{ id: string, topic: string, item: string, need: string, who?: Whom, from?: string[],
 *   to?: string[], stay_days?: number, visa?: string[], source: string, valid_from?: string,
 *   valid_until?: string, checked_on?: string }} Rule
 * @typedef {{ citizenship?: string, document?: string, age?: number, parents?: string, pet?: string,
 *   car?: string }} Traveller
 * @typedef {{ topic: string, item: string, need?: string, rules: Rule[] }} Point
 * @typedef {{ entry: string, days?: number, basis: string, table?: string, document?: string,
 *   fits?: boolean, checked_on?: string, points: Point[], perhaps?: Rule[], depends?: boolean,
 *   unruled?: ("pet" | "car" | "child")[], barred?: ("pet" | "car")[], instead?: string[],
 *   to_come: Rule[] }} Checklist
 * @typedef {{ rules: Rule[], items: string[], adult: number, young: number,
 *   visas?: { passports: Record<string, string> } | null }} Known
 */

/** What the table says, as one may enter by it. */
const TABLED = new Map([
  ["free", "free"],
  ["arrival", "on_arrival"],
  ["e-visa", "e_visa"],
  ["eta", "eta"],
  ["visa", "visa_before"],
  ["none", "refused"],
]);
/**
 * The order in which points are told; what is in none of these comes last.
 * @type {(string | undefined)[][]}
 */
const PLACES = [["required"], [undefined], ["accepted"], ["yes", "limited"], ["refused", "no"]];
/** Each does where the other is demanded. */
const PASSPORTS = ["passport", "child_passport"];
/** A birth certificate that is demanded is shown beside one of the others. */
const DOCUMENTS = [...PASSPORTS, "id_card", "birth_certificate"];

/**
 * @param {Known} known
 * @param {Traveller} asked
 * @param {string} from
 * @param {string} to
 * @param {string} today as 2026-01-20
 * @returns {Checklist}
 */
export function checklist(known, asked, from, to, today) {
  // A child's passport is none of whoever is said to be grown up.
  const isOfNone = asked.document === "child_passport" && !isChild(asked, known);
  const traveller = isOfNone ? { ...asked, document: "other" } : asked;
  const all = known.rules.filter((rule) => !isOver(rule, today));
  const own = all.filter((rule) => isFor(rule, traveller, from, to, known));
  const standing = own.filter((rule) => !isToCome(rule, today));
  // What is of some of the ages he may have is shown, and never taken as his.
  const held = standing.filter((rule) => !isPerhaps(rule, traveller, known));
  const perhaps = standing.filter((rule) => isPerhaps(rule, traveller, known));
  const toCome = own.filter((rule) => isToCome(rule, today));
  const first = (/** @type {Rule} */ rule) => Number((rule.valid_from ?? "").replaceAll("-", ""));
  toCome.sort((a, b) => first(a) - first(b));
  const table = tabled(known, traveller.citizenship, to);
  /** @type {Checklist} */
  const list = { entry: "unknown", basis: "nothing", points: points(held, known.items), to_come: toCome };
  if (table) list.table = table;
  if (perhaps.length > 0) list.perhaps = perhaps;
  if (perhaps.length > 0 || held.some((rule) => holdsSomeBack(rule, known.adult))) list.depends = true;
  const without = unruled(held, traveller);
  const holding = all.filter((rule) => !isToCome(rule, today));
  if (isChildUnruled(holding, traveller, from, to, known)) without.push("child");
  if (without.length > 0) list.unruled = without;
  if (isChild(traveller, known)) joinPassports(list.points);
  decide(list, traveller, to);
  const along = /** @type {("pet" | "car")[]} */ (["pet", "car"]);
  const barred = along.filter((what) => list.points.some((one) => bars(one, what)));
  if (barred.length > 0) list.barred = barred;
  return list;
}

/**
 * Whether its last day is before this one.
 * @param {Rule} rule
 * @param {string} today
 */
function isOver(rule, today) {
  return rule.valid_until !== undefined && rule.valid_until < today;
}

/**
 * @param {Rule} rule
 * @param {string} today
 */
function isToCome(rule, today) {
  return rule.valid_from !== undefined && rule.valid_from > today;
}

/**
 * One point a paper or animal, in the order in which they are told.
 * @param {Rule[]} held
 * @param {string[]} items
 */
function points(held, items) {
  /** @type {Map<string, Rule[]>} */
  const alike = new Map();
  for (const rule of held) {
    const key = `${rule.topic}/${rule.item}`;
    alike.set(key, [...(alike.get(key) ?? []), rule]);
  }
  const all = [...alike.values()].map(point);
  /** @param {Point} one */
  const place = (one) => {
    const found = PLACES.findIndex((needs) => needs.includes(one.need));
    const topic = one.topic === "paper" ? 0 : 1;
    return [found < 0 ? PLACES.length : found, topic, items.indexOf(one.item)];
  };
  return all.sort((a, b) => {
    const [here, there] = [place(a), place(b)];
    const differs = here.findIndex((number, at) => number !== there[at]);
    return differs < 0 ? 0 : (here[differs] ?? 0) - (there[differs] ?? 0);
  });
}

/**
 * What stands of the rules of one item: an exception wins over the wider rule that says otherwise.
 * @param {Rule[]} held
 * @returns {Point}
 */
function point(held) {
  const rules = held.filter(
    (rule) => !held.some((other) => isException(other, rule) && differ(other, rule)),
  );
  const isOne = rules.every((rule) => rules.every((other) => !differ(rule, other)));
  const [first] = rules.length > 0 ? rules : held;
  const found = { topic: first?.topic ?? "", item: first?.item ?? "", rules };
  return isOne && rules[0] ? { ...found, need: rules[0].need } : found;
}

/**
 * @param {Rule} a
 * @param {Rule} b
 */
function differ(a, b) {
  const days = a.stay_days !== undefined && b.stay_days !== undefined && a.stay_days !== b.stay_days;
  const kinds = !empty(a.visa) && !empty(b.visa) && String(a.visa) !== String(b.visa);
  return a.need !== b.need || days || kinds;
}

/**
 * @param {Known} known
 * @param {string | undefined} citizenship
 * @param {string} to
 */
function tabled(known, citizenship, to) {
  const row = citizenship === undefined ? undefined : known.visas?.passports[citizenship];
  return row?.split(" ").find((pair) => pair.startsWith(`${to}:`))?.slice(to.length + 1);
}

/**
 * What is said of visas, as one may enter by it.
 * @param {Point} visa
 */
function entry({ need, rules }) {
  const kind = rules.map((rule) => rule.visa?.[0]).find((found) => found !== undefined) ?? "before";
  if (need === undefined) return "disputed";
  if (need === "not_required") return "free";
  if (need === "required") return kind === "before" ? "visa_before" : kind;
  return need === "limited" || need === "refused" ? need : "unknown";
}

/**
 * Of two passports demanded of a child its own is the one to carry: one point, by the rules of both.
 * @param {Point[]} points
 */
function joinPassports(points) {
  const demand = (/** @type {string} */ item) =>
    points.find((one) => one.topic === "paper" && one.item === item && one.need === "required");
  const [any, own] = [demand("passport"), demand("child_passport")];
  if (!any || !own) return;
  own.rules = [...own.rules, ...any.rules];
  points.splice(points.indexOf(any), 1);
}

/**
 * The documents that one is let in with, or that are demanded.
 * @param {Checklist} list
 */
function documents(list) {
  return DOCUMENTS.filter((item) => {
    const point = paper(list, item);
    return point && (isEnough(point) || (point.need === "required" && item !== "birth_certificate"));
  });
}

/**
 * Whether the traveller may enter: by rules, else by the table, else not known.
 * @param {Checklist} list
 * @param {Traveller} traveller
 * @param {string} to
 */
function decide(list, traveller, to) {
  const visa = paper(list, "visa");
  const ruled = visa ? entry(visa) : "unknown";
  if (visa && ruled !== "unknown") {
    // Of rules that contradict each other neither's days are told.
    const told = visa.need === undefined ? [] : visa.rules;
    const days = told.map((rule) => rule.stay_days).find((found) => found !== undefined);
    set(list, ruled, "rule", days, checkedOn(visa));
  } else if (traveller.citizenship === to) set(list, "home", "rule");
  else if (list.table !== undefined) {
    const days = /^\d+$/.test(list.table) ? Number(list.table) : undefined;
    set(list, days === undefined ? (TABLED.get(list.table) ?? "unknown") : "free", "table", days);
  }
  const own = traveller.document;
  if (own === undefined) return;
  const said = own === "other" ? undefined : paper(list, own)?.need;
  if (said !== undefined) list.document = said;
  const found = fits(list, own);
  if (!found) return;
  list.fits = found.fits;
  if (!found.fits) {
    if (list.entry === "refused") return;
    set(list, "other_document", "rule", undefined, found.on);
    const instead = documents(list);
    if (instead.length > 0) list.instead = instead;
  } else if (list.basis === "rule") {
    const parts = list.entry === "home" ? [found.on] : [list.checked_on, found.on];
    set(list, list.entry, "rule", list.days, parts.includes(undefined) ? undefined : parts.sort()[0]);
  }
}

/**
 * Whether one is let in with a document, and when that was looked up; nothing where no rule says so or
 * otherwise. That a lesser paper will do does not say that a passport will not.
 * @param {Checklist} list
 * @param {string} own
 */
function fits(list, own) {
  const isPassport = PASSPORTS.includes(own);
  // No rule of other papers speaks of a document that nobody has named.
  const said = own === "other" ? undefined : paper(list, own);
  /** @type {(yes: boolean, point: Point) => { fits: boolean, on: string | undefined }} */
  const told = (yes, point) => ({ fits: yes, on: checkedOn(point) });
  const first = (/** @type {string[]} */ items, /** @type {(point: Point) => boolean} */ is) =>
    items.map((item) => paper(list, item)).find((point) => point !== undefined && is(point));
  if (said?.need === "refused") return told(false, said);
  const isAccepted = said?.need === "accepted" && isEnough(said);
  const demanded = first(PASSPORTS, ({ need }) => need === "required");
  if (demanded && !isPassport && !isAccepted) return told(false, demanded);
  const alike = isPassport ? PASSPORTS : [own].filter((item) => item !== "other");
  const isOfIt = (/** @type {Point} */ { rules }) => rules.some((rule) => rule.who?.document === own);
  const enough = first(alike, isEnough) ?? first(["visa"], isOfIt);
  if (enough) return told(true, enough);
  const named = isPassport || said ? undefined : first(DOCUMENTS, isEnough);
  return named && told(false, named);
}

/**
 * Whether one is let in with this paper. What a land asks of those who leave it opens no other.
 * @param {Point} point
 */
function isEnough({ item, need, rules }) {
  const isDocument = DOCUMENTS.includes(item) && item !== "birth_certificate";
  const isSaid = need === "accepted" || (need === "required" && isDocument);
  return isSaid && rules.some((rule) => !empty(rule.to));
}

/**
 * What is said of one paper.
 * @param {Checklist} list
 * @param {string} item
 */
function paper(list, item) {
  return list.points.find((one) => one.topic === "paper" && one.item === item);
}

/**
 * When anybody last looked up what it says.
 * @param {Point} point
 */
function checkedOn({ rules }) {
  const days = rules.map((rule) => rule.checked_on).filter((day) => day !== undefined);
  return days.sort().at(-1);
}

/**
 * @param {Checklist} list
 * @param {string} entered
 * @param {string} basis
 * @param {number} [days]
 * @param {string} [on]
 */
function set(list, entered, basis, days, on) {
  list.entry = entered;
  list.basis = basis;
  if (days === undefined) delete list.days;
  else list.days = days;
  if (on === undefined) delete list.checked_on;
  else list.checked_on = on;
}
