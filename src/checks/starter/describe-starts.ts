import { countRepeats } from '../count-repeats.ts';
import type { Scene } from '../open-scene.ts';

/** What Glue answered to the starts, in turn; `happened` is the error of the first one whose run was started all the same. */
export function describeStarts(exchanges: Scene['exchanges'], happened: string | undefined): string {
  const starts = exchanges.filter(({ call }) => call?.operation === 'StartJobRun');
  if (starts.length === 0) return 'was not asked to start a run';
  const texts = starts.map(({ outcome }, index) => {
    if (index === 0 && happened !== undefined) return `${happened} (run started)`;
    if (outcome?.fault) return outcome.fault.name;
    return outcome?.delivery?.lost ? 'no response (run started)' : 'a run';
  });
  return `answered StartJobRun: ${countRepeats(texts)}`;
}
