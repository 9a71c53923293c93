import type { GlueClientConfig } from '@aws-sdk/client-glue';
import { ToolkitError } from '../errors.ts';

export interface LiveOptions {
  readonly workflow?: string;
  readonly run?: string;
  readonly design?: true;
  readonly region?: string;
  readonly profile?: string;
  readonly endpointUrl?: string;
}

/**
 * Asks a real account for a workflow run with its graph (the newest one unless `run` names another), or for the design, and
 * gives the answer as JSON. Reads only; the credentials are those that the SDK finds.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` without a workflow, and when Glue refuses
 */
export async function askGlue({ workflow: Name, run, design, region, profile, endpointUrl }: LiveOptions): Promise<string> {
  if (Name === undefined) throw refuse('--live needs --workflow.', 'Name the workflow to draw.');
  const { GetWorkflowCommand, GetWorkflowRunCommand, GetWorkflowRunsCommand, GlueClient } = await import('@aws-sdk/client-glue');
  const config: GlueClientConfig = { ...(region !== undefined && { region }), ...(profile !== undefined && { profile }), ...(endpointUrl !== undefined && { endpoint: endpointUrl }) };
  const client = new GlueClient(config);
  try {
    if (design) return JSON.stringify(await client.send(new GetWorkflowCommand({ Name, IncludeGraph: true })));
    const RunId = run ?? (await client.send(new GetWorkflowRunsCommand({ Name, MaxResults: 1 }))).Runs?.[0]?.WorkflowRunId;
    if (RunId === undefined) throw refuse(`The workflow ${Name} was never run.`, 'Draw its design with --design.');
    return JSON.stringify(await client.send(new GetWorkflowRunCommand({ Name, RunId, IncludeGraph: true })));
  } catch (cause) {
    if (cause instanceof ToolkitError) throw cause;
    const { name, message } = cause as Error;
    throw refuse(`Glue was asked for ${Name}: ${name}: ${message}`, 'Check the name, the region and the credentials: aws sts get-caller-identity.', cause);
  } finally {
    client.destroy();
  }
}

function refuse(message: string, next: string, cause?: unknown): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message, next, ...(cause !== undefined && { cause }) });
}
