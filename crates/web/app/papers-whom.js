/**
 * Of whom a rule speaks, surely or perhaps, and which of two is the narrower: the same as the house's own
 * (border/src/atlas/papers/matching.rs). Refuses to know what a rule demands of them.
 */

/**
 * @typedef {import("./checklist.js").Rule} Rule
 * @typedef {import("./checklist.js").Whom} Whom
 * @typedef {import("./checklist.js").Traveller} Traveller
 */

const LAST = 9999;

/**
 * Whether a rule speaks of a traveller on a way, or perhaps does, whatever the day.
 * @param {Rule} rule
 * @param {Traveller} traveller
 * @param {string} from
 * @param {string} to
 * @param {number} adult
 */
export function isFor(rule, traveller, from, to, adult) {
  const who = rule.who ?? {};
  const isEveryone = empty(who.citizens);
  if (traveller.citizenship === to && rule.item === "visa" && isEveryone) return false;
  return (
    covers(rule.from, from) &&
    covers(rule.to, to) &&
    (rule.topic !== "pet" || traveller.pet === rule.item) &&
    (isEveryone || covers(who.citizens, traveller.citizenship)) &&
    (who.document === undefined || who.document === traveller.document) &&
    isOfAge(who, traveller.age, adult) &&
    (who.parents === undefined || who.parents === traveller.parents) &&
    (empty(who.pet) || covers(who.pet, traveller.pet)) &&
    isCar(who.car, traveller.car)
  );
}

/**
 * @param {Whom} who
 * @param {number | undefined} age a grown-up's of any age where none is said
 * @param {number} adult
 */
function isOfAge(who, age, adult) {
  const under = who.age_under ?? LAST;
  return age === undefined ? under > adult : age >= (who.age_from ?? 0) && age < under;
}

/**
 * Whether it speaks of some grown-ups and not of others, by their age.
 * @param {Rule} rule
 * @param {number} adult
 */
export function isOfSomeAdults({ who }, adult) {
  return who?.age_under === undefined ? (who?.age_from ?? 0) > adult : who.age_under > adult;
}

/**
 * Whether it holds back grown-ups of some ages who leave, and by its words of one sex only.
 * @param {Rule} rule
 * @param {number} adult
 */
export function holdsSomeBack(rule, adult) {
  const isOfLeaving = !empty(rule.from) && empty(rule.to);
  const isDemand = rule.need === "required" || rule.need === "refused";
  return isOfLeaving && isDemand && isOfSomeAdults(rule, adult);
}

/**
 * What one takes along of which no rule of coming in speaks.
 * @param {Rule[]} held
 * @param {Traveller} traveller
 */
export function unruled(held, { pet, car }) {
  const ofComing = held.filter((rule) => !empty(rule.to));
  const isOfPet = (/** @type {Rule} */ { topic, who }) => topic === "pet" || !empty(who?.pet);
  /** @type {("pet" | "car")[]} */
  const found = [];
  if (pet !== undefined && !ofComing.some(isOfPet)) found.push("pet");
  if (car !== undefined && !ofComing.some(({ who }) => who?.car !== undefined)) found.push("car");
  return found;
}

/** @param {string[] | undefined} list */
export function empty(list) {
  return !list || list.length === 0;
}

/**
 * @param {string[] | undefined} list
 * @param {string | undefined} one
 */
function covers(list, one) {
  return empty(list) || (one !== undefined && (list ?? []).includes(one));
}

/**
 * Whether a rule of such cars speaks of this one: what crosses a border has foreign plates.
 * @param {string | undefined} ruled
 * @param {string | undefined} own
 */
function isCar(ruled, own) {
  return ruled === undefined || (own !== undefined && (ruled === own || ruled === "foreign_plates"));
}

/**
 * @param {Rule} a
 * @param {Rule} b
 */
export function isNarrower(a, b) {
  return isWithin(a, b) && !isWithin(b, a);
}

/**
 * Whether whoever one rule speaks of is one of those of whom the other does.
 * @param {Rule} a
 * @param {Rule} b
 */
function isWithin(a, b) {
  const [who, other] = [a.who ?? {}, b.who ?? {}];
  return (
    isPart(who.citizens, other.citizens) &&
    (other.document === undefined || who.document === other.document) &&
    (who.age_from ?? 0) >= (other.age_from ?? 0) &&
    (who.age_under ?? LAST) <= (other.age_under ?? LAST) &&
    (other.parents === undefined || who.parents === other.parents) &&
    isPart(who.pet, other.pet) &&
    isCar(other.car, who.car) &&
    isPart(a.from, b.from) &&
    isPart(a.to, b.to)
  );
}

/**
 * @param {string[] | undefined} part
 * @param {string[] | undefined} whole
 */
function isPart(part, whole) {
  return empty(whole) || (!empty(part) && (part ?? []).every((one) => (whole ?? []).includes(one)));
}
