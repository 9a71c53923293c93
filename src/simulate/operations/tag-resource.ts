import type { TagResourceRequest, TagResourceResponse } from '../../generated/types.ts';
import { findTagged } from '../tags/find-tagged.ts';
import { setTags } from '../tags/set-tags.ts';
import type { World } from '../world.ts';

/** Adds tags; a key that is there gets the new value. */
export function tagResource(world: World, { ResourceArn, TagsToAdd }: TagResourceRequest): TagResourceResponse {
  setTags(world, findTagged(world, ResourceArn), TagsToAdd);
  return {};
}
