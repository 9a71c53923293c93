import { excerpt } from './excerpt.ts';
import { redactClass } from './redact-class.ts';
import { schemaAt } from './schema-at.ts';

/**
 * What stood at a place, for a message. Text and numbers are shown only where the contract has a value that recordings
 * keep; objects and lists never, for what is inside may be redactable whatever their own place is.
 */
export function describeReceived(shape: string, path: string, value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Date) return 'a Date';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined || value === null || isShown(shape, path)) return excerpt(value);
  return typeof value === 'string' ? `a string of ${value.length} characters (not shown)` : `a ${typeof value} (not shown)`;
}

function isShown(shape: string, path: string): boolean {
  const type = schemaAt(shape, path)?.schema.type;
  return type !== 'object' && type !== 'array' && redactClass(shape, path) === 'keep';
}
