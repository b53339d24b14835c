// Makes docs/screens: small pictures of twenty screens with an invented crowd, to be looked over by a person.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LARS, OTHERS, SHUT, tell } from './crowd.mjs';
import { browse, serve } from './house.mjs';

const TO = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
const MOST_BYTES = 90_000;
// Name, which crowd, path, language, width, scheme, and what is done before the picture.
const SCREENS = [
  ['01-open-ru', 'open', '/verkhny-lars', 'ru', 360, 'light'],
  ['02-open-uk', 'open', '/verkhny-lars', 'uk', 360, 'dark'],
  ['03-open-en', 'open', '/verkhny-lars', 'en', 360, 'light'],
  ['04-open-fr', 'open', '/verkhny-lars', 'fr', 360, 'light'],
  ['05-open-ka', 'open', '/verkhny-lars', 'ka', 360, 'dark'],
  ['06-open-kk', 'open', '/verkhny-lars', 'kk', 360, 'light'],
  ['07-shut-ru', 'shut', '/verkhny-lars', 'ru', 360, 'light'],
  ['08-shut-en-dark', 'shut', '/verkhny-lars', 'en', 360, 'dark'],
  ['09-shut-ka-320', 'shut', '/verkhny-lars', 'ka', 320, 'light'],
  ['10-modes-ru', 'open', '/verkhny-lars', 'ru', 360, 'light', '.way-0 .modes'],
  ['11-queue-en', 'open', '/verkhny-lars', 'en', 360, 'light', '.way-0 .drawn'],
  ['12-queue-kk-dark', 'open', '/verkhny-lars', 'kk', 360, 'dark', '.way-0 .drawn'],
  ['13-papers-fr', 'open', '/verkhny-lars', 'fr', 360, 'light', '.way-0 [data-key^="paper/"]'],
  ['14-others-uk', 'open', '/syrym-mashtakovo', 'uk', 360, 'light', '.way-0 .others'],
  ['15-silent-en', 'open', '/vale', 'en', 360, 'light'],
  ['16-home-ru', 'open', '/', 'ru', 360, 'light'],
  ['17-home-ka-dark', 'open', '/', 'ka', 360, 'dark'],
  ['18-help-en', 'open', '/verkhny-lars/help', 'en', 360, 'light'],
  ['19-tell-ru', 'open', '/verkhny-lars', 'ru', 360, 'light', '#tell'],
  ['20-wide-en', 'open', '/verkhny-lars', 'en', 960, 'light'],
];

const houses = { open: await serve(), shut: await serve() };
const browser = await browse();
try {
  tell(houses.open, 'verkhny-lars', LARS);
  tell(houses.shut, 'verkhny-lars', SHUT);
  for (const [slug, told] of Object.entries(OTHERS)) tell(houses.open, slug, told);
  mkdirSync(TO, { recursive: true });
  for (const old of readdirSync(TO)) if (old.endsWith('.png')) rmSync(join(TO, old));
  for (const [name, crowd, path, lang, width, colorScheme, part] of SCREENS) {
    const { address } = houses[crowd];
    const height = width > 900 ? 420 : 640;
    const { page, context } = await browser.page(address, { viewport: { width, height }, colorScheme });
    await page.goto(`${address}${path}?lang=${lang}`);
    if (part) await page.locator(part).first().evaluate((shown) => shown.scrollIntoView());
    const file = join(TO, `${name}.png`);
    // What is full of letters is shown less far down.
    let bytes = Infinity;
    for (let high = height; bytes > MOST_BYTES; high -= 80) {
      await page.screenshot({ path: file, scale: 'css', clip: { x: 0, y: 0, width, height: high } });
      bytes = statSync(file).size;
    }
    process.stdout.write(`${name}: ${bytes} bytes\n`);
    await context.close();
  }
} finally {
  await browser.end();
  await Promise.all(Object.values(houses).map((house) => house.end()));
}
