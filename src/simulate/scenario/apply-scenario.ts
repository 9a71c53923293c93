import type { OperationName } from '../../contract/operation.ts';
import type { Scenario } from '../../generated/types.ts';
import { parseDuration } from '../duration.ts';
import { operations, type Operation } from '../operations.ts';
import { playEvents } from '../play-events.ts';
import { RaisedFault } from '../raise-fault.ts';
import type { World } from '../world.ts';
import { addHistory } from './add-history.ts';
import { creations } from './check-entities.ts';
import { refuse } from './refuse.ts';

/**
 * Makes what a scenario describes, through the operations that anybody would make it with. The scenario is not kept and not
 * changed, so that it can be applied again.
 *
 * @throws ToolkitError `GLUE_SCENARIO_INVALID` for what such an operation refuses
 */
export function applyScenario(world: World, scenario: Scenario, path: string): void {
  const { outcomes = {}, history = [], ...entities } = structuredClone(scenario);
  const began = world.now;
  for (const [kind, operation] of creations) {
    // Triggers are activated when the simulation begins, not only on the way there.
    world.now = kind === 'triggers' ? began - parseDuration(world.settings.triggerLag) : began;
    for (const [index, input] of (entities[kind] ?? []).entries()) create(world, operation, input, `/${kind}/${index}`, path);
  }
  playEvents(world, began);
  for (const [name, list] of Object.entries(outcomes)) {
    for (const record of [world.jobs.get(name), world.crawlers.get(name)]) if (record) record.outcomes = list;
  }
  refuse(history.flatMap((past, index) => addHistory(world, past, `/history/${index}`)), path);
}

function create(world: World, operation: OperationName, input: object, pointer: string, path: string): void {
  try {
    (operations[operation] as Operation)(world, input);
  } catch (error) {
    if (!(error instanceof RaisedFault)) throw error;
    const { name, message } = error.fault;
    refuse([{ path: pointer, problem: `${operation} answers ${name}${message === undefined ? '' : `: ${message.replace(/\.$/, '')}`}` }], path);
  }
}
