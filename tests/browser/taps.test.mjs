// A report in six taps, what words are taken for before they are sent, and "still so" under each answer.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse, file, serve } from './house.mjs';

const LARS = '/verkhny-lars?lang=en';
let house;
let browser;

before(async () => {
  house = await serve();
  browser = await browse();
});

after(async () => {
  await browser?.end();
  await house?.end();
});

async function newest() {
  const answer = await fetch(`${house.address}/api/v1/crossings/verkhny-lars/talk?limit=1`);
  return (await answer.json()).lines[0];
}
const news = (page, pattern) => page.locator('#told .news', { hasText: pattern }).waitFor({ timeout: 15_000 });

/** Opens the page and counts taps. */
async function open(options) {
  const opened = await browser.page(house.address, { viewport: { width: 360, height: 740 }, ...options });
  opened.page.setDefaultTimeout(10_000);
  await opened.page.goto(house.address + LARS);
  let taps = 0;
  const tap = async (selector) => {
    taps += 1;
    await opened.page.locator(selector).click();
  };
  return { ...opened, tap, taps: () => taps };
}
const chip = (name, value) => `form.taps label.chip:has(input[name="${name}"][value="${value}"])`;
const pick = (value) => `form.taps label[for="see-${value}"]`;
const SEND = 'form.taps .send button';

test('who gets through is told in four taps, the way being the one that is looked at', async () => {
  const { page, tap, taps, faults } = await open();
  const second = await page.locator('select[name="toward"]').first().locator('option').nth(2).getAttribute('value');
  await page.locator('label[for="tab-1"]').click();
  for (const step of [pick('pass'), chip('mode', 'foot'), chip('pass', 'no'), SEND]) await tap(step);
  await news(page, /not let through/);
  assert.ok(taps() <= 6);
  const [claim] = (await newest()).reading.claims;
  assert.deepEqual([claim.topic, claim.mode, claim.value, claim.toward], ['pass', 'foot', 'no', second]);
  assert.deepEqual(faults, []);
});

test('"just crossed" asks three things and takes six taps at most', async () => {
  const { page, tap, taps } = await open();
  for (const step of [pick('crossed'), chip('mode', 'car'), chip('took', '3-6'), chip('ago', '60'), SEND]) await tap(step);
  await news(page, /h/);
  assert.ok(taps() <= 6);
  const { claims } = (await newest()).reading;
  assert.deepEqual(claims.map(({ topic, ago_minutes: ago }) => [topic, ago]), [['pass', 60], ['wait', 60]]);
});

/** What is said at the fields of the form by taps. */
const lacks = (page) => page.locator('form.taps .lack:visible').allInnerTexts();

test('what a report lacks is said at its field, and "only some" opens whom it is of', async () => {
  const { page, tap, faults } = await open();
  const before = (await newest())?.seq;
  await tap(SEND);
  assert.deepEqual(await lacks(page), ['Choose how: on foot, by car or otherwise', 'Choose whether they let through or not']);
  for (const step of [chip('mode', 'foot'), chip('pass', 'limited')]) await tap(step);
  assert.deepEqual(await lacks(page), []);
  assert.ok(await page.locator('input[name="who"][value="women"]').isVisible());
  await tap(SEND);
  assert.deepEqual(await lacks(page), ['Choose who is let through']);
  assert.ok(await page.evaluate(() => document.activeElement?.getAttribute('name') === 'who'));
  assert.equal((await newest())?.seq, before, 'nothing was told');
  for (const step of [chip('who', 'women'), SEND]) await tap(step);
  await news(page, /[Ww]omen/);
  const { claims } = (await newest()).reading;
  assert.deepEqual(claims.map(({ mode, who, value }) => mode ?? `${who} ${value}`), ['foot', 'women yes']);
  assert.deepEqual(faults, []);
});

test('how one travels is asked, and stays for what is told next', async () => {
  const { page, tap } = await open();
  for (const step of [pick('crossed'), SEND]) await tap(step);
  assert.deepEqual(await lacks(page), ['Choose how: on foot, by car or otherwise']);
  for (const step of [chip('mode', 'foot'), SEND]) await tap(step);
  await news(page, /let through/);
  for (const step of [chip('pass', 'no'), SEND]) await tap(step);
  await news(page, /not let through/);
  const [claim] = (await newest()).reading.claims;
  assert.deepEqual([claim.mode, claim.value], ['foot', 'no']);
  await page.reload();
  assert.equal(await page.locator('form.taps input[name="mode"]:checked').count(), 0);
});

test('two taps say that an answer is no longer so', async () => {
  await file(house.address, 'still-1-filing', { topic: 'open', value: 'no', toward: 'ge' });
  const { page, tap } = await open();
  await tap('[data-key="open/ge///"] summary');
  await tap('[data-key="open/ge///"] .still button:nth-child(2)');
  await news(page, /open|Open/);
  const [claim] = (await newest()).reading.claims;
  assert.deepEqual([claim.topic, claim.value, claim.toward], ['open', 'yes', 'ge']);
});

/** What of the form by taps is chosen. */
const formed = (page) => page.locator('form.taps').evaluate((form) => {
  const told = new FormData(form);
  return ['see', 'mode', 'toward', 'thing', 'unit', 'currency', 'vehicles', 'price'].map((name) => told.get(name) ?? '');
});
const QUEUE = '[data-key="queue/ru/car//"] .still button:nth-child(2)';
const PRICE = '[data-key="price/ge///seat"] .still button:nth-child(2)';

/** Tells numbers whose contrary is another number. */
async function number() {
  const metres = { unit: 'metres', range: [4_000, 4_000] };
  await file(house.address, 'anew-0001', { topic: 'queue', mode: 'car', value: metres, toward: 'ru' });
  const money = { amount: [3_000, 3_000], currency: 'RUB' };
  await file(house.address, 'anew-0002', { topic: 'price', item: 'seat', value: money, toward: 'ge' });
}

test('one tap on "no longer" under a number leads to where one tells how it is now', async () => {
  await number();
  const { page, context } = await open();
  await page.locator('label[for="tab-1"]').click();
  await page.locator(QUEUE).click();
  assert.deepEqual(await formed(page), ['queue', 'car', 'ru', 'seat', 'km', '', '', '']);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'vehicles');
  await page.keyboard.type('1.5');
  await page.locator(SEND).click();
  await news(page, /1\.5/);
  const [claim] = (await newest()).reading.claims;
  assert.deepEqual([claim.topic, claim.mode, claim.toward, claim.value.range], ['queue', 'car', 'ru', [1_500, 1_500]]);
  await page.locator('label[for="tab-0"]').click();
  await context.setOffline(true);
  await page.locator(PRICE).click();
  assert.deepEqual(await formed(page), ['price', 'car', 'ge', 'seat', 'vehicles', 'RUB', '', '']);
  assert.ok(await page.locator('input[name="price"]').isVisible());
});

test('so it does without JavaScript, and nothing of it is in the address', async () => {
  await number().catch(() => undefined);
  const { page } = await open({ javaScriptEnabled: false });
  await page.locator(PRICE).click();
  await page.waitForURL(/report\?lang=en#tell$/);
  const chosen = (name) => page.locator(`form.taps select[name="${name}"]`).inputValue();
  assert.ok(await page.locator('#see-price').isChecked());
  assert.deepEqual(await Promise.all(['toward', 'thing', 'currency'].map(chosen)), ['ge', 'seat', 'RUB']);
  await page.fill('input[name="price"]', '5000');
  await page.locator(SEND).click();
  await page.waitForURL(/receipt=/);
  const [claim] = (await newest()).reading.claims;
  assert.deepEqual([claim.topic, claim.item, claim.value.amount], ['price', 'seat', [5_000, 5_000]]);
});

test('words show how they are read; what is struck out is not told', async () => {
  const { page } = await open();
  await page.fill('#words', 'On foot they do not let people through, queue of 20 cars to Georgia');
  const lines = page.locator('.reading li');
  await lines.nth(1).waitFor();
  assert.match(await page.locator('.reading').textContent(), /not let through/);
  const before = await newest();
  await lines.filter({ hasText: 'not let through' }).locator('button').click();
  await page.locator('form.words[data-tell] .send button').click();
  await news(page, /20/);
  const { reading, seq } = await newest();
  assert.ok(seq > before.seq, 'reading alone told nothing');
  assert.deepEqual(reading.claims.map(({ topic }) => topic), ['queue']);
});

test('without a network the reading says that it comes later', async () => {
  const { page, context } = await open();
  await context.setOffline(true);
  await page.fill('#words', 'By bus they let everybody through');
  await page.locator('.reading', { hasText: 'when it arrives' }).waitFor();
});

test('a call for help shows whom to call before it is sent', async () => {
  const { page } = await open();
  const before = (await newest()).seq;
  await page.fill('#words', 'Help, he is bleeding and not breathing');
  const send = page.locator('form.words[data-tell] .send button');
  await send.click();
  await page.locator('form.words > .urgent').waitFor();
  assert.equal((await newest()).seq, before);
  await send.click();
  await page.waitForFunction(() => document.querySelector('#words').value === '');
});

test('whom to call is shown while a call for help is typed, and nothing else is asked for', async () => {
  const { page } = await open();
  await page.fill('#words', 'Помогите, ребёнку плохо, теряет сознание');
  const numbers = page.locator('form.words > .urgent .numbers');
  await numbers.locator('a[href="tel:112"]').first().waitFor();
  assert.equal(await numbers.locator('.land').count(), 2, 'of both sides');
  assert.ok(await page.locator('form.words .reading').isHidden());
  assert.ok(await page.locator('form.words .unsent').isHidden());
  if (process.env.PASSAGE_SCREENSHOTS) {
    await page.locator('#words').evaluate((words) => words.scrollIntoView());
    await page.screenshot({ path: `${process.env.PASSAGE_SCREENSHOTS}/cry.png` });
  }
  await page.locator('form.words[data-tell] .send button').click();
  await page.locator('form.words .unsent', { hasText: 'Not sent yet' }).waitFor();
  await page.fill('#words', 'Closed to Georgia');
  await numbers.waitFor({ state: 'hidden' });
});

test('a call for help shows whom to call with no network too', async () => {
  const { page, context } = await open();
  await page.waitForLoadState('load');
  await page.waitForTimeout(500);
  await context.setOffline(true);
  await page.fill('#words', 'somebody please call an ambulance');
  const send = page.locator('form.words[data-tell] .send button');
  await send.click();
  await page.locator('form.words > .urgent').waitFor();
  assert.ok((await page.locator('#help a[href^="tel:"]').count()) > 0);
  await send.click();
  await news(page, /Waiting to be sent: 1/);
  assert.match(await page.locator('header .waiting').innerText(), /Waiting to be sent: 1/);
});

test('a call for help in another language than the page is known with no network too', async () => {
  const { page, context } = await open();
  await page.locator('#words').focus();
  const fetched = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/stems/all.'));
  await page.waitForFunction(fetched);
  await context.setOffline(true);
  await page.fill('#words', 'вызовите скорую, ребёнок не дышит');
  await page.locator('form.words[data-tell] .send button').click();
  await page.locator('form.words > .urgent').waitFor();
});

test('with a dead net what was asked, looked for and pasted stays, and that it was not sent is said', async () => {
  const { page, context } = await open();
  await page.locator('details.paste summary').click();
  await context.setOffline(true);
  await page.fill('#question', 'Is the border open?');
  await page.locator('.asking > form .send button').click();
  await page.locator('.asking .under :is(p, li)').first().waitFor();
  await page.fill('#messages', 'On foot: not let through');
  await page.locator('.paste .send button').click();
  await page.locator('.paste .under', { hasText: 'nothing was sent' }).waitFor();
  assert.deepEqual(
    [await page.inputValue('#question'), await page.inputValue('#messages')],
    ['Is the border open?', 'On foot: not let through'],
  );
  await context.setOffline(false);
  await page.goto(`${house.address}/?lang=en`);
  await context.setOffline(true);
  await page.fill('input[name="name"]', 'Lars');
  await page.locator('form.find button').click();
  await page.locator('main .under', { hasText: 'nothing was sent' }).waitFor();
  assert.equal(await page.inputValue('input[name="name"]'), 'Lars');
  await context.setOffline(false);
  await page.locator('form.find button').click();
  await page.locator('.departures', { hasText: 'Verkhny Lars' }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('main .under').innerText === '');
});

test('leaving the page leaves no words in it', async () => {
  const { page } = await open();
  await page.fill('#words', 'half a sentence');
  await page.goto(`${house.address}/?lang=en`);
  await page.goBack();
  assert.equal(await page.inputValue('#words'), '');
});

test('without JavaScript the steps and "still so" work as forms', async () => {
  const { page, tap } = await open({ javaScriptEnabled: false });
  for (const step of [pick('open'), chip('open', 'no')]) await tap(step);
  await page.locator('form.taps select[name="toward"]').selectOption('ge');
  await tap(SEND);
  await page.waitForURL(/receipt=/);
  assert.ok(await page.locator('#filed').isVisible());
  await page.reload();
  assert.equal(await page.locator('#filed').count(), 0, 'it is shown once');
  await page.goto(house.address + LARS);
  const row = page.locator('.way-0 .row:has(.still)').first();
  await row.locator('summary').click();
  await row.locator('.still button').first().click();
  await page.waitForURL(/receipt=/);
});
