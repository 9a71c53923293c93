import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimize } from '../../fuzz/minimize.ts';

const holds = (needed: string) => (candidate: Uint8Array) => Promise.resolve(Buffer.from(candidate).includes(needed));

test('what is left is what it takes to fail, wherever it stood', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[a-y]{0,200}$/), fc.stringMatching(/^[a-y]{0,200}$/), async (before, after) => {
      expect(Buffer.from(await minimize(Buffer.from(`${before}ZZ${after}`), holds('ZZ'))).toString()).toBe('ZZ');
    }),
  );
});

test('an input that fails whatever is in it becomes empty, and one that needs every byte stays', async () => {
  expect(await minimize(Buffer.from('abc'), () => Promise.resolve(true))).toHaveLength(0);
  expect(Buffer.from(await minimize(Buffer.from('abc'), holds('abc'))).toString()).toBe('abc');
  expect(await minimize(Buffer.from(''), () => Promise.resolve(true))).toHaveLength(0);
});

test('it gives up after 2,000 tries', async () => {
  let tries = 0;
  await minimize(Buffer.alloc(16 * 1024), () => Promise.resolve(++tries < 0));
  expect(tries).toBe(2000);
});
