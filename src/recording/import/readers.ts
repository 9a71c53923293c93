import type { Imported, ImportOptions } from './imported.ts';
import { readAwsDebug } from './read-aws-debug.ts';
import { readAwsOutput } from './read-aws-output.ts';
import { readHar } from './read-har.ts';
import { readNock } from './read-nock.ts';

export type ImportFormat = 'nock' | 'har' | 'aws-debug' | 'aws-output';

/** Every reader is pure, and throws nothing but a ToolkitError whatever the text is. */
export const readers: Readonly<Record<ImportFormat, (text: string, options: ImportOptions) => Imported>> = {
  nock: readNock,
  har: readHar,
  'aws-debug': readAwsDebug,
  'aws-output': readAwsOutput,
};
