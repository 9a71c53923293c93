import type { HttpRequest, ReceivedResponse } from '../../wire/http-message.ts';

/** A request and what came of it, as some tool wrote it down. */
export interface HttpPair {
  readonly place: string;
  readonly url: string;
  readonly request: HttpRequest;
  /** False for tools that write no headers of requests: then `x-amz-target` is missing without meaning anything. */
  readonly hasHeaders: boolean;
  readonly response: ReceivedResponse;
  /** Why request or response cannot be read; what is there of them is looked through for secrets only. */
  readonly problem?: string | undefined;
}
