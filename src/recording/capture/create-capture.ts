import { ToolkitError } from '../../errors.ts';
import type { Interaction } from '../../generated/types.ts';
import type { HttpRequest, ReceivedResponse } from '../../wire/http-message.ts';
import { findHeaderSecrets } from './find-header-secrets.ts';
import { readExchange } from './read-exchange.ts';

/** What was captured so far, in the memory of this process only. */
export interface Capture {
  /** A request sets out; what it returns is called with the response, or without one when none came, and gives what both said. The order of the requests is that of the interactions. */
  begin(request: HttpRequest): (response?: ReceivedResponse) => Interaction | undefined;
  /** The calls that were answered, with all that was in them: for a redactor, never for a file. */
  readonly interactions: readonly Interaction[];
  /** What the headers gave away, to be searched for in what is written. */
  readonly secrets: ReadonlySet<string>;
  /** What could not be read as calls of Glue and their answers. */
  readonly errors: readonly ToolkitError[];
  /** Requests without a signature: their secrets are unknown, so nothing can vouch that they are gone. */
  readonly unsigned: number;
  /** The region that the first signature is for. */
  readonly region: string | undefined;
  /** Requests without an answer so far. */
  readonly pending: number;
}

/** `Credential=<key id>/<day>/<region>/glue/aws4_request` */
const scope = /Credential=[^/,\s]+\/[0-9]{8}\/([a-z0-9-]+)\/glue\//;

/**
 * Collects what goes over a wire, whatever carries it: an SDK client, an interceptor, a proxy.
 *
 * @example
 * const capture = createCapture();
 * const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.StartJobRun' };
 * const end = capture.begin({ method: 'POST', headers, body: '{"JobName":"nightly"}' });
 * capture.pending; // 1
 * end({ status: 200, headers: {}, body: '{"JobRunId":"jr_1"}' });
 * capture.interactions; // [{ operation: 'StartJobRun', input: { JobName: 'nightly' }, output: { JobRunId: 'jr_1' } }]
 */
export function createCapture(): Capture {
  const slots: (Interaction | undefined)[] = [];
  const secrets = new Set<string>();
  const errors: ToolkitError[] = [];
  let unsigned = 0;
  let region: string | undefined;
  let pending = 0;
  return {
    begin(request) {
      const slot = slots.push(undefined) - 1;
      pending++;
      for (const secret of findHeaderSecrets(request.headers)) secrets.add(secret);
      const { authorization } = request.headers;
      if (authorization === undefined) unsigned++;
      region ??= scope.exec(authorization ?? '')?.[1];
      return (response) => {
        pending--;
        if (response === undefined) return undefined;
        try {
          return (slots[slot] = readExchange(request, response));
        } catch (error) {
          if (!(error instanceof ToolkitError)) throw error;
          errors.push(error);
          return undefined;
        }
      };
    },
    get interactions() {
      return slots.filter((interaction) => interaction !== undefined);
    },
    secrets,
    errors,
    get unsigned() {
      return unsigned;
    },
    get region() {
      return region;
    },
    get pending() {
      return pending;
    },
  };
}
