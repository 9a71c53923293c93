import type { Call } from '../../contract/call.ts';
import type { InputOf, OutputOf } from '../../contract/operation.ts';
import type { Scenario } from '../../generated/types.ts';

/** The lists that a paginator can be checked with, and what each is asked with besides the page. */
export interface ListInputs {
  GetJobRuns: { readonly JobName: string };
  GetWorkflowRuns: { readonly Name: string };
  ListJobs: Readonly<Record<string, never>>;
  ListWorkflows: Readonly<Record<string, never>>;
}

export type ListOperation = keyof ListInputs;

/** A list to be read: how a world comes to hold it, and how it grows. */
export interface ListSubject {
  readonly input: ListInputs[ListOperation];
  /** What the items are called, in the plural. */
  readonly noun: string;
  /** The page size when a request names none: Glue documents none, so it is the simulation's. */
  readonly defaultPage: number;
  /** True where Glue documents an order. */
  readonly isOrdered: boolean;
  readonly scenario: (count: number) => Scenario;
  /** The call that adds an item; also how a world is filled whose scenario cannot hold the list. */
  readonly add: (number: number) => Call;
  readonly isFilledByCalls: boolean;
  /** The id of the item that such a call has added. */
  readonly readAdded: (output: object) => string;
}

const Name = 'nightly';
const defaultPage = 100;
const job = (name: string): InputOf<'CreateJob'> => ({ Name: name, Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 1000 } });
const range = (count: number) => Array.from({ length: count }, (_, index) => `${Name}-${index}`);

export const listSubjects: Readonly<Record<ListOperation, ListSubject>> = {
  GetJobRuns: {
    input: { JobName: Name },
    noun: 'job runs',
    defaultPage,
    isOrdered: true,
    scenario: (count) => ({ jobs: [job(Name)], ...(count > 0 && { history: [{ job: Name, count, every: '1h' }] }) }),
    add: () => ({ operation: 'StartJobRun', input: { JobName: Name } }),
    isFilledByCalls: false,
    readAdded: (output) => (output as OutputOf<'StartJobRun'>).JobRunId as string,
  },
  GetWorkflowRuns: {
    input: { Name },
    noun: 'workflow runs',
    defaultPage,
    isOrdered: false,
    scenario: () => ({ workflows: [{ Name }] }),
    add: () => ({ operation: 'StartWorkflowRun', input: { Name } }),
    isFilledByCalls: true,
    readAdded: (output) => (output as OutputOf<'StartWorkflowRun'>).RunId as string,
  },
  ListJobs: {
    input: {},
    noun: 'jobs',
    defaultPage,
    isOrdered: false,
    scenario: (count) => ({ jobs: range(count).map(job) }),
    add: (number) => ({ operation: 'CreateJob', input: job(`new-${number}`) }),
    isFilledByCalls: false,
    readAdded: (output) => (output as OutputOf<'CreateJob'>).Name as string,
  },
  ListWorkflows: {
    input: {},
    noun: 'workflows',
    defaultPage: 25,
    isOrdered: false,
    scenario: (count) => ({ workflows: range(count).map((name) => ({ Name: name })) }),
    add: (number) => ({ operation: 'CreateWorkflow', input: { Name: `new-${number}` } }),
    isFilledByCalls: false,
    readAdded: (output) => (output as OutputOf<'CreateWorkflow'>).Name as string,
  },
};
