import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import { readBotocoreModel, type BotocoreModel } from './read-botocore-model.ts';
import { readSmithyModel, type SmithyModel } from './read-smithy-model.ts';
import type { ServiceModel } from './service-model.ts';

/**
 * Reads a service model of Glue out of parsed JSON: Smithy's JSON form, or the `service-2.json` of botocore and the older
 * SDKs. `path` is what errors call it.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for what is neither, for another service, and for a file that is not well-formed
 */
export function readModel(value: unknown, path: string): ServiceModel {
  const { smithy, shapes, metadata, operations } = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof smithy === 'string' && isTable(shapes)) return read(path, serviceOfSmithy(shapes), () => readSmithyModel(value as SmithyModel));
  if (isTable(metadata) && isTable(operations) && isTable(shapes)) return read(path, metadata['serviceId'], () => readBotocoreModel(value as BotocoreModel));
  throw unusable(path, 'This is no service model.', {
    received: Array.isArray(value) || typeof value !== 'object' || value === null ? excerpt(value) : `an object with ${excerpt(Object.keys(value))}`,
  });
}

function read(path: string, service: unknown, reader: () => ServiceModel): ServiceModel {
  if (service !== 'Glue') throw unusable(path, 'This is the model of another service.', { expected: 'Glue', received: excerpt(service) });
  try {
    return reader();
  } catch (cause) {
    // Members that are not what they should be; mixins that lead to themselves.
    if (!(cause instanceof TypeError || cause instanceof RangeError)) throw cause;
    throw unusable(path, `This service model cannot be read: ${cause.message}.`, { cause });
  }
}

function serviceOfSmithy(shapes: Readonly<Record<string, unknown>>): unknown {
  const services = Object.values(shapes).map((shape) => Object(shape) as { readonly type?: string; readonly traits?: Readonly<Record<string, unknown>> });
  const traits = services.find(({ type }) => type === 'service')?.traits;
  return (Object(traits?.['aws.api#service']) as { readonly sdkId?: unknown }).sdkId;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unusable(path: string, message: string, detail: { readonly expected?: string; readonly received?: string; readonly cause?: unknown }): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message,
    path,
    expected: "a model of Glue: Smithy's JSON form, or the service-2.json that botocore has in botocore/data/glue/2017-03-31",
    next: 'Give such a file, or none, to look at the installed SDK.',
    ...detail,
  });
}
