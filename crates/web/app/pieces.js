/**
 * A board made whole from what the phone holds and what the server sent, which is shells of all the pieces
 * that the phone holds. Refuses to guess: where a piece is missing there is no board.
 */

/** What a mark covers of a piece's own tag: a shell comes without. */
const FIXED = ["data-key", "id", "data-title", "data-rank"];

/**
 * The marks of all pieces of a page, one after the other.
 * @param {Document} page
 */
export function held(page) {
  const pieces = page.querySelectorAll("#board [data-is]");
  return [...new Set([...pieces].map((piece) => piece.getAttribute("data-is")))].join("");
}

/**
 * The board as the server has it now; none where what was sent is no board, or does not fit the page.
 * @param {Document} page
 * @param {string} html
 */
export function whole(page, html) {
  const board = new DOMParser().parseFromString(html, "text/html").getElementById("board");
  if (!board?.dataset.cursor) return undefined;
  for (const shell of board.querySelectorAll("[data-kept]")) {
    const mark = shell.getAttribute("data-kept") ?? "";
    const piece = page.querySelector(`#board [data-is="${CSS.escape(mark)}"]`);
    if (!piece) return undefined;
    for (const name of FIXED) {
      const value = piece.getAttribute(name);
      if (value !== null) shell.setAttribute(name, value);
    }
    shell.replaceChildren(...[...piece.childNodes].map((node) => node.cloneNode(true)));
    if (!retime(shell, Date.parse(board.dataset.at ?? "")) || !recount(shell)) return undefined;
    shell.removeAttribute("data-kept");
    shell.setAttribute("data-is", mark);
  }
  return board;
}

/**
 * Puts the moments that a shell brought into the piece: minutes before the board's own, with the words of a
 * local time. False where they are not as many as the piece has.
 * @param {Element} shell
 * @param {number} at milliseconds since 1970
 */
function retime(shell, at) {
  const moments = (shell.getAttribute("data-times") ?? "").split(" ").filter(Boolean);
  const times = [...shell.querySelectorAll("time")];
  shell.removeAttribute("data-times");
  if (times.length !== moments.length || Number.isNaN(at)) return false;
  times.forEach((time, place) => {
    const [minutes, clock] = (moments[place] ?? "").split("=");
    time.dateTime = new Date(at - Number(minutes) * 60_000).toISOString().replace(".000Z", "Z");
    if (clock !== undefined) time.textContent = clock;
  });
  return true;
}

/**
 * Puts the numbers that a shell brought into the words of the piece. False where they are not as many.
 * @param {Element} shell
 */
function recount(shell) {
  const numbers = (shell.getAttribute("data-numbers") ?? "").split(" ").filter(Boolean);
  shell.removeAttribute("data-numbers");
  const parts = document.createTreeWalker(shell, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let place = 0;
  const counted = (/** @type {string} */ text) => text.replace(/[0-9]+/g, () => numbers[place++] ?? "");
  for (let part = parts.nextNode(); part; part = parts.nextNode()) {
    if (part instanceof HTMLButtonElement) {
      // What its tap says has the same numbers.
      if (part.name === "said") part.setAttribute("value", counted(part.value));
    } else if (part instanceof Text && !part.parentElement?.closest("time") && /[0-9]/.test(part.data)) {
      part.data = counted(part.data);
    }
  }
  return place === numbers.length;
}
