import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface InstalledSdk {
  readonly exported: Readonly<Record<string, unknown>>;
  readonly version: string;
  /** Its package.json. */
  readonly path: string;
}

const name = '@aws-sdk/client-glue';

/** The SDK that the code under test has: the one of the working directory, otherwise the one beside glue-contract. */
export function loadSdk(): InstalledSdk | undefined {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    const require = createRequire(from);
    try {
      const path = require.resolve(`${name}/package.json`);
      const { version } = require(path) as { readonly version: string };
      return { exported: require(name) as InstalledSdk['exported'], version, path };
    } catch {
      // Not installed here, or not for this Node: the next place may have one.
    }
  }
  return undefined;
}
