/**
 * How long ago something was, in the server's words: the tables it gave, counted on by the phone. Held to
 * docs/protocol/vectors/ages.json. Refuses to know what time it is.
 */

const HOUR = 60;
const DAY = 24 * HOUR;
/** Below this age minutes are told beside the hours. */
const HOURS_ALONE_FROM = 3 * HOUR;
/** From this age on days are told. */
const DAYS_FROM = 2 * DAY;

/**
 * "8 min ago".
 * @param {import("./words.js").AgeWords} words
 * @param {number} minutes
 */
export function age(words, minutes) {
  const hours = Math.floor(minutes / HOUR);
  const rest = Math.floor((minutes % HOUR) / 10) * 10;
  if (minutes < 1) return words.now;
  if (minutes < HOUR) return counted(words.minutes, minutes);
  if (minutes < HOURS_ALONE_FROM && rest > 0) {
    return words.hours_minutes.replace("{hours}", String(hours)).replace("{minutes}", String(rest));
  }
  if (minutes < DAYS_FROM) return counted(words.hours, hours);
  return counted(words.days, Math.floor(minutes / DAY));
}

/**
 * "within the last hour", where a minute would tell too much.
 * @param {import("./words.js").AgeWords} words
 * @param {number} minutes
 */
export function within(words, minutes) {
  const hours = Math.floor(Math.max(minutes, 0) / HOUR) + 1;
  return hours === 1 ? words.within_hour : counted(words.within_hours, hours);
}

/**
 * A phrase with its number.
 * @param {import("./words.js").Counted} phrase
 * @param {number} number
 */
export function counted(phrase, number) {
  const place = number < 200 ? number : 100 + (number % 100);
  const form = phrase.forms[Number(phrase.of[place] ?? 0)] ?? "";
  return form.replace("#", String(number));
}
