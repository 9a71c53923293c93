/** What a client sees of a response that never arrives: the error that Node's HTTP client, and the SDK over it, has for that. */
export class ConnectionLost extends Error {
  override readonly name = 'TimeoutError';
  readonly code = 'ECONNRESET';

  constructor() {
    super('socket hang up');
  }
}
