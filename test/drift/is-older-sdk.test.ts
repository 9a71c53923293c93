import { expect, test } from 'vitest';
import { isOlderSdk } from '../../src/drift/is-older-sdk.ts';
import known from '../../schemas/known-drift.json' with { type: 'json' };

test('the SDK that the known differences were found with is the first that is not older', () => {
  const [, major, minor] = /client-glue (\d+)\.(\d+)/.exec(known.description) ?? [];
  expect(isOlderSdk(`${major}.${minor}.0`)).toBe(false);
  expect(isOlderSdk(`${major}.${Number(minor) - 1}.9`)).toBe(true);
});

test.each([['3.957.0', true], ['2.9999.0', true], ['4.0.0', false], ['3.10000.0', false], ['', false], ['next', false]])('that %j is older is %s', (version, expected) => {
  expect(isOlderSdk(version)).toBe(expected);
});
