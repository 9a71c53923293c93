import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { GlueContractConfig } from './config.ts';
import { findUpwards } from './store.ts';

const names = ['glue-contract.config.ts', 'glue-contract.config.mts', 'glue-contract.config.js', 'glue-contract.config.mjs'];

/** The members a configuration may have, and what each is. */
const members: Readonly<Record<string, string>> = { redaction: 'object', maxAgeDays: 'number' };

/**
 * What the nearest `glue-contract.config.ts` (or `.mts`, `.js`, `.mjs`) exports as its default, from `directory` upwards; nothing where there is none. TypeScript is
 * run by Node itself, which takes types away and no more.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a file that cannot be loaded or says something unknown
 */
export async function loadConfig(directory: string = process.cwd()): Promise<GlueContractConfig> {
  const paths = names.map((name) => findUpwards(directory, name)).filter((found) => found !== undefined);
  // All are in folders on one way up: the deepest has the longest path. In one folder the order of the names counts.
  const path = paths.toSorted((one, other) => dirname(other).length - dirname(one).length)[0];
  if (path === undefined) return {};
  let config: unknown;
  try {
    ({ default: config } = (await import(pathToFileURL(path).href)) as { readonly default?: unknown });
  } catch (cause) {
    const received = cause instanceof Error ? (cause.message.split('\n')[0] as string) : String(cause);
    throw invalid(path, 'It cannot be loaded.', { received, cause, ...(isTakenForCommonJs(path, cause) && { next: `Name it ${basename(path).replace(/(?=[tj]s$)/, 'm')}, for its package.json makes it CommonJS, which has no export.` }) });
  }
  if (typeof config !== 'object' || config === null) throw invalid(path, 'It has no default export.', { expected: 'export default defineConfig({ … })', received: excerpt(config) });
  for (const [name, value] of Object.entries(config)) {
    const expected = Object.hasOwn(members, name) ? members[name] : undefined;
    if (expected === undefined) throw invalid(path, `It has an unknown member ${excerpt(name)}.`, { expected: Object.keys(members).join(' or ') });
    if (typeof value !== expected || value === null) throw invalid(path, `Its ${name} is no ${expected}.`, { received: excerpt(value) });
  }
  const { maxAgeDays: days = 0 } = config as GlueContractConfig;
  if (!Number.isInteger(days) || days < 0) throw invalid(path, 'Its maxAgeDays is no number of days.', { expected: 'a whole number from 0 on', received: String(days) });
  return config;
}

/** What Node says of `import` and `export` where the nearest package.json has "type": "commonjs", as npm init writes it. */
function isTakenForCommonJs(path: string, cause: unknown): boolean {
  return cause instanceof SyntaxError && /Unexpected token 'export'|import statement outside a module/.test(cause.message) && /\.[tj]s$/.test(path);
}

function invalid(path: string, sentence: string, detail: { readonly expected?: string; readonly received?: string; readonly next?: string; readonly cause?: unknown }): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message: `This is no configuration of glue-contract. ${sentence}`, path, next: 'Mend the file; defineConfig types it.', ...detail });
}
