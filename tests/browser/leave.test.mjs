// What is left on a phone: nothing of one's own that was not wished, and nothing at all after "Clear my things".
// The whole profile folder is searched, as it lies on the disk once the browser is closed.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve, visit } from './house.mjs';

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
