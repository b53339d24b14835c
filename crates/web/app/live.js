/**
 * Follows a crossing: a stream that tells when the board changed. The browser itself comes back after a cut
 * and says where it stood. Refuses to open a second stream, or to stream to a page nobody looks at.
 */
import { age, grey } from "./ageing.js";
import { cursor, refresh } from "./board.js";

/** A page out of sight for this long lets its stream go, milliseconds. */
const HIDDEN = 60_000;

const sign = document.getElementById("updated");

/** @type {EventSource | undefined} */
let stream;
/** @type {number | undefined} */
let leaving;

function open() {
  if (stream || !sign?.dataset.slug) return;
  const from = encodeURIComponent(cursor());
  stream = new EventSource(`/api/v1/crossings/${sign.dataset.slug}/live?from=${from}`);
  stream.addEventListener("open", () => show("live"));
  stream.addEventListener("error", () => show("offline"));
  stream.addEventListener("patch", refresh);
  stream.addEventListener("anew", refresh);
}

function close() {
  stream?.close();
  stream = undefined;
}

/** @param {"live" | "offline"} state */
function show(state) {
  if (!sign) return;
  sign.classList.toggle("live", state === "live");
  sign.classList.toggle("offline", state === "offline");
  sign.textContent = sign.dataset[state] ?? "";
}

document.addEventListener("visibilitychange", () => {
  clearTimeout(leaving);
  if (document.hidden) {
    leaving = window.setTimeout(close, HIDDEN);
  } else {
    if (!stream) refresh();
    open();
  }
});

window.addEventListener("online", () => {
  refresh();
  open();
});

grey(document, Date.now());
age();
open();
