import { expect, test } from 'vitest';
import { dropUnknown } from '../../src/contract/drop-unknown.ts';
import { referTo } from '../../src/contract/resolve-shape.ts';

const job = referTo('CreateJobRequest');
const known = { Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' }, DefaultArguments: { '--day': 'mon' } };

test('a value without unknown members is returned itself', () => {
  expect(dropUnknown(job, known)).toBe(known);
});

test('unknown members go, at any depth, also those of the name of what every object inherits', () => {
  const value = JSON.parse('{"Name":"nightly","Role":"etl","Command":{"Name":"glueetl","Colour":"red"},"Connections":{"Connections":["a"],"x":{}},"__proto__":1,"toString":2,"x":null}') as unknown;
  expect(JSON.stringify(dropUnknown(job, value))).toBe('{"Name":"nightly","Role":"etl","Command":{"Name":"glueetl"},"Connections":{"Connections":["a"]}}');
});

test('unknown members of items go, and what was given is not changed', () => {
  const value = { Name: 'go', Type: 'ON_DEMAND', Actions: [{ JobName: 'load' }, { JobName: 'load', Colour: 'red' }] };
  expect(dropUnknown(referTo('CreateTriggerRequest'), value)).toEqual({ ...value, Actions: [{ JobName: 'load' }, { JobName: 'load' }] });
  expect(value.Actions[1]).toHaveProperty('Colour');
});

test('the keys of maps stay', () => {
  const value = { ...known, DefaultArguments: { '--day': 'mon', anything: 'else' }, Tags: { team: 'a' }, x: 1 };
  expect(dropUnknown(job, value)).toEqual({ ...known, DefaultArguments: { '--day': 'mon', anything: 'else' }, Tags: { team: 'a' } });
});

test.each([null, 'text', 5, ['a']])('%j, which is no object, stays for the validation to refuse', (value) => {
  expect(dropUnknown(job, value)).toBe(value);
});
