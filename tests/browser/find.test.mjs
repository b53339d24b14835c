// What the phone understands of a question without a network, held against the server's reader.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isCry } from '../../crates/web/app/cries.js';
import { answers, asks, tokens } from '../../crates/web/app/find.js';
import { serve } from './house.mjs';
import { QUESTIONS } from './questions.mjs';

/** Of a hundred questions so many at most may be found another thing in than the server finds. */
const MOST_WRONG = 2;
/** Of a hundred that the server understands so many at least are understood alike. */
const LEAST_ALIKE = 60;
/** Bytes of a language's index of questions, and of what the cries for help add to it, packed by gzip. */
const MOST_BYTES = 6 * 1024;
const MOST_CRIES = 1.5 * 1024;

let house;

before(async () => {
  house = await serve();
});

after(() => house?.end());

async function index(lang) {
  const page = await (await fetch(`${house.address}/verkhny-lars?lang=${lang}`)).text();
  const address = house.address + /data-stems="([^"]+)"/.exec(page)[1];
  const packed = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
  const length = Number(packed.headers.get('content-length'));
  const all = await packed.json();
  const { cries, ...ofQuestions } = all;
  assert.ok(cries.length > 0, lang);
  return { index: all, length, own: gzipSync(JSON.stringify(ofQuestions)).length };
}

/** What the server reads in a question. */
async function read(lang, q) {
  const answer = await fetch(`${house.address}/api/v1/crossings/verkhny-lars/ask?lang=${lang}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ q }),
  });
  return (await answer.json()).asks.filter((ask) => ask !== 'situation');
}

test('what the phone finds in a question is what the server reads, or nothing', async () => {
  const all = { understood: 0, alike: 0, silent: 0, wrong: [], missed: [], asked: 0 };
  for (const [lang, lines] of Object.entries(QUESTIONS)) {
    const { index: known, length, own } = await index(lang);
    assert.ok(own > 0 && own <= MOST_BYTES, `${lang}: ${own} bytes of questions`);
    assert.ok(length - own <= MOST_CRIES, `${lang}: ${length - own} bytes of cries`);
    const one = { understood: 0, alike: 0, silent: 0, wrong: 0 };
    for (const q of lines.split(/[|\n]/)) {
      const [here, there] = [asks(known, q), await read(lang, q)];
      all.asked += 1;
      one.understood += there.length > 0 ? 1 : 0;
      if (here.some((ask) => !there.includes(ask))) {
        one.wrong += 1;
        all.wrong.push(`${lang}: ${q} here ${here} there ${there}`);
      } else if (there.length > 0 && here.length === there.length) one.alike += 1;
      else if (there.length > 0) {
        one.silent += 1;
        all.missed.push(`${lang}: ${q} here ${here} there ${there}`);
      }
    }
    for (const part of ['understood', 'alike', 'silent']) all[part] += one[part];
    console.log(`${lang}: ${JSON.stringify(one)}, ${length} bytes`);
  }
  console.log(`all: ${all.asked} questions, ${all.understood} understood there, ${all.alike} alike,`,
    `${all.silent} not or in part understood here, ${all.wrong.length} wrong`);
  if (process.env.TELL) console.log([...all.wrong, ...all.missed].join('\n'));
  assert.ok(all.wrong.length * 100 <= MOST_WRONG * all.asked, all.wrong.join('\n'));
  assert.ok(all.alike * 100 >= LEAST_ALIKE * all.understood, `${all.alike} of ${all.understood}`);
});

test('a line answers what it is of and nothing else', () => {
  assert.ok(answers('pass:foot', 'pass/ge/foot//'));
  assert.ok(answers('pass:men', 'pass/ge///men'));
  assert.ok(answers('supply:fuel', 'supply/ru///fuel'));
  assert.ok(answers('wait', 'wait/ge/car//'));
  assert.ok(!answers('pass:foot', 'pass/ge/car//'));
  assert.ok(!answers('supply:fuel', 'price/ge///fuel'));
  assert.ok(!answers('wait', 'queue/ge/car//'));
});

test('words are cut as the lexicon has them, and no input is too much', () => {
  assert.deepEqual(tokens('Ещё ёлка, Être là — ქართული!'), ['еще', 'елка', 'etre', 'la', 'ქართული']);
  assert.equal(tokens('a '.repeat(10_000)).length, 40);
  const none = { stems: {}, topics: {} };
  for (const bad of ['', '💥', '\u0000', '%', 'x'.repeat(5_000)]) assert.deepEqual(asks(none, bad), []);
});

test('a cry for help is one on the phone too, and what is none is none', async () => {
  const vectors = new URL('../../docs/protocol/vectors/emergency.json', import.meta.url);
  const { cries, none } = JSON.parse(readFileSync(vectors, 'utf8'));
  for (const lang of Object.keys(QUESTIONS)) {
    const { index: known } = await index(lang);
    const of = (said) => said.filter(([tongue]) => tongue === lang).map(([, words]) => words);
    assert.deepEqual(of(cries).filter((words) => !isCry(known, words)), [], lang);
    assert.deepEqual(of(none).filter((words) => isCry(known, words)), [], lang);
  }
});
