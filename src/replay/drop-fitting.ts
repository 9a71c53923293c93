import { isOperationName } from '../contract/operation.ts';
import { redactClass } from '../contract/redact-class.ts';
import { schemaAt } from '../contract/schema-at.ts';
import { splitPointer } from '../json/split-pointer.ts';
import { describeOperation } from '../recording/redact/describe-operation.ts';
import { replaceText } from '../recording/redact/replace-text.ts';
import type { Difference } from './diff-inputs.ts';
import { fitName, type Fitting, type Found } from './fit-mask.ts';
import { renameIn } from './rename-in.ts';

/** What stands in recordings for texts that must not be seen. */
const constants = new Set(['', 'CronExpression', 'JsonValue', 'UriString'].map((shape) => replaceText(shape, 'any')));

/** The differences between a call and a recorded input that names do not explain, with recorded texts in the consumer's words. */
export function dropFitting(operation: string, differences: readonly Difference[], fitting: Fitting): Difference[] {
  const shape = `${operation}Request`;
  const found: Found = new Map();
  const hasExchangedKeys = findExchangedKeys(shape, differences, fitting);

  function fits({ path, sent, recorded }: Difference): boolean {
    // Of what no schema knows, recordings have nothing.
    if (recorded === undefined && isOperationName(operation) && schemaAt(shape, path) === undefined) return true;
    if (typeof sent !== 'string' || typeof recorded !== 'string') return hasExchangedKeys.has(parentOf(path));
    const redaction = isOperationName(operation) ? redactClass(shape, path) : describeOperation(operation)?.otherwise;
    if (redaction === 'pseudonym') return fitName(recorded, fitting.read(sent), found, fitting);
    return redaction === 'replace' && sent !== '' && constants.has(recorded);
  }

  return differences
    .filter((difference) => !fits(difference))
    .map(({ path, sent, recorded }) => ({ path, sent, recorded: typeof recorded === 'string' ? renameIn(recorded, fitting.nameOf) : recorded }));
}

/** The maps in which as many keys were sent alone as were recorded alone, none of them known to be another. */
function findExchangedKeys(shape: string, differences: readonly Difference[], fitting: Fitting): Set<string> {
  const lonely = differences.filter(({ sent, recorded }) => (sent === undefined) !== (recorded === undefined));
  const exchanged = [...Map.groupBy(lonely, ({ path }) => parentOf(path))].filter(([parent, group]) => {
    if (schemaAt(shape, parent)?.schema['x-redact-keys'] !== 'pseudonym') return false;
    const keysOf = (side: 'sent' | 'recorded') => group.filter((difference) => difference[side] !== undefined).map(({ path }) => splitPointer(path).at(-1) as string);
    const places = new Set(keysOf('recorded'));
    return places.size * 2 === group.length && keysOf('sent').every((key) => isOpenOrIn(places, fitting.read(key).expected));
  });
  return new Set(exchanged.map(([parent]) => parent));
}

function isOpenOrIn(places: ReadonlySet<string>, expected: string | undefined): boolean {
  return expected === undefined || places.has(expected);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
