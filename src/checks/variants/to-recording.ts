import type { OperationName } from '../../contract/operation.ts';
import type { Interaction, Recording } from '../../generated/types.ts';
import { sceneStart } from '../play-scene.ts';
import type { AnswerVariant } from './list-variants.ts';

/** A variant as a recording: for `replay`, and as JSON for a file. */
export function toRecording<O extends OperationName>(operation: O, input: object, { name, output, fault }: AnswerVariant<O>): Recording {
  const outcome = fault ? { fault } : { output };
  return {
    format: 'glue-contract/recording',
    formatVersion: 1,
    source: 'synthesized',
    description: `${operation}: ${name}`,
    service: 'glue',
    region: 'us-east-1',
    recordedAt: new Date(sceneStart).toISOString().slice(0, 10),
    interactions: [{ operation, input, ...outcome } as Interaction],
  };
}
