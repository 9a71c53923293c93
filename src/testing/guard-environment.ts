import { devNull } from 'node:os';
import { nowhere } from './nowhere.ts';

/** Enough for a consumer's own `new GlueClient({})`, and nothing of the machine it runs on. */
const safe: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: 'GLUECONTRACT',
  AWS_SECRET_ACCESS_KEY: 'not-a-secret',
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
};

/** What would choose other credentials, another endpoint or a way around the interception. */
const unsafe = [
  /^AWS_(PROFILE|DEFAULT_PROFILE|SESSION_TOKEN|CREDENTIAL_EXPIRATION|ROLE_ARN|ROLE_SESSION_NAME|WEB_IDENTITY_TOKEN_FILE)$/,
  /^AWS_(CONTAINER_|ENDPOINT_URL|EC2_METADATA_SERVICE_)/,
  /^AWS_(USE_FIPS_ENDPOINT|USE_DUALSTACK_ENDPOINT|IGNORE_CONFIGURED_ENDPOINT_URLS|DEFAULTS_MODE|RETRY_MODE|MAX_ATTEMPTS)$/,
  /^(HTTP|HTTPS|ALL|NO)_PROXY$/i,
];

/** For clients that were not given the session's transport, those of child processes among them. */
const endpoint = { AWS_ENDPOINT_URL_GLUE: `http://${nowhere.host}:${nowhere.port}` };

const guards = new Set<symbol>();
let saved = new Map<string, string | undefined>();

/**
 * Gives this process an AWS environment in which nothing real can be reached, and returns what restores the former one.
 * Sessions may overlap: the environment is restored when the last one ends. What is intercepted needs no endpoint, and a
 * consumer under test may care which one it has.
 */
export function guardEnvironment({ intercepted }: { readonly intercepted: boolean }): () => void {
  const guard = Symbol('guard');
  if (guards.size === 0) saved = takeAway();
  guards.add(guard);
  Object.assign(process.env, safe, intercepted ? {} : endpoint);
  return () => {
    if (guards.delete(guard) && guards.size === 0) restore();
  };
}

function takeAway(): Map<string, string | undefined> {
  const names = Object.keys(process.env).filter((name) => unsafe.some((pattern) => pattern.test(name)));
  const values = new Map([...names, ...Object.keys({ ...safe, ...endpoint })].map((name) => [name, process.env[name]]));
  for (const name of names) delete process.env[name];
  return values;
}

function restore(): void {
  for (const [name, value] of saved) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
