import type { Rule } from './rule.ts';
import { startJobRunRules } from './start-job-run.ts';

/** Every rule of the contract that no schema can say; `docs/rules.md` is generated from this table. */
export const rules: readonly Rule[] = [...startJobRunRules];
