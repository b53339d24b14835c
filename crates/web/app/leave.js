/**
 * "Clear my things": what is of this person is taken off the device, what is public and was asked for by
 * anyone stays. Refuses to put anything in the place of what is gone: an empty list is an empty list.
 */
import { forgetLooks } from "./kept.js";
import { dismissAll } from "./standby.js";
import { forget } from "./store.js";
import { forgetSecret } from "./work.js";

/** Forgets all of it; true if all of it is gone. */
export async function leave() {
  const typed = "textarea, input:not([type=checkbox], [type=radio], [type=hidden])";
  for (const field of document.querySelectorAll(typed)) {
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = "";
  }
  document.dispatchEvent(new Event("passage:left"));
  const done = await Promise.allSettled([forgetLooks().then(forget), dismissAll(), forgetSecret()]);
  // Who looked in between saw what was not gone yet.
  document.dispatchEvent(new Event("passage:left"));
  return done.every(({ status }) => status === "fulfilled");
}
