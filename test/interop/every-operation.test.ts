import * as sdk3 from '@aws-sdk/client-glue';
import { expect, test } from 'vitest';
import type { Call } from '../../src/contract/call.ts';
import type { OperationName } from '../../src/contract/operation.ts';
import { synthesize } from '../../src/synthesize/synthesize.ts';
import { inputsFor } from '../synthesize/cases.ts';
import { hasClient, runPython } from './clients.ts';
import { connectSdk2, connectSdk3 } from './connect-sdk.ts';
import { serve } from './serve.ts';
import { toPlain } from './to-plain.ts';

const hasBoto3 = hasClient('boto3');
const hasCli = hasClient('the AWS CLI in Python');

/** What a script tells of one operation. */
interface Told {
  /** The input, without what the client's model does not know. */
  readonly given: unknown;
  /** The same of the answer. */
  readonly known: unknown;
  readonly [more: string]: unknown;
}

const inputs = inputsFor({ seed: 1 });
const id = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
/** No client of AWS has this operation: only documents do. */
const names = (Object.keys(inputs) as OperationName[]).filter((name) => name !== 'GetJobBookmarks');

/** A Glue in which everything exists, and what each operation was given and answered. */
async function serveEverything() {
  const inputsGot = new Map<string, unknown>();
  const outputsGiven = new Map<string, unknown>();
  const answer = synthesize({ seed: 1, size: 'maximal' });
  const responder = (call: Call) => {
    const outcome = answer(call);
    inputsGot.set(call.operation, call.input);
    outputsGiven.set(call.operation, outcome.output);
    return outcome;
  };
  return { inputsGot, outputsGiven, ...(await serve({ responder })) };
}

test.skipIf(!hasBoto3)('boto3 sends the input of each operation unchanged, reads the answer whole, and finds it as its own model has it', { timeout: 60_000 }, async () => {
  const glue = await serveEverything();
  const { answers, unknown } = await runPython<{ answers: Record<string, Told>; unknown: string[] }>('every_operation.py', { url: glue.url, inputs });
  expect(unknown).toEqual(['GetJobBookmarks']);
  expect(Object.keys(answers)).toEqual(names);
  for (const [name, { given, known, ...told }] of Object.entries(answers)) {
    expect({ name, input: glue.inputsGot.get(name), ...told }).toEqual({ name, input: given, status: 200, requestId: id, sent: glue.outputsGiven.get(name), contradictions: [], received: known });
  }
  expect(glue.state.journal.counters).toMatchObject({ requests: names.length, faults: 0, errors: 0, violations: 0 });
});

test.skipIf(!hasBoto3)("botocore's own model finds values of a wrong type in an answer", { timeout: 60_000 }, async () => {
  const output = { JobRuns: [{ Attempt: '1', Timeout: true, Arguments: { '--day': 1 }, PredecessorRuns: [{ JobName: 5 }] }] };
  const glue = await serve({ responder: () => ({ output: output as never }) });
  const { answers } = await runPython<{ answers: Record<string, Told> }>('every_operation.py', { url: glue.url, inputs: { GetJobRuns: { JobName: 'a' } } });
  expect(answers['GetJobRuns']?.['contradictions']).toEqual([
    "/JobRuns/0/Attempt: integer expected, '1' received",
    '/JobRuns/0/Timeout: integer expected, True received',
    '/JobRuns/0/Arguments/--day: string expected, 1 received',
    '/JobRuns/0/PredecessorRuns/0/JobName: string expected, 5 received',
  ]);
});

test.skipIf(!hasCli)('the AWS CLI has a command for each operation, sends its input unchanged, and prints the answer whole', { timeout: 60_000 }, async () => {
  const glue = await serveEverything();
  const answers = await runPython<Record<string, Told>>('every_command.py', { url: glue.url, inputs });
  expect(Object.keys(answers)).toEqual(names);
  for (const [name, { given, known, ...told }] of Object.entries(answers)) {
    expect({ name, input: glue.inputsGot.get(name), ...told }).toEqual({ name, input: given, code: 0, stderr: '', sent: glue.outputsGiven.get(name), received: known });
  }
});

test('the JavaScript SDK v3 sends each input and reads each answer unchanged', async () => {
  const glue = await serveEverything();
  const client = connectSdk3(glue.url);
  const commands = sdk3 as unknown as Readonly<Record<string, new (input: unknown) => sdk3.GetJobRunCommand>>;
  for (const name of names) {
    const Command = commands[`${name}Command`];
    if (!Command) throw new Error(`no ${name}Command`);
    const { $metadata, ...output } = await client.send(new Command(inputs[name]));
    expect({ name, input: glue.inputsGot.get(name), output: toPlain(output) }).toEqual({ name, input: inputs[name], output: glue.outputsGiven.get(name) });
    expect($metadata).toMatchObject({ httpStatusCode: 200, attempts: 1, requestId: id });
  }
  client.destroy();
});

test('the JavaScript SDK v2 sends each input and reads each answer unchanged, but for the members that came after its end', async () => {
  const glue = await serveEverything();
  const client = connectSdk2(glue.url);
  const unread = new Set<string>();
  for (const name of names) {
    const { $response, ...output } = await client.makeRequest(`${name[0]!.toLowerCase()}${name.slice(1)}`, inputs[name]).promise();
    expect({ name, input: glue.inputsGot.get(name), output: toPlain(output) }).toEqual({ name, input: inputs[name], output: dropMembers(glue.outputsGiven.get(name), toPlain(output), unread) });
    expect($response).toMatchObject({ error: null, requestId: id });
  }
  expect([...unread].toSorted()).toEqual(['AutoUpgradeMetadata', 'CatalogId', 'ExecutionRoleSessionPolicy']);
});

/** `sent` without the members that are not in `read`; their names are noted. */
function dropMembers(sent: unknown, read: unknown, noted: Set<string>): unknown {
  if (Array.isArray(sent) && Array.isArray(read)) return sent.map((item, nth) => dropMembers(item, read[nth], noted));
  if (typeof sent !== 'object' || sent === null || typeof read !== 'object' || read === null) return sent;
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, member]) => {
      if (Object.hasOwn(read, name)) return [[name, dropMembers(member, (read as Readonly<Record<string, unknown>>)[name], noted)]];
      noted.add(name);
      return [];
    }),
  );
}
