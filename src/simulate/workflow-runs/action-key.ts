import type { Action, Condition } from '../../generated/types.ts';

/** What an action starts or a condition watches, as `<type>/<name>`; `undefined` where it names neither a job nor a crawler. */
export function actionKey({ JobName, CrawlerName }: Action | Condition): `${'JOB' | 'CRAWLER'}/${string}` | undefined {
  if (JobName !== undefined) return `JOB/${JobName}`;
  return CrawlerName === undefined ? undefined : `CRAWLER/${CrawlerName}`;
}
