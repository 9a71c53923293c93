import type { RunOutcome } from '../../src/simulate/outcome.ts';
import { createGlue } from './start-world.ts';
import { nightly, start } from './watch-job-run.ts';

export const enabled = { ...nightly, DefaultArguments: { '--job-bookmark-option': 'job-bookmark-enable' } };
export const failed: RunOutcome = { state: 'FAILED' };

/** A job with bookmarks, one run after another. */
export function runBookmarked(outcomes: readonly RunOutcome[], job: object = enabled) {
  const glue = createGlue();
  glue.call('CreateJob', job as typeof enabled);
  glue.outcomes('nightly', outcomes);
  const ids = outcomes.map(() => {
    const id = start(glue);
    glue.settle();
    return id;
  });
  return { glue, ids, get: (ask = {}) => glue.call('GetJobBookmark', { JobName: 'nightly', ...ask }).JobBookmarkEntry };
}
