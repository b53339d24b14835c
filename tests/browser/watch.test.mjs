// The desk on the narrowest phone: a link opens it, one thumb hides, undoes, and a second key agrees.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { BINARY, browse, serve } from './house.mjs';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
let house;
let browser;

before(async () => {
  house = await serve('--config', new URL('watched.toml', import.meta.url).pathname);
  browser = await browse();
});

after(async () => {
  await browser?.end();
  await house?.end();
});

/** A key for the desk, as a link of this house. */
function invite(...more) {
  const made = execFileSync(BINARY, [
    ...(more.length ? more : ['watch', 'invite']), '--data', house.dir, '--site', house.address, '--json',
  ]);
  return JSON.parse(made).link;
}

/** Files words by a Voice of its own. */
async function tell(id, words, voice = `voice-of-${id}`) {
  const answer = await fetch(`${house.address}/api/v1/crossings/verkhny-lars/filings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: `watch-${id}`, voice, words }),
  });
  assert.equal(answer.status, 201, await answer.text());
}

/** Opens a key's link and then the crossing. */
async function desk(link) {
  const opened = await browser.page(house.address, PHONE);
  await opened.page.goto(link.replace('/watch#', '/watch?lang=en#'));
  await opened.page.locator('button[value="verkhny-lars"]').click();
  await opened.page.locator('form.case').first().waitFor();
  return opened;
}

/** Nothing is wider than the phone, and what is pressed is large enough for a thumb. */
async function fits(page) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 360, `${width} px`);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main button, main summary, .lines label')]
      .map((one) => [one.textContent?.trim(), one.getBoundingClientRect().height])
      .filter(([, height]) => height > 0 && height < 44),
  );
  assert.deepEqual(small, []);
}

test('a line is hidden by one key, undone, hidden again and agreed to by another', async () => {
  await tell('advert-1', 'cheap seats to Georgia, on foot not let through');
  const first = await desk(invite());
  assert.equal(new URL(first.page.url()).hash, '', 'the key is in no address');
  await fits(first.page);
  const hide = async () => {
    const card = first.page.locator('form.case', { hasText: 'cheap seats' });
    await card.locator('input[name=line]').first().check();
    await card.locator('summary').click();
    await fits(first.page);
    await card.locator('button[value="hide:spam"]').click();
  };
  await hide();
  await first.page.getByText('unless a second key agrees').first().waitFor();
  await first.page.locator('button[value=undo]').click();
  await first.page.getByText('Taken back').first().waitFor();
  await hide();
  assert.equal(await first.page.locator('button[value=confirm]').count(), 0, 'not by the same key');
  const second = await desk(invite());
  await second.page.locator('form.case.pending button[value=confirm]').click();
  await second.page.getByText('agreed at').first().waitFor();
  await second.page.goto(`${house.address}/log?lang=en`);
  await second.page.getByText('Words hidden: 1 (advertising)').first().waitFor();
  const talk = await (await fetch(`${house.address}/api/v1/crossings/verkhny-lars/talk`)).json();
  assert.equal(talk.lines[0].words, null);
  assert.equal(talk.lines[0].hidden.reason, 'spam');
  for (const { faults, context } of [first, second]) {
    assert.deepEqual(faults, []);
    assert.deepEqual((await context.storageState()).cookies, []);
  }
});

test('a link opens the desk and an anchor\'s form where they stand open already, and leaves the address', async () => {
  const { page, faults } = await browser.page(house.address, PHONE);
  await page.goto(`${house.address}/watch?lang=en`);
  await page.evaluate((hash) => { location.hash = hash; }, invite().split('#')[1]);
  await page.locator('button[value="verkhny-lars"]').waitFor();
  assert.equal(new URL(page.url()).hash, '');
  const anchor = new URL(invite('anchor', 'invite', '--crossing', 'verkhny-lars'));
  await page.goto(anchor.origin + anchor.pathname);
  await page.evaluate((hash) => { location.hash = hash; }, anchor.hash);
  await page.waitForFunction(() => document.querySelector('#key').value !== '' && location.hash === '');
  await page.locator('form.unlock button').click();
  await page.locator('.filed').waitFor();
  assert.deepEqual(faults, []);
});

test('a flood is one case, acted on whole, without JavaScript too', async () => {
  const anchor = invite('anchor', 'invite', '--crossing', 'verkhny-lars');
  const one = await browser.page(house.address, PHONE);
  await one.page.goto(anchor);
  await one.page.locator('form.unlock button').click();
  await one.page.locator('.filed').waitFor();
  const voice = await one.page.evaluate(() => sessionStorage.getItem('voice'));
  await tell('anchored', 'By car let through to Georgia, queue of 40 cars', voice);
  for (let n = 0; n < 24; n += 1) await tell(`flood-${n}`, `Closed for everyone, go home, number ${n * 7}`);
  const key = invite().split('#')[1];
  const { page, faults } = await browser.page(house.address, { ...PHONE, javaScriptEnabled: false });
  await page.goto(`${house.address}/watch?lang=en`);
  await page.fill('#key', key);
  await page.locator('form.unlock button').click();
  await page.locator('button[value="verkhny-lars"]').click();
  const flood = page.locator('form.case.flood');
  assert.equal(await flood.count(), 1);
  assert.match(await flood.textContent(), /Messages: 2\d/);
  if (process.env.PASSAGE_SCREENSHOTS) {
    await page.screenshot({ path: `${process.env.PASSAGE_SCREENSHOTS}/desk.png` });
    await page.screenshot({ path: `${process.env.PASSAGE_SCREENSHOTS}/desk-full.png`, fullPage: true });
    await flood.locator('summary').click();
    await page.screenshot({ path: `${process.env.PASSAGE_SCREENSHOTS}/desk-why.png` });
    await flood.locator('summary').click();
  }
  await flood.locator('summary').click();
  await flood.locator('button[value="hide:spam"]').click();
  await page.getByText(/Words hidden: 2\d/).first().waitFor();
  if (process.env.PASSAGE_SCREENSHOTS) {
    await page.screenshot({ path: `${process.env.PASSAGE_SCREENSHOTS}/desk-done.png` });
  }
  await fits(page);
  assert.deepEqual(faults, []);
});
