/**
 * Opens the desk by a link: the key stands behind the `#`, which no browser sends, is put into the form and
 * taken out of the address, also where the page stands open already. Refuses to keep it anywhere.
 */
const box = document.getElementById("key");

function open() {
  const key = decodeURIComponent(location.hash.slice(1));
  if (!key || !(box instanceof HTMLInputElement) || !box.form) return;
  history.replaceState(null, "", location.pathname + location.search);
  box.value = key;
  box.form.requestSubmit();
}

open();
window.addEventListener("hashchange", open);
