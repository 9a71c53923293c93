import type { ToolkitError } from '../../errors.ts';
import type { ControlError } from '../../generated/types.ts';

/** An answer of the control API, ready to be sent. */
export interface ControlAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** It is about this instant and for this page; nobody keeps it, guesses its type or reads it from elsewhere. */
const common = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
} as const;

/** The policy of what is no page: should a browser show it as one, it can do nothing. */
const nothing = "default-src 'none';frame-ancestors 'none'";

export function answerText(body: string, type: string, headers: Readonly<Record<string, string>> = {}, status = 200): ControlAnswer {
  return { status, headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': nothing, ...common, ...headers }, body };
}

export function answerJson(value: object): ControlAnswer {
  return answerText(`${JSON.stringify(value)}\n`, 'application/json');
}

/** Says why something was not done. */
export function refuse(status: number, { code, detail }: ToolkitError, headers: Readonly<Record<string, string>> = {}): ControlAnswer {
  const { cause: _, operation: __, ...said } = detail;
  const error: ControlError = { code, ...said };
  return answerText(`${JSON.stringify(error)}\n`, 'application/json', headers, status);
}
