import { onTestFinished } from 'vitest';
import { startServer, type GlueServer, type ServerOptions } from '../../src/server/start-server.ts';

/** A server on loopback that lives as long as the test. */
export async function serve(options: ServerOptions): Promise<GlueServer> {
  const glue = await startServer(options);
  onTestFinished(() => glue.close());
  return glue;
}
