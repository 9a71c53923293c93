export { glueHandlers } from './handlers/msw.ts';
export type { Exchange, ExchangeOptions } from './handlers/exchange.ts';
