// What is left on a phone: nothing of one's own that was not wished, and nothing at all after "Clear my things".
// The whole profile folder is searched, as it lies on the disk once the browser is closed.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { file, serve, until, visit } from './house.mjs';
import { between } from './net.mjs';

const LARS = '/verkhny-lars?lang=en';
const WORDS = 'Marker zebra: by car they let people through, queue of 77 cars';
let house;
before(async () => (house = await serve()));
after(async () => house?.end());

/** Files below a folder in which any of these stands, in UTF-8 or UTF-16. */
function found(dir, markers) {
  const needles = markers.flatMap((marker) => [Buffer.from(marker), Buffer.from(marker, 'utf16le')]);
  const files = readdirSync(dir, { recursive: true }).map((name) => join(dir, String(name)));
  const bytes = files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  return bytes.filter((file) => {
    const content = readFileSync(file);
    return needles.some((needle) => content.includes(needle));
  });
}

/** Reports with and without a network, keeps the name where wished, clears where wished; then what is found. */
async function search({ keeps, clears }) {
  const dir = mkdtempSync(join(tmpdir(), 'passage-profile-'));
  try {
    const context = await visit(dir);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(house.address + LARS);
    // In words, half written, in taps, and waiting.
    await page.fill('#words', WORDS);
    await page.locator('form.words[data-tell] .send button').click();
    await page.locator('#told .news', { hasText: 'kept' }).waitFor();
    const held = async () => (await (await caches.match('/visit'))?.text()) ?? '';
    let secret = '';
    if (keeps) {
      await page.check('input[data-keep]');
      secret = await (await page.waitForFunction(held)).jsonValue();
    }
    assert.equal(await page.evaluate(held), secret);
    await context.setOffline(true);
    await page.fill('#words', `${WORDS} again`);
    await page.locator('form.words[data-tell] .send button').click();
    await page.locator('#told .waits b', { hasText: '1' }).waitFor();
    await page.fill('#words', `${WORDS} half`);
    let took = 0;
    if (clears) {
      took = await page.evaluate(async () => {
        const begun = performance.now();
        document.querySelector('form.leave button').click();
        while (!document.querySelector('#told .news').textContent.includes('Cleared')) {
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        return performance.now() - begun;
      });
      assert.equal(await page.locator('#told .waits').isHidden(), true);
    }
    await context.setOffline(false);
    if (clears) {
      await page.goto(`${house.address}/?lang=en`);
      assert.ok((await page.locator('main a').count()) > 5, 'the public list is there');
    }
    await context.close();
    return { took, own: found(dir, ['Marker zebra', 'zebra']), secrets: secret ? found(dir, [secret]) : [] };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

test('nothing of one’s own is on the disk, also without clearing', async () => {
  const { own } = await search({ keeps: false, clears: false });
  assert.deepEqual(own, []);
});

test('a name that was to be kept is found: so would anything be', async () => {
  const { own, secrets } = await search({ keeps: true, clears: false });
  assert.deepEqual(own, []);
  assert.ok(secrets.length > 0, 'the search finds what is there');
});

test('after "Clear my things" nothing is found, and it took no 300 ms', async (t) => {
  const { own, secrets, took } = await search({ keeps: true, clears: true });
  assert.deepEqual([own, secrets], [[], []]);
  t.diagnostic(`cleared in ${Math.round(took)} ms`);
  assert.ok(took <= 300, `${took} ms`);
});

/** Asks, searches and waits for an answer, each with a marker of its own; what is found once it is cleared. */
async function live(clears) {
  const dir = mkdtempSync(join(tmpdir(), 'passage-profile-'));
  try {
    const context = await visit(dir);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(house.address + LARS);
    await page.fill('#question', 'okapi7731: is the border open?');
    await page.locator('.asking > form .send button').click();
    await page.locator('.asking .under').getByText('open', { exact: false }).first().waitFor();
    assert.equal(new URL(page.url()).pathname, '/verkhny-lars', 'the answer stands where it was asked');
    // The name under which a wish is kept, as no page has it.
    await page.evaluate(() => { document.querySelector('h1').textContent = 'tapir7731'; });
    await page.locator('.state summary').first().click();
    await page.locator('.state .wishing input').check();
    await page.locator('#wishes', { hasText: 'tapir7731' }).waitFor();
    await page.goto(`${house.address}/?lang=en`);
    await page.fill('input[name="name"]', 'quokka7731');
    await page.locator('form.find button').click();
    await page.locator('main h2', { hasText: 'Nothing found' }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/');
    if (clears) {
      await page.locator('form.leave button').click();
      await page.locator('#told .news', { hasText: 'Cleared' }).waitFor();
      assert.ok((await page.locator('main .departures a').count()) > 5, 'the plain list is back');
      assert.equal(await page.inputValue('input[name="name"]'), '');
      await page.locator('#wishes').waitFor({ state: 'hidden' });
      await page.goto(`${house.address}/about?lang=en`);
    } else {
      // As it was: forms that lead to a page, and a wish as the browser's store has it in clear.
      await page.goto(house.address + LARS);
      await page.evaluate(async () => {
        const asked = indexedDB.open('passage', 1);
        await new Promise((done) => { asked.onsuccess = done; });
        const put = asked.result.transaction('wishes', 'readwrite');
        put.objectStore('wishes').put({ name: 'tapir7731' }, 'plain');
        await new Promise((done) => { put.oncomplete = done; });
      });
      await page.fill('#question', 'okapi7731: is the border open?');
      await Promise.all([page.waitForURL(/ask/), page.evaluate(() => document.querySelector('.asking form').submit())]);
    }
    // A browser writes what a tab holds some seconds later.
    await page.waitForTimeout(5_000);
    await context.close();
    return ['okapi7731', 'tapir7731', 'quokka7731'].map((marker) => found(dir, [marker]).length);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

test('what was asked, looked for and waited for is on no disk once it is cleared', async () => {
  await file(house.address, 'leave-open-1', { topic: 'open', value: 'yes', toward: 'ge' });
  assert.deepEqual(await live(true), [0, 0, 0]);
});

test('a form that leads to a page, and a wish in clear, would be found', async () => {
  const [question, wish] = await live(false);
  assert.ok(question > 0 && wish > 0, `${question} ${wish}`);
});

/** Asks for ways with a marker, in place or as the form would; what is found of it, and what the page shows again. */
async function askWays(inPlace) {
  const dir = mkdtempSync(join(tmpdir(), 'passage-profile-'));
  try {
    const context = await visit(dir);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${house.address}/ways?lang=en`);
    const fill = async () => {
      await page.fill('input[name=from]', 'Vladikavkaz');
      await page.fill('input[name=to]', 'Tbilisi');
      // Not understood, so that it stands in the answer too.
      await page.fill('input[name=over]', 'numbat7731');
    };
    await fill();
    const shown = page.locator('#ways [role=alert]', { hasText: 'numbat7731' });
    if (inPlace) {
      await page.locator('form.ways > button:visible').click();
      await shown.waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert');
      // Of what came and is gone, forward and back, nothing is there any more.
      await page.goto(`${house.address}/about?lang=en`);
      await page.goBack();
      assert.deepEqual(await empty(page), ['', '', ''], 'back');
      await fill();
      await page.locator('form.ways > button:visible').click();
      await shown.waitFor();
      await page.reload();
      assert.deepEqual(await empty(page), ['', '', ''], 'opened anew');
      await fill();
      await page.locator('form.ways > button:visible').click();
      await shown.waitFor();
    } else {
      await Promise.all([page.waitForEvent('load'), page.evaluate(() => document.querySelector('form.ways').submit())]);
      await shown.waitFor();
    }
    // A browser writes what a tab holds some seconds later.
    await page.waitForTimeout(5_000);
    await context.close();
    return found(dir, ['numbat7731']).length;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** What stands in the fields, and that no answer does. */
async function empty(page) {
  assert.equal(await page.locator('#ways [role=alert], #ways > h2').count(), 0);
  return Promise.all(['from', 'to', 'over'].map((name) => page.inputValue(`input[name=${name}]`)));
}

test('where one wants to go is on no disk, and not there for whoever comes back', async () => {
  assert.equal(await askWays(true), 0);
});

test('a question for ways that leads to a page would be found', async () => {
  assert.ok((await askWays(false)) > 0);
});

test('a phone that is put away after clearing keeps nothing of the page', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'passage-profile-'));
  const context = await visit(dir);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(house.address + LARS);
    await page.waitForFunction(async () => (await (await caches.open('boards')).keys()).length > 0);
    await page.locator('form.leave button').click();
    await page.locator('#told .news', { hasText: 'Cleared' }).waitFor();
    const kept = await page.evaluate(async () => {
      Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const names = await caches.keys();
      const bases = await indexedDB.databases();
      const looks = [];
      for (const { name } of bases) {
        const asked = indexedDB.open(name);
        await new Promise((done) => { asked.onsuccess = done; });
        if (!asked.result.objectStoreNames.contains('boards')) continue;
        const all = asked.result.transaction('boards').objectStore('boards').getAllKeys();
        await new Promise((done) => { all.onsuccess = done; });
        looks.push(...all.result);
      }
      return { names, looks };
    });
    assert.deepEqual(kept, { names: [], looks: [] });
  } finally {
    await context.close();
    rmSync(dir, { recursive: true, force: true });
  }
});

/** The rooms that pages and the worker have on the phone, a while after it was cleared. */
async function rooms(page) {
  await page.locator('#told .news', { hasText: 'Cleared' }).waitFor();
  await page.waitForTimeout(3_000);
  return page.evaluate(() => caches.keys());
}

const LATE = [['is coming', '/worker.js'], ['puts its parts down', '/assets/'], ['puts the help down', '/help']];
for (const [what, late] of LATE) {
  test(`a phone that is cleared while the app ${what} keeps nothing of it`, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'passage-profile-'));
    const net = await between(house.address);
    const context = await visit(dir);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      let [begun, asked] = [false, 0];
      net.wait = (path) => {
        begun ||= path === '/worker.js';
        const isLate = begun && path.startsWith(late);
        asked += Number(isLate);
        return isLate ? 1_500 : 0;
      };
      await page.goto(net.address + LARS);
      await until(() => asked > 0, `${late} is asked for`);
      await page.locator('form.leave button').click();
      assert.deepEqual(await rooms(page), []);
    } finally {
      await context.close();
      await net.end();
      rmSync(dir, { recursive: true, force: true });
    }
  });
}

test('the first tap on "Clear my things" is the last, also under a message', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'passage-profile-'));
  const context = await visit(dir);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(house.address + LARS);
    await page.fill('#words', 'On foot: not let through to Georgia');
    await page.locator('form.words[data-tell] .send button').click();
    await page.locator('#told .news', { hasText: 'not let through' }).waitFor();
    const button = page.locator('form.leave button');
    await button.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const { x, y, width, height } = await button.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.waitForTimeout(120);
    assert.deepEqual(await button.boundingBox(), { x, y, width, height }, 'nothing moves under a finger');
    await page.mouse.up();
    await page.locator('#told .news', { hasText: 'Cleared' }).waitFor({ timeout: 3_000 });
  } finally {
    await context.close();
    rmSync(dir, { recursive: true, force: true });
  }
});
