import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ToolkitError } from '../errors.ts';

export interface InstalledSdk {
  readonly exported: Readonly<Record<string, unknown>>;
  readonly version: string;
  /** Its package.json. */
  readonly path: string;
}

const name = '@aws-sdk/client-glue';

/**
 * The SDK that the code under test has: the one of the working directory, and only where there is none the one beside glue-contract.
 *
 * @throws ToolkitError `GLUE_PEER_MISSING` for one that is there and cannot be loaded: what another one says is not what was asked
 */
export function loadSdk(): InstalledSdk | undefined {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    const require = createRequire(from);
    const path = resolve(require);
    if (path === undefined) continue;
    try {
      const { version } = require(path) as { readonly version: string };
      return { exported: require(name) as InstalledSdk['exported'], version, path };
    } catch (cause) {
      throw broken(dirname(path), cause);
    }
  }
  return undefined;
}

function resolve(require: NodeJS.Require): string | undefined {
  try {
    return require.resolve(`${name}/package.json`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function broken(path: string, cause: unknown): ToolkitError {
  return new ToolkitError('GLUE_PEER_MISSING', {
    message: `The installed ${name} cannot be loaded.`,
    path,
    received: cause instanceof Error ? (cause.message.split('\n')[0] as string) : String(cause),
    next: 'Install it anew, in a version for this Node.',
    cause,
  });
}
