import { writeRecording, writeText } from '../recording/store.ts';
import { CheckError } from './check-error.ts';
import type { CheckFailure } from './check-failure.ts';
import type { CheckReport } from './run-variants.ts';

/**
 * Awaits a check, and when it fails writes below `folder` what shows each failure: the answer as a recording, which `from`
 * brings back, or the workflow run as a page with its graph. The error that is thrown on names the files.
 */
export async function saveFailures(check: string, running: Promise<CheckReport>, folder: string | undefined): Promise<CheckReport> {
  try {
    return await running;
  } catch (error) {
    if (folder === undefined || !(error instanceof CheckError)) throw error;
    const failures = [];
    for (const failure of error.failures) failures.push(await save(check, failure, folder));
    throw new CheckError(check, failures);
  }
}

async function save(check: string, failure: CheckFailure, folder: string): Promise<CheckFailure> {
  const { recording, workflowRun, variant } = failure;
  const name = nameFile(variant);
  if (recording) return { ...failure, saved: writeRecording(folder, `${recording.interactions[0]?.operation}/${name}`, recording) };
  if (!workflowRun) return failure;
  // Graphviz takes a while to load, and most checks pass.
  const { drawWorkflowRun } = await import('../pictures/draw-workflow-run.ts');
  return { ...failure, saved: writeText(folder, `${check}/${name}.html`, await drawWorkflowRun(workflowRun, { format: 'html' })) };
}

/** `/JobRun/JobRunState = FAILED` as the name of a file that every file system holds. */
function nameFile(variant: string): string {
  return variant.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 60);
}
