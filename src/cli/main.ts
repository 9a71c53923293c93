#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { describeDefect } from './describe-defect.ts';
import { exitCode } from './exit-code.ts';
import { isSupportedNode } from './is-supported-node.ts';

const { version, engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
  readonly engines: { readonly node: string };
};

if (isSupportedNode(process.versions.node, engines.node)) {
  try {
    // Not before: another Node may not know what is imported there.
    const { start } = await import('./start.ts');
    await start(version);
  } catch (error) {
    process.stderr.write(describeDefect(error));
    process.exitCode = exitCode.defect;
  }
} else {
  process.stderr.write(`glue-contract ${version} needs Node ${engines.node}; this is ${process.versions.node}.\n`);
  process.exitCode = exitCode.wrongUsage;
}
