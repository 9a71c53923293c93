import { operations, type OperationDescription } from '../../generated/operations.ts';
import type { OperationName } from '../operation.ts';
import { listOutputMembers } from './output-members.ts';

/** What a suite can meet of an operation, by kind; each kind has its own share. */
export const goalKinds = {
  call: 'the operation was called and answered',
  error: 'each error that the operation declares',
  value: 'each value that a member of the answer can have',
  member: 'each optional member of the answer, present and absent',
  page: 'lists without an item, on one page, and on several',
  retry: 'the same request again after a fault or a lost answer',
} as const;

export type GoalKind = keyof typeof goalKinds;

export interface Goal {
  readonly kind: GoalKind;
  /** Unique within its kind: `ConcurrentRunsExceededException`, `JobRun.JobRunState ERROR`, `JobRun.CompletedOn absent`. */
  readonly name: string;
}

/** Everything that the contract lets a suite meet of the operation. */
export function listGoals(operation: OperationName): readonly Goal[] {
  const { errors, pagination }: OperationDescription = operations[operation];
  const members = listOutputMembers(operation);
  const names: Readonly<Record<GoalKind, readonly string[]>> = {
    call: ['called'],
    error: errors,
    value: members.flatMap(({ name, values }) => values.map((value) => `${name} ${value}`)),
    member: members.flatMap(({ name, optional }) => (optional ? [`${name} present`, `${name} absent`] : [])),
    page: pagination ? ['empty list', 'one page', 'several pages'] : [],
    retry: ['same request again'],
  };
  return Object.entries(names).flatMap(([kind, list]) => list.map((name) => ({ kind: kind as GoalKind, name })));
}
