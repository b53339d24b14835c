/**
 * Of whom a rule speaks, surely or perhaps, and which of two is the narrower: the same as the house's own
 * (border/src/atlas/papers/matching.rs). Refuses to know what a rule demands of them.
 */

/**
 * @typedef {import("./checklist.js").Rule} Rule
 * @typedef {import("./checklist.js").Whom} Whom
 * @typedef {import("./checklist.js").Traveller} Traveller
 * @typedef {import("./checklist.js").Known} Known
 */

const LAST = 9999;
/** A child's papers: only children go with these alone. */
const CHILDS = ["child_passport", "birth_certificate"];

/**
 * Whether he is said to be a child, by his age or, where none is said, by a child's paper.
 * @param {Traveller} traveller
 * @param {Pick<Known, "adult">} known
 */
export function isChild({ age, document }, { adult }) {
  return age === undefined ? CHILDS.includes(document ?? "") : age < adult;
}

/**
 * The ages he may have: from the first on, and below the last.
 * @param {Traveller} traveller
 * @param {Known} known
 */
function ages(traveller, known) {
  if (traveller.age !== undefined) return [traveller.age, traveller.age + 1];
  return isChild(traveller, known) ? [0, known.young] : [known.adult, LAST];
}

/**
 * Whether a rule speaks of a traveller on a way, or perhaps does, whatever the day.
 * @param {Rule} rule
 * @param {Traveller} traveller
 * @param {string} from
 * @param {string} to
 * @param {Known} known
 */
export function isFor(rule, traveller, from, to, known) {
  const who = rule.who ?? {};
  const isEveryone = empty(who.citizens);
  if (traveller.citizenship === to && rule.item === "visa" && isEveryone) return false;
  return (
    covers(rule.from, from) &&
    covers(rule.to, to) &&
    (rule.topic !== "pet" || traveller.pet === rule.item) &&
    (isEveryone || covers(who.citizens, traveller.citizenship)) &&
    (who.document === undefined || who.document === traveller.document) &&
    isOfAny(who, ages(traveller, known)) &&
    (who.parents === undefined || who.parents === traveller.parents) &&
    (empty(who.pet) || covers(who.pet, traveller.pet)) &&
    isCar(who.car, traveller.car)
  );
}

/**
 * @param {Whom} who
 * @param {number[]} ages
 */
function isOfAny({ age_from, age_under }, [from = 0, under = LAST]) {
  return Math.max(age_from ?? 0, from) < Math.min(age_under ?? LAST, under);
}

/**
 * Whether it speaks of some of the ages that he may have, and not of others.
 * @param {Rule} rule
 * @param {Traveller} traveller
 * @param {Known} known
 */
export function isPerhaps({ who }, traveller, known) {
  const [from = 0, under = LAST] = ages(traveller, known);
  return (who?.age_from ?? 0) > from || (who?.age_under ?? LAST) < under;
}

/**
 * Whether it speaks of some grown-ups and not of others, by their age.
 * @param {Rule} rule
 * @param {number} adult
 */
function isOfSomeAdults({ who }, adult) {
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
  /** @type {("pet" | "car" | "child")[]} */
  const found = [];
  if (pet !== undefined && !ofComing.some(isOfPet)) found.push("pet");
  if (car !== undefined && !ofComing.some(({ who }) => who?.car !== undefined)) found.push("car");
  return found;
}

/**
 * Whether a child leaves its own country and no rule says what is asked of that, whoever goes with it.
 * @param {Rule[]} standing the rules that hold on the day
 * @param {Traveller} child
 * @param {string} from
 * @param {string} to
 * @param {Known} known
 */
export function isChildUnruled(standing, child, from, to, known) {
  const own = child.citizenship;
  const isAtHome = isChild(child, known) && own === from.slice(0, 2);
  const isOfItsLeaving = (/** @type {Rule} */ rule) => {
    const isOfWay = !empty(rule.from) && covers(rule.from, from) && covers(rule.to, to);
    return isOfWay && covers(rule.who?.citizens, own) && (rule.who?.age_under ?? LAST) <= known.adult;
  };
  return isAtHome && !standing.some(isOfItsLeaving);
}

/**
 * Whether a point turns back what one takes along.
 * @param {import("./checklist.js").Point} point
 * @param {"pet" | "car"} what
 */
export function bars({ need, rules }, what) {
  const isOf = (/** @type {Rule} */ { topic, who }) =>
    what === "pet" ? topic === "pet" || !empty(who?.pet) : who?.car !== undefined;
  return (need === "refused" || need === "no") && rules.some(isOf);
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
function isNarrower(a, b) {
  return isWithin(a, b) && !isWithin(b, a);
}

/**
 * Whether a rule is an exception to a wider one and wins over it; a shorter list of citizens or lands, where
 * both name some, is none.
 * @param {Rule} a
 * @param {Rule} wider
 */
export function isException(a, wider) {
  const [who, other] = [a.who ?? {}, wider.who ?? {}];
  const isNamedAlike =
    who.document === other.document &&
    who.age_from === other.age_from &&
    who.age_under === other.age_under &&
    who.parents === other.parents &&
    who.car === other.car &&
    empty(who.citizens) === empty(other.citizens) &&
    empty(who.pet) === empty(other.pet) &&
    empty(a.from) === empty(wider.from) &&
    empty(a.to) === empty(wider.to);
  return isNarrower(a, wider) && !isNamedAlike;
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
