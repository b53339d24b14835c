// Papers: chosen in the page, and nowhere else; the phone's reckoning is the house's; offline; on paper.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { checklist } from '../../crates/web/app/checklist.js';
import { browse, serve } from './house.mjs';

/** A slow machine is not what is tried: by so much its times may be longer. */
const PATIENCE = 4;

let house;
let browser;

before(async () => {
  [house, browser] = await Promise.all([serve(), browse()]);
});

after(async () => {
  await browser?.end();
  await house?.end();
});

/** The page of papers, when it has settled. */
async function open(lang, options) {
  const opened = await browser.page(house.address, options);
  await opened.page.goto(`${house.address}/papers?lang=${lang}`, { waitUntil: 'networkidle' });
  return opened;
}

/** Three taps. */
async function tap(page, who, paper, to) {
  for (const [name, value] of [['who', who], ['document', paper], ['to', to]]) {
    const radio = page.locator(`#choice input[name="${name}"][value="${value}"]`);
    if (await radio.count()) await radio.check({ force: true });
    else await page.locator(`#choice select[name="${name}-other"]`).selectOption(value);
  }
}

/** The page with its data made other by a change, which is given them and the day so many days ago. */
async function altered(change) {
  const { page } = await browser.page(house.address, { serviceWorkers: 'block' });
  await page.route('**/papers?lang=en', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const [, island] = /id="rules">(.*?)<\/script>/s.exec(text);
    const data = JSON.parse(island);
    change(data, (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10));
    const body = text.replace(island, () => JSON.stringify(data).replaceAll('<', '\\u003c'));
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${house.address}/papers?lang=en`, { waitUntil: 'networkidle' });
  return page;
}

/** The banner: its tone, and its words. */
async function banner(page) {
  const entry = page.locator('#list .entry');
  return { tone: (await entry.getAttribute('class')).split(' ')[1], words: await entry.innerText() };
}

test('the phone finds what the house finds', () => {
  const path = new URL('../../docs/protocol/vectors/papers.json', import.meta.url);
  const { known, cases } = JSON.parse(readFileSync(path, 'utf8'));
  assert.ok(cases.length > 100);
  const ids = (rules) => rules.map((rule) => rule.id);
  for (const { traveller, from, to, today, list } of cases) {
    const found = checklist(known, traveller, from, to, today);
    const told = {
      ...found,
      points: found.points.map((point) => ({ ...point, rules: ids(point.rules) })),
      to_come: ids(found.to_come),
      ...(found.perhaps ? { perhaps: ids(found.perhaps) } : {}),
    };
    assert.deepEqual(told, list, JSON.stringify({ traveller, from, to, today }));
  }
});

test('three taps make a list that names its sources and days', async () => {
  const { page, faults } = await open('en');
  assert.ok(await page.locator('#list .nothing').isVisible());
  await tap(page, 'ru', 'passport', 'ge');
  const list = page.locator('#list');
  assert.match(await list.locator('.entry').innerText(), /No visa needed, up to 365 days/);
  assert.match(await list.innerText(), /Russia · Passport for travel abroad · Russia → Georgia/);
  for (const link of await list.locator('.points a').all()) {
    assert.match(await link.getAttribute('href'), /^https:\/\//);
  }
  assert.match(await list.innerText(), /checked|not checked/);
  await page.locator('#clear').click();
  assert.equal(await list.locator('.entry').count(), 0);
  assert.deepEqual(faults, []);
});

test('who has no such document is not told to come', async () => {
  const { page } = await open('en');
  for (const [who, paper, to] of [
    ['ru', 'other', 'ge'],
    ['ru', 'id_card', 'ge'],
    ['ru', 'birth_certificate', 'ge'],
    ['ua', 'other', 'ge'],
  ]) {
    await tap(page, who, paper, to);
    const { tone, words } = await banner(page);
    assert.equal(tone, 'bad', `${who} ${paper} ${to}`);
    assert.match(words, /Not with this document/);
  }
  await tap(page, 'ru', 'other', 'ru');
  assert.equal((await banner(page)).tone, 'mixed', 'nor at home');
  await tap(page, 'ua', 'passport', 'ge');
  assert.equal((await banner(page)).tone, 'mixed', 'taken, but nobody looked that up');
  const said = await page.locator('#list').innerText();
  assert.doesNotMatch(said, /No rule here says that the document in your hand is enough/);
});

test('three taps with a child’s paper are a child’s', async () => {
  const { page } = await open('en');
  const list = page.locator('#list');
  await tap(page, 'ru', 'child_passport', 'kz');
  assert.match((await banner(page)).words, /No visa needed/);
  assert.match(await list.innerText(), /No age is said: this is for a child under 14/);
  for (const name of ['age', 'parents']) assert.ok(await page.locator(`select[name=${name}]`).isVisible(), name);
  assert.match(await list.innerText(), /unless the other parent has filed an objection/);
  await tap(page, 'ru', 'birth_certificate', 'kz');
  const { tone, words } = await banner(page);
  assert.equal(tone, 'bad');
  assert.match(words, /Not with this document/);
  assert.match(await list.innerText(), /What will do: .*Child/);
  await tap(page, 'ua', 'birth_certificate', 'pl');
  assert.doesNotMatch(await list.innerText(), /military|aged 18|age and sex/i);
  await tap(page, 'am', 'child_passport', 'ge');
  assert.match(await list.innerText(), /No rule found here for a child who leaves its country/);
  await page.locator('select[name=age]').selectOption('16');
  assert.doesNotMatch(await list.innerText(), /No age is said/);
});

test('a car that is turned back and a border that is shut are said before all else', async () => {
  const { page } = await open('en');
  await tap(page, 'ru', 'passport', 'fi');
  const shut = page.locator('#list .border');
  assert.match(await shut.innerText(), /The border is closed to travellers since 15 Dec 2023/);
  assert.match(await shut.locator('a').getAttribute('href'), /^https:\/\//);
  await page.locator('.more summary').click();
  await page.locator('select[name=car]').selectOption('own');
  const car = page.locator('#list .entry.bad', { hasText: 'Not with this car' });
  assert.equal(await car.count(), 1);
  await page.locator('#add-child').click();
  assert.match(await page.locator('#with-car').innerText(), /Not with this car/, 'of a family too');
  assert.equal(await shut.count(), 1);
});

test('a grown-up who says no age sees the rules of every age, and none is taken as sure', async () => {
  const { page } = await open('en');
  await tap(page, 'ua', 'passport', 'pl');
  await page.locator('.more summary').click();
  const list = page.locator('#list');
  const said = await list.innerText();
  assert.match(said, /Whether you are let through depends on age and sex/);
  assert.match(said, /Depends on age/i);
  for (const whom of [/aged 23 to 59/, /aged 18 to 22/, /else they are not let out/]) assert.match(said, whom);
  assert.notEqual((await banner(page)).tone, 'good');
  await page.locator('select[name=age]').selectOption('10');
  assert.doesNotMatch(await list.innerText(), /depends on age|aged 23 to 59/);
});

test('an animal and a car of which no rule speaks are named', async () => {
  const { page } = await open('en');
  await tap(page, 'ru', 'passport', 'mn');
  const list = page.locator('#list');
  assert.doesNotMatch(await list.innerText(), /No rule found here/);
  await page.locator('.more summary').click();
  await page.locator('select[name=pet]').selectOption('dog');
  await page.locator('select[name=car]').selectOption('own');
  for (const what of ['animal', 'car']) {
    assert.match(await list.innerText(), new RegExp(`No rule found here for the ${what}: ask before you go`));
  }
  await page.locator('#add-adult').click();
  for (const what of ['pet', 'car']) {
    assert.match(await page.locator(`#with-${what}`).innerText(), /No rule found here/, 'of a family too');
  }
});

test('of rules that contradict each other no days are promised, and both are below', async () => {
  const page = await altered((data) => {
    const rule = data.rules.find(({ id }) => id === 'kz-visa-free-eaeu');
    data.rules.push({ ...rule, id: 'other', stay_days: 30, who: { citizens: ['ru', 'uz'] } });
  });
  await tap(page, 'ru', 'passport', 'kz');
  assert.match((await banner(page)).words, /The rules contradict each other: both are below(?!.*up to)/);
  const heading = page.locator('#list h2', { hasText: 'Rules contradict each other' });
  assert.equal(await heading.locator('xpath=following-sibling::ul[1]/li').count(), 2);
});

test('green is only what was looked up not long ago, and of the document in hand', async () => {
  const tones = async (age) => {
    const page = await altered((data, ago) => {
      for (const rule of data.rules) {
        delete rule.checked_on;
        if (age !== null) rule.checked_on = ago(age);
      }
    });
    await tap(page, 'ru', 'passport', 'ge');
    const found = await banner(page);
    assert.match(found.words, /No visa needed, up to 365 days/);
    await tap(page, 'ru', 'other', 'ge');
    assert.equal((await banner(page)).tone, 'bad');
    return found;
  };
  const fresh = await tones(3);
  assert.equal(fresh.tone, 'good');
  assert.match(fresh.words, /checked 3 days ago/);
  const old = await tones(200);
  assert.equal(old.tone, 'mixed');
  assert.match(old.words, /checked 6 months ago/);
  const never = await tones(null);
  assert.equal(never.tone, 'mixed');
  assert.match(never.words, /not checked/);
});

test('whoever comes from where can choose, and nobody guesses for him', async () => {
  const { page } = await open('en');
  const others = page.locator('select[name=who-other] option');
  assert.ok((await others.count()) > 35);
  const nameless = (all) => all.filter((one) => /^[A-Z]{2}$/.test(one.text)).length;
  assert.equal(await others.evaluateAll(nameless), 0);
  await tap(page, 'uz', 'passport', 'ge');
  const found = await banner(page);
  assert.equal(found.tone, 'plain');
  assert.match(found.words, /No rule found/);
  await tap(page, 'none', 'other', 'ge');
  const none = await banner(page);
  assert.notEqual(none.tone, 'good');
  assert.match(none.words, /No rule found/);
  assert.match(await page.locator('.chosen-way').innerText(), /No citizenship.* · → Georgia/);
  const last = others.last();
  assert.equal(await last.getAttribute('value'), 'unlisted');
  await tap(page, 'unlisted', 'passport', 'ge');
  assert.match((await banner(page)).words, /No rule found/);
  assert.match(await page.locator('#list').innerText(), /Ask the consulate of that country before you go/);
});

test('a child carries one passport, its own, by both rules', async () => {
  const { page } = await open('en');
  await tap(page, 'ru', 'child_passport', 'ge');
  await page.locator('select[name=age]').selectOption('0');
  const cards = page.locator('#list .points li');
  const titles = await cards.locator('b').allInnerTexts();
  const passports = titles.filter((title) => /passport/i.test(title) && !/internal/i.test(title));
  assert.equal(passports.length, 1, titles.join());
  const own = cards.filter({ has: page.locator('b', { hasText: /child/i }) }).first();
  assert.equal(await own.locator('a').count(), 2, 'both sources');
  assert.match((await banner(page)).words, /No visa needed/);
});

test('a child, an animal and a car have points of their own', async () => {
  const { page } = await open('en');
  await tap(page, 'ru', 'passport', 'kz');
  const points = () => page.locator('#list .points li').count();
  const before = await points();
  await page.locator('.more summary').click();
  await page.locator('select[name=age]').selectOption('0');
  assert.ok(await page.locator('.with').isVisible());
  assert.ok((await points()) > before);
  await tap(page, 'ru', 'birth_certificate', 'kz');
  assert.match(await page.locator('#list .entry').innerText(), /Not with this document/);
});

/** The family of the story: a mother, her child of two months, a cat. */
async function family(page) {
  await tap(page, 'ru', 'passport', 'ge');
  await page.locator('#add-child').click();
  await page.locator('#choice input[name="document"][value="birth_certificate"]').check({ force: true });
  await page.locator('select[name=age]').selectOption('0');
  await page.locator('select[name=pet]').selectOption('cat');
}

test('a mother, her child and a cat have a list each, on one page and on paper', async () => {
  const { page, context, faults } = await open('en');
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  await tap(page, 'ru', 'passport', 'ge');
  const alone = await page.locator('#list').innerText();
  assert.equal(await page.locator('#list .one').count(), 0, 'one alone has one list');
  assert.ok(await page.locator('#party').isHidden());
  await page.locator('#clear').click();
  await family(page);
  const titles = await page.locator('#list .one > h2').allInnerTexts();
  assert.deepEqual(titles, [
    '1. adult · Russia · Passport for travel abroad',
    '2. under one year · Russia · Birth certificate · with one parent',
    'Animal: with a cat',
  ]);
  const list = (id) => page.locator(`#${id}`).innerText();
  assert.match(await list('traveller-1'), /No visa needed, up to 365 days/);
  assert.match(await list('traveller-2'), /Not with this document/);
  assert.doesNotMatch(await list('traveller-1'), /vaccination|chip/i, 'the cat has its own');
  assert.match(await list('with-pet'), /vaccination|chip|passport/i);
  const summary = await page.locator('.party-list li').allInnerTexts();
  assert.match(summary[0], /^adult: No visa needed/);
  assert.match(summary[1], /^under one year: Not with this document/);
  assert.equal(await page.locator('.party-list b').nth(1).getAttribute('class'), 'bad');
  // Back to the mother: what she chose is there, and her list is what it was alone.
  await page.locator('#party button').first().click();
  assert.equal(await page.locator('#choice input[name="document"]:checked').inputValue(), 'passport');
  const points = alone.split('\n').filter((line) => /passport|visa/i.test(line)).length;
  assert.ok((await list('traveller-1')).split('\n').filter((line) => /passport|visa/i.test(line)).length >= points - 1);
  // The child's own passport after all.
  await page.locator('#party button').nth(1).click();
  await page.locator('#choice input[name="document"][value="child_passport"]').check({ force: true });
  assert.match(await list('traveller-2'), /No visa needed/);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['#traveller-1', '#traveller-2', '#with-pet']) assert.ok(await page.locator(part).isVisible());
  assert.equal(await page.locator('#party').isVisible(), false);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#drop').click();
  assert.equal(await page.locator('#list .one').count(), 0, 'one alone again');
  assert.deepEqual(asked, [], 'nobody is asked');
  assert.deepEqual(faults, []);
});

test('a child without an age, and whoever is not chosen yet, is said and not guessed', async () => {
  const { page } = await open('en');
  await tap(page, 'ru', 'passport', 'ge');
  await page.locator('#add-child').click();
  await page.locator('#choice input[name="document"][value="child_passport"]').check({ force: true });
  assert.match(await page.locator('#traveller-2').innerText(), /Not chosen yet/);
  assert.ok(await page.locator('.with').isVisible(), 'it is asked how old it is, and with whom it goes');
  await page.locator('select[name=age]').selectOption('7');
  assert.doesNotMatch(await page.locator('#traveller-2').innerText(), /Not chosen yet/);
  for (let n = 0; n < 6; n += 1) await page.locator('#add-adult').click();
  assert.equal(await page.locator('#party [data-person]').count(), 8);
  assert.ok(await page.locator('#add-adult').isHidden(), 'eight at most');
  await page.locator('#clear').click();
  assert.ok(await page.locator('#party').isHidden());
  assert.equal(await page.locator('#choice input:checked').count(), 0);
});

test('a family of eight with a cat and a car is reckoned within 100 ms', async () => {
  const { page } = await open('ru');
  await family(page);
  await page.locator('select[name=car]').selectOption('own');
  for (let n = 0; n < 6; n += 1) {
    await page.locator('#add-adult').click();
    await page.locator('#choice input[name="document"][value="passport"]').check({ force: true });
  }
  const took = await page.evaluate(() => {
    const list = document.querySelector('select[name=from]');
    const runs = ['kz', 'tr', 'ru', ''].map((from) => {
      list.value = from;
      const start = performance.now();
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return performance.now() - start;
    });
    return Math.max(...runs);
  });
  assert.equal(await page.locator('#list .one').count(), 10);
  assert.ok(took <= 100, `${took} ms`);
  console.log(`a family of eight, a cat and a car: ${took.toFixed(1)} ms at most`);
});

test('every list of a family fits a narrow phone in every language', async () => {
  for (const lang of ['ru', 'uk', 'en', 'fr', 'ka', 'kk']) {
    const { page, context, faults } = await open(lang, { viewport: { width: 360, height: 740 } });
    await family(page);
    if (process.env.PAPERS_SHOTS) {
      await page.screenshot({ path: `${process.env.PAPERS_SHOTS}/papers-${lang}.png`, fullPage: true });
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 360, `${lang}: ${width}`);
    assert.doesNotMatch(await page.locator('#choice').innerText(), /papers-|undefined/, lang);
    assert.deepEqual(faults, [], lang);
    await context.close();
  }
});

test('nothing that is chosen leaves the page or stays', async () => {
  const { page, context } = await open('ru');
  const state = () =>
    page.evaluate(async () => ({
      where: location.href,
      past: history.length,
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      caches: await caches.keys(),
      kept: (await indexedDB.databases()).map((db) => db.name),
    }));
  // Help is kept by itself four seconds after any page began, whatever is chosen there.
  await page.waitForTimeout(6000);
  const before = await state();
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  await tap(page, 'ua', 'id_card', 'ge');
  await page.locator('.more summary').click();
  await page.locator('select[name=age]').selectOption('3');
  await page.locator('select[name=pet]').selectOption('dog');
  await page.locator('select[name=car]').selectOption('own');
  await page.locator('select[name=from]').selectOption('tr');
  assert.ok((await page.locator('#list').innerText()).length > 50);
  await page.waitForTimeout(1000);
  assert.deepEqual(asked, [], 'nobody is asked');
  assert.deepEqual(await state(), before, 'nothing is kept');
  await page.reload({ waitUntil: 'networkidle' });
  assert.equal(await page.locator('#choice input:checked').count(), 0, 'a reload forgets it');
  await context.close();
});

test('what no rule names is said, and is no promise', async () => {
  const { page } = await open('en');
  const land = await page.evaluate(() => {
    const data = JSON.parse(document.getElementById('rules').textContent);
    const ruled = new Set(data.rules.flatMap((rule) => rule.to ?? []));
    const goals = [...document.querySelectorAll('[name=to-other] option')].map((option) => option.value);
    return goals.find((goal) => goal && !ruled.has(goal));
  });
  await tap(page, 'kz', 'passport', land);
  const said = await page.locator('#list').innerText();
  assert.match(said, /No rule found: whether you may enter is not known here/);
  assert.match(said, /That means neither yes nor no/);
});

test('without a connection the page is there and chooses', async () => {
  const { page, context } = await open('ru');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(1000);
  await page.reload({ waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.goto(`${house.address}/papers?lang=ru`);
  await tap(page, 'ru', 'passport', 'ge');
  assert.match(await page.locator('#list .entry').innerText(), /Виза не нужна/);
  await context.close();
});

test('on paper only the list is left', async () => {
  const { page } = await open('fr');
  await tap(page, 'ru', 'passport', 'ge');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('#list .entry').isVisible());
  for (const part of ['.top', 'footer', '#choice fieldset', '#choice .after']) {
    assert.equal(await page.locator(part).first().isVisible(), false, part);
  }
});

test('without scripts all rules of a land stand on a page of its own', async () => {
  const { page } = await browser.page(house.address, { javaScriptEnabled: false });
  await page.goto(`${house.address}/papers?lang=en`);
  assert.equal(await page.locator('#choice').isVisible(), false);
  await page.locator('a[href="/papers/ge?lang=en"]').click();
  assert.match(await page.locator('h1').innerText(), /to Georgia/);
  assert.ok((await page.locator('.points li').count()) >= 2);
  await page.locator('.parts a[href="#of-ru"]').click();
  const own = page.locator('#of-ru + ul');
  assert.match(await own.locator('li').first().locator('b').innerText(), /visa/i);
  assert.ok(await page.locator('#of-ru').isVisible());
});

test('a table that was imported stands in, says so, and is not green', async () => {
  const { page } = await browser.page(house.address, { serviceWorkers: 'block' });
  const source = 'https://tables.example/v.csv';
  const table = { date: '1 November 2026', source, passports: { kz: 'us:30' } };
  await page.route('**/papers?lang=en', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('"visas":null', `"visas":${JSON.stringify(table)}`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${house.address}/papers?lang=en`, { waitUntil: 'networkidle' });
  await tap(page, 'kz', 'passport', 'us');
  const said = await page.locator('#list').innerText();
  assert.match(said, /No visa needed, up to 30 days/);
  assert.match(said, /By a table imported on 1 November 2026, not by an office/);
  assert.ok(await page.locator('#list .entry.mixed').isVisible());
});

test('figures: any pair of the data', async () => {
  const { page } = await open('en');
  const figures = await page.evaluate(async () => {
    const data = JSON.parse(document.getElementById('rules').textContent);
    const lands = (name) =>
      [...document.querySelectorAll(`[name=${name}], [name=${name}-other] option`)]
        .map((one) => one.value)
        .filter(Boolean);
    const [who, to] = [lands('who'), lands('to')];
    const radio = (name, value) => document.querySelector(`input[name=${name}][value="${value}"]`);
    document.querySelector('input[name=document][value=passport]').checked = true;
    const times = [];
    for (const start of who) {
      for (const goal of to) {
        for (const [name, value] of [['who', start], ['to', goal]]) {
          const tap = radio(name, value);
          const list = document.querySelector(`select[name=${name}-other]`);
          if (tap) tap.checked = true;
          else list.value = value;
          const began = performance.now();
          (tap ?? list).dispatchEvent(new Event('change', { bubbles: true }));
          document.body.getBoundingClientRect();
          if (name === 'to') times.push(performance.now() - began);
        }
      }
    }
    times.sort((a, b) => a - b);
    const at = (part) => times[Math.floor((times.length - 1) * part)].toFixed(1);
    return { rules: data.rules.length, pairs: times.length, median: at(0.5), p99: at(0.99), most: at(1) };
  });
  console.log('a checklist with its layout, ms:', JSON.stringify(figures));
  assert.ok(figures.pairs > 100);
  // The 100 ms that are wanted, on a machine that does other things too.
  assert.ok(Number(figures.most) <= 100 * PATIENCE, `${figures.most} ms`);
});
