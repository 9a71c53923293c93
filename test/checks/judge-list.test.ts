import { assert, constantFrom, integer, property, uniqueArray, nat, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeList, type ListCase } from '../../src/checks/paginator/judge-list.ts';
import { listSubjects } from '../../src/checks/paginator/list-subjects.ts';
import { paginatorRules } from '../../src/checks/paginator/paginator-rules.ts';
import { describeScans, type PageAnswer } from '../../src/checks/paginator/read-scans.ts';

const rules = paginatorRules('GetJobRuns');
const ids = uniqueArray(string({ minLength: 1 }), { minLength: 2, maxLength: 40 });

function judge(expected: readonly string[], returned: readonly (string | undefined)[], rest: Partial<ListCase> = {}): string[] {
  const end = { kind: 'returned', value: returned, elapsed: 0 } as const;
  const scans = [[{ ids: expected, isLast: true }]];
  return judgeList(rules, listSubjects.GetJobRuns, { end, expected, added: new Set(), scans, isOrdered: true, ...rest }).map(({ rule }) => rule.id);
}

describe('judgeList', () => {
  test('has nothing against the list itself, with or without what was added', () => {
    assert(
      property(ids, nat(), (list, cut) => {
        const added = list.slice(0, cut % list.length);
        const expected = list.slice(added.length);
        expect(judge(expected, list, { added: new Set(added) })).toEqual([]);
        expect(judge(expected, expected, { added: new Set(added) })).toEqual([]);
      }),
    );
  });

  test('finds one item that is missing, double, foreign or misplaced, wherever it is', () => {
    assert(
      property(ids, integer({ min: 0, max: 1000 }), constantFrom('complete', 'each-once', 'listed', 'order'), (list, number, fault) => {
        const at = number % (list.length - 1);
        const one = list[at] as string;
        const spoilt = {
          complete: list.toSpliced(at, 1),
          'each-once': [...list, one],
          listed: list.toSpliced(at, 0, `${list.join('')}!`),
          order: list.toSpliced(at, 2, list[at + 1] as string, one),
        };
        expect(judge(list, spoilt[fault])).toEqual([`paginator/${fault}`]);
        expect(judge(list, spoilt[fault], { isOrdered: false })).toEqual(fault === 'order' ? [] : [`paginator/${fault}`]);
      }),
    );
  });

  test('takes names such as __proto__ for what they are', () => {
    expect(judge(['__proto__', 'constructor'], ['__proto__', 'constructor'])).toEqual([]);
    expect(judge(['__proto__', 'constructor'], ['constructor'])).toEqual(['paginator/complete']);
  });

  test('asks for no more than the pages within the bound have', () => {
    const scans = [[{ ids: ['a', 'b'], isLast: false }]];
    expect(judge(['a', 'b', 'c'], ['a', 'b'], { scans, maxPages: 1 })).toEqual([]);
    expect(judge(['a', 'b', 'c'], ['a'], { scans, maxPages: 1 })).toEqual(['paginator/complete']);
    expect(judge(['a', 'b', 'c'], ['a', 'b'], { scans, maxPages: 2 })).toEqual(['paginator/complete']);
  });

  test('counts the pages of the longest scan, not of all', () => {
    const page = { ids: ['a'], isLast: true };
    expect(judge(['a'], ['a'], { scans: [[page], ['ThrottlingException', page]], maxPages: 1 })).toEqual([]);
  });
});

test.each<[string, PageAnswer[][]]>([
  ['was not asked', []],
  ['answered job runs: page of 0', [[{ ids: [], isLast: true }]]],
  ['answered job runs: 2 × page of 1, ThrottlingException', [[{ ids: ['a'], isLast: false }, { ids: ['b'], isLast: false }, 'ThrottlingException']]],
  ['answered job runs: ThrottlingException, page of 2 with a NextToken', [['ThrottlingException'], [{ ids: ['a', 'b'], isLast: false }]]],
])('describeScans says “%s”', (text, scans) => {
  expect(describeScans('job runs', scans)).toBe(text);
});
