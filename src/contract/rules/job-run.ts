import { isFinalJobRunState, jobRunStates } from '../states.ts';
import { isOlderGlue } from './is-older-glue.ts';
import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/webapi/API_JobRun.html';
const example = 'https://docs.aws.amazon.com/cli/latest/reference/glue/get-job-run.html';

/** How the members of one job run bear on each other. */
export const jobRunRules: readonly Rule[] = [
  defineRule({
    id: 'job-run/time-order',
    sentence: 'A run is modified and completed no earlier than it started.',
    evidence: 'observed',
    source: example,
    book: [15],
    shape: 'JobRun',
    check({ StartedOn = -Infinity, LastModifiedOn = Infinity, CompletedOn = Infinity }, report) {
      if (LastModifiedOn < StartedOn) report('/LastModifiedOn', `StartedOn (${StartedOn}) or later`, LastModifiedOn);
      if (CompletedOn < StartedOn) report('/CompletedOn', `StartedOn (${StartedOn}) or later`, CompletedOn);
    },
  }),
  defineRule({
    id: 'job-run/completed-when-final',
    sentence: 'A run in a final state has CompletedOn.',
    evidence: 'observed',
    // No member of an answer is required, so an answer that leaves some out is thin, not wrong.
    severity: 'drift',
    source: example,
    book: [15],
    shape: 'JobRun',
    check({ JobRunState, CompletedOn }, report) {
      if (isFinalJobRunState(JobRunState) && CompletedOn === undefined) report('/CompletedOn', `a time, for the run is ${JobRunState}`, undefined);
    },
  }),
  defineRule({
    id: 'job-run/last-modified-when-completed',
    sentence: 'A run in a final state was last modified when it completed.',
    evidence: 'observed',
    severity: 'drift',
    source: example,
    book: [15],
    shape: 'JobRun',
    check({ JobRunState, CompletedOn, LastModifiedOn }, report) {
      if (!isFinalJobRunState(JobRunState) || CompletedOn === undefined || LastModifiedOn === undefined) return;
      if (LastModifiedOn !== CompletedOn) report('/LastModifiedOn', `CompletedOn (${CompletedOn})`, LastModifiedOn);
    },
  }),
  defineRule({
    id: 'job-run/not-completed-before-final',
    sentence: 'A run in a state that is not final has no CompletedOn.',
    evidence: 'inferred',
    source,
    book: [15],
    shape: 'JobRun',
    check({ JobRunState, CompletedOn }, report) {
      if (CompletedOn === undefined || JobRunState === undefined || !Object.hasOwn(jobRunStates, JobRunState)) return;
      if (!isFinalJobRunState(JobRunState)) report('/CompletedOn', `nothing, for the run is ${JobRunState}`, CompletedOn);
    },
  }),
  defineRule({
    id: 'job-run/no-error-when-succeeded',
    sentence: 'A run that succeeded has no ErrorMessage.',
    evidence: 'inferred',
    source,
    book: [54],
    shape: 'JobRun',
    check({ JobRunState, ErrorMessage }, report) {
      if (JobRunState === 'SUCCEEDED' && ErrorMessage !== undefined) report('/ErrorMessage', 'nothing, for the run is SUCCEEDED', ErrorMessage);
    },
  }),
  defineRule({
    id: 'job-run/execution-time',
    sentence: 'ExecutionTime, in whole seconds, is no longer than the time from StartedOn to CompletedOn.',
    evidence: 'observed',
    source: example,
    book: [16],
    shape: 'JobRun',
    check({ StartedOn, CompletedOn, ExecutionTime }, report) {
      if (StartedOn === undefined || CompletedOn === undefined || ExecutionTime === undefined || CompletedOn < StartedOn) return;
      const most = Math.ceil(CompletedOn - StartedOn);
      if (ExecutionTime > most) report('/ExecutionTime', `at most ${most} seconds, the time from StartedOn to CompletedOn`, ExecutionTime);
    },
  }),
  defineRule({
    id: 'job-run/not-negative',
    sentence: 'Attempt, ExecutionTime and DPUSeconds are not negative.',
    evidence: 'inferred',
    source,
    book: [16, 19, 26],
    shape: 'JobRun',
    check(run, report) {
      for (const member of ['Attempt', 'ExecutionTime', 'DPUSeconds'] as const) {
        if ((run[member] ?? 0) < 0) report(`/${member}`, 'at least 0', run[member]);
      }
    },
  }),
  defineRule({
    id: 'job-run/allocated-capacity',
    sentence: 'A run with a fraction of a DPU has AllocatedCapacity 0.',
    evidence: 'observed',
    source: 'recorded answers of real accounts, all Python shell runs with 0.0625 DPU',
    book: [18],
    shape: 'JobRun',
    check({ MaxCapacity = 1, AllocatedCapacity = 0 }, report) {
      if (MaxCapacity > 0 && MaxCapacity < 1 && AllocatedCapacity !== 0) {
        report('/AllocatedCapacity', `0 beside MaxCapacity ${MaxCapacity}`, AllocatedCapacity);
      }
    },
  }),
  defineRule({
    id: 'job-run/dpu-seconds',
    sentence: 'DPUSeconds is of FLEX and auto-scaled runs, so never of a Python shell run with a fraction of a DPU.',
    evidence: 'inferred',
    source,
    book: [18, 19],
    shape: 'JobRun',
    check({ MaxCapacity = 1, DPUSeconds }, report) {
      if (DPUSeconds !== undefined && MaxCapacity < 1) report('/DPUSeconds', 'nothing for a Python shell run', DPUSeconds);
    },
  }),
  defineRule({
    id: 'job-run/flex',
    sentence: 'A run with ExecutionClass FLEX is of Glue 3.0 or later.',
    evidence: 'documented',
    source,
    book: [39],
    shape: 'JobRun',
    check({ ExecutionClass, GlueVersion }, report) {
      if (ExecutionClass === 'FLEX' && isOlderGlue(GlueVersion, 3)) report('/GlueVersion', '3.0 or later for a FLEX run', GlueVersion);
    },
  }),
  defineRule({
    id: 'job-run/predecessors-of-trigger',
    sentence: 'A run with predecessors was started by a trigger, so it has TriggerName.',
    evidence: 'documented',
    source,
    book: [14],
    shape: 'JobRun',
    check({ PredecessorRuns = [], TriggerName }, report) {
      if (PredecessorRuns.length > 0 && TriggerName === undefined) report('/TriggerName', 'the trigger that watched the PredecessorRuns', undefined);
    },
  }),
];
