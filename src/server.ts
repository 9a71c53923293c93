export { startServer, type GlueServer, type ServerOptions } from './server/start-server.ts';
export { ToolkitError } from './errors.ts';
export type { LogLine } from './server/request-listener.ts';
export type { ServerLimits } from './server/limits.ts';
export type { ServerState } from './server/server-state.ts';
export type { Counters, JournalEntry } from './server/server-journal.ts';
