import { SignatureV4 } from '@smithy/signature-v4';
import type { AccountOptions } from '../../account/create-live-client.ts';
import { errorWord } from '../../account/error-word.ts';
import { openAccount } from '../../account/open-account.ts';
import { requireSdk } from '../../account/require-sdk.ts';
import { excerpt } from '../../contract/excerpt.ts';
import { createFault, type Fault } from '../../contract/fault.ts';
import { ToolkitError } from '../../errors.ts';
import { contentType, targetPrefix } from '../../wire/protocol.ts';
import { exchange, type Exchanged } from './exchange.ts';

/** The one place that requests go to, with a signature of this process's credentials. */
export interface Upstream {
  readonly region: string;
  readonly endpoint: URL;
  /** The credentials that were used so far. */
  readonly secrets: ReadonlySet<string>;
  /** Signs and sends a call: nothing of the request that led to it but the operation and the bytes of its body. Never rejects. */
  send(operation: string, body: Uint8Array, signal: AbortSignal): Promise<Exchanged | { readonly fault: Fault }>;
}

/**
 * The endpoint of a region, as the rules of the SDK name it, or the one that is given; and the credentials that the SDK finds.
 * Variables and profiles that name other endpoints do not count: they may well name the proxy itself.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` without region or credentials, and for an endpoint that is more than an address; `GLUE_PEER_MISSING` without the SDK
 */
export async function openUpstream({ region: given, profile, endpointUrl }: AccountOptions, patience: number): Promise<Upstream> {
  const account = await openAccount({ region: given, profile, endpointUrl });
  account.close();
  const { region, secrets, credentials } = account;
  // For its configuration only: it sends nothing.
  const { config } = new (requireSdk().GlueClient)({ region, ...(profile && { profile }) });
  const endpoint = endpointUrl === undefined ? config.endpointProvider({ Region: region }).url : checkEndpoint(new URL(endpointUrl));
  const signer = new SignatureV4({
    service: 'glue',
    region,
    sha256: config.sha256,
    credentials,
  });

  async function sign(operation: string, body: Uint8Array): Promise<Record<string, string>> {
    const { protocol, hostname, host, pathname: path } = endpoint;
    const headers = { host, 'content-type': contentType, 'x-amz-target': `${targetPrefix}${operation}` };
    return (await signer.sign({ method: 'POST', protocol, hostname, path, headers, body })).headers;
  }

  return {
    region,
    endpoint,
    secrets,
    async send(operation, body, signal) {
      try {
        const headers = await sign(operation, body);
        return await exchange(endpoint, { ...headers, 'user-agent': 'glue-contract', 'accept-encoding': 'identity' }, body, AbortSignal.any([signal, AbortSignal.timeout(patience)]));
      } catch (error) {
        return { fault: noAnswer(error) };
      }
    },
  };
}

/** Credentials in an address would be printed with it; a query is nothing that Glue has. */
function checkEndpoint(endpoint: URL): URL {
  if (endpoint.username === '' && endpoint.password === '' && endpoint.search === '' && endpoint.hash === '') return endpoint;
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'The endpoint is more than an address.',
    expected: 'no user, password, query or fragment',
    received: excerpt(`${endpoint.protocol}//${endpoint.host}…`),
    next: 'Give the address alone with --endpoint-url, such as http://127.0.0.1:8080.',
  });
}

function noAnswer(error: unknown): Fault {
  if ((Object(error) as { readonly name?: unknown }).name === 'TimeoutError') return createFault('GatewayTimeoutException', 'glue-contract record --proxy: Glue did not answer in time.', 504);
  return createFault('BadGatewayException', `glue-contract record --proxy: Glue gave no answer that can be passed on (${errorWord(error)}).`, 502);
}
