import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { startServer, type GlueServer, type ServerOptions } from '../../src/server/start-server.ts';
import { browserPath } from '../pictures/open-page.ts';
import { pipeline } from './control-scene.ts';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

let launching: Promise<Browser> | undefined;

afterAll(async () => {
  await (await launching)?.close();
});

export interface OpenUi {
  readonly page: Page;
  readonly glue: GlueServer;
  /** What the page asked of anybody but the server, and everything that the browser found to complain about. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  readonly send: (operation: string, input: object) => Promise<Readonly<Record<string, unknown>>>;
}

/** A server, and its page in a browser with a profile of its own. */
export async function openUi({ colorScheme = 'light', ...options }: ServerOptions & { readonly colorScheme?: 'light' | 'dark' } = {}): Promise<OpenUi> {
  launching ??= chromium.launch({ executablePath: browserPath, headless: true, args: quiet });
  const glue = await startServer({ ...('responder' in options ? {} : { scenario: pipeline, clock: 'manual' as const }), ...options });
  const context = await (await launching).newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
  onTestFinished(async () => {
    await context.close();
    await glue.close();
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${glue.url}/_glue-contract/`) && request.url() !== 'data:,') requests.push(request.url());
  });
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${glue.url}/_glue-contract/ui`);
  await page.locator('#calls tr').first().waitFor();
  const send = async (operation: string, input: object) => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${operation}` };
    const response = await fetch(glue.url, { method: 'POST', headers, body: JSON.stringify(input) });
    return (await response.json()) as Readonly<Record<string, unknown>>;
  };
  return { page, glue, requests, complaints, send };
}
