import { describe, expect, test } from 'vitest';
import type { RuleContext } from '../../../src/contract/rules/rule.ts';
import { rules } from '../../../src/contract/rules/rules.ts';
import { severityOf } from '../../../src/contract/severity-of.ts';
import { validateInput, validateOutput } from '../../../src/contract/validate.ts';
import type { Violation } from '../../../src/contract/violation.ts';
import { answerCases } from './cases/answers.ts';
import { jobRunCases } from './cases/job-run.ts';
import { namedCases, pageCases } from './cases/resources.ts';
import { startJobRunCases } from './cases/start-job-run.ts';
import { workflowGraphCases } from './cases/workflow-graph.ts';
import { workflowRunCases } from './cases/workflow-run.ts';
import type { RuleCase } from './rule-case.ts';

const cases = [...startJobRunCases, ...jobRunCases, ...answerCases, ...pageCases, ...namedCases, ...workflowRunCases, ...workflowGraphCases];

function check({ operation, direction }: RuleCase, value: unknown, context?: RuleContext): Violation[] {
  return direction === 'input' ? validateInput(operation, value, context) : validateOutput(operation, value, context);
}

describe.each(cases)('$rule', (one) => {
  test.each(one.keeps.map(([value, context]) => [JSON.stringify(value), value, context] as const))('holds of %s', (_, value, context) => {
    const found = check(one, value, context);
    expect(found.filter(({ rule }) => rule === one.rule)).toEqual([]);
    expect(found.filter(({ rule }) => rule === 'shape/type')).toEqual([]);
  });

  test.each(one.breaks.map(([value, path, context]) => [JSON.stringify(value), value, path, context] as const))('is broken by %s', (_, value, path, context) => {
    const rule = rules.find(({ id }) => id === one.rule);
    const told = check(one, value, context).filter(({ rule: id }) => id === one.rule);
    expect(told.map((violation) => violation.path)).toEqual([path]);
    expect(told[0]?.severity).toBe(rule && severityOf(rule));
  });
});

test('every rule has values that keep it and values that break it', () => {
  const covered = cases.filter(({ keeps, breaks }) => keeps.length > 0 && breaks.length > 0).map(({ rule }) => rule);
  expect(covered.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test('ids are unique, kebab-case and of two parts', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('every rule is one sentence, has a source and comes from entries of the rule book that exist', () => {
  expect(rules.filter(({ sentence }) => !/^[A-Z].*[^.]\.$/.test(sentence)).map(({ id }) => id)).toEqual([]);
  expect(rules.filter(({ source }) => source.trim() === '').map(({ id }) => id)).toEqual([]);
  expect(rules.filter(({ book }) => book.some((entry) => !Number.isInteger(entry) || entry < 1 || entry > 129)).map(({ id }) => id)).toEqual([]);
});

test('what is only inferred is drift, and nothing documented is', () => {
  expect(rules.filter((rule) => rule.evidence === 'inferred' && severityOf(rule) !== 'drift')).toEqual([]);
  expect(rules.filter((rule) => rule.evidence === 'documented' && severityOf(rule) !== 'violation')).toEqual([]);
});
