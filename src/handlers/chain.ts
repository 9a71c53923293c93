import type { Responder } from '../contract/call.ts';

/**
 * Asks one responder after the other; the first that answers wins. Answers `undefined` when none does.
 *
 * @example
 * chain(overrides, replay({ recordings }), synthesize({ seed: 7 }));
 */
export function chain(...responders: readonly Responder[]): Responder {
  return async (call) => {
    for (const responder of responders) {
      const outcome = await responder(call);
      if (outcome !== undefined) return outcome;
    }
    return undefined;
  };
}
