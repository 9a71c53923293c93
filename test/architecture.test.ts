import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** Who may import whom: a folder imports lower ranks only, and itself. Entry files stand above all. */
const ranks: Readonly<Record<string, number>> = {
  errors: 0,
  generated: 1,
  json: 1,
  contract: 2,
  wire: 3,
  pictures: 3,
  model: 3,
  recording: 4,
  account: 5,
  drift: 5,
  replay: 5,
  synthesize: 5,
  simulate: 5,
  handlers: 6,
  testing: 7,
  checks: 7,
  reports: 7,
  server: 7,
  cli: 8,
  entry: 9,
  codegen: 10,
};

/** What only some files may touch. `uses` is searched in the code; the examples of docstrings may use what they like. */
const bans: readonly { readonly what: string; readonly uses: RegExp; readonly allowed: RegExp }[] = [
  { what: 'msw', uses: /from 'msw(\/[^']*)?'|import\('msw/, allowed: /^handlers\/msw\.ts$|^testing\// },
  { what: 'nock', uses: /from 'nock'|import\('nock/, allowed: /^recording\/capture[^/]*\.ts$/ },
  { what: 'node:http', uses: /'node:https?'/, allowed: /^server\/|^testing\/probe-guard\.ts$/ },
  { what: 'node:fs', uses: /'node:fs(\/promises)?'/, allowed: /^recording\/(store|require-writable)\.ts$|^(codegen|cli|reports)\// },
  { what: 'the clock', uses: /\bDate\.now\(|new Date\(\)|performance\.now\(/, allowed: /^simulate\/clock\.ts$|^recording\/today\.ts$/ },
  { what: 'randomness', uses: /Math\.random\(|randomUUID|randomBytes|from 'pure-rand/, allowed: /^synthesize\/random\.ts$|^recording\/(store|redact\/load-key)\.ts$/ },
  { what: 'the wire or recordings in what makes answers up', uses: /\.\.\/(wire|recording)\//, allowed: /^(?!simulate\/|synthesize\/)/ },
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|js)$/.test(path) && !path.endsWith('.d.ts'))
  .toSorted();

const imports = new Map(files.map((path) => [path, importsOf(path)]));

test('every file imports lower ranks and its own folder only', () => {
  const wrong = [...imports].flatMap(([path, imported]) =>
    imported
      .filter((target) => folderOf(target) !== folderOf(path) && rankOf(target) >= rankOf(path))
      .map((target) => `src/${path} (${folderOf(path)}, rank ${rankOf(path)}) imports src/${target} (${folderOf(target)}, rank ${rankOf(target)})`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(findCycles(imports).map((cycle) => cycle.join(' → '))).toEqual([]);
});

test('the cycle finder finds a cycle when there is one', () => {
  const graph = new Map([['a', ['b']], ['b', ['c']], ['c', ['a']], ['d', ['a']]]);
  expect(findCycles(graph)).toEqual([['a', 'b', 'c', 'a']]);
});

test.each(bans)('$what stays in its place', ({ uses, allowed }) => {
  const wrong = files.filter((path) => !allowed.test(path) && uses.test(readFileSync(join(source, path), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, '')));
  expect(wrong).toEqual([]);
});

test.each([
  ['msw', "import { http } from 'msw';"],
  ['node:fs', "import { readFile } from 'node:fs/promises';"],
  ['the clock', 'const now = Date.now();'],
  ['randomness', 'const dice = Math.random();'],
  ['node:http', "import { createServer } from 'node:http';"],
])('the ban on %s recognizes its use', (what, code) => {
  expect(bans.find((ban) => ban.what === what)?.uses.test(code)).toBe(true);
});

test('no hand-written file is longer than 350 lines', () => {
  const long = files.filter((path) => folderOf(path) !== 'generated' && readFileSync(join(source, path), 'utf8').split('\n').length > 350);
  expect(long).toEqual([]);
});

test('no folder of src has a barrel or is a drawer for left-overs', () => {
  expect(files.filter((path) => /\/index\.ts$|(^|\/)(utils?|helpers?|common|shared)(\/|\.ts)/.test(path))).toEqual([]);
});

function folderOf(path: string): string {
  if (path === 'errors.ts') return 'errors';
  return path.includes('/') ? (path.split('/')[0] as string) : 'entry';
}

function rankOf(path: string): number {
  const rank = ranks[folderOf(path)];
  if (rank === undefined) throw new Error(`src/${path}: its folder has no rank`);
  return rank;
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8');
  const specifiers = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g)];
  return specifiers.map((match) => relative(source, resolve(join(source, dirname(path)), match[1] ?? match[2] ?? '')).replaceAll('\\', '/'));
}

/** One path around every strongly connected group (Tarjan). */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node) as number);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) as number, low.get(next) as number));
    }
    if (low.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.includes(node)) cycles.push([...group, node]);
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}
