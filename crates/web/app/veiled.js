/**
 * What this person waits for, on this phone, and readable by nobody who takes its disk once it is forgotten:
 * the browser's store only marks as gone what is removed from it, so names and values lie there under a key
 * that is a file of its own and goes with "Clear my things". Refuses to keep anything where there is no such
 * key: it lives then as long as the page.
 */
import { all, put, remove } from "./store.js";

/** Where the key is: `dismissAll` deletes every such room. */
const ROOM = "veil";
const PLACE = "/veil";

/** @typedef {{ name: CryptoKey, box: CryptoKey }} Keys */

/** Where a browser has neither keys nor files of its own, all of it lives as long as the page. */
const canVeil = globalThis.crypto?.subtle !== undefined && "caches" in globalThis;
/** @type {Map<string, any>} */
const here = new Map();

/** @type {Promise<Keys | undefined> | undefined} */
let found;

/** Whoever cleared the phone has another key from then on. */
document.addEventListener("passage:left", () => {
  found = undefined;
  here.clear();
});

/** The keys; none where nothing is veiled yet, and `makes` says not to begin. @param {boolean} makes */
async function keys(makes) {
  // Two tabs that make one at once would not read each other's.
  const look = () => secret(makes).catch(() => undefined);
  found ??= (navigator.locks?.request(ROOM, look) ?? look()).then((held) => held && imported(held));
  const known = await found;
  if (!known) found = undefined;
  return known;
}

/** @param {boolean} makes */
async function secret(makes) {
  if (!makes && !(await caches.has(ROOM))) return undefined;
  const room = await caches.open(ROOM);
  const held = await room.match(PLACE);
  if (held) return new Uint8Array(await held.arrayBuffer());
  const made = crypto.getRandomValues(new Uint8Array(32));
  await room.put(PLACE, new Response(made));
  return made;
}

/** @param {Uint8Array<ArrayBuffer>} secret @returns {Promise<Keys>} */
async function imported(secret) {
  const hash = { name: "HMAC", hash: "SHA-256" };
  const name = await crypto.subtle.importKey("raw", secret, hash, false, ["sign"]);
  const box = await crypto.subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt", "decrypt"]);
  return { name, box };
}

/** @param {Keys} keys @param {string} key */
async function named({ name }, key) {
  const hash = new Uint8Array(await crypto.subtle.sign("HMAC", name, new TextEncoder().encode(key)));
  return Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {any} held @returns {Promise<[string, any]>} */
async function opened(held) {
  const known = await keys(false);
  if (!known) throw new Error("nothing opens it");
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: held.iv }, known.box, held.sealed);
  return JSON.parse(new TextDecoder().decode(plain));
}

/**
 * All wishes by their keys; what cannot be opened is nobody's and goes.
 * @returns {Promise<[string, any][]>}
 */
export async function wishes() {
  const shown = [...here];
  for (const [place, held] of await all("wishes")) {
    const one = await opened(held).catch(() => undefined);
    if (one) shown.push(one);
    else await remove("wishes", place);
  }
  return shown.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @param {string} key */
export async function wish(key) {
  return (await wishes()).find(([known]) => known === key)?.[1];
}

/** @param {string} key @param {unknown} value */
export async function keepWish(key, value) {
  const known = canVeil ? await keys(true) : undefined;
  if (!known) return void here.set(key, value);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify([key, value]));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, known.box, plain);
  return void (await put("wishes", await named(known, key), { iv, sealed }));
}

/** @param {string} key */
export async function forgetWish(key) {
  here.delete(key);
  const known = await keys(false);
  if (known) await remove("wishes", await named(known, key));
}
