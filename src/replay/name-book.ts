import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';

/** Which of the consumer's names is which pseudonym of the recordings: one to one. */
export interface NameBook {
  readonly pseudonymOf: (name: string) => string | undefined;
  /** By the key, where it is at hand: what a name would have in recordings, bound or not. */
  readonly keyedPseudonymOf: ((name: string) => string) | undefined;
  readonly nameOf: (pseudonym: string) => string | undefined;
  /** Names by their pseudonyms. */
  bind(found: Iterable<readonly [pseudonym: string, name: string]>): void;
  /** Forgets what `bind` was told. */
  reset(): void;
  /** Another number after every change, and never one from before. */
  readonly version: number;
  readonly isEmpty: boolean;
}

/** What a book knows from the beginning. */
export interface KnownNames {
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly pseudonymOf?: ((name: string) => string) | undefined;
}

/**
 * A book that begins with `names`.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for names that are no texts, or that share a pseudonym
 */
export function createNameBook({ names = {}, pseudonymOf: keyedPseudonymOf }: KnownNames = {}): NameBook {
  const pseudonyms = new Map<string, string>();
  const real = new Map<string, string>();
  let version = 0;

  function bind(found: Iterable<readonly [string, string]>): void {
    for (const [pseudonym, name] of found) {
      version++;
      pseudonyms.set(name, pseudonym);
      real.set(pseudonym, name);
    }
  }

  checkNames(names);
  const given = Object.entries(names).map(([name, pseudonym]) => [pseudonym, name] as const);
  bind(given);
  return {
    pseudonymOf: (name) => pseudonyms.get(name),
    keyedPseudonymOf,
    nameOf: (pseudonym) => real.get(pseudonym),
    bind,
    reset() {
      version++;
      pseudonyms.clear();
      real.clear();
      bind(given);
    },
    get version() {
      return version;
    },
    get isEmpty() {
      return pseudonyms.size === 0;
    },
  };
}

function checkNames(names: unknown): void {
  const pairs: [string, unknown][] = typeof names === 'object' && names !== null ? Object.entries(names) : [['', undefined]];
  const owners = new Map<unknown, string>();
  for (const [name, pseudonym] of pairs) {
    const owner = owners.get(pseudonym);
    owners.set(pseudonym, name);
    if (typeof pseudonym === 'string' && pseudonym !== '' && owner === undefined) continue;
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: owner === undefined ? 'replay cannot use these names.' : `replay cannot tell ${excerpt(owner)} and ${excerpt(name)} apart: they have the same pseudonym.`,
      path: '/names',
      expected: "a pseudonym of the recordings for each real name, as in { 'nightly-etl': 'job-a' }",
      received: excerpt(names),
      next: 'Give the names that the recordings were redacted with.',
    });
  }
}
