import type { GlueClientConfig } from '@aws-sdk/client-glue';

/**
 * Every setting that the SDK would otherwise look up in the environment, profile files or the metadata service, each with
 * the value the SDK has without any of them; dummy credentials; and a signer that does not sign, for signing is more than
 * half of a small call's time.
 */
const offlineConfig: GlueClientConfig = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'GLUECONTRACT', secretAccessKey: 'not-a-secret' },
  signer: { sign: async (request) => request },
  disableClockSkewCorrection: true,
  ignoreConfiguredEndpointUrls: true,
  // A list would do, but the SDKs 3.726 to 3.758 call what they are given.
  authSchemePreference: async () => [],
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  defaultsMode: 'legacy',
  retryMode: 'standard',
  maxAttempts: 3,
  userAgentAppId: async () => undefined,
};

/** The configuration of a real `GlueClient` that reads nothing around it; `config` overrides each of the settings above. */
export function toOfflineConfig(config: GlueClientConfig): GlueClientConfig {
  // A setting that is present but undefined would make the SDK look it up.
  const given = Object.entries(config).filter(([, value]) => value !== undefined && value !== null);
  return { ...offlineConfig, ...Object.fromEntries(given) };
}
