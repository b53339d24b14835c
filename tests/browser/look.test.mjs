// How every screen looks and can be reached: axe, keys alone, large type, narrow, six languages, no code words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { LARS, OTHERS, SHUT, tell } from './crowd.mjs';
import { browse, serve } from './house.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGS = ['ru', 'uk', 'en', 'fr', 'ka', 'kk'];
const PATHS = [
  '/', '/verkhny-lars', '/vale', '/syrym-mashtakovo', '/verkhny-lars/help', '/help', '/phrases/ka', '/about',
  '/promises', '/log', '/watch',
];
// Words of the lists that code is made of; each would be a fault on any screen.
const CODE = new RegExp(
  [
    'crossing_now', 'joining_now', 'standing_now', 'one_post', 'so_far', 'second_post', 'id_card', 'child_passport',
    'birth_certificate', 'car_papers', 'car_insurance', 'medical_insurance', 'military_id', 'covid_test',
    'pet_passport', 'pet_chip', 'pet_vaccination', 'driving_licence', 'phone_check', 'other_plates',
    'not_required', 'citizens_of_both', '\\b(page|look|glance|road|place|state|level|tau|undefined|null)-\\w',
    '\\b\\w+/\\w{2}/\\w*/', '\\{ ?\\$', 'NaN', '\\bundefined\\b',
  ].join('|'),
);
let house;
let shut;
let browser;

before(async () => {
  [house, shut] = [await serve(), await serve()];
  tell(house, 'verkhny-lars', LARS);
  tell(shut, 'verkhny-lars', SHUT);
  for (const [slug, told] of Object.entries(OTHERS)) tell(house, slug, told);
  browser = await browse();
});

after(async () => {
  await browser?.end();
  await house?.end();
  await shut?.end();
});

async function violations(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
}

test('axe finds nothing on any screen, light or dark, folded or open', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page } = await browser.page(house.address, { colorScheme, bypassCSP: true });
    for (const path of PATHS) {
      await page.goto(`${house.address}${path}?lang=en`);
      assert.deepEqual(await violations(page), [], `${path}, ${colorScheme}`);
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
      assert.deepEqual(await violations(page), [], `${path} unfolded, ${colorScheme}`);
    }
    await page.goto(`${house.address}/verkhny-lars?lang=en`);
    await page.fill('textarea#question', 'Is there fuel?');
    await page.locator('form', { has: page.locator('textarea#question') }).locator('button').click();
    await page.waitForLoadState();
    assert.deepEqual(await violations(page), [], `an answer, ${colorScheme}`);
    const closed = await browser.page(shut.address, { colorScheme, bypassCSP: true });
    await closed.page.goto(`${shut.address}/verkhny-lars?lang=en`);
    assert.ok(await closed.page.locator('.state.red').isVisible(), 'the way is said to be shut');
    assert.deepEqual(await violations(closed.page), [], `shut, ${colorScheme}`);
    await closed.page.evaluate(() => document.documentElement.classList.add('saving'));
    assert.deepEqual(await violations(closed.page), [], `saving, ${colorScheme}`);
  }
});

test('the first 600 px have the state, who passes and every mode, in every language and any letters', async () => {
  // A machine of bare Debian has letters a quarter wider than a phone's.
  for (const [lang, { address }] of LANGS.flatMap((lang) => [[lang, house], [lang, shut]])) {
    const { page } = await browser.page(address, { viewport: { width: 360, height: 740 } });
    await page.goto(`${address}/verkhny-lars?lang=${lang}`);
    const bottoms = (selector) => page.locator(selector).evaluateAll((parts) =>
      parts.map((part) => Math.round(part.getBoundingClientRect().bottom)));
    const [state] = await bottoms('.way-0 .state');
    const [who] = await bottoms('.way-0 .groups');
    const modes = await bottoms('.way-0 .modes > li');
    assert.ok(state <= 190, `${lang}: the state ends at ${state}`);
    assert.ok(who <= 340, `${lang}: who passes ends at ${who}`);
    assert.equal(modes.length, 5, lang);
    assert.ok(modes.at(-1) <= 600, `${lang}: the modes end at ${modes}`);
    for (const row of await page.locator('.way-0 :is(.groups, .modes) > .row').all()) {
      assert.ok(await row.locator('summary time').first().isVisible(), `${lang}: ${await row.innerText()} has no age`);
    }
    for (const target of await page.locator('.way-0 .modes summary').all()) {
      assert.ok((await target.boundingBox()).height >= 44, `${lang}: ${await target.innerText()}`);
    }
    for (const target of await page.locator('.way-0 summary:visible, .way-0 button:visible').all()) {
      const { height, width } = await target.boundingBox();
      assert.ok(height >= 24 && width >= 24, `${lang}: ${await target.innerText()}`);
    }
  }
});

/** How far down the last mode may end then, of letters a quarter wider than a phone's. */
const MOST = { ru: 640, uk: 650, en: 640, fr: 655, ka: 640, kk: 670 };
/** News of a mode that was let through and is not any more: an alert for the page alone, and reports that differ. */
const TURNED = [
  ...LARS, [66, 'Семьи с детьми пускают в Грузию'], [64, 'Семью пустили в Грузию'], [7, 'Автобусы в Грузию не пускают'],
  [6, 'Автобус в Грузию развернули'], [5, 'На автобусе в Грузию не пустили'], [4, 'На автобусе в Грузию не пускают'],
  [9, 'Пешком в Грузию пускают'], [8, 'Пешком в Грузию пропускают'], [3, 'Пешком в Грузию пустили'],
];

test('just when something happens the first screen has all of it too, in every language', async () => {
  const turned = await serve();
  try {
    tell(turned, 'verkhny-lars', TURNED);
    for (const lang of LANGS) {
      const { page, context } = await browser.page(turned.address, { viewport: { width: 360, height: 740 } });
      await page.goto(`${turned.address}/verkhny-lars?lang=${lang}`);
      // Until then the head says that it is being brought up to date, in more words.
      await page.locator('#updated.live').waitFor();
      const boxes = (selector) => page.locator(selector).evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => [Math.round(top), Math.round(bottom)]));
      const [alerts, groups] = [await boxes('.alerts > li'), await boxes('.way-0 .groups > .row')];
      const modes = await boxes('.way-0 .modes > li');
      assert.ok(alerts.length === 1 && groups.length === 4 && modes.length === 5, `${lang}: ${alerts} ${groups} ${modes}`);
      assert.ok(alerts[0][1] - alerts[0][0] <= 56, `${lang}: the alert is from ${alerts[0]}`);
      assert.ok(modes.at(-1)[1] <= MOST[lang], `${lang}: the modes end at ${modes}`);
      const [deeds] = await boxes('.deeds');
      assert.ok(deeds[1] === 740 && deeds[0] >= modes.at(-1)[1], `${lang}: nothing is behind what one does: ${deeds}`);
      await context.close();
    }
  } finally {
    await turned.end();
  }
});

test('what leads on is as large as a thumb, on every page', async () => {
  const { page } = await browser.page(house.address, { viewport: { width: 360, height: 740 } });
  for (const path of [...PATHS, '/papers', '/ways', '/trip']) {
    await page.goto(`${house.address}${path}?lang=en`);
    const small = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('main a, header .to-help, footer a')].filter((link) => link.checkVisibility());
      // A link within a sentence is as high as its line (WCAG 2.5.8); all that stand by themselves are measured.
      const alone = shown.filter((link) => {
        const block = link.closest('p, li, h2, td, dd');
        const beside = [...(block?.querySelectorAll('a, small, b') ?? [])].map((part) => part.textContent).join('');
        return !block || block.textContent.replaceAll(/[\s·]/g, '').length <= beside.replaceAll(/[\s·]/g, '').length;
      });
      const own = alone.filter((link) => !/^http/.test(link.getAttribute('href')));
      return own.filter((link) => link.getBoundingClientRect().height < 44).map((link) => link.outerHTML.slice(0, 120));
    });
    assert.deepEqual(small, [], path);
  }
  await page.goto(`${house.address}/verkhny-lars?lang=en`);
  for (const [part, count] of [['.deeds a', 3], ['.way-0 .onward a', 3]]) {
    // In one go: a board that is brought up to date between two steps has other links.
    const links = await page.evaluate((of) =>
      [...document.querySelectorAll(of)].map((link) => link.getBoundingClientRect().toJSON()), part);
    assert.ok(links.length >= count && links.every(({ height, width }) => height >= 44 && width >= 44), JSON.stringify(links));
  }
});

/** Reports of a closing and of an opening, so near each other that they differ. */
const DIFFER = [
  ...SHUT.filter(([, text]) => !/закры|Закры/.test(text)),
  [30, 'Закрыли границу в Грузию, никого не пускают'], [28, 'Граница в Грузию закрыта'],
  [27, 'Ларс закрыт в Грузию, всех разворачивают'], [25, 'В Грузию закрыто'], [24, 'Закрыто в Грузию'],
  [10, 'Граница в Грузию открыта'], [9, 'Открыто в Грузию'], [8, 'Ларс открыт в Грузию'], [7, 'В Грузию пост открыт'],
];

test('with an alert, reports that differ and what changed meanwhile, all modes stand on the first screen', async () => {
  const differ = await serve();
  try {
    tell(differ, 'verkhny-lars', DIFFER);
    for (const lang of ['en', 'ru']) {
      const { page } = await browser.page(differ.address, { viewport: { width: 360, height: 740 } });
      await page.goto(`${differ.address}/verkhny-lars?lang=${lang}`);
      await page.waitForFunction(async () => (await (await caches.open('boards')).keys()).length > 0);
      await page.waitForTimeout(500);
      // A page that is left keeps what was looked at: so it is left first.
      await page.goto(`${differ.address}/help?lang=${lang}`);
      await page.evaluate(async () => {
        const asked = indexedDB.open('passage');
        await new Promise((done) => { asked.onsuccess = done; });
        const room = asked.result.transaction('boards', 'readwrite').objectStore('boards');
        const keys = await new Promise((done) => { room.getAllKeys().onsuccess = ({ target }) => done(target.result); });
        const key = keys.find((name) => name.startsWith('look//verkhny-lars/'));
        const look = await new Promise((done) => { room.get(key).onsuccess = ({ target }) => done(target.result); });
        // As it was three hours ago: without half of what is so now.
        const glances = look.glances.filter((_, place) => place % 2 === 0);
        room.put({ ...look, at: look.at - 3 * 3_600_000, glances }, key);
        await new Promise((done) => { room.transaction.oncomplete = done; });
        asked.result.close();
      });
      await page.goto(`${differ.address}/verkhny-lars?lang=${lang}`);
      await page.locator('#since summary').waitFor();
      assert.ok(await page.locator('.way-0 .state.mixed').isVisible(), 'that reports differ');
      assert.equal(await page.locator('.alerts > li[data-alert^="alert/open"]').count(), 0, 'and not twice');
      const bottoms = await page.locator('.way-0 .modes > li').evaluateAll((rows) =>
        rows.map((row) => Math.round(row.getBoundingClientRect().bottom)));
      assert.ok(bottoms.at(-1) <= 740, `${lang}: the modes end at ${bottoms}`);
      assert.ok(bottoms[1] <= 600, `${lang}: the first modes end at ${bottoms}`);
    }
  } finally {
    await differ.end();
  }
});

test('what is past its time has no colour, and says its age first', async () => {
  for (const path of ['/verkhny-lars', '/']) {
    const { page } = await browser.page(house.address, { viewport: { width: 360, height: 740 } });
    await page.clock.install({ time: Date.now() });
    await page.goto(`${house.address}${path}?lang=en`);
    await page.waitForTimeout(300);
    await page.context().setOffline(true);
    await page.clock.fastForward(30 * 3_600_000);
    await page.waitForTimeout(300);
    const colours = await page.evaluate(() => {
      const all = '.way-0 .state .value, .choose .word, .departures .word, .hour .word';
      return [...document.querySelectorAll(all)].filter((part) => part.checkVisibility()).map((part) => {
        const [red, green, blue] = getComputedStyle(part).color.match(/\d+/g).map(Number);
        return Math.max(red, green, blue) - Math.min(red, green, blue) <= 40 ? '' : part.outerHTML;
      });
    });
    assert.deepEqual(colours.filter(Boolean), [], path);
    if (path === '/') {
      assert.match(await page.locator('#says').innerText(), /No connection/);
      assert.equal(await page.getByText('in the last hour').count(), 0);
    } else {
      const [state, age] = await page.evaluate(() => ['.value', '.support'].map((part) =>
        document.querySelector(`.way-0 .state .cells ${part}`).getBoundingClientRect().top));
      assert.ok(age < state, 'the age comes first');
    }
  }
});

test('letters of twice the size lie over nothing', async () => {
  for (const lang of ['ru', 'kk', 'ka']) {
    for (const size of ['150%', '200%']) {
      const { page } = await browser.page(house.address, { viewport: { width: 360, height: 740 }, bypassCSP: true });
      await page.goto(`${house.address}/verkhny-lars?lang=${lang}`);
      await page.addStyleTag({ content: `html { font-size: ${size} }` });
      const boxes = await page.evaluate(() => {
        const box = (part) => part.getBoundingClientRect().toJSON();
        const wide = document.documentElement.scrollWidth;
        const heads = document.querySelector('.way-0 .heads');
        const parts = [...document.querySelectorAll('.top .in > *')].map(box).filter(({ width }) => width > 0);
        return { wide, heads: box(heads), title: box(heads.closest('ul').previousElementSibling), parts };
      });
      const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      assert.ok(boxes.wide <= 360, `${lang} ${size}: ${boxes.wide} px`);
      assert.ok(apart(boxes.heads, boxes.title), `${lang} ${size}: the heads lie over their title`);
      for (const [at, part] of boxes.parts.entries()) {
        for (const other of boxes.parts.slice(at + 1)) assert.ok(apart(part, other), `${lang} ${size}: the header`);
      }
    }
  }
});

test('a row says all at a glance, and opens by a key without JavaScript to who says so', async () => {
  const { page } = await browser.page(house.address, { javaScriptEnabled: false });
  await page.goto(`${house.address}/verkhny-lars?lang=en`);
  const row = page.locator('.way-0 .modes > li', { hasText: 'By car' });
  const heard = await row.locator('summary').textContent();
  assert.match(heard, /By car[\s\S]*let through[\s\S]*\(\d[^)]*\)[\s\S]*ago[\s\S]*if you join now:[\s\S]*h[\s\S]*ago/);
  assert.ok(!(await row.locator('.still').first().isVisible()));
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.ok(await row.locator('.still button').first().isVisible());
  assert.match(await row.innerText(), /independent[\s\S]*if you join now: [\s\S]*computed[\s\S]*an hour/i);
});

test('a report can be made with keys alone, and where one is can be seen', async () => {
  const { page, faults } = await browser.page(house.address, { viewport: { width: 360, height: 740 } });
  await page.goto(`${house.address}/vale?lang=en`);
  const reached = [];
  for (let taps = 0; taps < 120; taps += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      const style = getComputedStyle(focused);
      const label = focused.id.startsWith('tab-') && document.querySelector(`label[for="${focused.id}"]`);
      const shown = focused.matches('.chip input') ? focused.nextElementSibling : label || focused;
      const outline = getComputedStyle(shown);
      return {
        id: focused.id, name: focused.getAttribute('name') ?? '', tag: focused.tagName,
        seen: outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2,
        hidden: style.visibility === 'hidden',
      };
    });
    if (at.tag === 'BODY') break;
    assert.ok(at.seen && !at.hidden, `${at.tag} ${at.id} ${at.name} cannot be seen to be reached`);
    reached.push(at.id || at.name || at.tag);
    if (at.id === 'words') break;
  }
  assert.equal(reached.at(-1), 'words', reached.join(' '));
  assert.ok(reached.includes('tab-0'), 'the ways are reached');
  await page.keyboard.type('On foot to Georgia: not let through');
  for (let taps = 0; taps < 6; taps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.tagName === 'BUTTON')) break;
  }
  await page.keyboard.press('Enter');
  await page.locator('#told .news', { hasText: 'not let through' }).waitFor({ timeout: 15_000 });
  assert.deepEqual(faults, []);
});

test('the other way is one key away and both ways say their state', async () => {
  const { page } = await browser.page(house.address, { viewport: { width: 360, height: 740 } });
  await page.goto(`${house.address}/verkhny-lars?lang=en`);
  assert.match(await page.locator('.choose').innerText(), /to georgia[\s\S]*moscow[\s\S]*to russia[\s\S]*open/i);
  assert.match(await page.locator('.way-0 .state').innerText(), /open/i, 'the chosen way says it below, once');
  await page.focus('#tab-0');
  await page.keyboard.press('ArrowRight');
  assert.ok(await page.locator('.way-1').isVisible());
  assert.match(await page.locator('.choose').innerText(), /to georgia[\s\S]*open[\s\S]*to russia[\s\S]*tbilisi/i);
  assert.ok(!(await page.locator('.way-0').isVisible()));
});

test('at twice the size all can be read without going sideways', async () => {
  for (const path of PATHS) {
    // A page of 360 px at 200 % has 180 px to itself.
    const { page } = await browser.page(house.address, { viewport: { width: 180, height: 370 } });
    await page.goto(`${house.address}${path}?lang=en`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 180, `${path}: ${wide} px`);
    const cut = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((part) => {
      const style = getComputedStyle(part);
      return part.scrollWidth > part.clientWidth + 1 && style.overflowX === 'hidden' && part.clientWidth > 2;
    }).map((part) => part.outerHTML.slice(0, 80)));
    assert.deepEqual(cut, [], path);
  }
});

test('no code word and no missing phrase is on any screen, and nothing is too wide, in six languages', async () => {
  const { page } = await browser.page(house.address, { viewport: { width: 320, height: 640 } });
  for (const lang of LANGS) {
    for (const at of [...PATHS.map((path) => house.address + path), `${shut.address}/verkhny-lars`]) {
      await page.goto(`${at}?lang=${lang}`);
      const text = await page.evaluate(() => {
        document.querySelectorAll('details').forEach((part) => { part.open = true; });
        document.querySelectorAll('a[href^="http"], .sources, code').forEach((part) => part.remove());
        return `${document.title}\n${document.body.innerText}`;
      });
      assert.doesNotMatch(text, CODE, `${at} in ${lang}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${at} in ${lang}: ${wide} px`);
    }
  }
});

test('a reader hears the page in the order in which it is seen', async () => {
  const { page } = await browser.page(house.address, { viewport: { width: 360, height: 740 } });
  await page.goto(`${house.address}/verkhny-lars?lang=en`);
  const places = await page.evaluate(() => {
    const main = [...document.querySelectorAll('h1, h2, h3, .way-0 .state, .way-0 .row')];
    const seen = main.filter((part) => part.checkVisibility() && part.getBoundingClientRect().height > 2);
    return seen.map((part) => part.getBoundingClientRect().top);
  });
  assert.deepEqual(places, [...places].sort((a, b) => a - b));
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3')].filter((part) => part.checkVisibility()).map((part) => +part.tagName[1]));
  levels.reduce((before, level) => {
    assert.ok(level <= before + 1, `no heading is skipped: ${levels}`);
    return level;
  }, 0);
});

test('help is one tap away on every page, without JavaScript, and says when it was looked up', async () => {
  const { page } = await browser.page(house.address, { javaScriptEnabled: false });
  for (const path of PATHS) {
    await page.goto(`${house.address}${path}?lang=en`);
    const link = page.locator('header .to-help');
    const target = await link.getAttribute('href');
    const box = await link.boundingBox();
    assert.ok(box.height >= 44 && box.y < 100, `${path}: large and on top`);
    await link.click();
    await page.waitForLoadState();
    assert.ok(target);
    const numbers = page.locator('.lines a[href^="tel:"]');
    assert.ok((await numbers.count()) > 0, `${path}: numbers`);
    for (const line of await page.locator('.lines li').allInnerTexts()) {
      assert.match(line, /looked up \d|not checked/, line);
    }
  }
});
