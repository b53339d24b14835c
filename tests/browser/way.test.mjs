// The way that one looks at: there again after a reload and a step back, with JavaScript and without, and kept nowhere
// but in the address.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, file, serve } from './house.mjs';

const LARS = '/verkhny-lars?lang=en';
let house;
let browser;

before(async () => {
  [house, browser] = [await serve(), await browse()];
  await file(house.address, 'way-test-0001', { topic: 'open', value: 'no', toward: 'ru' });
});

after(async () => {
  await browser?.end();
  await house?.end();
});

const second = (page) => page.locator('#tab-1').isChecked();

test('the way that was chosen is there after a reload, a step back, and in the address alone', async () => {
  const { page, faults } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  assert.equal(await second(page), false);
  const length = await page.evaluate(() => history.length);
  await page.locator('label[for="tab-1"]').click();
  assert.match(page.url(), /toward=ru/);
  assert.equal(await page.evaluate(() => history.length), length, 'a step back leads where it led');
  assert.match(await page.locator('.languages a').first().getAttribute('href'), /toward=ru/);
  await page.reload();
  assert.ok(await second(page));
  assert.ok(await page.locator('.way-1').isVisible());
  assert.equal(await page.locator('form.taps select[name="toward"]').inputValue(), 'ru');
  await page.goto(`${house.address}/?lang=en`);
  await page.goBack();
  assert.ok(await second(page));
  const stored = await page.evaluate(async () => {
    const pages = await caches.open('boards');
    const texts = [];
    for (const request of await pages.keys()) texts.push(request.url, await (await pages.match(request)).text());
    return texts;
  });
  assert.ok(stored.some((text) => /id="tab-0"[^>]* checked/.test(text)), 'the page is kept');
  assert.ok(stored.every((text) => !/^http.*toward=/.test(text) && !/id="tab-1"[^>]* checked/.test(text)));
  await page.goto('about:blank');
  await page.goto(house.address + LARS);
  assert.equal(await second(page), false, 'nobody chose it for this address');
  assert.deepEqual(faults, []);
});

test('offline a page that was kept opens on the way its address names', async () => {
  const { page, context } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => caches.match(location.href));
  await context.setOffline(true);
  await page.goto(`${house.address}${LARS}&toward=ru`);
  await page.locator('.way-1 .state').waitFor();
  assert.ok(await second(page));
});

test('without JavaScript too', async () => {
  const { page } = await browser.page(house.address, { javaScriptEnabled: false });
  await page.goto(`${house.address}${LARS}&toward=ru`);
  assert.ok(await page.locator('.way-1').isVisible());
  await page.reload();
  assert.ok(await page.locator('.way-1').isVisible());
  await page.goto(house.address + LARS);
  await page.locator('label[for="tab-1"]').click();
  await page.reload();
  assert.ok(await page.locator('.way-1').isVisible(), 'a tab is a link');
  await page.goto(`${house.address}/?lang=en`);
  await page.goBack();
  assert.ok(await page.locator('.way-1').isVisible());
});
