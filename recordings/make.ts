import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Recording } from '../src/generated/types.ts';
import { formatRecording } from '../src/recording/format-recording.ts';
import { makeAdministration } from './make-administration.ts';
import { makeHistory } from './make-history.ts';
import { makeResumeRefusals, makeResumedAgainStory, makeResumedStory } from './make-w1.ts';

/** The synthesized recordings that a script makes: file by file, the function whose value it holds. */
export const made: Readonly<Record<string, () => Recording>> = {
  'GetJobRuns/history.json': makeHistory,
  'administration/nightly.json': makeAdministration,
  'ResumeWorkflowRun/refused.json': makeResumeRefusals,
  'workflow-W1/resumed.json': makeResumedStory,
  'workflow-W1/resumed-again.json': makeResumedAgainStory,
};

if (import.meta.main) {
  for (const [path, make] of Object.entries(made)) {
    const file = fileURLToPath(new URL(path, import.meta.url));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, formatRecording(make()));
  }
}
