// A trip that is shared: sealed on the phone, opened by a friend, red when overdue, and read by no server.
import assert from 'node:assert/strict';
import { openSync, readFileSync, readSync, closeSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { browse, file, serve } from './house.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOUR = 3_600_000;
const PLATE = 'ZEBRA77MARK';
const CONTACT = '+995 599 111 222 zebramark';
const NOTE = 'Zebramark note: the blue van';
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

/** A moment as a field for it takes it, in this machine's zone. */
const field = (at) => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
const said = (page, pattern) =>
  page.locator('#trip [data-part="said"]', { hasText: pattern }).waitFor({ timeout: 60_000 });

/** Fills the form and makes the link. */
async function share(page, { now = Date.now(), photo, crosses = 2, arrives = 6 } = {}) {
  await page.goto(`${house.address}/trip?lang=en#verkhny-lars`);
  const set = (name, value) => page.fill(`[data-field="${name}"]`, value);
  assert.equal(await page.inputValue('[data-field="via"]'), 'verkhny-lars');
  await set('from', 'Zebratown');
  await set('to', 'Zebracity');
  await page.selectOption('[data-field="by"]', 'ride');
  if (crosses) await set('crosses', field(now + crosses * HOUR));
  await set('arrives', field(now + arrives * HOUR));
  await page.selectOption('[data-field="margin"]', '1');
  await set('plate', PLATE);
  await set('contact', CONTACT);
  await set('people', '3');
  await page.locator('.trip summary').click();
  await set('note', NOTE);
  if (photo) {
    await page.setInputFiles('[data-field="photo"]', photo);
    await said(page, /photo is ready/);
  }
  await page.click('[data-tap="make"]');
  await page.locator('[data-part="address"]').waitFor({ timeout: 60_000 });
  return page.inputValue('[data-part="address"]');
}

/** A photo as a phone takes it: large, with a name and a note inside. */
async function picture(page) {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1600, 1200];
    const paper = canvas.getContext('2d');
    const noise = paper.createImageData(1600, 1200);
    noise.data.forEach((_, at) => { noise.data[at] = at % 4 === 3 ? 255 : (at * 2654435761) >>> 24; });
    paper.putImageData(noise, 0, 0);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  // An EXIF segment after the start of the picture.
  const exif = Buffer.from('Exif\0\0zebraexif 43.0N 44.6E');
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  const buffer = Buffer.concat([Buffer.from(bytes.slice(0, 2)), head, exif, Buffer.from(bytes.slice(2))]);
  return { name: 'zebramark-photo.jpg', mimeType: 'image/jpeg', buffer };
}

const needles = (texts) =>
  texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('hex')),
    ...[0, 1, 2].map((skip) => Buffer.from(Buffer.from(text.slice(skip)).toString('base64url').slice(0, -2)))]);

/** Which of the texts stand in bytes, also as hexadecimal and base64. */
const among = (bytes, texts) => texts.filter((text) => needles([text]).some((needle) => bytes.includes(needle)));

/** All that the process can read of itself. */
function memory(pid) {
  const parts = [];
  const mem = openSync(`/proc/${pid}/mem`, 'r');
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from, to, flags] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
    if (!flags?.startsWith('r') || line.includes('[vv') || line.includes('[vsyscall')) continue;
    const length = parseInt(to, 16) - parseInt(from, 16);
    const bytes = Buffer.alloc(length);
    try {
      const got = readSync(mem, bytes, 0, length, parseInt(from, 16));
      parts.push(bytes.subarray(0, got));
    } catch {
      // A part that cannot be read holds nothing of ours.
    }
  }
  closeSync(mem);
  return parts;
}

test('the server reads nothing of it: not on the wire, not on the disk, not in memory', async () => {
  const { page, faults } = await browser.page(house.address);
  const sent = [];
  page.on('request', (request) => {
    sent.push(Buffer.from(`${request.url()}\n${JSON.stringify(request.headers())}\n`), request.postDataBuffer() ?? Buffer.of());
  });
  await page.goto(`${house.address}/help?lang=en`);
  const link = await share(page, { photo: await picture(page) });
  const [, fragment] = link.split('#');
  const [id, key] = [0, 16].map((at) => Buffer.from(fragment, 'base64url').subarray(at, at + 16));
  const friend = await browser.page(house.address);
  friend.page.on('request', (request) => sent.push(Buffer.from(request.url())));
  await friend.page.goto(link);
  await friend.page.locator('dd', { hasText: PLATE }).waitFor();
  await page.click('[data-tap="through"]');
  await said(page, /Told at/);
  const hex = id.toString('hex');
  const secrets = [PLATE, CONTACT, 'ebramark', 'Zebratown', 'Zebracity', 'zebraexif', fragment, key.toString('hex')];
  const wire = Buffer.concat(sent);
  assert.deepEqual(among(wire, [hex]), [hex], 'the id is asked for: so would anything be found');
  assert.deepEqual(among(wire, secrets), [], 'on the wire');
  const files = readdirSync(house.dir, { recursive: true }).map((name) => join(house.dir, String(name)));
  const bytes = files.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path));
  const disk = Buffer.concat(bytes);
  assert.ok(disk.includes(id), 'the id is on the disk: so would anything be found');
  assert.deepEqual([among(disk, secrets), disk.includes(key)], [[], false], 'on the disk');
  await file(house.address, 'control-zebra-control', { topic: 'open', value: 'yes', toward: 'ge' });
  const parts = memory(house.pid);
  assert.ok(parts.some((part) => part.includes('control-zebra-control')), 'the id of a filing is in memory');
  const read = parts.flatMap((part) => [...among(part, secrets), ...(part.includes(key) ? ['the key'] : [])]);
  assert.deepEqual(read, [], 'in memory');
  assert.deepEqual([faults, friend.faults], [[], []]);
});

test('a friend sees the way, in the own language; it turns red, and says whom to call', async () => {
  const { page } = await browser.page(house.address);
  const now = Date.now();
  const link = await share(page, { now });
  const friend = await browser.page(house.address);
  await friend.page.clock.install({ time: now });
  await friend.page.goto(link.replace('lang=en', 'lang=ru'));
  await friend.page.locator('dd', { hasText: PLATE }).waitFor();
  const state = friend.page.locator('[data-part="state"]');
  assert.match(await state.innerText(), /В пути/);
  assert.match(await friend.page.locator('[data-part="way"]').innerText(), /Zebratown → Верхний Ларс.* → Zebracity/);
  const lands = await friend.page.locator('[data-land]:visible h3').allInnerTexts();
  assert.deepEqual(lands.sort(), ['Грузия', 'Россия']);
  assert.ok((await friend.page.locator('[data-land="ge"] a[href="tel:112"]').count()) > 0);
  // The crossing was expected in two hours, with a margin of one.
  await friend.page.clock.setSystemTime(now + 2 * HOUR + 58 * 60_000);
  await friend.page.clock.runFor(61_000);
  assert.doesNotMatch(await state.innerText(), /Опаздывает/);
  await friend.page.clock.setSystemTime(now + 3 * HOUR + 2 * 60_000);
  await friend.page.clock.runFor(61_000);
  await state.locator('b', { hasText: /Опаздывает на 1 ч/ }).waitFor();
  assert.match(await state.getAttribute('class'), /red/);
  assert.match(await friend.page.title(), /^! /);
  // Through: the next that is waited for is the arrival.
  await page.click('[data-tap="through"]');
  await said(page, /Told at/);
  await friend.page.clock.runFor(61_000);
  await state.locator('b', { hasText: /Граница пройдена/ }).waitFor();
  await friend.page.clock.setSystemTime(now + 7 * HOUR + 2 * 60_000);
  await friend.page.clock.runFor(61_000);
  await state.locator('b', { hasText: /Опаздывает/ }).waitFor();
  await page.click('[data-tap="through"]');
  await page.waitForFunction(() => document.querySelector('[data-tap="through"]').disabled);
  await said(page, /Told at/);
  await friend.page.clock.runFor(61_000);
  await state.locator('b', { hasText: /На месте/ }).waitFor();
  assert.equal(await friend.page.locator('[data-part="call"]').isVisible(), false);
  assert.deepEqual([friend.faults], [[]]);
});

test('"not safe" looks like any other tap here, makes no sound, and is loud there', async () => {
  const { page } = await browser.page(house.address);
  await page.addInitScript(() => {
    globalThis.sounds = [];
    for (const name of ['AudioContext', 'Audio', 'Notification']) {
      if (globalThis[name]) globalThis[name] = new Proxy(globalThis[name], { construct: () => globalThis.sounds.push(name) && {} });
    }
    Navigator.prototype.vibrate = () => globalThis.sounds.push('vibrate');
  });
  const link = await share(page);
  const look = async (name) => {
    await page.click(`[data-tap="${name}"]`);
    await said(page, /Told at/);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.activeElement.blur());
    return (await page.locator('#trip').innerHTML()).replace(/\d\d:\d\d( [AP]M)?/g, '');
  };
  const [later, unsafe] = [await look('later'), await look('unsafe')];
  assert.equal(later, unsafe, 'the page is the same after either');
  const style = (name) => page.locator(`[data-tap="${name}"]`).evaluate((part) => {
    const { color, backgroundColor, fontWeight, borderColor } = getComputedStyle(part);
    return [color, backgroundColor, fontWeight, borderColor];
  });
  assert.deepEqual(await style('unsafe'), await style('later'));
  assert.deepEqual(await page.evaluate(() => globalThis.sounds), []);
  const call = page.locator('[data-part="call"] a[href^="tel:"]:visible');
  assert.ok((await call.count()) >= 2, 'whom to call stands there whatever was told');
  assert.equal(await page.locator('[data-land]:visible').count(), 2, 'on both sides');
  const shown = page.locator('[data-part="shown"]');
  await shown.locator('summary').click();
  await shown.locator('li.urgent-word', { hasText: 'NOT SAFE' }).waitFor();
  if (process.env.PASSAGE_SCREENSHOTS) {
    await page.screenshot({ path: `${process.env.PASSAGE_SCREENSHOTS}/trip.png`, fullPage: true });
  }
  await look('later');
  assert.ok(await shown.locator('ul').isHidden(), 'the next tap folds it');
  const friend = await browser.page(house.address);
  await friend.page.goto(link);
  await friend.page.locator('[data-part="state"].red.unsafe b', { hasText: 'NOT SAFE' }).waitFor();
  assert.match(await friend.page.locator('[data-part="how"]').innerText(), /may put them in danger/);
  assert.match(await friend.page.locator('[data-part="said"]').innerText(), /NOT SAFE[\s\S]*Two hours later/);
  // Another hand may press what calms, or take the trip back.
  await page.click('[data-tap="through"]');
  await said(page, /Told at/);
  await friend.page.reload();
  const state = friend.page.locator('[data-part="state"].red.unsafe');
  await state.locator('span', { hasText: 'Through the border' }).waitFor();
  assert.match(await friend.page.locator('[data-part="how"]').innerText(), /may put them in danger/);
  await page.locator('details.take summary').click();
  await page.click('[data-tap="take"]');
  await said(page, /Taken back/);
  await friend.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await friend.page.locator('#trip-view-none', { hasText: 'is gone' }).waitFor();
  assert.ok(await state.isVisible(), 'the last that is known stays');
  assert.ok((await friend.page.locator('a[href^="tel:"]:visible').count()) >= 2);
});

test('told without a network it goes out with the next one, and from a phone that was closed if wished', async () => {
  const { page, context } = await browser.page(house.address);
  const link = await share(page);
  await page.check('[data-tap="keep"]');
  await page.waitForFunction(async () => (await caches.match('/visit/trip')) && (await caches.match('/trip?lang=en')));
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  // What the page is run by is taken beside what the visitor sees, and may come later.
  await page.waitForFunction(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const parts = loaded.filter((name) => new URL(name).pathname.startsWith('/assets/'));
    const held = await Promise.all(parts.map((part) => caches.match(part)));
    return held.length > 0 && held.every(Boolean);
  });
  await context.setOffline(true);
  await page.close();
  const again = await context.newPage();
  await again.goto(`${house.address}/trip?lang=en`);
  await again.click('[data-tap="through"]');
  await said(again, /Waits for a network/);
  const kept = await again.evaluate(async () => (await caches.match('/visit/trip')).text());
  assert.deepEqual(among(Buffer.from(kept), [PLATE, CONTACT, 'Zebratown', 'Zebracity']), [], 'keys are kept, not the trip');
  // A portal's page is no answer.
  await again.route('**/api/v1/boxes/*', (route) => route.fulfill({ status: 200, body: '<p>Log in' }));
  await context.setOffline(false);
  await again.waitForTimeout(1_000);
  await said(again, /Waits for a network/);
  await again.unroute('**/api/v1/boxes/*');
  await said(again, /Told at/);
  const friend = await browser.page(house.address);
  await friend.page.goto(link);
  await friend.page.locator('[data-part="state"] b', { hasText: 'Through the border' }).waitFor();
});

test('"Clear my things" takes the keys, and without a wish nothing is put down at all', async () => {
  const { page } = await browser.page(house.address);
  await share(page);
  const held = () => page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return all.flat().filter((url) => /^\/(trip|visit)/.test(new URL(url).pathname));
  });
  assert.deepEqual(await held(), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  await page.check('[data-tap="keep"]');
  await page.waitForFunction(async () => caches.match('/visit/trip'));
  await page.click('form.leave button');
  await page.locator('#told .news', { hasText: 'Cleared' }).waitFor();
  assert.deepEqual(await held(), []);
  assert.equal(await page.inputValue('[data-field="plate"]'), '');
  assert.equal(await page.locator('[data-part="address"]').count(), 0);
});

test('a link that is cut, wrong, taken back or over says so', async () => {
  const { page } = await browser.page(house.address);
  const link = await share(page);
  const [address, fragment] = link.split('#');
  const friend = await browser.page(house.address);
  const see = async (end, pattern) => {
    await friend.page.goto('about:blank');
    await friend.page.goto(`${address}#${end}`);
    await friend.page.locator('#trip-view-none', { hasText: pattern }).waitFor();
    assert.equal(await friend.page.locator('#trip-view').isVisible(), false);
  };
  for (const end of ['', fragment.slice(0, 40), `${fragment}A`, fragment.slice(1), '💥'.repeat(8), 'A'.repeat(63)]) {
    await see(end, /damaged/);
  }
  // The key of another trip; then an id of none.
  const other = `${fragment.slice(0, 30)}${'A'.repeat(34)}`;
  await see(other, /damaged/);
  await see(`${'B'.repeat(24)}${fragment.slice(24)}`, /is gone/);
  await page.locator('details.take summary').click();
  await page.click('[data-tap="take"]');
  await said(page, /Taken back/);
  await see(fragment, /is gone/);
});

test('a trip that cannot be is not made, and says why', async () => {
  const { page } = await browser.page(house.address);
  await page.goto(`${house.address}/trip?lang=en`);
  const make = async (values, pattern) => {
    for (const [name, value] of Object.entries(values)) await page.fill(`[data-field="${name}"]`, value);
    await page.click('[data-tap="make"]');
    await said(page, pattern);
  };
  const now = Date.now();
  await make({}, /Say where to/);
  await make({ to: 'Tbilisi' }, /Say where to/);
  await make({ arrives: field(now - HOUR) }, /do not fit/);
  await make({ arrives: field(now + 9 * 24 * HOUR) }, /do not fit/);
  await make({ arrives: field(now + 5 * HOUR), crosses: field(now + 6 * HOUR) }, /do not fit/);
  await page.locator('.trip summary').click();
  await page.setInputFiles('[data-field="photo"]', { name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no') });
  await said(page, /cannot be read/);
});

test('axe finds nothing, nothing is too wide and no code word is shown, in six languages', async () => {
  const { page } = await browser.page(house.address, { bypassCSP: true });
  const link = await share(page);
  const views = [page, (await browser.page(house.address, { bypassCSP: true, viewport: { width: 320, height: 640 } })).page];
  const check = async (view, what) => {
    await view.evaluate(AXE);
    const found = await view.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`), [], what);
    assert.ok((await view.evaluate(() => document.documentElement.scrollWidth)) <= (await view.viewportSize()).width, what);
    assert.doesNotMatch(await view.evaluate(() => document.body.innerText), /trip-\w|undefined|NaN|\{\w+\}/, what);
  };
  await check(page, 'made');
  for (const lang of ['ru', 'uk', 'en', 'fr', 'ka', 'kk']) {
    await views[1].goto('about:blank');
    await views[1].goto(link.replace('lang=en', `lang=${lang}`));
    await views[1].locator('dd', { hasText: PLATE }).waitFor();
    await check(views[1], `view ${lang}`);
    await views[1].goto(`${house.address}/trip?lang=${lang}`);
    await views[1].locator('.trip summary').click();
    await check(views[1], `form ${lang}`);
  }
});

test('without JavaScript it says so, offers an SMS, and has nothing that could be sent by mistake', async () => {
  const { page } = await browser.page(house.address, { javaScriptEnabled: false });
  await page.goto(`${house.address}/trip?lang=en`);
  assert.match(await page.locator('main').innerText(), /needs JavaScript/);
  assert.match(await page.locator('#trip-without a').getAttribute('href'), /^sms:\?body=On%20my%20way/);
  assert.equal(await page.locator('main form, main input').count(), 0);
  await page.goto(`${house.address}/trip/view?lang=en`);
  assert.match(await page.locator('main').innerText(), /needs JavaScript/);
});
