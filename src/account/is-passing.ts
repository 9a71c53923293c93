import type { Fault } from '../contract/fault.ts';

/** What says "not now", whatever was asked; with HTTP 5xx and 429. */
const passing = /^(?:Throttl|RequestThrottl|RequestLimitExceeded|TooManyRequests|SlowDown|LimitExceededException$|OperationTimeout|ServiceUnavailable|Internal)/;

/** True for a fault that would be another answer a moment later, and so is none to be recorded. */
export function isPassing({ name, status }: Fault): boolean {
  return status >= 500 || status === 429 || passing.test(name);
}
