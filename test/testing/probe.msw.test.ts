import { GetJobRunsCommand, GlueClient } from '@aws-sdk/client-glue';
import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startGlue } from '../../src/testing/start-glue.ts';

/** Which of the options MSW is not told, as if this major did not know them. */
const dropped = vi.hoisted(() => new Set<string>());

vi.mock('msw/node', async (importOriginal) => {
  const original = await importOriginal<typeof import('msw/node')>();
  const setupDeaf: typeof original.setupServer = (...handlers) => {
    const server = original.setupServer(...handlers);
    const listen: typeof server.listen = (options) => server.listen(Object.fromEntries(Object.entries(options ?? {}).filter(([name]) => !dropped.has(name))));
    return { ...server, listen };
  };
  return { ...original, setupServer: setupDeaf };
});

describe('an MSW that ignores what it is told about other requests', () => {
  const warned = vi.spyOn(console, 'warn');
  beforeEach(() => {
    warned.mockReturnValue();
    vi.stubEnv('AWS_PROFILE', 'mine');
    for (const name of ['onUnhandledRequest', 'onUnhandledFrame']) dropped.add(name);
  });
  afterEach(() => vi.unstubAllEnvs());

  test('is found out at the start', async () => {
    await expect(startGlue({ transport: 'msw' })).rejects.toMatchObject({
      code: 'GLUE_NETWORK_UNGUARDED',
      detail: { received: expect.stringContaining('ECONNREFUSED'), next: expect.stringContaining('Beside an MSW of your own, give that one glueHandlers(), or use transport "sdk".') },
    });
  });

  test('leaves nothing behind: the environment is restored, nothing is intercepted, and a better start succeeds', async () => {
    await expect(startGlue({ transport: 'msw' })).rejects.toThrow('GLUE_NETWORK_UNGUARDED');
    expect(process.env['AWS_PROFILE']).toBe('mine');
    await expect(new GlueClient({ region: 'x', endpoint: 'http://127.0.0.1:2', credentials: { accessKeyId: 'x', secretAccessKey: 'y' }, maxAttempts: 1 }).send(new GetJobRunsCommand({ JobName: 'a' }))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    dropped.clear();
    const glue = await startGlue({ transport: 'msw' });
    await glue.close();
    expect(warned.mock.calls.flat().join('\n')).not.toContain('GLUE');
  });

  test('is of no concern when other requests may go out', async () => {
    const glue = await startGlue({ transport: 'msw', onUnhandledRequest: 'bypass' });
    await glue.close();
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('an MSW that knows either of the names', () => {
  test.for(['onUnhandledRequest', 'onUnhandledFrame'])('is not asked to know both: without %s one of the majors is refused', async (name) => {
    dropped.clear();
    dropped.add(name);
    vi.spyOn(console, 'warn').mockReturnValue();
    const started = await startGlue({ transport: 'msw' }).then((glue) => glue.close(), (error: { code: string }) => error.code);
    const isVersion3 = 'readyState' in setupServer();
    expect(started).toBe((name === 'onUnhandledFrame') === isVersion3 ? 'GLUE_NETWORK_UNGUARDED' : undefined);
  });
});
