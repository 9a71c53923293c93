import { formatDifferences } from '../../../src/account/format-differences.ts';
import { createRedactor } from '../../../src/recording/redact/create-redactor.ts';
import { listDifferences } from '../../../src/account/list-differences.ts';
import { describe, expect, test } from 'vitest';
import { shapes } from '../../../src/generated/shapes.ts';
import { mergeRules } from '../../../src/recording/redact/merge-rules.ts';
import { checkRules, type RedactionRules } from '../../../src/recording/redact/redaction-rules.ts';
import { errorOf } from '../error-of.ts';

describe('checkRules', () => {
  test.each<[string, RedactionRules]>([
    ['nothing', {}],
    ['a stricter rule', { members: { 'JobRun.WorkerType': 'drop', 'Job.Role': 'replace' } }],
    ['the same rule', { members: { 'Job.Role': 'pseudonym', 'Job.Timeout': 'keep' } }],
    ['an alias', { names: { 'nightly-etl': 'job-a' } }],
    ['an alias that holds a short name by chance', { names: { a: 'job-a' } }],
    ['a weaker rule that was taken in writing', { members: { 'Job.Description': 'keep' }, names: { etl: 'etl' }, allowWeaker: true }],
  ])('takes %s', (_what, rules) => {
    expect(() => checkRules(rules)).not.toThrow();
  });

  test.each<[string, RedactionRules, string]>([
    ['a member that no shape has', { members: { 'Job.Nothing': 'drop' } }, 'GLUE_OPTION_INVALID'],
    ['a shape that is none', { members: { 'Nothing.Name': 'drop' } }, 'GLUE_OPTION_INVALID'],
    ['a name without shape', { members: { Name: 'drop' } as never }, 'GLUE_OPTION_INVALID'],
    ['`__proto__` for a shape', { members: { '__proto__.x': 'drop' } }, 'GLUE_OPTION_INVALID'],
    ['a redaction that is none', { members: { 'Job.Role': 'hide' as never } }, 'GLUE_OPTION_INVALID'],
    ['keeping what is replaced', { members: { 'Job.Description': 'keep' } }, 'GLUE_REDACTION_WEAKER'],
    ['naming what is replaced', { members: { 'Job.Description': 'pseudonym' } }, 'GLUE_REDACTION_WEAKER'],
    ['keeping what is named otherwise', { members: { 'Job.Role': 'keep' } }, 'GLUE_REDACTION_WEAKER'],
    ['a name that stands for itself', { names: { 'nightly-etl': 'nightly-etl' } }, 'GLUE_REDACTION_WEAKER'],
    ['an alias that holds the name in capitals', { names: { 'nightly-etl': 'the NIGHTLY-ETL job' } }, 'GLUE_REDACTION_WEAKER'],
  ])('refuses %s', (_what, rules, code) => {
    const error = errorOf(() => checkRules(rules));
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('nightly-etl');
  });

  test('no member of the contract can be made weaker without the flag', () => {
    const weakened = Object.entries(shapes).flatMap(([shape, { properties = {} }]) =>
      Object.entries(properties).flatMap(([name, schema]) => {
        const of = schema.$ref === undefined ? schema : shapes[schema.$ref.slice('#/$defs/'.length)];
        const redaction = schema['x-redact'] ?? of?.['x-redact'];
        return redaction === 'replace' || redaction === 'pseudonym' ? [`${shape}.${name}` as const] : [];
      }),
    );
    expect(weakened.length).toBeGreaterThan(200);
    for (const member of weakened) expect(errorOf(() => checkRules({ members: { [member]: 'keep' } })).code).toBe('GLUE_REDACTION_WEAKER');
  });
});

test('mergeRules adds texts and patterns, and lets the second say the last word of a member', () => {
  const forbid = [/acme/, /corp/] as const;
  const merged = mergeRules({ members: { 'Job.Role': 'replace', 'Job.Name': 'drop' }, secrets: ['a'], forbid: [forbid[0]] }, { members: { 'Job.Role': 'drop' }, names: { x: 'y' }, secrets: ['b'], forbid: [forbid[1]], allowWeaker: true });
  expect(merged).toEqual({ members: { 'Job.Role': 'drop', 'Job.Name': 'drop' }, names: { x: 'y' }, secrets: ['a', 'b'], forbid, allowWeaker: true });
  expect(mergeRules({}, {})).toEqual({ members: {}, names: {}, secrets: [], forbid: [], allowWeaker: false });
});

test('what is redacted less than the contract does is told with every recording', () => {
  const rules = { members: { 'Job.Description': 'keep', 'Job.Role': 'drop' }, names: { nightly: 'nightly', etl: 'job-a' }, allowWeaker: true } as const;
  const { notes } = createRedactor({ key: new Uint8Array(32), ...rules });
  expect(notes).toEqual([
    { reason: 'weaker rule', operation: '(rules)', member: 'Job.Description', count: 1 },
    { reason: 'weaker rule', operation: '(rules)', member: 'A name', count: 1 },
  ]);
  expect(formatDifferences(listDifferences(notes, []))).toContain('Job.Description IS REDACTED LESS than the contract does');
});

test('members that only the SDK knows have rules as well: stricter ones, and weaker ones in writing', () => {
  expect(() => checkRules({ members: { 'Table.Owner': 'keep' } })).toThrow('The rule for Table.Owner is weaker');
  expect(() => checkRules({ members: { 'Table.Ownr': 'drop' } })).toThrow('There is no rule');
  const redactor = createRedactor({ key: new Uint8Array(32), members: { 'Table.Owner': 'drop', 'Table.Description': 'replace' } });
  const [interaction] = redactor.redact([{ operation: 'GetTable', input: { DatabaseName: 'crm', Name: 'orders' }, output: { Table: { Name: 'orders', Owner: 'jane', Description: 'for ACME' } } }]);
  expect(interaction?.output).toEqual({ Table: { Name: interaction?.input['Name'], Description: 'redacted' } });
});
