import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetWorkflowRunCommand, ResumeWorkflowRunCommand, type GlueClient } from '@aws-sdk/client-glue';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CheckError } from '../../src/checks/check-error.ts';
import { checkResumer } from '../../src/checks/check-resumer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-resumer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Resumes from every job, whatever became of it. */
async function resumeEverything(client: GlueClient, target: { Name: string; RunId: string }): Promise<void> {
  const { Run } = await client.send(new GetWorkflowRunCommand({ ...target, IncludeGraph: true }));
  const NodeIds = (Run?.Graph?.Nodes ?? []).flatMap(({ Type, UniqueId }) => (Type === 'JOB' && UniqueId ? [UniqueId] : []));
  await client.send(new ResumeWorkflowRunCommand({ ...target, NodeIds }));
}

const check = (save?: string) => checkResumer({ resume: resumeEverything, only: 'crawler failed', ...(save !== undefined && { save }) }).catch((error: unknown) => error as CheckError);

test('a failure carries the workflow run; with a folder, the picture of it is written and its path is told', async () => {
  const error = (await check(folder)) as CheckError;
  const picture = join(folder, 'checkResumer', 'crawler-failed.html');
  expect(error.failures[0]?.saved).toBe(picture);
  expect(error.message).toContain(`    Picture: ${picture}\n    Again: checkResumer with { only: "crawler failed"`);
  const page = readFileSync(picture, 'utf8');
  const names = error.failures[0]?.workflowRun?.Graph?.Nodes?.map(({ Name }) => Name) ?? [];
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) expect(page).toContain(name);
});

test('without a folder nothing is drawn or written', async () => {
  const error = (await check()) as CheckError;
  expect(error.failures[0]?.saved).toBeUndefined();
  expect(error.message).not.toContain('Picture:');
  expect(existsSync(join(folder, 'checkResumer'))).toBe(false);
});
