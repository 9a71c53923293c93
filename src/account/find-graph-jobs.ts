import type { LiveAnswer } from './create-live-client.ts';
import { unitKinds, type Question } from './unit-kinds.ts';

/** The names of the jobs in the graphs of these workflows; none for a workflow that cannot be read, about which its own recording says why. */
export async function findGraphJobs(workflows: readonly string[], ask: (question: Question) => Promise<LiveAnswer>): Promise<string[]> {
  const jobs = new Set<string>();
  for (const workflow of workflows) {
    const { output } = await ask(unitKinds.workflow.about(workflow)[0]);
    const { Nodes } = memberOf(memberOf(output, 'Workflow'), 'Graph') as { readonly Nodes?: unknown };
    for (const node of Array.isArray(Nodes) ? Nodes : []) {
      const { Type, Name } = Object(node) as { readonly Type?: unknown; readonly Name?: unknown };
      if (Type === 'JOB' && typeof Name === 'string' && Name.trim() !== '') jobs.add(Name);
    }
  }
  return [...jobs];
}

/** Of whatever was answered; an empty object where there is none. */
function memberOf(value: unknown, name: string): object {
  return Object((Object(value) as Readonly<Record<string, unknown>>)[name]) as object;
}
