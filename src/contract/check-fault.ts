import { errors, type ErrorDescription } from '../generated/operations.ts';
import { describeReceived } from './describe-received.ts';
import { excerpt } from './excerpt.ts';
import type { Violation } from './violation.ts';

/** Modelled for one operation only, and answered by the front end for all of them (boto3 issue 3229 shows it for GetTables). */
const frontEndFault = 'ValidationException';

/** Where a fault and the contract differ. Without `declared`, an operation may answer any error: nobody knows which it declares. */
export function checkFault(operation: string, declared: readonly string[] | undefined, value: unknown): Violation[] {
  const found: Violation[] = [];
  const report = (severity: Violation['severity'], path: string, rule: string, expected: string, received: string) =>
    found.push({ severity, operation, direction: 'fault', path, rule, expected, received });
  const reportType = (path: string, expected: string, received: unknown) =>
    report('violation', path, 'shape/type', expected, describeReceived('Fault', path, received));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reportType('', 'an object', value);
    return found;
  }
  const { name, message, status } = value as Readonly<Record<string, unknown>>;
  const description: ErrorDescription | undefined =
    typeof name === 'string' && Object.hasOwn(errors, name) ? errors[name as keyof typeof errors] : undefined;
  if (typeof name !== 'string') reportType('/name', 'a string', name);
  else if (declared && !declared.includes(name) && description?.modelled !== false && name !== frontEndFault) {
    report('drift', '/name', 'fault/declared', `one of ${declared.join(', ')}, or a common AWS error`, excerpt(name));
  }
  if (message !== undefined && typeof message !== 'string') reportType('/message', 'a string', message);
  if (status === undefined) return found;
  if (typeof status !== 'number') reportType('/status', 'a number', status);
  else if (description && status !== description.httpStatus) {
    report('drift', '/status', 'fault/status', `HTTP ${description.httpStatus} for this error`, excerpt(status));
  }
  return found;
}
