import { expect, test } from 'vitest';
import { fillShape } from '../../src/synthesize/fill-shape.ts';
import { createRandom } from '../../src/synthesize/random.ts';
import { sizes } from './cases.ts';

const fill = (size: (typeof sizes)[number], known: Parameters<typeof fillShape<'Crawl'>>[3]) =>
  fillShape('Crawl', { size, random: createRandom(1) }, { LogStream: 'a' }, known);

test('minimal is what tells which thing it is', () => {
  expect(fill('minimal', { State: 'FAILED', StartedOn: 5 })).toEqual({ LogStream: 'a' });
});

test('what is known stands at the other sizes, and free members are drawn', () => {
  expect(fill('random', { State: 'FAILED', StartedOn: 5 })).toMatchObject({ LogStream: 'a', State: 'FAILED', StartedOn: 5 });
  expect(Object.keys(fill('maximal', { State: 'FAILED' }))).toEqual(['State', 'StartedOn', 'CompletedOn', 'ErrorMessage', 'LogGroup', 'LogStream']);
});

test.each(sizes)('a member known to be absent is never drawn, at %s size', (size) => {
  expect(fill(size, { CompletedOn: undefined, ErrorMessage: undefined })).not.toHaveProperty('CompletedOn');
});

test('identity wins over what is known, and required members stand at any size', () => {
  expect(fill('random', { LogStream: 'b' }).LogStream).toBe('a');
  expect(fillShape('EventBatchingCondition', { size: 'minimal', random: createRandom(1) }, {})).toEqual({ BatchSize: 1 });
});
