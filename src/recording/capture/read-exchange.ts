import { createFault } from '../../contract/fault.ts';
import { ToolkitError } from '../../errors.ts';
import type { Interaction } from '../../generated/types.ts';
import { callOf } from '../../wire/call-of.ts';
import { decodeRequest } from '../../wire/decode-request.ts';
import { decodeResponse } from '../../wire/decode-response.ts';
import type { HttpRequest, ReceivedResponse } from '../../wire/http-message.ts';

/**
 * What a request and its response say in the terms of Glue, with everything that was in them: not yet fit to be written.
 * Headers stay behind here, and with them signatures and session tokens.
 *
 * @throws ToolkitError `GLUE_CAPTURE_UNREADABLE` for what is no call of Glue, and for a response that is no answer of Glue (a
 * proxy's page, a cut body); its text repeats nothing of either
 */
export function readExchange(request: HttpRequest, response: ReceivedResponse): Interaction {
  const decoded = decodeRequest(request);
  if (decoded.kind === 'refused') throw unreadable(`The request is no call of Glue: it would be refused with ${decoded.fault.name}.`);
  const { operation, input } = callOf(decoded) as Pick<Interaction, 'operation' | 'input'>;
  const outcome = decodeResponse(operation as never, response);
  if ('output' in outcome) return { operation, input, output: outcome.output };
  const { name, message, status } = outcome.fault;
  if (name === 'UnreadableResponse') throw unreadable(`The answer to ${operation} is none of Glue: HTTP ${response.status}, and its body is no JSON object.`);
  const isUsual = createFault(name).status === status;
  return { operation, input, fault: { name, ...(message !== undefined && { message }), ...(!isUsual && { status }) } };
}

function unreadable(message: string): ToolkitError {
  return new ToolkitError('GLUE_CAPTURE_UNREADABLE', {
    message,
    next: 'Leave it out, or look at what stands between the client and Glue: a proxy, a gateway, another service at the same endpoint.',
  });
}
