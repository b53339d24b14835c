/**
 * Whether words read as an emergency, where there is no network to ask by. The twin of
 * crates/language/src/emergency.rs, which has the words; both are held to
 * docs/protocol/vectors/emergency.json. Refuses to know any word.
 */

/**
 * One of each list stands near the others, and none of the last list anywhere; `*` ends a stem.
 * @typedef {{ near: number, of: string[][], unless: string[] }} Sign
 * @typedef {{ cries: Sign[] }} Cries
 */

/**
 * @param {Cries} known
 * @param {string} text
 */
export function isCry(known, text) {
  const spoken = words(text);
  return (known.cries ?? []).some((sign) => isIn(sign, spoken));
}

/** The words of a text as the lists have them. @param {string} text */
function words(text) {
  const plain = text.normalize("NFKD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFC");
  const lower = plain.toLowerCase().replace(/ё/g, "е").replace(/œ/g, "oe").replace(/[’ʼ\u0060´‘]/g, "'");
  return lower.match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** @param {Sign} sign @param {string[]} spoken */
function isIn({ near, of, unless }, spoken) {
  const places = (/** @type {string[]} */ list) =>
    [...spoken.keys()].filter((at) => list.some((row) => begins(spoken, at, row)));
  const [first, ...others] = of.map(places);
  const isNear = (/** @type {number} */ at) =>
    others.every((places) => places.some((other) => Math.abs(other - at) <= near));
  return first.some(isNear) && places(unless).length === 0;
}

/** @param {string[]} spoken @param {number} at @param {string} row */
function begins(spoken, at, row) {
  return row.split(" ").every((part, next) => {
    const word = spoken[at + next] ?? "";
    return part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
  });
}
