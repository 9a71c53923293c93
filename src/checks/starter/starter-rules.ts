import { operations } from '../../generated/operations.ts';
import type { ConsumerRule } from '../consumer-rule.ts';

const [operation] = operations.StartJobRun.documented;
/** When a client may repeat a request by itself: not when it is no idempotent one and may have been carried out. */
const repeats = 'https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2';

/** What is asked of code that starts a job run. StartJobRun has no client token, so that Glue cannot tell a repeated start. */
export const starterRules = {
  'valid-request': { id: 'starter/valid-request', sentence: 'Every request keeps the contract.', evidence: 'documented', source: operation },
  ends: { id: 'starter/ends', sentence: 'A start ends, also when Glue refuses it for ever.', evidence: 'documented', source: operation },
  'one-run': {
    id: 'starter/one-run',
    sentence: 'A start leaves one run: when an answer did not arrive, or says no more than that something failed, the run is looked for before another one is started.',
    evidence: 'documented',
    source: repeats,
  },
  started: { id: 'starter/started', sentence: 'A start that returns has started a run, and one that cannot says so with an error.', evidence: 'documented', source: operation },
  'names-its-run': { id: 'starter/names-its-run', sentence: 'The id that a start returns is that of the run it started.', evidence: 'documented', source: operation },
  'no-orphan': {
    id: 'starter/no-orphan',
    sentence: 'A start that reports a refusal has left no run behind: the refusal of a repeated request says nothing of the first one.',
    evidence: 'documented',
    source: repeats,
  },
  'clear-error': { id: 'starter/clear-error', sentence: 'A start that fails ends with an error that says why.', evidence: 'documented', source: operation },
} as const satisfies Readonly<Record<string, ConsumerRule>>;
