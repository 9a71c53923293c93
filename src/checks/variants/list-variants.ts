import type { Call, Outcome } from '../../contract/call.ts';
import { createFault, type Fault } from '../../contract/fault.ts';
import type { InputOf, OperationName, OutputOf } from '../../contract/operation.ts';
import { ToolkitError } from '../../errors.ts';
import { errors, operations } from '../../generated/operations.ts';
import { synthesize } from '../../synthesize/synthesize.ts';
import type { Backdrop } from './create-backdrop.ts';
import { keepContract } from './keep-contract.ts';
import { listChanges, type Change } from './list-changes.ts';

/** One answer of Glue, as it is on the wire, and its name. */
export type AnswerVariant<O extends OperationName = OperationName> = { readonly name: string } & (
  | { readonly output: OutputOf<O>; readonly fault?: never }
  | { readonly fault: Fault; readonly output?: never }
);

/** How many answers the changes are tried on: not every answer has every member. */
export const worlds = 3;

/** Errors of the front end are answered to any call; ValidationException is, although the model has it for one operation only. */
const commonErrors = [...Object.entries(errors).flatMap(([name, { modelled }]) => (modelled ? [] : [name])), 'ValidationException'];

/** Every way in which the answer to a call may differ, one at a time; `combine` makes answers that differ in several. */
export function listVariants<O extends OperationName>(operation: O, input: InputOf<O>, backdrop: Backdrop, seed: number) {
  const call = { operation, input } as Call;
  const outputs = Array.from({ length: worlds }, (_, world) => outputOf(call, backdrop.answer(call, world)));
  const changes = [...new Map(outputs.flatMap((output) => listChanges(operation, output)).map((change) => [change.name, change])).values()];
  const variants: readonly AnswerVariant<O>[] = [
    toVariant('maximal', outputs[0] as object),
    toVariant('minimal', outputOf(call, synthesize({ seed, size: 'minimal', listLength: 2, graphNodes: 4 })(call))),
    ...changes.flatMap((change) => {
      const output = outputs.reduce<object | undefined>((found, _, world) => found ?? combine(world, [change]), undefined);
      return output ? [toVariant(change.name, output)] : [];
    }),
    ...faultsOf(operation).map((fault): AnswerVariant<O> => ({ name: fault.message === undefined ? `${fault.name} without a text` : fault.name, fault })),
  ];

  /** One of the answers with some changes; `undefined` when they change nothing, or the contract does not allow them together. */
  function combine(world: number, wanted: readonly Change[]): object | undefined {
    const before = outputs[world] as object;
    const output = wanted.reduce((changed, { apply }) => apply(changed), before);
    if (output === before) return undefined;
    return keepContract({ operation, input, before, output, shows: (kept) => wanted.every(({ shows, absent }) => absent || shows(kept)) });
  }

  return { variants, changes, combine };
}

/** Only what asks for a page by a token that nobody gave it is answered with a fault. */
function outputOf({ operation }: Call, { output, fault }: Outcome): object {
  if (output) return output;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `consume asks ${operation} for what is not there: ${fault?.message ?? fault?.name}`,
    operation,
    next: 'Let consume begin at the first page of the list.',
  });
}

function faultsOf(operation: OperationName): Fault[] {
  const [first, ...others] = new Set([...operations[operation].errors, ...commonErrors]);
  const withText = [first, ...others].map((name) => createFault(name as string, `${operation} was refused with ${name}.`));
  return [...withText, createFault(first as string)];
}

function toVariant<O extends OperationName>(name: string, output: object): AnswerVariant<O> {
  return { name, output };
}
