import { replay, type Call } from 'glue-contract';
import { createRedactor } from 'glue-contract/recorder';
import type { Pair } from './pair.ts';

const hex = (number: number) => number.toString(16).padStart(64, '0');

/** What an account answered: 1,000 runs of 50 jobs, each asked for by itself. */
const traffic = Array.from({ length: 1_000 }, (_, index) => {
  const [JobName, Id] = [`job-${index % 50}`, `jr_${hex(index)}`];
  const run = { Id, JobName, JobRunState: 'SUCCEEDED', StartedOn: 1_763_000_000 + index, Arguments: { '--day': '2026-11-21' }, LogGroupName: '/aws-glue/jobs' };
  return { operation: 'GetJobRun', input: { JobName, RunId: Id }, output: { JobRun: run } };
}) as unknown as Parameters<ReturnType<typeof createRedactor>['redact']>[0];

/** What redaction adds to what has to be done with traffic anyway: to make a text of it. */
export const redaction: Pair = {
  name: 'recording: 1,000 interactions redacted and formatted / formatted',
  floor: async () => void JSON.stringify(traffic, undefined, 2),
  ours: async () => void JSON.stringify(createRedactor({ key: new Uint8Array(32) }).redact(traffic), undefined, 2),
};

const names = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`job-${index}`, `alias-${index}`]));
const interactions = createRedactor({ key: new Uint8Array(32), names }).redact(traffic);
const recordings = { format: 'glue-contract/recording', formatVersion: 1, service: 'glue', source: 'recorded', region: 'eu-west-1', recordedAt: '2026-11-21', interactions } as unknown as Parameters<typeof replay>[0]['recordings'];
const responder = replay({ recordings, names });

/** What it costs a consumer to keep its own names. */
export const boundNames: Pair = {
  name: "replay: 1,000 calls in the consumer's own names / in the recording's",
  floor: async () => {
    for (const { operation, input } of interactions) responder({ operation, input } as unknown as Call);
  },
  ours: async () => {
    for (const [index, { operation, input }] of interactions.entries()) responder({ operation, input: { ...input, JobName: `job-${index % 50}` } } as unknown as Call);
  },
};
