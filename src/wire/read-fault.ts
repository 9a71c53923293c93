import type { Fault } from '../contract/fault.ts';
import type { ReceivedResponse } from './http-message.ts';

/**
 * The fault in an error answer whose body has these members. The name is looked for in `__type`, then in `code` (in any
 * case), then in the header `x-amzn-errortype`: the JS SDK's order. Namespace and URI are no part of it:
 * `aws.glue#EntityNotFoundException:http://…` is EntityNotFoundException. Without any name it is `Unknown`, as in the SDK.
 */
export function readFault(members: Readonly<Record<string, unknown>>, { status, headers }: Omit<ReceivedResponse, 'body'>): Fault {
  const code = Object.keys(members).find((key) => key.toLowerCase() === 'code');
  const names = [members['__type'], code && members[code], headers['x-amzn-errortype']];
  const name = names.map(bareName).find((found) => found !== '') ?? 'Unknown';
  const message = [members['message'], members['Message']].find((text) => typeof text === 'string');
  return { name, ...(message !== undefined && { message }), status };
}

function bareName(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const name = String(value).split(/[,:]/, 1)[0] as string;
  return name.split('#', 2)[1] ?? name;
}
