import type { Outcome } from '../../contract/call.ts';
import type { WorkflowRun } from '../../generated/types.ts';
import type { Show, Suffices } from './situation.ts';

/** Shows a workflow run as it was when it was first read, with and without its graph, for long enough; then as it is. */
export function holdBack(suffices: Suffices): Show {
  const held = new Map<string, Outcome>();
  let reads = 0;
  let since: number | undefined;

  return (outcome, runId, now) => {
    if (outcome.fault) return outcome;
    const { Run, Runs = [] } = outcome.output as { readonly Run?: WorkflowRun; readonly Runs?: readonly WorkflowRun[] };
    const shown = Run ?? Runs.find(({ WorkflowRunId }) => WorkflowRunId === runId);
    if (shown?.WorkflowRunId !== runId) return outcome;
    since ??= now;
    if (suffices(reads++, now - since)) return outcome;
    const form = `${Run === undefined} ${shown.Graph === undefined}`;
    const first = held.get(form) ?? outcome;
    held.set(form, first);
    return first;
  };
}
