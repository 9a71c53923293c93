import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExample, type Example } from './run-example.ts';

const root = resolve(import.meta.dirname, '..');
const entries = ['index', 'msw', 'sdk', 'testing', 'vitest', 'vitest-reporter', 'checks', 'pictures', 'server', 'recorder'];

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !/^(codegen|generated)\//.test(path));

const documented = files.flatMap((path) => examplesOf(path).map((example) => ({ path, ...example })));

/** An example that has tests of its own needs the top level of a suite for its hooks. */
const hasTests = ({ code }: Example) => /^test\(/m.test(code);

describe.each(documented.filter(hasTests))('the example of $title in src/$path passes', async ({ path, title, code }) => {
  await runExample({ title, code }, { ...(await importAll([path])), test, expect }, load, check);
});

test.each(documented.filter((example) => !hasTests(example)))('the example of $title in src/$path gives what it says', async ({ path, title, code }) => {
  const scope = { ...(await importAll(entries.map((entry) => `${entry}.ts`))), ...(await importAll([path])) };
  await runExample({ title, code }, scope, load, check);
  expect.hasAssertions();
});

const pages = ['README.md', 'docs/checks.md'].flatMap((page) => fencesOf(page).map((example) => ({ page, ...example })));

describe.each(pages.filter(hasTests))('$page: the example under “$title” passes', async ({ title, code }) => {
  await runExample({ title, code }, {}, load, check);
});

test.each(pages.filter((example) => !hasTests(example)))('$page: the example under “$title” runs', async ({ title, code }) => {
  await runExample({ title, code }, {}, load, check);
  expect(code).not.toBe('');
});

test.each(entries)('every function and class of the entry %s has an example', (entry) => {
  const text = readFileSync(join(root, 'src', `${entry}.ts`), 'utf8');
  const exported = [...text.matchAll(/export \{([^}]+)\} from '\.\/([^']+)'/g)].flatMap(([, names = '', path = '']) =>
    names.split(',').map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type ') && !name.endsWith(' as default')).map((name) => ({ name, path })),
  );
  const without = exported.filter(({ name, path }) => !examplesOf(path).some(({ title }) => title === name));
  expect(without).toEqual([]);
});

test('an example that says the wrong value fails', async () => {
  const wrong = { title: 'wrong', code: '1 + 1; // 3' };
  await expect(runExample(wrong, {}, load, check)).rejects.toThrow('the example of wrong fails');
});

function check(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}

async function load(specifier: string): Promise<object> {
  return (await import(/* @vite-ignore */ specifier)) as object;
}

async function importAll(paths: readonly string[]): Promise<Record<string, unknown>> {
  const modules = await Promise.all(paths.map((path) => load(join(root, 'src', path))));
  return Object.assign({}, ...modules) as Record<string, unknown>;
}

/** The examples of docstrings, named after what they document. */
function examplesOf(path: string): Example[] {
  const text = readFileSync(join(root, 'src', path), 'utf8');
  return [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\n(?:export )?(?:async )?(?:function|class|const|interface) (\w+)/g)].flatMap(([, comment = '', name = '']) => {
    const code = comment.split('@example')[1];
    return code === undefined ? [] : [{ title: name, code: code.split(/\n \* @/)[0]!.replaceAll(/^ *\* ?/gm, '').trim() }];
  });
}

/** The TypeScript blocks of a page, each under the heading before it; a block that a test runner has to run is left to examples/. */
function fencesOf(page: string): Example[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => ({
    title: /#+ (.+)/.exec(text.slice(0, match.index).split('\n').findLast((line) => line.startsWith('#')) ?? '')?.[1] ?? basename(page),
    code: match[1] as string,
  }));
}
