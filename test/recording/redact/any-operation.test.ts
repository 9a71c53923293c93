import { expect, test } from 'vitest';
import { checkInteractions } from '../../../src/recording/check-interactions.ts';
import { createRedactor } from '../../../src/recording/redact/create-redactor.ts';
import { findMarked } from './find-marker.ts';
import { carriers, marker } from './plant-secrets.ts';

const key = new Uint8Array(32).fill(8);

test.each(Object.entries(carriers))('of an operation that only the SDK knows, no text comes through: %s', (_how, carry) => {
  const secret = carry(`${marker}1`);
  const Column = { Name: secret, Type: secret, Comment: secret, Parameters: { [secret]: secret } };
  const Table = { Name: secret, DatabaseName: secret, Owner: secret, Retention: secret, NewMember: secret, StorageDescriptor: { Columns: [Column], Location: secret, NumberOfBuckets: 2, Compressed: true, SerdeInfo: [secret] }, Parameters: { [secret]: secret }, PartitionKeys: secret };
  const redactor = createRedactor({ key });
  const redacted = redactor.redact([
    { operation: 'GetTable', input: { DatabaseName: secret, Name: secret }, output: { Table } },
    { operation: 'GetTable', input: { DatabaseName: secret, Name: secret }, fault: { name: secret, message: secret } },
  ]);
  expect(findMarked([redacted, redactor.notes], marker)).toEqual([]);
  expect(redacted[0]?.output).toMatchObject({ Table: { StorageDescriptor: { Columns: [{}], NumberOfBuckets: 2, Compressed: true } } });
  expect(redactor.notes.map(({ member }) => member)).toEqual(expect.arrayContaining(['Table.NewMember', 'Table.Retention', 'Table.PartitionKeys', 'StorageDescriptor.SerdeInfo']));
});

test('its names stay joined, its numbers and times are kept, and it keeps the structure of the SDK', () => {
  const Table = { Name: 'orders', DatabaseName: 'sales', CreateTime: 1763683200, Retention: 0, IsRegisteredWithLakeFormation: false };
  const redacted = createRedactor({ key, names: { orders: 't-1' } }).redact([
    { operation: 'GetTable', input: { DatabaseName: 'sales', Name: 'orders' }, output: { Table } },
    { operation: 'GetTables', input: { DatabaseName: 'sales' }, output: { TableList: [Table], NextToken: 'T' } },
    { operation: 'GetTables', input: { DatabaseName: 'sales', NextToken: 'T' }, output: { TableList: [] } },
  ]);
  const [first, second, third] = redacted;
  const database = first?.input['DatabaseName'];
  expect(first?.output).toEqual({ Table: { ...Table, Name: 't-1', DatabaseName: database } });
  expect(second?.output?.['NextToken']).toMatch(/^token-/);
  expect(third?.input['NextToken']).toBe(second?.output?.['NextToken']);
  expect(checkInteractions(redacted)).toEqual([]);
});

test('of an operation that nobody knows, nothing is kept but its name', () => {
  const redactor = createRedactor({ key });
  expect(redactor.redact([{ operation: 'GetNothing', input: { Name: 'secret' }, output: { Name: 'secret' } }])).toEqual([{ operation: 'GetNothing', input: {}, output: {} }]);
  expect(redactor.notes).toMatchObject([{ reason: 'unknown operation', operation: 'GetNothing' }]);
});

test('a value of an enum of the SDK is kept, and a rule about its member is heeded all the same', () => {
  const call = [{ operation: 'GetConnection', input: {}, output: { Connection: { Name: 'db', ConnectionType: 'JDBC', Status: 'READY' } } }];
  const connectionOf = (rules: object) => createRedactor({ key, names: { db: 'c-1' }, ...rules }).redact(call)[0]?.output?.['Connection'];
  expect(connectionOf({})).toEqual({ Name: 'c-1', ConnectionType: 'JDBC', Status: 'READY' });
  expect(connectionOf({ members: { 'Connection.ConnectionType': 'drop' } })).toEqual({ Name: 'c-1', Status: 'READY' });
  expect(connectionOf({ members: { 'Connection.ConnectionType': 'replace' } })).toMatchObject({ ConnectionType: 'redacted' });
});

test('a fault whose name is none of Glue is told of, and its name is not written', () => {
  const redactor = createRedactor({ key });
  const [interaction] = redactor.redact([{ operation: 'GetJob', input: {}, fault: { name: 'acme proxy says no', message: 'x' } }]);
  expect(JSON.stringify(interaction)).not.toContain('acme');
  expect(redactor.notes).toEqual(expect.arrayContaining([expect.objectContaining({ reason: 'unknown text', member: 'fault.name' })]));
});
