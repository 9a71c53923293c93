import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../src/synthesize/random.ts';
import { sealId, unsealId } from '../../src/synthesize/seal-id.ts';

const place = createRandom(1).fork('job');
const payloads = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

test('an id has the form of Glue and carries its number', () => {
  fc.assert(fc.property(payloads, (payload) => {
    const id = sealId(place, 'jr_', payload);
    expect(id).toMatch(/^jr_[0-9a-f]{64}$/);
    expect(unsealId(place, 'jr_', id)).toBe(payload);
  }));
});

test('an id of which one digit was changed carries nothing', () => {
  fc.assert(fc.property(payloads, fc.integer({ min: 3, max: 66 }), (payload, at) => {
    const id = sealId(place, 'jr_', payload);
    const digit = id[at] === '0' ? '1' : '0';
    expect(unsealId(place, 'jr_', id.slice(0, at) + digit + id.slice(at + 1))).toBeUndefined();
  }));
});

test('an id of another seed or place carries nothing', () => {
  const id = sealId(place, 'jr_', 5n);
  expect(unsealId(createRandom(2).fork('job'), 'jr_', id)).toBeUndefined();
  expect(unsealId(createRandom(1).fork('workflow'), 'jr_', id)).toBeUndefined();
});

test.each(['', 'jr_', 'jr_1', `jr_${'g'.repeat(64)}`, `wr_${'0'.repeat(64)}`, `jr_${'A'.repeat(64)}`, `jr_${'0'.repeat(65)}`, 'jr_'.padEnd(67, '🚀')])(
  'the text %j is no sealed id',
  (id) => {
    expect(unsealId(place, 'jr_', id)).toBeUndefined();
  },
);

test('ids that follow each other have nothing in common', () => {
  const [one = '', other = ''] = [1n, 2n].map((payload) => sealId(place, '', payload));
  const same = Array.from(one).filter((digit, at) => digit === other[at]);
  expect(same.length).toBeLessThan(20);
});
