import { describe, expect, test } from 'vitest';
import { planArguments } from '../../src/simulate/job-runs/plan-arguments.ts';
import { planCapacity } from '../../src/simulate/job-runs/plan-capacity.ts';
import { planRestart } from '../../src/simulate/job-runs/plan-restart.ts';
import { planTimeout } from '../../src/simulate/job-runs/plan-timeout.ts';
import type { JobRunRecord } from '../../src/simulate/world.ts';

describe('planArguments', () => {
  test('lets the start override the defaults key by key, and what the job fixes override both', () => {
    const job = { DefaultArguments: { a: '1', b: '1', c: '1' }, NonOverridableArguments: { c: '3', d: '3' } };
    expect(Object.fromEntries(planArguments(job, { b: '2', c: '2', e: '' }))).toEqual({ a: '1', b: '2', c: '3', d: '3', e: '' });
    expect(planArguments({}, undefined).size).toBe(0);
  });
});

describe('planTimeout', () => {
  test.each([
    ['what the start asks for', { Timeout: 5 }, 3, 3],
    ['what the job says', { Timeout: 5 }, undefined, 5],
    ['seven days for an older job above them', { Timeout: 20_000 }, undefined, 10_080],
    ['2880 minutes for a version that is not known', {}, undefined, 2880],
    ['2880 minutes for Glue 4.0', { GlueVersion: '4.0' }, undefined, 2880],
    ['480 minutes for Glue 10.0', { GlueVersion: '10.0' }, undefined, 480],
    ['a stream has none', { Command: { Name: 'gluestreaming' }, GlueVersion: '5.0' }, undefined, undefined],
    ['a stream may have one', { Command: { Name: 'gluestreaming' } }, 60, 60],
  ])('is %s', (_what, job, asked, timeout) => {
    expect(planTimeout(job, asked)).toBe(timeout);
  });
});

describe('planCapacity', () => {
  const workers = { WorkerType: 'G.2X', NumberOfWorkers: 3 } as const;

  test.each([
    ['10 DPU for Spark by default', {}, {}, { MaxCapacity: 10, AllocatedCapacity: 10 }],
    ['a sixteenth for Python shell', { Command: { Name: 'pythonshell' } }, {}, { MaxCapacity: 0.0625, AllocatedCapacity: 0 }],
    ['the workers of the job', workers, {}, { MaxCapacity: 6, AllocatedCapacity: 6, ...workers }],
    ['the workers of the start, over the DPU of the job', { MaxCapacity: 4 }, workers, { MaxCapacity: 6, AllocatedCapacity: 6, ...workers }],
    ['the DPU of the start, over the workers of the job', workers, { MaxCapacity: 4 }, { MaxCapacity: 4, AllocatedCapacity: 4 }],
    ['the old AllocatedCapacity of the start', workers, { AllocatedCapacity: 5 }, { MaxCapacity: 5, AllocatedCapacity: 5 }],
    ['the workers of the job beside an AllocatedCapacity of 0', workers, { AllocatedCapacity: 0 }, { MaxCapacity: 6, AllocatedCapacity: 6, ...workers }],
  ])('is %s', (_what, job, asked, capacity) => {
    expect(planCapacity(job, asked)).toEqual(capacity);
  });
});

describe('planRestart', () => {
  // A Monday.
  const monday = Date.UTC(2026, 0, 5, 6);
  const at = (MaintenanceWindow?: string, Timeout?: number, Name = 'gluestreaming') => {
    const shown = { ...(MaintenanceWindow && { MaintenanceWindow }), ...(Timeout && { Timeout }) };
    return planRestart({ definition: { Command: { Name } }, shown: shown as JobRunRecord['shown'] }, monday);
  };

  test.each([
    ['Mon:7', Date.UTC(2026, 0, 12, 7)],
    ['Mon:6', Date.UTC(2026, 0, 12, 6)],
    ['Mon:5', Date.UTC(2026, 0, 19, 5)],
    ['Tue:00', Date.UTC(2026, 0, 13)],
    ['Wed:09', Date.UTC(2026, 0, 14, 9)],
    ['Thu:9', Date.UTC(2026, 0, 15, 9)],
    ['Fri:9', Date.UTC(2026, 0, 16, 9)],
    ['Sat:9', Date.UTC(2026, 0, 17, 9)],
    ['Sun:23', Date.UTC(2026, 0, 18, 23)],
  ])('of the window %s is its first hour in UTC when seven days are over', (window, instant) => {
    expect(at(window)).toBe(instant);
  });

  test('is seven days on without a window, and never for a stream with a timeout or another job', () => {
    expect(at()).toBe(Date.UTC(2026, 0, 12, 6));
    expect([at('Mon:7', 60), at(undefined, 60), at(undefined, undefined, 'glueetl')]).toEqual([Infinity, Infinity, Infinity]);
  });
});
