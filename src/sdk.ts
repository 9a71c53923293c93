export { createGlueClient, type OfflineClientConfig } from './handlers/create-glue-client.ts';
export { GlueRequestHandler } from './handlers/glue-request-handler.ts';
export type { Exchange, ExchangeOptions } from './handlers/exchange.ts';
