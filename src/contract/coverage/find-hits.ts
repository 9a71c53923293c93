import { operations, type OperationDescription } from '../../generated/operations.ts';
import type { Call, Outcome } from '../call.ts';
import { isOperationName } from '../operation.ts';
import type { Goal } from './list-goals.ts';
import { visitOutputMembers } from './output-members.ts';

/**
 * The goals that one answered call met, as often as it met them. Of an answer that was lost nothing was delivered but
 * the need to ask again. Values and errors that the contract does not have are met too; they are no one's goal.
 */
export function findHits(call: Call, { output, fault, delivery }: Outcome): readonly Goal[] {
  const hits: Goal[] = [{ kind: 'call', name: 'called' }];
  if (delivery?.lost) return hits;
  if (fault) return [...hits, { kind: 'error', name: fault.name }];
  if (!isOperationName(call.operation)) return hits;
  visitOutputMembers(call.operation, output, ({ name, optional, values }, value) => {
    if (optional) hits.push({ kind: 'member', name: `${name} ${value === undefined ? 'absent' : 'present'}` });
    if (values.length === 0) return;
    for (const item of [value].flat()) if (typeof item === 'string') hits.push({ kind: 'value', name: `${name} ${item}` });
  });
  const page = pageOf(call, output);
  return page === undefined ? hits : [...hits, { kind: 'page', name: page }];
}

/** Which kind of list the call finished or went on with; a first page that says there is more is none yet. */
function pageOf({ operation, input }: Call, output: unknown): string | undefined {
  const { pagination }: OperationDescription = operations[operation];
  if (!pagination) return undefined;
  const { inputToken, outputToken, items, lastToken } = pagination;
  if (isToken((input as Record<string, unknown>)[inputToken], lastToken)) return 'several pages';
  const answer = Object(output) as Readonly<Record<string, unknown>>;
  if (isToken(answer[outputToken], lastToken)) return undefined;
  const list = answer[items];
  return Array.isArray(list) && list.length > 0 ? 'one page' : 'empty list';
}

function isToken(token: unknown, lastToken: number | undefined): boolean {
  return token !== undefined && token !== null && token !== '' && token !== lastToken;
}
