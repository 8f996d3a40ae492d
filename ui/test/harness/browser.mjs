// A real browser, headless, that reaches nothing but this machine; and visitors in it.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Pictures of pages: `shots/`, which is not kept. */
const SHOTS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shots');

/** Opens the browser: the one named by `CHROMIUM`, else the system's. */
export async function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });
}

/**
 * Someone with a browser of their own: own cookies, own language, own screen.
 *
 * `script: false` switches script off; `width` is that of the screen in pixels; `scheme` is `light` or `dark`. What the
 * browser complains about is gathered in `page.complaints`, and {@link checkPage} asks that it be empty.
 */
export async function newVisitor(browser, { baseURL, script = true, width = 1280, height = 900, scheme = 'light', locale = 'nb-NO' } = {}) {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: script,
    viewport: { width, height },
    colorScheme: scheme,
    locale,
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.script = script;
  page.complaints = [];
  const pages = new Set();
  page.on('request', (request) => request.isNavigationRequest() && pages.add(request.url()));
  page.on('console', (message) => {
    // A page that answers «not found» is no fault of the page; a missing part of it is.
    const ownStatus = message.text().startsWith('Failed to load resource') && pages.has(message.location().url);
    if (['error', 'warning'].includes(message.type()) && !ownStatus) page.complaints.push(message.text());
  });
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  return page;
}

/** A picture of the whole page as `shots/NAME.png`. */
export async function shoot(page, name) {
  const path = join(SHOTS, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
  return path;
}
