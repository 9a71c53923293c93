import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { CoverageCollector } from './collect-coverage.ts';

/** Whether it is counted what a session makes of the contract. */
export interface CoverageOptions {
  /** The folder that `close()` writes the counts to; the environment variable GLUE_CONTRACT_COVERAGE when absent. Without either nothing is counted. */
  readonly coverage?: string;
}

/** What counts, where the options or the environment ask for it. It is loaded only where it is used. */
export async function loadCoverage({ coverage = process.env['GLUE_CONTRACT_COVERAGE'] ?? '' }: CoverageOptions): Promise<CoverageCollector | undefined> {
  if (typeof coverage !== 'string') throw notAFolder(coverage);
  if (coverage === '') return undefined;
  return (await import('./collect-coverage.ts')).collectCoverage(coverage);
}

function notAFolder(received: unknown): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'The option coverage is not a folder.',
    path: '/coverage',
    expected: 'a path',
    received: excerpt(received),
    next: 'Name the folder that the counts are to be written to.',
  });
}
