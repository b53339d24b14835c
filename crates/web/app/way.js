/**
 * The way one looks at stands in the page's address: a reload, a step back and a link show it again. It is no
 * question, and nothing else on the phone keeps it. Refuses to choose for anybody.
 */

/** What an address calls it. */
const NAME = "toward";

const tabs = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('input[name="way"]')]);

/** Shows the way that the address names, turns without a page anew, and has the address name what is seen. */
export function keepWay() {
  const named = new URLSearchParams(location.search).get(NAME);
  const tab = tabs.find(({ value }) => value === named);
  if (tab && !tab.checked) turn(tab);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest(".choose a") : null;
    const turned = tabs.find(({ id }) => id === link?.parentElement?.getAttribute("for"));
    if (!turned || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    turn(turned);
  });
  document.addEventListener("change", ({ target }) => {
    const turned = tabs.find((tab) => tab === target);
    if (turned) name(turned.value);
  });
}

/** @param {HTMLInputElement} tab */
function turn(tab) {
  tab.checked = true;
  tab.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * In the place of the address that was, so that a step back leads where it led; in other languages too.
 * @param {string} way
 */
function name(way) {
  const here = new URL(location.href);
  here.searchParams.set(NAME, way);
  history.replaceState(history.state, "", here);
  for (const link of document.querySelectorAll(".languages a")) {
    const there = new URL(link.getAttribute("href") ?? "", here);
    there.searchParams.set(NAME, way);
    link.setAttribute("href", there.href);
  }
}
