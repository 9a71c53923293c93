import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../../src/server/limits.ts';
import { runCli } from '../../cli/run-cli.ts';

const page = readFileSync(new URL('../../../docs/server.md', import.meta.url), 'utf8');

test('docs/server.md states every limit of the server as it is', () => {
  const stated = [...page.matchAll(/^\| `(\w+)` \| (none|\d+)(?: ms)? \|/gm)].map(([, name, value]) => [name, value === 'none' ? Number.POSITIVE_INFINITY : Number(value)]);
  expect(Object.fromEntries(stated)).toStrictEqual(defaultLimits);
});

test('docs/server.md names every option of glue-contract serve, and no other', async () => {
  const { stdout } = await runCli(['serve', '--help']);
  expect(optionsOf(page)).toStrictEqual(optionsOf(stdout));
});

/** Those of the AWS CLI, a job's argument, and what every command has. */
const others = new Set(['--name', '--include-graph', '--endpoint-url', '--day', '--help', '--seconds']);

function optionsOf(text: string): readonly string[] {
  const named = new Set(text.match(/(?<=[\s"`])--[a-z]+(?:-[a-z]+)*/g));
  return [...named].filter((option) => !others.has(option)).toSorted();
}
