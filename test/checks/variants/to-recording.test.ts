import { expect, test } from 'vitest';
import { createBackdrop } from '../../../src/checks/variants/create-backdrop.ts';
import { listVariants } from '../../../src/checks/variants/list-variants.ts';
import { toRecording } from '../../../src/checks/variants/to-recording.ts';
import { parseRecording } from '../../../src/recording/parse-recording.ts';
import { inputsFor } from '../../synthesize/cases.ts';

const inputs = inputsFor({ seed: 0 });

test.each(['GetJobRun', 'GetWorkflowRun', 'BatchStopJobRun', 'StartJobRun'] as const)('every variant of %s is a recording that can be read from a file', (operation) => {
  const input = inputs[operation];
  for (const variant of listVariants(operation, input, createBackdrop(0), 0).variants) {
    const text = JSON.stringify(toRecording(operation, input, variant));
    const { recording } = parseRecording(text, 'failure.json');
    const { output, fault } = variant;
    expect(recording.interactions).toEqual([{ operation, input, ...(fault ? { fault } : { output }) }]);
  }
});
