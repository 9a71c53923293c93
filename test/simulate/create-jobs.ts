import { createGlue, type TestGlue } from './start-world.ts';

export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** A Glue with a Spark job of each name. */
export function createJobs(names: readonly string[], tags: (name: string) => Record<string, string> = () => ({})): TestGlue {
  const glue = createGlue();
  for (const Name of names) glue.call('CreateJob', { Name, Role: 'etl', Command: { Name: 'glueetl' }, Tags: tags(Name) });
  return glue;
}
