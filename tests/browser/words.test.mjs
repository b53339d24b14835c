// What the phone says by itself is what the server says: both are held to the vectors of docs/protocol.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { age, within } from '../../crates/web/app/ages.js';
import { Budget } from '../../crates/web/app/budget.js';
import { since } from '../../crates/web/app/since.js';

const vector = (name) =>
  JSON.parse(readFileSync(new URL(`../../docs/protocol/vectors/${name}`, import.meta.url), 'utf8'));

test('ages are the server’s, in all six languages', () => {
  const all = Object.entries(vector('ages.json'));
  assert.equal(all.length, 6);
  for (const [lang, { words, ages }] of all) {
    assert.ok(ages.length > 200);
    for (const [minutes, told, hour] of ages) {
      assert.equal(age(words, minutes), told, `${lang}, ${minutes}`);
      assert.equal(within(words, minutes), hour, `${lang}, ${minutes}`);
    }
  }
});

test('what changed since a look is said as the server says it', () => {
  const { words, cases } = vector('since.json');
  assert.ok(cases.length >= 9);
  for (const { name, lang, before, after, lines } of cases) {
    assert.deepEqual(since(before, after, words[lang]), lines, name);
  }
});

test('an hour of changes costs what it may, and what is loud is not held back for long', () => {
  for (const isLoud of [false, true]) {
    const budget = new Budget();
    let [at, bytes, longest] = [0, 0, 0];
    while (at < 3_600_000) {
      const wait = budget.wait(isLoud, at);
      longest = Math.max(longest, wait);
      at += Math.max(wait, 1_000);
      budget.spend(1_500, at);
      bytes += 1_500;
    }
    assert.ok(bytes < (isLoud ? 100_000 : 60_000), `${bytes} bytes`);
    if (isLoud) assert.ok(longest <= 90_000, `${longest} ms`);
  }
  const fresh = new Budget();
  assert.equal(fresh.wait(false, 0), 0);
});
