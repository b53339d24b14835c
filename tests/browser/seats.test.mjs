// Seats on the narrowest phone: offered on one, held on another, agreed on by both, warned of on a third.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { BINARY, browse, serve } from './house.mjs';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const SHOTS = process.env.SEATS_SHOTS;
let house;
let browser;

before(async () => {
  house = await serve('--config', new URL('seats.toml', import.meta.url).pathname, '--admission', 'guarded');
  browser = await browse();
});

after(async () => {
  await browser?.end();
  await house?.end();
});

/** Opens the page of seats. */
async function open(lang = 'en', options = PHONE) {
  const opened = await browser.page(house.address, options);
  await opened.page.goto(`${house.address}/verkhny-lars/seats?lang=${lang}`);
  return opened;
}

/** Nothing is wider than the phone, and what is pressed is large enough for a thumb. */
async function fits(page, name) {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 360, `${name}: ${width} px`);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main button, main summary, main select, main .tick')]
      .map((one) => [one.textContent?.trim().slice(0, 20), one.getBoundingClientRect().height])
      .filter(([, height]) => height > 0 && height < 44),
  );
  assert.deepEqual(small, [], name);
}

async function offer(page) {
  await page.locator('#put > summary').click();
  await page.locator('input[name="who"][value="adult"]').check();
  await page.locator('input[name="from"]').fill('Vladikavkaz');
  await page.locator('input[name="to"]').fill('Tbilisi');
  await page.locator('form.terms select[name="day"]').selectOption({ index: 1 });
  await page.locator('input[name="at"]').fill('18:30');
  await page.locator('input[name="seats"]').fill('2');
  await page.locator('input[name="fare"]').fill('3000');
  await page.locator('input[value="luggage"]').check();
  await page.locator('form.terms button').click();
  await page.locator('section.filed').waitFor();
}

test('without two keys no seats are offered, and the page says why', async () => {
  const { page, faults } = await open();
  await page.getByText('It takes two moderators.').waitFor();
  assert.equal(await page.locator('form.terms').count(), 0);
  await fits(page, 'seats-off');
  assert.deepEqual(faults, []);
  for (let n = 0; n < 2; n += 1) {
    execFileSync(BINARY, ['watch', 'invite', '--data', house.dir, '--site', house.address, '--json']);
  }
  await page.reload();
  await page.locator('#put').waitFor();
});

test('a seat is offered, held on another phone and agreed on by both', async () => {
  const driver = await open();
  assert.equal(await driver.page.locator('form.look').isVisible(), false, 'nothing is there to look through');
  await driver.page.getByText('Nobody offers or seeks a seat now.').waitFor();
  await fits(driver.page, 'seats-empty');
  await offer(driver.page);
  assert.match(await driver.page.locator('section.filed').innerText(), /It is up/);
  await fits(driver.page, 'seats-own');
  assert.match(await driver.page.locator('.ride .when').first().innerText(), /put up just now|put up \d+ min ago/);
  const rider = await open();
  await rider.page.locator('details.hold > summary').click();
  await fits(rider.page, 'seats-hold');
  await rider.page.locator('details.hold .tick input').check();
  await rider.page.locator('details.hold button').click();
  await rider.page.getByText('Held for you: 1 seat').waitFor();
  await fits(rider.page, 'seats-held');
  // The driver's page hears of it by itself.
  await driver.page.getByText('Somebody holds 1 seat').waitFor({ timeout: 40_000 });
  await driver.page.getByRole('button', { name: 'Agree' }).click();
  await driver.page.getByText('You agreed. The other side').waitFor();
  await rider.page.getByText('The other side agrees. Now you.').waitFor({ timeout: 40_000 });
  await rider.page.getByRole('button', { name: 'Agree' }).click();
  await rider.page.getByText('Both agreed. Yours: 1 seat', { exact: true }).waitFor();
  await fits(rider.page, 'seats-agreed');
  await driver.page.getByText('Both agreed: 1 seat', { exact: true }).waitFor({ timeout: 40_000 });
  assert.deepEqual([...driver.faults, ...rider.faults], []);
});

test('what is wrong is said beside its field and on top, without a script too', async () => {
  for (const [lang, javaScriptEnabled] of [['en', true], ['ru', false], ['ka', false]]) {
    const { page, context, faults } = await open(lang, { ...PHONE, javaScriptEnabled });
    await page.locator('#put > summary').click();
    await page.locator('input[name="from"]').fill('Atlantis');
    await page.locator('input[name="seats"]').fill('400');
    await page.locator('form.terms button').click();
    const links = page.locator('#seat-wrong a');
    await links.first().waitFor();
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(targets, ['#seat-who', '#seat-from', '#seat-to', '#seat-at', '#seat-seats'], lang);
    await fits(page, `seats-wrong-${lang}`);
    for (const target of targets) {
      const field = page.locator(target);
      assert.equal(await field.getAttribute('aria-invalid'), 'true', target);
      const [said] = (await field.getAttribute('aria-describedby')).split(' ').slice(-1);
      const [error, input] = [await page.locator(`#${said}`).boundingBox(), await field.boundingBox()];
      assert.ok(Math.abs(input.y - error.y - error.height) < 24, `${target} is beside what is said of it`);
    }
    await links.nth(1).click();
    assert.ok(page.url().endsWith('#seat-from'));
    assert.equal(await page.inputValue('#seat-from'), 'Atlantis', 'what was written stays');
    assert.deepEqual(faults, [], lang);
    await context.close();
  }
});

test('who warns of a ride sees it no more, also on a page opened anew', async () => {
  const { page, faults } = await open();
  await page.locator('details.warn > summary').click();
  await page.locator('details.warn button').click();
  await page.getByText('You do not see this ride any more.').waitFor();
  assert.equal(await page.locator('li.ride').count(), 0);
  await page.goto(`${house.address}/verkhny-lars/seats?lang=en`);
  await page.waitForFunction(() => document.querySelectorAll('li.ride').length === 0);
  assert.deepEqual(faults, []);
  const other = await open();
  assert.equal(await other.page.locator('li.ride').count(), 1);
});

test('under 18 and alone, help is shown instead; every language fits', async () => {
  for (const lang of ['ru', 'uk', 'en', 'fr', 'ka', 'kk']) {
    const { page, faults, context } = await open(lang);
    await page.locator('#put > summary').click();
    await fits(page, `seats-${lang}`);
    assert.deepEqual(faults, [], lang);
    await context.close();
  }
  const { page } = await open();
  await page.locator('details.hold > summary').click();
  await page.locator('details.hold button').click();
  await page.locator('section.help a[href^="tel:"]').first().waitFor();
  await fits(page, 'seats-child');
});
