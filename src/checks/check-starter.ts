import type { GlueClient } from '@aws-sdk/client-glue';
import type { Call } from '../contract/call.ts';
import { createFault } from '../contract/fault.ts';
import type { OutputOf } from '../contract/operation.ts';
import type { OfflineClientConfig } from '../handlers/create-glue-client.ts';
import { parseDuration, type Duration } from '../simulate/duration.ts';
import { createRequestJudge } from './judge-requests.ts';
import type { Scene } from './open-scene.ts';
import { playScene } from './play-scene.ts';
import { requireFunction } from './require-function.ts';
import { runVariants, type CheckReport, type Variant } from './run-variants.ts';
import { describeStarts } from './starter/describe-starts.ts';
import { judgeStart, type StartEnd } from './starter/judge-start.ts';
import { starterRules } from './starter/starter-rules.ts';
import { createStarterScenario, jobName, starterVariants, type StarterVariant } from './starter/starter-variants.ts';

export interface CheckStarterOptions<Started = unknown> {
  /** Your function: starts one run of a job. */
  readonly start: (client: GlueClient, JobName: string) => Started | Promise<Started>;
  /** The run id in what `start` gives, `undefined` for none; the text itself or its `JobRunId`, `RunId` or `Id`, when absent. */
  readonly idOf?: (started: Started) => string | undefined;
  /** Settings of the client that `start` gets, such as `maxAttempts`; those of the SDK when absent. */
  readonly config?: OfflineClientConfig;
  /** Virtual time that one start may take, waiting for a free slot included; a day when absent. */
  readonly limit?: Duration;
  /** The one variant to run. */
  readonly only?: string;
  readonly seed?: number;
}

/** Requests in one variant: enough for a wait of an hour that asks every ten seconds, and one more for each minute of `limit`. */
const countCalls = (limit: Duration) => 400 + Math.ceil(parseDuration(limit) / 60_000);

/**
 * The bug: the response to StartJobRun is lost, the SDK sends the request again, and two runs load the same data.
 *
 * Plays lost responses, failures that hide a run that was started, throttling, full jobs and accounts to your function. It
 * must end with exactly one run or with a clear error. No retry can do that, the SDK's own included: StartJobRun has no
 * client token. So start with a client of `maxAttempts: 1`, give each run an argument that tells it from all others, and look
 * for that in GetJobRuns when the outcome of the start is unknown, as the example does.
 *
 * @throws CheckError with every failure
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an option it cannot use
 * @example
 * import { GetJobRunsCommand, StartJobRunCommand } from '@aws-sdk/client-glue';
 * const start = async (client, JobName) => {
 *   const Arguments = { '--run-key': 'orders of 2026-01-05' };
 *   try {
 *     return (await client.send(new StartJobRunCommand({ JobName, Arguments }))).JobRunId;
 *   } catch (error) {
 *     const isRefused = error.$fault === 'client' && error.name !== 'OperationTimeoutException';
 *     if (isRefused) throw error;
 *     const { JobRuns } = await client.send(new GetJobRunsCommand({ JobName, MaxResults: 50 }));
 *     const run = JobRuns.find((one) => one.Arguments?.['--run-key'] === Arguments['--run-key']);
 *     if (run === undefined) throw error;
 *     return run.Id;
 *   }
 * };
 * (await checkStarter({ start, config: { maxAttempts: 1 } })).variants[1]; // 'lost response'
 */
export async function checkStarter<Started = unknown>(options: CheckStarterOptions<Started>): Promise<CheckReport> {
  const { start, idOf = readRunId, config = {}, limit = '1d', only, seed = 0 } = options;
  requireFunction('checkStarter', 'start', start);
  const judgeRequests = createRequestJudge(starterRules['valid-request']);
  const maxCalls = countCalls(limit);

  const act = async ({ client, ask }: Scene, { isOccupied }: StarterVariant): Promise<StartEnd> => {
    if (isOccupied) ask({ operation: 'StartJobRun', input: { JobName: jobName } });
    const others = new Set(listRuns(ask));
    const ending = await settle(async () => idOf(await start(client, jobName)));
    return { ending, runs: listRuns(ask).filter((id) => !others.has(id)) };
  };

  const play = (variant: StarterVariant): Variant => ({
    name: variant.name,
    async run() {
      const { name: description, happened, mustStart = false } = variant;
      const scenario = { description, ...createStarterScenario(variant) };
      const interfere = happened === undefined ? undefined : hideFirstStart(happened);
      const { end, exchanges } = await playScene((scene) => act(scene, variant), { scenario, seed, config, limit, maxCalls, interfere });
      const { failures, isRefused } = judgeRequests(exchanges);
      const found = isRefused ? [] : judgeStart({ end, glue: describeStarts(exchanges, happened), mustStart });
      return [...failures, ...found].map((failure) => ({ ...failure, scenario, seed }));
    },
  });

  return runVariants('checkStarter', starterVariants.map(play), only);
}

/** Lets the first start happen, and answers it with an error. */
function hideFirstStart(error: string) {
  let isOver = false;
  return (call: Call, ask: Scene['ask']) => {
    if (call.operation !== 'StartJobRun' || isOver) return undefined;
    isOver = true;
    ask(call);
    return { fault: createFault(error) };
  };
}

/** The runs of the job that nobody has stopped. */
function listRuns(ask: Scene['ask']): string[] {
  const { output } = ask({ operation: 'GetJobRuns', input: { JobName: jobName, MaxResults: 200 } });
  const { JobRuns = [] } = (output ?? {}) as OutputOf<'GetJobRuns'>;
  return JobRuns.filter(({ JobRunState }) => JobRunState !== 'STOPPING' && JobRunState !== 'STOPPED').map(({ Id }) => Id as string);
}

async function settle(start: () => Promise<string | undefined>): Promise<StartEnd['ending']> {
  try {
    return { kind: 'returned', id: await start() };
  } catch (error) {
    return { kind: 'threw', error };
  }
}

function readRunId(started: unknown): string | undefined {
  if (typeof started === 'string') return started;
  const { JobRunId, RunId, Id } = Object(started) as Readonly<Record<string, unknown>>;
  return [JobRunId, RunId, Id].find((id) => typeof id === 'string');
}
