import { describe, expect, test } from 'vitest';
import { drawWorkflowRun } from '../../src/pictures/draw-workflow-run.ts';
import { createHostileRun, createJob, createJobRun, createRun, hostileNames, synthesizeRun } from './runs.ts';
import { browserPath, hasBrowser, openPage, styleOf } from './open-page.ts';

if (!hasBrowser) console.log(`skipped: pages are opened in ${browserPath}, which is not here`);

const retried = createJob('load', createJobRun('FAILED', 0, 30), createJobRun('SUCCEEDED', 40, 100, 1));
const run = createRun([{ Type: 'TRIGGER', Name: 'begin' }, retried, createJob('publish')], [['begin', 'load']]);

test('a page names no other file, has no script, and forbids to load any', async () => {
  const html = await drawWorkflowRun(createHostileRun(), { format: 'html' });
  expect(html).toContain(`content="default-src 'none';style-src 'unsafe-inline';img-src data:;base-uri 'none';form-action 'none'"`);
  expect(html).not.toMatch(/<(script|iframe|object|img|base)\b|@import|url\((?!#)/i);
  const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.filter((address) => !address?.startsWith('#') && address !== 'data:,')).toEqual([]);
});

test('each node of a page leads to its card, and each card back', async () => {
  const html = await drawWorkflowRun(run, { format: 'html' });
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  expect(links).toEqual(expect.arrayContaining(['n0', 'n1', 'n2', 'at-n0', 'at-n1', 'at-n2', 'graph']));
});

describe.skipIf(!hasBrowser)('in Chromium', { timeout: 30_000 }, () => {
  test('a click on a node opens its card with every attempt, and the cross closes it', async () => {
    const { page, requests, complaints } = await openPage('run.html', await drawWorkflowRun(run, { format: 'html' }));
    const card = page.locator('#n1');
    expect(await styleOf(page, '#n1', 'position')).toBe('static');
    await page.locator('#at-n1').first().click();
    expect(await styleOf(page, '#n1', 'position')).toBe('fixed');
    expect(await card.locator('tbody tr').allInnerTexts()).toEqual(['1\tFAILED\t2025-11-18 08:00:00 UTC\t30s\tjr_0', '2\tSUCCEEDED\t2025-11-18 08:00:40 UTC\t1m\tjr_40']);
    await card.getByLabel('Close').click();
    expect(await styleOf(page, '#n1', 'position')).toBe('static');
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });

  test('an error message has the colours of its card', async () => {
    const failed = createJob('load', { ...createJobRun('FAILED', 0, 30), ErrorMessage: 'Access denied' });
    const { page } = await openPage('run.html', await drawWorkflowRun(createRun([failed]), { format: 'html' }));
    expect(await page.locator('#n0').getByText('Access denied').count()).toBe(1);
    expect(await styleOf(page, '#n0 .message', 'color')).toBe('rgb(125, 26, 26)');
  });

  test('a page opens with the whole width in sight; at full size the node asked for is scrolled to', async () => {
    const { page } = await openPage('run.html', await drawWorkflowRun(synthesizeRun(300), { format: 'html' }));
    const width = () => page.locator('main svg').first().evaluate((svg) => svg.getBoundingClientRect().width);
    expect(await width()).toBeLessThan(1280);
    await page.getByLabel('Fit the width').uncheck();
    expect(await width()).toBeGreaterThan(1280);
    await page.locator('#n299 .show').click();
    expect(await page.locator('#at-n299 .shape').first().evaluate((shape) => shape.getBoundingClientRect().left)).toBeLessThan(1280);
  });

  test('nodes are reached and opened by the keyboard, and have names', async () => {
    const { page } = await openPage('run.html', await drawWorkflowRun(run, { format: 'html' }));
    await page.locator('#at-n1').focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#n1');
    expect(await page.getByRole('img', { name: 'load', exact: true }).count()).toBe(1);
  });

  test('ids as long as Glue’s are read in a few lines, and no page is wider than a telephone', async () => {
    const attempt = { ...createJobRun('SUCCEEDED', 0, 30), Id: `jr_${'0123456789abcdef'.repeat(4)}` };
    const { page } = await openPage('run.html', await drawWorkflowRun(createRun([createJob('load', attempt), createJob('publish', attempt), createJob('report', attempt)]), { format: 'html' }));
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const heights = await page.locator('.card td:last-child').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().height));
      expect(Math.max(...heights)).toBeLessThan(100);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  test('the whole timeline is printed', async () => {
    const { page } = await openPage('run.html', await drawWorkflowRun(run, { format: 'html' }));
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.canvas').evaluateAll((canvases) => canvases.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))).toEqual([0, 0]);
  });

  test('a row of the timeline shows that it has the focus, even one without a bar', async () => {
    const { page } = await openPage('run.html', await drawWorkflowRun(run, { format: 'html' }));
    await page.locator('section[aria-labelledby=timeline] a', { hasText: 'load' }).focus();
    await page.keyboard.press('Tab');
    expect(await styleOf(page, 'a:focus text', 'textDecorationLine')).toBe('underline');
    expect(await page.locator('a:focus').textContent()).toContain('NOT RUN');
  });

  test('hostile names are shown as they are, and nothing of them is run', async () => {
    const hostile = createHostileRun();
    const { page, requests, complaints } = await openPage('run.html', await drawWorkflowRun(hostile, { format: 'html' }));
    expect(await page.locator('script, img, iframe').count()).toBe(0);
    const shown = await page.locator('article h3').allTextContents();
    expect(shown).toEqual([...hostileNames.map(toShown), 'nowhere"<']);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });

  test.each(['light', 'dark'] as const)('a picture on its own follows the reader’s preference for %s', async (scheme) => {
    const { page, complaints } = await openPage('run.svg', await drawWorkflowRun(run), scheme);
    const fill = await styleOf(page, 'rect.paper', 'fill');
    expect(fill).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)');
    expect(complaints).toEqual([]);
  });

  test.each([3, 30, 300])('no text of %i nodes is wider than its node', async (count) => {
    const { page } = await openPage('run.svg', await drawWorkflowRun(synthesizeRun(count)));
    const over = await page.locator('g[role=img]').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const right = node.querySelector('.shape')?.getBoundingClientRect().right ?? 0;
        return [...node.querySelectorAll('.body text')].filter((text) => text.getBoundingClientRect().right > right - 4).map((text) => text.textContent);
      }),
    );
    expect(over).toEqual([]);
  });

  test('names of capitals and of wide letters stay within their nodes', async () => {
    const names = ['MWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMW', 'LOAD_ORDERS_INTO_THE_WAREHOUSE_DAILY', '日本語のとても長いジョブの名前です日本語のとても長い', 'iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii'];
    const { page } = await openPage('run.svg', await drawWorkflowRun(createRun(names.map((name) => createJob(name, createJobRun('SUCCEEDED', 0, 189))))));
    const over = await page.locator('g[role=img]').evaluateAll((nodes) => nodes.filter((node) => {
      const right = node.querySelector('.shape')?.getBoundingClientRect().right ?? 0;
      return [...node.querySelectorAll('.body text')].some((text) => text.getBoundingClientRect().right > right);
    }).map((node) => node.querySelector('title')?.textContent));
    expect(over).toEqual([]);
  });
});

/** A name as a browser has it: what XML cannot have is replaced, and line breaks are those of HTML. */
function toShown(name: string): string {
  return name.replaceAll(/[^\P{C}\n\r]/gu, '�').replaceAll(/\r\n?/g, '\n');
}
