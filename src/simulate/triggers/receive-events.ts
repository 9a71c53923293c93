import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import type { World } from '../world.ts';
import { batchEvents } from './batch-events.ts';

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
  trigger.events += count;
  batchEvents(world, trigger);
}
