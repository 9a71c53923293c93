export { startGlue, type GlueOptions, type GlueSession } from './testing/start-glue.ts';
export { answerOthers } from './model/answer-others.ts';
export { FaultError } from './testing/fault-error.ts';
export { ToolkitError } from './errors.ts';
export type { JournalEntry } from './testing/journal.ts';
