import { validateOutput } from '../../contract/validate.ts';
import type { Trigger } from '../../generated/types.ts';
import { raiseFault } from '../raise-fault.ts';
import { readSchedule } from './read-schedule.ts';

/**
 * What makes a trigger one that Glue would keep: all that the contract's own rules say of triggers (rules 112–114, 117, 118),
 * a schedule that can be read, and what Glue was seen to refuse. That the jobs and crawlers exist is not asked: no document
 * says so, and triggers of jobs that are missing were observed to start without an error.
 *
 * A breach is an InvalidInputException. Texts about conditions are those of real answers:
 * https://github.com/aws/aws-cdk/issues/34652, https://github.com/hashicorp/terraform-provider-aws/issues/43013 and
 * https://github.com/hashicorp/terraform-provider-aws/issues/39571.
 */
export function checkTrigger(definition: Trigger): void {
  const { Type, Schedule, Predicate, Actions = [] } = definition;
  const [breach] = validateOutput('GetTrigger', { Trigger: definition });
  if (breach) refuse(`${breach.path.replace('/Trigger', '') || 'Trigger'}: expected ${breach.expected}, received ${breach.received}`);
  if (Schedule !== undefined) readSchedule(Schedule);
  if (Type === 'CONDITIONAL' && !Predicate?.Conditions?.length) refuse('A conditional trigger has at least one condition');
  for (const { LogicalOperator, JobName, State, CrawlerName, CrawlState } of Predicate?.Conditions ?? []) {
    if (LogicalOperator === undefined) refuse('Logical operator cannot be null or empty');
    if ((JobName === undefined) === (CrawlerName === undefined)) refuse('A condition watches either a job or a crawler');
    if ((JobName === undefined ? CrawlState : State) === undefined) refuse('State cannot be null or empty');
    if (JobName !== undefined && Actions.some((action) => action.JobName === JobName)) {
      refuse('Job cannot be a Predicate and Action for Conditional Trigger.');
    }
  }
}

function refuse(text: string): never {
  return raiseFault('InvalidInputException', text);
}
