import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listPage, type PagedList, type PageRequest } from '../../src/simulate/list-page.ts';
import { RaisedFault } from '../../src/simulate/raise-fault.ts';

function page(list: PagedList<number>, request: PageRequest, pages: 'full' | 'ragged' = 'full', filter = '') {
  return listPage({ settings: { pages, pageSize: 4 }, tokenKey: 'key' }, 'GetJobRuns', filter, request, list);
}

function numbers(length: number, isShown: (position: number) => boolean = () => true, oldest = 0): PagedList<number> {
  return { length, oldest, at: (position) => (isShown(position) ? position : undefined) };
}

describe('listPage', () => {
  test('shows, page by page, what the filter and the oldest position leave of the list, each once and downwards', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 70 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('full', 'ragged'), (length, oldest, step, MaxResults, pages) => {
        const list = numbers(length, (position) => position % step === 0, oldest);
        const read: number[] = [];
        let token: string | undefined;
        do {
          const { items, token: next } = page(list, { MaxResults, ...(token !== undefined && { NextToken: token }) }, pages);
          read.push(...items);
          token = next;
        } while (token !== undefined);
        const all = Array.from({ length }, (_, position) => length - 1 - position);
        expect(read).toEqual(all.filter((position) => position >= oldest && position % step === 0));
      }),
    );
  });

  test('is as long as the settings say when the request does not', () => {
    expect(page(numbers(10), {}).items).toEqual([9, 8, 7, 6]);
  });

  test('looks at no more entries than it shows', () => {
    let looks = 0;
    page({ length: 1_000_000, at: (position) => ++looks && position }, { MaxResults: 50 });
    expect(looks).toBe(50);
  });

  test('has no token once the last entry is shown', () => {
    expect(page(numbers(4), {})).toEqual({ items: [3, 2, 1, 0] });
    expect(page(numbers(0), {})).toEqual({ items: [] });
  });

  test('is empty, not a fault, when what a token leads to has grown too old meanwhile', () => {
    const { token = '' } = page(numbers(8), {});
    expect(page(numbers(8, undefined, 6), { NextToken: token })).toEqual({ items: [] });
  });

  test('refuses the token of another filter, and of a list that was longer', () => {
    const { token = '' } = page(numbers(8), {});
    expect(() => page(numbers(8), { NextToken: token }, 'full', 'other')).toThrow(RaisedFault);
    expect(() => page(numbers(3), { NextToken: token })).toThrow(RaisedFault);
  });
});
