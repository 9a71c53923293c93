import type { Call } from '../../contract/call.ts';
import { hideSecrets } from '../../contract/coverage/hide-secrets.ts';
import type { InputOf, OperationName, OutputOf } from '../../contract/operation.ts';
import type { Simulation } from '../../simulate/create-simulation.ts';

/**
 * What a simulated Glue would answer, without the values that recordings replace; `undefined` for a fault. Who looks is no
 * client: it is in no journal, meets no fault, and moves no clock that moves with reads.
 */
export function look<O extends OperationName>(simulation: Simulation, operation: O, input: InputOf<O>): OutputOf<O> | undefined {
  const { output } = simulation.peek({ operation, input } as Call);
  return output && (hideSecrets(`${operation}Response`, output) as OutputOf<O>);
}

interface Page {
  readonly NextToken?: string;
}

/** The first items of a list, and whether there are more: pages may be short, and even empty. */
export function collectFirst<P extends Page, T>(most: number, ask: (page: { readonly NextToken?: string }) => P | undefined, itemsOf: (page: P) => readonly T[] | undefined) {
  const items: T[] = [];
  let page = ask({});
  while (page) {
    items.push(...(itemsOf(page) ?? []));
    if (page.NextToken === undefined || items.length > most) break;
    page = ask({ NextToken: page.NextToken });
  }
  return { items: items.slice(0, most), more: items.length > most };
}
