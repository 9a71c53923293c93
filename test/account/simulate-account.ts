import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Account } from '../../src/account/account.ts';
import type { LiveAnswer } from '../../src/account/create-live-client.ts';
import type { RecordOptions } from '../../src/account/record.ts';
import type { Question } from '../../src/account/unit-kinds.ts';
import type { Call } from '../../src/contract/call.ts';
import type { Scenario } from '../../src/generated/types.ts';
import { simulate } from '../../src/simulate/simulate.ts';

const job = (Name: string) => ({ Name, Role: 'etl', Command: { Name: 'glueetl' }, DefaultArguments: { '--password': 'correct horse' } });

/** Two jobs, one of them with past runs, and a workflow that runs the other. */
const scenario: Scenario = {
  jobs: [job('nightly'), job('load')],
  workflows: [{ Name: 'orders', DefaultRunProperties: { token: 'battery staple' } }],
  triggers: [{ Name: 'go', WorkflowName: 'orders', Type: 'ON_DEMAND', Actions: [{ JobName: 'load' }] }],
  history: [{ job: 'nightly', count: 250, every: '1h' }],
};

export interface SimulatedAccount {
  readonly account: Account;
  /** What was asked so far. */
  readonly asked: Question[];
}

/** An account whose answers come from a simulation; `change` may give another answer in place of one. */
export function simulateAccount(change: (question: Question, count: number) => LiveAnswer | undefined = () => undefined): SimulatedAccount {
  const glue = simulate({ scenario, clock: 'manual', seed: 1 });
  glue({ operation: 'StartWorkflowRun', input: { Name: 'orders' } });
  glue.settle();
  const asked: Question[] = [];
  const ask = (operation: string, input: Question['input']) => {
    asked.push({ operation, input });
    return Promise.resolve(change({ operation, input }, asked.length) ?? (glue({ operation, input } as unknown as Call) as LiveAnswer));
  };
  return { account: { region: 'eu-west-1', ask }, asked };
}

export const key = new Uint8Array(32).fill(7);

/** Options that record `simulateAccount` into a folder of this test. */
export function optionsFor(account: Account): RecordOptions & { readonly redaction: object } {
  const folder = mkdtempSync(join(tmpdir(), 'glue-contract-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, account, key, redaction: {} };
}

/** The texts of all files of a folder, by their paths in it. */
export function readFolder(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
