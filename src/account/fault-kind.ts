import type { Fault } from '../contract/fault.ts';

/** What faults say of who asks and when, not of what was asked. */
const kinds = {
  /** These credentials may not ask for this. */
  denied: /^(?:AccessDeniedException|OptInRequired)$/,
  /** These credentials may not ask for anything. */
  rejected: /^(?:ExpiredTokenException|IncompleteSignatureException|InvalidSignatureException|MissingAuthenticationTokenException|RequestExpired|UnrecognizedClientException)$/,
  /** Not now, whatever was asked. */
  passing: /^(?:Throttl|RequestThrottl|RequestLimitExceeded|TooManyRequests|SlowDown|LimitExceededException$|OperationTimeout|ServiceUnavailable|Internal)/,
} as const;

export type FaultKind = keyof typeof kinds;

/** Which of these a fault is; `undefined` for one that is an answer to what was asked. */
export function faultKind({ name, status = 400 }: { readonly name: string; readonly status?: Fault['status'] }): FaultKind | undefined {
  if (kinds.denied.test(name)) return 'denied';
  if (kinds.rejected.test(name)) return 'rejected';
  return status >= 500 || status === 429 || kinds.passing.test(name) ? 'passing' : undefined;
}
