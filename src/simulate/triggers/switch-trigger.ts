import type { TriggerState } from '../../generated/types.ts';
import { parseDuration } from '../duration.ts';
import { raiseFault } from '../raise-fault.ts';
import type { TriggerRecord, World } from '../world.ts';
import { armTrigger, disarmTrigger } from './arm-trigger.ts';

/** CREATED or DEACTIVATED → ACTIVATING → ACTIVATED (rule 115). */
export function activateTrigger(world: World, trigger: TriggerRecord): void {
  requireState(trigger, ['CREATED', 'DEACTIVATED']);
  moveTrigger(world, trigger, 'ACTIVATING', 'ACTIVATED');
}

/** ACTIVATED → DEACTIVATING → DEACTIVATED (rule 115); it does not fire again from now on. */
export function deactivateTrigger(world: World, trigger: TriggerRecord): void {
  requireState(trigger, ['ACTIVATED']);
  disarmTrigger(world, trigger);
  moveTrigger(world, trigger, 'DEACTIVATING', 'DEACTIVATED');
}

function moveTrigger(world: World, trigger: TriggerRecord, passing: TriggerState, state: TriggerState): void {
  trigger.definition.State = passing;
  trigger.cancelNext = world.schedule.add(world.now + parseDuration(world.settings.triggerLag), () => {
    trigger.definition.State = state;
    delete trigger.cancelNext;
    if (state === 'ACTIVATED') armTrigger(world, trigger);
  });
}

/**
 * The fault, and its text, were seen for StopTrigger in CREATED (https://github.com/hashicorp/terraform-provider-aws/pull/49408);
 * that the other states are guarded alike is concluded.
 */
function requireState({ definition }: TriggerRecord, allowed: readonly TriggerState[]): void {
  const { State } = definition;
  if (State === undefined || !allowed.includes(State)) {
    raiseFault('InvalidInputException', `The operation is not allowed when trigger is in state: ${State}`);
  }
}
