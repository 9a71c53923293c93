import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import type { TriggerRecord, World } from '../world.ts';
import { pullTrigger } from './pull-trigger.ts';

/** Seconds. Undocumented in the API; the console and other tools offer this one. */
const defaultWindow = 900;

/**
 * Hands events to an EVENT trigger, as EventBridge would: Glue itself has no call for it. The trigger fires once per
 * `BatchSize` events, and with those left over when `BatchWindow` seconds have passed since the first of them (rule 123).
 * Its state does not matter, for an EVENT trigger stays CREATED (https://github.com/hashicorp/terraform-provider-aws/issues/49407).
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` when there is no such trigger, it is of another type, or the count is not a whole number from 1
 */
export function receiveEvents(world: World, triggerName: string, count = 1): void {
  const trigger = world.triggers.get(triggerName);
  if (trigger?.definition.Type !== 'EVENT') {
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: `There is no EVENT trigger ${excerpt(triggerName)}.`,
      expected: [...world.triggers.values()].flatMap(({ definition: { Name = '', Type } }) => (Type === 'EVENT' ? [Name] : [])).join(', ') || 'an EVENT trigger',
      received: excerpt(triggerName),
      next: 'Make the trigger with CreateTrigger and Type EVENT before sending it events.',
    });
  }
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: `${excerpt(count)} is not a number of events.`,
      expected: 'a whole number from 1',
      received: excerpt(count),
      next: 'Say how many events arrive at this instant.',
    });
  }
  const { BatchSize, BatchWindow = defaultWindow } = trigger.definition.EventBatchingCondition ?? { BatchSize: 1 };
  trigger.events += count;
  while (trigger.events >= BatchSize) {
    closeWindow(trigger);
    trigger.events -= BatchSize;
    pullTrigger(world, trigger, { batch: { BatchSize, BatchWindow: 0 } });
  }
  if (trigger.events === 0 || trigger.cancelNext) return;
  trigger.cancelNext = world.schedule.add(world.now + BatchWindow * 1000, () => {
    closeWindow(trigger);
    trigger.events = 0;
    pullTrigger(world, trigger, { batch: { BatchSize: 0, BatchWindow } });
  });
}

function closeWindow(trigger: TriggerRecord): void {
  trigger.cancelNext?.();
  delete trigger.cancelNext;
}
