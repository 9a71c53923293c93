import type { OperationName } from '../../src/contract/operation.ts';
import { formatViolation } from '../../src/contract/violation.ts';
import type { Exchange } from '../../src/handlers/exchange.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import type { CallStep, Case } from './case.ts';
import { findMismatches } from './find-mismatches.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Answer, targets } from './targets.ts';

export interface CaseResult {
  /** What was answered to each call, byte for byte. */
  readonly answers: readonly Answer[];
  /** Where an answer was not what the case expects, or broke the contract; each names its step. */
  readonly mismatches: readonly string[];
}

/** Plays a case against a simulated Glue of its own that is reached by way of `connect`. */
export async function runCase({ given = {}, steps }: Case, connect: (typeof targets)[keyof typeof targets]): Promise<CaseResult> {
  const glue = simulate({ scenario: given, clock: 'manual', seed: 1 });
  const exchanges: Exchange[] = [];
  const send = connect(glue, { observe: (exchange) => void exchanges.push(exchange) });
  const saved = new Map<string, unknown>();
  const answers: Answer[] = [];
  const mismatches: string[] = [];

  for (const [index, step] of steps.entries()) {
    if ('advance' in step) glue.advance(step.advance);
    else if ('settle' in step) glue.settle();
    else {
      const answer = await send(step.call, resolveReferences(step.input ?? {}, saved));
      answers.push(answer);
      const value = JSON.parse(answer.body) as Record<string, unknown>;
      if (step.as !== undefined) saved.set(step.as, value);
      const wrong = [...compare(step, answer, value, saved), ...breaches(exchanges.at(-1), step)];
      mismatches.push(...wrong.map((line) => `step ${index + 1}, ${step.call}: ${line}`));
    }
  }
  return { answers, mismatches };
}

function compare({ expect: expected = {}, fault }: CallStep, { status, body }: Answer, value: Readonly<Record<string, unknown>>, saved: ReadonlyMap<string, unknown>): readonly string[] {
  if (fault !== undefined) return value['__type'] === fault && status >= 400 ? [] : [`expected ${fault}, got ${status} ${body.slice(0, 300)}`];
  if (status !== 200) return [`expected an output, got ${body.slice(0, 300)}`];
  return findMismatches(resolveReferences(expected, saved), value);
}

/** Whatever a case is about, no answer breaks a rule, drift included; only a request that is to be refused may. */
function breaches(exchange: Exchange | undefined, { call, fault }: { readonly call: OperationName; readonly fault?: string }): readonly string[] {
  if (!exchange || exchange.error) return [`${call} was not answered: ${exchange?.error?.message}`];
  // The least length of a list binds requests; real answers have shorter ones.
  const broken = exchange.violations.filter(({ direction, rule }) => (direction === 'input' ? fault === undefined : rule !== 'shape/minItems'));
  return broken.map(formatViolation);
}
