import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

const report = process.env['GLUE_CONTRACT_TEST_REPORT'];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^glue-contract$/, replacement: source('index.ts') },
      { find: /^glue-contract\/(msw|sdk|testing|vitest-reporter|vitest|checks|pictures|server|recorder)$/, replacement: source('$1.ts') },
    ],
  },
  test: {
    restoreMocks: true,
    reporters: report ? ['dot', ['json', { outputFile: report }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'all', include: ['test/**/*.test.ts', 'examples/**/*.test.ts'] } },
      {
        // What meets MSW runs with both majors that are supported.
        extends: true,
        resolve: { alias: [{ find: /^msw(\/node)?$/, replacement: 'msw2$1' }] },
        test: { name: 'msw 2', include: ['test/**/*.msw.test.ts'] },
      },
    ],
  },
});
