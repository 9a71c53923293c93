import type { Delivery, Outcome } from '../../contract/call.ts';
import { createFault } from '../../contract/fault.ts';
import type { ScriptedFault } from '../../generated/types.ts';
import { parseDuration } from '../duration.ts';

/** What Glue says with an error that the scenario gives no text: as observed. */
const texts: Readonly<Record<string, string>> = {
  ConcurrentRunsExceededException: 'Concurrent runs exceeded.',
  EntityNotFoundException: 'Entity not found',
  ExpiredTokenException: 'The security token included in the request is expired',
  ThrottlingException: 'Rate exceeded',
  UnrecognizedClientException: 'The security token included in the request is invalid.',
};

/** Lets a fault strike a call, if there is one. With an error the operation does not happen; when its response is lost, it does. */
export function injectFault(fault: ScriptedFault | undefined, answer: () => Outcome): Outcome {
  if (!fault) return answer();
  const { error, message, lost, latency } = fault;
  const outcome: Outcome = error === undefined ? answer() : { fault: createFault(error, message ?? (Object.hasOwn(texts, error) ? texts[error] : undefined)) };
  const delivery: Delivery = { ...(latency !== undefined && { delay: parseDuration(latency) }), ...(lost && { lost }) };
  return Object.keys(delivery).length === 0 ? outcome : { ...outcome, delivery };
}
