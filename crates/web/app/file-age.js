// Says how old this file is and greys what is past its time, by the clock of whoever opens it.
(() => {
  /** What a clock may be behind before it is said to be wrong, milliseconds. */
  const slack = 300000;
  /** @param {HTMLElement} part @param {string} name */
  const moment = (part, name) => Date.parse(part.dataset[name] ?? "");
  /** @param {string} attribute @returns {HTMLElement[]} */
  const parts = (attribute) => Array.from(document.querySelectorAll(`[${attribute}]`));
  const look = () => {
    const now = Date.now();
    for (const row of parts("data-until")) row.classList.toggle("stale", moment(row, "until") <= now);
    const ages = parts("data-from");
    const last = ages.filter((age) => moment(age, "from") <= now).pop();
    for (const age of ages) age.hidden = age !== last;
    const wrong = document.getElementById("wrong");
    if (wrong) wrong.hidden = moment(document.body, "at") <= now + slack;
  };
  look();
  setInterval(look, 30000);
})();
