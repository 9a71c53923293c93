import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { made } from '../../recordings/make.ts';
import { operations } from '../../src/generated/operations.ts';
import type { Recording } from '../../src/generated/types.ts';
import { checkInteractions } from '../../src/recording/check-interactions.ts';
import { formatRecording } from '../../src/recording/format-recording.ts';
import { parseRecording } from '../../src/recording/parse-recording.ts';
import { recordingsFolder } from './read-interactions.ts';

const paths = readdirSync(recordingsFolder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'))
  .toSorted();

/** Inputs that were recorded because Glue refuses them; nothing else may differ from the contract. */
const refusedInputs: Readonly<Record<string, readonly string[]>> = {
  'GetJobRuns/page-size-refused.json': ['/interactions/0/input/MaxResults shape/maximum'],
};

const read = (path: string) => readFileSync(new URL(path, recordingsFolder), 'utf8');

describe.each(paths)('recordings/%s', (path) => {
  const text = read(path);
  const { recording } = parseRecording(text, path);

  it('keeps the contract in both directions, with neither violation nor drift', () => {
    const found = checkInteractions(recording.interactions).map(({ path: place, rule }) => `${place} ${rule}`);
    expect(found).toEqual(refusedInputs[path] ?? []);
  });

  it('is in the canonical form, byte for byte', () => {
    expect(formatRecording(recording)).toBe(text);
  });

  it('says what it shows and where it comes from', () => {
    expect(recording.description).toMatch(/\.$/);
    expect(recording.references?.length).toBeGreaterThan(0);
  });

  it('names no account but those of the AWS documentation', () => {
    const accounts = text.match(/(?<![0-9A-Za-z_.])[0-9]{12}(?![0-9A-Za-z_.])/g) ?? [];
    expect(accounts.filter((account) => account !== '111122223333' && account !== '123456789012')).toEqual([]);
  });
});

describe('recordings/', () => {
  const all = paths.map((path) => parseRecording(read(path), path));

  it.each(Object.keys(made))('%s is what its script makes, byte for byte', (path) => {
    expect(formatRecording((made[path] as () => Recording)())).toBe(read(path));
  });

  it('names each file in its README, with the source of it', () => {
    const rows = new Set(read('README.md').split('\n').map((row) => row.split('|').slice(1, 3).join('|')));
    const wanted = all.map(({ path, recording }) => ` \`${path.replace('.json', '')}\` | ${recording.source} `);
    expect(wanted.filter((row) => !rows.has(row))).toEqual([]);
  });

  it('holds an answer of every operation of the contract', () => {
    const answered = new Set(all.flatMap(({ recording }) => recording.interactions.filter(({ output }) => output).map(({ operation }) => operation)));
    expect(Object.keys(operations).filter((operation) => !answered.has(operation))).toEqual([]);
  });
});
