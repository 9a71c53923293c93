import type { Call } from '../../contract/call.ts';
import { ToolkitError } from '../../errors.ts';
import type { Interaction, Recording } from '../../generated/types.ts';
import type { Redactor } from '../../recording/redact/create-redactor.ts';
import { toOutcome } from '../../recording/to-outcome.ts';
import { replay } from '../../replay/replay.ts';
import { rewriteTexts } from './rewrite-texts.ts';

/** What a session recorded, and how. */
interface Recorded {
  /** As they were captured; redacted, they end the recording. */
  readonly calls: readonly Interaction[];
  /** Before which of the calls a replay begins anew. */
  readonly marks: ReadonlySet<number>;
  readonly redactor: Pick<Redactor, 'rules' | 'issued'>;
}

const severalTests =
  'Several tests ask the same and were answered differently, and each begins the recording anew: all of them will get the answers of the first. ' +
  'Give each of them a session and a recording of its own.';

const otherKey = '  Or the rest of the recording was made with another key: then find that, or record everything anew with mode "all".\n';

/**
 * Plays a recording to the calls that it was made of, as the same code will make them: in their order, under their own names, with the ids and
 * tokens that replayed answers give it, without the key. Says what it would not be told then, or be told otherwise, and what to do about it; an empty
 * text when everything is answered as it was.
 */
export function checkReplay(recording: Recording, { calls, marks, redactor: { rules, issued } }: Recorded): string {
  const responder = replay({ recordings: recording, ...(rules.names && { names: rules.names }) });
  const recorded = recording.interactions.slice(-calls.length);
  const problems = new Set<string>();
  const unclear = new Map<string, string>();
  // What the code has from nowhere else but answers, it has as they are replayed.
  const own = new Set<string>();
  const given = new Map<string, string>();
  for (const [index, { operation, input, output }] of calls.entries()) {
    const redacted = recorded[index] as Interaction;
    if (marks.has(index)) responder.reset();
    const replayed = rewriteTexts(input, redacted.input, (text) => given.get(text) ?? (own.add(text), text));
    const call = { operation, input: replayed } as unknown as Call;
    const problem = attempt(() => (responder(call) ? undefined : responder.explain(call)));
    const named = problem?.code === 'GLUE_RECORDING_AMBIGUOUS' ? findNames(replayed, issued) : [];
    for (const [name, pseudonym] of named) unclear.set(name, pseudonym);
    if (problem && named.length === 0) problems.add(`  ${operation}: ${problem.detail.next}\n`);
    rewriteTexts(output, redacted.output, (text, pseudonym) => (own.has(text) || given.set(text, pseudonym), text));
  }
  for (const operation of findOthersAnswers(recording, recorded, marks)) {
    problems.add(`  ${operation}: ${severalTests}\n`);
  }
  // A replay could only give an example; here it is known which name is which.
  const pairs = [...unclear].map((pair) => pair.map((text) => JSON.stringify(text)).join(': '));
  if (pairs.length > 0) problems.add(`  Say which name is which: names: { ${pairs.join(', ')} }\n`);
  if (pairs.length > 0 && isOfOtherKey(recording.interactions.slice(0, -calls.length), issued)) problems.add(otherKey);
  return problems.size === 0 ? '' : `\nNot to be replayed as it is:\n${[...problems].join('')}`;
}

/** Whether what was recorded before has no name in common with what the key made now. */
function isOfOtherKey(before: readonly Interaction[], issued: Redactor['issued']): boolean {
  const text = JSON.stringify(before);
  return before.length > 0 && ![...issued.keys()].some((pseudonym) => text.includes(pseudonym));
}

/** The operations of calls that a replay, begun anew at each mark, answers otherwise than the account did. */
function findOthersAnswers(recording: Recording, recorded: readonly Interaction[], marks: ReadonlySet<number>): Set<string> {
  const responder = replay({ recordings: recording });
  const operations = new Set<string>();
  for (const [index, interaction] of recorded.entries()) {
    if (marks.has(index)) responder.reset();
    const answer = responder(interaction as unknown as Call);
    if (JSON.stringify(answer) !== JSON.stringify(toOutcome(interaction))) operations.add(interaction.operation);
  }
  return operations;
}

/** The names in an input, each with its pseudonym. */
function findNames(input: unknown, issued: Redactor['issued']): (readonly [name: string, pseudonym: string])[] {
  const texts = new Set<unknown>();
  JSON.stringify(input, (_key, value: unknown) => (texts.add(value), value));
  return [...issued].flatMap(([pseudonym, text]) => (pseudonym.startsWith('name-') && texts.has(text) ? [[text, pseudonym] as const] : []));
}

function attempt(act: () => ToolkitError | undefined): ToolkitError | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof ToolkitError) return error;
    throw error;
  }
}
