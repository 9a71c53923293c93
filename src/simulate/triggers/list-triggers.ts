import { createPageTokens } from '../../contract/page-token.ts';
import { listPage, type Page, type PageRequest } from '../list-page.ts';
import { hasTags } from '../tags/has-tags.ts';
import type { TriggerRecord, World } from '../world.ts';

export interface TriggerFilter {
  readonly DependentJobName?: string;
  readonly Tags?: Readonly<Record<string, string>>;
}

/**
 * A page of triggers: those that can start a job, if a job is named and there is one that can, otherwise all (rule 121);
 * of these, those that have the tags. Which of the two it is, the first page decides, and its token tells the next ones.
 */
export function listTriggers(world: World, operation: 'GetTriggers' | 'ListTriggers', request: PageRequest & TriggerFilter): Page<TriggerRecord> {
  const { DependentJobName, Tags = {} } = request;
  const starts = ({ definition }: TriggerRecord) => definition.Actions?.some(({ JobName }) => JobName === DependentJobName) ?? false;
  const filterBy = (filtered: boolean) => JSON.stringify([DependentJobName, Tags, filtered]);
  const filtered =
    request.NextToken === undefined
      ? DependentJobName !== undefined && [...world.triggers.values()].some(starts)
      : createPageTokens(operation, world.tokenKey).read(filterBy(true), request.NextToken) !== undefined;
  return listPage(world, operation, filterBy(filtered), request, world.triggers.inOrder((trigger) =>
    (!filtered || starts(trigger)) && hasTags(world, 'trigger', trigger.definition.Name as string, Tags),
  ));
}
