import { describe, expect, test } from 'vitest';
import { showName, showValue } from '../../../src/account/verify/show-word.ts';
import { errors } from '../../../src/generated/operations.ts';
import { shapes } from '../../../src/generated/shapes.ts';

const members = [...new Set(Object.values(shapes).flatMap(({ properties = {} }) => Object.keys(properties)))].filter((name) => !name.startsWith('$'));
const values = [...new Set(Object.values(shapes).flatMap((shape) => shape.enum ?? []))].filter((value) => !value.includes('/') && !value.includes(' '));

describe('showName', () => {
  test('shows every name of a member or an error of the contract', () => {
    const names = [...members, ...Object.keys(errors)];
    expect(names.filter((name) => showName(name) !== name)).toEqual([]);
    expect(names.length).toBeGreaterThan(300);
  });

  test.each(['', '--password', 'AKIAIOSFODNN7EXAMPLE', 'a b', 'name\n', '0x', 'naïve', 'f'.repeat(32), 'Account111122223333', 'x'.repeat(1e6), 'A1B2C3D4E5', 'Ab'.repeat(33)])(
    'hides what no member is called: %.40s',
    (text) => expect(showName(text)).toBe('(a name that is not shown)'),
  );
});

describe('showValue', () => {
  test('shows every value of an enum of the contract', () => {
    expect(values.filter((value) => showValue(value) !== value)).toEqual([]);
    expect(values.length).toBeGreaterThan(80);
  });

  test.each(['', 'two words', 'AKIAIOSFODNN7EXAMPLE', 's3://bucket', 'arn:aws:iam::1:role/x', 'a@b.c', '12', 5, null, {}, 'x_'.repeat(1e6)])(
    'hides what is no value of an enum: %.40s',
    (text) => expect(showValue(text)).toBe('(not shown)'),
  );
});
