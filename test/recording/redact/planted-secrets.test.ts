import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOperationName } from '../../../src/contract/operation.ts';
import { operations, type OperationDescription } from '../../../src/generated/operations.ts';
import type { Recording } from '../../../src/generated/types.ts';
import { createCapture } from '../../../src/recording/capture/create-capture.ts';
import { createRedactor } from '../../../src/recording/redact/create-redactor.ts';
import { saveCaptured } from '../../../src/recording/save-captured.ts';
import { findMarked } from './find-marker.ts';
import { carriers, marker, numberMarker, plantSecrets, type Planted, type PlantOptions } from './plant-secrets.ts';

const key = new Uint8Array(32).fill(7);
const names = Object.keys(operations).filter(isOperationName);

/** What one operation was sent and answered, and what became of it. */
interface Outcome {
  readonly planted: Planted;
  /** Places of the traffic that reveal a secret to the search itself: it is no search that finds nothing. */
  readonly seen: number;
  readonly inFile: number;
  readonly inNotes: number;
  readonly unknownReported: number;
  readonly numbersReported: number;
  readonly text: string;
}

const outcomes = new Map<string, Outcome>();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const name of names) outcomes.set(name, await record(name));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const variants: readonly PlantOptions[] = [
  ...Object.values(carriers).map((carry) => ({ carry })),
  { carry: String, unknown: true },
  { carry: String, numbers: true },
  ...[1, 2, 3, 4, 5, 6].map((wrongBelow) => ({ carry: String, wrongBelow })),
];

async function record(operation: string): Promise<Outcome> {
  const planted: Planted = { secrets: 0, unknown: 0, numbers: 0 };
  const traffic: unknown[] = [];
  const capture = createCapture();
  const send = (input: unknown, status: number, body: unknown) => {
    const secret = `${marker}h${planted.secrets++}`;
    const headers = {
      authorization: `AWS4-HMAC-SHA256 Credential=${secret}/20261121/eu-west-1/glue/aws4_request, SignedHeaders=host, Signature=${'ab'.repeat(32)}`,
      'content-type': 'application/x-amz-json-1.1; charset=utf-8',
      'x-amz-target': `AWSGlue.${operation}`,
      'x-amz-security-token': secret,
      cookie: secret,
    };
    traffic.push(headers.authorization, input, body);
    const end = capture.begin({ method: 'POST', headers, body: JSON.stringify(input) });
    end({ status, headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': secret, [secret]: secret }, body: JSON.stringify(body) });
  };
  for (const options of variants) {
    send(plantSecrets(`${operation}Request`, options, planted), 200, plantSecrets(`${operation}Response`, options, planted));
    const text = () => options.carry(`${marker}f${planted.secrets++}`);
    const [declared = 'InternalFailure'] = (operations[operation as never] as OperationDescription).errors;
    send({}, 400, { __type: declared, Message: text() });
    send({}, 400, { __type: text(), message: `Job with name: ${text()} not found.` });
  }
  const redactor = createRedactor({ key });
  const { path } = await saveCaptured({ folder, name: operation, region: 'eu-west-1', recordedAt: '2026-11-21', interactions: capture.interactions, redactor, secrets: capture.secrets });
  const text = readFileSync(path, 'utf8');
  const file = JSON.parse(text) as Recording;
  const count = (reason: string) => redactor.notes.filter((note) => note.reason === reason).reduce((sum, note) => sum + note.count, 0);
  return {
    planted,
    seen: findMarked(traffic, marker).length,
    inFile: findMarked(file, marker).length + findMarked(file, numberMarker).length + (text.includes(marker) ? 1 : 0),
    inNotes: findMarked(redactor.notes, marker).length,
    unknownReported: count('unknown member'),
    numbersReported: count('account-like number'),
    text,
  };
}

describe.each(names)('%s', (name) => {
  const outcome = () => outcomes.get(name) as Outcome;

  test('keeps none of at least 40 secrets, in no encoding, neither in the file nor in the notes', () => {
    const { planted, seen, inFile, inNotes } = outcome();
    expect(planted.secrets).toBeGreaterThanOrEqual(40);
    expect(seen).toBeGreaterThanOrEqual(planted.secrets * 0.99);
    expect({ inFile, inNotes }).toEqual({ inFile: 0, inNotes: 0 });
  });

  test('drops and reports every member that no schema knows, and every number that may be an account', () => {
    const { planted, unknownReported, numbersReported, text } = outcome();
    expect({ unknownReported, numbersReported }).toEqual({ unknownReported: planted.unknown, numbersReported: planted.numbers });
    expect(text).not.toMatch(/NewMember|Nested|polluted/);
  });
});

test('of all secrets that were planted in all operations, none is found', () => {
  const sum = (pick: (outcome: Outcome) => number) => [...outcomes.values()].reduce((total, outcome) => total + pick(outcome), 0);
  const summary = {
    operations: outcomes.size,
    secrets: sum(({ planted }) => planted.secrets),
    fewest: Math.min(...[...outcomes.values()].map(({ planted }) => planted.secrets)),
    found: sum(({ inFile, inNotes }) => inFile + inNotes),
    unknownMembers: sum(({ planted }) => planted.unknown),
    unknownReported: sum(({ unknownReported }) => unknownReported),
    numbers: sum(({ planted }) => planted.numbers),
    numbersReported: sum(({ numbersReported }) => numbersReported),
  };
  console.info('planted secrets', summary);
  expect(summary).toMatchObject({ operations: 49, found: 0, unknownReported: summary.unknownMembers, numbersReported: summary.numbers });
  expect(readdirSync(folder)).toHaveLength(49);
});
