import type { GlueClient } from '@aws-sdk/client-glue';
import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import { parseDuration, type Duration } from '../../simulate/duration.ts';
import type { Variant } from '../run-variants.ts';
import { classifyResult, type Verdict } from './classify-result.ts';
import { judgeWait } from './judge-wait.ts';
import type { PollerRules } from './poller-rules.ts';
import type { RunKind, Situation } from './situation.ts';
import { watchRun } from './watch-run.ts';

/** How patient a poller has to be, and how insistent it may be. */
export interface PollerLimits {
  /** The shortest time between two polls: `'1s'` when absent. */
  readonly minInterval?: Duration;
  /** The longest time between two polls: `'10m'` when absent. */
  readonly maxInterval?: Duration;
  /** How long the longest run takes: `'8h'`, the timeout of a Glue 5 job, when absent; at most seven days. Whoever asks 500 times meanwhile gets no longer one. */
  readonly longest?: Duration;
}

export interface PollerSettings {
  /**
   * What a value means that `wait` resolves with; a rejection is a failure always. When absent, the text or member that is
   * a state of Glue means itself, `false`, `null`, `0` and `''` mean failure, and everything else means success.
   */
  readonly classify?: (result: unknown) => Verdict;
  readonly limits?: PollerLimits;
  /** Runs only the variant of this name. */
  readonly only?: string;
  readonly seed?: number;
}

interface VariantOptions extends PollerSettings {
  readonly kind: RunKind;
  readonly rules: PollerRules;
  readonly situations: (longest: number) => readonly Situation[];
  readonly starts: boolean;
  readonly consume: (client: GlueClient, runId: string | undefined) => Promise<unknown>;
}

const longestTimeout = 7 * 86_400_000;
/** Polls at the longest interval that a consumer gets beside the longest run. */
const polls = 50;

/**
 * One variant for each situation.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for limits that cannot be
 */
export function listPollerVariants({ kind, rules, situations, starts, consume, classify = classifyResult, limits = {}, seed }: VariantOptions): readonly Variant[] {
  const pace = { minInterval: parseDuration(limits.minInterval ?? '1s'), maxInterval: parseDuration(limits.maxInterval ?? '10m') };
  const longest = parseDuration(limits.longest ?? '8h');
  if (pace.minInterval > pace.maxInterval) throw invalid('/limits/minInterval', 'at most limits.maxInterval', limits.minInterval);
  if (longest > longestTimeout) throw invalid('/limits/longest', 'at most seven days, the longest timeout of a run', limits.longest);
  const told = new Set<string>();

  return situations(longest)
    .filter(({ begin }) => !starts || !begin)
    .map((situation) => ({
      name: situation.name,
      run: async () => {
        const limit = polls * pace.maxInterval + longest;
        const watched = await watchRun({ kind, situation, consume, starts, seed: seed ?? 0, limit, minInterval: pace.minInterval });
        const findings = judgeWait(watched, situation, { kind, rules, pace, classify: (result) => checkVerdict(classify(result)) });
        const fresh = findings.filter(({ rule }) => {
          // The same slip shows on many paths; it is told on the shortest.
          const isEverywhere = watched.reads.length === 0 || rule === rules.notQuick || rule === rules.notSlow;
          const scope = isEverywhere ? '' : `${situation.family ?? situation.name} ${situation.final} ${watched.reads.at(-1)?.state}`;
          const key = `${rule.id} ${scope}`;
          return !told.has(key) && told.add(key);
        });
        const scenario = situation.show ? {} : { scenario: situation.scenario };
        return fresh.map((finding) => ({ ...finding, ...scenario, ...(seed !== undefined && { seed }) }));
      },
    }));
}

function checkVerdict(verdict: Verdict): Verdict {
  if (verdict === 'success' || verdict === 'failure') return verdict;
  throw invalid('/classify', "a function that answers 'success' or 'failure'", verdict);
}

function invalid(path: string, expected: string, received: unknown): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message: `The check cannot use this ${path.split('/').at(-1)}.`, path, expected, received: excerpt(received), next: 'Mend the option.' });
}
