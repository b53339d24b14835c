// A served data directory and a browser with an empty profile, for the tests beside this file.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
export const BINARY = process.env.PASSAGE_BINARY ?? join(TARGET, 'release/passage');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-lcd-text',
];

/** Starts a house with these arguments; resolves to its address, folder and process, and how to end it. */
export async function serve(...more) {
  const dir = mkdtempSync(join(tmpdir(), 'passage-browser-'));
  const open = more.includes('--admission') ? [] : ['--admission', 'open'];
  const command = more[0] === 'demo' ? more : ['serve', '--data', dir, ...open, ...more];
  const child = spawn(BINARY, [...command, '--listen', '127.0.0.1:0', '--metrics', '127.0.0.1:0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      const found = /http:\/\/\S+/.exec(String(text));
      if (found) resolve(found[0]);
    });
    child.on('exit', (code) => reject(new Error(`the house ended with ${code}`)));
  });
  for (let tries = 0; tries < 600; tries += 1) {
    const ready = await fetch(`${address}/readyz`).catch(() => null);
    if (ready?.status === 200) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const end = () => {
    child.kill('SIGTERM');
    return new Promise((resolve) => {
      child.on('exit', () => {
        rmSync(dir, { recursive: true, force: true });
        resolve();
      });
    });
  };
  return { address, dir, pid: child.pid, end };
}

/** Starts a browser; `page` opens a page that notes errors and requests to elsewhere. */
export async function browse() {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const page = async (address, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
    const opened = await context.newPage();
    const faults = [];
    opened.on('pageerror', (error) => faults.push(String(error)));
    opened.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    opened.on('request', (request) => {
      if (!request.url().startsWith(address)) faults.push(`asked elsewhere: ${request.url()}`);
    });
    return { page: opened, faults, context };
  };
  return { page, end: () => browser.close() };
}

/** Files taps as the API takes them. */
export async function file(address, id, tap) {
  const answer = await fetch(`${address}/api/v1/crossings/verkhny-lars/filings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, taps: [tap] }),
  });
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
}

/** A browser that keeps its profile in a folder, as a phone does. */
export function visit(dir, options = {}) {
  const viewport = { width: 360, height: 740 };
  return chromium.launchPersistentContext(dir, { executablePath: CHROMIUM, args: FLAGS, viewport, ...options });
}

/** Waits until something holds. */
export async function until(holds, what) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(what);
}
