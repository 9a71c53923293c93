// Bug: COMPLETED is taken for success, though it only says that nothing runs any more.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetWorkflowRunCommand, type GlueClient } from '@aws-sdk/client-glue';

export async function waitForWorkflowRun(client: GlueClient, { Name, RunId }: { Name: string; RunId: string }) {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const { Run } = await client.send(new GetWorkflowRunCommand({ Name, RunId }));
    if (Run?.Status === 'COMPLETED') return true;
    if (Run?.Status === 'STOPPED' || Run?.Status === 'ERROR') return false;
    await sleep(60_000);
  }
  throw new Error(`${Name} did not end in time`);
}
