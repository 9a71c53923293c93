import { nameArn, type TaggedKind } from '../resource-arn.ts';
import type { World } from '../world.ts';

/** True when a resource has every one of the tags, with these values. */
export function hasTags(world: World, kind: TaggedKind, name: string, wanted: Readonly<Record<string, string>>): boolean {
  const tags = world.tags.get(nameArn(kind, name));
  return Object.entries(wanted).every(([key, value]) => tags?.get(key) === value);
}
