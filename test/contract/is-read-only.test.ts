import { describe, expect, test } from 'vitest';
import * as sdk from '@aws-sdk/client-glue';
import { isReadOnly } from '../../src/contract/is-read-only.ts';
import { operations } from '../../src/generated/operations.ts';

const known = Object.keys(operations);
const all = [...new Set([...known, ...Object.keys(sdk).flatMap((name) => /^([A-Z]\w*)Command$/.exec(name)?.[1] ?? [])])];

describe('isReadOnly', () => {
  test('agrees with the first word of the name for every operation of the contract', () => {
    const named = known.filter((operation) => /^(BatchGet|Get|List)/.test(operation));
    expect(known.filter(isReadOnly)).toEqual(named);
  });

  test('lets nothing through that any operation of the installed SDK is named for doing', () => {
    const firstWords = new Set(all.filter(isReadOnly).map((operation) => /^(Batch)?[A-Z][a-z]+/.exec(operation)?.[0]));
    expect(firstWords).toEqual(new Set(['BatchGet', 'Describe', 'Get', 'List', 'Search']));
  });

  test.each(['ResetJobBookmark', 'BatchStopJobRun', 'BatchCreatePartition', 'PutResourcePolicy', 'TestConnection', 'ImportCatalogToGlue', 'RunStatement', 'TagResource'])(
    '%s writes',
    (operation) => expect(isReadOnly(operation)).toBe(false),
  );

  test.each(['', 'get', 'Get', 'getJob', 'Getaway', 'GETJOB', ' GetJob', 'x\nGetJob', 'GetJob\nDeleteJob', 'GetTable;', '__proto__', 'constructor', 'toString', 'BatchGet', 'List of jobs'])(
    'what is no name of an operation that reads counts as a write: %j',
    (operation) => expect(isReadOnly(operation)).toBe(false),
  );
});
