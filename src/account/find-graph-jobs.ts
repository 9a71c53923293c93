import type { LiveAnswer } from './create-live-client.ts';

/** The names of the jobs in the graphs of these workflows, each once; none of a workflow that could not be read. */
export function findGraphJobs(answers: Iterable<LiveAnswer>): string[] {
  const jobs = new Set<string>();
  for (const { output } of answers) {
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
