import { describe, expect, test } from 'vitest';
import { takeFitting } from '../../src/account/take-fitting.ts';
import type { Interaction } from '../../src/generated/types.ts';

const mebibyte = 1024 * 1024;
const interactionOf = (size: number): Interaction => ({ operation: 'ListJobs', input: {}, output: { JobNames: ['x'.repeat(size)] } });

/** A redactor that makes of each interaction one of this size. */
const growTo = (size: number) => ({ redact: (interactions: readonly Interaction[]) => interactions.map(() => interactionOf(size)) });

describe('of what was read', () => {
  test('all is taken that fits once it is redacted', () => {
    const interactions = Array.from({ length: 6 }, () => interactionOf(mebibyte));
    expect(takeFitting(interactions, growTo(1.5 * mebibyte))).toBe(interactions);
  });

  test('the first are taken, where redaction makes more of it than a file holds', () => {
    const interactions = Array.from({ length: 6 }, () => interactionOf(mebibyte));
    expect(takeFitting(interactions, growTo(3 * mebibyte))).toEqual(interactions.slice(0, 3));
  });

  test('the frame of the file is counted, too', () => {
    expect(takeFitting([interactionOf(mebibyte), interactionOf(mebibyte), interactionOf(mebibyte)], growTo(10 * mebibyte / 3 - 500))).toHaveLength(2);
  });

  test('the first is taken however large it is, so that its size is what is told', () => {
    expect(takeFitting([interactionOf(5 * mebibyte)], growTo(11 * mebibyte))).toHaveLength(1);
  });

  test('what is far from the limit is not redacted for that', () => {
    expect(takeFitting([interactionOf(1000)], { redact: () => expect.unreachable('it is small') })).toHaveLength(1);
  });
});
