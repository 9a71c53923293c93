import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { post } from '../server/record-proxy/open-proxy.ts';
import { startProxyProcess } from './record-proxy-process.ts';
import { makeFolder } from './run-cli.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) console.log('test/cli/record-proxy-tls.test.ts is skipped: there is no openssl, which makes a certificate');

/** A key and a certificate for `localhost` that nobody has signed. */
function makeCertificate(folder: string): { readonly key: string; readonly cert: string } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '1', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']);
  return { key, cert };
}

test.skipIf(!hasOpenssl)('over TLS an account is asked when its certificate is trusted and names it, and never otherwise', { timeout: 30_000 }, async () => {
  const folder = makeFolder();
  const { key, cert } = makeCertificate(folder);
  const asked: (string | undefined)[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    asked.push(request.headers.host);
    request.resume().on('end', () => response.end('{}'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;

  const ask = async (host: string, variables: NodeJS.ProcessEnv) => {
    const proxy = await startProxyProcess(makeFolder(), ['--endpoint-url', `https://${host}:${port}`], variables);
    const response = await post(proxy.url, 'GetJobs');
    const answered = [response.status, await response.text()];
    await proxy.end('SIGTERM');
    return answered;
  };
  expect(await ask('localhost', {})).toEqual([502, expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT') as string]);
  expect(await ask('127.0.0.1', { NODE_EXTRA_CA_CERTS: cert })).toEqual([502, expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID') as string]);
  expect(asked).toEqual([]);
  expect(await ask('localhost', { NODE_EXTRA_CA_CERTS: cert })).toEqual([200, '{}']);
  expect(asked).toEqual([`localhost:${port}`]);
});
