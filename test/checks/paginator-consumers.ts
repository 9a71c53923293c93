import { GetJobRunsCommand, paginateGetJobRuns, type GlueClient, type JobRun } from '@aws-sdk/client-glue';

type ReadJobRuns = (client: GlueClient, input: { readonly JobName: string }) => Promise<JobRun[]>;

/** Reads all runs by the SDK's own paginator. */
export const readAllJobRuns: ReadJobRuns = async (client, { JobName }) => {
  const runs: JobRun[] = [];
  for await (const { JobRuns = [] } of paginateGetJobRuns({ client, pageSize: 20 }, { JobName })) runs.push(...JobRuns);
  return runs;
};

/** Reads in a loop that goes on while `goesOn`, as such loops are written by hand. */
export function readWhile(goesOn: (page: readonly JobRun[], token: string | undefined) => boolean, MaxResults = 20): ReadJobRuns {
  return async (client, { JobName }) => {
    const runs: JobRun[] = [];
    let NextToken: string | undefined;
    for (;;) {
      const page = await client.send(new GetJobRunsCommand({ JobName, MaxResults, ...(NextToken !== undefined && { NextToken }) }));
      runs.push(...(page.JobRuns ?? []));
      NextToken = page.NextToken;
      if (!goesOn(page.JobRuns ?? [], NextToken)) return runs;
    }
  };
}

/** Begins anew when a scan is broken off, so many times at most. */
export function readAgain(times: number, keepsParts = false): ReadJobRuns {
  return async (client, { JobName }) => {
    const parts: JobRun[] = [];
    for (let failures = 0; ; failures++) {
      if (!keepsParts) parts.length = 0;
      try {
        for await (const { JobRuns = [] } of paginateGetJobRuns({ client, pageSize: 20 }, { JobName })) parts.push(...JobRuns);
        return parts;
      } catch (error) {
        if (failures >= times) throw error;
      }
    }
  };
}
