import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call, Outcome } from '../../src/contract/call.ts';
import type { OperationName } from '../../src/contract/operation.ts';
import { validateOutput } from '../../src/contract/validate.ts';
import { ToolkitError } from '../../src/errors.ts';
import type { Interaction } from '../../src/generated/types.ts';
import { anyNames, anySteps, consume, recordAccount, type Consumer } from './recorded-account.ts';

/** Consumers of some jobs and workflows; keys of arguments have no slash, which a role's path would be cut at. */
const consumers = (jobs: number, workflows: number): fc.Arbitrary<Consumer> =>
  fc.record({ all: anyNames(jobs + workflows + 2), steps: anySteps }).map(({ all, steps }) => ({
    jobs: all.slice(0, jobs),
    workflows: all.slice(jobs, jobs + workflows),
    keys: all.slice(-2).map((key) => key.replaceAll('/', '.')),
    steps,
  }));

/** An answer, or the error that explains why there is none. */
function hear(answer: (call: Call) => Outcome | undefined, { operation, input }: Interaction): Outcome | ToolkitError | undefined {
  try {
    return answer({ operation, input } as unknown as Call);
  } catch (error) {
    if (error instanceof ToolkitError && ['GLUE_RECORDING_NO_MATCH', 'GLUE_RECORDING_AMBIGUOUS'].includes(error.code)) return error;
    throw error;
  }
}

const answered = ({ operation, input }: Interaction, outcome: Outcome) => ({ operation, input, ...outcome }) as Interaction;

/** The same text for the same call. */
const write = ({ operation, input }: Interaction) => `${operation} ${JSON.stringify(input)}`;

/** Answers that are about another resource than was asked for. */
const strays = (heard: readonly Interaction[]) =>
  heard.flatMap(({ operation, input, output }) => (output ? validateOutput(operation as OperationName, output, { input }) : [])).filter(({ rule }) => rule.endsWith('/asked'));

describe('what a redactor recorded of an account', () => {
  test.each([false, true])('answers the same consumer with its own interactions, where there is one job (repage: %s)', (repage) => {
    fc.assert(
      fc.property(consumers(1, 1), (consumer) => {
        const { recording, reveal, replayed } = recordAccount(consumer);
        const heard = consume(consumer, replayed({ repage, exhaustion: 'error' }));
        expect(heard.map(reveal)).toEqual(recording.interactions.map(reveal));
        expect(strays(heard)).toEqual([]);
      }),
    );
  });

  test.each([false, true])('answers it so with any jobs and workflows when it is told the names (repage: %s)', (repage) => {
    fc.assert(
      fc.property(consumers(2, 2), (consumer) => {
        const { recording, reveal, replayed, names } = recordAccount(consumer);
        const heard = consume(consumer, replayed({ repage, names, exhaustion: 'error' }));
        expect(heard.map(reveal)).toEqual(recording.interactions.map(reveal));
        expect(strays(heard)).toEqual([]);
      }),
    );
  });

  test('answers it so with aliases of its own, the same object at recording and at replay', () => {
    fc.assert(
      fc.property(consumers(2, 1), (consumer) => {
        const texts = [...consumer.jobs, ...consumer.workflows, ...consumer.keys, '123456789012'];
        const names = Object.fromEntries(texts.map((name, index) => [name, `alias-${index}`]));
        const { recording, reveal, replayed } = recordAccount(consumer, { names, allowWeaker: true });
        const heard = consume(consumer, replayed({ names, exhaustion: 'error' }));
        expect(heard.map(reveal)).toEqual(recording.interactions.map(reveal));
        expect(strays(heard)).toEqual([]);
      }),
    );
  });

  test('gives several jobs without names their own answers or an explained error, never those of another', () => {
    fc.assert(
      fc.property(consumers(2, 2), (consumer) => {
        const { talk, recording, reveal, replayed } = recordAccount(consumer);
        const responder = replayed({ exhaustion: 'error' });
        const unheard = new Set<string>();
        const own: unknown[] = [];
        const got: unknown[] = [];
        for (const [index, asked] of talk.entries()) {
          const heard = hear(responder, asked);
          // What a call was not answered, the same call is answered next; a real token was never given by the recordings.
          if (heard instanceof ToolkitError || (heard === undefined && 'NextToken' in asked.input)) unheard.add(write(asked));
          if (unheard.has(write(asked))) continue;
          own.push(reveal(recording.interactions[index] as Interaction));
          got.push(heard && reveal(answered(asked, heard as Outcome)));
        }
        expect(got).toEqual(own);
      }),
    );
  });

  test('gives calls in any order an answer that was recorded for the same call, or an explained error', () => {
    const shuffled = consumers(2, 1).chain((consumer) => fc.tuple(fc.constant(consumer), fc.infiniteStream(fc.nat())));
    fc.assert(
      fc.property(shuffled, ([consumer, dice]) => {
        const { talk, recording, reveal, replayed } = recordAccount(consumer);
        const responder = replayed();
        for (const asked of talk.map((each) => [dice.next().value as number, each] as const).toSorted(([one], [other]) => one - other).map(([, each]) => each)) {
          const heard = hear(responder, asked);
          if (heard === undefined || heard instanceof ToolkitError) continue;
          const own = recording.interactions.filter((_, index) => write(talk[index] as Interaction) === write(asked));
          expect(own.map(reveal)).toContainEqual(reveal(answered(asked, heard)));
        }
      }),
    );
  });
});
