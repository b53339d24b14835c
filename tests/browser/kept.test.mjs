// What the phone keeps: pages with no connection, what changed meanwhile, and every way in which it goes wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { browse, file, serve, until } from './house.mjs';
import { between } from './net.mjs';

const LARS = '/verkhny-lars?lang=en';
let house;
let browser;
let ids = 0;

before(async () => {
  house = await serve();
  browser = await browse();
  await tell({ topic: 'pass', mode: 'foot', toward: 'ge', value: 'no' });
  await tell({ topic: 'supply', item: 'fuel', toward: 'ge', value: 'no' });
  // A busy desk shows what it took a quarter of a second later.
  while (!(await (await fetch(house.address + LARS)).text()).includes('supply/ru///fuel')) {
    await new Promise((done) => setTimeout(done, 50));
  }
});

after(async () => {
  await browser?.end();
  await house?.end();
});

const tell = (tap) => file(house.address, `kept-test-${(ids += 1)}`, tap);

/** A net and a page on it whose worker stands ready. */
async function phone(path = LARS, options = {}) {
  const net = await between(house.address);
  const opened = await browser.page(net.address, options);
  await opened.page.goto(net.address + path);
  await ready(opened.page);
  return { net, ...opened };
}

async function ready(page) {
  await page.evaluate(async () => {
    const worker = await navigator.serviceWorker.ready;
    while (worker.active?.state !== 'activated') await new Promise((done) => setTimeout(done, 20));
    while (!(await caches.match(location.href))) await new Promise((done) => setTimeout(done, 20));
  });
}

const sign = (page, words) => page.locator('#updated', { hasText: words }).waitFor({ timeout: 10_000 });

test('with no connection the board stands as it was, says so, and catches up when there is one', async () => {
  const { net, page } = await phone();
  net.cut();
  const from = Date.now();
  await page.goto(net.address + LARS);
  await page.locator('[data-key="supply/ru///fuel"]').waitFor();
  assert.ok(Date.now() - from < 2_000, 'at once');
  await sign(page, 'No connection. This is how it was');
  await tell({ topic: 'supply', item: 'water', toward: 'ge', value: 'no' });
  net.mode = 'up';
  await page.locator('[data-key="supply/ru///water"]').waitFor({ timeout: 15_000 });
  await sign(page, 'Updates by itself');
  await net.end();
});

test('a page that was not kept says so and lists what was', async () => {
  const { net, page } = await phone();
  net.cut();
  await page.goto(`${net.address}/karakoga-petukhovo?lang=en`);
  assert.match(await page.locator('main').innerText(), /not kept on this phone/);
  await page.locator('#kept-here a', { hasText: 'Lars' }).click();
  await page.locator('[data-key="supply/ru///fuel"]').waitFor();
  await net.end();
});

test('with no connection the numbers to call are on every page, whatever was opened before', async () => {
  const { net, page } = await phone();
  net.cut();
  for (const path of ['/', '/help', '/phrases', '/papers', '/verkhny-lars/help']) {
    await page.goto(`${net.address}${path}?lang=en`);
    assert.match(await page.locator('main').innerText(), /not kept on this phone/, path);
    await page.locator('header .to-help').click();
    assert.ok(await page.locator('#help').evaluate((part) => part.getBoundingClientRect().top < 740), path);
    for (const land of ['Georgia', 'Russia', 'Kazakhstan', 'Ukraine']) {
      const lines = page.locator(`#help h3:text-is("${land}") + ul li`);
      assert.ok((await lines.locator('a[href="tel:112"]').count()) === 1, `${path}: ${land}`);
      for (const line of await lines.allInnerTexts()) assert.match(line, /looked up \d|not checked/, line);
    }
  }
  await net.end();
});

test('a visit of seconds keeps the page of help too, and one that is spared fetches nothing for it', async () => {
  const { net, page } = await phone();
  const help = () => net.seen.filter(({ path }) => path.startsWith('/help')).length;
  await until(() => page.evaluate(() => caches.match('/help?lang=en').then(Boolean)), 'help is kept by itself');
  assert.equal(help(), 1);
  net.cut();
  await page.goto(`${net.address}/help?lang=en`);
  await page.locator('a[href="tel:+380443371762"]').waitFor();
  assert.match(await page.locator('.lines li', { hasText: '+380443371762' }).innerText(), /looked up 10 Jun 2021/);
  assert.doesNotMatch(await page.locator('main').innerText(), /not kept on this phone/);
  await net.end();
  const spared = await between(house.address);
  const { page: saving } = await browser.page(spared.address);
  await saving.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  await saving.goto(spared.address + LARS);
  await ready(saving);
  await saving.waitForTimeout(5_000);
  assert.ok(spared.seen.every(({ path }) => !path.startsWith('/help')), 'what nobody asked for is not fetched');
  await spared.end();
});

test('that there is no connection is kept under no other address', async () => {
  const { net, page } = await phone();
  net.cut();
  await page.goto(`${net.address}/help?lang=en`);
  assert.match(await page.locator('main').innerText(), /not kept on this phone/);
  // A page keeps itself when it is left, too.
  await page.goto(`${net.address}${LARS}`);
  await page.locator('[data-key="supply/ru///fuel"]').waitFor();
  assert.ok(await page.evaluate(() => caches.match('/help?lang=en').then((held) => held === undefined)));
  net.mode = 'up';
  await page.goto(`${net.address}/help?lang=en`);
  assert.doesNotMatch(await page.locator('main').innerText(), /not kept on this phone/);
  await net.end();
});

test('a border is taken along by one tap', async () => {
  const { net, page } = await phone('/karakoga-petukhovo?lang=en');
  await page.getByRole('button', { name: 'Take this border along' }).click();
  await page.getByText(/Pages on this phone: \d+, \d+ KB/).waitFor({ timeout: 30_000 });
  net.cut();
  await page.goto(`${net.address}/?lang=en`);
  await page.locator('.departures a, main li a').first().waitFor();
  const paths = await page.evaluate(async () =>
    (await (await caches.open('boards')).keys()).map((request) => new URL(request.url).pathname));
  assert.ok(paths.length > 5 && paths.length <= 48 && paths.includes('/help'), paths.join(' '));
  const other = paths.find((path) => path.length > 7 && !/petukhovo|phrases/.test(path));
  await page.goto(`${net.address}${other}?lang=en`);
  await page.locator('#board').waitFor();
  await page.goto(`${net.address}/papers?lang=en`);
  for (const [name, value] of [['who', 'ru'], ['document', 'passport'], ['to', 'ge']]) {
    await page.locator(`#choice input[name="${name}"][value="${value}"]`).check({ force: true });
  }
  assert.match(await page.locator('#list .entry').innerText(), /No visa needed/);
  await net.end();
});

test('the first page offers no border until two ends are named, and then only what lies between', async () => {
  const { net, page } = await phone('/?lang=en');
  const offer = page.getByRole('button', { name: 'Take this border along' });
  const look = async (from, to) => {
    await page.fill('input[name="from"]', from);
    await page.fill('input[name="to"]', to);
    await page.locator('form.find button').click();
    await page.locator('.lists h2', { hasText: to ? 'Between' : 'All crossings' }).waitFor();
  };
  await page.getByRole('button', { name: 'Save battery' }).waitFor();
  assert.equal(await offer.count(), 0, 'of no border');
  await look('Tbilisi', '');
  assert.equal(await offer.count(), 0, 'of one end alone');
  await look('Russia', 'Georgia');
  await offer.click();
  await page.getByText(/Pages on this phone: \d+, \d+ KB/).waitFor({ timeout: 30_000 });
  const paths = await page.evaluate(async () =>
    (await (await caches.open('boards')).keys()).map((request) => new URL(request.url).pathname));
  assert.deepEqual(paths.sort(), ['/', '/help', '/papers', '/verkhny-lars']);
  await look('Tbilisi', '');
  assert.equal(await offer.count(), 0);
  assert.equal(await page.getByText(/Pages on this phone/).count(), 0, 'what was said of it goes with it');
  await net.end();
});

test('why nothing could be taken along is said as it is: no net, no room, or no leave', async () => {
  for (const [why, says, other] of [
    ['QuotaExceededError', /Only 0 of \d+ were taken along: this phone is full/, 'no room for the board'],
    ['SecurityError', /lets no page be kept/, 'lets no page be kept'],
    ['', /Only \d+ of \d+ could be taken along. Try again when the connection is better/, ''],
  ]) {
    const { net, page } = await phone();
    if (why) {
      await page.addInitScript((name) => {
        Cache.prototype.put = () => Promise.reject(new DOMException('no', name));
      }, why);
      await page.reload();
      await page.locator('#says', { hasText: other }).waitFor();
    } else net.cut();
    await page.getByRole('button', { name: 'Take this border along' }).click();
    await page.locator('#tools p', { hasText: says }).waitFor({ timeout: 40_000 });
    await net.end();
  }
});

test('a portal’s page is never taken for the board', async () => {
  const { net, page } = await phone();
  net.mode = 'portal';
  await page.goto(net.address + LARS);
  await page.getByText('This Wi-Fi asks you to sign in first.').waitFor({ timeout: 10_000 });
  assert.ok(await page.locator('[data-key="supply/ru///fuel"]').isVisible());
  assert.match(await page.locator('#says a').getAttribute('href'), /^http:/);
  await page.goto(`${net.address}/karakoga-petukhovo?lang=en`);
  assert.match(await page.locator('main').innerText(), /not kept on this phone/);
  net.mode = 'up';
  await page.goto(net.address + LARS);
  await sign(page, 'Updates by itself');
  assert.equal(await page.getByText('sign in first').count(), 0);
  assert.ok(!(await page.content()).includes('Welcome'));
  await net.end();
});

test('what is kept and cannot be read is removed, said, and fetched anew', async () => {
  const { net, page } = await phone();
  await page.evaluate(async (where) => {
    const pages = await caches.open('boards');
    await pages.put(where, new Response('<html lang="en">half a pa', { headers: { 'x-kept-at': '5' } }));
  }, net.address + LARS);
  await page.goto(net.address + LARS);
  await page.locator('[data-key="supply/ru///fuel"]').waitFor();
  await page.getByText('cannot be read').waitFor({ timeout: 10_000 });
  await net.end();
});

test('a store that is refused or full is said, each by its reason, and the page works on', async () => {
  for (const [name, says] of [['QuotaExceededError', 'no room for the board'], ['SecurityError', 'lets no page be kept']]) {
    await refused(name, says);
  }
});

async function refused(name, says) {
  const net = await between(house.address);
  const { page, faults } = await browser.page(net.address);
  await page.addInitScript((name) => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('full', name));
    IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
  }, name);
  await page.goto(net.address + LARS);
  await page.locator('#says', { hasText: says }).waitFor({ timeout: 10_000 });
  assert.equal(await page.locator('#says p').count(), 1, 'one reason');
  await sign(page, 'Updates by itself');
  await tell({ topic: 'supply', item: 'food', toward: 'ge', value: 'no' });
  await page.locator('[data-key="supply/ru///food"]').waitFor({ timeout: 10_000 });
  assert.deepEqual(faults, []);
  await net.end();
}

test('a clock that is a day off is said, and ages are right all the same', async () => {
  for (const ahead of [-1, 1]) {
    const net = await between(house.address);
    const { page } = await browser.page(net.address);
    await page.clock.install({ time: Date.now() + ahead * 86_400_000 });
    await page.goto(net.address + LARS);
    await page.getByText('clock is wrong').waitFor({ timeout: 10_000 });
    const ages = await page.locator('#board time:not([data-grain="clock"])').allTextContents();
    assert.ok(ages.length > 0 && ages.every((age) => /just now|min ago/.test(age)), ages.join());
    assert.equal(await page.locator('#board .stale').count(), 0, 'nothing is greyed by a wrong clock');
    await net.end();
  }
});

test('ages go on while the page is open, offline too', async () => {
  const net = await between(house.address);
  const { page } = await browser.page(net.address);
  await page.clock.install();
  await page.goto(net.address + LARS);
  await page.locator('#board time').first().waitFor();
  net.cut();
  await page.clock.runFor(62 * 60_000);
  const ages = await page.locator('#board time:not([data-grain="clock"])').allTextContents();
  assert.ok(ages.every((age) => /1 h( 10 min)? ago|within/.test(age)), ages.join());
  await net.end();
});

test('a newer house than the app is said with a way on, and so is an old worker replaced', async () => {
  const { net, page } = await phone();
  net.head = { 'x-passage': 'another' };
  await page.goto(net.address + LARS);
  await page.getByText('There is a newer version of this page.').waitFor({ timeout: 10_000 });
  await page.locator('#says a', { hasText: 'Load it' }).click();
  await page.locator('#board').waitFor();
  await page.evaluate(async () => {
    // As if this worker were of an older app: the parts it kept are of other names.
    const parts = await caches.open('parts');
    for (const part of await parts.keys()) {
      if (part.url.includes('/assets/live.')) await parts.delete(part);
    }
  });
  net.instead = (path) => (path.startsWith('/assets/old') ? { status: 404, type: 'text/plain', body: '' } : undefined);
  const css = await page.evaluate(async () => (await fetch('/assets/passage.000000000000.css')).status);
  assert.equal(css, 200, 'an old page loads the newer part of that name');
  await net.end();
});

test('what changed since one looked stands above, in at most five lines, offline too', async () => {
  const { net, page } = await phone();
  const look = (minutes) => page.evaluate(async (ago) => {
    const open = indexedDB.open('passage');
    await new Promise((done) => (open.onsuccess = done));
    const room = open.result.transaction('boards', 'readwrite').objectStore('boards');
    const key = 'look//verkhny-lars/en';
    const asked = room.get(key);
    await new Promise((done) => (asked.onsuccess = done));
    room.put({ ...asked.result, at: asked.result.at - ago * 60_000 }, key);
    await new Promise((done) => (room.transaction.oncomplete = done));
    open.result.close();
  }, minutes);
  await page.waitForTimeout(300);
  await page.goto('about:blank');
  await page.goto(`${net.address}/help?lang=en`);
  await look(9);
  await page.goto(net.address + LARS);
  await sign(page, 'Updates by itself');
  assert.equal(await page.locator('#since').count(), 0, 'nine minutes are no absence');
  await page.goto(`${net.address}/help?lang=en`);
  await look(45);
  for (const item of ['toilet', 'warmth', 'medicine', 'atm', 'lodging', 'sim', 'transport']) {
    await tell({ topic: 'supply', item, toward: 'ge', value: 'no' }).catch(() => undefined);
  }
  for (const n of [1, 2, 3, 4, 5, 6]) await tell({ topic: 'pass', mode: 'foot', toward: 'ge', value: 'yes', n }).catch(() => undefined);
  await page.goto(net.address + LARS);
  await page.locator('#since summary').waitFor({ timeout: 10_000 });
  assert.ok((await page.locator('#since').boundingBox()).height <= 72, 'two lines, and what is so now below');
  await page.locator('#since summary').click();
  assert.ok(await page.locator('#since li').first().isVisible());
  const lines = await page.locator('#since :is(summary, li)').allInnerTexts();
  assert.ok(lines.length >= 1 && lines.length <= 5, lines.join('\n'));
  assert.match(await page.locator('#since h2').innerText(), /^Since \d\d:\d\d, Moscow \(\d+ min ago\)$/);
  await net.end();
});

test('what somebody asked or told is in no kept page', async () => {
  const { net, page } = await phone();
  await page.fill('textarea#words', 'queue of 77 cars to Georgia');
  await page.locator('form', { has: page.locator('textarea#words') }).locator('button').first().click();
  await page.waitForLoadState();
  await page.waitForTimeout(500);
  const kept = await page.evaluate(async () => {
    const pages = await caches.open('boards');
    const found = [];
    for (const request of await pages.keys()) found.push([request.url, await (await pages.match(request)).text()]);
    return found;
  });
  for (const [url, html] of kept) {
    assert.ok(!url.includes('filed') && !url.includes('report') && !html.includes('id="filed"'), url);
  }
  await net.end();
});

test('forgetting leaves no page, no look and no worker', async () => {
  const { net, page } = await phone();
  const left = await page.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').find(({ name }) => /\/assets\/passage\..*js$/.test(name));
    await (await import(loaded.name)).$part('leave.js').leave();
    return [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length];
  });
  assert.deepEqual(left, [0, 0]);
  await net.end();
});

test('what is sent makes of what is held what the server has, to the letter', async () => {
  const vectors = JSON.parse(readFileSync(new URL('../../docs/protocol/vectors/pieces.json', import.meta.url), 'utf8'));
  const { page } = await browser.page(house.address);
  await page.goto(house.address + LARS);
  const made = await page.evaluate(async (all) => {
    const loaded = performance.getEntriesByType('resource').find(({ name }) => /\/assets\/passage\..*js$/.test(name));
    const { $part } = await import(loaded.name);
    const { isBrief, marks, pieces, refill, whole } = $part('pieces.js');
    const parse = (html) => new DOMParser().parseFromString(html, 'text/html');
    return all.map(({ was, now, seen, sent }) => {
      const held = pieces(parse(was));
      const wanted = parse(seen ?? now).getElementById('board');
      const board = whole(held, sent);
      for (const part of [wanted, board]) {
        // What is blank between the parts of a list is neither seen nor sent.
        for (const list of part ? [part, ...part.querySelectorAll('ul, section, form, details')] : []) {
          for (const node of [...list.childNodes]) if (node.nodeType === 3 && !node.data.trim()) node.remove();
        }
        for (const time of part?.querySelectorAll('time:not([data-grain=clock])') ?? []) time.textContent = '';
      }
      const broken = whole(held, sent.replace(/\d+(?=\D*$)/, '4711'));
      const made = board?.outerHTML;
      refill(board, parse(was).getElementById('board'));
      const stand = [...board.querySelectorAll('#why-a .aside, #why-b .aside, .way-1 b')].map((part) => part.textContent);
      return { holds: marks(held), board: made, wanted: wanted.outerHTML, broken, brief: isBrief(sent), stand };
    });
  }, vectors);
  vectors.forEach(({ name, holds, way }, place) => {
    assert.equal(made[place].brief, way !== undefined, name);
    assert.equal(made[place].holds, holds, name);
    assert.equal(made[place].board, made[place].wanted, name);
    assert.equal(made[place].broken, undefined, `${name}: what does not come out right is no board`);
  });
  const [inside, other] = [/^yes: 3 \(seen of late/, 'yes'];
  assert.match(made.at(-1).stand[0], inside, 'what has not come stands as it was');
  assert.deepEqual(made.at(-1).stand.slice(1), [other], 'and what is new is empty');
});
