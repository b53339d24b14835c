// Sentences to show at a post: without a network and without JavaScript, large, in the language of those who stand
// there, and no wider than the narrowest phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, serve } from './house.mjs';

const LANGS = ['ru', 'uk', 'en', 'fr', 'ka', 'kk'];
let house;
let browser;

before(async () => {
  [house, browser] = [await serve(), await browse()];
});

after(async () => {
  await browser?.end();
  await house?.end();
});

test('a crossing leads to sentences in the language of where one goes, and they are there offline', async () => {
  const { page, context, faults } = await browser.page(house.address);
  await page.goto(`${house.address}/verkhny-lars?lang=ru`);
  await page.locator('.way-0 .onward a[href="/phrases/ka?lang=ru"]').click();
  await page.locator('.speak summary', { hasText: 'Мне нужен врач.' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => caches.match(location.href));
  await page.locator('#tools button', { hasText: 'Беречь батарею' }).waitFor();
  assert.equal(await page.locator('#tools button', { hasText: 'с собой' }).count(), 0, 'there is no border here');
  assert.deepEqual(faults, []);
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(`${house.address}/phrases/ka?lang=ru`);
  const doctor = page.locator('.speak details', { hasText: 'Мне нужен врач.' });
  const theirs = doctor.locator('b[lang="ka"]');
  assert.equal(await theirs.innerText(), 'ექიმი მჭირდება.');
  const size = () => theirs.evaluate((shown) => Number.parseFloat(getComputedStyle(shown).fontSize));
  const small = await size();
  await doctor.locator('summary').click();
  assert.ok((await size()) >= 36 && small >= 22, `${small}, then ${await size()}`);
  assert.doesNotMatch(page.url(), /#/, 'what was shown is in no history');
  assert.match(await page.locator('.speak').innerText(), /რუსულად/);
});

test('a border that is taken along has them', async () => {
  const { page, context } = await browser.page(house.address);
  await page.goto(`${house.address}/vale?lang=en`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.locator('#tools button', { hasText: /along/i }).click();
  // Taken is what is said to be taken: whoever leaves sooner has a part of it.
  await page.waitForFunction(
    () => !document.querySelector('#tools button:disabled') && /on this phone/i.test(document.querySelector('#tools').innerText),
    undefined,
    { timeout: 25_000 },
  );
  await context.setOffline(true);
  await page.goto(`${house.address}/phrases/ka?lang=en`);
  await page.locator('.speak summary', { hasText: 'I need a doctor.' }).waitFor();
});

test('they fit the narrowest phone in all pairs of languages, without JavaScript, light and dark', { timeout: 60_000 }, async () => {
  for (const colorScheme of ['light', 'dark']) {
    const view = { viewport: { width: 320, height: 640 }, colorScheme, javaScriptEnabled: false };
    const { page, context } = await browser.page(house.address, view);
    for (const lang of LANGS) {
      for (const to of LANGS.filter((other) => other !== lang)) {
        await page.goto(`${house.address}/phrases/${to}?lang=${lang}`);
        const all = await page.locator('.speak details').count();
        assert.ok(all >= 24, `${all} sentences`);
        assert.doesNotMatch(await page.locator('main').innerText(), /speak-|phrases-|\{/, `${lang} ${to}`);
      }
      // The longest, as large as it is shown.
      for (const row of await page.locator('.speak summary').all()) {
        await row.click();
        const width = await page.evaluate('document.documentElement.scrollWidth').catch(() => 320);
        assert.ok(width <= 320, `${lang}: ${width}`);
      }
    }
    await context.close();
  }
});
