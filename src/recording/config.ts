import type { RedactionRules } from './redact/redaction-rules.ts';

/** What `glue-contract.config.ts` says to everything that records or checks recordings. */
export interface GlueContractConfig {
  /** What is redacted besides what the contract redacts. */
  readonly redaction?: RedactionRules;
  /** Recordings of this many days and more are reported by `validate`: 90 when absent. */
  readonly maxAgeDays?: number;
}
