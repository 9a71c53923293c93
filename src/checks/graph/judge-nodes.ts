import { isFinalCrawlState, isFinalJobRunState } from '../../contract/states.ts';
import type { WorkflowRun } from '../../generated/types.ts';

/**
 * What became of a node: its last run decides. Of a run that somebody stopped, or that expired, nobody can say for all
 * consumers whether it is a failure; a success it is not.
 */
export type Verdict = 'succeeded' | 'failed' | 'halted' | 'under way' | 'never ran';

/** A job or crawler node of a workflow run, judged. */
export interface JudgedNode {
  readonly id: string;
  readonly name: string;
  readonly type: 'JOB' | 'CRAWLER';
  readonly verdict: Verdict;
  /** The states of its runs, oldest first. */
  readonly states: readonly string[];
  /** True when its last run is older than the workflow run: it was copied from the one that was resumed. */
  readonly copied: boolean;
  /** The ids of the nodes that wait for this one, directly or not, triggers left out. */
  readonly downstream: ReadonlySet<string>;
}

const verdicts: Readonly<Record<string, Verdict>> = { SUCCEEDED: 'succeeded', FAILED: 'failed', TIMEOUT: 'failed', ERROR: 'failed' };

/** The jobs and crawlers of a run with its graph, as the simulation shows it: the runs of a node are oldest first there. */
export function judgeNodes({ Graph = {}, StartedOn: began = 0 }: WorkflowRun): JudgedNode[] {
  const actions = (Graph.Nodes ?? []).filter(({ Type }) => Type !== 'TRIGGER');
  const ids = new Set(actions.map(({ UniqueId = '' }) => UniqueId));
  const edges = Map.groupBy(Graph.Edges ?? [], ({ SourceId }) => SourceId);

  const findDownstream = (from: string): ReadonlySet<string> => {
    const reached = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const { DestinationId: next = '' } of edges.get(id) ?? []) {
        if (reached.has(next)) continue;
        reached.add(next);
        open.push(next);
      }
    }
    return new Set([...reached].filter((id) => ids.has(id)));
  };

  return actions.map(({ UniqueId: id = '', Name: name = '', Type, JobDetails, CrawlerDetails }) => {
    const runs = Type === 'JOB' ? (JobDetails?.JobRuns ?? []) : (CrawlerDetails?.Crawls ?? []);
    const states = runs.map((run) => ('JobRunState' in run ? run.JobRunState : (run as { State?: string }).State) ?? '');
    const lastStart = runs.at(-1)?.StartedOn ?? began;
    return { id, name, type: Type === 'CRAWLER' ? Type : 'JOB', verdict: judge(states.at(-1)), states, copied: lastStart < began, downstream: findDownstream(id) };
  });
}

/** A node as the line of a failure: what it is and how its runs ended. */
export function describeNode({ type, name, states, copied }: JudgedNode): string {
  const label = `${type === 'JOB' ? 'job' : 'crawler'} ${name}`;
  if (states.length === 0) return `${label} never ran`;
  return `${label} was ${states.join(', then ')}${copied ? ' (before this run began, copied from the resumed one)' : ''}`;
}

function judge(state: string | undefined): Verdict {
  if (state === undefined) return 'never ran';
  if (!isFinalJobRunState(state) && !isFinalCrawlState(state)) return 'under way';
  return verdicts[state] ?? 'halted';
}
