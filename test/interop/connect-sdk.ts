import { GlueClient } from '@aws-sdk/client-glue';
import sdk3 from '@aws-sdk/client-glue/package.json' with { type: 'json' };
import Glue from 'aws-sdk/clients/glue.js';
import sdk2 from 'aws-sdk/package.json' with { type: 'json' };
import { vi } from 'vitest';

vi.hoisted(() => {
  // It says at each start that it has reached its end of support; that is why it is tested.
  process.env['AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE'] = '1';
});

const region = 'eu-west-1';
const credentials = { accessKeyId: 'GLUECONTRACT', secretAccessKey: 'not-a-secret' };

/** The JavaScript SDK v3, which signs and sends as it does to AWS. */
export function connectSdk3(endpoint: string): GlueClient {
  console.log(`aws-sdk v3 ${sdk3.version}`);
  return new GlueClient({ endpoint, region, credentials, maxAttempts: 1 });
}

/** The JavaScript SDK v2, likewise. */
export function connectSdk2(endpoint: string): Glue {
  console.log(`aws-sdk v2 ${sdk2.version}`);
  return new Glue({ endpoint, region, ...credentials, maxRetries: 0 });
}
