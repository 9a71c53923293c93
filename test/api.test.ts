import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | { default: string }> };
const reviewed = JSON.parse(readFileSync(join(root, 'test/api.json'), 'utf8')) as Record<string, Record<string, string>>;
const entries = Object.keys(reviewed);

test.each(entries)('%s exports what test/api.json lists, no more and no less', async (entry) => {
  expect(await surfaceOf(entry)).toEqual(reviewed[entry]);
});

test.each(entries)('%s has at most 12 values', (entry) => {
  expect(Object.values(reviewed[entry] as object).filter((kind) => kind !== 'type').length).toBeLessThanOrEqual(12);
});

test('every code entry of package.json is reviewed in test/api.json', () => {
  const code = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'object').map(([path]) => path);
  expect(code.map((path) => path.replace(/^\./, 'glue-contract'))).toEqual(entries);
});

/** Every exported symbol by name: the kind of a value, or `type`. */
async function surfaceOf(entry: string): Promise<Record<string, string>> {
  const file = join(root, 'src', entry === 'glue-contract' ? 'index.ts' : `${entry.split('/')[1]}.ts`);
  const values = Object.entries((await import(/* @vite-ignore */ file)) as object).map(([name, value]) => [name, kindOf(value)]);
  const text = readFileSync(file, 'utf8');
  const types = [...text.matchAll(/export (type )?\{([^}]+)\}/g)].flatMap(([, all, names = '']) =>
    names.split(',').map((name) => name.trim()).filter((name) => name !== '' && (all !== undefined || name.startsWith('type '))).map((name) => [name.replace(/^type /, ''), 'type']),
  );
  return Object.fromEntries([...values, ...types].toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))) as Record<string, string>;
}

function kindOf(value: unknown): string {
  if (typeof value !== 'function') return typeof value;
  return /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : 'function';
}
