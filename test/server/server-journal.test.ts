import { expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { ToolkitError } from '../../src/errors.ts';
import type { Exchange } from '../../src/handlers/exchange.ts';
import { createServerJournal } from '../../src/server/server-journal.ts';

const requestId = 'r1';
const served = (call: Call, more: Partial<Exchange> = {}): Exchange => ({ requestId, call, outcome: { output: {} }, violations: [], ...more });
const start = (input: object): Call => ({ operation: 'StartJobRun', input }) as never;

test('values that recordings replace are hidden; names stay', () => {
  const journal = createServerJournal();
  journal.add(served(start({ JobName: 'nightly', Arguments: { '--password': 'canary' }, Unknown: 'canary' })), 5);
  expect(journal.entries).toEqual([
    { number: 1, at: 5, requestId, operation: 'StartJobRun', input: { JobName: 'nightly', Arguments: { '--password': '…' }, Unknown: '…' }, outcome: 'output', status: 200, violations: [] },
  ]);
});

test('a key __proto__ is kept and changes nothing', () => {
  const journal = createServerJournal();
  journal.add(served(start({ Arguments: JSON.parse('{"__proto__":{"a":1}}') as object })), 0);
  expect(JSON.stringify(journal.entries[0]?.input)).toBe('{"Arguments":{"__proto__":{"a":"…"}}}');
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
});

test.for([
  ['a fault', { outcome: { fault: createFault('InternalServiceException') } }, { outcome: 'fault', status: 500, fault: 'InternalServiceException' }],
  ['a lost answer', { outcome: { output: {}, delivery: { lost: true } } }, { outcome: 'lost', status: 200 }],
  ['an error of the toolkit', { error: new ToolkitError('GLUE_NO_ANSWER', { message: 'canary', next: '' }) }, { outcome: 'error', status: 400, fault: 'GLUE_NO_ANSWER' }],
] as const)('%s is kept by its name', ([, more, expected]) => {
  const journal = createServerJournal();
  journal.add(served(start({}), more), 0);
  expect(journal.entries).toMatchObject([expected]);
  expect(JSON.stringify(journal.entries)).not.toContain('canary');
});

test('the newest 1,000 are kept, and all are counted', () => {
  const journal = createServerJournal();
  for (let count = 0; count < 1500; count++) journal.add(served(count % 3 === 0 ? start({}) : { operation: 'GetJobs', input: {} }), count);
  expect(journal.entries).toHaveLength(1000);
  expect([journal.entries[0]?.number, journal.entries.at(-1)?.number]).toEqual([501, 1500]);
  expect(journal.counters).toEqual({ requests: 1500, faults: 0, errors: 0, violations: 0, byOperation: { StartJobRun: 500, GetJobs: 1000 } });
});

test('an input above 16 KiB is not kept', () => {
  const journal = createServerJournal();
  for (const length of [10_000, 20_000]) journal.add(served(start({ JobName: 'n'.repeat(length) })), 0);
  expect(journal.entries.map(({ input }) => input !== undefined)).toEqual([true, false]);
});

test('what was given out does not change, and clear begins anew', () => {
  const journal = createServerJournal();
  journal.add(served(start({})), 0);
  const { entries, counters } = journal;
  journal.clear();
  journal.add({ requestId, outcome: { fault: createFault('SerializationException') }, violations: [] }, 0);
  expect([entries.length, counters.byOperation]).toEqual([1, { StartJobRun: 1 }]);
  expect(journal.counters).toMatchObject({ requests: 1, faults: 1, byOperation: {} });
  expect(journal.entries).toMatchObject([{ number: 1, fault: 'SerializationException' }]);
});
