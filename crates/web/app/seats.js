/**
 * Seats on a phone: the page speaks by the secret that stands in its forms, or by the one the phone was asked
 * to keep; one's own seats are looked at again while they are in sight, and what one warned of stays out of
 * sight. Refuses to keep a seat, a secret or a contact by itself.
 */
import { get, put } from "./store.js";
import { adopt } from "./work.js";

/** How often one's own seats are looked at, milliseconds: a hold lasts a quarter of an hour. */
const EVERY = 15_000;
/** Rides remembered as warned of: more are gone long since. */
const MOST = 64;

const mine = document.getElementById("mine");
const look = document.querySelector("form.look");
const slug = location.pathname.split("/")[1] ?? "";
const PLACE = `warned-${slug}`;

/** @param {string} voice */
function speak(voice) {
  for (const field of document.querySelectorAll('input[name="voice"]')) {
    if (field instanceof HTMLInputElement) field.value = voice;
  }
}

/** Looks at one's own seats again, by the form that looks through all. */
async function again() {
  if (!(look instanceof HTMLFormElement) || !mine || document.hidden) return;
  if (mine.contains(document.activeElement)) return;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(look)) if (typeof value === "string") body.append(name, value);
  const answer = await fetch(look.action, { method: "POST", body }).catch(() => undefined);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("mine");
  if (!fresh || mine.innerHTML === fresh.innerHTML) return;
  mine.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
  mine.dataset.live = fresh.dataset.live ?? "false";
}

/** Takes out of sight what was warned of from this phone. */
async function hide() {
  /** @type {unknown} */
  const kept = await get("settings", PLACE);
  const warned = Array.isArray(kept) ? kept : [];
  for (const seq of warned) document.getElementById(`ride-${seq}`)?.remove();
  document.addEventListener("submit", ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return;
    const told = new FormData(target);
    if (told.get("do") !== "report") return;
    void put("settings", PLACE, [...warned, String(told.get("ride"))].slice(-MOST));
  });
}

const own = document.querySelector('input[name="voice"]');
if (own instanceof HTMLInputElement) {
  const given = own.value;
  const voice = await adopt(given);
  speak(voice);
  if (voice !== given) await again();
  await hide();
  setInterval(() => void (mine?.dataset.live === "true" && again()), EVERY);
}
