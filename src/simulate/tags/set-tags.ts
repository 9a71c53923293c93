import { raiseFault } from '../raise-fault.ts';
import type { World } from '../world.ts';

const most = 50;

/** Adds tags to what has an ARN, or changes them: at most 50 in all. */
export function setTags(world: World, arn: string, tags: Readonly<Record<string, string>> = {}): void {
  const merged = new Map([...(world.tags.get(arn) ?? []), ...Object.entries(tags)]);
  if (merged.size > most) raiseFault('InvalidInputException', `A resource has at most ${most} tags, these would be ${merged.size}.`);
  if (merged.size > 0) world.tags.set(arn, merged);
}
