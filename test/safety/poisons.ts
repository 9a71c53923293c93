import { join } from 'node:path';

/** A machine with an AWS environment of its own: variables, and files that some of them name. */
export interface Poison {
  readonly env: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

interface Place {
  /** A server on loopback, which counts who comes. */
  readonly url: string;
  readonly folder: string;
  /** A command that leaves a file behind. */
  readonly trap: string;
}

const keys = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' };

/** What a consumer's `new GlueClient({})` is led by on such machines, each to be noticed by the server or the trap. */
export const poisons: Readonly<Record<string, (place: Place) => Poison>> = {
  'a profile whose credentials come from a process': ({ folder, trap }) => ({
    env: { AWS_PROFILE: 'mine', AWS_CONFIG_FILE: join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'), AWS_EC2_METADATA_DISABLED: 'true' },
    files: { config: `[profile mine]\nregion = eu-west-1\ncredential_process = ${trap}\n` },
  }),
  'a profile with an endpoint': ({ url, folder }) => ({
    env: { AWS_PROFILE: 'mine', AWS_CONFIG_FILE: join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'), AWS_REGION: 'eu-west-1' },
    files: { config: `[profile mine]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = example\nendpoint_url = ${url}\n` },
  }),
  'an endpoint for Glue': ({ url }) => ({ env: { ...keys, AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL_GLUE: url } }),
  'an endpoint for every service': ({ url }) => ({ env: { ...keys, AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL: url } }),
  'a web identity': ({ url, folder }) => ({
    env: {
      AWS_REGION: 'eu-west-1', AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci', AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
      AWS_ENDPOINT_URL_STS: url, AWS_CONFIG_FILE: join(folder, 'none'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
    },
    files: { token: 'eyJhbGciOiJub25lIn0.e30.' },
  }),
  'the credentials of a container': ({ url, folder }) => ({
    env: {
      AWS_REGION: 'eu-west-1', AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/credentials`, AWS_CONTAINER_AUTHORIZATION_TOKEN: 't',
      AWS_CONFIG_FILE: join(folder, 'none'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
    },
  }),
  'the metadata service of an instance': ({ url, folder }) => ({
    env: { AWS_REGION: 'eu-west-1', AWS_EC2_METADATA_SERVICE_ENDPOINT: url, AWS_CONFIG_FILE: join(folder, 'none'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none') },
  }),
};
