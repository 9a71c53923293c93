import type { Call, Outcome } from '../contract/call.ts';
import { ToolkitError } from '../errors.ts';
import { dropFitting } from './drop-fitting.ts';
import { explainAmbiguity, type Candidate } from './explain-ambiguity.ts';
import type { Compare } from './find-nearest.ts';
import { findRecordedNames } from './find-recorded-names.ts';
import { fitMask, type Fitting } from './fit-mask.ts';
import { indexMasks } from './index-masks.ts';
import { maskInput, type Mask, type Slot } from './mask-input.ts';
import { createNameBook, type KnownNames } from './name-book.ts';
import type { Entry } from './read-entries.ts';
import { readName, type SentName } from './read-name.ts';
import { speakOutcome } from './speak-outcome.ts';
import { namesIn } from './names-in.ts';
import { renameIn } from './rename-in.ts';

/** A call, or what was recorded of one, as far as it tells which recordings answer it. */
export type Asked = { readonly operation: string; readonly input: object };

/** Lets consumers keep their own names: what was recorded of a real account has pseudonyms in their places. */
export interface NameBinding {
  /** The key of the recordings that this call means under other names, which are bound; an error where several may be meant. */
  find(call: Call): string | undefined;
  /** The same, and nothing is bound. */
  look(call: Call): string | ToolkitError | undefined;
  /** What was recorded under `key` in the consumer's words; the same object for the same outcome and names. */
  speak(call: Call, key: string, outcome: Outcome): Outcome;
  /** Tells the differences between a call and entries that other names do not explain. */
  createCompare(): Compare;
  /** Forgets the names, all but those it began with. */
  reset(): void;
}

/** More are not told in an error. */
const enough = 6;

/**
 * Binds names to the pseudonyms of the groups, each of which answers its own key. `simplify` takes from an input what does not
 * count, as the keys were made without it.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for names it cannot use
 */
export function bindNames(groups: ReadonlyMap<string, readonly Entry[]>, simplify: (asked: Asked) => Asked, known: KnownNames = {}): NameBinding {
  const book = createNameBook(known);
  const recorded = new Map([...groups].filter(([, entries]) => entries.some(({ isRecorded }) => isRecorded)));
  const operations = new Set([...recorded.values()].flatMap(([entry]) => entry?.interaction.operation ?? []));
  const spoken = new WeakMap<Outcome, { readonly stamp: string; readonly outcome: Outcome }>();
  let prepared: ReturnType<typeof prepare> | undefined;

  /** Made when the first call needs it: where all calls are recorded as they are, never. */
  const recordings = () => (prepared ??= prepare());

  function mask(asked: Asked): Mask | undefined {
    const { operation, input } = simplify(asked);
    return maskInput(operation, input as Readonly<Record<string, unknown>>);
  }

  function prepare() {
    const items = [...recorded].flatMap(([key, entries]) => {
      const entry = entries.find(({ isRecorded }) => isRecorded) as Entry;
      const masked = mask(entry.interaction);
      return masked ? [{ key, entry, mask: masked }] : [];
    });
    return { index: indexMasks(items), names: findRecordedNames([...recorded.values()].flat()) };
  }

  function createFitting(): Fitting {
    const { names: texts } = recordings();
    const isRecorded = (text: string) => texts.all.has(text);
    const read = new Map<string, SentName>();
    return {
      read: (text) => read.get(text) ?? (read.set(text, readName(text, book, isRecorded)).get(text) as SentName),
      nameOf: book.nameOf,
      isRecorded,
      isGiven: (token) => texts.given.has(token),
    };
  }

  function findCandidates(call: Call): Candidate[] {
    // Without a recording of it, an operation need not be looked up in the SDK.
    const sent = operations.has(call.operation) ? mask(call) : undefined;
    if (!sent) return [];
    const fitting = createFitting();
    const expected = sent.slots.map((slot) => (slot.kind === 'name' ? onlyTextFor(fitting.read(slot.text)) : undefined));
    const candidates: Candidate[] = [];
    for (const { key, entry, mask: place } of recordings().index.find(sent.skeleton, expected)) {
      const found = fitMask(place, sent, fitting);
      if (found && candidates.push({ key, entry, found }) === enough) break;
    }
    return candidates;
  }

  /** The names of a call that the key has pseudonyms for, so that its answer says them, too. */
  function keyedNames(call: Call): (readonly [pseudonym: string, name: string])[] {
    const { keyedPseudonymOf } = book;
    const { isRecorded } = createFitting();
    const texts = keyedPseudonymOf ? (mask(call)?.slots ?? []).flatMap(textsOf).flatMap(namesIn) : [];
    return texts.filter((name) => !isRecorded(name) && book.pseudonymOf(name) === undefined).map((name) => [keyedPseudonymOf?.(name) as string, name]);
  }

  /** Pseudonyms that the call itself says, although their names are known: its answer says them, too. */
  function findSaid(call: Call): string[] {
    const texts = (mask(call)?.slots ?? []).flatMap(textsOf).flatMap((text) => [text, ...namesIn(text)]);
    return texts.filter((text) => book.nameOf(text) !== undefined && book.pseudonymOf(text) === undefined);
  }

  return {
    find(call) {
      const [only, ...others] = findCandidates(call);
      if (only && others.length > 0) throw explainAmbiguity(call, [only, ...others]);
      if (only) book.bind([...only.found, ...keyedNames(call)]);
      return only?.key;
    },
    look(call) {
      const candidates = findCandidates(call);
      return candidates.length > 1 ? explainAmbiguity(call, candidates) : candidates[0]?.key;
    },
    speak(call, key, outcome) {
      if (book.isEmpty || !recorded.has(key)) return outcome;
      const said = findSaid(call);
      const stamp = JSON.stringify([book.version, said]);
      const before = spoken.get(outcome);
      if (before?.stamp === stamp) return before.outcome;
      const nameOf = (pseudonym: string) => (said.includes(pseudonym) ? undefined : book.nameOf(pseudonym));
      const translated = speakOutcome(call.operation, outcome, (text) => renameIn(text, nameOf));
      spoken.set(outcome, { stamp, outcome: translated });
      return translated;
    },
    createCompare() {
      const fitting = recorded.size > 0 ? createFitting() : undefined;
      return (entry, differences) => (fitting && entry.isRecorded ? dropFitting(entry.interaction.operation, differences, fitting) : differences);
    },
    reset: () => book.reset(),
  };
}

/** What a slot names: keys of arguments, properties and tags are names, too. */
function textsOf(slot: Slot): string[] {
  if (slot.kind === 'map') return slot.entries.map(({ key }) => key);
  return slot.kind === 'name' ? [slot.text] : [];
}

/** Longer pseudonyms may have been cut in the recording. */
const uncut = 128;

/** What recordings have for a text, where it can only be one. */
function onlyTextFor({ alias, expected }: SentName): string | undefined {
  return expected !== undefined && expected.length <= uncut && (alias ?? expected) === expected ? expected : undefined;
}
