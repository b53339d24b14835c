/**
 * Seals bytes to the house's key of the day, so that from then on nobody but the house can read them, nor can
 * this phone: HPKE (RFC 9180) in base mode with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM, all
 * of it the browser's own WebCrypto. Opens only what was sealed to a key pair that a caller has. Refuses to
 * make or keep one.
 */

const CURVE = { name: "ECDH", namedCurve: "P-256" };
const KEM = Uint8Array.of(75, 69, 77, 0, 16);
const SUITE = Uint8Array.of(72, 80, 75, 69, 0, 16, 0, 1, 0, 1);
/** Bytes of a point of the curve. */
const POINT = 65;
/** An empty salt, as the hash pads it: browsers take no empty key. */
const NONE = new Uint8Array(32);
const text = new TextEncoder();

/** Whether this page may seal: browsers do it where the connection is safe, and the house gives out a key. */
export function seals() {
  const key = document.getElementById("told")?.dataset.key;
  return globalThis.crypto?.subtle !== undefined && key !== undefined;
}

/** @param {...(Uint8Array | string)} parts */
function join(...parts) {
  const bytes = parts.map((part) => (typeof part === "string" ? text.encode(part) : part));
  const whole = new Uint8Array(bytes.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * @param {Uint8Array<ArrayBuffer>} key
 * @param {Uint8Array<ArrayBuffer>} message
 */
async function hmac(key, message) {
  const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", made, message));
}

/**
 * RFC 9180, 4.
 * @param {Uint8Array} suite
 * @param {Uint8Array<ArrayBuffer>} salt
 * @param {string} label
 * @param {Uint8Array} input
 */
function extract(suite, salt, label, input) {
  return hmac(salt, join("HPKE-v1", suite, label, input));
}

/**
 * RFC 9180, 4: at most as much as one hash gives.
 * @param {Uint8Array} suite
 * @param {Uint8Array<ArrayBuffer>} from
 * @param {string} label
 * @param {Uint8Array} info
 * @param {number} length
 */
async function expand(suite, from, label, info, length) {
  const one = Uint8Array.of(1);
  const bytes = await hmac(from, join(Uint8Array.of(0, length), "HPKE-v1", suite, label, info, one));
  return bytes.slice(0, length);
}

/**
 * Seals: a point of the curve, then what is sealed. `pair` is drawn anew for each box, but in a test.
 * @param {Uint8Array<ArrayBuffer>} to the house's public key, uncompressed
 * @param {Uint8Array<ArrayBuffer>} info
 * @param {Uint8Array<ArrayBuffer>} plain
 * @param {Uint8Array<ArrayBuffer>} [aad]
 * @param {CryptoKeyPair} [pair]
 */
export async function seal(to, info, plain, aad = new Uint8Array(), pair) {
  const theirs = await crypto.subtle.importKey("raw", to, CURVE, false, []);
  const { privateKey, publicKey } = pair ?? (await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]));
  const enc = new Uint8Array(await crypto.subtle.exportKey("raw", publicKey));
  const { cipher, iv } = await schedule(privateKey, theirs, join(enc, to), info);
  const gcm = { name: "AES-GCM", iv, additionalData: aad };
  return join(enc, new Uint8Array(await crypto.subtle.encrypt(gcm, cipher, plain)));
}

/**
 * Opens what was sealed to a pair: a point, then what is sealed. Fails where it was sealed to another, for
 * something else, or was changed.
 * @param {CryptoKeyPair} pair
 * @param {Uint8Array} own the public half
 * @param {Uint8Array<ArrayBuffer>} info
 * @param {Uint8Array<ArrayBuffer>} sealed
 * @param {Uint8Array<ArrayBuffer>} [aad]
 */
export async function opened(pair, own, info, sealed, aad = new Uint8Array()) {
  const enc = sealed.slice(0, POINT);
  const theirs = await crypto.subtle.importKey("raw", enc, CURVE, false, []);
  const { cipher, iv } = await schedule(pair.privateKey, theirs, join(enc, own), info);
  const gcm = { name: "AES-GCM", iv, additionalData: aad };
  return new Uint8Array(await crypto.subtle.decrypt(gcm, cipher, sealed.slice(POINT)));
}

/**
 * RFC 9180, 4.1 and 5.1: what both halves make alike.
 * @param {CryptoKey} ours
 * @param {CryptoKey} theirs
 * @param {Uint8Array} both the sender's point and the receiver's
 * @param {Uint8Array} info
 */
async function schedule(ours, theirs, both, info) {
  const agreed = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, ours, 256);
  const drawn = await extract(KEM, NONE, "eae_prk", new Uint8Array(agreed));
  const shared = await expand(KEM, drawn, "shared_secret", both, 32);
  const id = await extract(SUITE, NONE, "psk_id_hash", new Uint8Array());
  const about = await extract(SUITE, NONE, "info_hash", info);
  const context = join(Uint8Array.of(0), id, about);
  const secret = await extract(SUITE, shared, "secret", new Uint8Array());
  const key = await expand(SUITE, secret, "key", context, 16);
  const iv = await expand(SUITE, secret, "base_nonce", context, 12);
  const uses = /** @type {KeyUsage[]} */ (["encrypt", "decrypt"]);
  return { cipher: await crypto.subtle.importKey("raw", key, "AES-GCM", false, uses), iv };
}

/** @param {string} base64url */
export function bytes(base64url) {
  const plain = atob(base64url.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** @param {Uint8Array} bytes */
export function base64url(bytes) {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
