// What is told without a network, or through a bad one: sealed on the phone, sent once, never shown again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { browse, serve } from './house.mjs';

const LARS = '/verkhny-lars?lang=en';
const SEALED = '**/api/v1/sealed?*';
const WORDS = 'On foot to Georgia they do not let people through';
const MINUTE = 60_000;
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

const hex = (text) => Uint8Array.from(text.match(/../g), (byte) => parseInt(byte, 16));
const news = (page, pattern) => page.locator('#told .news', { hasText: pattern }).waitFor({ timeout: 15_000 });
const waits = (page, number) => page.waitForFunction(
  (wanted) => {
    const line = document.querySelector('#told .waits');
    return wanted === 0 ? line.hidden : !line.hidden && line.querySelector('b').textContent === String(wanted);
  },
  number,
  { timeout: 20_000 },
);
const tell = async (page, words) => {
  await page.fill('#words', words);
  await page.locator('form.words[data-tell] .send button').click();
};
/** What the house kept of reports, by its own talk. */
async function kept(address = house.address) {
  const answer = await fetch(`${address}/api/v1/crossings/verkhny-lars/talk?limit=200`);
  return (await answer.json()).lines;
}
/** All that the phone's database holds, as text. */
const stored = (page) => page.evaluate(async () => {
  const loaded = performance.getEntriesByType('resource').find(({ name }) => /\/assets\/passage\..*js$/.test(name));
  const { all } = (await import(loaded.name)).$part('store.js');
  return JSON.stringify([await all('outbox'), await all('boards'), await all('wishes'), await all('settings')]);
});

test('what is sealed is what the standard seals', async () => {
  const { seal, bytes, base64url } = await import('../../crates/web/app/seal.js');
  const path = new URL('../../docs/protocol/vectors/box.json', import.meta.url);
  for (const vector of JSON.parse(readFileSync(path, 'utf8'))) {
    const point = hex(vector.enc);
    const [x, y] = [point.slice(1, 33), point.slice(33)].map((part) => base64url(part));
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const jwk = { kty: 'EC', crv: 'P-256', x, y };
    const pair = {
      publicKey: await crypto.subtle.importKey('jwk', jwk, curve, true, []),
      privateKey: await crypto.subtle.importKey(
        'jwk', { ...jwk, d: base64url(hex(vector.skEm)) }, curve, false, ['deriveBits'],
      ),
    };
    const [to, info, pt, aad] = ['pkRm', 'info', 'pt', 'aad'].map((name) => hex(vector[name]));
    const sealed = await seal(to, info, pt, aad, pair);
    assert.equal(Buffer.from(sealed).toString('hex'), vector.enc + vector.ct);
    assert.deepEqual(bytes(base64url(sealed)), sealed);
  }
});

test('a report is told in place: understood, its fields empty, nothing in history', async () => {
  const { page, faults } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  const before = await page.evaluate(() => history.length);
  await tell(page, WORDS);
  await news(page, /not let through/);
  assert.equal(await page.inputValue('#words'), '');
  assert.equal(page.url(), house.address + LARS);
  assert.equal(await page.evaluate(() => history.length), before);
  assert.doesNotMatch(await stored(page), /Georgia|nonce|voice|sealed/);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  assert.deepEqual(faults, []);
});

test('without a network it waits sealed, cannot be read, and goes out in order', async () => {
  const before = (await kept()).length;
  const { page, context } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  await context.setOffline(true);
  await tell(page, 'The border is open, queue of 20 cars');
  await news(page, /sealed here/);
  await waits(page, 1);
  await tell(page, 'By car they let everybody through');
  await waits(page, 2);
  const lengths = JSON.parse(await stored(page))[0].map(([, box]) => box.sealed.length);
  assert.equal(new Set(lengths).size, 1, 'all boxes look alike');
  assert.doesNotMatch(JSON.stringify(JSON.parse(await stored(page))[0]), /open|queue|everybody|verkhny/);
  assert.equal(await page.inputValue('#words'), '');
  await context.setOffline(false);
  await waits(page, 0);
  const talk = await kept();
  assert.equal(talk.length - before, 2);
  // Newest first.
  assert.match(JSON.stringify(talk[0].reading), /"pass"/);
  assert.match(JSON.stringify(talk[1].reading), /"queue"/);
});

test("a portal's page is no answer, and a tab that dies between send and answer tells once", async () => {
  const before = (await kept()).length;
  const { page, context } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  let between = (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Log in' });
  await page.route(SEALED, (route) => between(route));
  await tell(page, 'Fuel is there, 30 cars in the queue');
  await waits(page, 1);
  between = (route) => route.fulfill({ status: 200, json: { box: 'another', said: 'ok', understood: [] } });
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.waitForResponse(SEALED);
  await waits(page, 1);
  assert.equal((await kept()).length, before);
  // The house takes it and nobody hears the answer; then the tab is gone.
  let taken;
  const reached = new Promise((resolve) => (taken = resolve));
  between = async (route) => {
    await route.fetch();
    taken();
  };
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await reached;
  assert.equal((await kept()).length - before, 1);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(house.address + LARS);
  await waits(next, 0);
  assert.equal((await kept()).length - before, 1, 'told once');
  assert.equal((await next.locator('#told .news').textContent()).includes('Fuel'), false);
});

test('a refused one says why and holds up none behind it; a busy house is asked later', async () => {
  const before = (await kept()).length;
  const { page, context } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  await context.setOffline(true);
  for (const words of ['The border is closed to buses', 'Queue of 40 cars to Georgia']) {
    await tell(page, words);
    await page.waitForFunction(() => document.querySelector('#words').value === '');
  }
  await waits(page, 2);
  const refusal = { type: 'urn:passage:problem:empty', title: 'There is nothing in it', status: 422 };
  const asked = [];
  await page.route(SEALED, (route) => {
    asked.push(Date.now());
    if (asked.length === 1) {
      return route.fulfill({ status: 503, headers: { 'retry-after': '2' },
        json: { type: 'urn:passage:problem:busy', title: 'Busy', status: 503 } });
    }
    return asked.length === 2 ? route.fulfill({ status: 422, json: refusal }) : route.continue();
  });
  const refused = news(page, /Not taken: There is nothing in it/);
  await context.setOffline(false);
  await refused;
  await waits(page, 0);
  assert.ok(asked[1] - asked[0] >= 1_900, `asked again after ${asked[1] - asked[0]} ms`);
  assert.equal((await kept()).length - before, 1);
});

test('after a day it is dropped and says so', async () => {
  const before = (await kept()).length;
  const { page, context } = await browser.page(house.address);
  await page.clock.install();
  await page.goto(house.address + LARS);
  await context.setOffline(true);
  await tell(page, 'The border is open, 15 cars waiting');
  await waits(page, 1);
  await page.close();
  const late = await context.newPage();
  await late.clock.install({ time: Date.now() + 24 * 60 * MINUTE + MINUTE });
  await context.setOffline(false);
  const dropped = news(late, /more than a day/);
  await late.goto(house.address + LARS);
  await dropped;
  await waits(late, 0);
  assert.equal((await kept()).length, before);
});

test('a clock that is set while something waits makes it no older', async () => {
  const before = (await kept()).length;
  const { page, context } = await browser.page(house.address);
  await page.clock.install();
  await page.goto(house.address + LARS);
  await context.setOffline(true);
  await tell(page, 'The border is open, 16 cars waiting');
  await waits(page, 1);
  await page.clock.setSystemTime(Date.now() + 25 * 60 * MINUTE);
  await context.setOffline(false);
  await waits(page, 0);
  const talk = await kept();
  assert.equal(talk.length - before, 1);
  assert.ok(Date.now() - Date.parse(talk[0].told_at) < 5 * MINUTE, talk[0].told_at);
});

test('storage denied: it is said, and sent from memory', async () => {
  const { page, context } = await browser.page(house.address);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: { open: () => { throw new Error('denied'); } } });
  });
  await page.goto(house.address + LARS);
  const before = (await kept()).length;
  await context.setOffline(true);
  await tell(page, 'Lorries are standing, open for cars');
  await news(page, /stay on this page/);
  await waits(page, 1);
  await context.setOffline(false);
  await waits(page, 0);
  assert.equal((await kept()).length - before, 1);
});

test('two tabs send each box once', async () => {
  const before = (await kept()).length;
  const { page, context } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  const other = await context.newPage();
  await other.goto(house.address + LARS);
  await context.setOffline(true);
  for (const [n, tab] of [page, other, page, other].entries()) await tell(tab, `Queue of ${21 + n} cars to Georgia`);
  await waits(page, 4);
  let sends = 0;
  context.on('request', (request) => (sends += request.url().includes('/api/v1/sealed?') ? 1 : 0));
  await context.setOffline(false);
  await Promise.all([waits(page, 0), waits(other, 0)]);
  assert.equal((await kept()).length - before, 4);
  assert.equal(sends, 4);
});
