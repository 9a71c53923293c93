import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutate } from '../../fuzz/mutate.ts';
import { createRandom } from '../../src/synthesize/random.ts';

const maxLength = 64;
const material = (seed: number, corpus: readonly Uint8Array[]) => ({ random: createRandom(seed), corpus, words: ['nightly', 'GetJob'], maxLength });
const inputs = fc.array(fc.uint8Array({ maxLength }), { minLength: 1, maxLength: 4 });

test('a variation is never too long, the same with the same seed, and leaves what it is made of alone', () => {
  fc.assert(
    fc.property(fc.nat(), inputs, (seed, corpus) => {
      const before = structuredClone(corpus);
      const vary = () => mutate(corpus[0] as Uint8Array, material(seed, corpus));
      const varied = vary();
      expect(varied.length).toBeLessThanOrEqual(maxLength);
      expect(vary()).toEqual(varied);
      expect(corpus).toEqual(before);
    }),
  );
});

test('variations are shorter, longer and as long, hold words and parts of others, and most are something else', () => {
  const input = Buffer.from('{"JobName":"x"}');
  const { random, ...rest } = material(1, [Buffer.from('%%%%%%')]);
  const varied = Array.from({ length: 2000 }, () => Buffer.from(mutate(input, { random, ...rest })).toString('latin1'));
  const share = (isSo: (text: string) => boolean) => varied.filter(isSo).length / varied.length;
  expect({
    same: share((text) => text === '{"JobName":"x"}') < 0.05,
    shorter: share((text) => text.length < input.length) > 0.1,
    longer: share((text) => text.length > input.length) > 0.1,
    word: share((text) => /nightly|GetJob/.test(text)) > 0.1,
    memberRenamed: share((text) => text.includes('{"nightly":')) > 0.005,
    part: share((text) => text.includes('%%%')) > 0.05,
  }).toEqual({ same: true, shorter: true, longer: true, word: true, memberRenamed: true, part: true });
});
