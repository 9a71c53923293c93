import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Node, Scenario } from '../../src/generated/types.ts';
import { hasClient, runCli } from './clients.ts';
import { serve } from './serve.ts';

const hasCli = hasClient('the AWS CLI');

const w1 = JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/w1.json'), 'utf8')) as Scenario;

const history: Scenario = {
  jobs: [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } }],
  history: [{ job: 'nightly', count: 7, every: '1d', outcomes: [{ duration: '5m' }] }],
};

/** The words of a command as it stands in a text. */
function runCommand(url: string, command: string) {
  return runCli(url, ...command.split(' '));
}

async function readJson<T>(url: string, command: string): Promise<T> {
  const { code, stdout, stderr } = await runCommand(url, command);
  expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

describe.skipIf(!hasCli)('the AWS CLI', { timeout: 60_000 }, () => {
  test('follows the documented steps to resume a workflow run: read the graph, pick the failed nodes, resume from them', async () => {
    const glue = await serve({ scenario: w1, clock: 'manual' });
    const { RunId: first } = await readJson<{ RunId: string }>(glue.url, 'glue start-workflow-run --name W1');
    glue.state.settle();

    const { Run } = await readJson<{ Run: { Status: string; Graph: { Nodes: Node[] } } }>(glue.url, `glue get-workflow-run --name W1 --run-id ${first} --include-graph`);
    const failed = Run.Graph.Nodes.filter(({ JobDetails }) => JobDetails?.JobRuns?.[0]?.JobRunState === 'FAILED');
    expect(Run.Status).toBe('COMPLETED');
    expect(failed.map(({ Type, Name }) => [Type, Name])).toEqual([['JOB', 'J2'], ['JOB', 'J3']]);

    const nodeIds = failed.map(({ UniqueId }) => UniqueId);
    const resumed = await readJson<{ RunId: string; NodeIds: string[] }>(glue.url, `glue resume-workflow-run --name W1 --run-id ${first} --node-ids ${nodeIds.join(' ')}`);
    expect(resumed).toEqual({ RunId: expect.stringMatching(/^wr_[0-9a-f]{64}$/), NodeIds: nodeIds });
    expect(resumed.RunId).not.toBe(first);
    glue.state.settle();

    const again = await readJson<{ Run: object }>(glue.url, `glue get-workflow-run --name W1 --run-id ${resumed.RunId}`);
    expect(again.Run).toMatchObject({ PreviousRunId: first, Status: 'COMPLETED', Statistics: { FailedActions: 0 } });
  });

  test('cuts a list at --max-items, and goes on from --starting-token to its end', async () => {
    const glue = await serve({ scenario: history, clock: 'manual' });
    const command = 'glue get-job-runs --job-name nightly --page-size 2 --max-items 3 --query';
    const ids = await readJson<string[]>(glue.url, 'glue get-job-runs --job-name nightly --query JobRuns[].Id');
    expect(new Set(ids).size).toBe(7);
    const pieces: string[][] = [];
    for (let token: string | undefined = ''; token !== undefined; ) {
      const from: string = token === '' ? '' : ` --starting-token ${token}`;
      const piece: { ids: string[]; next: string | null } = await readJson(glue.url, `${command} {ids:JobRuns[].Id,next:NextToken}${from}`);
      pieces.push(piece.ids);
      token = piece.next ?? undefined;
    }
    expect(pieces).toEqual([ids.slice(0, 3), ids.slice(3, 6), ids.slice(6)]);
  });

  test('starts a run with arguments, reads its state as text, stops it, and prints faults as it does those of AWS', async () => {
    const glue = await serve({ scenario: history, clock: 'manual' });
    const { stdout } = await runCli(glue.url, 'glue', 'start-job-run', '--job-name', 'nightly', '--arguments', '{"--day":"2026-01-05","--who":"Zoë “§” 🚀"}', '--query', 'JobRunId', '--output', 'text');
    const id = stdout.trim();
    glue.state.advance('10s');
    expect(await runCommand(glue.url, `glue get-job-run --job-name nightly --run-id ${id} --output text --query JobRun.[JobRunState,Arguments."--who"]`)).toEqual({ code: 0, stdout: 'RUNNING\tZoë “§” 🚀\n', stderr: '' });

    const missing = `jr_${'0'.repeat(64)}`;
    const stopped = await readJson(glue.url, `glue batch-stop-job-run --job-name nightly --job-run-ids ${id} ${missing}`);
    expect(stopped).toMatchObject({ SuccessfulSubmissions: [{ JobName: 'nightly', JobRunId: id }], Errors: [{ JobRunId: missing }] });

    const { code, stderr } = await runCommand(glue.url, `glue get-job-run --job-name nightly --run-id ${missing}`);
    expect(stderr).toBe('\nAn error occurred (EntityNotFoundException) when calling the GetJobRun operation: Job Run not found.\n');
    // Version 1 of the CLI says 255.
    expect([254, 255]).toContain(code);
  });
});
