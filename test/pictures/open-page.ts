import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';

/** Where Debian has it; a test without it is skipped. */
export const browserPath = '/usr/bin/chromium';
export const hasBrowser = existsSync(browserPath);

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

let launching: Promise<Browser> | undefined;

afterAll(async () => {
  await (await launching)?.close();
});

export interface OpenPage {
  readonly page: Page;
  /** What the page asked for beside itself, and everything that the browser found to complain about, up to now. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens a file in a browser with a profile of its own, which is gone when the tests are over. */
export async function openPage(name: string, content: string, colorScheme: 'light' | 'dark' = 'light'): Promise<OpenPage> {
  launching ??= chromium.launch({ executablePath: browserPath, headless: true, args: quiet });
  const context = await (await launching).newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
  const folder = mkdtempSync(join(tmpdir(), 'glue-contract-page-'));
  onTestFinished(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, name), content);
  const address = pathToFileURL(join(folder, name)).href;
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address && request.url() !== 'data:,') requests.push(request.url());
  });
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, requests, complaints };
}

/** What a property of the first element is, once all styles are applied. */
export function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(property)}]`);
}
