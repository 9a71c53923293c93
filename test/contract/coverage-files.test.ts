import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCoverage, parseCoverage } from '../../src/contract/coverage/coverage-file.ts';
import type { Coverage } from '../../src/contract/coverage/coverage.ts';
import { createTally } from '../../src/contract/coverage/create-tally.ts';
import { hideSecrets } from '../../src/contract/coverage/hide-secrets.ts';
import { mergeCoverage } from '../../src/contract/coverage/merge-coverage.ts';
import { errorOf } from '../recording/error-of.ts';

const nothing: Coverage = { hits: [], calls: [], violations: [], recordings: [] };

const text = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'a', 'b', ''), fc.string({ unit: 'binary' }));
const rows = fc.array(fc.tuple(text, text, text, fc.nat(1000)), { maxLength: 6 });
const coverages: fc.Arbitrary<Coverage> = fc.record({ hits: rows, calls: rows, violations: rows, recordings: rows });

describe('merging', () => {
  test('gives the same in any order and in any grouping', () => {
    fc.assert(
      fc.property(coverages, coverages, coverages, (one, two, three) => {
        const all = mergeCoverage([one, two, three]);
        expect(mergeCoverage([three, two, one])).toEqual(all);
        expect(mergeCoverage([mergeCoverage([one, two]), three])).toEqual(all);
        expect(mergeCoverage([all, nothing])).toEqual(all);
      }),
    );
  });

  test('adds up what is the same and keeps apart what only reads alike', () => {
    const one: Coverage = { ...nothing, hits: [['a', 'b,c', 'd', 1], ['a', 'b', 'c', 0]] };
    const two: Coverage = { ...nothing, hits: [['a', 'b', 'c,d', 2], ['a', 'b', 'c', 5]] };
    expect(mergeCoverage([one, two]).hits).toEqual([['a', 'b', 'c', 5], ['a', 'b', 'c,d', 2], ['a', 'b,c', 'd', 1]]);
  });

  test('of nothing is nothing', () => {
    expect(mergeCoverage([])).toEqual(nothing);
  });
});

describe('a file', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(coverages, (coverage) => {
        expect(parseCoverage(formatCoverage(coverage), 'a.json')).toEqual(coverage);
      }),
    );
  });

  test('has one row a line', () => {
    const lines = formatCoverage({ ...nothing, hits: [['GetJob', 'call', 'called', 2], ['GetJob', 'error', 'X', 1]] }).split('\n');
    expect(lines.slice(3, 7)).toEqual(['  "hits": [', '    ["GetJob","call","called",2],', '    ["GetJob","error","X",1]', '  ],']);
  });

  const head = '"format":"glue-contract/coverage","formatVersion":1';
  test.for([
    ['', 'a.json', 'JSON'],
    ['null', 'a.json#/format', '"glue-contract/coverage"'],
    ['[]', 'a.json#/format', '"glue-contract/coverage"'],
    ['{"format":"glue-contract/recording"}', 'a.json#/format', '"glue-contract/coverage"'],
    ['{"format":"glue-contract/coverage","formatVersion":2}', 'a.json#/formatVersion', '1'],
    [`{${head}}`, 'a.json#/hits', 'a list'],
    [`{${head},"hits":{},"calls":[],"violations":[],"recordings":[]}`, 'a.json#/hits', 'a list'],
    [`{${head},"hits":[["a","b","c",1],["a","b",1]],"calls":[],"violations":[],"recordings":[]}`, 'a.json#/hits/1', '3 texts and a count'],
    [`{${head},"hits":[],"calls":[["a","b",3,1]],"violations":[],"recordings":[]}`, 'a.json#/calls/0', '3 texts and a count'],
    [`{${head},"hits":[],"calls":[["a","b","c",-1]],"violations":[],"recordings":[]}`, 'a.json#/calls/0', '3 texts and a count'],
    [`{${head},"hits":[],"calls":[["a","b","c",1.5]],"violations":[],"recordings":[]}`, 'a.json#/calls/0', '3 texts and a count'],
    [`{${head},"hits":[],"calls":[["a","b","c",1e99]],"violations":[],"recordings":[]}`, 'a.json#/calls/0', '3 texts and a count'],
  ] as const)('that is none is refused with the place: %s', ([content, path, expected]) => {
    const error = errorOf(() => parseCoverage(content, 'a.json'));
    expect(error).toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path, expected } });
  });
});

test('a tally counts rows by all their fields, in the order of the fields', () => {
  const tally = createTally<[string, string]>();
  tally.add(['b', 'x']);
  tally.add(['a', 'y'], 0);
  tally.add(['b', 'x'], 3);
  expect([tally.size, tally.has(['a', 'y']), tally.has(['a', 'x'])]).toEqual([2, true, false]);
  expect(tally.rows()).toEqual([['a', 'y', 0], ['b', 'x', 4]]);
});

describe('an input that others read', () => {
  test('keeps names and numbers and hides what recordings replace', () => {
    const input = { JobName: 'nightly', NumberOfWorkers: 2, Arguments: { '--password': 'hunter2', '--a/b~c': 'secret' } };
    expect(hideSecrets('StartJobRunRequest', input)).toEqual({ JobName: 'nightly', NumberOfWorkers: 2, Arguments: { '--password': '…', '--a/b~c': '…' } });
  });

  test('hides text and numbers of members that the contract does not know', () => {
    expect(hideSecrets('GetJobRunRequest', { JobName: 'a', Password: 'hunter2', Pin: 1234, Deep: [{ x: 'y' }] })).toEqual({ JobName: 'a', Password: '…', Pin: '…', Deep: [{ x: '…' }] });
  });

  test('may be nested without end', () => {
    let deep: unknown = 'secret';
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(JSON.stringify(hideSecrets('GetJobRunRequest', deep))).not.toContain('secret');
  });
});
