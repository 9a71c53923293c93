import { nameArn, type TaggedKind } from '../../src/simulate/resource-arn.ts';
import { createCrawler, createJob, createTrigger } from './build-world.ts';
import { createGlue, type TestGlue } from './start-world.ts';

/** What can have tags. */
export const kinds: readonly TaggedKind[] = ['job', 'crawler', 'trigger', 'workflow'];

/** A Glue with one of each, all named `load` and with the tag `team: a`. */
export function createTagged(allow: readonly string[] = []): TestGlue {
  const glue = createGlue({ allow });
  const Tags = { team: 'a' };
  createJob(glue, 'load', { Tags });
  createCrawler(glue, 'load', { Tags });
  createTrigger(glue, 'load', { Tags });
  glue.call('CreateWorkflow', { Name: 'load', Tags });
  return glue;
}

export const jobArn = nameArn('job', 'load');

export const tagsOf = (glue: TestGlue, ResourceArn: string) => glue.call('GetTags', { ResourceArn }).Tags;
