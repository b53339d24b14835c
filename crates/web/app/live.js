/**
 * A page on a phone: kept for when there is no connection, brought up to date at each look, followed while
 * somebody looks. Refuses to do anything for a page that nobody looks at.
 */
import { age, grow } from "./ageing.js";
import { age as aged } from "./ages.js";
import { offerAlong } from "./along.js";
import { cursor, isBehind, keepPage, keptAt, refresh, rest, shown } from "./board.js";
import { isWrong, learn, learnt, now } from "./clock.js";
import { keepAway, keepHelp } from "./kept.js";
import { lookAgain, showSince } from "./glance.js";
import { list, renew } from "./home.js";
import { choose, isChosen, isSaving, watch } from "./saving.js";
import { say } from "./saying.js";
import { engage } from "./standby.js";
import { Stream } from "./stream.js";
import { button } from "./tools.js";
import { keepWay } from "./way.js";
import { said, words } from "./words.js";

/** A page out of sight for this long lets its stream go, milliseconds. */
const HIDDEN = 60_000;
/** What a first page is not told of, and what is quiet there, it asks for this often, milliseconds. */
const BEAT = 120_000;
/** What nobody asked for yet is kept this long after what was, milliseconds: a visit of seconds has it. */
const AFTER = 4_000;

/** From so many minutes on the line on top tells an age beside the clock. */
const AGED = 30;

const SIGNS = {
  live: "page-live",
  offline: "page-offline",
  saving: "phone-saving",
  catching: "phone-catching",
};

const sign = document.getElementById("updated");
const slug = sign?.dataset.slug;
/** The crossing, or on the first page those told of last. */
const follows = slug ?? shown()?.dataset.follows;
const stream = follows ? new Stream(follows, hear, (isUp) => show(isUp ? "live" : "offline")) : undefined;

/** @type {number | undefined} */
let beating;
/** @type {number | undefined} */
let leaving;
let looked = 0;

/** @param {import("./stream.js").Moved} moved */
function hear(moved) {
  show("live");
  if (slug ? moved.cursor !== cursor() : moved.loud && shown()) refresh(moved.loud ? "loud" : "quiet");
}

/** Of when the board is: its clock, and from half an hour on how long ago: who is cold does not reckon. */
function when() {
  const { clock = "", at = "" } = shown()?.dataset ?? {};
  const minutes = Math.floor((now() - Date.parse(at)) / 60_000);
  return minutes >= AGED ? `${clock} (${aged(words.ages, minutes)})` : clock;
}

/** @param {"live" | "offline" | "saving" | "catching"} state */
function show(state) {
  if (!sign || (state === "live" && isSaving())) return;
  sign.classList.toggle("live", state === "live");
  sign.classList.toggle("offline", state === "offline");
  const text = said(SIGNS[state], { age: when() });
  // A busy crossing moves four times a second: what stands there already is not laid out anew.
  if (sign.textContent !== text) sign.textContent = text;
}

/** The first page is asked for from time to time, unless what somebody looked for stands in its place. */
function beat() {
  clearInterval(beating);
  if (slug || !shown() || document.hidden || isSaving()) return;
  beating = window.setInterval(() => void (shown() && refresh("quiet")), BEAT);
}

/** Follows, or where the phone is to be spared looks once. */
function attend() {
  beat();
  if (document.hidden) return;
  if (!isSaving()) return stream?.open();
  stream?.close();
  show("saving");
}

function away() {
  rest();
  clearInterval(beating);
  void keepPage();
  looked = performance.now();
  leaving = window.setTimeout(() => stream?.close(), HIDDEN);
}

async function back() {
  clearTimeout(leaving);
  if (performance.now() - looked > HIDDEN) {
    if (slug) await lookAgain();
    catchUp();
  }
  attend();
}

function catchUp() {
  if (shown()) refresh("loud");
  else void renew();
}

function offer() {
  const saves = button(isChosen() ? "phone-save-off" : "phone-save", async () => {
    await choose(!isChosen());
    saves.textContent = said(isChosen() ? "phone-save-off" : "phone-save");
    attend();
  });
  saves.classList.add("quiet");
  if (slug) button("phone-update", () => refresh("loud")).classList.add("update");
  offerAlong();
}

async function begin() {
  keepWay();
  const board = shown();
  if (!keptAt && board) learn(new Date(Date.parse(board.dataset.at ?? "") + 30_000).toUTCString());
  await learnt;
  if (isWrong()) say("phone-clock");
  grow();
  age();
  if (slug) await lookAgain();
  if (board) showSince(board);
  await watch(attend);
  offer();
  attend();
  void list();
  if (keptAt) {
    // What is told twice from one kept page is two reports, not one sent again.
    for (const field of document.querySelectorAll("input[name=nonce]")) {
      /** @type {HTMLInputElement} */ (field).value = crypto.randomUUID();
    }
    show("catching");
    catchUp();
  } else {
    void keepPage();
  }
  const { lang } = document.documentElement;
  void keepAway(lang);
  if (!isSaving()) setTimeout(() => document.hidden || isSaving() || void keepHelp(lang), AFTER);
}

document.addEventListener("visibilitychange", () => (document.hidden ? away() : void back()));
window.addEventListener("online", () => {
  if (!isSaving() || isBehind()) catchUp();
  attend();
});
window.addEventListener("offline", () => {
  stream?.close();
  show("offline");
});
document.addEventListener("passage:met", () => show(isSaving() ? "saving" : "live"));
document.addEventListener("passage:missed", () => show("offline"));
if (document.readyState === "complete") void engage();
else window.addEventListener("load", () => void engage());
void begin();
