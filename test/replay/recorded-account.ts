import * as fc from 'fast-check';
import type { Call, Outcome } from '../../src/contract/call.ts';
import type { Interaction, Recording } from '../../src/generated/types.ts';
import { createRedactor, type RedactorOptions } from '../../src/recording/redact/create-redactor.ts';
import { replay } from '../../src/replay/replay.ts';
import { speakOutcome } from '../../src/replay/speak-outcome.ts';
import { renameIn } from '../../src/replay/rename-in.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { call, record } from './interactions.ts';

type Answer = (call: Call) => Outcome | undefined;
type Members = Record<string, unknown>;

/** What a consumer does next. Names are numbers into its own, `page` is a size. */
export type Step =
  | { readonly kind: 'start' | 'poll' | 'job' | 'tags' | 'flow' | 'graph' | 'stop'; readonly name: number }
  | { readonly kind: 'list'; readonly name: number; readonly page: number }
  | { readonly kind: 'advance' };

export interface Consumer {
  readonly jobs: readonly string[];
  readonly workflows: readonly string[];
  /** The keys of the arguments that a job is started with. */
  readonly keys: readonly string[];
  readonly steps: readonly Step[];
}

/** A conversation of a consumer with some Glue, call by call. Ids and tokens are those that it was answered. */
export function consume({ jobs, workflows, keys, steps }: Consumer, answer: Answer, advance: () => void = () => undefined): Interaction[] {
  const talk: Interaction[] = [];
  const runs = new Map<string, unknown>();
  const ask = (operation: Call['operation'], input: Members): Members => {
    const outcome = answer(call(operation, input));
    if (!outcome) throw new Error(`no answer to ${operation} ${JSON.stringify(input)}`);
    const { output, fault } = outcome;
    talk.push({ operation, input, ...(fault ? { fault } : { output: output as Members }) });
    return (output ?? {}) as Members;
  };
  for (const Name of jobs) ask('CreateJob', { Name, Role: `arn:aws:iam::123456789012:role/team/${keys[0]}`, Command: { Name: 'glueetl' }, GlueVersion: '5.0' });
  for (const Name of workflows) {
    ask('CreateWorkflow', { Name, Description: `for ${Name}` });
    ask('CreateTrigger', { Name: `start ${Name}`, WorkflowName: Name, Type: 'ON_DEMAND', Actions: [{ JobName: jobs[0] }] });
  }
  for (const step of steps) {
    const JobName = jobs[('name' in step ? step.name : 0) % jobs.length] as string;
    const Name = workflows[('name' in step ? step.name : 0) % Math.max(1, workflows.length)] ?? 'no such workflow';
    if (step.kind === 'advance') advance();
    if (step.kind === 'start') runs.set(JobName, ask('StartJobRun', { JobName, Arguments: Object.fromEntries(keys.map((key, index) => [`--${key}`, `value ${index}`])) })['JobRunId'] ?? runs.get(JobName));
    if (step.kind === 'poll') ask('GetJobRun', { JobName, RunId: runs.get(JobName) ?? 'jr_unknown' });
    if (step.kind === 'stop') ask('BatchStopJobRun', { JobName, JobRunIds: [runs.get(JobName) ?? 'jr_unknown'] });
    if (step.kind === 'job') ask('GetJob', { JobName });
    if (step.kind === 'tags') ask('GetTags', { ResourceArn: `arn:aws:glue:eu-west-1:123456789012:job/${JobName}` });
    if (step.kind === 'flow') runs.set(`workflow ${Name}`, ask('StartWorkflowRun', { Name })['RunId']);
    if (step.kind === 'graph') ask('GetWorkflowRun', { Name, RunId: runs.get(`workflow ${Name}`) ?? 'wr_unknown', IncludeGraph: true });
    if (step.kind === 'list') {
      for (let token: unknown, page = 0; page < 6 && (page === 0 || token !== undefined); page++) {
        token = ask('GetJobRuns', { JobName, MaxResults: step.page, ...(token !== undefined && { NextToken: token }) })['NextToken'];
      }
    }
  }
  return talk;
}

/** What a consumer got from a simulated account, and the same redacted. */
export function recordAccount(consumer: Consumer, rules: Omit<RedactorOptions, 'key'> = {}) {
  const glue = simulate({ seed: 7, clock: 'manual' });
  const talk = consume(consumer, glue, () => glue.advance('3m'));
  const redactor = createRedactor({ key: new Uint8Array(32).fill(9), ...rules });
  const recording: Recording = { ...record(), source: 'recorded', interactions: redactor.redact(talk) };
  // Nothing that replay does may change what was recorded.
  deepFreeze(recording.interactions);
  const { issued } = redactor;
  /** An outcome with all its real names, whichever of them are real already. Tokens are apart: with `repage` they are others. */
  const reveal = ({ operation, output, fault }: Interaction): unknown => {
    const spoken = speakOutcome(operation, (fault ? { fault } : { output }) as Outcome, (text) => renameIn(text, (name) => issued.get(name)));
    return { ...spoken, ...(output && { output: { ...spoken.output, NextToken: undefined } }) };
  };
  /** As `RedactionRules.names`: the pseudonyms by what they stand for. Tokens stand for their places. */
  const names = Object.fromEntries([...issued].filter(([pseudonym]) => !pseudonym.startsWith('token-')).map(([pseudonym, name]) => [name, pseudonym]));
  return { talk, recording, reveal, names, replayed: (options: object = {}) => replay({ recordings: recording, ...options }) };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

const kinds = ['start', 'poll', 'job', 'tags', 'flow', 'graph', 'stop'] as const;

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 7, arbitrary: fc.record({ kind: fc.constantFrom(...kinds), name: fc.nat(1) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('list' as const), name: fc.nat(1), page: fc.integer({ min: 1, max: 2 }) }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'advance' as const }) },
  ),
  { maxLength: 14 },
);

/** Names that Glue takes, with what is special to patterns, paths, objects and ARNs. */
export const anyNames = (count: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    fc.oneof(
      fc.constantFrom('nightly-etl', 'a/b', '/a', 's3://x/y', '--x', '__proto__', 'constructor', '$& (a+)', 'jr_1', 'ETL нощ 🌙', 'redacted', 'RUNNING', 'job', 'Name', '123456789012'),
      fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }),
    ),
    { minLength: count, maxLength: count },
  );
