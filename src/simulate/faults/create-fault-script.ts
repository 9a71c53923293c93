import { createHash } from 'node:crypto';
import type { OperationName } from '../../contract/operation.ts';
import type { ScriptedFault } from '../../generated/types.ts';
import { parseDuration } from '../duration.ts';
import { canAnswer } from './can-answer.ts';

/** Decides for each call whether a fault strikes it. */
export interface FaultScript {
  /** The first fault that strikes the next call of an operation; `elapsed` is in milliseconds since the simulation began. */
  next(operation: OperationName, elapsed: number): ScriptedFault | undefined;
}

interface Counted {
  readonly fault: ScriptedFault;
  readonly from: number;
  readonly until: number;
  calls: number;
  strikes: number;
}

/**
 * Plays the faults of a scenario. Each counts the calls of its own operations, those that another fault strikes included,
 * and draws its share from the seed and that count: the same calls meet the same faults.
 */
export function createFaultScript(faults: readonly ScriptedFault[], seed: number): FaultScript {
  const counted: readonly Counted[] = faults.map((fault) => ({
    fault,
    from: parseDuration(fault.from ?? 0),
    until: fault.until === undefined ? Number.POSITIVE_INFINITY : parseDuration(fault.until),
    calls: 0,
    strikes: 0,
  }));

  return {
    next(operation, elapsed) {
      const concerned = counted.filter(({ fault }) => isOfOperation(fault, operation));
      for (const one of concerned) one.calls++;
      const striking = concerned.find((one) => strikes(one, elapsed, () => draw(seed, counted.indexOf(one), one.calls)));
      if (striking) striking.strikes++;
      return striking?.fault;
    },
  };
}

function isOfOperation({ operations, error }: ScriptedFault, operation: OperationName): boolean {
  if (operations) return operations.includes(operation);
  return error === undefined || canAnswer(operation, error);
}

function strikes({ fault: { on, share, times }, from, until, calls, strikes: before }: Counted, elapsed: number, drawn: () => number): boolean {
  return (
    elapsed >= from &&
    elapsed < until &&
    (on === undefined || on.includes(calls)) &&
    (times === undefined || before < times) &&
    (share === undefined || drawn() < share)
  );
}

/** A number from 0 up to 1 that depends on nothing but these three. */
function draw(seed: number, fault: number, call: number): number {
  return createHash('sha256').update(`glue-contract faults ${seed} ${fault} ${call}`).digest().readUInt32BE() / 2 ** 32;
}
