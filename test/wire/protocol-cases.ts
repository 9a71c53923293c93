import { readFileSync } from 'node:fs';
import type { Fault } from '../../src/contract/fault.ts';
import type { OperationName } from '../../src/contract/operation.ts';

interface Shared {
  /** The published protocol tests that state the same rule. */
  readonly ids: readonly string[];
  readonly category: string;
  readonly rule: string;
  readonly sides: readonly ('encode' | 'decode')[];
  readonly operation: OperationName;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RequestCase extends Shared {
  readonly direction: 'request';
  readonly input: object;
}

export interface ResponseCase extends Shared {
  readonly direction: 'response';
  readonly status: number;
  readonly output?: object;
  readonly fault?: Fault;
  /** What the SDK makes of `JobRun.StartedOn`. */
  readonly date?: string;
}

interface ProtocolCases {
  readonly cases: readonly (RequestCase | ResponseCase)[];
  /** Published tests that say nothing of Glue, each with the reason. */
  readonly notRestated: Readonly<Record<string, string>>;
}

/** Read as text, for an import of JSON becomes an object literal, in which `__proto__` is no member. */
export const protocolCases = JSON.parse(
  readFileSync(new URL('protocol-cases.json', import.meta.url), 'utf8'),
) as ProtocolCases;
