import { expect, test } from 'vitest';
import { openScene } from './control-scene.ts';

const everyFiveMinutes = { Type: 'SCHEDULED' as const, Schedule: 'cron(0/5 * * * ? *)', StartOnCreation: true, Actions: [{ JobName: 'j' }] };

test('an advance in which too much happens stops with 400, and says to which instant it came', async () => {
  const job = { Name: 'j', Role: 'etl', Command: { Name: 'glueetl' }, ExecutionProperty: { MaxConcurrentRuns: 9 } };
  const triggers = Array.from({ length: 4 }, (_, index) => ({ Name: `t${index}`, ...everyFiveMinutes }));
  const { ask } = openScene({ scenario: { jobs: [job], triggers }, clock: 'manual' });
  const { status, json } = await ask('POST', 'advance', { duration: '366d' });
  const { now } = (await ask('GET', 'status')).json;
  expect([status, json['path']]).toEqual([400, '/duration']);
  expect(json['message']).toContain(new Date(now as number).toISOString());
  expect((await ask('POST', 'advance', { duration: '1d' })).status).toBe(200);
}, 60_000);
