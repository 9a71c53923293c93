import { expect, test } from 'vitest';
import { rules } from '../../src/contract/rules/rules.ts';
import { runCli } from './run-cli.ts';

interface ListedRule {
  readonly id: string;
  readonly evidence: string;
  readonly shape: string;
  readonly sentence: string;
  readonly source: string;
}

async function list(...flags: readonly string[]): Promise<readonly ListedRule[]> {
  return JSON.parse((await runCli(['rules', '--format', 'json', ...flags])).stdout) as readonly ListedRule[];
}

const ids = (listed: readonly { readonly id: string }[]) => listed.map(({ id }) => id);

test('every rule is listed with id, evidence, shape, sentence and source', async () => {
  const listed = await list();
  expect(ids(listed)).toEqual(ids(rules));
  expect(listed).toMatchObject(rules.map(({ id, evidence, shape, sentence, source }) => ({ id, evidence, shape, sentence, source })));
});

test('for people each rule is its id, its sentence and its source; the count is on standard error', async () => {
  const { code, stdout, stderr } = await runCli(['rules']);
  const [first] = rules;
  expect({ code, stderr }).toEqual({ code: 0, stderr: `${rules.length} of ${rules.length} rules\n` });
  expect(stdout.startsWith(`${first?.id}  (${first?.evidence}, ${first?.shape})\n  ${first?.sentence}\n  ${first?.source}\n\n`)).toBe(true);
});

test('rules are picked by shape, by evidence and by both', async () => {
  const shape = 'StartJobRunRequest';
  const evidence = 'documented';
  expect(ids(await list('--shape', shape))).toEqual(ids(rules.filter((rule) => rule.shape === shape)));
  expect(ids(await list('--evidence', evidence))).toEqual(ids(rules.filter((rule) => rule.evidence === evidence)));
  const both = rules.filter((rule) => rule.shape === shape && rule.evidence === evidence);
  expect(ids(await list('--evidence', evidence, '--shape', shape))).toEqual(ids(both));
  expect(both.length).toBeGreaterThan(0);
});

test.each([
  ['--shape', 'NoSuchShape'],
  ['--evidence', 'hearsay'],
  ['--format', 'sarif'],
])('%s %s is wrong usage, answered with what there is', async (flag, value) => {
  const { code, stdout, stderr } = await runCli(['rules', flag, value]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Allowed choices are');
});
