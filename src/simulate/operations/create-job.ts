import { isDeepStrictEqual } from 'node:util';
import type { CreateJobRequest, CreateJobResponse, Job } from '../../generated/types.ts';
import { createJobRecord } from '../job-runs/create-job-record.ts';
import { checkDefinition } from '../jobs/check-definition.ts';
import { completeDefinition } from '../jobs/complete-definition.ts';
import { raiseFault } from '../raise-fault.ts';
import { nameArn } from '../resource-arn.ts';
import type { World } from '../world.ts';

/** A name that is taken is refused with either of the two errors that the operation has for it, by what they say of themselves. */
export function createJob(world: World, { Name, Tags, ...given }: CreateJobRequest): CreateJobResponse {
  checkDefinition(given, '');
  const definition = completeDefinition(world, Name, given);
  const taken = world.jobs.get(Name);
  if (taken && isSame(taken.definition, definition)) raiseFault('AlreadyExistsException', `Job with name: ${Name} already exists.`);
  if (taken) raiseFault('IdempotentParameterMismatchException', `Job with name: ${Name} already exists with another definition.`);
  world.jobs.set(Name, createJobRecord(world, definition));
  if (Tags) world.tags.set(nameArn('job', Name), new Map(Object.entries(Tags)));
  return { Name };
}

function isSame(one: Job, other: Job): boolean {
  return isDeepStrictEqual(withoutTimes(one), withoutTimes(other));
}

function withoutTimes({ CreatedOn: _created, LastModifiedOn: _modified, ...rest }: Job): Job {
  return rest;
}
