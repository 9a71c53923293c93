/**
 * Everything a user can do wrong with the toolkit, as stable codes. What Glue would answer is a Fault, never one of these.
 * `docs/errors.md` is generated from this table; a test fails for a code that nothing provokes.
 */
export const errorCodes = {
  GLUE_UNKNOWN_OPERATION: 'The contract has no operation of this name.',
  GLUE_NO_ANSWER: 'No responder answered this call, and nothing is ever passed on to the network.',
  GLUE_REQUEST_STOPPED: 'A request or connection that is no call of Glue was stopped before it could reach the network.',
  GLUE_RECORDING_NO_MATCH: 'The recordings hold no interaction for this operation and input.',
  GLUE_RECORDING_AMBIGUOUS: 'Several recorded interactions fit this call under other names, and none is guessed.',
  GLUE_RECORDING_EXHAUSTED: 'The recorded sequence for this call has been used up.',
  GLUE_RECORDING_INVALID: 'A recording file is not valid.',
  GLUE_RECORDING_UNREADABLE: 'A recording file or folder cannot be read or written.',
  GLUE_SCENARIO_INVALID: 'A scenario cannot be read, or contradicts itself or the contract.',
  GLUE_CONTRACT_VIOLATED: 'Calls or answers broke the contract.',
  GLUE_PEER_MISSING: 'A package that this option needs is not installed.',
  GLUE_OPTION_INVALID: 'An option has a value the toolkit cannot use.',
  GLUE_TIMERS_REAL: 'A check needs virtual time, and the code under test sleeps on real timers.',
  GLUE_NETWORK_UNGUARDED: 'Unhandled requests would reach the network.',
  GLUE_ALREADY_STARTED: 'A glue-contract session that intercepts requests is already running.',
  GLUE_CLOSED: 'The session has been closed.',
  GLUE_RESPONDER_FAILED: 'A responder threw instead of answering.',
  GLUE_CAPTURE_UNREADABLE: 'What was captured is no call of Glue, or no answer of it.',
  GLUE_KEY_UNUSABLE: 'The key that pseudonyms are made with is missing, malformed or not kept secret.',
  GLUE_RECORDING_FORBIDDEN: 'Recording was not allowed here, so nothing was sent and nothing written.',
  GLUE_REDACTION_WEAKER: 'A rule would let through what the contract redacts.',
  GLUE_SECRET_FOUND: 'What was to be written holds a secret, so nothing was written.',
  GLUE_SYNTHESIS_FAILED: 'No value satisfies the schema and the options together.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

export interface ToolkitErrorDetail {
  /** What happened, in one sentence with the concrete names. */
  readonly message: string;
  /** The Glue operation concerned, spelled as AWS spells it. */
  readonly operation?: string;
  /** A file, and within it a JSON Pointer after `#`; or the pointer alone. */
  readonly path?: string;
  readonly expected?: string;
  readonly received?: string;
  /** What to do next, as an instruction. */
  readonly next: string;
  readonly cause?: unknown;
}

/**
 * A mistake made with the toolkit: thrown, never sent as if Glue had said it.
 *
 * The message is the sentence, then one line each for operation, path, expected and received, then the next step.
 *
 * @example
 * try {
 *   validateInput('GetTable', {});
 * } catch (error) {
 *   error.code; // 'GLUE_UNKNOWN_OPERATION'
 * }
 */
export class ToolkitError extends Error {
  override readonly name = 'ToolkitError';
  readonly code: ErrorCode;
  readonly detail: ToolkitErrorDetail;

  constructor(code: ErrorCode, detail: ToolkitErrorDetail) {
    super(describe(code, detail), detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.detail = detail;
  }
}

function describe(code: ErrorCode, detail: ToolkitErrorDetail): string {
  const lines = [`[glue-contract] ${code}: ${detail.message}`];
  for (const key of ['operation', 'path', 'expected', 'received'] as const) {
    if (detail[key] !== undefined) lines.push(`  ${key}: ${detail[key]}`);
  }
  lines.push(`  next: ${detail.next}`);
  return lines.join('\n');
}
