import type { Job, JobRun, JobRunState } from '../../generated/types.ts';
import type { Settings } from '../settings.ts';
import type { RunOrigin } from '../world.ts';
import { planArguments } from './plan-arguments.ts';
import { planCapacity } from './plan-capacity.ts';
import { planTimeout } from './plan-timeout.ts';

export type ShownJobRun = JobRun & { Id: string; JobName: string; JobRunState: JobRunState };

/** What a run shows from its first moment on. `startedOn` is in epoch milliseconds. */
export function draftJobRun(settings: Settings, definition: Job, origin: RunOrigin, id: string, startedOn: number): ShownJobRun {
  const { asked, previous, triggerName, predecessors = [], attempt = 0 } = origin;
  const timeout = planTimeout(definition, asked.Timeout);
  const securityConfiguration = asked.SecurityConfiguration ?? definition.SecurityConfiguration;
  const notification = asked.NotificationProperty ?? definition.NotificationProperty;
  const executionClass = asked.ExecutionClass ?? definition.ExecutionClass;
  const profile = asked.ProfileName ?? definition.ProfileName;
  const shownArguments = settings.shownArguments === 'merged' ? planArguments(definition, asked.Arguments) : keepGiven(definition, asked.Arguments);
  return {
    Id: id,
    Attempt: attempt,
    ...(previous && { PreviousRunId: previous.shown.Id }),
    ...(triggerName !== undefined && { TriggerName: triggerName }),
    JobName: definition.Name as string,
    JobMode: definition.JobMode ?? 'SCRIPT',
    JobRunQueuingEnabled: asked.JobRunQueuingEnabled ?? definition.JobRunQueuingEnabled ?? false,
    StartedOn: startedOn / 1000,
    LastModifiedOn: startedOn / 1000,
    JobRunState: 'STARTING',
    ...(shownArguments.size > 0 && { Arguments: Object.fromEntries(shownArguments) }),
    PredecessorRuns: [...predecessors],
    ExecutionTime: 0,
    ...(timeout !== undefined && { Timeout: timeout }),
    ...planCapacity(definition, asked),
    ...(securityConfiguration !== undefined && { SecurityConfiguration: securityConfiguration }),
    LogGroupName: nameLogGroup(definition, securityConfiguration),
    ...(notification && { NotificationProperty: notification }),
    ...(definition.GlueVersion !== undefined && { GlueVersion: definition.GlueVersion }),
    ...(executionClass !== undefined && { ExecutionClass: executionClass }),
    ...(definition.MaintenanceWindow !== undefined && { MaintenanceWindow: definition.MaintenanceWindow }),
    ...(profile !== undefined && { ProfileName: profile }),
    ...(asked.ExecutionRoleSessionPolicy !== undefined && { ExecutionRoleSessionPolicy: asked.ExecutionRoleSessionPolicy }),
  };
}

/** As observed, only what the start gives is shown; a key that the job fixes is ignored (rule 24). */
function keepGiven({ NonOverridableArguments = {} }: Job, given: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map(Object.entries(given).filter(([key]) => !Object.hasOwn(NonOverridableArguments, key)));
}

/** As observed; with a security configuration the group carries the role's and the configuration's names (rule 20). */
function nameLogGroup({ Command, Role }: Job, securityConfiguration: string | undefined): string {
  if (Command?.Name === 'pythonshell') return '/aws-glue/python-jobs';
  return securityConfiguration === undefined ? '/aws-glue/jobs' : `/aws-glue/jobs-${Role?.split('/').at(-1)}-${securityConfiguration}`;
}
