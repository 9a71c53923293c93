import type { Shape } from '../generated/shapes.ts';

/** The simple types of Smithy, by the names of its JSON form, as awsJson1_1 writes them. botocore has some of the names. */
export const scalars = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  byte: { type: 'integer', format: 'int8' },
  short: { type: 'integer', format: 'int16' },
  integer: { type: 'integer', format: 'int32' },
  intEnum: { type: 'integer', format: 'int32' },
  long: { type: 'integer', format: 'int64' },
  bigInteger: { type: 'integer' },
  float: { type: 'number', format: 'float' },
  double: { type: 'number', format: 'double' },
  bigDecimal: { type: 'number' },
  blob: { type: 'string', format: 'byte' },
  timestamp: { type: 'number', 'x-timestamp': 'epoch-seconds' },
  document: {},
} as const satisfies Record<string, Shape>;

/** A timestamp whose model asks for another form than epoch seconds is a text. */
export const timestampText: Shape = { type: 'string', format: 'date-time' };
