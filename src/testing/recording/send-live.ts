import type { GlueClient } from '@aws-sdk/client-glue';
import { sendRaw } from '../../account/send-raw.ts';
import type { Call } from '../../contract/call.ts';
import type { OperationName } from '../../contract/operation.ts';
import type { ToolkitError } from '../../errors.ts';
import { decodeResponse } from '../../wire/decode-response.ts';
import { encodeRequest } from '../../wire/encode-request.ts';
import { FaultError } from '../fault-error.ts';
import { loadSdk } from '../load-sdk.ts';
import type { Send } from '../send.ts';

interface LiveOptions {
  /** Makes a client of the session that records. */
  readonly createClient: () => GlueClient;
  /** What the toolkit itself could not answer, where a fault is one of its own codes. */
  readonly findError: (operation: OperationName, code: string) => ToolkitError | undefined;
}

/**
 * `send` of a session that records: by a client of the SDK, which finds credentials, region and endpoint, signs, and repeats. Both bodies are as they
 * are on the wire, as everywhere in `send`.
 */
export function createLiveSend({ createClient, findError }: LiveOptions): Send {
  let client: GlueClient | undefined;
  return async (operation, input) => {
    const { body, headers } = encodeRequest({ operation, input } as unknown as Call);
    const { GetJobCommand } = loadSdk('send() in a session that records', 'replay a recording');
    client ??= createClient();
    // Any command will do for a form; the installed SDK may not have the one of this operation.
    const received = await sendRaw(client, new GetJobCommand({ JobName: undefined }), { body, target: headers['x-amz-target'] });
    const { output, fault } = decodeResponse(operation, received);
    if (fault) throw findError(operation, fault.name) ?? new FaultError(operation, fault);
    return output;
  };
}
