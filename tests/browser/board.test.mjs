// The board in a browser: live, without JavaScript, narrow, dark, and quiet toward everyone else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, file, serve } from './house.mjs';

const LARS = '/verkhny-lars?lang=en';
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

test('one tab tells and the other shows it within two seconds', async () => {
  const reader = await browser.page(house.address);
  const teller = await browser.page(house.address);
  await reader.page.goto(house.address + LARS);
  await teller.page.goto(house.address + LARS);
  await teller.page.fill('textarea#words', 'On foot to Georgia they do not let people through');
  const form = teller.page.locator('form', { has: teller.page.locator('textarea#words') });
  await form.locator('.send button').click();
  await reader.page.getByText('not let through', { exact: false }).first().waitFor({ timeout: 2_000 });
  assert.deepEqual(reader.faults, []);
  assert.deepEqual(teller.faults, []);
});

test('a follower that was away is brought up to date when it is back', async () => {
  const reader = await browser.page(house.address);
  await reader.page.goto(house.address + LARS);
  await reader.context.setOffline(true);
  await file(house.address, 'browser-0001', { topic: 'supply', item: 'fuel', toward: 'ge', value: 'no' });
  await reader.page.waitForTimeout(500);
  await reader.context.setOffline(false);
  await reader.page.locator('[data-key="supply/ru///fuel"]').waitFor({ timeout: 15_000 });
});

test('without JavaScript it reads, takes a report and answers a question before it posts one', async () => {
  const { page, faults } = await browser.page(house.address, { javaScriptEnabled: false });
  await page.goto(house.address + LARS);
  await page.fill('textarea#words', 'queue of 30 cars to Georgia');
  await page.locator('form', { has: page.locator('textarea#words') }).locator('.send button').click();
  assert.match(await page.content(), /30/);
  await page.goto(house.address + LARS);
  await page.fill('textarea#question', 'Can I cross on foot to Georgia?');
  await page.locator('form', { has: page.locator('textarea#question') }).locator('button').click();
  assert.match(await page.content(), /not let through/);
  assert.deepEqual(faults, []);
});

test('nothing is wider than the narrowest phone, in any language, light or dark', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page } = await browser.page(house.address, { viewport: { width: 320, height: 640 }, colorScheme });
    for (const lang of ['ru', 'uk', 'en', 'fr', 'ka', 'kk']) {
      for (const path of ['/', '/verkhny-lars', '/about']) {
        await page.goto(`${house.address}${path}?lang=${lang}`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${path} in ${lang}, ${colorScheme}: ${width} px`);
      }
    }
  }
});

test('nothing is left on the device and nothing is kept in an address', async () => {
  const { page, context } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  await page.fill('textarea#question', 'Is there fuel?');
  await page.locator('form', { has: page.locator('textarea#question') }).locator('button').click();
  await page.waitForLoadState();
  assert.ok(!decodeURIComponent(page.url()).includes('fuel'), page.url());
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
});

test('an example says so everywhere', async () => {
  const example = await serve('demo');
  try {
    const { page } = await browser.page(example.address);
    for (const path of ['/', '/verkhny-lars', '/about']) {
      await page.goto(`${example.address}${path}?lang=en`);
      assert.match(await page.title(), /EXAMPLE/);
      assert.match(await page.locator('body').innerText(), /EXAMPLE/);
    }
    const board = await fetch(`${example.address}/api/v1/crossings/verkhny-lars/board`);
    assert.equal((await board.json()).fiction, true);
  } finally {
    await example.end();
  }
});
