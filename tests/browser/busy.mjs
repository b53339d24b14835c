// A busy crossing: a chat's export of invented messages of the last hour, read in beside a served folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BINARY } from './house.mjs';

/** A generator that gives the same numbers each time. */
export function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SAID = [
  (n) => `очередь на машинах ${1 + n(90)} машин в Грузию`, (n) => `стоим ${1 + n(14)} часов, в сторону Грузии`,
  (n) => `пешком в Грузию ${n(2) ? 'пускают' : 'не пускают'}`, (n) => `прошел за ${1 + n(9)} ч пешком в Грузию`,
  (n) => `${['бензина', 'воды', 'еды'][n(3)]} ${n(2) ? 'нет' : 'есть'} перед границей`, () => 'Ларс открыт, машины едут в Грузию',
  (n) => `очередь ${1 + n(12)} км до поста в Грузию`, (n) => `в Россию стоим ${1 + n(6)} часа на машине`,
  (n) => `велосипед ${3 + n(20)} тысяч рублей продают`, () => 'когда откроют?', () => 'спасибо', (n) => `загранпаспорт ${n(2) ? 'не ' : ''}нужен`,
  (n) => `с собакой ${n(2) ? 'пустили' : 'развернули'}, нужен чип`, () => 'говорят завтра закроют границу',
];

/** Reads messages into a folder; they are told evenly within the last so many minutes. */
export function flood(dir, { count, minutes, crossing = 'verkhny-lars', seed = 1 }) {
  const n = numbers(seed);
  const now = Math.floor(Date.now() / 1000);
  const messages = Array.from({ length: count }, (_, id) => {
    const at = now - Math.floor((1 - id / count) * minutes * 60);
    const text = SAID[n(SAID.length)](n);
    return {
      id: id + 1, type: 'message', date: new Date(at * 1000).toISOString().slice(0, 19), date_unixtime: String(at),
      from: 'X', from_id: `user${n(4_000)}`, text, text_entities: [{ type: 'plain', text }],
    };
  });
  const room = mkdtempSync(join(tmpdir(), 'passage-flood-'));
  const path = join(room, 'result.json');
  writeFileSync(path, JSON.stringify({ name: `Flood ${seed}`, type: 'public_supergroup', id: 1_000 + seed, messages }));
  const args = ['import', 'telegram', path, '--crossing', crossing, '--data', dir, '--json'];
  const said = JSON.parse(execFileSync(BINARY, args, { encoding: 'utf8' }).trim().split('\n').at(-1));
  rmSync(room, { recursive: true });
  return said;
}
