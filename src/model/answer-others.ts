import type { Call, Responder } from '../contract/call.ts';
import type { Fault } from '../contract/fault.ts';

type Members = Readonly<Record<string, unknown>>;

/** What Glue does with a call of an operation that the contract has no types of: timestamps are epoch seconds. */
type OtherOutcome = { readonly output: Members; readonly fault?: never } | { readonly fault: Fault; readonly output?: never };

type Answer = (input: Members) => OtherOutcome | undefined | Promise<OtherOutcome | undefined>;

/**
 * A responder for operations of Glue that the contract has no schema of, such as those of the Data Catalog. Where
 * `@aws-sdk/client-glue` is installed (3.957.0 or newer, for older ones export no schemas), inputs and outputs are held against its
 * schemas: JSON types, members, required members.
 *
 * @example
 * const responder = answerOthers({ GetTable: ({ Name }) => ({ output: { Table: { Name } } }) });
 * responder({ operation: 'GetTable', input: { DatabaseName: 'sales', Name: 'orders' } }); // { output: { Table: { Name: 'orders' } } }
 */
export function answerOthers(answers: Readonly<Record<string, Answer>>): Responder {
  return ({ operation, input }: Call) => {
    const answer = Object.hasOwn(answers, operation) ? answers[operation] : undefined;
    return answer?.(input as unknown as Members);
  };
}
