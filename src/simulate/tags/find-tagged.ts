import { raiseFault } from '../raise-fault.ts';
import { nameArn, type TaggedKind } from '../resource-arn.ts';
import type { World } from '../world.ts';

const registries = { crawler: 'crawlers', job: 'jobs', trigger: 'triggers', workflow: 'workflows' } as const;
const arnForm = /^arn:aws[^:]*:glue:[^:]*:[^:]*:([^/]+)\/(.+)$/s;

/**
 * The ARN under which the tags of a resource are kept. There is one account in one region here, so that whatever account and
 * region the ARN names are taken for them. Nothing there is an EntityNotFoundException (observed text).
 */
export function findTagged(world: World, arn: string): string {
  const [, kind = '', name = ''] = arnForm.exec(arn) ?? raiseFault('InvalidInputException', `${arn} is not the ARN of a resource of Glue.`);
  const isThere = Object.hasOwn(registries, kind) && world[registries[kind as TaggedKind]].has(name);
  return isThere ? nameArn(kind as TaggedKind, name) : raiseFault('EntityNotFoundException', 'Entity not found');
}
