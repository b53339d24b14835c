/**
 * A trip as bytes: packed, padded to the one size of all boxes, sealed under a key of its own, and the link
 * that carries id and key in its fragment, which no browser sends. Refuses to make a box of another size.
 */
import { hex, random } from "./locker.js";
import { base64url, bytes } from "./seal.js";

/** Bytes of an id and of a key; a link has both. */
const ID = 16;
const KEY = 32;
const IV = 12;
/** What AES-GCM adds. */
const TAG = 16;
/** Two lengths of two bytes. */
const HEAD = 4;

/**
 * What was said on the way: when, milliseconds since 1970.
 * @typedef {["through" | "arrived" | "later" | "unsafe", number]} Said
 * @typedef {{ v: 1, from: string, via: string[], to: string, by: string, leaves: number, crosses: number,
 *   arrives: number, margin: number, plate: string, contact: string, people: string, note: string,
 *   said: Said[] }} Trip
 * @typedef {{ id: Uint8Array<ArrayBuffer>, key: Uint8Array<ArrayBuffer> }} Link
 */

/**
 * Bytes of a photo beside so much text.
 * @param {Trip} trip
 * @param {number} size
 */
export function room(trip, size) {
  // What will be said on the way takes room too.
  const later = 20 * '["arrived",1700000000000],'.length;
  return size - IV - TAG - HEAD - new TextEncoder().encode(JSON.stringify(trip)).length - later;
}

/**
 * @param {Trip} trip
 * @param {Uint8Array} photo
 * @param {Link} link
 * @param {number} size
 */
export async function sealTrip(trip, photo, link, size) {
  const text = new TextEncoder().encode(JSON.stringify(trip));
  const plain = new Uint8Array(size - IV - TAG);
  if (HEAD + text.length + photo.length > plain.length) throw new Error("too much for one box");
  const view = new DataView(plain.buffer);
  view.setUint16(0, text.length);
  view.setUint16(2, photo.length);
  plain.set(text, HEAD);
  plain.set(photo, HEAD + text.length);
  const iv = random(IV);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(cipher(link, iv), await key(link), plain));
  const box = new Uint8Array(size);
  box.set(iv);
  box.set(sealed, IV);
  return box;
}

/**
 * What was sealed; none where the key is another's or the box was changed.
 * @param {Uint8Array<ArrayBuffer>} box
 * @param {Link} link
 * @returns {Promise<{ trip: Trip, photo: Uint8Array<ArrayBuffer> } | undefined>}
 */
export async function openTrip(box, link) {
  try {
    const iv = box.slice(0, IV);
    const plain = await crypto.subtle.decrypt(cipher(link, iv), await key(link), box.slice(IV));
    const view = new DataView(plain);
    const [text, photo] = [view.getUint16(0), view.getUint16(2)];
    const trip = JSON.parse(new TextDecoder().decode(new Uint8Array(plain, HEAD, text)));
    if (trip.v !== 1 || !Array.isArray(trip.said) || !Array.isArray(trip.via)) return undefined;
    return { trip, photo: new Uint8Array(plain.slice(HEAD + text, HEAD + text + photo)) };
  } catch {
    return undefined;
  }
}

/**
 * A box is of its own id: another in its place does not open.
 * @param {Link} link
 * @param {Uint8Array<ArrayBuffer>} iv
 */
function cipher(link, iv) {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(`passage trip 1 ${hex(link.id)}`) };
}

/** @param {Link} link */
function key(link) {
  return crypto.subtle.importKey("raw", link.key, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** @returns {Link} */
export function newLink() {
  return { id: random(ID), key: random(KEY) };
}

/** @param {Link} link */
export function fragment(link) {
  const both = new Uint8Array(ID + KEY);
  both.set(link.id);
  both.set(link.key, ID);
  return base64url(both);
}

/**
 * The link of a fragment; none where it is cut short or is none.
 * @param {string} text
 * @returns {Link | undefined}
 */
export function ofFragment(text) {
  if (!/^[A-Za-z0-9_-]{64}$/.test(text)) return undefined;
  const both = bytes(text);
  return { id: both.slice(0, ID), key: both.slice(ID) };
}
