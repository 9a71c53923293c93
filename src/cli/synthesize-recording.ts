import type { InputOf, OperationName } from '../contract/operation.ts';
import { type OperationDescription, operations } from '../generated/operations.ts';
import type { Recording } from '../generated/types.ts';
import { formatRecording } from '../recording/format-recording.ts';
import { synthesizeOutput } from '../synthesize/synthesize-output.ts';
import type { SynthesizeOptions } from '../synthesize/world.ts';

/** The day on which everything synthesized takes place; the day of the command would change the bytes. */
const recordedAt = '2026-01-01';

/** The text of a recording of the synthesized answer. A list is followed from the page asked for to its last. */
export function synthesizeRecording(operation: OperationName, input: InputOf<OperationName>, options: SynthesizeOptions): string {
  const { pagination }: OperationDescription = operations[operation];
  const interactions: Recording['interactions'][number][] = [];
  let next: Readonly<Record<string, unknown>> | undefined = { ...input };
  while (next !== undefined) {
    const output = synthesizeOutput(operation, next as never, options) as Record<string, unknown>;
    interactions.push({ operation, input: next, output });
    const token: unknown = pagination && output[pagination.outputToken];
    next = pagination && token !== undefined && token !== pagination.lastToken ? { ...input, [pagination.inputToken]: token } : undefined;
  }
  return formatRecording({
    format: 'glue-contract/recording',
    formatVersion: 1,
    source: 'synthesized',
    references: [`glue-contract synthesize ${operation} --seed ${options.seed}`],
    service: 'glue',
    region: 'us-east-1',
    recordedAt,
    interactions,
  });
}
