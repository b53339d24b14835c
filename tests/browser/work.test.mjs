// The work that a fresh Voice owes: done in a worker while one writes, and the page goes on meanwhile.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { browse, serve } from './house.mjs';

const LARS = '/verkhny-lars?lang=en';
/** What all who do no work share: `RATE_SHARED_BURST` in limits.rs. */
const SHARED = 30;
let house;
let browser;

before(async () => {
  house = await serve('--admission', 'guarded');
  browser = await browse();
});

after(async () => {
  await browser?.end();
  await house?.end();
});

/** Uses up what is free, until the house says that work is needed. */
async function useUp() {
  for (let n = 0; n <= SHARED; n += 1) {
    const answer = await fetch(`${house.address}/api/v1/crossings/verkhny-lars/filings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: `flood-${n}-${Date.now()}`, taps: [{ topic: 'open', value: 'yes' }] }),
    });
    if (answer.status === 429) return;
    assert.equal(answer.status, 201);
  }
  assert.fail('nothing is ever used up');
}

test('the worker finds the numbers that are written down', async () => {
  globalThis.postMessage ??= () => {};
  const { solve } = await import('../../crates/web/app/solver.js');
  const path = new URL('../../docs/protocol/vectors/work.json', import.meta.url);
  for (const { challenge, bits, number } of JSON.parse(readFileSync(path, 'utf8'))) {
    assert.equal(solve(challenge, bits), number, challenge);
  }
});

test('when nothing is free a page still tells, by its work, and its words stand', async () => {
  await useUp();
  const { page, faults } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  await page.fill('textarea#words', 'On foot to Georgia they do not let people through');
  const form = page.locator('form', { has: page.locator('textarea#words') });
  await form.locator('.send button').click();
  await page.locator('#told .news', { hasText: 'not let through' }).waitFor({ timeout: 30_000 });
  assert.deepEqual(faults, []);
});

test('the secret stays in the page unless one asks otherwise', async () => {
  const { page } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  const kept = (wanted) => page.waitForFunction(
    async (wanted) => (await caches.keys()).includes('visit') === wanted, wanted,
  );
  await page.fill('textarea#words', 'On foot to Georgia they do not let people through');
  await kept(false);
  await page.check('input[data-keep]');
  await kept(true);
  await page.reload();
  await page.locator('input[data-keep]:checked').waitFor();
  await page.uncheck('input[data-keep]');
  await kept(false);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
});
