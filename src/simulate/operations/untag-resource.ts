import type { UntagResourceRequest, UntagResourceResponse } from '../../generated/types.ts';
import { findTagged } from '../tags/find-tagged.ts';
import type { World } from '../world.ts';

/** Removes tags; a key that is not there is passed over. */
export function untagResource(world: World, { ResourceArn, TagsToRemove }: UntagResourceRequest): UntagResourceResponse {
  const tags = world.tags.get(findTagged(world, ResourceArn));
  for (const key of TagsToRemove) tags?.delete(key);
  return {};
}
