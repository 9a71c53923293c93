import { describe, expect, test } from 'vitest';
import { createBackdrop } from '../../../src/checks/variants/create-backdrop.ts';
import { listVariants, type AnswerVariant } from '../../../src/checks/variants/list-variants.ts';
import type { OperationName } from '../../../src/contract/operation.ts';
import { validateFault, validateOutput } from '../../../src/contract/validate.ts';
import { operations } from '../../../src/generated/operations.ts';
import { jobRunStates, workflowRunStatuses } from '../../../src/contract/states.ts';
import { inputsFor } from '../../synthesize/cases.ts';

const inputs = inputsFor({ seed: 0, size: 'maximal', listLength: 2, graphNodes: 4 });
const names = Object.keys(operations) as OperationName[];

function variantsOf(operation: OperationName, seed = 0): readonly AnswerVariant[] {
  return listVariants(operation, inputs[operation], createBackdrop(seed), seed).variants;
}

const isFault = ({ fault }: AnswerVariant) => fault !== undefined;

describe.each(names)('the variants of %s', (operation) => {
  const variants = variantsOf(operation);
  const input = inputs[operation] as unknown as Readonly<Record<string, unknown>>;

  test('keep the contract, but for what only tomorrow’s Glue answers', () => {
    const found = variants.flatMap(({ name, output, fault }) =>
      (fault ? validateFault(operation, fault) : validateOutput(operation, output, { input })).map(({ severity, rule }) => ({ name, severity, rule })),
    );
    expect(found.filter(({ severity }) => severity === 'violation')).toEqual([]);
    const unexpected = found.filter(({ name, rule }) => {
      if (rule === 'shape/enum' || rule === 'shape/maxLength') return !name.endsWith('VALUE_OF_TOMORROW');
      if (rule === 'shape/additionalProperties') return name !== 'unknown members';
      return !(rule.endsWith('/completed-when-final') && / absent$| = /.test(name));
    });
    expect(unexpected).toEqual([]);
  });

  test('have names of their own and are answers of their own', () => {
    expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
    const changed = variants.filter(({ name, output }) => output && name !== 'maximal' && name !== 'minimal');
    expect(changed.map(({ output }) => JSON.stringify(output))).not.toContain(JSON.stringify(variants[0]?.output));
  });

  test('have each error that the operation declares', () => {
    expect(variants.filter(isFault).map(({ fault }) => fault?.name)).toEqual(expect.arrayContaining([...operations[operation].errors]));
  });
});

describe('every value is met', () => {
  test.each<[operation: OperationName, place: string, values: readonly string[]]>([
    ['GetJobRun', '/JobRun/JobRunState', Object.keys(jobRunStates)],
    ['GetJobRuns', '/JobRuns/*/JobRunState', Object.keys(jobRunStates)],
    ['GetWorkflowRun', '/Run/Status', Object.keys(workflowRunStatuses)],
    ['GetWorkflowRun', '/Run/Graph/Nodes/*/JobDetails/JobRuns/*/JobRunState', Object.keys(jobRunStates)],
    ['GetCrawler', '/Crawler/State', ['READY', 'RUNNING', 'STOPPING']],
  ])('of %s %s', (operation, place, values) => {
    const met = variantsOf(operation).flatMap(({ output }) => valuesAt(output, place.split('/').slice(1)));
    expect(new Set(met)).toEqual(new Set([...values, 'VALUE_OF_TOMORROW']));
  });
});

test('a run that runs again has no end', () => {
  const running = variantsOf('GetJobRun').find(({ name }) => name === '/JobRun/JobRunState = RUNNING');
  expect(running?.output).toMatchObject({ JobRun: { JobRunState: 'RUNNING', Id: inputs.GetJobRun.RunId } });
  expect(running?.output).not.toHaveProperty('JobRun.CompletedOn');
});

test('the ids that BatchStopJobRun was given stay accounted for in every answer', () => {
  for (const { output } of variantsOf('BatchStopJobRun').filter((variant) => !isFault(variant))) {
    const { SuccessfulSubmissions = [], Errors = [] } = output as { SuccessfulSubmissions?: unknown[]; Errors?: unknown[] };
    expect(SuccessfulSubmissions.length + Errors.length).toBe(inputs.BatchStopJobRun.JobRunIds.length);
  }
});

test('text has characters of two units, and reaches the longest that the contract allows', () => {
  const text = JSON.stringify(variantsOf('GetJobRun')[0]?.output);
  expect(text).toMatch(/[\u{10000}-\u{10FFFF}]/u);
  expect(variantsOf('GetJob')[0]?.output).toMatchObject({ Job: { Description: expect.stringMatching(/^[^]{2048}$/) as string } });
});

function valuesAt(value: unknown, [token, ...rest]: readonly string[]): unknown[] {
  if (token === undefined) return value === undefined ? [] : [value];
  if (token === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  return valuesAt((Object(value) as Record<string, unknown>)[token], rest);
}
