import { createFault } from '../../contract/fault.ts';
import type { OperationName, OutputOf } from '../../contract/operation.ts';
import { ToolkitError } from '../../errors.ts';
import { readRecordings } from '../../recording/store.ts';
import type { AnswerVariant } from './list-variants.ts';

/**
 * The answers of recording files as variants named after their files: what a failure was saved as, or any recorded answer.
 *
 * @throws ToolkitError `GLUE_RECORDING_UNREADABLE` or `GLUE_RECORDING_INVALID` for the files, `GLUE_OPTION_INVALID` when none of
 * them has an answer of the operation
 */
export function readSaved<O extends OperationName>(operation: O, path: string): AnswerVariant<O>[] {
  const variants = readRecordings(path).flatMap(({ path: file, recording }) =>
    recording.interactions.flatMap((interaction, index): AnswerVariant<O>[] => {
      if (interaction.operation !== operation) return [];
      const name = recording.interactions.length === 1 ? file : `${file}#/interactions/${index}`;
      const { fault, output } = interaction;
      return [fault ? { name, fault: createFault(fault.name, fault.message, fault.status) } : { name, output: output as OutputOf<O> }];
    }),
  );
  if (variants.length > 0) return variants;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: `There is no answer of ${operation} in ${path}.`,
    operation,
    path,
    expected: `a recording with an interaction of ${operation}`,
    next: 'Name the file that the failure was saved as.',
  });
}
