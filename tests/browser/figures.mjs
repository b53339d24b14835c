// What a page costs on a slow net, as HTTP body bytes, and how soon it is there. `node figures.mjs` prints all;
// figures.test.mjs holds the bytes strictly and the times loosely, for other work runs beside it.
import { fileURLToPath } from 'node:url';
import { flood } from './busy.mjs';
import { LARS as CROWD, tell } from './crowd.mjs';
import { browse, serve } from './house.mjs';
import { between } from './net.mjs';

const LARS = '/verkhny-lars?lang=ru';
export const NETS = {
  good: { latency: 150, throughput: 1_600_000 / 8 },
  slow: { latency: 300, throughput: 250_000 / 8 },
};

/** Slows a page's own net down. */
async function slow(page, { latency, throughput }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const speed = { downloadThroughput: throughput, uploadThroughput: throughput, offline: false, latency };
  await session.send('Network.emulateNetworkConditions', speed);
  return session;
}

/** Milliseconds until answers can be read. */
async function shown(page, address) {
  const from = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#board .value').first().waitFor();
  return performance.now() - from;
}

/** Until all is kept that a first visit keeps at once. */
async function settled(page) {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    const worker = await navigator.serviceWorker.ready;
    while (worker.active?.state !== 'activated') await new Promise((done) => setTimeout(done, 20));
    for (const kept of [location.href, `/away?lang=${document.documentElement.lang}`]) {
      while (!(await caches.match(kept))) await new Promise((done) => setTimeout(done, 20));
    }
  });
}

const sum = (seen, fits = () => true) => seen.filter(fits).reduce((bytes, { bytes: more }) => bytes + more, 0);

/** Waits until what was read in is shown, and a minute has time left: what changes meanwhile is no first load. */
async function quiet(house) {
  for (let last = '', next = await board(house); ; last = next, next = await board(house)) {
    if (last === next && new Date().getSeconds() < 45) return;
    await new Promise((done) => setTimeout(done, 1_500));
  }
}

/** The first load, then again, then with no connection. */
export async function loads(house, browser, speed) {
  await quiet(house);
  const net = await between(house.address);
  const { page, context } = await browser.page(net.address);
  await slow(page, speed);
  const cold = await shown(page, net.address + LARS);
  await settled(page);
  await page.waitForTimeout(1_000);
  const all = sum(net.seen);
  const script = sum(net.seen, ({ path }) => path.includes('.js'));
  const html = sum(net.seen, ({ path }) => path.startsWith(LARS));
  await page.goto('about:blank');
  const warm = await shown(page, net.address + LARS);
  await page.goto('about:blank');
  net.cut();
  const offline = await shown(page, net.address + LARS);
  await context.close();
  await net.end();
  return { cold, warm, offline, all, script, html };
}

/** Back after a while in which so many messages came; what comes later than half a second is not of it. */
export async function back(house, browser, { count, minutes, seed, path = LARS }) {
  const net = await between(house.address);
  const { page, context } = await browser.page(net.address);
  await page.goto(net.address + path);
  await settled(page);
  await page.goto('about:blank');
  const old = await board(house);
  flood(house.dir, { count, minutes, seed });
  for (let last = old, next = await board(house); ; last = next, next = await board(house)) {
    if (last === next && next !== old) break;
    await new Promise((done) => setTimeout(done, 1_500));
  }
  await slow(page, NETS.slow);
  const before = net.seen.length;
  const from = performance.now();
  await page.goto(net.address + path, { waitUntil: 'commit' });
  await page.waitForFunction((cursor) => document.getElementById('board')?.dataset.cursor === cursor,
    await board(house), { timeout: 20_000, polling: 20 });
  const took = performance.now() - from;
  await page.waitForTimeout(500);
  const came = net.seen.length;
  const bytes = sum(net.seen.slice(before));
  const asked = net.seen.slice(before).reduce((letters, { path: of }) => letters + of.length, 0);
  await page.waitForTimeout(8_000);
  const rest = sum(net.seen.slice(came), ({ path: of }) => of.includes('part=board'));
  await context.close();
  await net.end();
  return { bytes, took, asked, rest };
}

async function board(house) {
  const answer = await fetch(`${house.address}/api/v1/crossings/verkhny-lars/board`);
  return (await answer.json()).cursor;
}

/** Two busy crossings side by side for so many minutes; bytes and the part of a core, as an hour's. */
export async function idle(house, browser, minutes) {
  const net = await between(house.address);
  const { page, context } = await browser.page(net.address);
  const other = await context.newPage();
  const crossings = ['verkhny-lars', 'karakoga-petukhovo'];
  const pages = [page, other];
  const sessions = [];
  for (const [place, tab] of pages.entries()) {
    await tab.addInitScript(() => Object.defineProperty(document, 'hidden', { get: () => false }));
    await tab.goto(`${net.address}/${crossings[place]}?lang=ru`);
    await settled(tab);
    const session = await context.newCDPSession(tab);
    await session.send('Performance.enable');
    sessions.push(session);
  }
  const busy = async () => {
    const metrics = await Promise.all(sessions.map((session) => session.send('Performance.getMetrics')));
    const task = (all) => all.metrics.find(({ name }) => name === 'TaskDuration').value;
    return metrics.reduce((seconds, all) => seconds + task(all), 0);
  };
  const [from, before, began] = [sum(net.seen), await busy(), performance.now()];
  for (let minute = 0, seed = 100; minute < minutes; minute += 1) {
    for (const crossing of crossings) flood(house.dir, { count: 333, minutes: 1, crossing, seed: (seed += 1) });
    await new Promise((done) => setTimeout(done, Math.max(0, began + (minute + 1) * 60_000 - performance.now())));
  }
  const seconds = (performance.now() - began) / 1_000;
  const result = { bytes: sum(net.seen) - from, core: ((await busy()) - before) / seconds, seconds };
  await context.close();
  await net.end();
  return result;
}

/** Back to a busy board that was a quiet one: of an invented crowd, or of nobody. */
export async function rush(browser, { told, path, seed }) {
  const quiet = await serve();
  if (told) tell(quiet, 'verkhny-lars', told);
  await new Promise((done) => setTimeout(done, 3_000));
  const found = await back(quiet, browser, { count: 3_333, minutes: 10, seed, path });
  await quiet.end();
  return found;
}

async function main() {
  const [house, browser] = [await serve(), await browse()];
  flood(house.dir, { count: 10_000, minutes: 300, seed: 50 });
  await new Promise((done) => setTimeout(done, 3_000));
  for (const [name, speed] of Object.entries(NETS)) console.log(name, await loads(house, browser, speed));
  console.log('10 min', await back(house, browser, { count: 3_333, minutes: 10, seed: 60 }));
  console.log('10 min, few messages', await back(house, browser, { count: 300, minutes: 10, seed: 62 }));
  console.log('1 h', await back(house, browser, { count: 20_000, minutes: 60, seed: 61 }));
  for (const lang of ['ru', 'en']) {
    const path = LARS.replace('ru', lang);
    for (const seed of [60, 63, 64]) console.log('rush', lang, seed, await rush(browser, { told: CROWD, path, seed }));
    console.log('rush, of nobody', lang, await rush(browser, { path, seed: 60 }));
  }
  const minutes = Number(process.env.PASSAGE_MINUTES ?? 10);
  console.log('idle', await idle(house, browser, minutes));
  await browser.end();
  await house.end();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
