import { errors, operations, type OperationDescription } from '../generated/operations.ts';
import { shapes } from '../generated/shapes.ts';
import { referTo } from '../contract/resolve-shape.ts';
import type { ServiceModel } from '../model/service-model.ts';

/** The contract itself, in the form in which it is compared with others. */
export const contractModel: ServiceModel = {
  kind: 'contract',
  name: 'the contract',
  operations: new Map(
    Object.entries<OperationDescription>(operations).map(([operation, { errors: declared, pagination }]) => [
      operation,
      {
        input: referTo(`${operation}Request`),
        output: referTo(`${operation}Response`),
        errors: declared,
        ...(pagination && { pagination: { ...pagination } }),
      },
    ]),
  ),
  shapes,
  faults: new Map(Object.entries(errors).map(([error, { fault, httpStatus }]) => [error, `${fault} ${httpStatus}`])),
};
