import { stringify } from 'safe-stable-stringify';
import type { Outcome } from '../contract/call.ts';
import type { OperationName, OutputOf } from '../contract/operation.ts';
import { paginationOf } from '../contract/pagination-of.ts';
import { referTo, resolveShape } from '../contract/resolve-shape.ts';
import type { Shape } from '../generated/shapes.ts';
import { drawValue } from './draw-value.ts';
import { listPage, type ListOperation, type PageRequest } from './list-page.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** The answer of an operation of which only the schemas are known. A list has items of its shape, page by page; all else is one value. */
export function drawOutput(world: World, operation: OperationName, input: object): Outcome {
  const { NextToken: _token, MaxResults: _size, ...asked } = input as PageRequest;
  const random = world.random.fork(operation).fork(stringify(asked));
  const draw = (schema: Shape, place: Random) => drawValue(schema, { size: world.size, random: place });
  const response = referTo(`${operation}Response`);
  const pagination = paginationOf(operation);
  if (!pagination) return { output: draw(response, random) as OutputOf<OperationName> };
  const { items = {} } = resolveShape(resolveShape(response).properties?.[pagination.items] ?? {});
  return listPage(world, operation as ListOperation, [asked], input, (index) => draw(items, random.fork(index)));
}
