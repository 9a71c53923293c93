import { isReadOnly } from '../../contract/is-read-only.ts';
import type { Interaction } from '../../generated/types.ts';

/** What depends on who asks, from where and when; the contract has nothing to do with it. */
const denied = new Set(['AccessDeniedException', 'OptInRequired']);

/** What says that the credentials are no good: nothing else can be asked with them. */
const credentials = new Set([
  'ExpiredTokenException', 'IncompleteSignatureException', 'InvalidSignatureException', 'MissingAuthenticationTokenException', 'RequestExpired', 'UnrecognizedClientException',
]);

/** What passes by itself, so that asking again shows something else. */
const passing = new Set([
  'InternalFailure', 'InternalServiceException', 'OperationTimeoutException', 'RequestLimitExceeded', 'ServiceUnavailable', 'ThrottlingException',
]);

/** Why an interaction is not asked again, whatever the account; `undefined` for one that is. */
export function whyNotAsked({ operation, fault }: Interaction): string | undefined {
  if (!isReadOnly(operation)) return 'it may write, and verify only reads';
  if (fault === undefined) return undefined;
  if (denied.has(fault.name) || credentials.has(fault.name)) return `${fault.name} depends on who asks`;
  return passing.has(fault.name) ? `${fault.name} passes by itself` : undefined;
}

/** True for a fault that says nothing but that these credentials may not ask for this. */
export function isDenied(name: string): boolean {
  return denied.has(name);
}

/** True for a fault that says that these credentials may not ask for anything. */
export function isRejected(name: string): boolean {
  return credentials.has(name);
}
