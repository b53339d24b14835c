/**
 * Does a piece of work in a worker, so that the page stays as it is: finds a number whose hash with the seed
 * begins with enough zero bits. SHA-256 (FIPS 180-4) is written out here because the browser's own is only
 * to be had a promise a hash, and not at all on a page without TLS. Refuses to know what the work is for.
 *
 * Takes `{ challenge, bits }`, answers with the number.
 */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const K = new Int32Array(64);
/** The same of the square roots of the first 8. */
const START = new Int32Array(8);

/** @param {number} root */
const fraction = (root) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;

for (let prime = 2, found = 0; found < 64; prime += 1) {
  let divisor = 2;
  while (prime % divisor !== 0) divisor += 1;
  if (divisor !== prime) continue;
  K[found] = fraction(Math.cbrt(prime));
  if (found < 8) START[found] = fraction(Math.sqrt(prime));
  found += 1;
}

/**
 * Mixes one block into a state. `w` holds the block in its first 16 words and is used up.
 * @param {Int32Array} state
 * @param {Int32Array} w 64 words
 */
function mix(state, w) {
  for (let t = 16; t < 64; t += 1) {
    const x = w[t - 15];
    const y = w[t - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = (w[t - 16] + s0 + w[t - 7] + s1) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let t = 0; t < 64; t += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[t] + w[t]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

/**
 * The hash of a text of ASCII, as eight words.
 * @param {string} text
 */
export function hash(text) {
  const blocks = Math.ceil((text.length + 9) / 64);
  const bytes = new DataView(new ArrayBuffer(blocks * 64));
  for (let at = 0; at < text.length; at += 1) bytes.setUint8(at, text.charCodeAt(at));
  bytes.setUint8(text.length, 0x80);
  bytes.setUint32(blocks * 64 - 4, text.length * 8);
  const state = START.slice();
  const w = new Int32Array(64);
  for (let block = 0; block < blocks; block += 1) {
    for (let t = 0; t < 16; t += 1) w[t] = bytes.getInt32(block * 64 + t * 4);
    mix(state, w);
  }
  return state;
}

/**
 * The first number that does the work.
 * @param {string} challenge
 * @param {number} bits at most 32
 */
export function solve(challenge, bits) {
  const seed = hash(challenge);
  const state = new Int32Array(8);
  const w = new Int32Array(64);
  for (let number = 0; ; number += 1) {
    w.set(seed);
    // The number, 8 bytes, then the end mark and the length in bits.
    w[8] = Math.floor(number / 2 ** 32) | 0;
    w[9] = number | 0;
    w[10] = 0x80000000 | 0;
    w.fill(0, 11, 15);
    w[15] = 320;
    state.set(START);
    mix(state, w);
    if (Math.clz32(state[0]) >= bits) return number;
  }
}

globalThis.onmessage = (message) => {
  const { challenge, bits } = message.data;
  globalThis.postMessage(solve(challenge, bits));
};
