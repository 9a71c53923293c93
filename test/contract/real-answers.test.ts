import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOperationName, type OperationName } from '../../src/contract/operation.ts';
import { validateInput, validateOutput } from '../../src/contract/validate.ts';
import { formatViolation } from '../../src/contract/violation.ts';

const folder = resolve(import.meta.dirname, '../../../shared/cases');

interface Case {
  readonly operation: OperationName;
  readonly kind: 'request' | 'response';
  readonly shape?: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Saved answers hold times in whatever form their recorder wrote; on the wire they are epoch seconds. */
function toWire(value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return Date.parse(value) / 1000;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toWire);
  const { __class__: kind, year = 0, month = 1, day, hour, minute, second, microsecond = 0 } = value as Record<string, number | string | undefined>;
  if (kind === 'datetime') {
    const [y, mo, d, h, mi, s, us] = [year, month, day, hour, minute, second, microsecond].map(Number);
    return Date.UTC(y ?? 0, (mo ?? 1) - 1, d, h, mi, s) / 1000 + (us ?? 0) / 1e6;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toWire(inner)]));
}

/** What a client library adds to an answer, and what a document shows alone, put back as it came over the wire. */
function toAnswer({ shape, payload }: Pick<Case, 'payload'> & Partial<Case>): unknown {
  const { ResponseMetadata: _, ...answer } = toWire(payload) as Record<string, unknown>;
  return shape === 'Node' ? { Run: { Graph: { Nodes: [answer['Node']], Edges: [] } } } : answer;
}

function readCases(): readonly (readonly [name: string, recorded: Case])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path, JSON.parse(readFileSync(join(folder, path), 'utf8')) as Case] as const)
    .filter(([, { operation }]) => isOperationName(operation));
}

const cases = existsSync(folder) ? readCases() : [];
if (cases.length === 0) console.log(`skipped: real answers are held against the contract only where ${folder} is present`);

describe.skipIf(cases.length === 0)('real traffic keeps the contract', () => {
  test.each(cases)('%s', (_, { operation, kind, ...recorded }) => {
    const validate = kind === 'request' ? validateInput : validateOutput;
    expect(validate(operation, toAnswer(recorded)).map(formatViolation)).toEqual([]);
  });

  test.each([
    ['BatchStopJobRun', 'aws-cli-example', 'aws-cli-example-wire-body'],
    ['GetJobRun', 'aws-cli-example', 'aws-cli-example-succeeded'],
    ['ResumeWorkflowRun', 'devguide-request', 'devguide-example'],
    ['GetWorkflowRun', 'devguide-request', 'devguide-completed-no-graph'],
  ] as const)('beside the request it answers: %s', (operation, asked, answered) => {
    const input = payloadOf(`${operation}/${asked}.json`);
    expect(input).toBeDefined();
    expect(validateOutput(operation, payloadOf(`${operation}/${answered}.json`), { input: input ?? {} }).map(formatViolation)).toEqual([]);
  });
});

function payloadOf(name: string): Case['payload'] | undefined {
  return cases.find(([path]) => path === name)?.[1].payload;
}
