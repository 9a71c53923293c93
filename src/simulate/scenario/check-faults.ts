import { excerpt } from '../../contract/excerpt.ts';
import { isOperationName } from '../../contract/operation.ts';
import { errors, operations } from '../../generated/operations.ts';
import type { Scenario, ScriptedFault } from '../../generated/types.ts';
import { parseDuration } from '../duration.ts';
import { canAnswer } from '../faults/can-answer.ts';
import { expectName } from './expect-name.ts';
import type { Mistake } from './mistake.ts';

const operationNames = new Set(Object.keys(operations));
const errorNames = new Set(Object.keys(errors));

/** Faults that do nothing, contradict themselves, or are none of Glue's. */
export function checkFaults({ faults = [] }: Scenario): Mistake[] {
  return faults.flatMap((fault, index) => checkFault(fault, `/faults/${index}`));
}

function checkFault({ operations: struck = [], error, message, lost = false, latency, from = 0, until }: ScriptedFault, path: string): Mistake[] {
  const mistakes = struck.flatMap((name, index) => expectName(`${path}/operations/${index}`, 'operation', name, operationNames));
  if (error === undefined && !lost && latency === undefined) mistakes.push({ path, problem: 'this fault does nothing', expected: 'an error, lost: true or a latency' });
  if (error === undefined && message !== undefined) mistakes.push({ path: `${path}/message`, problem: 'there is a message without an error', expected: 'an error' });
  if (until !== undefined && parseDuration(until) <= parseDuration(from)) mistakes.push({ path: `${path}/until`, problem: 'it ends before it begins', expected: 'a time after `from`', received: excerpt(until) });
  if (error === undefined) return mistakes;
  if (lost) mistakes.push({ path: `${path}/lost`, problem: 'a lost response answers no error', expected: 'either an error or lost: true' });
  const unknown = expectName(`${path}/error`, 'error', error, errorNames);
  if (unknown.length > 0) return [...mistakes, ...unknown];
  const unfit = struck.filter((name) => isOperationName(name) && !canAnswer(name, error));
  return [...mistakes, ...unfit.map((name) => ({ path: `${path}/error`, problem: `${name} does not declare ${error}`, expected: `one of ${listErrors(name)}`, received: excerpt(error) }))];
}

function listErrors(name: string): string {
  return [...errorNames].filter((error) => isOperationName(name) && canAnswer(name, error)).join(', ');
}
