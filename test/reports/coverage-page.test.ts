import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { html } from '../../src/reports/coverage/html.ts';
import { renderPage } from '../../src/reports/coverage/render-page.ts';
import type { CoverageSummary } from '../../src/reports/coverage/summarize-coverage.ts';
import type { Shortfall } from '../../src/reports/coverage/thresholds.ts';
import { writePage } from '../../src/reports/coverage/write-page.ts';
import { makeFolder } from '../cli/run-cli.ts';
import { summarize } from './coverage-samples.ts';
import { hostileTexts } from './findings.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (executablePath === undefined) console.warn('coverage-page.test.ts: the tests in a browser are skipped, for there is no chromium in /usr/bin.');

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const attacks = [
  '<script>globalThis.attacked = true</script>',
  '"><img src=x onerror="attacked = true">',
  "' autofocus onfocus='attacked = true'",
  '</script><script>attacked = true</script>',
  '</style><svg onload="attacked = true">',
  '<a href="javascript:attacked = true">x</a>',
  '<!--',
  '&lt;b&gt;',
  '${attacked = true}',
];

/** Every text that comes from outside is one of these. */
function poison(texts: readonly string[]): CoverageSummary {
  return summarize({
    hits: texts.flatMap((text) => [['GetJobRuns', 'error', text, 1], ['GetJobRuns', 'value', `${text} ${text}`, 1], ['GetJobRuns', 'value', `JobRun.JobRunState ${text}`, 1], [text, text, text, 1]] as const),
    calls: texts.flatMap((text) => [['GetJobRuns', text, text, 1], [text, text, text, 1]] as const),
    violations: texts.map((text) => [text, text, text, 1] as const),
    recordings: texts.map((text) => [text, text, text, 0] as const),
  });
}

describe('html', () => {
  test('escapes every part but markup of its own', () => {
    expect(html`<b title="${'"\'<&>'}">${[1, 'a<', html`<i>${'&'}</i>`]}</b>`.markup).toBe('<b title="&quot;&#39;&lt;&amp;&gt;">1a&lt;<i>&amp;</i></b>');
  });

  test.for(attacks.filter((text) => text.includes('<')))('lets nothing of %s into the page as it is', (text) => {
    expect(renderPage(poison([text]), [])).not.toContain(text);
  });
});

test('the page writes the folders on its way, and says where it cannot', () => {
  const folder = makeFolder({ file: '' });
  writePage(join(folder, 'a/b/c.html'), summarize(), []);
  expect(existsSync(join(folder, 'a/b/c.html'))).toBe(true);
  expect(() => writePage(join(folder, 'file/c.html'), summarize(), [])).toThrow('GLUE_OPTION_INVALID: The page cannot be written');
});

describe.skipIf(executablePath === undefined)('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, headless: true, args });
  }, 60_000);
  afterAll(() => browser.close());

  /** The page, opened from a file; any request beyond it, and anything on the console, fails the test. */
  async function open(summary: CoverageSummary, shortfalls: readonly Shortfall[] = [], options: BrowserContextOptions = {}): Promise<Page> {
    const file = join(makeFolder(), 'coverage.html');
    writePage(file, summary, shortfalls);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => void (request.url().startsWith('file:') || request.url() === 'data:,' || wrong.push(request.url())));
    onTestFinished(() => expect(wrong).toEqual([]));
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  test('has a row for each operation with its shares in words, not by colour alone', async () => {
    const page = await open(summarize());
    expect(await page.locator('.heat tbody tr').allInnerTexts()).toEqual([
      'GetJobRuns\t\n7\n\t\n25 %1/4\n\t\n3 %1/28\n\t\n1 %1/70\n\t\n33 %1/3\n\t\n100 %1/1\n'.trimEnd(),
      'StartJobRun\t\n2\n\t\n16 %1/6\n\t\n–\n\t\n0 %0/2\n\t\n–\n\t\n0 %0/1\n'.trimEnd(),
    ]);
    expect(await page.title()).toBe('Contract coverage');
  });

  test('opens the operation of the cell that is clicked, at its kind, again and again', async () => {
    const page = await open(summarize());
    const chip = page.locator('#StartJobRun-error li', { hasText: 'ConcurrentRunsExceededException' });
    expect(await chip.isVisible()).toBe(false);
    for (const _ of ['first', 'again']) {
      await page.click('a[href="#StartJobRun-error"]');
      await chip.waitFor({ state: 'visible' });
      expect(await chip.innerText()).toBe('✗ ConcurrentRunsExceededException never');
      await page.locator('#StartJobRun-error h3:focus').waitFor();
      await page.click('#StartJobRun > summary');
      await chip.waitFor({ state: 'hidden' });
    }
  });

  test('leads to the calls, the violations and the unused recordings', async () => {
    const page = await open(summarize());
    await page.click('a[href="#GetJobRuns-call"]');
    expect(await page.locator('#GetJobRuns-call tbody tr').allInnerTexts()).toEqual(['ThrottlingException\t{"JobName":"nightly"}\t2', 'answered\t{"JobName":"nightly"}\t5']);
    await page.click('a[href="#violations"]');
    expect(await page.locator('#violations tbody tr').innerText()).toContain('GetJobRuns input /MaxResults: expected at most 200');
    expect(await page.locator('#unused tbody tr').count()).toBe(2);
  });

  test('filters by name and by whether there are gaps', async () => {
    const page = await open(summarize({}, ['GetJobRuns', 'GetJob', 'StartJobRun']));
    await page.fill('#search', 'jobrun');
    expect(await page.locator('.heat tbody tr:visible th').allInnerTexts()).toEqual(['GetJobRuns', 'StartJobRun']);
    expect(await page.locator('details:visible').count()).toBe(2);
    expect(await page.locator('#shown').innerText()).toBe('2 shown');
  });

  test('hides an operation without a gap where only those with gaps are wanted', async () => {
    const summary = summarize({}, ['StartJobRun']);
    const [covered] = summary.operations;
    const met = { aims: [{ name: 'called', count: 1 }], besides: [] };
    const whole = { ...covered!, shares: { call: met, error: met, value: met, member: met, page: met, retry: met } };
    const page = await open({ ...summary, operations: [whole] });
    await page.check('#gaps');
    expect(await page.locator('.heat tbody tr:visible').count()).toBe(0);
  });

  test('says which threshold was missed', async () => {
    const page = await open(summarize(), [{ kind: 'error', percent: 20, threshold: 80 }]);
    expect(await page.locator('.cards li', { hasText: 'below 80 %' }).innerText()).toContain('20 %');
  });

  test.for(['light', 'dark'] as const)('can be read in %s: ink on every heat level has a contrast of 4.5 and more', async (colorScheme) => {
    const page = await open(summarize(), [], { colorScheme });
    const contrasts = await page.evaluate<number[]>(measureContrasts);
    expect(contrasts).toHaveLength(11);
    expect(Math.min(...contrasts)).toBeGreaterThan(4.5);
  });

  test('can be read without scripts, and then shows no control that needs them', async () => {
    const page = await open(summarize(), [], { javaScriptEnabled: false });
    expect(await page.locator('.heat tbody tr').count()).toBe(2);
    expect(await page.locator('#controls').isVisible()).toBe(false);
  });

  test('shows hostile texts and runs none of them', async () => {
    const page = await open(poison([...attacks, ...hostileTexts]));
    await page.click('a[href="#GetJobRuns-value"]');
    for (const text of attacks) expect(await page.locator('#unused td', { hasText: text }).count()).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate('globalThis.attacked')).toBeUndefined();
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, a:not([href^="#"])').count()).toBe(0);
  });

  test('lets no script run but its own, even if one got into it', async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const refused = page.waitForEvent('console');
    await page.setContent(renderPage(summarize(), []).replace('<main>', '<script>globalThis.attacked = true</script><main>'));
    expect((await refused).text()).toContain('Content Security Policy');
    expect(await page.evaluate('globalThis.attacked')).toBeUndefined();
  });
});

/** In the page: a canvas turns any colour into numbers; then the contrast of WCAG 2. */
const measureContrasts = `(() => {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const luminance = (color) => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const cell = document.querySelector('.heat td a');
  return Array.from({ length: 11 }, (_, step) => {
    cell.className = 'p' + step;
    const { color, backgroundColor } = getComputedStyle(cell);
    const [dark, light] = [luminance(color), luminance(backgroundColor)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  });
})()`;
