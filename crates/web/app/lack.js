/**
 * What a form by taps lacks is said at its field before anything is sealed, and how one travels is chosen
 * once for all that is told with a page. The twin of crates/web/src/form/lack.rs. Refuses to choose for
 * anybody.
 */

/**
 * Says all that is missing; whether anything is.
 * @param {HTMLFormElement} form
 */
export function isLacking(form) {
  for (const known of form.querySelectorAll(".lack")) known.remove();
  const told = new FormData(form);
  const step = `.of-${told.get("see")}`;
  const parts = [...form.querySelectorAll(`${step}[data-lack], ${step} [data-lack]`)];
  const lacking = parts.filter((part) => isNeeded(part, told) && !isFilled(part));
  for (const part of lacking) {
    const said = document.createElement("p");
    said.className = "lack";
    said.setAttribute("role", "alert");
    said.textContent = part.getAttribute("data-lack");
    part.append(said);
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  lacking[0]?.querySelector("input")?.focus();
  return lacking.length > 0;
}

/**
 * Whom it is of is needed where it is so of some; and who names people need not say how they travel.
 * @param {Element} part
 * @param {FormData} told
 */
function isNeeded(part, told) {
  if (part.querySelector('[name="who"]')) return told.get("pass") === "limited";
  return !(part.querySelector('[name="mode"]') && told.get("see") === "pass" && told.has("who"));
}

/** @param {Element} part */
function isFilled(part) {
  const isGiven = [...part.querySelectorAll("input")].some(({ type, value, checked }) => {
    return type === "number" ? value : checked;
  });
  return isGiven && [...part.querySelectorAll("select")].every(({ value }) => value);
}

/**
 * Empties a form, but for how one travels.
 * @param {HTMLFormElement} form
 */
export function blank(form) {
  const mode = form.querySelector('[name="mode"]:checked');
  form.reset();
  if (mode instanceof HTMLInputElement) mode.checked = true;
}

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.form?.matches(".taps")) return;
  target.closest("[data-lack]")?.querySelector(":scope > .lack")?.remove();
  const whom = target.form.querySelector("details[data-lack]");
  if (target.value === "limited" && whom instanceof HTMLDetailsElement) whom.open = true;
});
