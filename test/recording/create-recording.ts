import type { Interaction, Recording } from '../../src/generated/types.ts';

export const polled: Interaction = {
  operation: 'GetJobRun',
  input: { JobName: 'nightly', RunId: 'jr_1' },
  output: { JobRun: { Id: 'jr_1', JobRunState: 'RUNNING', StartedOn: 1708699485 } },
};

/** A valid recording around the interactions. */
export function createRecording(...interactions: Interaction[]): Recording {
  return {
    format: 'glue-contract/recording',
    formatVersion: 1,
    source: 'synthesized',
    service: 'glue',
    region: 'eu-west-1',
    recordedAt: '2026-11-20',
    interactions: interactions.length > 0 ? interactions : [polled],
  };
}
