import { expect, test } from 'vitest';
import { nameArn } from '../../src/simulate/resource-arn.ts';

test('an ARN names the kind and the resource, in the one account and region there is', () => {
  expect(nameArn('job', 'nightly etl')).toBe('arn:aws:glue:us-east-1:123456789012:job/nightly etl');
});
