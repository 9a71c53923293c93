import * as sdk3 from '@aws-sdk/client-glue';
import { describe, expect, test } from 'vitest';
import type { Outcome, Responder } from '../../src/contract/call.ts';
import { createFault } from '../../src/contract/fault.ts';
import { errors } from '../../src/generated/operations.ts';
import { hasClient, runPython } from './clients.ts';
import { connectSdk2, connectSdk3 } from './connect-sdk.ts';
import { serve } from './serve.ts';

const hasBoto3 = hasClient('boto3');

interface Caught {
  readonly requestId: string;
  readonly type: string;
}

const known = Object.entries(errors).map(([name, { httpStatus, modelled }]) => ({ name, message: `Why ${name}: “§ 1”.`, status: httpStatus, modelled }));
const id = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;

/** Glue is asked for a fault by the name of the job. */
const raise: Responder = ({ input }) => {
  const { JobName } = input as { readonly JobName: string };
  return { fault: createFault(JobName, `Why ${JobName}: “§ 1”.`) };
};

describe('a fault of each name', { timeout: 60_000 }, () => {
  test.skipIf(!hasBoto3)('is caught in boto3 by its own class if Glue declares it, as a ClientError if not', async () => {
    const glue = await serve({ responder: raise });
    const caught = await runPython<Record<string, Caught>>('faults.py', { url: glue.url, names: known.map(({ name }) => name) });
    for (const { modelled, ...fault } of known) {
      // Operations outside the contract declare some of the front end's errors, more of them with each version of boto3.
      const types = modelled ? [fault.name] : [fault.name, 'ClientError'];
      expect(caught[fault.name]).toEqual({ ...fault, requestId: id, type: expect.toBeOneOf(types), isOwn: true });
    }
  });

  test('is in the JavaScript SDK v3 an error of its own class if Glue declares it, of its name if not', async () => {
    const glue = await serve({ responder: raise });
    const client = connectSdk3(glue.url);
    const classes = sdk3 as unknown as Readonly<Record<string, typeof sdk3.GlueServiceException | undefined>>;
    for (const { name, message, status, modelled } of known) {
      const error = await client.send(new sdk3.GetJobRunsCommand({ JobName: name })).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(modelled ? classes[name] : sdk3.GlueServiceException);
      expect(error).toMatchObject({ name, message, $metadata: { httpStatusCode: status, requestId: id, attempts: 1 } });
    }
    client.destroy();
  });

  test('is in the JavaScript SDK v2 an error with its name as the code', async () => {
    const glue = await serve({ responder: raise });
    const client = connectSdk2(glue.url);
    for (const { name, message, status } of known) {
      const error = await client.getJobRuns({ JobName: name }).promise().catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: name, message, statusCode: status, requestId: id });
    }
  });
});

test.skipIf(!hasBoto3)('a caller of boto3 catches what he has brought about by its class', { timeout: 60_000 }, async () => {
  const glue = await serve({ scenario: {}, clock: 'manual' });
  expect(await runPython('typed_faults.py', { url: glue.url })).toEqual({
    'a second run at once': 'Concurrent runs exceeded for nightly',
    'a job that is not there': 'Failed to start job run due to missing metadata.',
    'a run that is not there': 'Job Run not found.',
    'a name that is taken': expect.stringContaining('nightly'),
    'two capacities at once': expect.stringContaining('/MaxCapacity'),
    'a start of 200 KB': 'Request size limit exceeded',
    'a workflow run that is under way': expect.stringContaining('RUNNING'),
    'a run that is there': 'STARTING',
  });
});

const good: Outcome = { output: { JobRuns: [] } };
const first: Readonly<Record<string, Outcome>> = {
  ThrottlingException: { fault: createFault('ThrottlingException', 'Rate exceeded') },
  InternalFailure: { fault: createFault('InternalFailure') },
  ServiceUnavailable: { fault: createFault('ServiceUnavailable') },
  lost: { ...good, delivery: { lost: true } },
};

test.skipIf(!hasBoto3)('boto3 asks once more after what is worth it, in each of its retry modes', { timeout: 60_000 }, async () => {
  const asked = new Map<string, number>();
  const responder: Responder = ({ input }) => {
    const { JobName } = input as { readonly JobName: string };
    const nth = asked.get(JobName) ?? 0;
    asked.set(JobName, nth + 1);
    return nth === 0 ? first[JobName.slice(JobName.indexOf('.') + 1)] : good;
  };
  const glue = await serve({ responder });
  const cases = ['legacy', 'standard'].flatMap((mode) => Object.keys(first).map((name) => ({ mode, name: `${mode}.${name}` })));
  const retries = await runPython('retries.py', { url: glue.url, cases });
  expect(retries).toEqual(Object.fromEntries(cases.map(({ name }) => [name, 1])));
  expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(cases.map(({ name }) => [name, 2])));
});
