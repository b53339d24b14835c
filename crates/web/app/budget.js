/**
 * How soon a page may fetch again, by what it has spent: who pays for each megabyte, or shares one Wi-Fi with
 * a hundred others, is not to pay for counts that change each minute. What is loud may overdraw. Refuses to
 * fetch, and to read a clock.
 */

/** What flows in, bytes a second: some 40 KB an hour. */
const RATE = 11;
/** What may be saved up, bytes. */
const MOST = 12_000;
/** How far what is loud may overdraw, bytes. */
const OVERDRAFT = 12_000;
/** However much was spent, what is loud waits no longer, milliseconds. */
const LONGEST = 90_000;
/** Between two fetches, milliseconds: a burst of changes is one fetch. */
const PAUSE = 1_000;

export class Budget {
  #left = MOST;
  #at = -Infinity;
  #spentAt = -Infinity;

  /**
   * Notes what a fetch took.
   * @param {number} bytes
   * @param {number} at milliseconds
   */
  spend(bytes, at) {
    this.#flow(at);
    this.#left -= bytes;
    this.#spentAt = at;
  }

  /**
   * Milliseconds to wait before the next fetch.
   * @param {boolean} isLoud
   * @param {number} at milliseconds
   */
  wait(isLoud, at) {
    this.#flow(at);
    const lacking = -(this.#left + (isLoud ? OVERDRAFT : 0));
    const saved = lacking > 0 ? (lacking / RATE) * 1_000 : 0;
    const pause = Math.max(0, this.#spentAt + PAUSE - at);
    return Math.max(pause, isLoud ? Math.min(saved, this.#spentAt + LONGEST - at) : saved);
  }

  /** @param {number} at */
  #flow(at) {
    const seconds = Number.isFinite(this.#at) ? Math.max(0, at - this.#at) / 1_000 : 0;
    this.#left = Math.min(MOST, this.#left + seconds * RATE);
    this.#at = at;
  }
}
