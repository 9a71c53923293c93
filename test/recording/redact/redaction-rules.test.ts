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
    ['a way that goes deeper than a member', { members: { 'Job.Name.x': 'drop' } as never }, 'GLUE_OPTION_INVALID'],
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

describe('what a configuration says in another form, which no compiler has seen', () => {
  const wrong: readonly [string, unknown, string][] = [
    ['an option that is misspelt', { forbids: [/acme/] }, 'Redaction has no option "forbids"'],
    ['a name of every object', { constructor: [] }, 'Redaction has no option "constructor"'],
    ['one secret that is no list', { secrets: 'acme-corp' }, 'The option secrets'],
    ['a secret that is too short to be searched for', { secrets: ['acme'] }, 'The option secrets'],
    ['a pattern that is a text', { forbid: ['acme'] }, 'The option forbid'],
    ['names in a list', { names: ['nightly'] }, 'The option names'],
    ['an alias that is a number', { names: { nightly: 5 } }, 'The option names'],
    ['an empty alias', { names: { nightly: '' } }, 'The option names'],
    ['members in a list', { members: ['Job.Name'] }, 'The option members'],
    ['`no` for a flag, which would be true', { allowWeaker: 'no' }, 'The option allowWeaker'],
  ];

  test.each(wrong)('%s is refused, by checkRules and before rules are merged', (_what, rules, message) => {
    for (const act of [() => checkRules(rules as RedactionRules), () => mergeRules(rules as RedactionRules, {}), () => mergeRules({}, rules as RedactionRules)]) {
      expect(errorOf(act)).toMatchObject({ code: 'GLUE_OPTION_INVALID', message: expect.stringContaining(message) as string });
    }
  });

  test('an option that is undefined is left out', () => {
    expect(() => checkRules({ members: undefined, secrets: undefined } as never)).not.toThrow();
  });
});

describe('mergeRules', () => {
  test('adds names, texts and patterns, and takes the last word of a name', () => {
    const forbid = [/acme/, /corp/] as const;
    const merged = mergeRules({ names: { x: 'z' }, secrets: ['secret-a'], forbid: [forbid[0]] }, { names: { x: 'y' }, secrets: ['secret-b'], forbid: [forbid[1]], allowWeaker: true });
    expect(merged).toEqual({ members: {}, names: { x: 'y' }, secrets: ['secret-a', 'secret-b'], forbid, allowWeaker: true });
    expect(mergeRules({}, {})).toEqual({ members: {}, names: {}, secrets: [], forbid: [], allowWeaker: false });
  });

  test.each<[string, RedactionRules, RedactionRules['members']]>([
    ['a stricter one counts', { members: { 'Job.Role': 'drop' } }, { 'Job.Role': 'drop', 'Job.MaxRetries': 'drop' }],
    ['a weaker one does not', { members: { 'Job.MaxRetries': 'keep' } }, { 'Job.Role': 'replace', 'Job.MaxRetries': 'drop' }],
    ['a weaker one that was taken in writing does', { members: { 'Job.MaxRetries': 'keep' }, allowWeaker: true }, { 'Job.Role': 'replace', 'Job.MaxRetries': 'keep' }],
  ])('of what a team and a session say of a member, %s', (_which, session, expected) => {
    expect(mergeRules({ members: { 'Job.Role': 'replace', 'Job.MaxRetries': 'drop' } }, session).members).toEqual(expected);
  });
});

test.each(['pseudonym', 'replace', 'drop'] as const)('a structure, which no text can stand for, is left out under the rule %s', (rule) => {
  const redactor = createRedactor({ key: new Uint8Array(32), members: { 'Job.Command': rule }, allowWeaker: true });
  const [interaction] = redactor.redact([{ operation: 'GetJob', input: {}, output: { Job: { Command: { Name: 'glueetl', ScriptLocation: 's3://acme/x.py' }, MaxRetries: 1 } } }]);
  expect(interaction?.output).toEqual({ Job: { MaxRetries: 1 } });
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
