/**
 * The way to lockers: leaves, fetches, changes and takes back boxes of one size, by a random id. An answer
 * counts only if this house gave it: a portal's page does not. Refuses to know what is inside, and to send
 * anything else than the id, the box, and what its owner changes it by.
 */
import { base64url } from "./seal.js";

/** A send that has no answer by then is tried again by whoever wants it, milliseconds. */
const PATIENCE = 30_000;
const PLACE = "/api/v1/boxes";

/**
 * `none`: nothing of ours came back; `gone`: there is no such box, or not any more; `crowded`: later;
 * `no`: it is refused.
 * @typedef {"done" | "same" | "none" | "gone" | "full" | "crowded" | "no"} Verdict
 */

/** @param {Uint8Array} bytes */
export function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {number} length */
export function random(length) {
  return crypto.getRandomValues(new Uint8Array(length));
}

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {Record<string, string>} [head]
 */
async function ask(method, path, body, head = {}) {
  try {
    const answer = await fetch(PLACE + path, {
      method,
      headers: body === undefined ? head : { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    return answer.headers.has("x-passage") ? answer : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {Response | undefined} answer
 * @returns {Promise<Verdict>}
 */
async function verdict(answer) {
  if (!answer) return "none";
  if (answer.ok) return "done";
  if (answer.status === 304) return "same";
  const type = String((await answer.json().catch(() => ({}))).type ?? "");
  if (type.endsWith(":box-gone")) return "gone";
  if (type.endsWith(":boxes-full")) return "full";
  return [408, 429].includes(answer.status) || answer.status >= 500 ? "crowded" : "no";
}

/**
 * Does the work that is asked for before a box is left; none where none is.
 * @param {string} id
 */
async function worked(id) {
  const answer = await ask("POST", "/work", { id });
  const { challenge, bits } = answer?.ok ? await answer.json() : { challenge: undefined, bits: 0 };
  if (typeof challenge !== "string" || !bits) return undefined;
  const { solved } = await import("./work.js");
  return `${challenge}.${await solved(challenge, bits)}`;
}

/**
 * Leaves a box for so many hours.
 * @param {string} id
 * @param {Uint8Array<ArrayBuffer>} secret what it will be changed by
 * @param {Uint8Array} box
 * @param {number} hours
 */
export async function leaveBox(id, secret, box, hours) {
  const owner = hex(new Uint8Array(await crypto.subtle.digest("SHA-256", secret)));
  const work = await worked(id).catch(() => undefined);
  return verdict(await ask("POST", "", { id, owner, box: base64url(box), hours, work }));
}

/**
 * What is in a locker, or that it is what one has.
 * @param {string} id
 * @param {string} [tag]
 */
export async function fetchBox(id, tag) {
  const answer = await ask("GET", `/${id}`, undefined, tag ? { "if-none-match": tag } : {});
  const said = await verdict(answer);
  if (said !== "done" || !answer) return { said };
  const bytes = await answer.arrayBuffer().catch(() => undefined);
  if (!bytes) return { said: /** @type {Verdict} */ ("none") };
  return { said, box: new Uint8Array(bytes), tag: answer.headers.get("etag") ?? "" };
}

/**
 * Puts another box in the place of one's own.
 * @param {string} id
 * @param {Uint8Array} secret
 * @param {Uint8Array} box
 * @param {number} [hours]
 */
export async function changeBox(id, secret, box, hours) {
  return verdict(await ask("PUT", `/${id}`, { secret: hex(secret), box: base64url(box), hours }));
}

/**
 * Takes one's own box back.
 * @param {string} id
 * @param {Uint8Array} secret
 */
export async function takeBox(id, secret) {
  return verdict(await ask("DELETE", `/${id}`, { secret: hex(secret) }));
}
