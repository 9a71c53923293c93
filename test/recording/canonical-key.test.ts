import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalKey } from '../../src/recording/canonical-key.ts';

type Members = [name: string, value: fc.JsonValue][];

const names = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'constructor', 'toJSON', '10', '9', 'é', 'e\u0301'));
const members = fc.uniqueArray(fc.tuple(names, fc.jsonValue({ maxDepth: 3 })), { selector: ([name]) => name }) as fc.Arbitrary<Members>;

/** An object with these members as own ones, `__proto__` too, in this order. */
const toObject = (pairs: Members) => Object.fromEntries(pairs);

/** The same value with the members of each object in the opposite order. */
function reverseMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseMembers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([name, inner]) => [name, reverseMembers(inner)]));
}

describe('canonicalKey', () => {
  test('is the same for any order of members, at every depth', () => {
    fc.assert(
      fc.property(members, (pairs) => {
        expect(canonicalKey('GetJobRun', reverseMembers(toObject(pairs)))).toBe(canonicalKey('GetJobRun', toObject(pairs)));
      }),
    );
  });

  test('is the same with and without a member that is null', () => {
    fc.assert(
      fc.property(members, names, (pairs, name) => {
        const without = pairs.filter(([other]) => other !== name);
        expect(canonicalKey('GetJobRun', toObject([...without, [name, null]]))).toBe(canonicalKey('GetJobRun', toObject(without)));
      }),
    );
  });

  test('differs where a value differs', () => {
    fc.assert(
      fc.property(members, names, fc.string(), fc.string(), (pairs, name, one, other) => {
        fc.pre(one !== other);
        const rest = pairs.filter(([present]) => present !== name);
        expect(canonicalKey('GetJobRun', toObject([...rest, [name, one]]))).not.toBe(canonicalKey('GetJobRun', toObject([...rest, [name, other]])));
      }),
    );
  });

  test.each([
    ['the operation', canonicalKey('GetWorkflow', { Name: 'a' }), canonicalKey('GetWorkflowRuns', { Name: 'a' })],
    ['the order of a list', canonicalKey('ResumeWorkflowRun', { NodeIds: ['a', 'b'] }), canonicalKey('ResumeWorkflowRun', { NodeIds: ['b', 'a'] })],
    ['an own __proto__ member', canonicalKey('StartJobRun', JSON.parse('{"Arguments":{"__proto__":"x"}}')), canonicalKey('StartJobRun', { Arguments: {} })],
    ['the spelling of the same character', canonicalKey('GetWorkflow', { Name: 'é' }), canonicalKey('GetWorkflow', { Name: 'e\u0301' })],
    ['a number and its text', canonicalKey('GetJobRuns', { MaxResults: 1 }), canonicalKey('GetJobRuns', { MaxResults: '1' })],
    ['an empty map and none', canonicalKey('StartJobRun', { Arguments: {} }), canonicalKey('StartJobRun', {})],
  ])('tells apart: %s', (_what, one, other) => {
    expect(one).not.toBe(other);
  });

  test('takes a value of any depth without overflowing the stack', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(canonicalKey('GetJobRun', { JobName: deep })).toMatch(/^GetJobRun \{"JobName":\[/);
  });
});
