// How long the work takes in Chromium slowed down fourfold, calm and flooded, and whether the page answers
// meanwhile. Run by hand: `node measure-work.mjs [ROUNDS]`, with a built binary; see docs/performance.md.
import { browse, serve } from './house.mjs';

const ROUNDS = Number(process.argv[2] ?? 21);
const SLOWER = 4;
/** Zero bits asked for: `CALM` and `MOST` in crates/web/src/effort.rs. */
const EFFORTS = { calm: 18, flood: 21 };

const house = await serve();
const browser = await browse();
const { page } = await browser.page(house.address);
await page.goto(`${house.address}/verkhny-lars?lang=en`);
const solver = await page.evaluate(async () => {
  const module = document.querySelector('script[src*="/work."]').src;
  return (await (await fetch(module)).text()).match(/solver\.[0-9a-f]+\.js/)[0];
});

// The browser slows the page's own thread only: a worker's time is measured at full speed and multiplied.
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

for (const [name, bits] of Object.entries(EFFORTS)) {
  const { times, still } = await page.evaluate(
    async ([solver, bits, rounds]) => {
      const times = [];
      let still = 0;
      let last = performance.now();
      const ticking = setInterval(() => {
        still = Math.max(still, performance.now() - last);
        last = performance.now();
      }, 10);
      for (let round = 0; round < rounds; round += 1) {
        const worker = new Worker(`/assets/${solver}`, { type: 'module' });
        const begun = performance.now();
        await new Promise((resolve) => {
          worker.onmessage = resolve;
          worker.postMessage({ challenge: `measure-${bits}-${round}-${Math.random()}`, bits });
        });
        times.push(performance.now() - begun);
        worker.terminate();
      }
      clearInterval(ticking);
      return { times, still };
    },
    [solver, bits, ROUNDS],
  );
  times.sort((a, b) => a - b);
  const seconds = (share) => ((times[Math.floor(times.length * share)] * SLOWER) / 1_000).toFixed(2);
  console.log(
    `${name} (${bits} bits): median ${seconds(0.5)} s, p90 ${seconds(0.9)} s on a device ${SLOWER} x slower;`,
    `the page stood still for at most ${still.toFixed(0)} ms`,
  );
}
await browser.end();
await house.end();
