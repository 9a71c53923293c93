import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ToolkitError } from '../../src/errors.ts';
import { operations } from '../../src/generated/operations.ts';
import type { Interaction, Recording } from '../../src/generated/types.ts';
import { decodeRecording } from '../../src/recording/decode-recording.ts';
import { formatRecording } from '../../src/recording/format-recording.ts';
import { assertClean, type Suspect } from '../../src/recording/redact/assert-clean.ts';
import { createRedactor } from '../../src/recording/redact/create-redactor.ts';
import { findMarked } from '../../test/recording/redact/find-marker.ts';
import { carriers, marker, plantSecrets } from '../../test/recording/redact/plant-secrets.ts';

const key = new Uint8Array(32).fill(7);
const head = { format: 'glue-contract/recording', formatVersion: 1, service: 'glue', source: 'recorded', region: 'eu-west-1', recordedAt: '2026-11-21' } as const;
const maxSeed = 4 * 1024;

/** Constants that stand for many texts, what is shortened to fit, tokens of pages: no names, so that they join nothing. */
const notJoining = /^(?:|redacted|\{\}|cron\(0 0 \* \* \? \*\)|s3:\/\/redacted\/redacted|x[0-9a-f]+|token-[0-9a-f]{32})$/;

/** What AWS may call a new member or error is told. The marker has digits, but one of its forms in base64 has none. */
const lettersOnly = /^(?:\w+\.)?[A-Za-z]+$/;

/** The bytes are a list of captured interactions as JSON, some of their texts with a marker in them. */
export async function fuzz(bytes: Uint8Array): Promise<void> {
  const interactions = unlessRefused(() => decodeRecording(`${JSON.stringify(head).slice(0, -1)},"interactions":${Buffer.from(bytes).toString()}}`, 'fuzz.json').interactions);
  // What an operation is called is kept.
  if (!interactions || findMarked(interactions.map(({ operation }) => operation), marker).length > 0) return;
  const captured = JSON.stringify(interactions);
  const redactor = createRedactor({ key });
  const redacted = unlessRefused(() => redactor.redact(interactions));
  if (JSON.stringify(interactions) !== captured) throw new Error('what was captured has been changed');
  const again = unlessRefused(() => createRedactor({ key }).redact(interactions));
  if (JSON.stringify(again) !== JSON.stringify(redacted)) throw new Error('the second time it is redacted otherwise');
  if (captured.includes(marker) && (await isClean({ interactions, redactor, secrets: [marker] }))) throw new Error('a secret would have been written');
  if (!redacted) return;
  const marked = findMarked([redacted, redactor.notes], marker).filter((text) => !lettersOnly.test(text));
  if (marked.length > 0) throw new Error(`redaction let through: ${marked.join('; ')}`);
  expectJoins(interactions, redacted);
  // Of these, some are words that everybody has, so that it may be refused; it may not fail.
  await isClean({ interactions: redacted, redactor, secrets: redactor.originals });
}

export function* seeds(): Iterable<string> {
  const carry = Object.values(carriers);
  for (const [index, operation] of Object.keys(operations).entries()) {
    const options = { carry: carry[index % carry.length] ?? String, unknown: index % 5 === 0 };
    const planted = { secrets: 0, unknown: 0, numbers: 0 };
    const [input, output] = [plantSecrets(`${operation}Request`, options, planted), plantSecrets(`${operation}Response`, options, planted)];
    const fault = { name: 'EntityNotFoundException', message: `Job with name: ${marker} not found.` };
    for (const interaction of [{ operation, input, output }, { operation, input, fault }, { operation, input: {}, output }]) yield* small(JSON.stringify([interaction]));
  }
  const folder = resolve(import.meta.dirname, '../../recordings');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.json')) continue;
    const { interactions } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Recording;
    let texts = 0;
    yield* small(JSON.stringify(interactions, (name, value: unknown) => (typeof value === 'string' && name !== 'operation' && texts++ % 2 === 0 ? `${value}${marker}` : value)));
  }
}

/** Small inputs are varied faster. */
function small(text: string): string[] {
  return text.length <= maxSeed ? [text] : [];
}

function unlessRefused<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof ToolkitError) return undefined;
    throw error;
  }
}

async function isClean({ interactions, ...suspect }: Pick<Suspect, 'redactor' | 'secrets'> & { readonly interactions: readonly Interaction[] }): Promise<boolean> {
  const text = formatRecording({ ...head, interactions: interactions as Recording['interactions'] });
  try {
    await assertClean({ text, path: 'fuzz', ...suspect });
    return true;
  } catch (error) {
    if (error instanceof ToolkitError && error.code === 'GLUE_SECRET_FOUND') return false;
    throw error;
  }
}

/** One name has one pseudonym wherever it stands, and no other name has it. */
function expectJoins(interactions: readonly Interaction[], redacted: readonly Interaction[]): void {
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const [index, { input, output }] of interactions.entries()) {
    for (const [name, pseudonym] of pairs([input, output], [redacted[index]?.input, redacted[index]?.output])) {
      if (name === pseudonym || notJoining.test(pseudonym)) continue;
      if ((names.get(name) ?? pseudonym) !== pseudonym) throw new Error(`${JSON.stringify(name)} is ${names.get(name)} here and ${pseudonym} there`);
      if ((owners.get(pseudonym) ?? name) !== name) throw new Error(`${pseudonym} is both ${JSON.stringify(owners.get(pseudonym))} and ${JSON.stringify(name)}`);
      names.set(name, pseudonym);
      owners.set(pseudonym, name);
    }
  }
}

/** The texts that stand at the same place in both; where something was left out of a list, places are not the same. */
function* pairs(before: unknown, after: unknown): Iterable<readonly [string, string]> {
  if (typeof before === 'string' && typeof after === 'string') yield [before, after];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return;
  if (Array.isArray(before) && before.length !== (after as readonly unknown[]).length) return;
  for (const [name, inner] of Object.entries(before)) if (Object.hasOwn(after, name)) yield* pairs(inner, (after as Readonly<Record<string, unknown>>)[name]);
}
