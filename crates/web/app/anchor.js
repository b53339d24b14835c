/**
 * Opens an anchor's link: the key stands behind the `#`, which no browser sends, is put into the form and
 * taken out of the address, with the secret by which this browser reports; also where the page stands open
 * already. Refuses to send them by itself: who opened the link says so.
 */
const NAME = "voice";
const box = document.getElementById("key");
const own = document.getElementById("voice");

/** The secret that this browser speaks by, the tab's or the device's; made if there is none. */
function secret() {
  const known = localStorage.getItem(NAME) ?? sessionStorage.getItem(NAME);
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const made = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  sessionStorage.setItem(NAME, made);
  return made;
}

function open() {
  const key = decodeURIComponent(location.hash.slice(1));
  if (!key || !(box instanceof HTMLInputElement) || !(own instanceof HTMLInputElement)) return;
  history.replaceState(null, "", location.pathname + location.search);
  box.value = key;
  own.value = secret();
}

open();
window.addEventListener("hashchange", open);
