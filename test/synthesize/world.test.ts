import { expect, test } from 'vitest';
import { ToolkitError } from '../../src/errors.ts';
import { synthesizeOutput } from '../../src/synthesize/synthesize-output.ts';
import { synthesize } from '../../src/synthesize/synthesize.ts';
import { createWorld, type SynthesizeOptions } from '../../src/synthesize/world.ts';

const refused: readonly (readonly [string, unknown])[] = [
  ...[Number.NaN, Infinity, 1.5, 2 ** 53, '7', null, undefined, 7n, {}].map((value) => ['seed', value] as const),
  ...['tiny', '', null, 1, 'constructor'].map((value) => ['size', value] as const),
  ...[-1, 0.5, 1_000_001, Number.NaN, '3', null].map((value) => ['listLength', value] as const),
  ...[0, -1, 1_001, 2.5, Infinity, '7', null].map((value) => ['graphNodes', value] as const),
];

test.each(refused)('the option %s = %o is refused with GLUE_OPTION_INVALID, and told', (option, value) => {
  const options = { seed: 1, [option]: value } as unknown as SynthesizeOptions;
  for (const use of [() => createWorld(options), () => synthesize(options), () => synthesizeOutput('GetJobRuns', { JobName: 'a' }, options)]) {
    let thrown: unknown;
    try {
      use();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ToolkitError);
    expect(thrown).toMatchObject({ code: 'GLUE_OPTION_INVALID', detail: { path: `/${option}` } });
  }
});

test.each([
  { seed: Number.MIN_SAFE_INTEGER },
  { seed: -1, size: 'maximal' },
  { seed: 0, listLength: 0, graphNodes: 1 },
  { seed: 1, listLength: 1_000_000, graphNodes: 1_000 },
] satisfies SynthesizeOptions[])('%o is a world', ({ seed, ...options }: SynthesizeOptions) => {
  expect(createWorld({ seed, ...options })).toMatchObject(options);
});

test('the defaults are a random size, three items and seven nodes', () => {
  expect(createWorld({ seed: 1 })).toMatchObject({ size: 'random', listLength: 3, graphNodes: 7 });
});
