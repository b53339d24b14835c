// What a page may cost: bytes to the letter, times loosely, for other work runs beside this.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { flood } from './busy.mjs';
import { LARS as CROWD, tell } from './crowd.mjs';
import { NETS, back, loads, rush } from './figures.mjs';
import { browse, serve } from './house.mjs';

/** By so much a busy machine may be slower than the figures. */
const PATIENCE = 4;
let house;
let browser;

before(async () => {
  house = await serve();
  browser = await browse();
  flood(house.dir, { count: 10_000, minutes: 300, seed: 50 });
});

after(async () => {
  await browser?.end();
  await house?.end();
});

test('a first load is small, and answers are there before all else', { timeout: 120_000 }, async () => {
  for (const [name, most] of [['good', 1_500], ['slow', 4_000]]) {
    const { cold, warm, offline, all, script } = await loads(house, browser, NETS[name]);
    assert.ok(all <= 60 * 1_024 && script <= 45 * 1_024, `${all} bytes, of them ${script} of script`);
    assert.ok(cold <= most * PATIENCE, `${name}: ${cold} ms`);
    assert.ok(warm <= 300 * PATIENCE && offline <= 300 * PATIENCE, `again: ${warm} ms, offline: ${offline} ms`);
  }
});

test('so is that of a full board, with some reserve', { timeout: 120_000 }, async () => {
  const full = await serve();
  tell(full, 'verkhny-lars', CROWD);
  const { all } = await loads(full, browser, NETS.good);
  await full.end();
  assert.ok(all <= 59 * 1_024, `${all} bytes`);
});

test('coming back costs what changed, not what was said', { timeout: 180_000 }, async () => {
  // The second is what ten minutes of such an hour come to.
  for (const [count, minutes, most] of [[20_000, 60, 3 * 1_024], [3_333, 10, 2 * 1_024], [300, 10, 2 * 1_024]]) {
    const { bytes, took } = await back(house, browser, { count, minutes, seed: count });
    assert.ok(bytes <= most, `after ${minutes} min: ${bytes} bytes`);
    assert.ok(took <= 1_500 * PATIENCE, `after ${minutes} min: ${took} ms`);
  }
});

test('so does coming back to a rush where it was quiet, and what is folded comes after', { timeout: 240_000 }, async () => {
  for (const path of ['/verkhny-lars?lang=ru', '/verkhny-lars?lang=en']) {
    for (const told of [CROWD, undefined]) {
      const { bytes, rest } = await rush(browser, { told, path, seed: 60 });
      assert.ok(bytes <= 2 * 1_024, `${path}${told ? '' : ', of nobody'}: ${bytes} bytes`);
      assert.ok(rest > 0 && bytes + rest <= 6 * 1_024, `${path}: ${rest} bytes of the rest`);
    }
  }
});
