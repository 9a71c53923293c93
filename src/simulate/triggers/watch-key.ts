import type { Condition } from '../../generated/types.ts';
import { actionKey } from '../workflow-runs/action-key.ts';

/** What a condition waits for, as `<state> <type>/<name>`. */
export function watchKey(condition: Condition): string {
  return `${condition.State ?? condition.CrawlState} ${actionKey(condition)}`;
}
