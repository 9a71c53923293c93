import type { Call } from '../contract/call.ts';
import type { HttpRequest } from './http-message.ts';
import { contentType, targetPrefix } from './protocol.ts';
import { writeJson } from './write-json.ts';

/**
 * The request a client sends for a call, unsigned; it goes to `/` of any host. The input is not validated.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` when the input cannot be written as JSON
 * @example
 * encodeRequest({ operation: 'GetJobRuns', input: { JobName: 'nightly' } }).headers['x-amz-target']; // 'AWSGlue.GetJobRuns'
 */
export function encodeRequest({ operation, input }: Call): HttpRequest & { readonly body: string } {
  const body = writeJson(input, 'GLUE_OPTION_INVALID', `The input of ${operation}`);
  return {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'content-length': String(Buffer.byteLength(body)),
      'x-amz-target': `${targetPrefix}${operation}`,
    },
    body,
  };
}
