import { isObject } from '../json/is-object.ts';
import { readFault } from '../wire/read-fault.ts';

/**
 * A saved fault as `{ name, message?, status? }`, told by its members: a fault of this toolkit or a stringified exception
 * of the SDK (`name`), a body of the wire (`__type`), or boto3's `response` (`Error.Code`). What is none of these stays
 * as it is, for validation to name.
 */
export function toFault(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (Object.hasOwn(value, '__type')) {
    const { name, message } = readFault(value, { status: 0, headers: {} });
    return defined({ name, message });
  }
  if (isObject(value['Error'])) {
    const { Code: name, Message: message } = value['Error'];
    return defined({ name, message, status: memberOf(value['ResponseMetadata'], 'HTTPStatusCode') });
  }
  const { name, message = value['Message'], status = memberOf(value['$metadata'], 'httpStatusCode') } = value;
  return defined({ name, message, status });
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function defined(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
