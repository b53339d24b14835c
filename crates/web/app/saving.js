/**
 * Whether the phone is to be spared: it says so itself (Save-Data, a battery under a fifth), or somebody
 * tapped. Refuses to ask the phone for anything it does not offer.
 */
import { get, put } from "./store.js";

/** Under this part of a full battery. */
const LOW = 0.2;

let chosen = false;
let low = false;
/** @type {() => void} */
let told = () => {};

/** Whether to save. */
export function isSaving() {
  const net = /** @type {any} */ (navigator).connection;
  return chosen || low || net?.saveData === true;
}

/** Whether somebody tapped for it. */
export function isChosen() {
  return chosen;
}

/** @param {boolean} on */
export async function choose(on) {
  chosen = on;
  show();
  await put("settings", "saving", on);
}

/**
 * Finds out, and tells when it is another.
 * @param {() => void} changed
 */
export async function watch(changed) {
  chosen = (await get("settings", "saving").catch(() => false)) === true;
  const battery = await /** @type {any} */ (navigator).getBattery?.().catch(() => undefined);
  const measure = () => {
    low = battery ? battery.level < LOW && !battery.charging : false;
    show();
  };
  battery?.addEventListener("levelchange", measure);
  battery?.addEventListener("chargingchange", measure);
  measure();
  told = changed;
}

function show() {
  document.documentElement.classList.toggle("saving", isSaving());
  told();
}
