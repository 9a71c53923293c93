import { afterEach, expect, test, vi } from 'vitest';
import { startGlue } from '../../src/testing/start-glue.ts';

vi.mock('msw/node', () => {
  throw Object.assign(new Error("Cannot find package 'msw'"), { code: 'ERR_MODULE_NOT_FOUND' });
});

const { breakSdk } = vi.hoisted(() => ({ breakSdk: { now: false } }));

vi.mock('node:module', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:module')>();
  return {
    ...(original as object),
    createRequire: (from: string) => (name: string) => {
      if (breakSdk.now) throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' });
      return original.createRequire(from)(name) as unknown;
    },
  };
});

afterEach(() => {
  breakSdk.now = false;
});

test('transport msw without msw says what to install, and restores the environment', async () => {
  const before = { ...process.env };
  await expect(startGlue({ transport: 'msw' })).rejects.toMatchObject({ code: 'GLUE_PEER_MISSING', detail: { next: 'Install msw, or use transport "sdk".' } });
  expect({ ...process.env }).toEqual(before);
});

test('client() without the SDK says what to install; send() does without it', async () => {
  const glue = await startGlue({ transport: 'sdk', responders: [() => ({ output: { JobRunId: 'jr_1' } })] });
  breakSdk.now = true;
  expect(() => glue.client()).toThrow(/GLUE_PEER_MISSING.*client\(\) needs @aws-sdk\/client-glue/);
  await expect(glue.send('StartJobRun', { JobName: 'nightly' })).resolves.toEqual({ JobRunId: 'jr_1' });
  await glue.close();
});
