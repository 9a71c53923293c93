import { describe, expect, test } from 'vitest';
import type { Case, Json } from './case.ts';
import { findMismatches } from './find-mismatches.ts';
import { resolveReferences } from './resolve-references.ts';
import { runCase } from './run-case.ts';
import { targets } from './targets.ts';

/** What is expected, something that fits, and something that does not. */
const pairs: readonly (readonly [Json, unknown, unknown])[] = [
  [1, 1, '1'],
  [null, null, undefined],
  [{}, { a: 1 }, []],
  [{ a: 1 }, { a: 1, b: 2 }, { b: 2 }],
  [{ toString: { $present: false } }, {}, { toString: 1 }],
  [[1, { a: 1 }], [1, { a: 1, b: 2 }], [1, { a: 1 }, 3]],
  [[], [], {}],
  [{ $present: true }, null, undefined],
  [{ a: { $present: false } }, {}, { a: null }],
  [{ $is: { a: 1 } }, { a: 1 }, { a: 1, b: 2 }],
  [{ $not: { a: 1 } }, { a: 2 }, { a: 1, b: 2 }],
  [{ $length: 0 }, [], ''],
  [{ $matches: '^jr_' }, 'jr_1', 'xjr_1'],
  [{ $matches: '' }, '', 1],
  [{ $atLeast: 2 }, 2, 1],
  [{ $atMost: 2 }, 2, 3],
  [{ $atMost: 2 }, -1, '1'],
  [{ $each: { a: 1 } }, [{ a: 1 }, { a: 1, b: 2 }], [{ a: 1 }, {}]],
  [{ $contains: [1, 2] }, [2, 3, 1], [1, 3]],
  [{ $descending: 'a' }, [{ a: 2 }, { a: 2 }, { a: 1 }], [{ a: 1 }, { a: 2 }]],
  [{ $length: 1, $each: 1 }, [1], [1, 1]],
];

test.for(pairs)('%j fits %j and not %j', ([expected, fitting, other]) => {
  expect(findMismatches(expected, fitting)).toEqual([]);
  expect(findMismatches(expected, other)).not.toEqual([]);
});

test('a mismatch names the place, what was expected and what was found', () => {
  expect(findMismatches({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toEqual(['/a/0/b: expected 1, got 2']);
});

test('an operator that there is not is a mistake of the case', () => {
  expect(() => findMismatches({ $lenght: 1 }, [])).toThrow('there is no operator $lenght');
});

describe('references', () => {
  const saved = new Map<string, unknown>([['run', { Id: 'jr_1', Nodes: [{ Name: 'a' }, { Name: 'b', at: 2 }], 'x/y': 3 }]]);

  test.for<[Json, Json]>([
    [{ $ref: 'run/Id' }, 'jr_1'],
    [{ $ref: 'run/Nodes/1/at' }, 2],
    [{ $ref: 'run/Nodes/Name=b/at' }, 2],
    [{ $ref: 'run/x~1y' }, 3],
    [{ a: [{ $join: [{ $ref: 'run/Id' }, '_attempt_', 1] }] }, { a: ['jr_1_attempt_1'] }],
    [{ $repeat: ['ab', 2] }, 'abab'],
    [{ $repeat: [[], 2] }, [[], []]],
    [{ $is: { $ref: 'run/Id' } }, { $is: 'jr_1' }],
  ])('%j is %j', ([value, resolved]) => {
    expect(resolveReferences(value, saved)).toEqual(resolved);
  });

  test.for(['nothing', 'run/no', 'run/Nodes/Name=c/at', 'run/toString'])('%s, which is not there, is a mistake of the case', (reference) => {
    expect(() => resolveReferences({ $ref: reference }, saved)).toThrow(`the case refers to ${reference}`);
  });
});

/** Plays steps in an empty world. */
async function play(...steps: Case['steps']): Promise<readonly string[]> {
  return (await runCase({ id: 'a', rules: [], evidence: 'documented', source: 'here', steps }, targets.exchange)).mismatches;
}

describe('the runner', () => {
  test('tells an output where a fault is expected', async () => {
    expect(await play({ call: 'ListJobs', fault: 'InvalidInputException' })).toEqual([expect.stringMatching(/^step 1, ListJobs: expected InvalidInputException, got 200/)]);
  });

  test('tells a fault where an output is expected', async () => {
    expect(await play({ call: 'GetJob', input: { JobName: 'a' } })).toEqual([expect.stringContaining('expected an output, got')]);
  });

  test('tells a fault of another name', async () => {
    expect(await play({ call: 'GetJob', input: { JobName: 'a' }, fault: 'InvalidInputException' })).toEqual([expect.stringContaining('EntityNotFoundException')]);
  });

  test('tells an output that does not match, by its step', async () => {
    expect(await play({ call: 'ListJobs' }, { call: 'ListJobs', expect: { JobNames: ['a'] } })).toEqual([expect.stringMatching(/^step 2, ListJobs: \/JobNames/), expect.stringMatching(/^step 2, ListJobs: \/JobNames\/0/)]);
  });

  test('tells a request that breaks the contract without being refused for it', async () => {
    expect(await play({ call: 'ListJobs', input: { Colour: 'red' } })).toEqual([expect.stringContaining('/Colour')]);
  });
});
