export { setupGlue, type GlueSetup, type SetupOptions } from './testing/setup-glue.ts';
export { FaultError } from './testing/fault-error.ts';
export { ToolkitError } from './errors.ts';
export type { JournalEntry } from './testing/journal.ts';
export type { ViolationPattern } from './testing/expectations.ts';
