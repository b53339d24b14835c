/**
 * One stream for all tabs of a browser: the tab that holds a lock follows what all of them look at and tells
 * the others; where it goes away, the next one takes the lock. A browser without locks has one stream a tab.
 * A stream says that a board moved and where it stands, no more. Refuses to stream to tabs nobody looks at.
 */

const NAME = "passage-stream";
/** A stream that was refused is tried again, milliseconds. */
const AGAIN = 15_000;
/** Crossings in one stream: more the server does not follow. */
const MOST = 8;
/** Tabs answer what they look at within, milliseconds. */
const GATHER = 50;

/**
 * @typedef {{ crossing: string, cursor: string, loud: boolean }} Moved
 * @typedef {{ kind: "want" | "bye", tab: string, slug: string } | { kind: "who" } | { kind: "down" | "up" } |
 *   { kind: "moved", moved: Moved }} Note
 */

const canShare = "locks" in navigator && "BroadcastChannel" in window;

export class Stream {
  /** One crossing, or several with a comma between. @type {string} */
  #slug;
  /** @type {(moved: Moved) => void} */
  #hear;
  /** @type {(isUp: boolean) => void} */
  #state;
  #tab = Math.random().toString(36).slice(2);
  /** @type {Map<string, string>} */
  #wanted = new Map();
  /** @type {BroadcastChannel | undefined} */
  #channel;
  /** @type {EventSource | undefined} */
  #source;
  /** @type {AbortController | undefined} */
  #asking;
  /** @type {(() => void) | undefined} */
  #letGo;
  /** @type {number | undefined} */
  #timer;
  #follows = "";

  /**
   * @param {string} slug
   * @param {(moved: Moved) => void} hear
   * @param {(isUp: boolean) => void} state
   */
  constructor(slug, hear, state) {
    this.#slug = slug;
    this.#hear = hear;
    this.#state = state;
  }

  get isOpen() {
    return this.#asking !== undefined;
  }

  open() {
    if (this.isOpen) return;
    this.#asking = new AbortController();
    this.#wanted = new Map([[this.#tab, this.#slug]]);
    if (!canShare) return this.#follow();
    this.#channel = new BroadcastChannel(NAME);
    this.#channel.onmessage = (event) => this.#note(event.data);
    this.#post({ kind: "want", tab: this.#tab, slug: this.#slug });
    const lead = () => new Promise((letGo) => {
      this.#letGo = () => letGo(undefined);
      this.#post({ kind: "who" });
      this.#timer = window.setTimeout(() => this.#follow(), GATHER);
    });
    navigator.locks.request(NAME, { signal: this.#asking.signal }, lead).catch(() => {});
  }

  close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#post({ kind: "bye", tab: this.#tab, slug: this.#slug });
    this.#channel?.close();
    if (this.#letGo) this.#letGo();
    else this.#asking?.abort();
    [this.#source, this.#channel, this.#asking, this.#letGo, this.#follows] = [
      undefined, undefined, undefined, undefined, "",
    ];
  }

  /** @param {Note} note */
  #post(note) {
    this.#channel?.postMessage(note);
  }

  /** @param {Note} note */
  #note(note) {
    if (note.kind === "who") this.#post({ kind: "want", tab: this.#tab, slug: this.#slug });
    if (note.kind === "want") this.#wanted.set(note.tab, note.slug);
    if (note.kind === "bye") this.#wanted.delete(note.tab);
    if (note.kind === "up" || note.kind === "down") this.#state(note.kind === "up");
    if (note.kind === "moved" && this.#slug.split(",").includes(note.moved.crossing)) this.#hear(note.moved);
    if ((note.kind === "want" || note.kind === "bye") && this.#source) this.#follow();
  }

  /** Follows what all tabs look at; a stream that does already goes on. */
  #follow() {
    clearTimeout(this.#timer);
    const others = [...this.#wanted.values()].sort();
    const wanted = new Set([this.#slug, ...others].join(",").split(","));
    const slugs = [...wanted].slice(0, MOST).sort().join(",");
    if (this.#source && slugs === this.#follows) return;
    this.#source?.close();
    this.#follows = slugs;
    const source = new EventSource(`/api/v1/live?crossings=${encodeURIComponent(slugs)}`);
    this.#source = source;
    source.onopen = () => this.#tell({ kind: "up" });
    source.onerror = () => {
      this.#tell({ kind: "down" });
      if (source.readyState !== EventSource.CLOSED) return;
      this.#follows = "";
      this.#timer = window.setTimeout(() => this.#follow(), AGAIN);
    };
    source.addEventListener("moved", (event) => this.#tell({ kind: "moved", moved: JSON.parse(event.data) }));
  }

  /** Tells the other tabs and itself. @param {Note} note */
  #tell(note) {
    this.#post(note);
    this.#note(note);
  }
}
