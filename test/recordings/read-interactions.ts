import { readFileSync } from 'node:fs';
import type { InputOf, OperationName, OutputOf } from '../../src/contract/operation.ts';
import type { Recording } from '../../src/generated/types.ts';

export const recordingsFolder = new URL('../../recordings/', import.meta.url);

/** The answered interactions of one operation in a file under recordings/, in recorded order. */
export function readInteractions<O extends OperationName>(path: string, operation: O): { input: InputOf<O>; output: OutputOf<O> }[] {
  const recording = JSON.parse(readFileSync(new URL(path, recordingsFolder), 'utf8')) as Recording;
  return recording.interactions.flatMap((interaction) =>
    interaction.operation === operation && interaction.output
      ? [{ input: interaction.input as InputOf<O>, output: interaction.output as OutputOf<O> }]
      : [],
  );
}
