// What leaves the house and what one is told: lines and links, files, questions while typing, wishes, alerts.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sum } from '../../crates/web/app/pieces.js';
import { browse, file, serve } from './house.mjs';

const LARS = '/verkhny-lars?lang=en';
const FOOT = '[data-key="pass/ge/foot//"]';
let house;
let browser;
let filings = 0;
let stirred = 0;

/** Tells something of those who go to Georgia on foot. */
function foot(value) {
  filings += 1;
  const id = `out-filing-${String(filings).padStart(4, '0')}`;
  return file(house.address, id, { topic: 'pass', mode: 'foot', toward: 'ge', value });
}

/** Says what will be, unseen by anyone; the same each time. */
async function rumour() {
  const answer = await fetch(`${house.address}/api/v1/crossings/verkhny-lars/filings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'out-rumour-0001', words: 'People say they will close the border to Georgia tomorrow' }),
  });
  assert.ok(answer.ok, await answer.text());
}

before(async () => {
  house = await serve();
  browser = await browse();
  await foot('no');
});

after(async () => {
  await browser?.end();
  await house?.end();
});

/** A page of the crossing, with one answer open. */
async function opened(options = {}) {
  const made = await browser.page(house.address, options);
  await made.page.goto(house.address + LARS);
  // What was told before may still be on its way, and puts a new row in place of the one that is tapped.
  const shown = () => made.page.locator('#board').getAttribute('data-cursor');
  const now = async () => (await fetch(`${house.address}/api/v1/crossings/verkhny-lars/board`)).json();
  while ((await now()).cursor !== (await shown())) await made.page.waitForTimeout(50);
  await reveal(made.page);
  return made;
}

/** Opens what stands folded under an answer. */
async function reveal(page) {
  await page.locator(FOOT).first().waitFor();
  await page.evaluate(() => document.querySelectorAll('#board details').forEach((part) => (part.open = true)));
}

test('an answer is copied as one line that stands by itself, and its link opens with what changed', async () => {
  const { page, context, faults } = await opened();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: house.address });
  await page.locator(`${FOOT} a.out`).click();
  await page.locator('.done').getByText('Copied').waitFor();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(line, /^Verkhny Lars.*\. On foot, to Georgia: not let through \(one person\), \d\d:\d\d /);
  assert.match(line, / time, \d+ \w+ \d{4}\. http/);
  const link = /http\S+$/.exec(line)[0];
  assert.match(link, /\/s\/[1-9A-HJ-NP-Za-km-z]{20}\?lang=en$/);
  await page.goto(link);
  assert.match(await page.locator('#change').innerText(), /Still the same: not let through/);
  await foot('yes');
  await foot('yes');
  await page.goto(link);
  assert.match(await page.locator('#change').innerText(), /Changed since|Now/);
  assert.match(await page.locator('#then').innerText(), /not let through/);
  const title = await page.locator('meta[property="og:title"]').getAttribute('content');
  assert.match(title, /^\d\d:\d\d .+ time, \d+ \w+ \d{4} · On foot, to Georgia: not let through$/);
  assert.deepEqual(faults, []);
});

test('a plain link previews no state, and a link nobody made is a plain page with the way on', async () => {
  for (const path of ['/?lang=en', LARS]) {
    const page = await (await fetch(house.address + path)).text();
    const preview = /<meta property="og:title"[^>]*>\s*<meta property="og:description"[^>]*>/.exec(page)[0];
    assert.doesNotMatch(preview, /let through|closed|open|\d\d:\d\d/i);
  }
  for (const code of ['x', '11111111111111111111', `${'z'.repeat(20)}`, '%00%ff', 'a'.repeat(500)]) {
    const answer = await fetch(`${house.address}/s/${code}?lang=en`);
    assert.equal(answer.status, 404, code);
    assert.match(await answer.text(), /href="\/\?lang=en"/);
  }
});

test('without a clipboard the line is there to be taken by hand', async () => {
  const { page } = await opened();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator(`${FOOT} a.out`).click();
  const box = page.locator(`${FOOT} .by-hand textarea`);
  assert.match(await box.inputValue(), /^Verkhny Lars.*http/);
  assert.ok(await box.evaluate((area) => area.selectionEnd - area.selectionStart === area.value.length));
});

test('without a network a line is made of what is shown, with one clock and the way to its crossing', async () => {
  const { page, context } = await opened();
  await context.setOffline(true);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator(`${FOOT} a.out`).click();
  const line = await page.locator(`${FOOT} .by-hand textarea`).inputValue();
  assert.match(line, /^Verkhny Lars.*\. On foot, to Georgia: .+ \(\w.*\), \d\d:\d\d .+ time, .*\d{4}\. http\S+verkhny-lars\?lang=en$/);
  assert.equal(line.match(/\d\d:\d\d /g).length, 1, line);
});

/** Waits until the page has fetched what it needs when there is no network. */
function fetched(page, path, many) {
  const have = ([path, many]) => {
    const done = performance.getEntriesByType('resource').filter((entry) => entry.responseEnd > 0);
    return done.filter((entry) => entry.name.includes(path)).length >= many;
  };
  return page.waitForFunction(have, [path, many], { timeout: 20_000 });
}

/** Saves the page and gives the file's path. */
async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a.save').click()]);
  const path = join(house.dir, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Opens a file with no network and a clock so many hours later. */
async function read(path, hours) {
  const { page, context, faults } = await browser.page('file:');
  await context.setOffline(true);
  await page.clock.setFixedTime(Date.now() + hours * 3_600_000);
  await page.goto(`file://${path}`);
  return { page, faults };
}

for (const network of ['with', 'without']) {
  test(`a page saved ${network} a network opens from nowhere and greys itself by time`, async () => {
    await rumour();
    const { page, context } = await opened();
    await page.locator('.rumours [data-key]').first().waitFor();
    await fetched(page, '/assets/file', 2);
    if (network === 'without') await context.setOffline(true);
    const path = await saved(page);
    const text = readFileSync(path, 'utf8');
    assert.ok(Buffer.byteLength(text) <= 60 * 1024, `${Buffer.byteLength(text)} bytes`);
    assert.doesNotMatch(text, /(src|href)="(?!tel:)/);
    const now = await read(path, 0);
    assert.equal(await now.page.locator('.stale').count(), 0);
    assert.equal(await now.page.locator('.age:visible').count(), 0);
    assert.match(await now.page.locator('.when').innerText(), /\d\d:\d\d .+ time, \d+ \w+ \d{4}/);
    assert.match(await now.page.locator('body').innerText(), /112/);
    const late = await read(path, 30);
    assert.ok((await late.page.locator('.stale').count()) > 0);
    assert.match(await late.page.locator('.age:visible').innerText(), /Old: this was saved/);
    const behind = await read(path, -30);
    assert.match(await behind.page.locator('.age:visible').innerText(), /clock/);
    assert.deepEqual([...now.faults, ...late.faults, ...behind.faults], []);
  });
}

test('a question is answered while it is typed, in the body of a request alone', async () => {
  const { page, context, faults } = await opened();
  const asked = [];
  page.on('request', (request) => asked.push({ url: request.url(), body: request.postData() ?? '' }));
  await page.locator('#question').pressSequentially('Can I cross on foot to Georgia?', { delay: 20 });
  await page.locator(`.asking .under ${FOOT}`).waitFor({ timeout: 5_000 });
  const posts = asked.filter(({ body }) => body.includes('words='));
  assert.ok(posts.length > 0 && posts.length < 5, `${posts.length} requests`);
  assert.ok(asked.every(({ url }) => !/foot|cross\+on|Can/.test(url)), JSON.stringify(asked));
  assert.equal(await page.evaluate(() => history.length), 2);
  assert.equal(page.url(), house.address + LARS);
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(faults, []);
});

test('without a network the lines it is about are shown, or that nobody told of it, or that it is unsure', async () => {
  const { page, context } = await opened();
  await fetched(page, '/assets/stems/', 1);
  await context.setOffline(true);
  await page.fill('#question', 'do they let people through on foot?');
  await page.locator(`.asking .under ${FOOT}`).waitFor({ timeout: 10_000 });
  await page.fill('#question', 'is there fuel?');
  await page.getByText('Nobody has told of this here.').waitFor();
  await page.fill('#question', 'what do you think of the football');
  await page.getByText('the question was not understood here').waitFor();
  assert.equal(await page.locator('.asking .under [data-key]').count(), 0);
});

test('who wants to know is told once, in every tab, also after the page was closed', async () => {
  const { page, context } = await opened();
  await page.locator(`${FOOT} input[data-wish]`).check();
  await page.locator('#wishes').getByText('On foot, to Georgia').waitFor();
  const other = await context.newPage();
  await other.goto(`${house.address}/?lang=en`);
  await other.locator('#wishes').getByText('On foot, to Georgia').waitFor();
  const before = (await page.locator(`#board ${FOOT} .value`).textContent()).trim();
  await page.close();
  for (const value of Array(6).fill(before.startsWith('not') ? 'yes' : 'no')) await foot(value);
  await other.waitForTimeout(1_500);
  await other.reload();
  await other.locator('#news').getByText(`On foot, to Georgia was: ${before}`).waitFor({ timeout: 10_000 });
  assert.match(await other.title(), /^• /);
  const third = await context.newPage();
  await third.goto(house.address + LARS);
  await third.locator('#news').waitFor();
  await other.locator('#news button').click();
  await third.locator('#news').waitFor({ state: 'detached' });
  assert.doesNotMatch(await third.title(), /^• /);
  await third.reload();
  await third.waitForTimeout(1_000);
  assert.equal(await third.locator('#news').count(), 0);
  await third.locator('#wishes button').click();
  await third.locator('#wishes').waitFor({ state: 'hidden' });
});

/** Tells of something new, so that every page looks at the board at once. */
function stir() {
  filings += 1;
  const item = ['food', 'water', 'toilet', 'lodging', 'cash', 'sim', 'internet', 'power'][stirred];
  stirred += 1;
  const tap = { topic: 'supply', item, toward: 'ge', value: 'no' };
  return file(house.address, `out-filing-${String(filings).padStart(4, '0')}`, tap);
}

/** Puts what moderators and crowds would make into the part of the page that moves. */
async function withAlarm(context, html) {
  await context.unroute('**/verkhny-lars?*part=board*');
  await context.route('**/verkhny-lars?*part=board*', async (route) => {
    const url = new URL(route.request().url());
    const isOfHeld = url.searchParams.has('holds');
    url.searchParams.delete('holds');
    const answer = await route.fetch({ url: url.href });
    const page = (await answer.text()).replace(/(<div id="board"[^>]*>)/, `$1<ul class="alerts">${html}</ul>`);
    const board = page.slice(page.indexOf('<div id="board"'));
    // As one piece that the phone lacks.
    const body = isOfHeld ? `${/data-at="([^"]*)"/.exec(board)[1]} ${sum(board)}\u0004${board}\u0004` : page;
    await route.fulfill({ response: answer, body });
  });
}
const RANG = '<li class="red" data-rings="alert/open/ge/// 2026-11-27T10:00:00Z">Closed: 7 people say so</li>';
const BACK =
  '<li class="retracted loud" data-rings="alert/open/ge/// 2026-11-27T10:20:00Z">It is open again</li>';

test('what rings is called out on the open page, and taken back as visibly to those who saw it', async () => {
  const { page, context } = await opened();
  await page.waitForTimeout(500);
  await withAlarm(context, RANG);
  await stir();
  await page.locator('.calling[role=alert]').getByText('Closed: 7 people say so').waitFor({ timeout: 10_000 });
  assert.equal(await page.evaluate(async () => (await indexedDB.databases()).length > 0), true);
  await withAlarm(context, BACK);
  await stir();
  await page.locator('.calling.back[role=alert]').getByText('It is open again').waitFor({ timeout: 10_000 });
  assert.equal(await page.locator('.calling').count(), 1);
  await page.locator('.calling button').click();
  await page.locator('.calling').waitFor({ state: 'detached' });
  // Who asked to be told of nothing has nothing of it on the phone.
  await page.reload();
  await page.waitForTimeout(800);
  assert.equal(await page.locator('.calling').count(), 0);
  const fresh = await opened();
  await withAlarm(fresh.context, BACK);
  await stir();
  await fresh.page.waitForTimeout(2_500);
  assert.equal(await fresh.page.locator('.calling').count(), 0, 'who never saw it is not called');
});

test('who watches a crossing is told of the retraction after the page was closed, on any page', async () => {
  const { page, context } = await opened();
  await page.locator(`${FOOT} input[data-wish]`).check();
  await page.locator('#wishes').waitFor();
  await withAlarm(context, RANG);
  await stir();
  await page.locator('.calling').getByText('Closed: 7 people say so').waitFor({ timeout: 10_000 });
  await page.close();
  await withAlarm(context, BACK);
  const home = await context.newPage();
  await home.goto(`${house.address}/?lang=en`);
  await home.locator('.calling.back').getByText('It is open again').waitFor({ timeout: 10_000 });
  await home.locator('.calling button').click();
  await home.locator('.calling').waitFor({ state: 'detached' });
  await home.reload();
  await home.waitForTimeout(1_500);
  assert.equal(await home.locator('.calling').count(), 0);
});
