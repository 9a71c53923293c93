import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPageTokens } from '../../src/contract/page-token.ts';

const tokens = createPageTokens('GetJobRuns', 'seed');
const positions = fc.nat({ max: 2 ** 47 });

describe('createPageTokens', () => {
  test('reads the position back that it issued a token for', () => {
    fc.assert(
      fc.property(fc.string(), positions, (filter, position) => {
        expect(tokens.read(filter, tokens.issue(filter, position))).toBe(position);
      }),
    );
  });

  test('issues the same token for the same place, and another for any other', () => {
    fc.assert(
      fc.property(fc.string(), positions, positions, (filter, one, other) => {
        expect(tokens.issue(filter, one) === tokens.issue(filter, other)).toBe(one === other);
      }),
    );
  });

  test.each([
    ['of another filter', tokens.issue('nightly', 50), 'hourly'],
    ['of another operation', createPageTokens('GetWorkflowRuns', 'seed').issue('nightly', 50), 'nightly'],
    ['made with another key', createPageTokens('GetJobRuns', 'other').issue('nightly', 50), 'nightly'],
    ['that is its position', '50', 'nightly'],
    ['that is empty', '', 'nightly'],
    ['that is null', null, 'nightly'],
    ['that is a number', 50, 'nightly'],
    ['that is an object', { toString: () => tokens.issue('nightly', 50) }, 'nightly'],
    ['with a space after it', `${tokens.issue('nightly', 50)} `, 'nightly'],
    ['with base64 padding', `${tokens.issue('nightly', 50)}==`, 'nightly'],
    ['as long as a book', 'A'.repeat(1_000_000), 'nightly'],
  ])('knows no token %s', (_what, token, filter) => {
    expect(tokens.read(filter, token)).toBeUndefined();
  });

  test('knows no token of which any character was changed, or that was cut', () => {
    const token = String(tokens.issue('nightly', 50));
    for (let at = 0; at < token.length; at++) {
      const forged = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(tokens.read('nightly', forged)).toBeUndefined();
      expect(tokens.read('nightly', token.slice(0, at))).toBeUndefined();
    }
  });

  test('shows nothing of position and filter, and is safe in a URL', () => {
    const issued = Array.from({ length: 50 }, (_, position) => String(tokens.issue('nightly', position)));
    expect(new Set(issued.map((token) => token.slice(0, 8)))).toHaveProperty('size', 50);
    expect(new Set(issued.map((token) => token.slice(-8)))).toHaveProperty('size', 50);
    for (const token of issued) expect(token).toMatch(/^[\w-]{30}$/);
  });

  test('has no tokens for an operation without pages', () => {
    expect(() => createPageTokens('GetJobRun', 'seed')).toThrow('GetJobRun has no pages');
  });
});

describe('createPageTokens, where the operation has integer tokens', () => {
  const integers = createPageTokens('GetJobBookmarks', 'seed');

  test('issues integers above 1, which means "no more"', () => {
    fc.assert(
      fc.property(fc.nat(), (position) => {
        expect(integers.issue('nightly', position)).toBeGreaterThan(1);
        expect(integers.read('nightly', integers.issue('nightly', position))).toBe(position);
      }),
    );
  });

  test.each([1, 0, -5, 2.5, '2', null, Number.NaN, Infinity, 2 ** 60])('knows no token %j', (token) => {
    expect(integers.read('nightly', token)).toBeUndefined();
  });
});
