import { describe, expect, test } from 'vitest';
import { hasBrowser, styleOf } from '../pictures/open-page.ts';
import { hostile } from './control-scene.ts';
import { openUi } from './open-ui.ts';

const written = hostile.replace('\u202E', '\uFFFD');

if (!hasBrowser) console.log('skipped: the page of the server needs /usr/bin/chromium');

describe.skipIf(!hasBrowser)('the page of the server', { timeout: 30_000 }, () => {
  test('lists workflows, draws the chosen one live, and lists job runs and calls, without a request to anybody else', async () => {
    const { page, send, requests, complaints } = await openUi();
    expect(await page.locator('#workflows .row').allTextContents()).toEqual(['nightlyNOT RUN', `${written}NOT RUN`, 'arrivalsNOT RUN']);
    await send('StartWorkflowRun', { Name: 'nightly' });
    await page.locator('#picture .running .name', { hasText: 'extract' }).waitFor();
    await page.click('#settle');
    await page.locator('#picture .failed .name', { hasText: 'load' }).waitFor();
    expect(await page.locator('#workflows .row').first().textContent()).toBe('nightlyCOMPLETED');
    expect(await page.locator('#workflows .row .chip').first().getAttribute('class')).toBe('chip failed');
    expect(await page.locator('#job-runs tr td:nth-child(2)').allTextContents()).toEqual(['FAILED', 'FAILED', 'SUCCEEDED']);
    expect(await page.locator('#calls tr td:nth-child(3)').allTextContents()).toEqual(['StartWorkflowRun']);
    expect([requests, complaints]).toEqual([[], []]);
  });

  test('shows names and inputs that look like markup as text, and runs nothing of them', async () => {
    const { page, send, complaints } = await openUi();
    await send('StartWorkflowRun', { Name: hostile });
    await send('GetJob', { JobName: hostile });
    await page.locator('#workflows .row', { hasText: 'RUNNING' }).click();
    await page.locator('#picture g.job.running').waitFor();
    expect(await page.locator('#chosen').textContent()).toBe(written);
    expect(await page.locator('#job-runs td').first().textContent()).toBe(written);
    expect(await page.locator('#calls code').first().textContent()).toBe(JSON.stringify({ JobName: hostile }).replace('\u202E', '\uFFFD'));
    expect(await page.locator('main img, main b, main script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('tells what was wrong with a call, and can show such calls alone', async () => {
    const { page, send } = await openUi();
    await send('GetJob', { JobName: 'extract' });
    await send('GetJobRuns', { JobName: 'extract', MaxResults: 500 });
    await page.locator('#calls tr.wrong').waitFor();
    expect(await page.locator('#calls tr.wrong p').textContent()).toBe('GetJobRuns input /MaxResults: expected at most 200, received 500 (shape/maximum)');
    expect(await page.locator('#violations-count').textContent()).toBe('1 violation');
    await page.check('#only-wrong');
    await expect.poll(() => page.locator('#calls tr').count()).toBe(1);
  });

  test('shows a call with a violation however many calls came after it, and says when there is none', async () => {
    const { page, send } = await openUi();
    await send('ListJobs', {});
    await page.locator('#calls tr', { hasText: 'ListJobs' }).waitFor();
    await page.check('#only-wrong');
    await expect.poll(() => page.locator('#calls').textContent()).toBe('None of the newest 1,000 calls has a violation.');
    await send('GetJobRuns', { JobName: 'extract', MaxResults: 500 });
    for (let count = 0; count < 250; count++) await send('ListJobs', {});
    await expect.poll(() => page.locator('#calls-count').textContent()).toBe('252 calls');
    expect(await page.locator('#calls tr td:nth-child(3)').allTextContents()).toEqual(['GetJobRuns']);
  });

  test('moves the clock, by buttons and by a duration, and says why it cannot', async () => {
    const { page, glue, complaints } = await openUi();
    await page.click('[data-advance="1h"]');
    await expect.poll(() => page.locator('#now').textContent()).toBe('2026-01-05 07:00:00 UTC');
    await page.fill('#duration', '90s');
    await page.press('#duration', 'Enter');
    await expect.poll(() => page.locator('#now').textContent()).toBe('2026-01-05 07:01:30 UTC');
    expect(glue.state.now()).toBe(Date.UTC(2026, 0, 5, 7, 1, 30));
    expect(complaints).toEqual([]);
    await page.fill('#duration', '60000');
    await page.press('#duration', 'Enter');
    await page.getByText('Advanced by 60000 ms.').waitFor();
    await page.fill('#duration', 'soon');
    await page.press('#duration', 'Enter');
    await expect.poll(() => page.locator('#said').textContent()).toMatch(/^This is no body of advance\. Expected: milliseconds/);
    expect(await page.locator('#said').getAttribute('class')).toBe('bad');
  });

  test('injects a fault that strikes as often as it is told to, and clears it', async () => {
    const { page, send } = await openUi();
    const inject = async (times: string) => {
      await page.selectOption('#operation', 'ListJobs');
      await page.fill('#times', times);
      await page.click('#inject button:not([type])');
      await page.locator('#said', { hasText: 'The fault is in force.' }).waitFor();
    };
    await inject('1');
    expect([await send('ListJobs', {}), await send('ListJobs', {})]).toEqual([expect.objectContaining({ __type: 'ThrottlingException' }), expect.objectContaining({ JobNames: expect.any(Array) })]);
    await inject('');
    expect(await send('ListJobs', {})).toMatchObject({ __type: 'ThrottlingException' });
    await page.click('#clear');
    await page.locator('#said', { hasText: 'No injected fault' }).waitFor();
    expect(await send('ListJobs', {})).toMatchObject({ JobNames: expect.any(Array) });
  });

  test('sends events, and begins anew', async () => {
    const { page, send } = await openUi();
    await send('ListJobs', {});
    await page.fill('#trigger', 'arrival');
    await page.click('#events button');
    await page.locator('#workflows .row', { hasText: 'RUNNING' }).waitFor();
    await page.click('#reset');
    await expect.poll(() => page.locator('#calls-count').textContent()).toBe('0 calls');
    await expect.poll(() => page.locator('#calls').textContent()).toBe('No call yet.');
    expect(await page.locator('#job-runs').textContent()).toBe('No job has run yet.');
  });

  test('shows no call of before a reset when there were fewer of them than after it', async () => {
    const { page, send, glue } = await openUi();
    await send('ListJobs', {});
    await page.locator('#calls tr', { hasText: 'ListJobs' }).waitFor();
    glue.state.reset();
    for (const operation of ['GetJobs', 'ListWorkflows']) await send(operation, {});
    await expect.poll(() => page.locator('#calls tr td:nth-child(3)').allTextContents()).toEqual(['ListWorkflows', 'GetJobs']);
  });

  test('breaks no number of a call and no short name of a job, however narrow it is', async () => {
    const { page, send } = await openUi();
    await page.setViewportSize({ width: 360, height: 800 });
    await send('StartJobRun', { JobName: 'extract' });
    for (let count = 0; count < 1000; count++) await send('ListJobs', {});
    await page.locator('#calls tr', { hasText: '1001' }).waitFor();
    const rows = (cell: string) => page.evaluate(`(() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('${cell}')); return new Set([...range.getClientRects()].map(({ top }) => top)).size; })()`);
    expect([await rows('#calls td'), await rows('#job-runs td')]).toEqual([1, 1]);
  });

  test('keeps the focus and the opened card while what they are in is drawn anew', async () => {
    const { page, send } = await openUi();
    await send('StartWorkflowRun', { Name: 'nightly' });
    await page.locator('#picture g.job.running').waitFor();
    await page.locator('#picture a', { hasText: 'extract' }).click();
    await page.locator('.card:target h3', { hasText: 'extract' }).waitFor();
    await page.locator('#workflows .row').first().focus();
    await page.evaluate(`fetch('/_glue-contract/settle', { method: 'POST', headers: { 'content-type': 'application/json' } })`);
    await page.locator('.card:target td', { hasText: 'SUCCEEDED' }).waitFor();
    await page.locator('#workflows .row', { hasText: 'COMPLETED' }).waitFor();
    expect(await page.evaluate('document.activeElement.dataset.key')).toBe('nightly');
  });

  test('its policy lets no other script run, and no request leave', async () => {
    const { page, glue, complaints } = await openUi();
    await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.broken = 1' }))`);
    await page.evaluate(`document.getElementById('picture').innerHTML = '<img src="x:" onerror="window.broken = 2">'`);
    const left = await page.evaluate(`fetch(${JSON.stringify(glue.url.replace('127.0.0.1', 'localhost'))}).then(() => 'left', () => 'stopped')`);
    await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(3);
    expect([left, await page.evaluate('window.broken')]).toEqual(['stopped', undefined]);
    expect(complaints.filter((text) => !text.includes('Content Security Policy')).length).toBeLessThanOrEqual(1);
  });

  test('says that the server has gone', async () => {
    const { page, glue } = await openUi();
    await glue.close();
    await page.locator('#now', { hasText: 'not connected' }).waitFor();
    await page.click('#settle');
    await expect.poll(() => page.locator('#said.bad').allTextContents()).toEqual(['The server does not answer.']);
  });

  test('without a simulation the clock and the events cannot be used, calls and faults can', async () => {
    const { page, send } = await openUi({ responder: () => ({ output: { JobNames: [] } }) });
    await send('ListJobs', {});
    await page.locator('#calls tr', { hasText: 'ListJobs' }).waitFor();
    expect(await page.locator('#now').textContent()).toBe('no simulation');
    expect(await page.locator('.world:enabled').count()).toBe(0);
    expect(await page.locator('#inject button:disabled').count()).toBe(0);
  });

  test.each([['light', 'rgb(255, 255, 255)'], ['dark', 'rgb(13, 17, 23)']] as const)('is %s where the reader prefers it', async (colorScheme, paper) => {
    const { page } = await openUi({ colorScheme });
    expect(await styleOf(page, 'body', 'backgroundColor')).toBe(paper);
  });

  test('every field and button has a name, and nothing is wider than a telephone', async () => {
    const { page } = await openUi();
    const nameless = `[...document.querySelectorAll('button, input, select')].filter((one) => !(one.labels?.length || one.ariaLabel || one.textContent.trim())).map((one) => one.outerHTML)`;
    expect(await page.evaluate(nameless)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
