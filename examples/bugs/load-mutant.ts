import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import * as timers from 'node:timers/promises';
import type * as consumer from './correct-consumer.ts';

export type Consumer = typeof consumer;

const source = readFileSync(new URL('correct-consumer.ts', import.meta.url), 'utf8');
const AsyncFunction = (async () => {}).constructor as new (...parameters: string[]) => (...values: unknown[]) => Promise<Consumer>;

/** The correct consumer with one piece of its text replaced; throws when the piece does not stand there exactly once. */
export async function loadMutant(from: string, to: string): Promise<Consumer> {
  if (source.split(from).length !== 2) throw new Error(`${JSON.stringify(from)} stands there ${source.split(from).length - 1} times`);
  const code = stripTypeScriptTypes(source.replace(from, () => to))
    .replace(/import \{([^}]*)\} from '@aws-sdk\/client-glue';/, (_, names: string) => `const {${names}} = sdk;`)
    // Looked up at each call: virtual time replaces it.
    .replace(/import \{ setTimeout as sleep \} from '[^']+';/, 'const sleep = (time) => timers.setTimeout(time);');
  const names = [...code.matchAll(/export async function (\w+)/g)].map(([, name]) => name);
  const run = new AsyncFunction('sdk', 'timers', `${code.replaceAll('export ', '')}\nreturn { ${names.join(', ')} };`);
  return run(await import('@aws-sdk/client-glue'), timers);
}
