import { describeEnding, type Ending } from '../act-in-scene.ts';
import { judgeEnding } from './judge-ending.ts';

/** An ending in the words of a failure; a result with members, which is read as a success, has the option named that reads it. */
export function describeStopEnding<Result>(ending: Ending<Result>, classify?: (result: Result) => 'success' | 'failure'): string {
  const text = describeEnding(ending);
  const isUnread = !classify && ending.kind === 'returned' && typeof ending.value === 'object' && ending.value !== null;
  return isUnread && judgeEnding(ending) === 'success' ? `${text}, a success unless the option classify reads it` : text;
}
