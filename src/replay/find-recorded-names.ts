import { describeOperation } from '../recording/redact/describe-operation.ts';
import { placeholder } from '../recording/redact/public-texts.ts';
import { rewriteKnownText } from '../recording/redact/rewrite-known-text.ts';
import type { Entry } from './read-entries.ts';
import { namesIn } from './names-in.ts';
import { walkAsRedacted, type Visitor } from './walk-as-redacted.ts';

/** The names that recordings hold: what a consumer has from an answer stands for itself. */
export interface RecordedNames {
  /** Whole texts and their parts. */
  readonly all: ReadonlySet<string>;
  /** Those of answers. */
  readonly given: ReadonlySet<string>;
}

export function findRecordedNames(entries: readonly Entry[]): RecordedNames {
  const asked = new Set<string>();
  const given = new Set<string>();
  for (const { interaction } of entries) {
    const described = describeOperation(interaction.operation);
    if (!described) continue;
    walkAsRedacted(described, described.input, interaction.input, collectInto(asked));
    walkAsRedacted(described, described.output, interaction.output ?? {}, collectInto(given));
    rewriteKnownText(interaction.fault?.message ?? '', (name) => addTo(given, name));
  }
  return { all: new Set([...asked, ...given]), given };
}

function collectInto(texts: Set<string>): Visitor {
  return {
    pseudonymOf: (text) => addTo(texts, text),
    replacementOf: (_shape, text) => (text === placeholder ? text : (rewriteKnownText(text, (name) => addTo(texts, name)) ?? text)),
  };
}

function addTo(texts: Set<string>, text: string): string {
  if (texts.has(text)) return text;
  texts.add(text);
  for (const name of namesIn(text)) texts.add(name);
  return text;
}
