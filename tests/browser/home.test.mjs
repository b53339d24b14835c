// The first page goes on while it is open: by the stream of the browser where something loud happens, else slowly;
// for little, and not at all where nobody looks or the phone is to be spared.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { OTHERS, tell } from './crowd.mjs';
import { browse, file, serve, until } from './house.mjs';
import { between } from './net.mjs';

const HOME = '/?lang=en';
let house;
let browser;
let ids = 0;
/** What is told of a post before, and what turns it. */
const BEFORE = [[30, 'На машине в Грузию пускают'], [20, 'В Грузию на машине 2 часа']];
const SHUT = [...BEFORE, [3, 'Закрыли границу в Грузию'], [2, 'Граница в Грузию закрыта'], [1, 'Ларс закрыт в Грузию']];

before(async () => {
  [house, browser] = [await serve(), await browse()];
  tell(house, 'verkhny-lars', BEFORE);
  for (const [slug, told] of Object.entries(OTHERS)) tell(house, slug, told);
});

after(async () => {
  await browser?.end();
  await house?.end();
});

const say = (tap) => file(house.address, `home-test-${(ids += 1)}`, tap);
const parts = (net) => net.seen.filter(({ path }) => path.startsWith('/?') && path.includes('part=board'));
const LARS = '#board [data-key="verkhny-lars"]';

/** Lets a test say whether a page is seen. */
const STAGE = () => {
  let hidden = false;
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  window.see = (seen) => {
    hidden = !seen;
    document.dispatchEvent(new Event('visibilitychange'));
  };
};

test('what turns somewhere is on the open page without a reload, and what one writes there stays', async () => {
  const net = await between(house.address);
  const { page, context, faults } = await browser.page(net.address);
  await page.goto(net.address + HOME);
  await until(() => net.open('/api/v1/live') === 1, 'one stream');
  assert.ok(net.seen.find(({ path }) => path.startsWith('/api/v1/live')).path.includes('verkhny-lars'));
  await page.fill('input[name="name"]', 'Lar');
  assert.doesNotMatch(await page.locator(LARS).innerText(), /closed/i);
  const before = parts(net).length;
  tell(house, 'verkhny-lars', SHUT);
  await page.locator(LARS, { hasText: /closed/i }).waitFor({ timeout: 20_000 });
  await page.locator('#board .hour', { hasText: /Lars.*closed/i }).waitFor();
  assert.equal(await page.inputValue('input[name="name"]'), 'Lar');
  const asked = parts(net).slice(before);
  assert.ok(asked.length <= 3 && asked.every(({ bytes }) => bytes <= 1_500), JSON.stringify(asked));
  assert.deepEqual(faults, []);
  await context.close();
  await net.end();
});

test('what no stream tells of comes slowly, and nothing comes to a page that nobody sees', async () => {
  const net = await between(house.address);
  const { page, context } = await browser.page(net.address);
  await page.clock.install();
  await page.addInitScript(STAGE);
  await page.goto(net.address + HOME);
  await page.clock.runFor(1_000);
  await until(() => net.open('/api/v1/live') === 1, 'a stream');
  const before = parts(net).length;
  await page.clock.runFor(125_000);
  await until(() => parts(net).length > before, 'asked for by itself');
  await page.evaluate(() => window.see(false));
  await page.clock.runFor(62_000);
  await until(() => net.open('/api/v1/live') === 0, 'no stream');
  const asked = parts(net).length;
  await page.clock.runFor(3_600_000);
  assert.equal(parts(net).length, asked, 'nothing was asked in an hour');
  await page.evaluate(() => window.see(true));
  await page.clock.runFor(1_000);
  await until(() => parts(net).length === asked + 1, 'one look at once when it is seen again');
  await context.close();
  await net.end();
});

test('where the phone is to be spared there is one look an opening and no stream', async () => {
  const net = await between(house.address);
  const { page, context } = await browser.page(net.address);
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  await page.goto(net.address + HOME);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(1_500);
  assert.equal(net.open('/api/v1/live'), 0);
  assert.equal(parts(net).length, 0, 'it is new already');
  await page.goto('about:blank');
  await page.clock.install();
  await page.goto(net.address + HOME);
  await page.clock.runFor(1_000);
  await until(() => parts(net).length === 1, 'the kept page is caught up with once');
  await page.clock.runFor(600_000);
  assert.equal(parts(net).length, 1);
  await context.close();
  await net.end();
});

test('what was looked for is not swept away, and the lists go on after it', async () => {
  const net = await between(house.address);
  const { page, context } = await browser.page(net.address);
  await page.goto(net.address + HOME);
  await until(() => net.open('/api/v1/live') === 1, 'one stream');
  await page.fill('input[name="name"]', 'Sarpi');
  await page.locator('form.find button').click();
  await until(async () => (await page.locator('#board').count()) === 0, 'found');
  const found = await page.locator('.lists').innerText();
  await say({ topic: 'pass', mode: 'foot', value: 'no', toward: 'ru' });
  await page.waitForTimeout(2_500);
  assert.equal(await page.locator('.lists').innerText(), found);
  await context.close();
  await net.end();
});
