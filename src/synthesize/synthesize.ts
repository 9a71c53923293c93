import type { Call, Outcome } from '../contract/call.ts';
import { isOperationName } from '../contract/operation.ts';
import { answerCall } from './answer-call.ts';
import { createWorld, type SynthesizeOptions } from './world.ts';

/** Answers every call at once. `reset` starts the new ids over. */
export type Synthesizer = ((call: Call) => Outcome) & { reset(): void };

/**
 * A responder that answers every operation of the contract from the schemas and a seed. Its answers keep the contract
 * strictly and fit together: GetJobRun answers the run that GetJobRuns lists, graphs and statistics agree. They depend on
 * the seed, the options and the input, not on earlier calls, with one exception: each StartJobRun, StartWorkflowRun and
 * ResumeWorkflowRun of a responder gives a new id. What a call changes is not remembered.
 *
 * Whatever job, crawler, trigger or workflow is asked for is there; lists hold those named after their places (`job-1`), so
 * that a filter by tags takes none out, and the n-th trigger is the one that starts the n-th job. The nodes of a graph bear
 * the name of their workflow (`nightly-trigger-1`), by which GetTrigger knows them again. ListCrawls heeds its filters.
 *
 * Runs that are listed started before 2026; a run whose id is not listed is over, so that waiting for it comes to an end.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` when an option is out of its range
 * @example
 * const answer = synthesize({ seed: 7, listLength: 450 });
 * const { output } = answer({ operation: 'GetJobRuns', input: { JobName: 'nightly', MaxResults: 200 } });
 * output.JobRuns.length; // 200
 */
export function synthesize(options: SynthesizeOptions): Synthesizer {
  const world = createWorld(options);
  const counts = new Map<string, number>();
  const respond = (call: Call): Outcome => {
    // No types say so, but operations that only the SDK knows are asked of every responder.
    if (!isOperationName(call.operation)) return undefined as never;
    const input = call.input as { readonly JobName?: string; readonly Name?: string };
    const key = JSON.stringify([call.operation, input.JobName ?? input.Name]);
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return answerCall(world, call, nth);
  };
  return Object.assign(respond, { reset: () => counts.clear() });
}
