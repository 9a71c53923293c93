import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    msw: 'src/msw.ts',
    sdk: 'src/sdk.ts',
    testing: 'src/testing.ts',
    vitest: 'src/vitest.ts',
    'vitest-reporter': 'src/vitest-reporter.ts',
    checks: 'src/checks.ts',
    pictures: 'src/pictures.ts',
    server: 'src/server.ts',
    recorder: 'src/recorder.ts',
    'cli/main': 'src/cli/main.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node22.20',
  dts: true,
  fixedExtension: false,
  outputOptions: { chunkFileNames: 'chunks/[name]-[hash].js' },
  clean: true,
});
