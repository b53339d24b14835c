/**
 * What the phone keeps: a few rooms of small values by key, in IndexedDB. Where the browser keeps nothing
 * (denied, full, broken) all is held in memory for as long as the page lives, and `isKept` says so.
 * Refuses to know what is kept, and to keep anything that no room is named for.
 */

const NAME = "passage";
const VERSION = 1;

/**
 * `boards`: what is public, by crossing and language; `outbox`: sealed filings; `wishes`: answers to tell of
 * when they change; `settings`: what was chosen.
 * @typedef {"boards" | "outbox" | "wishes" | "settings"} Room
 */

/** @type {readonly Room[]} */
const ROOMS = ["boards", "outbox", "wishes", "settings"];

/** @type {Promise<IDBDatabase | undefined> | undefined} */
let opened;
/** @type {Map<Room, Map<string, unknown>>} */
const memory = new Map(ROOMS.map((room) => [room, new Map()]));

/** The database; none where the browser keeps nothing. */
function database() {
  opened ??= open().catch(anew).catch(() => undefined);
  return opened;
}

/** One that cannot be read is of no use to anyone: it is made anew, once. */
async function anew() {
  await done(indexedDB.deleteDatabase(NAME));
  return open();
}

/** @returns {Promise<IDBDatabase>} */
async function open() {
  const asked = indexedDB.open(NAME, VERSION);
  asked.onupgradeneeded = () => {
    for (const room of ROOMS) {
      if (!asked.result.objectStoreNames.contains(room)) asked.result.createObjectStore(room);
    }
  };
  const found = await done(asked);
  // Another tab clears everything, or a newer page is open: this one lets go.
  found.onversionchange = () => {
    found.close();
    opened = undefined;
  };
  return found;
}

/**
 * @template T
 * @param {IDBRequest<T>} asked
 * @returns {Promise<T>}
 */
function done(asked) {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/** Whether what is put outlives the page. */
export async function isKept() {
  return (await database()) !== undefined;
}

/**
 * @param {Room} room
 * @param {string} key
 * @returns {Promise<any>}
 */
export async function get(room, key) {
  const base = await database();
  const here = memory.get(room)?.get(key);
  if (!base || here !== undefined) return here;
  return done(base.transaction(room).objectStore(room).get(key)).catch(() => undefined);
}

/**
 * All of a room, in the order of its keys.
 * @param {Room} room
 * @returns {Promise<[string, any][]>}
 */
export async function all(room) {
  const found = new Map(memory.get(room) ?? []);
  const base = await database();
  if (base) {
    const store = base.transaction(room).objectStore(room);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    keys.forEach((key, at) => found.set(String(key), found.get(String(key)) ?? values[at]));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Puts a value; true if it outlives the page.
 * @param {Room} room
 * @param {string} key
 * @param {unknown} value
 */
export async function put(room, key, value) {
  const base = await database();
  try {
    if (!base) throw new Error("nothing is kept here");
    const change = base.transaction(room, "readwrite");
    change.objectStore(room).put(value, key);
    await new Promise((resolve, reject) => {
      change.oncomplete = () => resolve(undefined);
      change.onabort = () => reject(change.error);
    });
    memory.get(room)?.delete(key);
    return true;
  } catch {
    memory.get(room)?.set(key, value);
    return false;
  }
}

/**
 * @param {Room} room
 * @param {string} key
 */
export async function remove(room, key) {
  memory.get(room)?.delete(key);
  const base = await database();
  if (base) await done(base.transaction(room, "readwrite").objectStore(room).delete(key));
}

/** Forgets everything: the rooms and the database itself. */
export async function forget() {
  for (const room of memory.values()) room.clear();
  const base = await database();
  base?.close();
  opened = undefined;
  if (base) await done(indexedDB.deleteDatabase(NAME));
}
