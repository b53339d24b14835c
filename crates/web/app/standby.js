/**
 * The worker that answers where there is no connection: begun once a page has all it needs itself, and sent
 * away with whoever clears the phone. Refuses to let one that is on its way put anything down afterwards.
 */
import { mayKeep } from "./kept.js";
import { say } from "./saying.js";

/** A worker that does not say that it stopped is waited for no longer, milliseconds. */
const PATIENCE = 150;

/** Begins it, and tells it what this page has loaded: that is to be there without a net too. */
export async function engage() {
  if (!("serviceWorker" in navigator) || !mayKeep()) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", ({ data }) => data === "broken" && say("phone-broken"));
  try {
    const begun = await serviceWorker.register("/worker.js", { scope: "/", updateViaCache: "none" });
    // It may have been cleared while the worker came.
    if (!mayKeep()) return void (await dismiss(begun));
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    if (mayKeep()) active?.postMessage({ loaded });
  } catch {
    // Private windows have none: pages are there with a net.
  }
}

/** Sends every worker away, and with it all that pages keep beside the store. */
export async function dismissAll() {
  const begun = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(begun.map(dismiss));
  await forgetRooms();
}

/** @param {ServiceWorkerRegistration} begun */
async function dismiss(begun) {
  await Promise.all([begun.installing, begun.waiting, begun.active].map(stop));
  await forgetRooms();
  await begun.unregister();
}

async function forgetRooms() {
  if (!("caches" in window)) return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Until the worker has said that it puts nothing down any more. @param {ServiceWorker | null} worker */
function stop(worker) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((stopped) => {
    port1.onmessage = stopped;
    setTimeout(stopped, worker ? PATIENCE : 0);
    worker?.postMessage({ left: true }, [port2]);
  });
}
