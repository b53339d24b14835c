/**
 * Two who agreed on a ride hand each other a contact: each phone makes a key pair for this hold, seals its
 * owner's contact to the other's key (HPKE, as filings are sealed to the house), and opens what the other
 * left. Refuses to send a contact in clear, to keep one, and to use a key for a second hold.
 */
import { base64url, bytes, opened, seal } from "./seal.js";

const CURVE = { name: "ECDH", namedCurve: "P-256" };
/** Bytes of a sealed contact (`HANDOVER_BOX_BYTES`), and what HPKE adds to what is in it. */
const SIZE = 1024;
const ADDED = 65 + 16;
/** The longest contact, bytes. */
export const LONGEST = 640;
/** Where the visit's secret is kept if it is to be (work.js), and key pairs beside it. */
const CACHE = "visit";
/**
 * Digits of the number by which two see that they have each other's key. A house that put keys of its own
 * between must find one for each of the two that give the same number: of 10^20 some 10^10 tries each, and
 * each try costs what a phone does once.
 */
const DIGITS = 20;
const ROUNDS = 500_000;
/** A send that has no answer by then is tried again by whoever wants it, milliseconds. */
const PATIENCE = 30_000;

/**
 * `ride`, `hold`: their entries; `voice`: the secret by which one is known there.
 * @typedef {{ slug: string, ride: number, hold: number, voice: string }} At
 * @typedef {{ hold: number, side: string, agreed: boolean, gives: boolean, given: boolean,
 *   own_key?: string, own: "none" | "here" | "taken", key?: string, other: "none" | "here" | "taken",
 *   box?: string }} Standing
 * @typedef {{ pair: CryptoKeyPair, key: string }} Own
 * `code`: what both compare.
 * @typedef {{ standing?: Standing, contact?: string, code?: string, problem?: string }} Met
 */

/** @type {Map<string, Promise<Own>>} */
const pairs = new Map();

/** @param {At} at */
function place({ slug, ride, hold }) {
  return `/visit/handover/${slug}/${ride}/${hold}`;
}

/**
 * The pair of a hold: of this page, or kept beside the visit's secret; a new one where there is none.
 * @param {At} at
 */
export function ownKey(at) {
  const known = pairs.get(place(at)) ?? made(at);
  pairs.set(place(at), known);
  return known;
}

/**
 * @param {At} at
 * @returns {Promise<Own>}
 */
async function made(at) {
  const held = await globalThis.caches?.match(place(at), { cacheName: CACHE }).catch(() => undefined);
  const kept = await held?.json().catch(() => undefined);
  if (kept) {
    const privateKey = await crypto.subtle.importKey("jwk", kept, CURVE, true, ["deriveBits"]);
    const { d: _, key_ops: __, ...open } = kept;
    const publicKey = await crypto.subtle.importKey("jwk", open, CURVE, true, []);
    return named({ privateKey, publicKey });
  }
  // Kept only where the secret is: without that the key is of no use after this page.
  const secret = await globalThis.caches?.match("/visit", { cacheName: CACHE }).catch(() => undefined);
  const isWished = secret !== undefined;
  const pair = await crypto.subtle.generateKey(CURVE, isWished, ["deriveBits"]);
  if (isWished) {
    const jwk = await crypto.subtle.exportKey("jwk", pair.privateKey);
    await (await caches.open(CACHE)).put(place(at), new Response(JSON.stringify(jwk)));
  }
  return named(pair);
}

/** @param {CryptoKeyPair} pair */
async function named(pair) {
  return { pair, key: base64url(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey))) };
}

/**
 * What a box is sealed for: this ride, this hold, this side. One from elsewhere does not open.
 * @param {At} at
 * @param {string} from the side that seals
 */
function info({ slug, ride, hold }, from) {
  return new TextEncoder().encode(`passage handover 1 ${slug} ${ride} ${hold} ${from}`);
}

/**
 * Seals a contact from one side to the other's key; the sender's own key goes into the seal too.
 * @param {At} at
 * @param {string} from
 * @param {string} contact
 * @param {string} to the other's key
 * @param {string} own
 */
export async function sealContact(at, from, contact, to, own) {
  const plain = new Uint8Array(SIZE - ADDED);
  const text = new TextEncoder().encode(contact);
  if (text.length > LONGEST) throw new Error("too long for one box");
  new DataView(plain.buffer).setUint16(0, text.length);
  plain.set(text, 2);
  return base64url(await seal(bytes(to), info(at, from), plain, bytes(own)));
}

/**
 * Opens what the other sealed; none where it is of another ride, another key, or was changed.
 * @param {At} at
 * @param {string} from the side that sealed
 * @param {string} box
 * @param {Own} own
 * @param {string} their the key of who sealed
 */
export async function openContact(at, from, box, own, their) {
  try {
    const plain = await opened(own.pair, bytes(own.key), info(at, from), bytes(box), bytes(their));
    const length = new DataView(plain.buffer).getUint16(0);
    return new TextDecoder("utf-8", { fatal: true }).decode(plain.slice(2, 2 + length));
  } catch {
    return undefined;
  }
}

/**
 * The number that both phones make of both keys, in groups of four; another one where a key was changed on
 * its way.
 * @param {At} at
 * @param {string} one
 * @param {string} other
 */
export async function codeOf({ slug, ride, hold }, one, other) {
  const text = new TextEncoder();
  const keys = text.encode([one, other].sort().join(" "));
  const salt = text.encode(`passage handover code 1 ${slug} ${ride} ${hold}`);
  const secret = await crypto.subtle.importKey("raw", keys, "PBKDF2", false, ["deriveBits"]);
  const slow = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  const drawn = new Uint8Array(await crypto.subtle.deriveBits(slow, secret, 128));
  const number = drawn.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) % 10n ** BigInt(DIGITS);
  return number.toString().padStart(DIGITS, "0").replace(/\d{4}(?=\d)/g, "$& ");
}

/**
 * The number of a hold and of the keys as they are now.
 * @param {At} at
 * @param {string} own
 * @param {string | undefined} theirs
 */
async function codeNow(at, own, theirs) {
  if (!theirs) return undefined;
  const of = `${place(at)} ${own} ${theirs}`;
  const known = codes.get(of) ?? codeOf(at, own, theirs);
  codes.set(of, known);
  return known;
}

/** @type {Map<string, Promise<string>>} */
const codes = new Map();

/**
 * Brings something, and hears how it stands.
 * @param {At} at
 * @param {Record<string, unknown>} [brought]
 * @returns {Promise<Met>}
 */
export async function ask({ slug, ride, hold, voice }, brought = {}) {
  try {
    const lang = document.documentElement.lang;
    const answer = await fetch(`/api/v1/crossings/${slug}/rides/${ride}/handover?lang=${lang}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ voice, hold, ...brought }),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    if (!answer.headers.has("x-passage")) return {};
    const said = await answer.json();
    return answer.ok ? { standing: said } : { problem: String(said.title) };
  } catch {
    return {};
  }
}

/**
 * One step on: leaves the key, leaves the contact once one may, takes and opens the other's. To be called
 * again, every half minute or so, until it gives a contact; without one's own contact it only leaves the key.
 * @param {At} at
 * @param {string} [contact]
 * @returns {Promise<Met>}
 */
export async function meet(at, contact) {
  const own = await ownKey(at);
  let met = await ask(at);
  let now = met.standing;
  if (now && now.own_key !== own.key) {
    met = await ask(at, { key: own.key });
    now = met.standing;
  }
  const mayGive = now?.agreed && now.gives && now.own !== "taken";
  if (now?.key && contact && mayGive && left.get(place(at)) !== now.key) {
    const box = await sealContact(at, now.side, contact, now.key, own.key);
    met = await ask(at, { box, sealed_to: now.key });
    now = met.standing;
    if (now?.own === "here" && now.key) left.set(place(at), now.key);
  }
  const code = await codeNow(at, own.key, now?.key);
  if (!now?.box || !now.key) return { ...met, code };
  const from = now.side === "offerer" ? "holder" : "offerer";
  const theirs = await openContact(at, from, now.box, own, now.key);
  if (theirs === undefined) return { ...met, code };
  await ask(at, { taken: true });
  return { standing: now, contact: theirs, code };
}

/**
 * Of each hold, the key that one's contact was sealed to: another key of theirs needs it anew.
 * @type {Map<string, string>}
 */
const left = new Map();

document.addEventListener("passage:left", () => {
  pairs.clear();
  codes.clear();
  left.clear();
});
