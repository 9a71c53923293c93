import { createLiveClient, type AccountOptions } from '../account/create-live-client.ts';
import { ToolkitError } from '../errors.ts';

export interface LiveOptions extends AccountOptions {
  readonly workflow?: string;
  readonly run?: string;
  readonly design?: true;
}

/**
 * Asks a real account for a workflow run with its graph (the newest one unless `run` names another), or for the design, and
 * gives the answer as JSON, as it was on the wire. Reads only; the credentials are those that the SDK finds.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` without a workflow, and when Glue refuses
 */
export async function askGlue({ workflow: Name, run, design, ...account }: LiveOptions): Promise<string> {
  if (Name === undefined) throw refuse('--live needs --workflow.', 'Name the workflow to draw.');
  const client = createLiveClient(account);
  const ask = async (operation: string, input: object) => {
    const { output, fault } = await client.ask(operation, input);
    if (fault === undefined) return output;
    const text = fault.message === undefined ? '' : `: ${fault.message}`;
    throw refuse(`Glue was asked for ${Name}: ${fault.name}${text}`, 'Check the name, the region and the credentials: aws sts get-caller-identity.');
  };
  try {
    if (design) return JSON.stringify(await ask('GetWorkflow', { Name, IncludeGraph: true }));
    const RunId = run ?? newestOf(await ask('GetWorkflowRuns', { Name, MaxResults: 1 }));
    if (RunId === undefined) throw refuse(`The workflow ${Name} was never run.`, 'Draw its design with --design.');
    return JSON.stringify(await ask('GetWorkflowRun', { Name, RunId, IncludeGraph: true }));
  } finally {
    client.close();
  }
}

function newestOf(answer: object): string | undefined {
  const { Runs } = answer as { readonly Runs?: readonly { readonly WorkflowRunId?: string }[] };
  return Runs?.[0]?.WorkflowRunId;
}

function refuse(message: string, next: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message, next });
}
