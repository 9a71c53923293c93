import { expect, test } from 'vitest';
import { isSupportedNode } from '../../src/cli/is-supported-node.ts';
import manifest from '../../package.json' with { type: 'json' };

test.each([
  ['22.20.0', true],
  ['22.19.9', false],
  ['23.11.0', false],
  ['24.10.0', false],
  ['24.11.1', true],
  ['25.0.0', false],
  ['26.0.0', true],
  ['26.1.0-nightly', true],
  ['30.2.0', true],
  ['20.19.5', false],
  ['9.9.9', false],
])('that Node %s is one of the package is %s', (version, expected) => {
  expect(isSupportedNode(version, '^22.20.0 || ^24.11.0 || >=26')).toBe(expected);
});

test('the range of the package is one that is understood', () => {
  expect(manifest.engines.node).toMatch(/^(?:(?:\^|>=)\d+(?:\.\d+){0,2}(?: \|\| )?)+$/);
  expect(isSupportedNode(process.versions.node, manifest.engines.node)).toBe(true);
});
