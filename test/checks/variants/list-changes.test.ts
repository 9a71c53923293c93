import { describe, expect, test } from 'vitest';
import { listChanges } from '../../../src/checks/variants/list-changes.ts';

const output = { JobRuns: [{ Id: 'jr_2', JobRunState: 'FAILED', Arguments: { '--day': '1' } }, { Id: 'jr_1', JobRunState: 'RUNNING' }], NextToken: 'more' };
const changes = listChanges('GetJobRuns', output);
const named = (name: string) => changes.find((change) => change.name === name)!;

describe('the changes of an answer', () => {
  test('are about what it has, and no more', () => {
    expect(changes.map(({ name }) => name).filter((name) => !name.includes(' = '))).toEqual([
      '/JobRuns empty', '/JobRuns/*/Arguments empty', '/JobRuns absent', '/JobRuns/*/Id absent', '/JobRuns/*/JobRunState absent',
      '/JobRuns/*/Arguments absent', '/NextToken absent', 'unknown members',
    ]);
  });

  test.each<[name: string, changed: object]>([
    ['/JobRuns/*/JobRunState = EXPIRED', { JobRuns: [{ ...output.JobRuns[0], JobRunState: 'EXPIRED' }, { Id: 'jr_1', JobRunState: 'EXPIRED' }], NextToken: 'more' }],
    ['/JobRuns empty', { JobRuns: [], NextToken: 'more' }],
    ['/JobRuns/*/Arguments empty', { ...output, JobRuns: [{ ...output.JobRuns[0], Arguments: {} }, output.JobRuns[1]] }],
    ['/JobRuns/*/Id absent', { JobRuns: [{ JobRunState: 'FAILED', Arguments: { '--day': '1' } }, { JobRunState: 'RUNNING' }], NextToken: 'more' }],
    ['/NextToken absent', { JobRuns: output.JobRuns }],
  ])('%s', (name, changed) => {
    expect(named(name).apply(output)).toEqual(changed);
  });

  test('unknown members are in every structure, and in no map', () => {
    const unknown = { MemberOfTomorrow: 'VALUE_OF_TOMORROW' };
    expect(named('unknown members').apply(output)).toEqual({ JobRuns: output.JobRuns.map((run) => ({ ...run, ...unknown })), NextToken: 'more', ...unknown });
  });

  test.each(changes.map(({ name }) => name))('%s shows where it was made, made again changes nothing, and leaves the answer alone', (name) => {
    const before = structuredClone(output);
    const { apply, shows } = named(name);
    const changed = apply(output);
    expect([shows(changed), apply(changed) === changed, shows(output), output]).toEqual([true, true, changed === output, before]);
  });

  test('a value does not show where there is no place for it', () => {
    expect(named('/JobRuns/*/JobRunState = EXPIRED').shows({ JobRuns: [] })).toBe(false);
  });
});
