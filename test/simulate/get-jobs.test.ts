import { describe, expect, test } from 'vitest';
import { createJobs, letters } from './create-jobs.ts';
import { createGlue, type TestGlue } from './start-world.ts';

describe.each(['GetJobs', 'ListJobs'] as const)('%s', (operation) => {
  function page(glue: TestGlue, input: object) {
    const answer = glue.call(operation, input) as { Jobs?: { Name?: string }[]; JobNames?: string[]; NextToken?: string };
    return { names: answer.JobNames ?? answer.Jobs?.map(({ Name }) => Name), token: answer.NextToken };
  }

  test('lists every job once, over pages of any size', () => {
    const glue = createJobs(letters);
    for (const MaxResults of [1, 2, 3, 7, 1000]) {
      const names: unknown[] = [];
      let token: string | undefined;
      do {
        const read = page(glue, { MaxResults, ...(token !== undefined && { NextToken: token }) });
        names.push(...(read.names ?? []));
        token = read.token;
      } while (token !== undefined);
      expect(names).toHaveLength(7);
      expect(new Set(names)).toEqual(new Set(letters));
    }
  });

  test('stays in place while jobs are created and deleted between two pages', () => {
    const glue = createJobs(letters);
    const first = page(glue, { MaxResults: 3 });
    glue.call('DeleteJob', { JobName: String(first.names?.[0]) });
    glue.call('CreateJob', { Name: 'new', Role: 'etl', Command: { Name: 'glueetl' } });
    const rest = page(glue, { NextToken: first.token }).names ?? [];
    const old = [...(first.names ?? []), ...rest].filter((name) => name !== 'new');
    expect(old).toHaveLength(7);
    expect(new Set(old)).toEqual(new Set(letters));
  });

  test('answers an empty list where there is no job, and refuses a made-up token with InvalidInputException', () => {
    expect(page(createGlue(), {})).toEqual({ names: [], token: undefined });
    expect(createGlue().fault(operation, { NextToken: 'AAAA' }).name).toBe('InvalidInputException');
  });
});
