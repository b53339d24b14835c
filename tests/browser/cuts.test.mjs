// A hundred filings through thirty cuts of the line, lost answers and tabs that die: each is told exactly once.
// The time between cuts is compressed: what matters is where in a send the line is cut, not how long it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, serve } from './house.mjs';

const LARS = '/verkhny-lars?lang=en';
const FILINGS = 100;
const CUTS = 30;
const SEED = 20261127;
let house;
let browser;

before(async () => {
  house = await serve();
  browser = await browse();
});

after(async () => {
  await browser?.end();
  await house?.end();
});

/** The same numbers for the same seed (mulberry32). */
function draws(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let drawn = Math.imul(state ^ (state >>> 15), 1 | state);
    drawn = (drawn + Math.imul(drawn ^ (drawn >>> 7), 61 | drawn)) ^ drawn;
    return ((drawn ^ (drawn >>> 14)) >>> 0) % below;
  };
}

async function told() {
  const answer = await fetch(`${house.address}/api/v1/crossings/verkhny-lars/talk?limit=200`);
  const { lines } = await answer.json();
  return lines.map(({ reading }) => reading.claims[0].value.range[0]);
}

test('a hundred filings through thirty cuts are told exactly once', async (t) => {
  const draw = draws(SEED);
  const first = await browser.page(house.address);
  const { context } = first;
  let [page, sends, lost, died] = [first.page, 0, 0, 0];
  // One send in four reaches the house and its answer does not come back; one in eight does not get there.
  await context.route('**/api/v1/sealed?*', async (route) => {
    sends += 1;
    const fate = draw(8);
    if (fate < 2) {
      lost += 1;
      await route.fetch().catch(() => {});
      return route.abort();
    }
    return fate === 2 ? route.abort() : route.continue();
  });
  await page.goto(house.address + LARS);
  const cutsAt = new Set();
  while (cutsAt.size < CUTS) cutsAt.add(draw(FILINGS - 2));
  let offlineFor = 0;
  for (let n = 0; n < FILINGS; n += 1) {
    if (cutsAt.has(n)) {
      // Mostly while something is on its way.
      await context.setOffline(true);
      offlineFor = 1 + draw(3);
    }
    await page.locator('form.taps label[for="see-queue"]').click();
    await page.locator('form.taps label.chip:has(input[name="mode"][value="car"])').click();
    await page.fill('form.taps input[name="vehicles"]', String(1_000 + n));
    await page.locator('form.taps .send button').click();
    await page.waitForFunction(() => document.querySelector('form.taps input[name="vehicles"]').value === '');
    if (offlineFor > 0 && (offlineFor -= 1) === 0) {
      await context.setOffline(false);
      if (draw(4) === 0) {
        died += 1;
        await page.close({ runBeforeUnload: false });
        page = await context.newPage();
        await page.goto(house.address + LARS);
      }
    }
  }
  await context.setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.waitForFunction(() => document.querySelector('#told .waits').hidden, undefined, { timeout: 180_000 });
  const all = await told();
  t.diagnostic(`${sends} sends, ${lost} answers lost, ${died} tabs died, ${all.length} filings told`);
  assert.deepEqual([...all].sort((a, b) => a - b), Array.from({ length: FILINGS }, (_, n) => 1_000 + n));
  assert.ok(lost > 10 && sends > FILINGS, 'the line was bad enough');
});
