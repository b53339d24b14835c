// Two phones that agreed on a ride: each is shown the other's contact, and nobody in between is.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BINARY, browse, serve } from './house.mjs';

const DRIVER = '+995 599 77 88 99 zebradriver';
const RIDER = '@zebrarider on the messenger';
const HOUR = 3_600_000;
let house;
let browser;

before(async () => {
  house = await serve('--config', new URL('seats.toml', import.meta.url).pathname);
  for (let keys = 0; keys < 2; keys += 1) execFileSync(BINARY, ['watch', 'invite', '--data', house.dir]);
  browser = await browse();
});

after(async () => {
  await browser?.end();
  await house?.end();
});

const RIDES = '/api/v1/crossings/verkhny-lars/rides';
async function post(path, body) {
  const answer = await fetch(house.address + path, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  });
  const said = await answer.json();
  assert.ok(answer.ok, JSON.stringify(said));
  return said;
}

/** A ride that both agreed on. */
async function agreed(driver, rider) {
  const departs = new Date(Math.ceil((Date.now() + 6 * HOUR) / 60_000) * 60_000).toISOString().replace('.000', '');
  const { seq: ride } = await post(RIDES, { id: `offer-of-${driver}`, voice: driver, kind: 'offered',
    from: 'vladikavkaz', toward: 'ge', to: 'tbilisi', departs, seats: 2 });
  const { seq: hold } = await post(`${RIDES}/${ride}/hold`, { voice: rider, seats: 1 });
  await post(`${RIDES}/${ride}/accept`, { voice: driver, hold });
  await post(`${RIDES}/${ride}/accept`, { voice: rider });
  return { ride, hold };
}

/** The page of one's seats, of a phone that keeps its secret. */
async function seats(voice, between) {
  const { page, faults } = await browser.page(house.address);
  if (between) await page.route('**/handover?*', between);
  await page.goto(`${house.address}/help?lang=en`);
  await page.evaluate(async (secret) => (await caches.open('visit')).put('/visit', new Response(secret)), voice);
  await page.goto(`${house.address}/verkhny-lars/seats?lang=en`);
  await page.locator('.handover').waitFor({ timeout: 30_000 });
  return { page, faults };
}

const needles = (text) =>
  [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('hex')),
    ...[0, 1, 2].map((skip) => Buffer.from(Buffer.from(text.slice(skip)).toString('base64url').slice(0, -2)))];
const among = (bytes, texts) => texts.filter((text) => needles(text).some((needle) => bytes.includes(needle)));

test('each is shown the other’s contact; the server has neither, and only lockers of one size', async () => {
  const voices = ['a-drivers-secret-1', 'a-riders-secret-1'];
  await agreed(...voices);
  const [driver, rider] = [await seats(voices[0]), await seats(voices[1])];
  const sent = [];
  for (const { page } of [driver, rider]) {
    page.on('request', (request) => sent.push(Buffer.from(request.url()), request.postDataBuffer() ?? Buffer.of()));
  }
  const give = async ({ page }, contact) => {
    await page.fill('.handover input', contact);
    await page.locator('.handover button').click();
  };
  await give(driver, DRIVER);
  await give(rider, RIDER);
  await driver.page.locator('.handover .contact', { hasText: RIDER }).waitFor({ timeout: 90_000 });
  await rider.page.locator('.handover .contact', { hasText: DRIVER }).waitFor({ timeout: 90_000 });
  const codes = await Promise.all([driver, rider].map(({ page }) => page.locator('.handover .code').innerText()));
  assert.match(codes[0], /^\d{4}( \d{4}){4}$/);
  assert.equal(codes[0], codes[1], 'both phones show the same number');
  const wire = Buffer.concat(sent);
  assert.deepEqual(among(wire, [voices[0]]), [voices[0]], 'the secret of a ride is sent: so would anything be found');
  assert.deepEqual(among(wire, [DRIVER, RIDER, 'zebradriver', 'zebrarider']), []);
  const files = readdirSync(house.dir, { recursive: true }).map((name) => join(house.dir, String(name)));
  const disk = Buffer.concat(files.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path)));
  assert.ok(disk.includes('vladikavkaz'), 'the ride is on the disk: so would anything be found');
  assert.deepEqual(among(disk, [DRIVER, RIDER, 'zebradriver', 'zebrarider', ...voices]), []);
  assert.deepEqual([driver.faults, rider.faults], [[], []]);
});

test('where a house puts a key of its own between, the two phones show different numbers', async () => {
  const voices = ['a-drivers-secret-2', 'a-riders-secret-2'];
  await agreed(...voices);
  const between = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const key = Buffer.from(await crypto.subtle.exportKey('raw', between.publicKey)).toString('base64url');
  const shown = await Promise.all(voices.map(async (voice) => {
    const { page } = await seats(voice, async (route) => {
      const answer = await route.fetch();
      const said = await answer.json();
      await route.fulfill({ response: answer, json: said.key ? { ...said, key } : said });
    });
    return page.locator('.handover .code').innerText({ timeout: 90_000 });
  }));
  assert.notEqual(shown[0], shown[1]);
});

test('the number is of both keys and of this hold, whoever makes it', async () => {
  globalThis.document ??= { addEventListener: () => {} };
  const { codeOf, ownKey } = await import('../../crates/web/app/handover.js');
  const at = { slug: 'sarpi', ride: 5, hold: 11, voice: 'x' };
  const [a, b, c] = (await Promise.all([21, 22, 23].map((hold) => ownKey({ ...at, hold })))).map(({ key }) => key);
  const code = await codeOf(at, a, b);
  assert.equal(code, await codeOf(at, b, a));
  const others = [codeOf(at, a, c), codeOf(at, c, b), codeOf({ ...at, hold: 12 }, a, b)];
  assert.ok((await Promise.all(others)).every((other) => other !== code));
});

test('what is sealed for one hold opens for no other, and not once a byte is changed', async () => {
  globalThis.document ??= { addEventListener: () => {} };
  const { openContact, ownKey, sealContact } = await import('../../crates/web/app/handover.js');
  const at = (hold) => ({ slug: 'sarpi', ride: 5, hold, voice: 'x' });
  const [mine, theirs, strangers] = [await ownKey(at(1)), await ownKey(at(2)), await ownKey(at(3))];
  const box = await sealContact(at(7), 'offerer', '+7 900', theirs.key, mine.key);
  const open = (hold, from, sealed, own, sender) => openContact(at(hold), from, sealed, own, sender);
  assert.equal(await open(7, 'offerer', box, theirs, mine.key), '+7 900');
  assert.equal(box.length, (await sealContact(at(7), 'offerer', 'x'.repeat(600), theirs.key, mine.key)).length);
  const other = box.startsWith('A', 900) ? 'B' : 'A';
  for (const [what, opened] of Object.entries({
    'another hold': open(8, 'offerer', box, theirs, mine.key),
    'another side': open(7, 'holder', box, theirs, mine.key),
    'forwarded to another': open(7, 'offerer', box, strangers, mine.key),
    'forged in another’s name': open(7, 'offerer', box, theirs, strangers.key),
    'a changed byte': open(7, 'offerer', `${box.slice(0, 900)}${other}${box.slice(901)}`, theirs, mine.key),
    'cut short': open(7, 'offerer', box.slice(0, 400), theirs, mine.key),
    'nothing': open(7, 'offerer', '', theirs, mine.key),
  })) {
    assert.equal(await opened, undefined, what);
  }
  await assert.rejects(sealContact(at(7), 'offerer', 'x'.repeat(641), theirs.key, mine.key));
});
