import * as sdk from '@aws-sdk/client-glue';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/contract/call.ts';
import { operations } from '../../src/generated/operations.ts';
import type { Exchange } from '../../src/handlers/exchange.ts';
import { GlueRequestHandler } from '../../src/handlers/glue-request-handler.ts';
import { toOfflineConfig } from '../../src/handlers/to-offline-config.ts';
import { findOperation, type FoundOperation } from '../../src/model/find-operation.ts';
import { sdkModel } from '../../src/model/sdk-model.ts';
import { validateAnyInput, validateAnyOutput } from '../../src/model/validate-any.ts';
import { sampleValue } from './sample-value.ts';

type Command = new (input: object) => Parameters<sdk.GlueClient['send']>[0];

const others = [...(sdkModel()?.operations.keys() ?? [])].filter((operation) => !Object.hasOwn(operations, operation));
const commands = sdk as unknown as Readonly<Record<string, Command | undefined>>;

function find(operation: string): FoundOperation {
  const found = findOperation(operation);
  if (!found) throw new Error(`the SDK does not know ${operation}`);
  return found;
}

test('the SDK has a command and two schemas for each of the many operations that the contract lacks', () => {
  expect(others.length).toBeGreaterThan(250);
  expect(others.filter((operation) => !commands[`${operation}Command`])).toEqual([]);
});

test.each(others)("%s: what the SDK sends and reads passes its own schemas as we read them, every member of it", async (operation) => {
  const { input, output, shapes } = find(operation);
  const answer = sampleValue(output, shapes, 'wire');
  const seen: Exchange[] = [];
  const requestHandler = new GlueRequestHandler(() => ({ output: answer }) as Outcome, { observe: (exchange) => seen.push(exchange) });
  const client = new sdk.GlueClient(toOfflineConfig({ requestHandler, maxAttempts: 1 }));
  const CommandOf = commands[`${operation}Command`] as Command;
  const received = await client.send(new CommandOf(sampleValue(input, shapes, 'sdk') as object));
  expect(seen).toMatchObject([{ call: { operation }, violations: [] }]);
  expect(seen[0]?.call?.input).toEqual(sampleValue(input, shapes, 'wire'));
  expect({ ...received, $metadata: undefined }).toEqual({ ...(sampleValue(output, shapes, 'sdk') as object), $metadata: undefined });
});

test.each(others)('%s: a member of the wrong type and a missing one are found on both sides', (operation) => {
  const { input, output, shapes } = find(operation);
  for (const [schema, validate] of [[input, validateAnyInput], [output, validateAnyOutput]] as const) {
    const sample = sampleValue(schema, shapes, 'wire') as Readonly<Record<string, unknown>>;
    expect(validate(operation, { ...sample, Nonsense: 1 })).toMatchObject([{ rule: 'shape/additionalProperties', path: '/Nonsense' }]);
    const required = (schema.$ref ? shapes[schema.$ref.slice('#/$defs/'.length)] : schema)?.required ?? [];
    expect(validate(operation, {}).map(({ rule }) => rule)).toEqual(required.map(() => 'shape/required'));
    expect(validate(operation, []), 'a list in place of an object').toMatchObject([{ rule: 'shape/type', path: '' }]);
  }
});
