import type { GlueContractConfig } from './config.ts';

/**
 * What `glue-contract.config.ts` exports as its default, typed.
 *
 * @example
 * const config = defineConfig({ redaction: { names: { 'nightly-etl': 'job-a' } }, maxAgeDays: 60 });
 * config.maxAgeDays; // 60
 */
export function defineConfig(config: GlueContractConfig): GlueContractConfig {
  return config;
}
