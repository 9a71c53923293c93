import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIds, type IdKind } from '../../src/simulate/ids.ts';

const kinds = fc.constantFrom<IdKind>('jr', 'wr', 'wnode', 'crawl');
const owners = fc.nat({ max: 2 ** 32 - 1 });
const numbers = fc.nat({ max: 2 ** 48 - 1 });

describe('createIds', () => {
  test('makes ids that look like those of AWS, and reads back what they stand for', () => {
    const ids = createIds(1);
    fc.assert(
      fc.property(kinds, owners, numbers, (kind, owner, number) => {
        const id = ids.create(kind, owner, number);
        expect(id).toMatch(new RegExp(`^${kind}_[0-9a-f]{64}$`));
        expect(ids.read(kind, id)).toEqual({ owner, number });
      }),
    );
  });

  test('never gives two meanings the same id', () => {
    const ids = createIds(1);
    const all = (['jr', 'wr', 'wnode', 'crawl'] as const).flatMap((kind) =>
      [0, 1, 255, 256].flatMap((owner) => [0, 1, 255, 256, 65_536].map((number) => ids.create(kind, owner, number).split('_')[1])),
    );
    expect(new Set(all).size).toBe(80);
  });

  test('makes the same ids from the same seed, and others from another', () => {
    expect(createIds(7).create('jr', 1, 2)).toBe(createIds(7).create('jr', 1, 2));
    expect(createIds(7).create('jr', 1, 2)).not.toBe(createIds(8).create('jr', 1, 2));
  });

  test('reads nothing from an id of another kind or seed, a changed one, or any other text', () => {
    const ids = createIds(1);
    const id = ids.create('jr', 3, 4);
    expect(ids.read('wr', id)).toBeUndefined();
    expect(ids.read('wr', id.replace('jr', 'wr'))).toBeUndefined();
    expect(createIds(2).read('jr', id)).toBeUndefined();
    fc.assert(fc.property(fc.integer({ min: 3, max: 66 }), (place) => {
      const other = id[place] === '0' ? '1' : '0';
      expect(ids.read('jr', id.slice(0, place) + other + id.slice(place + 1))).toBeUndefined();
    }));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(ids.read('jr', text)).toBeUndefined();
      expect(ids.read('jr', `jr_${text}`)).toBeUndefined();
    }));
  });
});
