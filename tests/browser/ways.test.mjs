// Ways: the form without a script, on a narrow screen, by keys alone, printed, in six languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { browse, serve } from './house.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGS = ['ru', 'uk', 'en', 'fr', 'ka', 'kk'];
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

async function ask(page, lang, { from, to, back = false }) {
  await page.goto(`${house.address}/ways?lang=${lang}`);
  await page.fill('input[name=from]', from);
  await page.fill('input[name=to]', to);
  await page.locator('form.ways .who > summary').click();
  await page.selectOption('select[name=citizenship]', 'ru');
  await page.selectOption('select[name=document]', 'passport');
  await page.fill('input[name=children]', '0');
  await page.selectOption('select[name=child_document]', 'birth_certificate');
  if (back) await page.check('input[name=may_return]');
  await page.locator('form.ways > button:visible').click();
  await page.waitForSelector('h2');
}

test('without a script the ways are shown, and nothing asked stands in the address', async () => {
  const { page, faults } = await browser.page(house.address, { javaScriptEnabled: false });
  await ask(page, 'en', { from: 'Karaganda', to: 'Tbilisi', back: true });
  assert.equal(page.url(), `${house.address}/ways?lang=en`);
  const red = await page.locator('.one-way.back').first().innerText();
  assert.match(red, /Leads back into a country already left: Russia/);
  assert.match(await page.locator('main').innerText(), /Kazakhstan and Georgia share no border/);
  assert.match(await page.locator('main').innerText(), /Air and sea are not covered here/);
  assert.match(await page.locator('.papers .no').first().innerText(), /Not with this document/);
  await page.locator('.asked > summary').click();
  assert.equal(await page.inputValue('input[name=from]'), 'Karaganda', 'what was asked can be changed');
  assert.deepEqual(faults, []);
});

test('no screen is wider than a narrow phone, in any language or size of letters', async () => {
  for (const lang of LANGS) {
    const { page } = await browser.page(house.address, { viewport: { width: 320, height: 640 } });
    await ask(page, lang, { from: 'Караганда', to: 'Тбилиси', back: true });
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
    for (const size of ['100%', '200%']) {
      await page.evaluate((given) => { document.documentElement.style.fontSize = given; }, size);
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= room, `${lang}, ${size}: ${wide} of ${room}`);
    }
    const words = await page.locator('body').innerText();
    assert.doesNotMatch(words, /\bways?-[a-z]|birth_certificate|\{ ?\$|undefined|NaN/, lang);
    await page.context().close();
  }
});

test('axe finds nothing, light or dark', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page } = await browser.page(house.address, { colorScheme, bypassCSP: true });
    await ask(page, 'en', { from: 'Karaganda', to: 'Tbilisi', back: true });
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
    await page.evaluate(AXE);
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    const said = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
    assert.deepEqual(said, [], colorScheme);
    await page.context().close();
  }
});

test('on paper the ways stand without the form', async () => {
  const { page } = await browser.page(house.address);
  await ask(page, 'ru', { from: 'Новосибирск', to: 'Караганда' });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('form.ways').isVisible(), false);
  assert.equal(await page.locator('.one-way').first().isVisible(), true);
  assert.ok((await page.pdf({ format: 'A4' })).length > 1000);
});
