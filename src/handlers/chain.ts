import type { Call, Responder } from '../contract/call.ts';
import type { ToolkitError } from '../errors.ts';
import type { StatefulResponder } from './stateful-responder.ts';

export interface Chain extends Responder {
  /** Of the responders that can say why they have no answer, the first one's reason. */
  explain(call: Call): ToolkitError | undefined;
  /** Resets every responder that can be. */
  reset(): void;
}

/**
 * Asks one responder after the other; the first that answers wins. Answers `undefined` when none does.
 *
 * @example
 * const faults = ({ operation }) => (operation === 'StartJobRun' ? { fault: createFault('ConcurrentRunsExceededException') } : undefined);
 * const responder = chain(faults, () => ({ output: { JobRuns: [] } }));
 * await responder({ operation: 'GetJobRuns', input: { JobName: 'nightly' } }); // { output: { JobRuns: [] } }
 */
export function chain(...responders: readonly StatefulResponder[]): Chain {
  const ask: Responder = async (call) => {
    for (const responder of responders) {
      const outcome = await responder(call);
      if (outcome !== undefined) return outcome;
    }
    return undefined;
  };
  return Object.assign(ask, {
    explain(call: Call) {
      for (const responder of responders) {
        const reason = responder.explain?.(call);
        if (reason) return reason;
      }
      return undefined;
    },
    reset() {
      for (const responder of responders) responder.reset?.();
    },
  });
}
