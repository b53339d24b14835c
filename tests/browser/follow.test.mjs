// Following: one stream for all tabs, none for tabs nobody sees or where the phone is to be spared, and a board
// that is a fresh one's equal whatever happens to the net.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { flood, numbers } from './busy.mjs';
import { browse, file, serve, until } from './house.mjs';
import { between } from './net.mjs';

const LARS = '/verkhny-lars?lang=en';
let house;
let browser;
let ids = 0;

before(async () => {
  house = await serve();
  browser = await browse();
});

after(async () => {
  await browser?.end();
  await house?.end();
});

const tell = (tap) => file(house.address, `follow-test-${(ids += 1)}`, tap);
const streams = (net) => net.seen.filter(({ path }) => path.startsWith('/api/v1/live'));

/** Lets a test say whether a page is seen, and counts what wakes it. */
const STAGE = () => {
  let hidden = false;
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  const [timeout, interval] = [window.setTimeout, window.setInterval];
  window.woken = 0;
  const counted = (run) => (...given) => {
    window.woken += 1;
    run(...given);
  };
  window.setTimeout = (run, ...more) => timeout(counted(run), ...more);
  window.setInterval = (run, ...more) => interval(counted(run), ...more);
  window.see = (seen) => {
    hidden = !seen;
    document.dispatchEvent(new Event('visibilitychange'));
  };
};

test('three tabs have one stream, and when the one that holds it goes another takes it up', async () => {
  const net = await between(house.address);
  const first = await browser.page(net.address);
  const tabs = [first.page, await first.context.newPage(), await first.context.newPage()];
  await tabs[0].goto(net.address + LARS);
  await tabs[1].goto(net.address + LARS);
  await tabs[2].goto(`${net.address}/karakoga-petukhovo?lang=en`);
  await until(() => streams(net).at(-1)?.path.includes('karakoga-petukhovo%2Cverkhny-lars'), 'followed by one');
  await until(() => net.open('/api/v1/live') === 1, 'one stream');
  await tell({ topic: 'supply', item: 'fuel', toward: 'ge', value: 'no' });
  await tabs[0].locator('[data-key="supply/ru///fuel"]').waitFor({ timeout: 5_000 });
  await tabs[0].close();
  await until(() => net.open('/api/v1/live') === 1, 'one stream after it closed');
  await tell({ topic: 'supply', item: 'water', toward: 'ge', value: 'no' });
  await tabs[1].locator('[data-key="supply/ru///water"]').waitFor({ timeout: 10_000 });
  await first.context.close();
  await net.end();
});

test('a page nobody sees lets its stream go after a minute, and nothing wakes it then', async () => {
  const net = await between(house.address);
  const { page, context } = await browser.page(net.address);
  await page.clock.install();
  await page.addInitScript(STAGE);
  await page.goto(net.address + LARS);
  await page.clock.runFor(200);
  await until(() => net.open('/api/v1/live') === 1, 'a stream');
  await page.evaluate(() => window.see(false));
  await page.clock.runFor(59_000);
  assert.equal(net.open('/api/v1/live'), 1, 'a glance away costs nothing');
  await page.clock.runFor(2_000);
  await until(() => net.open('/api/v1/live') === 0, 'no stream');
  const before = await page.evaluate(() => window.woken);
  const own = () => net.seen.filter(({ path }) => !path.startsWith('/assets/') && !path.startsWith('/away')).length;
  const asked = own();
  await tell({ topic: 'supply', item: 'food', toward: 'ge', value: 'no' });
  await page.clock.runFor(3_600_000);
  assert.equal(await page.evaluate(() => window.woken), before, 'nothing woke it in an hour');
  assert.equal(own(), asked, 'and it asked nothing');
  await page.evaluate(() => window.see(true));
  for (let tries = 0; tries < 20; tries += 1) await page.clock.runFor(500);
  await page.locator('[data-key="supply/ru///food"]').waitFor({ timeout: 5_000 });
  await until(() => net.open('/api/v1/live') === 1, 'a stream again');
  await context.close();
  await net.end();
});

test('where the phone is to be spared there is no stream, one catch-up an opening, and black', async () => {
  const spared = {
    'a tap': undefined,
    'Save-Data': () => Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
    'a low battery': () => {
      const battery = { level: 0.19, charging: false, addEventListener: () => {} };
      Navigator.prototype.getBattery = () => Promise.resolve(battery);
    },
  };
  for (const [name, script] of Object.entries(spared)) {
    const net = await between(house.address);
    const { page, context } = await browser.page(net.address);
    if (script) await page.addInitScript(script);
    await page.goto(net.address + LARS);
    if (!script) await page.getByRole('button', { name: 'Save battery' }).click();
    await page.getByText('Saving battery: as of').waitFor();
    await until(() => net.open('/api/v1/live') === 0, `no stream: ${name}`);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(0, 0, 0)', name);
    await page.reload();
    await page.getByText('Saving battery: as of').waitFor();
    await page.getByRole('button', { name: 'Update now' }).waitFor();
    assert.equal(net.open('/api/v1/live'), 0, name);
    await context.close();
    await net.end();
  }
});

/** A board as it is drawn, without its moment: ages go on by themselves. */
const DRAWN = () => {
  const board = document.getElementById('board').cloneNode(true);
  for (const part of [board, ...board.querySelectorAll('*')]) {
    part.classList.remove('changed', 'stale');
    for (const name of ['data-at', 'data-clock', 'data-when', 'role', 'open', 'datetime', 'class']) {
      if (name !== 'class' || !part.getAttribute('class')) part.removeAttribute(name);
    }
    // The order in which attributes were set is nobody's to see.
    const all = [...part.attributes].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, value }) => [name, value]);
    for (const [name] of all) part.removeAttribute(name);
    for (const [name, value] of all) part.setAttribute(name, value);
  }
  for (const moment of board.querySelectorAll('time, h2 small, .clock')) moment.textContent = '';
  // What is blank between the parts of a list is neither seen nor sent.
  for (const list of [board, ...board.querySelectorAll('ul, section, form, details')]) {
    for (const node of [...list.childNodes]) if (node.nodeType === 3 && !node.data.trim()) node.remove();
  }
  return [board.dataset.cursor, board.innerHTML];
};

/** Waits until a page shows what a fresh one does, at the same cursor, or tells where the two part. */
async function becomesFresh(page, address) {
  const fresh = await browser.page(address);
  let [shown, wanted] = [[], []];
  for (let tries = 0; tries < 40 && (tries === 0 || shown[1] !== wanted[1]); tries += 1) {
    await page.waitForTimeout(1_000);
    await fresh.page.goto(`${address}${LARS}&fresh=${tries}`);
    [shown, wanted] = [await page.evaluate(DRAWN), await fresh.page.evaluate(DRAWN)];
  }
  const parts = [...wanted[1]].findIndex((letter, at) => letter !== shown[1][at]);
  const around = ([cursor, board]) => [cursor, board.length, board.slice(Math.max(0, parts - 400), parts + 200)];
  assert.deepEqual(around(shown), around(wanted), `the boards part at ${parts}`);
  assert.ok(shown[1] === wanted[1], 'the boards are equal');
}

test('after thirty cuts of the net the board is a fresh one’s equal', { timeout: 180_000 }, async () => {
  const net = await between(house.address);
  const { page, context } = await browser.page(net.address);
  await page.goto(net.address + LARS);
  const n = numbers(Number(process.env.PASSAGE_SEED ?? 7));
  const any = (list) => list[n(list.length)];
  const modes = ['foot', 'car', 'bike', 'bus'];
  const anything = () => any([
    { topic: 'supply', item: any(['fuel', 'water', 'food', 'warmth']), toward: any(['ge', 'ru']), value: any(['yes', 'no']) },
    { topic: 'pass', mode: any(modes), toward: any(['ge', 'ru']), value: any(['yes', 'no']) },
    { topic: 'open', toward: 'ge', value: any(['yes', 'no']) },
  ]);
  // An hour at a hundredth of its length: cuts of 2 s to 5 min are of 20 ms to 3 s.
  for (let cut = 0; cut < 30; cut += 1) {
    net.cut();
    for (let told = n(4); told > 0; told -= 1) await tell(anything()).catch(() => undefined);
    await page.waitForTimeout(20 + n(n(3) === 0 ? 3_000 : 600));
    net.mode = 'up';
    if (n(2)) await page.evaluate(() => window.dispatchEvent(new Event('online')));
    if (n(3) === 0) await page.waitForTimeout(n(1_500));
  }
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await becomesFresh(page, house.address);
  await context.close();
  await net.end();
});

test('after a rush what is seen comes first, the rest when somebody looks, and then it is a fresh board’s equal', async () => {
  const rushed = await serve();
  const net = await between(rushed.address);
  const { page, context } = await browser.page(net.address, { viewport: { width: 360, height: 740 } });
  await page.goto(net.address + LARS);
  await until(() => net.open('/api/v1/live') === 1, 'followed');
  net.cut();
  flood(rushed.dir, { count: 3_333, minutes: 10, seed: 60 });
  await page.waitForTimeout(3_000);
  net.mode = 'up';
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  const first = page.locator('.way-0 .modes details').first();
  await first.waitFor({ timeout: 15_000 });
  net.cut();
  const sent = net.seen.filter(({ path }) => path.includes('&brief=0')).at(-1);
  assert.ok(sent.bytes > 0 && sent.bytes <= 2_048, `${sent.bytes} bytes`);
  await first.locator('summary').click();
  assert.equal(await first.locator('.out').count(), 0, 'what is inside has not come');
  const said = page.getByText('Details have not come yet');
  await said.waitFor({ timeout: 5_000 });
  net.mode = 'up';
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await first.locator('.out').first().waitFor({ timeout: 10_000 });
  assert.equal(await said.count(), 0);
  await becomesFresh(page, rushed.address);
  await context.close();
  await net.end();
  await rushed.end();
});
