import { stripTypeScriptTypes } from 'node:module';

/** Called for each `expression; // value` of an example. */
export type Check = (actual: unknown, expected: unknown) => void;

/** An example as it stands in a docstring or in a Markdown page, without the comment's own asterisks. */
export interface Example {
  readonly title: string;
  readonly code: string;
}

const AsyncFunction = (async () => {}).constructor as new (...parameters: string[]) => (...values: unknown[]) => Promise<void>;

/**
 * Runs an example. A statement with its value behind it (`expression; // value`, or the value as a comment on the next line)
 * becomes a check; imports resolve through `load`; `scope` holds the names that an example may use without importing them.
 */
export async function runExample(
  { title, code }: Example,
  scope: Readonly<Record<string, unknown>>,
  load: (specifier: string) => Promise<object>,
  check: Check,
): Promise<void> {
  const lines = code.replaceAll(/;\n\s*\/\/ (?=['"{[\d-]|true|false|undefined|null)/g, '; // ').split('\n');
  const body = stripTypeScriptTypes(lines.map(toImport).join('\n')).split('\n').map(toCheck).join('\n');
  const names = Object.keys(scope).filter((name) => name !== 'default');
  try {
    const run = new AsyncFunction('load', 'check', ...names, `{\n${body}\n}`);
    await run(load, check, ...names.map((name) => scope[name]));
  } catch (cause) {
    throw new Error(`the example of ${title} fails: ${cause instanceof Error ? cause.message : String(cause)}\n${body}`, { cause });
  }
}

function toImport(line: string): string {
  return line.replace(/^import \{(.*)\} from (['"][^'"]+['"]);$/, (_, names: string, from: string) => `const {${names.replaceAll(/\btype \w+,? ?/g, '').replaceAll(' as ', ': ')}} = await load(${from});`);
}

function toCheck(line: string): string {
  const [, indent, expression, value] = /^(\s*)(?!const |let |import |if |for |\/\/)(.+?); \/\/ (.+)$/.exec(line) ?? [];
  if (expression === undefined || value === undefined) return line;
  return `${indent}check((${expression}), (${value}));`;
}
