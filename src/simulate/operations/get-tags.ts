import type { GetTagsRequest, GetTagsResponse } from '../../generated/types.ts';
import { findTagged } from '../tags/find-tagged.ts';
import type { World } from '../world.ts';

/** All tags of a resource, none as an empty map. */
export function getTags(world: World, { ResourceArn }: GetTagsRequest): GetTagsResponse {
  return { Tags: Object.fromEntries(world.tags.get(findTagged(world, ResourceArn)) ?? []) };
}
