import type { Call, Outcome } from '../../contract/call.ts';
import { operations } from '../../generated/operations.ts';
import type { Scene } from '../open-scene.ts';
import type { ListOperation, ListSubject } from './list-subjects.ts';

/** Answers a call of the list in another way than the simulation would, or leaves it to the simulation with `undefined`. */
export type Interference = (call: Call, ask: Scene['ask']) => Outcome | undefined;

interface PageInput {
  readonly NextToken?: string;
  readonly MaxResults?: number;
}

/** Pages of at most `size` items, however many are asked for. */
export function cutPages(operation: ListOperation, size: number): Interference {
  return onPages(operation, (input, read) => read({ ...input, MaxResults: Math.min(size, input.MaxResults ?? size) }));
}

const mark = 'after-an-empty-page.';

/** An empty page with a token before each page, or before the first one only. */
export function insertEmptyPages(operation: ListOperation, where: 'first' | 'between'): Interference {
  const { items } = operations[operation].pagination;
  return onPages(operation, ({ NextToken, ...input }, read) => {
    if (NextToken?.startsWith(mark)) {
      const token = NextToken.slice(mark.length);
      return read(token === '' ? input : { ...input, NextToken: token });
    }
    const isFirst = NextToken === undefined;
    if (isFirst !== (where === 'first')) return undefined;
    return { output: { [items]: [], NextToken: `${mark}${NextToken ?? ''}` } };
  });
}

/** Adds an item before each page that goes on from another one; `added` gets their ids. */
export function addInMidScan(operation: ListOperation, subject: ListSubject, added: Set<string>): Interference {
  return onPages(operation, ({ NextToken }, _read, ask) => {
    const { output } = NextToken === undefined ? {} : ask(subject.add(added.size));
    if (output) added.add(subject.readAdded(output));
    return undefined;
  });
}

function onPages(operation: ListOperation, answer: (input: PageInput, read: (input: PageInput) => Outcome, ask: Scene['ask']) => Outcome | undefined): Interference {
  return (call, ask) => (call.operation === operation ? answer(call.input, (input) => ask({ operation, input } as Call), ask) : undefined);
}
