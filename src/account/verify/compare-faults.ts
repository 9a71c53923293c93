import { createFault, type Fault } from '../../contract/fault.ts';
import type { RecordingFault } from '../../generated/types.ts';
import { validateAnyFault } from '../../model/validate-any.ts';
import { isRefusal } from '../../recording/is-refusal.ts';
import type { Remark } from './remark.ts';
import { showName } from './show-word.ts';

/** How a live fault differs from the recorded outcome: a fault, or `undefined` for an answer. */
export function compareFaults(operation: string, recorded: RecordingFault | undefined, { name, status }: Fault): Remark[] {
  const remarks: Remark[] = [];
  const add = (severity: Remark['severity'], rule: string, message: string) => remarks.push({ severity, rule, message });
  const shown = `${showName(name)} (HTTP ${status})`;
  if (name === 'UnreadableResponse') {
    add('violation', 'verify/unreadable', `the answer is no JSON object (HTTP ${status})`);
    return remarks;
  }
  const hint = name === 'EntityNotFoundException' ? '; if it is called otherwise in this account, say so with --name' : '';
  if (recorded === undefined) add('drift', 'verify/outcome', `an answer was recorded, and now there is ${shown}${hint}`);
  // Glue refuses a wrong input with one or the other, and documents do not say with which.
  else if (recorded.name !== name) add(isRefusal(recorded) && isRefusal({ name }) ? 'note' : 'drift', 'verify/fault', `${recorded.name} was recorded, and now there is ${shown}`);
  const { status: before } = recorded ? createFault(recorded.name, undefined, recorded.status) : { status };
  if (recorded?.name === name && before !== status) add('drift', 'verify/status', `${showName(name)} was recorded with HTTP ${before}, and now has HTTP ${status}`);
  if (recorded?.name === name) return remarks;
  for (const { severity, rule } of validateAnyFault(operation, { name, status })) {
    if (rule === 'fault/declared') add(severity, rule, `${shown} is an error that the operation does not declare`);
    if (rule === 'fault/status') add(severity, rule, `${showName(name)} has HTTP ${status}, which is not the one it is known for`);
  }
  return remarks;
}
