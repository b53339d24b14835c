/**
 * Telling in place: a form of ours is sealed and put into the outbox, its fields are emptied, and what became
 * of it is said where one is, so that nothing of it stands in an address or in history. Where the page cannot
 * seal, forms go as they are. Refuses to say anything in words of its own.
 */
import { anew } from "./anew.js";
import { blank, isLacking } from "./lack.js";
import { leave } from "./leave.js";
import { begin, flush, hear, isSafe, keep, learn, waiting } from "./outbox.js";
import { clear, corrected, follow, isUrgent, warn } from "./reading.js";
import { seals } from "./seal.js";
import { cries } from "./stems.js";
import { secret } from "./work.js";

const told = document.getElementById("told");
/** Names of boxes that were sealed on this page: what became of them is said here in full. */
const mine = new Set();
/**
 * What was refused or dropped: said until something is told anew, whatever else is sent meanwhile.
 * @type {string[]}
 */
let lasting = [];
/** So long what is new is in sight, milliseconds; then it stands in its place alone. */
const NEW = 12_000;
/** @type {number | undefined} */
let ageing;
/** @type {WeakSet<HTMLFormElement>} */
const busy = new WeakSet();

/**
 * @param {(string | undefined)[]} lines
 * @param {string[]} [list]
 */
function say(lines, list = []) {
  const news = told?.querySelector(".news");
  if (!news) return;
  const made = (/** @type {string} */ tag, /** @type {string} */ words) => {
    const part = document.createElement(tag);
    part.textContent = words;
    return part;
  };
  const parts = [...lasting, ...lines].filter((line) => line).map((line) => made("p", line ?? ""));
  const items = document.createElement("ul");
  items.append(...list.map((line) => made("li", line)));
  news.replaceChildren(...parts, ...(list.length ? [items] : []));
  // Its place has its room from now on: what is seen of it elsewhere may come and go, and nothing moves.
  settle();
  if (place instanceof HTMLElement) place.style.minHeight = "";
  if (place instanceof HTMLElement) place.style.minHeight = `${place.offsetHeight}px`;
  news.classList.add("new");
  ageing = window.setTimeout(settle, NEW);
}

const place = told?.querySelector(".place");
if (place instanceof HTMLElement) {
  new IntersectionObserver(([seen]) => place.classList.toggle("here", seen.isIntersecting)).observe(place);
}

function settle() {
  clearTimeout(ageing);
  told?.querySelector(".news")?.classList.remove("new");
}

/** @param {string} words */
function last(words) {
  if (!lasting.includes(words)) lasting.push(words);
  say([]);
}

async function count() {
  const line = told?.querySelector(".waits");
  const number = await waiting();
  if (!(line instanceof HTMLElement)) return number;
  line.hidden = number === 0;
  const shown = line.querySelector("b");
  if (shown) shown.textContent = String(number);
  sign(number);
  return number;
}

/**
 * How many wait stands on top too: whoever waits for a net looks there.
 * @param {number} number
 */
function sign(number) {
  const known = document.querySelector(".top .waiting");
  if (number === 0) return known?.remove();
  const made = known ?? document.createElement("a");
  made.className = "waiting";
  made.setAttribute("href", "#told");
  made.textContent = waits(number);
  if (!known) document.querySelector("header .in")?.append(made);
}

/** @param {number} number */
function waits(number) {
  return `${told?.dataset.waits ?? ""} ${number}`;
}

hear((news) => {
  void count();
  if (news.kind === "sent") {
    if (mine.delete(news.name)) say([news.said], news.understood);
    else say([told?.dataset.sent]);
  } else if (news.kind === "refused") {
    mine.delete(news.name);
    last(`${told?.dataset.refused ?? ""} ${news.said}`);
  } else if (news.kind === "dropped") {
    last(told?.dataset.dropped ?? "");
  }
});

/**
 * What a form says, as the house takes it.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @returns {[string, string][]}
 */
function fields(form, submitter) {
  /** @type {[string, string][]} */
  const found = [];
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value && name !== "nonce") found.push([name, value]);
  }
  if (submitter instanceof HTMLButtonElement && submitter.name) found.push([submitter.name, submitter.value]);
  return found;
}

/** @param {HTMLFormElement} form */
function area(form) {
  const found = form.querySelector("textarea");
  return found instanceof HTMLTextAreaElement ? found : undefined;
}

/**
 * Whether it is said first that nothing was sent yet, under whom to call: once, for words that read as a call
 * for help.
 * @param {HTMLFormElement} form
 */
async function isHeld(form) {
  const [words, unsent] = [area(form), form.querySelector(".urgent .unsent")];
  if (!words || !(unsent instanceof HTMLElement) || !unsent.hidden) return false;
  if (!(await isUrgent(words))) return false;
  warn(words, true);
  unsent.hidden = false;
  unsent.parentElement?.querySelector("a")?.focus();
  return true;
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
async function tell(form, submitter) {
  if (isLacking(form) || (await isHeld(form))) return;
  const words = area(form);
  if (words && !words.value.trim()) {
    words.value = "";
    form.reportValidity();
    return;
  }
  const left = words && corrected(words);
  let pairs = fields(form, submitter);
  if (left) {
    pairs = pairs.filter(([name]) => name !== "words");
    pairs.push(...left.map((said) => /** @type {[string, string]} */ (["said", said])));
  }
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16)).join("-");
  pairs.push(["nonce", nonce], ["voice", await secret()]);
  const name = await keep(form.dataset.tell ?? "", pairs).catch(() => undefined);
  if (!name) {
    // The words stay where they are: they are nowhere else.
    say([told?.dataset.unkept]);
    if (navigator.onLine) form.submit();
    return;
  }
  mine.add(name);
  blank(form);
  empty(form);
  lasting = [];
  say([told?.dataset.sending]);
  void sent(name);
}

/**
 * Sends, and says so where it does not go out now. What is told next need not wait for it.
 * @param {string} name
 */
async function sent(name) {
  await flush();
  const number = mine.has(name) ? await count() : 0;
  if (number > 0) say([waits(number), isSafe() ? told?.dataset.kept : told?.dataset.unkept]);
}

/** @param {HTMLFormElement} form */
function empty(form) {
  head();
  const words = area(form);
  if (words) clear(words);
  form.dispatchEvent(new Event("passage:told", { bubbles: true }));
}

/** Forms go the way that is looked at, unless one chooses another. */
function head() {
  const at = [...document.querySelectorAll('input[name="way"]')].findIndex(
    (way) => way instanceof HTMLInputElement && way.checked,
  );
  for (const select of document.querySelectorAll('select[name="toward"]')) {
    if (select instanceof HTMLSelectElement && !select.dataset.chosen) select.selectedIndex = at + 1;
  }
}

told?.querySelector(".news")?.addEventListener("click", settle);

document.addEventListener("submit", (event) => {
  const [form, by] = [event.target, event.submitter];
  if (by instanceof HTMLButtonElement && by.name === "anew") {
    if (anew(by.value)) event.preventDefault();
    return;
  }
  if (!(form instanceof HTMLFormElement) || !form.dataset.tell || !seals()) return;
  event.preventDefault();
  if (busy.has(form)) return;
  busy.add(form);
  void tell(form, event.submitter).finally(() => busy.delete(form));
});

document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === "way") head();
  if (target instanceof HTMLSelectElement && target.name === "toward") target.dataset.chosen = "yes";
});

// What was being written is not there for whoever opens the page again.
window.addEventListener("pagehide", () => {
  for (const form of document.querySelectorAll("form[data-tell]")) {
    if (!(form instanceof HTMLFormElement)) continue;
    form.reset();
    empty(form);
  }
});

told?.querySelector("form.leave")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.currentTarget;
  const gone = await leave().catch(() => false);
  mine.clear();
  await count();
  if (form instanceof HTMLElement) say([gone ? form.dataset.gone : form.dataset.failed]);
});

for (const form of document.querySelectorAll("form[data-tell]")) {
  if (!(form instanceof HTMLFormElement)) continue;
  const words = area(form);
  if (words && seals()) follow(words);
}
head();
begin();
void count();
if (document.querySelector("form[data-tell]") && seals()) {
  const soon = () => navigator.onLine && void Promise.all([learn(), cries()]);
  document.addEventListener("focusin", soon, { once: true });
}
