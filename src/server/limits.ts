/** What a request may cost. Sizes are bytes, times milliseconds. */
export interface ServerLimits {
  /** A larger body is 413 before it is read; the wire takes no more than 1 MiB in any case. */
  readonly bodyBytes: number;
  /**
   * A larger StartJobRun is InvalidInputException "Request size limit exceeded", whoever would answer it. Glue was seen to
   * draw this line at about 180 KB; nothing documents it, so there is none unless asked for. The simulation draws it at 180,000 bytes.
   */
  readonly startJobRunBytes: number;
  /** All headers together: 431 beyond it. */
  readonly headerBytes: number;
  /** How many headers: 431 beyond it. */
  readonly headers: number;
  /** Until the headers are complete: 408 after it. */
  readonly headersTimeout: number;
  /** Until the body is complete: 408 after it. */
  readonly requestTimeout: number;
  /** How long a connection stays open between two requests. */
  readonly keepAliveTimeout: number;
  /** Open connections; one more is closed at once. */
  readonly connections: number;
}

export const defaultLimits: ServerLimits = {
  bodyBytes: 1024 * 1024,
  startJobRunBytes: Number.POSITIVE_INFINITY,
  headerBytes: 16 * 1024,
  headers: 100,
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connections: 256,
};
