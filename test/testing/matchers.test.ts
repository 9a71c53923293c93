import { describe, expect, test } from 'vitest';
import type { Responder } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { setupGlue } from '../../src/vitest.ts';

const empty: Responder = () => ({ output: {} });
const glue = setupGlue({ transport: 'sdk', responders: [empty] });
const JobName = 'nightly';

const pages: Responder = ({ input }) => {
  const page = 'NextToken' in input ? Number(input.NextToken) : 1;
  return { output: { JobRuns: [], ...(page < 3 && { NextToken: `${page + 1}` }) } };
};
const read = (NextToken?: string) => glue.send('GetJobRuns', { JobName, ...(NextToken && { NextToken }) });

/** What a failing assertion says. */
function messageOf(assert: () => void): string {
  try {
    assert();
  } catch (error) {
    return (error as Error).message;
  }
  return 'it passed';
}

describe('toHaveReceived', () => {
  test('finds a call by its operation, by part of its input, and by asymmetric matchers', async () => {
    await glue.send('StartJobRun', { JobName, Arguments: { '--day': '2026-11-20', '--mode': 'full' } });
    expect(glue).toHaveReceived('StartJobRun');
    expect(glue).toHaveReceived('StartJobRun', { Arguments: { '--day': '2026-11-20' } });
    expect(glue).toHaveReceived('StartJobRun', { JobName: expect.stringMatching(/^night/) as unknown as string });
    expect(glue).not.toHaveReceived('StartJobRun', { Arguments: { '--day': '2026-11-21' } });
    expect(glue).not.toHaveReceived('StartJobRun', { NumberOfWorkers: 2 });
    expect(glue).not.toHaveReceived('GetJobRuns');
  });

  test('shows the nearest call first', async () => {
    await glue.send('GetJobRun', { JobName: 'weekly', RunId: 'jr_1' });
    await glue.send('GetJobRun', { JobName, RunId: 'jr_2' });
    const message = messageOf(() => expect(glue).toHaveReceived('GetJobRun', { JobName, RunId: 'jr_3' }));
    expect(message).toContain('no call of GetJobRun was like that');
    expect(message.indexOf('jr_2')).toBeLessThan(message.indexOf('weekly'));
    expect(message.indexOf('jr_2')).toBeGreaterThan(0);
  });

  test('shows what came instead when the operation was never called', async () => {
    expect(messageOf(() => expect(glue).toHaveReceived('GetJobRun', { JobName }))).toContain('(no call at all)');
    await glue.send('GetJobRuns', { JobName });
    expect(messageOf(() => expect(glue).toHaveReceived('GetJobRun', { JobName }))).toContain('GetJobRuns {"JobName":"nightly"}');
  });

  test('with .not shows the calls that it found, and what they were answered', async () => {
    glue.use(() => ({ fault: createFault('EntityNotFoundException', 'none') }));
    await glue.send('GetJobRuns', { JobName }).catch(() => undefined);
    expect(messageOf(() => expect(glue).not.toHaveReceived('GetJobRuns', { JobName }))).toContain('GetJobRuns {"JobName":"nightly"} → EntityNotFoundException');
  });

  test('is typed: a member that the input does not have is no part of it', () => {
    // @ts-expect-error Jobname is no member
    expect(glue).not.toHaveReceived('GetJobRuns', { Jobname: 'nightly' });
    // @ts-expect-error GetTable is no operation of the contract
    expect(glue).not.toHaveReceived('GetTable');
  });

  test('refuses what is no session', () => {
    expect(() => expect({}).toHaveReceived('GetJobRuns')).toThrow('GLUE_OPTION_INVALID');
    expect(() => expect(undefined).not.toHaveReceivedTimes('GetJobRuns', 1)).toThrow('GLUE_OPTION_INVALID');
  });
});

describe('toHaveReceivedTimes', () => {
  test('counts the calls of one operation', async () => {
    expect(glue).toHaveReceivedTimes('GetJobRuns', 0);
    await glue.send('GetJobRuns', { JobName });
    await glue.send('GetJobRun', { JobName, RunId: 'jr_1' });
    expect(glue).toHaveReceivedTimes('GetJobRuns', 1);
    expect(glue).not.toHaveReceivedTimes('GetJobRuns', 2);
  });

  test('says how many there were, and which, at most ten', async () => {
    for (let index = 0; index < 12; index++) await glue.send('GetJobRuns', { JobName: `job-${index}` });
    const message = messageOf(() => expect(glue).toHaveReceivedTimes('GetJobRuns', 1));
    expect(message).toContain('called 12 times');
    expect(message).toContain('"job-9"');
    expect(message).not.toContain('"job-10"');
    expect(message).toContain('and 2 more');
    expect(messageOf(() => expect(glue).not.toHaveReceivedTimes('GetJobRuns', 12))).toContain('expected GetJobRuns not to be called 12 times');
  });
});

describe('toHaveReadEveryPage', () => {
  test('holds when every token came back', async () => {
    glue.use(pages);
    for (const token of [undefined, '2', '3']) await read(token);
    expect(glue).toHaveReadEveryPage('GetJobRuns');
    expect(messageOf(() => expect(glue).not.toHaveReadEveryPage('GetJobRuns'))).toContain('but all were read');
  });

  test('fails for a consumer that reads the first page only, and shows the call', async () => {
    glue.use(pages);
    await read();
    expect(glue).not.toHaveReadEveryPage('GetJobRuns');
    const message = messageOf(() => expect(glue).toHaveReadEveryPage('GetJobRuns'));
    expect(message).toContain('of 1 answers 1 had a token for more that was never sent back');
    expect(message).toContain('GetJobRuns {"JobName":"nightly"}');
  });

  test('fails when nothing was read at all', () => {
    expect(messageOf(() => expect(glue).toHaveReadEveryPage('GetJobRuns'))).toContain('but none was');
  });

  test('refuses an operation without pages', () => {
    expect(() => expect(glue).toHaveReadEveryPage('StartJobRun')).toThrow('StartJobRun has no pages');
  });
});

describe('toSatisfyContract', () => {
  test('takes outputs, inputs and faults', () => {
    expect({ JobRuns: [] }).toSatisfyContract('GetJobRuns');
    expect({ JobName }).toSatisfyContract('GetJobRuns', { direction: 'input' });
    expect(createFault('EntityNotFoundException')).toSatisfyContract('GetJobRuns', { direction: 'fault' });
    expect({ JobRuns: [{ StartedOn: '2026-11-20' }] }).not.toSatisfyContract('GetJobRuns');
    expect({ JobName, MaxResults: 500 }).not.toSatisfyContract('GetJobRuns', { direction: 'input' });
  });

  test('takes drift unless it is strict', () => {
    expect({ JobRuns: [], New: 1 }).toSatisfyContract('GetJobRuns');
    expect({ JobRuns: [], New: 1 }).not.toSatisfyContract('GetJobRuns', { strict: true });
  });

  test('shows each violation, and with .not that there is none', () => {
    expect(messageOf(() => expect({ JobName, MaxResults: 500 }).toSatisfyContract('GetJobRuns', { direction: 'input' }))).toContain('GetJobRuns input /MaxResults: expected at most 200, received 500');
    expect(messageOf(() => expect({ JobRuns: [] }).not.toSatisfyContract('GetJobRuns'))).toContain('but it keeps it');
  });
});
