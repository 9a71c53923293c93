import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { goodInteraction, makeFolder, recordingOf, runCli } from './run-cli.ts';

const recorded = (recordedAt: string, source = 'recorded') => JSON.stringify({ ...(JSON.parse(recordingOf(goodInteraction)) as object), source, recordedAt });
const today = (instant: string) => vi.setSystemTime(new Date(instant));

async function validate(text: string, ...flags: readonly string[]) {
  return runCli(['validate', makeFolder({ 'a.json': text }), ...flags]);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  today('2026-11-20T12:00:00Z');
});

describe('a recording of an account', () => {
  test.for([
    ['2026-11-20', 'no warnings'],
    ['2026-08-23', 'no warnings'],
    ['2026-08-22', '1 warning'],
    ['2019-01-01', '1 warning'],
    ['2026-11-21', '1 warning'],
    ['2027-01-01', '1 warning'],
    ['2026-02-31', '1 warning'],
    ['2026-09-31', '1 warning'],
  ] as const)('of %s has on 2026-11-20 %s', async ([day, summary]) => {
    const { code, stdout } = await validate(recorded(day));
    expect(code).toBe(0);
    expect(stdout).toContain(`no errors, ${summary}\n`);
  });

  test.for([
    ['2026-11-19T23:59:59.999Z', 'no warnings'],
    ['2026-11-20T00:00:00Z', '1 warning'],
    ['2026-11-20T00:30:00+01:00', 'no warnings'],
  ] as const)('is 90 days old by the day in UTC: at %s, %s', async ([instant, summary]) => {
    today(instant);
    expect((await validate(recorded('2026-08-22'))).stdout).toContain(summary);
  });

  test('says how old it is and what to do, at the line of its day', async () => {
    const { stdout } = await validate(`{\n"recordedAt": "2026-07-23",${recorded('x').replace(',"recordedAt":"x"', '').slice(1)}`);
    expect(stdout).toMatch(/2:1 +warning +recorded 120 days ago: record it again, or raise --max-age 90 \(recording\/age\)/);
  });

  test.for([
    ['2026-09-31', 'recorded on no day of the calendar: correct recordedAt'],
    ['2026-11-21', 'recorded on a day that is still to come, so its age is not known: correct recordedAt'],
  ] as const)('of %s says that it is %s', async ([day, text]) => {
    expect((await validate(recorded(day))).stdout).toContain(text);
    expect((await validate(recorded(day), '--strict')).code).toBe(1);
  });

  test('fails under --strict when it is too old', async () => {
    expect(await validate(recorded('2026-08-22'), '--strict')).toMatchObject({ code: 1, stdout: expect.stringContaining('1 error, no warnings') as string });
    expect(await validate(recorded('2026-08-23'), '--strict')).toMatchObject({ code: 0 });
  });

  test.for([
    ['30', '2026-10-21', 1],
    ['30', '2026-10-22', 0],
    ['1', '2026-11-20', 0],
    ['365', '2026-01-01', 0],
    ['0', '2001-01-01', 0],
  ] as const)('may be younger than --max-age %s: of %s it exits with %i', async ([days, day, code]) => {
    expect((await validate(recorded(day), '--strict', '--max-age', days)).code).toBe(code);
  });

  test.for([
    ['json', '"rule": "recording/age"'],
    ['junit', 'recording/age'],
    ['sarif', '"ruleId": "recording/age"'],
    ['github', '::warning file='],
    ['pretty', 'recorded 90 days ago'],
  ] as const)('is told of in the format %s', async ([format, text]) => {
    expect((await validate(recorded('2026-08-22'), '--format', format)).stdout).toContain(text);
  });

  test('is left as it is', async () => {
    const folder = makeFolder({ 'a.json': recorded('2019-01-01') });
    await runCli(['validate', folder, '--strict']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(recorded('2019-01-01'));
  });
});

test.for(['documented', 'synthesized'])('a recording that is %s does not age', async (source) => {
  expect((await validate(recorded('2019-01-01', source), '--strict')).code).toBe(0);
});

test.for(['', '-1', '1.5', 'many', '1e3', '9999999'])('--max-age %o is wrong usage', async (days) => {
  const { code, stdout, stderr } = await validate(recorded('2026-11-20'), `--max-age=${days}`);
  expect([code, stdout, stderr.includes('A number of days')]).toEqual([2, '', true]);
});
